"""One line of a labelled set, read strictly."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..roleplay.grading import Context
from ..roleplay.grading.plain import PlainContextError, context_of
from ..roleplay.tables import Fault, shown

KEYS = ("id", "context", "text", "moves", "faults")
Id = str | int | None


class NotAReply(ValueError):
    """A line that can't be labelled: `fault` says why, `id` is that of the line where it could be read."""

    def __init__(self, place: str, found: str, expected: str, id: Id = None) -> None:
        self.fault, self.id = Fault(place, found, expected), id
        super().__init__(str(self.fault) if place else f"found {found}, expected {expected}")


@dataclass(frozen=True)
class Reply:
    """A reply to label."""

    id: Id
    context: Context
    text: str


def read(line: bytes, language: str) -> Reply:
    """The reply on a line; raises NotAReply with what was found and what was expected."""
    try:
        return _reply(_object(line), language)
    except RecursionError as error:
        raise NotAReply("", "too many brackets inside each other", "a JSON object with id, context and text") from error


def _reply(given: Mapping[str, Any], language: str) -> Reply:
    id = given.get("id")
    if isinstance(id, bool) or not isinstance(id, str | int | None):
        raise NotAReply("id", shown(id), "a text or a whole number")
    for key, value in given.items():
        if key not in KEYS:
            raise NotAReply(shown(key).strip("'"), shown(value), f"no such key, but one of {', '.join(KEYS)}", id)
    if not isinstance(text := given.get("text"), str):
        raise NotAReply("text", shown(text), "a text", id)
    if not isinstance(context := given.get("context", {}), Mapping):
        raise NotAReply("context", "null" if context is None else shown(context), "an object", id)
    try:
        return Reply(id, context_of(context, language), text)
    except PlainContextError as error:
        raise NotAReply(f"context.{shown(error.key).strip(chr(39))}", shown(error.found), error.expected, id) from error


def _object(line: bytes) -> Mapping[str, Any]:
    try:
        given = json.loads(line.decode("utf-8"), parse_constant=_not_json)
    except UnicodeDecodeError as error:
        raise NotAReply("", f"a byte that is no UTF-8 at {error.start}", "a JSON object in UTF-8") from error
    except json.JSONDecodeError as error:
        raise NotAReply("", f"no JSON at character {error.pos}", "a JSON object") from error
    except ValueError as error:  # NaN, or a number of thousands of digits
        raise NotAReply("", "a number that JSON doesn't know", "a JSON object") from error
    if not isinstance(given, Mapping):
        raise NotAReply("", shown(given), "a JSON object")
    return given


def _not_json(name: str) -> None:
    raise ValueError(name)
