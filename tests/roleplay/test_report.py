"""The debrief: bands and not decimals, three things that went well, three to try, and trust as the sum of what was said."""

from __future__ import annotations

import json

import pytest

from course.roleplay import trust
from course.roleplay.call import TALKING, Call
from course.roleplay.competencies import Seen, judge
from course.roleplay.dialogue import step
from course.roleplay.events import HangUp, Reply
from course.roleplay.findings import Finding
from course.roleplay.phases import in_order, phases
from course.roleplay.report import report
from course.roleplay.utterance import LineClock, Span, Utterance, Word, typed

from .small import hold, small

SMALL = small()
GOOD = (
    "greeting practice_name own_name offer_help",
    "acknowledge_emotion explore",
    "summarise check_understanding",
    "next_step ask_needed:birthdate",
    "close",
)


def told_report(call, note=None):
    return report(SMALL, call, lambda clip: f"/caller/{clip.text}", lambda clip: f"/example/{clip.text}", note)


def bands(call):
    return {one["id"]: one["band"] for one in told_report(call)["competencies"]}


def test_a_good_call_is_strong_throughout_and_says_so_in_words():
    call = hold(SMALL, *GOOD)
    found = told_report(call)
    assert found["verdict"]["effort"] >= 6 and found["verdict"]["quote"] == "Goed zo."
    assert bands(call) == {
        "opening": 4,
        "listening": 4,
        "empathy": 4,
        "plain_words": 4,
        "wording": 3,
        "discretion": None,
        "structure": 4,
        "calm": None,
        "record": None,
    }
    assert found["competencies"][0]["word"] == "sterk"


def test_what_was_not_seen_has_no_band_and_a_short_call_earns_nothing():
    call = step(SMALL, hold(SMALL, "greeting"), HangUp())
    assert bands(call) == {
        "opening": 1,
        "listening": None,
        "empathy": None,
        "plain_words": None,
        "wording": None,
        "discretion": None,
        "structure": 1,
        "calm": None,
        "record": None,
    }
    assert told_report(call)["verdict"]["effort"] <= 2


def test_three_strengths_and_three_steps_at_most_each_with_the_learners_own_words():
    call = hold(SMALL, "greeting practice_name own_name", "explore jargon", "dismissive interrupts unneeded_question")
    found = told_report(call)
    assert [one["title"] for one in found["next_steps"]] == ["jargon", "dismissive", "interrupts"]
    assert all(one["quote"] and one["example"]["src"] for one in found["next_steps"])
    assert len(found["strengths"]) == 3
    assert found["strengths"][-1]["quote"] == "explore jargon"


def test_what_never_came_is_named_with_a_reply_that_would_have_fitted():
    call = step(SMALL, hold(SMALL, "own_name", "explore"), HangUp())
    steps = told_report(call)["next_steps"]
    assert [one["title"] for one in steps] == ["Noem eerst wat u hoort", "Vat kort samen", "Zeg wat er nu gebeurt"]
    assert [one["turn"] for one in steps] == [2, 2, 2]
    assert all(one["example"]["text"] for one in steps)


def test_a_doubtful_finding_costs_nothing_and_is_still_shown():
    def unsure(scenario, call, utterance):
        return (Finding("dismissive", call.awaited, ((0, 1),), sure=False, title="misschien"),)

    call = step(SMALL, Call(SMALL.id, "nl", TALKING), Reply(1, typed("wat zegt u")), unsure)
    found = told_report(call)
    assert [one["value"] for one in found["trust"]] == [50, 50]
    assert found["turns"][0]["findings"][0]["sure"] is False
    assert "misschien" not in json.dumps(found["next_steps"])


def test_trust_is_the_sum_of_what_was_said_and_the_line_says_why_it_moved():
    found = told_report(hold(SMALL, "acknowledge_emotion", "dismissive", "greeting"))
    assert [one["value"] for one in found["trust"]] == [50, 60, 44, 46]
    assert [(one["note"], one["tone"]) for one in found["trust"][1:]] == [
        ("acknowledge_emotion", "good"),
        ("dismissive", "try"),
        (None, None),
    ]
    assert found["trust_text"][1] == "Beurt 2: het vertrouwen daalde. dismissive."


@pytest.mark.parametrize(
    ("labels", "value"),
    [
        (("dismissive",) * 9, 0),
        (("acknowledge_emotion",) * 9, 93),
        (("acknowledge_emotion",) * 99, 98),
        (("greeting",), 52),
    ],
)
def test_trust_stays_between_0_and_100(labels, value):
    assert trust.course_of(SMALL, [(Finding(label, 1),) for label in labels])[-1] == value


def test_a_typed_call_has_no_rhythm_and_a_spoken_one_shows_who_spoke_when():
    assert told_report(hold(SMALL, "greeting"))["rhythm"] is None
    words = tuple(Word(text, 3000 + 500 * n, 3400 + 500 * n, 0.9) for n, text in enumerate(["goede", "morgen"]))
    utterance = Utterance(words, "spoken", LineClock(0, 2500, 2500), Span(2950, 4000))
    call = step(SMALL, hold(SMALL, "greeting"), Reply(2, utterance), lambda *_: ())
    rhythm = told_report(call)["rhythm"]
    assert rhythm["bars"] == [
        {"who": "caller", "turn": 2, "began": 0, "ended": 2500, "overlap": False},
        {"who": "learner", "turn": 2, "began": 2950, "ended": 4000, "overlap": False},
    ]


