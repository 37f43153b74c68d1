"""What the grader listens for: a phrase that nothing can match, or that everything would, is named with its place."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from course.content.checking import check as checked
from course.roleplay.grading import language
from course.roleplay.grading.loosely import find
from course.roleplay.phrases import check
from course.roleplay.scenario import Confidential
from course.roleplay.utterance import words_of
from course.roleplay.vocabulary import LANGUAGES
from tests.chance import SEED
from tests.roleplay.oddities import TEXTS
from tests.roleplay.small import small

SMALL = Path(__file__).parents[1] / "samples" / "small"
ASKS = {"nl": 'asks = ["geboortedatum"]', "en": 'asks = ["date of birth"]'}
SECRET = '[[confidential]]\nitem = "{}"\nphrases = ["soa", "{}"]\ninstead = "Dank u."\n\n[[needed]]'


def faults(folder, spoken, old, new):
    """The faults of the small course with one thing changed in one of its calls."""
    copied = Path(shutil.copytree(SMALL, folder / "course"))
    file = copied / "01-small" / spoken / "small.toml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new, 1), encoding="utf-8")
    return [str(fault) for fault in checked(copied).faults]


LETTERS, SIGNS = "words in letters", "words as they are spoken, without signs"
NUMBERS = "words as they are spoken, numbers written out"
ANY_REPLY = "a word that tells what is meant: this fits any reply"
ANY_QUESTION = "a word that tells what is asked: this fits any question"
LONG_WORD = "words of at most 40 letters"
LONG_PHRASE = "at most 8 words that matter: nobody says more of them in the same order"
UNMATCHED = [
    ("nl", "…?", LETTERS),
    ("nl", "生日", LETTERS),
    ("en", "<b>name</b>", SIGNS),
    ("nl", "(geboortedatum|verjaardag)", SIGNS),
    ("en", "name/address", SIGNS),
    ("nl", "geboren*", SIGNS),
    ("nl", "kamer 212", NUMBERS),
    ("nl", "0470 12 34 56", NUMBERS),
    ("en", "hba1c", NUMBERS),
    ("en", "4/5/1980", SIGNS),
    ("nl", "4e verdieping", NUMBERS),
    ("nl", "z" * 41, LONG_WORD),
    ("en", "tell me where when how why which what who brought your son here last night", LONG_PHRASE),
    ("nl", "van de", ANY_REPLY),
    ("en", "is it the", ANY_REPLY),
]
GENERAL = [("nl", "hoe"), ("nl", "wat is uw"), ("en", "when"), ("en", "what is the"), ("en", "when are you")]
MATCHED = [
    ("nl", "vier mei"),
    ("nl", "4 mei 1980"),
    ("nl", "112"),
    ("nl", "hiv-test"),
    ("nl", "zo'n échografie"),
    ("nl", "sinds wanneer"),
    ("nl", "waar woont u"),
    ("nl", "drinkt ze"),
    ("en", "since when"),
    ("en", "son's name"),
    ("en", "how old"),
    ("en", "twenty 20"),
    ("en", "where are you"),
    ("en", "who"),
]


@pytest.mark.parametrize(("spoken", "phrase", "expected"), UNMATCHED, ids=[phrase[:20] for _, phrase, _ in UNMATCHED])
def test_a_secret_that_cannot_be_heard_is_named(tmp_path, spoken, phrase, expected):
    told = faults(tmp_path, spoken, "[[needed]]", SECRET.format("iets", phrase))
    assert len(told) == 1, told
    assert told[0].startswith(f"01-small/{spoken}/small.toml: confidential 1 › phrases: found '{phrase[:30]}")
    assert told[0].endswith(f", expected {expected}")


@pytest.mark.parametrize(("spoken", "phrase", "expected"), UNMATCHED, ids=[phrase[:20] for _, phrase, _ in UNMATCHED])
def test_a_question_that_cannot_be_heard_is_named(tmp_path, spoken, phrase, expected):
    told = faults(tmp_path, spoken, ASKS[spoken], f'asks = ["{phrase}"]')
    assert len(told) == 1, told
    assert told[0].startswith(f"01-small/{spoken}/small.toml: needed (birthdate) › asks: found '{phrase[:30]}")
    assert told[0].endswith(f", expected {expected}")


@pytest.mark.parametrize(("spoken", "phrase"), GENERAL)
def test_a_question_that_fits_any_other_is_named(tmp_path, spoken, phrase):
    told = faults(tmp_path, spoken, ASKS[spoken], f'asks = ["{phrase}"]')
    assert [one.partition(" › ")[2] for one in told] == [f"asks: found '{phrase}', expected {ANY_QUESTION}"]


@pytest.mark.parametrize(("spoken", "phrase"), MATCHED)
def test_what_can_be_said_is_no_fault(tmp_path, spoken, phrase):
    assert faults(tmp_path, spoken, "[[needed]]", SECRET.format("iets", phrase)) == []
    assert any(find(language.of(spoken).tokens(words_of(phrase)).texts, phrase, spoken))


@seed(SEED)
@settings(max_examples=150, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(text=TEXTS, language=st.sampled_from(LANGUAGES))
def test_any_text_as_a_phrase_is_well_or_named(text, language):
    print(f"chance: BELWIJS_TEST_SEED={SEED}")
    calls = small()
    need = replace(calls.needed[0], item=text, asks=(text,))
    secret = Confidential(text, (text,), text)
    for fault in check(replace(calls, language=language, needed=(need,), confidential=(secret,), record=None)):
        assert fault.place and fault.found and fault.expected
