"""espeak-ng with the moment of every phoneme and word, from the library in the package espeakng-loader.

The library keeps one state for a whole process, which the stand-in voice uses too, so it runs in a process of its own:
`speak_all` gives the same bytes for the same list of sentences, whatever was said before.
"""

from __future__ import annotations

import ctypes
import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO

RATE = 22050  # Hz, of every voice of espeak-ng without MBROLA
ROOT = Path(__file__).parents[2]

WORD, PHONEME = 1, 7  # espeak_EVENT_TYPE in speak_lib.h
SYNCHRONOUS, PHONEME_EVENTS, DONT_EXIT, UTF8 = 2, 1, 0x8000, 1
PARAMETER_RATE, PARAMETER_PITCH = 1, 3


class EspeakError(Exception):
    """espeak-ng refused something, or its process stopped."""


@dataclass(frozen=True)
class Sentence:
    """What to say: a voice of espeak-ng with an optional variant (`nl+f2`), words a minute, pitch 0..99."""

    voice: str
    text: str
    speed: int = 160
    pitch: int = 50


@dataclass(frozen=True)
class Spoken:
    """PCM16 LE mono at 22050 Hz, and its events in order: (first sample, what begins there).

    A text is a phoneme by espeak-ng's name, a number is the index of a word's first character.
    """

    pcm: bytes
    events: tuple[tuple[int, str | int], ...]


class _Id(ctypes.Union):
    _fields_ = (("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8))


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user", ctypes.c_void_p),
        ("id", _Id),
    )


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


class _Library:
    """The library, loaded once in this process."""

    def __init__(self) -> None:
        import espeakng_loader  # only here: the parent process never loads the library

        self.lib = ctypes.CDLL(espeakng_loader.get_library_path())
        self.data = Path(espeakng_loader.get_data_path())
        found = self.lib.espeak_Initialize(SYNCHRONOUS, 0, str(self.data).encode(), PHONEME_EVENTS | DONT_EXIT)
        if found != RATE:
            raise EspeakError(
                f"espeak-ng started with {found} Hz, expected {RATE}: is espeakng-loader installed whole?"
            )
        self.lib.espeak_ng_SetRandSeed(ctypes.c_long(1))  # its breath and flutter are noise: always the same
        self.callback = _Callback(self._take)
        self.lib.espeak_SetSynthCallback(self.callback)

    def _take(self, samples: Any, count: int, events: Any) -> int:
        if samples and count:
            self.pcm += ctypes.string_at(samples, 2 * count)
        for event in _until_end(events):
            if event.type == PHONEME:
                self.events.append((event.sample, bytes(event.id.string).decode()))
            elif event.type == WORD:
                self.events.append((event.sample, event.text_position - 1))
        return 0

    def say(self, sentence: Sentence) -> Spoken:
        variant = (
            self.data / "voices" / "!v" / (sentence.voice.partition("+")[2] or ".")
        )  # it passes over an unknown one
        if self.lib.espeak_SetVoiceByName(sentence.voice.encode()) != 0 or not variant.exists():
            raise EspeakError(f"espeak-ng has no voice {sentence.voice!r}, expected a name such as nl, en or nl+f2")
        self.lib.espeak_SetParameter(PARAMETER_RATE, sentence.speed, 0)
        self.lib.espeak_SetParameter(PARAMETER_PITCH, sentence.pitch, 0)
        self.pcm, self.events = bytearray(), list[tuple[int, str | int]]()
        text = sentence.text.encode()
        self.lib.espeak_Synth(text, len(text) + 1, 0, 1, 0, UTF8, None, None)
        self.lib.espeak_Synchronize()
        return Spoken(bytes(self.pcm), tuple(self.events))


def _until_end(events: Any) -> Iterator[_Event]:
    position = 0
    while events[position].type:
        yield events[position]
        position += 1


def speak_all(sentences: Iterable[Sentence]) -> Iterator[Spoken]:
    """Say the sentences, in order, in a process of its own; raise EspeakError when it stops early."""
    request = json.dumps([asdict(sentence) for sentence in sentences]).encode()
    command = [sys.executable, "-m", "tests.recogniser.espeak"]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        assert process.stdin and process.stdout
        with suppress(BrokenPipeError):  # one that stopped early doesn't read: its code tells
            process.stdin.write(request)
            process.stdin.flush()
        with suppress(BrokenPipeError):
            process.stdin.close()
        while line := process.stdout.readline():
            head = json.loads(line)
            pcm = process.stdout.read(head["bytes"])
            yield Spoken(pcm, tuple((sample, what) for sample, what in head["events"]))
    if process.returncode:
        raise EspeakError(f"the process that speaks stopped with code {process.returncode}: see what it printed above")


def _serve(requests: BinaryIO, answers: BinaryIO) -> None:
    library = _Library()
    for fields in json.load(requests):
        spoken = library.say(Sentence(**fields))
        head = {"bytes": len(spoken.pcm), "events": spoken.events}
        answers.write(json.dumps(head).encode() + b"\n" + spoken.pcm)
    answers.flush()


if __name__ == "__main__":
    _serve(sys.stdin.buffer, sys.stdout.buffer)
