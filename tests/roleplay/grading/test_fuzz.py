"""Any words in any context give findings or none: never an error, and never words that weren't there."""

from __future__ import annotations

import random
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from course.roleplay.grading import Context, labels
from course.roleplay.grading.plain import context_of
from course.roleplay.vocabulary import LABELS, LANGUAGES, POINTS
from course.roleplay.wording import explain
from tests.chance import SEED

from ..oddities import CONTEXTS, KNOWN, LONG, ODD, PLAIN, REPLIES, TEXTS

EXAMPLES = settings(max_examples=200, deadline=None, database=None, suppress_health_check=list(HealthCheck))
MANY = 2000  # words of a reply that is cut no further
REPEATED = [
    ["niet"],
    ["mevrouw", "peeters"],
    ["of", "'s"],
    ["12", "mei"],
    ["<b>"],
    ["\ud800"],
    ["\x00"],
    ["好"],
    ODD,
    LONG,
]


def check(words: Sequence[str], context: Context, confidence: Sequence[float] | None = None) -> None:
    """Every finding is of the vocabulary, rests on words of the reply, and can be explained."""
    for one in labels(words, context, confidence):
        assert one.label in LABELS
        assert one.spans and all(0 <= first < after <= len(words) for first, after in one.spans)
        said = explain(one, context, words)
        assert said.title and said.why and said.point in POINTS


@seed(SEED)
@EXAMPLES
@given(words=REPLIES | TEXTS.map(str.split), context=CONTEXTS, data=st.data())
def test_any_words_in_any_context(words: list[str], context: Context, data: st.DataObject) -> None:
    print(f"chance: BELWIJS_TEST_SEED={SEED}")
    check(words, context, data.draw(st.none() | st.lists(st.floats(0, 1), max_size=45)))


@seed(SEED)
@EXAMPLES
@given(words=REPLIES, given=PLAIN, language=st.sampled_from(LANGUAGES))
def test_any_words_in_any_plain_context(words: list[str], given: dict[str, object], language: str) -> None:
    print(f"chance: BELWIJS_TEST_SEED={SEED}")
    check(words, context_of(given, language))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", REPEATED, ids=lambda words: ascii(words[0])[:12])
def test_the_same_words_two_thousand_times(language: str, words: list[str]) -> None:
    secret = {"confidential": [words[0][:90], "volledige naam", "full name"], "overheard": True}
    context = context_of({**secret, "needed": [words[0][:90]], "patient_says": " ".join(words * 20)}, language)
    check((words * MANY)[:MANY], context)


@pytest.mark.parametrize("language", LANGUAGES)
def test_two_thousand_words_of_either_language(language: str, chance: random.Random) -> None:
    context = context_of({"patient_says": " ".join(chance.choices(KNOWN, k=40)), "emotion": "worry"}, language)
    check(chance.choices(KNOWN, k=MANY), context)
