"""The demo: a small market, and all that goes on between builders and buyers, made by code from a fixed seed.

All of it is invented. Its dates are told from the day on which it is loaded, everything else is the same each time.
"""

from collections.abc import Iterator
from contextlib import contextmanager

# What follows is imported where it is needed: whoever only wants the logins does not wait for the rest.
# ruff: noqa: PLC0415

__all__ = ["LOGINS", "PASSWORD", "is_loaded", "load_if_empty"]

# Everybody in the demo has this password, so that one can be anybody.
PASSWORD = "a house of demo bricks"  # noqa: S105 (public on purpose)
LOGINS: list[tuple[str, str, str]] = [
    ("Builder, owner", "asha.kulkarni@example.com", PASSWORD),
    ("Builder, sales", "rohan.deshmukh@example.com", PASSWORD),
    ("Builder, accounts", "nilima.sathe@example.com", PASSWORD),
    ("Builder, site", "imran.shaikh@example.com", PASSWORD),
    ("Builder in Dubai", "layla.haddad@example.com", PASSWORD),
    ("Customer, signed", "meera.joshi@example.com", PASSWORD),
    ("Customer, on hold", "farhan.qureshi@example.com", PASSWORD),
]


def load_if_empty() -> bool:
    """Loads the demo if nobody has an account yet; whether it did. All of it or nothing, and only once.

    A demo that was loaded before there were pictures of its projects gets them.
    """
    import logs
    from demo.load import add_pictures, load
    from settings import get_settings

    # Whoever calls this has printed to standard output so far, which is no place for a log.
    logs.configure(get_settings().environment, get_settings().log_level)
    with _database() as address:
        if load(address, PASSWORD):
            return True
        add_pictures(address)
        return False


def is_loaded() -> bool:
    """Whether the demo is in the database: whether its logins are."""
    import psycopg

    from database.database import conninfo

    emails = [email for _, email, _ in LOGINS]
    with _database() as address, psycopg.connect(conninfo(address)) as connection:
        row = connection.execute("SELECT count(*) FROM users WHERE lower(email) = ANY (%s)", [emails]).fetchone()
    return row == (len(emails),)


@contextmanager
def _database() -> Iterator[str]:
    """The database of the settings, by the address that the application has: what it may not do, the demo may not."""
    from database.migrate import prepare_database

    prepared = prepare_database(lambda _: None)
    try:
        yield prepared.app
    finally:
        prepared.close()
