"""Calls, utterances and events as values: written to JSON, read back, and refused when they are none."""

from __future__ import annotations

import json

import pytest

from course.roleplay import call as calls
from course.roleplay import events, utterance
from course.roleplay.correcting import corrected
from course.roleplay.rewind import rewind
from course.roleplay.utterance import LineClock, Span, Utterance, Word, typed, words_of

from .small import hold, small

SPOKEN = Utterance(
    (Word("goede", 1000, 1300, 0.9), Word("morgen", 1300, 1700, 0.4), Word("klas", 1700, 2000, 0.8)),
    "spoken",
    LineClock(0, 800, 900),
    Span(990, 2010),
    pitch_spread=4.2,
)


def test_a_call_reads_back_from_json_as_it_was():
    call = hold(small(), "greeting", "explore ask_needed:birthdate", "jargon")
    assert calls.from_json(json.loads(json.dumps(calls.to_json(call)))) == call


def test_a_call_written_with_keys_of_a_later_day_still_reads():
    given = json.loads(json.dumps(calls.to_json(hold(small(), "greeting"))))
    given["turns"][0]["mood_ring"] = given["weather"] = "sunny"
    assert calls.from_json(given).turns[0].number == 1


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": 2}, "call.format: found 2, expected at most 1"),
        ({"state": "flying"}, "call.state: found 'flying', expected one of ready"),
        ({"turns": [{"number": 1}]}, "call: 'line'"),
    ],
)
def test_what_is_no_call_is_named(change, message):
    given = calls.to_json(hold(small(), "greeting")) | change
    with pytest.raises(calls.UnreadableCall, match=message):
        calls.from_json(given)


def test_an_utterance_reads_back_from_json_as_it_was():
    assert utterance.from_json(json.loads(json.dumps(utterance.to_json(SPOKEN)))) == SPOKEN


@pytest.mark.parametrize(
    "given",
    [
        None,
        [],
        "hello",
        {"words": "hello"},
        {"words": [{"word": "x"}]},
        {"words": [{"text": "x", "start": "soon"}]},
        {"words": [{"text": "x", "start": float("nan")}]},
        {"words": [{"text": "x", "confidence": 3}]},
        {"words": [], "source": "sung"},
        {"words": [], "line": {"began": 1}},
        {"words": [{"text": "x"}] * 2001},
        {"words": [], "source": "spoken", "pitch_spread": "flat"},
        {"words": [], "source": "spoken", "pitch_spread": True},
        {"words": [], "source": "spoken", "pitch_spread": -1},
        {"words": [], "source": "spoken", "pitch_spread": 37},
        {"words": [], "source": "spoken", "pitch_spread": float("nan")},
    ],
)
def test_what_is_no_utterance_is_refused(given):
    with pytest.raises(utterance.NotAnUtterance, match="expected"):
        utterance.from_json(given)


def test_a_reply_that_was_stored_before_pitch_was_told_still_reads_and_has_none():
    given = utterance.to_json(SPOKEN)
    del given["pitch_spread"]
    assert utterance.from_json(given).pitch_spread is None


def test_what_is_typed_has_no_pitch_whatever_is_sent_with_it():
    for given in ({"source": "typed", "text": "dag"}, {"source": "typed", "words": []}, {"words": []}):
        assert utterance.from_json(given | {"pitch_spread": 4.2}).pitch_spread is None


def test_more_than_a_tenth_of_a_semitone_is_not_kept():
    given = {"words": [], "source": "spoken", "pitch_spread": 4.2481}
    assert utterance.from_json(given).pitch_spread == 4.2


@pytest.mark.parametrize(
    "given",
    [None, {"type": "sing"}, {"type": "reply", "turn": "1"}, {"type": "silence"}, {"type": "correct", "turn": 1}],
)
def test_what_is_no_event_is_refused(given):
    with pytest.raises(events.NotAnEvent, match="expected"):
        events.from_json(given)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Goedemorgen, u spreekt met Ilse!", "goedemorgen u spreekt met ilse"),
        ("’t Is goed. I’m here — really.", "t is goed i'm here really"),
        ("  ", ""),
        ("<b>vet</b> & meer", "b vet b meer"),
        ("hiv-test", "hiv-test"),
    ],
)
def test_typed_text_becomes_words_as_a_recogniser_writes_them(text, words):
    assert " ".join(words_of(text)) == words


def test_a_correction_keeps_the_times_of_what_was_heard_right():
    new = corrected(SPOKEN, "goede middag dames klas")
    assert [(w.text, w.start, w.end) for w in new.words] == [
        ("goede", 1000, 1300),
        ("middag", 1300, 1500),
        ("dames", 1500, 1700),
        ("klas", 1700, 2000),
    ]
    assert new.corrected and new.source == "spoken" and new.line == SPOKEN.line
    assert new.pitch_spread == SPOKEN.pitch_spread
    assert all(word.confidence == 1.0 for word in new.words)


def test_a_correction_of_typed_words_has_no_times():
    assert corrected(typed("een twee"), "een drie").words[1] == Word("drie")


@pytest.mark.parametrize(("turn", "kept"), [(1, 0), (2, 1), (3, 2), (0, 0), (99, 2)])
def test_a_call_goes_back_to_before_a_turn(turn, kept):
    call = hold(small(), "greeting", "explore", "jargon")
    back = rewind(call, turn)
    assert back.turns == call.turns[:kept] and back.line == call.turns[kept].line
    assert (back.state, back.awaited) == (calls.TALKING, kept + 1)
