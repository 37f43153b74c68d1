"""What an LMS is told: done when all is done, one honest score, and never a word that anybody said."""

from __future__ import annotations

import json
import re

import pytest

from course.roleplay.call import ENDED, TALKING
from course.scorm.inside.course import Course
from course.scorm.inside.record import standing
from course.scorm.inside.state import CallState, Learner, LessonState

from .laid import LESSON
from .laid import Learner as Visitor
from .test_desk import held
from .test_lessons import ALL, opened

LETTERS = re.compile(r"[a-z0-9_]+")


def call(id: str, band: int | None, state: str = ENDED, language: str = "nl", changed: int = 1) -> CallState:
    """A call with one competency."""
    bands = {"calm": band, "structure": None} if state == ENDED else {}
    return CallState(changed, id, language, changed, state, None, bands=bands)


def told(folder, calls, lessons=None, part="", language="nl"):
    """Whether it is done, and the score."""
    learner = Learner({id: LessonState((), 1, best=best) for id, best in (lessons or {}).items()}, calls, clock=1)
    found = standing(Course(folder, part), learner, language, "Alice")
    return found["done"], found["score"]


def everything(folder):
    """Every lesson done, and every call of the path held once; of the final module the first."""
    outline = Course(folder).outline("nl")
    paths = [module.path[:1] if module.draw else module.path for module in outline]
    ids = [f"{module.id}/{name}" for module, path in zip(outline, paths, strict=True) for name in path]
    return ids, [module.id for module in outline if module.lesson]


def test_who_has_not_begun_has_no_score(small):
    assert standing(Course(small), Learner(), "nl", "x") == {"done": False, "score": None}


def test_all_is_done_when_each_step_of_the_path_is(real):
    ids, lessons = everything(real)
    whole = [call(id, 4) for id in ids]
    best = dict.fromkeys(lessons, 100)
    assert told(real, whole, best) == (True, 100)
    for left in range(len(ids)):
        assert told(real, [*whole[:left], *whole[left + 1 :]], best)[0] is False
    for id in lessons:
        assert told(real, whole, best | {id: None})[0] is False


def test_what_was_not_done_counts_for_nothing_and_the_rest_for_what_it_is_worth(real):
    ids, lessons = everything(real)
    steps = len(ids) + len(lessons)
    assert told(real, [call(ids[0], 2)], {lessons[0]: 80}) == (False, round((50 + 80) / steps))
    assert told(real, [call(ids[0], 4, TALKING)], {}) == (False, 0)


def test_a_call_that_showed_nothing_is_done_and_worth_nothing(small):
    assert told(small, [call("01-small/small", None)], {LESSON: 100}) == (True, 50)


def test_of_several_the_best_counts_whatever_its_language(small):
    calls = [call("01-small/small", 3, changed=1), call("01-small/small", 1, language="en", changed=2)]
    assert told(small, calls, {LESSON: 100}) == told(small, calls, {LESSON: 100}, language="en") == (True, 88)


def test_of_the_final_module_one_call_is_enough_and_the_best_counts(real):
    final = "13-final"
    assert told(real, [call("13-final/silent-line", 2)], part=final) == (True, 50)
    both = [call("13-final/silent-line", 2), call("13-final/gate-closes", 3, changed=2)]
    assert told(real, both, part=final) == (True, 75)
    assert told(real, [call("13-final/silent-line", 2, TALKING)], part=final) == (False, 0)


def test_practice_beside_the_path_changes_nothing(real):
    part, extra = "09-discretion", call("09-discretion/voicemail", 1)
    path = [call("09-discretion/results-waiting-room", 4), call("09-discretion/partner-asks", 4, changed=2)]
    assert told(real, path, {part: 100}, part) == told(real, [*path, extra], {part: 100}, part) == (True, 100)
    assert told(real, [extra], part=part) == (False, 0)
    assert told(real, [extra], part=extra.scenario) == (True, 25)  # unless it is all there is


@pytest.fixture
def interactions(small):
    """Those of a learner who answered everything in every way, and held two calls."""
    alice = Visitor(small)
    found = []
    for question, form, _ in ALL:
        said = {key: [f"{one} vlinderdas" if key == "said" else one for one in value] for key, value in form.items()}
        opened(alice, question).post(f"/nl/lessons/{LESSON}/questions/{question}", **said)
        found += alice.last["interactions"]
        alice.desk.learner.lessons.clear()
        alice.desk.told.clear()
    id = held(alice, "vlinderdas")
    alice.post(f"/calls/{id}/note", note=["vlinderdas"])
    alice.send(id, type="correct", turn=1, text="goedemorgen vlinderdas")
    held(alice)
    return [*found, *alice.last["interactions"]]


def test_nothing_that_was_said_or_typed_is_in_what_an_lms_reports(interactions):
    assert "vlinderdas" not in json.dumps(interactions)
    assert {one["type"] for one in interactions} == {"choice", "sequencing", "matching", "performance"}


def test_responses_are_letters_bands_and_worths_and_results_what_an_lms_takes(interactions):
    for one in interactions:
        parts = [part for row in one["response"] for part in (row if isinstance(row, list) else [row])]
        assert parts and all(LETTERS.fullmatch(part) for part in parts)
        assert one["result"] in ("correct", "neutral", "incorrect", 25, 50, 75, 100)
        assert re.fullmatch(r"[A-Za-z0-9._-]{1,250}", one["id"])
        assert one["description"].strip()


def test_beside_what_was_chosen_stands_what_is_right(interactions):
    answers = [one for one in interactions if one["type"] != "performance"]
    assert {one["result"] for one in answers} == {"correct", "neutral", "incorrect"}
    for one in answers:
        same = sorted(map(str, one["response"])) == sorted(map(str, one["correct"]))
        ordered = one["response"] == one["correct"] if one["type"] == "sequencing" else same
        assert ordered == (one["result"] == "correct"), one


def test_each_thing_has_a_name_of_its_own(small):
    alice = Visitor(small)
    held(alice)
    id = held(alice)
    alice.send(id, type="correct", turn=2, text="goeiedag")
    ids = [one["id"] for one in alice.last["interactions"]]
    assert len(ids) == len({*ids}) > 4
