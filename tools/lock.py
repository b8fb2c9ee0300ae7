"""Pins what `pyproject.toml` asks for: `make lock`. Pins stay as they are wherever they still fit.

uv makes the lock files, with hashes and without the address of any registry. Where it is not installed it is fetched
for this once.
"""

import shutil
import subprocess
import tempfile
import venv
from contextlib import ExitStack
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
STYLE = ["--universal", "--python-version", "3.11", "--generate-hashes", "--no-header", "--annotation-style", "line"]
STYLE += ["--no-emit-index-url", "--no-emit-find-links"]
LOCK_FILES: dict[str, list[str]] = {
    "requirements.txt": ["pyproject.toml"],
    "requirements-dev.txt": ["pyproject.toml", "--group", "dev", "-c", "requirements.txt"],
    "requirements-web.txt": ["--group", "web"],
}


def main() -> None:
    """Compiles the lock files one after another, since the second keeps to the first."""
    with ExitStack() as borrowed:
        uv = shutil.which("uv") or _fetched(Path(borrowed.enter_context(tempfile.TemporaryDirectory())))
        for name, sources in LOCK_FILES.items():
            command = [uv, "pip", "compile", "--quiet", *sources, *STYLE, "-o", name]
            subprocess.run(command, cwd=ROOT, check=True)  # noqa: S603 (ours)


def _fetched(folder: Path) -> str:
    venv.create(folder, with_pip=True)
    subprocess.run([folder / "bin/python", "-m", "pip", "install", "--quiet", "uv"], check=True)  # noqa: S603 (ours)
    return str(folder / "bin/uv")


if __name__ == "__main__":
    main()
