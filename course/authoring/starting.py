"""`belwijs new`: files to start from. Nothing that is there is ever written over."""

from __future__ import annotations

import re
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from string import Template

from ..roleplay.vocabulary import LANGUAGES
from .listing import NotAList, appended, listed

NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


class CannotStart(ValueError):
    """The files can't be made: where, what was found, what was expected."""

    def __init__(self, where: Path | str, found: str, expected: str) -> None:
        super().__init__(f"{where}: found {found}, expected {expected}")


def told(say: Callable[[str], object], make: Callable[..., list[Path]], *given: object) -> int:
    """Make the files and name them, or say why not; the exit status."""
    try:
        for file in make(*given):
            say(str(file))
    except CannotStart as error:
        say(str(error))
        return 1
    return 0


def module(folder: Path, name: str) -> list[Path]:
    """Make a module with a lesson, at the end of the course's order; raises CannotStart."""
    _named(name)
    course = folder / "course.toml"
    if not course.is_file():
        raise CannotStart(course, "no such file", "the folder of a course")
    order = _added(course, "order", name)
    new = {folder / name / "module.toml": _text("module.toml", name)}
    for language in LANGUAGES:
        new[folder / name / language / "lesson.md"] = _text(f"lesson.{language}.md", name)
    return _written(new, {course: order})


def call(folder: Path, name: str, kind: str) -> list[Path]:
    """Make a call in a module, at the end of its path where that is listed; raises CannotStart."""
    where, _, short = name.partition("/")
    _named(where)
    _named(short)
    about = folder / where / "module.toml"
    if not about.is_file():
        raise CannotStart(about, "no such file", f"a module; make one: belwijs new module {where}")
    new = {folder / where / one / f"{short}.toml": _text(f"{kind}.{one}.toml", short, name) for one in LANGUAGES}
    changed = {about: _added(about, "calls", short)} if listed(about.read_text("utf-8"), "calls") else {}
    return _written(new, changed)


def _named(name: str) -> None:
    if not NAME.fullmatch(name):
        raise CannotStart("name", repr(name), "small letters, digits and hyphens, for example 14-night-shift")


def _text(template: str, name: str, id: str = "") -> str:
    title = re.sub(r"^\d+-", "", name).replace("-", " ")
    text = files(__package__).joinpath("templates", template).read_text(encoding="utf-8")
    return Template(text).safe_substitute(title=title[:1].upper() + title[1:], id=id)


def _added(file: Path, key: str, name: str) -> str:
    try:
        return appended(file.read_text(encoding="utf-8"), key, name)
    except NotAList as error:
        raise CannotStart(file, str(error), f"a list in which {name!r} can be put") from error


def _written(new: dict[Path, str], changed: dict[Path, str]) -> list[Path]:
    """Write the new files and then the changed ones; nothing where one of the new ones is there."""
    there = [file for file in new if file.exists()]
    if there:
        raise CannotStart(there[0], "a file that is there", "a name that is free")
    for file, text in (new | changed).items():
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return [*new, *changed]
