"""The tables. JSON columns hold what the role-play core writes; everything that is asked for has a column."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import JSON, Column, DateTime, Text, UniqueConstraint
from sqlmodel import Field, SQLModel


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def key() -> str:
    """A key that can't be guessed."""
    return str(uuid4())


class Learner(SQLModel, table=True):
    """Who learns. A guest has no e-mail address: one per browser, known by a signed cookie."""

    __tablename__ = "learner"

    id: str = Field(default_factory=key, primary_key=True, max_length=36)
    name: str | None = Field(default=None, max_length=200)
    email: str | None = Field(default=None, max_length=320, unique=True)
    language: str = Field(default="nl", max_length=2)
    created: datetime = Field(default_factory=now, sa_column=Column(DateTime(timezone=True), nullable=False))
    seen: datetime = Field(default_factory=now, sa_column=Column(DateTime(timezone=True), nullable=False))


class CallRow(SQLModel, table=True):
    """A call, without its turns. `version` rises with every change, so that two tabs can't overwrite each other."""

    __tablename__ = "call"

    id: str = Field(default_factory=key, primary_key=True, max_length=36)
    learner_id: str = Field(foreign_key="learner.id", index=True, max_length=36, ondelete="CASCADE")
    scenario: str = Field(max_length=200, index=True)
    language: str = Field(max_length=2)
    state: str = Field(max_length=20)
    ending: str | None = Field(default=None, max_length=100)
    line: list[dict[str, Any]] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    format: int = Field(default=1)
    version: int = Field(default=0)
    again_from: str | None = Field(default=None, foreign_key="call.id", max_length=36, ondelete="SET NULL")
    began: datetime = Field(default_factory=now, sa_column=Column(DateTime(timezone=True), nullable=False))
    changed: datetime = Field(default_factory=now, sa_column=Column(DateTime(timezone=True), nullable=False))


class TurnRow(SQLModel, table=True):
    """One turn: the caller's line, the learner's words with their times, and the findings."""

    __tablename__ = "turn"
    __table_args__ = (UniqueConstraint("call_id", "number", name="turn_once"),)

    id: int | None = Field(default=None, primary_key=True)
    call_id: str = Field(foreign_key="call.id", index=True, max_length=36, ondelete="CASCADE")
    number: int
    line: list[dict[str, Any]] = Field(sa_column=Column(JSON, nullable=False))
    utterance: dict[str, Any] = Field(sa_column=Column(JSON, nullable=False))
    findings: list[dict[str, Any]] = Field(sa_column=Column(JSON, nullable=False))
    stored: datetime = Field(default_factory=now, sa_column=Column(DateTime(timezone=True), nullable=False))


class NoteRow(SQLModel, table=True):
    """The note that the learner wrote after a call, as it was last saved. What is found in it is worked out anew."""

    __tablename__ = "note"

    call_id: str = Field(foreign_key="call.id", primary_key=True, max_length=36, ondelete="CASCADE")
    text: str = Field(sa_column=Column(Text, nullable=False))
    stored: datetime = Field(default_factory=now, sa_column=Column(DateTime(timezone=True), nullable=False))
    changed: datetime = Field(default_factory=now, sa_column=Column(DateTime(timezone=True), nullable=False))


class LessonRow(SQLModel, table=True):
    """How far a learner is in a lesson, in whichever language: the part last read, the questions drawn for this go."""

    __tablename__ = "lesson"

    learner_id: str = Field(foreign_key="learner.id", primary_key=True, max_length=36, ondelete="CASCADE")
    module: str = Field(primary_key=True, max_length=100)
    place: str = Field(default="", max_length=50)
    attempt: int = Field(default=1)
    drawn: list[str] = Field(default_factory=list, sa_column=Column(JSON, nullable=False))
    finished: datetime | None = Field(default=None, sa_column=Column(DateTime(timezone=True), nullable=True))
    opened: datetime = Field(default_factory=now, sa_column=Column(DateTime(timezone=True), nullable=False))
    changed: datetime = Field(default_factory=now, sa_column=Column(DateTime(timezone=True), nullable=False))


class AnswerRow(SQLModel, table=True):
    """An answer to a question of a lesson. The first one counts; another go has answers of its own."""

    __tablename__ = "answer"
    __table_args__ = (UniqueConstraint("learner_id", "module", "attempt", "question", name="answer_once"),)

    id: int | None = Field(default=None, primary_key=True)
    learner_id: str = Field(foreign_key="learner.id", index=True, max_length=36, ondelete="CASCADE")
    module: str = Field(max_length=100)
    attempt: int
    question: str = Field(max_length=100)
    language: str = Field(max_length=2)
    given: Any = Field(sa_column=Column(JSON, nullable=False))
    worth: str = Field(max_length=10)
    stored: datetime = Field(default_factory=now, sa_column=Column(DateTime(timezone=True), nullable=False))
