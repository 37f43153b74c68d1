"""Who says the model answers does nothing wrong, whichever of them they choose."""

from __future__ import annotations

import tomllib

import pytest

from course.roleplay import events, reading, situation
from course.roleplay.call import ENDED, Call
from course.roleplay.dialogue import step
from course.roleplay.vocabulary import FAULTS
from course.settings import HERE
from tests.calls.playing import remembering

FILES = sorted((HERE / "modules").glob("*/*/*.toml"))
MOST = 25  # turns: no call of the course is longer


@pytest.mark.parametrize("choice", range(3))
@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.stem}-{file.parts[-2]}")
def test_a_model_answer_is_never_a_fault(file, choice):
    scenario = reading.read(tomllib.loads(file.read_text("utf-8")), file.stem, file.parts[-2])
    call = Call(scenario.id, scenario.language)
    for event in ({"type": "ring"}, {"type": "pick_up"}):
        call = step(scenario, call, events.from_json(event))
    while call.state != ENDED and len(call.turns) < MOST:
        models = situation.models(scenario, call.line)
        text = models[(choice * (1 + len(call.turns))) % len(models)]
        reply = {"type": "reply", "turn": call.awaited, "utterance": {"source": "typed", "text": text}}
        call = step(scenario, call, events.from_json(reply), remembering)
        faults = [one.label for one in call.turns[-1].findings if one.label in (*FAULTS, "solves_too_soon")]
        assert faults == [], text
    assert len(call.turns) >= 7
    assert call.state == ENDED
