"""What a rule over the whole call came to, and how a call is searched."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..call import Call, Turn
from ..doubt import misheard
from ..findings import counted


@dataclass(frozen=True)
class Held:
    """One rule: `met` is None where the call gave no occasion for it, or where recognition may have misheard the reply
    that would have met it (`doubtful`). `turn` is where it was met or missed, None for the call as a whole."""

    id: str
    met: bool | None = None
    turn: int | None = None
    doubtful: bool = False


def missed(id: str, turn: int | None, lacked: Iterable[Turn] = ()) -> Held:
    """A rule that wasn't met, or may have been: in one of the replies that lacked it, too little was understood."""
    if any(misheard(one.utterance) for one in lacked):
        return Held(id, None, turn, doubtful=True)
    return Held(id, False, turn)


def labels(turn: Turn) -> frozenset[str]:
    """The labels that weigh in a reply."""
    return frozenset(one.label for one in counted(turn.findings))


def first(call: Call, *wanted: str) -> Turn | None:
    """The first reply with one of the labels, or None."""
    return next((turn for turn in call.turns if not labels(turn).isdisjoint(wanted)), None)
