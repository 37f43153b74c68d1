"""Words that the learner is expected to say, and that the recogniser has never heard of."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

from ..roleplay.scenario import Scenario
from .course import Course
from .faults import ContentFault
from .lesson import Lesson
from .voicing import models

Hears = Callable[[str], bool]
"""Whether a word, in lower case, is in the recogniser's vocabulary."""
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def unheard(course: Course, hears: Mapping[str, Hears]) -> Iterator[ContentFault]:
    """A warning for each word of a file, at its first place. A language without a recogniser is passed over."""
    for (id, language), scenario in course.scenarios.items():
        module, call = id.split("/")
        if language in hears:
            yield from _words(Path(module, language, f"{call}.toml"), _of_a_call(scenario), hears[language])
    for (module, language), lesson in course.lessons.items():
        if language in hears:
            yield from _words(Path(module, language, "lesson.md"), _of_a_lesson(lesson), hears[language])


def _words(file: Path, texts: Iterator[tuple[str, str]], hears: Hears) -> Iterator[ContentFault]:
    seen: set[str] = set()
    for place, text in texts:
        for word in _WORD.findall(text.lower().replace("’", "'")):
            if word not in seen and not _heard(word, hears):
                yield ContentFault(file, place, f"“{word}”", "a word that the recogniser knows")
            seen.add(word)


def _heard(word: str, hears: Hears) -> bool:
    """Whether a word is known, whole or in the parts in which it would be written down."""
    parts = re.split("[-']", word)
    return hears(word) or (len(parts) > 1 and all(len(part) == 1 or hears(part) for part in parts))


def _of_a_call(scenario: Scenario) -> Iterator[tuple[str, str]]:
    for need in scenario.needed:
        for asked in need.asks:
            yield f"needed ({need.id}) › asks", asked
    for number, secret in enumerate(scenario.confidential, 1):
        for phrase in secret.phrases:
            yield f"confidential {number} › phrases", phrase
    yield from models(scenario)


def _of_a_lesson(lesson: Lesson) -> Iterator[tuple[str, str]]:
    for check in lesson.pool.checks:
        if check.wanted:
            for model in check.wanted.models:
                yield f"{check.id} › model", model
