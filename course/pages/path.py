"""The path of a learner: every module with its lesson and its calls, how far each is, and what comes next."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from ..roleplay.call import ENDED, RINGING, TALKING
from ..roleplay.path import BUSY, DONE, NEW, Step, Stretch
from ..roleplay.path import here as first


@dataclass(frozen=True)
class LessonOutline:
    """What the path tells of a lesson; `parts` are those that its place counts by."""

    title: str
    minutes: int
    parts: int


@dataclass(frozen=True)
class CallOutline:
    """What the path tells of a call: its name ("module/call") and its brief (see `roleplay.view.brief`)."""

    id: str
    brief: Mapping[str, Any]


@dataclass(frozen=True)
class ModuleOutline:
    """A module in one language. `path` and `draw` as in the course's own module; `repair`: a piece of it sits out."""

    id: str
    title: Mapping[str, str]
    summary: Mapping[str, str]
    path: tuple[str, ...] = ()
    draw: bool = False
    lesson: LessonOutline | None = None
    calls: tuple[CallOutline, ...] = ()
    repair: bool = False


@dataclass(frozen=True)
class KnownLesson:
    """How far a lesson is: the part that was read last, and when something of it changed (any order of time)."""

    place: str
    finished: bool
    changed: Any


@dataclass(frozen=True)
class KnownCall:
    """The latest call of a scenario."""

    id: str
    state: str
    changed: Any


@dataclass(frozen=True)
class Known:
    """What is kept of a learner, by scenario and by module. `chance` is the seed of what is drawn."""

    calls: Mapping[str, KnownCall] = field(default_factory=dict)
    lessons: Mapping[str, KnownLesson] = field(default_factory=dict)
    chance: str = ""


class Addresses(Protocol):
    """Where a host has its pages."""

    def briefing(self, scenario: str) -> str: ...

    def call(self, id: str) -> str: ...

    def debrief(self, id: str) -> str: ...

    def lesson(self, module: str, place: str) -> str: ...


@dataclass(frozen=True)
class CallStep:
    """A call and how far it is. `resume` leads back into it, or to its debrief; `extra`: practice beside the path."""

    id: str
    brief: Mapping[str, Any]
    state: str
    href: str
    resume: str | None
    extra: bool = False


@dataclass(frozen=True)
class Place:
    """A module on the path as it is shown."""

    number: int
    module: ModuleOutline
    stretch: Stretch
    lesson: dict[str, Any] | None
    calls: tuple[CallStep, ...]

    @property
    def repair(self) -> bool:
        """Whether a piece of it sits out."""
        return self.module.repair

    @property
    def on_path(self) -> tuple[CallStep, ...]:
        """The calls that count."""
        return tuple(call for call in self.calls if not call.extra)


def path(outline: Iterable[ModuleOutline], there: Known, to: Addresses) -> list[Place]:
    """Every module in order."""
    return list(_places(outline, there, to))


def shown(outline: Iterable[ModuleOutline], there: Known, to: Addresses) -> dict[str, Any]:
    """What stands on the start page."""
    places = path(outline, there, to)
    return {
        "places": places,
        "now": now(places, there),
        "left": sum(place.stretch.left for place in places),
        "extra": [call for place in places for call in place.calls if call.extra],
    }


def _places(outline: Iterable[ModuleOutline], there: Known, to: Addresses) -> Iterator[Place]:
    for number, module in enumerate(outline, 1):
        calls = tuple(calls_of(module, there, to))
        lesson = _lesson(module, there, to)
        steps = [Step("lesson", module.id, lesson["state"], lesson["left"])] if lesson else []
        steps += [Step("call", one.id, one.state, one.brief["minutes"]) for one in calls if not one.extra]
        yield Place(number, module, Stretch(module.id, tuple(steps)), lesson, calls)


def calls_of(module: ModuleOutline, there: Known, to: Addresses) -> list[CallStep]:
    """The calls of a module: those of the path, then extra practice. Of a set to draw from, one is on the path."""
    steps = [_call(call, there, to) for call in module.calls]
    on = [step for step in steps if step.id.split("/")[1] in module.path]
    if module.draw and on:
        on = [_drawn(on, there)]
    shown = {step.id for step in on}
    return [*on, *(replace(step, extra=True) for step in steps if step.id not in shown)]


def _drawn(steps: Sequence[CallStep], there: Known) -> CallStep:
    """One of a set: who is on the phone now, else somebody new, else the one of longest ago."""
    busy = [step for step in steps if step.state == BUSY]
    done = sorted((step for step in steps if step.state == DONE), key=lambda step: there.calls[step.id].changed)
    new = [step for step in steps if step.state == NEW]
    random.Random(there.chance).shuffle(new)
    if done and not busy:  # it was held and counts; who calls again gets somebody else
        return replace((new + done)[0], state=DONE, resume=done[-1].resume)
    return (busy + new)[0]


def _call(call: CallOutline, there: Known, to: Addresses) -> CallStep:
    known = there.calls.get(call.id)
    state, resume = NEW, None
    if known is not None and known.state in (RINGING, TALKING):
        state, resume = BUSY, to.call(known.id)
    elif known is not None and known.state == ENDED:
        state, resume = DONE, to.debrief(known.id)
    return CallStep(call.id, call.brief, state, to.briefing(call.id), resume)


def _lesson(module: ModuleOutline, there: Known, to: Addresses) -> dict[str, Any] | None:
    lesson, known = module.lesson, there.lessons.get(module.id)
    if lesson is None:
        return None
    state = NEW if known is None else DONE if known.finished else BUSY
    left = _left(lesson, known) if known and state == BUSY else lesson.minutes
    href = to.lesson(module.id, known.place if known else "")
    return {"title": lesson.title, "state": state, "left": left, "minutes": lesson.minutes, "href": href}


def _left(lesson: LessonOutline, known: KnownLesson) -> int:
    """Minutes still to read, by the part that was read last; the questions are the last part."""
    parts = max(1, lesson.parts)
    numbered = known.place.startswith("part-")
    read = int(known.place.rpartition("-")[2]) if numbered else parts if known.place else 0
    return max(2, round(lesson.minutes * (1 - min(read, parts) / (parts + 1))))


def now(places: Sequence[Place], there: Known) -> tuple[Place, Step] | None:
    """What to do now: what was left half done last, else the first thing that isn't done; None at the end."""
    begun = [(place, step) for place in places for step in place.stretch.steps if step.state == BUSY]
    if begun:
        return max(begun, key=lambda one: _changed(one[1], there))
    stretch = first(place.stretch for place in places)
    place = next((place for place in places if place.stretch is stretch), None)
    return (place, place.stretch.next) if place and place.stretch.next else None


def _changed(step: Step, there: Known) -> Any:
    known: Mapping[str, Any] = there.lessons if step.kind == "lesson" else there.calls
    return known[step.id].changed
