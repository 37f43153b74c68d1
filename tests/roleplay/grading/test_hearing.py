"""What a recogniser does to words is repaired, and nothing else is touched."""

from __future__ import annotations

import pytest

from course.roleplay.grading import Context
from course.roleplay.grading.hearing import lexicon, slips
from course.roleplay.grading.tokens import read
from tests.roleplay.grading.ruled import labels

WORDS = lexicon(["geboortedatum", "zorgen", "morgen", "begrijp", "terugbellen", "appointment", "mogelijk"])


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        ("geboortedatums", "geboortedatum"),
        ("geboorte datum", "geboortedatum"),
        ("terug bellen", "terugbellen"),
        ("begrip", "begrip"),
        ("terugbelen", "terugbellen"),
        ("zorden", "zorden"),
        ("morgen", "morgen"),
        ("onmogelijk", "onmogelijk"),
        ("appointmend", "appointment"),
        ("disappointment", "disappointment"),
    ],
)
def test_a_near_miss_of_a_long_known_word_is_set_right(said: str, meant: str) -> None:
    assert " ".join(WORDS.repair(read(said.split(), "nl")).texts) == meant


def test_a_spared_word_is_left_as_it_is_and_is_never_what_was_meant() -> None:
    known = lexicon(["fractuur"], ["factuur", "computed"])

    assert known.repair(read(["factuur", "fractur", "computer"], "nl")).texts == ("factuur", "fractuur", "computer")


def test_a_joined_word_keeps_both_its_words() -> None:
    tokens = WORDS.repair(read("uw geboorte datum".split(), "nl"))

    assert tokens.words(1, 2) == (1, 3)


@pytest.mark.parametrize(
    ("a", "b", "distance"),
    [("abc", "abc", 0), ("abc", "acb", 1), ("abc", "ab", 1), ("abc", "xbz", 2), ("a", "abcdef", 3)],
)
def test_slips_are_counted_up_to_a_limit(a: str, b: str, distance: int) -> None:
    assert slips(a, b, 2) == distance


@pytest.mark.parametrize(
    ("language", "reply", "label"),
    [
        ("nl", "ik begrijp dat u ongerrust bent", "acknowledge_emotion"),
        ("nl", "waar mee kan ik u helpen", "offer_help"),
        ("nl", "de dokter zal u terug bellen", "next_step"),
        ("en", "i understant that you're worried", "acknowledge_emotion"),
    ],
)
def test_a_misheard_reply_keeps_its_label(language: str, reply: str, label: str) -> None:
    assert label in {one.label for one in labels(reply.split(), Context(language))}
