"""Numbers as they are said: Dutch and English number words as digits, so that "vier mei" and "4 mei" are the same."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

_ONES = {
    "nl": "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien"
    " zeventien achttien negentien",
    "en": "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
    " seventeen eighteen nineteen",
}
_TENS = {
    "nl": "twintig dertig veertig vijftig zestig zeventig tachtig negentig",
    "en": "twenty thirty forty fifty sixty seventy eighty ninety",
}
_ORDINALS_EN = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "twentieth": 20, "thirtieth": 30,
}  # fmt: skip
_ORDINALS_NL = {"eerste": 1, "derde": 3, "achtste": 8}
_HUNDRED = {"nl": "honderd", "en": "hundred"}
_ORDINAL_END = {"nl": re.compile(r"(ste|de)$"), "en": re.compile(r"(th|st|nd|rd)$")}
_MONTHS = {
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
    "en": "january february march april may june july august september october november december",
}


@cache
def _values(language: str) -> Mapping[str, int]:
    values = {word: value for value, word in enumerate(_ONES[language].split())}
    values |= {word: 10 * ten for ten, word in enumerate(_TENS[language].split(), 2)}
    values |= _ORDINALS_EN if language == "en" else _ORDINALS_NL
    if language == "nl":
        ones = list(enumerate(_ONES["nl"].split()[1:10], 1))
        for ten, word in enumerate(_TENS["nl"].split(), 2):
            values |= {f"{one}en{word}": 10 * ten + value for value, one in ones}
    return values


@cache
def months(language: str) -> Mapping[str, int]:
    """Month names and their numbers."""
    return {word: number for number, word in enumerate(_MONTHS[language].split(), 1)}


@lru_cache(4096)
def value(token: str, language: str) -> int | None:
    """The number that one token says, or None. A year written as one word gives the year."""
    if token.isdecimal() and len(token) <= 4:
        return int(token)
    values = _values(language)
    for form in (token, _ORDINAL_END[language].sub("", token)):
        if form in values:
            return values[form]
        if form.isdecimal() and len(form) <= 4:
            return int(form)
    before, hundred, after = token.partition(_HUNDRED[language])
    if hundred and (not before or before in values) and (not after or after in values):
        return 100 * values.get(before, 1) + values.get(after, 0)
    return None


def dates(tokens: Sequence[str], language: str) -> list[tuple[int, int, int, int]]:
    """Days of a month that are said: first token, token after the last, day, month. "vier mei", "may the fourth"."""
    found = []
    names = months(language)
    for at, token in enumerate(tokens):
        if token not in names:
            continue
        for step in (-1, -2, 1, 2):
            near = at + step
            if abs(step) == 2 and (
                not 0 <= near < len(tokens) or tokens[at + step // 2] not in ("de", "van", "the", "of")
            ):
                continue
            day = value(tokens[near], language) if 0 <= near < len(tokens) else None
            if day and day <= 31:
                day, first, last = _in_two_words(tokens, near, day, language)
                found.append((min(first, at), max(last, at) + 1, day, names[token]))
                break
    return found


def _in_two_words(tokens: Sequence[str], at: int, day: int, language: str) -> tuple[int, int, int]:
    """A day and its tokens, also when it takes two words in English: "twenty third"."""
    before = value(tokens[at - 1], language) if at else None
    after = value(tokens[at + 1], language) if at + 1 < len(tokens) else None
    if language == "en" and before in (20, 30) and day < 10:
        return before + day, at - 1, at
    if language == "en" and day in (20, 30) and after is not None and 0 < after < 10:
        return day + after, at, at + 1
    return day, at, at
