"""When a solution comes too soon, and when it no longer does."""

from __future__ import annotations

import pytest

from course.roleplay.grading import Context, Need, labels
from course.roleplay.utterance import words_of

ASKED = {
    "nl": ("Wat is uw adres?", "adres", "mijn man ligt op de grond"),
    "en": ("What is your address?", "address", "my husband is on the floor"),
}


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize(("helped", "too_soon"), [(False, True), (True, False)])
def test_a_question_right_after_alarm_comes_too_soon_only_before_help_was_called(language, helped, too_soon):
    text, item, says = ASKED[language]
    context = Context(
        language,
        patient_says=says,
        emotion="urgency",
        urgent=True,
        helped=helped,
        needed=(Need("where", item, (item,)),),
    )
    assert ("solves_too_soon" in {one.label for one in labels(words_of(text), context)}) is too_soon


@pytest.mark.parametrize(
    ("met", "unfinished", "too_soon"), [(False, False, True), (True, False, False), (True, True, True)]
)
def test_a_feeling_that_was_met_just_before_need_not_be_named_again_unless_the_story_goes_on(met, unfinished, too_soon):
    says = "Ik ben bang dat mijn man dan opneemt."
    context = Context("nl", patient_says=says, emotion="worry", met=met, unfinished=unfinished, reason_known=True)
    found = labels(words_of("De dokter belt u vanmiddag terug."), context)
    assert ("solves_too_soon" in {one.label for one in found}) is too_soon


@pytest.mark.parametrize(("unfinished", "too_soon"), [(False, False), (True, True)])
def test_who_asks_something_may_be_answered_unless_the_story_goes_on(unfinished, too_soon):
    says = "En als mijn man dan opneemt?"
    context = Context("nl", patient_says=says, emotion="worry", unfinished=unfinished, reason_known=True)
    found = labels(words_of("Dan belt de dokter later opnieuw."), context)
    assert ("solves_too_soon" in {one.label for one in found}) is too_soon
