"""The package's Python as the page knows it: JSON in, JSON out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .desk import Desk
from .warming import warm

_open: dict[str, Desk] = {}


def answer(question: str) -> str:
    """Answer {"do": "open", …}, which comes first, then {"do": "go", …} or {"do": "warm", …}.

    See `opened`, `Desk.go` and `warm`.
    """
    asked = json.loads(question)
    return json.dumps(_DOES[asked["do"]](asked))


def opened(asked: dict[str, Any]) -> dict[str, Any]:
    """Open the course in `folder` for a learner; where they were (`place`), and what was wrong with what was kept."""
    keys = ("part", "kept", "limit", "chance")
    desk = _open["desk"] = Desk(Path(asked["folder"]), *(asked[key] for key in keys))
    return {"place": desk.learner.place, "trouble": desk.trouble, "languages": [*desk.course.languages]}


def _gone(asked: dict[str, Any]) -> dict[str, Any]:
    return _open["desk"].go(asked["method"], asked["path"], asked["form"])


def _warmed(asked: dict[str, Any]) -> dict[str, Any]:
    return {"more": warm(_open["desk"].course, asked["language"], asked["step"])}


_DOES = {"open": opened, "go": _gone, "warm": _warmed}
