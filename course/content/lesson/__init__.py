"""Lessons: Markdown in, blocks to show and questions to ask out."""

from .blocks import Dialogue, Lesson, Pair, Pool, Prose, Spoken, Try
from .reading import read

__all__ = ["Dialogue", "Lesson", "Pair", "Pool", "Prose", "Spoken", "Try", "read"]
