"""`python -m benchmarks`: each endpoint's CPU time per request as a multiple of a bare FastAPI `hello`."""

import argparse
import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from benchmarks.cases import CASES
from benchmarks.data import SCALES
from benchmarks.measure import Plan, measure
from benchmarks.report import Machine, as_json, as_table, write
from benchmarks.servers import CannotMeasure, stage
from database.embedded import EmbeddedServerError


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs what the command line asks for. A missed target is marked, not a failure: machines differ."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--seconds", type=_positive, default=1.0, help="of each case in each round (1)")
    parser.add_argument("--connections", type=_count, default=16, help="kept alive beside each other (16)")
    parser.add_argument("--rounds", type=_count, default=7, help="of which the medians are shown (7)")
    parser.add_argument("--only", action="append", choices=[case.name for case in CASES], help="this case (repeatable)")
    parser.add_argument("--scale", choices=SCALES, default="full", help="how much data there is (full)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write the results here, too")
    parser.add_argument("--write", action="store_true", help="put the results into README.md and results.json")
    asked = parser.parse_args(arguments)
    if asked.write and asked.only:
        parser.error("--write is for a whole run, without --only")
    plan = Plan(asked.seconds, asked.connections, asked.rounds)
    cases = [case for case in CASES if not asked.only or case.name in asked.only]
    busy = os.getloadavg()[0]
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("stopped"))  # so that the servers are stopped, too
    try:
        with stage(asked.scale) as here:
            machine = Machine.this(here.postgresql, busy)
            results = measure(here, cases, plan, lambda sentence: print(sentence, file=sys.stderr))
    except (CannotMeasure, EmbeddedServerError) as failure:
        print(failure, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    table, document = as_table(machine, plan, results), as_json(machine, plan, asked.scale, results)
    print(table)
    if asked.json:
        asked.json.write_text(document)
    if asked.write:
        write(table, document)
    return 0


def _positive(text: str) -> float:
    number = float(text)
    if number <= 0:
        raise ValueError
    return number


def _count(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError
    return number


if __name__ == "__main__":
    sys.exit(main())
