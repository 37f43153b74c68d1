"""How far the course serves each point of its source material."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..roleplay.vocabulary import POINTS
from .course import Course
from .faults import ContentFault


@dataclass(frozen=True)
class Served:
    """The names of what serves one point; the two editions of a thing count once."""

    point: str
    lessons: tuple[str, ...]
    checks: tuple[str, ...]
    calls: tuple[str, ...]


def coverage(course: Course) -> tuple[Served, ...]:
    """What serves each point. A lesson serves the points of its module and those of its questions."""
    checks = _checks(course)
    taught = {module for module, _ in course.lessons}
    return tuple(
        Served(
            point,
            tuple(
                module.id
                for module in course.modules
                if module.id in taught
                and (point in module.points or any(name.startswith(module.id + "/") for name in checks[point]))
            ),
            tuple(checks[point]),
            tuple(dict.fromkeys(id for (id, _), call in course.scenarios.items() if point in call.points)),
        )
        for point in POINTS
    )


def _checks(course: Course) -> dict[str, dict[str, None]]:
    """The questions that serve each point, once each, in the course's order."""
    found: dict[str, dict[str, None]] = {point: {} for point in POINTS}
    for (module, _), lesson in course.lessons.items():
        for check in lesson.pool.checks:
            for point in check.points:
                found[point][f"{module}/{check.id}"] = None
    return found


def unserved(course: Course) -> Iterator[ContentFault]:
    """A warning for each point that no lesson or no call serves."""
    for served in coverage(course):
        lacking = [name for name, found in (("lesson", served.lessons), ("call", served.calls)) if not found]
        if lacking:
            found = " and ".join(f"no {name}" for name in lacking)
            yield ContentFault(Path("course.toml"), f"point {served.point}", found, "one that serves it")
