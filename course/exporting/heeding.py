"""Signals that wait until a line is spoken: what they raise in the midst of one, the library that speaks swallows."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


@contextmanager
def heeding() -> Iterator[Callable[[], None]]:
    """Gives what is to be called between two pieces of work: it ends the program where a signal has asked for it.

    Ctrl-C then raises KeyboardInterrupt, the others SystemExit. What the program was told to ignore stays ignored.
    """
    asked: list[int] = []

    def stop() -> None:
        if asked:
            raise KeyboardInterrupt if asked[0] == signal.SIGINT else SystemExit(128 + asked[0])

    main = threading.current_thread() is threading.main_thread()
    ours = [one for one in ENDING if main and signal.getsignal(one) is not signal.SIG_IGN]
    before = {one: signal.signal(one, lambda number, _: asked.append(number)) for one in ours}
    try:
        yield stop
        stop()
    finally:
        for one, handler in before.items():
            signal.signal(one, handler)
