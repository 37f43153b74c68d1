"""Starting the course: a secret, the tables, the voices, and the server."""

from __future__ import annotations

import fcntl
import os
import secrets
import socket
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from .settings import Settings

Say = Callable[[str], None]
TAKEN = (
    "{host}:{port} can't be listened on: it is taken, or not an address of this machine. "
    "If the course runs there already, open http://{host}:{port}/ ; else choose another: BELWIJS_PORT={other} make run"
)


def start(settings: Settings, language: str, say: Say) -> int:
    """What `make run` does: bring all up to date, fetch what can be fetched, serve."""
    _upgrade(settings)
    _voices(settings, language, say)
    return serve(settings, say)


def serve(settings: Settings, say: Say) -> int:
    """Serve until told to stop; prints the address."""
    from gunicorn.app.base import BaseApplication

    if not _free(settings):
        say(TAKEN.format(host=settings.host, port=settings.port, other=settings.port + 1))
        return 1
    settings = settings.model_copy(update={"secret_key": settings.secret_key or kept_secret(settings.data)})

    class Served(BaseApplication):  # type: ignore[misc]  # gunicorn has no types
        def load_config(self) -> None:
            for name, value in _gunicorn(settings, say).items():
                self.cfg.set(name, value)

        def load(self) -> Any:
            from .web import create_app

            return create_app(settings)

    Served().run()
    return 0


def _free(settings: Settings) -> bool:
    """Whether the address can be listened on."""
    with socket.socket(socket.AF_INET6 if ":" in settings.host else socket.AF_INET) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.host, settings.port))
        except OSError:
            return False
    return True


def _gunicorn(settings: Settings, say: Say) -> dict[str, Any]:
    def ready(server: Any) -> None:
        port = server.LISTENERS[0].getsockname()[1]
        say(f"Belwijs: http://{settings.host}:{port}/   (stop with Ctrl+C)")

    def warm(worker: Any) -> None:
        from .web.resources import prepare

        prepare(worker.wsgi)

    return {
        "post_worker_init": warm,
        "bind": f"{settings.host}:{settings.port}",
        "worker_class": "gthread",
        "workers": settings.workers,
        "threads": settings.threads,
        "timeout": 120,
        "graceful_timeout": 5,
        "keepalive": 30,
        "loglevel": "warning",
        "when_ready": ready,
        "control_socket_disable": True,
    }


def kept_secret(folder: Path) -> str:
    """The secret of this installation, made on the first start and readable by its owner alone."""
    file = folder / "secret"
    folder.mkdir(parents=True, exist_ok=True)
    try:
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return file.read_text(encoding="ascii")
    with os.fdopen(descriptor, "w", encoding="ascii") as out:
        out.write(secrets.token_hex(32))
    return file.read_text(encoding="ascii")


def _upgrade(settings: Settings) -> None:
    """Bring the tables up to date; two starts at once take turns."""
    from .db import engine

    settings.data.mkdir(parents=True, exist_ok=True)
    with (settings.data / "upgrade.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        connected = engine.connect(settings.database_url)
        if not engine.up_to_date(connected):
            engine.upgrade(connected)
        connected.dispose()


def _voices(settings: Settings, language: str, say: Say) -> None:
    """Try once to fetch the default voices and recognisers, give up soon, and say what is there."""
    from voices import commands
    from voices.progress import Progress
    from voices.store import Store

    store = Store(settings.models, patience=settings.fetch_timeout_s)
    speaker = commands.Speaker(say, language)
    if not settings.offline:
        names = [model.name for model in store.catalogue if model.default]
        commands.fetch(store, speaker, Progress(say, sys.stderr), names, once=True)
    set_by_hand = {one: str(settings.recogniser(one)) for one in ("nl", "en") if settings.recogniser(one)}
    commands.readiness(store, speaker, set_by_hand)
