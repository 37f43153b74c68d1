"""Storing the note after a call. It is on the disk before anybody is told about it."""

from __future__ import annotations

from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from .tables import CallRow, NoteRow, now


def read(session: Session, row: CallRow) -> str | None:
    """The note of a call, or None."""
    note = session.get(NoteRow, row.id)
    return note.text if note else None


def store(session: Session, row: CallRow, text: str) -> None:
    """Keep a note, in the place of an earlier one; an empty text takes it away."""
    try:
        _put(session, row, text)
    except IntegrityError:  # another page stored one since we looked: ours is the later
        session.rollback()
        _put(session, row, text)


def _put(session: Session, row: CallRow, text: str) -> None:
    note = session.get(NoteRow, row.id, populate_existing=True)
    if text and note:
        note.text, note.changed = text, now()
    elif text:
        session.add(NoteRow(call_id=row.id, text=text))
    elif note:
        session.delete(note)
    session.commit()
