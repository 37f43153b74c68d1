"""The path: what is done, what comes next, and that the final call has somebody else on the phone each time."""

from __future__ import annotations

import re
import shutil

import pytest

from tests.content.taught import SAMPLES

from .talking import ring

GOODBYES = ("goedemorgen", "tot ziens", "tot ziens", "tot ziens", "tot ziens", "tot ziens", "tot ziens", "tot ziens")


@pytest.fixture
def modules(modules):
    """A course of three modules: a lesson with a call, a call with another for practice, and a set to draw from."""
    shutil.copytree(SAMPLES / "lesson", modules / "01-small", dirs_exist_ok=True)
    for name, calls in (("02-second", ["small", "extra"]), ("03-final", ["one", "two", "three"])):
        shutil.copytree(modules / "01-small", modules / name)
        for language in ("nl", "en"):
            (modules / name / language / "lesson.md").unlink()
            small = (modules / name / language / "small.toml").read_text(encoding="utf-8")
            (modules / name / language / "small.toml").unlink()
            for call in calls:
                titled = re.sub(r'(?m)^title = ".*"', f'title = "{name} {call}"', small)
                (modules / name / language / f"{call}.toml").write_text(titled, encoding="utf-8")
    about = (modules / "02-second" / "module.toml").read_text(encoding="utf-8")
    (modules / "02-second" / "module.toml").write_text('calls = ["small"]\n' + about, encoding="utf-8")
    (modules / "03-final" / "module.toml").write_text("draw = true\n" + about, encoding="utf-8")
    course = modules / "course.toml"
    course.write_text(course.read_text().replace('"01-small"', '"01-small", "02-second", "03-final"'))
    return modules


def now(browser, language="nl"):
    """What the start page offers first."""
    panel = re.search(r'<section class="panel nextup".*?</section>', browser.get(f"/{language}/").text, re.DOTALL)[0]
    return re.search(r'<h2 id="now">(.*?)</h2>', panel)[1]


def finish(browser, module, call):
    """Hold a call and hang up."""
    begun = browser.post(f"/nl/calls/{module}/{call}")
    events = begun.location.split("?")[0] + "/events"
    for event in ({"type": "pick_up"}, {"type": "hang_up"}):
        assert browser.post(events, json=event).status_code == 200


def test_a_newcomer_begins_with_the_first_lesson(browser):
    page = browser.get("/nl/").text
    assert now(browser) == "Een kleine les" and "Begin hier · module 1" in page and "3 modules" in page


def test_a_call_beside_the_path_is_offered_as_practice(browser):
    page = browser.get("/nl/").text
    path, _, practice = page.partition("Meer oefenen")
    assert "02-second extra" in practice and "02-second extra" not in path and "02-second small" in path


def test_what_was_left_half_done_comes_first(browser):
    talk = ring(browser)
    talk.send({"type": "pick_up"})
    assert now(browser) == "Een klein gesprek"


def test_a_call_that_is_over_counts_in_both_languages(browser):
    finish(browser, "02-second", "small")
    assert browser.get("/nl/").text.count('<li class="done">') == 1
    assert browser.get("/en/").text.count('<li class="done">') == 1


def drawn(browser):
    """Who is on the phone in the final call."""
    path = browser.get("/nl/").text.partition("Meer oefenen")[0]
    return re.search(r"03-final (\w+)", path)[1]


def test_the_final_call_is_drawn_and_the_others_stay_for_practice(app):
    callers = set()
    for _ in range(12):
        browser = app.test_client()
        ring(browser)
        first = drawn(browser)
        assert drawn(browser) == first
        callers.add(first)
    assert len(callers) > 1


def test_after_the_final_call_the_path_is_walked_and_all_stays_open(browser):
    ring(browser)
    first = drawn(browser)
    finish(browser, "03-final", first)
    assert drawn(browser) != first
    page = browser.get("/nl/").text
    assert (
        page.count('<li class="done">') == 1
        and len(re.findall(r"03-final \w+", page.partition("Meer oefenen")[2])) >= 2
    )
