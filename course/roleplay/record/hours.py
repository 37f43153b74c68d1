"""Times of day in words ("half drie", "a quarter past two"), and numbers that stand beside a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..grading.numerals import value
from .digits import hour


@dataclass(frozen=True)
class Token:
    """One word made comparable, and the characters of the text that it came from: the first, and after the last."""

    text: str
    start: int
    end: int


_HALF, _QUARTER = ("half",), ("kwart", "quarter")
_AFTER, _BEFORE = ("over", "past"), ("voor", "to")
_HOURS = ("uur", "oclock")
_AND = ("en", "tot", "a", "and", "to", "till", "until")
_MINUTES = (15, 30, 45)  # "two thirty"; other numbers side by side are no time
_LONGEST = 5


def timed(tokens: Sequence[Token], language: str) -> list[Token]:
    """The tokens, every time of day as one."""
    return _ranges(_joined(tokens, language), language)


def _joined(tokens: Sequence[Token], language: str) -> list[Token]:
    joined: list[Token] = []
    numbers = [value(token.text, language) is not None for token in tokens]
    at = 0
    while at < len(tokens):
        near = at + _LONGEST if any(numbers[at : at + _LONGEST]) else at  # no time without a number
        for end in range(min(len(tokens), near), at, -1):
            found = _time([one.text for one in tokens[at:end]], language)
            if found:
                joined.append(Token(found, tokens[at].start, tokens[end - 1].end))
                at = end
                break
        else:
            joined.append(tokens[at])
            at += 1
    return joined


def _time(words: Sequence[str], language: str) -> str | None:
    """The time that all these words together say, or None."""
    plain = tuple(word for word in words if word not in _HOURS)
    match plain:
        case (one,) if len(plain) < len(words):
            return _hour(one, 0, language)
        case (half, one) if half in _HALF:
            return _hour(one, 30 if language == "en" else -30, language)
        case (half, after, one) if half in _HALF and after in _AFTER:
            return _hour(one, 30, language)
        case (much, way, one) if way in _AFTER + _BEFORE:
            return _hour(one, _minutes(much, way, language), language)
        case (much, way, half, one) if way in _AFTER + _BEFORE and half in _HALF:
            minutes = _minutes(much, way, language)
            return None if minutes is None else _hour(one, minutes - 30, language)
        case (one, much) if language == "en" and value(much, "en") in _MINUTES and not much.isdigit():
            return _hour(one, value(much, "en"), language)
    return None


def _minutes(much: str, way: str, language: str) -> int | None:
    number = 15 if much in _QUARTER else value(much, language)
    if number is None or not 1 <= number <= 29:
        return None
    return number if way in _AFTER else -number


def _hour(word: str, minutes: int | None, language: str) -> str | None:
    number = value(word, language)
    if number is None or minutes is None or not 0 <= number <= 24:
        return None
    total = 60 * number + minutes
    return hour(total // 60, total % 60)


def _ranges(tokens: list[Token], language: str) -> list[Token]:
    """ "12-12.30" and "tussen twee en drie uur": both are times."""
    ranged = list(tokens)
    for at, token in enumerate(tokens):
        number = value(token.text, language)
        if number is None or number > 24:
            continue
        if _is_time(_before(tokens, at)) or _is_time(_after(tokens, at)):
            ranged[at] = Token(hour(number), token.start, token.end)
    return ranged


def _before(tokens: Sequence[Token], at: int) -> str:
    """The token before a number, past a word that joins two."""
    return tokens[at - 2].text if at > 1 and tokens[at - 1].text in _AND else ""


def _after(tokens: Sequence[Token], at: int) -> str:
    """The token after a number, past a word or a stroke that joins two."""
    there = tokens[at + 1 : at + 3]
    if len(there) == 2 and there[0].text in _AND:
        return there[1].text
    return there[0].text if there and there[0].start - tokens[at].end in (1, 3) else ""


def _is_time(word: str) -> bool:
    return len(word) == 5 and word[0] == "t" and word[1:].isdigit()
