"""The migrations: their head equals the models, and each goes up and down, on both databases."""

from __future__ import annotations

from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import inspect
from sqlmodel import Session, SQLModel

from course.db import engine as db
from course.db import tables


def test_the_head_of_the_migrations_equals_the_models(ready):
    with ready.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_each_migration_goes_up_and_down_with_data(ready):
    with Session(ready) as session:
        session.add(tables.Learner(name="Alice"))
        session.commit()
    db.downgrade(ready, "base")
    assert set(inspect(ready).get_table_names()) <= {"alembic_version"}
    db.upgrade(ready)
    assert db.up_to_date(ready)


def test_an_empty_database_is_not_up_to_date(engine):
    assert not db.up_to_date(engine)
