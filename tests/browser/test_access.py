"""Every page and every state of a call: clean by axe-core in both themes, and no sideways scroll on a telephone."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from course.settings import HERE

from .calling import Calling, scenario
from .chromium import microphone
from .speaking import SAYS_NOTHING, written

AXE = HERE / "node_modules" / "axe-core" / "axe.min.js"
DESK, TELEPHONE = {"width": 1366, "height": 768}, {"width": 390, "height": 844}
FEVER = "04-calm/feverish-child"
ASKED = "Wat is de naam van uw kind?"
RUN = """async () => {
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, failureSummary }) => html + ' ' + failureSummary)])
}"""


@pytest.fixture
def page(browsing, tmp_path):
    """A browser whose microphone hears nothing."""
    silence = microphone(written([], tmp_path / "silence.wav", length=200_000))
    page = browsing(*silence, viewport=DESK, reduced_motion="reduce")
    page.add_init_script(SAYS_NOTHING)
    return page


def sound(page, place):
    """Check what is shown now, in light and dark, wide and narrow."""
    for theme in ("light", "dark"):
        page.emulate_media(color_scheme=theme)
        if not page.evaluate("() => 'axe' in window"):
            page.evaluate(AXE.read_text(encoding="utf-8"))
        assert page.evaluate(RUN) == [], f"{place}, {theme}"
    page.set_viewport_size(TELEPHONE)
    widths = "() => [document.scrollingElement.scrollWidth, innerWidth]"
    assert page.evaluate(widths) == [TELEPHONE["width"]] * 2, f"{place}: it scrolls sideways on a telephone"
    page.set_viewport_size(DESK)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_pages_before_a_call_can_be_used_by_everyone(browsing, server, language):
    page = browsing(viewport=DESK, reduced_motion="reduce")
    calling = Calling(page, server, language).start()
    sound(page, "start")
    calling.briefing()
    sound(page, "briefing")
    page.goto(f"{server.address}/{language}/privacy")
    sound(page, "privacy")
    page.goto(f"{server.address}/{language}/calls/none/none")
    sound(page, "error")


def test_every_state_of_a_call_and_its_debrief_can_be_used_by_everyone(page, server, modules):
    calling = Calling(page, server, "nl", FEVER, scenario(modules, "nl", FEVER)).start().briefing().ring()
    sound(page, "ringing")
    calling.pick_up().reaches("yours")
    sound(page, "your turn")
    page.keyboard.press("Space")
    calling.reaches("speaking")
    sound(page, "you speak")
    page.get_by_role("button", name="Typ liever").click()
    calling.reaches("typing").type("Goedemorgen, u spreekt met Ilse. Waarmee kan ik u helpen?")
    expect(page.locator(".talk .cap.live .said")).not_to_be_empty()
    sound(page, "typing")
    calling.type(ASKED).type(ASKED)
    page.get_by_role("button", name="Toch spreken").click()
    calling.reaches("patient", "yours")
    page.get_by_role("button", name="Pauze").click()
    calling.reaches("paused")
    sound(page, "pause")
    calling.main.click()
    calling.reaches("patient", "yours")
    sound(page, "the caller speaks")
    page.get_by_role("button", name="Ophangen").click()
    calling.reaches("hanging")
    sound(page, "hang up?")
    page.get_by_role("button", name="Ja, hang op").click()
    calling.debrief()
    sound(page, "debrief")
    over_the_whole_call(page)


def over_the_whole_call(page):
    """Each rule has its word and its turn, and the link to a turn leads there by keyboard."""
    whole = page.get_by_role("region", name="Over het hele gesprek")
    told = [" ".join(one.split()) for one in whole.locator(".points > li").all_inner_texts()]
    assert told[0] == "U vroeg niet meer dan nodig was Gelukt · Beurt 2."
    assert [one.partition(".")[0] for one in told[1:]] == [
        "Vraag alles maar één keer Om te proberen · Beurt 3",
        "Zeg voor het afscheid wat er nu gebeurt Om te proberen · Beurt 3",
    ]
    assert page.locator("belwijs-debrief").get_by_text("Vraag alles maar één keer").count() == 1
    whole.get_by_role("link", name="Beurt 2").press("Enter")
    expect(page.locator("#turn-2")).to_be_focused()
    expect(page.locator("#turn-2")).to_be_in_viewport()


def test_the_key_to_speak_is_in_view_on_a_small_desk_and_on_a_telephone(page, server):
    calling = Calling(page, server).rung().pick_up().reaches("yours")
    for size in (DESK, TELEPHONE, {"width": 320, "height": 568}):
        page.set_viewport_size(size)
        box = calling.main.bounding_box()
        assert box and box["y"] >= 0 and box["y"] + box["height"] <= size["height"], size
        assert box["height"] >= 44 and box["x"] >= 0 and box["x"] + box["width"] <= size["width"]
