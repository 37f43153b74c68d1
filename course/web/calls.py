"""The call and its debrief: what happens in it comes in as events, is stored, and goes out as a view."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from flask import Blueprint, Flask, abort, g, jsonify, redirect, render_template, request, url_for
from sqlmodel import Session
from werkzeug.wrappers import Response

from ..db import calls as stored
from ..db import notes
from ..db.tables import CallRow
from ..roleplay import events
from ..roleplay.call import ENDED, Call
from ..roleplay.dialogue import IllegalEvent, step
from ..roleplay.repeated import repeated
from ..roleplay.report import report as reported
from ..roleplay.rewind import rewind
from ..roleplay.scenario import Scenario
from ..roleplay.view import brief, view
from . import missing
from .guests import known_id
from .learner import links
from .resources import here
from .texts import t

calls = Blueprint("calls", __name__, url_prefix="/calls")


def init(app: Flask) -> None:
    """Open the pages and the events."""
    app.register_blueprint(calls)


@dataclass
class Opened:
    """A learner's call, with the scenario that it belongs to."""

    row: CallRow
    call: Call
    scenario: Scenario

    def view(self) -> dict[str, Any]:
        """What the player is shown."""
        source = here().speaker.caller_source(self.scenario)
        return {"id": self.row.id, **view(self.scenario, self.call, source)}

    def briefing(self) -> str:
        """The address of the briefing."""
        module, call = self.scenario.id.split("/")
        return url_for("learner.briefing", language=self.scenario.language, module=module, call=call)


def opened(session: Session, id: str) -> Opened:
    """The learner's own call of that id; 404 where it is nobody's or another's, or its scenario is being repaired."""
    learner = known_id()
    row = stored.find(session, learner, id) if learner else None
    scenario = here().course.scenario(row.scenario, row.language) if row else None
    if row is None or scenario is None:
        abort(404)
    g.language = row.language  # the page speaks the call's language
    return Opened(row, stored.read(session, row), scenario)


@calls.get("/<id>")
def page(id: str) -> Response | str:
    """The call itself, at the turn where it stands."""
    with here().session() as session:
        one = opened(session, id)
    if one.call.state == ENDED and not one.call.line:
        return redirect(url_for(".debrief", id=id))
    data = {"call": one.view(), "brief": brief(one.scenario), "player": _player(one)}
    there = links(one.scenario.language, ".start") | {"briefing": one.briefing()}
    return render_template("call.html", brief=data["brief"], data=data, links=there, page_language=one.call.language)


@calls.post("/<id>/events")
def event(id: str) -> Any:
    """Something happened. It is stored before it is answered; sent again, it changes nothing."""
    happened = events.from_json(request.get_json())
    with here().session() as session:
        one = opened(session, id)
        try:
            _happen(session, one, happened)
        except (IllegalEvent, stored.CallChanged):
            fresh = opened(session, id)
            if not repeated(fresh.call, happened):
                message = t("error.stale")
                return jsonify(error="stale", message=message, call=fresh.view()), 409
            one = fresh
    return jsonify(one.view())


def _happen(session: Session, one: Opened, happened: events.Event) -> None:
    if repeated(one.call, happened):
        return
    after = step(one.scenario, one.call, happened)
    stored.store(session, one.row, one.call, after)
    one.call = after


@calls.get("/<id>/report")
def report(id: str) -> Any:
    """The whole call, graded."""
    with here().session() as session:
        return jsonify(_report(session, opened(session, id)))


@calls.get("/<id>/debrief")
def debrief(id: str) -> Response | str:
    """What the caller felt, why, and one turn to do again."""
    with here().session() as session:
        one = opened(session, id)
        if one.call.state != ENDED:
            return redirect(url_for(".page", id=id))
        data = {"report": _report(session, one), "player": _player(one)}
    there = links(one.scenario.language, ".start") | {"briefing": one.briefing()}
    return render_template("debrief.html", brief=brief(one.scenario), data=data, links=there)


@calls.post("/<id>/again")
def again(id: str) -> Response:
    """A new call that goes on from before a turn of this one."""
    with here().session() as session:
        one = opened(session, id)
        turn = request.form.get("turn", type=int) or 1
        row = stored.begin(session, one.row.learner_id, rewind(one.call, turn), again_from=id)
    return redirect(url_for(".page", id=row.id), code=303)


def _report(session: Session, one: Opened) -> dict[str, Any]:
    speaker = here().speaker
    sources = (speaker.caller_source(one.scenario), speaker.example_source(one.scenario))
    return reported(one.scenario, one.call, *sources, notes.read(session, one.row))


def _player(one: Opened) -> dict[str, Any]:
    settings, id, language = here().settings, one.row.id, one.scenario.language
    return {
        "language": language,
        "events": url_for(".event", id=id),
        "report": url_for(".report", id=id),
        "listen": f"/listen/{language}",
        "debrief": url_for("notes.page" if one.scenario.record else ".debrief", id=id),
        "note": url_for("notes.save", id=id),
        "again": url_for(".again", id=id),
        "back": one.briefing(),
        "briefing": one.briefing(),
        "start": url_for("learner.start", language=language),
        "recogniser": missing.recogniser_there(language),
        "typing": request.args.get("how") == "typing",
        "end_of_reply_ms": settings.end_of_reply_ms,
        "silence_prompt_ms": settings.silence_prompt_ms,
    }
