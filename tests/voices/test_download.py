from __future__ import annotations

import socket
import threading
import time
from pathlib import Path

import pytest

from tests.voices.host import Host
from tests.voices.world import sha256
from voices.catalogue import RemoteFile
from voices.download import Found, Patience, Step, decide, fetch
from voices.errors import CutShort, NoRoom, NotServed, NotWritable, Unreachable, WrongFile

CONTENT = bytes(range(256)) * 1000
PATIENCE = 5.0


def remote(address: str, content: bytes = CONTENT) -> RemoteFile:
    return RemoteFile("voice.onnx", address + "voice.onnx", len(content), sha256(content))


def quiet(size: int, total: int) -> None:
    pass


SIZED = RemoteFile("a.json", "http://example.org/a.json", 10)
PROVEN = RemoteFile("a.onnx", "http://example.org/a.onnx", 10, "md5:" + "1" * 32)
RIGHT, WRONG, SHORT = Found(10, "md5:" + "1" * 32), Found(10, "md5:" + "2" * 32), Found(9, "md5:" + "3" * 32)


@pytest.mark.parametrize(
    ("wanted", "found", "part", "repair", "step"),
    [
        (PROVEN, RIGHT, 0, True, Step.HAVE),
        (PROVEN, RIGHT, 5, False, Step.HAVE),
        (PROVEN, None, 0, True, Step.FETCH),
        (PROVEN, None, 4, True, Step.RESUME),
        (PROVEN, None, 10, True, Step.RESUME),
        (PROVEN, None, 11, True, Step.FETCH),
        (PROVEN, WRONG, 0, True, Step.FETCH),
        (PROVEN, WRONG, 4, True, Step.RESUME),
        (PROVEN, WRONG, 0, False, Step.REFUSE),
        (PROVEN, SHORT, 0, False, Step.REFUSE),
        (SIZED, WRONG, 0, False, Step.HAVE),
        (SIZED, SHORT, 0, False, Step.REFUSE),
    ],
)
def test_what_to_do_follows_from_what_is_there(
    wanted: RemoteFile, found: Found | None, part: int, repair: bool, step: Step
) -> None:
    assert decide(wanted, found, part, repair) is step


def test_a_file_is_fetched_whole_and_its_progress_told(host: Host, tmp_path: Path) -> None:
    host.files["/voice.onnx"] = CONTENT
    told: list[tuple[int, int]] = []
    fetch(remote(host.address), tmp_path / "new" / "voice.onnx", Patience(PATIENCE), lambda *at: told.append(at))
    assert (tmp_path / "new" / "voice.onnx").read_bytes() == CONTENT
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["voice.onnx"]
    assert told[0] == (0, len(CONTENT))
    assert told[-1] == (len(CONTENT), len(CONTENT))


def test_a_broken_line_is_taken_up_where_it_broke(host: Host, tmp_path: Path) -> None:
    host.files["/voice.onnx"] = CONTENT
    host.cut["/voice.onnx"] = [100_000]
    fetch(remote(host.address), tmp_path / "voice.onnx", Patience(PATIENCE), quiet)
    assert (tmp_path / "voice.onnx").read_bytes() == CONTENT
    assert host.asked == [("/voice.onnx", None), ("/voice.onnx", "bytes=100000-")]


def test_a_line_that_stays_broken_keeps_its_half_for_the_next_time(host: Host, tmp_path: Path) -> None:
    host.files["/voice.onnx"] = CONTENT
    host.cut["/voice.onnx"] = [70_000, 0]
    with pytest.raises(CutShort) as caught:
        fetch(remote(host.address), tmp_path / "voice.onnx", Patience(PATIENCE), quiet)
    assert (caught.value.found, caught.value.expected) == (70_000, len(CONTENT))
    assert not (tmp_path / "voice.onnx").exists()
    fetch(remote(host.address), tmp_path / "voice.onnx", Patience(PATIENCE), quiet)
    assert (tmp_path / "voice.onnx").read_bytes() == CONTENT
    assert host.asked[-1] == ("/voice.onnx", "bytes=70000-")


def test_a_host_that_ignores_the_range_sends_all_again(host: Host, tmp_path: Path) -> None:
    host.files["/voice.onnx"] = CONTENT
    host.deaf_to_range = True
    (tmp_path / "voice.onnx.part").write_bytes(CONTENT[:50_000])
    fetch(remote(host.address), tmp_path / "voice.onnx", Patience(PATIENCE), quiet)
    assert (tmp_path / "voice.onnx").read_bytes() == CONTENT


