"""How each word sounds: espeak-ng says it alone and in every sentence, and we write down the phones."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Sequence
from functools import cache
from itertools import pairwise

from .espeak import Sentence, speak_all
from .phones import SILENCE, Segment, segments
from .sentences import Token, tokens

Phones = tuple[str, ...]
Lexicon = dict[str, dict[Phones, int]]  # for each word the ways to say it, and how often each was heard
MOST = 6  # ways to say one word; rarer ones are left out
VOWELS = "aeiouyAEIOUVY0123@8"


def lexicon(language: str, sentences: Sequence[str], known: Container[str]) -> Lexicon:
    """The words of the sentences and how espeak-ng says them, in phones that the net knows."""
    said = [tokens(sentence) for sentence in sentences]
    words = sorted({token.word for found in said for token in found})
    spoken = speak_all(Sentence(language, text) for text in [*words, *sentences])
    alone = {word: _phones(segments(next(spoken), known)) for word in words}
    heard = {word: Counter([phones]) for word, phones in alone.items()}
    for found, speech in zip(said, spoken, strict=True):
        for word, phones in in_context(found, segments(speech, known), alone):
            heard[word][phones] += 1
    return {word: dict(_usual(counts)) for word, counts in heard.items() if any(counts)}


def _phones(found: Iterable[Segment]) -> Phones:
    return tuple(segment.phone for segment in found if segment.phone != SILENCE)


def _usual(counts: Counter[Phones]) -> list[tuple[Phones, int]]:
    ranked = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return [(phones, count) for phones, count in ranked if phones][:MOST]


def in_context(said: Sequence[Token], found: Sequence[Segment], alone: dict[str, Phones]) -> list[tuple[str, Phones]]:
    """What each word of a sentence sounded like; words that espeak-ng runs together ("of the") are parted again."""
    starts = sorted({segment.word for segment in found if segment.word is not None})
    result = []
    for start, stop in pairwise([*starts, 1_000_000]):
        group = [token.word for token in said if start <= token.start < stop or token.start < start < token.end]
        phones = _phones(segment for segment in found if segment.word == start)
        result += list(zip(group, part(phones, [alone[word] for word in group]), strict=True)) if group else []
    return result


def part(phones: Phones, alone: Sequence[Phones]) -> list[Phones]:
    """Phones of several words together, parted where they are most like the words said alone."""
    if len(alone) == 1:
        return [phones]
    first, rest = alone[0], tuple(phone for word in alone[1:] for phone in word)
    costs = [distance(phones[:cut], first) + distance(phones[cut:], rest) for cut in range(len(phones) + 1)]
    cut = max(range(len(costs)), key=lambda place: (-costs[place], place))
    return [phones[:cut], *part(phones[cut:], alone[1:])]


@cache
def distance(said: Phones, expected: Phones) -> float:
    """Edits between two rows of phones; a vowel for a vowel or a consonant for a consonant is half an edit."""
    if not said or not expected:
        return len(said) + len(expected)
    same = 0.0 if said[0] == expected[0] else 0.5 if _vowel(said[0]) == _vowel(expected[0]) else 1.5
    return min(
        same + distance(said[1:], expected[1:]), 1 + distance(said[1:], expected), 1 + distance(said, expected[1:])
    )


def _vowel(phone: str) -> bool:
    return phone[0] in VOWELS
