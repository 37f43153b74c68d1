"""How long the disk takes to keep something: every stored turn waits for it once."""

from __future__ import annotations

import os
import time
from pathlib import Path

from .figures import Figures, median, p95

TIMES, APART_S = 40, 0.02
PAGE = bytes(4096)  # what SQLite writes at the least


def measure(folder: Path) -> Figures:
    """Milliseconds to write a page and wait until it is on the disk."""
    took = []
    with (folder / "page").open("wb", buffering=0) as out:
        for _ in range(TIMES):
            time.sleep(APART_S)
            began = time.perf_counter()
            out.write(PAGE)
            os.fsync(out.fileno())
            took.append(1000 * (time.perf_counter() - began))
    return {"fsync_ms": median(took), "fsync_p95_ms": p95(took)}
