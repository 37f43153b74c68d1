"""What administrators read about a package is what it does: its options, its policy, its limits; the same in both languages."""

from __future__ import annotations

import argparse
import re

import pytest

from course.exporting.commands import add_arguments
from course.scorm.sheets import POLICY
from course.settings import HERE

PAGES = {"nl": HERE / "docs" / "lms.nl.md", "en": HERE / "docs" / "lms.md"}
READMES = {"nl": HERE / "README.nl.md", "en": HERE / "README.md"}
LINK = re.compile(r"\]\(#([^)]+)\)")


def text(language: str) -> str:
    return PAGES[language].read_text(encoding="utf-8")


def options() -> set[str]:
    """Those of `belwijs export scorm`."""
    parser = argparse.ArgumentParser()
    add_arguments(commands := parser.add_subparsers())
    kinds = next(one for one in commands.choices["export"]._actions if isinstance(one, argparse._SubParsersAction))
    return {one for action in kinds.choices["scorm"]._actions for one in action.option_strings if one != "--help"} - {
        "-h"
    }


def shape(language: str) -> list[str]:
    """Its headings' levels, and how many cells each row has."""
    found = re.findall(r"(?m)^(#+) |^(\|.*)$", text(language))
    return [level or str(row.count("|")) for level, row in found]


@pytest.mark.parametrize("language", PAGES)
def test_every_option_of_an_export_is_explained_and_no_other(language):
    cells = re.findall(r"(?m)^\| (`--[^|]+)\|", text(language))
    assert {option for cell in cells for option in re.findall(r"--[a-z-]+", cell)} == options()


@pytest.mark.parametrize("language", PAGES)
def test_the_policy_is_the_one_that_a_package_has(language):
    assert f"\n    {POLICY.format(more='')}\n" in text(language)


@pytest.mark.parametrize("language", PAGES)
def test_the_limits_are_those_that_a_package_keeps_to(language):
    for name, number in (("scorm12.js", "4096"), ("scorm2004.js", "64000")):
        code = (HERE / "static" / "scorm" / "lms" / name).read_text(encoding="utf-8")
        assert re.search(rf"\blimit: {number},", code)
        assert re.search(rf"{number[:-3]}[.,]{number[-3:]}", text(language))


@pytest.mark.parametrize("language", PAGES)
def test_it_is_found_from_the_front_page_and_its_links_lead_somewhere(language):
    assert f"(docs/{PAGES[language].name})" in READMES[language].read_text(encoding="utf-8")
    headings = {re.sub(r"\W+", "-", one.lower()).strip("-") for one in re.findall(r"(?m)^#+ (.*)", text(language))}
    links = LINK.findall(text(language))
    assert links and set(links) <= headings


def test_both_languages_have_the_same_headings_and_tables():
    assert shape("nl") == shape("en")
