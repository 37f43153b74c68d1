"""What goes wrong becomes a page, or JSON, that says what to do next; never a trace."""

from __future__ import annotations

from typing import Any

from flask import Flask, jsonify, render_template, request
from sqlalchemy.exc import SQLAlchemyError
from werkzeug.exceptions import HTTPException, InternalServerError, RequestEntityTooLarge

from ..pages.words import texts
from ..roleplay.call import UnreadableCall
from ..roleplay.events import NotAnEvent
from ..roleplay.utterance import NotAnUtterance
from .texts import language, t

_READ_OUT = 16_000_000
"""Bytes of a body that is too large which are read and forgotten: who still sends cannot hear an answer (ours)."""


def init(app: Flask) -> None:
    """Handle every error in one place."""
    app.register_error_handler(HTTPException, _http)
    app.register_error_handler(RequestEntityTooLarge, _too_large)
    app.register_error_handler(NotAnEvent, _unreadable)
    app.register_error_handler(NotAnUtterance, _unreadable)
    app.register_error_handler(UnreadableCall, _gone_stale)
    app.register_error_handler(SQLAlchemyError, _database)


def answer(status: int, name: str, detail: str = "") -> Any:
    """An error as JSON to a script and as a page to a person. `detail` holds no words said."""
    known = f"error.{name}" if f"error.{name}" in texts(language()) else "error.other"
    if request.accept_mimetypes.best_match(("text/html", "application/json")) == "application/json" or request.is_json:
        return jsonify(error=name, message=t(known), detail=detail), status
    return render_template("error.html", status=status, message=t(known), links=_links()), status


def _links() -> dict[str, str]:
    return {"start": f"/{language()}/", "privacy": f"/{language()}/privacy"}


def _http(error: HTTPException) -> Any:
    names = {400: "bad", 403: "elsewhere", 404: "missing", 405: "missing", 413: "too_big", 503: "repair"}
    code = error.code or 500
    if isinstance(error, InternalServerError) and error.original_exception is not None:
        code = 500
    return answer(code, names.get(code, "other"))


def _too_large(error: RequestEntityTooLarge) -> Any:
    body, read = request.environ["wsgi.input"], 0
    while read < _READ_OUT and (piece := body.read(65_536)):
        read += len(piece)
    return _http(error)


def _unreadable(error: ValueError) -> Any:
    return answer(400, "bad", str(error))


def _gone_stale(error: UnreadableCall) -> Any:
    return answer(409, "unreadable_call")


def _database(error: SQLAlchemyError) -> Any:
    from flask import current_app

    current_app.logger.error("database: %s", type(error).__name__)  # its text could hold what a learner said
    return answer(503, "database")
