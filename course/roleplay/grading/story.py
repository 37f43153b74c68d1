"""The caller's story given back: a statement about the caller that repeats what they said."""

from __future__ import annotations

from collections.abc import Iterator

from . import words_en, words_nl
from .context import Context
from .found import Found
from .loosely import FUNCTION_WORDS, similar
from .numerals import value
from .tokens import Tokens, read

WINDOW = 12
"""A short summary fits in this many tokens (ours)."""
ENOUGH = 3
"""So many of the caller's telling words make a summary; a number counts double, but not alone (ours)."""
LEAD = 5
"""So many tokens before them say whom the words are about (ours)."""

_COMMON = {"nl": words_nl.COMMON, "en": words_en.COMMON}
_ABOUT = {"nl": words_nl.ABOUT, "en": words_en.ABOUT}
_OTHER = {"nl": words_nl.OTHER, "en": words_en.OTHER}


def retold(tokens: Tokens, context: Context) -> Iterator[Found]:
    """A summary that no phrase announces: "drie keer gebeld en niemand die opneemt"."""
    language = context.language
    common = _COMMON[language] | FUNCTION_WORDS[language]
    given = [word for word in read(context.patient_says.split(), language).texts if word not in common]
    if not given:
        return
    shared = [
        (at, next((word for word in given if similar(said, word, language)), None))
        for at, said in enumerate(tokens.texts)
        if said not in common
    ]
    hits = [(at, word) for at, word in shared if word is not None]
    best: tuple[int, int] | None = None
    for first, (start, _) in enumerate(hits):
        window = [(at, word) for at, word in hits[first:] if at < start + WINDOW]
        words = {word for _, word in window}
        numbers = {word for word in words if value(word, language) is not None}
        counted = len(words) + bool(numbers) if len(words - numbers) > 1 else 0
        a, b = max(0, start - 1), window[-1][0] + 1
        around = set(tokens.texts[max(0, start - LEAD) : b])
        plain = bool(around & _ABOUT[language]) and not around & _OTHER[language]
        if counted > ENOUGH or (counted == ENOUGH and plain):
            best = (a, b) if best is None else (best[0], max(best[1], b))
    if best is not None:
        yield Found("summarise", (tokens.words(*best),))
