"""What the rules alone make of a reply: what the tests of single rules look at. The model then judges their findings."""

from __future__ import annotations

from collections.abc import Sequence

from course.roleplay.grading import Context, language
from course.roleplay.grading.certainty import certain
from course.roleplay.grading.found import Found, merge
from course.roleplay.grading.judging import by_rules
from course.roleplay.grading.whole import SETTLERS


def labels(words: Sequence[str], context: Context, confidence: Sequence[float] | None = None) -> tuple[Found, ...]:
    """As the grader's own `labels`, without the model."""
    tokens = language.of(context.language).tokens(words, confidence)
    found = tuple(certain(one, tokens, context.language) for one in by_rules(tokens, context))
    for settle in SETTLERS:
        found = settle(found, tokens, context)
    return merge(found)
