"""Reading a course: every fault of every file at once, with its place, and the rest still runs."""

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
    """A copy of the small course, to break."""
    return Path(shutil.copytree(SMALL, tmp_path / "course"))


def change(folder, old, new, file=CALL):
    """Change one thing in a file."""
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_course_of_this_repository_has_no_faults():
    found = check(HERE / "modules")
    assert [str(fault) for fault in found.faults] == []
    assert {language for _, language in found.course.scenarios} == {"nl", "en"}


def test_the_small_course_is_whole():
    course = load(SMALL)
    assert check(SMALL).faults == () and list(course.scenarios) == [("01-small/small", "nl"), ("01-small/small", "en")]


FAULTS = [
    ("format = 1", "format = 7", "format: found 7, expected 1"),
    ("level = 1", "level = 9", "level: found 9, expected a whole number from 1 to 3"),
    ("level = 1", "", "level: found nothing, expected a whole number"),
    ('points = ["T1"]', 'points = ["Q9"]', "points: found 'Q9', expected one of P1"),
    ('role = "patient"', 'role = "ghost"', "caller › role: found 'ghost', expected one of patient"),
    ('pronoun = "she"', 'pronoun = "she"\nshoe = 39', "caller › shoe: found 39, expected no such key"),
    ('say.calm = "reason calm."', "", "line 1 (reason) › say › calm: found 0 texts, expected at least 1"),
    (
        'after = ["reason"], any',
        'after = ["raisin"], any',
        "line (secret) › when › after: found 'raisin', expected one of",
    ),
    (
        'labels = ["close"]',
        'labels = ["clothes"]',
        "ending 1 (warm_end) › when › labels: found 'clothes', expected one of",
    ),
    ('asked = ["birthdate"]', 'asked = ["shoesize"]', "line (known) › when › asked: found 'shoesize', expected one of"),
    ('id = "late"', 'id = "cold"', "line: found the id 'cold' 2 times, expected each id once"),
    ("default = true", "when = { turn_from = 3 }", "ending: found 0 with default = true, expected exactly one"),
    ("when = { trust_below = 10 }", "", "ending (slammed): found no condition, expected a when"),
    ('place = "office"', 'place = "moon"', "setting › place: found 'moon', expected one of desk"),
    (
        'place = "office"',
        'place = "desk"\noverheard = true',
        "setting › overheard_by: found nothing, expected a sentence",
    ),
    ('models = ["goedemorgen", "dag"]', 'models = ["dag"]', "opening › models: found 1 texts, expected at least 2"),
    (
        'told_in = ["number"]',
        'told_in = ["shoe"]',
        "record › must (number) › told_in: found 'shoe', expected one of reason",
    ),
    ('id = "sister"', 'id = "who"', "record: found the id 'who' 2 times, expected each id once"),
    (
        'model = "Op dit nummer."',
        'model = "Hier."',
        "record › must (number) › model: found Hier., expected one of the",
    ),
    (
        'instead = "Was ongerust."',
        'instead = "Een zus."',
        "record › never (sister) › instead: found Een zus., expected none of",
    ),
    ('"Was ongerust."', '"Zeurt."', "record › never (sister) › instead: found Zeurt, expected no judgement about"),
    ('phrases = ["zus"]', "", "record › never 1 (sister) › phrases: found 0 texts, expected at least 1"),
    (
        'phrases = ["zus"]',
        'phrases = ["zus"]\nshoe = 1',
        "record › never 1 (sister) › shoe: found 1, expected no such key",
    ),
    ("[caller]", "[caller", "TOML"),
]


@pytest.mark.parametrize(("old", "new", "message"), FAULTS, ids=[message[:40] for _, _, message in FAULTS])
def test_a_fault_is_named_with_file_place_found_and_expected(folder, old, new, message):
    change(folder, old, new)
    told = [str(fault) for fault in check(folder).faults]
    assert len(told) == 1 and told[0].startswith(f"{CALL}: ") and message in told[0], told


def test_all_faults_of_all_files_come_at_once_and_the_rest_still_runs(folder):
    change(folder, "level = 1", "level = 9")
    change(folder, 'role = "patient"', 'role = "ghost"')
    change(folder, 'nl = "Klein"', "nl = 3", "course.toml")
    course = load(folder)
    assert sorted(str(fault).split(": found")[0] for fault in course.faults) == [
        f"{CALL}: caller › role",
        f"{CALL}: level",
        "course.toml: title › nl",
    ]
    assert list(course.scenarios) == [("01-small/small", "en")]


def test_a_file_that_is_no_utf_8_is_named(folder):
    (folder / CALL).write_bytes(b"\xff\xfe")
    assert "no UTF-8" in str(load(folder).faults[0])


def test_a_call_without_its_other_edition_is_named(folder):
    (folder / "01-small/en/small.toml").unlink()
    assert str(check(folder).faults[0]).startswith(
        "01-small/en/small.toml: found no such file, expected the edition beside"
    )


def test_a_module_that_the_course_does_not_order_is_named(folder):
    (folder / "02-lost").mkdir()
    shutil.copy(folder / "01-small/module.toml", folder / "02-lost")
    assert "order: found no 02-lost, expected every folder" in str(load(folder).faults[0])


def test_a_folder_without_a_course_says_so(tmp_path):
    assert "course.toml" in str(load(tmp_path).faults[0])
