"""Confidential things said where others can hear them, or to someone who may not know."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from .context import Confidential, Context
from .found import Found
from .loosely import FUNCTION_WORDS, content, similar
from .loosely import find as find_phrase
from .pattern import Grammar, Pattern
from .rules import Rules, lines
from .tokens import Tokens, read

NEAR = 8
"""The words of a description are said together when they stand within this many tokens (ours)."""
_Spans = list[tuple[int, int]]
_OPEN = frozenset({"of", "if", "whether"})
"""What leaves it open tells nothing: "of hij hier patiënt is"."""


@dataclass(frozen=True)
class Described:
    """A kind of secret that a scenario may name in plain words: "volledige naam", "dat hij hier patiënt is"."""

    named: str
    """Phrases, in bars, of which one stands in the description."""
    tells: str = ""
    """Phrases that give it away, one a line."""
    names: int = 0
    """How many words of a name give it away; 0 when it is no name."""


@dataclass(frozen=True)
class Discretion:
    """How secrets are told and kept in one language. Its rules: name, full_name, introduces and refuses."""

    language: str
    rules: Rules
    described: tuple[Described, ...]
    grammar: Grammar

    @cached_property
    def _ready(self) -> tuple[tuple[Pattern, tuple[Pattern, ...], int], ...]:
        read = self.grammar.pattern
        return tuple((read(one.named), tuple(map(read, lines(one.tells))), one.names) for one in self.described)

    @cached_property
    def words(self) -> frozenset[str]:
        return self.rules.words.union(*(phrase.words for _, tells, _ in self._ready for phrase in tells))

    def find(self, tokens: Tokens, context: Context) -> Iterator[Found]:
        """Each confidential item that is told, with the words that tell it."""
        stranger = context.caller != "patient"
        if not context.confidential or not (context.overheard or stranger):
            return
        kept = self._spans("refuses", tokens, context) if not context.overheard else []
        for secret in context.confidential:
            spans = self._told(secret, tokens, context, bool(kept))
            if spans:
                yield Found("privacy_breach", tuple(tokens.words(a, b) for a, b in spans), about=secret.item)

    def _told(self, secret: Confidential, tokens: Tokens, context: Context, refused: bool) -> _Spans:
        said = [] if refused else list(self._said(secret, tokens, context))
        item = read(secret.item.split(), self.language)
        descriptions = [read(phrase.split(), self.language) for phrase in secret.phrases]
        for named, tells, names in self._ready:
            if not any(next(named.find(text), None) for text in (item, *descriptions)):
                continue
            told = (span for phrase in tells for span in phrase.find(tokens))
            said += [(a, b) for a, b in told if not a or tokens.texts[a - 1] not in _OPEN]
            if names and not refused:
                said += self._names(tokens, context, names)
        return said

    def _said(self, secret: Confidential, tokens: Tokens, context: Context) -> Iterator[tuple[int, int]]:
        for phrase in secret.phrases:
            yield from find_phrase(tokens.texts, phrase, self.language)
            words = read(phrase.split(), self.language).texts
            if len(words) > 1 and words[0] in self._clauses:
                yield from self._together(tokens, content(words[1:], self.language))
            if context.caller != "patient" and len(words) > 1:
                yield from self._surname(tokens, context, words[-1])

    @cached_property
    def _clauses(self) -> frozenset[str]:
        return frozenset({"dat", "that", "waarom", "why", "of", "whether"})

    def _together(self, tokens: Tokens, words: tuple[str, ...]) -> Iterator[tuple[int, int]]:
        """Where all words of a description stand close together, in any order."""
        places = [[at for at, said in enumerate(tokens.texts) if similar(said, word, self.language)] for word in words]
        if not words or not all(places):
            return
        for first in places[0]:
            near = [min(at, key=lambda place: abs(place - first)) for at in places]
            if max(near) - min(near) < NEAR:
                yield min(near), max(near) + 1

    def _surname(self, tokens: Tokens, context: Context, surname: str) -> Iterator[tuple[int, int]]:
        """To a stranger, a title with the surname says who is meant."""
        for a, b in self._spans("name", tokens, context):
            if similar(tokens.texts[b - 1], surname, self.language):
                yield a, b

    def _names(self, tokens: Tokens, context: Context, count: int) -> _Spans:
        """A name of so many words, as the caller gave it or after a title."""
        spans: _Spans = []
        given = read(context.patient_says.split(), self.language)
        for _, end in self._spans("introduces", given, context):
            name = given.texts[end : end + 2]
            if len(name) >= count and not any(word in FUNCTION_WORDS[self.language] for word in name[:count]):
                spans += find_phrase(tokens.texts, " ".join(name[: max(count, 1)]), self.language)
        label = "name" if count == 1 else "full_name"
        return spans + self._spans(label, tokens, context)

    def _spans(self, label: str, tokens: Tokens, context: Context) -> _Spans:
        return [span for rule in self.rules.ready if rule.label == label for span in rule.find(tokens, context)]
