"""espeak-ng's phonemes as phones of the recogniser, and the moment at which each begins.

`sil` is silence between words; `_` is a stop of the voice within a word. They sound alike and share one output of the net.
"""

from __future__ import annotations

from collections.abc import Container
from dataclasses import dataclass, replace
from pathlib import Path

from .espeak import RATE, Spoken

SILENCE, STOP = "sil", "_"
SHORTEST_PAUSE = RATE // 50  # 20 ms; anything shorter is espeak-ng's mark of a boundary, not a pause
STRESS = "',%="
CLOSED = ("_", "!")  # pauses, and the closed mouth of a t that another t follows
UNHEARD = (";", "(")  # a glide between two vowels, and a change of language such as (en)


@dataclass(frozen=True)
class Segment:
    """One phone from sample `start`; `word` is where its word begins in the text, None for silence."""

    phone: str
    start: int
    word: int | None


def segments(spoken: Spoken, known: Container[str] | None = None) -> list[Segment]:
    """The phones of what was said, in order; one that is not `known` becomes its nearest, or part of the one before."""
    found: list[Segment] = []
    word: int | None = None
    for sample, what in spoken.events:
        if isinstance(what, int):
            word = what
            continue
        phone = SILENCE if what.startswith(CLOSED) else nearest(what.lstrip(STRESS), known)
        if phone:
            found.append(Segment(phone, sample, word))
    return _settled(found, len(spoken.pcm) // 2)


def nearest(phone: str, known: Container[str] | None) -> str:
    """The phone itself when it is known, else what is left of it without its marks (`i:` is near `i`), else nothing."""
    if phone.startswith(UNHEARD):
        return ""
    while known is not None and phone and phone not in known:
        phone = phone[:-1]
    return phone


def _settled(found: list[Segment], end: int) -> list[Segment]:
    """Silences joined, those within a word named so, and those too short for a pause left out."""
    kept: list[Segment] = []
    for segment in found:
        if segment.phone != SILENCE or not kept or kept[-1].phone != SILENCE:
            kept.append(segment)
    ends = [segment.start for segment in kept[1:]] + [end]
    long = [s for s, until in zip(kept, ends, strict=True) if s.phone != SILENCE or until - s.start >= SHORTEST_PAUSE]
    return [_named(long, place) for place in range(len(long))]


def _named(found: list[Segment], place: int) -> Segment:
    segment = found[place]
    if segment.phone != SILENCE:
        return segment
    inside = 0 < place < len(found) - 1 and found[place - 1].word == found[place + 1].word
    return replace(segment, phone=STOP) if inside else replace(segment, word=None)


def read(path: Path) -> list[str]:
    """The phones of a language in the order of the net's outputs; the first is silence."""
    return path.read_text(encoding="utf-8").split()
