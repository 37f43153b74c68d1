"""The package stands alone, and costs little until it is used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LATE = ("piper", "vosk", "onnxruntime", "numpy", "soundfile", "espeakng_loader", "requests", "urllib.request", "ssl")


def modules_after(statement: str) -> set[str]:
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); {statement}; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_importing_it_brings_no_engine_and_nothing_of_the_course() -> None:
    loaded = modules_after("import voices.store, voices.commands, voices.cache")
    assert "voices.store" in loaded
    assert not loaded & {*LATE, "course"}


def test_a_look_at_the_store_brings_no_engine_either(tmp_path: Path) -> None:
    look = f"from pathlib import Path; from voices.store import Store; Store(Path({str(tmp_path)!r})).status()"
    assert not modules_after(look) & set(LATE)
