"""What the caller brings is met: the feeling, the story, and help that can't wait."""

from __future__ import annotations

from .. import situation
from ..call import Call, Turn
from ..doubt import misheard
from ..scenario import Scenario
from .held import Held, first, labels, missed

IN_TIME = 2  # replies: the first may ask where someone is, then help is called. Ours


def answered(scenario: Scenario, turn: Turn) -> bool | None:
    """Whether a reply met the feeling in the line before it: named it or, where it was distress, got help (NURSE).

    None where the line carried none, and where so much was misheard that it may have.
    """
    felt = situation.emotion(scenario, turn.line)
    if felt == "none":
        return None
    meets = ("acknowledge_emotion", "escalate") if felt == "urgency" else ("acknowledge_emotion",)
    if not labels(turn).isdisjoint(meets):
        return True
    return None if misheard(turn.utterance) else False


def emotion(scenario: Scenario, call: Call) -> Held:
    """The first reply after a line with emotion meets it (NURSE; AQTT: attention to the caller's experience)."""
    carried = [turn for turn in call.turns if situation.emotion(scenario, turn.line) != "none"]
    if not carried:
        return Held("emotion")
    turn = carried[0]
    return Held("emotion", True, turn.number) if answered(scenario, turn) else missed("emotion", turn.number, [turn])


def in_turn(scenario: Scenario, call: Call) -> Held:
    """No solution came before the feeling or the story was met: judged by content, not by the gap (PNAS 2022,
    PMC8794835)."""
    early = first(call, "solves_too_soon")
    if early is not None:
        return Held("in_turn", False, early.number)
    open_ = any(
        situation.emotion(scenario, t.line) != "none" or situation.unfinished(scenario, t.line) for t in call.turns
    )
    return Held("in_turn", True if open_ else None)


def urgency(scenario: Scenario, call: Call) -> Held:
    """Where it is urgent, help was called in time: before, or within two replies."""
    pressing = next((turn for turn in call.turns if situation.emotion(scenario, turn.line) == "urgency"), None)
    if pressing is None:
        return Held("urgency")
    called, last = first(call, "escalate"), pressing.number + IN_TIME - 1
    if called is not None and called.number <= last:
        return Held("urgency", True, called.number)
    return missed("urgency", pressing.number, call.turns[pressing.number - 1 : last])
