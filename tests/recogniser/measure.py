"""Word errors of a model on voices that it never heard: python -m tests.recogniser.measure --language nl."""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from .build import HERE, build
from .espeak import RATE as ESPEAK_RATE
from .espeak import Sentence, speak_all
from .sentences import from_file, normalise
from .sound import Samples, from_pcm, noisy, resample, telephone, to_pcm

RATE = 16000
HELD_OUT = ("f3", "m3", "f5", "m6")  # two women and two men of espeak-ng whom the net never heard
SPEEDS = (140, 160, 180)  # words a minute
PIECE = 8000  # bytes: a quarter of a second, as a browser sends it

CONDITIONS: dict[str, Callable[[Samples, np.random.Generator], Samples]] = {
    "clean": lambda samples, random: samples,
    "noise": lambda samples, random: noisy(samples, 15, random),  # dB
    "telephone": lambda samples, random: telephone(samples, RATE),
    "soft": lambda samples, random: samples * 0.1,
}


@dataclass(frozen=True)
class Heard:
    """What was said and what was recognised, in words."""

    said: tuple[str, ...]
    heard: tuple[str, ...]

    @property
    def errors(self) -> int:
        """Words put in, left out or taken for another."""
        row = list(range(len(self.heard) + 1))
        for place, word in enumerate(self.said, 1):
            last, row[0] = row[0], place
            for other, heard in enumerate(self.heard, 1):
                last, row[other] = row[other], min(row[other] + 1, row[other - 1] + 1, last + (word != heard))
        return row[-1]


def rate(results: Sequence[Heard]) -> float:
    """Word errors over words said, 0 to 1 and more."""
    return sum(result.errors for result in results) / sum(len(result.said) for result in results)


def spoken(language: str, sentences: Sequence[str], variants: Sequence[str] = HELD_OUT) -> Iterator[Samples]:
    """The sentences at 16 kHz, each by the next voice and at the next speed, half a second of silence around them."""
    requests = [
        Sentence(f"{language}+{variants[place % len(variants)]}", text, SPEEDS[place % len(SPEEDS)])
        for place, text in enumerate(sentences)
    ]
    for speech in speak_all(requests):
        yield np.pad(resample(from_pcm(speech.pcm), ESPEAK_RATE, RATE), RATE // 2)


def recognise(model: Any, samples: Samples) -> tuple[str, ...]:
    """The words that a vosk.Model hears in sound at 16 kHz."""
    import vosk  # only here: loading it takes a moment

    recogniser = vosk.KaldiRecognizer(model, RATE)
    pcm, words = to_pcm(samples), list[str]()
    for start in range(0, len(pcm), PIECE):
        if recogniser.AcceptWaveform(pcm[start : start + PIECE]):
            words += json.loads(recogniser.Result())["text"].split()
    return tuple(words + json.loads(recogniser.FinalResult())["text"].split())


def listen(model: Any, sentences: Sequence[str], sounds: Iterable[Samples], condition: str = "clean") -> list[Heard]:
    """Each sentence and what the model makes of its sound under a condition."""
    random = np.random.default_rng(1)
    change = CONDITIONS[condition]
    return [
        Heard(tuple(normalise(text)), recognise(model, change(samples, random)))
        for text, samples in zip(sentences, sounds, strict=True)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=("nl", "en"), required=True)
    parser.add_argument("--weights", type=Path, default=HERE / "weights")
    parser.add_argument("--variants", nargs="*", default=HELD_OUT)
    parser.add_argument("--show", action="store_true", help="print what was misheard")
    asked = parser.parse_args()
    import vosk

    vosk.SetLogLevel(-1)
    known, new = (from_file(HERE / f"{kind}.{asked.language}.txt") for kind in ("sentences", "heldout"))
    out = HERE.parents[1] / "build" / "recogniser" / f"measure-{asked.language}"
    began = time.monotonic()
    build(asked.language, [*known, *sorted({word for text in new for word in normalise(text)})], out, asked.weights)
    print(f"built in {time.monotonic() - began:.1f} s, {sum(f.stat().st_size for f in out.rglob('*')) / 1e6:.2f} MB")
    began = time.monotonic()
    model = vosk.Model(str(out))
    print(f"loaded in {1000 * (time.monotonic() - began):.0f} ms")
    for name, texts in (("new sentences", new), ("known sentences", known[:80])):
        sounds = list(spoken(asked.language, texts, asked.variants))
        for condition in CONDITIONS:
            began = time.monotonic()
            results = listen(model, texts, sounds, condition)
            speed = (time.monotonic() - began) / (sum(map(len, sounds)) / RATE)
            print(f"{name}, {condition}: {100 * rate(results):.1f} % word errors, real-time factor {speed:.4f}")
            for result in results:
                if asked.show and result.errors:
                    print("   said ", *result.said, "\n   heard", *result.heard)


if __name__ == "__main__":
    main()
