"""The path of a learner: every module with its lesson and its calls, how far each is, and what comes next."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from flask import url_for

from ..content.course import Module
from ..db import calls as stored_calls
from ..db import lessons as stored_lessons
from ..db.tables import CallRow, LessonRow
from ..roleplay.call import ENDED, RINGING, TALKING
from ..roleplay.path import BUSY, DONE, NEW, Step, Stretch
from ..roleplay.path import here as first
from ..roleplay.scenario import Scenario
from .guests import known_id
from .resources import here


@dataclass(frozen=True)
class CallStep:
    """A call and how far it is. `resume` leads back into it, or to its debrief; `extra`: practice beside the path."""

    scenario: Scenario
    state: str
    href: str
    resume: str | None
    extra: bool = False


@dataclass(frozen=True)
class Known:
    """What is stored of a learner: the latest call of each scenario, and the lessons."""

    calls: Mapping[str, CallRow]
    lessons: Mapping[str, LessonRow]


def known(language: str) -> Known:
    """What is stored of whoever looks; nothing for a newcomer."""
    id = known_id()
    if id is None:
        return Known({}, {})
    with here().session() as session:
        return Known(stored_calls.latest(session, id, language), stored_lessons.progress(session, id))


def calls_of(module: Module, language: str, there: Known | None = None) -> list[CallStep]:
    """The calls of a module: those of the path, then extra practice. Of a set to draw from, one is on the path."""
    there = there or known(language)
    steps = [_call(scenario, there) for scenario in here().course.calls(language, module.id)]
    on = [step for step in steps if step.scenario.id.split("/")[1] in module.path]
    if module.draw and on:
        on = [_drawn(on, there)]
    shown = {step.scenario.id for step in on}
    return [*on, *(_extra(step) for step in steps if step.scenario.id not in shown)]


def _drawn(steps: list[CallStep], there: Known) -> CallStep:
    """One of a set: who is on the phone now, else somebody new, else the one of longest ago."""
    busy = [step for step in steps if step.state == BUSY]
    done = sorted(
        (step for step in steps if step.state == DONE), key=lambda step: there.calls[step.scenario.id].changed
    )
    new = [step for step in steps if step.state == NEW]
    random.Random(known_id() or "").shuffle(new)
    if done and not busy:  # it was held and counts; who calls again gets somebody else
        other = (new + done)[0]
        return CallStep(other.scenario, DONE, other.href, done[-1].resume)
    return (busy + new)[0]


def _call(scenario: Scenario, there: Known) -> CallStep:
    module, call = scenario.id.split("/")
    row = there.calls.get(scenario.id)
    busy = row is not None and row.state in (RINGING, TALKING)
    done = row is not None and row.state == ENDED
    href = url_for("learner.briefing", language=scenario.language, module=module, call=call)
    resume = (
        url_for("calls.page" if busy else "calls.debrief", id=row.id) if row is not None and (busy or done) else None
    )
    return CallStep(scenario, BUSY if busy else DONE if done else NEW, href, resume)


def _extra(step: CallStep) -> CallStep:
    return CallStep(step.scenario, step.state, step.href, step.resume, extra=True)


@dataclass(frozen=True)
class Place:
    """A module on the path as it is shown."""

    number: int
    module: Module
    stretch: Stretch
    lesson: dict[str, Any] | None
    calls: tuple[CallStep, ...]
    repair: bool

    @property
    def on_path(self) -> tuple[CallStep, ...]:
        """The calls that count."""
        return tuple(call for call in self.calls if not call.extra)


def path(language: str, there: Known) -> list[Place]:
    """Every module in order."""
    return list(_places(language, there))


def _places(language: str, there: Known) -> Iterator[Place]:
    course = here().course
    for number, module in enumerate(course.modules, 1):
        calls = tuple(calls_of(module, language, there))
        lesson = _lesson(module, language, there)
        steps = [Step("lesson", module.id, lesson["state"], lesson["left"])] if lesson else []
        steps += [Step("call", one.scenario.id, one.state, one.scenario.minutes) for one in calls if not one.extra]
        broken = course.broken(module.id, language)
        yield Place(number, module, Stretch(module.id, tuple(steps)), lesson, calls, broken)


def _lesson(module: Module, language: str, there: Known) -> dict[str, Any] | None:
    lesson = here().course.lesson(module.id, language)
    if lesson is None:
        return None
    row = there.lessons.get(module.id)
    state = NEW if row is None else DONE if row.finished else BUSY
    parts = max(1, len(lesson.page.headings)) if state == BUSY else 1
    read = (
        int(row.place.rpartition("-")[2])
        if row and row.place.startswith("part-")
        else parts
        if row and row.place
        else 0
    )
    left = max(2, round(lesson.minutes * (1 - min(read, parts) / (parts + 1)))) if state == BUSY else lesson.minutes
    address = url_for("lessons.page", language=language, module=module.id, _anchor=row.place or None if row else None)
    return {"title": lesson.title, "state": state, "left": left, "minutes": lesson.minutes, "href": address}


def now(places: list[Place], there: Known) -> tuple[Place, Step] | None:
    """What to do now: what was left half done last, else the first thing that isn't done; None at the end."""
    begun = [(place, step) for place in places for step in place.stretch.steps if step.state == BUSY]
    if begun:
        return max(begun, key=lambda one: _changed(one[1], there))
    stretch = first(place.stretch for place in places)
    place = next((place for place in places if place.stretch is stretch), None)
    return (place, place.stretch.next) if place and place.stretch.next else None


def _changed(step: Step, there: Known) -> Any:
    row = there.lessons[step.id] if step.kind == "lesson" else there.calls[step.id]
    return row.changed
