"""The path of whoever looks: what is stored of them, laid on the outline of the course."""

from __future__ import annotations

from dataclasses import dataclass

from flask import url_for

from ..db import calls as stored_calls
from ..db import lessons as stored_lessons
from ..pages.path import Known, KnownCall, KnownLesson
from .guests import known_id
from .resources import here


def known(language: str) -> Known:
    """What is stored of whoever looks; nothing for a newcomer."""
    id = known_id()
    if id is None:
        return Known()
    with here().session() as session:
        calls, lessons = stored_calls.latest(session, id, language), stored_lessons.progress(session, id)
    return Known(
        {scenario: KnownCall(row.id, row.state, row.changed) for scenario, row in calls.items()},
        {module: KnownLesson(row.place, bool(row.finished), row.changed) for module, row in lessons.items()},
        chance=id,
    )


@dataclass(frozen=True)
class Addresses:
    """Where the web course has its pages."""

    language: str

    def briefing(self, scenario: str) -> str:
        """The briefing of a scenario."""
        module, call = scenario.split("/")
        return url_for("learner.briefing", language=self.language, module=module, call=call)

    def call(self, id: str) -> str:
        """A call that goes on."""
        return url_for("calls.page", id=id)

    def debrief(self, id: str) -> str:
        """A call that is over."""
        return url_for("calls.debrief", id=id)

    def lesson(self, module: str, place: str) -> str:
        """A lesson, at the part that was read last."""
        return url_for("lessons.page", language=self.language, module=module, _anchor=place or None)
