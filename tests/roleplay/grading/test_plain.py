"""A context in plain words, as labelled sets of replies give it."""

from __future__ import annotations

import pytest

from course.roleplay.grading.context import Context, UnknownLanguageError
from course.roleplay.grading.plain import PlainContextError, context_of


def test_an_empty_context_has_sensible_values() -> None:
    assert context_of({}, "nl") == Context("nl")


def test_dutch_words_for_callers_are_known() -> None:
    assert [
        context_of({"caller": word}, "nl").caller for word in ("patiënt", "ouder", "werkgever", "onbekend", "buurvrouw")
    ] == [
        "patient",
        "parent",
        "employer",
        "unknown",
        "unknown",
    ]


@pytest.mark.parametrize(
    ("language", "said", "known"),
    [
        ("nl", "", False),
        ("nl", "goedemorgen", False),
        ("nl", "goedemorgen mevrouw", False),
        ("nl", "mijn dochtertje heeft koorts", True),
        ("en", "hello", False),
        ("en", "my back hurts so much", True),
    ],
)
def test_the_reason_is_known_once_the_caller_told_it(language: str, said: str, known: bool) -> None:
    assert context_of({"patient_says": said}, language).reason_known is known


def test_an_item_is_its_own_phrase_and_a_need_its_own_id() -> None:
    context = context_of({"confidential": ["hiv-test"], "needed": ["geboortedatum"]}, "nl")

    assert (context.confidential[0].phrases, context.needed[0].id) == (("hiv-test",), "geboortedatum")


@pytest.mark.parametrize(
    ("given", "key"),
    [
        ({"colour": "red"}, "colour"),
        ({"kind": "sideways"}, "kind"),
        ({"overheard": "yes"}, "overheard"),
        ({"needed": "name"}, "needed"),
        ({"confidential": [1]}, "confidential"),
        ({"emotion": "joy"}, "emotion"),
        ({"emotion": ["worry"]}, "emotion"),
        ({"patient_says": None}, "patient_says"),
        ({"caller": 3}, "caller"),
    ],
)
def test_a_wrong_context_says_which_key_and_what_was_expected(given: dict[str, object], key: str) -> None:
    with pytest.raises(PlainContextError) as caught:
        context_of(given, "en")

    assert caught.value.key == key
    assert f"context.{key}" in str(caught.value) and "expected" in str(caught.value)


def test_an_unknown_language_is_refused() -> None:
    with pytest.raises(UnknownLanguageError, match="nl, en"):
        Context("fr")
