"""`belwijs preview scorm`: play a package on this machine, until told to stop."""

from __future__ import annotations

import logging
import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from werkzeug.serving import BaseWSGIServer, make_server

from ...settings import Settings
from .app import create_player
from .errors import Unplayable
from .package import Package
from .wording import TERMINAL

HOST = "127.0.0.1"


def play(file: Path, settings: Settings, say: Callable[[str], object], language: str) -> int:
    """Serve until Ctrl+C; prints the address. 1 where it can't be played, and says why."""
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    try:
        with served(file, settings, language) as server:
            address = f"http://{HOST}:{server.server_port}/"
            say(TERMINAL[language]["serving"].format(file=file, address=address))
            server.serve_forever()
    except Unplayable as error:
        say(error.explain(language))
        return 1
    except KeyboardInterrupt:
        say("")
    return 0


@contextmanager
def served(file: Path, settings: Settings, language: str) -> Iterator[BaseWSGIServer]:
    """A server on a free port; what it keeps is gone with it. Raises Unplayable."""
    package = Package(file)
    try:
        server = make_server(HOST, 0, create_player(package, settings, language), threaded=True)
        try:
            yield server
        finally:
            server.server_close()
    finally:
        package.close()
