"""What is measured: a database of its own, and two servers that differ only in the app that they serve."""

import os
import secrets
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import psycopg

from benchmarks.data import World
from database import embedded

ROOT = Path(__file__).parent.parent
PATIENCE = 60.0
# Everything that a setting could change is fixed here, and the folder that the servers run in has no `.env`.
OURS = (
    "DATABASE_URL", "DATABASE_OWNER_URL", "DATABASE_REPLICA_URL", "DATABASE_POOL_SIZE", "SECRET_KEY", "CORS_ORIGINS",
    "REFRESH_TOKEN_EXPIRE_DAYS",
)  # fmt: skip


class CannotMeasure(Exception):
    """The benchmarks cannot be run; the message is one sentence for a person."""


@dataclass(frozen=True)
class Server:
    """A server that answers on a port of this machine."""

    port: int
    pid: int


@dataclass(frozen=True)
class Stage:
    """Everything that a run needs."""

    world: World
    app: Server
    hello: Server
    database: int
    """The process id of PostgreSQL."""
    postgresql: str
    """Its version."""


@contextmanager
def stage(scale: str) -> Iterator[Stage]:
    """Database and servers in a temporary folder; both are stopped and the folder is removed at the end."""
    with tempfile.TemporaryDirectory(prefix="plinth-benchmarks-") as made, ExitStack() as stack:
        folder = Path(made)
        folder.chmod(0o711)  # so that PostgreSQL, which is never root, keeps everything in here
        # Durable: commits cost what they cost.
        database = stack.enter_context(embedded.start(folder, lambda _: None, durable=True))
        owner, app = database.addresses.owner, database.addresses.app
        environment = {name: value for name, value in os.environ.items() if name not in OURS} | {
            "PYTHONPATH": str(ROOT),
            "DATA_DIR": str(folder),
            "SECRET_KEY": secrets.token_urlsafe(48),
            "ENVIRONMENT": "development",
            "RATE_LIMITS": "off",
            "LOG_LEVEL": "info",
            "ACCESS_TOKEN_EXPIRE_MINUTES": "1440",
        }
        world = folder / "world.json"
        filling = subprocess.run(
            [sys.executable, "-m", "benchmarks.data", scale, world],
            cwd=folder,
            env=environment | {"BENCHMARKED_DATABASE": owner},
            check=False,
            capture_output=True,
            text=True,
        )
        if filling.returncode:
            raise CannotMeasure(f"The database could not be filled: {_last_line(filling.stderr)}")
        environment |= {"DATABASE_URL": app, "DATABASE_OWNER_URL": owner}
        with psycopg.connect(app) as connection:
            postgresql = connection.info.parameter_status("server_version") or "unknown"
            pid = psutil.Process(connection.info.backend_pid).ppid()
        yield Stage(
            world=World.load(world),
            app=stack.enter_context(_serving("benchmarks.served", folder, environment)),
            hello=stack.enter_context(_serving("benchmarks.hello", folder, environment)),
            database=pid,
            postgresql=postgresql.split()[0],
        )


@contextmanager
def _serving(module: str, folder: Path, environment: dict[str, str]) -> Iterator[Server]:
    """One uvicorn process that serves `module.app`, its log in a file."""
    port = _free_port()
    log = folder / f"{module}.log"
    flags = ("--loop", "uvloop", "--http", "httptools", "--no-access-log", "--no-server-header")
    with log.open("wb") as output:
        server = subprocess.Popen(
            [sys.executable, "-m", "uvicorn", f"{module}:app", "--host", "127.0.0.1", "--port", str(port), *flags],
            cwd=folder,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
        )
    try:
        _wait_for(server, port, log)
        yield Server(port, server.pid)
    finally:
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port: int = probe.getsockname()[1]
        return port


def _wait_for(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    give_up = time.monotonic() + PATIENCE
    while server.poll() is None and time.monotonic() < give_up:
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise CannotMeasure(f"The server did not start: {_last_line(log.read_text(errors='replace'))}")


def _last_line(said: str) -> str:
    return (said.strip().splitlines() or ["it said nothing"])[-1]
