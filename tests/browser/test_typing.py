"""Calls without a voice: without a microphone, by choice, and by keyboard alone."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .calling import REPLIES, Calling, held, scenario, words
from .chromium import MISSING, REFUSED

SIGNS = str.maketrans("", "", "✓!?")  # what findings put beside words
DUTCH, ENGLISH = REPLIES


def check(calling, replies, calls):
    """What is stored of a call that was typed, and what its debrief shows."""
    turns = calling.turns()
    assert [turn["utterance"]["source"] for turn in turns] == ["typed"] * len(replies)
    assert [turn["utterance"]["pitch_spread"] for turn in turns] == [None] * len(replies)
    assert [[word["text"] for word in turn["utterance"]["words"]] for turn in turns] == [*map(words, replies)]
    expected = [sorted(one.label for one in turn.findings) for turn in calls[-1].turns]
    assert [sorted(one["label"] for one in turn["findings"]) for turn in turns] == expected
    assert (calling.row()["state"], calling.row()["ending"]) == ("ended", calls[-1].ending)
    calling.debrief()
    for number, reply in enumerate(replies, 1):
        mine = calling.page.locator(f"#turn-{number} .mine .said")
        assert " ".join(mine.text_content().translate(SIGNS).split()) == " ".join(words(reply))


@pytest.mark.parametrize(
    ("flags", "notice"),
    [(REFUSED, "mag uw microfoon niet gebruiken"), (MISSING, "geen microfoon gevonden")],
    ids=["refused", "missing"],
)
def test_without_a_microphone_the_call_is_typed_to_the_end(browsing, server, modules, flags, notice):
    given = scenario(modules, *DUTCH)
    calling = Calling(browsing(*flags), server, *DUTCH, given).start().briefing().ring().pick_up().reaches("nomic")
    expect(calling.notice).to_contain_text(notice)
    calls = held(given, REPLIES[DUTCH])
    for reply, after in zip(REPLIES[DUTCH], calls[1:], strict=True):
        calling.type(reply)
        expect(calling.page.locator(".talk .cap.live .said")).to_contain_text(after.line[0].text)
    check(calling, REPLIES[DUTCH], calls)


def focused(page, *names):
    """Press Tab until the focus is on something of that name."""
    script = "() => [document.activeElement.innerText ?? '', document.activeElement.getAttribute('aria-label') ?? '']"
    seen = []
    for _ in range(60):
        page.keyboard.press("Tab")
        seen.append(" ".join(page.evaluate(script)))
        if any(name in seen[-1] for name in names):
            return page.keyboard
    raise AssertionError(f"Tab never reached {names}, but {seen}")


def test_a_call_can_be_held_by_keyboard_alone_and_who_would_rather_type_is_asked_for_no_microphone(
    browsing, server, modules
):
    given, replies = scenario(modules, *ENGLISH), REPLIES[ENGLISH]
    calling = Calling(browsing(*REFUSED), server, *ENGLISH, given).start()
    page, calls = calling.page, held(given, replies)
    focused(page, "Who else is listening?").press("Enter")  # its module lies ahead on the path
    focused(page, given.title).press("Enter")
    expect(page.locator("#ring-typing")).to_be_enabled(timeout=180_000)
    focused(page, "Type instead").press("Enter")
    calling.reaches("ringing")
    page.keyboard.press("Space")
    calling.reaches("typing")
    assert calling.notice.count() == 0
    for number, reply in enumerate(replies, 1):
        expect(calling.field).to_be_focused()
        page.keyboard.type(reply)
        page.keyboard.press("Enter")
        calling.replies(number)
    check(calling, replies, calls)
    focused(page, "Repeat turn", "Do turn", "again").press("Enter")
    calling.reaches("paused")
    page.keyboard.press("Space")
    calling.reaches("typing", "nomic", "patient")


def test_hanging_up_is_asked_about_once_and_leads_to_the_debrief(browsing, server):
    calling = Calling(browsing(), server, *DUTCH).rung(typing=True).pick_up().reaches("typing")
    focused(calling.page, "Ophangen").press("Enter")
    calling.reaches("hanging")
    calling.page.keyboard.press("Escape")
    calling.reaches("typing")
    focused(calling.page, "Ophangen").press("Enter")
    focused(calling.reaches("hanging").page, "Ja, hang op").press("Enter")
    calling.debrief()
    assert (calling.row()["state"], calling.row()["ending"]) == ("ended", "hung_up")
