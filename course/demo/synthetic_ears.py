"""The test recogniser, where this is a checkout: for a machine that has no other. It hears the stand-in voice only."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def build_test_recogniser(language: str, call: str, checkout: Path) -> Path | None:
    """The folder of one that hears what may be said in a call, made where it is missing; None where it can't be."""
    if not (checkout / "tests" / "recogniser" / "build.py").exists():
        return None
    folder = checkout / "build" / "recogniser" / f"demo-{language}-{call.replace('/', '-')}"
    command = [sys.executable, "-m", "tests.recogniser.build", "--language", language, "--call", call, "--out"]
    done = subprocess.run([*command, str(folder)], cwd=checkout, capture_output=True, text=True, check=False)
    return folder if done.returncode == 0 else None
