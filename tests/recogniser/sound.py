"""Sound as numbers: from and to PCM, other rates, telephone band, noise."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Samples = NDArray[np.float64]  # mono, -1 to 1


def from_pcm(pcm: bytes) -> Samples:
    """PCM16 LE mono as numbers from -1 to 1."""
    return np.frombuffer(pcm, dtype="<i2") / 32768.0


def to_pcm(samples: Samples) -> bytes:
    """Numbers from -1 to 1 as PCM16 LE mono; what is louder is clipped."""
    clipped = np.clip(np.round(samples * 32768.0), -32768, 32767)
    return bytes(clipped.astype("<i2").tobytes())


def resample(samples: Samples, rate: int, wanted: int) -> Samples:
    """The same sound at another rate (Hz), by its spectrum; 50 ms of silence keeps its end from touching its start."""
    padded = np.concatenate([samples, np.zeros(_even(len(samples) + rate // 20, rate) - len(samples))])
    count = len(padded) * wanted // rate
    spectrum = np.fft.rfft(padded)
    kept = np.zeros(count // 2 + 1, dtype=complex)
    kept[: min(len(kept), len(spectrum))] = spectrum[: len(kept)]
    return np.fft.irfft(kept, count)[: round(len(samples) * wanted / rate)] * (wanted / rate)


def _even(length: int, rate: int) -> int:
    """The next length that is a whole number of tenths of a second, so that every common rate divides it."""
    step = rate // 10
    return -(-length // step) * step


def telephone(samples: Samples, rate: int, low: float = 300, high: float = 3400) -> Samples:
    """What a telephone line lets through: 300 to 3400 Hz (ITU-T G.712), with slopes of 100 Hz."""
    spectrum = np.fft.rfft(samples)
    hertz = np.fft.rfftfreq(len(samples), 1 / rate)
    gain = np.clip((hertz - low + 100) / 100, 0, 1) * np.clip((high + 100 - hertz) / 100, 0, 1)
    return np.fft.irfft(spectrum * gain, len(samples))


def noisy(samples: Samples, decibels: float, random: np.random.Generator, tilt: float = 0.5) -> Samples:
    """With noise that many dB below the speech; its spectrum falls as frequency to the power of -tilt (0 is white)."""
    spectrum = np.fft.rfft(random.standard_normal(len(samples)))
    spectrum[1:] /= np.arange(1, len(spectrum)) ** tilt
    noise = np.fft.irfft(spectrum, len(samples))
    loud = np.sqrt(np.mean(samples**2) / max(float(np.mean(noise**2)), 1e-12))
    return np.asarray(samples + noise * loud * 10 ** (-decibels / 20))
