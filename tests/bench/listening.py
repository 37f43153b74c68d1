"""Both sides, the course and bare Vosk, with one recogniser after another, on the same replies."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.recogniser.sentences import from_scenarios

from . import recognisers, replies, tables, turns
from .caller import Caller
from .carrying import carried
from .crowd import talk
from .figures import Figures
from .replies import Reply
from .served import ROOT, Served, one_call, spoken_ahead
from .side import Side

LANGUAGE, SCENARIO = "nl", "09-discretion/results-waiting-room"
ROOM = 0.5  # cores that one side may need where both are measured at the same time
SHORT_S, LONG_S = (1.0, 1.5), (3.0, 7.0)  # replies for the clock, and those to count callers with
MOST = 50  # replies of each length
KEPT = ROOT / "build" / "recogniser"


@dataclass(frozen=True)
class Recogniser:
    """One to bench with; the marks end the names of its figures."""

    name: str
    folder: Path
    levels: dict[int, int]  # callers at once in real time: replies of each
    turns_mark: str
    carried_mark: str
    hurried: int  # replies given in a hurry: some seconds' work for two cores


def measure(work: Path) -> Iterator[tuple[Figures, str]]:
    """The figures as they become known, and how to say them."""
    texts, modules = from_scenarios(LANGUAGE), one_call(LANGUAGE, SCENARIO, work / "modules")
    spoken_ahead(work / "course", modules)
    light = recognisers.light(LANGUAGE, texts, KEPT)
    said, model = replies.spoken(LANGUAGE, texts), recognisers.load(light)
    short, long = (
        recognisers.heard(model, [one for one in said if least <= one.seconds <= most][:MOST])
        for least, most in (SHORT_S, LONG_S)
    )
    for one in _recognisers(light, long):
        yield from _measured(one, work / "course", modules, short, long)


def _recognisers(light: Path, long: Sequence[Reply]) -> Iterator[Recogniser]:
    yield Recogniser("the tests' recogniser, which is light", light, turns.LEVELS, "", "_light", 48)
    padded = recognisers.padded(LANGUAGE, light, long[:3], KEPT)
    yield Recogniser("the same, padded to the cost of a real one", padded, turns.FEW, "_official_cost", "", 6)
    if there := recognisers.installed(LANGUAGE):
        yield Recogniser(there.name, there, turns.FEW, "_installed", "_installed", 6)


def _measured(
    one: Recogniser, folder: Path, modules: Path, short: list[Reply], long: list[Reply]
) -> Iterator[tuple[Figures, str]]:
    model = recognisers.load(one.folder)
    vosk = recognisers.alone(model)
    cost = recognisers.cost(model, long[:3])
    yield {f"recogniser_cost{one.carried_mark}": cost}, tables.HEARING.format(name=one.name, cost=cost)
    with Served(folder, one.folder, modules) as served:

        def course() -> Side:
            return Caller(served.port, LANGUAGE, SCENARIO)

        talk(course, 1, 1, short, turns.SEED)  # the first reply warms up
        measured = turns.level_apart if cost * max(one.levels) > ROOM else turns.level
        for callers, each in one.levels.items():
            found = measured(callers, each, course, vosk, short)
            yield found.figures(one.turns_mark), found.row()
        share = carried(course, vosk, long[: one.hurried], lambda: time.process_time() + served.cpu_seconds())
        yield share.figures(one.carried_mark), share.row()
