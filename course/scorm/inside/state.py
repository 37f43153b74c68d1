"""What the package knows of its learner, as values: lessons, calls, and the order in which they changed."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import Any

from ...pages.path import Known, KnownCall, KnownLesson
from ...roleplay import score
from ...roleplay.call import ENDED
from .tape import Short


@dataclass
class LessonState:
    """How far a lesson is. `given` are the answers of this go, `worths` what they were worth, by question.

    `asked` are the questions of earlier goes; `best` is the score of the best go that was finished.
    """

    drawn: tuple[str, ...]
    changed: int
    attempt: int = 1
    asked: tuple[str, ...] = ()
    given: dict[str, Any] = field(default_factory=dict)
    worths: dict[str, str] = field(default_factory=dict)
    place: str = ""
    best: int | None = None

    @property
    def finished(self) -> bool:
        """Whether all questions of a go were answered once."""
        return self.best is not None

    def answered(self, question: str, given: Any, worth: str, asked: Collection[str]) -> None:
        """Keep the first answer to a question in this go; what a second one is worth changes nothing.

        `asked` are the questions drawn that the course still has: the go is over when each has an answer.
        """
        self.given.setdefault(question, given)
        self.worths.setdefault(question, worth)
        worths = [self.worths[one] for one in asked if one in self.worths]
        if len(worths) == len(asked):
            self.best = max(self.best or 0, score.of_lesson(worths, len(asked)))


@dataclass
class CallState:
    """A call: its events (None where there was no room to keep them), where it stands, and what it is worth.

    `bands` are those of its competencies, by name, when it is over.
    """

    id: int
    scenario: str
    language: str
    changed: int
    state: str
    events: list[Short] | None
    note: str | None = None
    bands: dict[str, int | None] = field(default_factory=dict)

    @property
    def score(self) -> int | None:
        """Out of 100; None while it goes on, or when it shows nothing."""
        return score.of_call(list(self.bands.values())) if self.state == ENDED else None


@dataclass
class Learner:
    """All that is kept of whoever learns. `clock` counts changes, `place` is the page that was open last."""

    lessons: dict[str, LessonState] = field(default_factory=dict)
    calls: list[CallState] = field(default_factory=list)
    clock: int = 0
    place: str = ""
    left_out: bool = False  # whether something old had to go, as the LMS has no room for it

    def tick(self) -> int:
        """The number of this change."""
        self.clock += 1
        return self.clock

    def call(self, id: int) -> CallState | None:
        """The call of that number, or None."""
        return next((call for call in self.calls if call.id == id), None)

    def number(self) -> int:
        """A number for a new call."""
        return max((call.id for call in self.calls), default=0) + 1

    def latest(self, language: str) -> dict[str, CallState]:
        """The most recent call of each scenario; one in another language where it is over and there is no other."""
        ordered = sorted(self.calls, key=lambda call: call.changed)
        over = {call.scenario: call for call in ordered if call.state == ENDED}
        return over | {call.scenario: call for call in ordered if call.language == language}

    def best(self) -> dict[str, int]:
        """The best score of each scenario that was finished; 0 for one that showed nothing."""
        found: dict[str, int] = {}
        for call in self.calls:
            if call.state == ENDED:
                found[call.scenario] = max(found.get(call.scenario, 0), call.score or 0)
        return found

    def known(self, language: str, chance: str) -> Known:
        """What the path needs to know."""
        calls = {id: KnownCall(str(call.id), call.state, call.changed) for id, call in self.latest(language).items()}
        lessons = {id: KnownLesson(one.place, one.finished, one.changed) for id, one in self.lessons.items()}
        return Known(calls, lessons, chance)

    def by_age(self) -> Iterator[CallState | LessonState]:
        """Lessons and calls, those that changed longest ago first."""
        parts: list[CallState | LessonState] = [*self.lessons.values(), *self.calls]
        return iter(sorted(parts, key=lambda part: part.changed))
