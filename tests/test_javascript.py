"""The tests of the JavaScript, run by Node's own test runner."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
FILES = sorted(TESTS.rglob("*.test.js"))  # Node 18 and 20 know no patterns: each file is named


def test_there_is_javascript_to_test():
    assert FILES


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(TESTS)))
def test_the_javascript_does_what_its_own_tests_say(file):
    node = shutil.which("node")
    assert node, "Node.js is missing: install it, or run `make test`, which does"
    done = subprocess.run(
        [node, "--test", file], cwd=TESTS.parent, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, f"\n{done.stdout}\n{done.stderr}"
    assert "# pass 0" not in done.stdout, f"no test ran:\n{done.stdout}"
