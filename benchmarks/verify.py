"""`python -m benchmarks.verify`: how long it takes to verify the books of a million payments.

The database is an embedded PostgreSQL in a temporary folder, filled by `verify.sql` and thrown away at the end.
"""

import argparse
import asyncio
import os
import re
import signal
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psycopg

from benchmarks.report import README, Machine
from database import embedded
from database.crud.verification import verify_books
from database.database import close_database, open_database
from database.embedded import Addresses, EmbeddedServerError
from database.migrate import migrate
from database.schemas.verification import Finding
from verify import LANES

BEGIN, END = "<!-- verified: written by `python -m benchmarks.verify --write` -->", "<!-- end of verified -->"
FEWEST, MOST = 1_000, 5_000_000
# Of ten bookings, three have one payment more than seventeen.
PAYMENTS_OF_TEN = 173


@dataclass(frozen=True)
class Verified:
    """What was found, and how long all of it took: two checks at a time, so less than they add up to."""

    findings: list[Finding]
    seconds: float
    rows: int
    postgresql: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs what the command line asks for; 1 when the books that were made are wrong or could not be made."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.verify", description=__doc__)
    parser.add_argument("--payments", type=_amount, default=1_000_000, help="how many, about (1000000)")
    parser.add_argument("--write", action="store_true", help="put the table into README.md")
    asked = parser.parse_args(arguments)
    busy = os.getloadavg()[0]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # so that the server is stopped, too
    try:
        with filled(asked.payments) as addresses:
            found = asyncio.run(_verified(addresses))
    except (EmbeddedServerError, psycopg.Error) as failure:
        print(failure, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    table = as_table(Machine.this(found.postgresql, busy), found)
    print(table)
    wrong = [finding.name for finding in found.findings if finding.found]
    if wrong:
        print(f"The books that were made are wrong: {', '.join(wrong)}.", file=sys.stderr)
        return 1
    if asked.write:
        README.write_text(put_into(README.read_text(), table))
    return 0


@contextmanager
def filled(payments: int) -> Iterator[Addresses]:
    """A database with so many payments, for as long as it is used."""
    with tempfile.TemporaryDirectory(prefix="plinth-benchmarks-") as made:
        folder = Path(made)
        folder.chmod(0o711)  # so that PostgreSQL, which is never root, keeps everything in here
        with embedded.start(folder, lambda _: None, durable=False) as server:
            addresses = server.addresses
            migrate(addresses.owner, lambda _: None)
            began = time.monotonic()
            # As the superuser, whom no foreign key keeps waiting: what is written here is looked through afterwards.
            address = psycopg.conninfo.make_conninfo(addresses.superuser, dbname="plinth")
            with psycopg.connect(address, autocommit=True, cursor_factory=psycopg.ClientCursor[Any]) as connection:
                connection.execute("SET session_replication_role = replica")
                connection.execute("SET work_mem = '256MB'")
                bookings = max(payments * 10 // PAYMENTS_OF_TEN, 40)
                connection.execute(Path(__file__).with_suffix(".sql").read_bytes(), {"bookings": bookings})
                connection.execute("VACUUM ANALYZE")
            print(f"Books made in {time.monotonic() - began:.0f} s.", file=sys.stderr)
            yield addresses


async def _verified(addresses: Addresses) -> Verified:
    await open_database(addresses.app)
    try:
        began = time.perf_counter()
        findings = await verify_books(lanes=LANES)
        seconds = time.perf_counter() - began
    finally:
        await close_database()
    with psycopg.connect(addresses.app) as connection:
        version = connection.info.parameter_status("server_version") or "unknown"
    rows = sum({finding.table: finding.looked_at for finding in findings}.values())
    return Verified(findings, seconds, rows, version.split()[0])


def as_table(machine: Machine, found: Verified) -> str:
    """The run as a Markdown table, with the machine above it."""
    rows = [("check", "table", "rows", "seconds")]
    rows += [(each.name, each.table, f"{each.looked_at:,}", f"{each.seconds:.2f}") for each in found.findings]
    rows.append(("all", "", f"{found.rows:,}", f"{found.seconds:.2f}"))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [
        f"| {name.ljust(widths[0])} | {table.ljust(widths[1])} | {count.rjust(widths[2])} | {took.rjust(widths[3])} |"
        for name, table, count, took in rows
    ]
    left, right = (f"|:{'-' * width}-" for width in widths[:2]), (f"|-{'-' * width}:" for width in widths[2:])
    lines.insert(1, "".join((*left, *right, "|")))
    about = (
        f"{machine.date}: {machine.cpu}, {machine.cores} cores (load {machine.load} from other work), "
        f"{machine.system}, PostgreSQL {machine.postgresql}; {LANES} checks at a time."
    )
    return "\n".join((about, "", *lines))


def put_into(page: str, table: str) -> str:
    """The page with the table in place of the last one, between its markers."""
    pattern = re.compile(f"{re.escape(BEGIN)}.*?{re.escape(END)}", re.DOTALL)
    written, times = pattern.subn(lambda _: f"{BEGIN}\n\n{table}\n\n{END}", page)
    if times != 1:
        raise ValueError(f"{README.name} has lost its markers.")
    return written


def _amount(text: str) -> int:
    number = int(text)
    if not FEWEST <= number <= MOST:
        raise ValueError
    return number


if __name__ == "__main__":
    sys.exit(main())
