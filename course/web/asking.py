"""The questions of a lesson with the answers that are stored."""

from __future__ import annotations

from dataclasses import dataclass

from sqlmodel import Session

from ..content.lesson import Lesson
from ..db import lessons as stored
from ..db.tables import LessonRow
from ..pages.asking import Go, Kept, drawn, go


@dataclass(frozen=True)
class Begun:
    """A learner's go at a lesson, with the row that it stands in."""

    row: LessonRow
    go: Go


def begun(session: Session, learner: str, lesson: Lesson) -> Begun:
    """The go that a learner is in; opening a lesson begins one."""
    row = stored.find(session, learner, lesson.module)
    if row is None:
        row = stored.begin(session, learner, lesson.module, _drawn(lesson, (), learner, 1))
    given = {question: kept.given for question, kept in stored.answers(session, row).items()}
    return Begun(row, go(Kept(learner, row.attempt, tuple(row.drawn), given), lesson.pool.checks, lesson.language))


def another(session: Session, learner: str, lesson: Lesson) -> None:
    """Another go, with questions that weren't asked before as far as there are any."""
    row = stored.find(session, learner, lesson.module)
    if row is not None:
        stored.again(session, row, _drawn(lesson, tuple(stored.asked(session, row)), learner, row.attempt + 1))


def _drawn(lesson: Lesson, asked: tuple[str, ...], learner: str, attempt: int) -> tuple[str, ...]:
    return drawn(lesson.pool.checks, lesson.pool.ask, asked, f"{learner} {lesson.module}", attempt)
