"""What a note holds, lacks and holds too much of: written in full, in telegram style, in digits, in words, misspelt."""

from __future__ import annotations

import pytest

from course.content.gathering import load
from course.roleplay.record.judging import JUDGED, MISSING, NOTED, UNHEARD, UNWANTED, band, judge
from course.roleplay.vocabulary import LANGUAGES
from course.settings import HERE

from . import notes_en, notes_nl
from .called import scenario, told

NOTES = [("nl", *note) for note in notes_nl.NOTES] + [("en", *note) for note in notes_en.NOTES]


def too_much(entries):
    return [one.about.id if one.about else one.label for one in entries if one.label in (UNWANTED, JUDGED)]


@pytest.mark.parametrize(
    ("language", "id", "note", "noted", "unwanted", "reached"), NOTES, ids=[f"{one[0]}: {one[2][:40]}" for one in NOTES]
)
def test_a_note_is_judged_by_what_it_holds_and_what_it_must_not_hold(language, id, note, noted, unwanted, reached):
    call = scenario(id, language)
    entries = judge(call, told(call), note)
    assert {one.about.id for one in entries if one.label == NOTED} == set(noted.split())
    assert sorted(too_much(entries)) == sorted(unwanted.split())
    assert band(entries) == reached
    for one in entries:
        assert all(0 <= start < end <= len(note) for start, end in one.places)
        assert bool(one.places) is (one.label not in (MISSING, UNHEARD))


def test_there_are_enough_notes_of_every_kind():
    assert len(NOTES) >= 25 and {one[0] for one in NOTES} == set(LANGUAGES)
    assert {one[5] for one in NOTES} == {1, 2, 3, 4}


@pytest.mark.parametrize("given", load(HERE / "modules").scenarios.values(), ids=lambda one: f"{one.language} {one.id}")
def test_the_model_note_of_every_call_is_strong(given):
    assert given.record
    entries = judge(given, told(given), given.record.model)
    assert [one.label for one in entries] == [NOTED] * len(given.record.must) and band(entries) == 4


def test_what_the_caller_never_told_is_not_asked_of_the_note():
    call = scenario(notes_nl.RESULT, "nl")
    entries = judge(call, told(call, "private", "number"), "Claes, uitslag, bellen na twee uur")
    assert {one.about.id for one in entries if one.label == UNHEARD} == {"private", "number"}
    assert band(entries) == 4


def test_the_words_that_a_finding_rests_on_are_those_of_the_note():
    call, note = scenario(notes_nl.RESULT, "nl"), "Claes (°08/04/1955) 🙂, moeilijke dame, bellen na 14u00."
    quoted = {
        one.about.id if one.about else one.label: note[slice(*one.places[0])]
        for one in judge(call, told(call), note)
        if one.places
    }
    assert quoted == {"who": "Claes", "judged": "moeilijke dame", "call_back": "bellen", "moment": "na 14u00"}


@pytest.mark.parametrize(
    "note", ["", " ", "\n\n", "!!!", "🙂", "a" * 9000, "12" * 4000, "half " * 900, "0 " * 1900, "\x00"]
)
@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_is_written_it_is_judged(language, note):
    call = scenario(notes_nl.FEVER, language)
    assert band(judge(call, told(call), note)) == 1
