"""What is said about a finding, fitted to the caller and the moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType

from ..grading import language
from ..grading.context import Context
from ..grading.found import Found
from . import findings_en, findings_nl, report_en, report_nl

_FINDINGS: dict[str, ModuleType] = {"nl": findings_nl, "en": findings_en}
_PRONOUNS = {"nl": report_nl.PRONOUNS, "en": report_en.PRONOUNS}
_MEETS = ("dismissive", "solves_too_soon")  # what could be said instead follows from the caller's emotion


@dataclass(frozen=True)
class Explained:
    """`title` names the deed, `why` says in a sentence what it does, `point` is that of the source (P1 to Y1)."""

    title: str
    why: str
    instead: str | None
    point: str


def explain(found: Found, context: Context, words: Sequence[str]) -> Explained:
    """The words for a finding. One that may be misheard says so, and asks for nothing."""
    texts = _FINDINGS[context.language]
    title, why, point = texts.TEXTS[found.label]
    if not found.sure:
        doubt, counts = texts.DOUBT
        return Explained(doubt, counts, None, point)
    fitted = _fitted(context, found.about)
    return Explained(title.format(**fitted), why.format(**fitted), _instead(texts, found, context), point)


def _fitted(context: Context, about: str | None) -> dict[str, str]:
    pronouns = _PRONOUNS[context.language][context.pronoun]
    capital = {name.capitalize(): word.capitalize() for name, word in pronouns.items()}
    return {**pronouns, **capital, "about": about or ""}


def _instead(texts: ModuleType, found: Found, context: Context) -> str | None:
    if found.label in _MEETS:
        return str(texts.BY_EMOTION[context.emotion])
    if found.label == "privacy_breach":
        own = next((one.instead for one in context.confidential if one.item == found.about), None)
        return own or str(texts.INSTEAD[found.label])
    if found.label == "jargon":
        lay = language.of(context.language).jargon.lay(found.about or "")
        return str(texts.INSTEAD["jargon"].format(lay=lay)) if lay else None
    usual: str | None = texts.INSTEAD.get(found.label)
    return usual
