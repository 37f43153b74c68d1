"""How fast the course is exported: lines that must be spoken first against bare Piper, and all of it when they are there."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from course.content.gathering import load
from course.exporting.speech import Speech
from course.roleplay.delivery import Clip
from course.roleplay.scenario import Scenario
from course.roleplay.view import clips
from course.scorm import building
from course.scorm.order import Order
from course.settings import HERE, Settings
from course.web.speaking import manner

from .figures import Figures

CALL = ("10-urgent/chest-pain", "en")
LINES = 12  # of that call; half a minute of speech
ROUNDS = 3  # each way, in turn; the best counts, as another program's work is nobody's


class Spoken:
    """Every line is there already: the same sound for each, of a usual length."""

    def __init__(self, sound: Path) -> None:
        self.sound = sound

    def caller(self, scenario: Scenario) -> str:
        """Any name will do."""
        return "caller"

    def examples(self, language: str) -> str:
        """Likewise."""
        return "examples"

    def others(self, language: str) -> str:
        """Likewise."""
        return "others"

    def spoken(self, voice: str, language: str, clip: Clip) -> Path:
        """The one sound."""
        return self.sound


def measure(work: Path) -> Figures:
    """`export_cold_share`: bare Piper's time as a share of the export's; `export_warm_seconds`: for the whole course."""
    course = load(HERE / "modules")
    scenario = course.scenarios[CALL]
    lines = clips(scenario)[:LINES]
    speech = Speech(Settings(data=work / "first", offline=True), "small")
    voice = speech.store.synthesiser("en", scenario.caller.voices)
    voice.say(lines[0].text)  # loads the voice
    bare, export, sound = [], [], None
    for number in range(ROUNDS):
        bare.append(_took(lambda: [voice.say(line.text, manner(line)) for line in lines]))
        cold = Speech(Settings(data=work / f"cold-{number}", offline=True), "small")
        cold.spoken(voice.name, "en", clips(scenario)[LINES])  # loads the voice
        export.append(_took(lambda cold=cold: [cold.spoken(voice.name, "en", line) for line in lines]))  # type: ignore[misc]
        sound = cold.kept(voice.name, lines[0])
    assert sound
    return {"export_cold_share": min(bare) / min(export), **_warm(work, Spoken(sound))}


def _warm(work: Path, voices: Spoken) -> Figures:
    order = Order(load(HERE / "modules"), HERE / "modules", HERE / "static", "1.2", ("nl", "en"))
    target, scratch = work / "whole.zip", work / "scratch"
    scratch.mkdir()

    def export() -> None:
        plan = building.plan(order, "bench", voices)
        building.build(plan, list(building.contents(plan, voices, scratch)), voices, target)

    return {"export_warm_seconds": _took(export), "export_lines": len(building.plan(order, "bench", voices).lines)}


def _took(act: Callable[[], object]) -> float:
    began = time.perf_counter()
    act()
    return time.perf_counter() - began
