"""“That's not what I said”: words set right by keyboard, in the call and in the debrief."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .calling import Calling, scenario, words
from .chromium import microphone
from .speaking import PICKED_UP, SAYS_NOTHING, piece, written

FEVER = "04-calm/feverish-child"
SAID = "Goedemorgen, u spreekt met Ilse."
MEANT = "Goedemorgen, u spreekt met Ilse. Waarmee kan ik u helpen?"
MEANT_LATER = "Goedemorgen, huisartsenpraktijk Zeven Wolken, u spreekt met Ilse. Waarmee kan ik u helpen?"


@pytest.fixture
def calling(browsing, server, modules, tmp_path):
    """A call in which the learner has said one thing."""
    page = browsing(*microphone(written([piece("nl", SAID, PICKED_UP)], tmp_path / "replies.wav", length=120_000)))
    page.add_init_script(SAYS_NOTHING)
    given = scenario(modules, "nl", FEVER)
    return Calling(page, server, "nl", FEVER, given).rung().pick_up().replies(1)


def labels(turn):
    """What was found in a turn."""
    return {finding["label"] for finding in turn["findings"]}


def test_words_are_set_right_by_keyboard_in_the_call_and_again_in_the_debrief(calling):
    page = calling.page
    (before,) = calling.turns()
    assert [word["text"] for word in before["utterance"]["words"]] == words(SAID)
    assert "offer_help" not in labels(before) and not before["utterance"]["corrected"]

    page.get_by_role("button", name="Dat zei ik niet").press("Enter")
    field = page.get_by_label("Wat u wel zei")
    expect(field).to_be_focused()
    field.press("Control+a")
    page.keyboard.type(MEANT)
    page.keyboard.press("Enter")
    expect(calling.mine).to_have_text(" ".join(words(MEANT)))
    expect(page.locator(".talk .cap.mine.past .by")).to_contain_text("verbeterd")
    (after,) = calling.turns()
    assert after["utterance"]["corrected"] and after["utterance"]["source"] == "spoken"
    assert [word["text"] for word in after["utterance"]["words"]] == words(MEANT)
    assert after["utterance"]["words"][0]["start"] == before["utterance"]["words"][0]["start"]
    assert "offer_help" in labels(after)

    page.get_by_role("button", name="Ophangen").press("Enter")
    page.get_by_role("button", name="Ja, hang op").press("Enter")
    calling.debrief()
    page.locator("#turn-1").get_by_role("button", name="Verkeerd verstaan").press("Enter")
    field = page.get_by_role("textbox", name="Wat zei u echt in beurt 1?")
    expect(field).to_be_focused()
    field.press("Control+a")
    page.keyboard.type(MEANT_LATER)
    page.keyboard.press("Enter")
    expect(page.get_by_role("status").first).to_contain_text("Beurt 1 is verbeterd.")
    expect(page.locator("#turn-1 .mine .by")).to_contain_text("door u verbeterd")
    (later,) = calling.turns()
    assert [word["text"] for word in later["utterance"]["words"]] == words(MEANT_LATER)
    assert "practice_name" in labels(later) and later["utterance"]["corrected"]
