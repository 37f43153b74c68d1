"""The command `belwijs export`: what it takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from ..roleplay.vocabulary import LANGUAGES
from ..scorm.order import MODULES, WHOLE
from ..scorm.package import EDITIONS
from ..settings import Settings

Say = Callable[[str], object]


def add_arguments(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    export = commands.add_parser("export", help="the course as a file for another system")
    kinds = export.add_subparsers(required=True, metavar="scorm")
    scorm = kinds.add_parser("scorm", help="a zip for a hospital's own learning system")
    scorm.add_argument("target", nargs="?", type=Path, metavar="ZIP", help="by default belwijs-scorm-….zip, here")
    scorm.add_argument("--edition", choices=EDITIONS, default="1.2", help="which SCORM; by default 1.2, which all take")
    scorm.add_argument("--language", choices=(*LANGUAGES, "both"), default="both")
    scorm.add_argument("--part", default="", metavar="MODULE[/CALL]", help="only this; by default the whole course")
    scorm.add_argument("--units", choices=(WHOLE, MODULES), default=WHOLE, help="one unit (SCO), or one per module")
    model = "a Vosk model, in the order of the languages; by default those installed"
    scorm.add_argument("--model", action="append", type=Path, default=[], metavar="FOLDER", help=model)
    address = "where learners fetch the model, likewise"
    scorm.add_argument("--model-address", action="append", default=[], metavar="URL", help=address)
    scorm.add_argument("--typed", action="store_true", help="no recognition: replies are typed")
    examples = (
        "model answers can be heard, or only read; by default heard, but not in a whole course with a model in it"
    )
    scorm.add_argument("--examples", action=argparse.BooleanOptionalAction, help=examples)
    sound = "small: as clear as a telephone; full: as in the web course, four times the size"
    scorm.add_argument("--sound", choices=("small", "full"), default="small", help=sound)
    scorm.add_argument("--stand-in", action="store_true", help="let a plain stand-in voice speak where no real one is")
    scorm.add_argument("--allow-faults", action="store_true", help="leave out what has a fault")
    scorm.add_argument("--estimate", action="store_true", help="say how large it will be, and stop")
    scorm.add_argument("--folder", type=Path, help="the modules' folder; by default the course's own")


def carry_out(args: argparse.Namespace, settings: Settings, say: Say, language: str) -> int:
    """Export; the exit status."""
    from .exporting import run

    return run(args, settings, say, language)
