"""The five kinds of question: choose one, choose several, put in order, match, say it better."""

from __future__ import annotations

from dataclasses import dataclass

KINDS = ("one", "several", "order", "match", "say")
RIGHT, NEARLY, NO = "right", "nearly", "no"


@dataclass(frozen=True)
class Option:
    """One answer, with its reason. `worth` is "right", "nearly" or "no"; `partner` is what it belongs with (match)."""

    text: str
    feedback: str
    worth: str = RIGHT
    partner: str = ""


@dataclass(frozen=True)
class Wanted:
    """What a better line must hold: moves, each a choice of labels; and where it is said."""

    moves: tuple[tuple[str, ...], ...]
    models: tuple[str, ...]
    right: str
    nearly: str
    no: str
    heard: str = ""
    desk: bool = False
    secrets: tuple[str, ...] = ()


@dataclass(frozen=True)
class Check:
    """One question. `options` stand as the author wrote them: those of "order" in the right order; none for "say"."""

    kind: str
    id: str
    points: tuple[str, ...]
    question: str
    options: tuple[Option, ...] = ()
    wanted: Wanted | None = None
