"""The real server, real browsers, and what a failure leaves behind in build/browser."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Error, Page, Playwright

from tests.web.course import REAL, VOICES, stand_in_course

from .chromium import PATIENCE, chromium
from .server import OUT, Server

SOUNDS = OUT / "sounds"  # rendered lines, kept from run to run: the voices are the slowest part
Serve = Callable[..., Server]
Open = Callable[..., Page]


@pytest.fixture(scope="session")
def modules(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The course's own calls, spoken by the stand-in voices."""
    return stand_in_course(REAL, tmp_path_factory.mktemp("modules"))


@pytest.fixture(scope="session")
def serve(
    tmp_path_factory: pytest.TempPathFactory, modules: Path, recogniser_nl: Path, recogniser_en: Path
) -> Iterator[Serve]:
    """Start a server with settings that differ; all are ended at the end."""
    running: list[Server] = []

    def serve(name: str, **different: object) -> Server:
        data = tmp_path_factory.mktemp(f"data-{name}")
        SOUNDS.mkdir(parents=True, exist_ok=True)
        (data / "sounds").symlink_to(SOUNDS)
        usual = {
            "modules": modules,
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


@pytest.fixture
def windows(request: pytest.FixtureRequest) -> Iterator[list[Page]]:
    """The pages that a test has opened; a failed test leaves a picture of each."""
    pages: list[Page] = []
    yield pages
    if not getattr(request.node, "failed", False):
        return
    name = re.sub(r"\W+", "-", request.node.name).strip("-")
    for number, page in enumerate(pages, 1):
        try:
            page.screenshot(path=OUT / f"{name}-{number}.png", full_page=True)
        except Error as error:
            print(f"no picture of page {number}: {error.message}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]):
    """Remember that a test failed; show where its pictures and logs are."""
    report = yield
    if report.failed and report.when == "call":
        item.failed = True  # type: ignore[attr-defined]
        report.sections.append(("what it left behind", str(OUT)))
    return report


@pytest.fixture
def browsing(playwright: Playwright, windows: list[Page]) -> Iterator[Open]:
    """Open a page in a browser of its own: `browsing(*flags, **how the context differs)`."""
    with ExitStack() as open_browsers:

        def browsing(*flags: str, **context: object) -> Page:
            browser = open_browsers.enter_context(chromium(playwright, *flags))
            return new_page(browser.new_context(**context), windows)

        yield browsing


def new_page(context: BrowserContext, windows: list[Page]) -> Page:
    """A page that waits long enough on a slow machine; its faults are printed when the test fails."""
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    windows.append(page)
    page.on("pageerror", lambda error: print(f"fault in the page: {error.message}"))
    page.on("console", lambda said: said.type in ("error", "warning") and print(f"console {said.type}: {said.text}"))
    return page


@pytest.fixture(scope="session", autouse=True)
def _clean() -> None:
    """Take away what an earlier run left, but for the rendered lines."""
    for old in OUT.glob("*"):
        if old.is_file():
            old.unlink()
        elif old != SOUNDS:
            shutil.rmtree(old)
