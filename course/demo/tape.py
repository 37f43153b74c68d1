"""The tape of a demonstration: sounds one after the other, in one file."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from voices import mp3
from voices.protocols import Sound

RATE = 22050  # what most Piper voices speak at


class Tape:
    """Everything that was heard, in order."""

    def __init__(self) -> None:
        self._pieces: list[bytes] = []
        self._samples = 0

    @property
    def length_ms(self) -> int:
        """How long it is by now."""
        return self._samples * 1000 // RATE

    def add(self, sound: Sound) -> None:
        """Join a sound on, brought to the tape's rate."""
        samples = np.frombuffer(sound.samples, dtype="<i2").astype(np.float64)
        count = round(len(samples) * RATE / sound.rate)
        moments = np.linspace(0, max(0, len(samples) - 1), count)
        self._join(np.interp(moments, np.arange(len(samples)), samples).astype("<i2").tobytes() if count else b"")

    def pause(self, duration_ms: int) -> None:
        """Join silence on."""
        self._join(bytes(2 * (RATE * duration_ms // 1000)))

    def write(self, path: Path) -> None:
        """Write it as MP3."""
        mp3.write(path, Sound(b"".join(self._pieces), RATE))

    def _join(self, samples: bytes) -> None:
        self._pieces.append(samples)
        self._samples += len(samples) // 2
