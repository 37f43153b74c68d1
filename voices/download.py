"""Fetching one file of the catalogue: what to do is decided by a pure function, then done."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from voices.catalogue import RemoteFile
from voices.checksum import checksum
from voices.errors import CutShort, NoRoom, NotWritable, Unreachable, WrongFile
from voices.writing import PART

if TYPE_CHECKING:
    from voices.answer import Answer

Progress = Callable[[int, int], None]
"""Called with the bytes that are there and the bytes expected (0 when unknown)."""

LARGEST_UNKNOWN = 1 << 20
"""Bytes taken at most of a file whose size the catalogue doesn't know: such files are settings of some kB."""
_CHUNK = 1 << 16
_ROOM = 64 << 20
_TRIES = 3


@dataclass
class Patience:
    """How long to wait, and which hosts gave no answer: those aren't asked twice in one run."""

    seconds: float = 4.0
    """For the first byte of an answer, and between two bytes later on."""
    silent: dict[str, Unreachable] = field(default_factory=dict)


class Step(Enum):
    """What to do for one file."""

    HAVE = "have"
    FETCH = "fetch"
    RESUME = "resume"
    REFUSE = "refuse"


@dataclass(frozen=True)
class Found:
    """A file that is there: its size in bytes, and its checksum by the catalogue's algorithm."""

    size: int
    checksum: str


def decide(wanted: RemoteFile, found: Found | None, part: int, repair: bool) -> Step:
    """Decide what to do for `wanted`, of which `found` is there and `part` bytes of a download that broke off.

    `repair`: whether a wrong file may be fetched again (a download) or not (a file that someone brings).
    """
    if found is not None:
        size_fits = wanted.size in (None, found.size)
        if size_fits and wanted.checksum in (None, found.checksum):
            return Step.HAVE
        if not repair:
            return Step.REFUSE
    if part > 0 and wanted.size is not None and part <= wanted.size:
        return Step.RESUME
    return Step.FETCH


def fetch(wanted: RemoteFile, target: Path, patience: Patience, progress: Progress) -> None:
    """Bring `wanted` to `target`, going on where an earlier download broke off, and prove it by its checksum.

    Raises Unreachable, NotServed, CutShort, WrongFile, NoRoom or NotWritable; `target` is whole or untouched.
    """
    part = target.with_name(target.name + PART)
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _check_room(wanted, target.parent)
        resumed = _complete(wanted, target, part, patience, progress)
        try:
            _prove(wanted, target, part)
        except WrongFile:
            if not resumed:
                raise
            # The earlier half was of another file: once more, from the start.
            _complete(wanted, target, part, patience, progress)
            _prove(wanted, target, part)
        part.replace(target)
    except OSError as error:
        raise NotWritable(target, str(error)) from error


def _check_room(wanted: RemoteFile, folder: Path) -> None:
    needed = (wanted.size or 0) + _ROOM
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise NoRoom(folder, needed, free)


def _complete(wanted: RemoteFile, target: Path, part: Path, patience: Patience, progress: Progress) -> bool:
    """Fill `part`, trying again while bytes come; tell whether it holds bytes of an earlier download."""
    from voices.answer import Answer  # here, for it brings the whole of HTTP along

    resumed = False
    for _ in range(_TRIES):
        before = part.stat().st_size if part.exists() else 0
        step = decide(wanted, None, before, repair=True)
        resumed = resumed or step is Step.RESUME
        if step is Step.RESUME and before == wanted.size:
            return resumed
        with Answer(wanted, target, patience, start=before if step is Step.RESUME else 0) as answer:
            broken = _receive(wanted, answer, part, progress)
        size = part.stat().st_size
        if not broken:
            return resumed
        if size <= before:
            break
    raise CutShort(wanted.name, wanted.address, target, part.stat().st_size, wanted.size or 0)


def _receive(wanted: RemoteFile, answer: Answer, part: Path, progress: Progress) -> bool:
    """Append what comes to `part`; tell whether the line broke."""
    end = answer.ends if answer.ends is not None else wanted.size or 0
    most = wanted.size if wanted.size is not None else LARGEST_UNKNOWN
    with part.open("ab" if answer.start else "wb") as file:
        size = answer.start
        progress(size, wanted.size or 0)
        while size <= most:  # one chunk more than promised is enough to know that it is the wrong file
            chunk = answer.read(_CHUNK)
            if not chunk:
                return chunk is None or size < end
            size += file.write(chunk)
            progress(min(size, most), wanted.size or 0)
    return False


def _prove(wanted: RemoteFile, target: Path, part: Path) -> None:
    found = Found(part.stat().st_size, checksum(part, wanted.checksum))
    if decide(wanted, found, 0, repair=False) is Step.REFUSE:
        part.unlink()
        came, expected = f"{found.size} bytes, {found.checksum}", f"{wanted.size} bytes, {wanted.checksum}"
        raise WrongFile(wanted.name, wanted.address, target, came, expected)
