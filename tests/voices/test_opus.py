from __future__ import annotations

from io import BytesIO
from pathlib import Path

import numpy as np
import pytest
import soundfile

from voices import mp3, ogg, opus
from voices.errors import EngineFailed
from voices.protocols import Sound, silence
from voices.standin import StandIn

TEN_SECONDS = (
    "Goedemorgen, ik heb een vraag over mijn uitslag. Ik wacht al drie dagen en ik ben er niet gerust in. " * 2
)


@pytest.fixture(scope="module")
def spoken() -> Sound:
    return StandIn("standin-nl-f").say(TEN_SECONDS)


def heard(file: bytes) -> tuple[np.ndarray, int]:
    samples, rate = soundfile.read(BytesIO(file))
    return samples, rate


def test_a_second_of_speech_takes_a_kilobyte(spoken: Sound) -> None:
    assert 700 < len(opus.encode(spoken)) / spoken.duration_ms * 1000 < 1_100


@pytest.mark.parametrize("rate", [8000, 16000, 22050, 24000])
def test_it_lasts_as_long_and_can_be_heard(spoken: Sound, rate: int) -> None:
    sound = Sound(spoken.samples, rate)
    samples, heard_rate = heard(opus.encode(sound))
    assert abs(len(samples) / heard_rate * 1000 - sound.duration_ms) < 2
    assert abs(samples).max() > 0.2


def test_what_is_heard_is_what_was_said(spoken: Sound) -> None:
    samples, rate = heard(opus.encode(spoken))
    said = opus.resampled(np.frombuffer(spoken.samples, "<i2") / 32768, spoken.rate)
    assert rate == opus.RATE and len(samples) == len(said)
    loudness = [np.sqrt((one[: len(one) // 320 * 320].reshape(-1, 320) ** 2).mean(axis=1)) for one in (samples, said)]
    assert np.corrcoef(*loudness)[0, 1] > 0.95


def test_the_same_sound_gives_the_same_bytes(spoken: Sound) -> None:
    assert opus.encode(spoken) == opus.encode(spoken)


def test_an_mp3_file_can_be_made_smaller(tmp_path: Path, spoken: Sound) -> None:
    mp3.write(whole := tmp_path / "whole.mp3", spoken)
    small = opus.smaller(whole)
    samples, rate = heard(small)
    assert len(small) < 0.3 * whole.stat().st_size
    assert abs(len(samples) / rate - soundfile.info(whole).duration) < 0.1 and abs(samples).max() > 0.2


def test_silence_can_be_encoded() -> None:
    assert abs(heard(opus.encode(silence(22050, 200)))[0]).max() < 0.01


def test_what_is_no_mp3_file_is_told(tmp_path: Path) -> None:
    (broken := tmp_path / "broken.mp3").write_bytes(b"no sound")
    with pytest.raises(EngineFailed, match=r"broken\.mp3"):
        opus.smaller(broken)


def test_a_long_line_is_packed_in_pages_that_other_programs_read(spoken: Sound) -> None:
    made = opus.encode(Sound(spoken.samples * 3, spoken.rate))
    pages = list(ogg.pages(made))
    assert len(pages) < 2 + 40 / 5 + 1  # five seconds of 20 ms in each page
    assert [page.granule for page in pages] == sorted(page.granule for page in pages)
    assert abs(len(heard(made)[0]) / opus.RATE - 3 * spoken.duration_ms / 1000) < 0.01


@pytest.mark.parametrize("cut", [3, 30, 100, -1])
def test_a_file_that_ends_too_early_is_no_ogg_file(spoken: Sound, cut: int) -> None:
    with pytest.raises(ValueError, match="byte"):
        list(ogg.pages(opus.encode(spoken)[:cut]))


def test_a_packet_over_two_pages_is_refused(spoken: Sound) -> None:
    made = bytearray(opus.encode(spoken))
    made[made.rindex(b"OggS") + 5] |= ogg.CONTINUED
    with pytest.raises(ValueError, match="goes on"):
        ogg.packed(bytes(made))
