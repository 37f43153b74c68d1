"""Which questions are asked: the same for the same seed, others on a second try."""

from __future__ import annotations

from course.roleplay.checks import draw, shuffled

POOL = [f"q{number}" for number in range(9)]


def test_a_second_try_asks_what_was_not_asked_yet():
    first = draw(POOL, 5, (), "alice 1")
    second = draw(POOL, 5, first, "alice 2")
    assert len(first) == len(second) == 5
    assert {*POOL} - {*first} <= {*second}


def test_the_questions_keep_the_order_of_the_lesson():
    assert list(draw(POOL, 5, (), "alice")) == sorted(draw(POOL, 5, (), "alice"))


def test_the_same_seed_draws_the_same_and_learners_get_different_ones():
    assert draw(POOL, 5, (), "alice") == draw(POOL, 5, (), "alice")
    assert len({draw(POOL, 5, (), f"learner {number}") for number in range(20)}) > 5


def test_a_pool_that_is_too_small_is_asked_whole():
    assert draw(POOL[:3], 5, (), "alice") == tuple(POOL[:3])


def test_things_to_put_in_order_are_never_in_order_already():
    for number in range(50):
        places = shuffled(3, str(number))
        assert sorted(places) == [0, 1, 2] and places != (0, 1, 2)
    assert shuffled(1, "x") == (0,) and shuffled(0, "x") == ()
