"""The path, the lessons with their questions, and the page on privacy."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...pages import asking
from ...roleplay.checks import answer
from . import record
from .addresses import Addresses
from .course import Questions
from .names import lesson_page
from .pages import Pages
from .state import LessonState

if TYPE_CHECKING:
    from .desk import Answer, Desk, Form

_LESSON = re.compile(r"/(nl|en)/lessons/([\w-]+)(?:/(again|place|questions/([\w-]+)))?")


class Lessons:
    """Answers for the start page, the lessons and the page on privacy."""

    def __init__(self, desk: Desk, pages: Pages) -> None:
        self.desk, self.pages = desk, pages

    def answer(self, method: str, where: str, form: Form) -> Answer | None:
        """The answer, or None where the address isn't of this room."""
        if where in ("/", *(f"/{language}/" for language in self.desk.course.languages)):
            language = self.desk.language
            return {"page": self.pages.start(language, self.desk.learner.known(language, self.desk.chance))}
        if where == f"/{self.desk.language}/privacy":
            return {"page": self.pages.privacy(self.desk.language)}
        found = _LESSON.fullmatch(where)
        pool = self.desk.course.questions(found[2], found[1]) if found else None
        about = self.desk.course.module(found[2], found[1]) if found else None
        if found is None or pool is None or about is None or about.lesson is None:
            return None
        lesson = Lesson(self.desk, self.pages, found[1], found[2], pool)
        if method == "get" and found[3]:
            return lesson.elsewhere()
        if method == "get":
            return lesson.shown(form.number("question"))
        if found[3] == "again":
            return lesson.again()
        if found[3] == "place":
            return lesson.at(form.get("part"))
        return lesson.replied(found[4] or "", form)


class Lesson:
    """One lesson for one request."""

    def __init__(self, desk: Desk, pages: Pages, language: str, module: str, pool: Questions) -> None:
        self.desk, self.pages = desk, pages
        self.language, self.module, self.pool = language, module, pool

    def shown(self, wished: int | None) -> Answer:
        """The page, with the questions where the learner stopped."""
        go = self._go()
        parts = {"next-call": self._next_call()}
        if go.questions:
            parts["asking"] = self._asking(go, go.shown(wished))
        return {"static": lesson_page(self.language, self.module), "parts": parts}

    def replied(self, question: str, form: Form) -> Answer:
        """An answer. It is kept before it is judged aloud; the first one counts."""
        go = self._go()
        asked = go.named(question)
        if asked is None:
            return self.elsewhere()
        given = asking.given(asked.check, form)
        if given is None:
            return self._exchanged(go, asked, incomplete=True)
        if asked.answered is None:
            worth, state = answer(asked.check, given, self.language).worth, self._state()
            state.answered(question, given, worth, [one.check.id for one in go.questions])
            state.changed = self.desk.learner.tick()
            self.desk.tell(record.answered(self.module, state.attempt, asked.check, given, worth))
        go = self._go()
        return self._exchanged(go, go.shown(asked.number))

    def again(self) -> Answer:
        """Another go, with other questions."""
        state = self._state()
        state.asked = tuple(dict.fromkeys((*state.asked, *state.drawn)))
        state.attempt += 1
        state.drawn = self._drawn(state.asked, state.attempt)
        state.given, state.worths = {}, {}
        state.changed = self.desk.learner.tick()
        go = self._go()
        return self._exchanged(go, go.shown(None))

    def at(self, part: str) -> Answer:
        """The part that is being read, so that the learner comes back to it."""
        state = self._state()
        if re.fullmatch(r"part-\d{1,2}|questions", part) and state.place != part:
            state.place, state.changed = part, self.desk.learner.tick()
        return {"json": None}

    def _exchanged(self, go: asking.Go, asked: asking.Asked | None, incomplete: bool = False) -> Answer:
        return {"parts": {"asking": self._asking(go, asked, incomplete), "next-call": self._next_call()}}

    def _asking(self, go: asking.Go, asked: asking.Asked | None, incomplete: bool = False) -> str:
        return self.pages.questions(self.language, self.module, go, asked, incomplete)

    def _next_call(self) -> str:
        known = self.desk.learner.known(self.language, self.desk.chance)
        return self.pages.next_call(self.language, self.module, known)

    def elsewhere(self) -> Answer:
        """To the questions: what was asked for is no page."""
        return {"to": Addresses(self.language).lesson(self.module, "questions").removeprefix("#")}

    def _state(self) -> LessonState:
        """What is kept of this lesson; opening it begins it."""
        lessons = self.desk.learner.lessons
        if self.module not in lessons:
            lessons[self.module] = LessonState((), self.desk.learner.tick())
        state = lessons[self.module]
        if not state.drawn:  # new, or what was drawn had to make room
            state.drawn = self._drawn(state.asked, state.attempt)
        return state

    def _drawn(self, asked: tuple[str, ...], attempt: int) -> tuple[str, ...]:
        return asking.drawn(self.pool.checks, self.pool.ask, asked, self.module, attempt)

    def _go(self) -> asking.Go:
        return go(self._state(), self.module, self.pool, self.language)


def go(state: LessonState, module: str, pool: Questions, language: str) -> asking.Go:
    """A lesson's go. An answer that was let go for want of room is shown as a question once more."""
    given: dict[str, Any] = state.given
    return asking.go(asking.Kept(module, state.attempt, state.drawn, given), pool.checks, language)
