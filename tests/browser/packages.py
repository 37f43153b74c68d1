"""Real packages of two modules with their calls, in both languages: made once for all tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import pytest

from course.content.gathering import load
from course.exporting.speech import Speech
from course.scorm import building
from course.scorm.order import Order
from course.settings import HERE, Settings
from tests.web.course import VOICES

from .learning_system import LearningSystem, from_zip, playing
from .server import OUT

EDITIONS = ("1.2", "2004")
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


def inside(page: Any) -> Any:
    """The package's own frame."""
    page.wait_for_selector("iframe")
    return page.frame_locator("iframe")
