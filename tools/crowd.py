"""Gives a builder a past of many bookings, to try pages with: `DATA_DIR=.data python -m tools.crowd BUILDER_ID 10000`.

Rows only, as years of work would have left them: nobody is told of anything. Meant for a database that is thrown away.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import psycopg

from database.migrate import prepare_owner_address

MOST = 20_000


def main(arguments: Sequence[str] | None = None) -> None:
    """Adds the bookings to the database of the settings."""
    parser = argparse.ArgumentParser(prog="python -m tools.crowd", description=__doc__)
    parser.add_argument("builder", type=int, help="the builder's id")
    parser.add_argument("bookings", type=int, help=f"how many; {MOST:,} at most")
    asked = parser.parse_args(arguments)
    if not 1 <= asked.bookings <= MOST:
        parser.error(f"1 to {MOST:,} bookings")
    statements = Path(__file__).with_suffix(".sql").read_bytes()
    with (
        prepare_owner_address() as owner,
        psycopg.connect(owner, cursor_factory=psycopg.ClientCursor[Any]) as connection,
    ):
        connection.execute(statements, vars(asked))
    print(f"{asked.bookings:,} bookings made.")


if __name__ == "__main__":
    main()
