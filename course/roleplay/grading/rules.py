"""Rules: phrases that make a label true, the phrases that undo them, and when they count at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from .context import Context
from .found import Found
from .pattern import Grammar, Pattern
from .tokens import Tokens

BESIDE = 1
"""A phrase under ``unless`` undoes a match that it overlaps, or that stands at most this many tokens from it (ours)."""

CONDITIONS: Mapping[str, Callable[[Context], bool]] = {
    "": lambda context: True,
    "reason_known": lambda context: context.reason_known,
    "reason_unknown": lambda context: not context.reason_known,
    "outbound": lambda context: context.kind == "outbound",
    "emotion": lambda context: context.emotion != "none",
}


@dataclass(frozen=True)
class Rule:
    """A label with its phrases, one a line; lines that begin with # are remarks."""

    label: str
    phrases: str
    unless: str = ""
    when: str = ""
    """A name in CONDITIONS."""


def lines(text: str) -> tuple[str, ...]:
    """The phrases in a block of text."""
    stripped = (line.strip() for line in text.splitlines())
    return tuple(line for line in stripped if line and not line.startswith("#"))


@dataclass(frozen=True)
class ReadyRule:
    """A rule whose phrases have been read."""

    label: str
    phrases: tuple[Pattern, ...]
    unless: tuple[Pattern, ...]
    holds: Callable[[Context], bool]

    def find(self, tokens: Tokens, context: Context) -> Iterator[tuple[int, int]]:
        """Token spans where the rule holds."""
        if not self.holds(context):
            return
        undone: list[tuple[int, int]] | None = None
        for phrase in self.phrases:
            for start, end in phrase.find(tokens):
                if undone is None:
                    undone = [span for other in self.unless for span in other.find(tokens)]
                if not any(a < end + BESIDE and start - BESIDE < b for a, b in undone):
                    yield start, end


@dataclass(frozen=True)
class Rules:
    """The rules of one language."""

    rules: tuple[Rule, ...]
    grammar: Grammar

    @cached_property
    def ready(self) -> tuple[ReadyRule, ...]:
        return tuple(
            ReadyRule(
                rule.label,
                tuple(map(self.grammar.pattern, lines(rule.phrases))),
                tuple(map(self.grammar.pattern, lines(rule.unless))),
                CONDITIONS[rule.when],
            )
            for rule in self.rules
        )

    @cached_property
    def words(self) -> frozenset[str]:
        """Every whole word that a phrase names."""
        named = (phrase.words for rule in self.ready for phrase in rule.phrases + rule.unless)
        return frozenset[str]().union(*named)

    def find(self, tokens: Tokens, context: Context) -> Iterator[Found]:
        """A finding for each match of each rule."""
        for rule in self.ready:
            for start, end in rule.find(tokens, context):
                yield Found(rule.label, (tokens.words(start, end),))
