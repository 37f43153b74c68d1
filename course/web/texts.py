"""The interface's texts, in Dutch and in English."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

from flask import Flask, g, request

from ..roleplay.vocabulary import LANGUAGES

FOLDER = Path(__file__).parent / "texts"


@cache
def texts(language: str) -> dict[str, str]:
    """Every text of a language by its key ("page.name")."""
    tables = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    return {f"{page}.{name}": text for page, named in tables.items() for name, text in named.items()}


def t(key: str, **values: object) -> str:
    """The text of a key in the page's language, with {values} filled in; raises KeyError."""
    return texts(language())[key].format(**values)


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
