"""The course of a call: which event may come when, and what the caller says next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from . import reactions, trust
from .call import ENDED, HUNG_UP, MOST_TURNS, READY, RINGING, TALKING, Call, Part, Turn
from .conditions import Facts, facts, holds
from .correcting import corrected
from .events import Correct, Event, HangUp, PickUp, Reply, Ring, Silence
from .findings import Finding, counted
from .grade import grade
from .scenario import Ending, Line, Scenario
from .utterance import Utterance

MOST_ANSWERS = 2  # ours: nobody answers three questions in one breath
MOST_PROMPTS = 2  # ours: after two times "are you still there" the caller waits


Grader = Callable[[Scenario, Call, Utterance], tuple[Finding, ...]]


class IllegalEvent(ValueError):
    """The event can't come now; the call is as it was."""

    def __init__(self, call: Call, event: Event, expected: str) -> None:
        super().__init__(f"call in state {call.state}: found {type(event).__name__}, expected {expected}")
        self.state, self.event, self.expected = call.state, event, expected


def step(scenario: Scenario, call: Call, event: Event, grader: Grader = grade) -> Call:
    """The call after the event; raises IllegalEvent, and then nothing has changed."""
    rule = RULES.get((call.state, type(event)))
    if rule is None:
        legal = [kind.__name__ for state, kind in RULES if state == call.state]
        raise IllegalEvent(call, event, "one of " + ", ".join(legal))
    return rule(scenario, call, event, grader)


def _ring(scenario: Scenario, call: Call, event: Ring, grader: Grader) -> Call:
    return replace(call, state=RINGING)


def _pick_up(scenario: Scenario, call: Call, event: PickUp, grader: Grader) -> Call:
    talking = replace(call, state=TALKING)
    if scenario.setting.kind != "outbound":
        return talking
    so = facts(scenario, talking)
    return replace(talking, line=_next(scenario, so, trust.temper(so.trust, scenario.trust)))


def _reply(scenario: Scenario, call: Call, event: Reply, grader: Grader) -> Call:
    if event.turn != call.awaited:
        raise IllegalEvent(call, event, f"reply {call.awaited}")
    if not event.utterance.words:
        raise IllegalEvent(call, event, "a reply with words")
    findings = grader(scenario, call, event.utterance)
    turn = Turn(event.turn, call.line, event.utterance, findings)
    return _answered(scenario, replace(call, turns=(*call.turns, turn), line=()))


def _silence(scenario: Scenario, call: Call, event: Silence, grader: Grader) -> Call:
    if event.turn != call.awaited:
        raise IllegalEvent(call, event, f"silence before reply {call.awaited}")
    if sum(part.kind == "prompt" for part in call.line) >= MOST_PROMPTS:
        return call
    prompt = reactions.spoken(scenario, "silence", _temper(scenario, call), _texts(call))
    return replace(call, line=call.line + prompt)


def _hang_up(scenario: Scenario, call: Call, event: HangUp, grader: Grader) -> Call:
    return replace(call, state=ENDED, ending=HUNG_UP, line=())


def _correct(scenario: Scenario, call: Call, event: Correct, grader: Grader) -> Call:
    if not 1 <= event.turn <= len(call.turns):
        raise IllegalEvent(call, event, f"a turn from 1 to {len(call.turns)}")
    old = call.turns[event.turn - 1]
    utterance = corrected(old.utterance, event.text)
    if not utterance.words:
        raise IllegalEvent(call, event, "a correction with words")
    turn = replace(old, utterance=utterance, findings=grader(scenario, call.before(event.turn), utterance))
    turns = (*call.turns[: event.turn - 1], turn, *call.turns[event.turn :])
    if call.state == TALKING and event.turn == len(call.turns):
        return _answered(scenario, replace(call, turns=turns, line=()))  # the caller answers what was really said
    return replace(call, turns=turns)


def _answered(scenario: Scenario, call: Call) -> Call:
    """The call with what the caller says to its last reply."""
    so = facts(scenario, call)
    temper = trust.temper(so.trust, scenario.trust)
    answers = _answers(scenario, call, temper)
    ending = _ending(scenario, so)
    if ending is None:
        line = _line(scenario, call, so, temper, answers)
        if line:
            return replace(call, line=line)
        ending = next(one for one in scenario.endings if one.default)
    last = Part("ending", ending.id, temper, ending.say.wordings(temper)[0])
    return replace(call, state=ENDED, ending=ending.id, line=(*answers, last))


def _ending(scenario: Scenario, so: Facts) -> Ending | None:
    if so.turn >= MOST_TURNS:
        return next(one for one in scenario.endings if one.default)
    return next((one for one in scenario.endings if not one.default and holds(one.when, so)), None)


def _line(scenario: Scenario, call: Call, so: Facts, temper: str, answers: tuple[Part, ...]) -> tuple[Part, ...]:
    kind = reactions.triggered(so.labels)
    reaction = reactions.spoken(scenario, kind, temper, _texts(call)) if kind else ()
    parts = reaction + answers
    if answers or (reaction and kind in reactions.WAITS):
        return parts
    return parts + _next(scenario, so, temper)


def _next(scenario: Scenario, so: Facts, temper: str) -> tuple[Part, ...]:
    """The first unsaid line whose conditions hold; a fallback only where no other does."""
    fitting = [line for line in scenario.lines if line.id not in so.said and holds(line.when, so)]
    fitting.sort(key=lambda line: line.fallback)
    return tuple(_said(line, temper) for line in fitting[:1])


def _said(line: Line, temper: str) -> Part:
    return Part("line", line.id, temper, line.say.wordings(temper)[0])


def _answers(scenario: Scenario, call: Call, temper: str) -> tuple[Part, ...]:
    """What the caller answers to the questions of the last reply, in the order in which they were asked."""
    given = {part.id for part in call.said if part.kind == "answer"}
    asked = [f for f in counted(call.turns[-1].findings) if f.label == "ask_needed" and f.about]
    asked.sort(key=lambda finding: finding.spans[:1])
    parts: list[Part] = []
    for id in dict.fromkeys(finding.about for finding in asked if finding.about):
        parts += _answer(scenario, call, id, temper, repeated=id in given)
    return tuple(parts[:MOST_ANSWERS])


def _answer(scenario: Scenario, call: Call, id: str, temper: str, repeated: bool) -> tuple[Part, ...]:
    need = next((one for one in scenario.needed if one.id == id), None)
    if need is None:
        return ()
    if not repeated:
        return (Part("answer", id, temper, need.answer.wordings(temper)[0]),)
    if need.again and need.again not in _texts(call):
        return (Part("answer", id, temper, need.again),)
    return reactions.spoken(scenario, "asked_twice", temper, _texts(call))


def _temper(scenario: Scenario, call: Call) -> str:
    return trust.temper(facts(scenario, call).trust, scenario.trust)


def _texts(call: Call) -> frozenset[str]:
    return frozenset(part.text for part in call.said)


Rule = Callable[[Scenario, Call, Any, Grader], Call]
RULES: dict[tuple[str, type], Rule] = {
    (READY, Ring): _ring,
    (RINGING, PickUp): _pick_up,
    (RINGING, HangUp): _hang_up,
    (TALKING, Reply): _reply,
    (TALKING, Silence): _silence,
    (TALKING, HangUp): _hang_up,
    (TALKING, Correct): _correct,
    (ENDED, Correct): _correct,
}
