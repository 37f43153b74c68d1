"""What a finder hands back."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

Span = tuple[int, int]
"""First word and the word after the last, as indexes into the reply's words."""

TOO_SOON = "solves_too_soon"


@dataclass(frozen=True)
class Found:
    """A label and the words that it rests on."""

    label: str
    spans: tuple[Span, ...]
    about: str | None = None
    """The id of a need, a confidential item, a jargon term, or what was asked; None where a label has no object."""
    sure: bool = True
    """False: the recogniser may have misheard the words that this rests on."""

    @property
    def first(self) -> int:
        """The first word that this rests on (0 when it rests on none)."""
        return min((start for start, _ in self.spans), default=0)

    def touches(self, other: Found) -> bool:
        """True when both rest on at least one same word."""
        return any(a < d and c < b for a, b in self.spans for c, d in other.spans)


def join_spans(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Sort spans and join those that overlap or touch."""
    joined: list[Span] = []
    for start, end in sorted(set(spans)):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)


def merge(found: Iterable[Found]) -> tuple[Found, ...]:
    """One finding for each label and object, in the order of the reply; sure when one of them was."""
    groups: dict[tuple[str, str | None], list[Found]] = {}
    for one in found:
        groups.setdefault((one.label, one.about), []).append(one)
    merged = (
        Found(label, join_spans(span for one in group for span in one.spans), about, any(one.sure for one in group))
        for (label, about), group in groups.items()
    )
    return tuple(sorted(merged, key=lambda one: (one.first, one.label, one.about or "")))
