"""Where a part of the call that wasn't heard may have been said all the same: in a reply that was mostly misheard."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from .call import Call
from .doubt import misheard
from .phases import Phase

EDGE = 2  # replies at either end in which a call is opened, or closed. Ours
_FIRST = ("open", "greeting", "practice_name", "own_name", "offer_help")
_LAST = ("close",)


@dataclass(frozen=True)
class Unheard:
    """The replies that were mostly misheard (`turns`, from 1), of `all`."""

    turns: tuple[int, ...] = ()
    all: int = 0

    def may_hold(self, part: str) -> bool:
        """Whether a part (a label, or the name of a phase) that wasn't heard may have been in one of them."""
        if part in _FIRST:
            return any(turn <= EDGE for turn in self.turns)
        if part in _LAST:
            return any(turn > self.all - EDGE for turn in self.turns)
        return bool(self.turns)


def unheard(call: Call) -> Unheard:
    """What was mostly misheard in a call."""
    return Unheard(tuple(turn.number for turn in call.turns if misheard(turn.utterance)), len(call.turns))


@dataclass(frozen=True)
class Parts:
    """The parts that something consists of: those that were heard, those that may have been, and those that lack."""

    there: tuple[str, ...]
    doubtful: tuple[str, ...]
    lacking: tuple[str, ...]


def parts(wanted: Iterable[str], heard: Collection[str], unheard: Unheard) -> Parts:
    """The wanted parts, each in its own place."""
    wanted = tuple(wanted)
    absent = [part for part in wanted if part not in heard]
    return Parts(
        tuple(part for part in wanted if part in heard),
        tuple(part for part in absent if unheard.may_hold(part)),
        tuple(part for part in absent if not unheard.may_hold(part)),
    )


def steps(found: Sequence[Phase], unheard: Unheard) -> Parts:
    """The same for the phases of a call."""
    return parts((one.name for one in found), [one.name for one in found if one.turn is not None], unheard)
