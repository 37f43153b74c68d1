"""Questions for a detail: listed in the scenario, part of the story, or needless."""

from __future__ import annotations

from collections.abc import Iterator

from .context import Context, Need
from .details import Detail, Details, ReadyDetail
from .found import Found
from .loosely import content, similar
from .loosely import find as find_phrase
from .tokens import Tokens, read

_Span = tuple[int, int]
LEAD = 8
"""A question leads up to its noun within this many tokens (ours)."""


def ask(tokens: Tokens, context: Context, details: Details) -> Iterator[Found]:
    """ask_needed for each listed need, explore or unneeded_question for a detail that is not listed."""
    listed: list[_Span] = []
    answered: set[str] = set()
    for need in context.needed:
        meant = details_of(need, details, context.language)
        answered |= {one.detail.name for one in meant}
        spans = [span for one in meant for span in one.asked(tokens)]
        spans += _asked_as_listed(need, tokens, context, details)
        if spans:
            listed += spans
            yield Found("ask_needed", tuple(tokens.words(a, b) for a, b in spans), about=need.id)
    for one in details.ready:
        if one.detail.name in answered:
            continue
        spans = [span for span in one.asked(tokens) if not any(_inside(span, other) for other in listed)]
        if spans:
            if one.detail.concern and not context.reason_known:
                continue
            label = "explore" if one.detail.concern else "unneeded_question"
            yield Found(label, tuple(tokens.words(a, b) for a, b in spans), about=one.detail.name)


def details_of(need: Need, details: Details, language: str) -> list[ReadyDetail]:
    """The known details that a listed need names: all that it names outright, else those it comes nearest to."""
    said = content(read(need.item.split(), language).texts, language)
    named = [(_overlap(said, one.detail.name, language), one) for one in details.ready]
    outright = [one for count, one in named if count == _size(one.detail, language)]
    if outright:
        return outright
    scores = [(_overlap(said, f"{one.detail.name} {one.detail.named}", language), one) for one in details.ready]
    best = max((score for score, _ in scores), default=0)
    return [one for score, one in scores if score == best and best > 0]


def _size(detail: Detail, language: str) -> int:
    return len(content(read(detail.name.split(), language).texts, language))


def _overlap(said: tuple[str, ...], named: str, language: str) -> int:
    words = set(content(read(named.split(), language).texts, language))
    return sum(any(similar(one, word, language) for one in said) for word in words)


def _asked_as_listed(need: Need, tokens: Tokens, context: Context, details: Details) -> Iterator[_Span]:
    """Where one of the scenario's own phrases is said; a bare noun only where it is asked."""
    for phrase in need.asks or (need.item,):
        words = read(phrase.split(), context.language).texts
        question = any(word in details.question_words for word in words)
        for a, b in find_phrase(tokens.texts, phrase, context.language):
            if question or _in_question(tokens, a, b, details):
                yield a, b


def _in_question(tokens: Tokens, a: int, b: int, details: Details) -> bool:
    """A noun is asked for when a question leads up to it, or a request follows it."""
    cues = [span for phrase in details.asking for span in phrase.find(tokens)]
    if any(a - LEAD <= start <= a for start, _ in cues):
        return True
    pleas = {start for phrase in details.pleading for start, _ in phrase.find(tokens)}
    bare = any(a - 2 <= end <= a for phrase in details.fragment for _, end in phrase.find(tokens))
    return b in pleas or (bare and b == len(tokens.texts))


def _inside(span: _Span, other: _Span) -> bool:
    return span[0] < other[1] and other[0] < span[1]
