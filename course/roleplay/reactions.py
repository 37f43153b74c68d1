"""How the caller takes a reply: which reaction it triggers, and in which words."""

from __future__ import annotations

from collections.abc import Collection

from . import reactions_en, reactions_nl
from .call import Part
from .scenario import Reaction, Say, Scenario

# In order of weight: the first label that was found decides.
TRIGGERS = {
    "interrupts": "interrupted",
    "privacy_breach": "breach",
    "dismissive": "dismissed",
    "jargon": "jargon",
    "unneeded_question": "unneeded",
    "speaks_too_fast": "too_fast",
}
WAITS = frozenset(("breach", "dismissed", "jargon", "unneeded", "too_fast"))  # the caller wants an answer to these
_SHARED = {"nl": reactions_nl, "en": reactions_en}


def triggered(labels: Collection[str]) -> str | None:
    """The reaction that a reply with these labels triggers, or None."""
    return next((reaction for label, reaction in TRIGGERS.items() if label in labels), None)


def reaction(scenario: Scenario, kind: str) -> Reaction:
    """The scenario's own reaction, or the shared one; its model answers are the shared ones where it has none."""
    shared = _SHARED[scenario.language]
    own = scenario.reactions.get(kind)
    if own is None:
        say = shared.REACTIONS[kind]
        return Reaction(Say(tuple(say["calm"]), tuple(say["tense"]), tuple(say["upset"])), tuple(shared.MODELS[kind]))
    return own if own.models else Reaction(own.say, tuple(shared.MODELS[kind]))


def spoken(scenario: Scenario, kind: str, temper: str, said: Collection[str]) -> tuple[Part, ...]:
    """The reaction in a wording that wasn't said yet; nothing when all were."""
    wordings = reaction(scenario, kind).say.wordings(temper)
    part_kind = "prompt" if kind == "silence" else "reaction"
    return tuple(Part(part_kind, kind, temper, text) for text in wordings if text not in said)[:1]
