"""What every answer has, whatever it is about; and what the platform refuses to start with."""

import asyncio
import json
import os
import re
import stat
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx2
import psycopg
import pytest
from pydantic import ValidationError

import logs
import middleware
from main import app
from settings import Settings
from tests.cast import Cast, Json, Person
from tests.conftest import Databases, Query
from tests.races.conftest import ROOT, Server, serving
from throttle import Throttle

SECURITY = {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "referrer-policy": "no-referrer",
    "cross-origin-resource-policy": "same-site",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
}
# One of each kind of answer: method, path, options, status.
ANSWERS: list[tuple[str, str, Json, int]] = [
    ("GET", "/", {}, 200),
    ("GET", "/health", {}, 200),
    ("GET", "/health/ready", {}, 200),
    ("GET", "/api/projects", {}, 200),
    ("GET", "/api/docs", {}, 200),
    ("GET", "/api/docs/assets/favicon.png", {}, 200),
    ("GET", "/api/openapi.json", {}, 200),
    ("GET", "/api/auth/me", {}, 401),
    ("GET", "/api/projects/no-such-project", {}, 404),
    ("GET", "/nowhere", {}, 404),
    ("GET", "/api/docs/assets/nothing.js", {}, 404),
    ("GET", "/api/docs/assets/../../../settings.py", {}, 404),
    ("PUT", "/health", {}, 405),
    ("DELETE", "/api/auth/login", {}, 405),
    ("POST", "/api/auth/login", {"content": b"x" * (1024 * 1024 + 1)}, 413),
    ("POST", "/api/auth/login", {"content": b'{"email": '}, 422),
    ("POST", "/api/auth/login", {"json": {}}, 422),
    ("GET", "/api/projects?page=0", {}, 422),
]


# Request ids


@pytest.mark.parametrize(("method", "path", "options", "status"), ANSWERS)
async def test_every_answer_has_its_manners(
    method: str, path: str, options: Json, status: int, client: httpx2.AsyncClient
) -> None:
    answer = await client.request(method, path, **options)
    assert answer.status_code == status
    assert {name: answer.headers.get(name) for name in SECURITY} == SECURITY
    policy = answer.headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert re.fullmatch(r"[0-9a-f]{16}", answer.headers["X-Request-ID"])
    for name in (*SECURITY, "content-security-policy", "x-request-id"):
        assert len(answer.headers.get_list(name)) == 1
    assert "server" not in answer.headers
    if status >= 400:
        problem = answer.json()
        assert answer.headers["Content-Type"] == "application/problem+json"
        assert (problem["status"], problem["type"]) == (status, "about:blank")
        assert problem["request_id"] == answer.headers["X-Request-ID"]
        assert re.fullmatch(r"[a-z_]+", problem["code"])
        assert problem["title"]
        assert problem["detail"].endswith(".")
        assert (status == 422) == ("errors" in problem)


@pytest.mark.parametrize("given", ["12345678", "a-b_c.D-9", "x" * 64])
async def test_a_request_id_that_comes_along_is_kept(given: str, client: httpx2.AsyncClient) -> None:
    answer = await client.get("/nowhere", headers={"X-Request-ID": given})
    assert answer.headers["X-Request-ID"] == answer.json()["request_id"] == given


@pytest.mark.parametrize("given", ["", "1234567", "x" * 65, "two words", "<script>", "a\tb-12345", b"caf\xe9-12345"])
async def test_a_request_id_that_is_none_is_replaced(given: str | bytes, client: httpx2.AsyncClient) -> None:
    value = given if isinstance(given, bytes) else given.encode()
    answer = await client.get("/nowhere", headers={b"X-Request-ID": value})
    assert re.fullmatch(r"[0-9a-f]{16}", answer.headers["X-Request-ID"])
    assert answer.headers["X-Request-ID"] == answer.json()["request_id"]


async def test_no_two_requests_have_the_same_id(client: httpx2.AsyncClient) -> None:
    answers = await asyncio.gather(*(client.get("/health") for _ in range(50)))
    assert len({answer.headers["X-Request-ID"] for answer in answers}) == 50


