"""Loading the demo: everything in one transaction, so that it is there whole or not at all."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
from sqlalchemy import Connection, create_engine, exists, func, select, text
from sqlalchemy.pool import NullPool

from database.auth import hasher
from database.database import conninfo
from database.models import User
from demo.accounts import add_money
from demo.agreements import add_agreements, tell_of_agreements
from demo.books import Sale, sell
from demo.chance import seeded
from demo.clock import Clock
from demo.demands import add_demand_notes
from demo.gallery import PICTURES, Framed, bare, hang, keep, shots
from demo.herald import Herald
from demo.ledger import add_bookings, add_homes, count_extras
from demo.market import HOUSES
from demo.messages import add_messages
from demo.news import tell_of_messages, tell_of_sites, tell_of_visits
from demo.people import add_buyers, add_companies
from demo.progress import add_news, add_phases
from demo.projects import Offering, add_projects, add_terms
from demo.sales import Market, claims
from demo.tidings import tell_of_bookings
from demo.trail import Trail
from demo.visits import add_visits

LOCK = 0x504C44454D4F  # "PLDEMO": one process loads, the others wait and then find it done


def load(address: str, password: str, now: datetime | None = None, pictures: Path = PICTURES) -> bool:
    """Fills the database at this address, unless there is a user in it already; whether it did.

    `now`: the moment that everything is told from, if not the present. `pictures`: the folder that has them.
    """
    with _connected(address) as connection:
        if _is_taken(connection):
            return False
        # Files first, and outside of the transaction: should it fail, they are files that nobody refers to.
        framed = keep(pictures, shots(pictures))
        with _alone(connection):
            if _is_taken(connection):
                return False
            _fill(connection, hasher.hash(password), Clock(now or datetime.now(UTC)), framed)
    return True


def add_pictures(address: str, pictures: Path = PICTURES) -> None:
    """Hangs pictures in the projects of a demo that was loaded when there were none of them."""
    with _connected(address) as connection:
        missing = bare(connection)
        framed = keep(pictures, [shot for shot in shots(pictures) if shot.project in missing])
        if framed:
            with _alone(connection):
                hang(connection, framed)


@contextmanager
def _connected(address: str) -> Iterator[Connection]:
    engine = create_engine(
        "postgresql+psycopg://",
        creator=lambda: psycopg.connect(conninfo(address)),
        isolation_level="AUTOCOMMIT",
        poolclass=NullPool,
    )
    with engine.connect() as connection:
        yield connection


@contextmanager
def _alone(connection: Connection) -> Iterator[None]:
    """One transaction, and nobody else loads anything meanwhile."""
    with _driver(connection).transaction():
        # Whoever comes second waits until the first is done, however slow the machine.
        connection.execute(text("SET LOCAL lock_timeout = '2min'"))
        connection.execute(text("SET LOCAL statement_timeout = '2min'"))
        connection.execute(select(func.pg_advisory_xact_lock(LOCK)))
        yield


def _is_taken(connection: Connection) -> bool:
    taken: bool = connection.execute(select(exists(select(User.id)))).scalar_one()
    return taken


def _driver(connection: Connection) -> psycopg.Connection[Any]:
    """The driver's connection, whose transaction the whole load is."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    return driver


def _fill(connection: Connection, password_hash: str, clock: Clock, framed: list[Framed]) -> None:
    trail = Trail()
    companies = add_companies(connection, clock, HOUSES, password_hash, trail)
    buyers = add_buyers(connection, clock, seeded("people"), password_hash)
    offerings = add_projects(connection, clock, seeded("projects"), HOUSES, companies, trail)
    add_phases(connection, clock, offerings)
    add_terms(connection, clock, offerings)
    hang(connection, framed)
    sales = _sell(offerings, Market(buyers, seeded("market")), clock)
    add_homes(connection, clock, offerings, trail)
    add_bookings(connection, sales, trail)
    add_money(connection, sales, trail)
    add_demand_notes(connection)
    drawn = add_agreements(connection, clock, seeded("agreements"), sales, trail)
    add_news(connection, clock, offerings, trail)
    meetings = add_visits(connection, clock, offerings, buyers)
    talks = add_messages(connection, clock, offerings, buyers, sales)
    count_extras(connection, offerings)
    herald = Herald(trail, clock, seeded("reading"))
    tell_of_bookings(herald, sales, clock)
    tell_of_agreements(herald, drawn)
    tell_of_sites(herald, offerings, sales)
    tell_of_visits(herald, meetings)
    tell_of_messages(herald, talks)
    trail.write(connection)


def _sell(offerings: list[Offering], market: Market, clock: Clock) -> list[Sale]:
    """All bookings of all projects, each project's in the order in which they were made."""
    market.expect(offerings)
    sales = []
    for offering in offerings:
        name = offering.scheme.name
        drawn = sorted(claims(offering, market, clock, seeded(name)), key=lambda claim: claim.made_at)
        sales += [sell(claim, clock, seeded(f"{name} {claim.home.number} {claim.last}")) for claim in drawn]
    return sales
