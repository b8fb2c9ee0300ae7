"""Records that have served their time."""

import structlog

from database.crud.records import clear_old_records
from database.database import own_transaction
from jobs.app import queue

log = structlog.get_logger()


@queue.periodic(cron="17 * * * *")
@queue.task(queueing_lock="clear_records")
async def clear_records(timestamp: int) -> None:
    """Deletes answers kept for retries, counters and tokens that are no longer worth anything, and old news."""
    async with own_transaction() as db:
        cleared = await clear_old_records(db)
    log.info("old records cleared", **cleared)


@queue.periodic(cron="*/10 * * * *")
@queue.task(queueing_lock="retry_stalled", pass_context=False)
async def retry_stalled(timestamp: int) -> None:
    """Hands jobs of a worker that died to another one."""
    for job in await queue.job_manager.get_stalled_jobs():
        await queue.job_manager.retry_job(job)


@queue.periodic(cron="41 3 * * *")
@queue.task(queueing_lock="clear_jobs")
async def clear_jobs(timestamp: int) -> None:
    """Deletes jobs that were finished a week ago; failed ones stay to be looked at."""
    await queue.job_manager.delete_old_jobs(nb_hours=7 * 24)
