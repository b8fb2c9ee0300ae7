"""From an address to a database in its latest shape: the role of the application, the migrations, the grants."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, LiteralString

import psycopg
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from psycopg import sql
from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import NullPool

from database import embedded
from settings import get_settings

APP_ROLE = "plinth_app"
OLDEST_SERVER = 150000
LOCK = 0x504C494E5448  # "PLINTH": one process migrates, the others wait
# What the application may add to and read, but never change or take away; what it may change, but not take away.
APPEND_ONLY = "UPDATE, DELETE, TRUNCATE"
FOR_EVER = "DELETE, TRUNCATE"
WITHHELD: dict[str, LiteralString] = {
    "account_withdrawals": APPEND_ONLY,
    "agreement_forms": APPEND_ONLY,
    "agreement_signatures": APPEND_ONLY,
    "agreements": FOR_EVER,
    "audit_log": APPEND_ONLY,
    "bank_lines": FOR_EVER,
    "booking_history": APPEND_ONLY,
    "checkouts": FOR_EVER,
    "completion_promises": APPEND_ONLY,
    "demand_notes": APPEND_ONLY,
    "interest_waivers": APPEND_ONLY,
    "messages": APPEND_ONLY,
    "papers": APPEND_ONLY,
    "payment_refunds": APPEND_ONLY,
    "payments": FOR_EVER,
    "phase_changes": APPEND_ONLY,
    "progress_certificates": APPEND_ONLY,
    "refund_transfers": FOR_EVER,
    "unit_price_changes": APPEND_ONLY,
    "alembic_version": "INSERT, UPDATE, DELETE, TRUNCATE",
}
ROOT = Path(__file__).parent.parent


class DatabaseUnavailable(Exception):
    """The database cannot be used; the message is one sentence for a person."""


@dataclass(frozen=True)
class PreparedDatabase:
    """A database in its latest shape, by its two addresses; `close` when it is no longer needed."""

    owner: str
    app: str
    server: embedded.EmbeddedServer | None = None

    def close(self) -> None:
        """Lets go of the embedded server; the last to do so stops it."""
        if self.server:
            self.server.stop()


def prepare_database(say: Callable[[str], None]) -> PreparedDatabase:
    """The database of the settings, migrated: the embedded one, started if need be, when they name none.

    Raises `DatabaseUnavailable` or `embedded.EmbeddedServerError`.
    """
    settings = get_settings()
    if settings.database_url is None:
        server = embedded.start(settings.data_dir, say)
        try:
            migrate(server.addresses.owner, say)
        except BaseException:
            server.stop()
            raise
        return PreparedDatabase(server.addresses.owner, server.addresses.app, server)
    app = settings.database_url.get_secret_value()
    owner = settings.database_owner_url.get_secret_value() if settings.database_owner_url else app
    migrate(owner, say)
    return PreparedDatabase(owner, app if settings.database_owner_url else acting_as_app(app))


@contextmanager
def database_as_it_is(say: Callable[[str], None]) -> Iterator[str]:
    """The application's address of the database of the settings, for programs that only look: nothing is migrated.

    Raises `DatabaseUnavailable`, also when it is not in its latest shape, or `embedded.EmbeddedServerError`.
    """
    settings = get_settings()
    if settings.database_url is None:
        with embedded.start(settings.data_dir, say) as server:
            _refuse_another_shape(server.addresses.app)
            yield server.addresses.app
        return
    given = settings.database_url.get_secret_value()
    app = given if settings.database_owner_url else acting_as_app(given)
    _refuse_another_shape(app)
    yield app


def _refuse_another_shape(address: str) -> None:
    with _connection(address) as connection:
        if _revision(connection) != head():
            raise DatabaseUnavailable(
                "The database is not in the shape that this version works with: start the platform, or run "
                "`make migrate`, and it will be."
            )


def acting_as_app(address: str) -> str:
    """The address of an owner with the rights of the application only: every connection begins as `plinth_app`."""
    options = psycopg.conninfo.conninfo_to_dict(address).get("options") or ""
    return psycopg.conninfo.make_conninfo(address, options=f"{options} -c role={APP_ROLE}".strip())


def migrate(owner: str, say: Callable[[str], None]) -> None:
    """Brings the database into its latest shape; nothing to do is found out with one query."""
    with _connection(owner) as connection:
        if connection.info.server_version < OLDEST_SERVER:
            raise DatabaseUnavailable("The database is older than PostgreSQL 15; please use 15 or newer.")
        if _revision(connection) == head():
            return
        say("Bringing the database up to date")
        connection.execute("SELECT pg_advisory_lock(%s)", [LOCK])
        if _revision(connection) == head():
            return
        make_app_role(connection)
        _upgrade(owner)


@contextmanager
def _connection(address: str) -> Iterator[psycopg.Connection[tuple[Any, ...]]]:
    try:
        with psycopg.connect(address, autocommit=True, connect_timeout=10) as connection:
            yield connection
    except psycopg.OperationalError as failure:
        reason = str(failure).strip().splitlines()[0]
        raise DatabaseUnavailable(f"The database of DATABASE_URL cannot be reached: {reason}") from failure


def _revision(connection: psycopg.Connection[tuple[Any, ...]]) -> str | None:
    if connection.execute("SELECT to_regclass('public.alembic_version')").fetchone() == (None,):
        return None
    row = connection.execute("SELECT version_num FROM public.alembic_version").fetchone()
    return row[0] if row else None


@lru_cache
def head() -> str:
    """The latest revision."""
    revision = ScriptDirectory(str(ROOT / "migrations")).get_current_head()
    assert revision is not None
    return revision


def alembic_config(owner: str) -> Config:
    """Alembic on the database at this address."""
    config = Config()
    config.set_main_option("script_location", str(ROOT / "migrations").replace("%", "%%"))
    config.attributes["owner"] = owner
    return config


def _upgrade(owner: str) -> None:
    command.upgrade(alembic_config(owner), "head")


def make_app_role(connection: psycopg.Connection[tuple[Any, ...]]) -> None:
    """Makes the role that the application acts as, where it is not there yet (the embedded server brings it along)."""
    role = sql.Identifier(APP_ROLE)
    known = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [APP_ROLE]).fetchone()
    try:
        if not known:
            connection.execute(sql.SQL("CREATE ROLE {} NOLOGIN").format(role))
        may_act = connection.execute("SELECT pg_has_role(current_user, %s, 'MEMBER')", [APP_ROLE]).fetchone()
        acts = get_settings().database_url is not None and get_settings().database_owner_url is None
        if acts and may_act != (True,):
            connection.execute(sql.SQL("GRANT {} TO CURRENT_USER").format(role))
    except psycopg.errors.InsufficientPrivilege as refused:
        raise DatabaseUnavailable(
            f"The database user may not create the role {APP_ROLE} that the application acts as; please have an "
            f"administrator run: CREATE ROLE {APP_ROLE} NOLOGIN; GRANT {APP_ROLE} TO the user of DATABASE_URL."
        ) from refused


def grant_to_app(connection: psycopg.Connection[tuple[Any, ...]]) -> None:
    """Lets the application read and write what it needs to, and no more: it owns nothing.

    Part of the transaction that migrates: there is no schema without its grants.
    """
    role = sql.Identifier(APP_ROLE)
    for statement in (
        "GRANT USAGE ON SCHEMA public TO {}",
        "GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO {}",
        "GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO {}",
        "GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA public TO {}",
    ):
        connection.execute(sql.SQL(statement).format(role))
    for table, rights in WITHHELD.items():
        if connection.execute("SELECT to_regclass(%s)", [f"public.{table}"]).fetchone() != (None,):
            connection.execute(
                sql.SQL("REVOKE {} ON {} FROM {}").format(sql.SQL(rights), sql.Identifier("public", table), role)
            )


@contextmanager
def prepare_owner_address() -> Iterator[str]:
    """The owner's address of the database of the settings, with the embedded server up for as long as it is used."""
    settings = get_settings()
    if settings.database_url is not None:
        yield (settings.database_owner_url or settings.database_url).get_secret_value()
        return
    server = embedded.start(settings.data_dir)
    try:
        yield server.addresses.owner
    finally:
        server.stop()


def engine_for(owner: str) -> Engine:
    """A plain engine on the database at this address, for Alembic."""
    return create_engine("postgresql+psycopg://", creator=lambda: psycopg.connect(owner), poolclass=NullPool)
