"""The rules of the house, each held by something that checks it (who imports whom: `[tool.importlinter]`)."""

import ast
import io
import re
import subprocess
import sys
import tokenize
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import errors
from demo import LOGINS
from main import VERSION, app
from settings import Settings
from tools.documents import problems, stale
from tools.mandated import CALLED_OTHERWISE, MANDATED_NAMES
from tools.summary import ROOT, anonymous, endpoints, mandated_paths, marked_tests, missing_names

NOT_OURS = {".venv", ".git", ".data", ".next", ".built", ".browser", "node_modules", "__pycache__"}
TOP = sorted(ROOT.glob("*.py"))
LOCK_FILES = ("requirements.txt", "requirements-dev.txt", "requirements-web.txt")
MOST_LINES = 300
# What the demo tells about its builders: text, however long.
MADE_UP = ROOT / "demo/market"
# The modules in the root that are not programs, and which of each other they may import; of the packages, none.
ROOT_MODULES: dict[str, set[str]] = {
    "dispatch": set(),
    "settings": set(),
    "sentences": set(),
    "errors": set(),
    "refusals": {"errors", "sentences"},
    "logs": {"settings"},
    "throttle": {"settings"},
    "middleware": {"errors", "logs", "refusals", "settings", "throttle"},
}
PROGRAMS = {"main", "start", "verify"}
# What says so itself: the names of an enumeration's values and of a request's or answer's fields.
SPEAKING_BASES = {"StrEnum", "BaseModel", "Body", "Page", "Paged"}
# Made in the image of another problem, under whose code clients already expect it.
SHARED_CODES = {"DatesOutOfOrder", "PhaseDatesOutOfOrder", "WalkInHasAccount"}
# It answers with tokens, which are never stored, so there is no first answer to give again.
MADE_WITHOUT_KEY = {"POST /api/auth/register"}


def code(*folders: str) -> list[Path]:
    """The Python files of these folders."""
    return [path for folder in folders for path in sorted((ROOT / folder).rglob("*.py"))]


PLATFORM = [*TOP, *code("database", "demo", "domain", "jobs", "launcher", "routes", "services")]


def calls(path: Path) -> Iterator[ast.Call]:
    """Every call in the file."""
    return (node for node in ast.walk(ast.parse(path.read_text())) if isinstance(node, ast.Call))


def here(path: Path, line: int) -> str:
    return f"{path.relative_to(ROOT)}:{line}"


def called(call: ast.Call) -> str:
    """The last name of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def test_only_the_database_module_begins_and_ends_transactions() -> None:
    found = [
        here(path, call.lineno)
        for path in PLATFORM
        if path != ROOT / "database/database.py"
        for call in calls(path)
        if called(call) in {"commit", "rollback", "begin", "SessionLocal"}
    ]
    assert found == []


def test_routes_open_no_transaction_beside_the_requests_own() -> None:
    assert [path for path in code("routes") if "own_transaction" in path.read_text()] == []


def test_a_job_is_enqueued_on_the_connection_of_the_work_that_causes_it() -> None:
    apart = [
        here(path, call.lineno)
        for path in code("database", "routes", "services")
        for call in calls(path)
        if called(call) in {"defer", "defer_async", "batch_defer", "batch_defer_async"}
        and not (
            isinstance(call.func, ast.Attribute)
            and isinstance(call.func.value, ast.Call)
            and any(keyword.arg == "connection" for keyword in call.func.value.keywords)
        )
    ]
    assert apart == []


def test_every_session_dependency_commits_before_the_answer_leaves() -> None:
    sessions = [
        (here(path, call.lineno), {keyword.arg: ast.unparse(keyword.value) for keyword in call.keywords})
        for path in [*PLATFORM, *code("tests")]
        for call in calls(path)
        if called(call) == "Depends" and call.args and ast.unparse(call.args[0]) == "get_db"
    ]
    assert sessions
    assert [place for place, options in sessions if options.get("scope") != "'function'"] == []


def test_imports_go_downward_only() -> None:
    lint_imports = Path(sys.executable).with_name("lint-imports")
    command = [str(lint_imports), "--no-logo", "--no-cache"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def imported(path: Path) -> set[str]:
    """The top-level names that the file imports."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
    return names


