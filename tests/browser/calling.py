"""A call as a learner meets it in the browser, and what the core says must happen in it."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Locator, Page, expect

from course.content.gathering import load
from course.roleplay import call as calls
from course.roleplay import situation
from course.roleplay.call import ENDED, Call
from course.roleplay.dialogue import step
from course.roleplay.events import PickUp, Reply, Ring
from course.roleplay.scenario import Scenario
from course.roleplay.utterance import typed

from .server import Server

LONG = 60_000  # ms: a line, a reply and its answer
# Model answers that lead each call to an end in four replies.
REPLIES = {
    ("nl", "04-calm/feverish-child"): (
        "Goedemorgen, huisartsenpraktijk Zeven Wolken, u spreekt met Ilse. Waarmee kan ik u helpen?",
        "Ik begrijp dat u ongerust bent. Vertelt u eens, hoe gaat het nu?",
        "Ik begrijp dat die nacht u nog bang maakt. De dokter belt u terug binnen het kwartier.",
        "Belt u gerust opnieuw als er iets verandert. Heeft u nog een vraag voor mij?",
    ),
    ("en", "09-discretion/results-waiting-room"): (
        "Good morning, Candle Bridge Medical Practice, this is Grace speaking. How can I help you?",
        "I understand that waiting for news is hard. How are you doing in the meantime?",
        "I can hear how hard this waiting is. The doctor will call you today.",
        "You can always call us again. Is there anything else I can do for you?",
    ),
}


def scenario(modules: Path, language: str, id: str) -> Scenario:
    """A scenario of the course."""
    found = load(modules).scenario(id, language)
    assert found, f"no {id} in {language}"
    return found


def begun(scenario: Scenario) -> Call:
    """The call, picked up."""
    return step(scenario, step(scenario, Call(scenario.id, scenario.language), Ring()), PickUp())


def replied(scenario: Scenario, call: Call, text: str) -> Call:
    """The call after a reply that was heard perfectly."""
    return step(scenario, call, Reply(call.awaited, typed(text)))


def held(scenario: Scenario, replies: Sequence[str]) -> list[Call]:
    """The call before each reply and after the last, heard perfectly."""
    calls = [begun(scenario)]
    for reply in replies:
        calls.append(replied(scenario, calls[-1], reply))
    return calls


def model(scenario: Scenario, call: Call, used: set[str]) -> str:
    """A model answer to what the caller just said, not used before where there is one."""
    models = situation.models(scenario, call.line)
    text = next((one for one in models if one not in used), models[0])
    used.add(text)
    return text


def model_call(scenario: Scenario) -> tuple[list[str], list[Call]]:
    """The replies of a call held by model answers, and the call before each of them and at its end."""
    calls, replies, used = [begun(scenario)], [], set[str]()
    while calls[-1].state != ENDED:
        replies.append(model(scenario, calls[-1], used))
        calls.append(replied(scenario, calls[-1], replies[-1]))
    return replies, calls


def said(call: Call) -> str:
    """What the caller says now."""
    return " ".join(part.text for part in call.line)


@dataclass
class Calling:
    """A page on its way through a call."""

    page: Page
    server: Server
    language: str = "nl"
    scenario: str = "04-calm/feverish-child"
    given: Scenario | None = None

    def start(self) -> Calling:
        """Open the start page."""
        self.page.goto(f"{self.server.address}/{self.language}/")
        return self

    def briefing(self) -> Calling:
        """From the start page to the briefing; a module that lies ahead on the path is opened first."""
        link = self.page.locator(f'a[href="/{self.language}/calls/{self.scenario}"]').first
        if not link.is_visible():
            self.page.locator("details", has=link).locator("summary").click()
        link.click()
        expect(self.page.locator("#ring-now")).to_be_enabled(timeout=180_000)  # every line must have been spoken
        return self

    def ring(self, typing: bool = False) -> Calling:
        """From the briefing to the ringing telephone."""
        self.page.locator("#ring-typing" if typing else "#ring-now").click()
        return self.reaches("ringing")

    def rung(self, typing: bool = False) -> Calling:
        """Straight to the ringing telephone, past the pages before it."""
        briefing = f"{self.server.address}/{self.language}/calls/{self.scenario}"
        self.page.request.get(briefing)
        answer = self.page.request.post(briefing, form={"typing": "yes"} if typing else {})
        self.page.goto(answer.url)
        return self.reaches("ringing")

    def pick_up(self) -> Calling:
        """Pick up."""
        self.main.click()
        return self

    @property
    def id(self) -> str:
        """The call's key."""
        found = re.search(r"/calls/([0-9a-f-]{36})", self.page.url)
        assert found, self.page.url
        return found[1]

    @property
    def main(self) -> Locator:
        """The main key."""
        return self.page.locator(".dock .btn.main, .dock .btn.wide").locator("visible=true").first

    @property
    def field(self) -> Locator:
        """Where replies are typed."""
        return self.page.locator("#reply")

    @property
    def notice(self) -> Locator:
        """What is wrong, and what to do."""
        return self.page.locator(".dock .trouble")

    @property
    def mine(self) -> Locator:
        """The learner's replies so far."""
        return self.page.locator(".talk .cap.mine.past > .said")

    def reaches(self, *states: str, timeout: float = LONG) -> Calling:
        """Wait until the call is in one of these states."""
        pattern = re.compile(f"^({'|'.join(states)})$")
        expect(self.page.locator(".call")).to_have_attribute("data-state", pattern, timeout=timeout)
        return self

    def type(self, text: str) -> Calling:
        """Type a reply and say it; returns when it is among what was said."""
        before = self.mine.count()
        self.field.fill(text)
        self.field.press("Enter")
        return self.replies(before + 1)

    def replies(self, count: int, timeout: float = LONG) -> Calling:
        """Wait until so many replies were answered."""
        expect(self.mine).to_have_count(count, timeout=timeout)
        return self

    def noting(self, timeout: float = LONG) -> Calling:
        """Wait for the page that follows the call: the note, or the debrief where nothing was said."""
        self.page.wait_for_url(re.compile("/(note|debrief)$"), timeout=timeout)
        return self

    def debrief(self, timeout: float = LONG) -> Calling:
        """Wait for the debrief; the note before it is skipped."""
        self.noting(timeout)
        if self.page.url.endswith("/note"):
            self.page.locator('a[href$="/debrief"]').click()
            self.page.wait_for_url("**/debrief", timeout=timeout)
        expect(self.page.locator("belwijs-debrief h1, belwijs-debrief .verdict").first).to_be_visible()
        return self

    def turns(self) -> list[dict[str, Any]]:
        """The turns in the database."""
        rows = self.server.rows("SELECT * FROM turn WHERE call_id = ? ORDER BY number", self.id)
        return [row | {key: json.loads(row[key]) for key in ("line", "utterance", "findings")} for row in rows]

    def row(self) -> dict[str, Any]:
        """The call in the database."""
        (row,) = self.server.rows("SELECT * FROM call WHERE id = ?", self.id)
        return row | {"line": json.loads(row["line"])}

    def call(self) -> Call:
        """The call as the database holds it."""
        return calls.from_json(self.row() | {"turns": self.turns()})

    def marks(self, moment: str) -> list[dict[str, int]]:
        """The moments of that kind: turn, and ms on the call's clock."""
        script = "name => performance.getEntriesByName('belwijs:' + name).map(one => one.detail)"
        return list(self.page.evaluate(script, moment))


def words(text: str) -> list[str]:
    """The words of a text as they are stored."""
    return list(typed(text).tokens)
