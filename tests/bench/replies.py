"""Replies as a learner's microphone would send them: spoken by espeak-ng, 16 kHz, cut into frames."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from tests.recogniser.espeak import RATE as ESPEAK_RATE
from tests.recogniser.espeak import Sentence, speak_all
from tests.recogniser.sound import from_pcm, resample, to_pcm

RATE = 16000  # Hz
PLAYER = Path(__file__).parents[2] / "static" / "player" / "kept-hearing.js"
AROUND = round(0.2 * RATE)  # samples of silence before and after the speech
VARIANTS = ("", "+f2", "+m3", "+f1")  # voices of espeak-ng that the test recogniser was made for


def _sent_at_once() -> int:
    """Samples that the player gathers before it sends them."""
    found = re.search(r"^const CHUNK = RATE / (\d+)\b", PLAYER.read_text(encoding="utf-8"), re.MULTILINE)
    if not found:
        raise ValueError(f"{PLAYER.name}: found no size of a message, expected `const CHUNK = RATE / <a whole number>`")
    return RATE // int(found[1])


FRAME_S = _sent_at_once() / RATE
FRAME = _sent_at_once() * 2  # bytes


@dataclass(frozen=True)
class Reply:
    """One reply: what is said, and its sound in whole frames of PCM16 LE mono at 16 kHz."""

    text: str
    frames: tuple[bytes, ...]

    @property
    def seconds(self) -> float:
        """How long it sounds."""
        return len(self.frames) * FRAME_S


def spoken(language: str, texts: Iterable[str]) -> list[Reply]:
    """The texts as replies, each in the next voice."""
    texts = list(texts)
    requests = [Sentence(language + VARIANTS[place % len(VARIANTS)], text) for place, text in enumerate(texts)]
    return [Reply(text, _frames(said.pcm)) for text, said in zip(texts, speak_all(requests), strict=True)]


def _frames(pcm: bytes) -> tuple[bytes, ...]:
    sound = to_pcm(np.pad(resample(from_pcm(pcm), ESPEAK_RATE, RATE), AROUND))
    sound += bytes(-len(sound) % FRAME)
    return tuple(sound[start : start + FRAME] for start in range(0, len(sound), FRAME))
