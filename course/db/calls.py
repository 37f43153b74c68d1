"""Storing calls and reading them back. A turn is on the disk before anybody is told about it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from ..roleplay import call as calls
from ..roleplay.call import Call
from .tables import CallRow, TurnRow, now


class CallChanged(Exception):
    """The call was changed by somebody else since it was read; nothing was stored. Read it again."""


def begin(session: Session, learner: str, call: Call, again_from: str | None = None) -> CallRow:
    """A new call of a learner, with the turns that it already has."""
    row = CallRow(
        learner_id=learner,
        scenario=call.scenario,
        language=call.language,
        state=call.state,
        line=calls.to_json(call)["line"],
        format=calls.FORMAT,
        again_from=again_from,
    )
    session.add(row)
    session.flush()
    session.add_all(TurnRow(call_id=row.id, **_turn(turn)) for turn in calls.to_json(call)["turns"])
    session.commit()
    return row


def find(session: Session, learner: str, id: str) -> CallRow | None:
    """A learner's own call; nobody else's."""
    return session.exec(select(CallRow).where(CallRow.id == id, CallRow.learner_id == learner)).first()


def latest(session: Session, learner: str, language: str) -> dict[str, CallRow]:
    """A learner's most recent call of each scenario."""
    rows = session.exec(
        select(CallRow)
        .where(CallRow.learner_id == learner, CallRow.language == language)
        .order_by(col(CallRow.changed))
    )
    return {row.scenario: row for row in rows}


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
    told = calls.to_json(after)
    header = {key: told[key] for key in ("state", "ending", "line")}
    seen = update(CallRow).where(col(CallRow.id) == row.id, col(CallRow.version) == row.version)
    try:
        changed = session.execute(seen.values(**header, version=row.version + 1, changed=now()))
        if getattr(changed, "rowcount", 0) != 1:
            raise CallChanged(row.id)
        _store_turns(session, row.id, before, after, told["turns"])
        session.commit()
    except IntegrityError as error:
        session.rollback()
        raise CallChanged(row.id) from error
    except CallChanged:
        session.rollback()
        raise


def _store_turns(session: Session, id: str, before: Call, after: Call, told: Sequence[dict[str, Any]]) -> None:
    for number, turn in enumerate(after.turns, 1):
        values = _turn(told[number - 1])
        if number > len(before.turns):
            session.add(TurnRow(call_id=id, **values))
        elif turn != before.turns[number - 1]:
            where = (col(TurnRow.call_id) == id, col(TurnRow.number) == number)
            session.execute(update(TurnRow).where(*where).values(**values))
    session.flush()


def _turn(told: dict[str, Any]) -> dict[str, Any]:
    return {key: told[key] for key in ("number", "line", "utterance", "findings")}
