"""A learner who says nothing for long: the caller asks, the recogniser lets go, and then they are heard after all."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.recogniser.measure import Heard

from .calling import Calling, words
from .chromium import microphone
from .speaking import SAYS_NOTHING, piece, written

GREETING = "Goedemorgen, u spreekt met Ilse. Waarmee kan ik u helpen?"
SILENT = 7500  # ms: the caller asks after 3 s, and has done so by then


def test_after_a_silence_the_caller_asks_and_who_then_speaks_is_heard(browsing, serve, tmp_path):
    server = serve("silence", silence_prompt_ms=3000, idle_listening_s=3)
    page = browsing(*microphone(written([piece("nl", GREETING, SILENT)], tmp_path / "late.wav", length=60_000)))
    page.add_init_script(SAYS_NOTHING)
    calling = Calling(page, server).rung().pick_up().reaches("yours").reaches("patient")
    expect(page.locator(".talk .cap.live .said")).not_to_be_empty()
    assert calling.turns() == []
    calling.replies(1)
    (turn,) = calling.turns()
    heard = [word["text"] for word in turn["utterance"]["words"]]
    assert Heard(tuple(words(GREETING)), tuple(heard)).errors <= 1
    assert {part["kind"] for part in turn["line"]} == {"prompt"}
    assert "closed a socket that sent nothing for 3" in server.logged()
