"""A finding in words: the deed, the reason, and what could be said instead."""

from __future__ import annotations

import pytest

from course.roleplay.grading import Confidential, Context, Need, labels
from course.roleplay.grading.found import Found
from course.roleplay.wording import Explained, explain


def explained(reply: str, context: Context, label: str) -> Explained:
    words = reply.split()
    return next(explain(one, context, words) for one in labels(words, context) if one.label == label)


def test_a_feeling_is_called_by_its_name() -> None:
    context = Context("nl", emotion="worry", pronoun="he", reason_known=True)

    assert explained("ik begrijp dat u ongerust bent", context, "acknowledge_emotion").title == "U noemde zijn zorg"


def test_a_secret_names_what_was_said_and_what_could_be_said_instead() -> None:
    context = Context(
        "nl", overheard=True, confidential=(Confidential("haar naam", ("claes",), "Dank u, ik heb u gevonden."),)
    )

    breach = explained("ja mevrouw claes", context, "privacy_breach")

    assert (breach.title, breach.instead, breach.point) == (
        "U zei haar naam hardop",
        "Dank u, ik heb u gevonden.",
        "D1",
    )


def test_a_term_comes_with_plain_words() -> None:
    term = explained("you need a biopsy", Context("en", reason_known=True), "jargon")

    assert "biopsy" in term.title
    assert term.instead == "In plain words: taking a tiny piece of tissue to look at."


def test_a_need_is_told_in_the_words_of_the_scenario() -> None:
    context = Context("nl", reason_known=True, needed=(Need("birthdate", "geboortedatum", ("geboren",)),))

    assert explained("wanneer bent u geboren", context, "ask_needed").title == "U vroeg wat nodig is: geboortedatum"


def test_doubt_is_told_as_doubt() -> None:
    context = Context("nl", overheard=True, confidential=(Confidential("haar naam", ("claes",), "Dank u."),))
    words = "ja mevrouw claes".split()
    (found,) = (one for one in labels(words, context, [0.9, 0.9, 0.2]) if one.label == "privacy_breach")

    assert explain(found, context, words) == Explained(
        "Misschien verkeerd verstaan", "De computer twijfelt. Dit woord telt niet mee.", None, "D1"
    )


def test_the_same_reply_always_gets_the_same_example() -> None:
    context = Context("en", emotion="anger", reason_known=True)

    assert explained("calm down please", context, "dismissive") == explained("calm down please", context, "dismissive")


def test_a_good_deed_needs_nothing_instead() -> None:
    assert explained("good morning", Context("en"), "greeting").instead is None


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("label", ["ask_needed", "privacy_breach", "unneeded_question"])
@pytest.mark.parametrize("overheard", [True, False])
def test_a_finding_whose_object_has_no_name_is_told_whole(language, label, overheard):
    said = explain(Found(label, ((0, 2),)), Context(language, overheard=overheard), ["and", "this"])

    assert said.title and not said.title.endswith((":", " ", "“”"))
    assert "None" not in said.title and "  " not in said.title
