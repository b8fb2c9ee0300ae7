"""The processes that run beside the database, and how they and we are stopped."""

import os
import signal
import subprocess
import time
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple, NoReturn, Self

from launcher import Failed, launch

GRACE = 10.0  # seconds between asking a child to end and ending it
STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class Stopped(BaseException):
    """Somebody asked us to stop."""


class Service(NamedTuple):
    """A program that runs until it is told to stop."""

    name: str
    command: list[str]
    folder: Path | None = None
    environment: dict[str, str] | None = None


def stop_on_signals() -> None:
    """Have the first signal to stop raise `Stopped`."""
    for number in STOPPING:
        if signal.getsignal(number) is not signal.SIG_IGN:  # as SIGHUP is under nohup
            signal.signal(number, _stop)


def finish_stopping() -> None:
    """From here on signals interrupt nothing: another one only means that children get no more time."""
    for number in STOPPING:
        signal.signal(number, _hurry)


def finish() -> None:
    """Nothing is left to stop: signals no longer change how we end."""
    for number in STOPPING:
        signal.signal(number, signal.SIG_IGN)


def _stop(*_: object) -> NoReturn:
    finish_stopping()
    raise Stopped


def _hurry(*_: object) -> None:
    Children.grace = 0.0


class Children:
    """The services' processes, each in a session of its own: Ctrl-C in the terminal reaches us, and we stop them."""

    grace = GRACE

    def __init__(self) -> None:
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for child in self._running.values():
            child.terminate()
        asked = time.monotonic()
        while any(child.poll() is None for child in self._running.values()):
            if time.monotonic() - asked > self.grace:
                break
            time.sleep(0.02)
        for child in self._running.values():
            with suppress(ProcessLookupError):
                os.killpg(child.pid, signal.SIGKILL)  # with whatever it has left behind
            child.wait()

    def start(self, service: Service) -> None:
        self._running[service.name] = launch(
            service.command, apart=True, folder=service.folder, environment=service.environment
        )

    def check(self) -> None:
        """Raises `Failed` if one has ended, which none does by itself."""
        for name, child in self._running.items():
            if (status := child.poll()) is not None:
                how = f"status {status}" if status >= 0 else signal.Signals(-status).name
                raise Failed(f"{name} ended unexpectedly ({how}), so everything else was stopped.")
