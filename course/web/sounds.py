"""The sound of what the caller says, of model answers, and of a lesson's lines."""

from __future__ import annotations

from flask import Blueprint, Flask, Response, abort, send_file

from .resources import here
from .speaking import LessonSounds

sounds = Blueprint("sounds", __name__)


def init(app: Flask) -> None:
    """Serve sounds."""
    app.register_blueprint(sounds)


@sounds.get("/sounds/<language>/<module>/<call>/<key>.mp3")
def sound(language: str, module: str, call: str, key: str) -> Response:
    """One clip. Its address names its content, so that a browser may keep it."""
    scenario, lesson = here().course.scenario(f"{module}/{call}", language), here().course.lesson(module, language)
    path = here().speaker.sound(scenario, key) if scenario else None
    if call == "lesson" and lesson:
        path = LessonSounds(here().speaker, lesson).sound(key)
    if path is None:
        abort(404)
    response = send_file(path, mimetype="audio/mpeg", conditional=True)
    response.headers["Cache-Control"] = "private, max-age=31536000, immutable"
    return response
