"""The course as the package carries it: outlines at once, a call's scenario when it is first needed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from ...pages.path import CallOutline, LessonOutline, ModuleOutline
from ...roleplay import reading
from ...roleplay.checks import Check, Option, Wanted
from ...roleplay.delivery import Clip
from ...roleplay.scenario import Scenario
from .names import sound_file

FILE = "course.json"


@dataclass(frozen=True)
class Questions:
    """The pool of a lesson: `ask` of `checks` in one go."""

    ask: int
    checks: tuple[Check, ...]

    def check(self, id: str) -> Check | None:
        """The question of that name, or None."""
        return next((check for check in self.checks if check.id == id), None)


class Course:
    """What stands in the folder that was unpacked. `part`: a module, or "module/call", when it is all there is."""

    def __init__(self, folder: Path, part: str = "") -> None:
        self.folder, self.part = folder, part
        self._told: Mapping[str, Any] = json.loads((folder / FILE).read_text(encoding="utf-8"))
        self._scenarios: dict[tuple[str, str], Scenario] = {}

    @property
    def id(self) -> str:
        """The name of the course: what another course kept is not for this one."""
        return str(self._told["id"])

    @property
    def languages(self) -> tuple[str, ...]:
        """Those that the package carries."""
        return tuple(self._told["languages"])

    @property
    def player(self) -> Mapping[str, Any]:
        """Settings of the player: silences in ms."""
        found: Mapping[str, Any] = self._told["player"]
        return found

    def recogniser(self, language: str) -> bool:
        """Whether replies can be spoken."""
        return language in self._told["recognisers"]

    @cached_property
    def _outlines(self) -> dict[str, tuple[ModuleOutline, ...]]:
        return {language: tuple(self._modules(language)) for language in self.languages}

    def outline(self, language: str) -> tuple[ModuleOutline, ...]:
        """Every module of this part; none in a language that the package doesn't carry."""
        return self._outlines.get(language, ())

    def module(self, id: str, language: str) -> ModuleOutline | None:
        """One module, or None."""
        return next((one for one in self.outline(language) if one.id == id), None)

    def questions(self, module: str, language: str) -> Questions | None:
        """The questions of a lesson, or None where there is no such lesson."""
        found = self._told["lessons"].get(language, {}).get(module)
        return Questions(found["ask"], tuple(map(_check, found["checks"]))) if found else None

    def scenario(self, id: str, language: str) -> Scenario | None:
        """A call's scenario, or None."""
        if not any(call.id == id for module in self.outline(language) for call in module.calls):
            return None
        if (id, language) not in self._scenarios:
            given = json.loads((self.folder / language / f"{id}.json").read_text(encoding="utf-8"))
            self._scenarios[id, language] = reading.read(given, id, language)
        return self._scenarios[id, language]

    def caller_source(self, scenario: Scenario) -> _Source:
        """Where the caller's lines are heard."""
        return self._source(scenario.language, scenario.id)

    def example_source(self, scenario: Scenario) -> _Source:
        """Where model answers are heard."""
        return self._source(scenario.language, "examples")

    def _source(self, language: str, whose: str) -> _Source:
        return _Source(self._told["voices"][language].get(whose, ""), self._told["sounds"])

    def _modules(self, language: str) -> Any:
        module, _, call = self.part.partition("/")
        for one in self._told["outlines"][language]:
            if not module or one["id"] == module:
                calls = tuple(CallOutline(**told) for told in one["calls"] if not call or told["id"] == self.part)
                lesson = LessonOutline(**one["lesson"]) if one["lesson"] and not call else None
                only = {"path": (call,), "draw": False} if call else {"path": tuple(one["path"])}
                yield ModuleOutline(**{**one, "calls": calls, "lesson": lesson, **only})


@dataclass(frozen=True)
class _Source:
    """The place of a clip's sound in the package; no place where no voice spoke it."""

    voice: str
    ending: str

    def __call__(self, clip: Clip) -> str:
        return sound_file(self.voice, clip, self.ending) if self.voice else ""


def _check(told: Mapping[str, Any]) -> Check:
    wanted = told["wanted"]
    if wanted:
        wanted = Wanted(**{key: _tuples(value) for key, value in wanted.items()})
    options = tuple(Option(**option) for option in told["options"])
    return Check(told["kind"], told["id"], tuple(told["points"]), told["question"], options, wanted)


def _tuples(value: Any) -> Any:
    return tuple(map(_tuples, value)) if isinstance(value, list) else value
