"""Holding a call by typing, without a browser."""

from __future__ import annotations

import random
import tomllib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from course.roleplay import reading, situation
from course.roleplay.call import ENDED, Call
from course.roleplay.dialogue import step
from course.roleplay.events import PickUp, Reply, Ring
from course.roleplay.findings import Finding
from course.roleplay.grade import context_of, grade_in
from course.roleplay.grading import Context
from course.roleplay.scenario import Scenario
from course.roleplay.utterance import Utterance, typed
from course.settings import HERE

from .bad import ALOUD, REPLIES

MODULES = HERE / "modules"
FILES = sorted(MODULES.glob("*/*/*.toml"))


def scenario(file: Path) -> Scenario:
    """The call in a file."""
    given = tomllib.loads(file.read_text(encoding="utf-8"))
    return reading.read(given, f"{file.parts[-3]}/{file.stem}", file.parts[-2])


def begun(played: Scenario) -> Call:
    """A call that was just picked up."""
    return step(played, step(played, Call(played.id, played.language), Ring()), PickUp())


@cache
def _graded(context: Context, words: tuple[str, ...], turn: int) -> tuple[Finding, ...]:
    return grade_in(context, typed(" ".join(words)), turn)


def remembering(played: Scenario, call: Call, utterance: Utterance) -> tuple[Finding, ...]:
    """The grader, which remembers what it found: the same replies come back in many calls."""
    return _graded(context_of(played, call), utterance.tokens, call.awaited)


def say(played: Scenario, call: Call, text: str) -> Call:
    """The call after a typed reply."""
    return step(played, call, Reply(call.awaited, typed(text)), remembering)


def hold(played: Scenario, replies: Sequence[str]) -> Call:
    """The call after these replies, or as many as it took."""
    call = begun(played)
    for text in replies:
        if call.state == ENDED:
            break
        call = say(played, call, text)
    return call


def some_reply(played: Scenario, call: Call, chance: random.Random, good: float) -> str:
    """A model answer with the chance `good`; else a question, a bad answer, or a secret aloud."""
    if chance.random() < good:
        return chance.choice(situation.models(played, call.line) or played.lines[0].models)
    asks = [f"{ask}?" for need in played.needed for ask in need.asks]
    aloud = [ALOUD[played.language].format(phrase) for secret in played.confidential for phrase in secret.phrases]
    kinds = [REPLIES[played.language]] * 3 + [kind for kind in (asks, aloud) if kind]
    return chance.choice(chance.choice(kinds))
