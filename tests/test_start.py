"""`start.py` as a person uses it: a program that is started, stopped and killed."""

import ast
import fcntl
import http.client
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple, Self

import psutil  # type: ignore[import-untyped]
import psycopg
import pytest

import start
from database import embedded
from launcher import Failed, environment, web
from launcher.node import prepare_node

ROOT = Path(start.__file__).parent
NOBODY = 65534
BASE_PYTHON = str(getattr(sys, "_base_executable", sys.executable))
DEEP = Path("data") / ("deep" * 40)
NOT_COPIED = shutil.ignore_patterns(
    ".venv", ".data", ".git", ".*_cache", ".hypothesis", "node_modules", ".next", ".built", ".browser"
)


class Account(NamedTuple):
    """Whom `start.py` is run by, and a Python that this user can run."""

    user: int | None
    python: str

    @property
    def environment(self) -> dict[str, str]:
        return {"PATH": os.defpath, "HOME": "/nonexistent"}


class Run:
    """A running `start.py`."""

    def __init__(
        self, tree: Path, account: Account, *arguments: str | Path, web: bool = False, **settings: str
    ) -> None:
        self.tree, self.port, self.web_port = tree, _free_port(), _free_port()
        self._output, self._complaints = tree.parent / f"{self.port}.out", tree.parent / f"{self.port}.err"
        with self._output.open("w") as output, self._complaints.open("w") as complaints:
            self.process = subprocess.Popen(
                [
                    *(account.python, tree / "start.py", "--port", str(self.port), "--no-demo"),
                    *(["--web-port", str(self.web_port)] if web else ["--api-only"]),
                    *arguments,
                ],
                cwd=tree,
                env=account.environment | settings,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=complaints,
                user=account.user,
                group=account.user,
                extra_groups=None if account.user is None else [],
                start_new_session=True,
            )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        for process in [self.process, *self.family()]:
            process.kill()
        self.process.wait()

    def until_it_says(self, words: str) -> str:
        while words not in (said := self.said()):
            assert self.process.poll() is None, said + self.complaints()
            time.sleep(0.05)
        return said

    def until_it_ends(self) -> int:
        return self.process.wait()

    def said(self) -> str:
        return self._output.read_text()

    def complaints(self) -> str:
        return self._complaints.read_text()

    def family(self) -> "list[psutil.Process]":
        """Every process that has to do with this copy of the platform."""
        return [process for process in psutil.process_iter() if self._concerns(process)]

    def _concerns(self, process: "psutil.Process") -> bool:
        try:
            if process.status() == psutil.STATUS_ZOMBIE or process.pid == os.getpid():
                return False
            return Path(process.cwd()).is_relative_to(self.tree) or str(self.tree) in " ".join(process.cmdline())
        except psutil.Error:
            return False

    def is_ready(self) -> bool:
        return _answers(self.port, "/health/ready")


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _answers(port: int, path: str) -> bool:
    connection = http.client.HTTPConnection("127.0.0.1", port)
    try:
        connection.request("GET", path)
        return connection.getresponse().status == 200
    finally:
        connection.close()


def _silence(_: str) -> None:
    pass


@pytest.fixture
def tree() -> Iterator[Path]:
    """A copy of the platform in a folder with a space in its name, with an environment of its own already made."""
    outer = Path(tempfile.mkdtemp(prefix="plinth-test-"))
    outer.chmod(0o755)
    tree = outer / "a copy"
    shutil.copytree(ROOT, tree, ignore=NOT_COPIED)
    _make_environment(tree, BASE_PYTHON)
    yield tree
    shutil.rmtree(outer)


def _make_environment(tree: Path, base: str) -> None:
    """An environment of that Python with the packages of ours, and the stamp that says that they are all there."""
    shutil.rmtree(tree / ".venv", ignore_errors=True)
    (tree / ".venv/bin").mkdir(parents=True)
    (tree / ".venv/bin/python").symlink_to(base)
    (tree / ".venv/pyvenv.cfg").write_text(f"home = {Path(base).parent}\ninclude-system-site-packages = false\n")
    packages = tree / ".venv/lib/python{}.{}/site-packages".format(*sys.version_info)
    packages.parent.mkdir(parents=True)
    packages.symlink_to(Path(psycopg.__file__).parent.parent)
    _stamp(tree)


def _stamp(tree: Path) -> None:
    version = "{}.{}".format(*sys.version_info)
    stamps = [environment.stamp(tree / name, version) for name in ("requirements.txt", "requirements-dev.txt")]
    (tree / ".venv/installed").write_text("\n".join(stamps))
    (tree / ".venv/installed-web").write_text(environment.stamp(tree / "requirements-web.txt", version))


