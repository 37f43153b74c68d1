"""What is seen over the whole call, one rule each: met, missed, or no occasion for it."""

from __future__ import annotations

from collections.abc import Callable

from ..call import Call
from ..scenario import Scenario
from .burden import alternative, asked_once, next_step, phased
from .guarding import identity, privacy
from .held import Held
from .meeting import emotion, in_turn, urgency

RULES: tuple[Callable[[Scenario, Call], Held], ...] = (
    urgency,
    emotion,
    in_turn,
    privacy,
    identity,
    alternative,
    asked_once,
    next_step,
    phased,
)


def overall(scenario: Scenario, call: Call) -> tuple[Held, ...]:
    """Every rule, what weighs most first."""
    return tuple(rule(scenario, call) for rule in RULES)
