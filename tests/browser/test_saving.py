"""A package saves in a learning system: real Chromium, a real run-time of SCORM 1.2 beside it, a real connection."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Frame, Page, Playwright, expect

from course.settings import HERE
from tests.browser.chromium import PATIENCE, chromium, new_page

from .learning_system import LearningSystem, from_folders, playing

POLICY = "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"
# No more of a package than what saves and what tells of it; see served/saving.js.
INDEX = f"""<!doctype html><html lang=nl><meta charset=utf-8><title>package</title>
<meta http-equiv="Content-Security-Policy" content="{POLICY}">
<link rel=stylesheet href=static/app.css><link rel=stylesheet href=static/css/components.css>
<link rel=stylesheet href=static/css/scorm-saved.css>
<script type=module src=tests/saving.js></script><belwijs-saved></belwijs-saved>"""
FOLDERS = {"static": HERE / "static", "tests": Path(__file__).parent / "served"}


@pytest.fixture(scope="module")
def browser(playwright: Playwright) -> Iterator[Browser]:
    with chromium(playwright) as running:
        yield running


@pytest.fixture
def system() -> Iterator[LearningSystem]:
    here = LearningSystem(from_folders(FOLDERS), size=(650, 500), changed={"index.html": INDEX.encode()})
    with playing(here) as up:
        yield up


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield new_page(context)
    context.close()


def launched(page: Page, system: LearningSystem, path: str = "") -> Frame:
    """The package, in its frame or by itself, ready to be played."""
    page.goto(system.address + path)
    expect((page if path else page.frame_locator("iframe")).locator("body[data-ready]")).to_be_attached(
        timeout=PATIENCE
    )
    return page.frames[-1]


def state(package: Frame, name: str) -> None:
    expect(package.locator("belwijs-saved")).to_have_attribute("state", name, timeout=PATIENCE)


def put(package: Frame, suspend: str, score: int | None = None) -> None:
    package.evaluate("given => put(...given)", [suspend, score] if score is not None else [suspend])


def test_what_was_done_is_there_at_the_next_launch(page: Page, system: LearningSystem) -> None:
    package = launched(page, system)
    assert package.evaluate("found") is None
    put(package, "lesson 3")
    expect(package.get_by_text("Bewaard", exact=True)).to_be_visible()
    expect(package.get_by_role("status")).to_be_empty()
    assert launched(page, system).evaluate("found") == "lesson 3"


def test_what_was_not_saved_yet_leaves_with_the_page(page: Page, system: LearningSystem) -> None:
    package = launched(page, system)
    put(package, "lesson 3")
    state(package, "saved")
    put(package, "lesson 4", 80)
    page.goto("about:blank")
    assert system.holds(lambda: "lesson 4" in system.suspended, PATIENCE / 1000)
    assert launched(page, system).evaluate("found") == "lesson 4"
    assert system.standing == ("completed", "80")
    assert system.cmi["core"]["entry"] == "resume"  # it left with the exit "suspend"


def test_a_lost_connection_is_told_and_made_good(page: Page, system: LearningSystem) -> None:
    package = launched(page, system)
    put(package, "lesson 3")
    state(package, "saved")
    page.context.set_offline(True)
    put(package, "lesson 4")
    expect(package.get_by_role("status")).to_contain_text("geen verbinding")
    assert "lesson 4" not in system.suspended
    page.context.set_offline(False)
    expect(package.get_by_role("status")).to_have_text("Alles is weer bewaard.", timeout=PATIENCE)
    assert "lesson 4" in system.suspended


def test_who_was_logged_out_logs_in_again_and_saves(page: Page, system: LearningSystem) -> None:
    package = launched(page, system)
    system.logged_in = False
    put(package, "lesson 3")
    expect(package.get_by_role("status")).to_contain_text("ander tabblad")
    assert system.cmi == {}
    system.logged_in = True
    package.get_by_role("button", name="Bewaar opnieuw").click()
    state(package, "saved")
    expect(package.locator("belwijs-saved")).to_be_focused()
    assert "lesson 3" in system.suspended


def test_who_opens_the_course_again_after_a_new_login_goes_on_where_they_were(
    page: Page, system: LearningSystem
) -> None:
    package = launched(page, system)
    put(package, "lesson 3")
    state(package, "saved")
    system.logged_in = False
    put(package, "lesson 4")
    state(package, "expired")
    page.goto("about:blank")
    system.logged_in = True
    assert "lesson 3" in system.suspended
    assert launched(page, system).evaluate("found") == "lesson 4"


def test_opened_by_itself_it_works_and_says_that_nothing_is_kept(page: Page, system: LearningSystem) -> None:
    package = launched(page, system, "package/index.html")
    put(package, "lesson 3")
    expect(package.get_by_role("status")).to_contain_text("niet vanuit een leeromgeving")
    assert system.cmi == {}
