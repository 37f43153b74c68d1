"""A finding: one thing that a reply did or left, the words it rests on, and what to make of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from .vocabulary import FAULTS, LABELS, MOVES


@dataclass(frozen=True)
class Finding:
    """`spans` are word indexes [first, after the last]; `at` is ms on the call's clock, None when typed.

    `about` is the detail asked for, the confidential item or the term. `sure` is False where recognition may have
    misheard: such a finding is shown as doubt and never costs anything.
    """

    label: str
    turn: int
    spans: tuple[tuple[int, int], ...] = ()
    at: int | None = None
    about: str | None = None
    sure: bool = True
    point: str = ""
    title: str = ""
    why: str = ""
    instead: str | None = None

    @property
    def kind(self) -> str:
        """ "move", "fault" or "measure"."""
        return "move" if self.label in MOVES else "fault" if self.label in FAULTS else "measure"

    @property
    def wanted(self) -> bool:
        """Whether it is something to keep doing."""
        return self.label in MOVES or self.label == "rest"


def counted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings that weigh: all that are sure, and the doubtful ones that speak for the learner."""
    return tuple(finding for finding in findings if finding.sure or finding.wanted)


def to_json(finding: Finding) -> dict[str, Any]:
    """The finding as JSON, with its kind and whether it was wanted."""
    return {**asdict(finding), "kind": finding.kind, "wanted": finding.wanted}


def from_json(given: Mapping[str, Any]) -> Finding:
    """A finding from JSON written by this version or an older one; raises ValueError for an unknown label."""
    if given["label"] not in LABELS:
        raise ValueError(f"finding: found the label {given['label']!r}, expected one of {', '.join(LABELS)}")
    kept = {key: given[key] for key in Finding.__dataclass_fields__ if key in given}
    kept["spans"] = tuple((int(first), int(after)) for first, after in given.get("spans", ()))
    return Finding(**kept)
