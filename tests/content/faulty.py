"""The course of a sample: a sound course of two modules, and over it what the sample says is wrong."""

from __future__ import annotations

import shutil
import sys
import tomllib
from pathlib import Path
from typing import Any

from .taught import SAMPLES, change, taught

NOTES = ("change.toml", "expected.txt")
FAULTS, WARNINGS = (sorted(path for path in (SAMPLES / kind).iterdir()) for kind in ("faults", "warnings"))


def sound(out: Path) -> Path:
    """The small course with its lesson, twice: what is wrong in 01-small leaves 02-second as it is."""
    taught(out)
    shutil.copytree(out / "01-small", out / "02-second")
    course = out / "course.toml"
    course.write_text(course.read_text("utf-8").replace('["01-small"]', '["01-small", "02-second"]'), "utf-8")
    return out


def lay(sample: Path, out: Path) -> Path:
    """Make the course of a sample."""
    sound(out)
    for file in (file for file in sample.rglob("*") if file.is_file() and file.name not in NOTES):
        place = out / file.relative_to(sample)
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(file, place)
    notes = _notes(sample)
    for name in notes.get("without", []):
        shutil.rmtree(out / name) if (out / name).is_dir() else (out / name).unlink()
    for one in notes.get("change", []):
        for name in one["in"]:
            change(out, one["old"], one["new"] * one.get("times", 1), name)
    return out


def expected(sample: Path) -> list[str]:
    """The lines that the check has to say of it."""
    return (sample / "expected.txt").read_text("utf-8").splitlines()


def _notes(sample: Path) -> dict[str, Any]:
    file = sample / "change.toml"
    return tomllib.loads(file.read_text("utf-8")) if file.exists() else {}


if __name__ == "__main__":
    lay(SAMPLES / sys.argv[1], Path(sys.argv[2]))
