"""An author's folder: a copy of the small course, to add to and to break, and the command as it is typed."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from course import cli
from course.settings import HERE

SMALL = HERE / "tests" / "samples" / "small"
LESSON = HERE / "course" / "authoring" / "templates" / "lesson.{}.md"
Run = Callable[..., tuple[int, str]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The small course, with a lesson."""
    made = Path(shutil.copytree(SMALL, tmp_path / "course"))
    for language in ("nl", "en"):
        shutil.copy(str(LESSON).format(language), made / "01-small" / language / "lesson.md")
    return made


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Run the command in a terminal of one language: its exit status and what it says."""
    monkeypatch.setenv("BELWIJS_DATA", str(tmp_path / "data"))
    for name in ("LC_ALL", "LC_MESSAGES", "BELWIJS_RECOGNISER_NL", "BELWIJS_RECOGNISER_EN"):
        monkeypatch.delenv(name, raising=False)

    def run(*words: object, language: str = "en") -> tuple[int, str]:
        monkeypatch.setenv("LANG", f"{language}.UTF-8")
        status = cli.main([str(word) for word in words])
        return status, capsys.readouterr().out

    return run


def change(file: Path, old: str, new: str) -> None:
    """Change one thing in a file."""
    text = file.read_text(encoding="utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
