"""What the debrief says of the whole call stands in one place of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from course.roleplay.overall.elsewhere import Elsewhere
from course.roleplay.overall.held import Held

from ..small import hold
from .test_overall import SMALL, URGENT, heard, told_report

REST = Elsewhere({"acknowledge_emotion"}, {"solves_too_soon", "asked_once"}, {"empathy": 4, "discretion": 2})


@pytest.mark.parametrize(
    ("held", "place"),
    [
        (Held("phases", True), "structure"),
        (Held("phases", None, doubtful=True), "structure"),
        (Held("emotion", True, 2), "strengths"),
        (Held("emotion", False, 2), None),
        (Held("in_turn", False, 1), "next_steps"),
        (Held("in_turn", True), None),
        (Held("asked_once", False, 3), "next_steps"),
        (Held("asked_once", True), None),
        (Held("privacy", True), None),  # discretion was not at its best: the good news is told here
        (Held("next_step", False, 4), None),
        (Held("next_step", None, 4, doubtful=True), None),
    ],
)
def test_a_rule_is_told_where_it_is_not_told_yet(held, place):
    assert REST.tells(held) == place


@pytest.mark.parametrize(
    ("id", "competency", "band", "place"),
    [
        ("emotion", "empathy", 3, "competencies"),
        ("emotion", "empathy", 2, None),
        ("privacy", "discretion", 4, "competencies"),
        ("identity", "discretion", 3, "competencies"),
        ("identity", "discretion", None, None),
    ],
)
def test_a_good_band_says_it_too(id, competency, band, place):
    assert Elsewhere(bands={competency: band}).tells(Held(id, True)) == place
    assert Elsewhere(bands={competency: band}).tells(Held(id, False)) is None


def places(call, scenario=SMALL):
    return {one["id"]: one["told_in"] for one in told_report(scenario, call)["whole"] if one["met"] is not None}


def test_help_that_was_not_called_stands_among_the_next_steps_alone():
    assert places(heard(URGENT, "> greeting", "reason > explore", "> close"), URGENT)["urgency"] == "next_steps"


def test_what_no_other_part_says_is_left_for_the_whole_call():
    told = places(hold(replace(SMALL), "greeting own_name practice_name offer_help", "acknowledge_emotion explore",
                       "summarise ask_needed:number", "negative_wording next_step", "close"))  # fmt: skip
    assert told["emotion"] in ("strengths", "competencies") and told["phases"] == "structure"
    assert told["in_turn"] is None and told["asked_once"] is None
