"""The web course on an author's folder, with a page that names all that is wrong."""

from __future__ import annotations

import threading
from typing import Any, cast

from flask import Blueprint, Flask, current_app, g, jsonify, render_template, request, url_for
from werkzeug.wrappers import Response

from ...content.checking import Checked, check
from ...content.gathering import load
from ...settings import Settings
from ...web import create_app
from ...web.resources import EXTENSION, Resources, here
from ...web.texts import language
from ..wording import TEXTS
from .pictures import address, listed, pictures
from .watching import Watch

preview = Blueprint("preview", __name__, url_prefix="/preview", template_folder="pages")
NAME = "belwijs-preview"


class Preview:
    """The course as it is now: read again whenever a file was saved."""

    def __init__(self, resources: Resources) -> None:
        self._resources = resources
        self._checked: tuple[int, Checked] | None = None
        self._checking = threading.Lock()
        self.version = 0
        self.watch = Watch(resources.settings.modules, self.renew)

    def renew(self) -> None:
        """Read the course again; a file that is broken now sits out."""
        self._resources.course = load(self._resources.settings.modules)
        self._resources.speaker.forget()
        self.version += 1

    def checked(self) -> Checked:
        """All faults and warnings of this version; looking for them takes seconds, so it is done once."""
        with self._checking:
            if self._checked is None or self._checked[0] != self.version:
                self._checked = (self.version, check(self._resources.settings.modules))
            return self._checked[1]


def create_preview(settings: Settings) -> Flask:
    """The app. Nothing is watched until `previewed(app).watch` is started, or told to look."""
    app = create_app(settings)
    app.extensions[NAME] = Preview(cast(Resources, app.extensions[EXTENSION]))
    app.register_blueprint(preview)
    app.register_blueprint(pictures)
    app.before_request(_note_version)
    app.context_processor(_in_templates)
    return app


def previewed(app: Flask) -> Preview:
    """The preview of an app."""
    return cast(Preview, app.extensions[NAME])


def _note_version() -> None:
    """What is shown belongs to this version, even when a file is saved meanwhile."""
    g.preview_version = previewed(current_app).version


def _in_templates() -> dict[str, Any]:
    words = TEXTS[language()]
    about = {"href": url_for("preview.page"), "label": words["all_faults"], "version": g.preview_version}
    if request.endpoint == "learner.briefing":
        about["picture"] = url_for("pictures.page", **(request.view_args or {}))
    return {"preview": about, "words": words}


@preview.get("/")
def page() -> str:
    """Every fault and every warning, and the way to a picture of each call."""
    links = {name: url_for(f"learner.{name}", language=language()) for name in ("start", "privacy")}
    found, calls = previewed(current_app).checked(), listed(here().course)
    return render_template("preview.html", found=found, links=links, calls=calls, address=address)


@preview.get("/version")
def version() -> Response:
    """A number that is another one after each save."""
    return jsonify(version=previewed(current_app).version)
