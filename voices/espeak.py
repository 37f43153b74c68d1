"""The espeak-ng library, through ctypes: one state for the whole process, so one caller at a time."""

from __future__ import annotations

import ctypes
from functools import cache
from typing import Any

from voices.errors import EngineFailed, EngineMissing
from voices.protocols import Delivery, Sound

# espeak-ng's own names and numbers (speak_lib.h).
_SYNCHRONOUS, _DONT_EXIT, _BY_CHARACTER, _UTF8 = 2, 0x8000, 1, 1
_RATE, _VOLUME, _PITCH, _RANGE = 1, 2, 3, 4

WORDS_A_MINUTE = 160
"""At tempo 1; espeak-ng allows 80 … 450."""
FULL_VOLUME = 75
"""Of espeak-ng's 100, where its peaks reach 0.6 … 0.85 of full scale: leaves room for a volume of 1.5."""
PITCH = 50
PITCH_RANGE = 50
"""Both espeak-ng's own middle."""

_Heard = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p)


class Espeak:
    """The library, made ready once by `espeak()`. Not for two threads at once."""

    def __init__(self) -> None:
        try:
            import espeakng_loader

            self._library: Any = ctypes.CDLL(espeakng_loader.get_library_path())
            place = espeakng_loader.get_data_path()
        except (ImportError, OSError, RuntimeError) as error:
            raise EngineMissing("espeakng-loader", str(error)) from error
        self._rate = self._library.espeak_Initialize(_SYNCHRONOUS, 0, place.encode(), _DONT_EXIT)
        if self._rate <= 0:
            raise EngineFailed("espeak-ng", place, f"espeak_Initialize gave {self._rate}")
        self._samples = bytearray()
        self._callback = _Heard(self._hear)  # kept here: the library calls it as long as we live
        self._library.espeak_SetSynthCallback(self._callback)

    def say(self, voice: str, text: str, delivery: Delivery) -> Sound:
        library = self._library
        self._samples.clear()
        if library.espeak_SetVoiceByName(voice.encode()):
            raise EngineFailed("espeak-ng", voice, "no such voice")
        library.espeak_SetParameter(_RATE, round(WORDS_A_MINUTE * delivery.tempo), 0)
        library.espeak_SetParameter(_VOLUME, round(FULL_VOLUME * delivery.volume), 0)
        library.espeak_SetParameter(_PITCH, PITCH, 0)
        library.espeak_SetParameter(_RANGE, min(100, round(PITCH_RANGE * delivery.variation)), 0)
        raw = text.replace("\0", " ").encode() + b"\0"
        if library.espeak_Synth(raw, len(raw), 0, _BY_CHARACTER, 0, _UTF8, None, None):
            raise EngineFailed("espeak-ng", voice, "espeak_Synth refused the text")
        library.espeak_Synchronize()
        return Sound(bytes(self._samples), self._rate)

    def _hear(self, samples: Any, count: int, _events: object) -> int:
        if samples and count > 0:
            self._samples += ctypes.string_at(samples, 2 * count)
        return 0


espeak = cache(Espeak)
