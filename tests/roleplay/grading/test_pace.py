"""Two thousand words, twelve minutes of speech, are graded in 200 ms of a processor's time."""

from __future__ import annotations

import random
import re
import time
import tomllib
from collections.abc import Iterator, Sequence
from typing import Any

import pytest

from course.roleplay.grading import Context, labels, language
from course.roleplay.grading.plain import context_of
from course.roleplay.utterance import words_of
from course.roleplay.vocabulary import LANGUAGES
from course.settings import HERE

MANY = 2000
LONGEST_S = 0.200
SITUATION: dict[str, Any] = {
    "overheard": True,
    "practice_name": "linden practice",
    "patient_says": "mijn dochtertje heeft al drie dagen koorts my daughter has had a fever for three days",
    "confidential": ["hiv test", "griet lievens", "volledige naam", "why she is seen here", "full name"],
    "needed": ["geboortedatum", "naam", "sinds wanneer", "phone number", "date of birth"],
    "emotion": "worry",
}


def best(words: Sequence[str], context: Context) -> float:
    """Seconds of processor time for the quickest of three runs, so that what else the machine does is left out."""

    def spent() -> float:
        began = time.process_time()
        labels(words, context)
        return time.process_time() - began

    return min(spent() for _ in range(3))


def texts(given: object) -> Iterator[str]:
    """Every text in a table."""
    if isinstance(given, str):
        yield given
    for inner in given.values() if isinstance(given, dict) else given if isinstance(given, list) else ():
        yield from texts(inner)


def calls(spoken: str) -> list[str]:
    """The sentences of the course's calls: what people say, without a word twice in a row."""
    files = sorted((HERE / "modules").glob(f"*/{spoken}/*.toml"))
    every = (text for file in files for text in texts(tomllib.loads(file.read_text("utf-8"))))
    return list(words_of(" ".join(text for text in every if re.search(r"\w \w+ \w", text))))


def made_up(spoken: str) -> list[str]:
    """Words of no language."""
    letters = random.Random(1)
    return ["".join(letters.choices("abcdefghijklmnopqrstuvwxyz", k=8)) for _ in range(MANY)]


ODD = {
    "numbers": lambda _: [str(number) for number in range(MANY)],
    "dates": lambda _: ["twintig", "vier", "mei", "four", "may"],
    "markup": lambda _: ["<b>x</b>", "&amp;", "<script>"],
    "long words": lambda _: ["a" * 5000],
    "made up": made_up,
    "one word": lambda _: ["niet"],
    "names": lambda _: ["mevrouw", "peeters", "missus", "peters"],
    "the other language": lambda spoken: calls("en" if spoken == "nl" else "nl"),
}

REFUSED = [
    ("nl", "dat lukt vandaag niet maar ik bel u straks terug"),
    ("en", "that is not possible today but i will call you back"),
]


def of_length(words: list[str]) -> list[str]:
    """As many words as a reply may have."""
    return (words * (MANY // len(words) + 1))[:MANY]


@pytest.mark.parametrize("spoken", LANGUAGES)
@pytest.mark.parametrize("kind", ODD)
def test_two_thousand_odd_words_take_under_200_ms(kind: str, spoken: str) -> None:
    assert best(of_length(ODD[kind](spoken)), context_of(SITUATION, spoken)) < LONGEST_S


@pytest.mark.parametrize(("spoken", "reply"), REFUSED)
def test_two_thousand_words_of_refusals_with_a_way_out_take_under_200_ms(spoken: str, reply: str) -> None:
    assert best(of_length(reply.split()), context_of(SITUATION, spoken)) < LONGEST_S


@pytest.mark.parametrize("spoken", LANGUAGES)
def test_two_thousand_words_that_the_grader_knows_take_under_200_ms(spoken: str) -> None:
    words = random.Random(3).choices(sorted(language.of(spoken).lexicon.words), k=MANY)
    assert best(words, context_of(SITUATION, spoken)) < LONGEST_S
