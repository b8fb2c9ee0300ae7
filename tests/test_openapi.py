"""The OpenAPI document and the running API agree: whatever is sent, the answer is one that the document declares."""

import os
import re
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from uuid import uuid4
from zlib import crc32

import httpx2
import psycopg
import pytest
import requests
import schemathesis
from schemathesis import Case
from schemathesis.config import SchemathesisConfig
from schemathesis.core import NotSet
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import negative_data_rejection

from database.auth import create_access_token
from main import app
from routes.answers import PROBLEM_JSON, TAKES_IDEMPOTENCY_KEY
from tests.cast import NEWS, PASSWORD, Person, visiting_time
from tests.conftest import Databases
from tests.test_authorisation import EXPECTED, Kind

ROOT = Path(__file__).parent.parent
LARGEST_ID = 2**63 - 1
FORM = "multipart/form-data"
KEY = re.compile(TAKES_IDEMPOTENCY_KEY["parameters"][0]["schema"]["pattern"])
# What a pattern cannot say: that there is such a project, such a country code, such a time zone.
REAL = {
    "project_id": "kiln-house",
    "phone": "+919812345678",
    "timezone": "Europe/Berlin",
    "password": PASSWORD,
    "current_password": PASSWORD,
    "starts_at": visiting_time(4),
}
CONFIG = SchemathesisConfig.from_dict(
    {
        "seed": 1,
        "generation": {"deterministic": True, "max-examples": 12, "database": "none", "no-shrink": True},
        "phases": {"coverage": {"enabled": True, "unexpected-methods": []}},
        "checks": {
            # Our integers are strict: 177.0 is an integer to JSON Schema, and a mistake to us. And what is acceptable
            # also depends on what there is: a valid id of nothing is a 404.
            "positive_data_acceptance": {"enabled": False},
            # Starlette's Allow names the methods of one route, not of all that share its path.
            "unsupported_method": {"enabled": False},
            "allow_header_conformance": {"enabled": False},
            # Two more requests for each: test_authorisation.py asks every endpoint without a token and with bad ones.
            "ignored_auth": {"enabled": False},
        },
    }
)
document = app.openapi()
schema = schemathesis.openapi.from_dict(document, config=CONFIG)


