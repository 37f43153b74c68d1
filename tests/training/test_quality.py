"""What the grader is worth on replies that it never saw; `make bench-grading` prints it whole."""

from __future__ import annotations

import pytest

from tests.bench.agreeing import macro
from tests.bench.graded import SETS, found_in, rests
from training.replies import read

LEAST = {"": 0.88, "10": 0.80, "25": 0.70}  # macro-F1, as said and with so many words in a hundred misheard


@pytest.fixture(scope="module", params=["nl", "en"])
def language(request):
    return request.param


@pytest.fixture(scope="module")
def replies(language):
    return list(read(SETS / f"{language}.txt"))


@pytest.mark.parametrize("percent", LEAST)
def test_labels_are_those_that_a_rater_heard(language, replies, percent):
    counts = found_in(language, replies, int(percent or 0) / 100)

    assert macro(counts) >= LEAST[percent]
    if not percent:
        assert {label: one.f1 for label, one in counts.items() if one.f1 < 0.70 - 1e-9} == {}


def test_labels_rest_on_the_words_that_a_rater_marked(language, replies):
    assert rests(language, replies)[f"grading_right_words_{language}"] >= 0.95
