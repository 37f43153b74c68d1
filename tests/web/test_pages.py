"""The learner's pages: what they show, in which language, and what they leave behind in the browser."""

from __future__ import annotations

import re

import pytest

from course.roleplay.vocabulary import LANGUAGES

from .talking import BRIEFING, page_data, ring, sound

PAGES = ("/{}/", "/{}/privacy", BRIEFING)


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [("nl-BE,nl;q=0.9,en;q=0.5", "/nl/"), ("en-GB,en;q=0.9", "/en/"), ("fr", "/nl/"), ("", "/nl/")],
)
def test_the_door_leads_to_the_language_of_the_browser(browser, wanted, expected):
    answer = browser.get("/", headers={"Accept-Language": wanted})
    assert (answer.status_code, answer.location) == (302, expected)


@pytest.mark.parametrize(("language", "title"), [("nl", "Een klein gesprek"), ("en", "A small call")])
def test_the_start_page_shows_the_calls_of_its_language(browser, language, title):
    page = browser.get(f"/{language}/").text
    assert f'<html lang="{language}">' in page
    assert title in page
    assert f'href="{BRIEFING.format(language)}"' in page


@pytest.mark.parametrize("page", PAGES)
def test_each_page_leads_to_itself_in_the_other_language_and_back(browser, page):
    for language, other in (LANGUAGES, LANGUAGES[::-1]):
        there = browser.get(page.format(language)).text
        link = re.search(r'<a class="tool" href="([^"]+)" lang="(\w+)"', there)
        assert link and link.groups() == (page.format(other), other)


def test_the_two_languages_say_the_same_things():
    from course.pages.words import texts

    dutch, english = texts("nl"), texts("en")
    assert dutch.keys() == english.keys()
    for key, text in dutch.items():
        assert set(re.findall(r"{\w+}", text)) == set(re.findall(r"{\w+}", english[key])), key


@pytest.mark.parametrize("page", ["/nl/", "/en/", "/nl/privacy", "/static/app.css", "/nl/nothing-here"])
def test_nobody_gets_a_cookie_for_looking_around(browser, page):
    with browser.get(page) as answer:
        assert "Set-Cookie" not in answer.headers


def test_opening_a_briefing_makes_one_guest_whom_the_browser_keeps(browser):
    first = browser.get(BRIEFING.format("nl"))
    cookie = first.headers["Set-Cookie"]
    assert cookie.startswith("belwijs=") and "HttpOnly" in cookie and "SameSite=Lax" in cookie
    assert "Expires=" in cookie and "Secure" not in cookie
    talk = ring(browser)
    browser.get(BRIEFING.format("en"))
    assert talk.view()["state"] == "ringing"


def test_behind_https_the_cookie_goes_over_https_only(make):
    answer = make(secure_cookies=True).test_client().get(BRIEFING.format("nl"))
    assert "Secure" in answer.headers["Set-Cookie"]


def test_a_cookie_that_others_signed_opens_nothing(make, tmp_path):
    forger = make(secret_key="another secret", data=tmp_path / "elsewhere").test_client()
    forger.get(BRIEFING.format("nl"))
    forged = forger.get_cookie("belwijs")
    app = make()
    talk = ring(app.test_client())
    thief = app.test_client()
    thief.set_cookie("belwijs", forged.value)
    assert thief.get(talk.page).status_code == 404


def test_the_briefing_says_who_calls_where_you_sit_and_who_hears_you(browser):
    page = browser.get(BRIEFING.format("nl")).text
    for text in ("Nora Testers", "Op kantoor", "Praktijk Papier", "Luister.", "Laat de telefoon rinkelen"):
        assert text in page


def test_the_briefing_tells_how_far_the_voice_is_until_all_is_spoken(app, browser):
    from course.web.resources import EXTENSION

    assert 'role="status"' in browser.get(BRIEFING.format("nl")).text
    speaker = app.extensions[EXTENSION].speaker
    speaker.finish()
    told = browser.get(f"{BRIEFING.format('nl')}/ready", headers={"HX-Request": "true"}).text
    assert "hx-get" not in told and "staat klaar" in told


def test_the_call_page_carries_the_call_and_what_the_player_needs(browser):
    data = page_data(browser.get(ring(browser, "en").page).text, "call-data")
    assert data["call"]["state"] == "ringing" and data["call"]["line"] is None and data["call"]["turn"] == 1
    assert data["player"]["language"] == "en" and data["player"]["listen"] == "/listen/en"
    assert {"end_of_reply_ms", "silence_prompt_ms", "recogniser", "debrief", "events", "report"} <= set(data["player"])
    assert "trust" not in str(data)


@pytest.mark.parametrize(("form", "typing"), [({}, False), ({"typing": "yes"}, True)])
def test_who_would_rather_type_says_so_in_the_briefing(browser, form, typing):
    data = page_data(browser.get(ring(browser, **form).page).text, "call-data")
    assert data["player"]["typing"] is typing


def test_a_call_that_was_begun_waits_on_the_start_page(browser):
    talk = ring(browser)
    assert f'href="{talk.address}"' in browser.get("/nl/").text
    assert talk.address not in browser.get("/en/").text


def test_a_line_is_heard_at_its_own_address_and_may_be_kept(browser):
    talk = ring(browser)
    talk.send({"type": "pick_up"})
    view = talk.send({"type": "reply", "turn": 1, "utterance": {"source": "typed", "text": "goedemorgen"}}).json
    (clip,) = view["line"]["clips"]
    status, kind, content, keeping = sound(browser, clip["src"])
    assert (status, kind) == (200, "audio/mpeg") and len(content) > 1000
    assert "immutable" in keeping


@pytest.mark.parametrize(
    "address",
    [
        "/sounds/nl/01-small/small/" + "0" * 32 + ".mp3",
        "/sounds/nl/01-small/small/x.mp3",
        "/sounds/nl/01-small/nobody/" + "0" * 32 + ".mp3",
        "/sounds/nl/..%2f01-small/small/" + "0" * 32 + ".mp3",
    ],
)
def test_no_other_sound_can_be_had(browser, address):
    assert browser.get(address).status_code == 404


def test_who_asks_for_a_part_of_the_briefing_without_htmx_gets_the_whole(browser):
    answer = browser.get(f"{BRIEFING.format('nl')}/ready")
    assert (answer.status_code, answer.location) == (303, BRIEFING.format("nl"))
