"""The web course: Flask, a blueprint for each audience, plus calls and sound."""

from __future__ import annotations

from datetime import timedelta

from flask import Flask
from htmx_flask import Htmx

from ..pages.environment import TEMPLATES
from ..settings import Settings
from . import calls, errors, learner, lessons, listening, notes, security, sounds, texts
from .resources import EXTENSION, Resources


class NotReady(RuntimeError):
    """The installation lacks something that must be there before the app starts; the message says what to do."""


def create_app(settings: Settings) -> Flask:
    """The app. It makes no migration and no download; raises NotReady where the tables are missing or old."""
    app = Flask(__name__, static_folder=str(settings.static), static_url_path="/static", template_folder=str(TEMPLATES))
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SESSION_COOKIE_NAME="belwijs",
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_HTTPONLY=True,
        SESSION_COOKIE_SECURE=settings.secure_cookies,
        PERMANENT_SESSION_LIFETIME=timedelta(days=365),
        MAX_CONTENT_LENGTH=1_000_000,  # the longest event is 2,000 words with their times, about 150 kB
    )
    if not settings.secret_key:
        raise NotReady("secret_key: found nothing, expected a secret; start with `belwijs serve`, which makes one")
    resources = Resources.of(settings)
    if not resources.tables_ready():
        raise NotReady("database: the tables are not those of this version; run `belwijs db upgrade`")
    app.extensions[EXTENSION] = resources
    Htmx(app)
    for room in (security, texts, errors, learner, lessons, calls, notes, sounds, listening):
        room.init(app)
    return app
