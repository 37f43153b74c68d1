from __future__ import annotations

from pathlib import Path

import pytest

from voices.catalogue import read_catalogue
from voices.choice import choose_recogniser, choose_voice
from voices.errors import NoVoice
from voices.store import Store

CATALOGUE = read_catalogue()
NATHALIE, RDH, ALEX = "nl_BE-nathalie-x_low", "nl_BE-rdh-medium", "nl_NL-alex-medium"
CORI, JOHN, JOE = "en_GB-cori-medium", "en_US-john-medium", "en_US-joe-medium"


@pytest.mark.parametrize(
    ("installed", "language", "wanted", "chosen"),
    [
        ({NATHALIE, RDH}, "nl", [RDH], RDH),
        ({NATHALIE, RDH}, "nl", [ALEX, NATHALIE], NATHALIE),
        ({NATHALIE, RDH}, "nl", [ALEX], RDH),  # another man
        ({NATHALIE}, "nl", [ALEX], NATHALIE),
        ({NATHALIE, RDH}, "nl", [], NATHALIE),
        (set(), "nl", [RDH], "standin-nl-m"),
        (set(), "nl", ["nobody", NATHALIE], "standin-nl-f"),
        (set(), "nl", [], "standin-nl-f"),
        ({RDH}, "nl", ["standin-nl-f"], "standin-nl-f"),
        ({RDH}, "nl", ["standin-en-f"], RDH),
        ({RDH, JOE}, "nl", [JOE], RDH),
        ({JOE}, "en", [CORI], JOE),
        ({JOE, CORI}, "en", [JOHN], CORI),  # joe only when nothing else is there
        ({JOE, CORI}, "en", [JOE], JOE),
        (set(), "en", [], "standin-en-f"),
    ],
)
def test_the_nearest_voice_speaks(installed: set[str], language: str, wanted: list[str], chosen: str) -> None:
    assert choose_voice(CATALOGUE, installed, language, wanted) == chosen


def test_a_language_without_any_voice_is_named() -> None:
    with pytest.raises(NoVoice, match="fr"):
        choose_voice(CATALOGUE, set(), "fr", [])


@pytest.mark.parametrize(
    ("installed", "language", "chosen"),
    [
        ({"vosk-model-small-nl-0.22"}, "nl", "vosk-model-small-nl-0.22"),
        ({"vosk-model-small-nl-0.22"}, "en", None),
        ({"vosk-model-small-en-us-0.15", "vosk-model-en-us-0.22-lgraph"}, "en", "vosk-model-en-us-0.22-lgraph"),
        (set(), "nl", None),
    ],
)
def test_a_recogniser_that_was_installed_on_purpose_listens(
    installed: set[str], language: str, chosen: str | None
) -> None:
    assert choose_recogniser(CATALOGUE, installed, language) == chosen


def test_a_machine_without_models_speaks_english_with_joe_and_dutch_with_the_stand_in(tmp_path: Path) -> None:
    store = Store(tmp_path)
    english, dutch = store.synthesiser("en", [CORI]), store.synthesiser("nl", [RDH])
    assert (english.name, english.language, english.stand_in) == (JOE, "en", False)
    assert (dutch.name, dutch.language, dutch.stand_in) == ("standin-nl-m", "nl", True)
    assert store.readiness("nl", [RDH]).stand_in
    assert store.readiness("en").voice == JOE
    assert store.synthesiser("en") is english, "a voice is kept"
