"""Spoken replies for the tests: what espeak-ng says, as PCM and as the sound of a whole call."""

from __future__ import annotations

import wave
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import numpy as np

from .espeak import RATE as ESPEAK_RATE
from .espeak import Sentence, speak_all
from .sound import from_pcm, resample, to_pcm

RATE = 16000  # Hz, as the recognisers want it
MICROPHONE_RATE = 48000  # Hz, as browsers record


@cache
def speak(language: str, text: str, voice: str = "f2", speed: int = 160, pitch: int = 50) -> tuple[bytes, int]:
    """What a variant of espeak-ng's voice says: PCM16 LE mono and its rate, 16000 Hz; the same bytes every time.

    `speed` is words a minute (115 to 205 is understood), `pitch` 0 to 99. Raises EspeakError for an unknown voice.
    """
    variant = f"{language}+{voice}" if voice else language
    (spoken,) = speak_all([Sentence(variant, text, speed, pitch)])
    return to_pcm(resample(from_pcm(spoken.pcm), ESPEAK_RATE, RATE)), RATE


def timeline(
    pieces: Iterable[tuple[int, tuple[bytes, int]]], out: Path, length: int = 0, rate: int = MICROPHONE_RATE
) -> Path:
    """Write a mono WAV file in which each (pcm, rate) begins at its moment; moments and `length` in ms.

    Pieces that overlap sound together; the file lasts at least `length`, and a second longer than the last piece.
    """
    placed = [(round(at * rate / 1000), resample(from_pcm(pcm), heard, rate)) for at, (pcm, heard) in pieces]
    ends = [start + len(samples) + rate for start, samples in placed]
    sound = np.zeros(max([*ends, round(length * rate / 1000)]))
    for start, samples in placed:
        sound[start : start + len(samples)] += samples
    with wave.open(str(out), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(to_pcm(sound))
    return out
