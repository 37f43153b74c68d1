"""Finding a phrase, or a judgement, in what was written."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
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
        wanted, together = _wanted(phrase, language)
        texts = tuple(_meant(text, wanted, language) for text in written.texts) if misspelt else written.texts
        for first, after in loosely.find(texts, together, language):
            yield written.place(first, min(after, len(texts)))


@lru_cache(8192)
def _wanted(phrase: str, language: str) -> tuple[Mapping[str, tuple[str, ...]], str]:
    """The words of a phrase that can be misspelt, by their first letter, and all its words together."""
    texts = read(phrase, language).texts
    words: dict[str, tuple[str, ...]] = {}
    for text in texts:
        if _is_word(text, language):
            words[text[0]] = (*words.get(text[0], ()), text)
    return words, " ".join(texts)


def _meant(text: str, wanted: Mapping[str, tuple[str, ...]], language: str) -> str:
    """The word of a phrase that this one is but one slip away from, or the word itself."""
    alike = wanted.get(text[:1])
    return _nearest(text, alike, language) if alike and text not in alike else text


@lru_cache(16384)
def _nearest(text: str, wanted: tuple[str, ...], language: str) -> str:
    if not _is_word(text, language):
        return text
    return next((one for one in wanted if slips(text, one, 1) <= 1), text)


@lru_cache(8192)
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
