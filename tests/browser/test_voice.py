"""A whole call, spoken, in each language: from the start page through briefing and call to the debrief."""

from __future__ import annotations

from dataclasses import replace

import pytest

from course.roleplay.call import TALKING
from course.roleplay.view import view
from tests.recogniser.measure import Heard

from .calling import words

# All spoken calls are held at the same time. Those in packages begin first, as Python's start takes all of the machine.
pytestmark = pytest.mark.usefixtures("spoken_there_begun", "spoken_begun")


@pytest.fixture(params=["nl", "en"])
def one(request, spoken_calls):
    """One of the calls."""
    return spoken_calls[request.param]


def test_what_was_said_is_stored_nearly_word_for_word(one):
    said = [word for piece in one.pieces for word in words(piece.text)]
    heard = [word["text"] for turn in one.calling.turns() for word in turn["utterance"]["words"]]
    assert Heard(tuple(said), tuple(heard)).errors <= 0.1 * len(said)


def test_every_word_has_its_time_on_the_calls_clock(one):
    turns = one.calling.turns()
    assert [turn["number"] for turn in turns] == [1, 2, 3, 4]
    first = turns[0]["utterance"]["speech"]["began"]
    for turn, piece in zip(turns, one.pieces, strict=True):
        utterance = turn["utterance"]
        assert utterance["source"] == "spoken" and not utterance["corrected"]
        times = [(word["start"], word["end"]) for word in utterance["words"]]
        assert times == sorted(times) and all(start < end for start, end in times)
        assert abs(utterance["speech"]["began"] - first - (piece.at - one.pieces[0].at)) < 250
        assert abs(times[0][0] - utterance["speech"]["began"]) < 250
        assert utterance["line"] is None or utterance["line"]["ended"] < utterance["speech"]["began"]


def test_each_spoken_reply_is_stored_with_how_far_the_voice_went_up_and_down_and_the_debrief_tells_it(one):
    spreads = [turn["utterance"]["pitch_spread"] for turn in one.calling.turns()]
    assert all(2 < spread < 9 for spread in spreads)  # espeak-ng's usual voices: tests/player/test_pitch_spread.py
    label, costs = {
        "nl": ("halve tonen op en neer", "het telt nergens mee"),
        "en": ("semitones up and down", "it counts nowhere"),
    }[one.calling.given.language]
    debrief = one.calling.page.locator("belwijs-debrief")
    assert debrief.locator(f'svg.tempo[aria-label*="{label}"] .dot').count() == len(spreads)
    assert debrief.get_by_text(costs).count() == 1


def test_the_caller_answers_what_was_said_and_looks_as_they_feel(one):
    stored = one.calling.call()
    ids = [[part.id for part in line] for line in lines(stored)]
    assert ids == [[part.id for part in call.line] for call in one.calls]
    for number, line in enumerate(lines(stored)[1:], 1):
        after = replace(stored, turns=stored.turns[:number], line=line, state=TALKING)
        shown = view(one.calling.given, after, str)
        assert (f"“{shown['line']['text']}”", shown["mood_words"]) in one.seen


def lines(call):
    """All that the caller said, before each reply and after the last."""
    return [turn.line for turn in call.turns] + [call.line]


def test_the_findings_of_the_model_answers_are_stored_with_their_moments(one):
    expected = heard = 0
    for turn, call in zip(one.calling.turns(), one.calls[-1].turns, strict=True):
        moves = {finding.label for finding in call.findings if finding.kind != "measure"}
        found = {finding["label"]: finding for finding in turn["findings"]}
        expected, heard = expected + len(moves), heard + len(moves & set(found))
        assert not {"interrupts", "speaks_too_fast"} & set(found)
        for finding in turn["findings"]:
            for start, after in finding["spans"]:
                assert 0 <= start < after <= len(turn["utterance"]["words"])
            assert finding["at"] is None or finding["at"] == turn["utterance"]["words"][finding["spans"][0][0]]["start"]
    assert heard >= 0.85 * expected  # on a busy machine a reply may lose a word, and with it a move


def test_the_call_ends_as_the_core_says(one):
    row = one.calling.row()
    assert (row["state"], row["ending"]) == ("ended", one.calls[-1].ending)


def test_the_debrief_quotes_the_learners_words(one):
    for turn in one.calling.turns():
        mine = one.calling.page.locator(f"#turn-{turn['number']} .mine .said")
        quoted = " ".join(mine.text_content().translate(str.maketrans("", "", "✓!?")).split())
        assert quoted == " ".join(word["text"] for word in turn["utterance"]["words"])
    assert one.calling.page.locator("belwijs-debrief mark").count() > 0
