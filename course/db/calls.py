"""Storing calls and reading them back. A turn is on the disk before anybody is told about it."""

from __future__ import annotations

from dataclasses import asdict

from sqlalchemy import Connection, insert, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, SQLModel, col, select

from ..roleplay import call as calls
from ..roleplay.call import ENDED, Call
from .tables import CallRow, TurnRow, now

CALLS, TURNS = (SQLModel.metadata.tables[str(kind.__tablename__)] for kind in (CallRow, TurnRow))


class CallChanged(Exception):
    """The call was changed by somebody else since it was read; nothing was stored. Read it again."""


def begin(session: Session, learner: str, call: Call, again_from: str | None = None) -> CallRow:
    """A new call of a learner, with the turns that it already has."""
    row = CallRow(
        learner_id=learner,
        scenario=call.scenario,
        language=call.language,
        state=call.state,
        line=[asdict(part) for part in call.line],
        format=calls.FORMAT,
        again_from=again_from,
    )
    session.add(row)
    session.flush()
    session.add_all(TurnRow(call_id=row.id, **asdict(turn)) for turn in call.turns)
    session.commit()
    return row


def find(session: Session, learner: str, id: str) -> CallRow | None:
    """A learner's own call; nobody else's."""
    return session.exec(select(CallRow).where(CallRow.id == id, CallRow.learner_id == learner)).first()


def latest(session: Session, learner: str, language: str) -> dict[str, CallRow]:
    """A learner's most recent call of each scenario; one in another language where it is over and there is no other."""
    rows = session.exec(select(CallRow).where(CallRow.learner_id == learner).order_by(col(CallRow.changed))).all()
    over = {row.scenario: row for row in rows if row.state == ENDED}
    return over | {row.scenario: row for row in rows if row.language == language}


def read(session: Session, row: CallRow) -> Call:
    """The call as a value; raises UnreadableCall."""
    turns = session.exec(select(TurnRow).where(TurnRow.call_id == row.id).order_by(col(TurnRow.number)))
    return calls.from_json(
        {
            "format": row.format,
            "scenario": row.scenario,
            "language": row.language,
            "state": row.state,
            "ending": row.ending,
            "line": row.line,
            "turns": [turn.model_dump() for turn in turns],
        }
    )


def store(session: Session, row: CallRow, before: Call, after: Call) -> None:
    """Store what changed between two states of a call, all or nothing; raises CallChanged."""
    header = {"state": after.state, "ending": after.ending, "line": [asdict(part) for part in after.line]}
    there = (CALLS.c.id == row.id, CALLS.c.version == row.version)
    try:
        # Plain statements: a turn is what a learner waits for, and the session's bookkeeping would double its time.
        connection = session.connection()
        seen = update(CALLS).where(*there).values(**header, version=row.version + 1, changed=now())
        if connection.execute(seen).rowcount != 1:
            raise CallChanged(row.id)
        _store_turns(connection, row.id, before, after)
        session.commit()
    except IntegrityError as error:
        session.rollback()
        raise CallChanged(row.id) from error
    except CallChanged:
        session.rollback()
        raise


def _store_turns(connection: Connection, id: str, before: Call, after: Call) -> None:
    for number, turn in enumerate(after.turns, 1):
        if number > len(before.turns):
            connection.execute(insert(TURNS).values(call_id=id, stored=now(), **asdict(turn)))
        elif turn != before.turns[number - 1]:
            there = (TURNS.c.call_id == id, TURNS.c.number == number)
            connection.execute(update(TURNS).where(*there).values(**asdict(turn)))
