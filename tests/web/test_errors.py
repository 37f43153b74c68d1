"""Every error is a page for a person and JSON for a script, in both languages, and never a trace."""

from __future__ import annotations

import logging

import pytest
from sqlalchemy import text

from course.web.resources import EXTENSION

from .talking import BRIEFING, spoken, talking, typed

JSON = {"Accept": "application/json"}
SECRET = "paardenbloem"  # a word that nobody but the learner says


@pytest.mark.parametrize(
    ("language", "words"),
    [("nl", "Deze pagina is er niet, of niet voor u."), ("en", "This page isn't there, or isn't yours.")],
)
def test_a_page_that_is_not_there_says_what_is(browser, language, words):
    page = browser.get("/calls/nothing", headers={"Accept-Language": language, "Accept": "text/html"})
    assert page.status_code == 404 and page.mimetype == "text/html"
    assert words.replace("'", "&#39;") in page.text and f'href="/{language}/"' in page.text
    answer = browser.get("/calls/nothing", headers=JSON | {"Accept-Language": language})
    assert answer.status_code == 404 and answer.json["error"] == "missing"
    assert answer.json["message"].startswith(words)


@pytest.mark.parametrize("language", ["nl", "en"])
def test_a_call_that_is_not_there_says_so_in_the_language_of_the_address(browser, language):
    page = browser.get(
        f"/{language}/calls/01-small/nothing", headers={"Accept-Language": "nl" if language == "en" else "en"}
    )
    assert page.status_code == 404 and f'<html lang="{language}">' in page.text


BAD = [
    ("{", "application/json"),
    ("", "application/json"),
    ("null", "application/json"),
    ("[]", "application/json"),
    ('{"type":"dance"}', "application/json"),
    ('{"type":"reply"}', "application/json"),
    ('{"type":"reply","turn":true,"utterance":{}}', "application/json"),
    ('{"type":"reply","turn":1,"utterance":[]}', "application/json"),
    ('{"type":"reply","turn":1,"utterance":{"source":"sung","words":[]}}', "application/json"),
    ('{"type":"reply","turn":1,"utterance":{"words":[{"text":1}]}}', "application/json"),
    ('{"type":"reply","turn":1,"utterance":{"words":[{"text":"a","start":1e99}]}}', "application/json"),
    ('{"type":"reply","turn":1,"utterance":{"words":[{"text":"a","start":NaN}]}}', "application/json"),
    ('{"type":"correct","turn":1,"text":7}', "application/json"),
    ("type=hang_up", "application/x-www-form-urlencoded"),
]


@pytest.mark.parametrize(("body", "kind"), BAD)
def test_what_is_no_event_is_refused_kindly_and_changes_nothing(browser, body, kind):
    talk = talking(browser)
    answer = browser.post(f"{talk.address}/events", data=body, content_type=kind, headers=JSON)
    assert answer.status_code in (400, 415)
    assert set(answer.json) == {"error", "message", "detail"} and "Traceback" not in answer.text
    view = talk.view()
    assert (view["state"], view["turn"]) == ("talking", 1)


def test_an_event_that_is_too_large_is_refused(browser):
    talk = talking(browser)
    answer = talk.send(typed(1, "a" * 1_100_000))
    assert (answer.status_code, answer.json["error"]) == (413, "too_big")
    assert talk.view()["turn"] == 1


def test_an_utterance_with_too_many_words_is_refused(browser):
    talk = talking(browser)
    answer = talk.send(spoken(1, "ja " * 2001))
    assert answer.status_code == 400 and "at most 2000" in answer.json["detail"]


def test_a_reply_without_a_word_is_no_reply(browser):
    talk = talking(browser)
    answer = talk.send(typed(1, " … "))
    assert answer.status_code == 409 and answer.json["call"]["turn"] == 1


def test_when_nothing_can_be_stored_the_learner_is_told_and_the_log_holds_none_of_their_words(app, browser, caplog):
    talk = talking(browser)
    with app.extensions[EXTENSION].engine.begin() as connection:
        connection.execute(text("DROP TABLE turn"))
    with caplog.at_level(logging.DEBUG):
        answer = talk.send(typed(1, f"goedemorgen {SECRET}"))
    assert (answer.status_code, answer.json["error"]) == (503, "database")
    page = browser.get(talk.page, headers={"Accept": "text/html"})
    assert page.status_code == 503 and "Traceback" not in page.text and "sqlite" not in page.text.lower()
    assert "database" in caplog.text and SECRET not in caplog.text


def test_a_fault_of_our_own_shows_no_trace(app, browser, monkeypatch, caplog):
    from course.web import missing

    talk = talking(browser)

    def fault(language):
        raise ZeroDivisionError(SECRET)

    monkeypatch.setattr(missing, "recogniser_there", fault)
    answer = browser.get(talk.page, headers={"Accept": "text/html"})
    assert answer.status_code == 500 and "Traceback" not in answer.text and SECRET not in answer.text
    assert "/nl/" in answer.text


def test_a_call_from_a_later_version_is_left_alone(app, browser):
    talk = talking(browser)
    with app.extensions[EXTENSION].engine.begin() as connection:
        connection.execute(text("UPDATE call SET format = 99"))
    answer = talk.send(typed(1, "goedemorgen"))
    assert (answer.status_code, answer.json["error"]) == (409, "unreadable_call")


def test_a_call_whose_scenario_is_being_repaired_is_not_there_until_it_is_whole(make, modules):
    app = make()
    browser = app.test_client()
    talk = talking(browser)
    file = modules / "01-small" / "nl" / "small.toml"
    whole = file.read_text(encoding="utf-8")
    file.write_text("format = 7", encoding="utf-8")
    cookie = browser.get_cookie("belwijs").value
    for text_now, status in (("format = 7", 404), (whole, 200)):
        file.write_text(text_now, encoding="utf-8")
        again = make().test_client()
        again.set_cookie("belwijs", cookie)
        assert again.get(talk.page).status_code == status


def test_an_address_takes_only_what_it_is_for(browser):
    assert browser.post("/nl/").status_code == 405
    assert browser.get(f"{talking(browser).address}/events").status_code == 405
    assert browser.delete(BRIEFING.format("nl")).status_code == 405
