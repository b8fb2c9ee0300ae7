"""The web app: its packages, its production build, and how it is run."""

import fcntl
import hashlib
import os
import platform
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from launcher import Failed, alone_with, say
from launcher.children import Service
from launcher.node import FRONTEND, INSTEAD, Node
from launcher.steps import step

NAME = "The web app"
PACKAGES = FRONTEND / "node_modules"
STAMP = PACKAGES / ".installed"  # written last, so that an interrupted installation is done again
BUILT = FRONTEND / ".built"  # a folder for each state of the sources: what runs stays whole while the next is built
# What nothing of the build depends on, beside what has a dot in front: made by tools, or only there to test.
APART = {"e2e", "next-env.d.ts", "node_modules", "playwright-report", "test-results"}


def prepare_packages(node: Node) -> None:
    """Have in `node_modules` what package-lock.json lists; if it is there, nothing is run and no network needed.

    Raises `Failed`.
    """
    with _alone():
        _prepare_packages(node)


@contextmanager
def built_web_app(node: Node) -> Iterator[Path]:
    """The folder of the web app as built from the present sources, which is kept for as long as it is in use.

    Raises `Failed`.
    """
    with _alone():
        built = BUILT / fingerprint()
        if not built.is_dir():
            _prepare_packages(node)
            _build(node, built)
        in_use = os.open(built, os.O_RDONLY)
        fcntl.flock(in_use, fcntl.LOCK_SH)
        for other in BUILT.iterdir():
            if other != built:
                _remove_unless_in_use(other)
    try:
        yield built
    finally:
        os.close(in_use)


def built_service(node: Node, built: Path, host: str, port: int, settings: dict[str, str]) -> Service:
    """The production build, served."""
    command = [node.node, "server/main.ts"]
    given = {"NODE_ENV": "production", "HOSTNAME": host, "PORT": str(port)}
    return Service(NAME, command, built, settings | given)


def development_service(node: Node, host: str, port: int, settings: dict[str, str]) -> Service:
    """The sources, served, and built again as they change. Raises `Failed`."""
    prepare_packages(node)
    command = [node.node, str(PACKAGES / "next/dist/bin/next"), "dev", "--hostname", host, "--port", str(port)]
    return Service(NAME, command, FRONTEND, settings | {"NODE_ENV": "development"})


def fingerprint() -> str:
    """What the name of a build is made of: its sources, and the system whose native packages are in it."""
    digest = hashlib.sha256(f"{sys.platform} {platform.machine()}".encode())
    for path in sorted(_sources(FRONTEND)):
        content = hashlib.sha256(path.read_bytes()).hexdigest()
        digest.update(f"\n{path.relative_to(FRONTEND)} {content}".encode())
    return digest.hexdigest()[:20]


def _sources(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.name in APART or (path.name.startswith(".") and not path.name.startswith(".env")):
            continue
        if path.is_dir():
            yield from _sources(path)
        elif ".test." not in path.name:
            yield path


@contextmanager
def _alone() -> Iterator[None]:
    try:
        with alone_with(FRONTEND, "Waiting for another start.py, which is preparing the web app."):
            yield
    except OSError as error:
        raise Failed(f"The web app cannot be prepared ({error}); {INSTEAD}.") from error


def _prepare_packages(node: Node) -> None:
    listed = (FRONTEND / "package-lock.json").read_bytes()
    stamp = hashlib.sha256(listed + f"{sys.platform} {platform.machine()}".encode()).hexdigest()
    if STAMP.exists() and STAMP.read_text() == stamp:
        return
    STAMP.unlink(missing_ok=True)
    # No package of ours has anything to run at its installation, and none that is new shall run it unseen.
    install = [*node.npm, "ci", "--no-audit", "--no-fund", "--ignore-scripts", "--include=dev"]
    complaint = step("Installing what package-lock.json lists", install, folder=FRONTEND, environment=node.environment)
    if complaint:
        say(complaint, to=sys.stderr)
        raise Failed(
            f"What package-lock.json lists could not be installed, for the reason that npm gives above; {INSTEAD}."
        )
    STAMP.write_text(stamp)


def _build(node: Node, built: Path) -> None:
    build = [node.node, str(PACKAGES / "next/dist/bin/next"), "build"]
    environment = node.environment | {"NODE_ENV": "production"}
    # What is wrong comes first in the output, and then every page that it was met on.
    if complaint := step("Building the web app", build, folder=FRONTEND, environment=environment, lines=150):
        say(complaint, to=sys.stderr)
        raise Failed(f"The web app could not be built, for the reason given above; {INSTEAD}.")
    compress = [node.node, "scripts/precompress.ts", ".next/static"]
    if complaint := step("Compressing its files", compress, folder=FRONTEND, environment=environment):
        raise Failed(f"The web app could not be built ({complaint}); {INSTEAD}.")
    unfinished = BUILT / "unfinished"
    shutil.rmtree(unfinished, ignore_errors=True)
    BUILT.mkdir(exist_ok=True)
    (FRONTEND / ".next/standalone").rename(unfinished)
    for beside, place in ((".next/static", ".next/static"), ("public", "public"), ("server", "server")):
        if (FRONTEND / beside).is_dir():  # the server alone is complete without its files, says Next.js: a CDN has them
            shutil.copytree(FRONTEND / beside, unfinished / place, dirs_exist_ok=True)
    unfinished.rename(built)


def _remove_unless_in_use(built: Path) -> None:
    try:
        with alone_with(built):
            shutil.rmtree(built)
    except BlockingIOError:
        pass
