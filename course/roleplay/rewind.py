"""Going back in a call, to do one turn again."""

from __future__ import annotations

from .call import TALKING, Call


def rewind(call: Call, turn: int) -> Call:
    """The call as it stood before reply `turn`, from 1; a turn that isn't there is taken for the nearest one."""
    turn = max(1, min(turn, len(call.turns)))
    return call.before(turn) if call.turns else Call(call.scenario, call.language, TALKING)
