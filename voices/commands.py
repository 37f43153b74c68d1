"""`belwijs voices status|fetch|import|remove`: what each does, and what it says in Dutch or in English."""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any, TextIO

from voices.catalogue import Model
from voices.errors import NotAllFetched, Unreachable, VoicesError
from voices.progress import Progress, readable
from voices.shelf import INSTALLED, MISSING
from voices.store import Row, Store
from voices.wording import LANGUAGES, explain, reason, texts
from voices.writing import write_whole

Say = Callable[[str], None]
DONE, FAILED = 0, 1

_MARKS = {INSTALLED: "✓", MISSING: "·"}


def add_arguments(subparsers: Any, language: str = "nl") -> None:
    """Add the command `voices` to what `ArgumentParser.add_subparsers` gave."""
    words = texts(language)["help"]
    voices: ArgumentParser = subparsers.add_parser("voices", help=words["voices"], description=words["voices"])
    commands = voices.add_subparsers(dest="voices_command", required=True)
    commands.add_parser("status", help=words["status"])
    fetching = commands.add_parser("fetch", help=words["fetch"])
    fetching.add_argument("names", nargs="*", metavar="NAME", help=words["names"])
    fetching.add_argument("--language", choices=LANGUAGES, help=words["language"])
    fetching.add_argument("--patience", type=float, metavar="SECONDS", help=words["patience"])
    fetching.add_argument("--once", action="store_true", help=words["once"])
    importing = commands.add_parser("import", help=words["import"])
    importing.add_argument("files", nargs="+", type=Path, metavar="FILE", help=words["files"])
    removing = commands.add_parser("remove", help=words["remove"])
    removing.add_argument("names", nargs="+", metavar="NAME", help=words["names"])


def run(args: Namespace, store: Store, say: Say, language: str = "nl", screen: TextIO | None = None) -> int:
    """Carry out a parsed command and return the exit status: 0 when all was done, else 1.

    Lines go to `say`; the progress bar goes to `screen` (standard error), when that is a terminal.
    """
    say_here = Speaker(say, language)
    if args.voices_command == "fetch":
        store.patience = args.patience or store.patience
        progress = Progress(say, screen or sys.stderr)
        return fetch(store, say_here, progress, args.names or _defaults(store, args.language), args.once)
    if args.voices_command == "import":
        return import_files(store, say_here, args.files)
    if args.voices_command == "remove":
        return remove(store, say_here, args.names)
    return status(store, say_here)


class Speaker:
    """Says the texts of one language."""

    def __init__(self, say: Say, language: str) -> None:
        self.language = language
        self.words = texts(language)
        self._say = say

    def __call__(self, text: str, **facts: object) -> None:
        self._say(self.words["say"][text].format(**facts))

    def explain(self, error: VoicesError) -> int:
        """Say what went wrong, and return the exit status for it."""
        self._say(explain(error, self.language))
        return FAILED


def status(store: Store, say: Speaker) -> int:
    """Say what is here, what is missing, and who speaks and listens now."""
    rows = store.status()
    say("heading", folder=store.folder)
    for row in rows:
        _say_row(row, say)
    _who(store, say, {})
    if any(row.state != INSTALLED and row.model.default for row in rows):
        say("add")
        say("add_by_hand")
    return DONE


def readiness(store: Store, say: Speaker, recognisers: Mapping[str, str]) -> None:
    """Say who speaks and listens now, and how to add what is missing; `recognisers` are those named by a setting."""
    _who(store, say, recognisers)
    if any(row.state != INSTALLED and row.model.default for row in store.status()):
        say("add")
        say("add_by_hand")


def _who(store: Store, say: Speaker, recognisers: Mapping[str, str]) -> None:
    for language in LANGUAGES:
        ready = store.readiness(language)
        say("language", language=say.words["say"]["languages"][language])
        say("stands_in" if ready.stand_in else "speaks", voice=ready.voice)
        recogniser = recognisers.get(language) or ready.recogniser
        say("listens" if recogniser else "deaf", recogniser=recogniser)


def _say_row(row: Row, say: Speaker) -> None:
    model, words = row.model, say.words
    say(
        "row",
        mark=_MARKS.get(row.state, "!"),
        name=model.name,
        kind=words["kind"][model.kind],
        language=model.language,
        size=readable(model.size),
        licence=model.licence,
        state=words["state"][row.state],
    )
    for trouble in row.condition.trouble:
        say("damaged", trouble=explain(trouble, say.language))
    if model.package and row.state == INSTALLED:
        say("package", package=model.package)
    if model.note:
        say("note", note=model.note[say.language])


def fetch(store: Store, say: Speaker, progress: Progress, names: Sequence[str], once: bool = False) -> int:
    """Fetch the named models; with `once` only those that were never tried before."""
    try:
        models = [store.catalogue[name] for name in names]
        states = {row.name: row.state for row in store.status()}
        missing = [model for model in models if states[model.name] != INSTALLED]
        wanted = [model for model in missing if not (once and model.name in _tried(store))]
        if not wanted:
            say("tried" if missing else "complete")
            return DONE
        names = ", ".join(model.name for model in wanted)
        say("fetching", names=names, size=readable(sum(model.size for model in wanted)))
        _remember(store, wanted)
        store.fetch([model.name for model in wanted], progress)
    except NotAllFetched as error:
        progress.rest()
        return _say_failures(store, say, error, wanted)
    except VoicesError as error:
        return say.explain(error)
    progress.rest()
    for model in wanted:
        say("got", name=model.name)
    return DONE


def _say_failures(store: Store, say: Speaker, error: NotAllFetched, wanted: Sequence[Model]) -> int:
    """Say each reason once, and then all that has to be downloaded elsewhere."""
    hosts = {}
    for failure in error.failures:
        if isinstance(failure, Unreachable):
            hosts[failure.host] = failure
        else:
            say.explain(failure)
    for host, failure in hosts.items():
        say("silent", host=host, patience=failure.patience, why=reason(failure, say.language))
    say("elsewhere")
    for model in wanted:
        for file in store.lacking(model.name):
            say("address", address=file.address)
    return FAILED


def import_files(store: Store, say: Speaker, files: Sequence[Path]) -> int:
    """Take in downloaded files; each is tried."""
    result = DONE
    for file in files:
        try:
            row = store.import_file(file)
        except VoicesError as error:
            result = say.explain(error)
            continue
        say("imported", name=row.name, state=say.words["state"][row.state])
        if row.condition.missing:
            say("still", name=row.name, files=", ".join(row.condition.missing))
    return result


def remove(store: Store, say: Speaker, names: Sequence[str]) -> int:
    """Remove models; each is tried."""
    result = DONE
    for name in names:
        try:
            removed, model = store.remove(name), store.catalogue[name]
        except VoicesError as error:
            result = say.explain(error)
            continue
        if model.package:
            say("in_package", name=name, package=model.package)
        else:
            say("removed" if removed else "absent", name=name)
    return result


def _defaults(store: Store, language: str | None) -> list[str]:
    return [model.name for model in store.catalogue if model.default and language in (None, model.language)]


def _tried_file(store: Store) -> Path:
    return store.folder / "tried.txt"


def _tried(store: Store) -> set[str]:
    path = _tried_file(store)
    return set(path.read_text("utf-8").split()) if path.is_file() else set()


def _remember(store: Store, models: Sequence[Model]) -> None:
    names = _tried(store) | {model.name for model in models}
    with suppress(OSError):  # then it is tried again next time
        write_whole(_tried_file(store), "\n".join(sorted(names)).encode())
