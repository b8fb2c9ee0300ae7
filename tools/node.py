"""Runs a script of the web app with the Node that `start.py` has: `python -m tools.node scripts/client.mjs`.

The working directory is `frontend/`, and what package-lock.json lists is there.
"""

import os
import sys

from launcher import Failed
from launcher.node import FRONTEND, prepare_node
from launcher.web import prepare_packages


def main() -> None:
    """Goes on as Node, with our arguments."""
    try:
        node = prepare_node()
        prepare_packages(node)
    except Failed as failure:
        sys.exit(str(failure))
    os.chdir(FRONTEND)
    os.execve(node.node, [node.node, *sys.argv[1:]], node.environment)  # noqa: S606 (in our place)


if __name__ == "__main__":
    main()
