"""The rules over the whole call: met, missed, no occasion, or too little understood to say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from course.roleplay.call import ENDED, HUNG_UP, Call, Part, Turn
from course.roleplay.overall import RULES, overall
from course.roleplay.overall.guarding import identifying
from course.roleplay.overall.telling import told
from course.roleplay.report import report
from course.roleplay.scenario import Confidential
from course.roleplay.utterance import Utterance, Word
from course.roleplay.vocabulary import LANGUAGES, POINTS, PRONOUNS
from course.roleplay.wording import overall_en, overall_nl

from ..small import hold, small
from ..small import told as graded

SMALL = small()
URGENT = replace(SMALL, lines=tuple(replace(line, emotion="urgency") for line in SMALL.lines))
SECRET = replace(SMALL, confidential=(Confidential("haar naam", ("testers",), "dank u"),))


def heard(scenario, *exchanges):
    """A call of exchanges "what the caller says > labels of the reply"; "?" behind it: the reply was hard to hear.

    The caller says the ids of lines, or "=birthdate", the answer to a need.
    """
    call = Call(scenario.id, scenario.language, ENDED, ending=HUNG_UP)
    for number, exchange in enumerate(exchanges, 1):
        said, _, reply = exchange.partition(">")
        kinds = [("answer", one[1:]) if one[0] == "=" else ("line", one) for one in said.split()]
        sure = 0.2 if reply.endswith("?") else 0.9
        words = tuple(Word(word, 0, 1, sure) for word in reply.rstrip("?").split() or ["hm"])
        utterance = Utterance(words, "spoken")
        findings = graded(scenario, call, utterance) if reply.rstrip("?").split() else ()
        turn = Turn(number, tuple(Part(kind, id, "calm", id) for kind, id in kinds), utterance, findings)
        call = replace(call, turns=(*call.turns, turn))
    return call


def rule(id, scenario, *exchanges):
    """What became of one rule."""
    one = {held.id: held for held in overall(scenario, heard(scenario, *exchanges))}[id]
    return "doubt" if one.doubtful else one.met, one.turn


CASES = [
    # Help in time: before, or within two replies to the line in which it is urgent.
    ("urgency", SMALL, ("reason >",), (None, None)),
    ("urgency", URGENT, ("reason > escalate next_step",), (True, 1)),
    ("urgency", URGENT, ("reason > ask_needed:number", "=number > escalate"), (True, 2)),
    ("urgency", URGENT, ("reason > explore", "> explore", "> escalate"), (False, 1)),
    ("urgency", URGENT, ("> greeting", "reason > reassure"), (False, 2)),
    ("urgency", URGENT, ("reason > explore?", "> explore", "> close"), ("doubt", 1)),
    ("urgency", URGENT, ("reason > explore", "> explore", "> close?"), (False, 1)),
    # The first reply after a line with emotion; distress is met by help.
    ("emotion", SMALL, ("> greeting",), (None, None)),
    ("emotion", SMALL, ("> greeting", "reason > acknowledge_emotion"), (True, 2)),
    ("emotion", SMALL, ("> greeting", "reason > explore", "> acknowledge_emotion"), (False, 2)),
    ("emotion", SMALL, ("> greeting", "reason > explore?"), ("doubt", 2)),
    ("emotion", SMALL, ("> greeting", "reason > escalate"), (False, 2)),
    ("emotion", URGENT, ("> greeting", "reason > escalate"), (True, 2)),
    # Not at the solution before the story.
    ("in_turn", SMALL, ("> greeting",), (None, None)),
    ("in_turn", SMALL, ("reason > explore",), (True, None)),
    ("in_turn", SMALL, ("reason > next_step solves_too_soon",), (False, 1)),
    # What is private.
    ("privacy", SMALL, (">", ">", ">"), (None, None)),
    ("privacy", SECRET, (">", ">"), (None, None)),
    ("privacy", SECRET, (">", ">", ">"), (True, None)),
    ("privacy", SECRET, ("> protect_privacy",), (True, 1)),
    ("privacy", SECRET, (">", "> privacy_breach", "> protect_privacy"), (False, 2)),
    # Who it is about, with the least that is needed.
    ("identity", SMALL, ("> ask_needed:birthdate",), (True, 1)),
    ("identity", SMALL, ("> ask_needed:number",), (False, None)),
    ("identity", SMALL, ("> explore?",), ("doubt", None)),
    ("identity", SMALL, ("> ask_needed:birthdate", "> unneeded_question"), (False, 2)),
    ("identity", replace(SMALL, needed=SMALL.needed[1:]), ("> ask_needed:number",), (None, None)),
    # After a no.
    ("alternative", SMALL, ("> explore",), (None, None)),
    ("alternative", SMALL, ("> negative_wording positive_offer",), (True, None)),
    ("alternative", SMALL, ("> negative_wording", "> next_step"), (True, None)),
    ("alternative", SMALL, ("> negative_wording", "> close"), (False, 1)),
    ("alternative", SMALL, ("> negative_wording", "> close", "> next_step"), (False, 1)),
    ("alternative", SMALL, ("> negative_wording", "> close?"), ("doubt", 1)),
    ("alternative", SMALL, ("> negative_wording",), (False, 1)),
    # Nothing asked again that was answered. To ask again what had no answer yet, or to check it, is no repetition.
    ("asked_once", SMALL, ("> explore",), (None, None)),
    ("asked_once", SMALL, ("> ask_needed:number", "=number > ask_needed:birthdate"), (True, None)),
    ("asked_once", SMALL, ("> ask_needed:number", "> ask_needed:number"), (True, None)),
    ("asked_once", SMALL, ("> ask_needed:number", "=number > explore", "> ask_needed:number"), (False, 3)),
    ("asked_once", SMALL, ("> ask_needed:number", "=number > ask_needed:number check_understanding"), (True, None)),
    ("asked_once", SMALL, ("> ask_needed:number", "=number > ask_needed:number?"), (True, None)),
    # What happens now, before the goodbye.
    ("next_step", SMALL, (), (None, None)),
    ("next_step", SMALL, ("> greeting",), (False, 1)),
    ("next_step", SMALL, ("> next_step", "> close"), (True, 1)),
    ("next_step", SMALL, ("> next_step close",), (True, 1)),
    ("next_step", SMALL, ("> escalate",), (True, 1)),
    ("next_step", SMALL, ("> explore", "> close", "> next_step"), (False, 2)),
    ("next_step", SMALL, ("> positive_offer?", "> close"), ("doubt", 2)),
    # The steps: all there, and in order.
    ("phases", SMALL, (), (None, None)),
    ("phases", SMALL, ("> greeting", "> explore", "> summarise", "> next_step", "> close"), (True, None)),
    ("phases", SMALL, ("> greeting", "> next_step", "> explore", "> summarise", "> close"), (False, None)),
    ("phases", SMALL, ("> greeting close",), (False, None)),
    ("phases", SMALL, ("> explore?", "> explore", "> summarise", "> next_step", "> close"), ("doubt", None)),
    ("phases", SMALL, ("> explore", "> greeting?", "> summarise", "> next_step", "> close"), ("doubt", None)),
    ("phases", SMALL, ("> greeting", "> explore?", "> summarise", "> next_step", "> explore"), (False, None)),
]


@pytest.mark.parametrize(("id", "scenario", "exchanges", "came"), CASES)
def test_rules(id, scenario, exchanges, came):
    assert rule(id, scenario, *exchanges) == came


@pytest.mark.parametrize("texts", [overall_nl, overall_en])
def test_every_rule_has_words_that_say_what_to_do_next(texts):
    ids = [held.id for held in overall(SMALL, heard(SMALL))]
    assert len(ids) == len(RULES) and list(texts.TEXTS) == list(texts.NAMES) == ids
    for met, title, why, point in texts.TEXTS.values():
        assert met.endswith(".") and not title.endswith(".") and why.endswith(".") and point in POINTS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("pronoun", PRONOUNS)
def test_rules_are_told_in_whole_sentences_for_every_caller(language, pronoun):
    scenario = replace(URGENT, language=language, caller=replace(SMALL.caller, pronoun=pronoun))
    for exchanges in ((), ("reason > escalate acknowledge_emotion",), ("reason >", "> close"), ("reason > explore?",)):
        for one in told(scenario, heard(scenario, *exchanges)):
            assert one["title"] and "{" not in one["title"] + one["why"]
            assert one["met"] is True or one["why"]


def test_what_may_have_been_misheard_is_told_as_such_and_never_as_a_fault():
    one = next(one for one in told(SMALL, heard(SMALL, "reason > explore?")) if one["id"] == "emotion")
    assert (one["title"], one["met"], one["doubtful"]) == ("Het gevoel beantwoord", None, True)
    assert one["why"] == overall_nl.DOUBT


def told_report(scenario, call):
    return report(scenario, call, lambda clip: clip.text, lambda clip: clip.text)


def bands(scenario, call):
    return {one["id"]: one["band"] for one in told_report(scenario, call)["competencies"]}


def test_the_report_tells_every_rule_and_puts_help_that_was_not_called_first():
    found = told_report(URGENT, heard(URGENT, "> greeting own_name", "reason > explore", "> close"))
    assert found["whole"][0]["id"] == "urgency" and len(found["whole"]) == len(RULES)
    assert "Haal er meteen hulp bij" in [one["title"] for one in found["next_steps"]]


def test_a_question_asked_twice_costs_the_structure_a_band_and_says_so():
    good = ("> greeting", "> explore", "> summarise ask_needed:number", "=number > next_step", "> close")
    twice = (*good[:4], "> close ask_needed:number")
    assert bands(SMALL, heard(SMALL, *good))["structure"] == 4
    found = told_report(SMALL, heard(SMALL, *twice))
    structure = next(one for one in found["competencies"] if one["id"] == "structure")
    assert structure["band"] == 3 and "Eén keer gevraagd wat al gezegd was." in structure["why"]
    assert "Vraag alles maar één keer" in [one["title"] for one in found["next_steps"]]


def test_help_in_distress_counts_as_an_answer_to_the_feeling():
    assert bands(URGENT, heard(URGENT, "reason > escalate"))["empathy"] == 4


def test_a_feeling_whose_answer_was_misheard_is_left_out():
    assert bands(SMALL, heard(SMALL, "reason > explore?"))["empathy"] is None


GOOD = ("greeting practice_name own_name offer_help", "acknowledge_emotion explore", "summarise check_understanding",
        "next_step ask_needed:birthdate", "positive_offer", "close")  # fmt: skip


@pytest.mark.parametrize("length", range(1, len(GOOD)))
def test_a_shorter_call_is_never_better_for_being_short(length):
    whole, short = (bands(SECRET, replace(hold(SECRET, *GOOD[:n]), ending=HUNG_UP)) for n in (len(GOOD), length))
    assert all((short[id] or 0) <= (band or 0) for id, band in whole.items())
    assert told_report(SECRET, replace(hold(SECRET, *GOOD[:length]), ending=HUNG_UP))["verdict"]["effort"] <= 2


@pytest.mark.parametrize("replies", [(), GOOD[:1], GOOD, ("dismissive",) * 3, ("jargon privacy_breach",) * 2])
def test_bands_are_whole_and_the_caller_says_how_easy_it_was_from_1_to_7(replies):
    found = told_report(SECRET, hold(SECRET, *replies))
    assert all(one["band"] in (None, 1, 2, 3, 4) for one in found["competencies"])
    assert found["verdict"]["effort"] in range(1, 8) and isinstance(found["verdict"]["effort"], int)
    assert found["verdict"]["quote"].endswith((".", "!", "?"))


def test_who_someone_is_is_told_by_name_or_date_of_birth():
    assert identifying(SMALL) == {"birthdate"}
