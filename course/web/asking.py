"""The questions of a lesson as a learner meets them: which are asked in this go, how each is shown, and its answer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlmodel import Session
from werkzeug.datastructures import MultiDict

from ..content.lesson import Lesson
from ..db import lessons as stored
from ..db.tables import AnswerRow, LessonRow
from ..roleplay.checks import Answered, Check, Unanswerable, answer, draw, shuffled
from ..roleplay.wording.names import NAMES


@dataclass(frozen=True)
class Asked:
    """One question of this go: its place (from 1), the order in which its options are shown, and its answer if any.

    `partners` is the order of the right-hand side of "match".
    """

    number: int
    check: Check
    order: tuple[int, ...]
    partners: tuple[int, ...]
    answered: Answered | None


@dataclass(frozen=True)
class Go:
    """One go at a lesson's questions."""

    row: LessonRow
    questions: tuple[Asked, ...]

    @property
    def done(self) -> bool:
        """Whether every question was answered."""
        return all(one.answered for one in self.questions)

    def worth(self, worth: str) -> int:
        """How many answers were "right", "nearly" or "no"."""
        return sum(one.answered is not None and one.answered.worth == worth for one in self.questions)

    def shown(self, wished: int | None) -> Asked | None:
        """The question to show: the one wished for, else the first without an answer; None when all have one."""
        numbered = {one.number: one for one in self.questions}
        return numbered.get(wished or 0) or next((one for one in self.questions if not one.answered), None)

    def named(self, id: str) -> Asked | None:
        """The question of that name, when it is asked in this go."""
        return next((one for one in self.questions if one.check.id == id), None)


def begun(session: Session, learner: str, lesson: Lesson) -> Go:
    """The go that a learner is in; opening a lesson begins one."""
    row = stored.find(session, learner, lesson.module)
    if row is None:
        row = stored.begin(session, learner, lesson.module, _drawn(lesson, (), learner, 1))
    answers = stored.answers(session, row)
    known = [check for id in row.drawn if (check := lesson.check(id))]  # an author may have taken one out since
    return Go(row, tuple(_asked(n, check, row, answers.get(check.id), lesson) for n, check in enumerate(known, 1)))


def another(session: Session, learner: str, lesson: Lesson) -> None:
    """Another go, with questions that weren't asked before as far as there are any."""
    row = stored.find(session, learner, lesson.module)
    if row is not None:
        stored.again(session, row, _drawn(lesson, tuple(stored.asked(session, row)), learner, row.attempt + 1))


def _drawn(lesson: Lesson, asked: tuple[str, ...], learner: str, attempt: int) -> tuple[str, ...]:
    pool = [check.id for check in lesson.pool.checks]
    return draw(pool, lesson.pool.ask, asked, f"{learner} {lesson.module} {attempt}")


def _asked(number: int, check: Check, row: LessonRow, kept: AnswerRow | None, lesson: Lesson) -> Asked:
    seed = f"{row.learner_id} {row.attempt} {check.id}"
    count = len(check.options)
    answered = None
    if kept is not None:
        try:
            answered = answer(check, kept.given, lesson.language)
        except Unanswerable:  # the question was changed since: it is asked anew
            answered = None
    return Asked(number, check, shuffled(count, seed), shuffled(count, seed + " partners"), answered)


def given(check: Check, form: MultiDict[str, str]) -> Any:
    """The answer in a form, as `checks.answer` wants it; None where something is missing or chosen twice."""
    if check.kind == "say":
        return form.get("said", "").strip()[:2000] or None
    chosen = [_number(text) for text in form.getlist("choice")]
    if check.kind == "match":
        chosen = [_number(form.get(f"fits-{number}")) for number in range(len(check.options))]
    if check.kind == "order":
        places = [_number(form.get(f"place-{number}")) for number in range(len(check.options))]
        chosen = sorted(range(len(places)), key=lambda number: places[number])
        if len(set(places)) != len(places):
            return None
    wanted = {"one": 1, "match": len(check.options), "order": len(check.options)}.get(check.kind)
    fits = all(0 <= one < len(check.options) for one in chosen) and len(set(chosen)) == len(chosen)
    return chosen if chosen and fits and wanted in (None, len(chosen)) else None


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 4 else -1


def names(language: str) -> dict[str, str]:
    """What the labels are called."""
    return NAMES[language]
