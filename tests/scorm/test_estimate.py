"""What is said of a zip's size before any work comes true."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from course.scorm.errors import Unreadable
from course.scorm.estimate import compressed
from course.scorm.zipping import Entry, write
from course.settings import HERE


def off(files: list[Entry], folder: Path) -> float:
    """How far the estimate is off, as a share of the real size."""
    write(folder / "out.zip", files)
    real = (folder / "out.zip").stat().st_size
    return abs(compressed(files) - real) / real


def numbers(count: int) -> bytes:
    chance = random.Random(count)
    return json.dumps([{"word": chance.choice("abcd") * 3, "start": chance.random()} for _ in range(count)]).encode()


def test_the_size_of_the_real_player_is_foretold_within_a_tenth(tmp_path):
    files: list[Entry] = [
        (file.relative_to(HERE).as_posix(), file)
        for folder in ("static", "course/roleplay", "modules")
        for file in (HERE / folder).rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    ]
    assert len(files) > 300
    assert off(files, tmp_path) < 0.1


@pytest.mark.parametrize(
    "files",
    [
        [("imsmanifest.xml", b"<manifest/>")],
        [("empty.txt", b"")],
        [("large.json", numbers(50_000))],
        [("first-text-then-noise.bin", numbers(20_000) + random.Random(1).randbytes(1_500_000))],
        [(f"sounds/{turn:04}.mp3", b"x" * turn) for turn in range(500)],
    ],
    ids=["tiny", "empty", "large", "uneven", "many"],
)
def test_each_kind_of_file_is_foretold_within_a_tenth(tmp_path, files):
    assert off(files, tmp_path) < 0.1


def test_what_is_stored_is_foretold_exactly(tmp_path):
    noise = tmp_path / "model.tar.gz"
    noise.write_bytes(random.Random(2).randbytes(3_000_000))
    files: list[Entry] = [("data/model.tar.gz", noise), ("sounds/1.mp3", b"x" * 1000)]
    assert off(files, tmp_path) == 0


def test_only_a_part_of_a_large_file_is_read(tmp_path):
    with (tmp_path / "huge.bin").open("wb") as huge:
        huge.truncate(1 << 40)  # a terabyte, on paper
    assert compressed([("huge.bin", tmp_path / "huge.bin")]) > 1 << 29


def test_a_file_that_is_gone_is_named(tmp_path):
    with pytest.raises(Unreadable, match=r"lost\.js"):
        compressed([("lost.js", tmp_path / "lost.js")])
