"""The small language of phrases."""

from __future__ import annotations

import pytest

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


def test_a_phrase_knows_the_words_it_cannot_do_without() -> None:
    assert GRAMMAR.pattern("the [old] PET").needs in (frozenset({"the"}), frozenset({"cat", "big"}))
    assert GRAMMAR.pattern("[cat]").needs is None
