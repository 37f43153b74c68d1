"""A package is written whole or not at all: also on a full disk, and when its run is ended."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from course.scorm import errors
from course.scorm.errors import Busy, ExportFailed, IsFolder, NoFolder, NoRoom, NotAFile, NotWritable
from course.scorm.zipping import check_target, write
from course.settings import HERE
from tests.scorm.writer import FILES

WRITER = [sys.executable, "-m", "tests.scorm.writer"]
LITTLE = [("a.js", b"1")]


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """What the writer makes when nobody ends it."""
    target = tmp_path_factory.mktemp("whole") / "out.zip"
    write(target, FILES)
    return target.read_bytes()


def names(folder: Path) -> list[str]:
    """What is in a folder, hidden or not."""
    return [file.name for file in folder.iterdir()]


def ended_midway(target: Path, how: signal.Signals) -> int:
    """Have a run write to `target`, end it at the half, and give its exit status."""
    with subprocess.Popen([*WRITER, target, "wait"], cwd=HERE, stdout=subprocess.PIPE, text=True) as run:
        assert run.stdout
        try:
            assert run.stdout.readline() == "half\n"
            run.send_signal(how)
            return run.wait(30)
        finally:
            run.kill()  # a run that doesn't end is a fault, and no test may wait for it


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_run_that_is_told_to_end_leaves_nothing_and_the_older_zip_as_it_was(tmp_path, how):
    target = tmp_path / "out.zip"
    assert ended_midway(target, how) != 0
    assert list(tmp_path.iterdir()) == []
    target.write_bytes(b"older")
    ended_midway(target, how)
    assert target.read_bytes() == b"older"
    assert names(tmp_path) == ["out.zip"]


def test_a_run_that_is_killed_leaves_no_zip_and_the_next_one_clears_up(tmp_path, whole):
    target = tmp_path / "out.zip"
    assert ended_midway(target, signal.SIGKILL) == -signal.SIGKILL
    assert names(tmp_path) == [".out.zip.part"]
    assert not target.exists()
    write(target, FILES)
    assert names(tmp_path) == ["out.zip"]
    assert target.read_bytes() == whole


def test_what_a_killed_run_left_may_be_larger_than_the_new_zip(tmp_path):
    (tmp_path / ".out.zip.part").write_bytes(b"x" * 100_000)
    write(tmp_path / "out.zip", LITTLE)
    write(tmp_path / "clean.zip", LITTLE)
    assert (tmp_path / "out.zip").read_bytes() == (tmp_path / "clean.zip").read_bytes()


@pytest.mark.parametrize("before", [signal.SIG_DFL, lambda number, frame: None], ids=["default", "taken"])
def test_signals_mean_what_they_meant_before_once_the_zip_is_there(tmp_path, before):
    during = []
    kept = signal.signal(signal.SIGTERM, before)
    try:
        write(tmp_path / "out.zip", LITTLE, lambda done, total: during.append(signal.getsignal(signal.SIGTERM)))
        assert signal.getsignal(signal.SIGTERM) == before
        assert (during == [before]) == (before != signal.SIG_DFL)
    finally:
        signal.signal(signal.SIGTERM, kept)


def test_a_file_too_large_for_its_place_is_said_in_both_languages_and_nothing_is_left(tmp_path):
    run = subprocess.run([*WRITER, tmp_path / "out.zip", "small"], cwd=HERE, capture_output=True, text=True, timeout=60)
    assert run.returncode == 1, run.stderr
    assert "te weinig plaats" in run.stdout
    assert "too little room" in run.stdout
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_said_in_both_languages_and_nothing_is_left(tmp_path):
    disk = f'mount -t tmpfs -o size=1m none "{tmp_path}" && cd "{HERE}" && "$@"; echo "ended $?"; ls -A "{tmp_path}"'
    alone = ["unshare", "--mount", "--user", "--map-root-user", "sh", "-c"]
    if subprocess.run([*alone, f'mount -t tmpfs none "{tmp_path}"'], capture_output=True, check=False).returncode:
        pytest.skip("no small disk may be made here; the test before this one fills a file up to its limit")
    run = subprocess.run(
        [*alone, disk, "sh", *WRITER, tmp_path / "out.zip"], capture_output=True, text=True, timeout=60, check=False
    )
    assert "de schijf is vol" in run.stdout, run.stderr
    assert "the disk is full" in run.stdout
    assert run.stdout.endswith("ended 1\n"), "something is left on the disk"


def test_too_little_room_is_said_before_any_work(tmp_path):
    with pytest.raises(NoRoom, match=r"needed: \d+ MB, free: \d+ MB"):
        check_target(tmp_path / "out.zip", needed=shutil.disk_usage(tmp_path).total + 1)
    check_target(tmp_path / "out.zip", needed=1)


@pytest.mark.parametrize("tried", [check_target, lambda target: write(target, LITTLE)], ids=["check", "write"])
def test_a_place_that_cant_be_written_is_named(tmp_path, tried):
    with pytest.raises(IsFolder, match=r"belwijs\.zip"):
        tried(tmp_path)
    with pytest.raises(NoFolder, match="nowhere"):
        tried(tmp_path / "nowhere" / "out.zip")
    with pytest.raises(NotAFile):
        tried(Path("/dev/null"))
    with pytest.raises(NotWritable, match="too long"):
        tried(tmp_path / ("x" * 251 + ".zip"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("tried", [check_target, lambda target: write(target, LITTLE)], ids=["check", "write"])
def test_a_folder_without_leave_to_write_is_named(tried):
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o555)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)  # root may write anywhere; nobody mayn't
    try:
        with pytest.raises(NotWritable, match="no access"):
            tried(folder / "out.zip")
    finally:
        if root:
            os.seteuid(0)
        folder.rmdir()


def test_checking_leaves_nothing_behind_and_an_older_zip_alone(tmp_path):
    check_target(tmp_path / "out.zip")
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "out.zip").write_bytes(b"older")
    check_target(tmp_path / "out.zip")
    assert (tmp_path / "out.zip").read_bytes() == b"older"


def test_two_runs_that_write_the_same_zip_dont_mix(tmp_path):
    target = tmp_path / "out.zip"
    found: list[str] = []

    def second(done: int, total: int) -> None:
        with pytest.raises(Busy) as failed:
            write(target, [("b.js", b"2")])
        found.append(failed.value.explain("nl"))

    write(target, LITTLE, second)
    assert found == [f"{target} wordt op dit ogenblik al geschreven. Wacht tot dat klaar is, of kies een andere naam."]
    write(tmp_path / "alone.zip", LITTLE)
    assert target.read_bytes() == (tmp_path / "alone.zip").read_bytes()


def test_a_link_leads_to_the_file_that_is_replaced(tmp_path):
    (tmp_path / "real").mkdir()
    link = tmp_path / "latest.zip"
    link.symlink_to(tmp_path / "real" / "belwijs.zip")
    write(link, LITTLE)
    assert link.is_symlink()
    assert names(tmp_path / "real") == ["belwijs.zip"]


def test_a_link_planted_under_the_hidden_name_is_not_followed(tmp_path):
    other = tmp_path / "other.txt"
    other.write_bytes(b"kept")
    (tmp_path / ".out.zip.part").symlink_to(other)
    with pytest.raises(NotWritable):
        write(tmp_path / "out.zip", LITTLE)
    assert other.read_bytes() == b"kept"


def test_every_error_has_its_words_in_both_languages():
    kinds = [kind for kind in ExportFailed.__subclasses__() if kind.__module__ == errors.__name__]
    assert len(kinds) > 7
    for language, words in errors.TEXTS.items():
        assert set(words) == set(errors.TEXTS["nl"])
        for kind in kinds:
            said = kind(Path("/srv/out.zip"), "x").explain(language)
            assert "/srv/out.zip" in said
            assert not re.search(r"[{}]", said)
    assert {*errors.CAUSES.values()} < {*errors.TEXTS["nl"]}
