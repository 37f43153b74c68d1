"""Speaking while the caller speaks: an interruption is timed and stops the line, a sign of listening doesn't."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from .calling import Calling, begun, replied, scenario
from .chromium import chromium, microphone, new_page
from .speaking import (
    ANSWER,
    CLICK,
    ENDING,
    GAP,
    PICKED_UP,
    SAYS_NOTHING,
    Piece,
    click,
    heard,
    lasts,
    piece,
    tap,
    written,
)

FEVER = "04-calm/feverish-child"
GREETING = "Goedemorgen, huisartsenpraktijk Zeven Wolken, u spreekt met Ilse. Waarmee kan ik u helpen?"
CARING = "Ik hoor dat u zich zorgen maakt. Goed dat u belt. Neem rustig de tijd en vertel maar."
OVER = "Dat klinkt als een zware nacht. U kent haar het best. Wat maakt u het meest ongerust?"
INSIDE = ENDING + ANSWER + 800  # ms after a reply, when the caller's line surely sounds: it began by then, and lasts
EXACT = 150  # ms


@dataclass
class Spoken:
    """A call with talking over, and when each thing came out of the microphone, on the call's clock."""

    calling: Calling
    cut: str
    heard: list[int]
    greeting: Piece
    sign: Piece
    caring: Piece
    over: Piece

    def moment(self, piece):
        """When a piece came out of the microphone: of what was heard, what is nearest to its place in the file."""
        planned = self.heard[0] - CLICK + piece.at
        return min(self.heard, key=lambda at: abs(at - planned))


@pytest.fixture(scope="module")
def spoken(playwright, server, modules, tmp_path_factory):
    """Say yes in the middle of the caller's first line, and talk over the second."""
    given = scenario(modules, "nl", FEVER)
    first = replied(given, begun(given), GREETING)
    second = replied(given, first, CARING)
    assert min(lasts(given, first), lasts(given, second)) > ANSWER + 2000
    greeting = piece("nl", GREETING, PICKED_UP)
    sign = piece("nl", "Ja.", greeting.at + greeting.lasts + INSIDE, speed=320)
    caring = piece("nl", CARING, greeting.at + greeting.lasts + ENDING + ANSWER + lasts(given, first) + GAP)
    over = piece("nl", OVER, caring.at + caring.lasts + INSIDE)
    file = written([click(), greeting, sign, caring, over], tmp_path_factory.mktemp("over") / "replies.wav")
    with chromium(playwright, *microphone(file)) as browser:
        page = new_page(browser.new_context())
        page.add_init_script(SAYS_NOTHING)
        tap(page)
        calling = Calling(page, server, "nl", FEVER, given).start().briefing().ring().pick_up()
        calling.replies(2).reaches("patient").reaches("speaking")
        cut = page.locator(".talk .cap.live .said").inner_text()
        calling.replies(3)
        yield Spoken(calling, cut, heard(page), greeting, sign, caring, over)


def test_speech_is_noticed_when_it_begins(spoken):
    onsets = [mark["at"] for mark in spoken.calling.marks("speech-onset")]
    said = [spoken.moment(piece) for piece in (spoken.greeting, spoken.sign, spoken.caring, spoken.over)]
    assert len(set(said)) == 4
    errors = [onset - moment for onset, moment in zip(onsets, said, strict=True)]
    print("onsets noticed later than they were, in ms:", errors)
    assert all(abs(error) <= EXACT for error in errors)


def test_a_sign_of_listening_stops_nothing_and_is_no_reply(spoken):
    utterance = spoken.calling.turns()[1]["utterance"]
    line = utterance["line"]
    assert line["began"] < spoken.moment(spoken.sign) < line["ended"], "the answer came too late to speak over it"
    assert abs(line["ended"] - line["began"] - line["length"]) < 100
    assert [word["text"] for word in utterance["words"]][:3] == ["ik", "hoor", "dat"]
    assert "interrupts" not in {finding["label"] for finding in spoken.calling.turns()[1]["findings"]}


def test_talking_over_the_caller_stops_the_line_and_is_found(spoken):
    turn = spoken.calling.turns()[2]
    line, speech = turn["utterance"]["line"], turn["utterance"]["speech"]
    (stopped,) = [mark["at"] for mark in spoken.calling.marks("line-stopped") if mark["turn"] == 3]
    assert abs(speech["began"] - spoken.moment(spoken.over)) <= EXACT
    assert 300 <= line["ended"] - speech["began"] <= 300 + 250, "the caller stops when it is no sign of listening"
    assert abs(stopped - line["ended"]) <= 1
    assert line["ended"] < line["began"] + line["length"] - 300
    (found,) = [finding for finding in turn["findings"] if finding["label"] == "interrupts"]
    assert found["sure"] and found["spans"][0][0] == 0


def test_who_is_interrupted_says_so(spoken):
    assert spoken.calling.call().line[0].kind == "reaction" and spoken.calling.call().line[0].id == "interrupted"


def test_a_line_that_was_cut_off_is_shown_so(spoken):
    assert spoken.cut.endswith("—”")


def test_the_words_said_over_the_caller_are_the_learners_alone(spoken):
    said = [word["text"] for word in spoken.calling.turns()[2]["utterance"]["words"]]
    assert said == "dat klinkt als een zware nacht u kent haar het best wat maakt u het meest ongerust".split()
