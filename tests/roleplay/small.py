"""A scenario small enough to know by heart, and a grader whose findings are written in the reply itself."""

from __future__ import annotations

import tomllib
from pathlib import Path

from course.roleplay import reading
from course.roleplay.call import TALKING, Call
from course.roleplay.dialogue import step
from course.roleplay.events import Reply
from course.roleplay.findings import Finding
from course.roleplay.scenario import Scenario
from course.roleplay.utterance import Utterance, typed

FILE = Path(__file__).parents[1] / "samples" / "small" / "01-small" / "nl" / "small.toml"


def small() -> Scenario:
    """The scenario."""
    return reading.read(tomllib.loads(FILE.read_text(encoding="utf-8")), "01-small/small", "nl")


def told(scenario: Scenario, call: Call, utterance: Utterance) -> tuple[Finding, ...]:
    """A grader that reads labels: "explore jargon ask_needed:birthdate" has three findings."""
    found = []
    for at, word in enumerate(utterance.tokens):
        label, _, about = word.partition(":")
        found.append(Finding(label, call.awaited, ((at, at + 1),), about=about or None, title=label))
    return tuple(found)


def talking(scenario: Scenario) -> Call:
    """A call that was just picked up."""
    return Call(scenario.id, scenario.language, TALKING)


def hold(scenario: Scenario, *replies: str) -> Call:
    """The call after these replies."""
    call = talking(scenario)
    for reply in replies:
        call = step(scenario, call, Reply(call.awaited, typed(reply)), told)
    return call


def says(call: Call) -> list[str]:
    """What the caller says now, as kind and id."""
    return [f"{part.kind} {part.id} {part.temper}" for part in call.line]