@pytest.fixture
def ourselves() -> Account:
    return Account(None, BASE_PYTHON)


@pytest.fixture(params=["ourselves", "an ordinary user"])
def anyone(request: pytest.FixtureRequest, tree: Path) -> Account:
    """Whoever runs the tests and, if that is root, an ordinary user as well."""
    if request.param == "ourselves":
        return Account(None, BASE_PYTHON)
    if os.geteuid() != 0:
        pytest.skip("we are an ordinary user")
    for python in (BASE_PYTHON, "/usr/bin/python{}.{}".format(*sys.version_info), "/usr/local/bin/python3"):
        _make_environment(tree, python)
        for path in (tree, *tree.rglob("*")):
            os.chown(path, NOBODY, NOBODY, follow_symlinks=False)
        try:
            tried = subprocess.run(
                [tree / ".venv/bin/python", "-c", "import uvicorn, psycopg"],
                check=False, user=NOBODY, group=NOBODY, extra_groups=[], cwd="/", capture_output=True,
            )  # fmt: skip
        except PermissionError:
            continue
        if tried.returncode == 0:
            return Account(NOBODY, python)
    pytest.skip("there is no Python here that an ordinary user could run our packages with")


# Starting and stopping


def test_it_starts_and_stops_and_starts_again(tree: Path, anyone: Account) -> None:
    with Run(tree, anyone, "--data-dir", DEEP) as first:
        said = first.until_it_says("Ctrl-C stops it.")
        assert f"http://127.0.0.1:{first.port}/api/docs" in said
        assert "Installing" not in said
        assert first.is_ready()
        first.process.send_signal(signal.SIGINT)
        assert first.until_it_ends() == 0
        assert first.said().endswith("Stopped.\n")
        assert first.family() == []
    with Run(tree, anyone, "--data-dir", DEEP) as second:
        assert "Creating" not in second.until_it_says("Ctrl-C stops it.")
        second.process.send_signal(signal.SIGTERM)
        assert second.until_it_ends() == 0
        assert second.family() == []
    assert not (tree / ".data").exists()


def test_after_a_kill_of_everything_it_starts_again(tree: Path, ourselves: Account) -> None:
    with Run(tree, ourselves) as killed:
        killed.until_it_says("Ctrl-C stops it.")
        family = killed.family()
        assert len(family) > 5
        for process in family:
            process.kill()
        killed.until_it_ends()
        psutil.wait_procs(family)
        assert killed.family() == []
    with Run(tree, ourselves) as again:
        again.until_it_says("Ctrl-C stops it.")
        assert again.is_ready()
        again.process.send_signal(signal.SIGTERM)
        assert again.until_it_ends() == 0


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells a child of its parent's death")
def test_when_it_is_killed_nothing_lives_on(tree: Path, ourselves: Account) -> None:
    with Run(tree, ourselves, "--workers", "2") as killed:
        killed.until_it_says("Ctrl-C stops it.")
        killed.process.kill()
        psutil.wait_procs(killed.family())


def test_a_child_that_fails_ends_everything(tree: Path, ourselves: Account) -> None:
    (tree / "jobs/__main__.py").write_text("raise SystemExit(3)\n")
    with Run(tree, ourselves) as run:
        assert run.until_it_ends() == 1
        sentence = "The background worker ended unexpectedly (status 3), so everything else was stopped.\n"
        assert run.complaints().endswith(sentence)
        assert run.family() == []


def test_a_second_ctrl_c_leaves_no_orphans(tree: Path, ourselves: Account) -> None:
    (tree / "jobs/__main__.py").write_text("import signal, time\nsignal.signal(15, signal.SIG_IGN)\ntime.sleep(600)\n")
    with Run(tree, ourselves) as run:
        run.until_it_says("Ctrl-C stops it.")
        run.process.send_signal(signal.SIGINT)
        while run.process.poll() is None:
            run.process.send_signal(signal.SIGINT)
            time.sleep(0.05)
        assert run.until_it_ends() == 0
        assert run.family() == []


# The web app


@pytest.fixture
def built(tree: Path) -> None:
    """The production build of the web app, made if it has not been yet, and put into the copy."""
    with web.built_web_app(prepare_node()) as ours:
        shutil.copytree(ours, tree / "frontend/.built" / ours.name, symlinks=True)


