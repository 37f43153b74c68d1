"""A course to test with: a copy whose callers speak with the stand-in voice, which is quick and always there."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

from course.settings import HERE

REAL = HERE / "modules"
SMALL = HERE / "tests" / "samples" / "small"
VOICES = {"nl": "standin-nl-m", "en": "standin-en-m"}


def stand_in_course(folder: Path, out: Path) -> Path:
    """Copy the course in `folder` to `out`, every caller with the stand-in voice of the language."""
    shutil.copytree(folder, out, dirs_exist_ok=True)
    for language, voice in VOICES.items():
        for file in out.glob(f"*/{language}/*.toml"):
            text = re.sub(r"(?m)^voices = .*\n", "", file.read_text(encoding="utf-8"))
            file.write_text(text.replace("[caller]\n", f'[caller]\nvoices = ["{voice}"]\n', 1), encoding="utf-8")
    return out
