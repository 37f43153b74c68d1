"""Backchannels: the small words of a listener, who says them without wanting the turn."""

from __future__ import annotations

from collections.abc import Sequence

from .tokens import read

LONGEST = 4
"""More words than this are a reply (ours)."""
_WORDS = {
    "nl": frozenset(
        "hm hmm hmmm mm mmm mhm mmhm hum uhu uhum aha ah ach oh och oei ai ja jaja jawel jep ok oke okee goed juist"
        " inderdaad precies zo tuurlijk natuurlijk zeker amai ocharme nee neen klopt hoor eh uh euh allee voila".split()
    ),
    "en": frozenset(
        "hm hmm hmmm mm mmm mhm mmhm mmhmm uh huh um aha ah oh ooh yes yeah yep yup ok okay right sure good exactly"
        " indeed wow dear gosh no course see i of alright er well absolutely".split()
    ),
}
_NEVER = {"nl": frozenset[str](), "en": frozenset({"i", "of", "see", "course", "no"})}


def is_backchannel(words: Sequence[str], language: str) -> bool:
    """True when these words keep the caller talking: hm, ja, okay, i see. Nothing understood counts as one too."""
    tokens = read(words[: LONGEST + 1], language).texts
    if len(words) > LONGEST or not all(token in _WORDS[language] for token in tokens):
        return False
    return len(tokens) != 1 or tokens[0] not in _NEVER[language] - {"no"}
