"""Handing work to the worker: a job is a row of the transaction that causes it, and there is none without the other."""

from typing import Any

import psycopg
from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued
from sqlalchemy.ext.asyncio import AsyncSession

SEAL_AGREEMENT = "jobs.agreements.seal_agreement"
SEND_REFUNDS = "jobs.gateway.send_refunds"
SETTLE_GATEWAY_EVENT = "jobs.gateway.settle_gateway_event"

# Names tasks without knowing them, since they are above us, and never connects: jobs go in on the work's connection.
_queue = App(connector=PsycopgConnector())


async def enqueue(db: AsyncSession, task: str, *, queueing_lock: str | None = None, **arguments: Any) -> None:
    """Has the worker do the task, named by its module and function, once this transaction is committed.

    `queueing_lock`: with it the job is left out if one with the same lock is waiting to be done.
    """
    raw = (await (await db.connection()).get_raw_connection()).driver_connection
    assert isinstance(raw, psycopg.AsyncConnection)
    try:
        # A job that is refused would leave the transaction aborted, and its commit would undo all without a word.
        async with db.begin_nested():
            await _queue.configure_task(task, connection=raw, queueing_lock=queueing_lock).defer_async(**arguments)
    except AlreadyEnqueued:
        return
