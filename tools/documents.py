"""The documents that are made from the code: `python -m tools.documents` writes them, `--check` names stale ones."""

import argparse
import json
import sys
import textwrap
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, Literal, get_args, get_origin

from pydantic import SecretStr
from pydantic.fields import FieldInfo

import errors
from main import VERSION, app
from settings import Settings
from tools.summary import ROOT, summary

MADE = "<!-- Made by `make client` from {}; do not edit. -->\n\n"

SETTINGS_HEAD = """# Settings

Read once, when a process starts, from the environment or from a file `.env` in the repository's root; the environment
wins, and an empty value counts as unset. `start.py` puts `HOST` into the environment of what it starts (127.0.0.1, or
what `--host` says), and `PORT` and `DATA_DIR` when it is given `--port` and `--data-dir`. `.env.example` has every
setting to copy from.

| setting | default | values | meaning |
|---|---|---|---|
"""

ERRORS_HEAD = """# Errors

Every refusal is a problem (RFC 9457, `application/problem+json`): `type`, `title`, `status`, `detail` (a sentence for a
person), `code` (stable, for programs) and `request_id` (also in the header `X-Request-ID`, and in the log). Some carry
more, as said below. In italics: the `detail`, where nothing more exact can be said.

| status | code | meaning |
|---|---|---|
"""

ENV_HEAD = (
    "# Every setting with its default. Copy this to .env and uncomment what is to differ; see docs/SETTINGS.md.\n"
)


def openapi() -> str:
    """The API's own description, as it is served at /api/openapi.json."""
    return json.dumps(app.openapi(), indent=2, ensure_ascii=False) + "\n"


def settings_table() -> str:
    """The settings as a table."""
    rows = [
        f"| `{name.upper()}` | {_default(field)} | {_values(field)} | {_cell(field.description)} |"
        for name, field in Settings.model_fields.items()
    ]
    return MADE.format("`settings.py`") + SETTINGS_HEAD + "\n".join(rows) + "\n"


def environment_example() -> str:
    """The settings as a file to copy from, all of them commented out."""
    parts = [ENV_HEAD]
    for name, field in Settings.model_fields.items():
        default = "" if field.default is None else _plain(field.default)
        comment = textwrap.fill(field.description or "", 118, initial_indent="# ", subsequent_indent="# ")
        parts.append(f"\n{comment}\n# {name.upper()}={default}\n")
    return "".join(parts)


def errors_table() -> str:
    """The problems as a table, in the order of their status and code."""
    rows = [
        f"| {problem.status} | `{problem.code}` | {_cell(f'{_meaning(problem)} *{problem.detail}*')} |"
        for problem in sorted(problems(), key=lambda problem: (problem.status, problem.code, problem.__name__))
    ]
    return MADE.format("`errors.py`") + ERRORS_HEAD + "\n".join(rows) + "\n"


def problems(of: type[errors.Problem] = errors.Problem) -> Iterable[type[errors.Problem]]:
    """The class and every class that is made from it."""
    yield of
    for problem in of.__subclasses__():
        yield from problems(problem)


def _meaning(problem: type[errors.Problem]) -> str:
    if problem is errors.Problem:
        return "A failure that nobody expected; the log has it under the request's id."
    return (problem.__doc__ or "").strip()


def _default(field: FieldInfo) -> str:
    return "unset" if field.default is None else f"`{_plain(field.default)}`"


def _plain(value: object) -> str:
    return ",".join(map(str, value)) if isinstance(value, list) else str(value)


def _values(field: FieldInfo) -> str:
    if get_origin(field.annotation) is Literal:
        return ", ".join(f"`{value}`" for value in get_args(field.annotation))
    bounds: dict[str, Any] = {
        name: getattr(rule, name) for rule in field.metadata for name in ("ge", "le") if hasattr(rule, name)
    }
    if bounds:
        return f"{bounds['ge']} to {bounds['le']}"
    return "secret" if SecretStr in (field.annotation, *get_args(field.annotation)) else ""


def _cell(text: str | None) -> str:
    return " ".join((text or "").split()).replace("|", "\\|")


DOCUMENTS: dict[str, Callable[[], str]] = {
    "docs/openapi.json": openapi,
    "docs/IMPLEMENTATION_SUMMARY.md": lambda: MADE.format("the code and the tests") + summary(app, VERSION),
    "docs/SETTINGS.md": settings_table,
    "docs/ERRORS.md": errors_table,
    ".env.example": environment_example,
}


def stale() -> list[str]:
    """The documents that are not what the code says."""
    return [name for name, made in DOCUMENTS.items() if _read(ROOT / name) != made()]


def _read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None


def main() -> int:
    """Writes the documents, or with --check only says which are stale; the exit status."""
    parser = argparse.ArgumentParser(prog="python -m tools.documents", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, and fail if a document is stale")
    checking: bool = parser.parse_args().check
    names = stale()
    for name in names:
        print(f"{name} is stale: run `make client`." if checking else f"{name} written.")
        if not checking:
            (ROOT / name).write_text(DOCUMENTS[name](), encoding="utf-8")
    return 1 if checking and names else 0


if __name__ == "__main__":
    sys.exit(main())
