"""Where models lie, and in what state: `voices/NAME.onnx` with its settings, `recognisers/NAME/`."""

from __future__ import annotations

import importlib
import shutil
from dataclasses import dataclass, field, replace
from pathlib import Path

from voices.catalogue import Model, RemoteFile
from voices.checksum import Seal, checksum, read_seals, seal, seal_folder, write_seals
from voices.download import Found, Step, decide
from voices.errors import Damaged, VoicesError
from voices.vosk_recogniser import missing_parts
from voices.writing import PART

INSTALLED, MISSING, PARTIAL, DAMAGED = "installed", "missing", "partial", "damaged"
_NOTHING = "–"
_A_MODEL = "a Vosk model"


@dataclass(frozen=True)
class Condition:
    """A model's state, and what follows from it."""

    state: str
    """`installed`, `missing`, `partial` or `damaged`."""
    where: Path
    """The folder that holds its files, or would."""
    missing: tuple[str, ...] = ()
    """Files of the catalogue that are still to come."""
    trouble: tuple[Damaged, ...] = ()


@dataclass
class Shelf:
    """The models under `folder`. A file that was proven once is sealed, and from then on only looked at."""

    folder: Path
    _proven: dict[tuple[str, int, int, str], str] = field(default_factory=dict)
    _trials: dict[tuple[tuple[str, int], ...], str] = field(default_factory=dict)

    def place(self, model: Model, file: RemoteFile) -> Path:
        """Return where a file of the catalogue is kept, or put while it is fetched."""
        return self.folder / f"{model.kind}s" / file.name

    def recogniser_folder(self, model: Model) -> Path:
        """Return where a recogniser is unpacked."""
        return self.folder / "recognisers" / model.name

    def condition(self, model: Model) -> Condition:
        """Look at a model's files, and prove those that were not proven before."""
        return self._recogniser(model) if model.kind == "recogniser" else self._voice(model)

    def seal_recogniser(self, model: Model) -> None:
        """Seal a recogniser that was just unpacked from a proven file."""
        write_seals(self._seals(model), seal_folder(self.recogniser_folder(model)))

    def unseal(self, model: Model) -> None:
        """Forget what was proven of a model: its files are about to change."""
        self._seals(model).unlink(missing_ok=True)

    def remove(self, model: Model) -> bool:
        """Remove all of a model that lies here, half downloads too; tell whether there was anything."""
        places = [self.place(model, file) for file in model.files]
        parts = [_part(place) for place in places]
        found = [path for path in (*places, *parts) if path.exists()]
        for path in (*found, self._seals(model)):
            path.unlink(missing_ok=True)
        folder = self.recogniser_folder(model)
        if folder.is_dir():
            shutil.rmtree(folder)
            return True
        return bool(found)

    def _seals(self, model: Model) -> Path:
        return self.folder / f"{model.kind}s" / f"{model.name}.seals.json"

    def _recogniser(self, model: Model) -> Condition:
        folder = self.recogniser_folder(model)
        if not folder.is_dir():
            begun = _part(self.place(model, model.files[0])).exists()
            return Condition(PARTIAL if begun else MISSING, folder, (model.files[0].name,))
        if lacking := missing_parts(folder):
            trouble = tuple(Damaged(model.name, folder, _NOTHING, part) for part in lacking)
            return Condition(DAMAGED, folder, trouble=trouble)
        seals = read_seals(self._seals(model))
        if not seals:  # unpacked by hand: nothing proves it, so it is tried out once, and watched from then on
            if refused := self._try_out(folder):
                return Condition(DAMAGED, folder, trouble=(Damaged(model.name, folder, refused, _A_MODEL),))
            self.seal_recogniser(model)
        trouble = tuple(
            Damaged(model.name, folder / name, found, one.checksum)
            for name, one in seals.items()
            if (found := self._checksum(folder / name, one, one.checksum)) != one.checksum
        )
        return Condition(DAMAGED if trouble else INSTALLED, folder, trouble=trouble)

    def _try_out(self, folder: Path) -> str:
        """Return why Vosk refuses the folder, or "" when it takes it; asked once for each state of its files."""
        from voices.trial import try_out

        state = tuple((str(path), path.stat().st_mtime_ns) for path in sorted(folder.rglob("*")))
        if state not in self._trials:
            try:
                try_out(folder)
                self._trials[state] = ""
            except VoicesError as error:
                self._trials[state] = str(error)
        return self._trials[state]

    def _voice(self, model: Model) -> Condition:
        folder = self._voice_folder(model)
        here = [file for file in model.files if (folder / file.name).is_file()]
        missing = tuple(file.name for file in model.files if file not in here)
        begun = any(_part(self.place(model, file)).exists() for file in model.files)
        if trouble := self._prove(model, folder, here):
            return Condition(DAMAGED, folder, missing, trouble)
        if not missing:
            return Condition(INSTALLED, folder)
        return Condition(PARTIAL if here or begun else MISSING, folder, missing)

    def _voice_folder(self, model: Model) -> Path:
        """Return the folder with the voice's files: ours, or its Python package's when ours isn't complete."""
        ours = self.folder / "voices"
        packaged = _package_folder(model.package)
        if packaged is None or all((ours / file.name).is_file() for file in model.files):
            return ours
        return packaged

    def _prove(self, model: Model, folder: Path, here: list[RemoteFile]) -> tuple[Damaged, ...]:
        seals = read_seals(self._seals(model))
        trouble: list[Damaged] = []
        proven: dict[str, Seal] = {}
        for file in here:
            path, known = folder / file.name, seals.get(file.name)
            # A file without a checksum in the catalogue is held to the one that it had when it first came.
            expected = file.checksum or (known.checksum if known else None)
            found = Found(path.stat().st_size, self._checksum(path, known, expected))
            if decide(replace(file, checksum=expected), found, 0, repair=False) is Step.REFUSE:
                wanted = f"{file.size} bytes, {expected}"
                trouble.append(Damaged(model.name, path, f"{found.size} bytes, {found.checksum}", wanted))
            else:
                proven[file.name] = seal(path, found.checksum)
        if not trouble and proven != seals:
            write_seals(self._seals(model), proven)
        return tuple(trouble)

    def _checksum(self, path: Path, known: Seal | None, expected: str | None) -> str:
        """Return a file's checksum, read at most once for each state that the file is seen in."""
        if not path.is_file():
            return _NOTHING
        if known and known.unbroken(path) and expected in (None, known.checksum):
            return known.checksum
        found = path.stat()
        state = (str(path), found.st_size, found.st_mtime_ns, (expected or "").partition(":")[0])
        if state not in self._proven:
            self._proven[state] = checksum(path, expected)
        return self._proven[state]


def _part(path: Path) -> Path:
    return path.with_name(path.name + PART)


def _package_folder(package: str) -> Path | None:
    """Return the folder with the voice that a Python package brings along; None when it isn't installed."""
    if not package:
        return None
    try:
        return Path(importlib.import_module(package).data_dir())
    except (ImportError, AttributeError, OSError):
        return None
