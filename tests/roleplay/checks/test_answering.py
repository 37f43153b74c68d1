"""What an answer is worth, kind by kind, and that every option comes with its reason."""

from __future__ import annotations

import pytest

from course.roleplay.checks import Check, Option, Unanswerable, Wanted, answer

ONE = Check("one", "a", ("D1",), "?", (Option("no", "n", "no"), Option("so", "s", "nearly"), Option("yes", "y")))
SEVERAL = Check("several", "b", ("D1",), "?", (Option("yes", "y"), Option("no", "n", "no"), Option("also", "a")))
ORDER = Check("order", "c", ("P3",), "?", tuple(Option(text, "why") for text in "first second third".split()))
MATCH = Check(
    "match", "d", ("P2",), "?", tuple(Option(left, "why", partner=right) for left, right in ("ab", "cd", "ef", "gh"))
)
SAY = Check(
    "say",
    "e",
    ("T4",),
    "?",
    wanted=Wanted((("positive_offer",), ("acknowledge_emotion", "reassure")), ("m", "n"), "good", "almost", "not yet"),
)

WORTH = [
    (ONE, [0], "no"),
    (ONE, [1], "nearly"),
    (ONE, [2], "right"),
    (SEVERAL, [0, 2], "right"),
    (SEVERAL, [0], "nearly"),
    (SEVERAL, [0, 1, 2], "nearly"),
    (SEVERAL, [1], "no"),
    (ORDER, [0, 1, 2], "right"),
    (ORDER, [1, 0, 2], "nearly"),
    (ORDER, [2, 0, 1], "no"),
    (MATCH, [0, 1, 2, 3], "right"),
    (MATCH, [1, 0, 2, 3], "nearly"),
    (MATCH, [1, 2, 3, 0], "no"),
    (SAY, "I can hear that it's hard for you. Let me see what I can do.", "right"),
    (SAY, "Let me see what I can do for you.", "nearly"),
    (SAY, "I can't do that.", "no"),
    (SAY, "", "no"),
]


@pytest.mark.parametrize(("check", "given", "worth"), WORTH, ids=[f"{one[0].kind}-{one[1]}" for one in WORTH])
def test_an_answer_has_its_worth(check, given, worth):
    assert answer(check, given, "en").worth == worth


def test_every_option_is_shown_with_its_reason_and_what_was_chosen():
    shown = answer(ONE, [1], "en").options
    assert [(one.text, one.feedback, one.worth, one.chosen) for one in shown] == [
        ("no", "n", "no", ""),
        ("so", "s", "nearly", "yes"),
        ("yes", "y", "right", ""),
    ]
    assert [one.chosen for one in answer(ORDER, [1, 0, 2], "en").options] == ["2", "1", "3"]
    assert [one.chosen for one in answer(MATCH, [1, 0, 2, 3], "en").options] == ["d", "b", "f", "h"]


def test_a_better_line_is_told_what_was_heard_and_what_is_still_missing():
    found = answer(SAY, "I can't do that.", "en")
    assert [(mark.label, mark.wanted) for mark in found.marks] == [("negative_wording", False)]
    assert found.missing == ("positive_offer", "acknowledge_emotion")
    assert (found.feedback, found.models, found.said) == ("not yet", ("m", "n"), "I can't do that.")


@pytest.mark.parametrize(
    ("check", "given"),
    [
        (ONE, []),
        (ONE, [0, 1]),
        (ONE, [3]),
        (ONE, [-1]),
        (ONE, ["0"]),
        (ONE, [True]),
        (ONE, "0"),
        (ONE, None),
        (SEVERAL, [0, 0]),
        (ORDER, [0, 1]),
        (ORDER, [0, 0, 1]),
        (MATCH, [0, 1, 2]),
        (SAY, [0]),
    ],
)
def test_an_answer_that_fits_no_question_is_refused(check, given):
    with pytest.raises(Unanswerable, match=f"^{check.id}: found .*, expected "):
        answer(check, given, "en")
