"""The course as read from its folder: modules in order, each with its calls in each language."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from ..roleplay import reading
from ..roleplay.scenario import Scenario
from ..roleplay.tables import Fault, Faults, Table
from ..roleplay.vocabulary import LANGUAGES, POINTS
from .faults import ContentFault


@dataclass(frozen=True)
class Module:
    """A module: its folder's name, its titles and summaries by language, and the points that it serves."""

    id: str
    title: dict[str, str]
    summary: dict[str, str]
    points: tuple[str, ...]


@dataclass(frozen=True)
class Course:
    """All that could be read, and every fault of what couldn't."""

    title: dict[str, str]
    modules: tuple[Module, ...] = ()
    scenarios: dict[tuple[str, str], Scenario] = field(default_factory=dict)
    faults: tuple[ContentFault, ...] = ()

    def calls(self, language: str) -> Iterator[Scenario]:
        """The scenarios of a language, in the course's order."""
        return (scenario for (_, spoken), scenario in self.scenarios.items() if spoken == language)

    def scenario(self, id: str, language: str) -> Scenario | None:
        """One scenario, or None."""
        return self.scenarios.get((id, language))

    def module(self, id: str) -> Module | None:
        """One module, or None."""
        return next((module for module in self.modules if module.id == id), None)


def load(folder: Path) -> Course:
    """The course in a folder. A broken file is left out and named in `faults`; the rest still runs."""
    faults: list[ContentFault] = []
    title, order = _course(folder, faults)
    modules: list[Module] = []
    scenarios: dict[tuple[str, str], Scenario] = {}
    for id in order:
        module = _module(folder, id, faults)
        if module is not None:
            modules.append(module)
            scenarios.update(_scenarios(folder, id, faults))
    faults += _editions(folder, scenarios, faults)
    return Course(title, tuple(modules), scenarios, tuple(faults))


def parsed(file: Path, root: Path, faults: list[ContentFault]) -> dict[str, object] | None:
    """The tables of a TOML file; a fault and None when it can't be read."""
    try:
        return tomllib.loads(file.read_text(encoding="utf-8"))
    except tomllib.TOMLDecodeError as error:
        faults.append(ContentFault(file.relative_to(root), "", str(error), "TOML"))
    except UnicodeDecodeError as error:
        faults.append(ContentFault(file.relative_to(root), "", f"a byte that is no UTF-8 at {error.start}", "UTF-8"))
    except OSError as error:
        faults.append(
            ContentFault(file.relative_to(root), "", error.strerror or "an unreadable file", "a file to read")
        )
    return None


def _course(folder: Path, faults: list[ContentFault]) -> tuple[dict[str, str], tuple[str, ...]]:
    given = parsed(folder / "course.toml", folder, faults)
    if given is None:
        return {}, _folders(folder)
    found: list[Fault] = []
    table = Table(given, "", found)
    title = _both(table.table("title"))
    table.texts("languages", 1, LANGUAGES)
    order = table.texts("order", 1)
    table.done()
    there = _folders(folder)
    for id in order:
        if id not in there:
            table.fault("order", id, "the name of a folder with a module.toml: " + ", ".join(there))
    for id in there:
        if id not in order:
            table.fault("order", "no " + id, "every folder with a module.toml")
    faults += _placed(found, folder / "course.toml", folder)
    return title, tuple(id for id in order if id in there)


def _folders(folder: Path) -> tuple[str, ...]:
    return tuple(sorted(file.parent.name for file in folder.glob("*/module.toml")))


def _module(folder: Path, id: str, faults: list[ContentFault]) -> Module | None:
    file = folder / id / "module.toml"
    given = parsed(file, folder, faults)
    if given is None:
        return None
    found: list[Fault] = []
    table = Table(given, "", found)
    module = Module(id, _both(table.table("title")), _both(table.table("summary")), table.texts("points", 1, POINTS))
    table.done()
    faults += _placed(found, file, folder)
    return None if found else module


def _both(table: Table) -> dict[str, str]:
    texts = {language: table.text(language) for language in LANGUAGES}
    table.done()
    return texts


def _scenarios(folder: Path, module: str, faults: list[ContentFault]) -> dict[tuple[str, str], Scenario]:
    scenarios = {}
    for language in LANGUAGES:
        for file in sorted((folder / module / language).glob("*.toml")):
            id = f"{module}/{file.stem}"
            given = parsed(file, folder, faults)
            if given is None:
                continue
            try:
                scenarios[id, language] = reading.read(given, id, language)
            except Faults as broken:
                faults += _placed(broken.faults, file, folder)
    return scenarios


def _editions(
    folder: Path, scenarios: dict[tuple[str, str], Scenario], faults: list[ContentFault]
) -> list[ContentFault]:
    """Calls that exist in one language only; one whose other edition is broken was named already."""
    broken = {fault.file for fault in faults}
    missing = []
    for id, language in scenarios:
        other = "en" if language == "nl" else "nl"
        module, call = id.split("/")
        file = Path(module) / other / f"{call}.toml"
        if (id, other) not in scenarios and file not in broken:
            missing.append(
                ContentFault(file, "", "no such file", f"the edition beside {module}/{language}/{call}.toml")
            )
    return missing


def _placed(found: list[Fault] | tuple[Fault, ...], file: Path, folder: Path) -> list[ContentFault]:
    return [ContentFault(file.relative_to(folder), fault.place, fault.found, fault.expected) for fault in found]
