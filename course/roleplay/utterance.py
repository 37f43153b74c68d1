"""An utterance: what the learner said in one turn, as words with times and confidence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any, TypeVar

LONGEST = 2000  # words; about twelve minutes of speech, and more than anyone types
WIDEST = 36.0  # semitones: three octaves, more than a voice spans


Clock = TypeVar("Clock", "LineClock", "Span")


class NotAnUtterance(ValueError):
    """The value given is no utterance; the message says what was found and what was expected."""


@dataclass(frozen=True)
class Word:
    """One word; `start` and `end` are ms on the call's clock, None when typed; `confidence` 0 to 1."""

    text: str
    start: int | None = None
    end: int | None = None
    confidence: float = 1.0


@dataclass(frozen=True)
class LineClock:
    """When the sound of the caller's line began and stopped, and how long it would have been; ms."""

    began: int
    ended: int
    length: int


@dataclass(frozen=True)
class Span:
    """From when to when somebody spoke; ms on the call's clock."""

    began: int
    ended: int


@dataclass(frozen=True)
class Utterance:
    """A reply. `source` is "spoken" or "typed"; `corrected` when the learner has set the words right.

    `pitch_spread` is how far the voice went up and down: semitones from the 10th to the 90th percentile, None when
    typed or when too little was voiced to tell. It is for information: nothing is found in it.
    """

    words: tuple[Word, ...]
    source: str = "typed"
    line: LineClock | None = None
    speech: Span | None = None
    corrected: bool = False
    pitch_spread: float | None = None

    @property
    def text(self) -> str:
        """The words in one line."""
        return " ".join(word.text for word in self.words)

    @property
    def tokens(self) -> tuple[str, ...]:
        """The words alone."""
        return tuple(word.text for word in self.words)


def words_of(text: str) -> tuple[str, ...]:
    """Typed text as a recogniser would write it: lower case, no punctuation but inside a word."""
    found = re.findall(r"\w+(?:['’.:-]\w+)*['’]?", text.lower())
    return tuple(word.replace("’", "'").strip("'") for word in found[:LONGEST])


def typed(text: str, line: LineClock | None = None) -> Utterance:
    """A typed reply."""
    return Utterance(tuple(Word(word) for word in words_of(text)), "typed", line)


def to_json(utterance: Utterance) -> dict[str, Any]:
    """The utterance as JSON."""
    return asdict(utterance)


def from_json(given: object) -> Utterance:
    """An utterance from JSON; raises NotAnUtterance."""
    if not isinstance(given, Mapping):
        raise NotAnUtterance(f"utterance: found {type(given).__name__}, expected an object")
    line = _clock(given, "line", LineClock)
    if given.get("source") == "typed" and "text" in given:
        return typed(str(given["text"]), line)
    words = given.get("words", ())
    if not isinstance(words, list | tuple) or len(words) > LONGEST:
        raise NotAnUtterance(f"utterance.words: expected a list of at most {LONGEST} words")
    source = given.get("source", "typed")
    if source not in ("spoken", "typed"):
        raise NotAnUtterance(f'utterance.source: found {source!r}, expected "spoken" or "typed"')
    speech = _clock(given, "speech", Span)
    spread = _semitones(given.get("pitch_spread"))
    return Utterance(
        tuple(map(_word, words)),
        source,
        line,
        speech,
        corrected=given.get("corrected") is True,
        pitch_spread=spread if source == "spoken" else None,
    )


def _word(given: object) -> Word:
    if not isinstance(given, Mapping) or not isinstance(given.get("text"), str):
        raise NotAnUtterance("utterance.words: expected objects with a text")
    confidence = given.get("confidence", 1.0)
    if isinstance(confidence, bool) or not isinstance(confidence, int | float) or not 0 <= confidence <= 1.001:
        raise NotAnUtterance(f"utterance.words.confidence: found {confidence!r}, expected 0 to 1")
    return Word(
        given["text"][:100], _ms(given.get("start"), "start"), _ms(given.get("end"), "end"), min(1.0, confidence)
    )


def _ms(given: object, name: str) -> int | None:
    if given is None:
        return None
    if isinstance(given, bool) or not isinstance(given, int | float) or not abs(given) < 1e9:
        raise NotAnUtterance(f"utterance.{name}: found {given!r}, expected milliseconds")
    return round(given)


def _semitones(given: object) -> float | None:
    if given is None:
        return None
    if isinstance(given, bool) or not isinstance(given, int | float) or not 0 <= given <= WIDEST:
        raise NotAnUtterance(f"utterance.pitch_spread: found {given!r}, expected 0 to {WIDEST:g} semitones")
    return round(float(given), 1)


def _clock(given: Mapping[str, Any], name: str, kind: type[Clock]) -> Clock | None:
    value = given.get(name)
    if value is None:
        return None
    if not isinstance(value, Mapping):
        raise NotAnUtterance(f"utterance.{name}: found {type(value).__name__}, expected an object")
    times = {key: _ms(value.get(key), f"{name}.{key}") for key in kind.__dataclass_fields__}
    if None in times.values():
        raise NotAnUtterance(f"utterance.{name}: expected {', '.join(times)} in milliseconds")
    return kind(**{key: time for key, time in times.items() if time is not None})
