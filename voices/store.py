"""The models on this machine: what is installed, fetching, importing, removing, and the engines on them."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from voices.catalogue import Catalogue, Model, RemoteFile, read_catalogue
from voices.choice import choose_recogniser, choose_voice
from voices.download import Patience
from voices.errors import NotAllFetched, NotWritable, VoicesError
from voices.intake import Progress, fetch_model, import_file
from voices.piper import PiperSynthesiser
from voices.protocols import Recogniser, Synthesiser
from voices.shelf import INSTALLED, Condition, Shelf
from voices.standin import NAMES, StandIn
from voices.vosk_recogniser import VoskRecogniser

MOST_VOICES = 4
"""Piper voices kept loaded at once: about 0.2 GB each."""


@dataclass(frozen=True)
class Row:
    """One model of the catalogue, and its condition here."""

    model: Model
    condition: Condition

    @property
    def name(self) -> str:
        """The model's name."""
        return self.model.name

    @property
    def state(self) -> str:
        """`installed`, `missing`, `partial` or `damaged`."""
        return self.condition.state


@dataclass(frozen=True)
class Readiness:
    """Who speaks and who listens in one language now."""

    language: str
    voice: str
    stand_in: bool
    recogniser: str | None
    """None: replies can't be recognised, they can only be typed."""


class Store:
    """The models under `folder`; usable by several threads at once."""

    def __init__(self, folder: Path, catalogue: Catalogue | None = None, patience: float = 4.0) -> None:
        """Use `folder`, which need not exist yet. `patience`: seconds to wait for a host's answer."""
        self.folder = folder
        self.catalogue = catalogue or read_catalogue()
        self.patience = patience
        self._shelf = Shelf(folder)
        self._choosing = threading.Lock()
        self._voices: OrderedDict[str, Synthesiser] = OrderedDict()
        self._loading = threading.Lock()
        self._recognisers: dict[Path, Recogniser] = {}

    def status(self) -> tuple[Row, ...]:
        """Look at every model of the catalogue. A file is read only when it is new or was touched."""
        return tuple(Row(model, self._shelf.condition(model)) for model in self.catalogue)

    def lacking(self, name: str) -> tuple[RemoteFile, ...]:
        """Return the files of a model that are missing or damaged here. Raises UnknownModel."""
        model = self.catalogue[name]
        condition = self._shelf.condition(model)
        bad = {*condition.missing, *(trouble.path.name for trouble in condition.trouble)}
        if model.kind == "recogniser" and condition.state != INSTALLED:
            return model.files
        return tuple(file for file in model.files if file.name in bad)

    def readiness(self, language: str, wanted: Sequence[str] = ()) -> Readiness:
        """Tell who would speak and listen in `language`, without loading anything."""
        installed = self._installed(language)
        voice = choose_voice(self.catalogue, installed, language, wanted)
        recogniser = choose_recogniser(self.catalogue, installed, language)
        return Readiness(language, voice, voice in NAMES, recogniser)

    def synthesiser(self, language: str, wanted: Sequence[str] = ()) -> Synthesiser:
        """Return a wanted voice, else another real one, else the stand-in. It loads when it first speaks."""
        name = choose_voice(self.catalogue, self._installed(language), language, wanted)
        with self._choosing:
            if name not in self._voices:
                self._voices[name] = self._voice(name)
            self._voices.move_to_end(name)
            while len(self._voices) > MOST_VOICES:
                self._voices.popitem(last=False)
            return self._voices[name]

    def recogniser(self, language: str, model_folder: Path | None = None) -> Recogniser | None:
        """Return the recogniser in `model_folder`, else the installed one for `language`, else None.

        It is loaded once and kept. Raises NotAModel, EngineMissing or EngineFailed.
        """
        folder = model_folder or self.recogniser_folder(language)
        if folder is None:
            return None
        with self._loading:
            if folder not in self._recognisers:
                if model_folder:  # what is installed was proven; about any other folder nothing is known
                    from voices.trial import try_out

                    try_out(model_folder)
                self._recognisers[folder] = VoskRecogniser(folder)
            return self._recognisers[folder]

    def recogniser_folder(self, language: str) -> Path | None:
        """Return the folder of the installed recogniser for `language`, or None."""
        name = choose_recogniser(self.catalogue, self._installed(language), language)
        return self._shelf.recogniser_folder(self.catalogue[name]) if name else None

    def fetch(self, names: Iterable[str], progress: Progress) -> None:
        """Fetch what is missing or damaged of the named models; what is there is left alone.

        Each is tried, but a host that gave no answer is not asked again. Raises UnknownModel before anything
        is fetched, and NotAllFetched with every failure at the end.
        """
        models = [self.catalogue[name] for name in names]
        patience = Patience(self.patience)
        failures: list[VoicesError] = []
        for model in models:
            try:
                fetch_model(self._shelf, model, patience, progress)
            except VoicesError as error:
                failures.append(error)
        if failures:
            raise NotAllFetched(tuple(failures))

    def import_file(self, path: Path) -> Row:
        """Take in a file of the catalogue, known by its name or else by its checksum.

        Raises NoSuchFile, NotRecognised, Damaged (known name, other checksum), BadArchive or NotWritable.
        """
        model = import_file(self._shelf, self.catalogue, path)
        return Row(model, self._shelf.condition(model))

    def remove(self, name: str) -> bool:
        """Remove a model; False when nothing of it lies here. Raises UnknownModel or NotWritable."""
        try:
            return self._shelf.remove(self.catalogue[name])
        except OSError as error:
            raise NotWritable(self.folder, str(error)) from error

    def _installed(self, language: str) -> set[str]:
        models = (model for model in self.catalogue if model.language == language)
        return {model.name for model in models if self._is_installed(model)}

    def _is_installed(self, model: Model) -> bool:
        condition = self._shelf.condition(model)
        if condition.trouble:
            import logging

            logging.getLogger(__name__).warning("%s", condition.trouble[0])
        return condition.state == INSTALLED

    def _voice(self, name: str) -> Synthesiser:
        if name in NAMES:
            return StandIn(name)
        model = self.catalogue[name]
        folder = self._shelf.condition(model).where
        onnx, settings = (folder / file.name for file in model.files)
        return PiperSynthesiser(name, model.language, onnx, settings)
