"""Trying a recogniser's folder out in a process of its own: Vosk ends the whole process on some broken files."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from voices.errors import EngineFailed, NotAModel
from voices.vosk_recogniser import missing_parts

LONGEST = 120.0
"""Seconds; the largest models take about 20 to load."""

_TRIAL = """
import sys, vosk
vosk.SetLogLevel(-1)
decoder = vosk.KaldiRecognizer(vosk.Model(sys.argv[1]), 16000)
decoder.SetWords(True)
decoder.AcceptWaveform(bytes(32000))
decoder.FinalResult()
"""


def try_out(folder: Path) -> None:
    """Let the model in `folder` load and hear a second of silence, elsewhere. Raises NotAModel or EngineFailed."""
    if missing := missing_parts(folder):
        raise NotAModel(folder, missing)
    try:
        done = subprocess.run(
            [sys.executable, "-P", "-c", _TRIAL, str(folder)], capture_output=True, text=True, timeout=LONGEST
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise EngineFailed("Vosk", str(folder), str(error)) from error
    if done.returncode:
        said = done.stderr.strip().splitlines()
        raise EngineFailed("Vosk", str(folder), said[-1] if said else f"it ended with {done.returncode}")
