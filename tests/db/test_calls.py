"""Storing calls: what was stored reads back, nobody reads another's, and nobody overwrites what they haven't seen."""

from __future__ import annotations

from dataclasses import replace

import pytest
from sqlmodel import Session

from course.db import calls, learners
from course.db.calls import CallChanged
from course.roleplay.dialogue import step
from course.roleplay.events import Correct, Reply
from course.roleplay.utterance import typed

from ..roleplay.small import hold, small, told

SMALL = small()


@pytest.fixture
def session(ready):
    with Session(ready, expire_on_commit=False) as open_session:
        yield open_session


@pytest.fixture
def alice(session):
    return learners.guest(session, None, "nl").id


def test_a_guest_is_known_again_and_a_stranger_gets_a_key_of_their_own(session, alice):
    assert learners.guest(session, alice, "nl").id == alice
    assert learners.guest(session, "charlie", "en").id not in ("charlie", alice)


def test_a_call_reads_back_as_it_was_stored(session, alice):
    call = hold(SMALL, "greeting", "explore ask_needed:birthdate")
    row = calls.begin(session, alice, call)
    session.expire_all()
    found = calls.find(session, alice, row.id)
    assert found is not None and calls.read(session, found) == call


def test_a_stranger_finds_nothing(session, alice):
    row = calls.begin(session, alice, hold(SMALL, "greeting"))
    assert calls.find(session, learners.guest(session, None, "nl").id, row.id) is None


def test_a_turn_and_a_correction_are_stored(session, alice):
    call = hold(SMALL, "greeting")
    row = calls.begin(session, alice, call)
    after = step(SMALL, call, Reply(2, typed("jargon")), told)
    calls.store(session, row, call, after)
    session.expire_all()
    corrected = step(SMALL, after, Correct(2, "explore"), told)
    calls.store(session, row, after, corrected)
    session.expire_all()
    assert calls.read(session, row) == corrected


def test_of_two_tabs_that_answer_the_same_turn_the_second_is_told(ready, alice):
    call = hold(SMALL, "greeting")
    with Session(ready, expire_on_commit=False) as one, Session(ready, expire_on_commit=False) as other:
        id = calls.begin(one, alice, call).id
        first, second = calls.find(one, alice, id), calls.find(other, alice, id)
        calls.store(one, first, call, step(SMALL, call, Reply(2, typed("explore")), told))
        with pytest.raises(CallChanged):
            calls.store(other, second, call, step(SMALL, call, Reply(2, typed("jargon")), told))
        other.expire_all()
        assert calls.read(other, calls.find(other, alice, id)).turns[1].utterance.text == "explore"


def test_the_latest_call_of_each_scenario_is_found(session, alice):
    calls.begin(session, alice, hold(SMALL, "greeting"))
    newer = calls.begin(session, alice, replace(hold(SMALL, "greeting", "explore"), scenario="01-small/other"))
    newest = calls.begin(session, alice, hold(SMALL, "explore"))
    found = calls.latest(session, alice, "nl")
    assert {id: row.id for id, row in found.items()} == {SMALL.id: newest.id, "01-small/other": newer.id}
