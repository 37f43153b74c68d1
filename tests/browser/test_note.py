"""The note after the call: written by keyboard, found in the debrief and in the database, improved, skipped, without JavaScript."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from .calling import LONG, REPLIES, Calling, scenario, words
from .chromium import REFUSED, microphone
from .speaking import SAYS_NOTHING, piece, written
from .test_access import DESK, sound
from .test_typing import focused

CALL = ("nl", "04-calm/feverish-child")
NOTE = "Lina Amrani, koorts 39,4 sinds zat.\nmoeilijke man. terugb. binnen kwartier"
MARKED = ["Lina✓", "39,4✓", "sinds zat✓", "moeilijke man!", "terugb✓"]
BETTER = "Lina Amrani, koorts 39,4 sinds zaterdag. Vraag over siroop. Terugbellen op dit nummer."


@pytest.fixture
def calling(browsing, server):
    """A call that was typed to its end, at the page for the note; without a microphone."""
    return held(browsing(*REFUSED, viewport=DESK, reduced_motion="reduce"), server)


def held(page, server):
    """A call that was typed to its end, at the page for the note."""
    calling = Calling(page, server, *CALL).rung(typing=True).pick_up().reaches("typing")
    for reply in REPLIES[CALL][:2]:
        calling.type(reply)
    page.get_by_role("button", name="Ophangen").click()
    calling.reaches("hanging")
    page.get_by_role("button", name="Ja, hang op").click()
    return calling.noting()


def stored(calling):
    return [row["text"] for row in calling.server.rows("SELECT text FROM note WHERE call_id = ?", calling.id)]


def test_a_note_is_written_by_keyboard_and_stands_in_the_debrief_and_in_the_database(calling):
    page = calling.page
    assert page.url.endswith("/note")
    sound(page, "note")
    focused(page, "Naar de inhoud").press("Enter")
    page.keyboard.press("Tab")
    expect(page.get_by_role("textbox", name="Uw notitie over Youssef Amrani")).to_be_focused()
    page.keyboard.type(NOTE)
    focused(page, "Bewaar en lees").press("Enter")
    page.wait_for_url("**/debrief#note")
    assert stored(calling) == [NOTE]
    expect(page.get_by_role("heading", name="Uw notitie na het gesprek")).to_be_focused()
    assert page.locator(".sheet .mine mark").all_text_contents() == MARKED
    expect(page.locator(".sheet .notes")).to_contain_text("Een oordeel: “moeilijke man”")
    expect(page.locator(".bands li", has_text="De notitie na het gesprek")).to_contain_text("Eén ding mag weg.")
    sound(page, "debrief with a note")
    focused(page, "Verbeter de notitie").press("Enter")
    field = page.get_by_role("textbox", name="Wat moet de volgende collega weten?")
    expect(field).to_be_focused()
    sound(page, "debrief with the note open")
    page.keyboard.press("ControlOrMeta+a")
    page.keyboard.type(BETTER)
    focused(page, "Bewaar de notitie").press("Enter")
    expect(page.locator(".sheet .mine")).to_contain_text("Vraag over siroop")
    assert stored(calling) == [BETTER]
    assert page.locator(".sheet .notes").get_by_text("Een oordeel").count() == 0
    assert "Amrani" not in calling.server.logged()


def test_a_note_that_was_skipped_is_written_later_from_the_debrief(calling):
    page = calling.page
    focused(page, "Sla over").press("Enter")
    page.wait_for_url("**/debrief")
    expect(page.locator(".bands li", has_text="De notitie na het gesprek")).to_contain_text("nog niet gedaan")
    assert stored(calling) == []
    sound(page, "debrief without a note")
    page.get_by_role("textbox", name="Wat moet de volgende collega weten?").fill(BETTER)
    page.get_by_role("button", name="Bewaar de notitie").click()
    page.wait_for_url("**/debrief#note")
    assert stored(calling) == [BETTER]


def test_a_note_is_kept_without_javascript(calling, browsing):
    page = browsing(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page.context.add_cookies(calling.page.context.cookies())
    page.goto(calling.page.url)
    page.get_by_role("textbox", name="Uw notitie over Youssef Amrani").fill(NOTE)
    page.get_by_role("button", name="Bewaar en lees").click()
    page.wait_for_url("**/debrief#note")
    assert stored(calling) == [NOTE]
    expect(page.get_by_role("region", name="Uw notitie")).to_contain_text("Een oordeel: “moeilijke man”")
    expect(page.get_by_role("region", name="Over het hele gesprek")).to_contain_text("✓ Gelukt")
    page.get_by_role("link", name="Verbeter de notitie").click()
    expect(page.get_by_role("textbox", name="Uw notitie over Youssef Amrani")).to_have_value(NOTE)


def test_a_note_can_be_dictated_into_the_box(browsing, server, modules, tmp_path):
    sentence = scenario(modules, *CALL).setting.try_saying
    file = written([piece("nl", sentence, 2000)], tmp_path / "sentence.wav", length=60_000)
    page = browsing(*microphone(file), viewport=DESK, reduced_motion="reduce")
    page.add_init_script(SAYS_NOTHING)
    calling = held(page, server)
    page.locator("#note").fill("Gebeld:")
    focused(page, "Spreek het in").press("Enter")
    heard = f"Gebeld: {' '.join(words(sentence))}"
    expect(page.locator("#note")).to_have_value(heard, timeout=LONG)
    sound(page, "note, dictated")
    page.get_by_role("button", name="Stop met inspreken").click()
    expect(page.get_by_role("button", name="Spreek het in")).to_be_visible()
    page.get_by_role("button", name="Bewaar en lees").click()
    page.wait_for_url("**/debrief#note")
    assert stored(calling) == [heard]


def test_who_has_no_microphone_is_told_so_and_types_on(calling):
    calling.page.get_by_role("button", name="Spreek het in").click()
    expect(calling.page.locator("belwijs-dictation [role=status]")).to_contain_text("mag uw microfoon niet gebruiken")