# Faulty requests


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"", "application/json"),
        (b"not json", "application/json"),
        (b'{"email": "a@example.com", ', "application/json"),
        (b'{"email": "\xff\xfe"}', "application/json"),
        (b"[" * 100_000, "application/json"),
        (b'{"email": ' + b"9" * 10_000 + b"}", "application/json"),
        (b'{"email": "\\ud800", "password": "x"}', "application/json"),
        (b'{"email": NaN, "password": Infinity}', "application/json"),
        (b"null", "application/json"),
        (b'{"email": "a@example.com", "password": "x"}', "text/plain"),
        (b"email=a@example.com", "application/x-www-form-urlencoded"),
        (b"--x\r\nbroken", "multipart/form-data; boundary=x"),
        (b"--x\r\nbroken", "multipart/form-data"),
    ],
)
@pytest.mark.parametrize("path", ["/api/auth/login", "/api/auth/token"])
async def test_a_body_that_cannot_be_read_is_the_callers_fault(
    path: str, content: bytes, kind: str, client: httpx2.AsyncClient
) -> None:
    answer = await client.post(path, content=content, headers={"Content-Type": kind})
    assert answer.status_code in (401, 413, 422)
    assert answer.headers["Content-Type"] == "application/problem+json"
    for inside in ("Traceback", "pydantic", "psycopg", "SELECT", str(ROOT)):
        assert inside not in answer.text


