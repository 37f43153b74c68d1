"""Agreement, worked out by hand."""

from __future__ import annotations

import pytest

from tests.bench.agreeing import Counted, count, kappa, macro, micro

FOUND = [{"close"}, {"close", "greeting"}, set(), {"greeting"}]
TRUE = [{"close"}, {"greeting"}, {"close"}, {"greeting"}]


def test_precision_recall_and_f1_of_each_label():
    counts = count(["close", "greeting"], FOUND, TRUE)

    assert counts == {"close": Counted(1, 1, 1), "greeting": Counted(2, 0, 0)}
    assert (counts["close"].precision, counts["close"].recall, counts["close"].f1) == (0.5, 0.5, 0.5)
    assert macro(counts) == 0.75
    assert micro(counts) == pytest.approx(6 / 8)


def test_a_label_that_nobody_uses_is_found_perfectly():
    assert count(["jargon"], FOUND, TRUE)["jargon"].f1 == 1


def test_kappa_leaves_out_what_chance_would_agree_on():
    assert kappa("close", FOUND, FOUND) == 1
    assert kappa("close", FOUND, TRUE) == 0  # half agreed, and half by chance
    assert kappa("jargon", FOUND, TRUE) == 1
