"""Who is learning: one guest for every browser, known by a signed cookie."""

from __future__ import annotations

from flask import g, session

from ..db import learners
from .resources import here
from .texts import language


def learner_id() -> str:
    """The learner's key; a new guest is made for a browser that has none."""
    if "learner" not in g:
        with here().session() as database:
            g.learner = learners.guest(database, session.get("learner"), language()).id
        session["learner"] = g.learner
        session.permanent = True  # the browser keeps it
    return str(g.learner)


def known_id() -> str | None:
    """The learner's key if the browser has one."""
    id = session.get("learner")
    return id if isinstance(id, str) else None
