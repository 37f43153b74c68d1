"""Callers at once: each in a thread of its own, with its own replies in its own order."""

from __future__ import annotations

import random
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from .replies import Reply
from .side import Opens, Side, Took

STAGGER_S = 0.2  # at most, before each reply: callers do not speak in step


@dataclass(frozen=True)
class Said:
    """A reply and how it went."""

    reply: Reply
    took: Took


def talk(opens: Opens, callers: int, each: int, replies: Sequence[Reply], seed: int) -> list[Said]:
    """Callers talk in real time, each so many replies; all that was said, by caller. A seed gives one order and pace."""
    order = random.Random(seed)
    plans = [[(order.uniform(0, STAGGER_S), order.choice(replies)) for _ in range(each)] for _ in range(callers)]
    said: list[list[Said]] = [[] for _ in plans]

    def speak(side: Side, place: int) -> None:
        for pause, reply in plans[place]:
            time.sleep(pause)
            said[place].append(Said(reply, side.take(reply, real_time=True)))

    _together([opens() for _ in plans], speak)
    return [one for row in said for one in row]


def hurry(opens: Opens, callers: int, replies: Sequence[Reply]) -> float:
    """Callers share the replies as fast as it goes; seconds of sound a second."""
    left, lock = list(reversed(replies)), threading.Lock()

    def speak(side: Side, place: int) -> None:
        while True:
            with lock:
                reply = left.pop() if left else None
            if reply is None:
                return
            side.take(reply, real_time=False)

    took = _together([opens() for _ in range(callers)], speak)
    return sum(reply.seconds for reply in replies) / took


def _together(sides: Sequence[Side], speak: Callable[[Side, int], None]) -> float:
    """All speak at once; the seconds that it took. What goes wrong with one goes wrong here."""
    began = time.perf_counter()
    try:
        with ThreadPoolExecutor(len(sides)) as pool:
            list(pool.map(speak, sides, range(len(sides))))
        return time.perf_counter() - began
    finally:
        for side in sides:
            side.close()
