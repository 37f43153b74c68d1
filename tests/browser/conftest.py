"""The real server, real browsers, and what a failure leaves behind in build/browser."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, Playwright

from course.settings import HERE
from tests.web.course import REAL, VOICES, stand_in_course

from .chromium import chromium, new_page, pictures
from .packages import packages, play
from .server import OUT, Server
from .spoken import spoken_begun, spoken_calls
from .spoken_there import spoken_there, spoken_there_begun

__all__ = ["packages", "play", "spoken_begun", "spoken_calls", "spoken_there", "spoken_there_begun"]  # fixtures

SOUNDS = OUT / "sounds"  # rendered lines, kept from run to run: the voices are the slowest part
Serve = Callable[..., Server]
Open = Callable[..., Page]


@pytest.fixture(scope="session")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two modules of the course, spoken by the stand-in voices."""
    return stand_in_course(REAL, tmp_path_factory.mktemp("modules"), "04-calm", "09-discretion")


@pytest.fixture(scope="session")
def static(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the browser loads, and under tests/ what the tests need of their own."""
    folder = tmp_path_factory.mktemp("static")
    for real in (HERE / "static").iterdir():
        (folder / real.name).symlink_to(real)
    (folder / "tests").symlink_to(Path(__file__).parent / "served")
    return folder


@pytest.fixture(scope="session")
def serve(
    tmp_path_factory: pytest.TempPathFactory, modules: Path, static: Path, recogniser_nl: Path, recogniser_en: Path
) -> Iterator[Serve]:
    """Start a server with settings that differ; all are ended at the end."""
    running: list[Server] = []

    def serve(name: str, **different: object) -> Server:
        data = tmp_path_factory.mktemp(f"data-{name}")
        SOUNDS.mkdir(parents=True, exist_ok=True)
        (data / "sounds").symlink_to(SOUNDS)
        usual = {
            "modules": modules,
            "static": static,
            "recogniser_nl": recogniser_nl,
            "recogniser_en": recogniser_en,
            "example_voice_nl": VOICES["nl"],
            "example_voice_en": VOICES["en"],
        }
        running.append(Server(data, usual | different, OUT / f"{name}.log"))
        return running[-1].start()

    yield serve
    for server in running:
        server.kill()


@pytest.fixture(scope="session")
def server(serve: Serve) -> Server:
    """The server of all tests that don't hurt it."""
    return serve("server")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    """Leave a picture of every open page when a test fails, and say where it is."""
    report = yield
    if report.failed:
        name = re.sub(r"\W+", "-", item.name).strip("-")
        pictures(OUT / name)
        report.sections.append(("what it left behind", f"{OUT}: {name}-*.png, *.log"))
    return report


@pytest.fixture
def browsing(playwright: Playwright) -> Iterator[Open]:
    """Open a page in a browser of its own: `browsing(*flags, **how the context differs)`."""
    with ExitStack() as open_browsers:

        def browsing(*flags: str, **context: Any) -> Page:
            browser = open_browsers.enter_context(chromium(playwright, *flags))
            return new_page(browser.new_context(**context))

        yield browsing


@pytest.fixture(scope="session", autouse=True)
def _clean() -> None:
    """Take away what an earlier run left, but for the rendered lines; not while another run is busy beside this one."""
    if os.environ.get("BELWIJS_TEST_BESIDE") == "yes":
        return
    for old in OUT.glob("*"):
        if old.is_file():
            old.unlink()
        elif old != SOUNDS:
            shutil.rmtree(old)
