"""What is measured has two sides, the course and bare Vosk. Both are given the same frames and answer the same question."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Protocol

from .replies import FRAME_S, Reply


@dataclass(frozen=True)
class Took:
    """How a reply went. Seconds from the last frame: until its words were known, and until the side was done."""

    words: tuple[str, ...]
    until_words: float
    until_done: float


class Side(Protocol):
    """One caller on one side."""

    def take(self, reply: Reply, real_time: bool) -> Took:
        """Give it a reply, frame by frame, at the pace of speech or as fast as it goes."""

    def close(self) -> None:
        """Hang up."""


Opens = Callable[[], Side]


def paced(reply: Reply, real_time: bool) -> Iterator[bytes]:
    """The frames, each when it would be there: a frame is known once it has sounded."""
    began = time.perf_counter()
    for number, frame in enumerate(reply.frames, 1):
        wait = began + number * FRAME_S - time.perf_counter()
        if real_time and wait > 0:
            time.sleep(wait)
        yield frame
