"""Ogg files that hold one stream of Opus, packed anew: in as few bytes as can be, and the same each time.

The encoder numbers each stream by chance, pads its comments with half a kilobyte, and begins a page for each second; in
a file of five seconds that is a sixth of it. Sources: RFC 3533 (pages), RFC 7845 (Opus in them).
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

HEADER = struct.Struct("<4sBBqIIIB")  # "OggS", version, flags, granule, stream, number, sum, segments
CONTINUED, FIRST, LAST = 1, 2, 4  # flags
MOST = 255  # segments in a page
STREAM = 1
COMMENTS = b"OpusTags" + struct.pack("<II", 0, 0)  # no maker's name, no comment
_REVERSED = bytes(int(f"{byte:08b}"[::-1], 2) for byte in range(256))


@dataclass(frozen=True)
class Page:
    """`granule`: samples at 48 kHz that have been heard at its end; `segments`: the lengths of its body's pieces."""

    granule: int
    segments: bytes
    body: bytes


def pages(file: bytes) -> Iterator[Page]:
    """The pages of a file in order. ValueError where it isn't one, or one that ours never is."""
    at = 0
    while at < len(file):
        if file[at : at + 4] != b"OggS" or len(file) < at + HEADER.size:
            raise ValueError(f"byte {at}: found no page")
        _, _, flags, granule, _stream, _number, _sum, count = HEADER.unpack_from(file, at)
        if flags & CONTINUED:  # long packets only: 20 ms of speech are 20 bytes
            raise ValueError(f"byte {at}: found a packet that goes on from the page before")
        segments = file[at + HEADER.size : at + HEADER.size + count]
        start = at + HEADER.size + count
        at = start + sum(segments)
        if at > len(file):
            raise ValueError(f"byte {start}: expected {sum(segments)} bytes, found {len(file) - start}")
        yield Page(granule, segments, file[start:at])


def packed(file: bytes) -> bytes:
    """The same sound with the same stream number each time, without padding, in few pages. ValueError as `pages`."""
    head, _comments, *sound = pages(file)
    every = [head, Page(0, bytes([len(COMMENTS)]), COMMENTS), *_joined(sound)]
    last = len(every) - 1
    flags = [FIRST, *[0] * (last - 1), LAST]
    return b"".join(_written(page, number, flags[number]) for number, page in enumerate(every))


def _joined(pages: Iterable[Page]) -> list[Page]:
    """As many pages in one as go in."""
    found: list[Page] = []
    for page in pages:
        if found and len(found[-1].segments) + len(page.segments) <= MOST:
            before = found.pop()
            page = Page(page.granule, before.segments + page.segments, before.body + page.body)
        found.append(page)
    return found


def _written(page: Page, number: int, flags: int) -> bytes:
    def header(checked: int) -> bytes:
        return HEADER.pack(b"OggS", 0, flags, page.granule, STREAM, number, checked, len(page.segments))

    return header(_sum(header(0) + page.segments + page.body)) + page.segments + page.body


def _sum(page: bytes) -> int:
    """Ogg's check sum: zlib's polynomial, but each bit the other way round, and begun and ended with nothing."""
    turned = zlib.crc32(page.translate(_REVERSED), 0xFFFFFFFF) ^ 0xFFFFFFFF
    return int(f"{turned:032b}"[::-1], 2)
