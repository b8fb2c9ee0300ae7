"""Where everything is: endpoints, the operations behind them, the tests about them, and the mandated names."""

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from fastapi import FastAPI
from fastapi.routing import APIRoute, iter_route_contexts

from tools.mandated import CALLED_OTHERWISE, MANDATED_FILES, MANDATED_NAMES, MANDATED_PATHS

ROOT = Path(__file__).resolve().parent.parent


class Endpoint(NamedTuple):
    """One method on one path, the function that answers it, and the operations that this one calls."""

    name: str
    handler: str
    operations: tuple[str, ...]


def endpoints(app: FastAPI) -> list[Endpoint]:
    """Every endpoint of the app, in the order in which they are registered."""
    found = []
    for context in iter_route_contexts(app.routes):
        route = context.original_route
        if isinstance(route, APIRoute):
            handler = route.endpoint
            module = inspect.getmodule(handler)
            assert module is not None
            where = f"{_place(module)}:{handler.__name__}"
            called = operations(module, handler.__name__)
            found += [Endpoint(f"{method} {context.path}", where, called) for method in sorted(context.methods or ())]
    return found


def operations(module: ModuleType, handler: str) -> tuple[str, ...]:
    """The operations of `database/crud` that a handler calls, as `file:function`."""
    tree = ast.parse(inspect.getsource(module))
    known = {name: value for name, value in vars(module).items() if isinstance(value, ModuleType)}
    function = next(node for node in tree.body if isinstance(node, _FUNCTION) and node.name == handler)
    called = []
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            owner = node.func.value
            source = known.get(owner.id) if isinstance(owner, ast.Name) else None
            if source is not None and source.__name__.startswith("database.crud."):
                name = f"{_place(source)}:{node.func.attr}"
                if inspect.iscoroutinefunction(getattr(source, node.func.attr)) and name not in called:
                    called.append(name)
    return tuple(sorted(called))


_FUNCTION = (ast.FunctionDef, ast.AsyncFunctionDef)


def marked_tests() -> dict[str, list[str]]:
    """The tests about each endpoint, by the names in their marker `endpoint`."""
    about: dict[str, list[str]] = {}
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        tree = _with_constants(ast.parse(path.read_text(encoding="utf-8")))
        everywhere = [name for node in tree.body for name in _names_in_pytestmark(node)]
        for test, names in _tests(tree, everywhere):
            for name in names:
                about.setdefault(name, []).append(f"{path.relative_to(ROOT).as_posix()}:{test}")
    return about


def _with_constants(tree: ast.Module) -> ast.Module:
    """The module with the texts that it has given names to, in place of those names."""
    texts = {
        target.id: node.value
        for node in tree.body
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant)
        for target in node.targets
        if isinstance(target, ast.Name)
    }

    class Named(ast.NodeTransformer):
        def visit_Name(self, node: ast.Name) -> ast.expr:
            return texts.get(node.id, node) if isinstance(node.ctx, ast.Load) else node

    changed: ast.Module = Named().visit(tree)
    return changed


def _tests(scope: ast.Module | ast.ClassDef, inherited: list[str]) -> Iterator[tuple[str, list[str]]]:
    for node in scope.body:
        if isinstance(node, (ast.ClassDef, *_FUNCTION)):
            names = inherited + [name for decorator in node.decorator_list for name in _names_in(decorator)]
            if isinstance(node, ast.ClassDef):
                yield from ((f"{node.name}.{test}", of) for test, of in _tests(node, names))
            elif node.name.startswith("test"):
                yield node.name, list(dict.fromkeys(names))


def _names_in_pytestmark(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.Assign) and any(isinstance(to, ast.Name) and to.id == "pytestmark" for to in node.targets):
        marks = node.value.elts if isinstance(node.value, ast.List) else [node.value]
        return [name for mark in marks for name in _names_in(mark)]
    return []


def _names_in(mark: ast.expr) -> list[str]:
    if isinstance(mark, ast.Call) and isinstance(mark.func, ast.Attribute) and mark.func.attr == "endpoint":
        return [str(ast.literal_eval(argument)) for argument in mark.args]
    return []


def mandated_paths() -> list[str]:
    """The mandated paths, each parameter written as `{}`."""
    return [name.strip() for line in MANDATED_PATHS.strip().splitlines() for name in line.split(",")]


