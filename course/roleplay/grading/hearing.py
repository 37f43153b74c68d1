"""Repairs of what a recogniser does to words: split compounds are joined, near misses of long known words set right."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from .tokens import Tokens

# Ours: short words have too many neighbours to be corrected (zorgen, morgen), and a first sound is seldom misheard.
ONE_SLIP_FROM = 7
TWO_SLIPS_FROM = 11
JOINED_FROM = 7
PART_FROM = 3
_APART = frozenset({"hier", "daar", "die", "dat", "niet"})
"""Words that stand before another far more often than they are half of it: "hier voor" (ours)."""


def slips(a: str, b: str, most: int) -> int:
    """Edit distance (insert, delete, replace, swap neighbours); ``most + 1`` as soon as it must be more."""
    if abs(len(a) - len(b)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(b) + 1))
    for i, left in enumerate(a, 1):
        older, before, row = before, row, [i]
        for j, right in enumerate(b, 1):
            cost = min(before[j] + 1, row[-1] + 1, before[j - 1] + (left != right))
            if older and j > 1 and left == b[j - 2] and a[i - 2] == right:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def allowed(length: int) -> int:
    """How many slips a word of this length may have and still be that word."""
    return 2 if length >= TWO_SLIPS_FROM else 1 if length >= ONE_SLIP_FROM else 0


def _shortened(word: str) -> set[str]:
    return {word} | {word[:i] + word[i + 1 :] for i in range(len(word))}


@dataclass(frozen=True)
class Lexicon:
    """The words that the patterns of a language name."""

    words: frozenset[str]
    spared: frozenset[str] = frozenset()
    """More words that are left as they are, and that no other word is taken for."""
    _near: dict[str, list[str]] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        near: dict[str, list[str]] = {}
        for word in sorted(self.words):
            if len(word) >= ONE_SLIP_FROM:
                for short in _shortened(word):
                    near.setdefault(short, []).append(word)
        object.__setattr__(self, "_near", near)

    def nearest(self, word: str) -> str:
        """The known word that was probably meant, or the word itself."""
        most = allowed(len(word))
        if not most or word in self.words or word in self.spared or word.isdigit():
            return word
        candidates = {near for short in _shortened(word) for near in self._near.get(short, ())}
        best = min(
            ((slips(word, near, most), near) for near in candidates if near[0] == word[0]),
            default=(most + 1, word),
        )
        return best[1] if best[0] <= most else word

    def repair(self, tokens: Tokens) -> Tokens:
        """Join what was split, then set near misses right. Tokens keep the words that they came from."""
        texts: list[str] = []
        spans: list[tuple[int, int]] = []
        for text, span in zip(tokens.texts, tokens.spans, strict=True):
            if texts and self._is_split(texts[-1], text):
                texts[-1] += text
                spans[-1] = (spans[-1][0], span[1])
            else:
                texts.append(text)
                spans.append(span)
        return replace(tokens, texts=tuple(self.nearest(text) for text in texts), spans=tuple(spans))

    def _is_split(self, left: str, right: str) -> bool:
        joined = left + right
        if left in _APART:
            return False
        return len(joined) >= JOINED_FROM and min(len(left), len(right)) >= PART_FROM and joined in self.words


def lexicon(words: Iterable[str], spared: Iterable[str] = ()) -> Lexicon:
    """A lexicon of these words."""
    return Lexicon(frozenset(words), frozenset(spared))
