"""Checks: the questions of a lesson, what an answer is worth, and which of a pool are asked. Pure, as the calls are."""

from .answering import Answered, Mark, Shown, Unanswerable, answer
from .drawing import draw, shuffled
from .kinds import KINDS, NEARLY, NO, RIGHT, Check, Option, Wanted

__all__ = [
    "KINDS",
    "NEARLY",
    "NO",
    "RIGHT",
    "Answered",
    "Check",
    "Mark",
    "Option",
    "Shown",
    "Unanswerable",
    "Wanted",
    "answer",
    "draw",
    "shuffled",
]
