"""The templates outside Flask, rendered as Flask renders them."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, select_autoescape

TEMPLATES = Path(__file__).parent / "templates"


@cache
def environment(address: Callable[..., str]) -> Environment:
    """Templates whose `url_for` is the host's own; each is compiled once."""
    made = Environment(loader=FileSystemLoader(TEMPLATES), autoescape=select_autoescape(["html"]))
    made.globals["url_for"] = address
    return made


def page(templates: Environment, name: str, language: str, **shown: Any) -> str:
    """One page."""
    return templates.get_template(name).render(language=language, **shown)
