"""The course in the browser while it is being written: what was saved is shown, and what is broken is named."""

from __future__ import annotations

import os
import threading
from urllib.request import urlopen

import pytest

from course.authoring.preview.app import create_preview, previewed
from course.authoring.preview.serving import scratched, serve, serving
from course.authoring.preview.watching import Watch
from course.settings import Settings
from course.web.resources import EXTENSION
from tests.web.course import stand_in_course
from tests.web.talking import ring, typed

from .conftest import change

LESSON, CALL = "01-small/nl/lesson.md", "01-small/nl/small.toml"


@pytest.fixture
def made(folder, tmp_path):
    """The author's folder, read by callers with the stand-in voice."""
    return stand_in_course(folder, tmp_path / "modules")


@pytest.fixture
def app(made, tmp_path):
    """The preview of it."""
    (tmp_path / "scratch").mkdir()
    app = create_preview(scratched(made, Settings(data=tmp_path / "data"), tmp_path / "scratch"))
    yield app
    app.extensions[EXTENSION].speaker.close()
    app.extensions[EXTENSION].engine.dispose()


@pytest.fixture
def browser(app):
    """A browser."""
    return app.test_client()


def version(browser):
    """The number that the page watches."""
    return browser.get("/preview/version").json["version"]


def test_a_changed_lesson_shows_its_new_text_without_a_restart(app, browser, made):
    assert "Luister eerst" in browser.get("/nl/lessons/01-small").text
    before = version(browser)
    change(made / LESSON, "## Luister eerst", "## Hoor eerst wat er is")
    assert previewed(app).watch.look()
    page = browser.get("/nl/lessons/01-small").text
    assert "Hoor eerst wat er is" in page and version(browser) != before


def test_a_broken_lesson_says_where_and_the_rest_still_runs(app, browser, made):
    change(made / LESSON, "::: pair", "::: pear")
    previewed(app).watch.look()
    start = browser.get("/nl/").text
    assert 'href="/preview/"' in start and "Alle fouten en waarschuwingen" in start
    faults = browser.get("/preview/", headers={"Accept-Language": "nl"}).text
    assert "01-small/nl/lesson.md" in faults and "found ::: pear, expected ::: and one of" in faults
    assert browser.get("/en/lessons/01-small").status_code == 200
    talk = ring(browser)
    assert talk.send({"type": "pick_up"}).json["state"] == "talking"
    change(made / LESSON, "::: pear", "::: pair")
    previewed(app).watch.look()
    assert browser.get("/nl/lessons/01-small").status_code == 200
    assert "::: pear" not in browser.get("/preview/").text


def test_every_call_has_a_picture_in_both_languages_and_its_briefing_leads_there(browser):
    faults = browser.get("/preview/", headers={"Accept-Language": "en"}).text
    for language in ("nl", "en"):
        href = f'href="/preview/pictures/{language}/01-small/small"'
        assert href in faults and href in browser.get(f"/{language}/calls/01-small/small").text
        page = browser.get(f"/preview/pictures/{language}/01-small/small").text
        assert "digraph &#34;01-small/small&#34; {" in page and 'name="belwijs-preview"' in page
    assert browser.get("/preview/pictures/en/01-small/nobody").status_code == 404


def test_a_call_that_can_not_be_read_is_named_with_its_faults_in_place_of_a_picture(app, browser, made):
    change(made / CALL, "level = 1", "level = 9")
    previewed(app).watch.look()
    assert 'href="/preview/pictures/nl/01-small/small"' in browser.get("/preview/").text
    page = browser.get("/preview/pictures/nl/01-small/small").text
    assert "01-small/nl/small.toml: level: found 9" in page and "niet getekend" in page and "digraph" not in page
    assert "digraph" in browser.get("/preview/pictures/en/01-small/small").text


