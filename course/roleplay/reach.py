"""Lines and endings that no reply can bring about: conditions that contradict each other, or what comes before them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .call import MOST_TURNS, Call
from .conditions import facts, holds
from .scenario import Line, Scenario, When
from .tables import Fault


def unreachable(scenario: Scenario) -> Iterator[Fault]:
    """A fault for each line or ending that can't come, whatever is said. What may come is not proven to."""
    lines = {line.id: line for line in scenario.lines}
    before = {id: _before(id, lines) for id in lines}
    for line in scenario.lines:
        yield from _contradictions(f"line ({line.id}) › when", line.when, before)
    for ending in scenario.endings:
        yield from _contradictions(f"ending ({ending.id}) › when", ending.when, before)
    yield from _first(scenario)
    if not scenario.needed:
        yield from _nothing_to_ask(scenario)
    if sum(line.fallback for line in scenario.lines) < 2:
        yield Fault("line", "fewer than two with fallback = true", "two or more: a call must go on whatever is said")


def _first(scenario: Scenario) -> Iterator[Fault]:
    """Where the learner calls, whoever picks up has to say something before there is any reply."""
    so = facts(scenario, Call(scenario.id, scenario.language))
    if scenario.setting.kind == "outbound" and not any(holds(line.when, so) for line in scenario.lines):
        yield Fault("line", "none that can come at once", "a first line without a when: who picks up speaks first")


def _before(id: str, lines: dict[str, Line]) -> frozenset[str]:
    """The lines that must have been said before this one."""
    found: set[str] = set()
    waiting = [*lines[id].when.after]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting += lines[one].when.after if one in lines else ()
    return frozenset(found)


def _contradictions(place: str, when: When, before: dict[str, frozenset[str]]) -> Iterator[Fault]:
    needed = frozenset(when.after).union(*(before.get(id, frozenset()) for id in when.after))
    for key, asked, refused in (
        ("before", needed, when.before),
        ("no_labels", when.labels, when.no_labels),
        ("never", (*when.labels, *when.ever), when.never),
        ("unasked", when.asked, when.unasked),
    ):
        for id in _both(asked, refused):
            yield Fault(f"{place} › {key}", repr(id), "something else: the other conditions need it")
    for circle in sorted(id for id in when.after if id in before.get(id, ())):
        yield Fault(f"{place} › after", repr(circle), "a line that doesn't wait for itself")
    if when.any_labels and not set(when.any_labels) - {*when.no_labels, *when.never}:
        yield Fault(f"{place} › any_labels", ", ".join(when.any_labels), "at least one that no_labels and never allow")
    if when.turn_from is not None and when.turn_from > MOST_TURNS:
        yield Fault(f"{place} › turn_from", str(when.turn_from), f"at most {MOST_TURNS}: no call is longer")
    earliest = 1 + len(needed)
    if when.turn_below is not None and when.turn_below <= earliest - 1:
        yield Fault(
            f"{place} › turn_below", str(when.turn_below), f"more than {earliest - 1}: {len(needed)} lines come first"
        )


def _both(asked: Iterable[str], refused: Iterable[str]) -> list[str]:
    return sorted({*asked} & {*refused})


def _nothing_to_ask(scenario: Scenario) -> Iterator[Fault]:
    for kind, parts in (("line", scenario.lines), ("ending", scenario.endings)):
        for part in parts:
            if "ask_needed" in (*part.when.labels, *part.when.ever):
                yield Fault(f"{kind} ({part.id}) › when", "ask_needed", "something else: this call needs no detail")
