"""Once help is on its way, what it needs to know may be asked straight out."""

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
