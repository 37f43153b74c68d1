"""The player's pages: the package's own files as a learning system serves them, and what is kept of its calls."""

from __future__ import annotations

import secrets
from io import BytesIO
from typing import Any, cast

from flask import Blueprint, Flask, abort, current_app, redirect, render_template, request, send_file, url_for
from werkzeug.wrappers import Response

from ...settings import Settings
from ...web.security import from_here
from .keeping import CONNECTIONS, Kept
from .kinds import kind
from .package import Package
from .wording import PAGE

player = Blueprint("player", __name__, template_folder="pages")
NAME = "belwijs-player"
RUNTIME = {"1.2": "scorm12.min.js", "2004": "scorm2004.min.js"}
POLICY = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'"
MOODLES = "private, max-age=7776000, immutable"  # what a Moodle says of a package's files
MOST = 1 << 20  # bytes of one commit: 64,000 characters of suspend data, and all else many times over


class Playing:
    """The package, what is kept of it, and `revision`: a folder name that no earlier run's cache knows."""

    def __init__(self, package: Package, language: str) -> None:
        self.package, self.language, self.kept = package, language, Kept()
        self.revision = secrets.token_hex(6)


def create_player(package: Package, settings: Settings, language: str) -> Flask:
    """The app; `language` is the page's at first."""
    app = Flask(__name__, static_folder=settings.static.resolve(), static_url_path="/static")
    app.config["MAX_CONTENT_LENGTH"] = MOST
    app.extensions[NAME] = Playing(package, language)
    app.before_request(from_here)
    app.register_blueprint(player)
    return app


def playing() -> Playing:
    """What is played by the app of this request."""
    return cast(Playing, current_app.extensions[NAME])


@player.get("/")
def page() -> Response:
    """The player."""
    one = playing()
    manifest = one.package.manifest
    told = {
        "version": manifest.version,
        "language": one.language,
        "words": PAGE,
        "runtime": url_for("static", filename=f"vendor/scorm-again@3.4.3/{RUNTIME[manifest.version]}"),
        "units": [
            {"title": unit.title, "given": unit.given, "address": f"/package/{one.revision}/{unit.address}"}
            for unit in manifest.units
        ],
    }
    answer = Response(render_template("player.html", told=told, manifest=manifest, t=PAGE[one.language]))
    answer.mimetype = "text/html"
    answer.headers |= {"Content-Security-Policy": POLICY, "Cache-Control": "no-store"}
    return answer


@player.get("/package/<revision>/<path:name>")
def file(revision: str, name: str) -> Response:
    """A file of the package; or what a learning system answers that is away, or no longer knows who asks."""
    one = playing()
    if one.kept.connection in ("offline", "silent"):
        abort(503)
    if one.kept.connection == "expired":
        return redirect(url_for("player.login"))
    content = one.package.file(name) if revision == one.revision else None
    if content is None:
        abort(404)
    answer = send_file(BytesIO(content), mimetype=kind(name, content), etag=False)  # with ranges, for sound and video
    answer.headers["Cache-Control"] = MOODLES
    return answer


@player.get("/login")
def login() -> str:
    """What a learner sees in place of a file, once logged out."""
    return render_template("login.html", language=playing().language, t=PAGE[playing().language])


@player.get("/kept/<unit>")
def kept(unit: str) -> dict[str, Any]:
    """What the next launch of a unit gets back, and who learns."""
    one = playing().kept
    return {"values": one.of(unit), "learner": one.learner, "connection": one.connection}


@player.post("/kept/<unit>")
def commit(unit: str) -> Response:
    """Keep what was set: {element: value}. 503 offline, 403 when logged out; 202: said to be taken, and dropped."""
    one = playing().kept
    if one.connection in ("offline", "expired"):
        abort(503 if one.connection == "offline" else 403)
    changed = request.get_json()
    if not isinstance(changed, dict) or not all(isinstance(value, str) for value in changed.values()):
        abort(400)
    if one.connection == "silent":
        return Response(status=202)
    one.add(unit, changed)
    return Response(status=204)


@player.post("/connection/<name>")
def connection(name: str) -> Response:
    """From now on the learning system can be reached like this."""
    if name not in CONNECTIONS:
        abort(404)
    playing().kept.connection = name
    return Response(status=204)


@player.post("/afresh")
def afresh() -> Response:
    """Forget all that was kept."""
    playing().kept.afresh()
    return Response(status=204)
