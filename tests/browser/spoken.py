"""Three spoken calls, held at the same time, each in a browser with its own microphone: they last as long as speech does.

A whole call in each language, and one in which the learner speaks while the caller speaks.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from playwright.sync_api import Playwright

from course.roleplay.call import Call
from course.roleplay.scenario import Scenario

from .calling import REPLIES, Calling, begun, replied, scenario
from .chromium import chromium, microphone, new_page
from .server import Server
from .speaking import ANSWER, CLICK, ENDING, GAP, PICKED_UP, Piece, click, lasts, listen_in, piece, spoken_call, written

OVER_ID = ("nl", "04-calm/feverish-child")
GREETING, CARING = (
    "Goedemorgen, huisartsenpraktijk Zeven Wolken, u spreekt met Ilse. Waarmee kan ik u helpen?",
    "Ik hoor dat u zich zorgen maakt. Goed dat u belt. Neem rustig de tijd en vertel maar.",
)
OVER = "Dat klinkt als een zware nacht. U kent haar het best. Wat maakt u het meest ongerust?"
INSIDE = ENDING + ANSWER + 800  # ms after a reply, when the caller's line surely sounds: it began by then, and lasts
SHORT_YES, LONG_YES = 320, 205  # words a minute: 0.2 s, which nobody notices, and 0.4 s, which might be a reply


@dataclass
class Spoken:
    """A call, what was said in it, what the core says must come of that, and what was seen and heard in the page."""

    calling: Calling
    pieces: list[Piece]
    calls: list[Call] = field(default_factory=list)
    seen: list[tuple[str, str]] = field(default_factory=list)  # the caller's line, and how they sound
    loud: list[int] = field(default_factory=list)  # when the microphone became loud, in ms on the call's clock

    def look(self) -> None:
        """Take from the page what it showed and heard so far."""
        self.seen = [(line, mood) for line, mood in self.calling.page.evaluate("() => noted('seen')")]
        self.loud = list(self.calling.page.evaluate("() => noted('loud')"))

    def moment(self, piece: Piece) -> int:
        """When a piece came out of the microphone: of what was heard, what is nearest to its place in the file."""
        planned = self.loud[0] - CLICK + piece.at
        return min(self.loud, key=lambda at: abs(at - planned))


def _over(given: Scenario) -> list[Piece]:
    """A greeting; a short yes in the caller's line; a reply; a long yes in the next line, and then talking over it."""
    first = replied(given, begun(given), GREETING)
    second = replied(given, first, CARING)
    assert min(lasts(given, first), lasts(given, second)) > ANSWER + 2000
    greeting = piece("nl", GREETING, PICKED_UP)
    yes = piece("nl", "Ja.", greeting.end + INSIDE, speed=SHORT_YES)
    caring = piece("nl", CARING, greeting.end + ENDING + ANSWER + lasts(given, first) + GAP)
    long_yes = piece("nl", "Ja.", caring.end + INSIDE, speed=LONG_YES)
    return [click(), greeting, yes, caring, long_yes, piece("nl", OVER, long_yes.end + INSIDE)]


@pytest.fixture(scope="session")
def spoken_begun(
    playwright: Playwright, server: Server, modules: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Mapping[str, Spoken]]:
    """The calls by name, picked up: they go on by themselves while other tests run."""
    with ExitStack() as stack:

        def ringing(name: str, id: tuple[str, str], pieces: list[Piece], calls: list[Call]) -> Spoken:
            file = written(pieces, tmp_path_factory.mktemp(name) / "replies.wav")
            browser = stack.enter_context(chromium(playwright, *microphone(file)))
            page = listen_in(new_page(browser.new_context()))
            calling = Calling(page, server, *id, scenario(modules, *id)).start().briefing().ring()
            return Spoken(calling, pieces, calls)

        held = {id[0]: ringing(id[0], id, *spoken_call(scenario(modules, *id), REPLIES[id])) for id in REPLIES}
        held["over"] = ringing("over", OVER_ID, _over(scenario(modules, *OVER_ID)), [])
        for one in held.values():
            one.calling.pick_up()
        yield held


@pytest.fixture(scope="session")
def spoken_calls(spoken_begun: Mapping[str, Spoken]) -> Mapping[str, Spoken]:
    """The calls by name: nl and en, held to their debriefs, and over, held for three replies."""
    spoken_begun["over"].calling.replies(3, timeout=120_000)
    for language in ("nl", "en"):
        spoken_begun[language].calling.debrief(timeout=120_000)
    for one in spoken_begun.values():
        one.look()
    return spoken_begun
