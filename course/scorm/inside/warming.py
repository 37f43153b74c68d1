"""Warming the grader, a bit at a time: it compiles its phrases when each is first needed."""

from __future__ import annotations

from ...roleplay.grading import Context, labels
from ...roleplay.utterance import words_of
from .course import Course

MOST = 12  # replies: the first takes 350 ms of a processor, and after so many one takes 4 to 10 (measured in CPython)


def warm(course: Course, language: str, step: int) -> bool:
    """Do one bit: read a call, or grade one of its model answers. Whether there is more."""
    first = next((call.id for module in course.outline(language) for call in module.calls), None)
    scenario = course.scenario(first, language) if first else None
    if scenario is None:
        return False
    texts = [*scenario.opening[:1], *(line.models[0] for line in scenario.lines if line.models)][:MOST]
    for text in texts[step - 1 : step] if step else ():
        labels(words_of(text), Context(language))
    return step < len(texts)
