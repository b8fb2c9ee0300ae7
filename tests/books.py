"""The books in tests: looked through with the checks by which operators verify them."""

import asyncio
from collections.abc import Iterable, Mapping
from typing import Any

import psycopg

from database.crud.verification import CHECKS
from database.schemas.verification import Check

Row = tuple[Any, ...]
READ = (
    *("bank_lines", "booking_extras", "booking_stages", "bookings", "checkouts", "demand_notes", "extras"),
    *("interest_waivers", "papers", "payment_allocations", "payment_refunds", "payments", "projects"),
    *("receipt_counters", "refund_allocations", "refund_transfers", "units"),
)
# What a statement reads is found here before it is found in the tables: other tests break other builders' books.
OWN = ", ".join(
    f"{table} AS (SELECT * FROM public.{table} "
    "WHERE builder_id = (SELECT builder_id FROM public.projects WHERE id = %(project)s))"
    for table in READ
)
# The same checks of the books of one builder, the one who has the `project`; each finds what may never be.
BOOKS = {check.name: f"WITH {OWN} {check.statement}" for check in CHECKS}


def violations(tables: psycopg.Connection[Row], checks: Iterable[Check] = CHECKS) -> dict[str, list[Row]]:
    """What is wrong with all the books that there are, by the name of the check."""
    return _found(tables, {check.name: check.statement for check in checks}, {})


def _found(
    tables: psycopg.Connection[Row], statements: Mapping[str, str], values: Mapping[str, Any]
) -> dict[str, list[Row]]:
    found = {name: tables.execute(statement.encode(), values).fetchall() for name, statement in statements.items()}
    return {name: rows for name, rows in found.items() if rows}


async def assert_books_hold(owner: str, project_id: int | None = None) -> None:
    """Fails on whatever is wrong with the books of the project's builder, or with all, in the owner's database."""

    def look() -> dict[str, list[Row]]:
        with psycopg.connect(owner) as tables:
            return violations(tables) if project_id is None else _found(tables, BOOKS, {"project": project_id})

    assert await asyncio.to_thread(look) == {}
