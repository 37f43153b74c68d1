"""Where else the report tells what a rule came to: a learner with ten minutes reads nothing twice."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from .held import Held

# What each rule shares with a strength (a label) and with a next step (a label, a gap or the rule itself).
_PRAISED = {
    "urgency": ("escalate",),
    "emotion": ("acknowledge_emotion",),
    "privacy": ("protect_privacy",),
    "identity": ("ask_needed",),
    "alternative": ("positive_offer",),
    "next_step": ("next_step", "escalate"),
}
_ADVISED = {
    "in_turn": ("solves_too_soon",),
    "privacy": ("privacy_breach",),
    "identity": ("unneeded_question",),
    "alternative": ("negative_wording",),
}
# The competency that says it too where the rule was met: how often a feeling was met, that nothing was too much.
_JUDGED = {"emotion": "empathy", "privacy": "discretion", "identity": "discretion"}
_GOOD = 3  # the band from which a competency says so


@dataclass(frozen=True)
class Elsewhere:
    """What the rest of the report is about: its strengths, its next steps, and the band of each competency."""

    praised: Collection[str] = ()
    advised: Collection[str] = ()
    bands: Mapping[str, int | None] = field(default_factory=dict)

    def tells(self, held: Held) -> str | None:
        """The part of the report that tells it already, or None. The steps of the call always stand in "structure"."""
        if held.id == "phases":
            return "structure"
        if held.met and not set(_PRAISED.get(held.id, ())).isdisjoint(self.praised):
            return "strengths"
        if held.met is False and not {held.id, *_ADVISED.get(held.id, ())}.isdisjoint(self.advised):
            return "next_steps"
        if held.met and (self.bands.get(_JUDGED.get(held.id, "")) or 0) >= _GOOD:
            return "competencies"
        return None
