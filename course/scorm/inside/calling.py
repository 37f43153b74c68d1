"""Calls inside the package: events in, call out, and each kept so that it can be played again."""

from __future__ import annotations

from typing import Any

from ...roleplay import events
from ...roleplay.call import ENDED, READY, Call
from ...roleplay.dialogue import IllegalEvent, step
from ...roleplay.repeated import repeated
from ...roleplay.report import report
from ...roleplay.rewind import rewind
from ...roleplay.scenario import Scenario
from ...roleplay.view import coming, view
from . import tape
from .course import Course
from .state import CallState, Learner

# What comes of events that the call doesn't know, as when it was rewritten since.
UNPLAYABLE = (IllegalEvent, ValueError, TypeError, LookupError, ArithmeticError)


class Gone(LookupError):
    """The call isn't there, can't be played again, or was let go for want of room."""


class Calls:
    """The learner's calls. What was rebuilt from its events is kept as long as the page is open."""

    def __init__(self, course: Course, learner: Learner) -> None:
        self.course, self.learner = course, learner
        self._played: dict[int, Call] = {}

    def begin(self, scenario: Scenario) -> CallState:
        """A new call; the telephone rings."""
        return self._new(scenario, [tape.short(events.Ring())])

    def again(self, kept: CallState, turn: int) -> CallState:
        """A new call that goes on from before a turn of this one."""
        self.call(kept)  # it must be there
        return self._new(self.scenario(kept), [*(kept.events or ()), [tape.BACK, turn]])

    def scenario(self, kept: CallState) -> Scenario:
        """What the call plays; raises Gone."""
        found = self.course.scenario(kept.scenario, kept.language)
        if found is None:
            raise Gone(kept.scenario)
        return found

    def call(self, kept: CallState) -> Call:
        """The call as it stands; raises Gone."""
        if kept.id not in self._played:
            self._played[kept.id] = self._replayed(kept)
        return self._played[kept.id]

    def happen(self, kept: CallState, given: object) -> bool:
        """Something happened; False where it can't come now, and then nothing has changed. Raises NotAnEvent, Gone.

        It is taken as it is kept, so that a call that is played again is the same to the letter.
        """
        kept_event = tape.short(events.from_json(given))
        event, before = tape.long(kept_event), self.call(kept)
        if repeated(before, event):
            return True
        try:
            after = step(self.scenario(kept), before, event)
        except IllegalEvent:
            return False
        if after != before:  # a third silence in a row changes nothing
            kept.events = [*(kept.events or ()), kept_event]
            self._stands(kept, after)
        return True

    def noted(self, kept: CallState, text: str) -> None:
        """The note after the call was written."""
        kept.note = text
        self._stands(kept, self.call(kept))

    def view(self, kept: CallState) -> dict[str, Any]:
        """What the player is shown."""
        scenario = self.scenario(kept)
        source = self.course.caller_source(scenario)
        return {"id": str(kept.id), **view(scenario, self.call(kept), source)}

    def sounds(self, kept: CallState) -> list[str]:
        """The files of what the caller may say from here on, the likeliest first; none where no voice spoke it."""
        scenario = self.scenario(kept)
        files = map(self.course.caller_source(scenario), coming(scenario, self.call(kept)))
        return list(dict.fromkeys(file for file in files if file))

    def report(self, kept: CallState) -> dict[str, Any]:
        """The whole call, graded."""
        scenario = self.scenario(kept)
        sources = (self.course.caller_source(scenario), self.course.example_source(scenario))
        return report(scenario, self.call(kept), *sources, kept.note)

    def _new(self, scenario: Scenario, taped: list[tape.Short]) -> CallState:
        learner = self.learner
        kept = CallState(learner.number(), scenario.id, scenario.language, learner.tick(), READY, taped)
        self._stands(kept, self._replayed(kept))
        learner.calls.append(kept)
        return kept

    def _replayed(self, kept: CallState) -> Call:
        if kept.events is None:
            raise Gone(str(kept.id))
        scenario, call = self.scenario(kept), Call(kept.scenario, kept.language)
        try:
            for event in kept.events:
                call = rewind(call, int(event[1])) if event[0] == tape.BACK else step(scenario, call, tape.long(event))
        except UNPLAYABLE as error:
            raise Gone(str(kept.id)) from error
        return call

    def _stands(self, kept: CallState, call: Call) -> None:
        """Keep where the call stands now; its bands when it is over."""
        self._played[kept.id] = call
        kept.state, kept.changed = call.state, self.learner.tick()
        if call.state == ENDED:
            kept.bands = {one["id"]: one["band"] for one in self.report(kept)["competencies"]}
