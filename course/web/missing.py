"""What this installation lacks to speak and to hear, said in one place."""

from __future__ import annotations

from .resources import here
from .texts import t


def recogniser_there(language: str) -> bool:
    """Whether replies can be spoken."""
    return here().ears.recogniser(language) is not None


def said(language: str) -> list[str]:
    """What is missing for a language, in words that an administrator can act on; empty when nothing is."""
    lacking = []
    if not recogniser_there(language):
        lacking.append(t("missing.recogniser"))
    if any(here().speaker.caller_voice(scenario).stand_in for scenario in here().course.calls(language)):
        lacking.append(t("missing.voice"))
    if here().course.faults:
        lacking.append(t("missing.repair"))
    return lacking
