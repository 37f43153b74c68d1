"""One number out of 100 for systems that ask for one. Learners are never shown it: bands and words say more.

Bounds are ours: a strong call (band 4 throughout) is 100, one in which nothing shows yet (band 1) is 25.
"""

from __future__ import annotations

from collections.abc import Sequence

from .checks import NEARLY, RIGHT

BEST_BAND = 4
_WORTH = {RIGHT: 1.0, NEARLY: 0.5}


def of_call(bands: Sequence[int | None]) -> int | None:
    """A call's score by the bands of its competencies; None where it shows none, as when it was cut off."""
    seen = [band for band in bands if band is not None]
    return round(100 * sum(seen) / (BEST_BAND * len(seen))) if seen else None


def of_lesson(worths: Sequence[str], asked: int) -> int:
    """A lesson's score by its answers; a question without one counts as not known, a lesson without any as known."""
    return round(100 * sum(_WORTH.get(worth, 0.0) for worth in worths) / asked) if asked else 100


def of_course(steps: Sequence[int | None]) -> int:
    """The score of all steps of the path; None is a step not done yet, and counts for nothing."""
    return round(sum(step or 0 for step in steps) / len(steps)) if steps else 0
