"""The course as data for the Python inside the package: outlines and questions at once, each call by itself."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..content.files import parsed
from ..content.outline import outlined
from .core import packed
from .inside.course import FILE
from .order import Order

FOLDER = "belwijs"  # where the browser's Python finds it, beside its own modules


def course_zip(order: Order, id: str, voices: Mapping[str, Mapping[str, str]]) -> bytes:
    """All of it as a zip; `voices`: by language the name of each caller's voice, and of "examples"."""
    files = {f"{FOLDER}/{FILE}": _json(_told(order, id, voices))}
    for language in order.languages:
        for scenario in order.calls(language):
            module, call = scenario.id.split("/")
            given = parsed(order.modules / module / language / f"{call}.toml", order.modules, [])
            files[f"{FOLDER}/{language}/{scenario.id}.json"] = _json(given)
    return packed(files)


def unpacked(zipped: bytes, folder: Path) -> Path:
    """Unpack it as the browser does; the course's folder."""
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(zipped)) as archive:
        archive.extractall(folder)
    return folder / FOLDER


def _told(order: Order, id: str, voices: Mapping[str, Mapping[str, str]]) -> dict[str, Any]:
    return {
        "id": id,
        "languages": order.languages,
        "recognisers": [language for language in order.languages if language in order.recognisers],
        "player": order.player,
        "voices": voices,
        "sounds": order.sounds,
        "outlines": {one: [_outline(order, module, one) for module in order.wanted()] for one in order.languages},
        "lessons": {one: {id: _questions(order, id, one) for id in order.lessons(one)} for one in order.languages},
    }


def _outline(order: Order, module: Any, language: str) -> dict[str, Any]:
    told = asdict(outlined(order.course, module, language))
    there = {scenario.id for scenario in order.calls(language)}
    told["calls"] = [call for call in told["calls"] if call["id"] in there]
    return told


def _questions(order: Order, module: str, language: str) -> dict[str, Any]:
    lesson = order.course.lesson(module, language)
    pool = lesson.pool if lesson else None
    return {"ask": pool.ask if pool else 0, "checks": [asdict(check) for check in pool.checks] if pool else []}


def _json(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
