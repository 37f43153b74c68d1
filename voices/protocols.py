"""What every voice and every recogniser gives: values checked when they are made, and three Protocols."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

from voices.errors import BadValue

LOUDEST = 1.5
"""The largest `Delivery.volume`. Engines leave this headroom, so that an angry line is loud and not clipped."""


def _within(what: str, found: float, least: float, most: float) -> None:
    if not least <= found <= most:
        raise BadValue(what, repr(found), f"{least} … {most}")


@dataclass(frozen=True)
class Delivery:
    """How a line is spoken, as shares of the voice's own way of speaking: 1 is the voice itself."""

    tempo: float = 1.0
    """0.5 … 2; 1.2 is 20 % faster."""
    volume: float = 1.0
    """0 … 1.5."""
    variation: float = 1.0
    """0 … 2; liveliness: 0 is flat and regular."""

    def __post_init__(self) -> None:
        _within("Delivery.tempo", self.tempo, 0.5, 2.0)
        _within("Delivery.volume", self.volume, 0.0, LOUDEST)
        _within("Delivery.variation", self.variation, 0.0, 2.0)


OWN = Delivery()
"""The voice's own way of speaking."""


@dataclass(frozen=True)
class Sound:
    """Spoken sound, one channel."""

    samples: bytes
    """PCM, signed 16 bit, little endian."""
    rate: int
    """Samples a second."""

    def __post_init__(self) -> None:
        if len(self.samples) % 2:
            raise BadValue("Sound.samples", f"{len(self.samples)} bytes", "whole samples of two bytes")
        _within("Sound.rate", self.rate, 8000, 48000)

    @property
    def duration_ms(self) -> int:
        """Length in whole milliseconds."""
        return len(self.samples) * 500 // self.rate


def silence(rate: int, duration_ms: int) -> Sound:
    """Return `duration_ms` of nothing at `rate` Hz."""
    return Sound(bytes(2 * (rate * duration_ms // 1000)), rate)


@dataclass(frozen=True)
class Word:
    """One recognised word."""

    text: str
    start: int
    """ms from the first frame of the reply."""
    end: int
    """ms from the first frame of the reply."""
    confidence: float
    """0 … 1."""

    def __post_init__(self) -> None:
        if not self.text:
            raise BadValue("Word.text", repr(self.text), "a word")
        if not 0 <= self.start <= self.end:
            raise BadValue("Word.start, Word.end", f"{self.start}, {self.end}", "0 <= start <= end")
        _within("Word.confidence", self.confidence, 0.0, 1.0)


@runtime_checkable
class Synthesiser(Protocol):
    """A voice. `say` may be called from several threads at once."""

    @property
    def name(self) -> str:
        """The voice's name in the catalogue, or the name of a stand-in."""

    @property
    def language(self) -> str:
        """`nl` or `en`."""

    @property
    def stand_in(self) -> bool:
        """True when this voice only stands in for a real one: a page says so."""

    def say(self, text: str, delivery: Delivery = ...) -> Sound:
        """Speak `text`. A text without a word in it gives a short silence."""


class Stream(Protocol):
    """One reply being heard, by one thread at a time."""

    def hear(self, frames: bytes) -> None:
        """Take in the next PCM frames (signed 16 bit, little endian, one channel), of any length."""

    def partial(self) -> str:
        """Return what was understood so far: lower case, no punctuation."""

    def finish(self) -> tuple[Word, ...]:
        """End the reply and return its words; a second call returns the same."""


class Recogniser(Protocol):
    """A loaded model, shared by all threads."""

    def listen(self, rate: int = 16000) -> Stream:
        """Begin a reply whose frames come at `rate` Hz."""

    def knows(self, word: str) -> bool:
        """Whether the model can ever hear `word`."""
