"""What an author gives the grader to listen for: phrases that nothing can match, and those that everything would."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from .grading import language
from .grading.loosely import FUNCTION_WORDS, content, find
from .grading.numerals import dates, value
from .grading.tokens import LONGEST, plain, read
from .record import matching, written
from .scenario import Scenario
from .tables import Fault, shown
from .utterance import words_of

MOST_WORDS = 8  # that carry a phrase; longer ones are not said word for word. Ours
_MARKS = re.compile(r"[<>{}\[\]()*_#|\\=~^@%&/$!]|\bhttps?:")
_PIECE = re.compile(r"\w+")
# Alone, each of these asks for anything at all.
_ASKING = {
    "nl": "wie wat waar wanneer hoe welk welke hoeveel waarom waarvoor ben bent heb hebt heeft kan kunt mag wilt",
    "en": "who what where when how which why whose do does did have has are is can could may will would am was",
}


def check(scenario: Scenario) -> Iterator[Fault]:
    """Every fault of what counts as asking for a detail, telling a secret, or writing it down."""
    for need in scenario.needed:
        place = f"needed ({need.id})"
        yield from _item(f"{place} › item", need.item, scenario.language)
        yield from _phrases(f"{place} › asks", need.asks, scenario.language, asked=True)
    for number, secret in enumerate(scenario.confidential, 1):
        place = f"confidential {number}"
        yield from _item(f"{place} › item", secret.item, scenario.language)
        yield from _phrases(f"{place} › phrases", secret.phrases, scenario.language)
    yield from _record(scenario)


def _item(place: str, item: str, spoken: str) -> Iterator[Fault]:
    if not read(item.split(), spoken).texts:
        yield Fault(place, shown(item), "words in letters")


def _phrases(place: str, phrases: Sequence[str], spoken: str, asked: bool = False) -> Iterator[Fault]:
    """At most one fault for each phrase: what is wrong first."""
    for phrase in phrases:
        tokens = read(phrase.split(), spoken).texts
        expected = (
            _unwritable(phrase, tokens, spoken) or _unlikely(phrase, tokens, spoken) or _general(tokens, spoken, asked)
        )
        if expected:
            yield Fault(place, shown(phrase), expected)


def _unwritable(phrase: str, tokens: Sequence[str], spoken: str) -> str | None:
    """What was expected of a phrase that holds what a recogniser never writes; None when all is well."""
    if not tokens:
        return "words in letters"
    if any(len(piece) > LONGEST for piece in _PIECE.findall(plain(phrase))):
        return f"words of at most {LONGEST} letters"
    if _MARKS.search(phrase):
        return "words as they are spoken, without signs"
    dated = bool(dates(tokens, spoken))
    if any(not _sayable(token, spoken, dated) for token in tokens):
        return "words as they are spoken, numbers written out"
    return None


def _sayable(token: str, spoken: str, dated: bool) -> bool:
    """Whether a token can be said as one word: in digits a small number can, and any number of a date."""
    if token.isalpha() or not any(sign.isdigit() for sign in token):
        return True
    number = value(token, spoken)
    return number is not None and (dated or number <= 20 or (number < 100 and number % 10 == 0))


def _unlikely(phrase: str, tokens: Sequence[str], spoken: str) -> str | None:
    """What nobody says, or what isn't found even when it is said word for word."""
    if len(content(tokens, spoken)) > MOST_WORDS:
        return f"at most {MOST_WORDS} words that matter: nobody says more of them in the same order"
    if not any(find(language.of(spoken).tokens(words_of(phrase)).texts, phrase, spoken)):
        return "a phrase that is found when it is said word for word"
    return None


def _general(tokens: Sequence[str], spoken: str, asked: bool) -> str | None:
    """What fits any reply: little words alone, or a question word alone."""
    telling = [word for word in tokens if word not in FUNCTION_WORDS[spoken]]
    if not telling:
        return "a word that tells what is meant: this fits any reply"
    if asked and len(telling) == 1 and telling[0] in _ASKING[spoken].split():
        return "a word that tells what is asked: this fits any question"
    return None


def _record(scenario: Scenario) -> Iterator[Fault]:
    """Phrases that are not found even in a note that holds nothing else."""
    for kind in ("must", "never"):
        for one in getattr(scenario.record, kind, ()):
            for phrase in one.phrases:
                if not any(matching.places(written.read(phrase, scenario.language), [phrase], scenario.language)):
                    yield Fault(f"record › {kind} ({one.id}) › phrases", shown(phrase), "words that can be written")
