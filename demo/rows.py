"""Rows into tables, many with one statement."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, insert, inspect

from database.models.base import Base


def add(connection: Connection, model: type[Base], rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Inserts the rows and returns their first key columns, in the order of the rows.

    One statement for up to a thousand rows, so that triggers run once for all of them.
    """
    if not rows:
        return []
    key = inspect(model).primary_key[0]
    made = connection.execute(insert(model).returning(key, sort_by_parameter_order=True), list(rows))
    return list(made.scalars())


def note(connection: Connection, model: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Inserts rows that nothing refers to, the same statement for each: quicker where there are thousands."""
    if rows:
        connection.execute(insert(model), list(rows))
