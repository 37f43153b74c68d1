"""Measure all and say it: python -m tests.bench. Takes some five minutes; the figures also go to build/bench.json."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from . import disk, grading, listening, packing, starting, tables, voices
from .figures import machine, write
from .served import ROOT

OUT = ROOT / "build" / "bench.json"


def main() -> None:
    began, figures = time.perf_counter(), machine()
    print(tables.BEGIN.format(**figures), flush=True)
    OUT.parent.mkdir(exist_ok=True)
    # Not in /tmp, which may be memory: a turn is answered when it is on the disk.
    with tempfile.TemporaryDirectory(dir=OUT.parent, prefix="bench-") as work:
        figures |= starting.measure(Path(work)) | disk.measure(Path(work))
        figures |= grading.measure(ROOT / "modules") | voices.measure() | packing.measure(Path(work))
        print(tables.SINGLE.format(**figures), flush=True)
        for found, said in listening.measure(Path(work)):
            figures |= found
            print(said, flush=True)
    figures["bench_seconds"] = time.perf_counter() - began
    write(figures, OUT)
    print(tables.END.format(place=OUT.relative_to(ROOT), seconds=figures["bench_seconds"]))


if __name__ == "__main__":
    main()
