"""What the learner has to answer to: the caller's last words, what they carry, and good replies to them."""

from __future__ import annotations

from collections.abc import Sequence

from .call import Part
from .reactions import reaction
from .scenario import Line, Scenario


def models(scenario: Scenario, line: Sequence[Part]) -> tuple[str, ...]:
    """Good replies to what the caller just said; to an opening when nothing was said yet."""
    for part in reversed(line):
        if found := _models(scenario, part):
            return found
    return () if line else scenario.opening


def _models(scenario: Scenario, part: Part) -> tuple[str, ...]:
    if part.kind == "line":
        return next((line.models for line in scenario.lines if line.id == part.id), ())
    if part.kind == "answer":
        return next((need.models for need in scenario.needed if need.id == part.id), ())
    if part.kind in ("reaction", "prompt"):
        return reaction(scenario, part.id).models
    return ()


def emotion(scenario: Scenario, line: Sequence[Part]) -> str:
    """The emotion that the caller's last words carry, or "none"."""
    if any(part.kind == "reaction" and part.id == "dismissed" for part in line):
        return scenario.caller.emotion  # who was brushed off feels it again, and more
    carried = [one.emotion for one in _lines(scenario, line)]
    return next((one for one in reversed(carried) if one != "none"), "none")


def unfinished(scenario: Scenario, line: Sequence[Part]) -> bool:
    """Whether the caller's story isn't out yet."""
    return any(one.unfinished for one in _lines(scenario, line))


def _lines(scenario: Scenario, line: Sequence[Part]) -> list[Line]:
    """The scenario's lines that were said; one that an author has since taken out is passed over."""
    said = [part.id for part in line if part.kind == "line"]
    return [one for one in scenario.lines if one.id in said]
