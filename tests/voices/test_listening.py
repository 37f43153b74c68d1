"""Real Vosk, with a recogniser of synthetic speech: what the stand-in voice says is heard."""

from __future__ import annotations

import itertools
import shutil
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.recogniser.build import build
from tests.recogniser.sound import from_pcm, resample, to_pcm
from voices.errors import BadValue, EngineFailed, StreamEnded
from voices.protocols import Word
from voices.shelf import Shelf
from voices.standin import NAMES, StandIn
from voices.store import Store
from voices.vosk_recogniser import VoskRecogniser

FIRST = "Goedemorgen, u spreekt met de praktijk."
SECOND = "Ik begrijp dat u ongerust bent."
HEARD = "goedemorgen u spreekt met de praktijk", "ik begrijp dat u ongerust bent"
MARKS = str.maketrans("", "", ",.?")
RATE = 16000
QUARTER = RATE // 2
"""Bytes of a quarter of a second, as a browser sends it."""


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build("nl", [FIRST, SECOND], tmp_path_factory.mktemp("recogniser") / "nl")


@pytest.fixture(scope="module")
def recogniser(model: Path) -> VoskRecogniser:
    return VoskRecogniser(model)


def spoken(text: str, rate: int = RATE) -> bytes:
    sound = StandIn("standin-nl-f").say(text)
    return to_pcm(resample(from_pcm(sound.samples), sound.rate, rate))


