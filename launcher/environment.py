"""The environment `.venv`, made to have what a lock file lists."""

import hashlib
import subprocess
import sys
from pathlib import Path

from launcher import Failed, alone_with, say
from launcher.steps import step

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin/python"
STAMP = VENV / "installed"  # written last, so that an interrupted installation is done again
RUNTIME, DEVELOPMENT = ROOT / "requirements.txt", ROOT / "requirements-dev.txt"
WEB = ROOT / "requirements-web.txt"


def inside_environment() -> bool:
    return VENV.is_dir() and VENV.samefile(sys.prefix)


def prepare_environment(lock_file: Path) -> None:
    """Make `.venv` have what the lock file lists; if it has, nothing is run and no network needed.

    Raises `Failed`.
    """
    try:
        with alone_with(ROOT, "Waiting for another start.py, which is preparing the environment."):
            _prepare(lock_file)
    except OSError as error:
        raise Failed(f"The environment {VENV} cannot be prepared ({error}).") from error


def _prepare(lock_file: Path) -> None:
    version = _version_inside()
    # Node has nothing in common with the other two, which share packages.
    noted = STAMP.with_name("installed-web") if lock_file == WEB else STAMP
    if version and noted.exists() and stamp(lock_file, version) in noted.read_text().split():
        return
    base: str = getattr(sys, "_base_executable", sys.executable)
    if not version or not _has_pip(PYTHON):
        _make(base)
        version = _version_inside()
    noted.unlink(missing_ok=True)
    pip = [str(PYTHON), "-m", "pip"] if _has_pip(PYTHON) else [base, "-m", "pip", "--python", str(PYTHON)]
    pip += ["install", "--quiet", "--disable-pip-version-check", "--no-input", "--require-hashes"]
    if complaint := step(f"Installing what {lock_file.name} lists", [*pip, "-r", str(lock_file)]):
        say(complaint, to=sys.stderr)
        raise Failed(f"What {lock_file.name} lists could not be installed, for the reason that pip gives above.")
    # The development lock file lists what the runtime's does, and more.
    listed = {lock_file, RUNTIME} if lock_file == DEVELOPMENT else {lock_file}
    noted.write_text("\n".join(stamp(each, version or "") for each in listed))


def stamp(lock_file: Path, version: str) -> str:
    """What is noted once the lock file is installed for a version of Python."""
    return hashlib.sha256(lock_file.read_bytes() + version.encode()).hexdigest()


def _make(base: str) -> None:
    make = [base, "-m", "venv", "--clear"]
    complaint = step("Making the environment .venv", [*make, str(VENV)])
    # Debian has ensurepip in a package of its own; without it, a pip outside the environment will do.
    if complaint and (not _has_pip(base) or step("Making it without pip", [*make, "--without-pip", str(VENV)])):
        say(complaint, to=sys.stderr)
        raise Failed(
            f"{base} could not make {VENV}: its venv module may have to be installed (apt install python3-venv)."
        )


def _version_inside() -> str | None:
    """The version of the Python of `.venv`, None if there is none that works."""
    if inside_environment():
        return "{}.{}".format(*sys.version_info)
    asking = "import sys; print('{}.{}'.format(*sys.version_info), sys.prefix)"
    try:
        asked = subprocess.run([PYTHON, "-I", "-c", asking], capture_output=True, text=True, check=True)  # noqa: S603
        version, prefix = asked.stdout.rstrip("\n").split(" ", 1)
        return version if VENV.samefile(prefix) else None
    except (OSError, ValueError, subprocess.CalledProcessError):
        return None


def _has_pip(python: str | Path) -> bool:
    asked = subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False)  # noqa: S603
    return asked.returncode == 0
