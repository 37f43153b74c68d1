"""Real Chromium, with a microphone that plays a file, is refused, or isn't there."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Error, Page, Playwright, sync_playwright

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
USUAL = (
    "--no-sandbox",  # the tests may run as root
    "--disable-background-networking",
    "--no-first-run",
    "--autoplay-policy=no-user-gesture-required",
)
DEVICE = "--use-fake-device-for-media-stream"
ALLOWED = "--use-fake-ui-for-media-stream"
OPEN: list[Page] = []  # all that a failed test leaves a picture of
PATIENCE = 20_000  # ms to wait for what should be there at once: the machine may be slow


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Playwright, once for all tests."""
    with sync_playwright() as running:
        yield running


def microphone(file: Path) -> tuple[str, ...]:
    """A microphone that plays a WAV file once, from its start, whenever it is opened."""
    return (DEVICE, ALLOWED, f"--use-file-for-fake-audio-capture={file}%noloop")


REFUSED = (DEVICE, f"{ALLOWED}=deny")
MISSING = (ALLOWED, "--disable-audio-input")


@contextmanager
def chromium(playwright: Playwright, *flags: str) -> Iterator[Browser]:
    """A browser of its own, with flags."""
    browser = playwright.chromium.launch(executable_path=PROGRAM, args=[*USUAL, *flags])
    try:
        yield browser
    finally:
        browser.close()


def new_page(context: BrowserContext) -> Page:
    """A page that waits long enough on a slow machine; its faults are printed when the test fails."""
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    OPEN.append(page)
    page.on("close", _closed)
    page.on("pageerror", lambda error: print(f"fault in the page: {error.message}"))
    page.on("console", _console)
    return page


def _closed(page: Page) -> None:
    if page in OPEN:
        OPEN.remove(page)


def _console(said: ConsoleMessage) -> None:
    if said.type in ("error", "warning"):
        print(f"console {said.type}: {said.text}")


def pictures(name: Path) -> None:
    """A picture of every open page: name-1.png, …"""
    name.parent.mkdir(parents=True, exist_ok=True)
    for number, page in enumerate(OPEN, 1):
        try:
            page.screenshot(path=f"{name}-{number}.png", full_page=True, timeout=5000)
        except Error as error:
            print(f"no picture of page {number}: {error.message}")
