"""Learners: a guest for every browser."""

from __future__ import annotations

from sqlmodel import Session

from .tables import Learner


def guest(session: Session, id: str | None, language: str) -> Learner:
    """The learner of that id, or a new guest."""
    known = session.get(Learner, id) if id else None
    if known is not None:
        return known
    learner = Learner(language=language)
    session.add(learner)
    session.commit()
    return learner
