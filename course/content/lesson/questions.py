"""Reading the questions of a lesson."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from ...roleplay.checks import KINDS, NEARLY, NO, RIGHT, Check, Option, Wanted
from ...roleplay.tables import Fault
from ...roleplay.vocabulary import MOVES, POINTS
from .fences import Fence, Numbered, items

_HEAD = re.compile(r"###\s+(?P<kind>\S+)\s*(?P<id>\S*)\s*(?P<points>.*)")
_ANSWERS = {
    "one": re.compile(r"\((?P<worth>[ xX~]?)\)\s*(?P<text>.+)"),
    "several": re.compile(r"\[(?P<worth>[ xX]?)\]\s*(?P<text>.+)"),
    "order": re.compile(r"\d+[.)]\s+(?P<text>.+)"),
    "match": re.compile(r"-\s+(?P<text>.+?)\s+=\s+(?P<partner>.+)"),
    "say": re.compile(r"(?P<key>[a-z]+):\s*(?P<text>.*)"),
}
_FORMS = {
    "one": "( ), (~) or (x) and the answer",
    "several": "[ ] or [x] and the answer",
    "order": "1. and the step",
    "match": "- one thing = what fits it",
    "say": "heard:, want:, desk:, secret:, model:, right:, nearly: or no:",
}
_WORTH = {"x": RIGHT, "~": NEARLY, " ": NO, "": NO}
_KEYS = ("heard", "want", "desk", "secret", "model", "right", "nearly", "no")
_DESK = {"yes": True, "ja": True, "no": False, "nee": False}
Items = list[tuple[Numbered, str]]


def questions(fence: Fence, faults: list[Fault]) -> tuple[int, tuple[Check, ...]]:
    """How many questions are asked in one go, and all of them."""
    groups: list[list[Numbered]] = []
    for line in fence.lines:
        if line.text.startswith("###"):
            groups.append([line])
        elif groups:
            groups[-1].append(line)
        elif line.text.strip():
            faults.append(Fault(line.place, line.text, "### and the kind and name of a question"))
    checks = [check for group in groups if (check := _question(group, faults))]
    for id, times in Counter(check.id for check in checks).items():
        if times > 1:
            faults.append(Fault(fence.begins.place, f"{times} questions named {id}", "a name of its own for each"))
    return _ask(fence, len(groups), faults), tuple(checks)


def _ask(fence: Fence, there: int, faults: list[Fault]) -> int:
    ask = int(fence.argument) if fence.argument.isdecimal() else 0
    if not 1 <= ask <= there:
        faults.append(Fault(fence.begins.place, fence.begins.text, f"::: checks and a number from 1 to {there}"))
    return ask


def _question(group: list[Numbered], faults: list[Fault]) -> Check | None:
    head = _HEAD.fullmatch(group[0].text)
    if head is None or head["kind"] not in KINDS or not re.fullmatch(r"[a-z0-9-]+", head["id"]):
        expected = f"### one of {', '.join(KINDS)}, a name like ask-first, and points like D1"
        faults.append(Fault(group[0].place, group[0].text, expected))
        return None
    points = tuple(head["points"].split())
    if not points or any(point not in POINTS for point in points):
        found = head["points"] or "no point"
        faults.append(Fault(f"{group[0].place} › {head['id']}", found, "one or more of " + " ".join(POINTS)))
    before = len(faults)
    kind, place = head["kind"], f"{group[0].place} › {head['id']}"
    question, given = _split(kind, group[1:], faults)
    if not question:
        faults.append(Fault(place, "no question", "a question before the answers"))
    check = _BUILDERS.get(kind, _with_options)(kind, head["id"], points, question, given, place, faults)
    return check if len(faults) == before else None


def _split(kind: str, lines: list[Numbered], faults: list[Fault]) -> tuple[str, Items]:
    first = next((at for at, line in enumerate(lines) if _ANSWERS[kind].match(line.text.strip())), len(lines))
    for line in lines[:first]:
        if line.text.lstrip().startswith(">"):
            faults.append(Fault(line.place, f"{line.text.strip()} before any answer", _FORMS[kind]))
    question = " ".join(line.text.strip() for line in lines[:first]).strip()
    given = items(tuple(lines[first:]))
    for line, _ in given:
        if not _ANSWERS[kind].fullmatch(line.text):
            faults.append(Fault(line.place, line.text, _FORMS[kind]))
    return question, [one for one in given if _ANSWERS[kind].fullmatch(one[0].text)]


def _with_options(
    kind: str, id: str, points: tuple[str, ...], question: str, given: Items, place: str, faults: list[Fault]
) -> Check:
    options = []
    for line, why in given:
        parts = dict(_ANSWERS[kind].fullmatch(line.text).groupdict())  # type: ignore[union-attr]  # split by the same
        options.append(
            Option(parts["text"], why, _WORTH.get(parts.get("worth", "x").lower(), RIGHT), parts.get("partner", ""))
        )
        if not why:
            faults.append(Fault(line.place, f"{line.text} without a reason", "a line with > and the reason under it"))
    _COUNTS[kind](options, place, faults)
    return Check(kind, id, points, question, tuple(options))


def _count_one(options: list[Option], place: str, faults: list[Fault]) -> None:
    good = sum(option.worth == RIGHT for option in options)
    if good != 1 or not 2 <= len(options) <= 6:
        faults.append(
            Fault(place, f"{len(options)} answers, {good} with (x)", "two to six answers, exactly one with (x)")
        )


def _count_several(options: list[Option], place: str, faults: list[Fault]) -> None:
    good = sum(option.worth == RIGHT for option in options)
    if not 0 < good <= len(options) or not 2 <= len(options) <= 8:
        faults.append(
            Fault(place, f"{len(options)} answers, {good} with [x]", "two to eight answers, one or more with [x]")
        )


def _count_steps(options: list[Option], place: str, faults: list[Fault]) -> None:
    if not 2 <= len(options) <= 6:
        faults.append(Fault(place, f"{len(options)} answers", "two to six"))
    for what in ({option.text for option in options}, {option.partner for option in options if option.partner}):
        if what and len(what) != len(options):
            faults.append(Fault(place, "the same answer twice", "answers that differ"))


_COUNTS: dict[str, Callable[[list[Option], str, list[Fault]], None]] = {
    "one": _count_one,
    "several": _count_several,
    "order": _count_steps,
    "match": _count_steps,
}


def _say(
    kind: str, id: str, points: tuple[str, ...], question: str, given: Items, place: str, faults: list[Fault]
) -> Check:
    texts: dict[str, list[str]] = {key: [] for key in _KEYS}
    for line, _ in given:
        key, _, text = line.text.partition(":")
        if key in texts:
            texts[key].append(text.strip())
        else:
            faults.append(Fault(line.place, line.text, _FORMS["say"]))
    moves = tuple(tuple(choice.split("|")) for choice in " ".join(texts["want"]).split())
    for label in (label for choice in moves for label in choice if label not in MOVES):
        faults.append(Fault(f"{place} › want", label, "one of " + ", ".join(MOVES)))
    for key, least in (("want", 1), ("model", 2), ("right", 1), ("nearly", 1), ("no", 1)):
        if len([text for text in texts[key] if text]) < least:
            faults.append(Fault(place, f"{len(texts[key])} times {key}:", f"at least {least}"))
    for said in texts["desk"]:
        if said not in _DESK:
            faults.append(Fault(f"{place} › desk", said or "nothing", "one of " + ", ".join(_DESK)))
    single = {key: " ".join(texts[key]) for key in ("heard", "right", "nearly", "no")}
    wanted = Wanted(
        moves,
        tuple(model.strip("“”") for model in texts["model"]),
        single["right"],
        single["nearly"],
        single["no"],
        single["heard"].strip("“”"),
        any(_DESK.get(said, False) for said in texts["desk"]),
        tuple(secret.strip() for text in texts["secret"] for secret in text.split(",") if secret.strip()),
    )
    return Check(kind, id, points, question, wanted=wanted)


_BUILDERS: dict[str, Callable[..., Check]] = {"say": _say}
