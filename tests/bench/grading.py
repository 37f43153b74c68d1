"""How long the grader takes for a reply: every call of a language, held with its own model answers."""

from __future__ import annotations

import time
from pathlib import Path

from course.content.gathering import load
from course.roleplay import situation
from course.roleplay.call import ENDED, Call
from course.roleplay.dialogue import step
from course.roleplay.events import PickUp, Reply, Ring
from course.roleplay.findings import Finding
from course.roleplay.grade import grade
from course.roleplay.scenario import Scenario
from course.roleplay.utterance import Utterance, typed

from .figures import Figures, median, p95


def measure(modules: Path) -> Figures:
    """Milliseconds a reply, of all calls in both languages. Each is held twice, for a server warms its grader up."""
    scenarios = load(modules).scenarios.values()
    _, took = ([1000 * seconds for scenario in scenarios for seconds in _hold(scenario)] for _ in range(2))
    return {"grade_ms": median(took), "grade_p95_ms": p95(took), "grade_replies": len(took)}


def _hold(scenario: Scenario) -> list[float]:
    """Hold a call; the seconds that each grading took."""
    took: list[float] = []

    def timed(scenario: Scenario, call: Call, utterance: Utterance) -> tuple[Finding, ...]:
        began = time.perf_counter()
        found = grade(scenario, call, utterance)
        took.append(time.perf_counter() - began)
        return found

    call = step(scenario, step(scenario, Call(scenario.id, scenario.language), Ring()), PickUp())
    used: set[str] = set()
    while call.state != ENDED:
        models = situation.models(scenario, call.line)
        said = next((text for text in models if text not in used), scenario.setting.try_saying)
        used.add(said)
        call = step(scenario, call, Reply(call.awaited, typed(said)), timed)
    return took