@pytest.mark.usefixtures("built")
def test_the_web_app_starts_and_stops_with_the_rest(tree: Path, ourselves: Account) -> None:
    with Run(tree, ourselves, web=True, PATH=os.environ["PATH"]) as run:
        said = run.until_it_says("Ctrl-C stops it.")
        assert f"Web app   http://localhost:{run.web_port}\n" in said
        assert "Installing" not in said
        assert "Building" not in said
        assert run.is_ready()
        assert _answers(run.web_port, "/")
        run.process.send_signal(signal.SIGINT)
        assert run.until_it_ends() == 0
        assert run.family() == []


@pytest.mark.usefixtures("built")
def test_a_web_app_that_fails_ends_everything(tree: Path, ourselves: Account) -> None:
    (server,) = (tree / "frontend/.built").glob("*/server/main.ts")
    server.write_text("process.exit(3);\n")
    with Run(tree, ourselves, web=True, PATH=os.environ["PATH"]) as run:
        assert run.until_it_ends() == 1
        assert run.complaints().endswith("The web app ended unexpectedly (status 3), so everything else was stopped.\n")
        assert run.family() == []


def test_without_the_web_app_nothing_of_it_is_needed(tree: Path, ourselves: Account) -> None:
    shutil.rmtree(tree / "frontend")
    for name in ("node", "npm"):
        (tree / name).write_text(f"#!/bin/sh\ntouch '{tree}/asked'\n")
        (tree / name).chmod(0o755)
    with Run(tree, ourselves, PATH=f"{tree}:{os.defpath}") as run:
        assert "Web app" not in run.until_it_says("Ctrl-C stops it.")
        assert run.is_ready()
        run.process.send_signal(signal.SIGINT)
        assert run.until_it_ends() == 0
    assert not (tree / "asked").exists()


# Somebody else's database


def test_it_uses_the_database_it_is_given(tree: Path, ourselves: Account) -> None:
    with embedded.start(tree.parent / "other", _silence, durable=False) as other:
        app, owner = other.addresses.app, other.addresses.owner
        with Run(tree, ourselves, "--data-dir", "mine", DATABASE_URL=app, DATABASE_OWNER_URL=owner) as run:
            run.until_it_says("Ctrl-C stops it.")
            assert run.is_ready()
            run.process.send_signal(signal.SIGTERM)
            assert run.until_it_ends() == 0
    assert not (tree / "mine/postgresql").exists()


# What cannot be done is one sentence


def _refusal(run: Run) -> str:
    with run:
        assert run.until_it_ends() == 1
        assert run.said() == ""
        (sentence,) = run.complaints().splitlines()
        assert not (run.tree / ".data/postgresql").exists()
        return sentence


def test_a_taken_port(tree: Path, ourselves: Account) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        refusal = _refusal(Run(tree, ourselves, "--port", str(port)))
        assert refusal.startswith(f"Port {port} ")
        assert "--port" in refusal


def test_a_taken_port_of_the_web_app(tree: Path, ourselves: Account) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        refusal = _refusal(Run(tree, ourselves, "--web-port", port, web=True))
        assert refusal.startswith(f"Port {port} ")
        assert "--web-port" in refusal


def test_one_port_for_both(tree: Path, ourselves: Account) -> None:
    port = str(_free_port())
    refusal = _refusal(Run(tree, ourselves, "--port", port, "--web-port", port, web=True))
    assert refusal == f"The API and the web app cannot both have port {port}: choose another with --web-port."


