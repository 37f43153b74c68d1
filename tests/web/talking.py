"""A call held over HTTP, as the player holds it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from flask.testing import FlaskClient
from werkzeug.test import TestResponse

BRIEFING = "/{}/calls/01-small/small"


def page_data(html: str, id: str) -> Any:
    """The JSON that a page carries."""
    found = re.search(rf'<script type="application/json" id="{id}">(.*?)</script>', html, re.DOTALL)
    assert found, f"no {id} in the page"
    return json.loads(found[1])


def typed(turn: int, text: str) -> dict[str, Any]:
    """A typed reply."""
    return {"type": "reply", "turn": turn, "utterance": {"source": "typed", "text": text}}


def spoken(turn: int, text: str, began: int = 1000) -> dict[str, Any]:
    """A spoken reply, each word 300 ms long."""
    words = [
        {"text": word, "start": began + 300 * at, "end": began + 300 * at + 290, "confidence": 0.9}
        for at, word in enumerate(text.split())
    ]
    speech = {"began": began, "ended": words[-1]["end"]}
    return {"type": "reply", "turn": turn, "utterance": {"source": "spoken", "words": words, "speech": speech}}


@dataclass
class Talk:
    """One call of one browser."""

    browser: FlaskClient
    page: str

    @property
    def id(self) -> str:
        """The call's key."""
        return self.page.split("?")[0].rsplit("/", 1)[1]

    @property
    def address(self) -> str:
        """The call's address, without the question."""
        return self.page.split("?")[0]

    def send(self, event: dict[str, Any]) -> TestResponse:
        """Send an event."""
        return self.browser.post(f"{self.address}/events", json=event)

    def view(self) -> Any:
        """The call as the page shows it."""
        return page_data(self.browser.get(self.page).text, "call-data")["call"]

    def report(self) -> Any:
        """The call, looked back on."""
        return self.browser.get(f"{self.address}/report").json


def sound(browser: FlaskClient, address: str) -> tuple[int, str | None, bytes, str]:
    """Status, kind, content and Cache-Control of a file; read whole, so that nothing stays open."""
    with browser.get(address) as answer:
        return answer.status_code, answer.mimetype, answer.get_data(), answer.headers.get("Cache-Control", "")


def ring(browser: FlaskClient, language: str = "nl", **form: str) -> Talk:
    """Let the telephone ring."""
    answer = browser.post(BRIEFING.format(language), data=form)
    assert answer.status_code == 303
    return Talk(browser, answer.location)


def talking(browser: FlaskClient, language: str = "nl") -> Talk:
    """Let it ring and pick up."""
    talk = ring(browser, language)
    assert talk.send({"type": "pick_up"}).get_json()["state"] == "talking"
    return talk
