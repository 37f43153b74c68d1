"""The learner's state as text for an LMS: ASCII, and short enough. What doesn't fit goes, the oldest first."""

from __future__ import annotations

import base64
import binascii
import copy
import json
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ...roleplay.call import ENDED, STATES
from . import tape
from .state import CallState, Learner, LessonState

FORMAT = 1
# Text that both ends know, so that common words cost little. It belongs to the format: another text is another format.
DICTIONARY = (Path(__file__).parent / "dictionary.txt").read_bytes()


class Unreadable(ValueError):
    """What the LMS kept can't be used. `reason`: "damaged", "newer" or "other_course"."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"kept state: {reason}")
        self.reason = reason


def pack(learner: Learner, course: str, limit: int) -> str:
    """The state in at most `limit` characters; `learner.left_out` tells whether something had to go."""
    text = packed(learner, course)
    if len(text) <= limit:
        return text
    lean = copy.deepcopy(learner)
    lean.left_out = learner.left_out = True
    for _ in _leaner(lean):
        text = packed(lean, course)
        if len(text) <= limit:
            break
    return text


def packed(learner: Learner, course: str) -> str:
    """The whole state, however long."""
    told = {"v": FORMAT, "c": course, "n": learner.clock, "p": learner.place, "o": int(learner.left_out)}
    told |= {"l": {id: _lesson(one) for id, one in learner.lessons.items()}, "t": [_call(one) for one in learner.calls]}
    squeezed = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=DICTIONARY)
    raw = squeezed.compress(json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()) + squeezed.flush()
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def unpack(text: str, course: str) -> Learner:
    """The state that was kept; raises Unreadable."""
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars="-_", validate=True)
        opened = zlib.decompressobj(-15, zdict=DICTIONARY)
        told = json.loads(opened.decompress(raw, 4_000_000).decode())  # a state is some 100 kB; a bomb is not
        if told["v"] > FORMAT:
            raise Unreadable("newer")
        if told["c"] != course:
            raise Unreadable("other_course")
        return _learner(told)
    except Unreadable:
        raise
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise Unreadable("damaged") from error
    except (binascii.Error, zlib.error) as error:
        raise Unreadable("damaged") from error


def _leaner(learner: Learner) -> Iterator[None]:
    """Takes something out at each step: old debriefs, then old answers, then all but what goes on now."""
    now = max(learner.calls, key=lambda call: call.changed, default=None)
    for part in learner.by_age():
        if isinstance(part, CallState) and part is not now and part.state == ENDED and part.events is not None:
            part.events = part.note = None
            yield
    for part in learner.by_age():
        if isinstance(part, LessonState) and part.given:
            part.given = {}
            yield
    older = sorted(learner.calls, key=lambda call: call.changed)
    for call in older:
        latest = learner.latest(call.language).get(call.scenario)
        if call in (latest, now) or call.score is None:
            continue
        if call.score < learner.best()[call.scenario]:
            learner.calls.remove(call)
            yield
    for call in older:
        if call is not now and call.events is not None:
            call.events = call.note = None
            yield
    if now is not None and now.events is not None:
        yield from _timeless(now.events)
        now.note = None
        yield
        now.events = None
        yield


def _timeless(events: list[tape.Short]) -> Iterator[None]:
    """Replies without the time of each word, the oldest first: the words count for more."""
    for at, event in enumerate(events):
        if event[0] == "v":
            events[at] = ["t", event[1], event[2], event[5]]
            yield


def _lesson(one: LessonState) -> list[Any]:
    return [[*one.drawn], one.changed, one.attempt, [*one.asked], one.given, one.worths, one.place, one.best]


def _call(one: CallState) -> list[Any]:
    told = asdict(one)
    return [told[name] for name in ("id", "scenario", "language", "changed", "state", "events", "note", "bands")]


def _learner(told: Mapping[str, Any]) -> Learner:
    lessons = {str(id): _read_lesson(one) for id, one in told["l"].items()}
    calls = [_read_call(one) for one in told["t"]]
    return Learner(lessons, calls, int(told["n"]), str(told["p"]), bool(told["o"]))


def _read_lesson(kept: list[Any]) -> LessonState:
    drawn, changed, attempt, asked, given, worths, place, best = kept
    return LessonState(
        tuple(map(str, drawn)), int(changed), int(attempt), tuple(map(str, asked)), dict(given), dict(worths),
        str(place), None if best is None else int(best),
    )  # fmt: skip


def _read_call(kept: list[Any]) -> CallState:
    id, scenario, language, changed, state, events, note, bands = kept
    if state not in STATES or (events is not None and not all(isinstance(event, list) and event for event in events)):
        raise ValueError("call")
    return CallState(int(id), str(scenario), str(language), int(changed), state, events, note, dict(bands))
