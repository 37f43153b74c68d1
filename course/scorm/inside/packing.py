"""The learner's state as text for an LMS: ASCII, and short enough."""

from __future__ import annotations

import base64
import copy
import json
import zlib
from bisect import bisect_left
from itertools import islice
from pathlib import Path

from . import keeping
from .leaving import leaving_out
from .state import Learner

# Text that both ends know, so that common words cost little. It belongs to the format: another text is another format.
DICTIONARY = (Path(__file__).parent / "dictionary.txt").read_bytes()
MOST = 4_000_000  # bytes that are ever unpacked: a state is some 200 kB; a bomb is not


class Unreadable(ValueError):
    """What the LMS kept can't be used. `reason`: "damaged", "newer" or "other_course"."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"kept state: {reason}")
        self.reason = reason


def pack(learner: Learner, course: str, limit: int) -> str:
    """The state in at most `limit` characters; `learner.left_out` tells whether something had to go.

    An empty text where not even the scores have room.
    """
    text = packed(learner, course)
    if len(text) <= limit:
        return text
    learner.left_out = True
    steps = sum(1 for _ in leaving_out(copied(learner)))
    fewest = bisect_left(range(steps), True, key=lambda count: len(packed(after(learner, count), course)) <= limit)
    text = packed(after(learner, fewest), course)
    return text if len(text) <= limit else ""


def packed(learner: Learner, course: str) -> str:
    """The whole state, however long."""
    told = json.dumps(keeping.told(learner, course), ensure_ascii=False, separators=(",", ":"))
    squeezed = zlib.compressobj(9, zlib.DEFLATED, -15, 9, zdict=DICTIONARY)
    raw = squeezed.compress(told.encode("utf-8", "surrogatepass")) + squeezed.flush()
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def unpack(text: str, course: str) -> Learner:
    """The state that was kept; raises Unreadable."""
    try:
        raw = base64.b64decode(text + "=" * (-len(text) % 4), altchars="-_", validate=True)
        opened = zlib.decompressobj(-15, zdict=DICTIONARY)
        plain = opened.decompress(raw, MOST)
        if not opened.eof:
            raise Unreadable("damaged")  # cut short, or a bomb
        told = json.loads(plain.decode("utf-8", "surrogatepass"))
        if told[0] > keeping.FORMAT:
            raise Unreadable("newer")
        if told[1] != course:
            raise Unreadable("other_course")
        return keeping.learner(told)
    except Unreadable:
        raise
    except (ValueError, LookupError, TypeError, AttributeError, ArithmeticError, RecursionError, zlib.error) as error:
        raise Unreadable("damaged") from error


def copied(learner: Learner) -> Learner:
    """A copy from which something can be left out."""
    twin = copy.copy(learner)
    twin.lessons = {id: copy.copy(lesson) for id, lesson in learner.lessons.items()}
    twin.calls = [copy.copy(call) for call in learner.calls]
    return twin


def after(learner: Learner, steps: int) -> Learner:
    """The learner with so many steps left out; one that isn't this learner."""
    lean = copied(learner)
    for _ in islice(leaving_out(lean), steps):
        pass
    return lean
