"""Small packages for the tests."""

from __future__ import annotations

from course.scorm.package import Package, Sco

# What authors write, and XML has a meaning of its own for.
AWKWARD = {"nl": "Één «patiënt» & <u>", "en": 'A "patient" & <you> don\'t'}


def package(
    edition: str = "1.2", count: int = 1, languages: tuple[str, ...] = ("nl", "en"), **other: object
) -> Package:
    """A package of a number of units, with awkward titles."""
    units = tuple(Sco(f"{turn:02}-one", AWKWARD, f"{turn:02}-one.html") for turn in range(1, count + 1))
    facts: dict[str, object] = {
        "id": "belwijs",
        "version": "0.1.0",
        "title": AWKWARD,
        "description": AWKWARD,
        "languages": languages,
        "edition": edition,
        "scos": units,
        "files": ("imsmanifest.xml", "core.zip", "static/a b.js", *(unit.href for unit in units)),
        "minutes": 250,
    }
    return Package(**(facts | other))  # type: ignore[arg-type]
