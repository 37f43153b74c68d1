"""How far labels agree: precision, recall and F1 of what was found, and kappa between two raters."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

Labels = Collection[str]


@dataclass(frozen=True)
class Counted:
    """One label over all replies."""

    right: int
    extra: int
    missed: int

    @property
    def precision(self) -> float:
        """Share of what was found that is true; 1 when nothing was found."""
        return self.right / (self.right + self.extra) if self.right + self.extra else 1.0

    @property
    def recall(self) -> float:
        """Share of what is true that was found; 1 when nothing is true."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """Their harmonic mean."""
        every = 2 * self.right + self.extra + self.missed
        return 2 * self.right / every if every else 1.0


def count(labels: Sequence[str], found: Sequence[Labels], true: Sequence[Labels]) -> dict[str, Counted]:
    """Each label's counts."""
    pairs = list(zip(found, true, strict=True))
    return {
        label: Counted(
            sum(label in here and label in there for here, there in pairs),
            sum(label in here and label not in there for here, there in pairs),
            sum(label not in here and label in there for here, there in pairs),
        )
        for label in labels
    }


def macro(counts: Mapping[str, Counted]) -> float:
    """The mean F1 of all labels."""
    return sum(one.f1 for one in counts.values()) / len(counts)


def micro(counts: Mapping[str, Counted]) -> float:
    """F1 of all labels together."""
    every = counts.values()
    return Counted(
        sum(one.right for one in every), sum(one.extra for one in every), sum(one.missed for one in every)
    ).f1


def kappa(label: str, one: Sequence[Labels], other: Sequence[Labels]) -> float:
    """Cohen's kappa between two raters for a label; 1 when neither ever used it."""
    size = len(one)
    said = sum(label in labels for labels in one) / size
    told = sum(label in labels for labels in other) / size
    agreed = sum((label in a) == (label in b) for a, b in zip(one, other, strict=True)) / size
    chance = said * told + (1 - said) * (1 - told)
    return (agreed - chance) / (1 - chance) if chance < 1 else 1.0
