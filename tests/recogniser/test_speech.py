"""The spoken replies of the tests: always the same, at their moment."""

from __future__ import annotations

import wave

import numpy as np
import pytest

from tests.recogniser.espeak import EspeakError, Sentence, speak_all
from tests.recogniser.sound import from_pcm, resample, telephone, to_pcm
from tests.recogniser.speech import MICROPHONE_RATE, RATE, speak, timeline


def test_a_sentence_gives_the_same_bytes_whatever_was_said_before():
    first, rate = speak("nl", "Goedemorgen.", "f1")
    list(speak_all([Sentence("en", "Something else.")]))
    assert rate == RATE
    assert speak.__wrapped__("nl", "Goedemorgen.", "f1")[0] == first


def test_voices_and_speeds_differ():
    said = {speak("nl", "Wat kan ik voor u doen?", voice, speed)[0] for voice in ("f1", "m1") for speed in (120, 200)}
    assert len(said) == 4
    assert len(speak("nl", "Dag mevrouw.", "f1", 120)[0]) > len(speak("nl", "Dag mevrouw.", "f1", 200)[0])


def test_a_voice_that_does_not_exist_is_refused():
    with pytest.raises(EspeakError):
        speak("nl", "Dag.", "nobody")


def test_every_sound_begins_at_its_moment(tmp_path):
    tone = to_pcm(0.5 * np.sin(np.arange(RATE // 2) * 2 * np.pi * 440 / RATE))
    path = timeline([(1000, (tone, RATE)), (2500, (tone, RATE))], tmp_path / "call.wav", length=6000)
    with wave.open(str(path)) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, MICROPHONE_RATE)
        sound = from_pcm(file.readframes(file.getnframes()))
    loud = np.abs(sound.reshape(-1, MICROPHONE_RATE // 100)).max(axis=1) > 0.3  # per 10 ms
    assert len(loud) == 600
    assert set(np.flatnonzero(loud)) == {*range(100, 150), *range(250, 300)}


def test_another_rate_keeps_the_sound():
    tone = np.sin(np.arange(22050) * 2 * np.pi * 1000 / 22050)
    there = resample(tone, 22050, RATE)
    assert len(there) == RATE
    middle = slice(RATE // 10, RATE - RATE // 10)
    assert np.allclose(there[middle], np.sin(np.arange(RATE) * 2 * np.pi * 1000 / RATE)[middle], atol=0.01)


def test_a_telephone_takes_away_what_is_low_and_high():
    times = np.arange(RATE) / RATE
    heard = [telephone(np.sin(2 * np.pi * hertz * times), RATE).std() for hertz in (100, 1000, 5000)]
    assert heard[1] > 0.7 and max(heard[0], heard[2]) < 0.01
