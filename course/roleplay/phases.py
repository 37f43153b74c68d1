"""The structure of a call: open, listen, summarise and check, act, close; each there, and in order."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

# The phases of RICE (Derkx et al.) and of AQTT (BMJ Open 2020;10:e033528), as the labels that show them.
PHASES = {
    "open": ("greeting", "practice_name", "own_name"),
    "listen": ("explore", "acknowledge_emotion"),
    "summarise": ("summarise", "check_understanding"),
    "act": ("next_step", "positive_offer", "escalate"),
    "close": ("close",),
}


@dataclass(frozen=True)
class Phase:
    """One phase and the turn in which it first came, None when it didn't."""

    name: str
    turn: int | None


def phases(labels: Sequence[frozenset[str]]) -> tuple[Phase, ...]:
    """The phases of a call; `labels` are those of each reply in order."""
    return tuple(Phase(name, _first(labels, shown)) for name, shown in PHASES.items())


def in_order(found: Sequence[Phase]) -> bool:
    """Whether the phases that came, came in order; two in one reply are."""
    turns = [phase.turn for phase in found if phase.turn is not None]
    return turns == sorted(turns)


def _first(labels: Sequence[frozenset[str]], shown: Sequence[str]) -> int | None:
    return next((turn for turn, found in enumerate(labels, 1) if not found.isdisjoint(shown)), None)
