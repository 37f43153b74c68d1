"""Whether the Dutch and the English edition hold the same things under the same names."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

from ..roleplay.scenario import Scenario, TrustStart, When
from ..roleplay.vocabulary import LANGUAGES
from .course import Course
from .faults import ContentFault
from .lesson import Lesson

Parts = dict[str, Callable[[Scenario], object]]
_OF_A_CALL: Parts = {
    "line": lambda call: [line.id for line in call.lines],
    "needed": lambda call: [need.id for need in call.needed],
    "ending": lambda call: [ending.id for ending in call.endings],
    "record › must": lambda call: [one.id for one in call.record.must] if call.record else [],
    "record › never": lambda call: [one.id for one in call.record.never] if call.record else [],
    "points": lambda call: list(call.points),
    "level": lambda call: [call.level],
    "trust": lambda call: [_given(call.trust, TrustStart()) or "nothing"],
}


def out_of_step(course: Course, folder: Path) -> Iterator[ContentFault]:
    """What one edition has and the other hasn't; the Dutch one is the original."""
    yield from _missing(course, folder)
    for id, language in course.scenarios:
        other = course.scenario(id, "en")
        if language == "nl" and other is not None:
            module, call = id.split("/")
            yield from _call(Path(module, "en", f"{call}.toml"), course.scenarios[id, "nl"], other)
    for module, language in course.lessons:
        other_lesson = course.lesson(module, "en")
        if language == "nl" and other_lesson is not None:
            yield from _lesson(Path(module, "en", "lesson.md"), course.lessons[module, "nl"], other_lesson)


def _missing(course: Course, folder: Path) -> Iterator[ContentFault]:
    there = [Path(id.split("/")[0], language, id.split("/")[1] + ".toml") for id, language in course.scenarios]
    there += [Path(module, language, "lesson.md") for module, language in course.lessons]
    for file in there:
        module, language, name = file.parts
        other = Path(module, next(one for one in LANGUAGES if one != language), name)
        if not (folder / other).exists():
            yield ContentFault(other, "", "no such file", f"the edition beside {file}")


def _call(file: Path, original: Scenario, other: Scenario) -> Iterator[ContentFault]:
    for place, parts in _OF_A_CALL.items():
        yield from _compared(file, place, parts(original), parts(other))
    for kind, ours, theirs in (
        ("line", original.lines, other.lines),
        ("ending", original.endings, other.endings),
    ):
        conditions = {one.id: _given(one.when, When()) for one in theirs}
        for one in ours:
            when = _given(one.when, When())
            if conditions.get(one.id, when) != when:
                place = f"{kind} ({one.id}) › when"
                yield ContentFault(file, place, conditions[one.id] or "nothing", f"as in Dutch: {when or 'nothing'}")


def _given(one: When | TrustStart, usual: When | TrustStart) -> str:
    """What an author wrote of it, as in the file."""
    there = asdict(one).items() - asdict(usual).items()
    return ", ".join(f"{key} = {list(value) if isinstance(value, tuple) else value}" for key, value in sorted(there))


def _lesson(file: Path, original: Lesson, other: Lesson) -> Iterator[ContentFault]:
    asked, also = ([f"{check.kind} {check.id}" for check in one.pool.checks] for one in (original, other))
    yield from _compared(file, "checks", asked, also)
    if len(original.page.headings) != len(other.page.headings):
        found, expected = (f"{len(one.page.headings)} headings" for one in (other, original))
        yield ContentFault(file, "", found, f"{expected}, as in Dutch")


def _compared(file: Path, place: str, original: object, other: object) -> Iterator[ContentFault]:
    if isinstance(original, list) and isinstance(other, list) and original != other:
        more = [str(one) for one in other if one not in original]
        less = [str(one) for one in original if one not in other]
        found = ", ".join(more) or ("another order" if not less else "no " + ", ".join(less))
        yield ContentFault(file, place, found[:160], ("as in Dutch: " + (", ".join(less) or "the same"))[:160])
