"""The whole course is there at once, and is checked while an author waits."""

from __future__ import annotations

import time

from course.content.checking import check
from course.content.gathering import load
from course.settings import HERE

MODULES = HERE / "modules"
LOAD, CHECK = 0.3, 5.0  # seconds of a processor


def cost(work, *given):
    """Seconds of the processor for the second time: the first one compiles phrases."""
    work(*given)
    began = time.process_time()
    work(*given)
    return time.process_time() - began


def test_the_whole_course_is_read_in_a_moment():
    assert cost(load, MODULES) < LOAD


def test_the_whole_course_is_checked_while_an_author_waits():
    assert cost(check, MODULES) < CHECK
