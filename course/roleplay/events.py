"""What can happen in a call, and reading it from JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from . import utterance
from .utterance import Utterance


class NotAnEvent(ValueError):
    """The value given is no event; the message says what was found and what was expected."""


@dataclass(frozen=True)
class Ring:
    """The telephone rings."""


@dataclass(frozen=True)
class PickUp:
    """The learner picks up; the call's clock starts."""


@dataclass(frozen=True)
class Reply:
    """The learner's reply number `turn`."""

    turn: int
    utterance: Utterance


@dataclass(frozen=True)
class Silence:
    """The learner has long said nothing where reply `turn` is awaited."""

    turn: int


@dataclass(frozen=True)
class HangUp:
    """The learner puts the receiver down."""


@dataclass(frozen=True)
class Correct:
    """The learner sets right what was heard in reply `turn`."""

    turn: int
    text: str


Event = Ring | PickUp | Reply | Silence | HangUp | Correct
TYPES = ("ring", "pick_up", "reply", "silence", "hang_up", "correct")


def from_json(given: object) -> Event:
    """An event from JSON; raises NotAnEvent or NotAnUtterance."""
    if not isinstance(given, Mapping):
        raise NotAnEvent(f"event: found {type(given).__name__}, expected an object")
    match given.get("type"):
        case "ring":
            return Ring()
        case "pick_up":
            return PickUp()
        case "hang_up":
            return HangUp()
        case "reply":
            return Reply(_turn(given), utterance.from_json(given.get("utterance")))
        case "silence":
            return Silence(_turn(given))
        case "correct":
            return Correct(_turn(given), _text(given))
    raise NotAnEvent(f"event.type: found {given.get('type')!r}, expected one of {', '.join(TYPES)}")


def _turn(given: Mapping[str, Any]) -> int:
    turn = given.get("turn")
    if isinstance(turn, bool) or not isinstance(turn, int):
        raise NotAnEvent(f"event.turn: found {turn!r}, expected a whole number")
    return turn


def _text(given: Mapping[str, Any]) -> str:
    text = given.get("text")
    if not isinstance(text, str):
        raise NotAnEvent(f"event.text: found {type(text).__name__}, expected a text")
    return text
