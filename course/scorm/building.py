"""From the course to the zip: everything is looked at before any work, spoken, then written at once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from .core import core, libraries
from .data import FOLDER, course_zip, unpacked
from .inside import names
from .inside.course import Course
from .manifest import NAME as MANIFEST
from .manifest import manifest
from .model import pack_model
from .order import Order
from .package import Package, Sco
from .sheets import Sheets
from .site import static_files
from .sounding import Heard, Voices, heard
from .zipping import Entry, write

CORE, LIBRARIES, COURSE = "core.zip", "libraries.zip", "course.zip"
Progress = Callable[[str, int, int], None]
"""Told what is being done ("speak", "pack"), how far it is, and of how much."""


def _quiet(what: str, done: int, total: int) -> None:
    """Nobody looks."""


@dataclass(frozen=True)
class Plan:
    """What an export will make: the lines to speak, and everything else that it holds."""

    order: Order
    id: str
    title: Mapping[str, str]
    lines: tuple[Heard, ...]
    voices: Mapping[str, Mapping[str, str]]


def plan(order: Order, id: str, voices: Voices) -> Plan:
    """Look at what is asked, without any work."""
    named = {
        language: {scenario.id: voices.caller(scenario) for scenario in order.calls(language)}
        | ({"examples": voices.examples(language)} if order.examples else {})
        for language in order.languages
    }
    return Plan(order, id, _title(order), heard(order, voices), named)


def build(plan: Plan, still: Sequence[Entry], voices: Voices, target: Path, progress: Progress = _quiet) -> int:
    """Speak what wasn't spoken yet, and write the zip; how many lines can only be read. Raises ExportFailed.

    `still`: what `contents` gave.
    """
    sounds, silent = speak(plan, voices, progress)
    entries = [*still, *sounds]
    files = tuple(sorted(path for path, _ in entries))
    entries.append((MANIFEST, manifest(_package(plan, files))))
    write(target, entries, lambda done, total: progress("pack", done, total))
    return silent


def contents(plan: Plan, voices: Voices, scratch: Path) -> Iterator[Entry]:
    """Everything but the sounds and the manifest. `scratch` must stay until they are read."""
    order = plan.order
    course = course_zip(order, plan.id, plan.voices)
    yield COURSE, course
    yield CORE, core(order.languages)
    yield LIBRARIES, libraries()
    yield from static_files(order.static, hears=bool(order.recognisers))
    yield from _media(order)
    models = dict(_models(order, scratch))
    yield from models.values()
    sheets = Sheets(order, Course(unpacked(course, scratch / "course")), voices)
    addresses = {language: path for language, (path, _) in models.items()}
    addresses |= {language: said for language, said in order.recognisers.items() if isinstance(said, str)}
    for file, html in sheets.all():
        yield file, html.encode()
    for part in order.scos():
        told = {"course": plan.id, **_told(order, part, addresses)}
        yield _href(order, part), sheets.shell(part, told, _elsewhere(order)).encode()


def speak(plan: Plan, voices: Voices, progress: Progress = _quiet) -> tuple[list[Entry], int]:
    """Speak what wasn't spoken yet; the sounds, and how many lines can only be read.

    As many lines at a time as there are processors: a voice speaks a line on one.
    """
    found: list[Entry] = []
    speaking = ThreadPoolExecutor(os.cpu_count())
    try:
        spoken = speaking.map(lambda line: voices.spoken(line.voice, line.language, line.clip), plan.lines)
        for number, (line, file) in enumerate(zip(plan.lines, spoken, strict=True), 1):
            if file is not None:
                found.append((line.file, file))
            progress("speak", number, len(plan.lines))
    finally:
        speaking.shutdown(cancel_futures=True)  # who stops waits for the lines that are being spoken, for no more
    return found, len(plan.lines) - len(found)


def _told(order: Order, part: str, recognisers: Mapping[str, str]) -> dict[str, Any]:
    """What the shell needs to know before it starts anything."""
    pages = {}
    for language in order.languages:
        pages[f"/{language}/privacy"] = names.privacy_page(language)
        if not part:
            pages[f"/{language}/"] = names.start_page(language)
        pages |= {f"/{language}/lessons/{id}": names.lesson_page(language, id) for id in order.lessons(language)}
        pages |= {f"/{language}/calls/{one.id}": names.briefing_page(language, one.id) for one in order.calls(language)}
    return {
        "edition": order.edition,
        "part": part,
        "folder": FOLDER,
        "languages": order.languages,
        "archives": [CORE, LIBRARIES, COURSE],
        "recognisers": recognisers,
        "pages": pages,
    }


def _models(order: Order, scratch: Path) -> Iterator[tuple[str, tuple[str, Path]]]:
    for language in order.languages:
        folder = order.recognisers.get(language)
        if isinstance(folder, Path):
            archive = pack_model(folder, scratch)
            yield language, (f"models/{archive.name}", archive)


def _media(order: Order) -> Iterator[Entry]:
    """Each once, also where the lesson shows it in both languages."""
    lessons = (order.course.lesson(id, language) for language in order.languages for id in order.lessons(language))
    shown = dict.fromkeys((one.module, file) for one in lessons if one for file, _ in one.page.media)
    for module, file in shown:
        yield f"media/{module}/{file}", order.modules / module / file


def _elsewhere(order: Order) -> str:
    """The sites that the page may fetch a model from."""
    parts = (urlsplit(said) for said in order.recognisers.values() if isinstance(said, str))
    return " ".join(sorted({f"{one.scheme}://{one.netloc}" for one in parts if one.netloc}))


def _package(plan: Plan, files: tuple[str, ...]) -> Package:
    order = plan.order
    content = sha256(course_zip(order, plan.id, plan.voices)).hexdigest()[:8]
    scos = tuple(Sco(_sco_id(part), _titled(order, part), _href(order, part)) for part in order.scos())
    minutes = max(1, _minutes(order))
    told, languages = _described(order), order.languages
    return Package(plan.id, content, plan.title, told, languages, order.edition, scos, files, minutes)


def _minutes(order: Order) -> int:
    """How long all of it takes, in one language."""
    first = order.languages[0]
    lessons = (order.course.lesson(id, first) for id in order.lessons(first))
    return sum(one.minutes for one in lessons if one) + sum(call.minutes for call in order.calls(first))


def _sco_id(part: str) -> str:
    return part.replace("/", ".") or "course"


def _href(order: Order, part: str) -> str:
    return "index.html" if len(order.scos()) == 1 else f"{part}.html"


def _title(order: Order) -> Mapping[str, str]:
    return _titled(order, order.part)


def _titled(order: Order, part: str) -> Mapping[str, str]:
    """The title of a part by language."""
    module, _, call = part.partition("/")
    if call:
        return {language: one.title for language in order.languages for one in order.calls(language) if one.id == part}
    found = order.course.module(module)
    return {language: (found.title if found else order.course.title)[language] for language in order.languages}


def _described(order: Order) -> Mapping[str, str]:
    titles = {language: [module.title[language] for module in order.wanted()] for language in order.languages}
    return {language: " · ".join(told) for language, told in titles.items()}
