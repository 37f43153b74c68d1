"""Every call can be brought to every one of its endings, with model answers and with bad ones."""

from __future__ import annotations

import json

import pytest

from course.roleplay.call import ENDED

from .finding import route
from .playing import FILES, hold, scenario

NAMES = [f"{file.stem}-{file.parts[-2]}" for file in FILES]


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_every_ending_of_a_call_is_reached(file):
    played = scenario(file)
    ways = json.loads(route(played).read_text(encoding="utf-8"))
    assert [*ways] == [ending.id for ending in played.endings]
    for ending, replies in ways.items():
        call = hold(played, replies)
        assert (call.state, call.ending) == (ENDED, ending), f"{ending}: look for ways anew (tests/calls/README.md)"


@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_nobody_says_the_same_thing_twice_in_a_call(file):
    played = scenario(file)
    for replies in json.loads(route(played).read_text(encoding="utf-8")).values():
        said = [part.text for part in hold(played, replies).said]
        assert len(said) == len(set(said)), replies
