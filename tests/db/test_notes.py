"""Notes: one for each call, replaced by a later one, gone with the call."""

from __future__ import annotations

import pytest
from sqlalchemy import func
from sqlmodel import Session, select

from course.db import calls, learners, notes
from course.db import engine as db
from course.db.tables import CallRow, NoteRow

from ..roleplay.small import hold, small

SMALL = small()
NOTE = "Testers, °08/04. Bellen op dit nummer: “vandaag” 🙂\n'; DROP TABLE note; --"


@pytest.fixture
def session(ready):
    with Session(ready, expire_on_commit=False) as open_session:
        yield open_session


@pytest.fixture
def row(session):
    return calls.begin(session, learners.guest(session, None, "nl").id, hold(SMALL, "greeting"))


def count(session):
    return session.exec(select(func.count()).select_from(NoteRow)).one()


def test_a_note_reads_back_as_it_was_written_and_a_call_without_one_has_none(session, row):
    assert notes.read(session, row) is None
    notes.store(session, row, NOTE)
    session.expire_all()
    assert notes.read(session, row) == NOTE


def test_a_later_note_takes_the_place_of_the_earlier_and_keeps_when_it_was_begun(session, row):
    notes.store(session, row, "eerst")
    began = session.get(NoteRow, row.id).stored
    notes.store(session, row, "later")
    session.expire_all()
    note = session.get(NoteRow, row.id)
    assert (note.text, note.stored, count(session)) == ("later", began, 1) and note.changed >= note.stored


def test_an_empty_note_is_no_note(session, row):
    notes.store(session, row, "")
    notes.store(session, row, "iets")
    notes.store(session, row, "")
    assert notes.read(session, row) is None and count(session) == 0


def test_of_two_pages_that_store_at_once_the_later_one_stays(ready, row):
    with Session(ready) as one, Session(ready) as other:
        assert notes.read(one, row) is notes.read(other, row) is None
        notes.store(one, row, "eerst")
        notes.store(other, row, "later")
        assert notes.read(other, row) == "later" and count(other) == 1


def test_a_note_goes_with_its_call(session, row):
    notes.store(session, row, NOTE)
    session.delete(session.get(CallRow, row.id))
    session.commit()
    session.expire_all()
    assert count(session) == 0


def test_calls_of_the_version_before_notes_are_kept_when_the_tables_grow_and_shrink(ready, row):
    with Session(ready) as session:
        notes.store(session, row, NOTE)
    db.downgrade(ready, "0001")
    db.upgrade(ready)
    with Session(ready) as session:
        kept = session.get(CallRow, row.id)
        assert kept.id == row.id and notes.read(session, kept) is None
