"""Measures from the sound and the clock of a reply: overlap, gap, rate, pauses. Nothing here for typed replies."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Protocol

from .backchannel import is_backchannel
from .context import Context
from .found import Found
from .syllables import syllables

OVERLAP_MS = 300
"""Less is no interruption: word times and devices are 250 to 300 ms off (ours)."""
CUT_MS = 300
"""A line that stopped this much before its end was cut off (ours)."""
SILENCE_MS = 2000
"""Over 2 s is awkward between strangers (PMC9985966); counted after a question."""
SILENCE_AFTER_STATEMENT_MS = 4000
"""After a statement the caller may yet go on: twice as long (ours)."""
PAUSE_MS = 250
"""From here a silence inside speech is a pause, and no closure of a consonant (usual in phonetics)."""
FASTEST_SYLLABLES = {"BE": 4.9, "NL": 5.8}
"""Syllables a second, pauses left out: 15 % above the means of 4.23 and 5.05 (Verhoeven 2004); 10 to 15 % is the
smallest change that listeners notice (Quené 2008). The step from there to "too fast" is ours."""
FASTEST_WORDS = 160
"""English words a minute, pauses included: over this sounds hurried (trade sources, weak)."""
ENOUGH_MS = 2500
"""Less speech than this has no rate worth telling: word times are up to 0.3 s off (ours)."""
ENOUGH_WORDS = 6
REST_MS = (400, 1500)
"""A pause that gives rest, and no silence (ours)."""
REST_WORDS = 12
"""A reply this long needs a pause, one in so many words (ours)."""


class Word(Protocol):
    """One word; start and end in ms on the call's clock, None when typed."""

    @property
    def text(self) -> str: ...
    @property
    def start(self) -> int | None: ...
    @property
    def end(self) -> int | None: ...


class Line(Protocol):
    """When the caller's line began and stopped sounding, and how long it would have been; ms."""

    @property
    def began(self) -> int: ...
    @property
    def ended(self) -> int: ...
    @property
    def length(self) -> int: ...


class Speech(Protocol):
    """From when to when the microphone heard speech; ms."""

    @property
    def began(self) -> int: ...
    @property
    def ended(self) -> int: ...


class Utterance(Protocol):
    """A reply as words with times."""

    @property
    def words(self) -> Sequence[Word]: ...
    @property
    def line(self) -> Line | None: ...
    @property
    def speech(self) -> Speech | None: ...


@dataclass(frozen=True)
class Figures:
    """What was measured; None where it can't be told."""

    overlap_ms: int | None = None
    """How long the learner spoke while the caller's line still sounded."""
    gap_ms: int | None = None
    """From the end of the caller's line to the learner's first sound; negative is overlap."""
    syllables_per_second: float | None = None
    """Over speaking time, pauses left out."""
    words_per_minute: float | None = None
    """From the first word to the last, pauses included."""
    pause_share: float | None = None
    """Pauses as a share of the reply, 0..1."""
    longest_pause_ms: int | None = None


@dataclass(frozen=True)
class _Timed:
    index: int
    text: str
    start: int
    end: int


def _timed(utterance: Utterance) -> list[_Timed]:
    """The words whose times make sense, in order."""
    words: list[_Timed] = []
    for index, word in enumerate(utterance.words):
        if word.start is None or word.end is None or word.end <= word.start:
            continue
        if words and word.start < words[-1].start:
            continue
        words.append(_Timed(index, word.text, word.start, word.end))
    return words


def _pauses(words: list[_Timed]) -> Iterator[tuple[int, int]]:
    """Each pause: the word before it and its length in ms."""
    for word, following in pairwise(words):
        if following.start - word.end >= PAUSE_MS:
            yield word.index, following.start - word.end


def figures(utterance: Utterance, language: str) -> Figures:
    """What the clock says of a reply."""
    words = _timed(utterance)
    began = _began(utterance, words)
    overlap = gap = None
    if utterance.line is not None and began is not None:
        gap = began - utterance.line.ended
        overlap = max(0, -gap)
    if len(words) < ENOUGH_WORDS or words[-1].end - words[0].start < ENOUGH_MS:
        return Figures(overlap, gap)
    whole = words[-1].end - words[0].start
    pauses = [length for _, length in _pauses(words)]
    spoken = max(whole - sum(pauses), 1)
    return Figures(
        overlap,
        gap,
        round(1000 * sum(syllables(word.text, language) for word in words) / spoken, 2),
        round(60000 * len(words) / whole, 1),
        round(sum(pauses) / whole, 3),
        max(pauses, default=0),
    )


def rate(utterance: Utterance, context: Context) -> tuple[float, float] | None:
    """Speaking rate and its limit: syllables a second in Dutch, words a minute in English. None when too short."""
    measured = figures(utterance, context.language)
    if context.language == "nl":
        limit = FASTEST_SYLLABLES.get(context.region, FASTEST_SYLLABLES["BE"])
        return None if measured.syllables_per_second is None else (measured.syllables_per_second, limit)
    return None if measured.words_per_minute is None else (measured.words_per_minute, FASTEST_WORDS)


def measures(utterance: Utterance, context: Context) -> tuple[Found, ...]:
    """interrupts, long_silence, speaks_too_fast and rest, where they hold."""
    words = _timed(utterance)
    began = _began(utterance, words)
    found: list[Found] = []
    if utterance.line is not None and began is not None:
        found += _interrupts(utterance, utterance.line, began, context)
        found += _long_silence(utterance, began - utterance.line.ended, context)
    told = rate(utterance, context)
    if told is not None and told[0] > told[1]:
        found.append(Found("speaks_too_fast", ((words[0].index, words[-1].index + 1),)))
    elif told is not None:
        found += _rest(words)
    return tuple(found)


def _began(utterance: Utterance, words: list[_Timed]) -> int | None:
    if utterance.speech is not None:
        return utterance.speech.began
    return words[0].start if words else None


def _interrupts(utterance: Utterance, line: Line, began: int, context: Context) -> Iterator[Found]:
    cut = line.ended < line.began + line.length - CUT_MS
    texts = [word.text for word in utterance.words]
    if line.ended - began >= OVERLAP_MS and cut and not is_backchannel(texts, context.language):
        over = sum(word.start is not None and word.start < line.ended for word in utterance.words)
        yield Found("interrupts", ((0, max(1, over)),))


def _long_silence(utterance: Utterance, gap: int, context: Context) -> Iterator[Found]:
    limit = SILENCE_MS if "?" in context.patient_says else SILENCE_AFTER_STATEMENT_MS
    if gap > limit and utterance.words:
        yield Found("long_silence", ((0, 1),))


def _rest(words: list[_Timed]) -> Iterator[Found]:
    pauses = list(_pauses(words))
    good = [before for before, length in pauses if REST_MS[0] <= length <= REST_MS[1]]
    if len(words) < REST_WORDS or len(good) < len(words) // REST_WORDS:
        return
    if all(length <= SILENCE_MS for _, length in pauses):
        following = {word.index: after.index for word, after in pairwise(words)}
        yield Found("rest", tuple((before, following[before] + 1) for before in good))
