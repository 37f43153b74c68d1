"""How far the voice went up and down: told in the rhythm, kindly, and weighed by nothing."""

from __future__ import annotations

from dataclasses import replace

import pytest

from course.roleplay import call as calls
from course.roleplay.call import Call
from course.roleplay.dialogue import step
from course.roleplay.events import Correct, Reply
from course.roleplay.report import report
from course.roleplay.rhythm import MONOTONE
from course.roleplay.utterance import LineClock, Span, Utterance, Word, typed, words_of

from .small import small, talking

NL = small()
EN = replace(NL, language="en")
REPLIES = (
    "Goedemorgen, praktijk Klein, u spreekt met Ilse. Waarmee kan ik u helpen?",
    "Ik hoor dat u zich zorgen maakt. Wat is er precies gebeurd?",
    "Dat is niets. U moet maar een anamnese laten afnemen.",
    "Ik vat samen: u hebt koorts. De dokter belt u om vier uur terug. Dag mevrouw.",
)
FLAT, LIVELY = (1.2, 2.0, 2.4, 8.0), (4.8, 6.1, 5.2, 2.0)


def spoken(text: str, began: int, spread: float | None) -> Utterance:
    """A reply of three words a second."""
    times = [(began + 300 * n, began + 300 * n + 280) for n in range(len(words_of(text)))]
    words = tuple(Word(word, *time, 0.95) for word, time in zip(words_of(text), times, strict=True))
    line = LineClock(began - 3000, began - 400, 2600)
    return Utterance(words, "spoken", line, Span(began - 50, times[-1][1]), pitch_spread=spread)


def held(spreads, scenario=NL) -> Call:
    """A call in the course of which the grader finds what it finds; replies without a spread at the end."""
    call = talking(scenario)
    for number, text in enumerate(REPLIES):
        spread = spreads[number] if number < len(spreads) else None
        call = step(scenario, call, Reply(call.awaited, spoken(text, 5000 + 20000 * number, spread)))
    return call


def told(call: Call, scenario=NL):
    """Its report."""
    return report(scenario, call, lambda clip: f"/caller/{clip.text}", lambda clip: f"/example/{clip.text}")


def melody(spreads, scenario=NL):
    """What the report tells of the melody."""
    return told(held(spreads, scenario), scenario)["rhythm"]["melody"]


def test_every_spoken_reply_that_has_a_spread_tells_it():
    assert melody((4.8, None, 5.2))["spreads"] == [{"turn": 1, "spread": 4.8}, {"turn": 3, "spread": 5.2}]


def test_a_flat_call_gets_a_hint_what_to_try_and_a_lively_one_the_figure():
    assert "halve tonen" in melody(LIVELY)["text"] and "wat hoger" not in melody(LIVELY)["text"]
    assert "wat hoger" in melody(FLAT)["text"] and "kost niets" in melody(FLAT)["text"]


def test_the_limit_is_told_and_lies_where_the_hint_begins():
    assert melody(LIVELY)["limit"] == MONOTONE
    assert melody((MONOTONE,) * 4)["text"] != melody((MONOTONE - 0.1,) * 4)["text"] == melody(FLAT)["text"]


def test_one_reply_is_too_little_for_a_word_about_the_call():
    assert melody((0.5,))["text"] == "U sprak te kort om over de melodie iets te zeggen. Ook dat kost niets."


@pytest.mark.parametrize("spreads", [FLAT, LIVELY, (0.5,)])
def test_it_says_in_plain_words_that_nothing_is_lost_by_it_in_both_languages(spreads):
    dutch, english = melody(spreads)["text"], melody(spreads, EN)["text"]
    assert "kost niets" in dutch or "telt nergens mee" in dutch
    assert "costs nothing" in english or "counts nowhere" in english
    assert "{" not in dutch + english


@pytest.mark.parametrize("spreads", [FLAT, LIVELY, (0.0,) * 4, (30.0,) * 4])
@pytest.mark.parametrize("scenario", [NL, EN], ids=["nl", "en"])
def test_nothing_else_of_a_call_and_its_report_is_different_with_a_spread_and_without(spreads, scenario):
    with_, without = held(spreads, scenario), held((), scenario)
    assert [turn.findings for turn in with_.turns] == [turn.findings for turn in without.turns]
    assert (with_.line, with_.state, with_.ending) == (without.line, without.state, without.ending)
    shown, plain = told(with_, scenario), told(without, scenario)
    assert shown["rhythm"].pop("melody") is not None and plain["rhythm"].pop("melody") is None
    assert shown == plain and any(turn["findings"] for turn in plain["turns"])


def test_what_is_typed_has_no_melody_and_neither_has_a_call_from_before():
    call = step(NL, talking(NL), Reply(1, typed(REPLIES[0])))
    assert told(call)["rhythm"] is None
    stored = calls.to_json(held(LIVELY))
    for turn in stored["turns"]:
        del turn["utterance"]["pitch_spread"]
    assert told(calls.from_json(stored))["rhythm"]["melody"] is None


def test_a_reply_that_is_set_right_keeps_its_melody():
    call = step(NL, held(LIVELY), Correct(1, "Goedemiddag, u spreekt met Ilse"))
    assert told(call)["rhythm"]["melody"] == melody(LIVELY)
