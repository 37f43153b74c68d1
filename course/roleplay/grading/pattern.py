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
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from .needs import NOTHING, Needs, Piece, one_of, together
from .tokens import Tokens

_SYMBOL = re.compile(r"~~?\d+|[()\[\]|!^$_]|\*?[a-z0-9']+\*?|[A-Z][A-Z_]*")
_MARKS: Mapping[str, tuple[str, Needs | Piece]] = {"_": (r"\S+ ", NOTHING), "^": (r"\A", "^ "), "$": (r"\Z", " $")}
_ENDS = frozenset({"", ")", "]", "|"})
_DEEPEST = 8


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
    needs: Needs
    """No reply that doesn't meet them can match."""
    words: frozenset[str]
    """The whole words that the phrase names, those of its classes included."""

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(r"(?<!\S)" + self.source)

    def find(self, tokens: Tokens) -> Iterator[tuple[int, int]]:
        """Each place where the phrase stands: its first token and the token after its last."""
        if not self.needs.met(tokens):
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
        self.symbols.append("")

    def whole(self) -> Pattern:
        source, needs = self.choice("")
        return Pattern(self.phrase, source, needs, frozenset(self.words))

    def wrong(self, found: str, expected: str) -> PatternError:
        return PatternError(self.phrase, self.at, found, expected)

    def peek(self) -> str:
        return self.symbols[self.at]

    def take(self, expected: str = "") -> str:
        symbol = self.peek()
        if not symbol or (expected and symbol != expected):
            raise self.wrong(symbol, expected or "a symbol")
        self.at += 1
        return symbol

    def choice(self, end: str) -> tuple[str, Needs]:
        parts = [self.sequence()]
        while self.peek() == "|":
            self.take()
            parts.append(self.sequence())
        if end:
            self.take(end)
        elif self.peek():
            raise self.wrong(self.peek(), "the end")
        sources = [source for source, _ in parts]
        return _either(sources), one_of([needs for _, needs in parts])

    def sequence(self) -> tuple[str, Needs]:
        source, needed = "", list[Needs | Piece]()
        while self.peek() not in _ENDS:
            part, need = self.item()
            source += part
            needed.append(need)
        if not source:
            raise self.wrong(self.peek(), "at least one word")
        return source, together(needed)

    def item(self) -> tuple[str, Needs | Piece]:
        symbol = self.take()
        if symbol.islower():  # most are words
            return self.word(symbol)
        if symbol == "(":
            return self.choice(")")
        if symbol == "[":
            return f"(?:{self.choice(']')[0]})?", NOTHING
        if symbol == "!":
            return f"(?!{self.item()[0]})", NOTHING
        if symbol in _MARKS:
            return _MARKS[symbol]
        if symbol.startswith("~"):
            return self.gap(symbol), NOTHING
        return self.named(symbol) if symbol[0].isupper() else self.word(symbol)

    def gap(self, symbol: str) -> str:
        few = "?" if self.peek() or self.depth else ""
        bounds = "" if symbol.startswith("~~") else f"(?!{self.named('NOT')[0]}|{self.named('TURN')[0]})"
        return rf"(?:{bounds}\S+ ){{0,{int(symbol.strip('~'))}}}{few}"

    def named(self, name: str) -> tuple[str, Needs]:
        known = self.grammar.named(name, self.depth + 1)
        if known is None:
            raise self.wrong(name, f"one of the classes {', '.join(sorted(self.grammar.classes))}")
        self.words |= known.words
        return known.source, known.needs

    def word(self, symbol: str) -> tuple[str, Piece]:
        core, source, piece = _word(symbol)
        if not core:
            raise self.wrong(symbol, "a word beside the star")
        if "*" not in symbol:
            self.words.add(core)
        return source, piece


@lru_cache(8192)
def _word(symbol: str) -> tuple[str, str, Piece]:
    """A word without its stars, its regular expression, and what must be there."""
    core = symbol.strip("*").replace("'", "")
    before, after = symbol.startswith("*"), symbol.endswith("*")
    source = (r"\S*" if before else "") + core + (r"\S* " if after else " ")
    return core, source, ("" if before else " ") + core + ("" if after else " ")


def _either(sources: Sequence[str]) -> str:
    """One of these; a space that all end with stands once behind them, for what is shorter is compiled sooner."""
    if len(sources) == 1:
        return sources[0]
    if all(source.endswith(" ") for source in sources):
        return "(?:" + "|".join(source[:-1] for source in sources) + ") "
    return "(?:" + "|".join(sources) + ")"
