"""Speaking while the caller speaks: an interruption is timed and stops the line, a sign of listening doesn't."""

from __future__ import annotations

import pytest

EXACT = 150  # ms


@pytest.fixture
def over(spoken_calls):
    """The call in which the learner speaks over the caller."""
    return spoken_calls["over"]


@pytest.fixture
def said(over):
    """When each piece came out of the microphone, without the click."""
    return [over.moment(piece) for piece in over.pieces[1:]]


def moments(over, moment, turn):
    """The player's own marks of a turn, in ms on the call's clock."""
    return [mark["at"] for mark in over.calling.marks(moment) if mark["turn"] == turn]


def test_speech_is_noticed_when_it_begins(over, said):
    onsets = [mark["at"] for mark in over.calling.marks("speech-onset")]
    assert len(set(said)) == len(said)
    errors = [onset - moment for onset, moment in zip(onsets, said, strict=True)]
    print("onsets noticed later than they were, in ms:", errors)
    assert all(abs(error) <= EXACT for error in errors)


def test_a_short_sign_of_listening_stops_nothing_and_is_no_reply(over, said):
    turn = over.calling.turns()[1]
    line = turn["utterance"]["line"]
    assert line["began"] < said[1] < line["ended"], "the answer came too late to speak over it"
    assert abs(line["ended"] - line["began"] - line["length"]) < 100
    assert moments(over, "line-stopped", 2) == []
    assert [word["text"] for word in turn["utterance"]["words"]][:3] == ["ik", "hoor", "dat"]
    assert "interrupts" not in {finding["label"] for finding in turn["findings"]}


def test_after_a_longer_sign_of_listening_the_caller_says_it_again(over, said):
    began, stopped = moments(over, "line-began", 3), moments(over, "line-stopped", 3)
    assert began[0] < said[3] < stopped[0] < began[1] < said[4] < stopped[1]
    assert len(began) == len(stopped) == 2


def test_talking_over_the_caller_stops_the_line_and_is_found(over, said):
    turn = over.calling.turns()[2]
    line, speech = turn["utterance"]["line"], turn["utterance"]["speech"]
    assert abs(speech["began"] - said[4]) <= EXACT
    assert 300 <= line["ended"] - speech["began"] <= 300 + 250, "the caller stops when it is no sign of listening"
    assert abs(moments(over, "line-stopped", 3)[-1] - line["ended"]) <= 1
    assert line["ended"] < line["began"] + line["length"] - 300
    (found,) = [finding for finding in turn["findings"] if finding["label"] == "interrupts"]
    assert found["sure"] and found["spans"][0][0] == 0


def test_who_is_interrupted_says_so(over):
    (said, *_) = over.calling.call().line
    assert (said.kind, said.id) == ("reaction", "interrupted")


def test_a_line_that_was_cut_off_is_shown_so(over):
    assert any(line.endswith("—”") for line, _ in over.seen)


def test_the_words_said_over_the_caller_are_the_learners_alone(over):
    said = [word["text"] for word in over.calling.turns()[2]["utterance"]["words"]]
    assert said == "dat klinkt als een zware nacht u kent haar het best wat maakt u het meest ongerust".split()
