"""New weights for a language: python -m tests.recogniser.train --language nl. Needs torch; see README.md."""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch

from .espeak import RATE as ESPEAK_RATE
from .espeak import speak_all
from .phones import SILENCE, STOP, segments
from .sentences import from_file
from .sound import from_pcm, resample
from .training.corpus import corpus
from .training.features import RATE, SUBSAMPLING, mfcc, targets
from .training.net import CONTEXT, Trainee
from .training.wear import worn

HERE = Path(__file__).parent
SEED = 20
UTTERANCES = 6000  # about six hours
RARE = 30  # a phone heard less often is written as its nearest
CHUNK, BATCH = 100, 32  # output frames in a piece, pieces in a step
EPOCHS = 5
FASTEST = 4e-3  # learning rate at its peak


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", choices=("nl", "en"), required=True)
    parser.add_argument("--utterances", type=int, default=UTTERANCES)
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--weights", type=Path, default=HERE / "weights", help="folder for the weights")
    asked = parser.parse_args()
    torch.set_num_threads(1)  # two were ten times slower
    torch.manual_seed(SEED)
    began = time.monotonic()
    phones, features, labels = _heard(asked.language, asked.utterances)
    print(
        f"{len(features) / 360000:.1f} h of speech, {len(phones)} phones, {time.monotonic() - began:.0f} s", flush=True
    )
    net = _learn(features, labels, len(phones), asked.epochs)
    priors = np.bincount(labels, minlength=len(phones)) / len(labels)
    asked.weights.mkdir(exist_ok=True)
    net.folded(priors).save(asked.weights / f"{asked.language}.npz")
    (asked.weights / f"{asked.language}.phones").write_text("\n".join(phones) + "\n", encoding="utf-8")
    print(f"done in {time.monotonic() - began:.0f} s")


def _heard(language: str, count: int) -> tuple[list[str], np.ndarray, np.ndarray]:
    """The phones, and all frames in a row with the phone of every third."""
    said = list(corpus(language, from_file(HERE / f"sentences.{language}.txt"), count, SEED))
    counts = Counter(segment.phone for spoken in speak_all(said[:1500]) for segment in segments(spoken))
    common = {phone for phone, heard in counts.items() if heard >= RARE} - {SILENCE, STOP}
    print("left out:", {phone: heard for phone, heard in counts.items() if heard < RARE})
    phones = [SILENCE, *sorted(common)]
    random = np.random.default_rng(SEED)
    features, labels = [], []
    for spoken in speak_all(said):
        found = segments(spoken, common)
        before, after = random.uniform(0.1, 0.6, 2)  # seconds of silence around the speech
        samples = resample(from_pcm(spoken.pcm), ESPEAK_RATE, RATE)
        length = len(samples) + round((before + after) * RATE)
        ragged = -length % RATE  # up to a whole second, whose spectrum is quick to make
        samples = np.pad(samples, (round(before * RATE), round(after * RATE) + ragged))
        frames = mfcc(worn(samples, RATE, random))
        starts = [0.0] + [before + segment.start / ESPEAK_RATE for segment in found]
        named = targets([SILENCE, *(segment.phone for segment in found)], starts, len(frames), phones)
        whole = len(frames) // SUBSAMPLING
        features.append(frames[: whole * SUBSAMPLING])
        labels.append(named[:whole])
    return phones, np.concatenate(features), np.concatenate(labels)


def _learn(features: np.ndarray, labels: np.ndarray, phones: int, epochs: int) -> Trainee:
    net = Trainee(features.mean(axis=0), features.std(axis=0), phones)
    stream, named = torch.from_numpy(features), torch.from_numpy(labels)
    firsts = list(range(CONTEXT // SUBSAMPLING, len(labels) - CHUNK - CONTEXT // SUBSAMPLING, CHUNK))
    steps = epochs * (len(firsts) // BATCH)
    optimiser = torch.optim.AdamW(net.parameters(), lr=FASTEST, weight_decay=1e-4)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, FASTEST, total_steps=steps, pct_start=0.15)
    right, began = 0.0, time.monotonic()
    for step, pieces in zip(range(steps), _batches(firsts, epochs), strict=False):
        heard = torch.stack(
            [stream[first * SUBSAMPLING - CONTEXT :][: CHUNK * SUBSAMPLING + 2 * CONTEXT - 2] for first in pieces]
        )
        wanted = torch.stack([named[first:][:CHUNK] for first in pieces])
        chances = net(heard)
        loss = torch.nn.functional.nll_loss(chances.flatten(0, 1), wanted.flatten())
        optimiser.zero_grad()
        loss.backward()
        optimiser.step()
        schedule.step()
        right += float((chances.argmax(2) == wanted).float().mean())
        if step % 100 == 99:
            print(
                f"step {step + 1} of {steps}: {right:.1f} % of frames right, {time.monotonic() - began:.0f} s",
                flush=True,
            )
            right = 0.0
    net.eval()
    return net


def _batches(firsts: list[int], epochs: int) -> Iterator[list[int]]:
    for epoch in range(epochs):
        order = np.random.default_rng([SEED, epoch]).permutation(firsts)
        for place in range(0, len(order) - BATCH + 1, BATCH):
            yield [int(first) for first in order[place : place + BATCH]]


if __name__ == "__main__":
    main()
