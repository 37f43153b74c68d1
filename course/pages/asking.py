"""The questions of a lesson as a learner meets them: which are asked in this go, how each is shown, and its answer."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from ..roleplay.checks import Answered, Check, Unanswerable, answer, draw, shuffled
from ..roleplay.wording.names import NAMES

LONGEST = 2000  # characters of a line that is said better; a lesson's field takes no more


class Form(Protocol):
    """The fields of a form, as a browser sends them."""

    def get(self, key: str, default: str = "", /) -> str: ...

    def getlist(self, key: str, /) -> Sequence[str]: ...


@dataclass(frozen=True)
class Kept:
    """What a host keeps of a go: whose it is (the seed of chance), which go, the questions drawn, and the answers."""

    seed: str
    attempt: int
    drawn: tuple[str, ...]
    given: Mapping[str, Any]


@dataclass(frozen=True)
class Asked:
    """One question of this go: its place (from 1), the order in which its options are shown, and its answer if any.

    `partners` is the order of the right-hand side of "match".
    """

    number: int
    check: Check
    order: tuple[int, ...]
    partners: tuple[int, ...]
    answered: Answered | None


@dataclass(frozen=True)
class Go:
    """One go at a lesson's questions."""

    questions: tuple[Asked, ...]

    @property
    def done(self) -> bool:
        """Whether every question was answered."""
        return all(one.answered for one in self.questions)

    def worth(self, worth: str) -> int:
        """How many answers were "right", "nearly" or "no"."""
        return sum(one.answered is not None and one.answered.worth == worth for one in self.questions)

    def shown(self, wished: int | None) -> Asked | None:
        """The question to show: the one wished for, else the first without an answer; None when all have one."""
        numbered = {one.number: one for one in self.questions}
        return numbered.get(wished or 0) or next((one for one in self.questions if not one.answered), None)

    def named(self, id: str) -> Asked | None:
        """The question of that name, when it is asked in this go."""
        return next((one for one in self.questions if one.check.id == id), None)


def drawn(pool: Sequence[Check], ask: int, asked: Collection[str], seed: str, attempt: int) -> tuple[str, ...]:
    """The questions of a go; those that weren't asked before come first."""
    return draw([check.id for check in pool], ask, asked, f"{seed} {attempt}")


def go(kept: Kept, pool: Sequence[Check], language: str) -> Go:
    """A go as it stands. A question that an author has taken out since is left out."""
    named = {check.id: check for check in pool}
    known = [named[id] for id in kept.drawn if id in named]
    return Go(tuple(_asked(number, check, kept, language) for number, check in enumerate(known, 1)))


def _asked(number: int, check: Check, kept: Kept, language: str) -> Asked:
    seed = f"{kept.seed} {kept.attempt} {check.id}"
    count = len(check.options)
    answered = None
    if check.id in kept.given:
        try:
            answered = answer(check, kept.given[check.id], language)
        except Unanswerable:  # the question was changed since: it is asked anew
            answered = None
    return Asked(number, check, shuffled(count, seed), shuffled(count, seed + " partners"), answered)


def given(check: Check, form: Form) -> Any:
    """The answer in a form, as `checks.answer` wants it; None where something is missing or chosen twice."""
    if check.kind == "say":
        return form.get("said", "").strip()[:LONGEST] or None
    chosen = [_number(text) for text in form.getlist("choice")]
    if check.kind == "match":
        chosen = [_number(form.get(f"fits-{number}")) for number in range(len(check.options))]
    if check.kind == "order":
        places = [_number(form.get(f"place-{number}")) for number in range(len(check.options))]
        chosen = sorted(range(len(places)), key=lambda number: places[number])
        if len(set(places)) != len(places):
            return None
    wanted = {"one": 1, "match": len(check.options), "order": len(check.options)}.get(check.kind)
    fits = all(0 <= one < len(check.options) for one in chosen) and len(set(chosen)) == len(chosen)
    return chosen if chosen and fits and wanted in (None, len(chosen)) else None


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 4 else -1


def names(language: str) -> dict[str, str]:
    """What the labels are called."""
    return NAMES[language]
