"""Both databases: SQLite always, PostgreSQL where a server's programs are installed."""

from __future__ import annotations

import pytest

from course.db import engine as db

from . import postgres


@pytest.fixture(scope="session")
def postgres_url():
    """A PostgreSQL server of our own; skipped where it isn't installed."""
    programs = postgres.programs()
    if programs is None:
        pytest.skip("no PostgreSQL server is installed here")
    with postgres.running(programs) as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def engine(request, tmp_path):
    """An empty database."""
    url = f"sqlite:///{tmp_path / 'belwijs.sqlite'}"
    if request.param == "postgresql":
        url = postgres.fresh(request.getfixturevalue("postgres_url"), request.node.name)
    connected = db.connect(url)
    yield connected
    connected.dispose()


@pytest.fixture
def ready(engine):
    """A database with its tables."""
    db.upgrade(engine)
    return engine
