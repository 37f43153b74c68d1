"""Lessons inside a package: opened, answered, done again; the LMS hears of each answer, never what was typed."""

from __future__ import annotations

import pytest

from course.scorm.inside.state import LessonState

from .laid import LESSON, Learner, questions

PAGE = f"/nl/lessons/{LESSON}"
ANSWERS = {  # by question: what a form sends, and what that is worth
    "was-she-there": [({"choice": ["2"]}, "right"), ({"choice": ["1"]}, "nearly"), ({"choice": ["0"]}, "no")],
    "safe-aloud": [({"choice": ["0"]}, "right"), ({"choice": ["0", "1"]}, "nearly"), ({"choice": ["1"]}, "no")],
    "close-it": [
        ({"place-0": ["1"], "place-1": ["2"], "place-2": ["3"]}, "right"),
        ({"place-0": ["2"], "place-1": ["1"], "place-2": ["3"]}, "nearly"),
        ({"place-0": ["3"], "place-1": ["2"], "place-2": ["1"]}, "no"),
    ],
    "plain-words": [({"fits-0": ["0"], "fits-1": ["1"]}, "right"), ({"fits-0": ["1"], "fits-1": ["0"]}, "no")],
    "no-slot": [({"said": ["Ik kijk wat ik vandaag voor u kan doen."]}, "right"), ({"said": ["We zitten vol."]}, "no")],
}
ALL = [(question, form, worth) for question, ways in ANSWERS.items() for form, worth in ways]


def opened(learner: Learner, question: str) -> Learner:
    """The learner, who was drawn that question alone."""
    learner.get(PAGE)
    learner.desk.learner.lessons[LESSON].drawn = (question,)
    return learner


def test_opening_a_lesson_begins_it(alice):
    shown = alice.get(PAGE)
    assert shown["static"] == f"pages/nl/lessons/{LESSON}.html"
    assert shown["parts"]["asking"].strip().startswith("<") and 'id="asking"' in shown["parts"]["asking"]
    assert 'id="next-call"' in shown["parts"]["next-call"]
    assert (alice.last["done"], alice.last["score"], alice.last["location"]) == (False, 0, PAGE)
    assert "Verder" in alice.get("/nl/")["page"]


@pytest.mark.parametrize(("question", "form", "worth"), ALL)
def test_each_kind_of_question_is_judged_and_told_in_letters(alice, question, form, worth):
    answer = opened(alice, question).post(f"{PAGE}/questions/{question}", **form)
    assert set(answer["parts"]) == {"asking", "next-call"}
    [told] = alice.last["interactions"]
    assert told["id"] == f"{LESSON}.{question}"
    assert told["result"] == {"right": "correct", "nearly": "neutral", "no": "incorrect"}[worth]
    assert alice.last["score"] == {"right": 50, "nearly": 25, "no": 0}[worth]  # of two steps the first
    assert alice.desk.learner.lessons[LESSON].finished


@pytest.mark.parametrize(
    ("question", "form"),
    [
        ("was-she-there", {}),
        ("was-she-there", {"choice": ["7"]}),
        ("was-she-there", {"choice": ["0", "1"]}),
        ("safe-aloud", {"choice": ["x"]}),
        ("close-it", {"place-0": ["1"], "place-1": ["1"], "place-2": ["3"]}),
        ("plain-words", {"fits-0": ["0"]}),
        ("no-slot", {"said": ["  "]}),
    ],
)
def test_an_answer_that_is_not_whole_leaves_the_question_standing(alice, question, form):
    opened(alice, question)
    before = len(alice.records)
    answer = alice.post(f"{PAGE}/questions/{question}", **form)
    assert 'role="alert"' in answer["parts"]["asking"]
    assert len(alice.records) == before and not alice.desk.learner.lessons[LESSON].given


def test_the_first_answer_counts(alice):
    opened(alice, "was-she-there").post(f"{PAGE}/questions/was-she-there", choice=["0"])
    before = len(alice.records)
    answer = alice.post(f"{PAGE}/questions/was-she-there", choice=["2"])
    assert "parts" in answer and len(alice.records) == before
    assert alice.desk.learner.lessons[LESSON].worths == {"was-she-there": "no"}


def test_another_go_asks_what_was_not_asked_yet_and_keeps_the_best_score(alice):
    first = {check.id for check in questions(alice)}
    for question in first:
        alice.post(f"{PAGE}/questions/{question}", **ANSWERS[question][0][0])
    assert alice.desk.learner.lessons[LESSON].best == 100
    alice.post(f"{PAGE}/again")
    second = {check.id for check in questions(alice)}
    assert {*ANSWERS} - first <= second
    for question in second:
        alice.post(f"{PAGE}/questions/{question}", **ANSWERS[question][-1][0])
    state = alice.desk.learner.lessons[LESSON]
    assert (state.best, state.attempt, set(state.worths.values())) == (100, 2, {"no"})
    ids = [one["id"] for one in alice.last["interactions"]]
    assert len(ids) == len({*ids}) == 6 and sum(id.endswith(".2") for id in ids) == 3


def test_the_place_in_a_lesson_is_kept_and_led_back_to(alice):
    alice.get(PAGE)
    alice.post(f"{PAGE}/place", part="part-2")
    assert f"#/nl/lessons/{LESSON}#part-2" in alice.again().get("/nl/")["page"]
    before = len(alice.records)
    alice.post(f"{PAGE}/place", part="<script>")
    alice.post(f"{PAGE}/place", part="part-2")
    assert len(alice.records) == before


def test_a_question_can_be_looked_back_on(alice):
    first, second, _ = [check.id for check in questions(alice)]
    alice.post(f"{PAGE}/questions/{first}", **ANSWERS[first][0][0])
    waiting, looked = alice.get(PAGE)["parts"]["asking"], alice.get(f"{PAGE}?question=1")["parts"]["asking"]
    assert f"questions/{second}" in waiting and f"questions/{second}" not in looked


def test_a_lesson_goes_on_where_it_was_left(alice):
    first, *_ = [check.id for check in questions(alice)]
    alice.post(f"{PAGE}/questions/{first}", **ANSWERS[first][0][0])
    assert alice.again().get(PAGE)["parts"] == alice.get(PAGE)["parts"]


def test_a_question_that_the_author_took_out_is_not_waited_for(alice):
    alice.get(PAGE)
    alice.desk.learner.lessons[LESSON].drawn = ("was-she-there", "gone")
    alice.post(f"{PAGE}/questions/was-she-there", choice=["2"])
    assert alice.desk.learner.lessons[LESSON].best == 100


def test_answers_that_had_no_room_are_asked_once_more_and_the_score_stays(alice):
    alice.desk.learner.lessons[LESSON] = LessonState((), alice.desk.learner.tick(), 3, best=80)
    assert "questions/" in alice.get(PAGE)["parts"]["asking"]
    assert alice.last["score"] == 40


def test_after_a_lesson_comes_its_call(alice):
    for check in questions(alice):
        answer = alice.post(f"{PAGE}/questions/{check.id}", **ANSWERS[check.id][0][0])
    assert "#/nl/calls/01-small/small" in answer["parts"]["next-call"]
