"""What may not be said, to whom, and where."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest

from course.roleplay.grading import Confidential, Context
from tests.roleplay.grading.ruled import labels


def told(code: str, reply: str, items: Mapping[str, tuple[str, ...]], **changes: Any) -> set[str | None]:
    secrets = tuple(Confidential(item, phrases) for item, phrases in items.items())
    context = Context(code, reason_known=True, confidential=secrets, **changes)
    return {one.about for one in labels(reply.split(), context) if one.label == "privacy_breach"}


NAME = {"haar naam": ("claes", "godelieve"), "haar onderzoek": ("bloed", "bloedonderzoek")}
DATE = {"haar geboortedatum": ("acht april vijfenvijftig",)}


@pytest.mark.parametrize(
    ("reply", "items", "about"),
    [
        ("ja mevrouw claes", NAME, {"haar naam"}),
        ("ja mevrouw claes dus het bloed onderzoek van maandag", NAME, {"haar naam", "haar onderzoek"}),
        ("acht april vijfenvijftig klopt dat", DATE, {"haar geboortedatum"}),
        ("8 april 1955", DATE, {"haar geboortedatum"}),
        ("dank u ik heb u gevonden", NAME | DATE, set()),
        ("de dokter belt u in april", DATE, set()),
    ],
)
def test_a_secret_said_where_others_hear_it_is_a_breach(
    reply: str, items: dict[str, tuple[str, ...]], about: set[str]
) -> None:
    assert told("nl", reply, items, overheard=True) == about


def test_the_patient_may_hear_it_in_private() -> None:
    assert told("nl", "ja mevrouw claes", NAME) == set()


def test_a_stranger_may_not() -> None:
    assert told("nl", "ja mevrouw claes is hier geweest", NAME, caller="employer") == {"haar naam"}


EMPLOYEE = {"sam jones": ("sam jones",), "that he was here": ("that he was here",)}


@pytest.mark.parametrize(
    ("reply", "about"),
    [
        ("yes mister jones came in this morning", {"sam jones", "that he was here"}),
        ("he was here this morning", {"that he was here"}),
        ("i can't say anything about sam jones", set()),
        ("i can't tell you whether he's a patient here", set()),
        ("i'm only allowed to discuss that with the person concerned", set()),
    ],
)
def test_to_decline_tells_nothing(reply: str, about: set[str]) -> None:
    assert told("en", reply, EMPLOYEE, caller="employer") == about


@pytest.mark.parametrize(
    ("code", "item", "reply", "breach"),
    [
        ("nl", "volledige naam", "u bent dus griet lievens", True),
        ("nl", "volledige naam", "goedemorgen mevrouw", False),
        ("nl", "dat hij hier patiënt is", "ja hij komt hier al jaren", True),
        ("nl", "waarom ze hier komt", "ze komt hier voor haar rug", True),
        ("nl", "uitslag", "de uitslag was goed", True),
        ("nl", "dat ze zwanger is", "ja ze is inderdaad zwanger", True),
        ("en", "full name", "so you are grace miller of mill lane", True),
        ("en", "full name", "good morning madam", False),
        ("en", "that he is a patient here", "yes he's been coming here for years", True),
        ("en", "why she is seen here", "she comes here for her back", True),
        ("en", "result", "the result was fine", True),
        ("en", "that she is pregnant", "yes she is indeed pregnant", True),
    ],
)
def test_a_secret_may_be_described(code: str, item: str, reply: str, breach: bool) -> None:
    assert bool(told(code, reply, {item: (item,)}, overheard=True, caller="unknown")) is breach


def test_a_name_that_the_caller_gave_is_known_as_one() -> None:
    said = "goedemorgen met griet lievens ik bel voor mijn uitslag"

    assert told(
        "nl", "dank u griet lievens", {"volledige naam": ("volledige naam",)}, overheard=True, patient_says=said
    )
