"""Connections to PostgreSQL: the session that a request writes in, and the pools that reads run on."""

from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AbstractAsyncContextManager, contextmanager
from typing import Annotated, Any

import psycopg
from fastapi import Depends
from psycopg.adapt import Loader
from psycopg.pq import TransactionStatus
from psycopg_pool import AsyncConnectionPool, PoolTimeout
from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession, async_sessionmaker, create_async_engine

from database.projections import Statement
from errors import Problem
from settings import get_settings

# Where the database is: set when the platform starts, since the embedded server has no address before that.
_address: str | None = None

# UTC everywhere, and nothing waits for ever: a stuck statement or lock gives up and is answered with "try again".
SESSION_OPTIONS = (
    "-c timezone=UTC -c statement_timeout=15s -c lock_timeout=5s -c idle_in_transaction_session_timeout=30s"
)
Row = tuple[Any, ...]
Connection = psycopg.AsyncConnection[Row]
Cursor = psycopg.AsyncRawCursor[Row]
USES_BETWEEN_CHECKS = 1000


class RawJson(Loader):
    """JSON documents stay the bytes that PostgreSQL made; they are passed on, not parsed."""

    def load(self, data: Any) -> bytes:
        """The document as the driver received it."""
        return bytes(data)


def conninfo(address: str, more: str = "") -> str:
    """The address with our session options, and `more` of them; those that it has already stay."""
    given = psycopg.conninfo.conninfo_to_dict(address).get("options") or ""
    options = f"{given} {SESSION_OPTIONS} {more}".strip()
    return psycopg.conninfo.make_conninfo(address, application_name="plinth", options=options)


async def _connect() -> psycopg.AsyncConnection[Any]:
    if _address is None:
        raise RuntimeError("the database is used before open_database()")
    return await psycopg.AsyncConnection.connect(conninfo(_address))


