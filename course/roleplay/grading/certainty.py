"""Doubt: a fault that hangs on a word that may have been misheard is told as doubt, and never costs anything."""

from __future__ import annotations

from dataclasses import replace

from ..vocabulary import FAULTS
from .found import Found
from .tokens import Tokens

DOUBTFUL = 0.5
"""Below this a word may well be another one (ours)."""
_DENIALS = {
    "nl": frozenset("niet geen nooit niets niks nergens niemand".split()),
    "en": frozenset("not no never nothing nobody none".split()),
}


def certain(found: Found, tokens: Tokens, language: str) -> Found:
    """The same finding, with ``sure`` False when it is a fault that rests on doubtful words only, or when its one
    denial is doubtful. A span of several words is doubtful when at least half of them are."""
    if tokens.confidence is None or found.label not in FAULTS:
        return found
    doubted = all(_doubtful(span, tokens, _DENIALS[language]) for span in found.spans)
    return replace(found, sure=not doubted) if found.spans else found


def _doubtful(span: tuple[int, int], tokens: Tokens, denials: frozenset[str]) -> bool:
    confidence = tokens.confidence or ()
    weak = [index for index in range(*span) if index < len(confidence) and confidence[index] < DOUBTFUL]
    if 2 * len(weak) >= span[1] - span[0]:
        return True
    deny = {at for token, (at, _) in zip(tokens.texts, tokens.spans, strict=True) if token in denials}
    inside = deny & set(range(*span))
    return bool(inside) and inside <= set(weak)
