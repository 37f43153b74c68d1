"""Slips of the ear, imitated: as many as asked for, and the same each time."""

from __future__ import annotations

import random

import pytest

from training.mishearing import Mishearing

SAID = "ik hoor dat u zich zorgen maakt de dokter belt u vanmiddag nog terug over de uitslag van uw onderzoek".split()


def errors(heard):
    """Words that were said and weren't heard."""
    kept = {at for word, at in heard if word == SAID[at]}
    return len(SAID) - len(kept)


def test_at_no_rate_every_word_is_heard():
    heard = Mishearing(SAID).hear(SAID, 0, random.Random(1))

    assert heard == list(zip(SAID, range(len(SAID)), strict=True))


@pytest.mark.parametrize("rate", [0.1, 0.25])
def test_about_as_many_words_are_misheard_as_asked_for(rate):
    mishearing = Mishearing(SAID)
    wrong = sum(errors(mishearing.hear(SAID, rate, random.Random(turn))) for turn in range(300))

    # A word that was put in leaves the others as they were: about one slip in eight.
    assert 0.75 * rate < wrong / (300 * len(SAID)) < 1.05 * rate


def test_the_same_seed_hears_the_same():
    heard = [Mishearing(SAID).hear(SAID, 0.5, random.Random(7)) for _ in range(2)]

    assert heard[0] == heard[1]
    assert heard[0] != Mishearing(SAID).hear(SAID, 0.5, random.Random(8))
