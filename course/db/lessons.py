"""Storing how far a learner is in the lessons. An answer is on the disk before anybody is told about it."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, select

from .tables import AnswerRow, LessonRow, now


def find(session: Session, learner: str, module: str) -> LessonRow | None:
    """How far a learner is in a lesson, or None."""
    return session.get(LessonRow, (learner, module))


def begin(session: Session, learner: str, module: str, drawn: Sequence[str]) -> LessonRow:
    """A lesson opened for the first time, with the questions of the first go."""
    row = LessonRow(learner_id=learner, module=module, drawn=[*drawn])
    session.add(row)
    try:
        session.commit()
    except IntegrityError:  # another page opened it since we looked
        session.rollback()
        return session.get_one(LessonRow, (learner, module))
    return row


def answers(session: Session, row: LessonRow) -> dict[str, AnswerRow]:
    """The answers of the present go, by question."""
    found = session.exec(
        select(AnswerRow).where(
            AnswerRow.learner_id == row.learner_id, AnswerRow.module == row.module, AnswerRow.attempt == row.attempt
        )
    )
    return {answer.question: answer for answer in found}


def asked(session: Session, row: LessonRow) -> set[str]:
    """Every question that the learner was ever asked in this lesson, answered or drawn."""
    found = session.exec(
        select(AnswerRow.question).where(AnswerRow.learner_id == row.learner_id, AnswerRow.module == row.module)
    )
    return {*found, *row.drawn}


def answer(session: Session, row: LessonRow, question: str, given: object, worth: str, language: str) -> None:
    """Keep the first answer to a question in this go; a second one changes nothing."""
    module, learner, attempt = row.module, row.learner_id, row.attempt
    session.add(
        AnswerRow(
            learner_id=learner,
            module=module,
            attempt=attempt,
            question=question,
            given=given,
            worth=worth,
            language=language,
        )
    )
    try:
        session.commit()
    except IntegrityError:
        session.rollback()


def finish(session: Session, row: LessonRow) -> None:
    """All questions of a go were answered: from now on the lesson counts as done."""
    row.finished = row.finished or now()
    row.changed = now()
    session.commit()


def again(session: Session, row: LessonRow, drawn: Sequence[str]) -> None:
    """Another go, with these questions."""
    row.attempt, row.drawn, row.changed = row.attempt + 1, [*drawn], now()
    session.commit()


def at(session: Session, row: LessonRow, place: str) -> None:
    """The part that is being read."""
    row.place, row.changed = place, now()
    session.commit()


def progress(session: Session, learner: str) -> dict[str, LessonRow]:
    """How far a learner is in every lesson that they opened."""
    return {row.module: row for row in session.exec(select(LessonRow).where(LessonRow.learner_id == learner))}
