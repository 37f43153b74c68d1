"""The run: a file or the standard input, answered line by line on the standard output."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO

from .answers import answers, written


def run(file: str | None, language: str, explained: bool) -> int:
    """Label the lines of a file, or of the standard input; 0 when all were labelled, 2 when there is no such file."""
    try:
        lines = Path(file).open("rb") if file else sys.stdin.buffer  # noqa: SIM115 - closed below
    except OSError as error:
        sys.stderr.write(f"{file}: found {error.strerror}, expected a file of JSON lines\n")
        return 2
    with lines:
        return _answered(lines, sys.stdout.buffer, language, explained)


def _answered(lines: Iterable[bytes], out: BinaryIO, language: str, explained: bool) -> int:
    status = 0
    try:
        for answer in answers(lines, language, explained):
            status |= "error" in answer
            out.write(written(answer))
            out.flush()
    except BrokenPipeError:  # who read the answers has gone; let Python find no full pipe when it closes
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return status
