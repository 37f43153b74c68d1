"""What the player's learning system keeps, for as long as the command runs, and how well it can be reached."""

from __future__ import annotations

import secrets
import threading

# silent: as a Moodle without a connection, whose Commit says “true” although nothing arrives
CONNECTIONS = ("fine", "offline", "silent", "expired")
Values = dict[str, str]
"""By element of the data model (cmi.…), what the package set."""


class Kept:
    """By unit, what was committed. `learner` is another one after each fresh start."""

    def __init__(self) -> None:
        self.connection = CONNECTIONS[0]
        self._run, self._starts = secrets.token_hex(3), 1
        self._values: dict[str, Values] = {}
        self._lock = threading.Lock()

    @property
    def learner(self) -> str:
        """The learner's id: none that this browser has seen before."""
        return f"learner-{self._run}-{self._starts}"

    def of(self, unit: str) -> Values:
        """What is kept of a unit."""
        with self._lock:
            return dict(self._values.get(unit, {}))

    def add(self, unit: str, changed: Values) -> None:
        """Keep what a commit brought."""
        with self._lock:
            self._values[unit] = self._values.get(unit, {}) | changed

    def afresh(self) -> None:
        """Forget all; the next learner is another one."""
        with self._lock:
            self._values.clear()
            self._starts += 1
