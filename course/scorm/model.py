"""A recogniser's model as the one file that a browser fetches, unpacks and keeps.

The browser knows what it has kept by the name: `<model>.<hash>.tar.gz`. Every course on a learning system that brings
the same model then shares one copy, and a newer model takes its place (static/player/wasm/model-cache.js).
"""

from __future__ import annotations

import gzip
import io
import tarfile
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

from .errors import ExportFailed

HEART = ("am/final.mdl", "final.mdl")  # in one of the two layouts that Vosk accepts, as archive.js looks for it
HASH = 12  # hexadecimal digits: no two models that anyone has will share them
TOP = "model"
TEXTS = {
    "nl": "{path} is geen map met een Vosk-model ({detail}). Kies de map waarin am, conf en graph staan.",
    "en": "{path} is no folder of a Vosk model ({detail}). Choose the folder that holds am, conf and graph.",
}


class NotAModel(ExportFailed):
    """The folder holds no model, or a file whose name no tar takes."""

    def explain(self, language: str) -> str:
        """Say in `language` ("nl" or "en") what was found and what to do."""
        return TEXTS[language].format(path=self.path, detail=self.detail)


def pack_model(folder: Path, out: Path) -> Path:
    """Pack the Vosk model in `folder` into the folder `out`; the same model always gives the same bytes and name.

    Returns the archive, a tar with one folder at its top, gzipped. Raises NotAModel.
    """
    if not any((folder / name).is_file() for name in HEART):
        raise NotAModel(folder, f"{HEART[0]}: ?")
    tar = _tar(folder)
    archive = out / f"{folder.resolve().name}.{sha256(tar).hexdigest()[:HASH]}.tar.gz"
    partial = archive.with_name(archive.name + ".part")
    partial.write_bytes(gzip.compress(tar, 9, mtime=0))
    return partial.replace(archive)


def _tar(folder: Path) -> bytes:
    """All files in the order of their names, without owner, date or rights."""
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        for name, file in sorted(_files(folder)):
            entry = tarfile.TarInfo(f"{TOP}/{name}")
            entry.size, entry.mode = file.stat().st_size, 0o644
            with file.open("rb") as opened:
                try:
                    tar.addfile(entry, opened)
                except ValueError as error:  # a name of more than 255 bytes
                    raise NotAModel(folder, name) from error
    return content.getvalue()


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    return ((file.relative_to(folder).as_posix(), file) for file in folder.rglob("*") if file.is_file())
