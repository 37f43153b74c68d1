"""The command line and what a start prepares."""

from __future__ import annotations

import socket
import stat

import pytest

from course import cli, serving
from course.db import engine as db
from course.settings import Settings
from course.web import NotReady, create_app

from .roleplay.small import FILE

SMALL = FILE.parents[2]


@pytest.fixture(autouse=True)
def elsewhere(monkeypatch, tmp_path):
    """Every run has a data folder of its own."""
    monkeypatch.setenv("BELWIJS_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("LANG", "en_GB.UTF-8")


def test_check_counts_what_is_there(capsys):
    assert cli.main(["check", str(SMALL)]) == 0
    assert "\n1 modules, 0 lessons, 2 calls, 0 faults, " in capsys.readouterr().out


def test_check_names_every_fault_and_fails(capsys, tmp_path):
    (tmp_path / "course.toml").write_text('languages = ["nl"]\norder = ["x"]\n[title]\nnl = "a"\n')
    assert cli.main(["check", str(tmp_path)]) == 1
    out = capsys.readouterr().out.splitlines()
    assert out[:2] == [
        "course.toml: title › en: found nothing, expected a text",
        "course.toml: order: found 'x', expected the name of a folder with a module.toml: there is none",
    ]
    assert out[-1].startswith("0 modules, 0 lessons, 0 calls, 2 faults, ")


def test_without_a_command_it_says_what_there_is(capsys):
    assert cli.main([]) == 2
    assert "voices" in capsys.readouterr().out


def test_the_database_is_brought_up_to_date(capsys):
    assert cli.main(["db", "status"]) == 1
    assert cli.main(["db", "upgrade"]) == 0
    assert cli.main(["db", "status"]) == 0
    assert "run `belwijs db upgrade`" in capsys.readouterr().out


def test_the_secret_is_made_once_and_is_its_owners_alone(tmp_path):
    secret = serving.kept_secret(tmp_path)
    assert len(secret) == 64 and serving.kept_secret(tmp_path) == secret
    assert stat.S_IMODE((tmp_path / "secret").stat().st_mode) == 0o600


def test_the_app_refuses_to_start_without_a_secret_or_with_old_tables():
    with pytest.raises(NotReady, match="secret_key: found nothing"):
        create_app(Settings())
    with pytest.raises(NotReady, match="run `belwijs db upgrade`"):
        create_app(Settings(secret_key="x"))
    settings = Settings(secret_key="x")
    db.upgrade(db.connect(settings.database_url))
    assert create_app(settings).name == "course.web"


def test_a_demonstration_of_a_call_that_is_not_there_names_those_that_are(capsys):
    assert cli.main(["demo", "99-nowhere/nobody", "--language", "en"]) == 1
    assert "09-discretion/results-waiting-room" in capsys.readouterr().out


def test_an_address_that_is_taken_is_said_with_what_to_do():
    told = []
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert serving.serve(Settings(port=port), told.append) == 1
    assert told[0].startswith(f"127.0.0.1:{port} can't be listened on") and f"BELWIJS_PORT={port + 1}" in told[0]
