"""The stand-in voice, for a language in which no real one is installed: espeak-ng, a machine by its sound."""

from __future__ import annotations

import threading

from voices.errors import NoVoice
from voices.protocols import OWN, Delivery, Sound, silence

# espeak-ng's voice for each of ours: a language and one of its variants of a larynx.
_VOICES = {
    "standin-nl-f": "nl+f2",
    "standin-nl-m": "nl+m3",
    "standin-en-f": "en+f2",
    "standin-en-m": "en+m3",
}
NAMES = tuple(_VOICES)
LANGUAGES = ("nl", "en")

WORDLESS_MS = 200

_speaking = threading.Lock()  # espeak-ng has one state for the whole process


def standin_name(language: str, gender: str) -> str:
    """Name the stand-in for `language` ("nl", "en") and `gender` ("female", "male"). Raises NoVoice."""
    if language not in LANGUAGES:
        raise NoVoice(language, LANGUAGES)
    return f"standin-{language}-{'m' if gender == 'male' else 'f'}"


class StandIn:
    """One of `NAMES`; 22050 Hz. Usable by several threads, of which one speaks at a time."""

    stand_in = True

    def __init__(self, name: str) -> None:
        if name not in _VOICES:
            raise NoVoice(name, NAMES)
        self.name = name
        self.language = name.split("-")[1]

    def say(self, text: str, delivery: Delivery = OWN) -> Sound:
        """Speak `text`. Raises EngineMissing or EngineFailed."""
        from voices.espeak import espeak

        with _speaking:
            sound = espeak().say(_VOICES[self.name], text, delivery)
        return sound if any(letter.isalnum() for letter in text) else silence(sound.rate, WORDLESS_MS)
