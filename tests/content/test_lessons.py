"""Reading a lesson: what stands in it, and every fault with its file, its place, what was found and expected."""

from __future__ import annotations

import pytest

from course.content.checking import check
from course.content.gathering import load
from course.content.lesson import Dialogue, Pair, Pool, Prose, Try

from .taught import change, taught

FILE = "01-small/nl/lesson.md"


@pytest.fixture
def folder(tmp_path):
    """A copy of the small course with its lesson, to break."""
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


def test_a_lesson_that_is_long_enough_to_teach_has_no_fault(folder):
    found = check(folder)
    assert found.faults == ()
    told = [warning.found.split(" ", 1)[1] for warning in found.warnings if warning.file.name == "lesson.md"]
    assert sorted({*told}) == ["questions", "words"]


FAULTS = [
    ("# Een kleine les\n", "", "line 1: found no title, expected # and the title of the lesson"),
    ("::: pair", "::: pear", "line 12: found ::: pear, expected ::: and one of pair, dialogue, try, checks"),
    ("- “Dat kan ik niet garanderen.”", "+ “Dat niet.”", "line 12: found a pair of + +, expected - the worse line"),
    ("  > De beller hoort: *zoek het uit*.\n", "", "line 12: found a pair of - + without a reason, expected"),
    ("Rik: Goedemorgen, ik", "Goedemorgen ik", "line 22: found Goedemorgen ik"),
    ("U: Goedemorgen. Ik kijk het meteen na.\n", "", "line 21: found 1 lines, expected a dialogue of two lines"),
    ("::: dialogue Rik, 58, belt. Er wachten er **vier**.", "::: dialogue", "line 21: found ::: dialogue, expected"),
    ("Zit een minuut in uw wachtkamer.\n", "", "line 26: found nothing to try, expected one thing"),
    ("::: checks 3", "::: checks veel", "line 30: found ::: checks veel, expected ::: checks and a number from 1 to 5"),
    ("::: checks 3", "::: checks 9", "expected ::: checks and a number from 1 to 5"),
    ("### one was", "### three was", "line 31: found ### three was-she-there D2 D4, expected ### one of one, several"),
    ("### one was-she-there D2 D4", "### one was-she-there", "line 31 › was-she-there: found no point, expected one"),
    ("was-she-there D2 D4", "was-she-there D2 Q9", "line 31 › was-she-there: found D2 Q9, expected one or more of P1"),
    ("Een man belt: “Is mijn vrouw bij u geweest?”\n", "", "was-she-there: found no question, expected a question"),
    ("(x) “Dat bespreek", "( ) “Dat bespreek", "was-she-there: found 3 answers, 0 with (x), expected two to six"),
    ("    > U bevestigt niets.\n", "", "found (x) “Dat bespreek ik alleen met uw vrouw zelf.” without a reason"),
    ("[x] “Dank u", "[ ] “Dank u", "safe-aloud: found 2 answers, 0 with [x], expected two to eight"),
    ("2. Vraag of er nog iets is.", "2. Vat samen.", "close-it: found the same answer twice, expected answers that"),
    ("- consult = een afspraak", "- consult = niets eten of drinken", "found the same answer twice"),
    ("- consult = een afspraak", "- consult", "found - consult, expected - one thing = what fits it"),
    ("want: positive_offer", "want: positive_thinking", "no-slot › want: found positive_thinking, expected one of"),
    ("model: “Ik kan kijken of er morgenvroeg een gaatje is.”\n", "", "no-slot: found 1 times model:, expected at"),
    ("nearly: Bijna. Zeg wat wel kan.\n", "", "no-slot: found 0 times nearly:, expected at least 1"),
    ("### several safe-aloud", "### several was-she-there", "found 2 questions named was-she-there, expected a name"),
    ("[^1]: Een bron", ":::\n\n[^1]: Een bron", "found ::: that never ends, expected a line with :::"),
]


@pytest.mark.parametrize(("old", "new", "message"), FAULTS, ids=[message[:50] for _, _, message in FAULTS])
def test_a_fault_is_named_and_the_lesson_sits_out(folder, old, new, message):
    change(folder, old, new)
    course = load(folder)
    told = [str(fault) for fault in course.faults]
    assert any(one.startswith(f"{FILE}: ") and message in one for one in told), told
    assert course.lesson("01-small", "nl") is None and course.broken("01-small", "nl")
    assert course.lesson("01-small", "en") is not None and not course.broken("01-small", "en")
    assert len(course.scenarios) == 2


TRIED = [
    ("model: “Ik kijk wat ik vandaag voor u kan doen.”", "model: “Dat gaat niet.”", "no-slot › model: found “Dat gaat"),
    ("![Een bureau met een telefoon]", "![]", "desk.svg: found no words for it, expected what there is to see"),
    ("(desk.svg)", "(lost.svg)", "lost.svg: found no such file, expected a file in 01-small/"),
    ("(desk.svg)", "(../course.toml)", "found no such file, expected a file in 01-small/"),
]


@pytest.mark.parametrize(("old", "new", "message"), TRIED, ids=[message[:40] for _, _, message in TRIED])
def test_what_only_shows_when_it_is_tried_out_is_named(folder, old, new, message):
    change(folder, old, new)
    told = [str(fault) for fault in check(folder).faults]
    assert any(message in one for one in told), told


def test_editions_that_are_out_of_step_are_named(folder):
    change(folder, "### say no-slot", "### say no-room", "01-small/en/lesson.md")
    change(folder, "## Last\n", "", "01-small/en/lesson.md")
    change(folder, 'id = "late"', 'id = "too_late"', "01-small/en/small.toml")
    told = [str(fault) for fault in check(folder).faults]
    assert "01-small/en/lesson.md: checks: found say no-room, expected as in Dutch: say no-slot" in told
    assert "01-small/en/lesson.md: found 2 headings, expected 3 headings, as in Dutch" in told
    assert any(
        one.startswith("01-small/en/small.toml: line: found too_late, expected as in Dutch: late") for one in told
    )


def test_a_lesson_without_its_other_edition_is_named(folder):
    (folder / FILE).unlink()
    told = [str(fault) for fault in check(folder).faults]
    assert told == [f"{FILE}: found no such file, expected the edition beside 01-small/en/lesson.md"]


def test_a_text_that_is_hard_to_read_is_a_warning(folder):
    hard = "De multidisciplinaire zorgverlening veronderstelt overeenkomstige communicatievaardigheden. " * 30
    change(folder, "Klaar.", hard)
    told = [str(warning) for warning in check(folder).warnings]
    assert any(f"{FILE}: found a reading ease of" in one and "expected 60 or more (B1)" in one for one in told), told
