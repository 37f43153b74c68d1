from __future__ import annotations

import array
from concurrent.futures import ThreadPoolExecutor

import pytest

from voices.errors import NoVoice
from voices.protocols import Delivery, Sound
from voices.standin import NAMES, StandIn

LINE = "Goedemorgen, u spreekt met mevrouw Claes. Ik heb een vraag over mijn uitslag."


def samples(sound: Sound) -> array.array[int]:
    return array.array("h", sound.samples)


@pytest.mark.parametrize("name", NAMES)
def test_each_stand_in_speaks(name: str) -> None:
    voice = StandIn(name)
    sound = voice.say(LINE)
    assert voice.stand_in
    assert voice.language == name[8:10]
    assert sound.rate == 22050
    assert 3000 < sound.duration_ms < 9000
    assert 12_000 < max(map(abs, samples(sound))) < 24_000


def test_the_four_sound_different() -> None:
    assert len({StandIn(name).say(LINE).samples for name in NAMES}) == 4


def test_the_same_line_sounds_the_same_each_time() -> None:
    voice, other = StandIn("standin-nl-f"), StandIn("standin-en-m")
    first = voice.say(LINE)
    other.say("Something else, in another language.", Delivery(tempo=2, volume=0.3))
    again = voice.say(LINE)
    assert abs(len(again.samples) - len(first.samples)) < 0.01 * len(first.samples)


def test_tempo_volume_and_variation_are_honoured() -> None:
    voice = StandIn("standin-nl-f")
    own = voice.say(LINE)
    assert 0.55 < voice.say(LINE, Delivery(tempo=1.6)).duration_ms / own.duration_ms < 0.75
    assert max(map(abs, samples(voice.say(LINE, Delivery(volume=0))))) == 0
    loud = samples(voice.say(LINE, Delivery(volume=1.5)))
    assert max(map(abs, loud)) / max(map(abs, samples(own))) > 1.2
    assert sum(abs(sample) >= 32_767 for sample in loud) < 10
    assert voice.say(LINE, Delivery(variation=0)).samples != own.samples


@pytest.mark.parametrize("text", ["", "…", "?! ", "\0"])
def test_a_text_without_words_is_a_short_silence(text: str) -> None:
    sound = StandIn("standin-nl-m").say(text)
    assert sound.duration_ms == 200
    assert not any(sound.samples)


def test_threads_may_speak_at_once() -> None:
    lines = [LINE, "Ja.", "Kunt u mij zeggen wat erin staat?"] * 4
    with ThreadPoolExecutor(4) as pool:
        lengths = [sound.duration_ms for sound in pool.map(StandIn("standin-nl-f").say, lines)]
    for first in range(3):
        assert max(lengths[first::3]) - min(lengths[first::3]) < 30


def test_an_unknown_name_is_refused() -> None:
    with pytest.raises(NoVoice, match="standin-nl-f"):
        StandIn("standin-fr-f")
