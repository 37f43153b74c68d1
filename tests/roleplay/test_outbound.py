"""A call that the learner makes: whoever picks up speaks first."""

from __future__ import annotations

from dataclasses import replace

from course.roleplay import situation
from course.roleplay.call import RINGING, TALKING, Call
from course.roleplay.dialogue import step
from course.roleplay.events import PickUp, Ring

from .small import small


def rung(scenario):
    """A call that rings."""
    return step(scenario, Call(scenario.id, scenario.language), Ring())


def test_whoever_is_called_picks_up_with_the_first_line():
    out = replace(small(), setting=replace(small().setting, kind="outbound"))
    call = step(out, rung(out), PickUp())
    assert call.state == TALKING and [part.id for part in call.line] == [out.lines[0].id]
    assert situation.models(out, call.line) == out.lines[0].models


def test_who_is_called_upon_hears_nothing_until_they_speak():
    call = rung(small())
    assert call.state == RINGING and step(small(), call, PickUp()).line == ()
