"""Rows into tables, by PostgreSQL's COPY: thousands are as quick as a few."""

from collections.abc import Mapping, Sequence
from typing import Any

import psycopg
from psycopg import sql
from psycopg.types.json import Json
from sqlalchemy import JSON, BigInteger, Connection, func, inspect, select

from database.models.base import Base


def add(connection: Connection, model: type[Base], rows: Sequence[Mapping[str, Any]]) -> list[int]:
    """Writes the rows and returns their ids, in the order of the rows."""
    ids = reserve(connection, model, len(rows))
    note(connection, model, [{**row, "id": number} for row, number in zip(rows, ids, strict=True)])
    return ids


def reserve(connection: Connection, model: type[Base], count: int) -> list[int]:
    """The next ids of the table, for rows that refer to each other."""
    sequence = func.pg_get_serial_sequence(model.__tablename__, "id")
    numbers = func.generate_series(1, count).table_valued("number")
    return list(connection.execute(select(func.nextval(sequence, type_=BigInteger)).select_from(numbers)).scalars())


def note(connection: Connection, model: type[Base], rows: Sequence[Mapping[str, Any]]) -> None:
    """Writes rows that have their ids, or that nothing refers to. What they leave out has the table's default."""
    if not rows:
        return
    names = list(rows[0])
    columns = inspect(model).columns
    as_json = {name for name in names if isinstance(columns[name].type, JSON)}
    into = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(model.__tablename__), sql.SQL(", ").join(map(sql.Identifier, names))
    )
    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    with driver.cursor() as cursor, cursor.copy(into) as copy:
        for row in rows:
            copy.write_row(
                [Json(row[name]) if name in as_json and row[name] is not None else row[name] for name in names]
            )
