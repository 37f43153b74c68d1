from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from voices.errors import BadValue
from voices.piper import PiperSynthesiser
from voices.protocols import Delivery, Sound, Synthesiser, Word, silence
from voices.standin import StandIn


@pytest.mark.parametrize(
    "make",
    [
        lambda: Delivery(tempo=0.49),
        lambda: Delivery(tempo=2.01),
        lambda: Delivery(volume=-0.1),
        lambda: Delivery(volume=1.6),
        lambda: Delivery(variation=-1),
        lambda: Delivery(tempo=float("nan")),
        lambda: Sound(b"\0", 16000),
        lambda: Sound(b"", 0),
        lambda: Word("", 0, 1, 1),
        lambda: Word("ja", 5, 4, 1),
        lambda: Word("ja", -1, 4, 1),
        lambda: Word("ja", 0, 1, 1.01),
    ],
)
def test_a_value_that_cannot_be_is_refused_when_it_is_made(make: Callable[[], object]) -> None:
    with pytest.raises(BadValue, match="expected"):
        make()


def test_the_edges_are_allowed() -> None:
    assert Delivery(tempo=0.5, volume=1.5, variation=0)
    assert Delivery(tempo=2, volume=0)
    assert Word("ja", 7, 7, 0)


def test_a_sound_knows_how_long_it_is() -> None:
    assert Sound(bytes(2 * 16000), 16000).duration_ms == 1000
    assert silence(22050, 250).duration_ms == 249  # whole samples only
    assert silence(16000, 250).samples == bytes(8000)


def test_both_engines_keep_to_the_protocol(tmp_path: Path) -> None:
    voices: list[Synthesiser] = [StandIn("standin-nl-f"), PiperSynthesiser("a", "nl", tmp_path / "a", tmp_path / "b")]
    assert all(isinstance(voice, Synthesiser) for voice in voices)
    assert [voice.stand_in for voice in voices] == [True, False]
