"""The sound as a room, a line and a microphone leave it."""

from __future__ import annotations

import numpy as np

from ..sound import Samples, noisy, telephone


def worn(samples: Samples, rate: int, random: np.random.Generator) -> Samples:
    """With other tone, noise, telephone band and loudness; none, some or all of them, by chance."""
    if random.random() < 0.5:
        samples = _coloured(samples, rate, random)
    if random.random() < 0.5:
        samples = noisy(samples, random.uniform(8, 45), random, tilt=random.uniform(0, 1))
    if random.random() < 0.25:
        samples = telephone(samples, rate, random.uniform(150, 350), random.uniform(3300, 3700))
    hiss = random.standard_normal(len(samples)) / 32768
    return np.clip(samples * 10 ** (random.uniform(-22, 6) / 20) + hiss, -1, 1)


def _coloured(samples: Samples, rate: int, random: np.random.Generator) -> Samples:
    """Some frequencies louder, others softer, by up to about 12 dB, in gentle slopes."""
    spectrum = np.fft.rfft(samples)
    octaves = np.log2(np.fft.rfftfreq(len(samples), 1 / rate).clip(60) / 60) / 7  # 0 to 1 from 60 to 7680 Hz
    waves = (random.uniform(0, 5) * np.cos(np.pi * (turns * octaves + random.uniform(0, 2))) for turns in (1, 2, 3))
    return np.fft.irfft(spectrum * 10 ** (sum(waves) / 20), len(samples))
