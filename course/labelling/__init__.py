"""Labelling replies from the command line: JSON lines in, JSON lines out, to measure the grader on any labelled set.

In:  `{"id": …, "context": {…}, "text": "…"}`; every key but the text may be missing, and the `moves` and `faults` of a
line that was labelled are passed over. Out, in the same order: `{"id": …, "moves": […], "faults": […]}`.
"""

from __future__ import annotations

from .answers import answers, written
from .running import run

__all__ = ["answers", "run", "written"]
