"""`belwijs check`: every fault of every file, and what is doubtful."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from ..content.checking import check
from ..settings import Settings


def run(args: argparse.Namespace, settings: Settings, say: Callable[[str], object]) -> int:
    """Name them; 1 where there is a fault, with --strict also where there is a warning."""
    found = check(Path(args.folder) if args.folder else settings.modules)
    for fault in found.faults:
        say(str(fault))
    for warning in found.warnings:
        say(f"warning: {warning}")
    course = found.course
    say(
        f"{len(course.modules)} modules, {len(course.lessons)} lessons, {len(course.scenarios)} calls, "
        f"{len(found.faults)} faults, {len(found.warnings)} warnings"
    )
    return 1 if found.faults else 0
