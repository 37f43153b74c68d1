"""The two models for every test that listens: pytest_plugins = ["tests.recogniser.fixtures"]."""

from __future__ import annotations

from pathlib import Path

import pytest

from .build import HERE, build, made_from
from .sentences import from_file, from_scenarios

CALLS = ("04-calm/feverish-child", "09-discretion/results-waiting-room")  # those that the tests hold aloud
FOLDER = HERE.parents[1] / "build" / "recogniser"


def sentences(language: str) -> list[str]:
    """All that the tests may say: the model answers, the everyday sentences, and extra.<language>.txt."""
    everyday, extra = (from_file(HERE / f"{name}.{language}.txt") for name in ("sentences", "extra"))
    return sorted({*from_scenarios(language, calls=CALLS), *everyday, *extra})


def ready(language: str) -> Path:
    """The folder of the model for a language, made when it isn't there yet."""
    texts = sentences(language)
    return build(language, texts, FOLDER / f"{language}-{made_from(language, texts)[:12]}")


@pytest.fixture(scope="session")
def recogniser_nl() -> Path:
    """A Vosk model folder that understands synthetic Dutch only."""
    return ready("nl")


@pytest.fixture(scope="session")
def recogniser_en() -> Path:
    """A Vosk model folder that understands synthetic English only."""
    return ready("en")


if __name__ == "__main__":
    for each in ("nl", "en"):
        ready(each)
