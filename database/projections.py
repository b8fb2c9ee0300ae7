"""Reads as finished JSON: PostgreSQL makes the document, the keys come from the answer's schema.

A statement is a SQLAlchemy expression, compiled to text once and run on the driver's own connection: what costs in a
read is building, compiling and hydrating, not the database (docs/decisions/0001-reading-by-projections.md).
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, Generic, TypeVar

from pydantic import BaseModel
from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    Select,
    Text,
    bindparam,
    case,
    func,
    literal_column,
    select,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects.postgresql import aggregate_order_by, psycopg
from sqlalchemy.sql.expression import ClauseElement

from database.models.base import MoneyType

DIALECT = psycopg.dialect(paramstyle="pyformat")  # type: ignore[no-untyped-call]

Document = ColumnElement[Any]
Rows = Select[*tuple[Any, ...]]
Key = TypeVar("Key")
PLACEHOLDER = re.compile(r"%\((\w+)\)s|%%")
EMPTY: ColumnElement[Any] = literal_column("'[]'::json")
NOTHING: ColumnElement[Any] = literal_column("'{}'::json")


def projection(schema: type[BaseModel], source: Any = None, /, **given: Any) -> Document:
    """A JSON object with exactly the schema's keys, in their order.

    A key is filled by the argument of its name, or else by the column of that name on `source`; money becomes a decimal
    string. Raises `TypeError` or `AttributeError`, when the module is imported, for a key that nothing fills and for
    an argument that is no key.
    """
    columns = {key: given.pop(key) if key in given else getattr(source, key) for key in schema.model_fields}
    if given:
        raise TypeError(f"{schema.__name__} has no {', '.join(given)}")
    return json_object(columns)


def json_object(columns: Mapping[str, Any]) -> Document:
    """A JSON object of the columns; money becomes a decimal string."""
    pairs: list[Any] = []
    for key, column in columns.items():
        # The keys stand in the text as literals: as bound parameters they alone cost a tenth of a request.
        pairs += [literal_column(f"'{key}'"), as_text(column) if is_money(column) else column]
    return func.json_build_object(*pairs, type_=JSON)


def is_money(column: Any) -> bool:
    """Whether the expression is an amount of money."""
    return isinstance(getattr(column, "type", None), MoneyType)


def as_text(column: Any) -> ColumnElement[str]:
    """The value as text: a `NUMERIC(15,2)` with both its decimals."""
    return sql_cast(column, Text)


def array_of(document: Any, *conditions: Any, order: Any, over: Any = None) -> Document:
    """The documents of all rows that meet the conditions as one JSON array in this order; `[]` when there are none.

    Tables of the enclosing statement that the conditions name are correlated; `over`: the joined tables to read from.
    """
    items = select(func.coalesce(func.json_agg(aggregate_order_by(document, order)), EMPTY, type_=JSON))
    return (items.select_from(over) if over is not None else items).where(*conditions).scalar_subquery()


def page_of(rows: Rows, *order: Any, key: Any = None, alike: Rows | None = None, **beside: Document) -> Document:
    """One page of the rows' first column with the count of them all: `{items, total, page, limit, pages, …}`.

    The rows are given without order and limit; the page is asked for by the parameters `page` and `limit`. `key`: tells
    the rows apart; with it the documents of the pages before are not made only to be passed over. `alike`: the same
    rows out of fewer tables, which tell their order and number; only what is shown is then read from the others.
    """
    alike = rows if alike is None else alike
    page, limit = bindparam("page", type_=BigInteger), bindparam("limit", type_=BigInteger)
    ordered = rows.order_by(*order)
    if key is None:
        shown = ordered.limit(limit).offset((page - 1) * limit).subquery()
    else:
        keys = alike.order_by(*order).with_only_columns(key, maintain_column_froms=True)
        keys = keys.limit(limit).offset((page - 1) * limit)
        shown = ordered.where(key.in_(keys)).subquery()
    counted = alike.with_only_columns(func.count().label("total"), maintain_column_froms=True).subquery("counted")
    items = select(func.coalesce(func.json_agg(next(iter(shown.c))), EMPTY)).select_from(shown).scalar_subquery()
    document = json_object(
        {
            "items": items,
            "total": counted.c.total,
            "page": page,
            "limit": limit,
            "pages": (counted.c.total + limit - 1) // limit,
            **beside,
        }
    )
    return select(document).select_from(counted).scalar_subquery()


def feed_of(rows: Rows, *order: Any, **beside: Document) -> Document:
    """A part of a feed: `{items, next_cursor, …}`, of rows that have a document and the text of the cursor behind it.

    The rows begin behind the caller's own cursor; how many are shown is asked for by the parameter `limit`. One more is
    read than is shown: whether there is one says whether the feed goes on.
    """
    limit = bindparam("limit", type_=BigInteger)
    placed = rows.add_columns(func.row_number().over(order_by=order).label("place"))
    part = placed.order_by(*order).limit(limit + 1).subquery("part")
    document, cursor, place = part.c
    items = func.json_agg(aggregate_order_by(document, place)).filter(place <= limit)
    goes_on = case((func.count() > limit, func.max(case((place == limit, cursor)))))
    return (
        select(json_object({"items": func.coalesce(items, EMPTY), "next_cursor": goes_on, **beside}))
        .select_from(part)
        .scalar_subquery()
    )


class Statement:
    """A compiled statement: its text with PostgreSQL's own placeholders, and which value each of them stands for.

    The driver's placeholders would be looked for again in every execution of a text as long as these. What is the same
    every time stands in the text.
    """

    __slots__ = ("_names", "text")

    def __init__(self, expression: ClauseElement) -> None:
        compiled = expression.compile(dialect=DIALECT)
        constants = {name: value for name, value in compiled.params.items() if value is not None}
        self._names: list[str] = []

        def placeholder(found: re.Match[str]) -> str:
            name = found[1]
            if name is None:
                return "%"
            if name in constants:
                return _literal(constants[name])
            if name not in self._names:
                self._names.append(name)
            return f"${self._names.index(name) + 1}"

        text = PLACEHOLDER.sub(placeholder, str(compiled))
        if "POSTCOMPILE" in text:
            raise TypeError("IN with a list is rendered anew each time; compare with each value instead")
        self.text = text.encode()

    def values(self, given: Mapping[str, Any]) -> list[Any]:
        """The values in the order of the placeholders. Raises `KeyError` for one that is missing."""
        return [given[name] for name in self._names]


def _literal(value: object) -> str:
    # Constants come from the code: names of statuses and small numbers, never from a request.
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, str):
        return "'" + value.replace("'", "''") + "'"
    raise TypeError(f"a constant of type {type(value).__name__} cannot stand in a statement")


class Statements(Generic[Key]):
    """Statements that differ by what is asked for, each built and compiled when it is first needed."""

    def __init__(self, build: Callable[[Key], Statement]) -> None:
        self._build = build
        self._kept: dict[Key, Statement] = {}

    def __getitem__(self, key: Key) -> Statement:
        statement = self._kept.get(key)
        if statement is None:
            statement = self._kept[key] = self._build(key)
        return statement
