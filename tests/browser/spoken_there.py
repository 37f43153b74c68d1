"""Two spoken calls in the exported package, one in each edition and each language, held at the same time."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Playwright, expect
from playwright.sync_api import TimeoutError as TookTooLong

from .calling import REPLIES, Calling, scenario
from .chromium import chromium, microphone, new_page
from .learning_system import LearningSystem, from_zip, playing
from .packages import FEVER, READY, opened, within
from .speaking import SAYS_NOTHING, spoken_call, written

SPOKEN = {"1.2": ("nl", FEVER), "2004": ("en", "09-discretion/results-waiting-room")}
# ms to the caller's next sound, at most: here a Python and a recogniser in each browser have to give it. With 2500 and two
# other busy programs a reply was said too soon, now and then; with this, all words were the same.
ANSWER = 6000


@dataclass
class SpokenThere:
    """A call in a package, the learning system that plays it, and in the end the debrief's report."""

    system: LearningSystem
    calling: Calling
    report: Any = None


@pytest.fixture(scope="session")
def spoken_there_begun(
    playwright: Playwright, packages: Mapping[str, Path], modules: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Mapping[str, SpokenThere]]:
    """The calls by edition, picked up: they go on by themselves."""
    with ExitStack() as stack:

        def ringing(edition: str) -> SpokenThere:
            language, id = SPOKEN[edition]
            pieces, _ = spoken_call(scenario(modules, language, id), REPLIES[language, id], ANSWER)
            file = written(pieces, tmp_path_factory.mktemp(edition) / "replies.wav")
            system = stack.enter_context(playing(LearningSystem(from_zip(packages[edition]), edition)))
            browser = stack.enter_context(chromium(playwright, *microphone(file)))
            page = new_page(browser.new_context(locale=language))
            page.add_init_script(SAYS_NOTHING)
            frame = opened(page, system)
            frame.wait_for_function("() => performance.getEntriesByName('belwijs:ready').length", timeout=READY)
            frame.evaluate("to => { location.hash = to }", f"#/{language}/calls/{id}")
            frame.locator("#ring-now").click(timeout=READY)
            return SpokenThere(system, within(frame, language, id).reaches("ringing"))

        held = {edition: ringing(edition) for edition in SPOKEN}
        for one in held.values():
            one.calling.pick_up()
        yield held


def _ended(calling: Calling) -> None:
    """Wait for the note. Where a word of the goodbye was misheard, the caller waits for another: then, hang up."""
    try:
        calling.page.wait_for_url(re.compile("/note$"), timeout=100_000)
    except TookTooLong:
        calling.page.get_by_role("button", name=re.compile("Ophangen|Hang up")).click()
        calling.page.get_by_role("button", name=re.compile("Ja, hang op|Yes, hang up")).click()
        calling.page.wait_for_url(re.compile("/note$"))


@pytest.fixture(scope="session")
def spoken_there(spoken_there_begun: Mapping[str, SpokenThere]) -> Mapping[str, SpokenThere]:
    """The calls by edition, held to their debriefs."""
    for one in spoken_there_begun.values():
        _ended(one.calling)
        one.calling.page.locator('a[href$="/debrief"]').click()
        expect(one.calling.page.locator("belwijs-debrief")).not_to_be_empty()
        one.report = json.loads(one.calling.page.locator("#debrief-data").text_content() or "")["report"]
        assert one.system.holds(lambda one=one: len(one.system.interactions) >= 5)  # type: ignore[misc]
    return spoken_there_begun
