"""Which points of the source material the course serves, as a table and as warnings."""

from __future__ import annotations

import pytest

from course.authoring.table import labels
from course.content.covering import coverage, unserved
from course.content.gathering import load
from course.roleplay.vocabulary import POINTS
from course.roleplay.wording.findings_en import TEXTS as FINDINGS

from .conftest import change


def served(folder, point):
    """What serves one point."""
    return next(one for one in coverage(load(folder)) if one.point == point)


def test_a_lesson_serves_the_points_of_its_module_and_of_its_questions(folder):
    assert served(folder, "T1").lessons == served(folder, "E2").lessons == ("01-small",)
    assert served(folder, "E2").checks == ("01-small/what-helps", "01-small/say-it-better")
    assert served(folder, "E2").calls == () and served(folder, "T1").calls == ("01-small/small",)


def test_a_module_without_a_lesson_teaches_nothing(folder):
    for language in ("nl", "en"):
        (folder / "01-small" / language / "lesson.md").unlink()
    assert served(folder, "T1").lessons == ()


def test_a_point_that_no_lesson_or_no_call_serves_is_warned_of(folder):
    told = [str(warning) for warning in unserved(load(folder))]
    assert "course.toml: point E2: found no call, expected one that serves it" in told
    assert "course.toml: point P1: found no lesson and no call, expected one that serves it" in told
    assert len(told) == len(POINTS) - 1  # T1 has both


def test_every_label_of_a_reply_serves_a_point_of_the_table():
    shown = [label for point in POINTS for label in labels(point)]
    assert {*FINDINGS} <= {*shown} and "urgency*" in labels("E4")


@pytest.mark.parametrize(("language", "first"), [("nl", "punt "), ("en", "point ")])
def test_the_table_has_a_row_for_each_point_in_the_language_of_the_terminal(run, folder, language, first):
    status, out = run("check", folder, "--coverage", language=language)
    lines = out.splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith(first))
    rows = [line.split() for line in lines[at + 1 : at + 1 + len(POINTS)]]
    assert status == 0 and tuple(row[0] for row in rows) == POINTS
    assert {row[0]: row[1:4] for row in rows}["T1"] == ["1", "3", "1"]


def test_without_being_asked_no_table_is_shown(run, folder):
    assert "\npoint  " not in run("check", folder)[1]


def test_a_warning_fails_only_where_strictness_is_asked_for(run, folder):
    assert run("check", folder)[0] == 0
    assert run("check", folder, "--strict")[0] == 1


def test_a_fault_fails_without_strictness(run, folder):
    change(folder / "01-small/nl/small.toml", "level = 1", "level = 9")
    assert run("check", folder)[0] == 1
