"""Rendering ahead of the call: one quiet thread, the work that somebody waits for first."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass

NICENESS = 10  # hearing a learner comes before speaking ahead


@dataclass
class Progress:
    """How far a piece of work is: `done` of `total`, and `failed`, which can only be read."""

    total: int
    done: int = 0
    failed: int = 0

    @property
    def ready(self) -> bool:
        """Whether there is nothing left to wait for."""
        return self.done + self.failed >= self.total


@dataclass(eq=False)
class Work:
    """Something to render: steps that tell whether they worked; the first `progress.total` are waited for."""

    steps: Iterator[Callable[[], bool]]
    progress: Progress


class Renderer:
    """Does all rendering of one process, a step at a time, on one thread."""

    def __init__(self) -> None:
        self._waiting: deque[Work] = deque()
        self._wake = threading.Condition()
        self._thread: threading.Thread | None = None
        self._closing = False

    def add(self, work: Work) -> None:
        """Put work at the end of the row."""
        with self._wake:
            self._waiting.append(work)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="render", daemon=True)
                self._thread.start()
            self._wake.notify_all()

    def hurry(self, work: Work) -> None:
        """Put work that is in the row at its head: somebody waits for it."""
        with self._wake:
            if work in self._waiting and not work.progress.ready:
                self._waiting.remove(work)
                self._waiting.appendleft(work)

    def finish(self) -> None:
        """Wait until nothing is left in the row."""
        with self._wake:
            self._wake.wait_for(lambda: not self._waiting or self._closing)

    def close(self) -> None:
        """Stop after the step under way; what is done stays done."""
        with self._wake:
            self._closing = True
            self._wake.notify_all()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        with suppress(OSError, AttributeError):  # where threads have no priority of their own
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), NICENESS)
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._waiting or self._closing)
                if self._closing:
                    return
                work = self._waiting[0]
            self._step(work)

    def _step(self, work: Work) -> None:
        step = next(work.steps, None)
        if step is None:
            with self._wake:
                self._waiting.remove(work)
                self._wake.notify_all()
            return
        worked = step()
        if not work.progress.ready:
            work.progress.done += worked
            work.progress.failed += not worked