def test_the_modules_in_the_root_import_nothing_from_above() -> None:
    ours = {path.stem for path in TOP} | {path.name for path in ROOT.iterdir() if list(path.glob("*.py"))}
    assert {path.stem for path in TOP} == ROOT_MODULES.keys() | PROGRAMS
    for name, allowed in ROOT_MODULES.items():
        assert imported(ROOT / f"{name}.py") & ours <= allowed, name


def lines_of_code(path: Path) -> int:
    """The lines of a file that hold code: neither blank nor a comment nor part of a docstring."""
    text = path.read_text()
    skipped = {tokenize.COMMENT, tokenize.NL, tokenize.NEWLINE, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER}
    held = {
        line
        for token in tokenize.generate_tokens(io.StringIO(text).readline)
        if token.type not in skipped
        for line in range(token.start[0], token.end[0] + 1)
    }
    for node in ast.walk(ast.parse(text)):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0] if node.body and ast.get_docstring(node) else None
            held -= set(range(first.lineno, (first.end_lineno or 0) + 1)) if first else set()
    return len(held)


def test_no_module_is_about_two_things() -> None:
    programs = [path for path in [*PLATFORM, *code("benchmarks", "tools")] if path.parent != MADE_UP]
    lengths = {here(path, 1): lines_of_code(path) for path in programs}
    assert {path: length for path, length in lengths.items() if length > MOST_LINES} == {}


def undocumented(path: Path) -> Iterator[str]:
    """The public functions and classes of the file that do not say what they are for."""
    tree = ast.parse(path.read_text())
    classes = [node for node in tree.body if isinstance(node, ast.ClassDef) and not node.name.startswith("_")]
    scopes: list[ast.Module | ast.ClassDef] = [tree, *classes]
    for scope in scopes:
        for node in scope.body:
            if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
                bases = {ast.unparse(base) for base in node.bases} if isinstance(node, ast.ClassDef) else set()
                in_words = ast.get_docstring(node) or bases & SPEAKING_BASES or path.parent.name == "schemas"
                if not (in_words or node.name.startswith("_")):
                    yield here(path, node.lineno)


def test_every_public_function_and_class_says_what_it_is_for() -> None:
    floors = code("database", "domain", "routes", "services")
    assert [path for path in floors if not ast.get_docstring(ast.parse(path.read_text()))] == []
    assert [place for path in floors for place in undocumented(path)] == []


def test_every_setting_is_documented() -> None:
    table, example = (ROOT / "docs/SETTINGS.md").read_text(), (ROOT / ".env.example").read_text()
    for name, field in Settings.model_fields.items():
        assert field.description, name
        assert f"| `{name.upper()}` |" in table
        assert f"\n# {name.upper()}=" in example
    assert all(line.startswith("#") or not line for line in example.splitlines())


def test_every_problem_has_a_code_of_its_own() -> None:
    codes: dict[str, str] = {}
    for problem in problems():
        if "code" not in vars(problem):
            assert problem.__name__ in SHARED_CODES, problem
            continue
        assert re.fullmatch(r"[a-z]+(_[a-z]+)*", problem.code)
        assert problem.code not in codes, (problem, codes.get(problem.code))
        codes[problem.code] = problem.__name__


def test_every_problem_is_documented() -> None:
    page = (ROOT / "docs/ERRORS.md").read_text()
    for problem in problems():
        assert problem.__module__ == errors.__name__
        assert f"| {problem.status} | `{problem.code}` |" in page


def test_whatever_is_made_is_made_once_for_each_idempotency_key() -> None:
    making: dict[str, dict[str, Any]] = {
        f"POST {path}": methods["post"]
        for path, methods in app.openapi()["paths"].items()
        if "201" in methods.get("post", {}).get("responses", {})
    }
    with_key = {
        name
        for name, operation in making.items()
        if any(parameter["name"].lower() == "idempotency-key" for parameter in operation.get("parameters", []))
    }
    assert len(making) > len(MADE_WITHOUT_KEY)
    assert making.keys() - with_key == MADE_WITHOUT_KEY


