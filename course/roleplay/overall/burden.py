"""What callers shouldn't have to bear: a story told in disorder, a question asked twice, a bare no, a vague end."""

from __future__ import annotations

from collections.abc import Iterator

from ..call import Call, Turn
from ..doubt import doubted
from ..findings import counted
from ..phases import in_order, phases
from ..scenario import Scenario
from ..unheard import steps, unheard
from .held import Held, labels, missed

# What takes a refusal further (Stokoe 2016, Br J Gen Pract 66:e779: an alternative after a refusal).
WAYS_OUT = ("positive_offer", "next_step", "escalate", "protect_privacy")
STEPS = ("next_step", "escalate")


def phased(scenario: Scenario, call: Call) -> Held:
    """Every phase came, and in order (RICE, Derkx et al.; AQTT, BMJ Open 2020;10:e033528)."""
    if not call.turns:
        return Held("phases")
    found, misheard = phases([labels(turn) for turn in call.turns]), unheard(call)
    here, ordered = steps(found, misheard), in_order(found)
    if not here.lacking and (here.doubtful or (misheard.turns and not ordered)):
        return Held("phases", None, doubtful=True)
    return Held("phases", ordered and not here.lacking)


def asked_once(scenario: Scenario, call: Call) -> Held:
    """Nothing was asked again that the caller had answered (AQTT; the source: no structure, then repetition)."""
    again = next(repeated(call), None)
    if again is not None:
        return Held("asked_once", False, again.number)
    asked = any("ask_needed" in labels(turn) for turn in call.turns)
    return Held("asked_once", True if asked else None)


def repeated(call: Call) -> Iterator[Turn]:
    """The replies that ask for a detail that the caller had given. Giving it back to check it asks nothing anew."""
    given: set[str] = set()
    for turn in call.turns:
        given |= {part.id for part in turn.line if part.kind == "answer"}
        if labels(turn).isdisjoint(("summarise", "check_understanding")) and _asks(turn) & given:
            yield turn


def _asks(turn: Turn) -> set[str]:
    asked = (one for one in counted(turn.findings) if one.label == "ask_needed" and one.about)
    return {one.about or "" for one in asked if not doubted(turn.utterance, one.spans)}


def alternative(scenario: Scenario, call: Call) -> Held:
    """After a refusal something else was offered, in the same reply or the next (Stokoe 2016; the next is ours)."""
    refused = [turn for turn in call.turns if "negative_wording" in labels(turn)]
    for turn in refused:
        following = call.turns[turn.number - 1 : turn.number + 1]
        if all(labels(one).isdisjoint(WAYS_OUT) for one in following):
            return missed("alternative", turn.number, following[1:])
    return Held("alternative", True if refused else None)


def next_step(scenario: Scenario, call: Call) -> Held:
    """What happens now was said before the call was rounded off (Stokoe 2016); in any reply where it never was."""
    if not call.turns:
        return Held("next_step")
    closing = max((turn.number for turn in call.turns if "close" in labels(turn)), default=len(call.turns))
    before = call.turns[:closing]
    told = [turn.number for turn in before if not labels(turn).isdisjoint(STEPS)]
    return Held("next_step", True, told[-1]) if told else missed("next_step", closing, before)
