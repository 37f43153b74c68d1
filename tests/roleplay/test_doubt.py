"""What may have been misheard costs nothing."""

from __future__ import annotations

import pytest

from course.roleplay import trust
from course.roleplay.call import TALKING, Call, Part
from course.roleplay.doubt import doubted, misheard, spared
from course.roleplay.grade import grade
from course.roleplay.grading import Found
from course.roleplay.utterance import Utterance, Word

from .small import small

SMALL = small()


def spoken(text, *weak):
    """A spoken reply in which the words at these places are doubtful."""
    return Utterance(
        tuple(Word(word, 0, 1, 0.3 if at in weak else 0.9) for at, word in enumerate(text.split())), "spoken"
    )


@pytest.mark.parametrize(
    ("weak", "spans", "doubtful"),
    [
        ((), ((0, 1),), False),
        ((0,), ((0, 1),), True),
        ((0,), ((0, 2),), True),
        ((0,), ((0, 3),), False),
        ((0,), ((0, 1), (2, 3)), False),
        ((0,), (), False),
        ((0,), ((8, 9),), False),
    ],
)
def test_a_span_is_doubtful_when_half_of_its_words_are_and_a_finding_when_all_its_spans_are(weak, spans, doubtful):
    assert doubted(spoken("een twee drie vier", *weak), spans) is doubtful


def test_a_reply_is_misheard_when_half_of_it_is():
    assert misheard(spoken("een twee", 0)) and not misheard(spoken("een twee drie", 0)) and not misheard(spoken(""))


@pytest.mark.parametrize(
    ("label", "text", "weak", "sure"),
    [
        ("interrupts", "hm", (0,), False),
        ("interrupts", "hm", (), True),
        ("interrupts", "ja maar dat kan echt niet", (0,), True),
        ("solves_too_soon", "ik bel straks terug", (0, 1), False),
        ("solves_too_soon", "ik bel straks terug", (2,), True),
        ("speaks_too_fast", "hm", (0,), True),
    ],
)
def test_a_finding_that_may_rest_on_another_word_is_unsure(label, text, weak, sure):
    assert spared(Found(label, ((0, len(text.split())),)), spoken(text, *weak)).sure is sure


@pytest.mark.parametrize(
    "text", ["dat valt wel mee", "wat is uw geboortedatum", "dat gaat niet", "u hebt een anamnese"]
)
def test_no_reply_loses_a_point_on_words_of_low_confidence(text):
    call = Call(SMALL.id, "nl", TALKING, line=(Part("line", "reason", "calm", "ik heb pijn"),))
    findings = grade(SMALL, call, spoken(text, *range(len(text.split()))))
    assert trust.moved(findings) >= 0
    assert all(one.title == "Misschien verkeerd verstaan" for one in findings if not one.wanted)
