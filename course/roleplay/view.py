"""What the player is shown of a call, and what can be spoken in it: never what comes later, never trust."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict
from typing import Any

from . import reactions, trust
from .call import Call, Part
from .conditions import facts
from .delivery import Clip, clip, example
from .scenario import Scenario
from .vocabulary import REACTIONS, TEMPERS
from .wording import suggestions
from .wording.reporting import mood_words

Source = Callable[[Clip], str]  # where the host keeps the sound of a clip


def view(scenario: Scenario, call: Call, source: Source) -> dict[str, Any]:
    """The call as the player needs it (JSON)."""
    mood = mood_of(scenario, call)
    return {
        "language": call.language,
        "state": call.state,
        "turn": call.awaited,
        "mood": mood,
        "mood_words": mood_words(call.language, mood),
        "line": spoken(scenario, _fresh(call.line), source),
        "past": [_past(turn) for turn in call.turns],
        "ending": {"id": call.ending} if call.ending else None,
    }


def mood_of(scenario: Scenario, call: Call) -> str:
    """How the caller looks now."""
    return trust.mood(facts(scenario, call).trust, scenario.trust)


def spoken(scenario: Scenario, line: Iterable[Part], source: Source) -> dict[str, Any] | None:
    """A line as text and as clips with the pause before each, in ms; None when nothing is said."""
    clips = [clip(scenario, part) for part in line]
    if not clips:
        return None
    return {
        "text": " ".join(one.text for one in clips),
        "clips": [{"text": one.text, "src": source(one), "pause": one.delivery.pause} for one in clips],
    }


def brief(scenario: Scenario) -> dict[str, Any]:
    """What the learner may know before the telephone rings (JSON)."""
    setting = asdict(scenario.setting)
    return {
        "title": scenario.title,
        "module": scenario.id.split("/")[0],
        "level": scenario.level,
        "minutes": scenario.minutes,
        "caller": {
            "name": scenario.caller.name,
            "address": scenario.caller.address,
            "age": scenario.caller.age,
            "about": scenario.caller.about,
            "temper": scenario.caller.temper,
            "portrait": dict(scenario.caller.portrait),
        },
        "setting": setting,
        "screen": asdict(scenario.screen),
    }


def clips(scenario: Scenario) -> tuple[Clip, ...]:
    """Everything that this caller can say, each wording once, the likeliest first."""
    parts = sorted(_parts(scenario), key=lambda part: part.kind not in ("line", "answer"))
    return tuple(dict.fromkeys(clip(scenario, part) for part in parts))


def coming(scenario: Scenario, call: Call) -> tuple[Clip, ...]:
    """All of that, the likeliest from here on first: what is said now, then what would be said in the same temper."""
    now = TEMPERS.index(trust.temper(facts(scenario, call).trust, scenario.trust))
    heard = {part.text for turn in call.turns for part in turn.line}

    def unlikely(part: Part) -> tuple[bool, int]:
        tempers = abs(TEMPERS.index(part.temper) - now)
        return part.text in heard, tempers + (part.kind not in ("line", "answer"))

    parts = (*_fresh(call.line), *sorted(_parts(scenario), key=unlikely))
    return tuple(dict.fromkeys(clip(scenario, part) for part in parts))


def examples(scenario: Scenario) -> tuple[Clip, ...]:
    """Every reply that the debrief may offer as an example, to be spoken in the course's own voice."""
    texts = [*scenario.opening, *(secret.instead for secret in scenario.confidential)]
    for line in scenario.lines:
        texts += line.models
    for need in scenario.needed:
        texts += need.models
    for kind in REACTIONS:
        texts += reactions.reaction(scenario, kind).models
    texts += suggestions(scenario.language)
    return tuple(dict.fromkeys(example(text, scenario.language) for text in texts))


def _parts(scenario: Scenario) -> Iterator[Part]:
    for temper in TEMPERS:
        for line in scenario.lines:
            yield from (Part("line", line.id, temper, text) for text in line.say.wordings(temper))
        for need in scenario.needed:
            yield from (Part("answer", need.id, temper, text) for text in need.answer.wordings(temper))
            if need.again:
                yield Part("answer", need.id, temper, need.again)
        for ending in scenario.endings:
            yield from (Part("ending", ending.id, temper, text) for text in ending.say.wordings(temper))
        for kind in REACTIONS:
            say = reactions.reaction(scenario, kind).say
            yield from (Part("reaction", kind, temper, text) for text in say.wordings(temper))


def _fresh(line: tuple[Part, ...]) -> tuple[Part, ...]:
    """What is to be heard now: a prompt after a silence comes alone."""
    return line[-1:] if line and line[-1].kind == "prompt" else line


def _past(turn: Any) -> dict[str, Any]:
    return {
        "turn": turn.number,
        "line": " ".join(part.text for part in turn.line) or None,
        "reply": turn.utterance.text,
        "source": turn.utterance.source,
        "corrected": turn.utterance.corrected,
    }
