"""Rules and trained model together: rules find, the model judges what they found and finds what no rule names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from . import model as models
from .certainty import certain
from .context import Context
from .features import features
from .finders import FINDERS
from .found import Found
from .language import of
from .loosely import content, similar
from .tokens import Tokens, read
from .whole import READINGS

SURER = {"ask_needed": 99.0, "privacy_breach": 99.0, "jargon": 0.5}
"""Labels whose rules rest on lists that people keep, the scenario's and the glossary: what they find stands unless the
model's highest score on its words is so far below nought. A term may be a slip of the ear: it needs the model more."""
TAIL = 1.0
"""The words of a label are those around its likeliest one that score at most so much below nought (ours)."""
PART = 60
"""Tokens that the model looks at together; few of the replies that it learned from are longer."""
GAP = 1
"""Tokens that may lie between two stretches of one finding (ours)."""
EITHER = (
    ("ask_needed", "unneeded_question"),
    ("explore", "ask_needed"),
    ("escalate", "ask_needed"),
    ("explore", "unneeded_question"),
    ("offer_help", "explore"),
    ("greeting", "close"),
    ("dismissive", "reassure"),
    ("dismissive", "acknowledge_emotion"),
    ("positive_offer", "negative_wording"),
)
"""Labels that are never true of the same words, by the rubric's boundaries."""


@dataclass(frozen=True)
class Stretch:
    """Tokens on which a label is true, and its highest score there."""

    first: int
    after: int
    peak: float


def by_rules(tokens: Tokens, context: Context) -> tuple[Found, ...]:
    """What the rules alone make of a reply."""
    found = tuple(one for finder in FINDERS for one in finder(tokens, context))
    for settle in READINGS:
        found = settle(found, tokens, context)
    return found


def judge(tokens: Tokens, context: Context) -> tuple[Found, ...]:
    """What is true of a reply, by rules and model."""
    found = by_rules(tokens, context)
    model = models.of(context.language)
    scores = [score for part in _parts(tokens) for score in model.scores(features(part, context, found))]
    by_label = {label: [score[at] for score in scores] for at, label in enumerate(model.labels)}
    heard = {label: list(_stretches(of_tokens)) for label, of_tokens in by_label.items()}
    for pair in EITHER:
        _settle(heard, *pair)
    judged = (
        one for label in model.labels for one in _of_label(label, by_label[label], heard[label], found, tokens, context)
    )
    return tuple(certain(one, tokens, context.language) for one in judged)


def _settle(heard: dict[str, list[Stretch]], one: str, other: str) -> None:
    """Of two labels on the same words the likelier stands."""
    pairs = [(a, b) for a in heard[one] for b in heard[other] if a.first < b.after and b.first < a.after]
    heard[one] = [a for a in heard[one] if not any(a == x and x.peak < y.peak for x, y in pairs)]
    heard[other] = [b for b in heard[other] if not any(b == y and y.peak <= x.peak for x, y in pairs)]


def _parts(tokens: Tokens) -> Iterator[Tokens]:
    """A long reply in parts of the length that the model knows."""
    for at in range(0, len(tokens.texts), PART):
        yield replace(tokens, texts=tokens.texts[at : at + PART], spans=tokens.spans[at : at + PART])


def _of_label(
    label: str, scores: list[float], stretches: list[Stretch], found: Iterable[Found], tokens: Tokens, context: Context
) -> Iterator[Found]:
    """The findings of one label: what rules found where the model agrees, and stretches that it alone finds."""
    of_rules = [one for one in found if one.label == label]
    taken: set[int] = set()
    for rule in of_rules:
        covered = {at for at, (a, b) in enumerate(tokens.spans) if any(a < y and x < b for x, y in rule.spans)}
        sure = label in SURER and max((scores[at] for at in covered), default=0) > -SURER[label]
        if sure or any(covered & set(range(one.first, one.after)) for one in stretches):
            taken |= covered
            yield rule
    for one in stretches:
        if taken.isdisjoint(range(one.first, one.after)):
            said = tokens.texts[one.first : one.after]
            yield Found(label, (tokens.words(one.first, one.after),), _object(label, said, context))


def _stretches(scores: list[float]) -> Iterator[Stretch]:
    """Runs of tokens that hold one above nought, and reach as far as the scores stay near it."""
    at = 0
    while at < len(scores):
        if scores[at] <= -TAIL:
            at += 1
            continue
        end = last = at
        while end < len(scores) and end - last <= GAP:
            if scores[end] > -TAIL:
                last = end
            end += 1
        peak = max(scores[at : last + 1])
        if peak > 0:
            yield Stretch(at, last + 1, peak)
        at = last + 1


def _object(label: str, said: tuple[str, ...], context: Context) -> str | None:
    """What a finding of the model is about: the term itself, or the need whose words come nearest.

    A secret is never guessed: which one leaked is known where its own words were said.
    """
    if label == "jargon":
        return " ".join(said)
    named = [(need.id, " ".join((need.item, *need.asks))) for need in context.needed] if label == "ask_needed" else []
    shared, _, name = max(
        ((_shared(said, text, context.language), -at, name) for at, (name, text) in enumerate(named)),
        default=(0, 0, None),
    )
    return name if shared else None


def _shared(said: tuple[str, ...], text: str, language: str) -> int:
    words = set(content(read(text.split(), language).texts, language)) - of(language).details.question_words
    return sum(any(similar(one, word, language) for one in said) for word in words)
