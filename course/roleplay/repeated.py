"""Whether an event has happened already: a player that heard no answer sends it again."""

from __future__ import annotations

from . import events
from .call import ENDED, RINGING, TALKING, Call
from .correcting import corrected


def repeated(call: Call, happened: events.Event) -> bool:
    """True when the call holds the event's outcome."""
    match happened:
        case events.Ring():
            return call.state == RINGING
        case events.PickUp():
            return call.state == TALKING and not call.turns
        case events.HangUp():
            return call.state == ENDED
        case events.Reply(turn, utterance):
            return 1 <= turn <= len(call.turns) and call.turns[turn - 1].utterance == utterance
        case events.Correct(turn, text):
            if not 1 <= turn <= len(call.turns):
                return False
            there = call.turns[turn - 1].utterance
            return there.corrected and corrected(there, text).tokens == there.tokens
        case _:
            return False
