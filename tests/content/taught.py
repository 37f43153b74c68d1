"""The small course with a small lesson in its module."""

from __future__ import annotations

import shutil
from pathlib import Path

SAMPLES = Path(__file__).parents[1] / "samples"


def taught(out: Path) -> Path:
    """Copy it to `out`."""
    shutil.copytree(SAMPLES / "small", out, dirs_exist_ok=True)
    shutil.copytree(SAMPLES / "lesson", out / "01-small", dirs_exist_ok=True)
    return out


def change(folder: Path, old: str, new: str, file: str = "01-small/nl/lesson.md") -> None:
    """Change one thing in a file."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
