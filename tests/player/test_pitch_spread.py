"""The pitch spread of real speech sounds: espeak-ng's voices, low and high, flat and lively."""

from __future__ import annotations

import json
import subprocess
from functools import cache
from pathlib import Path

import pytest

from tests.recogniser.speech import speak
from tests.test_javascript import NODE

HERE = Path(__file__).parent
SAID = {
    "nl": "Goedemorgen, huisartsenpraktijk Zeven Wolken, u spreekt met Ilse. Waarmee kan ik u helpen?",
    "en": "I hear that you are worried. It is good that you called. Take your time and tell me.",
}
MONOTONE, RESTRAINED, USUAL = 0, 25, 50
"""espeak-ng's range of pitch, 0 to 99."""


@cache
def spread(language, voice, pitch, reach, text=None):
    """Semitones of a sentence that is said with such a range, by espeak-ng's own mark in the text."""
    pcm, _ = speak(language, f"\x01{reach}R{text or SAID[language]}", voice, 140, pitch)
    done = subprocess.run([NODE, HERE / "spread-of.js"], input=pcm, capture_output=True, timeout=60, check=True)
    return json.loads(done.stdout)


VOICES = [("nl", "f2", 20), ("nl", "f2", 80), ("nl", "m3", 50), ("en", "f5", 50), ("en", "m3", 80)]


@pytest.mark.parametrize(("language", "voice", "pitch"), VOICES)
def test_a_voice_on_one_tone_has_hardly_any_spread_whatever_its_height(language, voice, pitch):
    assert spread(language, voice, pitch, MONOTONE) <= 0.5


@pytest.mark.parametrize(("language", "voice", "pitch"), VOICES)
def test_the_livelier_the_voice_the_larger_its_spread(language, voice, pitch):
    flat, restrained, usual = (spread(language, voice, pitch, reach) for reach in (MONOTONE, RESTRAINED, USUAL))
    assert flat + 1.5 < restrained < usual - 1.2 and usual < 9


def test_a_word_or_two_is_too_little_to_tell():
    assert spread("nl", "f2", 50, USUAL, "Ja, dag.") is None
