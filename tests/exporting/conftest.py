"""An author with a small course, who exports it: the command as it is typed, and what it says."""

from __future__ import annotations

import json
import re
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from course.cli import main
from course.settings import HERE
from tests.content.faulty import sound
from tests.web.course import VOICES, stand_in_course

STATIC = ("app.css", "icon.svg", "scorm/shell.js", "player/call.js", "vendor/htmx@")  # enough to tell a package by
PLAIN = ("--typed", "--stand-in", "--no-examples", "--language", "nl")  # what is quick


@pytest.fixture(scope="session")
def sounds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Lines that were spoken, shared by all exports."""
    return tmp_path_factory.mktemp("sounds")


@pytest.fixture(scope="session")
def static(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A few files of `static/`: all of them are 10 MB to pack."""
    out = tmp_path_factory.mktemp("static")
    for file in (HERE / "static").rglob("*"):
        name = file.relative_to(HERE / "static").as_posix()
        if file.is_file() and name.startswith(STATIC):
            (out / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(file, out / name)
    return out


@dataclass
class Author:
    """Whoever exports. `modules`: the course; `said`: what stands on the terminal."""

    modules: Path
    out: Path
    printed: Callable[[], str]
    said: str = ""

    def export(self, *args: str, to: str = "a.zip", plain: bool = True) -> int:
        """Run the command; its exit status."""
        given = ["export", "scorm", str(self.out / to), "--folder", str(self.modules), *(PLAIN if plain else ()), *args]
        status = main(given)
        self.said = self.printed()
        return status

    def package(self, to: str = "a.zip") -> Package:
        """The zip that was made."""
        return Package(self.out / to)

    @property
    def left(self) -> list[str]:
        """What stands in the folder, hidden files too."""
        return sorted(file.name for file in self.out.iterdir())


class Package:
    """A zip as an LMS unpacks it."""

    def __init__(self, file: Path) -> None:
        self.size = file.stat().st_size
        with zipfile.ZipFile(file) as archive:
            self.files = {name: archive.read(name) for name in archive.namelist()}

    def text(self, name: str) -> str:
        """A file as text."""
        return self.files[name].decode()

    def told(self, page: str = "index.html") -> Any:
        """What a shell is told before anything has started."""
        found = re.search(r'<script type="application/json" id="package">(.*?)</script>', self.text(page), re.DOTALL)
        assert found
        return json.loads(found[1])


@pytest.fixture
def author(
    tmp_path: Path, sounds: Path, static: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Author:
    """An author who speaks English, with a course of two modules, the stand-in voices and no recogniser."""
    settings = {"DATA": tmp_path / "data", "OFFLINE": "true", "STATIC": static}
    settings |= {f"EXAMPLE_VOICE_{language.upper()}": voice for language, voice in VOICES.items()}
    for name, value in settings.items():
        monkeypatch.setenv(f"BELWIJS_{name}", str(value))
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "sounds").symlink_to(sounds)
    (tmp_path / "out").mkdir()
    modules = stand_in_course(sound(tmp_path / "sound"), tmp_path / "modules")
    return Author(modules, tmp_path / "out", lambda: capsys.readouterr().out)
