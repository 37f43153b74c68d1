"""Written text as comparable words: dates, times, telephone numbers, abbreviations, judgements."""

from __future__ import annotations

import pytest

from course.roleplay.record.matching import judgements, places
from course.roleplay.record.written import read


@pytest.mark.parametrize(
    ("language", "text", "read_as"),
    [
        ("nl", "14u30", "t0230"),
        ("nl", "14.30 u", "t0230"),
        ("nl", "half drie", "t0230"),
        ("nl", "14:30-15u", "t0230 t0300"),
        ("nl", "tussen 14 en 15 uur", "tussen t0200 en t0300"),
        ("nl", "kwart voor twaalf", "t1145"),
        ("nl", "vijf over half drie", "t0235"),
        ("nl", "tien voor 3", "t0250"),
        ("nl", "2 uur", "t0200"),
        ("nl", "39,4", "39 4"),
        ("nl", "39.4°C", "39 4 c"),
        ("nl", "°8/4/'55", "8 april 55"),
        ("nl", "08-04-1955", "8 april 1955"),
        ("nl", "1955-04-08", "8 april 1955"),
        ("nl", "1/2 beker", "1 2 beker"),
        ("nl", "0470 12 34 56", "0470123456"),
        ("nl", "+32 (0)470/12.34.56", "0470123456"),
        ("nl", "nul vier zeven nul twaalf vierendertig zesenvijftig", "0470123456"),
        ("nl", "Mevr. C., tel nr ivm pt", "mevrouw c telefoon nummer in verband met patient"),
        ("en", "2.30pm", "t0230"),
        ("en", "2 p.m.", "t0200"),
        ("en", "half past two", "t0230"),
        ("en", "two thirty", "t0230"),
        ("en", "quarter to three", "t0245"),
        ("en", "2 o'clock", "t0200"),
        ("en", "11-12.30", "t1100 t0030"),
        ("en", "thirty nine four", "39 four"),
        ("en", "dob 3/5/23", "date of birth 3 may 23"),
        ("en", "05/13/1952", "13 may 1952"),
        ("en", "020 7946 0958", "02079460958"),
        ("en", "pt's temp on Sat", "pts temperature on saturday"),
    ],
)
def test_it_is_read_as_it_would_be_said(language, text, read_as):
    assert " ".join(read(text, language).texts) == read_as


@pytest.mark.parametrize("text", ["koorts, 39,4", "Tel: 0470 12 34 56 (gsm)", "tss 14u30-15u", "°11/02/2024"])
def test_every_word_knows_the_characters_that_it_came_from(text):
    for token in read(text, "nl").tokens:
        assert 0 <= token.start < token.end <= len(text) and text[token.start : token.end].strip()


@pytest.mark.parametrize(
    ("language", "text", "phrase", "found"),
    [
        ("nl", "bel om 14.30", "half drie", True),
        ("nl", "bel om half vier", "half drie", False),
        ("nl", "op 0470/123456", "nul vier zeven nul een twee drie vier vijf zes", True),
        ("nl", "op 0470/123457", "0470 12 34 56", False),
        ("nl", "geboren 8.4.55", "acht april", True),
        ("nl", "geboren 9.4.55", "acht april", False),
        ("nl", "koorst sedert zaterdagavnd", "koorts", True),
        ("nl", "sirop", "siroop", True),
        ("en", "ring at 2:30", "half past two", True),
        ("en", "born 2nd of May '52", "2 May", True),
        ("en", "went lmp in spring", "went limp", False),
    ],
)
def test_a_phrase_is_found_however_it_is_written(language, text, phrase, found):
    assert any(places(read(text, language), (phrase,), language)) is found


@pytest.mark.parametrize(
    ("language", "text", "judged"),
    [
        ("nl", "Mevrouw zeurt.", ["zeurt"]),
        ("nl", "Een moeilijke dame, overdrijft", ["moeilijke dame", "overdrijft"]),
        ("nl", "Weer die man, doet lastig", ["Weer die man", "doet lastig"]),
        ("nl", "stelt zich aan", ["stelt zich aan"]),
        ("nl", "zeurende pijn, ademt moeilijk, thuis bellen is lastig, niet hysterisch", []),
        ("nl", "vader is ongerust, was boos, huilde, sprak luid en snel", []),
        ("en", "Difficult lady, a drama queen", ["Difficult lady", "drama queen"]),
        ("en", "he was rude and he exaggerates", ["rude", "exaggerates"]),
        ("en", "Him again. Time waster.", ["Him again", "Time waster"]),
        ("en", "breathing is difficult, difficult to reach, not rude, good morning", []),
        ("en", "father was worried, angry at first, cried, spoke fast", []),
    ],
)
def test_a_judgement_is_told_from_what_was_said_and_done(language, text, judged):
    assert sorted(text[start:end] for start, end in judgements(read(text, language), language)) == sorted(judged)
