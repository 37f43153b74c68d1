from __future__ import annotations

import multiprocessing
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
import soundfile

from voices.cache import AudioCache
from voices.errors import BadValue, EngineFailed, NotWritable
from voices.protocols import OWN, Delivery, Sound
from voices.standin import StandIn

LINE = "Goedemorgen, ik heb een vraag."


class Counting:
    """A voice that counts how often it speaks, and can be made to fail."""

    name, language, stand_in = "counting", "nl", True

    def __init__(self) -> None:
        self.spoken = 0
        self.fails = False

    def say(self, text: str, delivery: Delivery = OWN) -> Sound:
        self.spoken += 1
        if self.fails:
            raise EngineFailed("counting", text, "told to")
        return StandIn("standin-nl-f").say(text, delivery)


def test_a_line_is_spoken_once_and_then_read(tmp_path: Path) -> None:
    cache, voice = AudioCache(tmp_path), Counting()
    key = cache.key(voice.name, LINE, OWN)
    path = cache.render(key, voice, LINE, OWN)
    assert path == cache.path(key) == AudioCache(tmp_path).render(key, voice, LINE, OWN)
    assert voice.spoken == 1
    assert soundfile.info(path).duration > 1
    assert path.suffix == ".mp3"


def test_a_key_is_made_of_all_that_makes_the_sound() -> None:
    cache = AudioCache(Path("nowhere"))
    keys = [
        cache.key("a", LINE, OWN),
        cache.key("b", LINE, OWN),
        cache.key("a", LINE + " ", OWN),
        cache.key("a", LINE, Delivery(tempo=1.1)),
        cache.key("a", LINE, Delivery(volume=1.1)),
        cache.key("a", LINE, Delivery(variation=1.1)),
    ]
    assert len(set(keys)) == len(keys)
    assert cache.key("a", LINE, Delivery(tempo=1)) == keys[0]
    assert all(len(key) == 32 for key in keys)


def test_a_key_stays_the_same_in_later_versions() -> None:
    assert AudioCache(Path()).key("standin-nl-f", "Één lijn.", Delivery(1.2)) == "9d14bc6168252fdd49f49383897c1f61"


@pytest.mark.parametrize("key", ["", "../../etc/passwd", "a" * 31, "a" * 33, "G" * 32, "a" * 32 + "\n"])
def test_what_is_no_key_has_no_path(key: str) -> None:
    with pytest.raises(BadValue):
        AudioCache(Path("cache")).path(key)


def test_a_line_that_cannot_be_spoken_leaves_nothing_behind(tmp_path: Path) -> None:
    cache, voice = AudioCache(tmp_path), Counting()
    key = cache.key(voice.name, LINE, OWN)
    voice.fails = True
    with pytest.raises(EngineFailed):
        cache.render(key, voice, LINE, OWN)
    assert not cache.path(key).exists()
    voice.fails = False
    assert cache.render(key, voice, LINE, OWN).exists()


def test_a_line_cut_off_by_a_crash_is_never_served(tmp_path: Path) -> None:
    cache, voice = AudioCache(tmp_path), Counting()
    key = cache.key(voice.name, LINE, OWN)
    path = cache.path(key)
    path.parent.mkdir(parents=True)
    (path.parent / f".{path.name}.x.part").write_bytes(b"half an mp3")
    assert soundfile.info(cache.render(key, voice, LINE, OWN)).duration > 1


def test_threads_that_want_the_same_line_speak_it_once(tmp_path: Path) -> None:
    cache, voice = AudioCache(tmp_path), Counting()
    key = cache.key(voice.name, LINE, OWN)
    together = threading.Barrier(4)

    def render(_: int) -> Path:
        together.wait()
        return cache.render(key, voice, LINE, OWN)

    with ThreadPoolExecutor(4) as pool:
        assert set(pool.map(render, range(4))) == {cache.path(key)}
    assert voice.spoken == 1


def render_in_process(folder: str) -> int:
    cache, voice = AudioCache(Path(folder)), StandIn("standin-nl-f")
    path = cache.render(cache.key(voice.name, LINE, OWN), voice, LINE, OWN)
    return len(path.read_bytes())


def test_processes_may_render_the_same_line_at_once(tmp_path: Path) -> None:
    with multiprocessing.get_context("spawn").Pool(2) as pool:
        sizes = pool.map(render_in_process, [str(tmp_path)] * 2)
    assert min(sizes) > 3_000
    assert len([path for path in tmp_path.rglob("*") if path.is_file()]) == 1


def test_a_cache_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    cache, voice = AudioCache(tmp_path / "file"), Counting()
    with pytest.raises(NotWritable, match="file"):
        cache.render(cache.key(voice.name, LINE, OWN), voice, LINE, OWN)
