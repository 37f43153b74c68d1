"""A part that wasn't heard may have been said in a reply that was mostly misheard: then no band is lost over it."""

from __future__ import annotations

import pytest

from course.roleplay.competencies import Seen, judge
from course.roleplay.unheard import Parts, Unheard, parts, unheard

from .overall.test_overall import SMALL, heard, told_report
from .small import hold

OPENING = "greeting practice_name own_name offer_help"
WHOLE = ("greeting", "explore", "summarise", "next_step", "close")


@pytest.mark.parametrize(
    ("part", "misheard", "replies", "may"),
    [
        ("greeting", (), 5, False),
        ("greeting", (1,), 5, True),
        ("own_name", (2,), 5, True),
        ("offer_help", (3,), 5, False),
        ("open", (3, 4, 5), 5, False),
        ("close", (5,), 5, True),
        ("close", (4,), 5, True),
        ("close", (3,), 5, False),
        ("close", (1,), 1, True),
        ("explore", (3,), 5, True),
        ("summarise", (5,), 5, True),
        ("act", (), 5, False),
    ],
)
def test_a_call_is_opened_at_its_start_closed_at_its_end_and_the_rest_may_be_anywhere(part, misheard, replies, may):
    assert Unheard(misheard, replies).may_hold(part) is may


def test_parts_are_there_doubtful_or_lacking_each_in_its_order():
    found = parts(("greeting", "own_name", "explore", "close"), {"own_name"}, Unheard((1,), 6))
    assert found == Parts(("own_name",), ("greeting", "explore"), ("close",))


def test_replies_of_which_most_was_misheard_are_counted_from_one():
    assert unheard(heard(SMALL, "> greeting", "> explore?", "> close")) == Unheard((2,), 3)
    assert unheard(hold(SMALL, "greeting")) == Unheard((), 1)


def judged(id, misheard, *labels, twice=0):
    found = tuple(frozenset(one.split()) for one in labels)
    seen = Seen(found, (), (), (), 0, False, twice, Unheard(misheard, len(labels)))
    return next(one for one in judge(seen) if one.id == id)


@pytest.mark.parametrize(
    ("id", "misheard", "labels", "band", "reasons"),
    [
        # Opening and closing: a part that may have been said is never counted as missing.
        ("opening", (), (OPENING, "", "", ""), 3, ["some_lacked"]),
        ("opening", (4,), (OPENING, "", "", ""), None, ["there", "misheard"]),
        ("opening", (1,), ("", "", "", "close"), None, ["there", "misheard"]),
        ("opening", (1,), ("", "", "", ""), None, ["all_lacked", "misheard"]),
        ("opening", (1, 4), ("", "", "", ""), None, ["misheard"]),
        ("opening", (3,), ("", "", "", "", ""), 1, ["all_lacked"]),
        ("opening", (4,), ("greeting own_name", "", "", ""), 2, ["some_lacked", "misheard"]),  # with a goodbye too
        ("opening", (1, 2), (OPENING, "", "", "close"), 4, ["all_there"]),
        # Listening and summarising.
        ("listening", (), ("explore", ""), 2, ["some_lacked"]),
        ("listening", (2,), ("explore", ""), None, ["there", "misheard"]),
        ("listening", (2,), ("", ""), None, ["misheard"]),
        ("listening", (2,), ("explore", "summarise check_understanding"), 4, ["all_there"]),
        ("listening", (2,), ("explore summarise interrupts", "solves_too_soon"), None, ["there", "misheard", "interrupted"]),
        # Structure: the steps, and their order.
        ("structure", (), ("greeting", "explore", "", "next_step", "close"), 3, ["phases"]),
        ("structure", (3,), ("greeting", "explore", "", "next_step", "close"), None, ["phases_there", "phases_misheard"]),
        ("structure", (2, 3), ("greeting", "", "", "next_step", ""), None, ["phases", "phases_misheard"]),
        ("structure", (1, 2), ("", ""), None, ["phases_misheard"]),
        ("structure", (3,), ("", "", "", "", "", ""), None, ["phases_lacked", "phases_misheard"]),
        ("structure", (), ("explore", "greeting", *WHOLE[2:]), 3, ["out_of_order"]),
        ("structure", (1,), ("explore", "greeting", *WHOLE[2:]), None, ["order_misheard"]),
        ("structure", (2,), WHOLE, 4, ["in_order"]),
    ],
)  # fmt: skip
def test_a_band_that_hangs_on_what_was_misheard_is_not_given(id, misheard, labels, band, reasons):
    found = judged(id, misheard, *labels)
    assert (found.band, found.doubtful, [key for key, _ in found.reasons]) == (band, band is None, reasons)


@pytest.mark.parametrize("id", ["opening", "listening", "structure"])
@pytest.mark.parametrize("misheard", range(1, 6))
@pytest.mark.parametrize("labels", [WHOLE, ("explore", "greeting", "", "", ""), ("",) * 5])
def test_a_misheard_reply_never_lowers_a_band(id, misheard, labels):
    clear = judged(id, (), *labels)
    doubtful = judged(id, (misheard,), *labels)
    assert doubtful.band in (None, clear.band)


def test_a_question_asked_twice_still_counts_where_every_step_was_heard():
    assert judged("structure", (2,), *WHOLE, twice=1).band == 3


def test_the_report_says_what_may_have_been_misheard_and_asks_for_none_of_it_again():
    found = told_report(SMALL, heard(SMALL, "> explore?", "> explore", "> next_step?"))
    opening = found["competencies"][0]
    assert (opening["band"], opening["word"], opening["doubtful"]) == (None, "misschien verkeerd verstaan", True)
    assert opening["why"] == (
        "Misschien verkeerd verstaan: groet, praktijk, uw naam, hulp aanbieden, afscheid."
    )  # fmt: skip
    steps = {one["phase"]: (one["present"], one["doubtful"]) for one in found["structure"]}
    assert steps["open"] == steps["summarise"] == (False, True) and steps["listen"] == (True, False)
    assert {one["about"] for one in found["next_steps"]}.isdisjoint({"opening", "summarise"})