def anonymous(endpoint: str) -> str:
    """An endpoint's name without the names of its parameters."""
    parts = endpoint.split("/")
    return "/".join("{}" if part.startswith("{") else part for part in parts)


def defined_in(where: str) -> dict[str, str]:
    """What a module, or any module of a folder, defines at its top level: the file of each name."""
    path = ROOT / where
    files = sorted(path.glob("*.py")) if path.is_dir() else [path] if path.exists() else []
    found: dict[str, str] = {}
    for file in files:
        for node in ast.parse(file.read_text(encoding="utf-8")).body:
            names = [node.name] if isinstance(node, (ast.ClassDef, *_FUNCTION)) else []
            if isinstance(node, ast.Assign):
                names = [target.id for target in node.targets if isinstance(target, ast.Name)]
            for name in names:
                found.setdefault(name, file.relative_to(ROOT).as_posix())
    return found


def missing_names() -> set[str]:
    """The mandated files and names that are not there, a name as `file:name`."""
    files = {path for path in MANDATED_FILES.split() if not (ROOT / path).exists()}
    return files | {
        f"{where}:{name}"
        for where, names in MANDATED_NAMES.items()
        for name in names
        if name not in defined_in(where) and f"{where}:{name}" not in CALLED_OTHERWISE
    }


def summary(app: FastAPI, version: str) -> str:
    """The whole page."""
    served = endpoints(app)
    tests = marked_tests()
    mandated = mandated_paths()
    lines = [
        "# Where everything is",
        "",
        f"Version {version}. Paths are from the repository's root; `file:name` is a function or class in that file.",
        "",
        "## Endpoints",
        "",
        "Each with its handler, the operations that the handler calls, and the tests marked as being about it.",
        "",
        "| endpoint | handler | operations | tests |",
        "|---|---|---|---|",
        *(_row(endpoint, tests) for endpoint in served),
        "",
        "## Mandated paths",
        "",
        f"The founding specification mandates {len(mandated)} paths.",
        "",
        "| path | handler | tests |",
        "|---|---|---|",
        *(_mandated_row(path, served, tests) for path in mandated),
        "",
        "## Mandated modules and names",
        "",
        "Files: " + ", ".join(f"`{path}`" for path in MANDATED_FILES.split()) + ".",
        "",
        "Each name with an endpoint that cannot work without it, and the files that test that endpoint.",
        "",
        "| name | where | endpoint | tests |",
        "|---|---|---|---|",
        *_names(tests),
        "",
    ]
    return "\n".join(lines)


def _row(endpoint: Endpoint, tests: dict[str, list[str]]) -> str:
    about = [f"`{test}`" for test in sorted(tests.get(endpoint.name, []))]
    operations = [f"`{operation}`" for operation in endpoint.operations]
    cells = (f"`{endpoint.name}`", f"`{endpoint.handler}`", "<br>".join(operations) or "–", "<br>".join(about) or "–")
    return f"| {' | '.join(cells)} |"


def _mandated_row(path: str, served: list[Endpoint], tests: dict[str, list[str]]) -> str:
    endpoint = next(endpoint for endpoint in served if anonymous(endpoint.name) == path)
    return f"| `{path}` | `{endpoint.handler}` | {_files(tests, endpoint.name)} |"


def _files(tests: dict[str, list[str]], endpoint: str) -> str:
    if endpoint.startswith("tests/"):
        return f"`{endpoint}`"
    files = sorted({test.partition(":")[0] for test in tests.get(endpoint, [])})
    return ", ".join(f"`{file}`" for file in files)


def _names(tests: dict[str, list[str]]) -> Iterator[str]:
    for where, names in MANDATED_NAMES.items():
        known = defined_in(where)
        for name, endpoint in names.items():
            otherwise = CALLED_OTHERWISE.get(f"{where}:{name}")
            place = f"as `{otherwise}`" if otherwise else f"`{known[name]}`"
            shown = "–" if endpoint.startswith("tests/") else f"`{endpoint}`"
            yield f"| `{where}`: `{name}` | {place} | {shown} | {_files(tests, endpoint)} |"


def _place(module: ModuleType) -> str:
    return Path(inspect.getfile(module)).resolve().relative_to(ROOT).as_posix()
