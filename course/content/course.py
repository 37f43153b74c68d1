"""The course as values: modules in order, each with its lesson and its calls in each language."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..roleplay.scenario import Scenario
from .faults import ContentFault
from .lesson import Lesson

DEFAULT_ID = "belwijs"


@dataclass(frozen=True)
class Module:
    """A module: its folder's name, its titles and summaries by language, and the points that it serves.

    `path`: the names of the calls that belong to the path, in order; the others are extra practice.
    `draw`: one call of the path is drawn each time, another one than before.
    """

    id: str
    title: dict[str, str]
    summary: dict[str, str]
    points: tuple[str, ...]
    path: tuple[str, ...] = ()
    draw: bool = False


@dataclass(frozen=True)
class Course:
    """All that could be read, and every fault of what couldn't.

    `id`: letters, digits and hyphens. Learning systems keep progress by it: another hospital's course has another.
    """

    title: dict[str, str]
    modules: tuple[Module, ...] = ()
    scenarios: dict[tuple[str, str], Scenario] = field(default_factory=dict)
    lessons: dict[tuple[str, str], Lesson] = field(default_factory=dict)
    faults: tuple[ContentFault, ...] = ()
    id: str = DEFAULT_ID

    def calls(self, language: str, module: str | None = None) -> Iterator[Scenario]:
        """The scenarios of a language, or of one module of it: those of the path first, in the course's order."""
        for (id, spoken), scenario in self.scenarios.items():
            if spoken == language and module in (None, id.split("/")[0]):
                yield scenario

    def scenario(self, id: str, language: str) -> Scenario | None:
        """One scenario, or None."""
        return self.scenarios.get((id, language))

    def lesson(self, module: str, language: str) -> Lesson | None:
        """The lesson of a module, or None."""
        return self.lessons.get((module, language))

    def module(self, id: str) -> Module | None:
        """One module, or None."""
        return next((module for module in self.modules if module.id == id), None)

    def broken(self, module: str, language: str) -> bool:
        """Whether something of the module can't be used in that language now."""
        return any(fault.file.parts[:2] in ((module, language), (module, "module.toml")) for fault in self.faults)

    def named(self, module: str, language: str, file: str) -> bool:
        """Whether that file has a fault, and so isn't there now."""
        return any(fault.file.parts == (module, language, file) for fault in self.faults)
