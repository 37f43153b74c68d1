"""What an answer is worth, and what the learner is told about each option."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from ..grading import Confidential, Context, labels
from ..utterance import words_of
from ..vocabulary import FAULTS
from .kinds import NEARLY, NO, RIGHT, Check, Option, Wanted


class Unanswerable(ValueError):
    """The answer doesn't fit the question: found, expected."""


@dataclass(frozen=True)
class Shown:
    """An option after the answer: whether it was chosen, whether that was good, and why.

    `chosen` is for "order" the place that it was given (from 1), for "match" what it was matched with.
    """

    text: str
    feedback: str
    worth: str
    chosen: str = ""


@dataclass(frozen=True)
class Mark:
    """A label that was found in a better line; `wanted` tells a move that was asked for from a fault."""

    label: str
    wanted: bool


@dataclass(frozen=True)
class Answered:
    """What came of an answer: "right", "nearly" or "no", with a reason for every option."""

    worth: str
    options: tuple[Shown, ...] = ()
    marks: tuple[Mark, ...] = ()
    missing: tuple[str, ...] = ()
    said: str = ""
    feedback: str = ""
    models: tuple[str, ...] = ()


def answer(check: Check, given: object, language: str) -> Answered:
    """Judge an answer; raises Unanswerable.

    `given` is a list of the chosen options' numbers (one, several), the options' numbers in the order given (order),
    for each option the number of the partner that it got (match), or a text (say).
    """
    if check.wanted is not None:
        if not isinstance(given, str):
            raise Unanswerable(f"{check.id}: found {type(given).__name__}, expected a text")
        return _said(check.wanted, given, language)
    return _JUDGES[check.kind](check.options, _numbers(check, given))


def _numbers(check: Check, given: object) -> list[int]:
    count = len(check.options)
    numbers = given if isinstance(given, list) else []
    fits = all(type(one) is int and 0 <= one < count for one in numbers) and len(set(numbers)) == len(numbers)
    wanted = {"one": 1, "order": count, "match": count}.get(check.kind, len(numbers))
    if not isinstance(given, list) or not fits or len(numbers) != wanted:
        raise Unanswerable(f"{check.id}: found {given!r}, expected {wanted} different numbers from 0 to {count - 1}")
    return numbers


def _one(options: tuple[Option, ...], chosen: list[int]) -> Answered:
    shown = tuple(
        Shown(option.text, option.feedback, option.worth, "yes" if number in chosen else "")
        for number, option in enumerate(options)
    )
    return Answered(options[chosen[0]].worth, shown)


def _several(options: tuple[Option, ...], chosen: list[int]) -> Answered:
    shown = tuple(
        Shown(option.text, option.feedback, option.worth, "yes" if number in chosen else "")
        for number, option in enumerate(options)
    )
    wrong = sum((option.worth == RIGHT) != (number in chosen) for number, option in enumerate(options))
    return Answered(_by_mistakes(wrong, 1), shown)


def _order(options: tuple[Option, ...], chosen: list[int]) -> Answered:
    places = {number: place for place, number in enumerate(chosen)}
    shown = tuple(
        Shown(option.text, option.feedback, RIGHT if places[number] == number else NO, str(places[number] + 1))
        for number, option in enumerate(options)
    )
    neighbours = sum(first > second for first, second in pairwise(chosen))
    wrong = sum(place != number for number, place in places.items())
    return Answered(RIGHT if not wrong else NEARLY if neighbours == 1 and wrong == 2 else NO, shown)


def _match(options: tuple[Option, ...], chosen: list[int]) -> Answered:
    shown = tuple(
        Shown(
            f"{option.text} = {option.partner}", option.feedback, RIGHT if got == number else NO, options[got].partner
        )
        for number, (option, got) in enumerate(zip(options, chosen, strict=True))
    )
    wrong = sum(got != number for number, got in enumerate(chosen))
    return Answered(_by_mistakes(wrong, 2 if len(options) > 3 else 0), shown)


def _by_mistakes(wrong: int, few: int) -> str:
    return RIGHT if wrong == 0 else NEARLY if wrong <= few else NO


def _said(wanted: Wanted, text: str, language: str) -> Answered:
    found = {one.label for one in labels(words_of(text), context(wanted, language))}
    missing = tuple(moves[0] for moves in wanted.moves if not found & {*moves})
    faults = [label for label in FAULTS if label in found]
    asked = [label for moves in wanted.moves for label in moves if label in found]
    worth = _worth(len(wanted.moves), len(missing), len(faults), bool(text.strip()))
    marks = tuple(Mark(label, True) for label in dict.fromkeys(asked)) + tuple(Mark(label, False) for label in faults)
    feedback = {RIGHT: wanted.right, NEARLY: wanted.nearly, NO: wanted.no}[worth]
    return Answered(worth, (), marks, missing, text, feedback, wanted.models)


def _worth(moves: int, missing: int, faults: int, said: bool) -> str:
    if not said or missing == moves:
        return NO
    return RIGHT if not missing and not faults else NEARLY if faults <= 1 else NO


def context(wanted: Wanted, language: str) -> Context:
    """Where the better line is said, for the grader."""
    return Context(
        language,
        place="desk" if wanted.desk else "office",
        overheard=wanted.desk,
        patient_says=wanted.heard,
        confidential=tuple(Confidential(secret, (secret,)) for secret in wanted.secrets),
        reason_known=bool(wanted.heard),
    )


_JUDGES: dict[str, Callable[[tuple[Option, ...], list[int]], Answered]] = {
    "one": _one,
    "several": _several,
    "order": _order,
    "match": _match,
}
