"""Doubt: where recognition may have misheard, nothing is held against the learner. "Not heard" is not "wrong".

A small recogniser gets one word in ten wrong in English, and one in four in Dutch (the publisher's figures).
"""

from __future__ import annotations

from dataclasses import replace

from .grading.certainty import DOUBTFUL
from .grading.found import TOO_SOON, Found, Span
from .utterance import Utterance

SHORT = 4  # words; a reply this short may be a listener's "hm" that was taken for something else. Ours


def doubted(utterance: Utterance, spans: tuple[Span, ...]) -> bool:
    """Whether at least half of the words in every span may have been others."""
    return bool(spans) and all(_weak(utterance, first, after) for first, after in spans)


def misheard(utterance: Utterance) -> bool:
    """Whether so much of a reply is doubtful that what wasn't heard in it may have been said."""
    return _weak(utterance, 0, len(utterance.words))


def spared(found: Found, utterance: Utterance) -> Found:
    """The same finding, unsure where it goes by words that may have been others: a solution, or a listener's "hm"."""
    if found.label == TOO_SOON and (misheard(utterance) or doubted(utterance, found.spans)):
        return replace(found, sure=False)
    if found.label == "interrupts" and len(utterance.words) <= SHORT and misheard(utterance):
        return replace(found, sure=False)
    return found


def _weak(utterance: Utterance, first: int, after: int) -> bool:
    words = utterance.words[first:after]
    return bool(words) and 2 * sum(word.confidence < DOUBTFUL for word in words) >= len(words)
