"""The API as it runs in earnest, two processes on one database, and crowds that want the same thing at once."""

import asyncio
import os
import socket
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID

import httpx2
import pytest
import pytest_asyncio

from database.auth import create_access_token
from tests.books import BOOKS
from tests.cast import PASSWORD_HASH, Json, Person
from tests.conftest import Query

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0


class Server(NamedTuple):
    """A running API process."""

    address: str
    process: "subprocess.Popen[bytes]"
    log: Path


def free_port() -> int:
    """A port of the loopback that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextmanager
def serving(database: tuple[str, str], log: Path, by_itself: bool = False, /, **settings: str) -> Iterator[Server]:
    """An API process on the database, given by its addresses for the application and for the owner.

    `by_itself`: started as `python main.py`, which calls uvicorn, and not the other way round.
    """
    app, owner = database
    port = free_port()
    environment = {**os.environ, "DATABASE_URL": app, "DATABASE_OWNER_URL": owner, **settings}
    environment |= {"HOST": "127.0.0.1", "PORT": str(port)}
    command = [sys.executable, "-m", "uvicorn", "main:app", "--host", "127.0.0.1", "--port", str(port)]
    # Longer than any test: whoever comes back on an idle connection must not find it closed under their hands.
    command += ["--no-access-log", "--timeout-graceful-shutdown", "2", "--timeout-keep-alive", "600"]
    with log.open("wb") as file:
        process = subprocess.Popen(
            [sys.executable, "main.py"] if by_itself else command,
            cwd=ROOT,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
        )
    try:
        server = Server(f"http://127.0.0.1:{port}", process, log)
        _wait_until_ready(server)
        yield server
    finally:
        process.terminate()
        try:
            process.wait(timeout=15)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def _wait_until_ready(server: Server) -> None:
    until = time.monotonic() + PATIENCE
    while True:
        assert server.process.poll() is None, server.log.read_text()
        assert time.monotonic() < until, server.log.read_text()
        with suppress(httpx2.TransportError):
            if httpx2.get(f"{server.address}/health/ready").status_code == 200:
                return
        time.sleep(0.05)


class Apis:
    """The two processes, and what comes out when many people ask them for something at the same time."""

    def __init__(self, clients: list[httpx2.AsyncClient]) -> None:
        self._clients = clients

    def at(self, number: int, person: Person) -> Person:
        """The person as a user of one of the processes: even and odd numbers go to different ones."""
        return Person(self._clients[number % len(self._clients)], person.token)

    async def at_once(self, asking: Iterable[Callable[[int], Awaitable[httpx2.Response]]]) -> list[httpx2.Response]:
        """Everybody asks at the same moment, each of the next process. No answer may be a failure of ours."""
        gate = asyncio.Event()

        async def ask(number: int, question: Callable[[int], Awaitable[httpx2.Response]]) -> httpx2.Response:
            await gate.wait()
            return await question(number)

        tasks = [asyncio.create_task(ask(number, question)) for number, question in enumerate(asking)]
        await asyncio.sleep(0)
        gate.set()
        answers = await asyncio.gather(*tasks)
        failures = [answer.text for answer in answers if answer.status_code >= 500]
        assert not failures, failures
        return answers

    async def posts(self, people: Iterable[Person], path: str, bodies: Iterable[Json]) -> list[httpx2.Response]:
        """Each person posts one of the bodies, all at once."""

        def posting(person: Person, body: Json) -> Callable[[int], Awaitable[httpx2.Response]]:
            return lambda number: self.at(number, person).post(path, body)

        return await self.at_once(posting(person, body) for person, body in zip(people, bodies, strict=True))


@pytest.fixture(scope="session")
def two_servers(
    own_database: tuple[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Server, Server]]:
    """Two API processes on this worker's database."""
    folder = tmp_path_factory.mktemp("apis")
    with serving(own_database, folder / "one.log") as one, serving(own_database, folder / "two.log") as other:
        yield one, other


