"""What the grader learned and the classes of words that it knows, as files of text beside this one."""

from __future__ import annotations

import zlib
from importlib.resources import files

_GZIP = 31
"""zlib's number for gzip's own header."""


def lines(name: str) -> list[str]:
    """The lines of a file; one whose name ends in .gz is unpacked."""
    packed = files(__package__).joinpath(name).read_bytes()
    return (zlib.decompress(packed, _GZIP) if name.endswith(".gz") else packed).decode("utf-8").splitlines()
