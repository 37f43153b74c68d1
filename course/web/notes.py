"""The note after the call: what the next colleague must know. A plain form, stored before it is answered."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Flask, redirect, render_template, request, url_for
from werkzeug.wrappers import Response

from ..db import notes as stored
from ..pages.notes import written
from ..roleplay.call import ENDED
from ..roleplay.record.written import MOST
from ..roleplay.view import brief
from . import missing
from .calls import Opened, opened
from .learner import links
from .resources import here

notes = Blueprint("notes", __name__, url_prefix="/calls")


def init(app: Flask) -> None:
    """Open the page."""
    app.register_blueprint(notes)


@notes.get("/<id>/note")
def page(id: str) -> Response | str:
    """Write it, or skip it and go on to the debrief."""
    with here().session() as session:
        one = opened(session, id)
        return _elsewhere(one) or _page(one, stored.read(session, one.row) or "")


@notes.post("/<id>/note")
def save(id: str) -> Any:
    """Keep the note and go on to the debrief, where it stands with what was found in it."""
    text = written(request.form.get("note", ""))
    with here().session() as session:
        one = opened(session, id)
        elsewhere = _elsewhere(one)
        if elsewhere:
            return elsewhere
        if len(text) > MOST:
            return _page(one, text, too_long=True), 422
        stored.store(session, one.row, text)
    return redirect(url_for("calls.debrief", id=id, _anchor="note"), code=303)


def _elsewhere(one: Opened) -> Response | None:
    """Where to go when there is no note to write: the call goes on, or nothing was said in it."""
    if one.call.state != ENDED:
        return redirect(url_for("calls.page", id=one.row.id), code=303)
    if one.scenario.record is None or not one.call.turns:
        return redirect(url_for("calls.debrief", id=one.row.id), code=303)
    return None


def _page(one: Opened, text: str, too_long: bool = False) -> str:
    there = links(one.scenario.language, ".start") | {
        "debrief": url_for("calls.debrief", id=one.row.id),
        "save": url_for(".save", id=one.row.id),
    }
    recogniser = missing.recogniser_there(one.scenario.language)
    told = {"brief": brief(one.scenario), "text": text, "too_long": too_long, "most": MOST}
    return render_template("note.html", **told, links=there, recogniser=recogniser)
