"""Verifying the books: what the platform promises about money, looked for in every row that there is.

The checks are plain SQL, apart from the expressions that the platform itself is made of: what is wrong there should not
be wrong here in the same way, and an auditor can read them and run them by hand. Each goes over whole tables, never row
by row, so that a million payments take seconds.
"""

import asyncio
from collections.abc import Callable
from contextlib import AsyncExitStack
from time import perf_counter

from sqlalchemy import Text, cast, column, func, select, table, text
from sqlalchemy.ext.asyncio import AsyncSession

from database.crud import verification_bookings, verification_payments
from database.database import own_transaction
from database.schemas.verification import Check, Finding, Violation

MOST_SHOWN = 20
GUARDS = Check(
    "guards",
    "No constraint, trigger or unique index that keeps the books right is switched off.",
    "pg_constraint",
    """
    SELECT conrelid::regclass || '.' || conname AS id, 'constraint' AS what, 'off' AS says, 'on' AS should
    FROM pg_constraint AS c
    WHERE connamespace = 'public'::regnamespace
      AND (NOT convalidated OR to_jsonb(c) ->> 'conenforced' = 'false')
    UNION ALL
    SELECT indexrelid::regclass::text, 'unique index', 'off', 'on'
    FROM pg_index JOIN pg_class ON pg_class.oid = indexrelid
    WHERE relnamespace = 'public'::regnamespace AND indisunique AND NOT (indisvalid AND indisready)
    UNION ALL
    SELECT tgrelid::regclass || '.' || tgname, 'trigger', 'off', 'on'
    FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid
    WHERE relnamespace = 'public'::regnamespace AND tgenabled IN ('D', 'R')
    """,
)
CHECKS = (*verification_bookings.CHECKS, *verification_payments.CHECKS, GUARDS)
# All checks see one instant, also while payments come in; and nothing can be changed by mistake.
ISOLATED = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY"
SURROUNDINGS = (
    # Longer than a request may take, and as long a rest while somebody reads what has been printed so far.
    "SET LOCAL statement_timeout = '15min'",
    "SET LOCAL idle_in_transaction_session_timeout = '1h'",
    # Tables are put together in memory, not on disk. What is shared between processes is left out, since containers
    # often have next to no shared memory.
    "SET LOCAL work_mem = '128MB'",
    "SET LOCAL enable_parallel_hash = off",
    # Sums of a million groups take half as long, and a third of the memory, once their rows are sorted.
    "SET LOCAL enable_hashagg = off",
    "SET LOCAL jit = off",
)


async def verify_books(say: Callable[[Finding], None] | None = None, *, lanes: int = 1) -> list[Finding]:
    """Makes all checks over the whole database, as it is at this instant, in transactions of its own.

    `say` is told of each check as soon as it and those before it are made. `lanes`: how many are made at once, each on
    a connection of its own.
    """
    waiting, untold, made = iter(CHECKS), list(CHECKS), dict[Check, Finding]()

    async def take_turns(db: AsyncSession) -> None:
        for check in waiting:
            made[check] = await _made(db, check)
            while say is not None and untold and untold[0] in made:
                say(made[untold.pop(0)])

    async with AsyncExitStack() as stack:
        sessions = [await stack.enter_async_context(own_transaction()) for _ in range(lanes)]
        await _prepare(sessions)
        try:
            async with asyncio.TaskGroup() as group:
                for db in sessions:
                    group.create_task(take_turns(db))
        except ExceptionGroup as failures:
            # Of lanes that failed together one says why as well as all.
            raise failures.exceptions[0] from None
    return [made[check] for check in CHECKS]


async def _prepare(sessions: list[AsyncSession]) -> None:
    """Lets all of the transactions, which are new, see one instant."""
    first, *others = sessions
    await first.execute(text(ISOLATED))
    instant = (await first.execute(select(func.pg_export_snapshot()))).scalar_one()
    for db in others:
        await db.execute(text(ISOLATED))
        await db.execute(text(f"SET TRANSACTION SNAPSHOT '{instant}'"))
    for db in sessions:
        for setting in SURROUNDINGS:
            await db.execute(text(setting))


async def _made(db: AsyncSession, check: Check) -> Finding:
    # Whatever they are to the statement, here they are text.
    columns = [column(name, Text) for name in ("id", "what", "says", "should")]
    wrong = text(check.statement).columns(*columns).subquery("wrong")
    shown = [cast(each, Text) for each in wrong.c]
    # Numbers in the order of numbers, although they are text here.
    rows = select(*shown, func.count().over()).order_by(func.length(shown[0]), shown[0]).limit(MOST_SHOWN)
    began = perf_counter()
    found = (await db.execute(rows)).all()
    seconds = perf_counter() - began
    return Finding(
        name=check.name,
        rule=check.rule,
        table=check.table,
        looked_at=(await db.execute(select(func.count()).select_from(table(check.table)))).scalar_one(),
        found=found[0][4] if found else 0,
        violations=[Violation(id=row[0], what=row[1], says=row[2], should=row[3]) for row in found],
        seconds=seconds,
    )
