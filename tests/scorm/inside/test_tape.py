"""What happened in a call is kept to the letter: played again, it is the same call."""

from __future__ import annotations

from hypothesis import given, seed
from hypothesis import strategies as st

from course.roleplay import events
from course.roleplay.grade import grade
from course.roleplay.utterance import LineClock, Span, Utterance, Word, from_json
from course.scorm.inside.packing import pack, unpack
from course.scorm.inside.state import CallState, Learner
from course.scorm.inside.tape import leaner, long, short
from tests.chance import SEED
from tests.roleplay.oddities import TEXTS
from tests.roleplay.small import small, talking

from .anybody import EVENTS, EXAMPLES, MS

SAID = Utterance(
    (Word("goedemorgen", 5210, 5790, 0.99), Word("ik", 5820, 5880), Word("luister", 6700, 7310, 0.41)),
    "spoken",
    LineClock(1000, 4600, 4400),
    Span(4530, 7350),
    pitch_spread=5.3,
)


def kept(event: events.Event) -> events.Event:
    """The event after a stay at the LMS."""
    learner = Learner(calls=[CallState(1, "a/b", "nl", 1, "talking", [short(event)])])
    there = unpack(pack(learner, "small", 10**9), "small").calls[0].events
    return long((there or [])[0])


@seed(SEED)
@EXAMPLES
@given(event=EVENTS)
def test_every_kind_of_event_is_kept_to_the_letter(event):
    print(f"chance: BELWIJS_TEST_SEED={SEED}")
    assert long(short(event)) == event
    assert kept(event) == event


WORDS = st.fixed_dictionaries({"text": TEXTS}, optional={"start": MS, "end": MS, "confidence": st.floats(0, 1)})


@seed(SEED)
@EXAMPLES
@given(words=st.lists(WORDS, max_size=8), source=st.sampled_from(("spoken", "typed")))
def test_whatever_a_player_sends_is_kept_as_it_is_graded(words, source):
    print(f"chance: BELWIJS_TEST_SEED={SEED}")
    event = long(short(events.Reply(1, from_json({"source": source, "words": words}))))
    assert kept(event) == event
    assert all(word.text for word in event.utterance.words)


def test_a_spoken_reply_keeps_its_times_to_the_ms_and_its_confidence_in_hundredths():
    said = kept(events.Reply(3, SAID))
    assert said == events.Reply(3, SAID)
    unsure = Utterance((Word("dag", 7, 9, 0.98765),), "spoken")
    assert kept(events.Reply(1, unsure)).utterance.words == (Word("dag", 7, 9, 0.99),)


def test_a_word_of_nothing_takes_its_own_times_along_and_nobody_elses():
    heard = {"source": "spoken", "words": [{"text": " ", "start": 1, "end": 2}, {"text": "dag", "start": 3, "end": 4}]}
    assert kept(events.Reply(1, from_json(heard))).utterance.words == (Word("dag", 3, 4),)


def test_a_reply_of_which_not_every_word_has_a_time_has_none():
    heard = {"source": "spoken", "words": [{"text": "goede"}, {"text": "dag", "start": 3, "end": 4}]}
    assert kept(events.Reply(1, from_json(heard))).utterance.words == (Word("goede"), Word("dag"))


def test_the_findings_in_a_reply_are_the_same_after_it_was_kept():
    scenario = small()
    found = grade(scenario, talking(scenario), SAID)
    assert "interrupts" not in {one.label for one in found}
    assert grade(scenario, talking(scenario), kept(events.Reply(1, SAID)).utterance) == found
    early = Utterance(SAID.words, "spoken", LineClock(1000, 4600, 6000), Span(3500, 7350))
    interrupting = grade(scenario, talking(scenario), kept(events.Reply(1, early)).utterance)
    assert "interrupts" in {one.label for one in interrupting}


def test_with_less_room_a_reply_loses_its_words_times_first_and_its_voice_then_never_its_words():
    whole = short(events.Reply(2, SAID))
    timeless, plain = long(leaner(whole, "v")), long(leaner(whole, "t"))
    assert timeless.utterance.tokens == plain.utterance.tokens == SAID.tokens
    assert (timeless.utterance.source, plain.utterance.source) == ("spoken", "typed")
    assert [word.confidence for word in timeless.utterance.words] == [0.99, 1.0, 0.41]
    assert (timeless.utterance.line, timeless.utterance.speech) == (SAID.line, SAID.speech)
    assert timeless.utterance.words[0].start is None
    assert plain.utterance.line is None