@dataclass
class Platform:
    """The API in a process of its own, on a database of its own, with a builder, a customer and what they have."""

    address: str
    connection: psycopg.Connection[Any]
    session: requests.Session
    spare: list[int] = field(default_factory=list)
    users: dict[str, int] = field(default_factory=dict)
    ids: dict[str, list[int]] = field(default_factory=dict)

    def headers(self, caller: str) -> dict[str, str]:
        """The caller's token, of a new sign-in each time: some requests end the one that they come from."""
        user_id = self.users.get(caller)
        if user_id is None:
            return {}
        session_id = uuid4()
        self.connection.execute(
            "INSERT INTO auth_sessions (id, user_id, expires_at) VALUES (%s, %s, now() + interval '1 h')",
            [session_id, user_id],
        )
        return {"Authorization": f"Bearer {create_access_token(user_id, session_id)}"}

    def furnish(self) -> None:
        """Makes the people and their records."""
        with httpx2.Client(base_url=self.address) as client:

            def made(path: str, body: Any, caller: str = "owner") -> Any:
                response = client.post(path, json=body, headers=self.headers(caller))
                assert response.status_code == 201, response.text
                return response.json()

            builder = {"company_name": "Lintel", "license_number": "L-1", "phone": "+912012345678", "address": "Pune"}
            customer = {"first_name": "Asha", "last_name": "Rao", "phone": "+919812345678"}
            for caller, profile in {"owner": {"builder": builder}, "customer": {"customer": customer}}.items():
                account = {"email": f"{caller}@example.com", "password": PASSWORD, "user_type": next(iter(profile))}
                self.users[caller] = made("/api/auth/register", account | profile)["user"]["id"]
            (self.ids["customer_id"],) = self.connection.execute("SELECT array_agg(id) FROM customers").fetchall()[0]
            place = {"project_type": "mixed", "address": "Road", "city": "Pune", "state": "MH", "zipcode": "411045"}
            home = {"unit_type": "2BHK", "floor_number": 3, "area_sqft": 700, "price": "7000000.00", "tower": "A"}
            projects = [
                made("/api/projects", {"name": name, "published": name != "Draft", **place})["id"]
                for name in ("Kiln House", "Brick House", "Draft", "To go", "To go", "To go")
            ]
            self.spare, projects = projects[3:], projects[:3]
            units = [
                made("/api/units", {"project_id": project, "unit_number": f"A-{n}", **home})["id"]
                for n, project in enumerate([projects[0]] * 6 + projects[1:])
            ]
            bookings = [made("/api/bookings", {"unit_id": unit}, "customer")["id"] for unit in units[:2]]
            money = {"payment_type": "installment", "amount": "500.00", "payment_method": "cheque"}
            payments = [
                made("/api/payments", {**money, "booking_id": booking, "payment_status": status})["id"]
                for booking in bookings
                for status in ("completed", "pending")
            ]
            visit = {"project_id": projects[0], "appointment_type": "site_visit"}
            appointments = [
                made("/api/appointments", visit | {"starts_at": visiting_time(3, hour)}, "customer")["id"]
                for hour in (10, 12, 14)
            ]
            phases = [made(f"/api/projects/{project}/progress", {"name": "Frame"})["id"] for project in projects]
            updates = [
                made(f"/api/projects/{project}/updates", {**NEWS, "is_published": True})["id"]
                for project in projects * 3
            ]
            said = [
                made("/api/messages", {"project_id": project, "content": "Is it free?"}, "customer")
                for project in projects[:2]
            ]
            self.ids["conversation_id"] = [message["conversation_id"] for message in said]
            self.ids["reply_to_id"] = self.ids["up_to_id"] = [message["id"] for message in said]
            # One home is allotted, and its booking has an agreement.
            self.connection.execute(
                "UPDATE units SET status = 'booked', held_until = NULL, version = version + 1 WHERE id = %s", [units[1]]
            )
            self.connection.execute("UPDATE bookings SET status = 'confirmed' WHERE id = %s", [bookings[1]])
            made(f"/api/bookings/{bookings[1]}/generate-agreement", None)
        self.ids |= {"project_id": projects, "unit_id": units, "booking_id": bookings}
        self.ids |= {"phase_id": phases, "update_id": updates}
        self.ids["appointment_id"] = appointments
        self.ids["payment_id"] = payments

    def settled(self, value: Any, name: str = "") -> Any:
        """The value with what only the running platform can know put in: ids that exist, a time zone that does."""
        if isinstance(value, dict):
            return {key: self.settled(part, key) for key, part in value.items()}
        if isinstance(value, list):
            return [self.settled(part, name) for part in value]
        if name in self.ids and str(value).isdigit():
            known = self.ids[name][int(value) % len(self.ids[name])]
            return str(known) if isinstance(value, str) else known
        return REAL.get(name, value) if isinstance(value, str) else value


@pytest.fixture(scope="module")
def platform(databases: Databases) -> Iterator[Platform]:
    """The platform that the requests go to."""
    name = f"plinth_openapi_{os.getpid()}"
    app_address, owner_address = databases.clone(name)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "uvicorn", "main:app", "--port", str(port), "--no-access-log"]
    addresses = {"DATABASE_URL": app_address, "DATABASE_OWNER_URL": owner_address}
    server = subprocess.Popen([*command, "--log-level", "warning"], cwd=ROOT, env=os.environ | addresses)
    try:
        _wait_until_ready(server, f"http://127.0.0.1:{port}")
        with psycopg.connect(owner_address, autocommit=True) as connection, requests.Session() as session:
            made = Platform(f"http://127.0.0.1:{port}", connection, session)
            made.furnish()
            yield made
    finally:
        server.terminate()
        server.wait(timeout=20)
        databases.drop(name)


def _wait_until_ready(server: subprocess.Popen[bytes], address: str) -> None:
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline and server.poll() is None:
        try:
            if httpx2.get(f"{address}/health/ready").status_code == 200:
                return
        except httpx2.TransportError:
            time.sleep(0.05)
    pytest.fail("the API did not start")


CALLERS = {"visitor": Kind.VISITOR, "customer": Kind.STRANGER, "owner": Kind.OWNER}


def _caller(case: Case[Any]) -> str:
    """Who asks: mostly somebody who may, sometimes somebody who may not; the same for the same case, always."""
    may = {name: EXPECTED[case.operation.label][kind] not in (401, 403) for name, kind in CALLERS.items()}
    names = [name for name in CALLERS for _ in range(4 if may[name] else 1)]
    return names[_number(case.path_parameters, case.query, case.body) % len(names)]


