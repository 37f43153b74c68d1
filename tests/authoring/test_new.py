"""Files to start from: they pass every check, and never take the place of what is there."""

from __future__ import annotations

import tomllib

import pytest

from course.authoring.listing import NotAList, appended
from course.content.checking import check
from course.content.gathering import load
from course.content.voicing import unspeakable
from course.roleplay.call import ENDED, Call
from course.roleplay.dialogue import step
from course.roleplay.events import PickUp, Reply, Ring
from course.roleplay.situation import models
from course.roleplay.utterance import typed

from .conftest import change


@pytest.mark.parametrize("kind", ["inbound", "outbound"])
def test_a_new_module_and_a_new_call_pass_the_check(run, folder, kind):
    assert run("new", "module", "14-night-shift", "--folder", folder)[0] == 0
    status, out = run("new", "call", "14-night-shift/tired-nurse", "--kind", kind, "--folder", folder)
    assert status == 0 and "tired-nurse.toml" in out
    found = check(folder)
    assert [str(fault) for fault in found.faults] == []
    assert [module.id for module in found.course.modules] == ["01-small", "14-night-shift"]
    for language in ("nl", "en"):
        call = found.course.scenario("14-night-shift/tired-nurse", language)
        assert call.setting.kind == kind and call.title == "Tired nurse"
        assert found.course.lesson("14-night-shift", language).title == "Night shift"
    started = [fault for fault in unspeakable(found.course) if fault.file.parts[0] == "14-night-shift"]
    assert started == []


@pytest.mark.parametrize("kind", ["inbound", "outbound"])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_new_call_can_be_held_with_its_own_model_answers(run, folder, kind, language):
    run("new", "call", "01-small/new", "--kind", kind, "--folder", folder)
    scenario = load(folder).scenario("01-small/new", language)
    call = step(scenario, step(scenario, Call(scenario.id, language), Ring()), PickUp())
    assert bool(call.line) == (kind == "outbound")
    while call.state != ENDED:
        call = step(scenario, call, Reply(call.awaited, typed(models(scenario, call.line)[1])))
    assert {"dread", "relieved"} <= {part.id for part in call.said}


def test_nothing_that_is_there_is_written_over(run, folder):
    kept = {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    status, out = run("new", "module", "01-small", "--folder", folder)
    assert status == 1 and "module.toml: found a file that is there, expected a name that is free" in out
    assert run("new", "call", "01-small/small", "--folder", folder)[0] == 1
    assert {file: file.read_bytes() for file in folder.rglob("*") if file.is_file()} == kept


def test_where_one_of_the_files_is_there_none_is_made(run, folder):
    (folder / "01-small/en/other.toml").write_text("mine")
    assert run("new", "call", "01-small/other", "--folder", folder)[0] == 1
    assert not (folder / "01-small/nl/other.toml").exists()


def test_a_call_joins_the_path_where_the_module_lists_one(run, folder):
    change(folder / "01-small/module.toml", 'points = ["T1"]', 'points = ["T1"]\ncalls = ["small"]  # in order')
    run("new", "call", "01-small/other", "--folder", folder)
    assert load(folder).module("01-small").path == ("small", "other")
    assert 'calls = ["small", "other"]  # in order' in (folder / "01-small/module.toml").read_text("utf-8")


@pytest.mark.parametrize("name", ["Night", "14_night", "../away", "", "a/b", "14-"])
def test_a_name_that_is_no_name_of_a_folder_is_refused(run, folder, name):
    status, out = run("new", "module", name, "--folder", folder)
    assert status == 1 and "expected small letters, digits and hyphens" in out


def test_a_call_in_a_module_that_is_not_there_says_how_to_make_it(run, folder):
    status, out = run("new", "call", "02-lost/call", "--folder", folder)
    assert status == 1 and "belwijs new module 02-lost" in out
    assert "expected small letters" in run("new", "call", "lost", "--folder", folder)[1]


def test_a_folder_that_is_no_course_is_refused(run, tmp_path):
    status, out = run("new", "module", "one", "--folder", tmp_path)
    assert status == 1 and "course.toml: found no such file, expected the folder of a course" in out


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ('order = ["a"]', 'order = ["a", "new"]'),
        ("order = []", 'order = ["new"]'),
        ('order = [\n  "a",\n  "b", # last\n]', 'order = [\n  "a",\n  "b",\n  "new", # last\n]'),
        ('# order = ["x"]\norder = ["a"] # ]', '# order = ["x"]\norder = ["a", "new"] # ]'),
        ("order = ['a', # it's \"b\"]\n]", 'order = [\'a\', "new", # it\'s "b"]\n]'),
        ('order = ["new"]', 'order = ["new"]'),
    ],
)
def test_a_name_is_put_at_the_end_of_a_list_and_all_else_stays(given, expected):
    assert appended(given, "order", "new") == expected
    tomllib.loads(expected)


@pytest.mark.parametrize("given", ['title = "x"', "order = 3", "order = [", '"order" = ["a"]'])
def test_a_list_that_cannot_be_added_to_is_said(given):
    with pytest.raises(NotAList):
        appended(given, "order", "new")
