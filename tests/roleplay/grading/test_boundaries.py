"""The boundaries of the rubric, each with cases on both sides, in Dutch and in English."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from typing import Any

import pytest

from course.roleplay.grading import Confidential, Context, Need, labels
from course.roleplay.grading.found import Found
from tests.roleplay.grading import boundaries_en, boundaries_nl, ruled

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
Case = tuple[str, str, str, str, str, dict[str, Any]]
CASES: list[Case] = [("nl", *case) for case in boundaries_nl.CASES] + [("en", *case) for case in boundaries_en.CASES]


def context(language: str, changes: dict[str, Any]) -> Context:
    given = {"language": language, "reason_known": True, **USUAL[language], **changes}
    given["needed"] = tuple(Need(item, item) for item in given["needed"])
    given["confidential"] = tuple(Confidential(item, (item,)) for item in given.get("confidential", ()))
    return Context(**given)


def slips(case: Case, found: Collection[Found]) -> set[str]:
    """Labels that were missed at a boundary, or found where they may not be."""
    _language, _boundary, _reply, wanted, unwanted, _changes = case
    labels = {one.label for one in found}
    return (set(wanted.split()) - labels) | (set(unwanted.split()) & labels)


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case[0]}-{case[1]}-{case[2]}")
def test_a_boundary_of_the_rubric_is_kept_by_the_rules(case: Case) -> None:
    assert not slips(case, ruled.labels(case[2].split(), context(case[0], case[-1])))


@pytest.mark.parametrize("language", ["nl", "en"])
def test_nearly_every_boundary_is_kept_by_rules_and_model_together(language: str) -> None:
    cases = [case for case in CASES if case[0] == language]
    slipped = [case[2] for case in cases if slips(case, labels(case[2].split(), context(language, case[-1])))]

    # The model weighs what it learned: it may go against a rule now and then, not often.
    assert len(slipped) <= 0.08 * len(cases), slipped


@pytest.mark.parametrize("language", ["nl", "en"])
def test_each_boundary_has_two_cases_or_more(language: str) -> None:
    cases = Counter(boundary for other, boundary, *_ in CASES if other == language)

    assert len(cases) >= 16
    assert min(cases.values()) >= 2
