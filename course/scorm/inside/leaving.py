"""What goes when an LMS has no room for all: first what is missed least; the scores stay, whatever goes."""

from __future__ import annotations

from collections.abc import Iterator

from ...roleplay.call import ENDED
from . import tape
from .state import CallState, Learner, LessonState


def leaving_out(learner: Learner) -> Iterator[None]:
    """Takes something out of the learner at each step: of old calls, of lessons, of the latest call."""
    now = max(learner.calls, key=lambda call: call.changed, default=None)
    yield from _old_calls(learner, now)
    yield from _lessons(learner)
    if now is not None:
        yield from _latest(now)


def _old_calls(learner: Learner, now: CallState | None) -> Iterator[None]:
    """Debriefs; calls that are no longer seen; and those that were left half done, which begin anew then."""
    for call in sorted(learner.calls, key=lambda call: call.changed):
        if call is not now and call.state == ENDED and call.events is not None:
            call.events = call.note = None
            yield
    seen = _seen(learner, now)
    learner.calls[:] = [call for call in learner.calls if call in seen or call.state != ENDED]
    yield
    for call in sorted(learner.calls, key=lambda call: call.changed):
        if call is not now and call.state != ENDED:
            learner.calls.remove(call)
            yield


def _seen(learner: Learner, now: CallState | None) -> list[CallState | None]:
    """The latest of each scenario, which the path leads to, and the best, which counts."""
    best: dict[str, CallState] = {}
    for call in learner.calls:
        there = best.setdefault(call.scenario, call)
        if (call.state == ENDED, call.score or 0) > (there.state == ENDED, there.score or 0):
            best[call.scenario] = call
    latest = [
        call for language in {one.language for one in learner.calls} for call in learner.latest(language).values()
    ]
    return [now, *latest, *best.values()]


def _lessons(learner: Learner) -> Iterator[None]:
    """Answers; then which questions were asked before; then, of a lesson that is finished, all but its score."""
    lessons = sorted(learner.lessons.values(), key=lambda lesson: lesson.changed)
    for lesson in lessons:
        if lesson.given:
            lesson.given = {}
            yield
    for lesson in lessons:
        lesson.asked = ()
    yield
    for lesson in lessons:
        if lesson.finished:
            _only_score(lesson)
            yield


def _only_score(lesson: LessonState) -> None:
    lesson.drawn, lesson.given, lesson.worths = (), {}, {}


def _latest(now: CallState) -> Iterator[None]:
    """When each word was said, of the oldest replies first; then how each reply was heard: its words count for more.

    The note goes next. Without its events the call itself is given up.
    """
    events = now.events = [*(now.events or ())]
    for kind in ("v", "t"):
        for at, event in enumerate(events):
            if event[0] == "v":
                events[at] = tape.leaner(event, kind)
                yield
    now.note = None
    yield
    now.events = None
    yield
