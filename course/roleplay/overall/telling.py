"""The rules over the whole call in words, for the report (JSON)."""

from __future__ import annotations

from types import ModuleType
from typing import Any

from ..call import Call
from ..scenario import Scenario
from ..wording import overall_en, overall_nl, report_en, report_nl
from . import overall
from .elsewhere import Elsewhere
from .held import Held

_TEXTS: dict[str, tuple[ModuleType, ModuleType]] = {"nl": (overall_nl, report_nl), "en": (overall_en, report_en)}


def told(scenario: Scenario, call: Call, elsewhere: Elsewhere | None = None) -> list[dict[str, Any]]:
    """Each rule: `met` is true, false, or null (no occasion, or `doubtful`); `why` says what to do where it wasn't.

    `told_in` is the part of the report that says it already, null where none does.
    """
    rest = elsewhere or Elsewhere()
    return [
        {
            **words(scenario, one),
            "met": one.met,
            "doubtful": one.doubtful,
            "turn": one.turn,
            "told_in": rest.tells(one),
        }
        for one in overall(scenario, call)
    ]


def words(scenario: Scenario, held: Held) -> dict[str, Any]:
    """A rule's title, reason and source point, fitted to what it came to."""
    texts, report = _TEXTS[scenario.language]
    met, title, why, point = texts.TEXTS[held.id]
    if held.doubtful:
        title, why = texts.NAMES[held.id], texts.DOUBT
    elif held.met is None:
        title, why = texts.NAMES[held.id], texts.UNSEEN
    elif held.met:
        title, why = met, ""
    pronouns = report.PRONOUNS[scenario.caller.pronoun]
    forms = pronouns | {name.capitalize(): form.capitalize() for name, form in pronouns.items()}
    return {"id": held.id, "title": title.format(**forms), "why": why.format(**forms), "point": point}
