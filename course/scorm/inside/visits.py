"""Calls: the briefing, the call itself, the note after it, and the debrief."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...pages.notes import written
from ...roleplay.call import ENDED
from ...roleplay.events import NotAnEvent
from ...roleplay.record.written import MOST
from ...roleplay.utterance import NotAnUtterance
from ...roleplay.view import brief
from . import record
from .addresses import Addresses
from .calling import Calls
from .names import briefing_page
from .pages import Pages
from .state import CallState

if TYPE_CHECKING:
    from .desk import Answer, Desk, Form

_BRIEFING = re.compile(r"/(nl|en)/calls/([\w-]+/[\w-]+)")
_CALL = re.compile(r"/calls/(\d{1,6})(?:/(events|report|debrief|note|again|handout))?")


class Visits:
    """Answers for everything of a call."""

    def __init__(self, desk: Desk, pages: Pages, calls: Calls) -> None:
        self.desk, self.pages, self.calls = desk, pages, calls

    def answer(self, method: str, where: str, form: Form) -> Answer | None:
        """The answer, or None where the address isn't of this room."""
        if found := _BRIEFING.fullmatch(where):
            return self._briefing(method, found[1], found[2], form)
        found = _CALL.fullmatch(where)
        kept = self.desk.learner.call(int(found[1])) if found else None
        if found is None or kept is None or kept.language not in self.desk.course.languages:
            return None
        self.desk.language = kept.language  # the page speaks the call's language
        asked = getattr(self, f"_{method}_{found[2] or 'call'}", None)
        return asked(kept, form) if asked else None

    def _briefing(self, method: str, language: str, id: str, form: Form) -> Answer | None:
        scenario = self.desk.course.scenario(id, language)
        if scenario is None:
            return None
        if method == "get":
            return {"static": briefing_page(language, id), "parts": {}}
        kept = self.calls.begin(scenario)
        return {"to": f"/calls/{kept.id}{'?how=typing' if form.get('typing') else ''}"}

    def _get_call(self, kept: CallState, form: Form) -> Answer:
        call = self.calls.call(kept)
        if call.state == ENDED and not call.line:
            return {"to": f"/calls/{kept.id}/debrief"}
        told = brief(self.calls.scenario(kept))
        player = self._player(kept) | {"typing": form.get("how") == "typing"}
        data = {"call": self.calls.view(kept), "brief": told, "player": player, "sounds": self.calls.sounds(kept)}
        return {"page": self.pages.call(kept.language, told, data)}

    def _post_events(self, kept: CallState, form: Form) -> Answer:
        try:
            taken = self.calls.happen(kept, form.value("event"))
        except (NotAnEvent, NotAnUtterance):
            return {"json": {"error": "bad"}}
        if kept.state == ENDED:
            self._tell(kept)
        return {"json": {"call": self.calls.view(kept), "taken": taken}}

    def _get_report(self, kept: CallState, form: Form) -> Answer:
        return {"json": self.calls.report(kept)}

    def _get_debrief(self, kept: CallState, form: Form) -> Answer:
        if self.calls.call(kept).state != ENDED:
            return {"to": f"/calls/{kept.id}"}
        data = {"report": self.calls.report(kept), "player": self._player(kept)}
        return {"page": self.pages.debrief(kept.language, brief(self.calls.scenario(kept)), data)}

    def _get_note(self, kept: CallState, form: Form) -> Answer:
        elsewhere = self._no_note(kept)
        return elsewhere or self._note(kept, kept.note or "", too_long=False)

    def _post_note(self, kept: CallState, form: Form) -> Answer:
        if elsewhere := self._no_note(kept):
            return elsewhere
        text = written(form.get("note"))
        if len(text) > MOST:
            return self._note(kept, text, too_long=True)
        self.calls.noted(kept, text)
        self._tell(kept)
        return {"to": f"/calls/{kept.id}/debrief#note"}

    def _post_again(self, kept: CallState, form: Form) -> Answer:
        return {"to": f"/calls/{self.calls.again(kept, form.number('turn') or 1).id}"}

    def _get_handout(self, kept: CallState, form: Form) -> Answer:
        report = self.calls.report(kept)
        name = f"{kept.scenario.replace('/', '-')}.html"
        html = self.pages.handout(kept.language, report=report, learner=form.get("learner"), day=form.get("day"))
        return {"json": {"name": name, "html": html}}

    def _no_note(self, kept: CallState) -> Answer | None:
        """Where to go when there is no note to write: the call goes on, or nothing was said in it."""
        call = self.calls.call(kept)
        if call.state != ENDED:
            return {"to": f"/calls/{kept.id}"}
        if self.calls.scenario(kept).record is None or not call.turns:
            return {"to": f"/calls/{kept.id}/debrief"}
        return None

    def _note(self, kept: CallState, text: str, too_long: bool) -> Answer:
        told = brief(self.calls.scenario(kept))
        return {"page": self.pages.note(kept.language, told, kept.id, text, too_long)}

    def _tell(self, kept: CallState) -> None:
        """Tell the LMS the competencies of a call that is over."""
        named = {one["id"]: one["name"] for one in self.calls.report(kept)["competencies"]}
        self.desk.tell(*record.held(kept, named))

    def _player(self, kept: CallState) -> dict[str, Any]:
        to, here = Addresses(kept.language), f"#/calls/{kept.id}"
        noted = self.calls.scenario(kept).record is not None
        return {
            **self.desk.course.player,
            "language": kept.language,
            "events": f"/calls/{kept.id}/events",
            "report": f"/calls/{kept.id}/report",
            "handout": f"/calls/{kept.id}/handout",
            "listen": "",
            "debrief": f"{here}/note" if noted else f"{here}/debrief",
            "note": f"{here}/note",
            "again": f"{here}/again",
            "back": to.briefing(kept.scenario),
            "briefing": to.briefing(kept.scenario),
            "start": to.start(),
            "recogniser": self.desk.course.recogniser(kept.language),
        }
