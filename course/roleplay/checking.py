"""Faults that only show when a scenario is seen whole: ids that clash, conditions that name what isn't there.

`check` is quick, and what it finds keeps a call from being played; `thorough` listens for every phrase, and takes long.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from .phrases import check as phrases
from .reach import unreachable
from .record.checking import check as record
from .record.checking import models
from .scenario import Scenario, When
from .tables import Fault


def check(scenario: Scenario) -> list[Fault]:
    """Every fault of a scenario whose parts are well-formed."""
    return [
        *_ids(scenario),
        *_conditions(scenario),
        *_endings(scenario),
        *_trust(scenario),
        *_setting(scenario),
        *record(scenario),
    ]


def thorough(scenario: Scenario) -> list[Fault]:
    """What is wrong with what is listened for, with the model notes, and with lines that can't be reached."""
    return [*phrases(scenario), *models(scenario), *unreachable(scenario)]


def _ids(scenario: Scenario) -> Iterator[Fault]:
    kinds: dict[str, Iterable[str]] = {
        "line": (line.id for line in scenario.lines),
        "ending": (ending.id for ending in scenario.endings),
        "needed": (need.id for need in scenario.needed),
    }
    for kind, ids in kinds.items():
        for id, times in Counter(ids).items():
            if times > 1:
                yield Fault(kind, f"the id {id!r} {times} times", "each id once")


def _conditions(scenario: Scenario) -> Iterator[Fault]:
    for line in scenario.lines:
        yield from _condition(scenario, f"line ({line.id})", line.when)
    for ending in scenario.endings:
        yield from _condition(scenario, f"ending ({ending.id})", ending.when)


def _condition(scenario: Scenario, place: str, when: When) -> Iterator[Fault]:
    lines = [line.id for line in scenario.lines]
    needs = [need.id for need in scenario.needed]
    for key, named, there in (
        ("after", when.after, lines),
        ("before", when.before, lines),
        ("asked", when.asked, needs),
        ("unasked", when.unasked, needs),
    ):
        for id in named:
            if id not in there:
                yield Fault(f"{place} › when › {key}", repr(id), "one of " + ", ".join(there))
    for low, high, key in (
        (when.trust_from, when.trust_below, "trust"),
        (when.turn_from, when.turn_below, "turn"),
    ):
        if low is not None and high is not None and low >= high:
            yield Fault(f"{place} › when", f"{key}_from {low} and {key}_below {high}", "the first below the second")


def _endings(scenario: Scenario) -> Iterator[Fault]:
    defaults = [ending.id for ending in scenario.endings if ending.default]
    if len(defaults) != 1:
        yield Fault("ending", f"{len(defaults)} with default = true", "exactly one")
    for ending in scenario.endings:
        if not ending.default and ending.when == When():
            yield Fault(f"ending ({ending.id})", "no condition", "a when: without one it would end every call at once")


def _trust(scenario: Scenario) -> Iterator[Fault]:
    trust = scenario.trust
    if trust.tense_from >= trust.calm_from:
        yield Fault(
            "trust", f"tense_from {trust.tense_from}, calm_from {trust.calm_from}", "the first below the second"
        )


def _setting(scenario: Scenario) -> Iterator[Fault]:
    setting = scenario.setting
    if setting.overheard and not setting.overheard_by:
        yield Fault("setting › overheard_by", "nothing", "a sentence that says who can hear")
