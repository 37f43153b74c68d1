"""The app on a small course and a database of its own, with browsers that keep cookies."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from flask import Flask
from flask.testing import FlaskClient

from course.db import engine as db
from course.settings import Settings
from course.web import create_app
from course.web.resources import EXTENSION

from .course import SMALL, VOICES, stand_in_course
from .talking import BRIEFING

Make = Callable[..., Flask]


@pytest.fixture
def modules(tmp_path: Path) -> Path:
    """The small course, to read or to break."""
    return stand_in_course(SMALL, tmp_path / "modules")


@pytest.fixture(scope="session")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Rendered lines, shared by all apps: each is spoken once."""
    return tmp_path_factory.mktemp("sounds")


@pytest.fixture
def make(tmp_path: Path, modules: Path, sounds: Path) -> Iterator[Make]:
    """Make an app with settings that differ; all are closed at the end."""
    made: list[Flask] = []

    def make(**different: Any) -> Flask:
        usual: dict[str, Any] = {
            "data": tmp_path / "data",
            "modules": modules,
            "secret_key": "for this test",
            "example_voice_nl": VOICES["nl"],
            "example_voice_en": VOICES["en"],
            "offline": True,
        }
        settings = Settings(**(usual | different))
        settings.data.mkdir(exist_ok=True)
        if not settings.sounds.exists():
            settings.sounds.symlink_to(sounds)
        tables = db.connect(settings.database_url)
        db.upgrade(tables)
        tables.dispose()
        made.append(create_app(settings))
        return made[-1]

    yield make
    for app in made:
        app.extensions[EXTENSION].speaker.close()
        app.extensions[EXTENSION].engine.dispose()


@pytest.fixture
def app(make: Make) -> Flask:
    """The app."""
    return make()


@pytest.fixture
def browser(app: Flask) -> FlaskClient:
    """A browser."""
    return app.test_client()


@pytest.fixture
def other(app: Flask) -> FlaskClient:
    """The browser of another learner, who has opened a briefing."""
    client = app.test_client()
    assert client.get(BRIEFING.format("nl")).status_code == 200
    return client