def silence(ms: int) -> bytes:
    return bytes(2 * RATE * ms // 1000)


def hear(recogniser: VoskRecogniser, frames: bytes, rate: int = RATE) -> tuple[Word, ...]:
    stream = recogniser.listen(rate)
    for start in range(0, len(frames), QUARTER):
        stream.hear(frames[start : start + QUARTER])
    return stream.finish()


def text(words: Sequence[Word]) -> str:
    return " ".join(word.text for word in words)


def test_a_sentence_is_heard_with_the_time_of_each_word(recogniser: VoskRecogniser) -> None:
    frames = silence(500) + spoken(FIRST) + silence(500)
    words = hear(recogniser, frames)
    assert text(words) == HEARD[0]
    assert 350 <= words[0].start <= 800
    assert words[-1].end <= len(frames) // 32
    assert all(before.end <= after.start for before, after in itertools.pairwise(words))
    assert all(0 <= word.confidence <= 1 for word in words)


@pytest.mark.parametrize("name", NAMES)
def test_every_stand_in_is_understood_in_its_language(name: str, tmp_path: Path) -> None:
    voice = StandIn(name)
    line = {"nl": FIRST, "en": "Good morning, how can I help you?"}[voice.language]
    listener = VoskRecogniser(
        build(voice.language, [FIRST, SECOND] if voice.language == "nl" else [line], tmp_path / "m")
    )
    sound = voice.say(line)
    assert text(hear(listener, sound.samples + bytes(sound.rate), sound.rate)) == line.lower().translate(MARKS)


def test_no_word_is_lost_in_a_long_reply_with_pauses(recogniser: VoskRecogniser) -> None:
    import vosk

    first, second = spoken(FIRST), spoken(SECOND)
    frames = first + silence(4000) + second + silence(4000) + first
    bare = vosk.KaldiRecognizer(recogniser._model, RATE)
    assert any(bare.AcceptWaveform(frames[at : at + QUARTER]) for at in range(0, len(frames), QUARTER)), (
        "Kaldi must have ended an utterance by itself, or this test shows nothing"
    )
    words = hear(recogniser, frames)
    assert text(words) == " ".join((HEARD[0], HEARD[1], HEARD[0]))
    begin_second = len(first) // 32 + 4000
    begin_third = begin_second + len(second) // 32 + 4000
    assert abs(words[6].start - begin_second) < 150
    assert abs(words[12].start - begin_third) < 150


def test_partial_text_grows_and_keeps_what_came_before_a_pause(recogniser: VoskRecogniser) -> None:
    stream = recogniser.listen()
    seen = [stream.partial()]
    frames = spoken(FIRST) + silence(3000) + spoken(SECOND) + silence(300)
    for start in range(0, len(frames), QUARTER):
        stream.hear(frames[start : start + QUARTER])
        seen.append(stream.partial())
    assert seen[0] == ""
    assert seen[-1].startswith(HEARD[0] + " ik begrijp")
    assert any(partial == HEARD[0] for partial in seen)
    stream.finish()
    assert stream.partial() == " ".join(HEARD)


def test_silence_and_nothing_hold_no_words(recogniser: VoskRecogniser) -> None:
    assert hear(recogniser, silence(5000)) == ()
    assert hear(recogniser, b"") == ()


@pytest.mark.parametrize("rate", [22050, 44100, 48000])
def test_another_rate_is_heard_too(recogniser: VoskRecogniser, rate: int) -> None:
    assert text(hear(recogniser, spoken(FIRST, rate), rate)) == HEARD[0]


@pytest.mark.parametrize("rate", [0, 8000, 96000])
def test_a_rate_that_loses_speech_is_refused(recogniser: VoskRecogniser, rate: int) -> None:
    with pytest.raises(BadValue, match="rate"):
        recogniser.listen(rate)


@pytest.mark.parametrize("frames", ["text", None, b"odd", 7])
def test_what_is_no_sound_is_refused_and_the_reply_goes_on(recogniser: VoskRecogniser, frames: object) -> None:
    stream = recogniser.listen()
    with pytest.raises(BadValue, match="frames"):
        stream.hear(frames)  # type: ignore[arg-type]
    stream.hear(spoken(SECOND) + silence(300))
    assert text(stream.finish()) == HEARD[1]


def test_a_reply_ends_once(recogniser: VoskRecogniser) -> None:
    stream = recogniser.listen()
    stream.hear(spoken(SECOND) + silence(300))
    assert stream.finish() == stream.finish() != ()
    with pytest.raises(StreamEnded):
        stream.hear(silence(100))


def test_threads_share_one_model(recogniser: VoskRecogniser) -> None:
    said = [(FIRST, HEARD[0]), (SECOND, HEARD[1])] * 3
    with ThreadPoolExecutor(4) as pool:
        heard = list(pool.map(lambda pair: text(hear(recogniser, spoken(pair[0]))), said))
    assert heard == [pair[1] for pair in said]


def test_the_model_tells_which_words_it_knows(recogniser: VoskRecogniser) -> None:
    assert recogniser.knows("praktijk")
    assert not recogniser.knows("xyzzy")
    assert not recogniser.knows("[unk]")


def test_the_store_loads_a_named_folder_once(model: Path, tmp_path: Path) -> None:
    store = Store(tmp_path)
    assert store.recogniser("nl", model) is store.recogniser("nl", model)


@pytest.mark.parametrize("part", ["conf/mfcc.conf", "graph/HCLr.fst", "am/final.mdl"])
def test_a_folder_with_a_cut_off_file_is_refused_and_does_not_end_the_process(
    model: Path, tmp_path: Path, part: str
) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(model, broken)
    path = broken / part
    path.write_bytes(path.read_bytes()[:10])
    with pytest.raises(EngineFailed, match="broken"):
        Store(tmp_path / "models").recogniser("nl", broken)


def test_a_recogniser_unpacked_by_hand_is_tried_out_before_it_is_trusted(model: Path, tmp_path: Path) -> None:
    store = Store(tmp_path)
    wanted = store.catalogue["vosk-model-small-nl-0.22"]
    place = tmp_path / "recognisers" / wanted.name
    shutil.copytree(model, place)
    whole = (place / "conf" / "mfcc.conf").read_bytes()
    (place / "conf" / "mfcc.conf").write_bytes(whole[:10])
    assert Shelf(tmp_path).condition(wanted).state == "damaged"
    assert store.recogniser("nl") is None
    (place / "conf" / "mfcc.conf").write_bytes(whole)
    assert Shelf(tmp_path).condition(wanted).state == "installed"
    assert store.recogniser("nl") is not None
