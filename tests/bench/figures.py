"""Figures: names and numbers, in a table and in build/bench.json."""

from __future__ import annotations

import json
import math
import os
import platform
import statistics
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

Figures = dict[str, float | int | str]


def machine() -> Figures:
    """What it was measured on."""
    return {
        "cores": len(os.sched_getaffinity(0)),
        "python": platform.python_version(),
        "vosk": version("vosk"),
        "load_before": os.getloadavg()[0],
    }


def median(values: Sequence[float]) -> float:
    """The middle value."""
    return statistics.median(values)


def p95(values: Sequence[float]) -> float:
    """The value that 95 of 100 do not exceed (nearest rank)."""
    return sorted(values)[math.ceil(0.95 * len(values)) - 1]


def write(figures: Mapping[str, float | int | str], path: Path) -> None:
    """Write one flat object, rounded to what was measured; what other benches wrote there stays."""
    path.parent.mkdir(parents=True, exist_ok=True)
    known = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    rounded = {name: round(value, 4) if isinstance(value, float) else value for name, value in figures.items()}
    path.write_text(json.dumps(known | rounded, indent=1) + "\n", encoding="utf-8")
