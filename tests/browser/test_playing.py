"""A package in the player, in real Chromium: every call is seen, and a learner leaves, comes back, and loses the line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Frame, Page, Playwright, expect

from course.authoring.playing.serving import served
from course.settings import HERE, Settings
from tests.authoring.playing.packages import PAGE, READY, UNIT, item, manifest, resource, tiny, zipped

from .chromium import PATIENCE, chromium, new_page
from .test_access import AXE, RUN, TELEPHONE

PROGRESS = {
    "1.2": {
        "cmi.core.lesson_status": "incomplete",
        "cmi.core.score.raw": "55",
        "cmi.core.lesson_location": "page 3",
        "cmi.suspend_data": "a kept word",
        "cmi.core.exit": "suspend",
        "cmi.interactions.0.id": "q1",
        "cmi.interactions.0.type": "choice",
        "cmi.interactions.0.student_response": "b",
        "cmi.interactions.0.result": "wrong",
    },
    "2004": {
        "cmi.completion_status": "incomplete",
        "cmi.score.raw": "55",
        "cmi.location": "page 3",
        "cmi.suspend_data": "a kept word",
        "cmi.exit": "suspend",
        "cmi.interactions.0.id": "q1",
        "cmi.interactions.0.type": "choice",
        "cmi.interactions.0.learner_response": "a[,]b",
        "cmi.interactions.0.result": "incorrect",
    },
}
MODE = {"1.2": "cmi.core.lesson_mode", "2004": "cmi.mode"}


@pytest.fixture(scope="module")
def browser(playwright: Playwright) -> Iterator[Browser]:
    with chromium(playwright) as running:
        yield running


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1366, "height": 900}, reduced_motion="reduce")
    yield new_page(context)
    context.close()


@contextmanager
def player(page: Page, package: Path) -> Iterator[Frame]:
    """The page with a package that is open in it."""
    with served(package, Settings(), "en") as server:
        Thread(target=server.serve_forever, daemon=True).start()
        page.goto(f"http://127.0.0.1:{server.server_port}/")
        yield opened(page)
        server.shutdown()


def opened(page: Page, times: int = 1) -> Frame:
    """The package's own page, once it has been opened so often."""
    expect(page.locator(".playing-log .event", has_text="opened:")).to_have_count(times, timeout=PATIENCE)
    expect(page.frame_locator("iframe").locator("body[data-ready]")).to_be_attached(timeout=PATIENCE)
    return page.frames[-1]


def put(unit: Frame, values: dict[str, str]) -> list[str]:
    return [unit.evaluate("([element, value]) => set(element, value)", list(one)) for one in values.items()]


def calls(page: Page, shown: str = "") -> list[str]:
    """The lines of the log that are seen, without their times."""
    rows = page.locator(f".playing-log tbody tr{shown}").all()
    return [" | ".join(row.locator("th, td").all_inner_texts()[1:]) for row in rows if row.is_visible()]


@pytest.mark.parametrize("version", ["1.2", "2004"])
def test_what_a_learner_does_is_seen_call_by_call_and_is_there_when_they_come_back(page, tmp_path, version):
    with player(page, tiny(tmp_path / "one.zip", version)) as unit:
        assert set(put(unit, PROGRESS[version])) == {"true"}
        now = page.locator(".playing-now")
        expect(now).to_contain_text("9 values")
        assert unit.evaluate("commit()") == "true"
        expect(now).not_to_contain_text("Not saved yet")
        expect(now).to_contain_text("incomplete under way")
        expect(now).to_contain_text("11 of 4,096 characters" if version == "1.2" else "11 of 64,000 characters")
        expect(now.locator("tbody tr")).to_contain_text(["q1"])
        expect(now.locator("tbody tr")).to_contain_text(["wrong"])
        assert any("cmi.suspend_data = a kept word | true" in one for one in calls(page))
        page.get_by_role("radio", name="only what is set").check()
        assert len(calls(page)) == len(PROGRESS[version])
        page.get_by_role("button", name="Close and open again").click()
        unit = opened(page, 2)
        assert unit.evaluate("get('cmi.suspend_data')") == "a kept word"
        assert unit.evaluate("get('cmi.interactions._count')") == "1"
        expect(now).to_contain_text("resume")


def test_in_review_mode_and_after_a_fresh_start_the_package_is_told_so(page, tmp_path):
    with player(page, tiny(tmp_path / "one.zip", "1.2")) as unit:
        put(unit, PROGRESS["1.2"])
        unit.evaluate("commit()")
        page.get_by_role("checkbox", name="Looking back").check()
        unit = opened(page, 2)
        asked = "['cmi.core.lesson_mode', 'cmi.core.credit', 'cmi.suspend_data'].map(get)"
        assert unit.evaluate(asked) == ["review", "no-credit", "a kept word"]
        page.get_by_role("checkbox", name="Looking back").uncheck()
        unit = opened(page, 3)
        learner = unit.evaluate("get('cmi.core.student_id')")
        page.get_by_role("button", name="Start afresh").click()
        unit = opened(page, 4)
        assert unit.evaluate(asked) == ["normal", "credit", ""]
        assert unit.evaluate("get('cmi.core.student_id')") != learner


def test_a_lost_connection_keeps_nothing_and_the_package_hears_when_it_is_back(page, tmp_path):
    with player(page, tiny(tmp_path / "one.zip", "2004")) as unit:
        connection = page.get_by_label("Connection")
        connection.select_option("offline")
        expect(page.locator(".playing-log")).to_contain_text("connection: offline")
        put(unit, PROGRESS["2004"])
        assert unit.evaluate("[commit(), failed()]") == ["false", "101"]
        assert unit.evaluate("fetch('unit.js', {cache: 'no-store'}).then(({status}) => status)") == 503
        page.get_by_role("radio", name="only errors").check()
        assert [one.split(" | ")[0] for one in calls(page)] == ["Commit"]
        connection.select_option("fine")
        expect(page.frame_locator("iframe").locator("body[data-online]")).to_be_attached()
        assert unit.evaluate("commit()") == "true"
        page.get_by_role("button", name="Close and open again").click()
        assert opened(page, 2).evaluate("get('cmi.suspend_data')") == "a kept word"