def test_a_half_of_another_file_is_thrown_away(host: Host, tmp_path: Path) -> None:
    host.files["/voice.onnx"] = CONTENT
    (tmp_path / "voice.onnx.part").write_bytes(b"x" * 50_000)
    fetch(remote(host.address), tmp_path / "voice.onnx", Patience(PATIENCE), quiet)
    assert (tmp_path / "voice.onnx").read_bytes() == CONTENT
    assert [reach for _, reach in host.asked] == ["bytes=50000-", None]


def test_a_whole_part_is_only_proven(host: Host, tmp_path: Path) -> None:
    (tmp_path / "voice.onnx.part").write_bytes(CONTENT)
    fetch(remote(host.address), tmp_path / "voice.onnx", Patience(PATIENCE), quiet)
    assert (tmp_path / "voice.onnx").read_bytes() == CONTENT
    assert host.asked == []


def test_a_host_with_less_than_our_half_is_asked_from_the_start(host: Host, tmp_path: Path) -> None:
    host.files["/voice.onnx"] = CONTENT[:1000]
    (tmp_path / "voice.onnx.part").write_bytes(b"x" * 50_000)
    with pytest.raises(WrongFile):
        fetch(remote(host.address), tmp_path / "voice.onnx", Patience(PATIENCE), quiet)
    assert [reach for _, reach in host.asked][:2] == ["bytes=50000-", None]


@pytest.mark.parametrize("came", [b"y" * len(CONTENT), CONTENT + b"more", b"<html>" * 100_000, b"<html>", b""])
def test_the_wrong_file_is_refused_by_its_checksum(host: Host, tmp_path: Path, came: bytes) -> None:
    host.files["/voice.onnx"] = came
    (tmp_path / "voice.onnx").write_bytes(b"what was there before")
    with pytest.raises(WrongFile) as caught:
        fetch(remote(host.address), tmp_path / "voice.onnx", Patience(PATIENCE), quiet)
    assert sha256(CONTENT) in caught.value.expected
    assert "belwijs voices import voice.onnx" in str(caught.value)
    assert (tmp_path / "voice.onnx").read_bytes() == b"what was there before"
    assert not (tmp_path / "voice.onnx.part").exists()


def test_a_file_that_is_not_served_is_named_with_its_status(host: Host, tmp_path: Path) -> None:
    with pytest.raises(NotServed) as caught:
        fetch(remote(host.address), tmp_path / "voice.onnx", Patience(PATIENCE), quiet)
    assert caught.value.status == 404
    assert host.address in str(caught.value)


def test_a_host_that_never_answers_is_given_up_in_time_and_not_asked_again(host: Host, tmp_path: Path) -> None:
    host.silent = True
    patience = Patience(0.3)
    began = time.monotonic()
    for _ in range(3):
        with pytest.raises(Unreachable) as caught:
            fetch(remote(host.address), tmp_path / "voice.onnx", patience, quiet)
        assert caught.value.reason == "time"
    assert time.monotonic() - began < 2
    assert len(host.asked) == 1


def test_a_name_that_is_looked_up_for_ever_is_given_up_in_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()

    def look_up(*_: object, **__: object) -> None:
        over.wait(timeout=30)
        raise socket.gaierror("never")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    began = time.monotonic()
    with pytest.raises(Unreachable, match="too long"):
        fetch(remote("http://models.example/"), tmp_path / "voice.onnx", Patience(0.3), quiet)
    assert time.monotonic() - began < 2
    over.set()


def test_a_refused_connection_says_so(tmp_path: Path) -> None:
    with socket.socket() as taken:  # bound, and not listening
        taken.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{taken.getsockname()[1]}/"
        with pytest.raises(Unreachable) as caught:
            fetch(remote(address), tmp_path / "voice.onnx", Patience(PATIENCE), quiet)
    assert caught.value.reason == "refused"
    assert "By hand" in str(caught.value)


def test_a_file_of_unknown_size_is_proven_by_its_checksum_alone(host: Host, tmp_path: Path) -> None:
    host.files["/a.json"] = b"{}"
    wanted = RemoteFile("a.json", host.address + "a.json", None, sha256(b"{}"))
    fetch(wanted, tmp_path / "a.json", Patience(PATIENCE), quiet)
    assert (tmp_path / "a.json").read_bytes() == b"{}"


def test_a_full_disk_is_told_before_anything_is_fetched(host: Host, tmp_path: Path) -> None:
    wanted = RemoteFile("huge.onnx", host.address + "huge.onnx", 1 << 60)
    with pytest.raises(NoRoom):
        fetch(wanted, tmp_path / "huge.onnx", Patience(PATIENCE), quiet)
    assert host.asked == []


def test_a_folder_that_cannot_be_written_is_named(host: Host, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(NotWritable, match="file"):
        fetch(remote(host.address), tmp_path / "file" / "voice.onnx", Patience(PATIENCE), quiet)
