"""A scenario: who calls, where the learner sits, and everything that the caller can say."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from .record.wanted import Record


@dataclass(frozen=True)
class Say:
    """The wordings of one thing to say, by temper; each wording is said at most once in a call."""

    calm: tuple[str, ...]
    tense: tuple[str, ...]
    upset: tuple[str, ...]

    def wordings(self, temper: str) -> tuple[str, ...]:
        """The wordings for "calm", "tense" or "upset"."""
        return {"calm": self.calm, "tense": self.tense, "upset": self.upset}[temper]


@dataclass(frozen=True)
class When:
    """The conditions on a line or an ending; all that are given must hold. Trust is that after the reply."""

    after: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    any_labels: tuple[str, ...] = ()
    no_labels: tuple[str, ...] = ()
    ever: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    asked: tuple[str, ...] = ()
    unasked: tuple[str, ...] = ()
    trust_from: int | None = None
    trust_below: int | None = None
    turn_from: int | None = None
    turn_below: int | None = None


@dataclass(frozen=True)
class Line:
    """Something that the caller tells. `unfinished`: the story isn't out, a solution now comes too soon."""

    id: str
    say: Say
    when: When = When()
    emotion: str = "none"
    unfinished: bool = False
    fallback: bool = False
    models: tuple[str, ...] = ()


@dataclass(frozen=True)
class Need:
    """A detail that the call needs: how it is asked for, and the caller's answer."""

    id: str
    item: str
    asks: tuple[str, ...]
    answer: Say
    again: str
    models: tuple[str, ...]


@dataclass(frozen=True)
class Confidential:
    """What must not be said aloud or told to others, and the phrases that count as saying it."""

    item: str
    phrases: tuple[str, ...]
    instead: str


@dataclass(frozen=True)
class Reaction:
    """How the caller takes the way in which something was said."""

    say: Say
    models: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ending:
    """The caller's last words, what they do afterwards, and how they look back on the call."""

    id: str
    say: Say
    after: str
    quote: str
    when: When = When()
    default: bool = False


@dataclass(frozen=True)
class Caller:
    """The person who calls. `address` is how the course speaks of them in mid-sentence ("mevrouw Claes")."""

    name: str
    address: str
    pronoun: str
    age: int
    role: str
    temper: str
    emotion: str
    about: str
    voices: tuple[str, ...] = ()
    portrait: Mapping[str, str | bool | int] = field(default_factory=dict)


@dataclass(frozen=True)
class Setting:
    """Where the learner sits. `kind`: "inbound", or "outbound" where the learner calls and the other one answers first;
    `region` (BE or NL): whose usual tempo; `listeners`: how many can follow the call."""

    kind: str
    practice: str
    region: str
    place: str
    where: str
    overheard: bool
    listeners: int
    overheard_by: str
    when: str
    try_saying: str


@dataclass(frozen=True)
class Slot:
    """One row of the agenda on the learner's screen."""

    time: str
    text: str
    free: bool = False


@dataclass(frozen=True)
class Agreement:
    """One thing that the practice has agreed on, with the name of its icon."""

    icon: str
    text: str


@dataclass(frozen=True)
class Screen:
    """What the learner sees on the desk: the agenda and the practice's agreements."""

    title: str
    agenda: tuple[Slot, ...]
    agreements: tuple[Agreement, ...]


@dataclass(frozen=True)
class TrustStart:
    """Trust runs from 0 to 100; from `calm_from` the caller is calm, from `tense_from` tense, below it upset."""

    start: int = 50
    calm_from: int = 60
    tense_from: int = 35


@dataclass(frozen=True)
class Scenario:
    """A whole scenario in one language. `id` is "<module>/<call>", the same in every language.

    Without a `record` no note is asked for after the call.
    """

    id: str
    language: str
    title: str
    level: int
    minutes: int
    points: tuple[str, ...]
    caller: Caller
    setting: Setting
    screen: Screen
    trust: TrustStart
    confidential: tuple[Confidential, ...]
    needed: tuple[Need, ...]
    opening: tuple[str, ...]
    lines: tuple[Line, ...]
    endings: tuple[Ending, ...]
    reactions: Mapping[str, Reaction] = field(default_factory=dict)
    record: Record | None = None

    def ending(self, id: str) -> Ending | None:
        """The ending of that id, or None (the learner hung up)."""
        return {ending.id: ending for ending in self.endings}.get(id)
