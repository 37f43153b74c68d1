from __future__ import annotations

import array
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from voices.errors import EngineFailed
from voices.piper import PiperSynthesiser
from voices.protocols import Delivery, Sound, Synthesiser
from voices.store import Store

LINE = "Good morning, this is Emma Wilson. My little boy has had a fever since last night."


@pytest.fixture(scope="module")
def joe(tmp_path_factory: pytest.TempPathFactory) -> Synthesiser:
    return Store(tmp_path_factory.mktemp("models")).synthesiser("en", ["en_US-joe-medium"])


def peak(sound: Sound) -> int:
    return max(map(abs, array.array("h", sound.samples)))


def test_a_real_voice_speaks(joe: Synthesiser) -> None:
    sound = joe.say(LINE)
    assert sound.rate == 22050
    assert 3500 < sound.duration_ms < 9000
    assert 18_000 < peak(sound) < 23_000, "headroom is left for a louder delivery"


def test_tempo_changes_how_long_it_takes(joe: Synthesiser) -> None:
    own, fast = joe.say(LINE).duration_ms, joe.say(LINE, Delivery(tempo=1.5)).duration_ms
    assert 0.55 * own < fast < 0.8 * own


def test_volume_changes_how_loud_it_is_and_never_clips(joe: Synthesiser) -> None:
    assert peak(joe.say(LINE, Delivery(volume=0))) == 0
    assert 9_000 < peak(joe.say(LINE, Delivery(volume=0.5))) < 12_000
    loud = array.array("h", joe.say(LINE, Delivery(volume=1.5)).samples)
    assert sum(abs(sample) >= 32_766 for sample in loud) < 10


def test_without_variation_it_is_always_the_same(joe: Synthesiser) -> None:
    flat = Delivery(variation=0)
    assert joe.say(LINE, flat).duration_ms == joe.say(LINE, flat).duration_ms


@pytest.mark.parametrize("text", ["", "…", "?!"])
def test_a_text_without_words_is_a_short_silence(joe: Synthesiser, text: str) -> None:
    sound = joe.say(text)
    assert (sound.duration_ms, peak(sound)) == (200, 0)


def test_threads_may_speak_at_once(joe: Synthesiser) -> None:
    with ThreadPoolExecutor(4) as pool:
        sounds = list(pool.map(lambda line: joe.say(line, Delivery(variation=0)), [LINE, "Yes.", LINE, "Yes."]))
    assert sounds[0].duration_ms == sounds[2].duration_ms > sounds[1].duration_ms == sounds[3].duration_ms


def test_a_file_that_is_no_voice_is_named(tmp_path: Path) -> None:
    (tmp_path / "a.onnx").write_bytes(b"no onnx")
    (tmp_path / "a.onnx.json").write_text("{}")
    voice = PiperSynthesiser("a", "nl", tmp_path / "a.onnx", tmp_path / "a.onnx.json")
    with pytest.raises(EngineFailed, match=r"a\.onnx"):
        voice.say("ja")
