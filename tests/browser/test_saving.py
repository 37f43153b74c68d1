"""A package saves in a learning system: real Chromium, a real run-time of SCORM 1.2 beside it, a real connection."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Frame, Page, Playwright, expect

from tests.browser.chromium import PATIENCE, chromium, new_page

from .learning_site import LearningSite, playing


@pytest.fixture(scope="module")
def browser(playwright: Playwright) -> Iterator[Browser]:
    with chromium(playwright) as running:
        yield running


@pytest.fixture
def site() -> Iterator[LearningSite]:
    with playing(LearningSite()) as up:
        yield up


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context()
    yield new_page(context)
    context.close()


def launched(page: Page, site: LearningSite, path: str = "") -> Frame:
    """The package, in its frame or by itself, ready to be played."""
    page.goto(site.address + path)
    expect((page if path else page.frame_locator("iframe")).locator("body[data-ready]")).to_be_attached(
        timeout=PATIENCE
    )
    return page.frames[-1]


def state(package: Frame, name: str) -> None:
    expect(package.locator("belwijs-saved")).to_have_attribute("state", name, timeout=PATIENCE)


def put(package: Frame, suspend: str, score: int | None = None) -> None:
    package.evaluate("given => put(...given)", [suspend, score] if score is not None else [suspend])


def test_what_was_done_is_there_at_the_next_launch(page: Page, site: LearningSite) -> None:
    package = launched(page, site)
    assert package.evaluate("found") is None
    put(package, "lesson 3")
    expect(package.get_by_text("Bewaard", exact=True)).to_be_visible()
    expect(package.get_by_role("status")).to_be_empty()
    assert launched(page, site).evaluate("found") == "lesson 3"


def test_what_was_not_saved_yet_leaves_with_the_page(page: Page, site: LearningSite) -> None:
    package = launched(page, site)
    put(package, "lesson 3")
    state(package, "saved")
    put(package, "lesson 4", 80)
    page.goto("about:blank")
    assert site.holds("lesson 4", PATIENCE / 1000)
    assert launched(page, site).evaluate("found") == "lesson 4"
    core = site.cmi["core"]
    assert (core["lesson_status"], core["score"]["raw"], core["exit"]) == ("completed", "80", "suspend")


def test_a_lost_connection_is_told_and_made_good(page: Page, site: LearningSite) -> None:
    package = launched(page, site)
    put(package, "lesson 3")
    state(package, "saved")
    page.context.set_offline(True)
    put(package, "lesson 4")
    expect(package.get_by_role("status")).to_contain_text("geen verbinding")
    assert "lesson 4" not in site.cmi["suspend_data"]
    page.context.set_offline(False)
    expect(package.get_by_role("status")).to_have_text("Alles is weer bewaard.", timeout=PATIENCE)
    assert "lesson 4" in site.cmi["suspend_data"]


def test_who_was_logged_out_logs_in_again_and_saves(page: Page, site: LearningSite) -> None:
    package = launched(page, site)
    site.logged_in = False
    put(package, "lesson 3")
    expect(package.get_by_role("status")).to_contain_text("ander tabblad")
    assert site.cmi == {}
    site.logged_in = True
    package.get_by_role("button", name="Bewaar opnieuw").click()
    state(package, "saved")
    expect(package.locator("belwijs-saved")).to_be_focused()
    assert "lesson 3" in site.cmi["suspend_data"]


def test_who_opens_the_course_again_after_a_new_login_goes_on_where_they_were(page: Page, site: LearningSite) -> None:
    package = launched(page, site)
    put(package, "lesson 3")
    state(package, "saved")
    site.logged_in = False
    put(package, "lesson 4")
    state(package, "expired")
    page.goto("about:blank")
    site.logged_in = True
    assert "lesson 3" in site.cmi["suspend_data"]
    assert launched(page, site).evaluate("found") == "lesson 4"


def test_opened_by_itself_it_works_and_says_that_nothing_is_kept(page: Page, site: LearningSite) -> None:
    package = launched(page, site, "package/index.html")
    put(package, "lesson 3")
    expect(package.get_by_role("status")).to_contain_text("niet vanuit een leeromgeving")
    assert site.cmi == {}
