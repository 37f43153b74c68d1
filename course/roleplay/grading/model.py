"""The trained model: weights of features for labels, read from what training wrote."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cache

from . import data
from .features import Features

SCALE = 32
"""Weights are whole numbers of this part of one."""
_FIRST = ord("a")
_WEIGHT = re.compile(r"[a-z]-?\d+")

Scores = list[list[float]]
"""For each token the score of each label; above nought it is true."""


class Model:
    """Labels, their biases, and for each feature its weights, decoded when first needed."""

    def __init__(self, lines: Sequence[str]) -> None:
        self.labels = tuple(lines[0].split())
        self._bias = [int(number) / SCALE for number in lines[1].split()]
        self._written = dict(line.split("\t") for line in lines[2:])
        self._weights: dict[str, tuple[tuple[int, float], ...]] = {}

    def scores(self, features: Features) -> Scores:
        """The scores of a reply's labels on each of its tokens."""
        everywhere = self._add(self._bias, features.whole)
        return [self._add(everywhere, each) for each in features.each]

    def _add(self, base: Sequence[float], features: Iterable[str]) -> list[float]:
        total, known = list(base), self._weights
        for feature in features:
            for label, weight in known.get(feature) or self._of(feature):
                total[label] += weight
        return total

    def _of(self, feature: str) -> tuple[tuple[int, float], ...]:
        """What it weighs; nothing is kept of a feature that isn't known, for it holds words of a learner."""
        written = self._written.get(feature)
        if written is None:
            return ()
        return self._weights.setdefault(feature, decode(written))


def decode(written: str) -> tuple[tuple[int, float], ...]:
    """Weights from "a12c-3": a letter for each label, then its weight."""
    return tuple(map(_weight, _WEIGHT.findall(written)))


@cache
def _weight(written: str) -> tuple[int, float]:
    """One of them: there are few that differ, for very many features."""
    return ord(written[0]) - _FIRST, int(written[1:]) / SCALE


def encode(weights: Iterable[tuple[int, int]]) -> str:
    """The same, written down: (label, whole parts of SCALE)."""
    return "".join(f"{chr(_FIRST + label)}{weight}" for label, weight in weights)


@cache
def of(language: str) -> Model:
    """The model of a language."""
    return Model(data.lines(f"weights_{language}.txt.gz"))
