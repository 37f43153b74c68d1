"""The small language of phrases."""

from __future__ import annotations

import re

import pytest

from course.roleplay.grading.language import of
from course.roleplay.grading.pattern import Grammar, PatternError
from course.roleplay.grading.tokens import read

GRAMMAR = Grammar({"NOT": "not|never", "TURN": "but", "PET": "cat|big dog", "LOOP": "LOOP"})


def find(phrase: str, text: str) -> list[str]:
    tokens = read(text.split(), "en")
    return [" ".join(tokens.texts[a:b]) for a, b in GRAMMAR.pattern(phrase).find(tokens)]


@pytest.mark.parametrize(
    ("phrase", "text", "hits"),
    [
        ("a cat", "a cat is a cat", ["a cat", "a cat"]),
        ("(red|blue) cat", "a blue cat", ["blue cat"]),
        ("a [very] red cat", "a red cat", ["a red cat"]),
        ("a [very] red cat", "a very red cat", ["a very red cat"]),
        ("the ~2 cat", "the old red cat", ["the old red cat"]),
        ("the ~2 cat", "the very old red cat", []),
        ("the ~2 cat", "the not red cat", []),
        ("the ~2 cat", "the dog but cat", []),
        ("the ~~2 cat", "the not red cat", ["the not red cat"]),
        ("a !(red|blue) cat", "a red cat", []),
        ("a !red _ cat", "a green cat", ["a green cat"]),
        ("^ cat", "cat and cat", ["cat"]),
        ("cat $", "cat and cat", ["cat"]),
        ("my PET", "my big dog", ["my big dog"]),
        ("*cat*", "a concatenation", ["concatenation"]),
        ("cat*", "a bobcat and cats", ["cats"]),
        ("see ~2", "see the red cat run", ["see the red"]),
        ("cat", "scatter", []),
    ],
)
def test_a_phrase_stands_where_it_should(phrase: str, text: str, hits: list[str]) -> None:
    assert find(phrase, text) == hits


@pytest.mark.parametrize("phrase", ["", "(a", "a)", "a||b", "a | ", "NOBODY", "*", "a?b", "LOOP", "[]"])
def test_a_phrase_that_cannot_be_read_says_where(phrase: str) -> None:
    with pytest.raises(PatternError) as caught:
        GRAMMAR.pattern(phrase)

    assert repr(GRAMMAR.classes.get(phrase, phrase)) in str(caught.value) or phrase in str(caught.value)
    assert "expected" in str(caught.value)


@pytest.mark.parametrize(
    ("phrase", "text", "may_stand"),
    [
        ("the [old] PET", "the big dog", True),
        ("the [old] PET", "the dog", False),
        ("the [old] PET", "a cat", False),
        ("see the cat", "the cat can see", False),
        ("see ~2 cat", "the cat can see", True),
        ("see ([the] cat)", "see a cat", True),
        ("^ the", "see the cat", False),
        ("^ ^ the $ $", "the", True),
        ("(^|and) cat", "a cat", True),
        ("cat $", "cat and dog", False),
        ("the c*", "the dog or cat", False),
        ("*at big", "cat is big", False),
        ("see !the cat", "see cat", True),
        ("[cat]", "a dog", True),
        ("(a|[b]) cat", "big cat", True),
        ("(see ~1 cat|dog)", "see", False),
    ],
)
def test_a_phrase_knows_what_it_cannot_do_without(phrase: str, text: str, may_stand: bool) -> None:
    assert GRAMMAR.pattern(phrase).needs.met(read(text.split(), "en")) is may_stand


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_quick_look_never_passes_over_what_is_there(language: str) -> None:
    known = of(language)
    rules = (rule for part in (known.moves, known.faults, known.opening.rules) for rule in part.ready)
    patterns = [one for rule in rules for one in (*rule.phrases, *rule.unless)]

    for pattern in patterns[::7]:
        said = read(re.findall(r"[a-z]+", pattern.phrase), language)
        hits = [found for found in re.finditer(r"(?<!\S)" + pattern.source, said.text) if found[0]]
        assert pattern.needs.met(said) or not hits
