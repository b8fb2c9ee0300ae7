"""Holds that ran out."""

import structlog

from database.crud.booking_moves import expire_hold, lapsed_holds
from jobs.app import queue

log = structlog.get_logger()
MOST_AT_ONCE = 500


@queue.periodic(cron="* * * * *")
@queue.task(queueing_lock="end_lapsed_holds", pass_context=False)
async def end_lapsed_holds(timestamp: int) -> None:
    """Ends the holds that ran out, each in a transaction of its own: one that fails keeps no other one waiting.

    Nobody waits for this: whoever wants the unit of a lapsed hold ends it on the way.
    """
    ended = 0
    for booking_id in await lapsed_holds(MOST_AT_ONCE):
        try:
            ended += await expire_hold(booking_id)
        except Exception:
            # The next minute tries again; the others must not wait for it.
            log.exception("a hold could not be ended", booking_id=booking_id)
    if ended:
        log.info("holds ended", holds=ended)
