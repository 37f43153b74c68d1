"""Grading one reply: what was found in its words, its sound and its clock, with reasons."""

from __future__ import annotations

from . import doubt, situation
from .call import Call
from .findings import Finding, counted
from .grading import labels, measures
from .grading.context import Confidential, Context, Found, Need
from .grading.whole import HEARD
from .scenario import Scenario
from .utterance import Utterance
from .wording import explain


def grade(scenario: Scenario, call: Call, utterance: Utterance) -> tuple[Finding, ...]:
    """The findings in the reply that the call awaits, in the order of the words that they rest on."""
    return grade_in(context_of(scenario, call), utterance, call.awaited)


def grade_in(context: Context, utterance: Utterance, turn: int) -> tuple[Finding, ...]:
    """The findings in a reply that was given in such a context, as reply `turn`."""
    confidence = [word.confidence for word in utterance.words]
    heard = (one for one in labels(utterance.tokens, context, confidence) if _named(one))
    found = (*heard, *measures(utterance, context))
    findings = [_finding(doubt.spared(one, utterance), context, utterance, turn) for one in found]
    return tuple(sorted(findings, key=lambda finding: (finding.spans[:1] or ((9999, 9999),), finding.label)))


def _named(found: Found) -> bool:
    """In a call a breach is what its author named as confidential: a learner must be told what it was that leaked."""
    return found.label != "privacy_breach" or found.about is not None


def context_of(scenario: Scenario, call: Call) -> Context:
    """What was known when the awaited reply was given."""
    setting = scenario.setting
    return Context(
        language=scenario.language,
        kind=setting.kind,
        place=setting.place,
        region=setting.region,
        overheard=setting.overheard,
        practice_name=setting.practice,
        patient_says=" ".join(part.text for part in call.line),
        caller=scenario.caller.role,
        pronoun=scenario.caller.pronoun,
        address=scenario.caller.address,
        emotion=situation.emotion(scenario, call.line),
        reason_known=any(part.kind == "line" for part in call.said),
        unfinished=situation.unfinished(scenario, call.line),
        confidential=tuple(Confidential(c.item, c.phrases, c.instead) for c in scenario.confidential),
        needed=tuple(Need(n.id, n.item, n.asks) for n in scenario.needed),
        met=bool(call.turns) and any(finding.label in HEARD for finding in counted(call.turns[-1].findings)),
        helped=any(finding.label == "escalate" for turn in call.turns for finding in counted(turn.findings)),
        urgent=situation.emotion(scenario, call.line) == "urgency",
    )


def _finding(found: Found, context: Context, utterance: Utterance, turn: int) -> Finding:
    said = explain(found, context, utterance.tokens)
    times = [utterance.words[first].start for first, _ in found.spans if first < len(utterance.words)]
    return Finding(
        label=found.label,
        turn=turn,
        spans=found.spans,
        at=times[0] if times else None,
        about=found.about,
        sure=found.sure,
        point=said.point,
        title=said.title,
        why=said.why,
        instead=said.instead,
    )
