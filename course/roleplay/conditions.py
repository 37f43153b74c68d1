"""Whether the conditions on a line or an ending hold after a reply."""

from __future__ import annotations

from dataclasses import dataclass

from . import trust
from .call import Call
from .findings import counted
from .scenario import Scenario, When


@dataclass(frozen=True)
class Facts:
    """What is so once a reply was graded. `turn` is the number of that reply, `asked` all details asked so far."""

    said: frozenset[str]
    labels: frozenset[str]
    ever: frozenset[str]
    asked: frozenset[str]
    trust: int
    turn: int


def facts(scenario: Scenario, call: Call) -> Facts:
    """The facts after the last turn of the call."""
    weighed = [counted(turn.findings) for turn in call.turns]
    return Facts(
        said=frozenset(part.id for part in call.said if part.kind == "line"),
        labels=frozenset(finding.label for finding in weighed[-1]) if weighed else frozenset(),
        ever=frozenset(finding.label for findings in weighed for finding in findings),
        asked=frozenset(
            finding.about
            for findings in weighed
            for finding in findings
            if finding.label == "ask_needed" and finding.about
        ),
        trust=trust.course_of(scenario, weighed)[-1],
        turn=len(call.turns),
    )


def holds(when: When, so: Facts) -> bool:
    """Whether all conditions that are given hold."""
    return (
        so.said.issuperset(when.after)
        and so.said.isdisjoint(when.before)
        and so.labels.issuperset(when.labels)
        and (not when.any_labels or not so.labels.isdisjoint(when.any_labels))
        and so.labels.isdisjoint(when.no_labels)
        and so.ever.issuperset(when.ever)
        and so.ever.isdisjoint(when.never)
        and so.asked.issuperset(when.asked)
        and so.asked.isdisjoint(when.unasked)
        and _within(so.trust, when.trust_from, when.trust_below)
        and _within(so.turn, when.turn_from, when.turn_below)
    )


def _within(value: int, low: int | None, high: int | None) -> bool:
    return (low is None or value >= low) and (high is None or value < high)
