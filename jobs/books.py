"""The books, verified each night."""

import structlog

from database.crud.verification import verify_books
from jobs.app import queue

log = structlog.get_logger()


@queue.periodic(cron="23 4 * * *")
@queue.task(queueing_lock="look_at_the_books", pass_context=False)
async def look_at_the_books(timestamp: int) -> None:
    """Makes all checks of the books, and says which of them found something: how much, and never what."""
    findings = await verify_books()
    for finding in findings:
        if finding.found:
            log.error(
                "the books are wrong", check=finding.name, table=finding.table, found=finding.found, rule=finding.rule
            )
    if not any(finding.found for finding in findings):
        log.info("the books are right", checks=len(findings), seconds=round(sum(each.seconds for each in findings), 1))
