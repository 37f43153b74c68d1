"""Labelled replies as rows of features: as they were said, and as a recogniser might have heard them."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from course.roleplay.grading import language as languages
from course.roleplay.grading.features import features
from course.roleplay.grading.judging import by_rules
from course.roleplay.grading.plain import context_of

from .mishearing import Mishearing
from .replies import LABELS, Labelled

RATES = (0.0, 0.1, 0.25)
"""Shares of words that are misheard; every reply is learned at each."""


@dataclass(frozen=True)
class Example:
    """One reply at one rate of misheard words."""

    source: str
    """The file that it came from."""
    rate: float
    whole: np.ndarray
    """Ids of the features of the whole reply."""
    each: np.ndarray
    """Ids of the features of all tokens, one token after the other."""
    starts: np.ndarray
    """Where each token begins in ``each``."""
    gold: np.ndarray
    """(tokens, labels): whether a label rests on a token."""
    labels: np.ndarray
    """(labels,): whether a label is true of the reply."""


class Names(dict[str, int]):
    """Ids of features, given out as they come."""

    def __missing__(self, feature: str) -> int:
        self[feature] = len(self)
        return self[feature]


def examples(
    replies: Sequence[Labelled], language: str, names: Names, seed: int, rates: Sequence[float] = RATES
) -> Iterator[Example]:
    """All replies at all rates."""
    mishearing = Mishearing(word for reply in replies for word in reply.words)
    chance = random.Random(seed)
    for reply in replies:
        for rate in rates:
            heard = (
                mishearing.hear(reply.words, rate, chance)
                if rate
                else [(word, at) for at, word in enumerate(reply.words)]
            )
            yield _example(reply, language, names, rate, heard)


def _example(reply: Labelled, language: str, names: Names, rate: float, heard: Sequence[tuple[str, int]]) -> Example:
    context = context_of(reply.context, language)
    tokens = languages.of(language).tokens([word for word, _ in heard])
    seen = features(tokens, context, by_rules(tokens, context))
    said = [{heard[at][1] for at in range(*span)} for span in tokens.spans]
    gold = [[any(s.label == label and said_at & set(range(s.first, s.after)) for s in reply.spans) for label in LABELS]
            for said_at in said]  # fmt: skip
    flat = [names[feature] for each in seen.each for feature in each]
    return Example(
        source=reply.id.partition(":")[0],
        rate=rate,
        whole=np.array([names[feature] for feature in seen.whole], dtype=np.int32),
        each=np.array(flat, dtype=np.int32),
        starts=np.cumsum([0, *map(len, seen.each)])[:-1].astype(np.int32),
        gold=np.array(gold, dtype=np.float32).reshape(-1, len(LABELS)),
        labels=np.array([label in reply.labels for label in LABELS], dtype=np.float32),
    )


def common(rows: Sequence[Example], size: int, least: int) -> np.ndarray:
    """For each feature id: whether at least so many replies have it."""
    counts = Counter[int]()
    for row in rows:
        counts.update(set(row.whole.tolist()) | set(row.each.tolist()))
    return np.array([counts[at] >= least for at in range(size)])
