"""The package's Python as the page knows it: JSON in, JSON out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from .desk import Desk

_open: dict[str, Desk] = {}


def answer(question: str) -> str:
    """Answer {"do": "open", …}, which comes first, and after that {"do": "go", …}; see `opened` and `Desk.go`."""
    asked = json.loads(question)
    told = opened(asked) if asked["do"] == "open" else _open["desk"].go(asked["method"], asked["path"], asked["form"])
    return json.dumps(told)


def opened(asked: dict[str, Any]) -> dict[str, Any]:
    """Open the course in `folder` for a learner; where they were (`place`), and what was wrong with what was kept."""
    keys = ("part", "kept", "limit", "chance")
    desk = _open["desk"] = Desk(Path(asked["folder"]), *(asked[key] for key in keys))
    return {"place": desk.learner.place, "trouble": desk.trouble, "languages": [*desk.course.languages]}
