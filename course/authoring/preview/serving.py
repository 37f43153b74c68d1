"""`belwijs preview`: serve an author's folder, to this machine only, until told to stop."""

from __future__ import annotations

import logging
import secrets
import signal
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from werkzeug.serving import BaseWSGIServer, make_server

from ...db import engine as db
from ...settings import Settings
from ...web.resources import EXTENSION
from ..wording import TEXTS
from .app import create_preview, previewed

HOST = "127.0.0.1"


def serve(folder: Path, settings: Settings, say: Callable[[str], object], language: str) -> int:
    """Serve until Ctrl+C; prints the address. 1 where the folder holds no course."""
    if not (folder / "course.toml").is_file():
        say(f"{folder / 'course.toml'}: found no such file, expected the folder of a course")
        return 1
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # being stopped, too, takes the scratch folder away
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    with serving(folder, settings) as server:
        address = f"http://{HOST}:{server.server_port}/"
        say(TEXTS[language]["serving"].format(folder=folder, address=address))
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            say("")
    return 0


@contextmanager
def serving(folder: Path, settings: Settings) -> Iterator[BaseWSGIServer]:
    """A server on a free port that has begun to watch; its data are gone with it."""
    with tempfile.TemporaryDirectory(prefix="belwijs-preview-") as scratch:
        app = create_preview(scratched(folder, settings, Path(scratch)))
        resources, watch = app.extensions[EXTENSION], previewed(app).watch
        server = make_server(HOST, 0, app, threaded=True)
        watch.start()
        try:
            yield server
        finally:
            watch.stop()
            server.server_close()
            resources.speaker.close()
            resources.engine.dispose()


def scratched(folder: Path, settings: Settings, scratch: Path) -> Settings:
    """Settings with a database and sounds of their own, and the voices and recognisers that are installed."""
    if settings.models.is_dir():
        (scratch / "models").symlink_to(settings.models.resolve(), target_is_directory=True)
    own = {"data": scratch, "database": "", "modules": folder.resolve(), "secret_key": secrets.token_hex(32)}
    settings = settings.model_copy(update=own | {"secure_cookies": False, "offline": True})
    tables = db.connect(settings.database_url)
    db.upgrade(tables)
    tables.dispose()
    return settings
