"""The microphone check of the briefing: does the computer hear the learner, and understand them?"""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .calling import LONG, Calling, scenario, words
from .chromium import MISSING, REFUSED, microphone
from .speaking import piece, written

FEVER = ("nl", "04-calm/feverish-child")


def checked(page, server):
    """Go to the briefing and test the microphone; what comes of it."""
    page.goto(f"{server.address}/nl/calls/{FEVER[1]}")
    page.get_by_role("button", name="Test mijn microfoon").click()
    return page.locator("belwijs-mic-check .result")


def test_who_says_the_sentence_reads_what_was_understood(browsing, server, modules, tmp_path):
    sentence = scenario(modules, *FEVER).setting.try_saying
    file = written([piece("nl", sentence, 2000)], tmp_path / "sentence.wav", length=60_000)
    page = browsing(*microphone(file))
    expect(checked(page, server)).to_contain_text(f"verstaan: “{' '.join(words(sentence))}”", timeout=LONG)
    expect(page.get_by_role("button", name="Test opnieuw")).to_be_visible()


@pytest.mark.parametrize(
    ("flags", "told"),
    [(REFUSED, "mag uw microfoon niet gebruiken"), (MISSING, "geen microfoon gevonden")],
    ids=["refused", "missing"],
)
def test_who_has_no_microphone_is_told_what_to_do(browsing, server, flags, told):
    expect(checked(browsing(*flags), server)).to_contain_text(told)


def test_what_the_learner_likes_is_kept_for_the_call(browsing, server):
    calling = Calling(browsing(), server, *FEVER).start().briefing()
    calling.page.locator("summary").click()
    calling.page.get_by_label("Ondertitels tonen").uncheck()
    calling.ring(typing=True).pick_up()
    expect(calling.page.locator(".talk")).to_contain_text("De ondertitels staan uit.")
