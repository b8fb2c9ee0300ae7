"""Whether the books are right: `python verify.py`.

Looks through all bookings, payments, refunds and receipts of the database of the settings, and changes nothing; the
platform may run meanwhile. Ends with 0 when everything that always holds does, with 1 when something does not, and with
2 when it could not be found out.
"""

import argparse
import asyncio
import json
import sys
from collections.abc import Callable, Sequence
from time import perf_counter

import psycopg
from sqlalchemy.exc import DBAPIError

from database.crud.verification import verify_books
from database.database import close_database, open_database
from database.embedded import EmbeddedServerError
from database.migrate import DatabaseUnavailable, database_as_it_is
from database.schemas.verification import Finding

RIGHT, WRONG, UNKNOWN = 0, 1, 2
LANES = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Verifies, and says what was found; the exit status."""
    parser = argparse.ArgumentParser(prog="python verify.py", description=__doc__.split("\n\n", 1)[0])
    parser.add_argument("--json", action="store_true", help="print what was found as JSON, once all is known")
    asked = parser.parse_args(arguments)
    began = perf_counter()
    try:
        with database_as_it_is(_complain) as address:
            findings = asyncio.run(_verified(address, None if asked.json else _print))
    except (DatabaseUnavailable, EmbeddedServerError) as reason:
        _complain(str(reason))
        return UNKNOWN
    except (psycopg.OperationalError, DBAPIError) as failure:
        # What it says about rows is left to the server's own log.
        _complain(f"The database stopped answering: {str(failure).strip().splitlines()[0]}")
        return UNKNOWN
    except KeyboardInterrupt:
        return UNKNOWN
    wrong = sum(finding.found > 0 for finding in findings)
    seconds = perf_counter() - began
    if asked.json:
        checks = [each.model_dump() for each in findings]
        document = {"holds": not wrong, "seconds": round(seconds, 3), "checks": checks}
        print(json.dumps(document, indent=2, ensure_ascii=False))
    else:
        verdict = f"{wrong} of {len(findings)} checks found something wrong" if wrong else "All is as it should be"
        print(f"{verdict}; {len(findings)} checks, {seconds:.1f} s.")
    return WRONG if wrong else RIGHT


async def _verified(address: str, say: Callable[[Finding], None] | None) -> list[Finding]:
    await open_database(address)
    try:
        return await verify_books(say, lanes=LANES)
    finally:
        await close_database()


def _print(finding: Finding) -> None:
    looked_at = f"{finding.looked_at:,} {finding.table}"
    verdict = f"{finding.found:,} WRONG" if finding.found else "fine"
    print(f"{finding.name:<22} {verdict:<12} {finding.seconds:7.2f} s   {looked_at}", flush=True)
    if finding.found:
        print(f"    {finding.rule}")
    for row in finding.violations:
        print(f"    {finding.table} {row.id}: {row.what} says {_shown(row.says)} and should say {_shown(row.should)}")
    if finding.found > len(finding.violations):
        print(f"    and {finding.found - len(finding.violations):,} more")


def _shown(value: str | None) -> str:
    return "nothing" if value is None else value


def _complain(sentence: str) -> None:
    print(sentence, file=sys.stderr)


if __name__ == "__main__":
    sys.exit(main())
