"""The learner's state as JSON, and back: short, and by name, so that it outlives any other order of the course."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...roleplay.call import STATES
from ...roleplay.checks import NEARLY, NO, RIGHT
from .state import CallState, Learner, LessonState

FORMAT = 1
WORTHS = {RIGHT: "r", NEARLY: "n", NO: "x"}
NONE = "-"  # a question without an answer, a competency without a band
ABSENT = "."  # a competency that isn't looked at in this call


def told(learner: Learner, course: str) -> list[Any]:
    """All of it. The competencies are named once; the bands of each call stand in their order."""
    names = [*dict.fromkeys(name for call in learner.calls for name in call.bands)]
    lessons = {id: _lesson(one) for id, one in learner.lessons.items()}
    calls = [_call(one, names) for one in learner.calls]
    return [FORMAT, course, learner.clock, learner.place, int(learner.left_out), lessons, " ".join(names), calls]


def learner(told: list[Any]) -> Learner:
    """What was told; raises ValueError, LookupError, TypeError, AttributeError or ArithmeticError."""
    _, _, clock, place, left_out, lessons, names, calls = told
    read = {str(id): _read_lesson(*one) for id, one in lessons.items()}
    return Learner(read, [_read_call(names.split(), *one) for one in calls], int(clock), str(place), bool(left_out))


def _lesson(one: LessonState) -> list[Any]:
    """The questions of earlier goes and of this one, each named once."""
    names = [*dict.fromkeys((*one.asked, *one.drawn))]
    drawn = [names.index(id) for id in one.drawn]
    worths = "".join(WORTHS.get(one.worths.get(id, ""), NONE) for id in one.drawn)
    given = [one.given.get(id) for id in one.drawn] if one.given else 0
    return [one.changed, one.attempt, one.best, one.place, " ".join(names), len({*one.asked}), drawn, worths, given]


def _read_lesson(
    changed: Any, attempt: Any, best: Any, place: Any, names: str, asked: int, drawn: list[int], worths: str, given: Any
) -> LessonState:
    every = names.split()
    questions = [every[number] for number in drawn]
    letters = {letter: worth for worth, letter in WORTHS.items()}
    return LessonState(
        tuple(questions),
        int(changed),
        int(attempt),
        tuple(every[:asked]),
        {id: one for id, one in zip(questions, given or (), strict=False) if one is not None},
        {id: letters[worth] for id, worth in zip(questions, worths, strict=True) if worth != NONE},
        str(place),
        None if best is None else int(best),
    )


def _call(one: CallState, names: list[str]) -> list[Any]:
    bands = "".join(_band(one.bands, name) for name in names) if one.bands else ""
    told = [one.id, one.scenario, one.language, one.changed, STATES.index(one.state), bands]
    if one.events is None:
        return told
    return [*told, one.events] if one.note is None else [*told, one.events, one.note]


def _band(bands: Mapping[str, int | None], name: str) -> str:
    return str(bands[name] or NONE) if name in bands else ABSENT


def _read_call(
    names: list[str], id: Any, scenario: Any, language: Any, changed: Any, state: int, bands: str, *more: Any
) -> CallState:
    events, note = (*more, None, None)[:2]
    if events is not None and not all(isinstance(event, list) and event for event in events):
        raise ValueError(f"events: found {str(events)[:40]}, expected lists")
    shown = {
        name: None if band == NONE else int(band) for name, band in zip(names, bands, strict=False) if band != ABSENT
    }
    texts = str(scenario), str(language)
    return CallState(int(id), *texts, int(changed), STATES[state], events, None if note is None else str(note), shown)
