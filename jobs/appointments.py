"""Reminders of appointments."""

import structlog

from database.crud.appointment_reminders import due_reminders, remind
from jobs.app import queue

log = structlog.get_logger()
MOST_AT_ONCE = 5_000


@queue.periodic(cron="*/5 * * * *")
@queue.task(queueing_lock="send_reminders", pass_context=False)
async def send_reminders(timestamp: int) -> None:
    """Reminds people of what begins within a day and within an hour, each appointment in a transaction of its own."""
    reminded = 0
    for appointment_id in await due_reminders(MOST_AT_ONCE):
        try:
            reminded += await remind(appointment_id)
        except Exception:
            # The next run tries again; the others must not wait for it.
            log.exception("a reminder could not be written", appointment_id=appointment_id)
    if reminded:
        log.info("reminders written", appointments=reminded)
