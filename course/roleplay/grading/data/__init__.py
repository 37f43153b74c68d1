"""What the grader learned and the classes of words that it knows, as files beside this one."""

from __future__ import annotations

import zlib
from importlib.resources import files

_GZIP = 31
"""zlib's number for gzip's own header."""


def lines(name: str) -> list[str]:
    """The lines of a file."""
    return _read(name).decode("utf-8").splitlines()


def unpacked(name: str) -> bytes:
    """What a file in gzip holds."""
    return zlib.decompress(_read(name), _GZIP)


def _read(name: str) -> bytes:
    return files(__package__).joinpath(name).read_bytes()
