"""The real server as a process of its own, which can be killed at any moment and started again at the same address."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path
from typing import Any

from course.settings import HERE

OUT = HERE / "build" / "browser"  # what a failure leaves behind
BELWIJS = Path(sys.executable).with_name("belwijs")


class Server:
    """`belwijs serve` on the data folder `data`; `settings` are given in the environment."""

    def __init__(self, data: Path, settings: Mapping[str, object], log: Path) -> None:
        self.data, self.log = data, log
        ours = {f"BELWIJS_{name.upper()}": str(value) for name, value in settings.items()}
        usual = {name: value for name, value in os.environ.items() if not name.startswith("BELWIJS_")}
        self.environment = usual | {"BELWIJS_DATA": str(data), "BELWIJS_OFFLINE": "yes", "PYTHONUNBUFFERED": "1"} | ours
        self.address = ""
        self._process: subprocess.Popen[str] | None = None
        log.parent.mkdir(parents=True, exist_ok=True)
        log.write_text("", encoding="utf-8")
        subprocess.run([BELWIJS, "db", "upgrade"], env=self.environment, check=True, capture_output=True)

    def start(self) -> Server:
        """Start; the first time at a free port, after that at the same one. Returns when it listens."""
        port = self.address.rsplit(":", 1)[-1] if self.address else "0"
        with self.log.open("a", encoding="utf-8") as log:
            self._process = subprocess.Popen(
                [BELWIJS, "serve"],
                env=self.environment | {"BELWIJS_PORT": port},
                stdout=subprocess.PIPE,
                stderr=log,
                text=True,
                start_new_session=True,  # so that it can be killed with its workers
            )
        assert self._process.stdout is not None
        said = self._process.stdout.readline()
        assert "http://" in said, f"the server didn't start:\n{self.logged()}"
        self.address = said.split()[1].rstrip("/")
        return self

    def kill(self) -> None:
        """End it and its workers at once, as a power cut would."""
        self._end(signal.SIGKILL)

    def stop(self) -> None:
        """End it as Ctrl+C would."""
        self._end(signal.SIGINT)

    def _end(self, how: signal.Signals) -> None:
        if self._process is None:
            return
        if how == signal.SIGKILL:
            os.killpg(self._process.pid, how)
        else:
            self._process.send_signal(how)
        self._process.wait(timeout=20)
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._process = None

    def logged(self) -> str:
        """All that it has written to its log."""
        return self.log.read_text(encoding="utf-8")

    def worker(self) -> int:
        """The id of the process that does the work."""
        assert self._process is not None
        own = self._process.pid
        return int(Path(f"/proc/{own}/task/{own}/children").read_text().split()[0])

    def threads(self) -> int:
        """How many threads do the work."""
        return len(list(Path(f"/proc/{self.worker()}/task").iterdir()))

    def rows(self, query: str, *values: object) -> list[dict[str, Any]]:
        """What the database holds now."""
        with closing(sqlite3.connect(self.data / "belwijs.sqlite", timeout=10)) as connection:
            connection.row_factory = sqlite3.Row
            return [dict(row) for row in connection.execute(query, values)]
