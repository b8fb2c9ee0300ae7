"""The database, the app and the cast that the tests play with.

One embedded server serves all workers of a run; each worker has a database of its own, cloned from a migrated template.
Tests do not clean up: each makes its own builder, project and people, as users would.
"""

import fcntl
import os
import shutil
import signal
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

# The first process makes the run's folder, the workers that it starts inherit it.
FIRST = "PLINTH_TEST_RUN" not in os.environ
RUN = Path(tempfile.mkdtemp(prefix="plinth-tests-") if FIRST else os.environ["PLINTH_TEST_RUN"])
# The server may run as another user, who has to reach it; what is private in it has modes of its own.
RUN.chmod(0o755)
# Before anything of ours is imported: settings are read once.
os.environ.update(
    PLINTH_TEST_RUN=str(RUN),
    DATA_DIR=str(RUN / "unused"),
    SECRET_KEY="the tests' own key, known to everybody who reads this",
    RATE_LIMITS="off",
    ENVIRONMENT="development",
    LOG_LEVEL="warning",
)
# A shell that runs us in the background has us ignore Ctrl-C, and with us everything that a test starts and stops.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
STRIPE = ("STRIPE_SECRET_KEY", "STRIPE_PUBLISHABLE_KEY", "STRIPE_WEBHOOK_SECRET")
for name in ("DATABASE_URL", "DATABASE_OWNER_URL", "DATABASE_REPLICA_URL", *STRIPE):
    os.environ.pop(name, None)

import httpx2
import psycopg
import pytest
import pytest_asyncio
from hypothesis import settings as examples
from psycopg import sql

from settings import Settings

# A developer's own .env is not the tests' business.
Settings.model_config["env_file"] = None

from database import embedded
from database.database import close_database, open_database
from database.migrate import migrate
from main import app
from tests.cast import Cast, Person, put_into

# The same examples in every run; `--hypothesis-profile=default` looks for others.
examples.register_profile("same", derandomize=True, database=None)
examples.load_profile("same")

TEMPLATE = "plinth_template"


class Databases:
    """Databases of the run's server, each a clone of the migrated template."""

    def __init__(self, addresses: embedded.Addresses) -> None:
        self.addresses = addresses

    def clone(self, name: str) -> tuple[str, str]:
        """Makes a database; its address for the application, and for the owner."""
        self._admin("CREATE DATABASE {} TEMPLATE {} OWNER plinth_owner", name, TEMPLATE)
        return self.address(self.addresses.app, name), self.address(self.addresses.owner, name)

    def empty(self, name: str) -> str:
        """Makes a database without tables; its address for the owner."""
        self._admin("CREATE DATABASE {} OWNER plinth_owner", name)
        return self.address(self.addresses.owner, name)

    def drop(self, name: str) -> None:
        """Drops a database and whoever is connected to it."""
        self._admin("DROP DATABASE IF EXISTS {} WITH (FORCE)", name)

    def make_template(self) -> None:
        """Makes and migrates the template, once for all workers."""
        with psycopg.connect(self.addresses.superuser) as connection:
            known = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [TEMPLATE]).fetchone()
        if known is None:
            migrate(self.empty(f"{TEMPLATE}_draft"), lambda _: None)
            self._admin("ALTER DATABASE {} RENAME TO {}", f"{TEMPLATE}_draft", TEMPLATE)

    def _admin(self, statement: str, *names: str) -> None:
        with psycopg.connect(self.addresses.superuser, autocommit=True) as connection:
            connection.execute(sql.SQL(statement).format(*map(sql.Identifier, names)))

    @staticmethod
    def address(address: str, name: str) -> str:
        """The same address in another database."""
        return psycopg.conninfo.make_conninfo(address, dbname=name)


@contextmanager
def held(path: Path) -> Iterator[None]:
    """A lock between the workers."""
    with path.open("w") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


@pytest.fixture(scope="session")
def databases() -> Iterator[Databases]:
    """The run's server."""
    with embedded.start(RUN / "server", lambda _: None, durable=False) as server:
        made = Databases(server.addresses)
        with held(RUN / "template.lock"):
            made.make_template()
        yield made


