"""The debrief of a demonstration, as plain text."""

from __future__ import annotations

from typing import Any

from ..roleplay.call import Call
from ..roleplay.delivery import Clip
from ..roleplay.report import report
from ..roleplay.scenario import Scenario

HEADS = {
    "nl": (
        "Dit ging goed",
        "Probeer de volgende keer",
        "Waar u staat",
        "Vertrouwen, beurt per beurt",
        "Woord voor woord",
        "beurt",
    ),
    "en": ("This went well", "Try next time", "Where you stand", "Trust, turn by turn", "Word for word", "turn"),
}


def debrief_text(scenario: Scenario, call: Call) -> str:
    """The debrief, for a terminal and for paper."""
    told = report(scenario, call, _nowhere, _nowhere)
    good, try_this, stand, trust, words, turn = HEADS[scenario.language]
    verdict = told["verdict"]
    lines = [told["title"], "=" * len(told["title"]), "", f"“{verdict['quote']}”"]
    lines += [f"{verdict['effort']}/7 {verdict['effort_words']}", verdict["after"], ""]
    lines += [good, *(_highlight(one, turn) for one in told["strengths"]), ""]
    lines += [try_this, *(_highlight(one, turn) for one in told["next_steps"]), ""]
    lines += [
        stand,
        *(f"  {one['name']}: {one['word'].rstrip('.')}. {one['why']}".rstrip() for one in told["competencies"]),
        "",
    ]
    lines += [trust, *(f"  {text}" for text in told["trust_text"]), ""]
    lines += [words, *(line for one in told["turns"] for line in _turn(scenario, one))]
    lines += [f"  {scenario.caller.name}: “{told['last_line']}”"] if told["last_line"] else []
    return "\n".join(lines) + "\n"


def _highlight(one: dict[str, Any], turn: str) -> str:
    quote = f" “{one['quote']}”" if one["quote"] else ""
    example = f" → “{one['example']['text']}”" if one["example"] else ""
    return f"  {one['title']} ({turn} {one['turn']}).{quote} {one['why']}{example}"


def _turn(scenario: Scenario, one: dict[str, Any]) -> list[str]:
    lines = [f"  {scenario.caller.name}: “{one['line']}”"] if one["line"] else []
    lines.append(f"  {one['turn']}. {' '.join(word['text'] for word in one['words'])}")
    signs = {True: "✓", False: "!"}
    for finding in one["findings"]:
        sign = signs[finding["wanted"]] if finding["sure"] else "?"
        lines.append(f"       {sign} {finding['title']}")
    return lines


def _nowhere(clip: Clip) -> str:
    return ""
