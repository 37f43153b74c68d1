"""Spoken lines that a voice would stumble over: it reads signs aloud, and takes the dot of "dr." for an end."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from ..roleplay.scenario import Say, Scenario
from ..roleplay.tables import shown
from ..roleplay.vocabulary import TEMPERS
from .course import Course
from .faults import ContentFault

MOST_WORDS = 30  # a caller who says more at once is hard to follow; ours
_PLAIN = frozenset(" .,;:?!…'’‘“”\"«»-–—()\n")  # signs that shape a sentence and are not read aloud
# Nearly every line is made of these alone: no sign to look at, and no address, which has a dot or a colon inside.
_USUAL = re.compile(r"(?:[A-Za-zÀ-ÖØ-öø-ÿ ,;?!…'’‘“”\"«»–—()\n-]|(?<![wW])\.(?!\w))+")
_ADDRESS = re.compile(r"https?:|\bwww\.|\S@\S|\w\.(?:be|nl|com|org|eu|net|uk)\b", re.IGNORECASE)
_TITLES = "dr|drs|prof|mr|mrs|ms|mevr|mw|dhr|hr|st|nr|tel|bv|bijv|enz|etc|evt|ca|resp|vs|approx"
_SHORTENED = re.compile(rf"\b[^\W\d_]+(?:\.[^\W\d_]+)+|\b(?:{_TITLES})\.(?=\s+\w)", re.IGNORECASE)
_GOES_ON = re.compile(r"[^\W\d_]\. [a-zà-ÿ]")


def unspeakable(course: Course) -> Iterator[ContentFault]:
    """A warning for each line, of a call or a lesson, that would not sound as it is meant."""
    for (id, language), scenario in course.scenarios.items():
        module, call = id.split("/")
        yield from _warned(Path(module, language, f"{call}.toml"), spoken(scenario))
    for (module, language), lesson in course.lessons.items():
        told = (("spoken", line.text) for line in lesson.spoken())
        yield from _warned(Path(module, language, "lesson.md"), told)


def _warned(file: Path, lines: Iterator[tuple[str, str]]) -> Iterator[ContentFault]:
    for place, text in lines:
        expected = stumble(text)
        if expected:
            yield ContentFault(file, place, shown(text), expected)


def stumble(text: str) -> str | None:
    """What was expected of a line that a voice would stumble over; None when all is well."""
    if not any(sign.isalnum() for sign in text):
        return "words"
    expected = None if _USUAL.fullmatch(text) else _strange(text)
    if expected:
        return expected
    if "." in text[:-1] and (_SHORTENED.search(text) or _GOES_ON.search(text)):
        return "an abbreviation written out, or without its dots"
    if len(text.split()) > MOST_WORDS:
        return f"at most {MOST_WORDS} words at once"
    return None


def _strange(text: str) -> str | None:
    """What was expected of a line with more in it than sentences of plain words."""
    if _ADDRESS.search(text):
        return "an address as it is said"
    if any(sign.isdigit() for sign in text):
        return "numbers as they are said, in words"
    strange = next((sign for sign in text if not _speakable(sign)), None)
    return None if strange is None else f"no {strange!r}: a voice reads it aloud, or passes it over"


@cache
def _speakable(sign: str) -> bool:
    if sign in _PLAIN or unicodedata.combining(sign):
        return True
    return sign.isalpha() and unicodedata.name(sign, "").startswith("LATIN")


def spoken(scenario: Scenario) -> Iterator[tuple[str, str]]:
    """Place and text of all that is spoken in a call: the caller's lines and the model answers."""
    for line in scenario.lines:
        yield from _said(f"line ({line.id})", line.say)
    for ending in scenario.endings:
        yield from _said(f"ending ({ending.id})", ending.say)
    for need in scenario.needed:
        yield from _said(f"needed ({need.id})", need.answer, "answer")
        if need.again:
            yield f"needed ({need.id}) › again", need.again
    for number, secret in enumerate(scenario.confidential, 1):
        yield f"confidential {number} › instead", secret.instead
    for kind, reaction in scenario.reactions.items():
        yield from _said(f"reactions › {kind}", reaction.say)
    yield from models(scenario)


def models(scenario: Scenario) -> Iterator[tuple[str, str]]:
    """Place and text of every model answer that the author wrote."""
    parts: list[tuple[str, tuple[str, ...]]] = [("opening", scenario.opening)]
    parts += [(f"line ({line.id})", line.models) for line in scenario.lines]
    parts += [(f"needed ({need.id})", need.models) for need in scenario.needed]
    parts += [(f"reactions › {kind}", reaction.models) for kind, reaction in scenario.reactions.items()]
    for place, texts in parts:
        for text in texts:
            yield f"{place} › models", text


def _said(place: str, say: Say, key: str = "say") -> Iterator[tuple[str, str]]:
    for temper in TEMPERS:
        for text in say.wordings(temper):
            yield f"{place} › {key} › {temper}", text
