"""What serves each point of the source material, as columns of plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..content.covering import Served
from ..roleplay.wording.findings_en import TEXTS as FINDINGS
from ..roleplay.wording.overall_en import TEXTS as OVERALL
from .wording import TEXTS

ALSO = {
    "acknowledge_emotion": ("T3", "E1"),
    "reassure": ("T3",),
    "explore": ("E1",),
    "protect_privacy": ("D4",),
    "privacy_breach": ("D4",),
    "practice_name": ("S1",),
    "own_name": ("S1",),
    "jargon": ("E3",),
    "next_step": ("E3",),
}
"""Points that a label serves beside the one that is told with it (ours, after the rubric)."""


def labels(point: str) -> tuple[str, ...]:
    """What the grader finds for a point, in a reply and then over the whole call."""
    whole = (f"{rule}*" for rule, (*_, served) in OVERALL.items() if served == point)
    found = [label for label, (*_, served) in FINDINGS.items() if point in (served, *ALSO.get(label, ()))]
    return (*found, *whole)


def table(rows: Iterable[Served], language: str) -> Iterator[str]:
    """The lines of the table; what was found over the whole call has a star."""
    words = TEXTS[language]
    yield f"{words['point']:6} {words['lessons']:>7} {words['checks']:>7} {words['calls']:>10}  {words['labels']}"
    for row in rows:
        counts = f"{len(row.lessons):7} {len(row.checks):7} {len(row.calls):10}"
        yield f"{row.point:6} {counts}  {', '.join(labels(row.point)) or '–'}"
    yield words["star"]
