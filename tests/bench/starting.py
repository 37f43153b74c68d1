"""How long the second start takes, until the first page answers: of the whole course, as `belwijs serve` starts it."""

from __future__ import annotations

from pathlib import Path

from .figures import Figures
from .served import Served


def measure(work: Path) -> Figures:
    """Start twice in the same folder; the first time fills the caches of Python and of the system."""
    served = Served(work / "start")
    for _ in range(2):
        with served:
            pass
    return {"start_seconds": served.start_seconds}
