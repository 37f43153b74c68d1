"""A small language for phrases over tokens, translated to regular expressions.

=============  ======================================================================================
``word``       this token; ``word*`` a token that begins so, ``*word`` ends so, ``*word*`` holds it
``(a b|c)``    one of these
``[a b|c]``    the same, or nothing
``~3``         at most three tokens, none of which denies (NOT) or turns the sentence (TURN)
``~~3``        at most three tokens, whatever they are
``_``          any one token
``!a``         the next token (or group) is not this
``^`` ``$``    the start and the end of the reply
``NAME``       a class of the language: a phrase kept under a name, as in CLASSES of ``words_nl``
=============  ======================================================================================

A gap takes as few tokens as it can, but at the end of a phrase as many as it can. The classes NOT and TURN must exist: they bound every plain gap.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from .tokens import Tokens

_SYMBOL = re.compile(r"~~?\d+|[()\[\]|!^$_]|\*?[a-z0-9']+\*?|[A-Z][A-Z_]*")
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
    """A phrase ready to be looked for. ``needs``: no reply without one of these tokens can match."""

    phrase: str
    source: str
    needs: _Needs

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


@dataclass
class _Reader:
    """Recursive descent over the symbols of one phrase."""

    phrase: str
    classes: Mapping[str, str]
    depth: int = 0
    at: int = 0
    symbols: list[str] = field(init=False)
    words: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.symbols = _SYMBOL.findall(self.phrase)
        if "".join(self.symbols) != self.phrase.replace(" ", ""):
            raise PatternError(self.phrase, 0, self.phrase, "words, groups, gaps and classes only")

    def peek(self) -> str:
        return self.symbols[self.at] if self.at < len(self.symbols) else ""

    def take(self, expected: str = "") -> str:
        symbol = self.peek()
        if not symbol or (expected and symbol != expected):
            raise PatternError(self.phrase, self.at, symbol, expected or "a symbol")
        self.at += 1
        return symbol

    def choice(self, end: str) -> tuple[str, _Needs]:
        parts, needs = [], []
        while True:
            source, need = self.sequence()
            parts.append(source)
            needs.append(need)
            if self.peek() != "|":
                break
            self.take()
        if end:
            self.take(end)
        elif self.peek():
            raise PatternError(self.phrase, self.at, self.peek(), "the end")
        joined = None if any(need is None for need in needs) else frozenset().union(*filter(None, needs))
        return ("(?:" + "|".join(parts) + ")" if len(parts) > 1 else parts[0]), joined

    def sequence(self) -> tuple[str, _Needs]:
        source, best = "", None
        while self.peek() and self.peek() not in ")]|":
            part, need = self.item()
            source += part
            if need is not None and (best is None or len(need) < len(best)):
                best = need
        if not source:
            raise PatternError(self.phrase, self.at, self.peek(), "at least one word")
        return source, best

    def item(self) -> tuple[str, _Needs]:
        symbol = self.take()
        if symbol == "(":
            source, need = self.choice(")")
            return f"(?:{source})", need
        if symbol == "[":
            source, _ = self.choice("]")
            return f"(?:{source})?", None
        if symbol == "!":
            source, _ = self.item()
            return f"(?!{source})", None
        if symbol == "_":
            return r"\S+ ", None
        if symbol in "^$":
            return (r"\A" if symbol == "^" else r"\Z"), None
        if symbol.startswith("~"):
            return self.gap(symbol), None
        return self.named(symbol) if symbol[0].isupper() else self.word(symbol)

    def gap(self, symbol: str) -> str:
        length = int(symbol.strip("~"))
        few = "?" if self.peek() or self.depth else ""
        if symbol.startswith("~~"):
            return rf"(?:\S+ ){{0,{length}}}{few}"
        bounds = self.named("NOT")[0] + "|" + self.named("TURN")[0]
        return rf"(?:(?!{bounds})\S+ ){{0,{length}}}{few}"

    def named(self, name: str) -> tuple[str, _Needs]:
        if name not in self.classes or self.depth >= _DEEPEST:
            raise PatternError(self.phrase, self.at, name, f"one of the classes {', '.join(sorted(self.classes))}")
        inner = _Reader(self.classes[name], self.classes, self.depth + 1)
        source, need = inner.choice("")
        self.words |= inner.words
        return f"(?:{source})", need

    def word(self, symbol: str) -> tuple[str, _Needs]:
        core = symbol.strip("*").replace("'", "")
        if not core:
            raise PatternError(self.phrase, self.at, symbol, "a word beside the star")
        before = r"\S*" if symbol.startswith("*") else ""
        after = r"\S*" if symbol.endswith("*") else ""
        if before or after:
            return f"{before}{core}{after} ", None
        self.words.add(core)
        return f"{core} ", frozenset({core})


def pattern(phrase: str, classes: Mapping[str, str]) -> Pattern:
    """Read a phrase. Raises PatternError, with the place, when it can't be read."""
    source, needs = _Reader(phrase, classes).choice("")
    return Pattern(phrase, source, needs)


def vocabulary(phrase: str, classes: Mapping[str, str]) -> frozenset[str]:
    """The whole words that a phrase names, those of its classes included."""
    reader = _Reader(phrase, classes)
    reader.choice("")
    return frozenset(reader.words)
