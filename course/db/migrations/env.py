"""Runs the migrations on the connection that was handed in."""

from alembic import context
from sqlmodel import SQLModel

from course.db import tables

assert tables.Learner.metadata is SQLModel.metadata  # noqa: S101  the tables have to be loaded
connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=SQLModel.metadata, render_as_batch=True, compare_type=True)
with context.begin_transaction():
    context.run_migrations()