def test_only_the_page_of_a_picture_may_run_webassembly(browser):
    allowed = "script-src 'self' 'wasm-unsafe-eval'"
    assert allowed in browser.get("/preview/pictures/en/01-small/small").headers["Content-Security-Policy"]
    for other in ("/preview/", "/en/", "/en/calls/01-small/small"):
        assert "wasm" not in browser.get(other).headers["Content-Security-Policy"]


def test_a_changed_call_says_its_new_line_to_a_typed_reply(app, browser, made):
    change(made / CALL, '"reason calm."', '"Ik bel voor iets anders."')
    change(made / CALL, '"reason tense."', '"Ik bel voor iets anders."')
    previewed(app).watch.look()
    talk = ring(browser, typing="yes")
    talk.send({"type": "pick_up"})
    assert talk.send(typed(1, "goedemorgen")).json["line"]["text"] == "Ik bel voor iets anders."


def test_a_file_that_is_broken_beyond_reading_keeps_nothing_else_from_being_shown(app, browser, made):
    (made / "course.toml").write_bytes(b"\xff\xfe")
    previewed(app).watch.look()
    assert browser.get("/nl/").status_code == 200
    assert "course.toml" in browser.get("/preview/").text


def test_a_page_carries_its_version_so_that_no_save_is_missed(app, browser, made):
    assert '<meta name="belwijs-preview" content="0">' in browser.get("/nl/").text
    change(made / LESSON, "# ", "# Nu: ")
    previewed(app).watch.look()
    page = browser.get("/en/").text
    assert '<meta name="belwijs-preview" content="1">' in page and "preview.js" in page


def test_outside_a_preview_no_page_watches(made, tmp_path):
    from course.web import create_app

    (tmp_path / "usual").mkdir()
    usual = create_app(scratched(made, Settings(data=tmp_path / "data"), tmp_path / "usual"))
    page = usual.test_client().get("/nl/").text
    assert "preview" not in page and usual.test_client().get("/preview/version").status_code == 404
    usual.extensions[EXTENSION].engine.dispose()


@pytest.mark.parametrize("name", ["new.svg", "02-new/module.toml"])
def test_a_new_file_is_noticed_and_an_unchanged_folder_is_not(folder, name):
    told = []
    watch = Watch(folder, lambda: told.append("changed"))
    assert not watch.look() and told == []
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_text("x")
    assert watch.look() and not watch.look() and told == ["changed"]
    (folder / name).unlink()
    assert watch.look()


@pytest.mark.parametrize("name", [".lesson.md.swp", "lesson.md~", "#lesson.md#"])
def test_what_an_editor_keeps_for_itself_is_passed_over(folder, name):
    watch = Watch(folder, lambda: None)
    (folder / "01-small" / "nl" / name).write_text("x")
    assert not watch.look()


def test_the_same_text_saved_again_is_a_save(folder):
    watch = Watch(folder, lambda: None)
    os.utime(folder / CALL, (1, 1))
    assert watch.look()


def test_it_is_served_on_a_free_port_of_this_machine_and_leaves_nothing_behind(made, tmp_path):
    settings = Settings(data=tmp_path / "data")
    with serving(made, settings) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            with urlopen(f"http://127.0.0.1:{server.server_port}/nl/") as page:
                assert "Klein" in page.read().decode()
            scratch = server.app.extensions[EXTENSION].settings.data
            assert (scratch / "belwijs.sqlite").exists()
        finally:
            server.shutdown()
            thread.join()
    assert not scratch.exists() and not (tmp_path / "data").exists()


def test_installed_voices_and_recognisers_are_used(made, tmp_path):
    settings = Settings(data=tmp_path / "data")
    (settings.models / "nl").mkdir(parents=True)
    (tmp_path / "scratch").mkdir()
    assert (scratched(made, settings, tmp_path / "scratch").models / "nl").is_dir()


def test_a_folder_that_is_no_course_is_refused(tmp_path):
    told = []
    assert serve(tmp_path, Settings(data=tmp_path / "data"), told.append, "en") == 1
    assert told == [f"{tmp_path / 'course.toml'}: found no such file, expected the folder of a course"]
