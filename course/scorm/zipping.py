"""The zip itself: the same files give the same bytes, and it is there whole or not at all."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path, PurePosixPath

from .errors import BadName, Unreadable, cause
from .manifest import NAME as MANIFEST
from .placing import check_target, placed

__all__ = ["Entry", "Progress", "check_target", "size", "stored", "write"]

Entry = tuple[str, bytes | Path]
"""A path in the zip, and what it holds: bytes, or a file on disk."""

Progress = Callable[[int, int], None]
"""Told how many bytes were taken in, of how many."""

# Kinds that deflate makes no smaller.
STORED = {".avif", ".gz", ".jpeg", ".jpg", ".mp3", ".png", ".webp", ".woff2", ".zip"}
PIECE = 1 << 20  # bytes read at a time: a recogniser's model isn't held in memory


def write(target: Path, files: Iterable[Entry], progress: Progress = lambda done, total: None) -> None:
    """Write the zip `target`; what stood there before is replaced only by the whole new one.

    Raises ExportFailed. After that, and after Ctrl+C or SIGTERM, nothing half is left.
    """
    entries = _in_order(files)
    total = sum(size(held) for _, held in entries)
    done = 0
    with placed(target) as stream, zipfile.ZipFile(stream, "w") as archive:
        for path, held in entries:
            with archive.open(_info(path, size(held)), "w") as member:
                for piece in _pieces(held):
                    member.write(piece)
                    done += len(piece)
                    progress(done, total)


def stored(path: str) -> bool:
    """Whether a file of this name is kept as it is, being compressed already."""
    return PurePosixPath(path).suffix.lower() in STORED


def size(held: bytes | Path) -> int:
    """How many bytes an entry holds."""
    if isinstance(held, bytes):
        return len(held)
    try:
        return held.stat().st_size
    except OSError as error:
        raise Unreadable(held, cause(error)) from None


def _info(path: str, size: int) -> zipfile.ZipInfo:
    """A member's header. Everything that a clock, a user or a system could change is fixed.

    The level is deflate's own (6): 9 made scripts, WebAssembly and pages 0.4 % smaller in twice the time.
    """
    info = zipfile.ZipInfo(path, date_time=(1980, 1, 1, 0, 0, 0))  # the first that a zip can name
    info.create_system = 3  # Unix
    info.external_attr = 0o100644 << 16
    info.compress_type = zipfile.ZIP_STORED if stored(path) else zipfile.ZIP_DEFLATED
    info.file_size = size  # so that Zip64 is used only for what is too large without
    return info


def _pieces(held: bytes | Path) -> Iterator[bytes]:
    if isinstance(held, bytes):
        yield held
        return
    try:
        with held.open("rb") as source:
            while piece := source.read(PIECE):
                yield piece
    except OSError as error:
        raise Unreadable(held, cause(error)) from None


def _in_order(files: Iterable[Entry]) -> list[Entry]:
    """Sorted, with the manifest first; each name checked."""
    entries = sorted(files, key=lambda entry: (entry[0] != MANIFEST, entry[0]))
    seen: set[str] = set()
    folders = {str(folder).lower() for path, _ in entries for folder in PurePosixPath(path).parents}
    for path, _ in entries:
        if fault := _fault(path, seen, folders):
            raise BadName(path, fault)
        seen.add(path.lower())
    return entries


def _fault(path: str, seen: set[str], folders: set[str]) -> str:
    """What is wrong with a name, for any system on which the zip is unpacked; or an empty text."""
    if not re.fullmatch(r"[ -~]+", path) or re.search(r'[\\:*?"<>|]', path):
        return "not ASCII"
    if any(part in ("", ".", "..") for part in path.split("/")):
        return "not inside"
    if path.lower() in seen:
        return "twice"
    return "folder too" if path.lower() in folders else ""
