"""A PostgreSQL server for the tests: in a folder of its own, on a socket of its own, gone afterwards."""

from __future__ import annotations

import os
import pwd
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg


def programs() -> Path | None:
    """The folder of initdb and pg_ctl, newest version first, or None."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), reverse=True)
    on_path = shutil.which("initdb")
    return found[0].parent if found else Path(on_path).parent if on_path else None


@contextmanager
def running(folder: Path) -> Iterator[str]:
    """A server in a folder of its own, on a Unix socket; the address of its first database. It won't run as root."""
    user = "nobody" if os.geteuid() == 0 else pwd.getpwuid(os.geteuid()).pw_name
    place = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))  # a socket's path must be short, and open to that user
    if os.geteuid() == 0:
        shutil.chown(place, user)
    data = place / "data"
    try:
        _run(user, folder / "initdb", "-D", data, "-U", "belwijs", "-A", "trust", "-N", "-E", "UTF8")
        options = f"-c listen_addresses='' -c unix_socket_directories='{place}' -c fsync=off"
        _run(user, folder / "pg_ctl", "-D", data, "-w", "-o", options, "-l", place / "log", "start")
        yield f"postgresql://belwijs@/postgres?host={place}"
        _run(user, folder / "pg_ctl", "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(place, ignore_errors=True)


def fresh(url: str, name: str) -> str:
    """The address of a new, empty database."""
    database = "t_" + re.sub(r"\W+", "_", name).lower()[:50]
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE IF EXISTS "{database}"')
        connection.execute(f'CREATE DATABASE "{database}"')
    return url.replace("/postgres?", f"/{database}?")


def _run(user: str, *command: object) -> None:
    words = [str(word) for word in command]
    if os.geteuid() == 0:
        words = ["setpriv", f"--reuid={user}", "--clear-groups", *words]
    subprocess.run(words, check=True, stdout=subprocess.DEVNULL, cwd="/tmp")
