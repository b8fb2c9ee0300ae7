"""Where everything is: endpoints, the operations behind them, the tests about them, and the mandated names."""

import ast
import inspect
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import NamedTuple

from fastapi import FastAPI
from fastapi.routing import APIRoute, iter_route_contexts

ROOT = Path(__file__).resolve().parent.parent

# What the specification that the project was founded on names, and what of it may never change.
MANDATED_PATHS = """
POST /api/auth/register, POST /api/auth/login, GET /api/auth/me
GET /api/projects, POST /api/projects, GET /api/projects/{}, PATCH /api/projects/{}
GET /api/projects/{}/units, GET /api/projects/{}/progress, GET /api/projects/{}/updates
POST /api/units
POST /api/bookings, GET /api/bookings/customer/{}, GET /api/bookings/{}, PATCH /api/bookings/{}/status
GET /api/bookings/{}/payments, POST /api/bookings/{}/generate-agreement, GET /api/bookings/{}/download-agreement
GET /api/builder/bookings
POST /api/appointments, GET /api/appointments, GET /api/appointments/customer/{}, GET /api/appointments/project/{}
GET /api/appointments/{}, PATCH /api/appointments/{}/status, PATCH /api/appointments/{}/reschedule
DELETE /api/appointments/{}
GET /api/messages, POST /api/messages, GET /api/messages/conversations
GET /api/messages/conversation/{}/{}, PATCH /api/messages/conversation/{}/read
POST /api/payments
GET /api/notifications, PATCH /api/notifications/{}/read
GET /, GET /health, GET /api/docs, GET /api/redoc
"""
MANDATED_FILES = (
    "main.py start.py database/database.py database/auth.py database/models database/schemas database/crud "
    "routes/auth.py routes/projects.py routes/units.py routes/bookings.py routes/appointments.py routes/messages.py "
    "routes/payments.py routes/notifications.py"
)
MANDATED_NAMES = {
    "main.py": "app",
    "database/database.py": "engine SessionLocal get_db",
    "database/auth.py": "create_access_token create_refresh_token verify_password get_current_user require_builder "
    "require_customer",
    "database/models": "User Builder Customer Project Unit Booking Appointment Message Payment Notification",
    "database/schemas": "UserCreate UserUpdate UserResponse ProjectCreate ProjectUpdate ProjectResponse UnitCreate "
    "UnitUpdate UnitResponse BookingCreate BookingUpdate BookingResponse",
    "database/crud": "create_user get_user_by_email create_project get_projects get_project update_project create_unit "
    "get_unit update_unit create_booking get_booking update_booking",
    "routes/auth.py": "register login get_me",
    "routes/projects.py": "get_projects create_project",
    "routes/bookings.py": "create_booking",
    "routes/builder.py": "get_builder_bookings",
    "routes/appointments.py": "create_appointment reschedule",
    "routes/messages.py": "get_conversations send_message",
    "routes/payments.py": "create_payment",
    "routes/notifications.py": "get_notifications mark_read",
}
# Mandated names of domains that are still to come.
TO_COME = {f"database/models:{name}" for name in ("Appointment", "Message", "Payment", "Notification")}
# Mandated names whose operation is more than its name would say, and is called after what it promises.
CALLED_OTHERWISE = {"database/crud:create_booking": "database/crud/holds.py:hold_unit"}


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
        tree = ast.parse(path.read_text(encoding="utf-8"))
        everywhere = [name for node in tree.body for name in _names_in_pytestmark(node)]
        for test, names in _tests(tree, everywhere):
            for name in names:
                about.setdefault(name, []).append(f"{path.relative_to(ROOT).as_posix()}:{test}")
    return about


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
    """The mandated names that are not there, as `file:name`; of files that are not there yet, none."""
    return {
        f"{where}:{name}"
        for where, names in MANDATED_NAMES.items()
        if (ROOT / where).exists()
        for name in names.split()
        if name not in defined_in(where) and f"{where}:{name}" not in CALLED_OTHERWISE
    }


def summary(app: FastAPI, version: str) -> str:
    """The whole page."""
    served = endpoints(app)
    tests = marked_tests()
    there = {anonymous(endpoint.name) for endpoint in served}
    paths = mandated_paths()
    absent = [path for path in paths if path not in there]
    served_of_them = len(paths) - len(absent)
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
        f"The founding specification mandates {len(paths)} paths, and this version serves {served_of_them} of them.",
        *_listed("These do not exist yet:", [f"`{path}`" for path in absent]),
        "",
        "## Mandated modules and names",
        "",
        *_listed("These files do not exist yet:", [f"`{path}`" for path in _absent_files()]),
        "",
        "| name | where |",
        "|---|---|",
        *_names(),
        "",
    ]
    return "\n".join(lines)


def _row(endpoint: Endpoint, tests: dict[str, list[str]]) -> str:
    about = [f"`{test}`" for test in sorted(tests.get(endpoint.name, []))]
    operations = [f"`{operation}`" for operation in endpoint.operations]
    cells = (f"`{endpoint.name}`", f"`{endpoint.handler}`", "<br>".join(operations) or "–", "<br>".join(about) or "–")
    return f"| {' | '.join(cells)} |"


def _listed(head: str, items: list[str]) -> list[str]:
    return [head, "", *(f"- {item}" for item in items)] if items else []


def _absent_files() -> list[str]:
    return [path for path in MANDATED_FILES.split() if not (ROOT / path).exists()]


def _names() -> Iterator[str]:
    for where, names in MANDATED_NAMES.items():
        known = defined_in(where)
        for name in names.split():
            otherwise = CALLED_OTHERWISE.get(f"{where}:{name}")
            place = f"`{known[name]}`" if name in known else "does not exist yet"
            if otherwise:
                place = f"as `{otherwise}`"
            yield f"| `{where}`: `{name}` | {place} |"


def _place(module: ModuleType) -> str:
    return Path(inspect.getfile(module)).resolve().relative_to(ROOT).as_posix()