def _number(*parts: object) -> int:
    return crc32(repr(parts).encode())


@schema.parametrize()
def test_every_answer_is_one_that_the_document_declares(case: Case[Any], platform: Platform) -> None:
    caller = _caller(case)
    # An If-Match that is made up is always stale, a key that comes twice was another request's: most go without. What
    # is no key at all stays, to be refused.
    if _number(case.body) % 4:
        case.headers.pop("if-match", None)
        if KEY.fullmatch(str(case.headers.get("idempotency-key", ""))):
            del case.headers["idempotency-key"]
    if case.meta is not None and case.meta.generation.mode is GenerationMode.POSITIVE:
        case.path_parameters = platform.settled(case.path_parameters)
        case.query = platform.settled(case.query)
        if case.media_type != FORM:
            # Whatever is put in the place of a file counts as a mistake, be it the same.
            case.body = platform.settled(case.body)
        if case.operation.label == "DELETE /api/projects/{project_id}":
            # What the others need stays.
            case.path_parameters = {"project_id": platform.spare.pop() if platform.spare else LARGEST_ID}
    case.call_and_validate(
        base_url=platform.address,
        session=platform.session,
        headers=platform.headers(caller),
        excluded_checks=[negative_data_rejection] if _leaves_out_an_optional_body(case) else [],
    )


def _leaves_out_an_optional_body(case: Case[Any]) -> bool:
    """Whether there is no body, or null, where there need not be one: the generator takes that for a mistake."""
    declared = case.operation.definition.raw.get("requestBody", {"required": True})
    return not declared.get("required", False) and (case.body is None or isinstance(case.body, NotSet))


def test_problems_are_declared_as_problems() -> None:
    failures = [
        (answer["content"], status)
        for path in document["paths"].values()
        for operation in path.values()
        for status, answer in operation["responses"].items()
        if int(status) >= 400
    ]
    assert len(failures) > 100
    for content, status in failures:
        assert content == {PROBLEM_JSON: {"schema": {"$ref": "#/components/schemas/ProblemResponse"}}}, status


def test_what_takes_a_body_declares_that_it_may_be_too_large() -> None:
    takers = [
        operation for path in document["paths"].values() for operation in path.values() if "requestBody" in operation
    ]
    assert takers
    assert all("413" in operation["responses"] for operation in takers)


def test_what_visitors_may_read_asks_for_no_token() -> None:
    for endpoint, statuses in EXPECTED.items():
        method, path = endpoint.split()
        operation = document["paths"].get(path, {}).get(method.lower())
        if operation is not None:
            optional = {} in operation.get("security", [{}])
            assert optional == (statuses[Kind.VISITOR] != 401), endpoint


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("DELETE", "/api/projects", 405, "method_not_allowed"),
        ("TRACE", "/api/units/1", 405, "method_not_allowed"),
        ("POST", "/health", 405, "method_not_allowed"),
        ("GET", "/api/nowhere", 404, "not_found"),
        ("GET", "/api/docs/assets/nothing.js", 404, "not_found"),
        ("POST", "/api/docs/assets/swagger-ui.css", 405, "method_not_allowed"),
    ],
)
async def test_what_there_is_not_is_a_problem_too(
    method: str, path: str, status: int, code: str, visitor: Person
) -> None:
    response = await visitor.ask(method, path)
    assert response.status_code == status
    assert response.headers["content-type"] == PROBLEM_JSON
    assert response.json()["code"] == code
    assert response.json()["request_id"] == response.headers["x-request-id"]
    assert ("allow" in response.headers) == (status == 405)


async def _in_pieces() -> AsyncIterator[bytes]:
    for _ in range(50):
        yield b" " * 100_000


@pytest.mark.parametrize("content", [b" " * 5_000_000, _in_pieces()], ids=["at once", "in pieces"])
async def test_a_body_that_is_too_large_is_a_problem_too(
    content: bytes | AsyncIterator[bytes], visitor: Person
) -> None:
    headers = {"Content-Type": "application/json", "X-Request-ID": "a-large-request"}
    response = await visitor.ask("POST", "/api/auth/login", content=content, headers=headers)
    assert response.status_code == 413
    assert response.headers["content-type"] == PROBLEM_JSON
    assert response.json()["code"] == "too_large"
    assert response.headers["x-request-id"] == response.json()["request_id"] == "a-large-request"
    assert response.headers["x-content-type-options"] == "nosniff"
