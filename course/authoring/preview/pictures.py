"""A picture of each call, what leads where: drawn in the browser, from the graph's text."""

from __future__ import annotations

from pathlib import Path

from flask import Blueprint, abort, make_response, render_template, request, url_for
from werkzeug.wrappers import Response

from ...content.course import Course
from ...content.faults import ContentFault
from ...roleplay.vocabulary import LANGUAGES
from ...web.resources import here
from ...web.security import POLICY
from ..graph import drawn

pictures = Blueprint("pictures", __name__, url_prefix="/preview/pictures", template_folder="pages")
DRAWING = POLICY + "; script-src 'self' 'wasm-unsafe-eval'"  # Graphviz comes as WebAssembly; no other page needs it
Calls = dict[str, dict[str, str]]


def listed(course: Course) -> Calls:
    """By language, the names of all calls with their titles; one that can't be read has none."""
    calls: Calls = {language: {} for language in LANGUAGES}
    for (id, language), scenario in course.scenarios.items():
        calls[language][id] = scenario.title
    for fault in course.faults:
        match fault.file.parts:
            case (module, language, name) if language in calls and name.endswith(".toml"):
                calls[language].setdefault(f"{module}/{Path(name).stem}", "")
    return calls


def address(language: str, id: str) -> str:
    """The page of a call's picture."""
    module, _, call = id.partition("/")
    return url_for("pictures.page", language=language, module=module, call=call)


@pictures.get("/<any(nl,en):language>/<module>/<call>")
def page(language: str, module: str, call: str) -> Response:
    """The picture; or what is wrong with the call, where that keeps it from being drawn."""
    course, id = here().course, f"{module}/{call}"
    scenario = course.scenario(id, language)
    faults = [] if scenario else _faults(course, Path(module, language, f"{call}.toml"))
    if not scenario and not faults:
        abort(404)
    dot = drawn(scenario) if scenario else ""
    links = _links(course, language, id)
    answer = make_response(render_template("picture.html", id=id, call=scenario, dot=dot, faults=faults, links=links))
    answer.headers["Content-Security-Policy"] = DRAWING.format(host=request.host)
    return answer


def _links(course: Course, language: str, id: str) -> dict[str, str]:
    module, _, call = id.partition("/")
    links = {name: url_for(f"learner.{name}", language=language) for name in ("start", "privacy")}
    links["briefing"] = url_for("learner.briefing", language=language, module=module, call=call)
    other = next(one for one in LANGUAGES if one != language)
    if id in listed(course)[other]:
        links["other_language"] = address(other, id)
    return links


def _faults(course: Course, file: Path) -> list[ContentFault]:
    """What keeps a call from being read: its own faults, or its module's."""
    return [fault for fault in course.faults if fault.file in (file, Path(file.parts[0], "module.toml"))]
