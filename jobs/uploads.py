"""Pictures that nobody sees any more."""

from datetime import UTC, datetime, timedelta

import structlog

from database.crud.uploads import clear_loose_pictures, forget_files, known_keys, unshown_files
from database.database import own_transaction
from errors import StorageUnavailable
from jobs.app import queue
from services.pictures import FOLDER
from services.storage import get_storage

log = structlog.get_logger()
MOST_AT_ONCE = 500
# Which days' folders are looked through for what a crash has left over: whole days that are past, and a week of them,
# so that nothing is missed where the worker stood still for some nights.
DAYS = range(2, 9)


@queue.periodic(cron="37 2 * * *")
@queue.task(queueing_lock="sweep_uploads", pass_context=False)
async def sweep_uploads(timestamp: int) -> None:
    """Takes away uploads that were not hung within a day, what has been taken down as long ago, and the files of both.

    Contents go before their rows, so that a crash in between leaves rows, which the next night finds, and never a
    content that no row knows. Nothing that goes can be wanted any more: see `hang`.
    """
    try:
        storage = get_storage()
        async with own_transaction() as db:
            pictures = await clear_loose_pictures(db)
        files = 0
        while True:
            async with own_transaction() as db:
                unshown = await unshown_files(db, MOST_AT_ONCE)
            for key in unshown.values():
                await storage.remove(key)
            async with own_transaction() as db:
                await forget_files(db, list(unshown))
            files += len(unshown)
            if len(unshown) < MOST_AT_ONCE:
                break
        leftovers = await _remove_leftovers(datetime.fromtimestamp(timestamp, UTC))
    except StorageUnavailable:
        log.warning("uploads were not all swept, since the files cannot be reached")
        return
    if pictures or files or leftovers:
        log.info("uploads swept", pictures=pictures, files=files, leftovers=leftovers)


async def _remove_leftovers(now: datetime) -> int:
    """Takes away contents that were kept for an upload of which nothing else was: a crash, or a refusal, came after."""
    storage = get_storage()
    removed = 0
    for days in DAYS:
        folder = f"{FOLDER}/{(now - timedelta(days=days)).date()}"
        names = await storage.names(folder)
        if not names:
            continue
        async with own_transaction() as db:
            known = await known_keys(db, folder)
        for name in set(names) - known:
            await storage.remove(name)
            removed += 1
    return removed
