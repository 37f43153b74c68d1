"""What the LMS is told: whether all is done, one score, and each answer and competency in a few letters."""

from __future__ import annotations

from typing import Any

from ...pages.path import Place, path
from ...roleplay import score
from ...roleplay.checks import RIGHT, Check
from .addresses import Addresses
from .course import Course
from .state import CallState, Learner

RESULTS = {"right": "correct", "nearly": "neutral", "no": "incorrect"}
KINDS = {"one": "choice", "several": "choice", "order": "sequencing", "match": "matching", "say": "performance"}


def standing(course: Course, learner: Learner, language: str, chance: str) -> dict[str, Any]:
    """Whether every step of the path is done, and the score of them all."""
    places = path(course.outline(language), learner.known(language, chance), Addresses(language))
    steps = [score for place in places for score in _scores(place, learner)]
    return {"done": bool(steps) and None not in steps, "score": score.of_course(steps) if learner.clock else None}


def _scores(place: Place, learner: Learner) -> list[int | None]:
    best = learner.best()
    found: list[int | None] = []
    if place.lesson:
        lesson = learner.lessons.get(place.module.id)
        found.append(lesson.best if lesson else None)
    if place.module.draw:
        held = [best[call.id] for call in place.module.calls if call.id in best]
        return [*found, max(held, default=None)]
    return found + [best.get(call.id) for call in place.on_path]


def answered(module: str, attempt: int, check: Check, given: Any, worth: str) -> dict[str, Any]:
    """One answer to a question: which options, never the learner's own words. `attempt`: which go, from 1."""
    return {
        "id": f"{module}.{check.id}" + (f".{attempt}" if attempt > 1 else ""),
        "type": KINDS[check.kind],
        "response": _response(check, given, worth),
        "correct": _response(check, _right(check), RIGHT),
        "result": RESULTS[worth],
        "description": check.question,
    }


def _right(check: Check) -> list[int]:
    """The right answer, as it would be given: tutors see beside it what a learner chose."""
    chosen = check.kind in ("one", "several")
    return [number for number, option in enumerate(check.options) if not chosen or option.worth == RIGHT]


def _response(check: Check, given: Any, worth: str) -> list[Any]:
    if check.kind == "say":
        return [worth]
    if check.kind == "match":
        return [[_letter(place), _letter(partner)] for place, partner in enumerate(given)]
    return [_letter(number) for number in given]


def held(kept: CallState, names: dict[str, str]) -> list[dict[str, Any]]:
    """The competencies that a call showed, as bands from 1 to 4."""
    return [
        {
            "id": f"{kept.scenario.replace('/', '.')}.{kept.id}.{competency}",
            "type": "performance",
            "response": [str(band)],
            "result": band * 25,
            "description": names.get(competency, competency),
        }
        for competency, band in kept.bands.items()
        if band is not None
    ]


def _letter(number: int) -> str:
    return chr(ord("a") + number)