def test_a_report_is_json_in_every_state_of_a_call():
    for replies in ((), ("greeting",), GOOD, ("jargon",) * 3):
        call = hold(SMALL, *replies)
        for one in (call, step(SMALL, call, HangUp()) if call.state == TALKING else call):
            json.dumps(told_report(one))


@pytest.mark.parametrize(
    ("labels", "found", "ordered"),
    [
        ([], [None] * 5, True),
        ([{"greeting"}, {"explore"}, {"summarise"}, {"next_step"}, {"close"}], [1, 2, 3, 4, 5], True),
        ([{"next_step"}, {"explore"}], [None, 2, None, 1, None], False),
        ([{"greeting", "explore"}, {"positive_offer", "check_understanding"}], [1, 1, 2, 2, None], True),
    ],
)
def test_the_structure_is_its_phases_and_their_order(labels, found, ordered):
    phased = phases([frozenset(one) for one in labels])
    assert [phase.turn for phase in phased] == found
    assert in_order(phased) is ordered


def seen(*labels, emotional=(), terms=(), spoken=0, confidential=False, twice=0):
    found = tuple(frozenset(one.split()) for one in labels)
    met = tuple(turn for turn in emotional if "acknowledge_emotion" in found[turn - 1])
    return Seen(found, emotional, met, terms, spoken, confidential, twice)


@pytest.mark.parametrize(
    ("id", "given", "band"),
    [
        ("opening", seen("greeting practice_name own_name offer_help", "close"), 4),
        ("opening", seen("greeting own_name"), 2),
        ("listening", seen("explore", "summarise", "interrupts"), 2),
        ("empathy", seen("greeting", "acknowledge_emotion", emotional=(2,)), 4),
        ("empathy", seen("greeting", "acknowledge_emotion", "greeting", emotional=(2, 3)), 3),
        ("empathy", seen("greeting", "acknowledge_emotion dismissive", emotional=(2,)), 2),
        ("plain_words", seen("", "", "", terms=("echo",)), 3),
        ("plain_words", seen("", "", "", terms=("a", "b", "c", "d", "e")), 1),
        ("wording", seen("negative_wording", "positive_offer"), 2),
        ("wording", seen("negative_wording"), 1),
        ("discretion", seen("", "", "", confidential=True), 3),
        ("discretion", seen("protect_privacy", confidential=True), 4),
        ("discretion", seen("privacy_breach", "protect_privacy", confidential=True), 2),
        ("discretion", seen("protect_privacy", "privacy_breach", confidential=True), 1),
        ("discretion", seen("unneeded_question", confidential=False), 2),
        ("structure", seen("greeting", "next_step", "explore", "summarise", "close"), 3),
        ("structure", seen("greeting", "explore", "summarise", "next_step", "close", twice=1), 3),
        ("structure", seen("greeting", "next_step", "explore", "summarise", "close", twice=2), 2),
        ("calm", seen("", "", "speaks_too_fast", spoken=3), 3),
        ("calm", seen("speaks_too_fast", "speaks_too_fast", "speaks_too_fast", spoken=3), 1),
        ("calm", seen("", "", "", spoken=3), 4),
    ],
)
def test_bands(id, given, band):
    assert {one.id: one.band for one in judge(given)}[id] == band


def test_a_note_that_was_not_written_yet_costs_nothing_and_says_that_it_can_still_be_done():
    found = told_report(hold(SMALL, *GOOD))
    assert found["competencies"][-1]["id"] == "record" and found["competencies"][-1]["word"] == "nog niet gedaan"
    assert found["note"]["text"] is None and found["note"]["findings"] == found["note"]["next_steps"] == []
    assert "nummer" in found["note"]["model"]


def test_a_note_is_shown_with_the_words_that_each_finding_rests_on_and_what_could_be_written():
    note = "Testers, zus is gestorven, moeilijke dame, zeurt"
    found = told_report(hold(SMALL, "greeting", "ask_needed:number"), note)
    shown = found["note"]["findings"]
    assert [note[slice(*one["places"][0])] for one in shown] == ["Testers", "zus", "moeilijke dame"]
    assert [one["point"] for one in shown] == ["S2", "D4", "D4"] and all(one["why"] for one in shown)
    assert [one["title"] for one in found["note"]["next_steps"]] == [
        "Laat weg: haar zus",
        "Een oordeel: “moeilijke dame”, “zeurt”",
        "Zet erbij: op welk nummer",
    ]
    assert [one["instead"] for one in found["note"]["next_steps"]][::2] == ["Was ongerust.", "Op dit nummer."]
    assert found["competencies"][-1]["band"] == 1


def test_a_good_note_is_strong_and_what_never_came_up_is_not_asked_of_it():
    found = told_report(hold(SMALL, "greeting"), "Nora Testers belde.")
    assert (found["competencies"][-1]["band"], found["competencies"][-1]["word"]) == (4, "sterk")
    assert found["competencies"][-1]["why"] == "Alles staat erin, en niets te veel."
    assert found["note"]["unheard"]["title"] == "Niet ter sprake gekomen: op welk nummer"


def test_no_note_is_asked_for_where_nothing_was_said():
    found = told_report(step(SMALL, hold(SMALL), HangUp()), "x")
    assert found["note"] is None and "record" not in bands(hold(SMALL))
