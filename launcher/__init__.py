"""What `start.py` is made of; the standard library only, since there is nothing else yet when it runs."""

import ctypes
import fcntl
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO, TextIO

PR_SET_PDEATHSIG = 1


class Failed(Exception):
    """What stops us was to be expected; the message is one sentence for a person."""


def say(sentence: str, *, to: TextIO | None = None) -> None:
    print(sentence, file=to, flush=True)


@contextmanager
def alone_with(path: Path, sentence: str | None = None) -> Iterator[None]:
    """Hold the lock of a folder or file, which goes with the process. Taken: say the sentence and wait for it.

    Raises `BlockingIOError` instead of waiting if there is nothing to say.
    """
    lock = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            if sentence is None:
                raise
            say(sentence)
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def launch(
    command: list[str],
    *,
    output: IO[bytes] | int | None = None,
    apart: bool = False,
    folder: Path | None = None,
    environment: Mapping[str, str] | None = None,
) -> "subprocess.Popen[bytes]":
    """Launch a program that is asked to end when this process is gone, even if it was killed.

    The kernel of Linux sees to that without a watcher of ours, which could be killed as well; macOS has nothing like
    it. `apart`: in a session of its own, which Ctrl-C in the terminal does not reach.
    """
    return subprocess.Popen(  # noqa: S603 (commands are ours)
        command,
        stdin=subprocess.DEVNULL if apart else None,
        stdout=output,
        stderr=output,
        cwd=folder,
        env=environment,
        start_new_session=apart,
        preexec_fn=_tie_to(os.getpid()) if sys.platform.startswith("linux") else None,  # noqa: PLW1509 (no threads here)
    )


def _tie_to(parent: int) -> Callable[[], None]:
    prctl = ctypes.CDLL(None).prctl

    def in_the_child() -> None:
        prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
        if os.getppid() != parent:  # gone before it was asked for
            os._exit(1)

    return in_the_child
