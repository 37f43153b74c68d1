"""The pages that stand ready in the package: what can be read before anything else has started."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ..content.lesson import Lesson
from ..pages.asking import drawn
from ..pages.path import Known
from ..roleplay.view import brief
from .inside import names
from .inside.addresses import Addresses
from .inside.course import Course
from .inside.lessons import go
from .inside.pages import Pages
from .inside.state import LessonState
from .modules import imported
from .order import Order
from .sounding import Voices, lesson_line

# No script but the package's own, and none from elsewhere; WebAssembly for hearing and grading.
POLICY = (
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; img-src 'self' data:; media-src 'self' blob:; "
    "worker-src 'self' blob:; connect-src 'self'{more}; object-src 'none'; base-uri 'none'; form-action 'none'"
)


class Sheets:
    """Pages for somebody who hasn't begun. `inside`: the course as the package's Python sees it."""

    def __init__(self, order: Order, inside: Course, voices: Voices) -> None:
        self.order, self.inside, self.voices = order, inside, voices
        self._pages = Pages(inside)

    def all(self) -> Iterator[tuple[str, str]]:
        """Every page but the shells: its file, and its HTML."""
        for language in self.order.languages:
            yield names.start_page(language), self._pages.start(language, Known())
            yield names.privacy_page(language), self._pages.privacy(language)
            for module in self.order.lessons(language):
                lesson = self.order.course.lesson(module, language)
                if lesson:
                    yield names.lesson_page(language, module), self._lesson(lesson)
            for scenario in self.order.calls(language):
                yield names.briefing_page(language, scenario.id), self._briefing(language, scenario)

    def shell(self, part: str, told: dict[str, Any], elsewhere: str) -> str:
        """The page that the LMS opens: the start page of a part, with what starts everything else."""
        inside = Course(self.inside.folder, part)
        shell = {"policy": POLICY.format(more=elsewhere and f" {elsewhere}"), "told": told}
        shell["modules"] = imported(self.order.static)
        return Pages(inside).start(self.order.languages[0], Known(), shell=shell)

    def _lesson(self, lesson: Lesson) -> str:
        module, language = lesson.module, lesson.language
        questions = self.inside.questions(module, language)
        about = next(one for one in self.order.course.modules if one.id == module)
        state = LessonState(self._drawn(lesson), 0)
        first = go(state, module, questions, language) if questions else None
        modules = self.order.wanted()
        following = next(iter(modules[modules.index(about) + 1 :]), None)
        return self._pages.lesson(
            language,
            module,
            first,
            about=about,
            lesson=lesson,
            number=self.order.course.modules.index(about) + 1,
            next=following,
            sound=_Sounds(self.order, self.voices, lesson),
            media=str,  # pictures stand at "media/<module>/…" from the root of the package, as in the HTML
        )

    def _drawn(self, lesson: Lesson) -> tuple[str, ...]:
        return drawn(lesson.pool.checks, lesson.pool.ask, (), lesson.module, 1)

    def _briefing(self, language: str, scenario: Any) -> str:
        here = Addresses(language).briefing(scenario.id)
        data = {"language": language, "listen": "", "try_saying": scenario.setting.try_saying}
        data["recogniser"] = self.inside.recogniser(language)
        return self._pages.briefing(language, brief(scenario), here, data)


class _Sounds:
    """Where a lesson's lines are heard."""

    def __init__(self, order: Order, voices: Voices, lesson: Lesson) -> None:
        self.order, self.voices, self.lesson = order, voices, lesson

    def source(self, line: Any) -> str:
        """The file of a line."""
        return lesson_line(self.order, self.voices, self.lesson, line).file
