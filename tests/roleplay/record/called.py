"""A call of the course in which all was told that can be told."""

from __future__ import annotations

import tomllib
from functools import cache

from course.roleplay import reading
from course.roleplay.call import ENDED, Call, Part
from course.roleplay.scenario import Scenario
from course.settings import HERE


@cache
def scenario(id: str, language: str) -> Scenario:
    """A scenario of the course."""
    module, call = id.split("/")
    file = HERE / "modules" / module / language / f"{call}.toml"
    return reading.read(tomllib.loads(file.read_text(encoding="utf-8")), id, language)


def told(scenario: Scenario, *but: str) -> Call:
    """The call, over: everything that a note waits for was told, but for these."""
    assert scenario.record
    ids = [id for must in scenario.record.must if must.id not in but for id in must.told_in]
    return Call(scenario.id, scenario.language, ENDED, line=tuple(Part("line", id, "calm", "") for id in ids))
