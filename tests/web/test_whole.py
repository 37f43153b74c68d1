"""The rules over the whole call in the debrief's page, also where no script runs."""

from __future__ import annotations

import re

import pytest

from .talking import spoken, talking, typed


def section(browser, talk):
    """The section in the part of the page that is for browsers without JavaScript."""
    html = browser.get(f"{talk.address}/debrief").text
    found = re.search(r"<noscript>(.*)</noscript>", html, re.DOTALL)
    assert found
    shown = re.search(r'<section class="card near" aria-labelledby="whole">(.*?)</section>', found[1], re.DOTALL)
    return " ".join(re.sub(r"<[^>]+>", " ", shown[1]).split()) if shown else None


@pytest.mark.parametrize(
    ("language", "head", "signs"),
    [
        ("nl", "Over het hele gesprek", ("✓ Gelukt", "! Om te proberen · Beurt")),
        ("en", "Over the whole call", ("✓ Done", "! To try · Turn")),
    ],
)
def test_without_javascript_every_rule_that_was_seen_has_its_word_sign_and_turn(browser, language, head, signs):
    talk = talking(browser, language)
    greeting = "Goedemorgen, u spreekt met Ilse." if language == "nl" else "Good morning, this is Grace."
    talk.send(typed(1, greeting))
    talk.send({"type": "hang_up"})
    told, rules = section(browser, talk), talk.report()["whole"]
    assert told.startswith(head) and any(sign in told for sign in signs)
    for one in rules:
        assert (one["title"].rstrip(".") in told) is (one["met"] is not None)


def test_what_may_have_been_misheard_is_told_once(browser):
    talk = talking(browser)
    reply = spoken(1, "mag wel zorg dan nacht ik")
    for word in reply["utterance"]["words"]:
        word["confidence"] = 0.2
    talk.send(reply)
    talk.send({"type": "hang_up"})
    assert section(browser, talk).count("? Misschien verkeerd verstaan") == 1


def test_a_call_in_which_nothing_was_said_has_no_such_section(browser):
    talk = talking(browser)
    talk.send({"type": "hang_up"})
    assert section(browser, talk) is None
