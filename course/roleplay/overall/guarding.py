"""What is private stays so: nothing told that shouldn't be, nothing asked that isn't needed (KNMG; Orde der artsen)."""

from __future__ import annotations

from ..call import Call
from ..findings import counted
from ..grading import Need, language
from ..grading.questions import details_of
from ..scenario import Scenario
from .held import Held, first, missed

LEAST_REPLIES = 3  # a call that hardly began held nothing back. Ours
IDENTITY = frozenset(
    ("naam", "geboortedatum", "rijksregisternummer", "name", "date of birth", "national insurance number")
)


def privacy(scenario: Scenario, call: Call) -> Held:
    """Nothing confidential was told where others hear, or to someone who may not know."""
    breach = first(call, "privacy_breach")
    if breach is not None:
        return Held("privacy", False, breach.number)
    at_stake = bool(scenario.confidential) or scenario.setting.overheard
    shielded = first(call, "protect_privacy")
    if not at_stake or (shielded is None and len(call.turns) < LEAST_REPLIES):
        return Held("privacy")
    return Held("privacy", True, shielded.number if shielded else None)


def identity(scenario: Scenario, call: Call) -> Held:
    """Who it is about was asked with what the scenario lists, and nothing else was (the source: the least needed)."""
    pried = first(call, "unneeded_question")
    if pried is not None:
        return Held("identity", False, pried.number)
    listed = identifying(scenario)
    if not listed or not call.turns:
        return Held("identity")
    asked = [turn.number for turn in call.turns for one in counted(turn.findings) if one.about in listed]
    return Held("identity", True, asked[0]) if asked else missed("identity", None, call.turns)


def identifying(scenario: Scenario) -> frozenset[str]:
    """The ids of the listed details that tell who someone is."""
    details = language.of(scenario.language).details
    return frozenset(
        need.id
        for need in scenario.needed
        if any(one.detail.name in IDENTITY for one in details_of(Need(need.id, need.item), details, scenario.language))
    )
