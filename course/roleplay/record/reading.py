"""The record of a scenario from its table."""

from __future__ import annotations

from ..tables import Table
from .wanted import Must, Never, Record


def record(table: Table) -> Record:
    """What must and must not be in the note."""
    found = Record(
        must=tuple(map(_must, table.tables("must", 2))),
        never=tuple(map(_never, table.tables("never", 1))),
        model=table.text("model"),
    )
    table.done()
    return found


def _must(table: Table) -> Must:
    item = Must(
        id=table.text("id"),
        item=table.text("item"),
        phrases=table.texts("phrases", 1),
        why=table.text("why"),
        model=table.text("model"),
        told_in=table.texts("told_in"),
    )
    table.done()
    return item


def _never(table: Table) -> Never:
    item = Never(
        id=table.text("id"),
        item=table.text("item"),
        phrases=table.texts("phrases", 1),
        why=table.text("why"),
        instead=table.text("instead", "", empty=True),
    )
    table.done()
    return item
