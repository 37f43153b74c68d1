from __future__ import annotations

from pathlib import Path

import pytest

from voices.catalogue import Model, RemoteFile, read_catalogue
from voices.errors import BadValue, UnknownModel

CATALOGUE = read_catalogue()


def test_each_language_has_a_recogniser_and_two_voices_by_default() -> None:
    for language in ("nl", "en"):
        kinds = [model.kind for model in CATALOGUE if model.default and model.language == language]
        assert kinds.count("recogniser") == 1
        assert kinds.count("voice") >= 2


def test_no_default_model_is_for_research_or_not_for_commerce() -> None:
    for model in CATALOGUE:
        if model.default:
            assert model.licence in {"Apache-2.0", "CC0-1.0", "Public domain"}
            assert "research" not in model.note.get("en", "")


@pytest.mark.parametrize("model", CATALOGUE.models, ids=lambda model: model.name)
def test_every_file_has_a_fixed_address_and_can_be_known(model: Model) -> None:
    for file in model.files:
        assert file.address.startswith("https://")
        assert "/main/" not in file.address
        assert file.address.endswith("/" + file.name)
        assert file.name.startswith(model.name)
    assert set(model.note) in (set(), {"nl", "en"})


def test_large_files_have_checksums() -> None:
    unproven = [file.name for model in CATALOGUE for file in model.files if not file.checksum]
    assert all(name.endswith(".json") for name in unproven)


def test_names_are_given_once() -> None:
    names = [file.name for model in CATALOGUE for file in model.files]
    assert len(set(names)) == len(names)


def test_a_voice_comes_with_its_settings() -> None:
    onnx, settings = CATALOGUE["nl_BE-rdh-medium"].files
    assert settings.name == onnx.name + ".json"
    assert CATALOGUE["nl_BE-rdh-medium"].size == 63104526 + 4159


def test_an_unknown_name_is_named_with_the_known_ones() -> None:
    with pytest.raises(UnknownModel) as caught:
        CATALOGUE["nl_BE-nobody"]
    assert caught.value.name == "nl_BE-nobody"
    assert "nl_BE-rdh-medium" in caught.value.known


@pytest.mark.parametrize(
    ("field", "instead"),
    [
        ('kind = "voice"', 'kind = "noise"'),
        ('gender = "male"', 'gender = ""'),
        ('checksum = "md5:00000000000000000000000000000000"', 'checksum = "md5:12"'),
        ('name = "a.onnx"', 'name = "../a.onnx"'),
        ('piper = "https://example.org/"', 'piper = "file:///etc/"'),
    ],
)
def test_a_broken_catalogue_is_refused(tmp_path: Path, field: str, instead: str) -> None:
    good = """
format = 1
[places]
piper = "https://example.org/"
[[model]]
name = "a"
kind = "voice"
language = "nl"
gender = "male"
licence = "CC0-1.0"
file = [
  { name = "a.onnx", place = "piper", size = 1, checksum = "md5:00000000000000000000000000000000" },
  { name = "a.onnx.json", place = "piper", size = 1 },
]
"""
    (tmp_path / "good.toml").write_text(good)
    assert "a" in read_catalogue(tmp_path / "good.toml")
    assert field in good
    (tmp_path / "bad.toml").write_text(good.replace(field, instead, 1))
    with pytest.raises(BadValue):
        read_catalogue(tmp_path / "bad.toml")


def test_a_file_that_nothing_can_prove_is_refused() -> None:
    with pytest.raises(BadValue, match="neither"):
        RemoteFile("a.onnx", "https://example.org/a.onnx")
