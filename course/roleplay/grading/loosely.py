"""Loose comparison of a given phrase with what was said: inflection, misheard long words, split compounds, fillers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from . import words_en, words_nl
from .hearing import allowed, slips
from .numerals import dates, value
from .tokens import read

FUNCTION_WORDS = {"nl": words_nl.FUNCTION_WORDS, "en": words_en.FUNCTION_WORDS}
_ENDINGS = {
    "nl": re.compile(r"(tjes|tje|jes|je|ende|end|ten|den|en|es|te|de|s|e|n|t|d)$"),
    "en": re.compile(r"(ings|ing|ies|es|ed|s|d|y|e)$"),
}
# Forms of one verb that no ending tells, by the form that stands for all.
_SAME = {
    "hebt": "heeft", "heb": "heeft", "hebben": "heeft", "kunt": "kan", "kunnen": "kan", "wilt": "wil", "willen": "wil",
    "zult": "zal", "has": "have", "had": "have", "does": "do", "did": "do", "could": "can", "would": "will",
}  # fmt: skip
STEM_FROM = 4
LONG_PHRASE = 4
"""A phrase of this many content words may have one misheard (ours)."""
FILLERS = 1
"""Words that may stand between two words of a phrase (ours)."""


@lru_cache(4096)
def stem(word: str, language: str) -> str:
    """A word without its ending, when enough of it is left."""
    cut = _ENDINGS[language].sub("", word)
    return cut if len(cut) >= STEM_FROM else word


@lru_cache(16384)
def similar(said: str, meant: str, language: str) -> bool:
    """Whether a token may stand for a word of a phrase."""
    said, meant = _SAME.get(said, said), _SAME.get(meant, meant)
    if said == meant:
        return True
    number = value(meant, language)
    if number is not None or meant.isdigit():
        return number is not None and value(said, language) == number
    if not said or not meant or said[0] != meant[0]:
        return False
    if stem(said, language) == stem(meant, language):
        return True
    most = allowed(min(len(said), len(meant)))
    return bool(most) and slips(said, meant, most) <= most


def content(words: Sequence[str], language: str) -> tuple[str, ...]:
    """The words of a phrase that carry it: all but function words, or all when there are no others."""
    kept = tuple(word for word in words if word not in FUNCTION_WORDS[language])
    return kept or tuple(words)


@lru_cache(8192)
def _phrase(phrase: str, language: str) -> tuple[tuple[str, ...], tuple[tuple[int, int], ...]]:
    tokens = read(phrase.split(), language).texts
    return content(tokens, language), tuple((day, month) for _, _, day, month in dates(tokens, language))


def find(tokens: Sequence[str], phrase: str, language: str) -> Iterator[tuple[int, int]]:
    """Where a phrase is said, loosely: its first token and the token after its last. A date counts by day and month."""
    wanted, days = _phrase(phrase, language)
    if days:
        yield from ((a, b) for a, b, day, month in dates(tokens, language) if (day, month) in days)
        return
    if not wanted:
        return
    misses = 1 if len(wanted) >= LONG_PHRASE else 0
    after = 0
    for at in _beginnings(tokens, wanted[0], language):
        end = _match(tokens, at, wanted, language, misses) if at >= after else None
        if end is not None:
            yield at, end
            after = max(end, at + 1)


def _beginnings(tokens: Sequence[str], meant: str, language: str) -> Sequence[int]:
    """Where a word may be said, by a quick look: most tokens can't be it. An empty one may be half of it."""
    initial = _initial(meant, language)
    return [at for at, token in enumerate(tokens) if token[:1] in initial] if initial else range(len(tokens))


@lru_cache(4096)
def _initial(meant: str, language: str) -> str:
    """The first letter of all that may stand for a word; none for a number, which may be in digits or in letters."""
    return "" if meant.isdigit() or value(meant, language) is not None else meant[:1]


def _match(tokens: Sequence[str], at: int, wanted: tuple[str, ...], language: str, misses: int) -> int | None:
    """The token after a phrase that begins exactly at a token, or None."""
    taken = _take(tokens, at, wanted, language)
    if taken is None:
        return None
    end, left = taken
    if not left:
        return end
    fillers = 0
    for start in range(end, len(tokens)):
        after = _match(tokens, start, left, language, misses)
        if after is not None:
            return after
        fillers += tokens[start] not in FUNCTION_WORDS[language]
        if fillers > FILLERS:
            break
    if misses and len(left) > 1:
        for start in range(end + 1, min(end + 3, len(tokens))):
            after = _match(tokens, start, left[1:], language, misses - 1)
            if after is not None:
                return after
    return end + 1 if misses and len(left) == 1 and end < len(tokens) else None


def _take(tokens: Sequence[str], at: int, wanted: tuple[str, ...], language: str) -> tuple[int, tuple[str, ...]] | None:
    """Take the first word of a phrase, allowing for compounds that were split or joined."""
    if similar(tokens[at], wanted[0], language):
        return at + 1, wanted[1:]
    split = at + 1 < len(tokens) and len(wanted[0]) >= STEM_FROM and wanted[0].startswith(tokens[at])
    if split and similar(tokens[at] + tokens[at + 1], wanted[0], language):
        return at + 2, wanted[1:]
    joined = len(wanted) > 1 and tokens[at].startswith(wanted[0])
    if joined and similar(tokens[at], wanted[0] + wanted[1], language):
        return at + 1, wanted[2:]
    return None
