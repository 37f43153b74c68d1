"""The commands for authors: what each takes, and which function carries it out."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from ..roleplay.vocabulary import KINDS, LANGUAGES
from ..settings import Settings

Say = Callable[[str], object]
Commands = argparse._SubParsersAction  # argparse has no public name for it
SCORM = "scorm"  # a folder of that name is still previewed: no zip follows it
GRAPH = (
    "The call as a graph, in DOT: Graphviz and many editors draw it. `belwijs preview` draws it in the browser, "
    "with nothing else to install."
)


def add_arguments(commands: Commands[argparse.ArgumentParser], language: str) -> None:
    """Add the commands; each sets `author`, a function of the arguments, the settings, `say` and the language."""
    check = commands.add_parser("check", help="every fault of every lesson and call, and what is doubtful")
    check.add_argument("folder", nargs="?", type=Path, help="the modules' folder; by default the course's own")
    check.add_argument("--coverage", action="store_true", help="also a table of what serves each source point")
    check.add_argument("--strict", action="store_true", help="fail on a warning, too")
    check.set_defaults(author=_check)
    _new(commands)
    graph = commands.add_parser("graph", help="a call as a graph, in Graphviz's text form", description=GRAPH)
    graph.add_argument("call", metavar="MODULE/CALL", help="for example 09-discretion/results-waiting-room")
    graph.add_argument("--language", choices=LANGUAGES, default=language)
    graph.add_argument("--out", type=Path, metavar="FILE", help="usually ends in .dot; by default the standard output")
    graph.add_argument("--folder", type=Path, help="the modules' folder; by default the course's own")
    graph.set_defaults(author=_graph)
    _add_preview(commands)


def _add_preview(commands: Commands[argparse.ArgumentParser]) -> None:
    says = "the course in the browser, loaded again at each save; or a SCORM package, with every call to it"
    usage = "belwijs preview [FOLDER]\n       belwijs preview scorm ZIP"
    preview = commands.add_parser("preview", help=says, usage=usage)
    folder = f"the modules' folder; by default the course's own. `{SCORM}`: play a package"
    preview.add_argument("folder", nargs="?", type=Path, metavar="FOLDER", help=folder)
    preview.add_argument("package", nargs="?", type=Path, metavar="ZIP", help="of any SCORM 1.2 or 2004 package")
    preview.set_defaults(author=_preview)


def _new(commands: Commands[argparse.ArgumentParser]) -> None:
    kinds = commands.add_parser("new", help="files to start from, in Dutch and in English").add_subparsers(
        required=True, metavar="module|call"
    )
    module = kinds.add_parser("module", help="a folder with a lesson")
    module.add_argument("name", help="for example 14-night-shift")
    module.set_defaults(author=_new_module)
    call = kinds.add_parser("call", help="a call in a module that is there")
    call.add_argument("name", metavar="MODULE/NAME", help="for example 14-night-shift/tired-nurse")
    call.add_argument("--kind", choices=KINDS, default=KINDS[0], help="outbound: the learner calls")
    call.set_defaults(author=_new_call)
    for one in (module, call):
        one.add_argument("--folder", type=Path, help="the modules' folder; by default the course's own")


def _check(args: argparse.Namespace, settings: Settings, say: Say, language: str) -> int:
    from .checked import run

    return run(args, settings, say, language)


def _new_module(args: argparse.Namespace, settings: Settings, say: Say, language: str) -> int:
    from .starting import module, told

    return told(say, module, args.folder or settings.modules, args.name)


def _new_call(args: argparse.Namespace, settings: Settings, say: Say, language: str) -> int:
    from .starting import call, told

    return told(say, call, args.folder or settings.modules, args.name, args.kind)


def _graph(args: argparse.Namespace, settings: Settings, say: Say, language: str) -> int:
    from .graph import run

    return run(args, args.folder or settings.modules, say)


def _preview(args: argparse.Namespace, settings: Settings, say: Say, language: str) -> int:
    if args.package is None and not (args.folder == Path(SCORM) and not args.folder.is_dir()):
        from .preview.serving import serve

        return serve(args.folder or settings.modules, settings, say, language)
    from .playing.serving import play
    from .playing.wording import TERMINAL

    if args.package and args.folder == Path(SCORM):
        return play(args.package, settings, say, language)
    say(TERMINAL[language]["not_scorm" if args.package else "no_zip"].format(given=f"{args.folder} {args.package}"))
    return 2
