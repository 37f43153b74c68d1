"""What the path tells of the course in one language."""

from __future__ import annotations

from ..pages.path import CallOutline, LessonOutline, ModuleOutline
from ..roleplay.view import brief
from .course import Course, Module


def outline(course: Course, language: str) -> tuple[ModuleOutline, ...]:
    """Every module in order."""
    return tuple(outlined(course, module, language) for module in course.modules)


def outlined(course: Course, module: Module, language: str) -> ModuleOutline:
    """One module."""
    lesson = course.lesson(module.id, language)
    return ModuleOutline(
        module.id,
        module.title,
        module.summary,
        module.path,
        module.draw,
        LessonOutline(lesson.title, lesson.minutes, len(lesson.page.headings)) if lesson else None,
        tuple(CallOutline(one.id, brief(one)) for one in course.calls(language, module.id)),
        course.broken(module.id, language),
    )
