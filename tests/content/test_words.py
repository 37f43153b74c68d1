"""The lessons' words are our own: no run of eight words of the articles that the course is built on."""

from __future__ import annotations

import re

import pytest

from course.content.gathering import load
from course.settings import HERE

SOURCE = HERE.parent / "shared" / "source"
RUN = 8  # words
TAUGHT = tuple("ik kijk wat ik voor u kan doen".split())  # the very words that are taught; in a call they may be said


def runs(text):
    """Every run of eight words."""
    words = re.findall(r"\w+", text.lower())
    return {tuple(words[at : at + RUN]) for at in range(len(words) - RUN + 1)}


def texts():
    """All that a learner may read or hear, by file."""
    for file in sorted((HERE / "modules").rglob("*")):
        if file.suffix in (".md", ".toml"):
            yield file.relative_to(HERE).as_posix(), file.read_text(encoding="utf-8")


@pytest.mark.skipif(not SOURCE.is_dir(), reason="the articles are not in the repository")
def test_no_run_of_eight_words_is_taken_from_the_articles():
    articles = set().union(*(runs(file.read_text(encoding="utf-8")) for file in SOURCE.glob("*.txt")))
    assert articles
    for name, text in texts():
        allowed = {TAUGHT} if name.endswith(".toml") else set()
        assert runs(text) & articles <= allowed, name


def test_no_lesson_speaks_of_a_number_that_could_be_somebodys():
    for name, text in texts():
        assert re.findall(r"\+\d{2}[\d /-]{7,}|\b0\d{1,3}[ /-]\d{2,3}[ .-]\d{2}[ .-]?\d{2}\b", text) == [], name


def test_every_module_has_a_lesson_and_its_calls_in_both_languages():
    course = load(HERE / "modules")
    for module in course.modules:
        for language in ("nl", "en"):
            calls = [scenario.id.split("/")[1] for scenario in course.calls(language, module.id)]
            assert {*module.path} <= {*calls} and calls, (module.id, language)
            assert module.draw or course.lesson(module.id, language), (module.id, language)
            if (lesson := course.lesson(module.id, language)) is not None:
                assert lesson.pool.ask >= 5 and len(lesson.pool.checks) > lesson.pool.ask
