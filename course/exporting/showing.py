"""How far an export is: a bar on a terminal, else a plain line at each tenth."""

from __future__ import annotations

from collections.abc import Callable
from typing import TextIO

WIDTH = 24
STEPS = 10


class Bar:
    """Call it with what is being done (a key of the words), how much of it is done, and of how much."""

    def __init__(self, words: dict[str, str], say: Callable[[str], object], screen: TextIO) -> None:
        """Draw on `screen` when it is a terminal, else `say` lines."""
        self._words, self._say = words, say
        self._screen = screen if screen.isatty() else None
        self._at = ("", -1)

    def __call__(self, what: str, done: int, total: int) -> None:
        share = done * 100 // total if total else 100
        step = share if self._screen else share // STEPS * STEPS
        if (what, step) == self._at:
            return
        if self._screen and what != self._at[0]:
            self.rest()
        self._at = (what, step)
        full = WIDTH * share // 100
        if self._screen:
            self._screen.write(f"\r  {'█' * full}{'░' * (WIDTH - full)} {share:3d} %  {self._words[what]}")
            self._screen.flush()
        else:
            self._say(f"  {self._words[what]}: {step} %")

    def rest(self) -> None:
        """Leave the bar as it stands and go to the next line."""
        if self._screen and self._at[0]:
            self._screen.write("\n")
            self._screen.flush()
