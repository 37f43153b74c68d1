"""Real Chromium, with a microphone that plays a file, is refused, or isn't there."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Playwright, sync_playwright

PROGRAM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
USUAL = (
    "--no-sandbox",  # the tests may run as root
    "--disable-background-networking",
    "--no-first-run",
    "--autoplay-policy=no-user-gesture-required",
)
DEVICE = "--use-fake-device-for-media-stream"
ALLOWED = "--use-fake-ui-for-media-stream"
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
