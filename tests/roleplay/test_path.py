"""The path: a module is done when every step of it is."""

from __future__ import annotations

import pytest

from course.roleplay.path import BUSY, DONE, NEW, Step, Stretch, here


def stretch(*states):
    return Stretch("m", tuple(Step("call", str(number), state, 10) for number, state in enumerate(states)))


@pytest.mark.parametrize(
    ("states", "expected"),
    [((NEW, NEW), NEW), ((DONE, NEW), BUSY), ((BUSY, NEW), BUSY), ((DONE, DONE), DONE), ((), DONE)],
)
def test_a_module_is_as_far_as_its_steps(states, expected):
    assert stretch(*states).state == expected


def test_what_was_begun_comes_first_and_then_what_is_new():
    assert stretch(DONE, NEW, BUSY).next.id == "2"
    assert stretch(DONE, NEW, NEW).next.id == "1"
    assert stretch(DONE).next is None


def test_the_minutes_left_are_those_of_what_is_not_done():
    assert stretch(DONE, NEW, BUSY).left == 20


def test_the_learner_is_where_the_first_module_is_not_done():
    path = [stretch(DONE), stretch(DONE, NEW), stretch(NEW)]
    assert here(path) is path[1] and here([stretch(DONE)]) is None
