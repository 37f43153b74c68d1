"""The command `belwijs`."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from .settings import Settings


def main(given: Sequence[str] | None = None) -> int:
    """Run a command; the exit status."""
    parser = _parser()
    args = parser.parse_args(given)
    if "run" not in args:
        parser.print_help()
        return 2
    status: int = args.run(args, Settings())
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("belwijs", description="A course in patient-centred telephone communication.")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")
    start = commands.add_parser("start", help="bring everything up to date, fetch voices once, and serve")
    start.set_defaults(run=_start)
    serve = commands.add_parser("serve", help="serve, and nothing else")
    serve.set_defaults(run=_serve)
    _authoring(commands)
    grade = commands.add_parser("grade", help="label replies: JSON lines in, JSON lines out")
    grade.add_argument("file", nargs="?", metavar="FILE", help="the lines; by default the standard input")
    grade.add_argument("--language", choices=("nl", "en"), required=True)
    grade.add_argument("--explain", action="store_true", help="add what each label rests on, and why it matters")
    grade.set_defaults(run=_grade)
    database = commands.add_parser("db", help="the database")
    database.add_argument("action", choices=("upgrade", "status"))
    database.set_defaults(run=_db)
    demo = commands.add_parser("demo", help="let a model receptionist hold a call, spoken and heard")
    demo.add_argument("scenario", help="for example 09-discretion/results-waiting-room")
    demo.add_argument("--language", choices=("nl", "en"), default="nl")
    demo.add_argument("--out", help="folder for the sound and the debrief; by default build/demo")
    demo.set_defaults(run=_demo)
    _voices(commands)
    _exporting(commands)
    return parser


def _voices(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from voices.commands import add_arguments

    add_arguments(commands, _language())
    commands.choices["voices"].set_defaults(run=_run_voices)


def _exporting(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from .exporting.commands import add_arguments

    add_arguments(commands)
    commands.choices["export"].set_defaults(run=_export)


def _authoring(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    from .authoring.commands import add_arguments

    add_arguments(commands, _language())
    for name in ("check", "new", "graph", "preview"):
        commands.choices[name].set_defaults(run=_author)


def _language() -> str:
    """The language of the person at the terminal."""
    said = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    return "nl" if said.startswith("nl") else "en"


def _run_voices(args: argparse.Namespace, settings: Settings) -> int:
    from voices.commands import run
    from voices.store import Store

    return run(args, Store(settings.models, patience=settings.fetch_timeout_s), print, _language())


def _start(args: argparse.Namespace, settings: Settings) -> int:
    from . import serving

    return serving.start(settings, _language(), print)


def _serve(args: argparse.Namespace, settings: Settings) -> int:
    from . import serving

    return serving.serve(settings, print)


def _author(args: argparse.Namespace, settings: Settings) -> int:
    status: int = args.author(args, settings, print, _language())
    return status


def _export(args: argparse.Namespace, settings: Settings) -> int:
    from .exporting.commands import carry_out

    return carry_out(args, settings, print, _language())


def _grade(args: argparse.Namespace, settings: Settings) -> int:
    from .labelling import run

    return run(args.file, args.language, args.explain)


def _db(args: argparse.Namespace, settings: Settings) -> int:
    from .db import engine

    connected = engine.connect(settings.database_url)
    if args.action == "upgrade":
        engine.upgrade(connected)
    current = engine.up_to_date(connected)
    print("The tables are up to date." if current else "The tables are old: run `belwijs db upgrade`.")
    return 0 if current else 1


def _demo(args: argparse.Namespace, settings: Settings) -> int:
    from .demo.holding import demo

    return demo(args.scenario, args.language, args.out, settings, print)


if __name__ == "__main__":
    sys.exit(main())
