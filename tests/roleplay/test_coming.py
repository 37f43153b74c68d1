"""What a caller may say from here on, the likeliest first: a host fetches it in that order."""

from __future__ import annotations

import pytest

from course.roleplay.delivery import DELIVERIES, clip
from course.roleplay.view import clips, coming

from .small import hold, small, talking

SMALL = small()


def test_it_is_all_that_the_caller_can_say_once():
    for call in (talking(SMALL), hold(SMALL, "greeting"), hold(SMALL, "dismissive", "jargon")):
        found = coming(SMALL, call)
        assert len(found) == len(set(found))
        assert set(found) == set(clips(SMALL))


def test_what_is_said_now_comes_first_and_what_was_said_before_last():
    before, call = hold(SMALL, "greeting"), hold(SMALL, "greeting", "explore")
    found = coming(SMALL, call)
    assert found[0] == clip(SMALL, call.line[0])
    assert found[-1] == clip(SMALL, before.line[0])


@pytest.mark.parametrize(
    ("replies", "temper"),
    [((), "tense"), (("dismissive", "jargon"), "upset"), (("acknowledge_emotion", "acknowledge_emotion"), "calm")],
)
def test_what_fits_the_callers_temper_comes_first_and_what_comes_next_is_among_it(replies, temper):
    found = coming(SMALL, hold(SMALL, *replies))[1:10]
    delivery = DELIVERIES[SMALL.caller.temper, temper]
    assert {one.delivery for one in found} == {delivery}
    following = clip(SMALL, hold(SMALL, *replies, "greeting").line[0])
    assert following in coming(SMALL, hold(SMALL, *replies))[:10]
