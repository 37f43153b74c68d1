"""All that the finders know of one language, put together once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from . import details_en, details_nl, discretion_en, discretion_nl, jargon_en, jargon_nl, opening_en, opening_nl
from .context import UnknownLanguageError
from .details import Details
from .discretion import Discretion
from .faults_en import FAULTS as FAULTS_EN
from .faults_nl import FAULTS as FAULTS_NL
from .hearing import Lexicon
from .jargon import Jargon
from .moves_en import MOVES as MOVES_EN
from .moves_nl import MOVES as MOVES_NL
from .opening import Opening
from .pattern import Grammar
from .rules import Rules
from .steps_en import STEPS as STEPS_EN
from .steps_nl import STEPS as STEPS_NL
from .tokens import Tokens, read
from .words_en import CLASSES as CLASSES_EN
from .words_nl import CLASSES as CLASSES_NL


@dataclass(frozen=True)
class Language:
    """Patterns and word lists of one language."""

    id: str
    moves: Rules
    faults: Rules
    details: Details
    jargon: Jargon
    opening: Opening
    discretion: Discretion
    lexicon: Lexicon

    def tokens(self, words: Sequence[str], confidence: Sequence[float] | None = None) -> Tokens:
        """The tokens of a reply, with the recogniser's slips set right."""
        return self.lexicon.repair(read(words, self.id, confidence))


@cache
def of(language: str) -> Language:
    """The language with this id. Raises UnknownLanguageError."""
    if language == "nl":
        grammar = Grammar(
            CLASSES_NL | details_nl.CLASSES | discretion_nl.CLASSES | opening_nl.CLASSES | jargon_nl.CLASSES
        )
        return _together(
            "nl",
            Rules(MOVES_NL + STEPS_NL, grammar),
            Rules(FAULTS_NL, grammar),
            Details(details_nl.DETAILS, grammar, details_nl.QUESTION_WORDS),
            Jargon(
                "nl",
                jargon_nl.TERMS,
                grammar,
                jargon_nl.EXPLAINS,
                jargon_nl.NAMES,
                jargon_nl.COMMON,
                jargon_nl.ALIKE,
            ),
            Opening("nl", Rules(opening_nl.OPENING, grammar), opening_nl.GENERIC),
            Discretion("nl", Rules(discretion_nl.RULES, grammar), discretion_nl.DESCRIBED, grammar),
        )
    if language == "en":
        grammar = Grammar(
            CLASSES_EN | details_en.CLASSES | discretion_en.CLASSES | opening_en.CLASSES | jargon_en.CLASSES
        )
        return _together(
            "en",
            Rules(MOVES_EN + STEPS_EN, grammar),
            Rules(FAULTS_EN, grammar),
            Details(details_en.DETAILS, grammar, details_en.QUESTION_WORDS),
            Jargon(
                "en",
                jargon_en.TERMS,
                grammar,
                jargon_en.EXPLAINS,
                jargon_en.NAMES,
                jargon_en.COMMON,
                jargon_en.ALIKE,
            ),
            Opening("en", Rules(opening_en.OPENING, grammar), opening_en.GENERIC),
            Discretion("en", Rules(discretion_en.RULES, grammar), discretion_en.DESCRIBED, grammar),
        )
    raise UnknownLanguageError(language)


def _together(
    id: str,
    moves: Rules,
    faults: Rules,
    details: Details,
    jargon: Jargon,
    opening: Opening,
    discretion: Discretion,
) -> Language:
    parts = (moves, faults, details, jargon, opening.rules, discretion)
    lexicon = Lexicon(opening.generic.union(*(part.words for part in parts)), jargon.spared)
    return Language(id, moves, faults, details, jargon, opening, discretion, lexicon)
