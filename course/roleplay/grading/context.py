"""What was known when a reply was given: everything besides the words that a label may depend on."""

from __future__ import annotations

from dataclasses import dataclass

from ..vocabulary import LANGUAGES
from .found import Found

__all__ = ["Confidential", "Context", "Found", "Need", "UnknownLanguageError"]


class UnknownLanguageError(ValueError):
    """There are no patterns for this language. Attributes: ``language`` (what was asked), ``known``."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.known = LANGUAGES
        super().__init__(f"context: found the language {language!r}, expected one of {', '.join(LANGUAGES)}")


@dataclass(frozen=True)
class Confidential:
    """Something that may not be said where others can hear it, nor to anyone but the patient."""

    item: str
    """In plain words, mid-sentence: "haar naam"."""
    phrases: tuple[str, ...]
    """What counts as saying it, as a recogniser writes it."""
    instead: str | None = None
    """What could be said instead."""


@dataclass(frozen=True)
class Need:
    """A detail that the call needs."""

    id: str
    item: str
    """In plain words: "geboortedatum"."""
    asks: tuple[str, ...] = ()
    """What counts as asking for it; matched loosely."""


@dataclass(frozen=True)
class Context:
    """The situation of one reply."""

    language: str
    """"nl" or "en"."""
    kind: str = "inbound"
    """"inbound" or "outbound": who called whom."""
    place: str = ""
    overheard: bool = False
    """Others can hear the learner."""
    practice_name: str = ""
    patient_says: str = ""
    """The caller's line before this reply; empty when the learner picks up."""
    caller: str = "patient"
    """patient, partner, parent, employer or unknown."""
    pronoun: str = "she"
    """she, he or they."""
    address: str = ""
    """How the course speaks of the caller, mid-sentence: "mevrouw Claes"."""
    emotion: str = "none"
    """What that line carries: none, worry, pain, uncertainty, anger, urgency or sadness."""
    reason_known: bool = False
    """The caller has said why they call."""
    unfinished: bool = False
    """The caller's story isn't out yet."""
    confidential: tuple[Confidential, ...] = ()
    needed: tuple[Need, ...] = ()
    urgent: bool = False
    helped: bool = False
    """Urgent help was called earlier in this call."""
    met: bool = False
    """The reply before this one heard the feeling or the story."""
    region: str = "BE"
    """"BE" or "NL": whose mean speaking rate a Dutch reply is measured against."""

    def __post_init__(self) -> None:
        if self.language not in LANGUAGES:
            raise UnknownLanguageError(self.language)
