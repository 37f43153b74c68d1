"""What an LMS keeps of a learner: all where there is room, the scores in any case, and never too many characters."""

from __future__ import annotations

import base64
import json
import random
import zlib

import pytest
from hypothesis import example, given, seed
from hypothesis import strategies as st

from course.content.gathering import load
from course.roleplay.call import ENDED, TALKING
from course.scorm.inside.packing import DICTIONARY, Unreadable, after, pack, packed, unpack
from course.scorm.inside.state import CallState, Learner, LessonState
from course.settings import HERE
from tests.chance import SEED

from .anybody import EXAMPLES, learners
from .busiest import busiest, talk

ROOM = 4096 - 22  # characters of SCORM 1.2, without the envelope (static/scorm/lms/envelope.js)
SCORES = 800  # characters that are enough for the scores of our whole course


def squeezed(told: object, dictionary: bytes = DICTIONARY) -> str:
    """Any JSON as a package keeps it."""
    press = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=dictionary)
    raw = press.compress(json.dumps(told).encode()) + press.flush()
    return base64.urlsafe_b64encode(raw).decode().rstrip("=")


def scores(learner: Learner) -> tuple[dict[str, int], dict[str, int | None]]:
    """What the LMS's grade is made of."""
    return learner.best(), {id: one.best for id, one in learner.lessons.items()}


@seed(SEED)
@EXAMPLES
@given(learner=learners())
def test_any_learner_comes_back_the_same(learner):
    print(f"chance: BELWIJS_TEST_SEED={SEED}")
    assert unpack(packed(learner, "small"), "small") == learner


@seed(SEED)
@EXAMPLES
@given(learner=learners(), limit=st.integers(0, 1500))
@example(learner=Learner(), limit=0)
def test_a_limit_is_never_exceeded_and_what_is_kept_can_always_be_read(learner, limit):
    print(f"chance: BELWIJS_TEST_SEED={SEED}")
    before = scores(learner)
    text = pack(learner, "small", limit)
    assert len(text) <= limit and text.isascii()
    if text:
        assert scores(unpack(text, "small")) == before


@seed(SEED)
@EXAMPLES
@given(learner=learners())
def test_each_thing_that_goes_leaves_the_scores_and_the_learner_as_they_were(learner):
    print(f"chance: BELWIJS_TEST_SEED={SEED}")
    before, whole = scores(learner), packed(learner, "small")
    for steps in range(40):
        assert scores(after(learner, steps)) == before
    assert packed(learner, "small") == whole


def going(learner: Learner) -> list[str]:
    """The learner's things, in the order in which they go."""
    gone: list[str] = []
    for steps in range(1, 30):
        left = [name for name in things(after(learner, steps - 1)) if name not in things(after(learner, steps))]
        gone += left
    return gone


def things(learner: Learner) -> list[str]:
    """What can go, by name."""
    found = [f"debrief {call.id}" for call in learner.calls if call.events and call.state == ENDED]
    found += [f"call {call.id}" for call in learner.calls]
    found += [f"events {call.id}" for call in learner.calls if call.events and call.state != ENDED]
    found += [f"note {call.id}" for call in learner.calls if call.note and call.state != ENDED]
    for call in learner.calls:
        for place, event in enumerate(call.events or ()):
            if event[0] == "v" and call.state == TALKING:
                found += [f"voice {place}"] + [f"times {place}"] * (len(event) > 7)
    for id, lesson in learner.lessons.items():
        found += [f"answers {id}"] * bool(lesson.given) + [f"asked {id}"] * bool(lesson.asked)
        found += [f"questions {id}"] * bool(lesson.drawn)
    return found


def test_old_debriefs_go_first_then_old_answers_and_the_call_in_progress_last():
    chance = random.Random(1)
    lesson = LessonState(("q",), 1, 2, ("p",), {"q": [0]}, {"q": "no"}, best=0)
    learner = Learner({"old": lesson, "new": LessonState(("q",), 5, given={"q": [1]})}, clock=9)
    ended = [
        CallState(1, "a/b", "nl", 3, ENDED, [["r"]], "note", {"calm": 4}),
        CallState(2, "a/b", "nl", 4, ENDED, [["r"]]),
    ]
    begun = CallState(3, "a/c", "nl", 2, TALKING, [["r"]])
    learner.calls = [*ended, begun, CallState(4, "a/b", "nl", 6, TALKING, talk("nl", 2, 5, chance))]
    assert going(learner) == [
        *("debrief 1", "debrief 2", "call 2", "call 3", "events 3"),
        *("answers old", "answers new", "asked old", "questions old"),
        *("times 2", "times 3", "voice 2", "voice 3", "events 4"),
    ]


def test_of_many_calls_of_a_kind_the_best_and_the_latest_stay():
    bands = ({"calm": 2}, {"calm": 4}, {}, {"calm": 3}, {"calm": 4}, {"calm": 1})
    calls = [CallState(id, "a/b", "nl", id, ENDED, None, bands=one) for id, one in enumerate(bands, 1)]
    learner = Learner(calls=calls, clock=9)
    assert [call.id for call in after(learner, 9).calls] == [2, 6]


def test_it_is_told_whether_something_had_to_go_and_that_is_kept():
    learner = Learner(calls=[CallState(1, "a/b", "nl", 1, ENDED, talk("nl", 9, 20, random.Random(1)))])
    assert not unpack(pack(learner, "small", 10_000), "small").left_out
    assert unpack(pack(learner, "small", 300), "small").left_out
    assert learner.left_out and learner.calls[0].events


