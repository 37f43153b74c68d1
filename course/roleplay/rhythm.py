"""The rhythm of a spoken call: who spoke when, over one another or not, how fast, and with how much melody."""

from __future__ import annotations

from statistics import median
from typing import Any

from .call import Call, Turn
from .grade import context_of
from .grading.clock import rate
from .scenario import Scenario
from .utterance import Utterance
from .wording.reporting import Sentences

MONOTONE = 3.0
"""Semitones: a call that stays below this may sound flat (ours; nobody gives a limit). The standard deviation of the
usual, neutral talk is 2 semitones or more (Traunmüller and Eriksson 1995), which makes 5 from 10th to 90th percentile.
Only a hint: a soft voice, a hoarse one or a shy one is no fault."""
ENOUGH_REPLIES = 2
"""One reply, perhaps only a greeting that was said a hundred times, is no melody of a call (ours)."""


def minutes(call: Call) -> int:
    """How long the call took, in whole minutes, at least one."""
    ends = [moment for turn in call.turns for moment in _moments(turn.utterance)]
    return max(1, round(max(ends, default=0) / 60000))


def rhythm(scenario: Scenario, call: Call, sentences: Sentences) -> dict[str, Any] | None:
    """Bars on the call's clock, and tempo and melody of each spoken reply; None where nothing was spoken."""
    bars = [bar for turn in call.turns for bar in _bars(turn)]
    spoken = [turn for turn in call.turns if turn.utterance.source == "spoken"]
    if not spoken or not bars:
        return None
    rates = {turn.number: rate(turn.utterance, context_of(scenario, call.before(turn.number))) for turn in spoken}
    told = {number: one for number, one in rates.items() if one is not None}
    return {
        "rate_limit": next((limit for _, limit in told.values()), None),
        "rate_unit": sentences.rate_unit(),
        "bars": bars,
        "rates": [{"turn": number, "rate": round(found, 1)} for number, (found, _) in told.items()],
        "melody": _melody(spoken, sentences),
    }


def _melody(spoken: list[Turn], sentences: Sentences) -> dict[str, Any] | None:
    """How far the voice went up and down in each reply, and what that says of the call; nothing weighs it."""
    spreads = {turn.number: turn.utterance.pitch_spread for turn in spoken}
    told = {number: one for number, one in spreads.items() if one is not None}
    if not told:
        return None
    usual = median(told.values()) if len(told) >= ENOUGH_REPLIES else None
    return {
        "limit": MONOTONE,
        "spreads": [{"turn": number, "spread": one} for number, one in told.items()],
        "text": sentences.melody(usual, monotone=usual is not None and usual < MONOTONE),
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
