"""Finding a phrase, or a judgement, in what was written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from ..grading import loosely
from ..grading.hearing import slips
from ..grading.numerals import value
from ..grading.pattern import Grammar, Pattern
from ..grading.tokens import Tokens
from .written import WORDS, Written, read

Place = tuple[int, int]
"""Characters of the text: the first, and the one after the last."""
_TYPO_FROM = 5  # letters; who types slips in shorter words than a recogniser does (ours)
_UNLIKE = re.compile(r"\d")  # a slip in a number is another number
_DENIED = 2  # tokens before a judgement in which a "not" takes it back (ours)


def places(written: Written, phrases: Sequence[str], language: str, misspelt: bool = True) -> Iterator[Place]:
    """Where one of the phrases is written, loosely."""
    for phrase in phrases:
        wanted = read(phrase, language).texts
        texts = tuple(_meant(text, wanted, language) for text in written.texts) if misspelt else written.texts
        for first, after in loosely.find(texts, " ".join(wanted), language):
            yield written.place(first, min(after, len(texts)))


@lru_cache(16384)
def _meant(text: str, wanted: tuple[str, ...], language: str) -> str:
    """The word of a phrase that this one is but one slip away from, or the word itself."""
    if text in wanted or not _is_word(text, language):
        return text
    near = (one for one in wanted if one[0] == text[0] and _is_word(one, language) and slips(text, one, 1) <= 1)
    return next(near, text)


def _is_word(text: str, language: str) -> bool:
    """Whether it is long enough to be misspelt, and no number."""
    return len(text) >= _TYPO_FROM and not _UNLIKE.search(text) and value(text, language) is None


def judgements(written: Written, language: str) -> tuple[Place, ...]:
    """Where the caller is judged instead of told about."""
    return apart(tuple(_judgements(written, language)))


def _judgements(written: Written, language: str) -> Iterator[Place]:
    tokens = Tokens(written.texts, tuple((at, at + 1) for at in range(len(written.tokens))), len(written.tokens))
    denials = set(WORDS[language].CLASSES["NOT"].split("|"))
    for pattern in _judging(language):
        for first, after in pattern.find(tokens):
            if denials.isdisjoint(tokens.texts[max(0, first - _DENIED) : first]):
                yield written.place(first, after)


@cache
def _judging(language: str) -> tuple[Pattern, ...]:
    words = WORDS[language]
    grammar = Grammar(words.CLASSES)
    return tuple(grammar.pattern(line.strip()) for line in words.JUDGEMENTS.strip().splitlines())


def apart(found: Sequence[Place]) -> tuple[Place, ...]:
    """Places in the order of the text; those that touch each other are one."""
    joined: list[Place] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
