"""What a run found, as a table and as JSON."""

import json
import os
import platform
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.measure import Plan, Result

HERE = Path(__file__).parent
RESULTS = HERE / "results.json"
README = HERE / "README.md"
BEGIN, END = "<!-- results: written by `python -m benchmarks --write` -->", "<!-- end of results -->"
HEAD = ("case", "× hello", "target", "CPU µs", "database CPU µs", "requests/s", "p50 ms", "p99 ms")


@dataclass(frozen=True)
class Machine:
    """Where and when it was measured. `load`: how busy the machine was with other things when the run began."""

    cpu: str
    cores: int
    system: str
    python: str
    postgresql: str
    date: str
    load: float

    @classmethod
    def this(cls, postgresql: str, busy: float) -> "Machine":
        """The machine that we are on, and how busy it was before."""
        return cls(
            cpu=_cpu_model(),
            cores=os.cpu_count() or 1,
            system=f"{platform.system()} {platform.machine()}",
            python=platform.python_version(),
            postgresql=postgresql,
            date=datetime.now(UTC).date().isoformat(),
            load=round(busy, 1),
        )


def _cpu_model() -> str:
    try:
        found = re.search(r"^model name\s*: (.+)$", Path("/proc/cpuinfo").read_text(), re.MULTILINE)
    except OSError:
        found = None
    return found[1] if found else platform.processor() or platform.machine()


def as_json(machine: Machine, plan: Plan, scale: str, results: Sequence[Result]) -> str:
    """The run as JSON."""
    document = {
        "machine": asdict(machine),
        "plan": asdict(plan) | {"scale": scale},
        "cases": [asdict(result) | {"met": result.met} for result in results],
    }
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def as_table(machine: Machine, plan: Plan, results: Sequence[Result]) -> str:
    """The run as a Markdown table, with the machine above it."""
    rows = [HEAD, *(_row(result) for result in results)]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    lines = [_line(row, widths) for row in rows]
    lines.insert(1, f"|:{'-' * widths[0]}-|" + "".join(f"-{'-' * width}:|" for width in widths[1:]))
    about = (
        f"{machine.date}: {machine.cpu}, {machine.cores} cores (load {machine.load} from other work), "
        f"{machine.system}, Python {machine.python}, PostgreSQL {machine.postgresql}; {plan.connections} connections, "
        f"{plan.rounds} rounds of {plan.seconds:g} s."
    )
    return "\n".join((about, "", *lines))


def _row(result: Result) -> tuple[str, ...]:
    target = "" if result.target is None else f"≤ {result.target:g}" + ("" if result.met else " missed")
    return (
        result.name,
        f"{result.multiple:.2f}",
        target,
        f"{result.cpu_us:.0f}",
        f"{result.database_cpu_us:.0f}",
        f"{result.requests_per_second:.0f}",
        f"{result.p50_ms:.1f}",
        f"{result.p99_ms:.1f}",
    )


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    name, *numbers = zip(row, widths, strict=True)
    cells = (name[0].ljust(name[1]), *(text.rjust(width) for text, width in numbers))
    return f"| {' | '.join(cells)} |"


def write(table: str, document: str) -> None:
    """Puts the run in place of the last one: in the README, between its markers, and in results.json."""
    before, begin, rest = README.read_text().partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise ValueError(f"{README.name} has lost its markers.")
    README.write_text(f"{before}{BEGIN}\n\n{table}\n\n{END}{after}")
    RESULTS.write_text(document)
