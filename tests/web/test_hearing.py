"""What the socket answers to what it is sent, with a real recogniser and no socket."""

from __future__ import annotations

import json

import pytest

from course.web.hearing import LARGEST, RATE, Hearing
from tests.recogniser.speech import speak
from voices.vosk_recogniser import VoskRecogniser

SAID = "Goedemorgen, huisartsenpraktijk Zeven Wolken."
START = json.dumps({"type": "start", "rate": RATE})
END = json.dumps({"type": "end"})
FRAME = bytes(RATE * 2 // 5)


@pytest.fixture(scope="module")
def recogniser(recogniser_nl):
    """The recogniser of the tests."""
    return VoskRecogniser(recogniser_nl)


@pytest.fixture
def hearing(recogniser):
    """One listener's talk, whose replies may last ten seconds."""
    return Hearing(recogniser, 10, lambda code: f"trouble: {code}")


def told(hearing, *messages):
    """All that is answered to the messages."""
    return [answer for message in messages for answer in hearing.take(message)]


def frames():
    """A sentence as the browser sends it."""
    pcm, _ = speak("nl", SAID)
    return [pcm[at : at + len(FRAME)] for at in range(0, len(pcm), len(FRAME))]


def text(answer):
    """The words of an answer."""
    return " ".join(word["text"] for word in answer["words"])


def test_a_reply_comes_back_as_words_with_times_after_captions_that_grow(hearing):
    *partials, words = told(hearing, START, *frames(), FRAME, END)
    assert words["type"] == "words" and text(words) == "goedemorgen huisartsenpraktijk zeven wolken"
    assert partials and all(one["type"] == "partial" for one in partials)
    times = [(word["start"], word["end"]) for word in words["words"]]
    assert times == sorted(times) and all(0 <= word["confidence"] <= 1 for word in words["words"])


def test_several_replies_follow_on_one_socket(hearing):
    said = [
        answer for _ in range(2) for answer in told(hearing, START, *frames(), FRAME, END) if answer["type"] == "words"
    ]
    assert said[0] == said[1]


def test_a_reply_that_was_given_up_leaves_nothing(hearing):
    told(hearing, START, *frames(), json.dumps({"type": "cancel"}))
    assert told(hearing, START, FRAME, END) == [{"type": "words", "words": []}]


def test_what_is_told_of_a_reply_carries_the_number_that_came_with_its_start(hearing):
    first, second = (json.dumps({"type": "start", "rate": RATE, "reply": number}) for number in (7, 8))
    assert {answer["reply"] for answer in told(hearing, first, *frames(), END)} == {7}
    assert [answer["reply"] for answer in told(hearing, second, FRAME, END, FRAME)] == [8, 8]
    assert told(hearing, START, FRAME, END) == [{"type": "words", "words": []}]


@pytest.mark.parametrize("number", ["7", 1.5, None, [1], {"a": 1}])
def test_a_number_that_is_none_is_as_good_as_no_number(hearing, number):
    start = json.dumps({"type": "start", "rate": RATE, "reply": number})
    assert told(hearing, start, FRAME, END) == [{"type": "words", "words": []}]


@pytest.mark.parametrize(
    ("messages", "code"),
    [
        ([FRAME], "out_of_order"),
        ([END], "out_of_order"),
        ([START, FRAME, END, FRAME], "out_of_order"),
        ([START, b"odd"], "not_audio"),
        ([START, bytes(LARGEST + 2)], "too_big"),
        (['{"type":"start","rate":44100}'], "not_audio"),
        (["hello"], "not_audio"),
        (["[1,2]"], "not_audio"),
        (["{" * 5000], "not_audio"),
        (['{"type":"sing"}'], "not_audio"),
    ],
)
def test_what_is_no_reply_is_answered_with_a_trouble_and_the_next_reply_is_heard(hearing, messages, code):
    troubles = [answer for answer in told(hearing, *messages) if answer["type"] == "trouble"]
    assert troubles == [{"type": "trouble", "code": code, "message": f"trouble: {code}"}]
    words = told(hearing, START, *frames(), FRAME, END)[-1]
    assert text(words) == "goedemorgen huisartsenpraktijk zeven wolken"


def test_a_reply_that_is_too_long_is_ended_with_what_was_heard_of_it(hearing):
    answers = told(hearing, START, *frames(), *[FRAME] * 60)
    kinds = [answer.get("code", answer["type"]) for answer in answers if answer["type"] != "partial"]
    assert kinds[:2] == ["too_long", "words"] and set(kinds[2:]) <= {"out_of_order"}
    words = next(answer for answer in answers if answer["type"] == "words")
    assert text(words).startswith("goedemorgen huisartsenpraktijk")


def test_silence_and_noise_are_no_words(hearing, chance):
    assert told(hearing, START, *[FRAME] * 20, END)[-1] == {"type": "words", "words": []}
    noise = [chance.randbytes(len(FRAME)) for _ in range(20)]
    answers = told(hearing, START, *noise, END)
    assert answers[-1]["type"] == "words" and all(answer["type"] in ("partial", "words") for answer in answers)


def test_a_listener_who_fell_behind_catches_up_and_hears_the_same_words(hearing):
    on_time = told(hearing, START, *frames(), FRAME, END)[-1]
    told(hearing, START)
    behind = [answer for frame in [*frames(), FRAME] for answer in hearing.take(frame, more=True)]
    assert len(behind) < len(frames()) / 2
    assert text(told(hearing, END)[-1]) == text(on_time)