def pytest_unconfigure() -> None:
    """Takes the run's folder away when the last of its workers has left."""
    if FIRST:
        shutil.rmtree(RUN, ignore_errors=True)


@pytest.fixture(scope="session")
def own_database(databases: Databases) -> Iterator[tuple[str, str]]:
    """This worker's database: its address for the application, and for the owner."""
    name = f"plinth_{os.getpid()}"
    yield databases.clone(name)
    databases.drop(name)


@pytest_asyncio.fixture(scope="session")
async def client(own_database: tuple[str, str]) -> AsyncIterator[httpx2.AsyncClient]:
    """A visitor's client of the app, on this worker's database."""
    await open_database(own_database[0])
    transport = httpx2.ASGITransport(app=app, raise_app_exceptions=False)
    async with httpx2.AsyncClient(transport=transport, base_url="http://test") as visitor:
        yield visitor
    await close_database()


@pytest_asyncio.fixture(scope="session")
async def owner_connection(own_database: tuple[str, str]) -> AsyncIterator[psycopg.AsyncConnection[Any]]:
    """A connection as the owner of the tables: to set the scene, and to look behind it."""
    async with await psycopg.AsyncConnection.connect(own_database[1], autocommit=True) as connection:
        yield connection


Query = Callable[..., Awaitable[list[tuple[Any, ...]]]]


@pytest.fixture(scope="session")
def query(owner_connection: psycopg.AsyncConnection[Any]) -> Query:
    """Runs SQL as the owner of the tables; the rows."""

    async def run(statement: str, **values: object) -> list[tuple[Any, ...]]:
        cursor = await owner_connection.execute(statement, values)
        return await cursor.fetchall() if cursor.description else []

    return run


Footprint = Callable[[], Awaitable[list[tuple[Any, ...]]]]


@pytest_asyncio.fixture(scope="session")
async def footprint(query: Query) -> Footprint:
    """For each table how many rows it has and which transaction wrote last: no write leaves it the same."""
    rows = await query("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1")
    each = [f"SELECT '{name}' AS name, count(*), max(xmin::text::bigint) FROM public.\"{name}\"" for (name,) in rows]
    statement = f"{' UNION ALL '.join(each)} ORDER BY name"

    async def take() -> list[tuple[Any, ...]]:
        return await query(statement)

    return take


@pytest.fixture
def cast(client: httpx2.AsyncClient) -> Cast:
    """Makes people and what they have."""
    return Cast(client)


@pytest.fixture
def visitor(client: httpx2.AsyncClient) -> Person:
    """Somebody who is not signed in."""
    return Person(client, None)


@pytest_asyncio.fixture
async def owner(cast: Cast) -> Person:
    """The owner of a builder."""
    return await cast.builder()


@pytest_asyncio.fixture
async def rival(cast: Cast) -> Person:
    """The owner of another builder."""
    return await cast.builder()


@pytest_asyncio.fixture
async def buyer(cast: Cast) -> Person:
    """A customer."""
    return await cast.customer()


@pytest_asyncio.fixture
async def stranger(cast: Cast) -> Person:
    """Another customer."""
    return await cast.customer()


@pytest_asyncio.fixture
async def project(cast: Cast, owner: Person) -> dict[str, Any]:
    """A published project of the owner's."""
    return await cast.project(owner)


@pytest_asyncio.fixture
async def unit(cast: Cast, owner: Person, project: dict[str, Any]) -> dict[str, Any]:
    """A free unit of the project."""
    return await cast.unit(owner, project)


@pytest_asyncio.fixture
async def booking(cast: Cast, buyer: Person, unit: dict[str, Any]) -> dict[str, Any]:
    """The buyer's hold on the unit."""
    return await cast.booking(buyer, unit)


@pytest_asyncio.fixture
async def confirmed(query: Query, booking: dict[str, Any]) -> dict[str, Any]:
    """The buyer's booking, allotted by the builder."""
    await put_into(query, booking, "confirmed")
    return booking
