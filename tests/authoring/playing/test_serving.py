"""The package's files come as a learning system sends them, and what is saved stays while the command runs."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from course.authoring.playing.app import create_player
from course.authoring.playing.package import Package
from course.cli import main
from course.settings import Settings

from .packages import tiny

BELWIJS = Path(sys.executable).with_name("belwijs")


@pytest.fixture
def browser(tmp_path):
    odd = {
        "a.mjs": "",
        "a.wasm": "",
        "a.gz": "",
        "a.onnx": b"\0",
        "READ": "text",
        "sound.mp3": b"0123456789",
        "é a.txt": "",
    }
    package = Package(tiny(tmp_path / "one.zip", "1.2", **odd))
    yield create_player(package, Settings(), "nl").test_client()
    package.close()


def folder(browser) -> str:
    """Where the package's files are."""
    told = re.search(r'id="told">(.*?)</script>', browser.get("/").text)
    assert told
    return str(json.loads(told[1])["units"][0]["address"]).removesuffix("index.html")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("index.html", "text/html; charset=utf-8"),
        ("unit.js", "application/x-javascript"),
        ("a.mjs", "text/plain; charset=utf-8"),
        ("a.wasm", "application/octet-stream"),
        ("a.onnx", "application/octet-stream"),
        ("a.gz", "application/g-zip"),
        ("READ", "text/plain; charset=utf-8"),
        ("%C3%A9%20a.txt", "text/plain; charset=utf-8"),
    ],
)
def test_a_file_has_the_type_that_a_moodle_says(browser, name, kind):
    assert browser.get(folder(browser) + name).headers["Content-Type"] == kind


def test_a_packages_file_comes_without_a_policy_or_a_header_that_guards_it(browser):
    headers = browser.get(folder(browser) + "index.html").headers
    assert {"Content-Security-Policy", "Permissions-Policy", "X-Content-Type-Options"}.isdisjoint(headers.keys())


def test_a_piece_of_a_sound_can_be_had(browser):
    answer = browser.get(folder(browser) + "sound.mp3", headers={"Range": "bytes=2-4"})
    assert (answer.status_code, answer.data) == (206, b"234")


@pytest.mark.parametrize("path", ["../static/app.css", "..%2f..%2fetc/passwd", "none.html"])
def test_what_is_not_in_the_package_is_not_served(browser, path):
    assert browser.get(folder(browser) + path).status_code == 404


def test_what_is_saved_comes_back_until_someone_starts_afresh(browser):
    assert browser.post("/kept/0", json={"cmi.suspend_data": "a", "cmi.core.exit": "suspend"}).status_code == 204
    browser.post("/kept/0", json={"cmi.suspend_data": "b"})
    first = browser.get("/kept/0").json
    assert first["values"] == {"cmi.suspend_data": "b", "cmi.core.exit": "suspend"}
    assert browser.get("/kept/1").json["values"] == {}
    browser.post("/afresh")
    again = browser.get("/kept/0").json
    assert again["values"] == {} and again["learner"] != first["learner"]


@pytest.mark.parametrize(
    ("connection", "file", "save"),
    [("fine", 200, 204), ("offline", 503, 503), ("silent", 503, 202), ("expired", 302, 403)],
)
def test_a_learning_system_that_is_away_serves_and_keeps_nothing(browser, connection, file, save):
    page = folder(browser) + "index.html"
    browser.post(f"/connection/{connection}")
    assert (browser.get(page).status_code, browser.post("/kept/0", json={"cmi.location": "3"}).status_code) == (
        file,
        save,
    )
    assert (browser.get("/kept/0").json["values"] != {}) is (connection == "fine")


def test_who_is_sent_to_log_in_gets_a_page_that_says_so(browser):
    page = folder(browser) + "unit.js"
    browser.post("/connection/expired")
    answer = browser.get(page, follow_redirects=True)
    assert "U bent uitgelogd" in answer.text and answer.mimetype == "text/html"


def test_another_sites_page_can_change_nothing(browser):
    asked = {"json": {"cmi.location": "3"}, "headers": {"Origin": "https://example.org"}}
    assert browser.post("/kept/0", **asked).status_code == 403
    assert browser.get("/kept/0").json["values"] == {}


@pytest.mark.parametrize("sent", ["text", ["list"], {"cmi.location": 3}])
def test_what_no_run_time_would_send_is_refused(browser, sent):
    assert browser.post("/kept/0", json=sent).status_code == 400


@pytest.mark.parametrize(("language", "said"), [("nl_BE.UTF-8", "geen zip"), ("en_GB.UTF-8", "no zip")])
def test_what_can_not_be_played_is_said_in_the_terminals_language(tmp_path, monkeypatch, capsys, language, said):
    monkeypatch.setenv("LC_ALL", language)
    monkeypatch.setattr(signal, "signal", lambda *_: None)
    (tmp_path / "text.zip").write_text("no zip", encoding="utf-8")
    assert main(["preview", "scorm", str(tmp_path / "text.zip")]) == 1
    assert said in capsys.readouterr().out


def test_the_word_scorm_alone_asks_for_a_package_and_another_word_before_it_is_named(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    assert main(["preview", "scorm"]) == 2
    assert main(["preview", "modules", "one.zip"]) == 2
    assert capsys.readouterr().out.count("belwijs preview scorm") == 2


def test_a_folder_called_scorm_is_still_previewed(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "scorm").mkdir()
    assert main(["preview", "scorm"]) == 1
    assert str(Path("scorm") / "course.toml") in capsys.readouterr().out


def test_the_command_prints_its_address_and_ends_when_told(tmp_path):
    command = [BELWIJS, "preview", "scorm", tiny(tmp_path / "one.zip", "2004")]
    quiet = os.environ | {"PYTHONUNBUFFERED": "1", "LC_ALL": "C.UTF-8"}
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=quiet) as running:
        assert running.stdout is not None
        said = running.stdout.readline()
        running.terminate()
        left = running.communicate(timeout=20)
    assert re.search(r"http://127\.0\.0\.1:\d+/", said)
    assert (running.returncode, left[1]) == (0, "")
