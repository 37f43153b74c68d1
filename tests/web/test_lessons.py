"""Lessons in the browser: read, answered, resumed where they were left, in both languages, with and without htmx."""

from __future__ import annotations

import re
import shutil

import pytest
from sqlmodel import Session, select

from course.db.tables import AnswerRow, LessonRow
from course.web.resources import EXTENSION
from tests.content.taught import SAMPLES, change

from .talking import sound

LESSON = "/{}/lessons/01-small"
HTMX = {"HX-Request": "true"}
GOOD = {
    "was-she-there": {"choice": "2"},
    "safe-aloud": {"choice": ["0"]},
    "close-it": {"place-0": "1", "place-1": "2", "place-2": "3"},
    "plain-words": {"fits-0": "0", "fits-1": "1"},
    "no-slot": {"said": "Ik kijk wat ik vandaag voor u kan doen."},
}


@pytest.fixture
def modules(modules):
    """The small course with its lesson."""
    shutil.copytree(SAMPLES / "lesson", modules / "01-small", dirs_exist_ok=True)
    return modules


def asked(page):
    """The question that a page shows."""
    found = re.search(r'action="/\w+/lessons/01-small/questions/([\w-]+)"', page)
    return found[1] if found else None


def rows(app, kind):
    """What the database holds."""
    with Session(app.extensions[EXTENSION].engine) as session:
        return session.exec(select(kind)).all()


def answer_all(browser, language="nl"):
    """Answer every question of a go well; what was asked."""
    done = []
    while question := asked(browser.get(LESSON.format(language)).text):
        browser.post(f"{LESSON.format(language)}/questions/{question}", data=GOOD[question])
        done.append(question)
    return done


def test_a_lesson_is_read_and_heard(browser):
    page = browser.get(LESSON.format("nl")).text
    assert (
        "<h1>Een kleine les</h1>" in page and "zoek het uit</em>" in page and "er <strong>vier</strong>" in page.lower()
    )
    assert '<h2 id="part-2">Zo klinkt het</h2>' in page and 'href="#part-2"' in page
    sounds = re.findall(r'data-sound="([^"]+)"', page)
    assert len(sounds) == 4
    status, kind, content, keeping = sound(browser, sounds[0])
    assert (status, kind) == (200, "audio/mpeg") and len(content) > 1000 and "immutable" in keeping


def test_the_pictures_of_a_lesson_are_served_and_nothing_else_of_its_folder(browser):
    page = browser.get(LESSON.format("nl")).text
    assert 'src="/media/01-small/desk.svg" alt="Een bureau met een telefoon"' in page
    with browser.get("/media/01-small/desk.svg") as picture:
        assert (picture.status_code, picture.mimetype) == (200, "image/svg+xml")
    for other in ("01-small/module.toml", "01-small/nl/lesson.md", "none/desk.svg", "01-small/../course.toml"):
        assert browser.get(f"/media/{other}").status_code == 404


def test_an_answer_is_stored_before_it_is_judged_and_the_first_one_counts(app, browser):
    question = asked(browser.get(LESSON.format("nl")).text)
    answer = browser.post(f"{LESSON.format('nl')}/questions/{question}", data=GOOD[question])
    assert (answer.status_code, answer.location) == (303, f"{LESSON.format('nl')}?question=1#questions")
    (row,) = rows(app, AnswerRow)
    assert (row.question, row.worth, row.language, row.attempt) == (question, "right", "nl", 1)
    browser.post(f"{LESSON.format('nl')}/questions/{question}", data={"choice": "0", "said": "Nee."})
    assert [one.worth for one in rows(app, AnswerRow)] == ["right"]
    assert "Dat klopt." in browser.get(answer.location).text


def test_with_htmx_only_the_question_is_exchanged(browser):
    question = asked(browser.get(LESSON.format("nl")).text)
    part = browser.post(f"{LESSON.format('nl')}/questions/{question}", data=GOOD[question], headers=HTMX).text
    assert part.lstrip().startswith('<div class="asking"') and "<html" not in part and "Volgende vraag" in part
    following = browser.get(f"{LESSON.format('nl')}/questions?question=2", headers=HTMX).text
    assert "Vraag 2 van 3" in following
    whole = browser.get(f"{LESSON.format('nl')}/questions?question=2")
    assert (whole.status_code, whole.location) == (303, f"{LESSON.format('nl')}?question=2#questions")


