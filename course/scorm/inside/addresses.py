"""Where the package has its pages: behind the # of its one address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ...roleplay.vocabulary import LANGUAGES


@dataclass(frozen=True)
class Addresses:
    """The addresses of one language."""

    language: str

    def start(self) -> str:
        """The path."""
        return f"#/{self.language}/"

    def privacy(self) -> str:
        """What is kept."""
        return f"#/{self.language}/privacy"

    def briefing(self, scenario: str) -> str:
        """The briefing of a scenario."""
        return f"#/{self.language}/calls/{scenario}"

    def lesson(self, module: str, place: str = "") -> str:
        """A lesson, at the part that was read last."""
        return f"#/{self.language}/lessons/{module}{'#' + place if place else ''}"

    def call(self, id: str) -> str:
        """A call that goes on."""
        return f"#/calls/{id}"

    def debrief(self, id: str) -> str:
        """A call that is over."""
        return f"#/calls/{id}/debrief"

    def links(self, here: str, languages: tuple[str, ...]) -> dict[str, str]:
        """What every page needs; `here` is the page's own address in this language."""
        other = next((one for one in LANGUAGES if one != self.language), "")
        there = {"start": self.start(), "privacy": self.privacy(), "here": here}
        if other in languages:
            there["other_language"] = here.replace(f"#/{self.language}/", f"#/{other}/", 1)
        return there


def url_for(endpoint: str, *, filename: str = "", language: str = "", module: str = "", **_: Any) -> str:
    """The addresses that templates ask for themselves; raises KeyError for one that a package doesn't have."""
    if endpoint == "static":
        return f"static/{filename}"
    return {"lessons.page": Addresses(language).lesson(module)}[endpoint]
