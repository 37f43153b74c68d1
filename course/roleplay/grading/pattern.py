"""A small language for phrases over tokens, translated to regular expressions.

=============  ======================================================================================
``word``       this token; ``word*`` a token that begins so, ``*word`` ends so, ``*word*`` holds it
``(a b|c)``    one of these
``[a b|c]``    the same, or nothing
``~3``         at most three tokens, none of which denies (NOT) or turns the sentence (TURN)
``~~3``        at most three tokens, whatever they are
``_``          any one token
``!a``         the next token (or group) is not this; ``!!a`` it is this, but it isn't taken
``^`` ``$``    the start and the end of the reply
``NAME``       a class of the language: a phrase kept under a name, as in CLASSES of ``words_nl``
=============  ======================================================================================

A gap takes as few tokens as it can, but at the end of a phrase as many as it can. The classes NOT and TURN must exist:
they bound every plain gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from .tokens import Tokens

_SYMBOL = re.compile(r"~~?\d+|[()\[\]|!^$_]|\*?[a-z0-9']+\*?|[A-Z][A-Z_]*")
_MARKS = {"_": r"\S+ ", "^": r"\A", "$": r"\Z"}
_DEEPEST = 8
_Needs = frozenset[str] | None
"""Tokens of which a reply must hold at least one, or None when there are no such tokens."""


class PatternError(ValueError):
    """A phrase that can't be read. Attributes: ``phrase``, ``at`` (number of the symbol), ``found``."""

    def __init__(self, phrase: str, at: int, found: str, expected: str) -> None:
        self.phrase, self.at, self.found = phrase, at, found
        super().__init__(f"phrase {phrase!r}, symbol {at}: found {found!r}, expected {expected}")


@dataclass(frozen=True)
class Pattern:
    """A phrase ready to be looked for."""

    phrase: str
    source: str
    """Its regular expression over ``Tokens.text``; compiled when first needed."""
    needs: _Needs
    """No reply without one of these tokens can match; None when any might."""
    words: frozenset[str]
    """The whole words that the phrase names, those of its classes included."""

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(r"(?<!\S)" + self.source)

    def find(self, tokens: Tokens) -> Iterator[tuple[int, int]]:
        """Each place where the phrase stands: its first token and the token after its last."""
        if self.needs is not None and self.needs.isdisjoint(tokens.known):
            return
        for match in self._compiled.finditer(tokens.text):
            if match.end() > match.start():
                yield tokens.index_at(match.start()), tokens.index_at(match.end() - 1) + 1


@dataclass(frozen=True)
class Grammar:
    """The classes of a language: reads phrases that name them."""

    classes: Mapping[str, str]
    _read: dict[str, Pattern] = field(default_factory=dict, repr=False, compare=False)

    def pattern(self, phrase: str) -> Pattern:
        """Read a phrase. Raises PatternError, with the place, when it can't be read."""
        return _Reader(self, phrase).whole()

    def named(self, name: str, depth: int) -> Pattern | None:
        """A class read as a phrase; None when there is no such class, or classes name each other in a circle."""
        if name not in self.classes or depth > _DEEPEST:
            return None
        if name not in self._read:
            self._read[name] = _Reader(self, self.classes[name], depth).whole()
        return self._read[name]


@dataclass
class _Reader:
    """Recursive descent over the symbols of one phrase."""

    grammar: Grammar
    phrase: str
    depth: int = 0
    at: int = 0
    symbols: list[str] = field(init=False)
    words: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.symbols = _SYMBOL.findall(self.phrase)
        if "".join(self.symbols) != self.phrase.replace(" ", ""):
            raise self.wrong(self.phrase, "words, groups, gaps and classes only")

    def whole(self) -> Pattern:
        source, needs = self.choice("")
        return Pattern(self.phrase, source, needs, frozenset(self.words))

    def wrong(self, found: str, expected: str) -> PatternError:
        return PatternError(self.phrase, self.at, found, expected)

    def peek(self) -> str:
        return self.symbols[self.at] if self.at < len(self.symbols) else ""

    def take(self, expected: str = "") -> str:
        symbol = self.peek()
        if not symbol or (expected and symbol != expected):
            raise self.wrong(symbol, expected or "a symbol")
        self.at += 1
        return symbol

    def choice(self, end: str) -> tuple[str, _Needs]:
        parts = [self.sequence()]
        while self.peek() == "|":
            self.take()
            parts.append(self.sequence())
        if end:
            self.take(end)
        elif self.peek():
            raise self.wrong(self.peek(), "the end")
        sources = [source for source, _ in parts]
        joined = "(?:" + "|".join(sources) + ")" if len(parts) > 1 else sources[0]
        needs = [need for _, need in parts if need is not None]
        return joined, frozenset[str]().union(*needs) if len(needs) == len(parts) else None

    def sequence(self) -> tuple[str, _Needs]:
        source, best = "", None
        while self.peek() and self.peek() not in ")]|":
            part, need = self.item()
            source += part
            if need is not None and (best is None or len(need) < len(best)):
                best = need
        if not source:
            raise self.wrong(self.peek(), "at least one word")
        return source, best

    def item(self) -> tuple[str, _Needs]:
        symbol = self.take()
        if symbol == "(":
            source, need = self.choice(")")
            return f"(?:{source})", need
        if symbol == "[":
            return f"(?:{self.choice(']')[0]})?", None
        if symbol == "!":
            return f"(?!{self.item()[0]})", None
        if symbol in _MARKS:
            return _MARKS[symbol], None
        if symbol.startswith("~"):
            return self.gap(symbol), None
        return self.named(symbol) if symbol[0].isupper() else self.word(symbol)

    def gap(self, symbol: str) -> str:
        few = "?" if self.peek() or self.depth else ""
        bounds = "" if symbol.startswith("~~") else f"(?!{self.named('NOT')[0]}|{self.named('TURN')[0]})"
        return rf"(?:{bounds}\S+ ){{0,{int(symbol.strip('~'))}}}{few}"

    def named(self, name: str) -> tuple[str, _Needs]:
        known = self.grammar.named(name, self.depth + 1)
        if known is None:
            raise self.wrong(name, f"one of the classes {', '.join(sorted(self.grammar.classes))}")
        self.words |= known.words
        return f"(?:{known.source})", known.needs

    def word(self, symbol: str) -> tuple[str, _Needs]:
        core = symbol.strip("*").replace("'", "")
        if not core:
            raise self.wrong(symbol, "a word beside the star")
        before, after = (r"\S*" if star else "" for star in (symbol.startswith("*"), symbol.endswith("*")))
        if before or after:
            return f"{before}{core}{after} ", None
        self.words.add(core)
        return f"{core} ", frozenset({core})
