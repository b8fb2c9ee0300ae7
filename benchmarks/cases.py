"""What is measured: one case for each kind of request."""

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from benchmarks.data import Somebody, World

HELLO = "hello"


@dataclass(frozen=True)
class Case:
    """A kind of request: how it is made, the status that it must get, and the target as a multiple of `hello`.

    `items`: how many items its answer must have. `once`: each request can succeed only once.
    """

    name: str
    requests: Callable[[World], list[bytes]]
    status: int = 200
    target: float | None = None
    items: int | None = None
    once: bool = False


def get(path: str, somebody: Somebody | None = None) -> bytes:
    """A GET as it goes over the wire."""
    return _request("GET", path, somebody)


def post(path: str, body: object, somebody: Somebody, key: str) -> bytes:
    """A POST of JSON with an Idempotency-Key."""
    content = json.dumps(body).encode()
    headers = (f"Idempotency-Key: {key}", "Content-Type: application/json", f"Content-Length: {len(content)}")
    return _request("POST", path, somebody, headers) + content


def _request(method: str, path: str, somebody: Somebody | None, more: Iterable[str] = ()) -> bytes:
    signed = (f"Authorization: Bearer {somebody.token}",) if somebody else ()
    lines = (f"{method} {path} HTTP/1.1", "Host: localhost", "Accept: application/json", *signed, *more)
    return "\r\n".join((*lines, "", "")).encode()


def _bookings(world: World) -> list[bytes]:
    return [
        post("/api/bookings", {"unit_id": unit}, world.customers[place], f"benchmark-{unit}")
        for unit, place in world.free
    ]


def _lost_bookings(world: World) -> list[bytes]:
    return [
        post("/api/bookings", {"unit_id": unit}, world.customers[n % len(world.customers)], f"benchmark-lost-{n}")
        for n, unit in enumerate(world.taken)
    ]


def _messages(world: World) -> list[bytes]:
    content = "Could we see the sample flat on Saturday, before we decide on the tiles?"
    return [
        post("/api/messages", {"project_id": project, "content": content}, world.customers[place], f"message-{n}")
        for n, (project, place) in enumerate(world.acquaintances)
    ]


def _payments(world: World) -> list[bytes]:
    given = {"payment_type": "installment", "amount": "100.00", "payment_method": "bank_transfer"}
    return [
        post("/api/payments", {**given, "booking_id": booking, "reference": f"{n}"}, world.builders[place], f"pay-{n}")
        for n, (booking, place) in enumerate(world.payable * 4)
    ]


CASES = (
    Case("projects", lambda world: [get("/api/projects?limit=20")], target=4, items=20),
    Case(
        "projects-filtered",
        lambda world: [get("/api/projects?city=Pune&unit_type=2BHK&max_price=9000000&sort=price&limit=20")],
    ),
    Case("project", lambda world: [get(f"/api/projects/kiln-house-{project}") for project in world.projects]),
    Case("units-400", lambda world: [get(f"/api/projects/{world.projects[0]}/units")], target=12, items=400),
    Case("cost-sheet", lambda world: [get(f"/api/units/{unit}/cost-sheet") for unit, _ in world.free[:500]]),
    Case("me", lambda world: [get("/api/auth/me", customer) for customer in world.customers]),
    Case(
        "customer-bookings",
        lambda world: [get(f"/api/bookings/customer/{who.id}?limit=20", who) for who in world.customers],
        target=6,
        items=20,
    ),
    Case("one-booking", lambda world: [get(f"/api/bookings/{who.a_booking}", who) for who in world.customers]),
    Case(
        "builder-bookings",
        lambda world: [get("/api/builder/bookings?limit=20", who) for who in world.builders],
        items=20,
    ),
    Case("book-a-unit", _bookings, status=201, target=9, once=True),
    Case("lose-a-unit", _lost_bookings, status=409),
    Case("record-payment", _payments, status=201, target=10, once=True),
    Case(
        "booking-payments",
        lambda world: [get(f"/api/bookings/{who.a_booking}/payments", who) for who in world.customers],
    ),
    Case(
        "statement",
        lambda world: [
            get(f"/api/bookings/{booking}/statement", world.customers[place]) for booking, place in world.statements
        ],
        target=6,
    ),
    Case(
        "conversations",
        lambda world: [get("/api/messages/conversations?limit=20", who) for who in world.customers],
        target=6,
        items=20,
    ),
    Case("send-message", _messages, status=201, target=9, once=True),
    Case(
        "notifications",
        lambda world: [get("/api/notifications?limit=20", who) for who in world.customers],
        target=6,
        items=20,
    ),
    Case(
        "appointments",
        lambda world: [get("/api/appointments?limit=20", who) for who in world.customers],
        target=6,
        items=20,
    ),
    Case("progress", lambda world: [get(f"/api/projects/{project}/progress") for project in world.projects]),
)
NAMES = (HELLO, *(case.name for case in CASES))