def test_the_mandated_names_are_there() -> None:
    assert missing_names() == set()
    for place in CALLED_OTHERWISE.values():
        path, _, name = place.partition(":")
        assert re.search(rf"^(async )?def {name}\(", (ROOT / path).read_text(), re.MULTILINE)


def test_the_mandated_paths_are_served_and_tested() -> None:
    tested = {anonymous(name) for name in marked_tests()}
    served = {anonymous(endpoint.name) for endpoint in endpoints(app)}
    assert len(mandated_paths()) == 39
    assert set(mandated_paths()) - served == set()
    assert set(mandated_paths()) - tested == set()


def test_every_mandated_name_belongs_to_an_endpoint_that_is_tested() -> None:
    shown = {place for names in MANDATED_NAMES.values() for place in names.values()}
    files = {place for place in shown if place.startswith("tests/")}
    assert [file for file in files if not (ROOT / file).exists()] == []
    named = shown - files
    assert named - {endpoint.name for endpoint in endpoints(app)} == set()
    assert named - marked_tests().keys() == set()


def test_tests_name_endpoints_that_there_are() -> None:
    served = {endpoint.name for endpoint in endpoints(app)}
    assert served
    assert marked_tests().keys() - served == set()


@pytest.mark.parametrize("name", LOCK_FILES)
def test_a_lock_file_has_hashes_and_no_address(name: str) -> None:
    text = (ROOT / name).read_text()
    assert not re.search(
        r"://|^\s*-(?!-hash)|--(index-url|extra-index-url|find-links|trusted-host)", text, re.MULTILINE
    )
    pins = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
    assert pins
    assert [pin.splitlines()[0] for pin in pins if not re.match(r"\S+==\S+.*(\n\s+--hash=sha256:\w{64}.*)+", pin)] == []


def test_the_lock_files_have_what_the_project_asks_for() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    runtime, groups = project["project"]["dependencies"], project["dependency-groups"]
    for name, wanted in zip(LOCK_FILES, (runtime, [*runtime, *groups["dev"]], groups["web"]), strict=True):
        locked = set(re.findall(r"^([a-z0-9._-]+)==", (ROOT / name).read_text(), re.MULTILINE))
        missing = {re.split(r"[^\w.-]", requirement)[0].lower() for requirement in wanted} - locked
        assert missing == set(), name


def texts(*suffixes: str) -> Iterator[Path]:
    """Our files of these kinds, wherever they are."""
    for path in ROOT.rglob("*"):
        parts = set(path.relative_to(ROOT).parts)
        if path.suffix in suffixes and path.is_file() and not parts & NOT_OURS:
            yield path


def test_nothing_is_left_to_be_done_in_a_comment() -> None:
    marks = re.compile(rf"\b({'TO' + 'DO'}|{'FIX' + 'ME'}|{'X' * 3})\b")
    files = texts(".py", ".md", ".toml", ".yaml", ".yml", ".sql", ".mako", ".txt", "")
    assert [path for path in files if marks.search(path.read_text(errors="replace"))] == []


def anchors(page: str) -> set[str]:
    """The anchors of a page's headings."""
    heads = re.findall(r"^#+ (.*)$", page, re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def test_every_link_between_the_pages_leads_somewhere() -> None:
    for page in texts(".md"):
        text = re.sub(r"```.*?```", "", page.read_text(), flags=re.DOTALL)
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            if re.match(r"[a-z]+:", target):
                continue
            path, _, anchor = target.partition("#")
            file = (page.parent / path).resolve() if path else page
            assert file.exists(), (page, target)
            assert not anchor or anchor in anchors(file.read_text()), (page, target)


def test_the_quickstart_has_the_demos_logins() -> None:
    page = (ROOT / "docs/QUICKSTART.md").read_text()
    for who, email, password in LOGINS:
        assert f"| {who} | {email} |" in page
        assert f"`{password}`" in page


def test_the_version_is_the_same_everywhere() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    assert project["project"]["version"] == VERSION
    assert f"\n## [{VERSION}]" in (ROOT / "CHANGELOG.md").read_text()


def test_the_documents_that_are_made_from_the_code_are_fresh() -> None:
    assert stale() == [], "run `make client`"