def test_another_order_of_the_course_changes_nothing():
    learner = Learner({"b": LessonState(("q",), 1, best=50), "a": LessonState(("z", "q"), 2, worths={"z": "no"})})
    assert unpack(packed(learner, "small"), "small").lessons == learner.lessons


@pytest.mark.parametrize("language", ["nl", "en"])
def test_whoever_did_the_whole_course_twice_keeps_every_score_in_the_middle_of_a_long_call(language, chance):
    learner = busiest(HERE / "modules", language, chance)
    before = scores(learner)
    text = pack(learner, "belwijs", ROOM)
    back = unpack(text, "belwijs")
    print(len(text))
    assert len(text) <= ROOM
    assert scores(back) == before and len(before[0]) == 22 and len(before[1]) == 12
    now, kept = learner.calls[-1], back.calls[-1]
    assert (kept.id, kept.state) == (now.id, TALKING) and len(kept.events) == len(now.events) == 22
    assert [event[:3] for event in kept.events] == [event[:3] for event in now.events]  # every word, at its turn
    assert all(event[0] == "v" for event in kept.events[2:])  # how long each took, and how sure it was
    assert sum(len(event) > 7 for event in kept.events) >= 8  # of the latest also when each word was said


def test_the_scores_of_the_whole_course_take_little_room(chance):
    learner = busiest(HERE / "modules", "nl", chance)
    assert len(packed(after(learner, 10_000), "belwijs")) < SCORES


def test_the_dictionary_knows_the_names_of_our_course():
    course = load(HERE / "modules")
    names = {scenario.id for scenario in course.scenarios.values()}
    names |= {check.id for lesson in course.lessons.values() for check in lesson.pool.checks}
    assert [name for name in names if name.encode() not in DICTIONARY] == []
    assert len(DICTIONARY) <= 32_768 - 258  # deflate looks no further back


KEPT = packed(Learner(clock=3), "small")


def reason(text: str) -> str:
    """Why a text can't be read."""
    with pytest.raises(Unreadable) as raised:
        unpack(text, "small")
    return raised.value.reason


@pytest.mark.parametrize("cut", range(len(KEPT)))
def test_a_text_that_was_cut_is_damaged(cut):
    assert reason(KEPT[:cut]) == "damaged"


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "damaged"),
        ("bookmark=12;lesson=3", "damaged"),
        ("é" * 50, "damaged"),
        (squeezed([1, "small"], b"another dictionary"), "damaged"),
        (squeezed([]), "damaged"),
        (squeezed({"v": 1}), "damaged"),
        (squeezed(["1", "small", 0, "", 0, {}, "", []]), "damaged"),
        (squeezed([2, "small", "what a later version adds"]), "newer"),
        (squeezed([2, "elsewhere"]), "newer"),
        (squeezed([1, "elsewhere", 0, "", 0, {}, "", []]), "other_course"),
        (squeezed([1, "small", float("inf"), "", 0, {}, "", []]), "damaged"),
        (squeezed([1, "small", 0, "", 0, {"a": [1, 1, 0, "", "q", 0, [7], "r", 0]}, "", []]), "damaged"),
        (squeezed([1, "small", 0, "", 0, {"a": [1, 1, 0, "", "q", 0, [0], "?", 0]}, "", []]), "damaged"),
        (squeezed([1, "small", 0, "", 0, {}, "calm", [[1, "a/b", "nl", 1, 9, "4"]]]), "damaged"),
        (squeezed([1, "small", 0, "", 0, {}, "calm", [[1, "a/b", "nl", 1, 3, "x"]]]), "damaged"),
        (squeezed([1, "small", 0, "", 0, {}, "", [[1, "a/b", "nl", 1, 3, "", ["r"]]]]), "damaged"),
        (squeezed("[" * 200_000), "damaged"),
    ],
)
def test_what_is_not_ours_is_told_apart(text, why):
    assert reason(text) == why


def test_a_zip_bomb_is_not_unpacked():
    press = zlib.compressobj(9, zlib.DEFLATED, -15, zdict=DICTIONARY)
    bomb = b"".join(press.compress(b"[" * 10**6) for _ in range(60)) + press.flush()
    assert reason(base64.urlsafe_b64encode(bomb).decode().rstrip("=")) == "damaged"


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(max_size=5)
    | st.sampled_from(["small", "r", "v"]),
    lambda inner: st.lists(inner, max_size=9) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
)
TOLD = st.tuples(st.just(1), st.just("small"), JSON, JSON, JSON, st.dictionaries(st.text(), JSON), JSON, st.lists(JSON))


@seed(SEED)
@EXAMPLES
@given(
    text=st.binary(max_size=80).map(lambda raw: base64.urlsafe_b64encode(raw).decode())
    | st.text(max_size=80)
    | (JSON | TOLD).map(squeezed)
)
def test_anything_at_all_is_read_or_unreadable(text):
    print(f"chance: BELWIJS_TEST_SEED={SEED}")
    try:
        back = unpack(text, "small")
    except Unreadable as error:
        assert error.reason in ("damaged", "newer", "other_course")
    else:
        assert scores(back) and unpack(packed(back, "small"), "small") == back
