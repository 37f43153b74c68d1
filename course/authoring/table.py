"""What serves each point of the source material, as columns of plain text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ..content.covering import Served
from ..roleplay.wording.findings_en import TEXTS as FINDINGS
from ..roleplay.wording.overall_en import TEXTS as OVERALL
from .wording import TEXTS


def labels(point: str) -> tuple[str, ...]:
    """What the grader finds for a point, in a reply and then over the whole call."""
    whole = (f"{rule}*" for rule, (*_, served) in OVERALL.items() if served == point)
    return (*(label for label, (*_, served) in FINDINGS.items() if served == point), *whole)


def table(rows: Iterable[Served], language: str) -> Iterator[str]:
    """The lines of the table; what was found over the whole call has a star."""
    words = TEXTS[language]
    yield f"{words['point']:6} {words['lessons']:>7} {words['checks']:>7} {words['calls']:>10}  {words['labels']}"
    for row in rows:
        counts = f"{len(row.lessons):7} {len(row.checks):7} {len(row.calls):10}"
        yield f"{row.point:6} {counts}  {', '.join(labels(row.point)) or '–'}"
    yield words["star"]
