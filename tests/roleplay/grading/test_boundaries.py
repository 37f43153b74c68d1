"""The boundaries of the rubric, each with cases on both sides, in Dutch and in English."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from course.roleplay.grading import Confidential, Context, Need, labels
from tests.roleplay.grading import boundaries_en, boundaries_nl

USUAL = {
    "nl": {
        "practice_name": "Huisartsenpraktijk De Linde",
        "patient_says": boundaries_nl.SAID,
        "needed": ("naam", "geboortedatum"),
    },
    "en": {
        "practice_name": "Linden Medical Practice",
        "patient_says": boundaries_en.SAID,
        "needed": ("name", "date of birth"),
    },
}
CASES = [("nl", *case) for case in boundaries_nl.CASES] + [("en", *case) for case in boundaries_en.CASES]


def context(language: str, changes: dict[str, Any]) -> Context:
    given = {"language": language, "reason_known": True, **USUAL[language], **changes}
    given["needed"] = tuple(Need(item, item) for item in given["needed"])
    given["confidential"] = tuple(Confidential(item, (item,)) for item in given.get("confidential", ()))
    return Context(**given)


@pytest.mark.parametrize(("language", "boundary", "reply", "wanted", "unwanted", "changes"), CASES)
def test_a_boundary_of_the_rubric_is_kept(
    language: str, boundary: str, reply: str, wanted: str, unwanted: str, changes: dict[str, Any]
) -> None:
    found = {one.label for one in labels(reply.split(), context(language, changes))}

    assert set(wanted.split()) <= found, f"{boundary}: missed {set(wanted.split()) - found}"
    assert not set(unwanted.split()) & found, f"{boundary}: found {set(unwanted.split()) & found} too"


@pytest.mark.parametrize("language", ["nl", "en"])
def test_each_boundary_has_two_cases_or_more(language: str) -> None:
    cases = Counter(boundary for other, boundary, *_ in CASES if other == language)

    assert len(cases) >= 16
    assert min(cases.values()) >= 2
