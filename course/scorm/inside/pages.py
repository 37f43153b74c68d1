"""The pages of the package, made from the templates of the web course."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from ...pages.asking import Asked, Go, names
from ...pages.environment import environment
from ...pages.inline import inline
from ...pages.path import Known, calls_of, shown
from ...pages.words import fill
from ...roleplay.record.written import MOST
from .addresses import Addresses, url_for
from .course import Course


@dataclass(frozen=True)
class Progress:
    """How far the voice is with the caller's lines, as a briefing shows it: in a package they are all there."""

    ready: bool
    failed: int


class Pages:
    """Pages as HTML. Every one stands alone: the shell takes what it needs of it."""

    def __init__(self, course: Course) -> None:
        self.course = course
        self._templates = environment(url_for)

    def start(self, language: str, known: Known, **more: Any) -> str:
        """The path: what is done, what comes next."""
        to = Addresses(language)
        told = shown(self.course.outline(language), known, to)
        return self._page("start.html", language, to.start(), **told, **more)

    def privacy(self, language: str) -> str:
        """What is kept, and where."""
        return self._page("kept.html", language, Addresses(language).privacy())

    def questions(self, language: str, module: str, go: Go, asked: Asked | None, incomplete: bool = False) -> str:
        """The part of a lesson that holds its questions."""
        told = self.asking(language, module, go, asked)
        return self._page("_questions.html", language, **told, incomplete=incomplete)

    def lesson(self, language: str, module: str, first: Go | None, **told: Any) -> str:
        """A whole lesson, with the questions of somebody who hasn't answered any."""
        calls = self.calls(language, module, Known())
        asking = self.asking(language, module, first or Go(()), first.shown(None) if first else None)
        return self._page("lesson.html", language, **told, calls=calls, **asking)

    def briefing(self, language: str, brief: dict[str, Any], here: str, data: dict[str, Any]) -> str:
        """Picture the place before the phone rings."""
        links = Addresses(language).links(here, self.course.languages) | {"ring": here, "briefing": here}
        there = Progress(ready=True, failed=0)
        told: dict[str, Any] = {"brief": brief, "links": links, "data": data, "progress": there}
        kind = brief["setting"]["kind"]
        return self._page("briefing.html", language, **told, kind=kind, recogniser=data["recogniser"])

    def asking(self, language: str, module: str, go: Go, asked: Asked | None) -> dict[str, Any]:
        """What the questions' template needs."""
        here = Addresses(language).lesson(module)
        links = {"here": here, "question": here, "again": f"{here}/again", "reply": f"{here}/questions/QUESTION"}
        links |= Addresses(language).links(here, self.course.languages)
        about = {"inline": inline, "names": names(language), "recogniser": self.course.recogniser(language)}
        return {"go": go, "asked": asked, "links": links, **about}

    def next_call(self, language: str, module: str, known: Known) -> str:
        """The part of a lesson that tells who is on the phone."""
        return self._page("_callnext.html", language, calls=self.calls(language, module, known))

    def calls(self, language: str, module: str, known: Known) -> list[Any]:
        """The calls of a module, as the path has them."""
        outlined = self.course.module(module, language)
        return calls_of(outlined, known, Addresses(language)) if outlined else []

    def call(self, language: str, brief: dict[str, Any], data: dict[str, Any]) -> str:
        """The call itself."""
        return self._page("call.html", language, brief=brief, data=data, page_language=language)

    def debrief(self, language: str, brief: dict[str, Any], data: dict[str, Any]) -> str:
        """What the caller felt, and why."""
        return self._page("debrief.html", language, brief=brief, data=data)

    def note(self, language: str, brief: dict[str, Any], id: int, text: str, too_long: bool) -> str:
        """The note after the call."""
        to = Addresses(language)
        links = to.links("", ()) | {"debrief": to.debrief(str(id)), "save": f"#/calls/{id}/note"}
        told: dict[str, Any] = {"brief": brief, "text": text, "too_long": too_long, "most": MOST, "links": links}
        return self._page("note.html", language, **told, recogniser=self.course.recogniser(language))

    def handout(self, language: str, **told: Any) -> str:
        """A debrief to keep or to hand in: one file that needs nothing else."""
        return self._page("handout.html", language, **told)

    def error(self, language: str, key: str) -> str:
        """What went wrong, and where to go."""
        return self._page("error.html", language, message=fill(language, key))

    def _page(self, name: str, language: str, here: str = "", **told: Any) -> str:
        to = Addresses(language)
        told = {"links": to.links(here or to.start(), self.course.languages), **told}
        template = self._templates.get_template(name)
        return template.render(language=language, t=partial(fill, language), package=True, **told)
