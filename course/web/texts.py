"""The words of the pages in the language of who asks."""

from __future__ import annotations

from typing import Any

from flask import Flask, g, request

from ..pages.words import fill
from ..roleplay.vocabulary import LANGUAGES


def t(key: str, **values: object) -> str:
    """The text of a key in the page's language, with {values} filled in; raises KeyError."""
    return fill(language(), key, **values)


def language() -> str:
    """The page's language: that of the address, of the learner's cookie, or of the browser."""
    chosen = g.get("language")
    return chosen if isinstance(chosen, str) else request.accept_languages.best_match(LANGUAGES) or "nl"


def init(app: Flask) -> None:
    """Give every template `t` and `language`."""

    @app.url_value_preprocessor
    def _from_address(endpoint: str | None, values: dict[str, Any] | None) -> None:
        named = (values or {}).get("language")
        if named in LANGUAGES:
            g.language = named

    @app.context_processor
    def _in_templates() -> dict[str, Any]:
        return {"t": t, "language": language()}
