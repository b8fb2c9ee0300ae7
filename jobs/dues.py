"""What falls due by its date."""

import structlog

from database.crud.asking import ask_for_dues, bookings_to_ask
from jobs.app import queue

log = structlog.get_logger()
MOST_AT_ONCE = 5_000


@queue.periodic(cron="7 * * * *")
@queue.task(queueing_lock="ask_for_what_is_due", pass_context=False)
async def ask_for_what_is_due(timestamp: int) -> None:
    """Issues demand notes for stages whose day has come, each booking in a transaction of its own.

    Every hour, since the day begins at another hour in each time zone.
    """
    asked = 0
    for booking_id in await bookings_to_ask(MOST_AT_ONCE):
        try:
            asked += await ask_for_dues(booking_id)
        except Exception:
            # The next hour tries again; the others must not wait for it.
            log.exception("a demand note could not be issued", booking_id=booking_id)
    if asked:
        log.info("demand notes issued", notes=asked)
