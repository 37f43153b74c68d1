"""Reading the course's folder. A broken file is left out and named; the rest still runs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from ..roleplay import reading
from ..roleplay.scenario import Scenario
from ..roleplay.tables import Fault, Faults, Table
from ..roleplay.vocabulary import LANGUAGES, POINTS
from . import lesson as lessons
from .course import DEFAULT_ID, Course, Module
from .faults import ContentFault
from .files import parsed, text
from .lesson import Lesson


def load(folder: Path) -> Course:
    """The course in a folder, with the faults that keep a file from being used; `checking.check` finds the others."""
    faults: list[ContentFault] = []
    named, title, order = _course(folder, faults)
    modules: list[Module] = []
    scenarios: dict[tuple[str, str], Scenario] = {}
    read: dict[tuple[str, str], Lesson] = {}
    for id in order:
        module = _module(folder, id, faults)
        if module is not None:
            modules.append(module)
            scenarios.update(_scenarios(folder, module, faults))
            read.update(_lessons(folder, id, faults))
    return Course(title, tuple(modules), scenarios, read, tuple(faults), named)


def _course(folder: Path, faults: list[ContentFault]) -> tuple[str, dict[str, str], tuple[str, ...]]:
    given = parsed(folder / "course.toml", folder, faults)
    if given is None:
        return DEFAULT_ID, {}, _folders(folder)
    found: list[Fault] = []
    table = Table(given, "", found)
    id = _id(table)
    title = _both(table.table("title"))
    table.texts("languages", 1, LANGUAGES)
    order = table.texts("order", 1)
    table.done()
    there = _folders(folder)
    for name in order:
        if name not in there:
            names = ", ".join(there) or "there is none"
            table.fault("order", name, f"the name of a folder with a module.toml: {names}")
    _once(table, "order", order)
    for name in there if order else ():
        if name not in order:
            table.tell("order", f"no {name}", "every folder with a module.toml")
    faults += _placed(found, folder / "course.toml", folder)
    return id, title, tuple(name for name in dict.fromkeys(order or there) if name in there)


def _id(table: Table) -> str:
    given = table.take("id")
    if given is None:
        return DEFAULT_ID
    if not isinstance(given, str) or not re.fullmatch(r"[A-Za-z0-9-]+", given):
        table.fault("id", given, "letters, digits and hyphens")
    return str(given)


def _folders(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(file.parent.name for file in folder.glob("*/module.toml")))


def _module(folder: Path, id: str, faults: list[ContentFault]) -> Module | None:
    file = folder / id / "module.toml"
    given = parsed(file, folder, faults)
    if given is None:
        return None
    found: list[Fault] = []
    table = Table(given, "", found)
    there = sorted({call.stem for language in LANGUAGES for call in (folder / id / language).glob("*.toml")})
    path = table.texts("calls", 0, there or ["the calls of this module: there is none"])
    _once(table, "calls", path)
    module = Module(
        id,
        _both(table.table("title")),
        _both(table.table("summary")),
        table.texts("points", 1, POINTS),
        path or tuple(there),
        table.flag("draw"),
    )
    table.done()
    faults += _placed(found, file, folder)
    return None if found else module


def _once(table: Table, key: str, names: tuple[str, ...]) -> None:
    for name, times in Counter(names).items():
        if times > 1:
            table.tell(key, f"{name} {times} times", "each name once")


def _both(table: Table) -> dict[str, str]:
    texts = {language: table.text(language) for language in LANGUAGES}
    table.done()
    return texts


def _scenarios(folder: Path, module: Module, faults: list[ContentFault]) -> dict[tuple[str, str], Scenario]:
    scenarios = {}
    for language in LANGUAGES:
        for file in sorted((folder / module.id / language).glob("*.toml"), key=_in_order(module)):
            id = f"{module.id}/{file.stem}"
            given = parsed(file, folder, faults)
            if given is None:
                continue
            try:
                scenarios[id, language] = reading.read(given, id, language)
            except Faults as broken:
                faults += _placed(broken.faults, file, folder)
    return scenarios


def _in_order(module: Module) -> Callable[[Path], tuple[int, str]]:
    places = {name: place for place, name in enumerate(module.path)}
    return lambda file: (places.get(file.stem, len(places)), file.stem)


def _lessons(folder: Path, module: str, faults: list[ContentFault]) -> dict[tuple[str, str], Lesson]:
    read = {}
    for language in LANGUAGES:
        file = folder / module / language / "lesson.md"
        given = text(file, folder, faults) if file.exists() else None
        if given is None:
            continue
        try:
            read[module, language] = lessons.read(given, module, language)
        except Faults as broken:
            faults += _placed(broken.faults, file, folder)
    return read


def _placed(found: list[Fault] | tuple[Fault, ...], file: Path, folder: Path) -> list[ContentFault]:
    return [ContentFault(file.relative_to(folder), fault.place, fault.found, fault.expected) for fault in found]