@pytest_asyncio.fixture(scope="session")
async def two_apis(two_servers: tuple[Server, Server], client: httpx2.AsyncClient) -> AsyncIterator[Apis]:
    """Two API processes on this worker's database, which `client` has open too: the cast makes the scene there."""
    limits = httpx2.Limits(max_connections=150, max_keepalive_connections=150)
    addresses = [server.address for server in two_servers]
    async with (
        httpx2.AsyncClient(base_url=addresses[0], limits=limits, timeout=60) as one,
        httpx2.AsyncClient(base_url=addresses[1], limits=limits, timeout=60) as other,
    ):
        yield Apis([one, other])


Crowd = Callable[[int], Awaitable[list[Person]]]

PEOPLE = """
WITH made AS (
    INSERT INTO users (email, password_hash, user_type)
    SELECT 'crowd-' || gen_random_uuid() || '@example.com', %(password)s, 'customer' FROM generate_series(1, %(people)s)
    RETURNING id
), buyers AS (
    INSERT INTO customers (user_id, first_name, last_name, phone)
    SELECT id, 'Asha', 'Rao', '+919812345678' FROM made
    RETURNING id, user_id
), sessions AS (
    INSERT INTO auth_sessions (id, user_id, expires_at)
    SELECT gen_random_uuid(), user_id, now() + interval '1 day' FROM buyers
    RETURNING id, user_id
)
SELECT buyers.id, user_id, sessions.id FROM buyers JOIN sessions USING (user_id)
"""


def signed_in(rows: Iterable[tuple[Any, ...]], client: httpx2.AsyncClient) -> list[Person]:
    """The people whom `PEOPLE` has made."""
    return [
        Person(client, create_access_token(user_id, UUID(str(session))), user_id=user_id, customer_id=customer_id)
        for customer_id, user_id, session in rows
    ]


@pytest.fixture
def crowd(query: Query, client: httpx2.AsyncClient) -> Crowd:
    """Makes many customers, signed in."""

    async def make(people: int) -> list[Person]:
        return signed_in(await query(PEOPLE, people=people, password=PASSWORD_HASH), client)

    return make


