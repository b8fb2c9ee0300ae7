"""Loading the demo: everything in one transaction, so that it is there whole or not at all."""

from datetime import UTC, datetime
from random import Random
from typing import Any

import psycopg
from sqlalchemy import Connection, create_engine, exists, func, select, text
from sqlalchemy.pool import NullPool

from database.auth import hasher
from database.database import conninfo
from database.models import User
from demo.books import Sale, sell
from demo.clock import Clock
from demo.ledger import add_bookings, add_homes, count_extras
from demo.market import HOUSES
from demo.people import add_buyers, add_companies
from demo.projects import Offering, add_projects
from demo.sales import Market, claims

SEED = "Plinth"
LOCK = 0x504C44454D4F  # "PLDEMO": one process loads, the others wait and then find it done


def load(address: str, password: str, now: datetime | None = None) -> bool:
    """Fills the database at this address, unless there is a user in it already; whether it did.

    `now`: the moment that everything is told from, if not the present.
    """
    engine = create_engine(
        "postgresql+psycopg://",
        creator=lambda: psycopg.connect(conninfo(address)),
        isolation_level="AUTOCOMMIT",
        poolclass=NullPool,
    )
    with engine.connect() as connection, _driver(connection).transaction():
        # Whoever comes second waits until the first is done, however slow the machine.
        connection.execute(text("SET LOCAL lock_timeout = '2min'"))
        connection.execute(text("SET LOCAL statement_timeout = '2min'"))
        connection.execute(select(func.pg_advisory_xact_lock(LOCK)))
        if connection.execute(select(exists(select(User.id)))).scalar_one():
            return False
        _fill(connection, hasher.hash(password), Clock(now or datetime.now(UTC)))
    return True


def _driver(connection: Connection) -> psycopg.Connection[Any]:
    """The driver's connection, whose transaction the whole load is."""
    driver = connection.connection.driver_connection
    assert isinstance(driver, psycopg.Connection)
    return driver


def _fill(connection: Connection, password_hash: str, clock: Clock) -> None:
    companies = add_companies(connection, clock, HOUSES, password_hash)
    buyers = add_buyers(connection, clock, seeded("people"), password_hash)
    offerings = add_projects(connection, clock, seeded("projects"), HOUSES, companies)
    sales = _sell(offerings, Market(buyers, seeded("market")), clock)
    add_homes(connection, clock, offerings)
    add_bookings(connection, sales)
    count_extras(connection, offerings)


def _sell(offerings: list[Offering], market: Market, clock: Clock) -> list[Sale]:
    """All bookings of all projects, each project's in the order in which they were made."""
    market.expect(offerings)
    sales = []
    for offering in offerings:
        rng = seeded(offering.scheme.name)
        drawn = sorted(claims(offering, market, clock, rng), key=lambda claim: claim.made_at)
        sales += [sell(claim, clock, rng) for claim in drawn]
    return sales


def seeded(what: str) -> Random:
    """Chance for one part of the demo, so that no part changes with another."""
    return Random(f"{SEED}: {what}")
