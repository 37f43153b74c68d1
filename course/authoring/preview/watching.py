"""Whether a file of the course's folder was saved since it was last looked at."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

EVERY_S = 1.0
Seen = dict[Path, tuple[int, int]]


def seen(folder: Path) -> Seen:
    """When each file was written and how long it is; the editor's own hidden files are passed over."""
    found: Seen = {}
    for file in folder.rglob("*"):
        try:
            state = file.stat()
        except OSError:
            continue  # it was taken away just now
        if file.is_file() and not file.name.startswith((".", "#")) and not file.name.endswith("~"):
            found[file] = (state.st_mtime_ns, state.st_size)
    return found


class Watch:
    """Looks at a folder, and calls `changed` where it differs from the last time."""

    def __init__(self, folder: Path, changed: Callable[[], object]) -> None:
        self.folder, self.changed = folder, changed
        self._seen = seen(folder)
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="watch", daemon=True)

    def look(self) -> bool:
        """Look once; whether something had changed."""
        now = seen(self.folder)
        if now == self._seen:
            return False
        self._seen = now
        self.changed()
        return True

    def start(self) -> None:
        """Look every second, on a thread of its own."""
        self._thread.start()

    def stop(self) -> None:
        """Look no more."""
        self._stop.set()
        self._thread.join()

    def _run(self) -> None:
        while not self._stop.wait(EVERY_S):
            self.look()
