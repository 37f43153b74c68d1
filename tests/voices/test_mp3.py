from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest
import soundfile

from voices import mp3
from voices.errors import EngineFailed
from voices.protocols import Sound, silence
from voices.standin import StandIn

TEN_SECONDS = (
    "Goedemorgen, ik heb een vraag over mijn uitslag. Ik wacht al drie dagen en ik ben er niet gerust in. " * 2
)


def test_ten_seconds_of_speech_take_fifty_kilobytes() -> None:
    sound = StandIn("standin-nl-f").say(TEN_SECONDS)
    a_second = len(mp3.encode(sound)) / sound.duration_ms * 1000
    assert 3_000 < a_second < 6_000


@pytest.mark.parametrize("rate", [16000, 22050, 24000])
def test_what_is_encoded_can_be_heard_again(rate: int) -> None:
    sound = Sound(StandIn("standin-en-m").say("Good morning.").samples, rate)
    heard, heard_rate = soundfile.read(BytesIO(mp3.encode(sound)))
    assert heard_rate == rate
    assert abs(len(heard) / rate * 1000 - sound.duration_ms) < 60
    assert abs(heard).max() > 0.2


def test_silence_can_be_encoded() -> None:
    heard, _ = soundfile.read(BytesIO(mp3.encode(silence(16000, 200))))
    assert abs(heard).max() < 0.01


def test_a_rate_that_mp3_does_not_know_is_refused() -> None:
    with pytest.raises(EngineFailed, match="22000"):
        mp3.encode(silence(22000, 100))


def test_the_file_is_written_at_once(tmp_path: Path) -> None:
    mp3.write(tmp_path / "new" / "line.mp3", silence(16000, 100))
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["line.mp3"]
