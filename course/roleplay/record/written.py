"""Written text made comparable: digits and signs as words, abbreviations written out, each with its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from types import ModuleType

from ..grading.tokens import LONGEST, plain
from ..grading.tokens import read as spoken
from . import words_en, words_nl
from .digits import SHAPES, in_words
from .figures import phoned, tens
from .hours import Token, timed

WORDS: dict[str, ModuleType] = {"nl": words_nl, "en": words_en}
MOST = 4000  # characters of a note; ours: a page and a half, and nobody reads more
_DIGIT = re.compile(r"\d")  # every shape begins with one, or with a sign and one
_WORD = re.compile(r"\d+(?:ste|de|e|st|nd|rd|th)?(?![^\W\d_])|\d+|[^\W\d_](?:['’]?[^\W\d_])*")


@dataclass(frozen=True)
class Written:
    """A text as tokens with the characters that each came from."""

    tokens: tuple[Token, ...]

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """The tokens alone."""
        return tuple(token.text for token in self.tokens)

    def place(self, first: int, after: int) -> tuple[int, int]:
        """The characters behind the tokens first..after-1."""
        return self.tokens[first].start, self.tokens[after - 1].end


@lru_cache(512)
def read(text: str, language: str) -> Written:
    """A note, or a phrase that is looked for in one."""
    found = [token for piece in _pieces(text, language) for token in _tokens(piece, language)]
    return Written(tuple(phoned(timed(list(tens(found, language)), language), language)))


def _pieces(text: str, language: str) -> Iterator[Token]:
    """Words, and what is written with digits as words."""
    at = 0
    while at < len(text):
        piece = _shape(text, at, language) or _word(text, at)
        if piece is None:
            return
        yield piece
        at = piece.end


def _shape(text: str, at: int, language: str) -> Token | None:
    """What stands in digits before the next word."""
    next_word = _word(text, at)
    if next_word is None or not _DIGIT.search(text, at, next_word.start + 2):
        return None
    for shape, pattern in SHAPES.items():
        found = pattern.search(text, at, next_word.end + 40)
        if found and found.start() <= next_word.start:
            said = in_words(shape, found, language)
            if said:
                return Token(said, found.start(), found.end())
    return None


def _word(text: str, at: int) -> Token | None:
    found = _WORD.search(text, at)
    return Token(found[0], found.start(), found.end()) if found else None


def _tokens(piece: Token, language: str) -> Iterator[Token]:
    for word in piece.text.split():
        for text in _said(word, language):
            yield Token(text, piece.start, piece.end)


@lru_cache(8192)
def _said(word: str, language: str) -> tuple[str, ...]:
    """One written word as it would be said."""
    folded = plain(word[: 4 * LONGEST])
    return spoken(WORDS[language].ABBREVIATIONS.get(folded, folded).split(), language).texts
