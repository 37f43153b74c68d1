"""Terms, and what explains them."""

from __future__ import annotations

import pytest

from course.roleplay.grading import Context, language
from tests.roleplay.grading.ruled import labels


def terms(reply: str, code: str) -> set[str | None]:
    return {one.about for one in labels(reply.split(), Context(code, reason_known=True)) if one.label == "jargon"}


@pytest.mark.parametrize(
    ("code", "reply", "about"),
    [
        ("nl", "u komt nuchter", {"nuchter"}),
        ("nl", "een echografie van het abdomen", {"echografie", "abdomen"}),
        ("nl", "dat is de echografie abdomen", {"echografie abdomen"}),
        ("nl", "er waren wat metastasen", {"metastase"}),
        ("nl", "uw hematologische waarden", {"hematologie"}),
        ("nl", "de arts doet eerst een anamnesse", {"anamnese"}),
        ("nl", "dat is een gastro enteritis", {"gastro enteritis"}),
        ("nl", "de gastroscopie is belangrijk", {"gastroscopie"}),
        ("nl", "een gastroscopie of een kijkje in de maag", set()),
        ("nl", "een onderzoek van de maag met een slangetje dat noemen we gastroscopie", set()),
        ("nl", "nuchter dus niets eten of drinken", set()),
        ("nl", "koorts bloeddruk antibiotica hartinfarct verwijsbrief", set()),
        ("nl", "een gastroscopie of een biopsie", {"gastroscopie", "biopsie"}),
        ("en", "you need a gastroscopy", {"gastroscopy"}),
        ("en", "it could be a tia or a cva", {"tia", "cva"}),
        ("en", "your biopsies came back", {"biopsy"}),
        ("en", "there are some metastases", {"metastasis"}),
        ("en", "it might be a myocardial infarction", {"myocardial infarction"}),
        ("en", "it might be a myocardial infarction which means a heart attack", set()),
        ("en", "a biopsy that's taking a tiny bit of tissue", set()),
        ("en", "nil by mouth so nothing to eat or drink", set()),
        ("en", "fever blood pressure antibiotics heart attack referral", set()),
    ],
)
def test_a_term_counts_unless_it_is_explained(code: str, reply: str, about: set[str]) -> None:
    assert terms(reply, code) == about


@pytest.mark.parametrize("code", ["nl", "en"])
def test_each_language_knows_many_terms_each_with_plain_words(code: str) -> None:
    known = language.of(code).jargon.terms

    assert len(known) >= 400
    assert len({term.name for term in known}) == len(known)
    assert all(term.lay and term.lay != term.name for term in known)


def test_plain_words_are_found_by_name() -> None:
    jargon = language.of("nl").jargon

    assert jargon.lay("nuchter") == "niets eten of drinken vooraf"
    assert jargon.lay("boterham") is None
