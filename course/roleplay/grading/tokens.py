"""A reply's words made comparable: lower case, no accents, contractions written out, split compounds joined."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from .found import Span

LONGEST = 40
"""A longer token is cut: no word is that long, and no pattern looks further."""

_PIECES = re.compile(r"[a-z0-9']+")
_UNHEARD = re.compile(r"^[\[<({]\s*/?\s*(unk|eps|sil|spn|noise|laughter)\s*/?\s*[\])}>]$")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "ʼ": "'", "′": "'"})

# Written out, so that one pattern serves both forms. Possessive 's stays as it is, without its apostrophe.
_WHOLE_EN = {
    "can't": "can not",
    "cannot": "can not",
    "won't": "will not",
    "shan't": "shall not",
    "ain't": "is not",
    "let's": "let us",
    "gonna": "going to",
    "wanna": "want to",
    "gotta": "got to",
    "im": "i am",
    "ive": "i have",
    "dont": "do not",
    "doesnt": "does not",
    "cant": "can not",
    "wont": "will not",
    "isnt": "is not",
    "whats": "what is",
    "thats": "that is",
    "youre": "you are",
    "youve": "you have",
    "mr": "mister",
    "mrs": "missus",
    "dr": "doctor",
    "gp": "g p",
    "ok": "okay",
    "112": "one one two",
    "999": "nine nine nine",
    "911": "nine one one",
    "111": "one one one",
    "999s": "nine nine nine",
}
_ENDS_EN = {"n't": "not", "'m": "am", "'re": "are", "'ve": "have", "'ll": "will", "'d": "would"}
_HOSTS_OF_IS = frozenset(
    "that what it he she there who where when how here this everything name why which nobody somebody someone"
    " everybody everyone anybody one".split()
)
_WHOLE_NL = {
    "'t": "het",
    "'k": "ik",
    "'n": "een",
    "m'n": "mijn",
    "z'n": "zijn",
    "da's": "dat is",
    "das": "dat is",
    "zo'n": "zo een",
    "'s": "s",
    "da": "dat",
    "wa": "wat",
    "efkes": "even",
    "effe": "even",
    "effen": "even",
    "effekes": "even",
    "eventjes": "even",
    "mevr": "mevrouw",
    "mr": "meneer",
    "dhr": "meneer",
    "mijnheer": "meneer",
    "dr": "dokter",
    "ok": "oke",
    "okay": "oke",
    "112": "honderdtwaalf",
    "honderdentwaalf": "honderdtwaalf",
    "alsjeblieft": "alstublieft",
    "alsjeblief": "alstublieft",
    "alstublief": "alstublieft",
    "nie": "niet",
    "gene": "geen",
    "nen": "een",
    "ne": "een",
}


@dataclass(frozen=True)
class Tokens:
    """Normalised tokens, each with the words of the reply that it came from."""

    texts: tuple[str, ...]
    spans: tuple[Span, ...]
    """For each token the words that it came from."""
    word_count: int
    confidence: tuple[float, ...] | None = None
    """One for each word of the reply, 0..1; None when typed."""

    @cached_property
    def text(self) -> str:
        """All tokens, each followed by one space."""
        return "".join(token + " " for token in self.texts)

    @cached_property
    def bounded(self) -> str:
        """The text between a mark for its start and one for its end, with a space on both sides of every token."""
        return f"^ {self.text}$"

    @cached_property
    def known(self) -> frozenset[str]:
        return frozenset(self.texts)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        starts, at = [], 0
        for token in self.texts:
            starts.append(at)
            at += len(token) + 1
        return tuple(starts)

    def index_at(self, offset: int) -> int:
        """The token at a place in ``text``."""
        return bisect_right(self._starts, offset) - 1

    def words(self, first: int, after: int) -> Span:
        """The words of the reply behind the tokens first..after-1."""
        if not self.spans or first >= after:
            return (0, 0)
        return (self.spans[first][0], self.spans[after - 1][1])


def plain(text: str) -> str:
    """Lower case without accents, and one kind of apostrophe."""
    folded = unicodedata.normalize("NFKD", text.translate(_QUOTES).casefold())
    return "".join(mark for mark in folded if not unicodedata.combining(mark)).translate(_QUOTES)


def written_out(piece: str, language: str) -> list[str]:
    """One piece of a word as the tokens that patterns are written in."""
    if language == "nl":
        return _WHOLE_NL.get(piece, piece).replace("'", "").split()
    if piece in _WHOLE_EN:
        return _WHOLE_EN[piece].split()
    for end, whole in _ENDS_EN.items():
        if piece.endswith(end) and len(piece) > len(end):
            return [piece[: -len(end)].replace("'", ""), whole]
    if piece.endswith("'s") and piece[:-2] in _HOSTS_OF_IS:
        return [piece[:-2], "is"]
    return piece.replace("'", "").split()


@lru_cache(8192)
def _tokens(word: str, language: str) -> tuple[str, ...]:
    """The tokens of one word; none when the recogniser didn't understand it."""
    folded = plain(word)
    if _UNHEARD.match(folded.strip()):
        return ()
    pieces = _PIECES.findall(folded)
    return tuple(token[:LONGEST] for piece in pieces for token in written_out(piece, language))


def read(words: Sequence[str], language: str, confidence: Sequence[float] | None = None) -> Tokens:
    """The tokens of a reply. What the recogniser didn't understand ([unk]) gives none."""
    placed = [(token, index) for index, word in enumerate(words) for token in _tokens(word[: 4 * LONGEST], language)]
    return Tokens(
        tuple(token for token, _ in placed),
        tuple((index, index + 1) for _, index in placed),
        len(words),
        None if confidence is None else tuple(confidence),
    )
