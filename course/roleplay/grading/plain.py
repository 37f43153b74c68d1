"""A context from the plain words of a labelled line: how the grader is measured on any set of replies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..vocabulary import EMOTIONS, KINDS, ROLES
from .context import Confidential, Context, Need
from .language import of
from .tokens import read

__all__ = ["PlainContextError", "context_of"]

_KEYS = "kind place overheard practice_name patient_says caller confidential needed emotion".split()
_CALLERS = {
    "patiënt": "patient", "patient": "patient", "partner": "partner", "ouder": "parent", "moeder": "parent",
    "vader": "parent", "werkgever": "employer", "onbekend": "unknown", "onbekende": "unknown",
}  # fmt: skip
_STORY_FROM = 4
"""A caller who said fewer words than this, greetings left out, hasn't told why they call (ours)."""


class PlainContextError(ValueError):
    """A plain context that can't be used. Attributes: ``key``, ``found``, ``expected``."""

    def __init__(self, key: str, found: object, expected: str) -> None:
        self.key, self.found, self.expected = key, found, expected
        super().__init__(f"context.{key}: found {found!r}, expected {expected}")


def context_of(given: Mapping[str, Any], language: str) -> Context:
    """The context in a labelled line's ``context``. Every key may be missing.

    Raises PlainContextError for an unknown key or a value of the wrong kind, UnknownLanguageError for the language.
    """
    for key in given:
        if key not in _KEYS:
            raise PlainContextError(key, given[key], f"no such key, but one of {', '.join(_KEYS)}")
    said = _text(given, "patient_says")
    emotion = _one_of(given, "emotion", EMOTIONS)
    return Context(
        language=language,
        kind=_one_of(given, "kind", KINDS),
        place=_text(given, "place"),
        overheard=_flag(given, "overheard"),
        practice_name=_text(given, "practice_name"),
        patient_says=said,
        caller=_caller(given),
        emotion=emotion,
        reason_known=_tells_why(said, language),
        confidential=tuple(Confidential(item, (item,)) for item in _texts(given, "confidential")),
        needed=tuple(Need(item, item) for item in _texts(given, "needed")),
        urgent=emotion == "urgency",
    )


def _tells_why(said: str, language: str) -> bool:
    tokens = read(said.split(), language)
    greeting = {at for rule in of(language).opening.rules.ready if rule.label == "greeting"
                for a, b in rule.find(tokens, Context(language)) for at in range(a, b)}  # fmt: skip
    return len(tokens.texts) - len(greeting) >= _STORY_FROM


def _text(given: Mapping[str, Any], key: str) -> str:
    value = given.get(key, "")
    if not isinstance(value, str):
        raise PlainContextError(key, value, "a text")
    return value


def _texts(given: Mapping[str, Any], key: str) -> tuple[str, ...]:
    value = given.get(key, ())
    if not isinstance(value, list | tuple) or not all(isinstance(one, str) for one in value):
        raise PlainContextError(key, value, "a list of texts")
    return tuple(value)


def _flag(given: Mapping[str, Any], key: str) -> bool:
    value = given.get(key, False)
    if not isinstance(value, bool):
        raise PlainContextError(key, value, "true or false")
    return value


def _one_of(given: Mapping[str, Any], key: str, known: tuple[str, ...]) -> str:
    value = given.get(key, known[0])
    if value not in known:
        raise PlainContextError(key, value, f"one of {', '.join(known)}")
    return str(value)


def _caller(given: Mapping[str, Any]) -> str:
    value = given.get("caller", "patient")
    if not isinstance(value, str):
        raise PlainContextError("caller", value, f"one of {', '.join(ROLES)}, or the Dutch word")
    caller = _CALLERS.get(value.casefold(), value.casefold())
    return caller if caller in ROLES else "unknown"