def test_a_second_copy_on_the_same_data(tree: Path, ourselves: Account) -> None:
    (tree / ".data").mkdir()
    with (tree / ".data/start.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert _refusal(Run(tree, ourselves)).startswith("Another start.py is running on .data")


def test_a_database_that_cannot_be_reached(tree: Path, ourselves: Account) -> None:
    refusal = _refusal(Run(tree, ourselves, DATABASE_URL="postgresql://somebody:secret@127.0.0.1:1/plinth"))
    assert refusal.startswith("The database of DATABASE_URL cannot be reached: ")
    assert "refused" in refusal
    assert "secret" not in refusal


def test_a_data_folder_that_cannot_be_used(tree: Path, ourselves: Account) -> None:
    refusal = _refusal(Run(tree, ourselves, "--data-dir", "start.py/data"))
    assert refusal.endswith("start.py/data cannot be used: Not a directory.")


def test_wrong_settings(tree: Path, ourselves: Account) -> None:
    refusal = _refusal(Run(tree, ourselves, ENVIRONMENT="production"))
    assert refusal == "The settings are wrong: SECRET_KEY must be set when ENVIRONMENT=production."


def test_an_old_python(tree: Path) -> None:
    source = (tree / "start.py").read_text()
    ast.parse(source, feature_version=(3, 8))
    pretending = "import runpy, sys; sys.version_info = (3, 10, 0); runpy.run_path('start.py', run_name='__main__')"
    done = subprocess.run([BASE_PYTHON, "-c", pretending], cwd=tree, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("Plinth needs Python 3.11 or newer")
    assert done.stderr.count("\n") == 1


def test_a_python_without_venv(tree: Path) -> None:
    shutil.rmtree(tree / ".venv")
    for missing in ("venv", "pip"):
        (tree / f"{missing}.py").write_text("raise SystemExit('No module of that name.')\n")
    done = subprocess.run(
        [BASE_PYTHON, "start.py"],
        cwd=tree, env={"PATH": os.defpath, "PYTHONPATH": str(tree)}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "install" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


# The environment


def test_help_needs_nothing(tree: Path, ourselves: Account) -> None:
    shutil.rmtree(tree / ".venv")
    command = [ourselves.python, "-E", "-S", "start.py", "--help"]
    done = subprocess.run(command, cwd=tree, capture_output=True, text=True, check=True)
    flags = "--port --web-port --host --data-dir --workers --reload --no-reload --api-only --no-demo"
    assert [flag for flag in [*flags.split(), "start.py test", "--web "] if flag not in done.stdout] == []
    assert not (tree / ".venv").exists()


@pytest.fixture
def prepared(tree: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[Path], list[str]]:
    """Prepares the copy's environment and says which steps it took, none of which is really done."""
    steps: list[str] = []

    def step(what: str, *_: object, **__: object) -> str:
        steps.append(what)
        return ""

    for name in ("VENV", "PYTHON", "STAMP", "RUNTIME", "DEVELOPMENT", "WEB"):
        monkeypatch.setattr(environment, name, tree / getattr(environment, name).relative_to(ROOT))
    monkeypatch.setattr(environment, "step", step)

    def prepare(lock_file: Path) -> list[str]:
        steps.clear()
        environment.prepare_environment(lock_file)
        return list(steps)

    return prepare


def test_what_is_installed_is_not_installed_again(tree: Path, prepared: Callable[[Path], list[str]]) -> None:
    runtime, development = tree / "requirements.txt", tree / "requirements-dev.txt"
    (tree / ".venv/installed").unlink()
    assert prepared(runtime) == ["Installing what requirements.txt lists"]
    assert prepared(runtime) == []
    assert prepared(development) == ["Installing what requirements-dev.txt lists"]
    assert prepared(runtime) == prepared(development) == []
    runtime.write_text(runtime.read_text() + "\n")
    assert prepared(runtime) == ["Installing what requirements.txt lists"]


def test_an_interrupted_installation_is_done_again(
    tree: Path, prepared: Callable[[Path], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    (tree / ".venv/installed").write_text("for another lock file")
    with monkeypatch.context() as patched:
        patched.setattr(environment, "step", lambda *_: "no network")
        with pytest.raises(Failed, match=r"requirements\.txt lists could not be installed"):
            prepared(tree / "requirements.txt")
    assert prepared(tree / "requirements.txt") == ["Installing what requirements.txt lists"]


def test_an_environment_of_another_python_is_made_again(tree: Path, prepared: Callable[[Path], list[str]]) -> None:
    (tree / ".venv/bin/python").unlink()
    (tree / ".venv/bin/python").symlink_to(tree / "removed/python3.10")
    with pytest.raises(Failed, match="cannot be prepared"):  # since the step that makes it is not really done
        prepared(tree / "requirements.txt")


def test_tests_end_with_the_status_of_pytest(tree: Path, ourselves: Account) -> None:
    (tree / "probe.py").write_text("def test_that_fails(): assert not 'so'\n")
    command = [ourselves.python, "start.py", "test", "probe.py", "-p", "no:cacheprovider", "--noconftest"]
    done = subprocess.run(command, cwd=tree, env=ourselves.environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "test_that_fails" in done.stdout


def test_a_public_address_with_the_demo_is_warned_about(capsys: pytest.CaptureFixture[str]) -> None:
    from settings import Settings

    logins = [("A builder", "builder@example.com", "known")]
    start.announce(Settings(), start.parse(["--host", "0.0.0.0"]), logins)
    assert "builder@example.com" in (said := capsys.readouterr().out)
    assert "passwords are public" in said
    start.announce(Settings(), start.parse([]), logins)
    assert "passwords are public" not in capsys.readouterr().out
