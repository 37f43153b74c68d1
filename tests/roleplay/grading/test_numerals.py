"""Numbers and dates as they are said."""

from __future__ import annotations

import pytest

from course.roleplay.grading.numerals import dates, value


@pytest.mark.parametrize(
    ("word", "language", "number"),
    [
        ("vier", "nl", 4),
        ("drieentwintig", "nl", 23),
        ("vierde", "nl", 4),
        ("twintigste", "nl", 20),
        ("achttien", "nl", 18),
        ("negentienhonderdtachtig", "nl", 1980),
        ("honderdtwaalf", "nl", 112),
        ("hond", "nl", None),
        ("third", "en", 3),
        ("fourth", "en", 4),
        ("ninety", "en", 90),
        ("4th", "en", 4),
        ("1980", "en", 1980),
        ("12345", "en", None),
        ("", "en", None),
    ],
)
def test_a_word_says_a_number(word: str, language: str, number: int | None) -> None:
    assert value(word, language) == number


@pytest.mark.parametrize(
    ("language", "said", "day", "month"),
    [
        ("nl", "geboren op acht april vijfenvijftig", 8, 4),
        ("nl", "de eerste van maart", 1, 3),
        ("en", "on the second of may", 2, 5),
        ("en", "may second", 2, 5),
        ("en", "june the seventh", 7, 6),
        ("en", "twenty first of june", 21, 6),
        ("en", "june twenty first", 21, 6),
    ],
)
def test_a_date_is_a_day_and_a_month(language: str, said: str, day: int, month: int) -> None:
    assert [found[2:] for found in dates(said.split(), language)] == [(day, month)]


def test_a_month_without_a_day_is_no_date() -> None:
    assert dates("it may be in june".split(), "en") == []
