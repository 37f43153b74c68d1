"""What authors read is what the course reads."""

from __future__ import annotations

import re
import textwrap
import tomllib

import pytest

from course.content import lesson
from course.roleplay import vocabulary as known
from course.roleplay.checks import RIGHT, answer
from course.settings import HERE

PAGES = {"nl": HERE / "docs" / "authoring.nl.md", "en": HERE / "docs" / "authoring.md"}
WORDS = {*known.LABELS, *known.REACTIONS, *known.PORTRAIT_TRAITS, *known.ROLES, *known.EMOTIONS, *known.PLACES}


def examples(language):
    """The indented pieces of a page."""
    text = PAGES[language].read_text(encoding="utf-8")
    return [textwrap.dedent(piece) for piece in re.findall(r"(?m)(?:^(?:    .*)?\n)+", text) if piece.strip()]


@pytest.mark.parametrize("language", PAGES)
def test_every_word_that_a_call_may_use_is_named(language):
    text = PAGES[language].read_text(encoding="utf-8")
    assert [word for word in sorted(WORDS) if not re.search(rf"\b{word}\b", text)] == []


@pytest.mark.parametrize("language", PAGES)
def test_every_example_in_toml_can_be_read(language):
    found = [piece for piece in examples(language) if re.search(r"(?m)^(\[+|points = )", piece) and ":::" not in piece]
    keys = {key for piece in found for key in tomllib.loads(piece)}
    assert {"title", "trust", "needed", "line", "ending", "reactions", "record"} <= keys


@pytest.mark.parametrize("language", PAGES)
def test_the_examples_of_a_lesson_are_a_lesson_and_its_models_pass(language):
    blocks = [piece for piece in examples(language) if ":::" in piece]
    read = lesson.read("# T\n\n" + "\n".join(blocks), "01-small", language)
    assert {check.kind for check in read.pool.checks} == {"one", "several", "order", "match", "say"}
    for check in read.pool.checks:
        for model in check.wanted.models if check.wanted else ():
            assert answer(check, model, language).worth == RIGHT, model


def test_the_two_editions_have_the_same_parts_and_the_same_keys():
    def shape(language):
        lines = PAGES[language].read_text(encoding="utf-8").splitlines()
        return [
            (line.split()[0], re.findall("`[^`]+`", line) if line[0] == "|" else [])
            for line in lines
            if line.startswith(("#", "|", "- "))
        ]

    assert shape("nl") == shape("en")
