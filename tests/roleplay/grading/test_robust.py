"""Any words whatever give findings or none, in good time."""

from __future__ import annotations

import time
from typing import Any

import pytest
from hypothesis import given, seed, settings
from hypothesis import strategies as st

from course.roleplay.grading import Confidential, Context, Need, labels, language, measures
from course.roleplay.vocabulary import LABELS
from course.roleplay.wording import explain

SEED = 20_240_612

FULL: dict[str, Any] = {
    "practice_name": "De Linde",
    "overheard": True,
    "patient_says": "ik heb drie dagen koorts en mijn naam is griet lievens",
    "reason_known": True,
    "emotion": "worry",
    "unfinished": True,
    "confidential": (
        Confidential("volledige naam", ("volledige naam", "griet lievens")),
        Confidential("", ("", "4 mei 1980")),
    ),
    "needed": (Need("a", "geboortedatum", ("geboortedatum", "")), Need("b", "date of birth"), Need("c", "")),
}
CONTEXTS = [
    Context("nl"),
    Context("en"),
    Context("nl", **FULL),
    Context("en", **{**FULL, "caller": "employer", "overheard": False}),
]


def known_words() -> list[str]:
    """Words that the patterns look for, so that the fuzz gets past the first word of a phrase."""
    return sorted(language.of("nl").lexicon.words | language.of("en").lexicon.words)


WORDS = st.one_of(
    st.text(max_size=30),
    st.sampled_from(known_words()),
    st.sampled_from(["[unk]", "<b>", "112", "'s", "''", "\u0000", "ﷺ", "ß", "İ"]),
)


@seed(SEED)
@settings(max_examples=300, deadline=None, derandomize=False, database=None, print_blob=True)
@given(words=st.lists(WORDS, max_size=40), context=st.sampled_from(CONTEXTS), data=st.data())
def test_any_words_give_findings_or_none(words: list[str], context: Context, data: st.DataObject) -> None:
    print("seed", SEED)
    confidence = data.draw(st.none() | st.lists(st.floats(0, 1), max_size=45))

    for one in labels(words, context, confidence):
        assert one.label in LABELS
        assert all(0 <= start < end <= len(words) for start, end in one.spans) and one.spans
        assert explain(one, context, words).title


@pytest.mark.parametrize("context", CONTEXTS)
@pytest.mark.parametrize(
    "words", [[], [""], ["ja"], ["12", "13", "14"], ["<script>", "alert(1)", "</script>"], ["…"] * 50, ["niet"] * 300]
)
def test_odd_replies_are_no_error(words: list[str], context: Context) -> None:
    labels(words, context)


def test_a_reply_with_nothing_in_it_has_no_findings() -> None:
    assert labels([], CONTEXTS[2]) == ()


class Typed:
    words = ()
    line = None
    speech = None


def test_nothing_said_has_no_measures() -> None:
    assert measures(Typed(), CONTEXTS[0]) == ()


def best_of(times: int, reply: list[str], context: Context) -> float:
    """Seconds of processor time for the quickest of some runs: what the machine does meanwhile is not measured."""
    labels(reply, context)
    spent = []
    for _ in range(times):
        began = time.process_time()
        labels(reply, context)
        spent.append(time.process_time() - began)
    return min(spent)


ORDINARY = {
    "nl": "ik hoor dat u zich zorgen maakt als ik het goed begrijp heeft uw dochter al drie dagen koorts klopt dat",
    "en": "i can hear that you're worried so your daughter has had a fever for three days now is that right",
}


@pytest.mark.parametrize("context", CONTEXTS)
def test_an_ordinary_reply_takes_under_20_ms(context: Context) -> None:
    assert best_of(5, ORDINARY[context.language].split(), context) < 0.020


@pytest.mark.parametrize("context", CONTEXTS)
def test_two_thousand_words_take_under_200_ms(context: Context) -> None:
    assert best_of(3, (ORDINARY[context.language].split() * 100)[:2000], context) < 0.200
