"""The note after the call: written in a plain form, kept before it is answered, skipped without a word, nowhere in a log."""

from __future__ import annotations

import logging

import pytest

from course.db.tables import NoteRow
from course.roleplay.record.written import MOST
from course.web.resources import EXTENSION

from .talking import page_data, talking, typed

NOTE = "Nora Testers, 8 april.\nBellen op dit nummer. Zus gestorven."


@pytest.fixture
def talk(browser):
    """A call that is over, with one reply."""
    talk = talking(browser)
    talk.send(typed(1, "Goedemorgen, u spreekt met Ilse."))
    talk.send({"type": "hang_up"})
    return talk


def kept(app, talk):
    with app.extensions[EXTENSION].session() as session:
        row = session.get(NoteRow, talk.id)
        return row.text if row else None


def test_after_the_call_the_player_goes_to_the_note_and_the_note_leads_to_the_debrief(app, browser, talk):
    data = page_data(browser.get(f"{talk.address}/debrief").text, "debrief-data")
    assert data["player"]["debrief"] == data["player"]["note"] == f"{talk.address}/note"
    page = browser.get(f"{talk.address}/note")
    assert page.status_code == 200 and f'href="{talk.address}/debrief"' in page.text
    answer = browser.post(f"{talk.address}/note", data={"note": NOTE.replace("\n", "\r\n")})
    assert (answer.status_code, answer.location) == (303, f"{talk.address}/debrief#note")
    assert kept(app, talk) == NOTE


def test_the_note_stands_in_the_report_with_what_was_found_in_it(browser, talk):
    assert talk.report()["note"]["text"] is None
    browser.post(f"{talk.address}/note", data={"note": NOTE})
    report = talk.report()
    quoted = [NOTE[slice(*one["places"][0])] for one in report["note"]["findings"]]
    assert report["note"]["text"] == NOTE and quoted == ["Testers", "nummer", "Zus"]
    record = report["competencies"][-1]
    assert (record["id"], record["band"]) == ("record", 3)


def test_a_note_is_improved_from_where_it_was_and_taken_away_when_it_is_emptied(app, browser, talk):
    browser.post(f"{talk.address}/note", data={"note": NOTE})
    assert "Nora Testers, 8 april." in browser.get(f"{talk.address}/note").text
    browser.post(f"{talk.address}/note", data={"note": "beter"})
    assert kept(app, talk) == "beter"
    assert browser.post(f"{talk.address}/note", data={"note": " \r\n "}).status_code == 303
    assert kept(app, talk) is None and browser.post(f"{talk.address}/note").status_code == 303


def test_a_note_that_is_too_long_is_not_kept_and_not_lost(app, browser, talk):
    text = "woord " * MOST
    answer = browser.post(f"{talk.address}/note", data={"note": text})
    assert answer.status_code == 422 and text.strip() in answer.text and f"{MOST} tekens" in answer.text
    assert kept(app, talk) is None


@pytest.mark.parametrize(
    "note", ["<script>alert(1)</script>", "a\x00b\x07c", "🙂" * 300, "</textarea>'\"&amp;", "\ud7ff\u200f"]
)
def test_whatever_is_written_is_shown_as_it_was_written(browser, talk, note):
    assert browser.post(f"{talk.address}/note", data={"note": note}).status_code == 303
    page = browser.get(f"{talk.address}/note").text
    assert "<script>alert" not in page and page.count("</textarea>") == 1
    assert talk.report()["note"]["text"] == note.replace("\x00", "").replace("\x07", "")


def test_no_note_is_asked_for_while_the_call_goes_on_or_where_nothing_was_said(app, browser):
    talk = talking(browser)
    assert browser.get(f"{talk.address}/note").location == talk.address
    assert browser.post(f"{talk.address}/note", data={"note": NOTE}).location == talk.address
    talk.send({"type": "hang_up"})
    assert browser.get(f"{talk.address}/note").location == f"{talk.address}/debrief"
    assert kept(app, talk) is None


def test_a_stranger_neither_reads_nor_writes_it(app, browser, other, talk):
    browser.post(f"{talk.address}/note", data={"note": NOTE})
    assert other.get(f"{talk.address}/note").status_code == 404
    assert other.post(f"{talk.address}/note", data={"note": "weg"}).status_code == 404
    assert kept(app, talk) == NOTE


def test_another_site_writes_none(app, browser, talk):
    answer = browser.post(f"{talk.address}/note", data={"note": NOTE}, headers={"Origin": "http://elsewhere.example"})
    assert answer.status_code == 403 and kept(app, talk) is None


def test_nothing_of_it_is_in_a_log(app, browser, talk, caplog):
    with caplog.at_level(logging.DEBUG):
        browser.post(f"{talk.address}/note", data={"note": NOTE})
        browser.post(f"{talk.address}/note", data={"note": "Zus " * 2000})
        app.extensions[EXTENSION].engine.dispose()
    assert "Zus" not in caplog.text and "Testers" not in caplog.text


def test_where_the_scenario_wants_no_note_the_call_leads_straight_to_the_debrief(make, modules):
    file = modules / "01-small/nl/small.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text[: text.index("[record]")], encoding="utf-8")
    talk = talking(make().test_client())
    talk.send(typed(1, "Goedemorgen"))
    talk.send({"type": "hang_up"})
    data = page_data(talk.browser.get(f"{talk.address}/debrief").text, "debrief-data")
    assert data["player"]["debrief"] == f"{talk.address}/debrief" and data["report"]["note"] is None
    assert talk.browser.get(f"{talk.address}/note").location == f"{talk.address}/debrief"
    assert talk.browser.post(f"{talk.address}/note", data={"note": "x"}).location == f"{talk.address}/debrief"
