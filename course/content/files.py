"""Reading the files of a course; what can't be read is a fault."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any

import rtoml

from ..roleplay.tables import shown
from .faults import ContentFault


def text(file: Path, root: Path, faults: list[ContentFault]) -> str | None:
    """The text of a file; a fault and None when it can't be read. Some editors put a mark of UTF-8 before it."""
    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        faults.append(ContentFault(file.relative_to(root), f"line {line}", "a sign that is no UTF-8", "UTF-8"))
    except OSError as error:
        faults.append(
            ContentFault(file.relative_to(root), "", error.strerror or "an unreadable file", "a file to read")
        )
    return None


def parsed(file: Path, root: Path, faults: list[ContentFault]) -> dict[str, Any] | None:
    """The tables of a TOML file; a fault and None when it can't be read."""
    given = text(file, root, faults)
    if given is None:
        return None
    if not given.strip():
        faults.append(ContentFault(file.relative_to(root), "", "an empty file", "TOML"))
        return None
    try:
        return rtoml.loads(given)  # twenty times as fast as tomllib, which names the place of a fault better
    except rtoml.TomlParsingError:
        try:
            return tomllib.loads(given)
        except tomllib.TOMLDecodeError as error:
            place, found, expected = _broken(str(error), given)
            faults.append(ContentFault(file.relative_to(root), place, found, expected))
    return None


def _broken(message: str, given: str) -> tuple[str, str, str]:
    """Place, found and expected of what tomllib says: "… (at line 7, column 8)"."""
    what, _, where = message.rstrip(")").rpartition(" (at ")
    lines = given.splitlines()
    number = re.match(r"line (\d+)", where)
    at = min(int(number[1]), len(lines)) if number else len(lines)
    return f"line {at}", shown(lines[at - 1]), f"TOML: {what[:1].lower()}{what[1:]}"
