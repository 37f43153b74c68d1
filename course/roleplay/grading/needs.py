"""What must be said for a phrase to stand in a reply at all: a quick look that spares most replies the search."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from .tokens import Tokens

Piece = str
"""A stretch of ``Tokens.bounded`` that must be there, with the spaces around its words."""


@dataclass(frozen=True)
class Needs:
    """All of this must be in a reply; what asks for nothing is met by any."""

    words: frozenset[str] = frozenset()
    """One of these is a token, when there are any."""
    pieces: tuple[Piece, ...] = ()
    """Each of these is there."""
    parts: tuple[Needs, ...] = ()
    """Each of these is met."""
    either: tuple[Needs, ...] = ()
    """One of these is met, when there are any."""

    def met(self, tokens: Tokens) -> bool:
        """False: a phrase that needs this can't stand there. True: it may."""
        if self.words and self.words.isdisjoint(tokens.known):
            return False
        for piece in self.pieces:
            if piece not in tokens.bounded:
                return False
        for part in self.parts:
            if not part.met(tokens):
                return False
        for one in self.either:
            if one.met(tokens):
                return True
        return not self.either


NOTHING = Needs()


def together(parts: Iterable[Needs | Piece]) -> Needs:
    """One thing after the other. Pieces side by side that share the space between them become one."""
    pieces: list[Piece] = []
    needed: list[Needs] = []
    beside = False
    for one in parts:
        if not isinstance(one, str):
            needed += () if one is NOTHING else (one,)
        elif beside and pieces[-1].endswith(" ") and one.startswith(" "):
            pieces[-1] += one[1:]
        else:
            pieces.append(one)
        beside = isinstance(one, str)
    if len(pieces) + len(needed) < 2:
        return _alone(pieces[0]) if pieces else needed[0] if needed else NOTHING
    needed.sort(key=lambda one: (len(one.parts) + len(one.either), len(one.words)))  # what is seldom met first
    return Needs(pieces=tuple(pieces), parts=tuple(needed))


@lru_cache(4096)
def _alone(piece: Piece) -> Needs:
    """A whole word is looked for among the tokens."""
    core = piece[1:-1]
    return Needs(frozenset({core})) if core.isalnum() and piece == f" {core} " else Needs(pieces=(piece,))


def one_of(choices: Sequence[Needs]) -> Needs:
    """Whichever of these was said; words alone become one set, the quickest to look for."""
    if any(one is NOTHING for one in choices):
        return NOTHING
    longer = [one for one in choices if not _is_words(one)]
    if len(longer) == 1 == len(choices):
        return longer[0]
    words = Needs(frozenset[str]().union(*[one.words for one in choices if _is_words(one)]))
    return Needs(either=(words, *longer) if words.words else tuple(longer)) if longer else words


def _is_words(needs: Needs) -> bool:
    return not (needs.pieces or needs.parts or needs.either)
