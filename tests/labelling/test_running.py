"""The command `belwijs grade`: it streams, goes on after a fault, and survives whoever reads it."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from course.settings import HERE

COMMAND = [sys.executable, "-m", "course.cli", "grade", "--language"]


def graded(*arguments, given=b""):
    """What the command wrote, its messages and its exit status."""
    done = subprocess.run([*COMMAND, *arguments], input=given, capture_output=True, cwd=HERE, check=False)
    return [json.loads(line) for line in done.stdout.splitlines()], done.stderr.decode(), done.returncode


def test_a_file_is_answered_in_its_order(tmp_path):
    (tmp_path / "replies").write_bytes(b'{"id": "b", "text": "hello"}\n\n{"id": "a", "text": "goodbye"}')
    told, errors, status = graded("en", str(tmp_path / "replies"))
    assert [(one["id"], one["moves"]) for one in told] == [("b", ["greeting"]), ("a", ["close"])]
    assert (errors, status) == ("", 0)


def test_a_fault_is_told_in_its_place_and_the_run_goes_on_and_fails():
    told, errors, status = graded("nl", given=b'\xff\n{"id": "a", "text": "goedemorgen"}\n')
    assert [list(one) for one in told] == [["id", "error"], ["id", "moves", "faults"]]
    assert (errors, status) == ("", 1)


def test_explanations_come_when_they_are_asked_for():
    told, _, _ = graded("nl", "--explain", given=b'{"text": "goedemorgen"}')
    assert [one["label"] for one in told[0]["explain"]] == ["greeting"]


def test_an_answer_comes_while_the_input_is_still_open():
    with subprocess.Popen([*COMMAND, "nl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=HERE) as running:
        assert running.stdin and running.stdout
        for text in ("goedemorgen", "tot ziens"):
            running.stdin.write(json.dumps({"text": text}).encode() + b"\n")
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["moves"]
        running.stdin.close()
        assert running.wait() == 0


def test_who_stops_reading_causes_no_noise():
    with subprocess.Popen(
        [*COMMAND, "nl"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=HERE
    ) as running:
        assert running.stdin and running.stdout and running.stderr
        running.stdout.close()
        running.stdin.write(b'{"text": "goedemorgen"}\n' * 9)
        running.stdin.close()
        assert running.stderr.read() == b"" and running.wait() == 1


@pytest.mark.parametrize("file", ["nowhere", "."])
def test_a_file_that_cannot_be_read_is_named(tmp_path, file):
    told, errors, status = graded("nl", str(tmp_path / file))
    assert told == [] and status == 2
    assert errors.startswith(str(tmp_path / file)) and errors.endswith("expected a file of JSON lines\n")
