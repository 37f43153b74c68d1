"""The tests of the JavaScript, run by Node's own test runner: the Node.js that comes with Playwright, since systems have
older ones that lack parts of it."""

from __future__ import annotations

import subprocess
from pathlib import Path

import playwright
import pytest

NODE = Path(playwright.__file__).parent / "driver" / "node"
TESTS = Path(__file__).parent
FILES = sorted(TESTS.rglob("*.test.js"))


def test_there_is_javascript_to_test():
    assert FILES


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(TESTS)))
def test_the_javascript_does_what_its_own_tests_say(file):
    done = subprocess.run(
        [NODE, "--test", file], cwd=TESTS.parent, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, f"\n{done.stdout}\n{done.stderr}"
    assert "# pass 0" not in done.stdout, f"no test ran:\n{done.stdout}"
