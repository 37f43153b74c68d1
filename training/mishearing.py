"""What a recogniser does to words, imitated: another word that sounds alike, a word lost, cut in two, or put in."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

# Shares of each kind of slip among all (ours, after the errors of small models: most are other words).
KINDS = (("other", 0.62), ("lost", 0.18), ("cut", 0.08), ("put in", 0.12))
_SOUNDS = str.maketrans("cqzvdbyjgx", "kksftpiihs")
_LIKELY = 6


class Mishearing:
    """Slips among the words of a language."""

    def __init__(self, words: Iterable[str]) -> None:
        counts = Counter(words)
        self._known = sorted(counts)
        self._common = [word for word, _ in counts.most_common(60) if len(word) <= 4]
        self._index: dict[str, list[int]] = {}
        for at, word in enumerate(self._known):
            for pair in _pairs(word):
                self._index.setdefault(pair, []).append(at)
        self._alike = lru_cache(None)(self._neighbours)

    def hear(self, words: Sequence[str], rate: float, chance: random.Random) -> list[tuple[str, int]]:
        """The words as heard, each with the place of the word that was said; about ``rate`` of them are wrong."""
        heard: list[tuple[str, int]] = []
        for at, word in enumerate(words):
            if chance.random() >= rate:
                heard.append((word, at))
            else:
                heard += [(one, at) for one in self._slip(word, chance)]
        return heard

    def _slip(self, word: str, chance: random.Random) -> list[str]:
        kind = chance.choices([name for name, _ in KINDS], [share for _, share in KINDS])[0]
        if kind == "lost":
            return []
        if kind == "put in":
            return [word, chance.choice(self._common)]
        if kind == "cut" and len(word) >= 7:
            half = chance.randint(3, len(word) - 3)
            return [self._other(word[:half], chance), self._other(word[half:], chance)]
        return [self._other(word, chance)]

    def _other(self, word: str, chance: random.Random) -> str:
        alike = self._alike(word)
        return chance.choice(alike) if alike else word[: max(1, len(word) - 1)]

    def _neighbours(self, word: str) -> tuple[str, ...]:
        mine = _pairs(word)
        shared = Counter(at for pair in mine for at in self._index.get(pair, ()))
        scored = sorted(
            (-2 * count / (len(mine) + len(_pairs(self._known[at]))), self._known[at]) for at, count in shared.items()
        )
        return tuple(other for _, other in scored[: _LIKELY + 1] if other != word)[:_LIKELY]


@lru_cache(None)
def _pairs(word: str) -> frozenset[str]:
    sounds = f"<{word.translate(_SOUNDS)}>"
    return frozenset(sounds[at : at + 2] for at in range(len(sounds) - 1))
