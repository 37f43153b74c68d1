"""What the whole app shares: the course, the database, the voices and the rendered lines."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import cached_property
from typing import cast

from flask import Flask, current_app
from sqlalchemy import Engine
from sqlmodel import Session

from voices.store import Store

from ..content.course import Course
from ..content.gathering import load
from ..db import engine as db
from ..roleplay.grading import Context, labels
from ..roleplay.utterance import words_of
from ..settings import Settings
from .ears import Ears
from .speaking import Speaker

EXTENSION = "belwijs"


@dataclass
class Resources:
    """One of each for a process. Models are loaded when they are first needed, after the server has forked."""

    settings: Settings
    course: Course
    engine: Engine
    store: Store

    @classmethod
    def of(cls, settings: Settings) -> Resources:
        """The resources that the settings name."""
        store = Store(settings.models, patience=settings.fetch_timeout_s)
        return cls(settings, load(settings.modules), db.connect(settings.database_url), store)

    @cached_property
    def speaker(self) -> Speaker:
        """Speaks lines, ahead of the call."""
        return Speaker(self.settings, self.store)

    @cached_property
    def ears(self) -> Ears:
        """Hears replies."""
        return Ears(self.settings, self.store)

    def tables_ready(self) -> bool:
        """Whether the tables are those of this version."""
        return db.up_to_date(self.engine)

    def session(self) -> Session:
        """A database session; use it as a context."""
        return Session(self.engine, expire_on_commit=False)


def prepare(app: Flask) -> None:
    """Begin speaking every caller's lines, and warm the grader, so that neither a briefing nor a reply has to wait."""
    resources = cast(Resources, app.extensions[EXTENSION])
    threading.Thread(target=_warm, args=(resources.course,), name="warm", daemon=True).start()
    for scenario in resources.course.scenarios.values():
        resources.speaker.prepare(scenario, hurry=False)


def _warm(course: Course) -> None:
    """Grade a few good replies: the grader compiles its phrases when each is first needed, half a second in all."""
    for scenario in course.scenarios.values():
        for text in (*scenario.opening, *(line.models[0] for line in scenario.lines)):
            labels(words_of(text), Context(scenario.language))


def here() -> Resources:
    """The resources of the running app."""
    return cast(Resources, current_app.extensions[EXTENSION])
