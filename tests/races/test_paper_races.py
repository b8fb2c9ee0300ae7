"""Papers that many ask for at once, and stages that fall due from several sides: each is made once, and whole."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import date
from decimal import Decimal
from typing import Any

import httpx2
import pytest

from database.crud.asking import ask_for_dues
from tests.cast import TODAY, Cast, Json, Person, demand
from tests.conftest import Query
from tests.races.conftest import Apis
from tests.races.test_races import codes

RECEIPT = "GET /api/bookings/{booking_id}/receipts/{payment_id}"
NOTE = "GET /api/bookings/{booking_id}/demand-notes/{sequence}"
COMPLETE = "PATCH /api/projects/{project_id}/progress/{phase_id}"
Question = Callable[[int], Awaitable[httpx2.Response]]


async def sell_by_plan(owner: Person, project: Json, *stages: Json) -> None:
    plan = {"name": "As it grows", "plan_type": "construction_linked", "stages": list(stages)}
    answer = await owner.put(f"/api/projects/{project['id']}/payment-plans", {"payment_plans": [plan]})
    assert answer.status_code == 200, answer.text


async def whole(query: Query, booking: Json) -> list[Any]:
    """The booking's demand notes, which are numbered without gaps and name each of its stages once."""
    rows = await query(
        "SELECT id, sequence, amount, stages FROM demand_notes WHERE booking_id = %(id)s ORDER BY sequence",
        id=booking["id"],
    )
    assert [sequence for _, sequence, *_ in rows] == list(range(1, len(rows) + 1))
    named = [(stage["stage_id"], number) for number, _, _, stages in rows for stage in stages]
    marked = await query(
        "SELECT id, demand_note_id FROM booking_stages WHERE booking_id = %(id)s AND demand_note_id IS NOT NULL",
        id=booking["id"],
    )
    assert sorted(named) == sorted(marked)
    for _, _, amount, stages in rows:
        assert amount == sum(Decimal(stage["open_amount"]) for stage in stages)
    return rows


@pytest.mark.endpoint(RECEIPT, NOTE)
async def test_all_who_ask_at_once_get_the_same_paper(
    two_apis: Apis, cast: Cast, owner: Person, buyer: Person, booking: Json, query: Query
) -> None:
    paid = await cast.payment(owner, booking, "100.00")
    await demand(query, booking)
    for what in (f"receipts/{paid['id']}", "demand-notes/1"):
        path = f"/api/bookings/{booking['id']}/{what}"

        def ask(person: Person, path: str) -> Question:
            return lambda number: two_apis.at(number, person).get(path)

        answers = await two_apis.at_once([ask(person, path) for person in (owner, owner, buyer, buyer) * 3])
        assert codes(answers) == {"200": 12}
        assert len({answer.content for answer in answers}) == 1
        assert len({answer.headers["ETag"] for answer in answers}) == 1
    kept = await query("SELECT kind FROM papers WHERE booking_id = %(id)s ORDER BY id", id=booking["id"])
    assert kept == [("receipt",), ("demand_note",)]


@pytest.mark.endpoint(COMPLETE)
async def test_phases_that_are_complete_at_once_number_their_notes_one_after_the_other(
    two_apis: Apis, cast: Cast, owner: Person, project: Json, query: Query
) -> None:
    phases = [await cast.phase(owner, project) for _ in range(5)]
    await sell_by_plan(
        owner,
        project,
        *({"name": phase["name"], "percent": 20, "falls_due": "on_phase", "phase_id": phase["id"]} for phase in phases),
    )
    bookings = [await cast.booking(await cast.customer(), await cast.unit(owner, project)) for _ in range(6)]

    def finish(phase: Json) -> Question:
        path = f"/api/projects/{project['id']}/progress/{phase['id']}"
        return lambda number: two_apis.at(number, owner).patch(path, {"progress_percentage": 100})

    answers = await two_apis.at_once([finish(phase) for phase in phases * 2])
    assert codes(answers) == {"200": 10}
    for booking in bookings:
        assert len(await whole(query, booking)) == 5
    [(told,)] = await query(
        "SELECT count(*) FROM notifications WHERE builder_id = %(id)s AND notification_type = 'payment_due'",
        id=owner.builder_id,
    )
    assert told == 30


@pytest.mark.endpoint(COMPLETE, "POST /api/payments")
async def test_what_is_paid_while_it_falls_due_is_not_asked_for(
    two_apis: Apis, cast: Cast, owner: Person, project: Json, query: Query
) -> None:
    phase = await cast.phase(owner, project)
    tied = {"name": "Frame", "percent": 100, "falls_due": "on_phase", "phase_id": phase["id"]}
    await sell_by_plan(owner, project, tied)
    bookings = [await cast.booking(await cast.customer(), await cast.unit(owner, project)) for _ in range(8)]

    def pay(booking: Json) -> Question:
        body = {"booking_id": booking["id"], "payment_type": "token", "amount": "50000.00", "payment_method": "cash"}
        return lambda number: two_apis.at(number, owner).post("/api/payments", body)

    async def finish(number: int) -> httpx2.Response:
        path = f"/api/projects/{project['id']}/progress/{phase['id']}"
        return await two_apis.at(number, owner).patch(path, {"progress_percentage": 100})

    answers = await two_apis.at_once([*map(pay, bookings[:4]), finish, *map(pay, bookings[4:])])
    assert codes(answers) == {"200": 1, "201": 8}
    for booking in bookings:
        [(_, _, amount, _)] = await whole(query, booking)
        total = Decimal(booking["total_amount"])
        assert amount in (total, total - 50000)


async def test_two_workers_ask_once(cast: Cast, owner: Person, buyer: Person, project: Json, query: Query) -> None:
    stages = [
        {"name": f"Day {number}", "percent": 50, "falls_due": "on_date", "due_date": str(day)}
        for number, day in enumerate((TODAY, date(2099, 1, 1)))
    ]
    await sell_by_plan(owner, project, *stages)
    bookings = [await cast.booking(buyer, await cast.unit(owner, project)) for _ in range(3)]
    asked = await asyncio.gather(*(ask_for_dues(booking["id"]) for booking in bookings * 4))
    assert asked.count(True) == 3
    for booking in bookings:
        assert len(await whole(query, booking)) == 1
