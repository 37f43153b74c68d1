"""The package's own desk: takes what a page asks for, and answers as the web course would."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from . import record
from .calling import Calls, Gone
from .course import Course
from .lessons import Lessons
from .packing import Unreadable, pack, unpack
from .pages import Pages
from .state import Learner
from .visits import Visits

Answer = dict[str, Any]
"""`page`: HTML; or `static`: the file of a page, with `parts` (HTML by id) that replace those in it; or `to`: another
address; or `json`. With it `record`, where something was changed that the LMS must know."""


class Desk:
    """One learner with one package. `part`: the module or call that is all there is of the course; `limit`:
    characters that the LMS keeps; `chance`: the seed of what is drawn."""

    def __init__(self, folder: Path, part: str, kept: str, limit: int, chance: str) -> None:
        self.course = Course(folder, part)
        self.limit, self.chance = limit, chance
        self.trouble = ""
        self.learner = self._opened(kept)
        self.language = self.course.languages[0]
        self.told: dict[str, Answer] = {}  # interactions of this session, by their id
        self._left_out = self.learner.left_out
        pages, self.calls = Pages(self.course), Calls(self.course, self.learner)
        self.rooms: Sequence[Callable[[str, str, Form], Answer | None]] = (
            Lessons(self, pages).answer,
            Visits(self, pages, self.calls).answer,
        )
        self.pages = pages

    def _opened(self, kept: str) -> Learner:
        if not kept:
            return Learner()
        try:
            return unpack(kept, self.course.id)
        except Unreadable as error:
            self.trouble = error.reason
            return Learner()

    def go(self, method: str, path: str, form: Mapping[str, Any]) -> Answer:
        """Answer "get" or "post" of a path such as "/nl/lessons/03-empathy?question=2", with a form's fields."""
        before = self.learner.clock, self.learner.place
        where, _, asked = path.partition("?")
        first = where.split("/")[1] if "/" in where else ""
        if first in self.course.languages:
            self.language = first
        answer = self._answer(method, where, Form(form, asked))
        if (self.learner.clock, self.learner.place) != before:
            answer["record"] = self.record()
        return answer

    def record(self) -> Answer:
        """What the LMS must know now."""
        told = record.standing(self.course, self.learner, self.language, self.chance)
        suspend = pack(self.learner, self.course.id, self.limit)
        news = self.learner.left_out and not self._left_out
        self._left_out = self.learner.left_out
        kept = {"location": self.learner.place, "suspend": suspend}
        return {**told, **kept, "interactions": [*self.told.values()], "left_out": news}

    def tell(self, *interactions: Answer) -> None:
        """Tell the LMS of an answer, or of what a call showed; told again, it takes the place of what was told."""
        self.told |= {one["id"]: one for one in interactions}

    def _answer(self, method: str, where: str, form: Form) -> Answer:
        """What the first room that knows the address says. A page that was found is where the learner is."""
        error = "error.missing"
        try:
            answer = next((found for room in self.rooms if (found := room(method, where, form))), None)
        except Gone:
            answer, error = None, "error.not_kept"
        if answer is None:
            return {"page": self.pages.error(self.language, error)}
        if method == "get" and ("page" in answer or "static" in answer):
            self.learner.place = where
        return answer


class Form:
    """The fields of a form and of an address, as templates' hosts know them."""

    def __init__(self, fields: Mapping[str, Any], asked: str = "") -> None:
        pairs = (pair.partition("=") for pair in asked.split("&") if pair)
        self._fields: dict[str, Any] = {**{key: value for key, _, value in pairs}, **fields}

    def get(self, key: str, default: str = "", /) -> str:
        """One field; of several of a name the first."""
        found = self.getlist(key)
        return found[0] if found else default

    def getlist(self, key: str, /) -> Sequence[str]:
        """All fields of a name."""
        found = self._fields.get(key, [])
        return [str(one) for one in (found if isinstance(found, list) else [found])]

    def value(self, key: str) -> Any:
        """A field that is no text: an event, for one."""
        return self._fields.get(key)

    def number(self, key: str) -> int | None:
        """A field as a number from 0, or None."""
        text = self.get(key)
        return int(text) if text.isascii() and text.isdigit() and len(text) < 6 else None
