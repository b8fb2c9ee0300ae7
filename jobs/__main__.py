"""The background worker: `python -m jobs`."""

import asyncio
import sys
from contextlib import suppress

import structlog
from psycopg_pool import AsyncConnectionPool

import logs
from database.database import close_database, conninfo, open_database
from database.embedded import EmbeddedServerError
from database.migrate import DatabaseUnavailable, PreparedDatabase, prepare_database
from jobs.app import queue
from services.seals import SealUnavailable, get_sealer
from settings import get_settings

log = structlog.get_logger()
CONCURRENCY = 4


async def work(prepared: PreparedDatabase) -> None:
    """Does jobs, and those that the clock brings, until it is told to stop."""
    await open_database(prepared.app)
    # The worker's own statements may wait for news longer than a request may.
    address = conninfo(prepared.app)
    pool = AsyncConnectionPool(address, min_size=2, max_size=CONCURRENCY + 2, open=False)
    with suppress(SealUnavailable):
        # Whoever starts it for the first time has a certificate from now on, and hears at once of one that is no good.
        get_sealer()
    try:
        async with pool, queue.open_async(pool):
            log.info("worker ready")
            await queue.run_worker_async(concurrency=CONCURRENCY, shutdown_graceful_timeout=10)
    finally:
        await close_database()


def main() -> int:
    """Runs the worker; its exit status."""
    settings = get_settings()
    logs.configure(settings.environment, settings.log_level)
    try:
        prepared = prepare_database(log.info)
    except (DatabaseUnavailable, EmbeddedServerError) as reason:
        # The reason is a sentence for whoever runs this; a traceback would only hide it.
        log.error(str(reason))  # noqa: TRY400
        return 1
    try:
        asyncio.run(work(prepared))
    finally:
        prepared.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
