"""The trained model: weights of features for labels, read from what training wrote."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from . import data
from .features import Features
from .weights import Weighed, Weights, unpack

Scores = list[list[float]]
"""For each token the score of each label; above nought it is true."""


class Model:
    """Labels, their biases, and for each feature its weights, made out when first needed."""

    def __init__(self, weights: Weights) -> None:
        self.labels = weights.labels
        self._all = weights
        self._weights: dict[str, Weighed] = {}

    def scores(self, features: Features) -> Scores:
        """The scores of a reply's labels on each of its tokens."""
        everywhere = self._add(self._all.biases, features.whole)
        return [self._add(everywhere, each) for each in features.each]

    def _add(self, base: Sequence[float], features: Iterable[str]) -> list[float]:
        total, known = list(base), self._weights
        for feature in features:
            for label, weight in known.get(feature) or self._of(feature):
                total[label] += weight
        return total

    def _of(self, feature: str) -> Weighed:
        """What it weighs; nothing is kept of a feature that isn't known, for it holds words of a learner."""
        found = self._all.of(feature)
        return () if found is None else self._weights.setdefault(feature, found)


@cache
def of(language: str) -> Model:
    """The model of a language."""
    return Model(unpack(data.unpacked(f"weights_{language}.gz")))
