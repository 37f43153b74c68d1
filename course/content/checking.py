"""Everything that `belwijs check` finds: faults, and warnings, which an author may have a reason for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..roleplay import checking as calls
from ..roleplay.checks import RIGHT, Check, answer
from .course import Course
from .covering import unserved
from .editions import out_of_step
from .faults import ContentFault
from .gathering import load
from .hearing import Hears, unheard
from .lesson import Lesson
from .lesson.readability import B1, ease
from .lesson.rendering import MEDIA
from .strays import strays
from .voicing import unspeakable

WORDS = (600, 1200)  # of a lesson: ten to fifteen minutes with its questions
POOL = 8  # questions in a lesson at least, so that a second try differs


@dataclass(frozen=True)
class Checked:
    """A course with all that is wrong in it, and all that is doubtful."""

    course: Course
    faults: tuple[ContentFault, ...]
    warnings: tuple[ContentFault, ...]


def check(folder: Path, hears: Mapping[str, Hears] | None = None) -> Checked:
    """Read the course in a folder and try out everything in it. `hears`: by language, whether a word is known."""
    course = load(folder)
    faults = [*course.faults, *out_of_step(course, folder), *_calls(course), *_lessons(course, folder)]
    warnings = [
        *_readable(course),
        *unspeakable(course),
        *unheard(course, hears or {}),
        *strays(course, folder),
        *unserved(course),
    ]
    return Checked(course, tuple(faults), tuple(warnings))


def _calls(course: Course) -> Iterator[ContentFault]:
    for (id, language), scenario in course.scenarios.items():
        module, call = id.split("/")
        for fault in calls.thorough(scenario):
            yield ContentFault(Path(module, language, f"{call}.toml"), fault.place, fault.found, fault.expected)


def _lessons(course: Course, folder: Path) -> Iterator[ContentFault]:
    for (module, language), lesson in course.lessons.items():
        file = Path(module, language, "lesson.md")
        for asked in lesson.pool.checks:
            yield from _models(file, asked, language)
        yield from _media(file, lesson, folder / module)


def _models(file: Path, asked: Check, language: str) -> Iterator[ContentFault]:
    """A model that the grader doesn't find good would puzzle whoever says it."""
    for model in asked.wanted.models if asked.wanted else ():
        found = answer(asked, model, language)
        if found.worth != RIGHT:
            missing = [f"no {label}" for label in found.missing]
            wrong = [mark.label for mark in found.marks if not mark.wanted]
            told = f"“{model}” with " + ", ".join(missing + wrong)
            yield ContentFault(file, f"{asked.id} › model", told, "a model that passes its own question")


def _media(file: Path, lesson: Lesson, folder: Path) -> Iterator[ContentFault]:
    endings = tuple(ending for kinds in MEDIA.values() for ending in kinds)
    for name, words in lesson.page.media:
        if not words.strip():
            yield ContentFault(file, name, "no words for it", "what there is to see or hear, between the brackets")
        file_there = folder.resolve() in (folder / name).resolve().parents and (folder / name).is_file()
        if not name.lower().endswith(endings) or not file_there:
            yield ContentFault(
                file, name, "no such file", f"a file in {folder.name}/ that ends in " + ", ".join(endings)
            )


def _readable(course: Course) -> Iterator[ContentFault]:
    for (module, language), lesson in course.lessons.items():
        file = Path(module, language, "lesson.md")
        score, words = ease(lesson.plain, language), len(lesson.plain.split())
        if score < B1:
            yield ContentFault(
                file, "", f"a reading ease of {score:.0f}", f"{B1} or more (B1): shorter sentences and words"
            )
        if not WORDS[0] <= words <= WORDS[1]:
            yield ContentFault(file, "", f"{words} words", f"{WORDS[0]} to {WORDS[1]}")
        if len(lesson.pool.checks) < POOL:
            yield ContentFault(
                file, "checks", f"{len(lesson.pool.checks)} questions", f"{POOL} or more: a second try must differ"
            )
