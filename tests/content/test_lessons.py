"""Reading a lesson: what stands in it. What can be wrong in one is in the samples: see test_faulty_courses."""

from __future__ import annotations

import pytest

from course.content.checking import check
from course.content.gathering import load
from course.content.lesson import Dialogue, Pair, Pool, Prose, Try

from .taught import change, taught


@pytest.fixture
def folder(tmp_path):
    """A copy of the small course with its lesson, to change."""
    return taught(tmp_path / "course")


@pytest.fixture
def lesson(folder):
    """The Dutch lesson."""
    return load(folder).lesson("01-small", "nl")


def test_a_lesson_is_shown_in_its_order(lesson):
    assert lesson.title == "Een kleine les"
    assert [type(block) for block in lesson.shown] == [Prose, Pair, Prose, Dialogue, Try, Pool, Prose]
    assert lesson.page.headings == (("part-1", "Eerst"), ("part-2", "Zo klinkt het"), ("part-3", "Tot slot"))
    assert "Een bron, 2008." in lesson.page.notes
    assert lesson.page.media == (("desk.svg", "Een bureau met een telefoon"),)


def test_what_is_said_aloud_is_set_as_speech_and_can_be_heard(lesson):
    assert '<span class="said">“goedemorgen”</span>' in lesson.shown[0].html
    assert [(line.you, line.text) for line in lesson.spoken()] == [
        (True, "Dat kan ik niet garanderen."),
        (True, "Ik kijk wat ik voor u kan doen."),
        (False, "Goedemorgen, ik bel voor mijn uitslag."),
        (True, "Goedemorgen. Ik kijk het meteen na."),
    ]


def test_the_questions_are_read_with_their_reasons(lesson):
    assert [(one.kind, one.id, one.points) for one in lesson.pool.checks] == [
        ("one", "was-she-there", ("D2", "D4")),
        ("several", "safe-aloud", ("D1",)),
        ("order", "close-it", ("P3",)),
        ("match", "plain-words", ("P2",)),
        ("say", "no-slot", ("T4",)),
    ]
    assert lesson.pool.ask == 3
    assert all(option.feedback for one in lesson.pool.checks for option in one.options)
    assert lesson.check("plain-words").options[0].partner == "niets eten of drinken"
    assert lesson.check("no-slot").wanted.heard == "ik moet vandaag echt iemand zien"


def test_html_that_could_do_harm_is_left_out(folder):
    change(folder, "Klaar.", '<script>alert(1)</script><p onclick="x()">Klaar.</p> [hier](javascript:alert(1))')
    page = load(folder).lesson("01-small", "nl").page
    assert "Klaar." in page.html and "hier" in page.html
    assert not any(bad in page.html for bad in ("<script", "onclick", "javascript:"))


def test_the_words_for_a_picture_may_quote_somebody(folder):
    change(folder, "![Een bureau met een telefoon]", "![Een bureau met “goedendag” erop]")
    page = load(folder).lesson("01-small", "nl").page
    assert 'alt="Een bureau met “goedendag” erop"' in page.html
    assert page.media == (("desk.svg", "Een bureau met “goedendag” erop"),)


def test_a_lesson_that_is_long_enough_to_teach_has_no_fault(folder):
    found = check(folder)
    assert found.faults == ()
    told = [warning.found.split(" ", 1)[1] for warning in found.warnings if warning.file.name == "lesson.md"]
    assert sorted({*told}) == ["questions", "words"]


def test_a_right_answer_may_be_marked_with_a_capital(folder):
    change(folder, "(x) “Dat bespreek", "(X) “Dat bespreek")
    change(folder, "[x] “Dank u", "[X] “Dank u")
    course = load(folder)
    asked = course.lesson("01-small", "nl").pool.checks
    assert course.faults == () and [option.worth for option in asked[0].options] == ["no", "nearly", "right"]
    assert [option.worth for option in asked[1].options] == ["right", "no"]
