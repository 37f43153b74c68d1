"""Reading a course: what is sound in it. What is wrong is in the samples: see test_faulty_courses."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from course.content.checking import check
from course.content.gathering import load
from course.settings import HERE

SMALL = Path(__file__).parents[1] / "samples" / "small"
CALL = "01-small/nl/small.toml"


@pytest.fixture
def folder(tmp_path):
    """A copy of the small course, to change."""
    return Path(shutil.copytree(SMALL, tmp_path / "course"))


def test_the_course_of_this_repository_has_no_faults():
    found = check(HERE / "modules")
    assert [str(fault) for fault in found.faults] == []
    assert {language for _, language in found.course.scenarios} == {"nl", "en"}


def test_the_small_course_is_whole():
    course = load(SMALL)
    assert check(SMALL).faults == () and list(course.scenarios) == [("01-small/small", "nl"), ("01-small/small", "en")]


def test_the_mark_that_some_editors_put_before_a_file_is_passed_over(folder):
    for file in (CALL, "course.toml", "01-small/module.toml"):
        text = (folder / file).read_text("utf-8")
        (folder / file).write_text(text, encoding="utf-8-sig")
    assert load(folder).faults == ()


def test_a_folder_without_a_course_says_so(tmp_path):
    assert "course.toml" in str(load(tmp_path).faults[0])
