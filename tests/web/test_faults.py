"""A broken call sits out: the start page says so, and the rest of the course runs."""

from __future__ import annotations

import shutil

import pytest

from .talking import BRIEFING, talking

BROKEN = ("format = 1", "format = 7")


@pytest.fixture
def two(modules):
    """A course of two calls, of which one can be broken."""
    shutil.copytree(modules / "01-small", modules / "02-second")
    course = modules / "course.toml"
    course.write_text(course.read_text().replace('"01-small"', '"01-small", "02-second"'))
    return modules


def spoil(modules, module, language="nl"):
    """Break one call."""
    file = modules / module / language / "small.toml"
    file.write_text(file.read_text(encoding="utf-8").replace(*BROKEN), encoding="utf-8")


def test_a_whole_course_says_nothing_of_faults(make, two):
    assert "belwijs check" not in make().test_client().get("/nl/").text


@pytest.mark.parametrize(("language", "words"), [("nl", "Een gesprek is stuk"), ("en", "A call is broken")])
def test_the_start_page_says_that_a_call_is_broken_and_the_rest_runs(make, two, language, words):
    spoil(two, "02-second", language)
    browser = make().test_client()
    page = browser.get(f"/{language}/").text
    assert words in page and "belwijs check" in page
    assert BRIEFING.format(language) in page and "/02-second/" not in page
    assert browser.get(f"/{language}/calls/02-second/small").status_code == 503
    assert talking(browser, language).view()["state"] == "talking"


def test_a_course_of_which_nothing_is_whole_still_opens(make, two):
    for module in ("01-small", "02-second"):
        for language in ("nl", "en"):
            spoil(two, module, language)
    page = make().test_client().get("/nl/")
    assert page.status_code == 200 and "belwijs check" in page.text and "belwijs-portrait" not in page.text


def test_the_command_names_every_fault_of_every_file_with_its_place(two, capsys):
    from course.cli import main

    spoil(two, "01-small")
    file = two / "02-second" / "en" / "small.toml"
    text = (
        file.read_text(encoding="utf-8").replace('role = "patient"', 'role = "ghost"').replace("level = 1", "level = 9")
    )
    file.write_text(text, encoding="utf-8")
    assert main(["check", str(two)]) == 1
    told = capsys.readouterr().out
    assert "01-small/nl/small.toml: format: found 7, expected 1" in told
    assert "02-second/en/small.toml: caller › role: found 'ghost', expected one of" in told
    assert "02-second/en/small.toml: level: found 9, expected" in told
