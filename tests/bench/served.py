"""The real server as a process of its own: `belwijs serve`, in a fresh folder, with a recogniser of ours."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from pathlib import Path
from types import TracebackType

from course.content.gathering import load
from course.settings import Settings
from course.web.speaking import Speaker
from voices.store import Store

ROOT = Path(__file__).parents[2]
BELWIJS = (sys.executable, "-m", "course.cli")
TICK = os.sysconf("SC_CLK_TCK")


class NotServed(Exception):
    """The server did not start; the message holds what it printed."""


def one_call(language: str, scenario: str, out: Path) -> Path:
    """The course with one call in one language: its lines are rendered in seconds."""
    module, call = scenario.split("/")
    for part in ("course.toml", f"{module}/module.toml", f"{module}/{language}/{call}.toml"):
        if (ROOT / "modules" / part).exists():
            (out / part).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / "modules" / part, out / part)
    return out


def spoken_ahead(folder: Path, modules: Path) -> None:
    """Render all lines, as a server has done some time after its start: it is calls that are measured."""
    settings = Settings(data=folder, modules=modules)
    speaker = Speaker(settings, Store(settings.models))
    for scenario in load(modules).scenarios.values():
        speaker.prepare(scenario)
    speaker.finish()
    speaker.close()


class Served:
    """A running server; a context that ends it."""

    def __init__(self, folder: Path, recogniser: Path | None = None, modules: Path | None = None) -> None:
        """`folder` holds the database and the rendered lines; `recogniser` is a Vosk model for Dutch."""
        settings = {"DATA": folder, "PORT": 0, "OFFLINE": 1, "RECOGNISER_NL": recogniser, "MODULES": modules}
        given = {f"BELWIJS_{name}": str(value) for name, value in settings.items() if value is not None}
        self.folder = folder
        self._environ = os.environ | given | {"PYTHONUNBUFFERED": "1"}
        subprocess.run([*BELWIJS, "db", "upgrade"], cwd=ROOT, env=self._environ, check=True, capture_output=True)

    def __enter__(self) -> Served:
        began = time.perf_counter()
        command = [*BELWIJS, "serve"]
        self._process = subprocess.Popen(
            command, cwd=ROOT, env=self._environ, text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
        )
        self.port = self._address()
        try:
            urllib.request.urlopen(f"http://127.0.0.1:{self.port}/nl/", timeout=30).read()
        except OSError as error:
            self._process.kill()
            raise NotServed(f"{error}: {self._process.communicate()[0]}") from error
        self.start_seconds = time.perf_counter() - began
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._process.send_signal(signal.SIGQUIT)  # gunicorn's quick end: it waits for nobody
        self._process.communicate()

    def cpu_seconds(self) -> float:
        """Processor time that the server and its workers have used so far."""
        family = [self._process.pid, *_children(self._process.pid)]
        fields = [Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split() for pid in family]
        return sum(int(field[11]) + int(field[12]) for field in fields) / TICK

    def _address(self) -> int:
        said = ""
        assert self._process.stdout
        for line in self._process.stdout:
            said += line
            if found := re.search(r"http://[\d.]+:(\d+)/", line):
                return int(found[1])
        raise NotServed(said)


def _children(pid: int) -> list[int]:
    return [
        int(child) for task in Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()
    ]
