"""Numbers in more than one word as one token: "thirty nine", and telephone numbers."""

from __future__ import annotations

from collections.abc import Iterator

from ..grading.numerals import value
from .hours import Token

_ZERO = ("nul", "zero", "oh", "0")
_DIGITS = 9  # of a telephone number, at least


def tens(tokens: list[Token], language: str) -> Iterator[Token]:
    """ "Thirty nine" as one number."""
    at = 0
    while at < len(tokens):
        here, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
        whole = _whole(here.text, after.text) if after and language == "en" else None
        if after and whole:
            yield Token(str(whole), here.start, after.end)
            at += 2
        else:
            yield here
            at += 1


def _whole(ten: str, one: str) -> int | None:
    """What a ten and a one say together, or None."""
    tens, ones = value(ten, "en"), value(one, "en")
    if tens is None or ones is None or not ten.isalpha():
        return None
    return tens + ones if tens in range(20, 100, 10) and ones in range(1, 10) else None


def phoned(tokens: list[Token], language: str) -> Iterator[Token]:
    """A telephone number in words as one token of digits."""
    at = 0
    while at < len(tokens):
        end = at
        while end < len(tokens) and _figures(tokens[end].text, language) is not None:
            end += 1
        digits = "".join(_figures(one.text, language) or "" for one in tokens[at:end])
        if end - at > 1 and tokens[at].text in _ZERO and len(digits) >= _DIGITS:
            yield Token(digits, tokens[at].start, tokens[end - 1].end)
            at = end
        else:
            yield tokens[at]
            at += 1


def _figures(word: str, language: str) -> str | None:
    """The digits that a word says, or None."""
    if word.isdigit():
        return word
    number = 0 if word in _ZERO else value(word, language)
    return None if number is None else str(number)
