"""How large a zip will be, said before any work: so that nobody waits for a package that can't be uploaded."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from pathlib import Path

from .errors import Unreadable, cause
from .zipping import Entry, size, stored

# Of each file up to these are really deflated: 8 pieces of 64 kB, spread over it.
PIECES = 8
PIECE = 64 * 1024
# A member's two headers without its name, twice, and the end of the zip (.ZIP File Format Specification, 4.3).
HEADERS = 30 + 46
END = 22


def compressed(files: Iterable[Entry]) -> int:
    """The size in bytes that `zipping.write` will make of `files`, about: within a few per cent. Raises Unreadable."""
    return END + sum(HEADERS + 2 * len(path) + _held(path, held) for path, held in files)


def _held(path: str, held: bytes | Path) -> int:
    whole = size(held)
    if stored(path) or not whole:
        return whole
    sample = _sample(held, whole)
    return round(whole * len(zlib.compress(sample, wbits=-15)) / len(sample))


def _sample(held: bytes | Path, whole: int) -> bytes:
    """All of a small file; of a large one, pieces that lie equally far from each other."""
    if isinstance(held, bytes) and whole <= PIECES * PIECE:
        return held
    starts = [0] if whole <= PIECES * PIECE else [(whole - PIECE) * turn // (PIECES - 1) for turn in range(PIECES)]
    length = whole if len(starts) == 1 else PIECE
    if isinstance(held, bytes):
        return b"".join(held[start : start + length] for start in starts)
    try:
        with held.open("rb") as source:
            return b"".join(source.read(length) for start in starts if source.seek(start) >= 0)
    except OSError as error:
        raise Unreadable(held, cause(error)) from None