engine = create_async_engine(
    "postgresql+psycopg://",
    async_creator=_connect,
    pool_size=max(2, get_settings().database_pool_size // 2),
    max_overflow=0,
    # What a failed statement was given belongs to people, not into the log.
    hide_parameters=True,
    pool_timeout=10,
)
SessionLocal = async_sessionmaker(engine, expire_on_commit=False)


class Pool:
    """Connections of the driver, each statement on them a transaction of its own: for reads, and for the hottest
    writes, which are one statement that does all or nothing."""

    _pool: AsyncConnectionPool[Connection] | None = None

    def __init__(self) -> None:
        # Connections at hand, each with its cursor: to take one out of the library's pool and give it back takes as
        # long as the statement itself. Whoever finds none here waits there.
        self._at_hand: list[Cursor] = []
        self._waiting = 0
        self._served = 0

    async def open(self, address: str) -> None:
        """Connects. Raises `psycopg.OperationalError` when nobody answers within ten seconds."""
        size = get_settings().database_pool_size
        pool = AsyncConnectionPool(
            # The same statements come again and again, and a plan for one of them takes longer than its execution.
            conninfo(address, "-c plan_cache_mode=force_generic_plan"),
            min_size=min(2, size),
            max_size=size,
            open=False,
            timeout=10,
            configure=_configure,
            kwargs={"autocommit": True, "prepare_threshold": 0},
        )
        await pool.open(wait=True, timeout=10)
        self._pool = pool

    @property
    def is_open(self) -> bool:
        """Whether there are connections."""
        return self._pool is not None

    async def close(self) -> None:
        """Ends all connections."""
        if self._pool:
            await self._give_back_all()
            await self._pool.close()
            self._pool = None

    async def row(self, statement: Statement, given: Mapping[str, Any]) -> Row | None:
        """The statement's first row. Reads only: when the connection turns out to be dead it is run a second time."""
        try:
            return await self.once(statement, given)
        except psycopg.OperationalError as failure:
            if isinstance(failure, PoolTimeout):
                # Ten seconds without a connection: waiting as long again would only make the queue longer.
                raise
            if failure.sqlstate is not None and not failure.sqlstate.startswith(("08", "57P")):
                raise
            # The server went away and came back: what is left of the old connections is thrown out first.
            await self._give_back_all()
            await self._opened().check()
            return await self.once(statement, given)

    async def once(self, statement: Statement, given: Mapping[str, Any]) -> Row | None:
        """The statement's first row, run once and never again: for writes."""
        cursor = self._at_hand.pop() if self._at_hand else await self._wait_for_one()
        try:
            await cursor.execute(statement.text, statement.values(given))
            return await cursor.fetchone()
        finally:
            await self._give_back(cursor)

    async def _wait_for_one(self) -> Cursor:
        self._waiting += 1
        try:
            return psycopg.AsyncRawCursor(await self._opened().getconn())
        finally:
            self._waiting -= 1

    async def _give_back(self, cursor: Cursor) -> None:
        self._served += 1
        idle = cursor.connection.pgconn.transaction_status == TransactionStatus.IDLE
        # Back to the library's pool goes what somebody waits for, what is broken, and now and then any, so that old
        # connections are replaced as they should be.
        if idle and not self._waiting and self._served % USES_BETWEEN_CHECKS:
            self._at_hand.append(cursor)
        else:
            await self._opened().putconn(cursor.connection)

    async def _give_back_all(self) -> None:
        while self._at_hand:
            await self._opened().putconn(self._at_hand.pop().connection)

    def _opened(self) -> AsyncConnectionPool[Connection]:
        if self._pool is None:
            raise RuntimeError("the database is used before open_database()")
        return self._pool


async def _configure(connection: psycopg.AsyncConnection[Any]) -> None:
    connection.adapters.register_loader("json", RawJson)
    connection.prepared_max = 1000


primary = Pool()
replica = Pool()


async def open_database(address: str, replica_address: str | None = None) -> None:
    """Connects to the database and, if there is one, to its read replica."""
    global _address
    _address = address
    await primary.open(address)
    if replica_address:
        await replica.open(replica_address)


async def close_database() -> None:
    """Ends all connections."""
    await replica.close()
    await primary.close()
    await engine.dispose()


async def get_db() -> AsyncIterator[AsyncSession]:
    """The request's session and its one transaction, committed when the handler has returned; rolled back if it raised.

    Depend on it through `Database`: with FastAPI's default scope the commit would come after the answer has left.
    """
    async with SessionLocal() as session:
        yield session
        await session.commit()


def own_transaction() -> AbstractAsyncContextManager[AsyncSession]:
    """A transaction apart from the request's, committed at the end of its block: for what must outlive a refusal, such
    as the count of failed sign-ins, and for jobs."""
    return SessionLocal.begin()


async def read_in(db: AsyncSession, statement: Statement, **given: object) -> Row | None:
    """The first row of a compiled statement, read inside the session's transaction; documents stay bytes."""
    raw = (await (await db.connection()).get_raw_connection()).driver_connection
    assert isinstance(raw, psycopg.AsyncConnection)
    async with psycopg.AsyncRawCursor(raw) as cursor:
        cursor.adapters.register_loader("json", RawJson)
        await cursor.execute(statement.text, statement.values(given))
        row: Row | None = await cursor.fetchone()
        return row


@contextmanager
def refusing(problems: Mapping[str, type[Problem]]) -> Iterator[None]:
    """Turns a violated constraint into the problem that it stands for, by the constraint's name."""
    try:
        yield
    except (IntegrityError, psycopg.IntegrityError) as violation:
        cause = violation.orig if isinstance(violation, IntegrityError) else violation
        name = cause.diag.constraint_name if isinstance(cause, psycopg.IntegrityError) else None
        problem = problems.get(name or "")
        if problem is None:
            raise
        raise problem() from None


Database = Annotated[AsyncSession, Depends(get_db, scope="function")]
