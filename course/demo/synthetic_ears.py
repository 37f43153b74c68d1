"""The test recogniser, where this is a checkout: for a machine that has no other. It hears the stand-in voice only."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def build_test_recogniser(language: str, checkout: Path) -> Path | None:
    """Its folder, made now if it wasn't there; None where the checkout doesn't hold it or it can't be made."""
    if not (checkout / "tests" / "recogniser" / "build.py").exists():
        return None
    folder = checkout / "build" / "recogniser" / f"demo-{language}"
    command = [sys.executable, "-m", "tests.recogniser.build", "--language", language, "--out", str(folder)]
    done = subprocess.run(command, cwd=checkout, capture_output=True, text=True, check=False)
    return folder if done.returncode == 0 else None
