"""What is asked of an export: how much of the course, for which LMS, and how replies are heard."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..content.course import Course, Module
from ..roleplay.scenario import Scenario

WHOLE, MODULES = "whole", "modules"


@dataclass(frozen=True)
class Order:
    """`part`: "" (all), a module, or "module/call". `units`: "whole" (one SCO) or "modules" (one for each).

    `recognisers`: by language the folder of a model that goes along, or the address where the hospital keeps it; a
    language without one is typed. `examples`: whether model answers are heard, too. `sounds`: "ogg" (Opus, small), or
    "mp3" as in the web course. `player`: silences in ms.
    """

    course: Course
    modules: Path
    static: Path
    edition: str
    languages: tuple[str, ...]
    part: str = ""
    units: str = WHOLE
    recognisers: Mapping[str, Path | str] = field(default_factory=dict)
    examples: bool = True
    sounds: str = "ogg"
    player: Mapping[str, int] = field(default_factory=dict)

    def wanted(self) -> tuple[Module, ...]:
        """The modules that go along."""
        module = self.part.split("/")[0]
        return tuple(one for one in self.course.modules if not module or one.id == module)

    def calls(self, language: str) -> tuple[Scenario, ...]:
        """The calls that go along, in one language."""
        there = (one for module in self.wanted() for one in self.course.calls(language, module.id))
        return tuple(one for one in there if "/" not in self.part or one.id == self.part)

    def lessons(self, language: str) -> tuple[str, ...]:
        """The modules whose lesson goes along; a single call has none."""
        there = () if "/" in self.part else self.wanted()
        return tuple(module.id for module in there if self.course.lesson(module.id, language))

    def scos(self) -> tuple[str, ...]:
        """The part of the course that each unit shows."""
        return tuple(module.id for module in self.wanted()) if self.units == MODULES and not self.part else (self.part,)
