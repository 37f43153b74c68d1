"""The rhythm of a spoken call: who spoke when, over one another or not, and how fast."""

from __future__ import annotations

from typing import Any

from .call import Call, Turn
from .utterance import Utterance


def minutes(call: Call) -> int:
    """How long the call took, in whole minutes, at least one."""
    ends = [moment for turn in call.turns for moment in _moments(turn.utterance)]
    return max(1, round(max(ends, default=0) / 60000))


def rhythm(call: Call, unit: str, limit: float, rates: dict[int, float]) -> dict[str, Any] | None:
    """Bars on the call's clock and the tempo of each spoken reply; None where nothing was spoken."""
    bars = [bar for turn in call.turns for bar in _bars(turn)]
    if not rates or not bars:
        return None
    return {
        "rate_limit": limit,
        "rate_unit": unit,
        "bars": bars,
        "rates": [{"turn": turn, "rate": round(rate, 1)} for turn, rate in rates.items()],
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
