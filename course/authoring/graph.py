"""`belwijs graph`: a call as a graph, to see what leads where."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from pathlib import Path

from ..content.gathering import load
from ..roleplay.scenario import Ending, Line, Scenario, When
from .dot import Graph
from .wording import TEXTS

MOST = 70  # characters of a line that are shown
BEGIN = "begin"
LOOKS = {
    "begin": {"shape": "oval"},
    "line": {"shape": "box"},
    "ending": {"shape": "box", "style": "rounded", "peripheries": "2"},
}


def run(args: argparse.Namespace, folder: Path, say: Callable[[str], object]) -> int:
    """Draw one call; 1 where it isn't there or can't be read."""
    course = load(folder)
    scenario = course.scenario(args.call, args.language)
    if scenario is None:
        module, _, call = args.call.partition("/")
        for fault in course.faults:
            if fault.file == Path(module, args.language, f"{call}.toml"):
                say(str(fault))
        there = ", ".join(one.id for one in course.calls(args.language))
        say(f"{args.call} ({args.language}): found no such call to draw, expected one of {there}")
        return 1
    text = drawn(scenario)
    if args.out is None:
        say(text)
    else:
        args.out.write_text(text + "\n", encoding="utf-8")
    return 0


def drawn(scenario: Scenario) -> str:
    """The graph in DOT: what must have been said before a line points to it, with what else the line waits for."""
    words, graph = TEXTS[scenario.language], Graph(scenario.id, LOOKS)
    kind = scenario.setting.kind
    graph.node(BEGIN, words["begin_outbound" if kind == "outbound" else "begin"], "begin")
    for line in scenario.lines:
        graph.node(f"line {line.id}", f"{line.id}\n{_short(line.say.calm[0])}", "line", line.fallback)
    for ending in scenario.endings:
        graph.node(f"ending {ending.id}", f"{ending.id}\n{_short(ending.say.calm[0])}", "ending", ending.default)
    parts: tuple[Line | Ending, ...] = (*scenario.lines, *scenario.endings)
    for part in parts:
        _joined(graph, part, words)
    return graph.text()


def _joined(graph: Graph, part: Line | Ending, words: dict[str, str]) -> None:
    """The arrows of one line or ending; the conditions stand on the first."""
    line = isinstance(part, Line)
    to = f"{'line' if line else 'ending'} {part.id}"
    last_resort = part.fallback if isinstance(part, Line) else part.default
    conditions = list(_conditions(part.when, words))
    if last_resort:
        conditions.insert(0, words["fallback" if line else "default"])
    label = "\n".join(conditions)
    for number, id in enumerate(part.when.after or ("",)):
        graph.arrow(f"line {id}" if id else BEGIN, to, words["after_all"] if number else label, last_resort)
    for id in part.when.before:
        graph.barred(f"line {id}", to, words["before"])


def _conditions(when: When, words: dict[str, str]) -> Iterator[str]:
    """All but after and before, which are arrows of their own."""
    for key, word in (
        ("labels", "labels_of"),
        ("any_labels", "any_labels"),
        ("no_labels", "no_labels"),
        ("ever", "ever"),
        ("never", "never"),
        ("asked", "asked"),
        ("unasked", "unasked"),
        ("trust_from", "trust_from"),
        ("trust_below", "trust_below"),
        ("turn_from", "turn_from"),
        ("turn_below", "turn_below"),
    ):
        value = getattr(when, key)
        if value not in (None, ()):
            yield words[word].format(", ".join(value) if isinstance(value, tuple) else value)


def _short(text: str) -> str:
    return text if len(text) <= MOST else text[: MOST - 1].rsplit(" ", 1)[0] + "…"