@pytest.mark.parametrize(
    ("question", "data", "said"),
    [
        ("was-she-there", {}, "Kies eerst een antwoord"),
        ("safe-aloud", {"choice": "7"}, "minstens één"),
        ("close-it", {"place-0": "1", "place-1": "1", "place-2": "3"}, "één cijfer staat er twee keer"),
        ("plain-words", {"fits-0": "1", "fits-1": "1"}, "alles maar één keer"),
        ("plain-words", {"fits-0": "", "fits-1": "1"}, "Kies bij elk iets"),
        ("no-slot", {"said": "   "}, "Zeg of typ eerst"),
    ],
)
def test_an_answer_that_lacks_something_is_asked_again_and_nothing_is_stored(app, make, modules, question, data, said):
    change(modules, "::: checks 3", "::: checks 5", "01-small/nl/lesson.md")
    app = make()
    browser = app.test_client()
    browser.get(LESSON.format("nl"))
    part = browser.post(f"{LESSON.format('nl')}/questions/{question}", data=data, headers=HTMX)
    assert part.status_code == 200 and said in part.text and asked(part.text) == question
    assert rows(app, AnswerRow) == []


def test_a_second_try_asks_what_was_not_asked_yet(browser):
    first = answer_all(browser)
    page = browser.get(LESSON.format("nl")).text
    assert "Alle 3 vragen beantwoord." in page and "Raak: 3." in page
    assert browser.post(f"{LESSON.format('nl')}/again").status_code == 303
    second = answer_all(browser)
    assert len(first) == len(second) == 3 and {*GOOD} - {*first} <= {*second}


def test_a_lesson_goes_on_where_it_was_left_also_in_the_other_language(app, browser):
    question = asked(browser.get(LESSON.format("nl")).text)
    browser.post(f"{LESSON.format('nl')}/questions/{question}", data=GOOD[question])
    assert browser.post(f"{LESSON.format('nl')}/place", data={"part": "part-2"}).status_code == 204
    page = browser.get(LESSON.format("en")).text
    assert "Question 2 of 3" in page
    start = browser.get("/en/").text
    assert f'href="{LESSON.format("en")}#part-2"' in start and "Where you stopped" in start
    assert [(row.place, row.finished) for row in rows(app, LessonRow)] == [("part-2", None)]


def test_a_lesson_is_done_when_all_was_answered_and_stays_done(app, browser):
    answer_all(browser)
    assert rows(app, LessonRow)[0].finished is not None
    browser.post(f"{LESSON.format('nl')}/again")
    assert rows(app, LessonRow)[0].finished is not None
    assert "Een klein gesprek" in browser.get("/nl/").text


@pytest.mark.parametrize("part", ["", "part-200", "<b>", "../x"])
def test_a_place_that_is_no_part_of_a_lesson_is_refused(browser, part):
    browser.get(LESSON.format("nl"))
    assert browser.post(f"{LESSON.format('nl')}/place", data={"part": part}).status_code == 400


def test_another_learner_has_questions_and_answers_of_their_own(app, browser, other):
    answer_all(browser)
    assert "Vraag 1 van 3" in other.get(LESSON.format("nl")).text
    assert len(rows(app, LessonRow)) == 2


def test_a_question_that_an_author_took_out_is_passed_over(make, modules):
    app = make()
    browser = app.test_client()
    question = asked(browser.get(LESSON.format("nl")).text)
    browser.post(f"{LESSON.format('nl')}/questions/{question}", data=GOOD[question])
    for language in ("nl", "en"):
        change(modules, f" {question} ", " quite-another ", f"01-small/{language}/lesson.md")
    again = make().test_client()
    again.set_cookie("belwijs", browser.get_cookie("belwijs").value)
    page = again.get(LESSON.format("nl"))
    assert page.status_code == 200 and "Vraag 1 van 2" in page.text


def test_a_lesson_that_is_broken_is_being_repaired_and_the_rest_of_the_module_runs(make, modules):
    change(modules, "::: pair", "::: pear", "01-small/nl/lesson.md")
    browser = make().test_client()
    page = browser.get(LESSON.format("nl"))
    assert page.status_code == 503 and "wordt hersteld" in page.text
    start = browser.get("/nl/").text
    assert "wordt hersteld" in start and "Een klein gesprek" in start
    assert "repaired" not in browser.get("/en/").text
    assert browser.get(LESSON.format("en")).status_code == 200
