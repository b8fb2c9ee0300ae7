"""The steps of a preparation: programs that run, finish, and say something only if they fail."""

import os
import signal
import tempfile
import time
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from subprocess import TimeoutExpired

from launcher import launch, say


def step(
    what: str,
    command: list[str],
    *,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
    lines: int = 15,
) -> str:
    """Run a step of the preparation, saying how long it takes; returns the last lines of its output if it failed.

    Whatever interrupts us ends the step, with everything that it has started.
    """
    say(f"{what} …")
    started = time.monotonic()
    with tempfile.TemporaryFile() as output:
        child = launch(command, output=output, apart=True, folder=folder, environment=environment)
        while True:
            try:
                status = child.wait(timeout=10)
                break
            except TimeoutExpired:
                say(f"  {time.monotonic() - started:.0f} s")
            except BaseException:
                with suppress(ProcessLookupError):
                    os.killpg(child.pid, signal.SIGKILL)
                child.wait()
                raise
        if status == 0:
            say(f"  done in {time.monotonic() - started:.1f} s")
            return ""
        output.seek(0)
        return "\n".join(output.read().decode(errors="replace").splitlines()[-lines:]) or f"status {status}"
