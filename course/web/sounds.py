"""The sound of what the caller says, and of model answers."""

from __future__ import annotations

from flask import Blueprint, Flask, Response, abort, send_file

from .resources import here

sounds = Blueprint("sounds", __name__)


def init(app: Flask) -> None:
    """Serve sounds."""
    app.register_blueprint(sounds)


@sounds.get("/sounds/<language>/<module>/<call>/<key>.mp3")
def sound(language: str, module: str, call: str, key: str) -> Response:
    """One clip. Its address names its content, so that a browser may keep it."""
    scenario = here().course.scenario(f"{module}/{call}", language)
    path = here().speaker.sound(scenario, key) if scenario else None
    if path is None:
        abort(404)
    response = send_file(path, mimetype="audio/mpeg", conditional=True)
    response.headers["Cache-Control"] = "private, max-age=31536000, immutable"
    return response
