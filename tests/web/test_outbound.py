"""A call that the learner makes: the briefing says so, and whoever picks up speaks first."""

from __future__ import annotations

import pytest

from tests.content.taught import change

from .talking import BRIEFING, page_data, ring


@pytest.fixture
def modules(modules):
    """The small course, in which the learner calls."""
    for language in ("nl", "en"):
        change(modules, 'place = "office"', 'place = "office"\nkind = "outbound"', f"01-small/{language}/small.toml")
    return modules


@pytest.mark.parametrize(
    ("language", "whom", "key"),
    [("nl", "Wie u belt", "Ga naar de telefoon"), ("en", "Who you call", "Go to the phone")],
)
def test_the_briefing_says_that_it_is_you_who_calls(browser, language, whom, key):
    page = browser.get(BRIEFING.format(language)).text
    assert whom in page and key in page


def test_whoever_picks_up_speaks_first(browser):
    talk = ring(browser)
    assert page_data(browser.get(talk.page).text, "call-data")["brief"]["setting"]["kind"] == "outbound"
    view = talk.send({"type": "pick_up"}).json
    assert view["line"]["text"] and view["turn"] == 1
