"""Professional terms that a patient need not know, unless the reply explains them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from .loosely import similar
from .pattern import Grammar, Pattern
from .tokens import Tokens

NEAR = 12
"""An explanation stands within this many tokens of its term (ours)."""
_KEY_LENGTH = 5
_ENDINGS = {"nl": ("", "s", "en", "e", "n", "es"), "en": ("", "s")}
"""Endings that a form may have when it is said; others stand in the lists."""


@dataclass(frozen=True)
class Term:
    """A term, the forms in which it is said, and plain words for it."""

    name: str
    forms: tuple[str, ...]
    lay: str


def terms(text: str) -> tuple[Term, ...]:
    """Terms from lines "term ; other form = plain words"; lines that begin with # are remarks."""
    read = []
    for line in text.splitlines():
        forms, _, lay = line.partition("=")
        if lay and not line.strip().startswith("#"):
            names = tuple(form.strip() for form in forms.split(";"))
            read.append(Term(names[0], names, lay.strip()))
    return tuple(read)


@dataclass(frozen=True)
class Jargon:
    """The terms of one language."""

    language: str
    terms: tuple[Term, ...]
    grammar: Grammar
    explains: Sequence[str]
    """Phrases after a term that announce an explanation."""
    names: Sequence[str]
    """Phrases between an explanation and the term that it explains."""
    common: frozenset[str]
    """Long words that plain words share with any talk about care: they explain nothing."""
    alike: frozenset[str] = frozenset()
    """Ordinary words that differ little from a word of a term: a recogniser that writes them heard them."""
    _patterns: dict[str, Pattern] = field(default_factory=dict, repr=False, compare=False)

    @cached_property
    def _by_start(self) -> dict[str, tuple[int, ...]]:
        """The terms that may begin with a token, by their place in the list."""
        starts: dict[str, dict[int, None]] = {}
        for at, term in enumerate(self.terms):
            for form in term.forms:
                first, *more = form.split()
                for token in [first] if more else self._ended(first):
                    starts.setdefault(token, {})[at] = None
        return {token: tuple(places) for token, places in starts.items()}

    def _ended(self, word: str) -> list[str]:
        return [word + end for end in _ENDINGS[self.language]]

    def _inflected(self, form: str) -> str:
        *before, last = form.split()
        return " ".join([*before, "(" + "|".join(self._ended(last)) + ")"])

    def _pattern(self, term: Term) -> Pattern:
        """All forms of a term, the longest first; read when first needed."""
        if term.name not in self._patterns:
            forms = sorted(term.forms, key=lambda form: -len(form.split()))
            self._patterns[term.name] = self.grammar.pattern("|".join(map(self._inflected, forms)))
        return self._patterns[term.name]

    @cached_property
    def _markers(self) -> tuple[tuple[Pattern, ...], tuple[Pattern, ...]]:
        return tuple(map(self.grammar.pattern, self.explains)), tuple(map(self.grammar.pattern, self.names))

    @cached_property
    def words(self) -> frozenset[str]:
        """Words that a near miss may have been."""
        forms = (form for term in self.terms for form in term.forms if " " not in form)
        return frozenset(forms).union(*(phrase.words for phrases in self._markers for phrase in phrases))

    @cached_property
    def spared(self) -> frozenset[str]:
        """Words that are no near miss, nor is anything a near miss of them: "computer" is not "computed tomography"."""
        return self.alike.union(*(form.split() for term in self.terms for form in term.forms if " " in form))

    def lay(self, name: str) -> str | None:
        """Plain words for a term, or None."""
        return next((term.lay for term in self.terms if term.name == name), None)

    def find(self, tokens: Tokens) -> Iterator[tuple[str, int, int]]:
        """Each unexplained term: its name and token span. A longer term hides the shorter ones inside it."""
        places = sorted({at for token in tokens.known for at in self._by_start.get(token, ())})
        possible = [self.terms[at] for at in places]
        hits = [(a, b, term) for term in possible for a, b in self._pattern(term).find(tokens)]
        if not hits:
            return
        after, before = self._announcements(tokens, hits)
        for a, b, term in _longest(hits):
            announced = any(b <= start <= b + NEAR // 2 for start in after) or any(
                end <= a <= end + 2 for end in before
            )
            if not announced and not self._in_plain_words(tokens, a, b, term):
                yield term.name, a, b

    def _announcements(self, tokens: Tokens, hits: Sequence[tuple[int, int, Term]]) -> tuple[list[int], list[int]]:
        """Where explanations of a term before them begin, and where those of a term after them end.

        Another term explains nothing: "a tia or a cva"."""
        explains, names = self._markers
        spans = [span for phrase in explains for span in phrase.find(tokens)]
        after = [start for start, end in spans if not any(start < d and c < end for c, d, _ in hits)]
        return after, [end for phrase in names for _, end in phrase.find(tokens)]

    def _in_plain_words(self, tokens: Tokens, a: int, b: int, term: Term) -> bool:
        keys = [word for word in term.lay.split() if len(word) >= _KEY_LENGTH and word not in self.common]
        around = tokens.texts[max(0, a - NEAR) : a] + tokens.texts[b : b + NEAR]
        said = sum(any(similar(word, key, self.language) for word in around) for key in keys)
        return bool(keys) and said >= min(2, len(keys))


def _longest(hits: Sequence[tuple[int, int, Term]]) -> Iterator[tuple[int, int, Term]]:
    """The hits that lie in no longer one."""
    longest = (0, 0)
    for a, b, term in sorted(hits, key=lambda hit: (hit[0], -hit[1])):
        if b > longest[1] or (a, b) == longest:
            longest = (a, b)
            yield a, b, term
