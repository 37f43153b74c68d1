"""An export that is stopped leaves nothing half, and what was spoken is there for the next time."""

from __future__ import annotations

import os
import re
import signal
import subprocess
import sys
from functools import partial

import pytest

from course.exporting.heeding import heeding
from course.settings import HERE

from .conftest import PLAIN


def begun(author, scratch):
    """The command in a process of its own, with nothing spoken yet. Ctrl-C works in it, however the tests are run."""
    env = os.environ | {"BELWIJS_DATA": str(scratch), "TMPDIR": str(scratch), "PYTHONUNBUFFERED": "1"}
    given = ["export", "scorm", str(author.out / "a.zip"), "--folder", str(author.modules), "--part", "01-small/small"]
    return subprocess.Popen(
        [sys.executable, "-m", "course.cli", *given, *PLAIN],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        cwd=HERE,
        env=env,
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )


def known(said):
    """How many lines were spoken before, and of how many."""
    found = re.search(r"\((\d+) of (\d+) lines are spoken already\)", said)
    return int(found[1]), int(found[2])


def test_stopped_while_it_speaks_it_leaves_nothing_half_and_goes_on_from_there(author, tmp_path):
    scratch = tmp_path / "scratch"
    scratch.mkdir()
    for share, how, status in ((20, signal.SIGTERM, 143), (50, signal.SIGINT, 130)):
        with begun(author, scratch) as command:
            said = ""
            while f"speaking lines: {share} %" not in said:
                said += command.stdout.readline() or pytest.fail(said + command.stderr.read())
            command.send_signal(how)
            said, trouble = command.communicate()
        assert command.returncode == status and "Traceback" not in trouble and "ready" not in said
        assert author.left == [] and not list(scratch.glob("belwijs-*"))  # no zip, no part of one, nothing aside
    assert "Stopped. No half package was written" in said
    with begun(author, scratch) as command:
        said, _ = command.communicate()
    there, lines = known(said)
    assert command.returncode == 0 and author.left == ["a.zip"]
    assert lines / 2 <= there < lines


def test_a_signal_in_the_midst_of_a_line_waits_until_the_line_is_spoken():
    before = signal.getsignal(signal.SIGTERM)
    done = []
    with pytest.raises(SystemExit) as ended, heeding() as stop:
        os.kill(os.getpid(), signal.SIGTERM)
        done.append("the line")
        stop()
        done.append("the next")
    assert done == ["the line"] and ended.value.code == 128 + signal.SIGTERM
    assert signal.getsignal(signal.SIGTERM) is before
