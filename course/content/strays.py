"""What an author wrote that nothing reads, most often because of a name or a folder, and modules without a lesson."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..roleplay.vocabulary import LANGUAGES
from .course import Course
from .faults import ContentFault

WRITTEN = (".md", ".toml", ".txt")
EXPECTED = "nl/lesson.md, en/lesson.md, or a call as nl/NAME.toml and en/NAME.toml, in a folder with a module.toml"


def strays(course: Course, folder: Path) -> Iterator[ContentFault]:
    """A warning for each file that isn't read, and for each module that teaches nothing before its calls."""
    for file in sorted(folder.rglob("*")):
        place = file.relative_to(folder)
        if file.is_file() and file.suffix.lower() in WRITTEN and not (_aside(place) or _read(place, folder)):
            yield ContentFault(place, "", "a file that nothing reads", EXPECTED)
    for module in course.modules:
        if not module.draw and not any((folder / module.id / one / "lesson.md").exists() for one in LANGUAGES):
            yield ContentFault(Path(module.id, "nl", "lesson.md"), "", "no such file", "a lesson before the calls")


def _aside(place: Path) -> bool:
    """Whether it is meant for authors, or for their editor."""
    return place.stem.upper() == "README" or any(part.startswith(".") for part in place.parts)


def _read(place: Path, folder: Path) -> bool:
    if place.parts in (("course.toml",), (place.parts[0], "module.toml")):
        return True
    module, language, name = place.parts if len(place.parts) == 3 else ("", "", "")
    called = name == "lesson.md" or name.endswith(".toml")
    return called and language in LANGUAGES and (folder / module / "module.toml").exists()
