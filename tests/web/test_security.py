"""What every answer says about itself, and who may change or see what."""

from __future__ import annotations

import re

import pytest

from .talking import BRIEFING, ring, talking, typed

KINDS = ("/nl/", "/nl/nothing-here", BRIEFING.format("en"))


@pytest.mark.parametrize("address", KINDS)
def test_nothing_is_loaded_from_elsewhere(browser, address):
    headers = browser.get(address).headers
    policy = headers["Content-Security-Policy"].split("; ")
    assert policy[0] == "default-src 'self'"
    assert "object-src 'none'" in policy and "base-uri 'none'" in policy and "form-action 'self'" in policy
    assert "unsafe" not in headers["Content-Security-Policy"] and "http" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Permissions-Policy"].startswith("microphone=(self)")


def test_no_page_holds_a_style_or_script_that_the_policy_forbids(browser):
    talk = talking(browser)
    pages = [browser.get(address).text for address in ("/nl/", "/en/privacy", BRIEFING.format("nl"), talk.page)]
    talk.send({"type": "hang_up"})
    pages.append(browser.get(f"{talk.address}/debrief").text)
    for page in pages:
        assert not re.search(r"<style|\sstyle=|\son\w+=", page)
        assert all("src=" in tag or "application/json" in tag for tag in re.findall(r"<script[^>]*>", page))
        elsewhere = re.findall(r'(?:src|href)="(?:https?:)?//[^"]+"', page)
        assert elsewhere == []


def test_pages_and_answers_are_not_kept_by_anything_between(browser):
    talk = talking(browser)
    for address in ("/nl/", talk.page):
        assert browser.get(address).headers["Cache-Control"] == "no-store"
    assert talk.send(typed(1, "goedemorgen")).headers["Cache-Control"] == "no-store"


@pytest.mark.parametrize("origin", ["https://elsewhere.example", "http://localhost:1", "null"])
def test_a_change_asked_for_by_another_site_is_refused(browser, origin):
    talk = talking(browser)
    headers = {"Origin": origin}
    events = browser.post(f"{talk.address}/events", json={"type": "hang_up"}, headers=headers)
    assert (events.status_code, events.json["error"]) == (403, "elsewhere")
    assert browser.post(BRIEFING.format("nl"), headers=headers).status_code == 403
    assert talk.view()["state"] == "talking"


def test_our_own_page_may_change_things(browser):
    talk = talking(browser)
    own = {"Origin": "http://localhost"}
    assert browser.post(f"{talk.address}/events", json={"type": "hang_up"}, headers=own).status_code == 200


@pytest.mark.parametrize("path", ["", "/report", "/debrief"])
def test_anothers_call_is_not_there(browser, other, path):
    talk = ring(browser)
    for stranger in (other, browser.application.test_client()):
        answer = stranger.get(talk.address + path)
        assert answer.status_code == 404
        assert "Nora" not in answer.text


def test_anothers_call_cannot_be_changed(browser, other):
    talk = ring(browser)
    assert other.post(f"{talk.address}/events", json={"type": "hang_up"}).status_code == 404
    assert other.post(f"{talk.address}/again", data={"turn": "1"}).status_code == 404
    assert talk.view()["state"] == "ringing"
