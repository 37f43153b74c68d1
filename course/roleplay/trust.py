"""Trust: how safe the caller feels with the learner, 0 to 100, moved by each reply."""

from __future__ import annotations

from collections.abc import Iterable

from .findings import Finding, counted
from .scenario import Scenario, TrustStart
from .vocabulary import MOODS

# Ours. Set so that a reply that meets the emotion moves the caller about one temper in two replies, and a wounding one
# does the reverse in one; the order follows what the sources name first: being heard, then being helped, then courtesy.
WEIGHTS = {
    "greeting": 2,
    "practice_name": 1,
    "own_name": 2,
    "offer_help": 2,
    "explore": 4,
    "acknowledge_emotion": 10,
    "reassure": 6,
    "summarise": 6,
    "check_understanding": 3,
    "positive_offer": 5,
    "next_step": 5,
    "ask_needed": 1,
    "close": 1,
    "escalate": 8,
    "protect_privacy": 7,
    "jargon": -6,
    "negative_wording": -8,
    "dismissive": -16,
    "privacy_breach": -15,
    "unneeded_question": -5,
    "interrupts": -8,
    "long_silence": -2,
    "speaks_too_fast": -4,
    "rest": 1,
    "solves_too_soon": -5,
}
RELIEVED_FROM = 80
FULL_WEIGHT = 50  # points below the top from which a gain weighs less


def moved(findings: Iterable[Finding]) -> int:
    """By how much one reply moves trust. A label counts once, however often it was found."""
    return sum(WEIGHTS[label] for label in {finding.label for finding in counted(findings)})


def course_of(scenario: Scenario, replies: Iterable[Iterable[Finding]]) -> list[int]:
    """Trust before the first reply and after each one."""
    course = [scenario.trust.start]
    for findings in replies:
        course.append(after(course[-1], moved(findings)))
    return course


def after(trust: int, by: int) -> int:
    """Trust once it was moved. What is won weighs in full up to the middle and ever less above it: the last bit of
    trust is slow to come; what is lost, is lost in full."""
    won = by * min(1.0, (100 - trust) / FULL_WEIGHT) if by > 0 else by
    return max(0, min(100, trust + round(won)))


def temper(trust: int, bounds: TrustStart) -> str:
    """How the caller speaks at that trust: calm, tense or upset."""
    return "calm" if trust >= bounds.calm_from else "tense" if trust >= bounds.tense_from else "upset"


def mood(trust: int, bounds: TrustStart) -> str:
    """How the caller looks at that trust: a temper, or relieved."""
    return MOODS[0] if trust >= max(RELIEVED_FROM, bounds.calm_from) else temper(trust, bounds)
