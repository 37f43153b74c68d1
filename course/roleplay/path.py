"""How far a learner is on the path: the same rule in the web course and in an LMS."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

NEW, BUSY, DONE = "new", "busy", "done"


@dataclass(frozen=True)
class Step:
    """One thing to do: a lesson ("lesson") or a call ("call"), how far it is, and about how many minutes it takes."""

    kind: str
    id: str
    state: str
    minutes: int


@dataclass(frozen=True)
class Stretch:
    """A module on the path, with its steps."""

    id: str
    steps: tuple[Step, ...]

    @property
    def state(self) -> str:
        """Done when every step is, new when none was begun. A module without anything to do is done."""
        states = {step.state for step in self.steps}
        return DONE if states <= {DONE} else NEW if states <= {NEW} else BUSY

    @property
    def next(self) -> Step | None:
        """What to do next here: what was begun first of all."""
        return next((one for state in (BUSY, NEW) for one in self.steps if one.state == state), None)

    @property
    def left(self) -> int:
        """Minutes still to go."""
        return sum(step.minutes for step in self.steps if step.state != DONE)


def here(path: Iterable[Stretch]) -> Stretch | None:
    """Where the learner is: the first module that isn't done; None at the end."""
    return next((stretch for stretch in path if stretch.state != DONE), None)
