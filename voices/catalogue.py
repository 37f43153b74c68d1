"""The models that can be fetched: `catalogue.toml`, read and checked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from voices.errors import BadValue, UnknownModel

_FILE = Path(__file__).with_name("catalogue.toml")
_CHECKSUMS = {"sha256": 64, "md5": 32}


@dataclass(frozen=True)
class RemoteFile:
    """One file at one address. `size` (bytes) and `checksum` ("sha256:…", "md5:…") are None where unknown."""

    name: str
    address: str
    size: int | None = None
    checksum: str | None = None

    def __post_init__(self) -> None:
        if not self.name or set(self.name) & set("/\\"):
            raise BadValue("RemoteFile.name", repr(self.name), "a file name without a folder")
        if not self.address.startswith(("https://", "http://")):
            raise BadValue(f"{self.name}: address", self.address, "an http address")
        if self.size is None and self.checksum is None:
            raise BadValue(f"{self.name}: size, checksum", "neither", "at least one, to know the file by")
        if self.checksum is not None:
            algorithm, _, digits = self.checksum.partition(":")
            if _CHECKSUMS.get(algorithm) != len(digits):
                raise BadValue(f"{self.name}: checksum", self.checksum, "sha256: or md5: and its hex digits")


@dataclass(frozen=True)
class Model:
    """A voice (ONNX file, settings file) or a recogniser (zip file)."""

    name: str
    kind: str
    """`voice` or `recogniser`."""
    language: str
    """`nl` or `en`."""
    licence: str
    files: tuple[RemoteFile, ...]
    gender: str = ""
    """`female` or `male`; empty for a recogniser."""
    default: bool = False
    package: str = ""
    """The Python package that brings the files along, if one does."""
    note: Mapping[str, str] = field(default_factory=dict)
    """A warning about licence or quality, by language."""

    def __post_init__(self) -> None:
        if self.kind not in ("voice", "recogniser"):
            raise BadValue(f"{self.name}: kind", repr(self.kind), "voice or recogniser")
        if (self.gender in ("female", "male")) != (self.kind == "voice"):
            raise BadValue(f"{self.name}: gender", repr(self.gender), "female or male, for a voice only")
        expected = 2 if self.kind == "voice" else 1
        if len(self.files) != expected:
            raise BadValue(f"{self.name}: files", str(len(self.files)), str(expected))

    @property
    def size(self) -> int:
        """Bytes to fetch, as far as known."""
        return sum(file.size or 0 for file in self.files)


@dataclass(frozen=True)
class Catalogue:
    """All models, in order of preference for each language and kind."""

    models: tuple[Model, ...]

    def __iter__(self) -> Iterator[Model]:
        return iter(self.models)

    def __contains__(self, name: object) -> bool:
        return any(model.name == name for model in self.models)

    def __getitem__(self, name: str) -> Model:
        for model in self.models:
            if model.name == name:
                return model
        raise UnknownModel(name, tuple(model.name for model in self.models))


@cache
def read_catalogue(path: Path = _FILE) -> Catalogue:
    """Read the catalogue. Raise `BadValue` on a field that can't be right."""
    import tomllib

    with path.open("rb") as file:
        raw = tomllib.load(file)
    return Catalogue(tuple(_model(entry, raw["places"]) for entry in raw["model"]))


def _model(entry: dict[str, Any], places: Mapping[str, str]) -> Model:
    files = tuple(_file(file, places) for file in entry.pop("file"))
    return Model(files=files, **entry)


def _file(entry: dict[str, Any], places: Mapping[str, str]) -> RemoteFile:
    address = places[entry.pop("place")] + entry.pop("path", "") + entry["name"]
    return RemoteFile(address=address, **entry)
