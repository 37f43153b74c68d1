"""The course of a call: a table of states and events, and what the caller says to what was said."""

from __future__ import annotations

import pytest

from course.roleplay.call import ENDED, HUNG_UP, MOST_TURNS, READY, RINGING, STATES, TALKING, Call
from course.roleplay.dialogue import RULES, IllegalEvent, step
from course.roleplay.events import Correct, HangUp, PickUp, Reply, Ring, Silence
from course.roleplay.utterance import typed

from .small import hold, says, small, talking, told

SMALL = small()
EVENTS = (Ring(), PickUp(), Reply(1, typed("explore")), Silence(1), HangUp(), Correct(1, "explore"))


ILLEGAL = [(state, event) for state in STATES for event in EVENTS if (state, type(event)) not in RULES]


@pytest.mark.parametrize(
    ("state", "event"), ILLEGAL, ids=lambda one: one if isinstance(one, str) else type(one).__name__
)
def test_an_illegal_event_changes_nothing_and_says_what_was_expected(state, event):
    call = Call(SMALL.id, "nl", state)
    with pytest.raises(IllegalEvent, match=f"{type(event).__name__}, expected one of"):
        step(SMALL, call, event, told)
    assert call == Call(SMALL.id, "nl", state)


def test_a_call_rings_is_picked_up_and_the_learner_speaks_first():
    call = step(SMALL, Call(SMALL.id, "nl"), Ring())
    assert call.state == RINGING
    call = step(SMALL, call, PickUp())
    assert (call.state, call.line, call.awaited) == (TALKING, (), 1)


@pytest.mark.parametrize(
    ("replies", "expected"),
    [
        (["greeting"], ["line reason tense"]),
        (["acknowledge_emotion"], ["line reason calm"]),
        (["dismissive"], ["reaction dismissed upset"]),
        (["greeting", "explore"], ["line secret tense"]),
        (["greeting", "greeting"], ["line on_a tense"]),
        (["greeting", "greeting", "greeting"], ["line on_b tense"]),
        (["greeting", "ask_needed:birthdate"], ["answer birthdate tense"]),
        (["ask_needed:birthdate"], ["answer birthdate tense"]),
        (
            ["greeting", "ask_needed:number ask_needed:birthdate"],
            ["answer number tense", "answer birthdate tense"],
        ),
        (["greeting", "jargon ask_needed:number"], ["reaction jargon tense", "answer number tense"]),
        (["greeting", "interrupts"], ["reaction interrupted tense", "line on_a tense"]),
        (["greeting", "ask_needed:birthdate", "greeting"], ["line known tense"]),
        (["acknowledge_emotion", "acknowledge_emotion", "greeting"], ["line warm calm"]),
        (["dismissive", "greeting"], ["line reason tense"]),
        (["greeting", "dismissive negative_wording", "jargon"], ["reaction jargon upset"]),
        (["greeting", "dismissive", "negative_wording"], ["line cold upset"]),
    ],
)
def test_what_the_caller_says_follows_from_what_was_said(replies, expected):
    assert says(hold(SMALL, *replies)) == expected


def test_a_question_asked_twice_is_answered_with_a_sigh_and_not_in_the_same_words():
    call = hold(SMALL, "greeting", "ask_needed:birthdate", "ask_needed:birthdate")
    assert call.line[0].text == "Dat zei ik al."
    again = hold(SMALL, "greeting", "ask_needed:number", "ask_needed:number")
    assert again.line[0].id == "asked_twice"


@pytest.mark.parametrize(
    ("replies", "ending"),
    [
        (["greeting", "acknowledge_emotion", "next_step", "close"], "warm_end"),
        (["dismissive", "dismissive", "dismissive"], "slammed"),
        (["greeting"] * 4, "faded"),
    ],
)
def test_endings_follow_from_how_the_call_went(replies, ending):
    call = hold(SMALL, *replies)
    assert (call.state, call.ending, call.line[-1].kind) == (ENDED, ending, "ending")


@pytest.mark.parametrize(
    "reply", ["greeting", "jargon", "dismissive", "ask_needed:birthdate", "ask_needed:number", "interrupts", "explore"]
)
def test_whatever_is_said_the_call_ends_and_the_caller_never_repeats_a_sentence(reply):
    call = talking(SMALL)
    while call.state == TALKING:
        assert len(call.turns) < MOST_TURNS
        call = step(SMALL, call, Reply(call.awaited, typed(reply)), told)
    texts = [part.text for part in call.said]
    assert len(texts) == len(set(texts))


def test_hanging_up_ends_the_call_without_a_last_word():
    call = step(SMALL, hold(SMALL, "greeting"), HangUp())
    assert (call.state, call.ending, call.line) == (ENDED, HUNG_UP, ())


def test_after_a_long_silence_the_caller_asks_twice_and_then_waits():
    call = hold(SMALL, "greeting")
    for expected in (["prompt"], ["prompt", "prompt"], ["prompt", "prompt"]):
        call = step(SMALL, call, Silence(2))
        assert [part.kind for part in call.line[1:]] == expected
    assert len({part.text for part in call.line}) == 3


@pytest.mark.parametrize(
    "event", [Reply(3, typed("explore")), Silence(1), Correct(2, "explore"), Reply(2, typed("  "))]
)
def test_an_event_for_another_turn_or_without_words_is_refused(event):
    call = hold(SMALL, "greeting")
    with pytest.raises(IllegalEvent):
        step(SMALL, call, event, told)


def test_a_corrected_last_reply_is_graded_again_and_answered_anew():
    call = hold(SMALL, "greeting", "greeting")
    assert says(call) == ["line on_a tense"]
    call = step(SMALL, call, Correct(2, "explore"), told)
    assert says(call) == ["line secret tense"]
    assert call.turns[1].utterance.corrected and call.turns[1].findings[0].label == "explore"


def test_an_earlier_reply_that_is_corrected_leaves_what_was_said_after_it():
    call = hold(SMALL, "dismissive", "greeting")
    corrected = step(SMALL, call, Correct(1, "greeting"), told)
    assert corrected.line == call.line and corrected.turns[1] == call.turns[1]
    assert corrected.turns[0].findings[0].label == "greeting"


def test_a_reply_in_an_ended_call_can_still_be_corrected():
    call = step(SMALL, hold(SMALL, "greeting"), HangUp())
    corrected = step(SMALL, call, Correct(1, "explore"), told)
    assert (corrected.state, corrected.ending, corrected.turns[0].utterance.text) == (ENDED, HUNG_UP, "explore")


def test_a_new_call_is_ready():
    assert Call(SMALL.id, "nl").state == READY
