"""Look for a way to every ending of the calls, and write it to routes/: python -m tests.calls.finding [MODULE/CALL …]."""

from __future__ import annotations

import json
import random
import sys
from dataclasses import dataclass, field
from pathlib import Path

from course.roleplay.call import ENDED, Call
from course.roleplay.scenario import Scenario

from .bad import LOOKED_AT
from .playing import FILES, begun, hold, say, scenario, some_reply

ROUTES = Path(__file__).with_name("routes")
GOOD = (1.0, 0.9, 0.75, 0.5, 0.25, 0.1)  # how often a reply is a model answer
PLAIN = 60  # calls that are simply held; after that one looks about at every turn
MOST = 200  # calls that are held before an ending counts as out of reach
SEED = 20261122


@dataclass
class Found:
    """The shortest way to each ending, and every line and answer that was heard on any way."""

    ways: dict[str, list[str]] = field(default_factory=dict)
    heard: set[tuple[str, str]] = field(default_factory=set)


def find(played: Scenario) -> Found:
    """Hold calls until every ending was reached. The ways that are known already come first."""
    found = Found()
    file = route(played)
    if file.exists():
        for way in json.loads(file.read_text(encoding="utf-8")).values():
            _keep(played, way, found)
    chance = random.Random(f"{SEED} {played.id} {played.language}")
    for number in range(MOST):
        if _whole(played, found) and number >= len(GOOD):
            break
        _keep(played, _held(played, chance, GOOD[number % len(GOOD)], found, number >= PLAIN), found)
    return found


def _held(played: Scenario, chance: random.Random, good: float, found: Found, look: bool) -> list[str]:
    replies: list[str] = []
    call = begun(played)
    while call.state != ENDED:
        if look:
            _look_about(played, call, replies, found)
        replies.append(some_reply(played, call, chance, good))
        call = say(played, call, replies[-1])
    return replies


def _look_about(played: Scenario, call: Call, replies: list[str], found: Found) -> None:
    """What a few more replies would lead to from here."""
    for text in LOOKED_AT[played.language]:
        after = say(played, call, text)
        if after.ending not in (None, *found.ways) or any(
            (part.kind, part.id) not in found.heard for part in after.line
        ):
            _keep(played, [*replies, text], found)


def _keep(played: Scenario, way: list[str], found: Found) -> None:
    call = hold(played, way)
    found.heard |= {(part.kind, part.id) for part in call.said}
    if call.state == ENDED and call.ending and len(way) < len(found.ways.get(call.ending, [""] * 99)):
        found.ways[call.ending] = way


def _whole(played: Scenario, found: Found) -> bool:
    return {*found.ways} >= {ending.id for ending in played.endings} and not missed(played, found)


def missed(played: Scenario, found: Found) -> list[str]:
    """Lines and answers that were never heard."""
    lines = [f"line {line.id}" for line in played.lines if ("line", line.id) not in found.heard]
    return lines + [f"answer {need.id}" for need in played.needed if ("answer", need.id) not in found.heard]


def route(played: Scenario) -> Path:
    """Where the ways of a call are kept."""
    return ROUTES / f"{played.id.replace('/', '.')}.{played.language}.json"


def main() -> None:
    """Find and write them all, or those of the calls that are named."""
    for file in FILES:
        if sys.argv[1:] and f"{file.parts[-3]}/{file.stem}" not in sys.argv[1:]:
            continue
        played = scenario(file)
        found = find(played)
        ways = {ending.id: found.ways[ending.id] for ending in played.endings if ending.id in found.ways}
        route(played).write_text(json.dumps(ways, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        lost = [f"ending {ending.id}" for ending in played.endings if ending.id not in ways] + missed(played, found)
        print(
            f"{played.id} {played.language}: {len(ways)} endings" + ("; never: " + ", ".join(lost) if lost else ""),
            flush=True,
        )


if __name__ == "__main__":
    main()
