"""How far a download is: a bar on a terminal, else a plain line at each quarter."""

from __future__ import annotations

from collections.abc import Callable
from typing import TextIO

WIDTH = 24
_QUARTERS = 4


def readable(size: int) -> str:
    """Return bytes as people read them: "39 MB", "4 kB"."""
    megabytes = size / 1_000_000
    return f"{megabytes:.0f} MB" if megabytes >= 1 else f"{max(1, round(size / 1000))} kB"


class Progress:
    """Call it with a file's name, the bytes that are there and the bytes expected (0 when unknown)."""

    def __init__(self, say: Callable[[str], None], screen: TextIO) -> None:
        """Draw on `screen` when it is a terminal, else `say` lines."""
        self._say = say
        self._screen = screen if screen.isatty() else None
        self._name = ""
        self._quarter = -1

    def __call__(self, name: str, size: int, total: int) -> None:
        if name != self._name:
            self.rest()
            self._name, self._quarter = name, -1
        if self._screen:
            self._screen.write("\r" + _bar(name, size, total))
            self._screen.flush()
        elif total and size * _QUARTERS // total > self._quarter:
            self._quarter = size * _QUARTERS // total
            self._say(f"  {name}: {100 * size // total} % ({readable(size)})")

    def rest(self) -> None:
        """Leave the bar as it stands and go to the next line."""
        if self._screen and self._name:
            self._screen.write("\n")
            self._screen.flush()
        self._name = ""


def _bar(name: str, size: int, total: int) -> str:
    full = WIDTH * size // total if total else 0
    share = f"{100 * size // total:3d} %" if total else "     "
    return f"  {'█' * full}{'░' * (WIDTH - full)} {share}  {readable(size):>6}  {name}"
