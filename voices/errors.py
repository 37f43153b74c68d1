"""All that can go wrong in this package: one family; facts in attributes, the words in `voices.wording`."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar, dataclass_transform


@dataclass_transform(eq_default=False)
class VoicesError(Exception):
    """The family. `str()` is the English message; `voices.wording.explain(error, "nl")` the Dutch one.

    A subclass names its facts as a dataclass does, and is made with them in that order.
    """

    _facts: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls._facts = (*cls._facts, *cls.__annotations__)

    def __init__(self, *facts: Any) -> None:
        super().__init__(*facts)
        for name, fact in zip(self._facts, facts, strict=True):
            setattr(self, name, fact)

    def __str__(self) -> str:
        from voices.wording import explain

        return explain(self, "en")


class BadValue(VoicesError, ValueError):
    """A value outside what its field allows."""

    what: str
    found: str
    expected: str


class UnknownModel(VoicesError):
    """A name that the catalogue does not have."""

    name: str
    known: tuple[str, ...]


class NoVoice(VoicesError):
    """A language in which nothing speaks, not even the stand-in."""

    language: str
    known: tuple[str, ...]


class DownloadFailed(VoicesError):
    """A file that could not be fetched. `target` is where it belongs."""

    file: str
    address: str
    target: Path


class Unreachable(DownloadFailed):
    """No answer. `reason`: time, name, refused, certificate or other; `detail` as the system put it."""

    host: str
    reason: str
    detail: str
    patience: float


class NotServed(DownloadFailed):
    """The host answered, but not with the file."""

    status: int


class CutShort(DownloadFailed):
    """The line broke before the whole file was there; what came is kept and continued next time. Bytes."""

    found: int
    expected: int


class WrongFile(DownloadFailed):
    """Something else came than the catalogue promises."""

    found: str
    expected: str


class NotAllFetched(VoicesError):
    """Some models could not be fetched; each failure is named."""

    failures: tuple[VoicesError, ...]


class NoRoom(VoicesError):
    """The disk is too full. Bytes."""

    folder: Path
    needed: int
    free: int


class NotWritable(VoicesError):
    """The model folder can't be written."""

    path: Path
    detail: str


class Damaged(VoicesError):
    """A file that is not what the catalogue, or its own seal, says."""

    name: str
    path: Path
    found: str
    expected: str


class NoSuchFile(VoicesError):
    """A path where no file is."""

    path: Path


class NotRecognised(VoicesError):
    """A file that is none of the catalogue's, neither by name nor by checksum."""

    path: Path
    known: tuple[str, ...]


class BadArchive(VoicesError):
    """A zip file that can't be unpacked safely. `member` is empty when the file as a whole is broken."""

    path: Path
    member: str
    reason: str


class NotAModel(VoicesError):
    """A folder that is no recogniser's: `missing` are the parts that are absent or empty."""

    folder: Path
    missing: tuple[str, ...]


class EngineMissing(VoicesError):
    """A Python package that isn't installed."""

    package: str
    detail: str


class EngineFailed(VoicesError):
    """An engine that refused its model or its input."""

    engine: str
    what: str
    detail: str


class StreamEnded(VoicesError):
    """Frames after the end of a reply."""
