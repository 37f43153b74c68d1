from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from voices import errors
from voices.errors import VoicesError
from voices.wording import explain, texts

_EXAMPLES: dict[str, Any] = {
    "known": ("a", "b"),
    "missing": ("am/final.mdl",),
    "failures": (errors.StreamEnded(), errors.NoSuchFile(Path("/x"))),
    "reason": "time",
    "path": Path("/x"),
    "patience": 4.0,
}


def _kinds(family: type[VoicesError] = VoicesError) -> Iterator[type[VoicesError]]:
    for kind in family.__subclasses__():
        yield kind
        yield from _kinds(kind)


@pytest.mark.parametrize("kind", [kind for kind in _kinds() if kind is not errors.DownloadFailed])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_error_explains_itself(kind: type[VoicesError], language: str) -> None:
    error = kind(*(_EXAMPLES.get(fact, fact.upper()) for fact in kind._facts))
    said = explain(error, language)
    assert len(said) > 20
    assert "{" not in said
    assert language == "nl" or said == str(error)


def test_an_error_keeps_its_facts_for_the_program() -> None:
    error = errors.Damaged("anna", Path("/m/anna.onnx"), "md5:1", "md5:2")
    assert (error.name, error.path, error.found, error.expected) == ("anna", Path("/m/anna.onnx"), "md5:1", "md5:2")
    assert "/m/anna.onnx" in str(error)
    assert "belwijs voices fetch anna" in str(error)


def test_an_error_needs_all_its_facts() -> None:
    with pytest.raises(ValueError, match="zip"):
        errors.NoSuchFile()  # type: ignore[call-arg]


def test_a_bad_value_is_a_value_error_too() -> None:
    assert issubclass(errors.BadValue, ValueError)


def _shape(words: object) -> object:
    return {key: _shape(value) for key, value in words.items()} if isinstance(words, dict) else None


def test_both_languages_have_the_same_texts() -> None:
    assert _shape(texts("nl")) == _shape(texts("en"))
