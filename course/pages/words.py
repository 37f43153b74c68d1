"""The words of the pages, in Dutch and in English."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "texts"


@cache
def texts(language: str) -> dict[str, str]:
    """Every text of a language by its key ("page.name")."""
    tables = tomllib.loads((FOLDER / f"{language}.toml").read_text(encoding="utf-8"))
    return {f"{page}.{name}": text for page, named in tables.items() for name, text in named.items()}


def fill(language: str, key: str, **values: object) -> str:
    """The text of a key with {values} filled in; raises KeyError."""
    return texts(language)[key].format(**values)
