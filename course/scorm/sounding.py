"""Every line of a package that is heard: in which voice, how, and in which file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from ..content.lesson import Lesson, Spoken
from ..roleplay.delivery import Clip, example
from ..roleplay.scenario import Scenario
from ..roleplay.view import clips, examples
from .inside.names import sound_file
from .order import Order


class Voices(Protocol):
    """What an export needs of speech. A voice is known by its name."""

    def caller(self, scenario: Scenario) -> str:
        """The voice of a call's caller."""

    def examples(self, language: str) -> str:
        """The voice of model answers, and of the receptionist in lessons."""

    def others(self, language: str) -> str:
        """The voice of everybody else in lessons."""

    def spoken(self, voice: str, language: str, clip: Clip) -> Path | None:
        """The clip's file, spoken now where it wasn't yet; None where it can't be spoken, and can only be read."""


@dataclass(frozen=True)
class Heard:
    """A clip in a voice."""

    voice: str
    language: str
    clip: Clip
    ending: str

    @property
    def file(self) -> str:
        """Its file in the package."""
        return sound_file(self.voice, self.clip, self.ending)


def heard(order: Order, voices: Voices) -> tuple[Heard, ...]:
    """Every line once, the callers' first."""
    found = [one for language in order.languages for one in _heard(order, voices, language)]
    return tuple({one.file: one for one in found}.values())


def lesson_line(order: Order, voices: Voices, lesson: Lesson, line: Spoken) -> Heard:
    """A line of a lesson, as it is heard."""
    voice = voices.examples(lesson.language) if line.you else voices.others(lesson.language)
    return Heard(voice, lesson.language, example(line.text, lesson.language), order.sounds)


def _heard(order: Order, voices: Voices, language: str) -> Iterator[Heard]:
    for scenario in order.calls(language):
        for clip in clips(scenario):
            yield Heard(voices.caller(scenario), language, clip, order.sounds)
    for module in order.lessons(language):
        if lesson := order.course.lesson(module, language):
            yield from (lesson_line(order, voices, lesson, line) for line in lesson.spoken())
    for scenario in order.calls(language) if order.examples else ():
        for clip in examples(scenario):
            yield Heard(voices.examples(language), language, clip, order.sounds)
