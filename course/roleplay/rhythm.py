"""The rhythm of a spoken call: who spoke when, over one another or not, and how fast."""

from __future__ import annotations

from typing import Any

from .call import Call, Turn
from .grade import context_of
from .grading.clock import rate
from .scenario import Scenario
from .utterance import Utterance


def minutes(call: Call) -> int:
    """How long the call took, in whole minutes, at least one."""
    ends = [moment for turn in call.turns for moment in _moments(turn.utterance)]
    return max(1, round(max(ends, default=0) / 60000))


def rhythm(scenario: Scenario, call: Call, unit: str) -> dict[str, Any] | None:
    """Bars on the call's clock, and the tempo of each spoken reply with its limit; None where nothing was spoken."""
    bars = [bar for turn in call.turns for bar in _bars(turn)]
    spoken = [turn for turn in call.turns if turn.utterance.source == "spoken"]
    if not spoken or not bars:
        return None
    rates = {turn.number: rate(turn.utterance, context_of(scenario, call.before(turn.number))) for turn in spoken}
    told = {number: one for number, one in rates.items() if one is not None}
    return {
        "rate_limit": next((limit for _, limit in told.values()), None),
        "rate_unit": unit,
        "bars": bars,
        "rates": [{"turn": number, "rate": round(found, 1)} for number, (found, _) in told.items()],
    }


def _bars(turn: Turn) -> list[dict[str, Any]]:
    bars = []
    line, speech = turn.utterance.line, turn.utterance.speech
    if line:
        bars.append(_bar("caller", turn, line.began, line.ended, overlap=False))
    if speech:
        over = any(one.label == "interrupts" for one in turn.findings)
        bars.append(_bar("learner", turn, speech.began, speech.ended, overlap=over))
    return bars


def _bar(who: str, turn: Turn, began: int, ended: int, overlap: bool) -> dict[str, Any]:
    return {"who": who, "turn": turn.number, "began": began, "ended": max(began, ended), "overlap": overlap}


def _moments(utterance: Utterance) -> list[int]:
    moments = [word.end for word in utterance.words if word.end is not None]
    return moments + [one.ended for one in (utterance.speech, utterance.line) if one]
