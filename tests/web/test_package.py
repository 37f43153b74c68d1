"""Inside a package a call is what it is in the web course: the same views, report and findings for the same events."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from course.scorm.inside.state import LessonState
from tests.content.taught import taught
from tests.scorm.inside.laid import LESSON, Learner, lay
from tests.scorm.inside.test_lessons import ANSWERS

from .course import stand_in_course
from .talking import page_data, ring, spoken, typed

HOST = ("id", "src", "listen", "events", "report", "debrief", "note", "again", "back", "briefing", "start", "handout")
SAID = {
    "nl": ["Goedemorgen, met praktijk Papier.", "Wat vervelend, u bent ongerust. Hoe lang al?", "Geboortedatum?"],
    "en": ["Good morning, Paper practice.", "I'm sorry, you must be worried. How long?", "What's your date of birth?"],
}


@pytest.fixture
def modules(tmp_path: Path) -> Path:
    """The small course with its lesson."""
    return stand_in_course(taught(tmp_path / "taught"), tmp_path / "modules")


def same(value: Any) -> Any:
    """What both hosts must say: all but names and addresses."""
    if isinstance(value, dict):
        return {key: same(one) for key, one in value.items() if key not in HOST}
    return [same(one) for one in value] if isinstance(value, list) else value


def events(language: str) -> list[dict[str, Any]]:
    """A call with all that can happen in one."""
    first, second, third = SAID[language]
    interrupting = spoken(3, third.lower().strip("?"), 21_000)
    interrupting["utterance"]["line"] = {"began": 18_000, "ended": 22_000, "length": 26_000}
    interrupting["utterance"]["words"][0]["confidence"] = 0.31
    interrupting["utterance"]["pitch_spread"] = 4.2
    return [
        {"type": "pick_up"},
        typed(1, first),
        {"type": "silence", "turn": 2},
        spoken(2, second.lower().replace(",", "").replace(".", ""), 9000),
        {"type": "correct", "turn": 2, "text": second},
        interrupting,
        {"type": "pick_up"},
        typed(9, "te vroeg"),
        typed(4, "ok"),
        {"type": "hang_up"},
        {"type": "correct", "turn": 1, "text": second},
    ]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_same_events_give_the_same_call_in_both_hosts(browser, modules, tmp_path, language):
    alice = Learner(lay(modules, tmp_path / "inside"))
    web = ring(browser, language)
    id = int(alice.post(f"/{language}/calls/01-small/small")["to"].split("/")[2])
    for event in events(language):
        answer = web.send(event).get_json()
        theirs = answer.get("call", answer)
        ours = json.loads(json.dumps(alice.send(id, **event)))
        assert same(ours["call"]) == same(theirs)
        assert ours["taken"] == ("error" not in answer)
    note = "Nora Testers, 8 april.\r\nHaar zus belde ook."
    browser.post(f"{web.address}/note", data={"note": note})
    alice.post(f"/calls/{id}/note", note=[note])
    assert same(alice.report(id)) == same(web.report())
    found = {one["label"] for turn in web.report()["turns"] for one in turn["findings"]}
    assert "interrupts" in found and web.report()["note"]["text"] == note.replace("\r\n", "\n")
    assert same(alice.again().report(id)) == same(web.report())


def test_the_player_is_told_the_same_in_both_hosts(browser, modules, tmp_path):
    player = {"end_of_reply_ms": 700, "silence_prompt_ms": 15_000}
    alice = Learner(lay(modules, tmp_path / "inside", player=player))
    web = page_data(browser.get(ring(browser).page).text, "call-data")
    ours = page_data(alice.get(alice.post("/nl/calls/01-small/small")["to"])["page"], "call-data")
    assert ours.pop("sounds")  # to be fetched ahead: without its server, a web course's call can't go on anyway
    assert same(ours) == same(web)
    assert web["player"].keys() <= ours["player"].keys()


def words(html: str) -> set[str]:
    """What is read in a piece of a page, in whatever order: each learner's questions are shuffled."""
    return {word for word in re.sub(r"<[^>]+>", " ", html).split() if not word.isdigit()}


@pytest.mark.parametrize("way", [0, -1])
def test_a_question_is_judged_alike_in_both_hosts(browser, modules, tmp_path, way):
    alice = Learner(lay(modules, tmp_path / "inside"))
    page = f"/nl/lessons/{LESSON}"
    drawn = tuple(id for id in ANSWERS if htmx(browser, f"{page}/questions/{id}", {}).status_code == 200)
    alice.desk.learner.lessons[LESSON] = LessonState(drawn, 1)
    assert len(drawn) == 3
    for id in drawn:
        form, _ = ANSWERS[id][way]
        here = alice.post(f"{page}/questions/{id}", **form)["parts"]["asking"]
        assert words(here) == words(htmx(browser, f"{page}/questions/{id}", form).text)


def htmx(browser: FlaskClient, address: str, form: dict[str, list[str]]) -> TestResponse:
    """A form that is sent without leaving the page."""
    return browser.post(address, data=form, headers={"HX-Request": "true"})
