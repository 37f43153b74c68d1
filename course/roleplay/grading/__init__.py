"""What a reply says and how it was said: labels from its words, measures from its sound and clock.

Pure: takes values, gives values, needs nothing but the standard library."""

from __future__ import annotations

from collections.abc import Sequence

from . import language
from .clock import measures
from .context import Confidential, Context, Need
from .found import Found, merge
from .judging import judge
from .whole import SETTLERS

LONGEST_REPLY = 320
"""Words of a reply that are looked at: two minutes, the longest spoken reply, at 160 words a minute (ours)."""

__all__ = ["Confidential", "Context", "Found", "Need", "labels", "measures"]


def labels(words: Sequence[str], context: Context, confidence: Sequence[float] | None = None) -> tuple[Found, ...]:
    """What the words of a reply show: moves, faults, and whether it solves too soon.

    ``words`` as a recogniser writes them, ``confidence`` one for each (0..1; None when typed). One finding for each
    label and object, in the order of the reply; spans are word indexes. Never raises for any words.
    """
    tokens = language.of(context.language).tokens(words[:LONGEST_REPLY], confidence)
    found = judge(tokens, context)
    for settle in SETTLERS:
        found = settle(found, tokens, context)
    return merge(found)
