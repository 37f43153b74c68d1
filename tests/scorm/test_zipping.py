"""The zip: the same bytes each time, names that every system can unpack, and never half of it."""

from __future__ import annotations

import os
import random
import tracemalloc
import zipfile
from pathlib import Path

import pytest

from course.scorm.errors import BadName, ExportFailed, Unreadable
from course.scorm.zipping import Entry, write

TEXT = b"Wat vervelend voor u. " * 1000
NOISE = random.Random("noise").randbytes(300_000)


def entries(folder: Path) -> list[Entry]:
    """Text and sound, in memory and on disk, in no order."""
    sound = folder / "line.mp3"
    sound.write_bytes(NOISE)
    page = folder / "page.html"
    page.write_bytes(TEXT)
    return [
        ("static/player/turn.js", TEXT),
        ("sounds/nl/1.mp3", sound),
        ("index.html", page),
        ("imsmanifest.xml", b"<manifest/>"),
        ("core.zip", NOISE),
        ("Empty.txt", b""),
    ]


def test_what_went_in_comes_out(tmp_path):
    write(tmp_path / "out.zip", entries(tmp_path))
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        assert archive.testzip() is None
        for path, held in entries(tmp_path):
            assert archive.read(path) == (held if isinstance(held, bytes) else held.read_bytes())


def test_two_runs_are_equal_to_the_byte_whatever_the_order_the_time_and_the_user(tmp_path):
    write(tmp_path / "one.zip", entries(tmp_path))
    other = tmp_path / "other"
    other.mkdir()
    again = entries(other)
    for _, held in again:
        if isinstance(held, Path):
            os.utime(held, (1_000_000_000, 1_000_000_000))
            held.chmod(0o600)
    before = os.umask(0o077)
    try:
        write(tmp_path / "two.zip", reversed(again))
    finally:
        os.umask(before)
    assert (tmp_path / "one.zip").read_bytes() == (tmp_path / "two.zip").read_bytes()


def test_the_manifest_comes_first_and_nothing_tells_when_or_where_it_was_made(tmp_path):
    write(tmp_path / "out.zip", entries(tmp_path))
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        members = archive.infolist()
    names = [member.filename for member in members]
    assert names[0] == "imsmanifest.xml"
    assert names[1:] == sorted(names[1:])
    for member in members:
        assert member.date_time == (1980, 1, 1, 0, 0, 0)
        assert member.create_system == 3
        assert member.external_attr >> 16 == 0o100644
        assert member.extract_version == 20, "Zip64 without need: some learning systems can't read it"
        assert not member.extra
        assert not member.flag_bits


def test_what_is_compressed_already_is_stored_and_the_rest_is_made_smaller(tmp_path):
    write(tmp_path / "out.zip", entries(tmp_path))
    with zipfile.ZipFile(tmp_path / "out.zip") as archive:
        stored = {one.filename for one in archive.infolist() if one.compress_type == zipfile.ZIP_STORED}
        assert stored == {"sounds/nl/1.mp3", "core.zip"}
        assert archive.getinfo("index.html").compress_size < len(TEXT) / 20


def test_progress_counts_every_byte(tmp_path):
    told: list[tuple[int, int]] = []
    write(tmp_path / "out.zip", entries(tmp_path), lambda done, total: told.append((done, total)))
    whole = 2 * len(TEXT) + 2 * len(NOISE) + len(b"<manifest/>")
    assert told[-1] == (whole, whole)
    assert told == sorted(told)
    assert {total for _, total in told} == {whole}


def test_a_large_file_is_never_held_in_memory_as_a_whole(tmp_path):
    with (tmp_path / "model.bin").open("wb") as large:
        large.truncate(32_000_000)
    tracemalloc.start()
    try:
        write(tmp_path / "out.zip", [("model.bin", tmp_path / "model.bin")])
        assert tracemalloc.get_traced_memory()[1] < 6_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("../up.js", "no path inside"),
        ("/etc/passwd", "no path inside"),
        ("a//b.js", "no path inside"),
        ("./a.js", "no path inside"),
        ("folder/", "no path inside"),
        ("", "accents"),
        ("patiënt.html", "accents"),
        ("a\\b.js", "accents"),
        ("c:a.js", "accents"),
        ("a\n.js", "accents"),
        ("INDEX.html", "already"),
        ("static", "a folder"),
    ],
)
def test_a_name_that_some_system_cant_unpack_is_refused_before_anything_is_written(tmp_path, name, said):
    with pytest.raises(BadName, match=said):
        write(tmp_path / "out.zip", [("index.html", b""), ("static/a.js", b""), (name, b"")])
    assert list(tmp_path.iterdir()) == []


def test_the_same_name_twice_is_refused(tmp_path):
    with pytest.raises(BadName, match="already"):
        write(tmp_path / "out.zip", [("a.js", b"1"), ("a.js", b"2")])


def test_a_file_that_is_gone_is_named_and_the_older_zip_stays(tmp_path):
    target = tmp_path / "out.zip"
    target.write_bytes(b"older")
    with pytest.raises(Unreadable, match=r"lost\.js"):
        write(target, [("a.js", b"1"), ("lost.js", tmp_path / "lost.js")])
    assert target.read_bytes() == b"older"
    assert list(tmp_path.iterdir()) == [target]


def test_a_file_that_goes_away_midway_is_named_and_leaves_nothing_half(tmp_path):
    source = tmp_path / "lost.js"
    source.write_bytes(TEXT)
    with pytest.raises(Unreadable, match=r"lost\.js"):
        write(
            tmp_path / "out.zip",
            [("a.bin", NOISE), ("lost.js", source)],
            lambda done, total: source.unlink(missing_ok=True),
        )
    assert list(tmp_path.iterdir()) == []


def test_an_error_of_whoever_shows_the_progress_leaves_nothing_half(tmp_path):
    def broken(done: int, total: int) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write(tmp_path / "out.zip", [("a.bin", NOISE)], broken)
    assert list(tmp_path.iterdir()) == []


def test_all_errors_are_one_family():
    assert issubclass(BadName, ExportFailed)
    assert issubclass(Unreadable, ExportFailed)
