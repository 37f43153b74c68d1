"""Speaking the lines of a package: several at a time, and no more than need be when it ends early."""

from __future__ import annotations

import threading
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from course.content.gathering import load
from course.scorm import building
from course.scorm.errors import ExportFailed
from course.scorm.order import Order
from course.settings import HERE
from tests.content.faulty import sound

from .test_pages import Hoarse

AT_ONCE = 3


class Choir(Hoarse):
    """Voices that speak a line only while so many others do."""

    def __init__(self, folder):
        self.folder, self.spoke = folder, []
        self.together, self.on = threading.Barrier(AT_ONCE), threading.Event()
        self.on.set()

    def spoken(self, voice, language, clip):
        self.spoke.append(clip.text)
        if len(self.spoke) <= AT_ONCE:
            self.together.wait(20)
        else:
            self.on.wait(20)
        (file := self.folder / f"{len(self.spoke)}-{threading.get_ident()}.ogg").write_text(clip.text)
        return file


@pytest.fixture
def plan(tmp_path, monkeypatch):
    monkeypatch.setattr("os.cpu_count", lambda: AT_ONCE)
    modules = sound(tmp_path / "modules")
    return building.plan(Order(load(modules), modules, HERE / "static", "1.2", ("nl",)), "small", Hoarse())


def test_there_are_as_many_at_a_time_as_processors_and_each_line_gets_its_own_sound(plan, tmp_path):
    assert building.build(plan, [("index.html", b"")], Choir(tmp_path), tmp_path / "a.zip") == 0
    with zipfile.ZipFile(tmp_path / "a.zip") as archive:
        assert all(archive.read(line.file).decode() == line.clip.text for line in plan.lines)


def test_who_stops_waits_for_the_lines_that_are_being_spoken_and_for_no_more(plan, tmp_path, monkeypatch):
    def stopped(what, done, total):
        raise KeyboardInterrupt

    def ended(speaking, **how):
        end(speaking, wait=False, **how)
        choir.on.set()
        end(speaking)

    choir, end = Choir(tmp_path), ThreadPoolExecutor.shutdown
    choir.on.clear()
    monkeypatch.setattr(ThreadPoolExecutor, "shutdown", ended)
    with pytest.raises(KeyboardInterrupt):
        building.build(plan, [], choir, tmp_path / "a.zip", stopped)
    assert len(choir.spoke) <= 2 * AT_ONCE < len(plan.lines) and not (tmp_path / "a.zip").exists()


def test_a_line_that_can_not_be_kept_ends_it(plan, tmp_path):
    class Full(Choir):
        def spoken(self, voice, language, clip):
            super().spoken(voice, language, clip)
            raise ExportFailed(Path(clip.text))

    with pytest.raises(ExportFailed):
        building.build(plan, [], Full(tmp_path), tmp_path / "a.zip")
    assert not (tmp_path / "a.zip").exists()
