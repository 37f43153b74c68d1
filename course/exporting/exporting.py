"""Carrying out an export: what is asked is looked at, said, and only then made."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from voices.errors import VoicesError
from voices.progress import readable
from voices.wording import explain

from ..content.course import Course
from ..content.gathering import load
from ..roleplay.vocabulary import LANGUAGES
from ..scorm import building
from ..scorm.errors import ExportFailed
from ..scorm.estimate import compressed
from ..scorm.order import Order
from ..scorm.placing import check_target, ended_as_exceptions
from ..scorm.zipping import Entry
from ..settings import Settings
from .heeding import heeding
from .showing import Bar
from .speech import MP3, OGG, Speech
from .wording import TEXTS

Say = Callable[[str], object]
SECOND = {OGG: 880, MP3: 3700}  # bytes of a second of speech (measured: 208 s of a real voice)
SOUNDS = {"small": OGG, "full": MP3}
SIGNS = 15  # characters spoken in a second (measured: 16 by that voice, 14.7 by the stand-in in Dutch)


class NotPossible(Exception):
    """What is asked can't be made; the message is for whoever asked."""


def run(args: argparse.Namespace, settings: Settings, say: Say, language: str) -> int:
    """Export; the exit status."""
    words = TEXTS[language]
    try:
        speech = Speech(settings, SOUNDS[args.sound])
        order = _order(args, settings, speech, words, say)
        plan = building.plan(order, order.course.id, speech)
        target = (args.target or Path(_name(order))).absolute()
        check_target(target)
        with ended_as_exceptions(), tempfile.TemporaryDirectory(prefix="belwijs-") as scratch:
            still = list(building.contents(plan, speech, Path(scratch)))
            check_target(target, _said(plan, still, speech, words, say))
            if not args.estimate:
                _build(plan, still, speech, target, words, say)
    except NotPossible as error:
        say(str(error))
        return 1
    except ExportFailed as error:
        say(error.explain(language))
        return 1
    except VoicesError as error:
        say(explain(error, language))
        return 1
    except KeyboardInterrupt:
        say("\n" + words["stopped"])
        return 130
    return 0


def _build(
    plan: building.Plan, still: Sequence[Entry], speech: Speech, target: Path, words: dict[str, str], say: Say
) -> None:
    bar = Bar(words, say, sys.stderr)
    with heeding() as stop:

        def progress(what: str, done: int, total: int) -> None:
            stop()
            bar(what, done, total)

        silent = building.build(plan, still, speech, target, progress)
    bar.rest()
    if silent:
        say(words["silent"].format(count=silent))
    say(words["ready"].format(target=target, size=readable(target.stat().st_size)))


def _order(args: argparse.Namespace, settings: Settings, speech: Speech, words: dict[str, str], say: Say) -> Order:
    folder = args.folder or settings.modules
    course = _sound(load(folder), args.allow_faults, words, say)
    languages = LANGUAGES if args.language == "both" else (args.language,)
    calls = dict.fromkeys(id for id, _ in course.scenarios)
    there = [*(module.id for module in course.modules), *calls]
    if args.part and args.part not in there:
        raise NotPossible(words["no_part"].format(part=args.part, there=", ".join(there)))
    order = Order(
        course,
        folder,
        settings.static,
        args.edition,
        tuple(languages),
        args.part,
        args.units,
        examples=_examples(args, words, say),
        sounds=speech.sounds,
        player={"end_of_reply_ms": settings.end_of_reply_ms, "silence_prompt_ms": settings.silence_prompt_ms},
    )
    _voiced(order, speech, args.stand_in, words)
    return order if args.typed else replace(order, recognisers=_recognisers(args, settings, speech, order, words))


def _examples(args: argparse.Namespace, words: dict[str, str], say: Say) -> bool:
    """Whether model answers are spoken. All of them and a model together are more than many an LMS takes."""
    if args.examples is not None:
        return bool(args.examples)
    if args.part or args.typed or args.model_address:
        return True
    say(words["no_examples"])
    return False


def _sound(course: Course, allowed: bool, words: dict[str, str], say: Say) -> Course:
    """The course, where it has no fault, or where faults may be left out: broken modules' other pieces stay."""
    if course.faults and not allowed:
        raise NotPossible("\n".join([words["faults"], *map(str, course.faults), words["faults_do"]]))
    if course.faults:
        what = dict.fromkeys(fault.file.as_posix() for fault in course.faults)
        say(words["left_out"].format(what=", ".join(what)))
    return course


def _voiced(order: Order, speech: Speech, stand_in: bool, words: dict[str, str]) -> None:
    for language in order.languages:
        voices = {speech.caller(scenario) for scenario in order.calls(language)}
        if not stand_in and any(speech.stand_in(language, voice) for voice in voices):
            raise NotPossible(words["no_voice"].format(language=words[language]))


def _recognisers(
    args: argparse.Namespace, settings: Settings, speech: Speech, order: Order, words: dict[str, str]
) -> dict[str, Path | str]:
    found: dict[str, Path | str] = {}
    for place, language in enumerate(order.languages):
        given = [*args.model[place : place + 1], *args.model_address[place : place + 1]]
        folder = given[0] if given else settings.recogniser(language) or speech.store.recogniser_folder(language)
        if folder is None:
            raise NotPossible(words["no_model"].format(language=words[language]))
        if isinstance(folder, str) and not (folder.startswith("https://") and folder.endswith(".tar.gz")):
            raise NotPossible(words["address"].format(address=folder))
        found[language] = folder
    return found


def _said(plan: building.Plan, still: Sequence[Entry], speech: Speech, words: dict[str, str], say: Say) -> int:
    """Tell how large it will be; that size in bytes."""
    kept = [speech.kept(line.voice, line.clip) for line in plan.lines]
    known = [file.stat().st_size for file in kept if file]
    unspoken = [line for line, file in zip(plan.lines, kept, strict=True) if not file]
    sounds = sum(known) + sum(SECOND[speech.sounds] * len(line.clip.text) // SIGNS for line in unspoken)
    size = sounds + compressed(still)
    told = {"size": readable(size), "sounds": readable(sounds), "known": len(known), "lines": len(plan.lines)}
    say(words["estimate"].format(title=plan.title[plan.order.languages[0]], **told))
    return size


def _name(order: Order) -> str:
    parts = ["belwijs-scorm", order.edition, *order.languages, order.part.replace("/", "-")]
    return "-".join(part for part in parts if part) + ".zip"