# Each finds what may never be: in the books, in the bookings and units of a project, and in what was written down.
LIES = BOOKS | {
    "a history that does not follow from itself": """
        SELECT * FROM (
            SELECT h.booking_id, h.from_status,
                   lag(h.to_status) OVER (PARTITION BY h.booking_id ORDER BY h.id) AS before
            FROM booking_history h JOIN bookings b ON b.id = h.booking_id WHERE b.project_id = %(project)s
        ) AS entries WHERE from_status IS DISTINCT FROM before
    """,
    "a history that does not end in the booking's status": """
        SELECT b.id FROM bookings b
        LEFT JOIN LATERAL (
            SELECT to_status FROM booking_history h WHERE h.booking_id = b.id ORDER BY h.id DESC LIMIT 1
        ) AS last ON true
        WHERE b.project_id = %(project)s AND last.to_status IS DISTINCT FROM b.status
    """,
    "a booking without its audit entries": """
        SELECT b.id FROM bookings b
        WHERE b.project_id = %(project)s AND (
            SELECT count(*) FROM audit_log a WHERE a.entity_type = 'booking' AND a.entity_id = b.id
              AND a.action IN ('booking.made', 'booking.moved', 'booking.hold_extended')
        ) <> (SELECT count(*) FROM booking_history h WHERE h.booking_id = b.id)
    """,
    "a project that miscounts what it has to offer": """
        SELECT p.id FROM projects p, LATERAL (
            SELECT count(*) FILTER (WHERE status = 'available') AS available,
                   coalesce(min(price) FILTER (WHERE status = 'available'), min(price)) AS lowest
            FROM units WHERE project_id = p.id
        ) AS stock
        WHERE p.id = %(project)s AND (p.available_units <> available OR p.price_min IS DISTINCT FROM lowest)
    """,
    "a customer who holds more than three homes": """
        SELECT customer_id FROM bookings WHERE project_id = %(project)s AND status = 'reserved'
        GROUP BY customer_id HAVING count(*) > 3
    """,
    "a payment or a refund without its audit entry": """
        SELECT p.id FROM payments p WHERE p.project_id = %(project)s AND (
            (SELECT count(*) FROM audit_log a WHERE a.entity_type = 'payment' AND a.entity_id = p.id
               AND a.action = 'payment.recorded') <> 1
            OR (SELECT count(*) FROM audit_log a WHERE a.entity_type = 'payment' AND a.entity_id = p.id
               AND a.action = 'payment.refunded') <> (SELECT count(*) FROM payment_refunds r WHERE r.payment_id = p.id)
        )
    """,
    "a conversation whose last message is not its last": """
        SELECT c.id, c.last_message_id, last.id FROM conversations c LEFT JOIN LATERAL (
            SELECT * FROM messages m WHERE m.conversation_id = c.id ORDER BY m.id DESC LIMIT 1
        ) AS last ON true
        WHERE c.project_id = %(project)s AND (c.last_message_id, c.last_message_at, c.last_message_side, c.last_message)
          IS DISTINCT FROM (last.id, last.sent_at, last.sender_side, left(last.content, 200))
    """,
    "messages whose time and number disagree about which came first": """
        SELECT * FROM (
            SELECT m.id, m.sent_at, lag(m.sent_at) OVER (PARTITION BY m.conversation_id ORDER BY m.id) AS before
            FROM messages m WHERE m.project_id = %(project)s
        ) AS said WHERE sent_at < before
    """,
    "a side that has more or less to read than what was said to it behind its mark": """
        SELECT c.id, side, unread, mark FROM conversations c, LATERAL (
            VALUES ('customer', customer_unread, customer_read_up_to), ('builder', builder_unread, builder_read_up_to)
        ) AS sides (side, unread, mark)
        WHERE c.project_id = %(project)s AND unread <> (
            SELECT count(*) FROM messages m WHERE m.conversation_id = c.id AND m.sender_side <> side AND m.id > mark)
    """,
    "a side that has read what was not said, or nobody knows when": """
        SELECT id FROM conversations WHERE project_id = %(project)s AND (
            greatest(customer_read_up_to, builder_read_up_to) > last_message_id
            OR (customer_read_up_to = 0) <> (customer_read_at IS NULL)
            OR (builder_read_up_to = 0) <> (builder_read_at IS NULL))
    """,
    "a message that is not of its conversation's people, or answers one of another's": """
        SELECT m.id FROM messages m JOIN conversations c ON c.id = m.conversation_id
        LEFT JOIN messages answered ON answered.id = m.reply_to_id
        LEFT JOIN bookings b ON b.id = m.booking_id
        WHERE m.project_id = %(project)s AND (
            (m.project_id, m.builder_id, m.customer_id) <> (c.project_id, c.builder_id, c.customer_id)
            OR answered.conversation_id <> c.id OR (b.customer_id, b.project_id) <> (c.customer_id, c.project_id))
    """,
    "a message of which somebody was not told once, or has been told although they read it": """
        SELECT m.id, told.* FROM messages m JOIN conversations c ON c.id = m.conversation_id, LATERAL (
            SELECT user_id, builder_read_up_to AS mark FROM builder_members
            WHERE builder_id = m.builder_id AND role IN ('owner', 'sales') AND m.sender_side = 'customer'
            UNION ALL
            SELECT user_id, customer_read_up_to FROM customers WHERE id = m.customer_id AND m.sender_side = 'builder'
        ) AS told
        WHERE m.project_id = %(project)s AND (
            SELECT array_agg(n.read_at IS NOT NULL) FROM notifications n
            WHERE n.notification_type = 'message_received' AND n.related_entity_type = 'conversation'
              AND n.related_entity_id = m.conversation_id AND n.user_id = told.user_id AND n.created_at = m.sent_at
        ) IS DISTINCT FROM ARRAY[m.id <= mark]
    """,
}


async def contradictions(query: Query, project: Json) -> dict[str, list[tuple[Any, ...]]]:
    """What is kept about a project and cannot be, by its name."""
    found = {lie: await query(statement, project=project["id"]) for lie, statement in LIES.items()}
    return {lie: rows for lie, rows in found.items() if rows}


OneTruth = Callable[[Json], Awaitable[None]]


@pytest.fixture
def one_truth(query: Query) -> OneTruth:
    """Looks through everything that is kept about a project, and fails on the first contradiction."""

    async def check(project: Json) -> None:
        assert await contradictions(query, project) == {}

    return check
