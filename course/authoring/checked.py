"""`belwijs check`: every fault of every file, and what is doubtful."""

from __future__ import annotations

import argparse
from collections.abc import Callable

from ..content.checking import check
from ..content.covering import coverage
from ..roleplay.vocabulary import LANGUAGES
from ..settings import Settings
from .ears import ears
from .table import table
from .wording import TEXTS

Say = Callable[[str], object]


def run(args: argparse.Namespace, settings: Settings, say: Say, language: str) -> int:
    """Name them; 1 where there is a fault, with --strict also where there is a warning."""
    hears = ears(settings, say)
    found = check(args.folder or settings.modules, {one: recogniser.knows for one, recogniser in hears.items()})
    for fault in found.faults:
        say(str(fault))
    for warning in found.warnings:
        say(f"warning: {warning}")
    if args.coverage:
        for row in table(coverage(found.course), language):
            say(row)
    deaf = [one for one in LANGUAGES if one not in hears]
    if deaf:
        say(TEXTS[language]["deaf"].format(languages=", ".join(deaf)))
    course = found.course
    say(
        f"{len(course.modules)} modules, {len(course.lessons)} lessons, {len(course.scenarios)} calls, "
        f"{len(found.faults)} faults, {len(found.warnings)} warnings"
    )
    return 1 if found.faults or (args.strict and found.warnings) else 0
