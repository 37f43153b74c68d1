"""Somebody who did all there is in the course, twice, and is on the phone again: the most that an LMS has to keep."""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

from course.content.gathering import load
from course.pages.asking import drawn
from course.roleplay.call import ENDED, TALKING
from course.roleplay.checks import Check
from course.roleplay.events import Reply
from course.roleplay.utterance import LineClock, Span, Utterance, Word
from course.scorm.inside.state import CallState, Learner, LessonState
from course.scorm.inside.tape import Short, short
from course.settings import HERE
from training.replies import read

COMPETENCIES = "opening listening empathy plain_words wording discretion structure calm record".split()
LABELLED = HERE / "training" / "labelled"


@cache
def sayings(language: str) -> tuple[str, ...]:
    """Words as people say them on the phone: every labelled reply of a language."""
    files = sorted((LABELLED / language).glob("?.txt"))
    return tuple(" ".join(one.words) for file in files for one in read(file))


def said(language: str, count: int, chance: random.Random) -> str:
    """So many words of speech."""
    words: list[str] = []
    while len(words) < count:
        words += chance.choice(sayings(language)).split()
    return " ".join(words[:count])


def voiced(turn: int, language: str, count: int, chance: random.Random, began: int) -> Short:
    """A spoken reply of so many words as `tape` keeps it."""
    words, time = [], began
    for text in said(language, count, chance).split():
        start = time + 30 * chance.randrange(0, 6)  # Vosk tells times in steps of 30 ms
        time = start + 30 * chance.randrange(2, 20)
        words.append(Word(text, start, time, chance.choice((1, 1, 1, 1, 0.99, 0.97, 0.88, 0.61))))
    line, speech = LineClock(began - 4000, began - 700, 3300), Span(began - 35, time + 20)
    return short(Reply(turn, Utterance(tuple(words), "spoken", line, speech, pitch_spread=4.7)))


def talk(language: str, turns: int, words: int, chance: random.Random) -> list[Short]:
    """The events of a call."""
    events: list[Short] = [["r"], ["p"]]
    for turn in range(1, turns + 1):
        events.append(voiced(turn, language, words, chance, 5000 + 14_137 * turn))
    return events


def lesson(pool: tuple[Check, ...], ask: int, module: str, language: str, learner: Learner, chance: random.Random):
    """A lesson that was done twice: every question was asked."""
    ids = tuple(check.id for check in pool)
    second = drawn(pool, ask, ids[:ask], module, 2)
    state = LessonState(second, learner.tick(), 2, ids, place="questions", best=chance.choice((60, 80, 90, 100)))
    for check in (one for one in pool if one.id in second):
        count = len(check.options)
        numbers = chance.sample(range(count), count)
        given = {"say": said(language, 60, chance), "one": numbers[:1], "several": numbers[:2]}
        state.given[check.id] = given.get(check.kind, numbers)
        state.worths[check.id] = chance.choice(("right", "right", "nearly", "no"))
    return state


def busiest(modules: Path, language: str, chance: random.Random, turns: int = 20, words: int = 25) -> Learner:
    """The learner. The last call goes on: `turns` replies of `words` words."""
    course, learner = load(modules), Learner(place="/calls/45")
    for module in course.modules:
        taught = course.lesson(module.id, language)
        if taught:
            pool = taught.pool
            learner.lessons[module.id] = lesson(pool.checks, pool.ask, module.id, language, learner, chance)
    scenarios = [*course.calls(language)]
    for scenario in (*scenarios, *scenarios):
        bands = {name: chance.choice((None, 1, 2, 3, 3, 4, 4)) for name in COMPETENCIES}
        events = [*talk(language, 12, 18, chance), ["h"]]
        note = said(language, 900, chance)[:4000]
        kept = CallState(learner.number(), scenario.id, language, learner.tick() + 9, ENDED, events, note, bands)
        learner.clock += 18
        learner.calls.append(kept)
    now = CallState(
        learner.number(), scenarios[3].id, language, learner.tick(), TALKING, talk(language, turns, words, chance)
    )
    learner.calls.append(now)
    return learner
