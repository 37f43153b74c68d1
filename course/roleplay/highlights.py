"""What to keep and what to try: the few findings that taught the most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from . import situation
from .call import HUNG_UP, Call, Turn
from .findings import Finding, counted
from .overall import telling
from .overall.burden import asked_once, next_step
from .overall.held import Held
from .overall.meeting import answered, urgency
from .scenario import Scenario
from .trust import WEIGHTS
from .unheard import unheard
from .wording.reporting import Sentences

MOST = 3  # three key points are what people remember (AHRQ Health Literacy Toolkit, tool 4)
ENOUGH = 3  # words that make sense alone; fewer are quoted with some around them


@dataclass(frozen=True)
class Highlight:
    """One strength or one step to take; `example` is what could be said instead, `about` the label, gap or rule."""

    turn: int
    title: str
    why: str
    quote: str | None = None
    example: str | None = None
    about: str = ""


def strengths(call: Call) -> tuple[Highlight, ...]:
    """What went well: the moves that weigh most, each label once, in the order in which they came."""
    found = [(one, turn) for turn in call.turns for one in turn.findings if one.wanted and one.spans]
    found.sort(key=lambda pair: -WEIGHTS[pair[0].label])
    return _few(
        [Highlight(turn.number, one.title, one.why, _quote(turn, one), about=one.label) for one, turn in _once(found)]
    )


def next_steps(scenario: Scenario, call: Call, sentences: Sentences) -> tuple[Highlight, ...]:
    """What to try: the faults that weigh most, then what never came."""
    found = [(one, turn) for turn in call.turns for one in counted(turn.findings) if not one.wanted]
    found.sort(key=lambda pair: WEIGHTS[pair[0].label])
    faults = [
        Highlight(turn.number, one.title, one.why, _quote(turn, one), one.instead or _model(scenario, turn), one.label)
        for one, turn in _once(found)
    ]
    return _few([*faults, *_lacking(scenario, call, sentences)])


def _few(highlights: Sequence[Highlight]) -> tuple[Highlight, ...]:
    return tuple(sorted(highlights[:MOST], key=lambda one: one.turn))


def _once(found: Sequence[tuple[Finding, Turn]]) -> list[tuple[Finding, Turn]]:
    seen: dict[str, tuple[Finding, Turn]] = {}
    for one, turn in found:
        seen.setdefault(one.label, (one, turn))
    return list(seen.values())


def _quote(turn: Turn, finding: Finding) -> str | None:
    """The learner's own words that a finding rests on, with a few around them."""
    if not finding.spans:
        return None
    first, after = finding.spans[0][0], finding.spans[-1][1]
    if after - first < ENOUGH:
        first, after = max(0, first - 2), after + 2
    return " ".join(turn.utterance.tokens[first:after]) or None


def _model(scenario: Scenario, turn: Turn) -> str | None:
    return next(iter(situation.models(scenario, turn.line)), None)


def _lacking(scenario: Scenario, call: Call, sentences: Sentences) -> list[Highlight]:
    """What a good call has and this one hadn't, each with a reply that would have fitted."""
    steps = _rule(scenario, call, urgency(scenario, call))  # help that wasn't called comes before all else
    for key, turn in _gaps(scenario, call):
        title, why, _ = sentences.lacking(key)
        steps.append(Highlight(turn.number, title, why, None, _model(scenario, turn), key))
    return [*steps, *_rule(scenario, call, asked_once(scenario, call))]


def _rule(scenario: Scenario, call: Call, held: Held) -> list[Highlight]:
    """A rule over the whole call, where it was missed in one reply."""
    if held.met is not False or held.turn is None:
        return []
    said = telling.words(scenario, held)
    turn = call.turns[held.turn - 1]
    return [Highlight(turn.number, said["title"], said["why"], None, _model(scenario, turn), held.id)]


def _gaps(scenario: Scenario, call: Call) -> list[tuple[str, Turn]]:
    if not call.turns:
        return []
    ever = {one.label for turn in call.turns for one in counted(turn.findings)}
    misheard = unheard(call)
    gaps = [("emotion", turn) for turn in call.turns if _unmet(scenario, turn)][:1]
    if not ever & {"practice_name", "own_name"} and not misheard.may_hold("open"):
        gaps.append(("opening", call.turns[0]))
    middle, last = call.turns[len(call.turns) // 2], call.turns[-1]
    if not ever & {"summarise", "check_understanding"} and len(call.turns) > 1 and not misheard.may_hold("summarise"):
        gaps.append(("summarise", middle))
    if next_step(scenario, call).met is False:
        gaps.append(("next_step", last))
    if ("close" not in ever and not misheard.may_hold("close")) or call.ending == HUNG_UP:
        gaps.append(("close", last))
    return gaps


def _unmet(scenario: Scenario, turn: Turn) -> bool:
    return answered(scenario, turn) is False
