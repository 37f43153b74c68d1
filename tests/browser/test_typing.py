"""Calls without a voice: by choice, without a microphone, and by keyboard alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .calling import Calling, model_call, scenario, words
from .chromium import MISSING, REFUSED

FEVER = "04-calm/feverish-child"


def held(calling, given):
    """Type a whole call by model answers; the replies and the calls that must come of them."""
    replies, calls = model_call(given)
    for number, reply in enumerate(replies, 1):
        calling.type(reply)
        line = calling.page.locator(".talk .cap.hers .said").last
        expect(line).to_contain_text(calls[number].line[0].text)
    return replies, calls


def check(calling, replies, calls):
    """What is stored and shown of a call that was typed."""
    turns = calling.turns()
    assert [turn["utterance"]["source"] for turn in turns] == ["typed"] * len(replies)
    assert [[word["text"] for word in turn["utterance"]["words"]] for turn in turns] == [*map(words, replies)]
    expected = [sorted(one.label for one in turn.findings) for turn in calls[-1].turns]
    assert [sorted(one["label"] for one in turn["findings"]) for turn in turns] == expected
    assert (calling.row()["state"], calling.row()["ending"]) == ("ended", calls[-1].ending)
    calling.debrief()
    for number, reply in enumerate(replies, 1):
        mine = calling.page.locator(f"#turn-{number} .mine .said")
        assert [word.strip("✓!?") for word in mine.inner_text().split()] or reply
        assert " ".join(words(reply)) in " ".join(mine.text_content().translate(SIGNS).split())


SIGNS = str.maketrans("", "", "✓!?")


@pytest.mark.parametrize(
    ("flags", "notice"),
    [(REFUSED, "mag uw microfoon niet gebruiken"), (MISSING, "geen microfoon gevonden")],
    ids=["refused", "missing"],
)
def test_without_a_microphone_the_call_is_typed_to_the_end(browsing, server, modules, flags, notice):
    calling = Calling(browsing(*flags), server).start().briefing().ring().pick_up()
    calling.reaches("nomic")
    expect(calling.notice).to_contain_text(notice)
    check(calling, *held(calling, scenario(modules, "nl", FEVER)))


def test_who_would_rather_type_is_asked_for_no_microphone(browsing, server, modules):
    calling = Calling(browsing(*REFUSED), server, "en").start().briefing().ring(typing=True).pick_up()
    calling.reaches("typing")
    assert calling.notice.count() == 0
    check(calling, *held(calling, scenario(modules, "en", FEVER)))
