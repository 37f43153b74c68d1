"""How the caller's mood sounds: tempo, volume, liveliness and the breath before speaking."""

from __future__ import annotations

from dataclasses import dataclass

from .call import Part
from .scenario import Scenario


@dataclass(frozen=True)
class Delivery:
    """`tempo` 1 is the voice's own, 1.2 a fifth faster; `volume` and `variation` likewise; `pause` in ms before it."""

    tempo: float
    volume: float
    variation: float
    pause: int


@dataclass(frozen=True)
class Clip:
    """A text and how it is spoken: what a synthesiser needs, and no more."""

    text: str
    delivery: Delivery


# Ours, tuned by ear on the words of shared advice: upset callers are faster and shorter, sad ones slower and softer.
# A listener notices a change of tempo from 10 to 15 % (Quené 2008), so each step is at least that.
DELIVERIES = {
    ("worry", "calm"): Delivery(1.0, 0.9, 1.0, 350),
    ("worry", "tense"): Delivery(1.12, 1.0, 1.15, 250),
    ("worry", "upset"): Delivery(1.25, 1.1, 1.3, 150),
    ("anger", "calm"): Delivery(1.0, 0.95, 1.0, 350),
    ("anger", "tense"): Delivery(1.1, 1.1, 1.15, 250),
    ("anger", "upset"): Delivery(1.22, 1.3, 1.35, 100),
    ("sadness", "calm"): Delivery(0.95, 0.85, 0.95, 450),
    ("sadness", "tense"): Delivery(0.88, 0.8, 0.9, 650),
    ("sadness", "upset"): Delivery(0.8, 0.75, 0.85, 800),
}
# A model answer: slower than usual, as the course teaches (T2). The English voices speak 190 words a minute and more by
# themselves, and over 160 sounds hurried (trade sources, weak).
EXAMPLES = {"nl": Delivery(0.85, 1.0, 1.0, 0), "en": Delivery(0.75, 1.0, 1.0, 0)}


def clip(scenario: Scenario, part: Part) -> Clip:
    """How a part of this caller's line is spoken."""
    return Clip(part.text, DELIVERIES[scenario.caller.temper, part.temper])


def example(text: str, language: str) -> Clip:
    """How a model answer is spoken."""
    return Clip(text, EXAMPLES[language])
