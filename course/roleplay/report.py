"""The whole call, looked back on: the caller's verdict, what went well, what to try, every turn and its findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from typing import Any

from . import findings as found
from . import highlights, rhythm, situation, trust
from .call import Call, Turn
from .competencies import Seen, judge
from .delivery import example
from .findings import Finding, counted
from .highlights import Highlight
from .overall import telling as whole
from .overall.burden import repeated
from .overall.elsewhere import Elsewhere
from .overall.meeting import answered
from .phases import phases
from .record import telling
from .scenario import Scenario
from .unheard import steps, unheard
from .view import Source, mood_of, spoken
from .view import examples as examples_of
from .wording.reporting import Sentences

NOTEWORTHY = 5  # points of trust that a reply must move for the line to say why
SURE = 0.5  # below this confidence a word is shown as doubtful; ours


def report(scenario: Scenario, call: Call, caller: Source, examples: Source, note: str | None = None) -> dict[str, Any]:
    """The report (JSON). `caller` and `examples` tell where the sound of a line and of a model answer is kept.

    `note` is what the learner wrote after the call, None or empty where nothing was.
    """
    sentences = Sentences(scenario.language, scenario.caller.pronoun)
    weighed = [counted(turn.findings) for turn in call.turns]
    course = trust.course_of(scenario, weighed)
    labels = tuple(frozenset(one.label for one in findings) for findings in weighed)
    strengths, next_steps = highlights.strengths(call), highlights.next_steps(scenario, call, sentences)
    competencies = _competencies(scenario, call, labels, sentences)
    elsewhere = Elsewhere(
        {one.about for one in strengths},
        {one.about for one in next_steps},
        {one["id"]: one["band"] for one in competencies},
    )
    return {
        "language": call.language,
        "title": scenario.title,
        "caller": {
            "name": scenario.caller.name,
            "address": scenario.caller.address,
            "portrait": dict(scenario.caller.portrait),
        },
        "minutes": rhythm.minutes(call),
        "verdict": _verdict(scenario, call, course[-1], sentences),
        "strengths": [_shown(scenario, one, examples) for one in strengths],
        "next_steps": [_shown(scenario, one, examples) for one in next_steps],
        "competencies": [
            *competencies,
            *telling.competency(scenario, call, note, sentences),
        ],
        "whole": whole.told(scenario, call, elsewhere),
        "note": telling.told(scenario, call, note),
        "trust": _trust(course, weighed),
        "trust_text": _trust_text(course, weighed, sentences),
        "rhythm": rhythm.rhythm(scenario, call, sentences),
        "structure": _structure(call, labels, sentences),
        "turns": [_turn(scenario, turn, caller, examples) for turn in call.turns],
        "last_line": " ".join(part.text for part in call.line) or None,
    }


def _verdict(scenario: Scenario, call: Call, level: int, sentences: Sentences) -> dict[str, Any]:
    ending = scenario.ending(call.ending or "")
    said = {"quote": ending.quote, "after": ending.after} if ending else sentences.hung_up()
    effort = 1 + round(6 * level / 100)  # Customer Effort Score 2.0 has seven steps; trust stands for it, ours
    return {
        **said,
        "effort": effort if ending else min(effort, 2),
        "effort_words": sentences.effort(),
        "mood": mood_of(scenario, call),
    }


def _shown(scenario: Scenario, one: Highlight, source: Source) -> dict[str, Any]:
    """A highlight whose example can be heard, where it is one of those that are spoken ahead."""
    if one.example is None:
        return asdict(one)
    clip = example(one.example, scenario.language)
    src = source(clip) if clip in examples_of(scenario) else None
    return {**asdict(one), "example": {"text": one.example, "src": src}}


def _competencies(
    scenario: Scenario, call: Call, labels: tuple[frozenset[str], ...], sentences: Sentences
) -> list[dict[str, Any]]:
    every = [one for turn in call.turns for one in counted(turn.findings)]
    felt = {turn.number: answered(scenario, turn) for turn in call.turns}
    seen = Seen(
        labels=labels,
        emotional=tuple(turn for turn, met in felt.items() if met is not None),
        met=tuple(turn for turn, met in felt.items() if met),
        twice=sum(1 for _ in repeated(call)),
        unheard=unheard(call),
        terms=tuple(dict.fromkeys(one.about or "" for one in every if one.label == "jargon")),
        spoken=sum(turn.utterance.source == "spoken" for turn in call.turns),
        confidential=bool(scenario.confidential) or scenario.setting.overheard,
    )
    return [
        {
            "id": judged.id,
            "name": sentences.competency(judged.id),
            "band": judged.band,
            "word": sentences.band(judged.band, judged.doubtful),
            "doubtful": judged.doubtful,
            "why": " ".join(sentences.reason(key, values) for key, values in judged.reasons),
        }
        for judged in judge(seen)
    ]


def _structure(call: Call, labels: tuple[frozenset[str], ...], sentences: Sentences) -> list[dict[str, Any]]:
    found = phases(labels)
    doubtful = steps(found, unheard(call)).doubtful
    return [
        {
            "phase": one.name,
            "name": sentences.phase(one.name),
            "present": one.turn is not None,
            "doubtful": one.name in doubtful,
            "turn": one.turn,
        }
        for one in found
    ]


def _trust(course: Sequence[int], weighed: Sequence[Sequence[Finding]]) -> list[dict[str, Any]]:
    line: list[dict[str, Any]] = [{"turn": 0, "value": course[0], "note": None, "tone": None}]
    for turn, findings in enumerate(weighed, 1):
        moved = course[turn] - course[turn - 1]
        note = _note(findings, moved)
        tone = ("good" if moved > 0 else "try") if note else None
        line.append({"turn": turn, "value": course[turn], "note": note, "tone": tone})
    return line


def _trust_text(course: Sequence[int], weighed: Sequence[Sequence[Finding]], sentences: Sentences) -> list[str]:
    told = []
    for turn, findings in enumerate(weighed, 1):
        moved = course[turn] - course[turn - 1]
        told.append(sentences.trust(turn, moved, _note(findings, moved, least=1)))
    return told


def _note(findings: Sequence[Finding], moved: int, least: int = NOTEWORTHY) -> str | None:
    """The title of the finding that moved trust most in the way in which it moved."""
    if abs(moved) < least:
        return None
    ours = [one for one in findings if trust.WEIGHTS[one.label] * moved > 0]
    heaviest = max(ours, key=lambda one: abs(trust.WEIGHTS[one.label]), default=None)
    return heaviest.title if heaviest else None


def _turn(scenario: Scenario, turn: Turn, caller: Source, examples: Source) -> dict[str, Any]:
    line = spoken(scenario, turn.line, caller)
    return {
        "turn": turn.number,
        "line": line["text"] if line else None,
        "line_clips": line["clips"] if line else [],
        "words": [{"text": word.text, "sure": word.confidence >= SURE} for word in turn.utterance.words],
        "source": turn.utterance.source,
        "corrected": turn.utterance.corrected,
        "findings": [found.to_json(one) for one in turn.findings],
        "models": [
            {"text": text, "src": examples(example(text, scenario.language))}
            for text in situation.models(scenario, turn.line)
        ],
    }
