"""The making of a model: repeatable, whole or not at all, and without torch."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.recogniser.build import HERE, build
from tests.recogniser.espeak import EspeakError

SENTENCES = ["De dokter belt u vandaag nog terug.", "Mag ik uw naam noteren?"]


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_same_sentences_give_the_same_bytes_in_any_order(tmp_path):
    one = build("nl", SENTENCES, tmp_path / "one")
    other = build("nl", SENTENCES[::-1], tmp_path / "other")
    assert contents(one) == contents(other)


def test_nothing_is_made_again_for_the_same_input(tmp_path):
    folder = build("nl", SENTENCES, tmp_path / "model")
    (folder / "README").write_text("still here", encoding="utf-8")
    build("nl", SENTENCES, folder)
    assert (folder / "README").read_text(encoding="utf-8") == "still here"


def test_other_sentences_take_the_place_of_the_old_model(tmp_path):
    folder = build("nl", SENTENCES, tmp_path / "model")
    build("nl", [*SENTENCES, "Tot morgen."], folder)
    assert "morgen" in (folder / "graph" / "words.txt").read_text(encoding="utf-8")
    assert [path.name for path in tmp_path.iterdir()] == ["model"]


def test_a_model_that_fails_leaves_nothing_behind(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "executable", "/bin/false")
    with pytest.raises(EspeakError):
        build("nl", SENTENCES, tmp_path / "model")
    assert list(tmp_path.iterdir()) == []


def test_the_model_says_what_it_is_for(tmp_path):
    folder = build("en", ["Good morning."], tmp_path / "model")
    assert (folder / "README").read_text(encoding="utf-8").startswith("Synthetic speech only")


def test_the_command_makes_a_model_from_a_file_of_sentences(tmp_path):
    (tmp_path / "more.txt").write_text("Een xylofoon.\n", encoding="utf-8")
    which = ["--language", "nl", "--call", "04-calm/feverish-child"]
    command = [sys.executable, "-m", "tests.recogniser.build", *which, "--out", str(tmp_path / "model")]
    subprocess.run([*command, "--text", str(tmp_path / "more.txt")], cwd=HERE.parents[1], check=True)
    assert "xylofoon" in (tmp_path / "model" / "graph" / "words.txt").read_text(encoding="utf-8")


def test_building_needs_no_torch():
    code = "import sys, tests.recogniser.build; sys.exit('torch' in sys.modules or 'kaldi_native_fbank' in sys.modules)"
    subprocess.run([sys.executable, "-c", code], cwd=HERE.parents[1], check=True)
