"""Details that a receptionist may ask for: how each is asked, and which word names it in a scenario."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from .pattern import Grammar, Pattern
from .rules import lines
from .tokens import Tokens

# How a bare noun becomes a question; the classes are those of each language.
_NOUN_FORMS = (
    "ASK ~~5 ITS ~1 ({0})",
    "ASK ~~6 ITS ~~3 AND_ALSO [ITS] ({0})",
    "ITS ~1 ({0}) ~2 PLEASE",
    "^ [AND] ITS ~1 ({0}) !STATED ~2 $",
    "^ ({0}) [PLEASE] $",
)


@dataclass(frozen=True)
class Detail:
    """One detail. ``concern`` is part of the story: asking for it unlisted is to explore, not a needless question."""

    name: str
    """In plain words of the language: "geboortedatum"."""
    nouns: str = ""
    """Phrases that ask only in a question: "geboortedatum"; one line, alternatives between bars."""
    questions: str = ""
    """Phrases that ask by themselves, one a line."""
    named: str = ""
    """Words by which a scenario's list names this detail, besides ``name``."""
    concern: bool = False


@dataclass(frozen=True)
class ReadyDetail:
    """A detail whose phrases have been read."""

    detail: Detail
    phrases: tuple[Pattern, ...]

    def asked(self, tokens: Tokens) -> Iterator[tuple[int, int]]:
        """Token spans in which it is asked for."""
        for phrase in self.phrases:
            yield from phrase.find(tokens)


@dataclass(frozen=True)
class Details:
    """All details of a language."""

    details: tuple[Detail, ...]
    grammar: Grammar
    question_words: frozenset[str]
    """A phrase that holds one of these asks by itself."""

    @cached_property
    def asking(self) -> tuple[Pattern, ...]:
        """What turns a bare noun behind it into a question."""
        return (self.grammar.pattern("ASK"),)

    @cached_property
    def fragment(self) -> tuple[Pattern, ...]:
        """What a bare noun stands behind when it is all that is said: "en uw naam"."""
        return (self.grammar.pattern("^ [AND] ITS"),)

    @cached_property
    def pleading(self) -> tuple[Pattern, ...]:
        """What turns a bare noun before it into a question."""
        return (self.grammar.pattern("PLEASE"),)

    @cached_property
    def ready(self) -> tuple[ReadyDetail, ...]:
        return tuple(
            ReadyDetail(detail, tuple(map(self.grammar.pattern, self._phrases(detail)))) for detail in self.details
        )

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset[str]().union(*(phrase.words for one in self.ready for phrase in one.phrases))

    def _phrases(self, detail: Detail) -> tuple[str, ...]:
        nouns = tuple(form.format(detail.nouns) for form in _NOUN_FORMS) if detail.nouns else ()
        return nouns + lines(detail.questions)
