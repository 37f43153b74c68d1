"""Bare Vosk: one recogniser on a shared model, fed in this process, with nothing around it."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any

from .replies import RATE, Reply
from .side import Took, paced


class Alone:
    """One caller of bare Vosk: for each frame AcceptWaveform and PartialResult, and at the end FinalResult."""

    def __init__(self, model: Any) -> None:
        """`model` is a vosk.Model, which threads share."""
        self._model = model

    def take(self, reply: Reply, real_time: bool) -> Took:
        import vosk

        decoder = vosk.KaldiRecognizer(self._model, RATE)
        decoder.SetWords(True)
        results, last = [], 0.0
        for frame in paced(reply, real_time):
            last = time.perf_counter()
            if decoder.AcceptWaveform(frame):
                results.append(decoder.Result())
            decoder.PartialResult()
        results.append(decoder.FinalResult())
        took = time.perf_counter() - last
        return Took(tuple(_words(results)), took, took)

    def close(self) -> None:
        """Nothing to hang up."""


def _words(results: list[str]) -> Iterator[str]:
    for result in results:
        yield from (one["word"] for one in json.loads(result).get("result", []) if one["word"] != "[unk]")