async def test_a_body_is_at_most_a_mebibyte_whether_it_says_so_or_not(client: httpx2.AsyncClient) -> None:
    async def unsaid(size: int) -> AsyncIterator[bytes]:
        for _ in range(size // 1024):
            yield b" " * 1024

    for size, status in ((1024 * 1024 - 1024, 422), (1024 * 1024 + 1024, 413)):
        answers = [
            await client.post("/api/auth/login", content=b" " * size),
            await client.post("/api/auth/login", content=unsaid(size)),
        ]
        assert [answer.status_code for answer in answers] == [status, status]
    assert answers[1].json()["code"] == "too_large"


@pytest.mark.parametrize(
    "path", ["/api/projects/%00", "/api/projects/%ff", "/api/units/1e3", "/api/units/-1", "/%2e%2e"]
)
async def test_a_path_that_makes_no_sense_is_no_surprise(path: str, client: httpx2.AsyncClient) -> None:
    answer = await client.get(path)
    assert answer.status_code in (404, 422)
    assert answer.headers["Content-Type"] == "application/problem+json"


async def test_a_method_that_is_not_taken_is_answered_with_those_that_are(client: httpx2.AsyncClient) -> None:
    answer = await client.put("/api/auth/login")
    assert (answer.status_code, answer.json()["code"]) == (405, "method_not_allowed")
    assert answer.headers["Allow"] == "POST"


# Other origins


OURS, OTHER = "http://localhost:3000", "https://elsewhere.example"


@pytest.mark.parametrize(("path", "status"), [("/api/projects", 200), ("/api/auth/me", 401), ("/nowhere", 404)])
async def test_the_web_app_may_read_every_answer_and_nobody_else(
    path: str, status: int, client: httpx2.AsyncClient
) -> None:
    ours = await client.get(path, headers={"Origin": OURS})
    assert (ours.status_code, ours.headers["Access-Control-Allow-Origin"]) == (status, OURS)
    exposed = {name.strip() for name in ours.headers["Access-Control-Expose-Headers"].split(",")}
    assert {"ETag", "X-Request-ID", "Retry-After", "Idempotency-Replayed"} <= exposed
    assert "origin" in ours.headers["Vary"].lower()
    for origin in (OTHER, "null", "http://localhost:3001", OURS + ".elsewhere.example"):
        answer = await client.get(path, headers={"Origin": origin})
        assert answer.status_code == status
        assert "Access-Control-Allow-Origin" not in answer.headers
    assert "Access-Control-Allow-Credentials" not in ours.headers


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
async def test_the_web_app_may_send_what_it_needs(method: str, client: httpx2.AsyncClient) -> None:
    asked = "authorization,content-type,idempotency-key,if-match"
    headers = {"Access-Control-Request-Method": method, "Access-Control-Request-Headers": asked}
    ours = await client.request("OPTIONS", "/api/bookings", headers={**headers, "Origin": OURS})
    assert (ours.status_code, ours.headers["Access-Control-Allow-Origin"]) == (200, OURS)
    assert method in ours.headers["Access-Control-Allow-Methods"]
    assert set(asked.split(",")) <= {h.strip().lower() for h in ours.headers["Access-Control-Allow-Headers"].split(",")}
    assert ours.headers["X-Request-ID"]
    other = await client.request("OPTIONS", "/api/bookings", headers={**headers, "Origin": OTHER})
    assert other.status_code == 400
    assert "Access-Control-Allow-Origin" not in other.headers
    wrong = {**headers, "Origin": OURS, "Access-Control-Request-Headers": "x-anything"}
    assert (await client.request("OPTIONS", "/api/bookings", headers=wrong)).status_code == 400


# Documentation and health


@pytest.mark.endpoint("GET /")
@pytest.mark.endpoint("GET /health")
@pytest.mark.endpoint("GET /health/ready")
async def test_the_front_door_and_the_health_of_the_house(client: httpx2.AsyncClient) -> None:
    root = (await client.get("/")).json()
    assert (root["name"], root["docs"]) == ("Plinth", "/api/docs")
    assert (await client.get(root["docs"])).status_code == 200
    assert (await client.get("/health")).json() == {"status": "ok", "version": root["version"]}
    assert (await client.get("/health/ready")).json() == {"status": "ready", "version": root["version"]}


@pytest.mark.endpoint("GET /api/docs", "GET /api/redoc")
@pytest.mark.parametrize(("page", "assets"), [("/api/docs", 3), ("/api/redoc", 2)])
async def test_the_documentation_needs_nobody_elses_server(page: str, assets: int, client: httpx2.AsyncClient) -> None:
    answer = await client.get(page)
    assert answer.status_code == 200
    assert answer.headers["Content-Type"].startswith("text/html")
    assert "//" not in re.sub(r"^\s*//.*$|<!--.*?-->", "", answer.text, flags=re.MULTILINE | re.DOTALL)
    found = set(re.findall(r"""(?:src|href)=["']([^"']+)["']""", answer.text))
    assert len(found) == assets
    for asset in found:
        assert asset.startswith("/api/docs/assets/")
        served = await client.get(asset)
        assert served.status_code == 200
        assert len(served.content) > 100
    assert "/api/openapi.json" in answer.text
    document = (await client.get("/api/openapi.json")).json()
    assert document["openapi"].startswith("3.")
    assert "/api/bookings/{booking_id}/status" in document["paths"]


# Surprises


async def test_a_surprise_says_nothing_outside_and_everything_in_the_log(
    client: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> bytes:
        raise RuntimeError("the cellar door is open")

    said: list[tuple[str, Json]] = []

    class Log:
        def exception(self, event: str, **about: Any) -> None:
            said.append((event, {**about, "error": repr(sys.exc_info()[1]), "id": logs.REQUEST_ID.get()}))

    monkeypatch.setattr(middleware, "log", Log())
    monkeypatch.setattr("routes.projects.crud.get_projects", broken)
    answer = await client.get("/api/projects", headers={"X-Request-ID": "a-surprise-1"})
    assert answer.status_code == 500
    assert answer.headers["Content-Type"] == "application/problem+json"
    assert answer.json() == {
        "type": "about:blank",
        "title": "Internal Server Error",
        "status": 500,
        "detail": "Something went wrong on our side. Nothing was changed.",
        "code": "internal_error",
        "request_id": "a-surprise-1",
    }
    assert {name: answer.headers.get(name) for name in SECURITY} == SECURITY
    assert said == [
        (
            "a request failed",
            {
                "method": "GET",
                "path": "/api/projects",
                "error": "RuntimeError('the cellar door is open')",
                "id": "a-surprise-1",
            },
        )
    ]
    monkeypatch.undo()
    assert (await client.get("/api/projects")).status_code == 200


async def test_what_failed_half_way_was_not_done(
    owner: Person, cast: Cast, project: Json, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object, **__: object) -> None:
        raise RuntimeError("after the project was changed")

    monkeypatch.setattr("database.crud.projects.record", broken)
    answer = await owner.patch(f"/api/projects/{project['id']}", {"name": "Never"})
    assert answer.status_code == 500
    assert await query("SELECT name FROM projects WHERE id = %(id)s", id=project["id"]) == [(project["name"],)]


# Behind a proxy


@pytest.mark.endpoint("POST /api/auth/login", "GET /api/auth/sessions")
@pytest.mark.parametrize("by_itself", [False, True], ids=["uvicorn main:app", "python main.py"])
def test_addresses_are_those_that_a_proxy_on_this_machine_names(
    by_itself: bool, databases: Databases, tmp_path: Path
) -> None:
    name = f"manners_{uuid4().hex[:12]}"
    person = {"first_name": "Asha", "last_name": "Rao", "phone": "+919812345678"}
    account = {"email": f"{uuid4().hex}@example.com", "password": "seven grey herons"}

    def ask(path: str, body: Json, forwarded: str, local: str = "127.0.0.1") -> httpx2.Response:
        transport = httpx2.HTTPTransport(local_address=local)
        with httpx2.Client(base_url=server.address, transport=transport, timeout=60) as http:
            return http.post(path, json=body, headers={"X-Forwarded-For": forwarded})

    def seen(answer: httpx2.Response) -> str | None:
        headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
        [here, *_] = httpx2.get(f"{server.address}/api/auth/sessions", headers=headers).json()["items"]
        address: str | None = here["ip"]
        return address

    with serving(databases.clone(name), tmp_path / "api.log", by_itself, RATE_LIMITS="on") as server:
        registration = account | {"user_type": "customer", "customer": person}
        assert seen(ask("/api/auth/register", registration, "203.0.113.1")) == "203.0.113.1"
        # The proxy adds whom it heard it from: what that one claims about others is not believed.
        assert seen(ask("/api/auth/login", account, "198.51.100.7, 203.0.113.2")) == "203.0.113.2"
        assert seen(ask("/api/auth/login", account, "2001:db8::1")) == "2001:db8::1"
        # Nonsense is nobody's address, and no failure.
        assert seen(ask("/api/auth/login", account, "'; --")) is None
        # Who is no proxy of ours speaks for nobody but themselves.
        assert seen(ask("/api/auth/login", account, "203.0.113.3", local="127.0.0.2")) == "127.0.0.2"
        wrong = account | {"password": "eight grey herons"}
        tries = [ask("/api/auth/login", wrong, "203.0.113.66").status_code for _ in range(11)]
        assert tries == [401] * 10 + [429]
        assert ask("/api/auth/login", account, "203.0.113.66").status_code == 429
        assert ask("/api/auth/login", account, "203.0.113.1").status_code == 200
    databases.drop(name)


async def test_requests_are_counted_by_address(monkeypatch: pytest.MonkeyPatch, client: httpx2.AsyncClient) -> None:
    throttle = Throttle(burst=3, per_minute=1)
    monkeypatch.setattr(throttle, "_on", True)
    monkeypatch.setattr(middleware, "ADDRESSES", throttle)
    for address in ("203.0.113.1", "203.0.113.2"):
        transport = httpx2.ASGITransport(app=app, client=(address, 1))
        async with httpx2.AsyncClient(transport=transport, base_url="http://test") as http:
            statuses = [(await http.get("/health")).status_code for _ in range(4)]
        assert statuses == [200, 200, 200, 429]


# The database goes away


@pytest.fixture
def own_server(databases: Databases, tmp_path: Path) -> Iterator[tuple[Server, str]]:
    """An API process with a database of its own, in production, and the name of that database."""
    name = f"manners_{uuid4().hex[:12]}"
    log = tmp_path / "api.log"
    with serving(databases.clone(name), log, ENVIRONMENT="production", RATE_LIMITS="on", LOG_LEVEL="info") as server:
        yield server, name
    databases.drop(name)


def admin(databases: Databases, *statements: str) -> None:
    with psycopg.connect(databases.addresses.superuser, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement)


def test_without_its_database_it_says_try_again_and_recovers_by_itself(
    own_server: tuple[Server, str], databases: Databases
) -> None:
    server, name = own_server
    person = {"first_name": "Asha", "last_name": "Rao", "phone": "+919812345678"}
    registration = {"password": "seven grey herons", "user_type": "customer", "customer": person}

    def ask(number: int) -> httpx2.Response:
        with httpx2.Client(base_url=server.address, timeout=90) as http:
            if number == 0:
                return http.get("/health/ready")
            if number == 1:
                return http.get("/api/projects")
            if number == 2:
                return http.get("/health")
            return http.post("/api/auth/register", json=registration | {"email": f"{uuid4().hex}@example.com"})

    def statuses() -> list[int]:
        with ThreadPoolExecutor(4) as pool:
            answers = list(pool.map(ask, range(4)))
        for answer in answers:
            if answer.status_code == 503:
                assert answer.json()["code"] == "try_again"
                assert answer.headers["Retry-After"] == "1"
                assert answer.headers["Content-Type"] == "application/problem+json"
        return [answer.status_code for answer in answers]

    assert statuses() == [200, 200, 200, 201]
    gone = f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'"
    # Only a moment: reads do not even notice, a write is to be tried again.
    admin(databases, gone)
    assert statuses() in ([200, 200, 200, 201], [200, 200, 200, 503])
    admin(databases, f"ALTER DATABASE {name} ALLOW_CONNECTIONS false", gone)
    assert statuses() == [503, 503, 200, 503]
    admin(databases, f"ALTER DATABASE {name} ALLOW_CONNECTIONS true")
    for _ in range(5):
        if statuses() == [200, 200, 200, 201]:
            break
    assert statuses() == [200, 200, 200, 201]
    assert server.process.poll() is None


# Logs


def test_in_production_every_line_of_the_log_is_one_object(
    own_server: tuple[Server, str], databases: Databases
) -> None:
    server, name = own_server
    secrets = ["seven grey herons", "wrong-wrong-wrong", os.environ["SECRET_KEY"]]
    with httpx2.Client(base_url=server.address, timeout=30) as http:
        person = {"first_name": "Asha", "last_name": "Rao", "phone": "+919812345678"}
        email = f"{uuid4().hex}@example.com"
        registration = {"email": email, "password": secrets[0], "user_type": "customer", "customer": person}
        made = http.post("/api/auth/register", json=registration).json()
        secrets += [made["access_token"], made["refresh_token"], email]
        http.post("/api/auth/login", json={"email": email, "password": secrets[1]})
        headers = {"Authorization": f"Bearer {made['access_token']}", "X-Request-ID": "the-one-we-look-for"}
        assert http.get("/api/auth/me", headers=headers).status_code == 200
        http.get("/multi%0Aline%0D%0A%7B%22level%22%3A%22fake%22%7D")
        # The database fails under a request: a surprise, with everything that one would like to tell.
        mine = databases.address(databases.addresses.owner, name)
        with psycopg.connect(mine, autocommit=True) as connection:
            connection.execute("ALTER TABLE users ADD CONSTRAINT none_more CHECK (id < 0) NOT VALID")
        failed = http.post("/api/auth/register", json=registration | {"email": f"other-{email}"})
        assert failed.status_code == 500
        assert "none_more" not in failed.text
        assert "max-age" in failed.headers["Strict-Transport-Security"]
    server.process.terminate()
    server.process.wait(timeout=30)
    lines = server.log.read_text().splitlines()
    entries = [json.loads(line) for line in lines]
    assert all(isinstance(entry, dict) and {"event", "level", "timestamp"} <= entry.keys() for entry in entries)
    [looked_for] = [entry for entry in entries if entry.get("request_id") == "the-one-we-look-for"]
    assert (looked_for["method"], looked_for["path"], looked_for["status"]) == ("GET", "/api/auth/me", 200)
    assert looked_for["user_id"] == made["user"]["id"]
    [surprise] = [entry for entry in entries if entry["level"] == "error"]
    assert "none_more" in surprise["exception"]
    assert surprise["request_id"] == failed.headers["X-Request-ID"] == failed.json()["request_id"]
    text = server.log.read_text()
    assert "$argon2id$" not in text
    for secret in secrets:
        assert secret not in text


# Settings

LONG = "a key of which every byte counts, and there are many"


def settings(**values: Any) -> Settings:
    return Settings(_env_file=None, **values)


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    if "setting" in request.node.name:
        for name in ("SECRET_KEY", "RATE_LIMITS", "ENVIRONMENT", "DATA_DIR", "LOG_LEVEL"):
            monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("given", "complaint"),
    [
        ({"environment": "production"}, "SECRET_KEY must be set"),
        ({"environment": "production", "secret_key": ""}, "SECRET_KEY"),
        ({"environment": "production", "secret_key": LONG, "rate_limits": "off"}, "RATE_LIMITS=off is refused"),
        ({"secret_key": "x" * 31}, "at least 32 bytes"),
        ({"environment": "staging"}, "environment"),
        ({"access_token_expire_minutes": 0}, "access_token_expire_minutes"),
        ({"port": 70000}, "port"),
    ],
)
def test_settings_that_are_not_safe_are_refused(given: Json, complaint: str) -> None:
    with pytest.raises(ValidationError, match=complaint) as refused:
        settings(**given)
    assert "x" * 31 not in str(refused.value)
    assert LONG not in str(refused.value)


def test_settings_that_are_fit_for_production_are_taken() -> None:
    taken = settings(environment="production", secret_key=LONG, cors_origins="https://a.example, https://b.example")
    assert taken.signing_key() == LONG
    assert taken.cors_origins == ["https://a.example", "https://b.example"]
    assert LONG not in repr(taken)
    # 32 bytes, not 32 characters.
    assert settings(secret_key="é" * 16).signing_key() == "é" * 16


@pytest.mark.parametrize(
    ("given", "complaint"),
    [({"SECRET_KEY": ""}, "SECRET_KEY must be set"), ({"SECRET_KEY": LONG, "RATE_LIMITS": "off"}, "RATE_LIMITS=off")],
)
def test_the_api_does_not_start_with_settings_that_are_not_safe(
    given: dict[str, str], complaint: str, tmp_path: Path
) -> None:
    environment = {"PATH": os.environ["PATH"], "ENVIRONMENT": "production", "DATA_DIR": str(tmp_path), **given}
    command = [sys.executable, "-m", "uvicorn", "main:app", "--port", "0"]
    ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False)
    assert ended.returncode != 0
    assert complaint in ended.stderr
    assert LONG not in ended.stderr + ended.stdout
    assert list(tmp_path.iterdir()) == []


def test_the_settings_make_a_key_once_and_keep_it_to_themselves(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    keys = {settings(data_dir=folder).signing_key() for _ in range(3)}
    assert len(keys) == 1
    assert len(keys.pop().encode()) >= 32
    [kept] = folder.iterdir()
    assert stat.S_IMODE(kept.stat().st_mode) == 0o600
    assert settings(data_dir=tmp_path / "other").signing_key() != kept.read_text()


def test_processes_that_start_at_once_agree_on_one_key_by_their_settings(tmp_path: Path) -> None:
    script = "from settings import Settings; print(Settings(_env_file=None).signing_key())"
    environment = {"PATH": os.environ["PATH"], "DATA_DIR": str(tmp_path / "data")}
    running = [
        subprocess.Popen([sys.executable, "-c", script], cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
        for _ in range(6)
    ]
    said = [process.communicate(timeout=60)[0] for process in running]
    assert len(set(said)) == 1
    assert len(said[0].strip()) >= 32
    assert [path.name for path in (tmp_path / "data").iterdir()] == ["secret_key"]


async def test_the_app_is_the_one_that_is_served(client: httpx2.AsyncClient) -> None:
    assert (await client.get("/api/openapi.json")).json()["info"]["title"] == app.title