def test_where_the_session_ran_out_saving_fails_and_files_lead_to_the_login_page(page, tmp_path):
    with player(page, tiny(tmp_path / "one.zip", "1.2")) as unit:
        page.get_by_label("Connection").select_option("expired")
        expect(page.locator(".playing-log")).to_contain_text("connection: logged out")
        put(unit, {"cmi.suspend_data": "a lost word"})
        assert unit.evaluate("[commit(), failed()]") == ["false", "101"]
        asked = "fetch('unit.js', {cache: 'no-store'}).then(({url}) => url)"
        assert unit.evaluate(asked).endswith("/login")
        page.get_by_label("Connection").select_option("fine")
        expect(page.locator(".playing-log")).to_contain_text("connection: fine")
        page.get_by_role("button", name="Close and open again").click()
        assert opened(page, 2).evaluate("get('cmi.suspend_data')") == ""
        expect(page.locator(".playing-log")).to_contain_text("closed without Finish")


def test_what_a_package_saves_as_it_is_closed_arrives(page, tmp_path):
    leaving = UNIT["1.2"] + READY + "addEventListener('pagehide', () => finish())\n"
    with player(page, tiny(tmp_path / "one.zip", "1.2", **{"unit.js": leaving})) as unit:
        put(unit, PROGRESS["1.2"])
        page.get_by_role("button", name="Close and open again").click()
        assert opened(page, 2).evaluate("get('cmi.suspend_data')") == "a kept word"
        assert "LMSFinish |  | true | " in calls(page)


def test_limits_can_be_lifted_as_most_learning_systems_do(page, tmp_path):
    with player(page, tiny(tmp_path / "one.zip", "1.2")) as unit:
        long = {"cmi.suspend_data": "a" * 4097}
        assert put(unit, long) == ["false"]
        assert any("4,097 characters" in one and "405" in one for one in calls(page, ".failed"))
        page.get_by_role("checkbox", name="Strict limits").uncheck()
        assert put(unit, long) == ["true"]
        expect(page.locator(".playing-now")).to_contain_text("4,097 of 64,000")


def test_each_unit_of_several_keeps_its_own_and_the_log_can_be_saved(page, tmp_path):
    files = {
        "imsmanifest.xml": manifest("1.2", item(1, "One") + item(2, "Two"), resource(1) + resource(2, "two.html")),
        "index.html": PAGE,
        "two.html": PAGE,
        "unit.js": UNIT["1.2"] + READY,
    }
    with player(page, zipped(tmp_path / "two.zip", files)) as unit:
        put(unit, PROGRESS["1.2"])
        unit.evaluate("commit()")
        page.get_by_label("Unit").select_option(label="Two")
        unit = opened(page, 2)
        assert unit.url.endswith("two.html")
        assert unit.evaluate("get('cmi.suspend_data')") == ""
        page.get_by_label("Unit").select_option(label="One")
        assert opened(page, 3).evaluate("get('cmi.suspend_data')") == "a kept word"
        with page.expect_download() as saved:
            page.get_by_role("button", name="Save the log").click()
        lines = json.loads(Path(saved.value.path()).read_text(encoding="utf-8"))["lines"]
        assert {"call": "LMSSetValue", "unit": 0, "words": ["cmi.suspend_data", "a kept word"]}.items() <= next(
            one for one in lines if one.get("words", [""])[0] == "cmi.suspend_data" and "Set" in one["call"]
        ).items()


def test_the_player_can_be_used_by_everyone_in_both_languages(page, tmp_path):
    with player(page, tiny(tmp_path / "one.zip", "2004")) as unit:
        put(unit, PROGRESS["2004"] | {"cmi.nonsense": "1"})
        for language, title in (("EN", "Log of every call"), ("NL", "Verslag van elke oproep")):
            page.get_by_role("button", name=language, exact=True).click()
            expect(page.get_by_role("heading", name=title)).to_be_visible()
            for theme in ("light", "dark"):
                page.emulate_media(color_scheme=theme)
                if not page.evaluate("() => 'axe' in window"):
                    page.evaluate(AXE.read_text(encoding="utf-8"))
                assert page.evaluate(RUN) == [], f"{language}, {theme}"
        page.set_viewport_size(TELEPHONE)
        assert page.evaluate("document.scrollingElement.scrollWidth") == TELEPHONE["width"]


def test_the_frame_has_the_size_that_is_chosen(page, tmp_path):
    with player(page, tiny(tmp_path / "one.zip", "1.2")) as unit:
        sizes = []
        for name in ("650x500", "650x666", "1024x768"):
            page.get_by_label("Size").select_option(name)
            sizes.append("x".join(map(str, unit.evaluate("[innerWidth, innerHeight]"))))
        assert sizes == ["650x500", "650x666", "1024x768"]
        page.get_by_label("Size").select_option("full")
        assert unit.evaluate("innerWidth") > 1024


def test_the_players_run_time_is_the_one_that_the_tests_of_packages_use():
    vendored = HERE / "static" / "vendor" / "scorm-again@3.4.3"
    built = HERE / "node_modules" / "scorm-again" / "dist" / "esm"
    for name in ("scorm12.min.js", "scorm2004.min.js"):
        assert (vendored / name).read_bytes() == (built / name).read_bytes()
