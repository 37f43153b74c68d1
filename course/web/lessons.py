"""Lessons: read, hear, try. A plain form for each question; with htmx only the question is exchanged."""

from __future__ import annotations

import re
from typing import Any

from flask import Blueprint, Flask, abort, redirect, render_template, send_from_directory, url_for
from htmx_flask import request
from werkzeug.wrappers import Response

from ..content.course import Module
from ..content.lesson import Lesson
from ..content.lesson.rendering import MEDIA
from ..content.outline import outlined
from ..db import lessons as stored
from ..pages.asking import Asked, Go, given, names
from ..pages.inline import inline
from ..pages.path import calls_of
from ..roleplay.checks import answer
from . import asking, missing
from .guests import learner_id
from .learner import links
from .path import Addresses, known
from .resources import here
from .speaking import LessonSounds

lessons = Blueprint("lessons", __name__)
ADDRESS = "/<any(nl,en):language>/lessons/<module>"


def init(app: Flask) -> None:
    """Open the pages."""
    app.register_blueprint(lessons)


@lessons.get(ADDRESS)
def page(language: str, module: str) -> str:
    """The lesson, with the questions where the learner stopped."""
    lesson = lesson_or_404(language, module)
    about = next(one for one in here().course.modules if one.id == module)
    with here().session() as session:
        go = asking.begun(session, learner_id(), lesson).go
    here().speaker.prepare_lesson(lesson)
    return render_template(
        "lesson.html",
        about=about,
        number=_number(about),
        next=_next(about),
        calls=calls_of(outlined(here().course, about, language), known(language), Addresses(language)),
        sound=LessonSounds(here().speaker, lesson),
        media=lambda html: _with_media(html, module),
        **_shown(go, lesson, request.args.get("question", type=int)),
    )


@lessons.post(ADDRESS + "/questions/<question>")
def reply(language: str, module: str, question: str) -> Response | str:
    """An answer. It is stored before it is judged aloud; the first one counts."""
    lesson = lesson_or_404(language, module)
    with here().session() as session:
        begun = asking.begun(session, learner_id(), lesson)
        row, go = begun.row, begun.go
        asked = go.named(question)
        if asked is None:
            return _to(lesson, None)
        chosen = given(asked.check, request.form)
        if chosen is None:
            return _again(go, lesson, asked)
        worth = answer(asked.check, chosen, language).worth
        stored.answer(session, row, question, chosen, worth, language)
        go = asking.begun(session, row.learner_id, lesson).go
        if go.done:
            stored.finish(session, row)
    return _block(go, lesson, asked.number) if request.htmx else _to(lesson, asked.number)


@lessons.get(ADDRESS + "/questions")
def question(language: str, module: str) -> Response | str:
    """One question, or what came of all: a part of the page, for htmx; anybody else gets the whole."""
    lesson, wished = lesson_or_404(language, module), request.args.get("question", type=int)
    if not request.htmx:
        return _to(lesson, wished)
    with here().session() as session:
        return _block(asking.begun(session, learner_id(), lesson).go, lesson, wished)


@lessons.post(ADDRESS + "/again")
def again(language: str, module: str) -> Response | str:
    """Another go, with other questions."""
    lesson = lesson_or_404(language, module)
    with here().session() as session:
        asking.another(session, learner_id(), lesson)
        go = asking.begun(session, learner_id(), lesson).go
    return _block(go, lesson, None) if request.htmx else _to(lesson, None)


@lessons.post(ADDRESS + "/place")
def place(language: str, module: str) -> tuple[str, int]:
    """The part that is being read, so that the learner comes back to it."""
    lesson = lesson_or_404(language, module)
    part = request.form.get("part", "")
    if not re.fullmatch(r"part-\d{1,2}|questions", part):
        abort(400)
    with here().session() as session:
        stored.at(session, asking.begun(session, learner_id(), lesson).row, part)
    return "", 204


@lessons.get("/media/<module>/<path:file>")
def medium(module: str, file: str) -> Response:
    """A picture, a sound or a film of a module's folder; nothing else of it."""
    endings = tuple(ending for kinds in MEDIA.values() for ending in kinds)
    if here().course.module(module) is None or not file.lower().endswith(endings):
        abort(404)
    return send_from_directory(here().settings.modules.resolve() / module, file)


def lesson_or_404(language: str, module: str) -> Lesson:
    """The lesson of an address."""
    lesson = here().course.lesson(module, language)
    if lesson is None:
        abort(503 if here().course.named(module, language, "lesson.md") else 404)
    return lesson


def _shown(go: Go, lesson: Lesson, wished: int | None) -> dict[str, Any]:
    return {
        "go": go,
        "asked": go.shown(wished),
        "inline": inline,
        "names": names(lesson.language),
        "recogniser": missing.recogniser_there(lesson.language),
        "lesson": lesson,
        "links": _links(lesson.language, lesson.module),
    }


def _block(go: Go, lesson: Lesson, wished: int | None, **more: Any) -> str:
    return render_template("_questions.html", **_shown(go, lesson, wished), **more)


def _again(go: Go, lesson: Lesson, asked: Asked) -> Response | str:
    """Something is missing in the answer: the question stays."""
    if request.htmx:
        return _block(go, lesson, asked.number, incomplete=True)
    return redirect(_address(lesson, asked.number) + "#questions", code=303)


def _to(lesson: Lesson, number: int | None) -> Response:
    return redirect(_address(lesson, number) + "#questions", code=303)


def _address(lesson: Lesson, number: int | None) -> str:
    return url_for(".page", language=lesson.language, module=lesson.module, question=number)


def _links(language: str, module: str) -> dict[str, str]:
    there = links(language, "lessons.page", module=module)
    for name in ("again", "place", "question"):
        there[name] = url_for(f".{name}", language=language, module=module)
    there["reply"] = url_for(".reply", language=language, module=module, question="QUESTION")
    return there


def _with_media(html: str, module: str) -> str:
    return html.replace(f'src="media/{module}/', f'src="{url_for(".medium", module=module, file="")}')


def _number(module: Module) -> int:
    return here().course.modules.index(module) + 1


def _next(module: Module) -> Module | None:
    modules = here().course.modules
    return next(iter(modules[_number(module) :]), None)
