"""What to make of a finding: its name, why it matters, and what could be said instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from types import ModuleType

from ..grading import language
from ..grading.context import Confidential, Context
from ..grading.found import Found
from . import findings_en, findings_nl, report_en, report_nl

_TEXTS: dict[str, tuple[ModuleType, ModuleType]] = {"nl": (findings_nl, report_nl), "en": (findings_en, report_en)}


@dataclass(frozen=True)
class Explained:
    """A finding in words, fitted to the caller."""

    title: str
    """Names the deed: "U noemde haar zorg"."""
    why: str
    """One sentence."""
    instead: str | None
    """An example of what could be said instead; None where the deed was good."""
    point: str
    """The point of the source material that it serves: P1 to Y1."""


def explain(found: Found, context: Context, words: Sequence[str]) -> Explained:
    """A finding in the words of the context's language. Knows every label of the rubric and every measure.

    The words of the reply pick one of several examples, always the same for the same reply.
    """
    texts, report = _TEXTS[context.language]
    told = {**_told(found, context), **_pronouns(report.PRONOUNS[context.pronoun])}
    title, why, point = texts.TEXTS[found.label]
    if not found.sure:
        doubt, reason = texts.DOUBT
        return Explained(doubt, reason, None, point)
    return Explained(
        _title(texts, title, found, context).format(**told),
        why.format(**told),
        _instead(texts, found, context, words, told),
        point,
    )


def _title(texts: ModuleType, usual: str, found: Found, context: Context) -> str:
    """The title for this label here: a feeling by its name, a secret by who heard it."""
    if found.label == "acknowledge_emotion":
        return str(texts.NAMED[context.emotion])
    another = found.label == "privacy_breach" and not context.overheard
    if found.about is None:
        return str(texts.UNNAMED.get("told_to_another" if another else found.label, usual))
    return str(texts.TOLD_TO_ANOTHER) if another else usual


def _told(found: Found, context: Context) -> dict[str, str]:
    """What a text may fill in about the finding's object."""
    about = found.about or ""
    if found.label == "ask_needed":
        about = next((need.item for need in context.needed if need.id == about), about)
    lay = language.of(context.language).jargon.lay(about) if found.label == "jargon" else None
    return {"about": about, "lay": lay or ""}


def _pronouns(forms: dict[str, str]) -> dict[str, str]:
    return forms | {name.capitalize(): form.capitalize() for name, form in forms.items()}


def _instead(
    texts: ModuleType, found: Found, context: Context, words: Sequence[str], told: dict[str, str]
) -> str | None:
    if found.label == "privacy_breach":
        secret = _secret(found, context)
        if secret is not None and secret.instead:
            return secret.instead
    another = found.label == "privacy_breach" and not context.overheard
    choices = texts.INSTEAD.get("told_to_another" if another else found.label)
    if isinstance(choices, dict):
        choices = choices.get(context.emotion, choices["none"])
    if not choices or (found.label == "jargon" and not told["lay"]):
        return None
    return str(choices[sum(map(len, words)) % len(choices)]).format(**told)


def suggestions(language: str) -> tuple[str, ...]:
    """Every example that explain may give and that needs no filling in."""
    texts, _ = _TEXTS[language]
    given = (one.values() if isinstance(one, dict) else [one] for one in texts.INSTEAD.values())
    every = (text for choices in given for choice in choices for text in choice)
    return tuple(dict.fromkeys(text for text in every if "{" not in text))


def _secret(found: Found, context: Context) -> Confidential | None:
    return next((secret for secret in context.confidential if secret.item == found.about), None)
