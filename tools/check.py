"""Everything that can be said about the code without running it: `python -m tools.check`, for people and for CI.

Style, types, who imports whom, whether the migrations build the tables of the models, and whether the documents that
are made from the code are fresh; then the same of the web app. The first step that fails ends it.
"""

import subprocess
import sys
import time
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from launcher import Failed
from launcher.node import FRONTEND, prepare_node
from launcher.web import PACKAGES, prepare_packages

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable


class Step(NamedTuple):
    """A program that finds something, or nothing, to complain about."""

    name: str
    command: list[str]
    folder: Path = ROOT
    environment: dict[str, str] | None = None


STEPS = [
    Step("style", [PYTHON, "-m", "ruff", "check", "."]),
    Step("format", [PYTHON, "-m", "ruff", "format", "--check", "."]),
    Step("types", [PYTHON, "-m", "mypy", "."]),
    Step("imports", [str(Path(PYTHON).with_name("lint-imports")), "--no-logo"]),
    Step("migrations", [PYTHON, "-m", "tools.migrations"]),
    Step("documents", [PYTHON, "-m", "tools.documents", "--check"]),
]


def web_steps() -> Iterator[Step]:
    """The steps that Node takes. Raises `Failed` if it cannot be had."""
    node = prepare_node()
    prepare_packages(node)
    programs = {
        "web style": [str(PACKAGES / "@biomejs/biome/bin/biome"), "check", "."],
        # What Next.js knows of the pages' parameters is written by it; a fresh clone has none of it yet.
        "web routes": [str(PACKAGES / "next/dist/bin/next"), "typegen"],
        "web types": [str(PACKAGES / "typescript/bin/tsc"), "--noEmit"],
        "web client": ["scripts/client.mjs", "--check"],
    }
    for name, command in programs.items():
        yield Step(name, [node.node, *command], FRONTEND, node.environment)


def main() -> int:
    """Takes the steps one after another; the exit status of the first that fails, or 0."""
    try:
        return next((status for step in chain(STEPS, web_steps()) if (status := _take(step))), 0)
    except Failed as failure:
        print(failure, flush=True)
        return 1


def _take(step: Step) -> int:
    print(f"== {step.name}", flush=True)
    started = time.monotonic()
    status = subprocess.run(step.command, cwd=step.folder, env=step.environment, check=False).returncode  # noqa: S603
    how = "failed" if status else f"fine, {time.monotonic() - started:.1f} s"
    print(f"== {step.name} {how}", flush=True)
    return status


if __name__ == "__main__":
    sys.exit(main())
