"""Any learner at all: what property tests keep."""

from __future__ import annotations

from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from course.roleplay import events
from course.roleplay.call import ENDED, READY, RINGING, TALKING
from course.roleplay.utterance import LineClock, Span, Utterance, Word, typed
from course.scorm.inside.state import CallState, Learner, LessonState
from course.scorm.inside.tape import BACK, Short
from tests.roleplay.oddities import TEXTS

EXAMPLES = settings(max_examples=50, deadline=None, database=None, suppress_health_check=list(HealthCheck))
MS = st.integers(-1000, 10**9 - 1)
NAMES = st.text("abz19-", min_size=1, max_size=6)
TYPED = st.text(max_size=9) | st.sampled_from(("goedemorgen mevrouw", "\ud800", "\x00 é 好"))
CALLS = st.tuples(NAMES, NAMES).map("/".join)
HEARD = st.builds(
    lambda text, start, end, sure: Word("".join(text.split()) or "dag", start, end, sure / 100),
    TEXTS, MS, MS, st.integers(0, 100),
)  # fmt: skip
SPOKEN = st.builds(
    lambda words, line, speech, spread: Utterance(tuple(words), "spoken", line, speech, pitch_spread=spread),
    st.lists(HEARD, min_size=1, max_size=12),
    st.none() | st.builds(LineClock, MS, MS, MS),
    st.none() | st.builds(Span, MS, MS),
    st.none() | st.integers(0, 360).map(lambda tenths: tenths / 10),
)
TURNS = st.integers(1, 30)
EVENTS = st.one_of(
    st.sampled_from((events.Ring(), events.PickUp(), events.HangUp())),
    st.builds(events.Silence, TURNS),
    st.builds(events.Correct, TURNS, TEXTS),
    st.builds(events.Reply, TURNS, st.builds(typed, TEXTS, st.none() | st.builds(LineClock, MS, MS, MS))),
    st.builds(events.Reply, TURNS, SPOKEN),
)


def _back(turn: int) -> Short:
    return [BACK, turn]


TOLD: tuple[Short, ...] = (["r"], ["p"], ["h"], ["s", 2], ["v", 1, "dag", 0, 0, None, 0, [1, 2]], ["c", 1, "dag dag"])
BRIEF = st.sampled_from(TOLD)
TAPED = st.lists(BRIEF | TURNS.map(_back), min_size=1, max_size=8)
BANDS = st.dictionaries(st.sampled_from("opening empathy calm record".split()), st.none() | st.integers(1, 4))
PLACES = st.sampled_from(("", "part-3", "questions"))


@st.composite
def lessons(draw: st.DrawFn) -> LessonState:
    """A lesson anywhere on its way."""
    pool = draw(st.lists(NAMES, unique=True, max_size=8))
    drawn = tuple(id for id in pool if draw(st.booleans()))
    answered = [id for id in drawn if draw(st.booleans())]
    given: dict[str, Any] = {id: draw(TYPED | st.lists(st.integers(0, 9), max_size=5)) for id in answered}
    worths = {id: draw(st.sampled_from(("right", "nearly", "no"))) for id in answered}
    asked = tuple(id for id in pool if draw(st.booleans()))
    best = draw(st.none() | st.integers(0, 100))
    return LessonState(
        drawn, draw(st.integers(0, 10**6)), draw(st.integers(1, 99)), asked, given, worths, draw(PLACES), best
    )


@st.composite
def calls(draw: st.DrawFn, id: int) -> CallState:
    """A call anywhere on its way, or over."""
    state = draw(st.sampled_from((READY, RINGING, TALKING, ENDED, ENDED, ENDED)))
    kept = draw(st.none() | TAPED) if state == ENDED else draw(TAPED)
    note = draw(st.none() | TYPED) if kept is not None and state == ENDED else None
    bands = draw(BANDS) if state == ENDED else {}
    language, changed = draw(st.sampled_from(("nl", "en"))), draw(st.integers(0, 10**6))
    return CallState(id, draw(CALLS | st.just("04-calm/fever")), language, changed, state, kept, note, bands)


@st.composite
def learners(draw: st.DrawFn) -> Learner:
    """Anybody."""
    taken = draw(st.dictionaries(NAMES, lessons(), max_size=6))
    held = [draw(calls(id)) for id in range(1, draw(st.integers(0, 6)) + 1)]
    return Learner(taken, held, draw(st.integers(0, 10**6)), draw(TYPED), draw(st.booleans()))
