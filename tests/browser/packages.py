"""Real packages of two modules with their calls, in both languages, made once for all tests; and calls in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Frame, Page, expect

from course.content.gathering import load
from course.exporting.speech import Speech
from course.scorm import building
from course.scorm.order import Order
from course.settings import HERE, Settings
from tests.web.course import VOICES

from .calling import Calling
from .learning_system import LearningSystem, from_zip, playing
from .server import OUT

EDITIONS = ("1.2", "2004")
FEVER = "04-calm/feverish-child"
GOOD = (
    "Goedemorgen, huisartsenpraktijk Zeven Wolken, u spreekt met Ilse. Waarmee kan ik u helpen?",
    "Ik begrijp dat u ongerust bent. Vertelt u eens, hoe gaat het nu?",
    "Ik begrijp dat die nacht u nog bang maakt. De dokter belt u terug binnen het kwartier.",
    "Belt u gerust opnieuw als er iets verandert. Heeft u nog een vraag voor mij?",
)
READY = 60_000  # ms: Python starts in a few seconds, on a machine that has much else to do in more
Play = Callable[..., LearningSystem]


@pytest.fixture(scope="session")
def packages(
    tmp_path_factory: pytest.TempPathFactory, modules: Path, recogniser_nl: Path, recogniser_en: Path
) -> Mapping[str, Path]:
    """The zip of each edition, with the recognisers in it."""
    data = tmp_path_factory.mktemp("packages")
    (OUT / "sounds").mkdir(parents=True, exist_ok=True)
    (data / "sounds").symlink_to(OUT / "sounds")
    voices = {"example_voice_nl": VOICES["nl"], "example_voice_en": VOICES["en"]}
    speech = Speech(Settings(data=data, offline=True, **voices))  # type: ignore[arg-type]
    silences = {"end_of_reply_ms": 700, "silence_prompt_ms": 15000}
    made = {}
    for edition in EDITIONS:
        recognisers: dict[str, Path | str] = {"nl": recogniser_nl, "en": recogniser_en}
        order = Order(load(modules), modules, HERE / "static", edition, ("nl", "en"), recognisers=recognisers, examples=False, player=silences)  # fmt: skip
        plan = building.plan(order, "tested", speech)
        scratch = data / edition
        scratch.mkdir()
        made[edition] = data / f"{edition}.zip"
        assert building.build(plan, list(building.contents(plan, speech, scratch)), speech, made[edition]) == 0
    return made


@pytest.fixture
def play(packages: Mapping[str, Path]) -> Iterator[Play]:
    """Put a package in a learning system: `play("1.2", mode=…)`."""
    with ExitStack() as up:
        yield lambda edition="1.2", **more: up.enter_context(
            playing(LearningSystem(from_zip(packages[edition]), edition, **more))
        )


def opened(page: Page, system: LearningSystem) -> Frame:
    """Launch the package; its frame, with the path shown."""
    page.goto(system.address)
    frame = page.frames[1]
    expect(frame.locator("main")).to_be_visible()
    expect(frame.locator("belwijs-saved")).to_have_attribute("state", re.compile("."), timeout=READY)
    return frame


def within(frame: Any, language: str = "nl", call: str = FEVER) -> Calling:
    """A call in a package's frame: there is no server behind it."""
    no_server: Any = None
    return Calling(frame, no_server, language, call)


def ringing(frame: Frame, call: str = FEVER, language: str = "nl") -> Calling:
    """The call of that name, ringing, to be typed."""
    frame.evaluate("to => { location.hash = to }", f"#/{language}/calls/{call}")
    frame.locator("#ring-typing").click(timeout=READY)
    return within(frame, language, call).reaches("ringing")


def refused(page: Page) -> list[list[str]]:
    """The calls to the LMS that it didn't take."""
    calls = page.evaluate("() => window.calls")
    return [call for call in calls if call[-1] != "0"]
