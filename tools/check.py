"""Everything that can be said about the code without running it: `python tools/check.py`, for people and for CI.

Style, types, who imports whom, whether the migrations build the tables of the models, and whether the documents that
are made from the code are fresh. The first step that fails ends it.
"""

import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable
STEPS: dict[str, list[str]] = {
    "style": [PYTHON, "-m", "ruff", "check", "."],
    "format": [PYTHON, "-m", "ruff", "format", "--check", "."],
    "types": [PYTHON, "-m", "mypy", "."],
    "imports": [str(Path(PYTHON).with_name("lint-imports")), "--no-logo"],
    "migrations": [PYTHON, "-m", "tools.migrations"],
    "documents": [PYTHON, "-m", "tools.documents", "--check"],
}


def main() -> int:
    """Takes the steps one after another; the exit status of the first that fails, or 0."""
    for name, command in STEPS.items():
        print(f"== {name}", flush=True)
        started = time.monotonic()
        status = subprocess.run(command, cwd=ROOT, check=False).returncode  # noqa: S603 (ours)
        if status:
            print(f"== {name} failed", flush=True)
            return status
        print(f"== {name} fine, {time.monotonic() - started:.1f} s", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
