"""The learner's pages: where am I, who calls, what is kept."""

from __future__ import annotations

from typing import Any

from flask import Blueprint, Flask, abort, redirect, render_template, url_for
from htmx_flask import request
from werkzeug.wrappers import Response

from ..content.outline import outline
from ..db import calls as stored
from ..pages.path import shown as path_shown
from ..roleplay.call import Call
from ..roleplay.dialogue import step
from ..roleplay.events import Ring
from ..roleplay.scenario import Scenario
from ..roleplay.view import brief
from ..roleplay.vocabulary import LANGUAGES
from . import missing, path
from .guests import learner_id
from .resources import here
from .texts import language as chosen_language

learner = Blueprint("learner", __name__)


def init(app: Flask) -> None:
    """Open the pages."""
    app.register_blueprint(learner)


@learner.get("/")
def home() -> Response:
    """To the start page in the learner's language."""
    return redirect(url_for(".start", language=chosen_language()))


@learner.get("/<any(nl,en):language>/")
def start(language: str) -> str:
    """The path: what is done, what comes next, and where the learner stopped."""
    there = path.known(language)
    return render_template(
        "start.html",
        **path_shown(outline(here().course, language), there, path.Addresses(language)),
        missing=missing.said(language),
        links=links(language, ".start"),
    )


@learner.get("/<any(nl,en):language>/privacy")
def privacy(language: str) -> str:
    """What is kept, and what is not."""
    return render_template("privacy.html", links=links(language, ".privacy"))


@learner.get("/<any(nl,en):language>/calls/<module>/<call>")
def briefing(language: str, module: str, call: str) -> str:
    """Picture the place before the phone rings, and prove that the microphone works."""
    scenario = scenario_or_404(language, module, call)
    learner_id()  # the microphone check needs to be somebody's
    return render_template(
        "briefing.html",
        brief=brief(scenario),
        kind=scenario.setting.kind,
        links=briefing_links(scenario),
        data=briefing_data(scenario),
        progress=here().speaker.prepare(scenario),
        missing=missing.said(language),
        recogniser=missing.recogniser_there(language),
    )


@learner.get("/<any(nl,en):language>/calls/<module>/<call>/ready")
def ready(language: str, module: str, call: str) -> Response | str:
    """How far the voice is with this caller's lines: a part of the briefing, for htmx; anybody else gets the whole."""
    scenario = scenario_or_404(language, module, call)
    if not request.htmx:
        return redirect(briefing_links(scenario)["briefing"], code=303)
    progress = here().speaker.prepare(scenario)
    there = missing.recogniser_there(language)
    return render_template(
        "_ready.html", progress=progress, links=briefing_links(scenario), recogniser=there, kind=scenario.setting.kind
    )


@learner.post("/<any(nl,en):language>/calls/<module>/<call>")
def ring(language: str, module: str, call: str) -> Response:
    """Let the telephone ring: a new call."""
    scenario = scenario_or_404(language, module, call)
    begun = step(scenario, Call(scenario.id, language), Ring())
    with here().session() as session:
        row = stored.begin(session, learner_id(), begun)
    typing = "typing" if request.form.get("typing") else None
    return redirect(url_for("calls.page", id=row.id, how=typing), code=303)


def scenario_or_404(language: str, module: str, call: str) -> Scenario:
    """The scenario of an address."""
    scenario = here().course.scenario(f"{module}/{call}", language)
    if scenario is None:
        abort(503 if here().course.named(module, language, f"{call}.toml") else 404)
    return scenario


def briefing_links(scenario: Scenario) -> dict[str, str]:
    """The addresses that a briefing needs."""
    module, call = scenario.id.split("/")
    there = links(scenario.language, ".briefing", module=module, call=call)
    there["ring"] = there["briefing"] = there["here"]
    there["ready"] = url_for("learner.ready", language=scenario.language, module=module, call=call)
    return there


def briefing_data(scenario: Scenario) -> dict[str, Any]:
    """What the microphone check needs."""
    return {
        "language": scenario.language,
        "listen": f"/listen/{scenario.language}",
        "recogniser": missing.recogniser_there(scenario.language),
        "try_saying": scenario.setting.try_saying,
    }


def links(language: str, endpoint: str, **values: Any) -> dict[str, str]:
    """The addresses that every page needs; `endpoint` is the page's own."""
    endpoint = "learner" + endpoint if endpoint.startswith(".") else endpoint
    other = next(one for one in LANGUAGES if one != language)
    return {
        "start": url_for("learner.start", language=language),
        "privacy": url_for("learner.privacy", language=language),
        "here": url_for(endpoint, language=language, **values),
        "other_language": url_for(endpoint, language=other, **values),
    }
