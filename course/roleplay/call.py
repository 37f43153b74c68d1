"""A call as a value: where it stands, what was said, and what was found in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from . import findings as found
from . import utterance as heard
from .findings import Finding
from .utterance import Utterance

FORMAT = 1
READY, RINGING, TALKING, ENDED = "ready", "ringing", "talking", "ended"
STATES = (READY, RINGING, TALKING, ENDED)
HUNG_UP = "hung_up"  # the ending of a call that the learner cut off
MOST_TURNS = 20  # ours: nobody is kept on the line longer; three times the seven lines that a scenario has at least


class UnreadableCall(ValueError):
    """A stored call can't be read; the message says what was found and what was expected."""


@dataclass(frozen=True)
class Part:
    """Something that the caller said in one breath. `kind`: line, answer, reaction, prompt or ending."""

    kind: str
    id: str
    temper: str
    text: str


@dataclass(frozen=True)
class Turn:
    """One turn: what the caller said, what the learner replied, and what was found in the reply."""

    number: int
    line: tuple[Part, ...]
    utterance: Utterance
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Call:
    """A call. `line` is what the caller has said since the last reply; `ending` is set once it is over."""

    scenario: str
    language: str
    state: str = READY
    turns: tuple[Turn, ...] = ()
    line: tuple[Part, ...] = ()
    ending: str | None = None

    @property
    def awaited(self) -> int:
        """The number of the reply that comes next, from 1."""
        return len(self.turns) + 1

    @property
    def said(self) -> tuple[Part, ...]:
        """All that the caller has said, in order."""
        return tuple(part for turn in self.turns for part in turn.line) + self.line

    def before(self, number: int) -> Call:
        """The call as it stood when reply `number` was awaited."""
        line = self.turns[number - 1].line if number <= len(self.turns) else self.line
        return Call(self.scenario, self.language, TALKING, self.turns[: number - 1], line)


def to_json(call: Call) -> dict[str, Any]:
    """The call as JSON."""
    return {"format": FORMAT, **asdict(call)}


def from_json(given: object) -> Call:
    """A call from JSON of this version or an older one; raises UnreadableCall."""
    if not isinstance(given, Mapping):
        raise UnreadableCall(f"call: found {type(given).__name__}, expected an object")
    if not isinstance(given.get("format"), int) or given["format"] > FORMAT:
        raise UnreadableCall(f"call.format: found {given.get('format')!r}, expected at most {FORMAT}")
    if given.get("state") not in STATES:
        raise UnreadableCall(f"call.state: found {given.get('state')!r}, expected one of {', '.join(STATES)}")
    try:
        return Call(
            scenario=given["scenario"],
            language=given["language"],
            state=given["state"],
            turns=tuple(map(turn_from_json, given["turns"])),
            line=_parts(given["line"]),
            ending=given.get("ending"),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableCall(f"call: {error}") from error


def turn_from_json(given: Mapping[str, Any]) -> Turn:
    """One turn from JSON; raises KeyError, TypeError or ValueError."""
    return Turn(
        number=given["number"],
        line=_parts(given["line"]),
        utterance=heard.from_json(given["utterance"]),
        findings=tuple(map(found.from_json, given["findings"])),
    )


def _parts(given: Any) -> tuple[Part, ...]:
    return tuple(Part(part["kind"], part["id"], part["temper"], part["text"]) for part in given)
