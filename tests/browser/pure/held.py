"""A whole call, events in and JSON out: run by CPython and by Pyodide, which must say the same.

`held(calls)` takes the scenarios as JSON ({"id", "language", "given"}) and gives JSON. It imports the core alone.
"""

from __future__ import annotations

import json

from course.roleplay import call as calls
from course.roleplay import events, reading, situation
from course.roleplay.call import ENDED, Call
from course.roleplay.dialogue import IllegalEvent, step
from course.roleplay.report import report
from course.roleplay.view import brief, view

NOTES = ("moeilijke dame, half drie, tel 0470 12 34 56 🙂", "Drama queen. 2.30pm, born 3/5/23, 39.4°C ö")


def held(given: str) -> str:
    """Every call, step by step: what the player is shown, what is stored, and the report."""
    return json.dumps([_held(one) for one in json.loads(given)], ensure_ascii=False, sort_keys=True)


def _held(one):
    scenario = reading.read(one["given"], one["id"], one["language"])
    call, told = Call(scenario.id, scenario.language), [brief(scenario)]
    for event in ({"type": "ring"}, {"type": "pick_up"}):
        call = step(scenario, call, events.from_json(event))
    used = set()
    while call.state != ENDED:
        for event in _events(scenario, call, used):
            call = calls.from_json(json.loads(json.dumps(calls.to_json(_stepped(scenario, call, event, told)))))
            told.append(view(scenario, call, _source))
    told += [calls.to_json(call), report(scenario, call, _source, _source)]
    told += [report(scenario, call, _source, _source, note)["note"] for note in (scenario.record.model, *NOTES)]
    return told


def _stepped(scenario, call, event, told):
    try:
        return step(scenario, call, events.from_json(event))
    except IllegalEvent as error:
        told.append(str(error))
        return call


def _events(scenario, call, used):
    """A model answer, spoken too fast at times, over the line at times, corrected at times, with a silence before it."""
    turn = call.awaited
    models = situation.models(scenario, call.line)
    text = next((one for one in models if one not in used), models[0])
    used.add(text)
    began = 20_000 * turn
    words = [
        {
            "text": word,
            "start": began + 150 * at,
            "end": began + 150 * at + 140 - 5 * turn,
            "confidence": round(1 - at / 40, 3),
        }
        for at, word in enumerate(text.lower().replace(",", "").replace(".", "").replace("?", "").split()[:40])
    ]
    line = {"began": began - 5000, "ended": began + 400 * (turn % 3), "length": 7000}
    spoken = {"source": "spoken", "words": words, "line": line, "speech": {"began": began, "ended": words[-1]["end"]}}
    utterance = {"source": "typed", "text": text} if turn % 4 == 3 else spoken
    yield {"type": "silence", "turn": turn}
    yield {"type": "reply", "turn": turn, "utterance": utterance}
    yield {"type": "reply", "turn": turn, "utterance": utterance}
    if turn % 3 == 2:
        yield {"type": "correct", "turn": turn, "text": text}


def _source(clip):
    return f"{clip.text} {clip.delivery}"
