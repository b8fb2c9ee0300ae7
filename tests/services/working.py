"""The worker's part in a test: the jobs that have been handed to it, done here and now."""

from jobs.app import queue
from tests.conftest import Query

TAKEN = """
DELETE FROM procrastinate_jobs WHERE status = 'todo' AND starts_with(task_name, %(of)s)
RETURNING id, task_name, args
"""


async def do_jobs(query: Query, of: str = "jobs.gateway.") -> list[str]:
    """Does the jobs of this module that wait, and those that come of them; their names in the order done."""
    # By its name and with its arguments, as the worker does it: what was enqueued has to fit what there is.
    queue.perform_import_paths()  # type: ignore[no-untyped-call]
    done: list[str] = []
    while waiting := sorted(await query(TAKEN, of=of)):
        for _, name, given in waiting:
            await queue.tasks[name](**given)
            done.append(name.rpartition(".")[2])
    return done
