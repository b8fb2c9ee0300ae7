"""The data that is measured on, the same in every run: `python -m benchmarks.data` fills an empty database with it.

It runs as a process of its own, in a folder and an environment without anybody's settings.
"""

import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg

from database.auth import create_access_token
from database.migrate import migrate


@dataclass(frozen=True)
class Scale:
    """How much there is. `booked` of each project's units have a live booking and one that has ended."""

    builders: int
    projects: int
    units: int
    booked: int
    customers: int


SCALES = {
    "full": Scale(builders=20, projects=200, units=70, booked=30, customers=500),
    "small": Scale(builders=4, projects=24, units=40, booked=10, customers=20),
}


@dataclass(frozen=True)
class Somebody:
    """A signed-in user: their access token, and whose customer or builder they are."""

    token: str
    id: int
    a_booking: int


@dataclass(frozen=True)
class World:
    """What the requests name. Each of `free` is a unit with the place in `customers` of the one who will book it.

    Each of `payable` is a booking that may be paid, with the place in `builders` of the one who records it; each of
    `acquaintances` a project, with the place in `customers` of one who has written to its people; each of `statements`
    a booking whose statement has sixty lines, with the place of its customer.
    """

    customers: list[Somebody]
    builders: list[Somebody]
    projects: list[int]
    free: list[tuple[int, int]]
    taken: list[int]
    payable: list[tuple[int, int]]
    acquaintances: list[tuple[int, int]]
    statements: list[tuple[int, int]]

    @classmethod
    def load(cls, path: Path) -> "World":
        """The world that `fill` described in the file."""
        given = json.loads(path.read_text())
        for name in ("customers", "builders"):
            given[name] = [Somebody(**somebody) for somebody in given[name]]
        return cls(**given)


def fill(owner: str, scale: Scale) -> World:
    """Migrates the empty database at the owner's address and fills it."""
    migrate(owner, lambda _: None)
    with psycopg.connect(owner, autocommit=True, cursor_factory=psycopg.ClientCursor[tuple[Any, ...]]) as connection:
        connection.execute(Path(__file__).with_suffix(".sql").read_bytes(), asdict(scale))
        connection.execute("VACUUM ANALYZE")
        return _described(connection, scale)


def _described(connection: psycopg.Connection[tuple[Any, ...]], scale: Scale) -> World:
    def people(kind: str, statement: psycopg.abc.Query) -> list[Somebody]:
        rows = connection.execute(statement).fetchall()
        assert rows, f"there is no {kind}"
        return [Somebody(create_access_token(user, UUID(int=user)), number, booking) for user, number, booking in rows]

    def ids(statement: psycopg.abc.Query) -> list[int]:
        return [number for (number,) in connection.execute(statement)]

    # Project after project, so that one booking does not wait for the last one's project.
    free = connection.execute(
        "SELECT id, project_id, row_number() OVER (PARTITION BY project_id ORDER BY id) AS n FROM units "
        "WHERE status = 'available' AND project_id > 1 ORDER BY n, project_id"
    ).fetchall()
    # A customer's turn comes again only after all others: nobody holds more of a project than one may.
    spare = scale.units - scale.booked
    # One builder after another, so that one payment does not wait for the last one's receipt number.
    payable = connection.execute(
        "SELECT id, builder_id - 1, row_number() OVER (PARTITION BY builder_id ORDER BY id) AS n FROM bookings "
        "WHERE status IN ('agreement_signed', 'registered') ORDER BY n, builder_id"
    ).fetchall()
    known = connection.execute(
        "SELECT project_id, customer_id - (SELECT min(id) FROM customers) FROM conversations "
        "ORDER BY last_message_at, customer_id"
    ).fetchall()
    long = connection.execute(
        "SELECT id, customer_id - (SELECT min(id) FROM customers) FROM bookings "
        "WHERE json_array_length(payment_plan -> 'stages') = 30 ORDER BY id"
    ).fetchall()
    return World(
        customers=people(
            "customer",
            "SELECT c.user_id, c.id, max(b.id) FROM customers c JOIN bookings b ON b.customer_id = c.id "
            "GROUP BY c.id ORDER BY c.id",
        ),
        builders=people(
            "builder",
            "SELECT m.user_id, m.builder_id, max(b.id) FROM builder_members m "
            "JOIN bookings b ON b.builder_id = m.builder_id GROUP BY m.user_id ORDER BY m.user_id",
        ),
        projects=ids("SELECT id FROM projects ORDER BY id"),
        free=[(unit, (project * spare + n) % scale.customers) for unit, project, n in free],
        taken=ids("SELECT unit_id FROM bookings WHERE status = 'confirmed' ORDER BY id LIMIT 500"),
        payable=[(booking, place) for booking, place, _ in payable],
        acquaintances=[(project, place) for project, place in known],
        statements=[(booking, place) for booking, place in long],
    )


if __name__ == "__main__":
    made = fill(os.environ["BENCHMARKED_DATABASE"], SCALES[sys.argv[1]])
    Path(sys.argv[2]).write_text(json.dumps(asdict(made)))
