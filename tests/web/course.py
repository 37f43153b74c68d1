"""A course to test with: a copy whose callers speak with the stand-in voice, which is quick and always there."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path

from course.settings import HERE

REAL = HERE / "modules"
SMALL = HERE / "tests" / "samples" / "small"
VOICES = {"nl": "standin-nl-m", "en": "standin-en-m"}


def stand_in_course(folder: Path, out: Path, *modules: str) -> Path:
    """Copy the course in `folder` to `out`, every caller with the stand-in voice of the language.

    With `modules`, only those, each with the first call of its path: a server speaks every line when it starts.
    """
    shutil.copytree(folder, out, dirs_exist_ok=True, ignore=_others(folder, modules))
    if modules:
        course = out / "course.toml"
        order = "order = [" + ", ".join(f'"{module}"' for module in modules) + "]"
        course.write_text(re.sub(r"(?ms)^order = \[.*?\]", order, course.read_text(encoding="utf-8")), encoding="utf-8")
        for module in modules:
            _only_first(out / module)
    for language, voice in VOICES.items():
        for file in out.glob(f"*/{language}/*.toml"):
            text = re.sub(r"(?m)^voices = .*\n", "", file.read_text(encoding="utf-8"))
            file.write_text(text.replace("[caller]\n", f'[caller]\nvoices = ["{voice}"]\n', 1), encoding="utf-8")
    return out


def _only_first(module: Path) -> None:
    """Leave the first call of a module's path."""
    about = module / "module.toml"
    text = about.read_text(encoding="utf-8")
    first, *_ = re.findall(r'"([^"]+)"', re.search(r"(?m)^calls = \[([^\]]*)\]", text)[1])  # type: ignore[index]
    about.write_text(re.sub(r"(?m)^calls = \[[^\]]*\]", f'calls = ["{first}"]', text), encoding="utf-8")
    for file in module.glob("*/*.toml"):
        if file.stem != first:
            file.unlink()


def _others(folder: Path, modules: Sequence[str]) -> Callable[[str, list[str]], list[str]]:
    """Which folders of a course to leave out."""

    def others(place: str, names: list[str]) -> list[str]:
        top = modules and Path(place) == folder
        return [name for name in names if top and name not in modules and (folder / name / "module.toml").exists()]

    return others
