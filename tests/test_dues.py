"""What falls due by its date: asked for on that day, once, of those who owe it."""

from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
import pytest_asyncio

import jobs.dues
from database.crud.asking import ask_for_dues, bookings_to_ask
from jobs.dues import ask_for_what_is_due
from tests.cast import TODAY, Cast, Json, Person, lapse, put_into
from tests.conftest import Query

MANY = 100_000


async def asked(query: Query, booking: Json) -> list[tuple[Any, ...]]:
    """The demand notes of the booking after the job has run twice: number, day, last day, and what they are about."""
    for _ in range(2):
        await ask_for_what_is_due(timestamp=0)
    rows = await query(
        "SELECT sequence, issued_on, due_date, stages FROM demand_notes WHERE booking_id = %(id)s ORDER BY sequence",
        id=booking["id"],
    )
    return [(*rest, [stage["name"] for stage in stages]) for *rest, stages in rows]


async def told(query: Query, person: Person) -> list[str]:
    rows = await query(
        "SELECT message FROM notifications WHERE user_id = %(id)s AND notification_type = 'payment_due' ORDER BY id",
        id=person.user_id,
    )
    return [message for (message,) in rows]


async def falls_due(query: Query, booking: Json, position: int, day: date) -> None:
    """Lets the stage fall due on that day."""
    await query(
        "UPDATE booking_stages SET fell_due_on = %(day)s, due_date = %(day)s "
        "WHERE booking_id = %(id)s AND position = %(position)s",
        id=booking["id"], position=position, day=day,
    )  # fmt: skip


@pytest_asyncio.fixture
async def dated(owner: Person, project: Json) -> Json:
    """A project whose homes are paid on two dates, both far off, and on handover."""
    stages = [
        {"name": f"Year {number}", "percent": 40, "falls_due": "on_date", "due_date": f"209{number}-01-01"}
        for number in (1, 2)
    ]
    keys = {"name": "Keys", "percent": 20, "falls_due": "on_handover"}
    plan = {"name": "By the calendar", "plan_type": "installments", "stages": [*stages, keys]}
    answer = await owner.put(f"/api/projects/{project['id']}/payment-plans", {"payment_plans": [plan]})
    assert answer.status_code == 200, answer.text
    return project


@pytest_asyncio.fixture
async def bought(cast: Cast, owner: Person, buyer: Person, dated: Json) -> Json:
    """The buyer's booking there."""
    return await cast.booking(buyer, await cast.unit(owner, dated))


async def test_a_stage_is_asked_for_on_its_day_and_once(buyer: Person, bought: Json, query: Query) -> None:
    assert await asked(query, bought) == []
    await falls_due(query, bought, 0, TODAY + timedelta(days=1))
    assert await asked(query, bought) == []
    await falls_due(query, bought, 0, TODAY)
    assert await asked(query, bought) == [(1, TODAY, TODAY, ["Year 1"])]
    [message] = await told(query, buyer)
    assert f"(Year 1). See demand note {bought['reference']}/D1." in message
    await falls_due(query, bought, 1, TODAY)
    assert await asked(query, bought) == [(1, TODAY, TODAY, ["Year 1"]), (2, TODAY, TODAY, ["Year 2"])]
    assert len(await told(query, buyer)) == 2


async def test_what_the_clock_has_missed_is_asked_for_later_but_not_for_ever(bought: Json, query: Query) -> None:
    await falls_due(query, bought, 0, TODAY - timedelta(days=31))
    assert await asked(query, bought) == []
    # Nobody can pay before they are asked: the note's last day is not before its own.
    await falls_due(query, bought, 1, TODAY - timedelta(days=30))
    assert await asked(query, bought) == [(1, TODAY, TODAY, ["Year 2"])]


async def test_the_day_is_that_of_the_project(
    cast: Cast, owner: Person, buyer: Person, dated: Json, query: Query
) -> None:
    east, west = "Pacific/Kiritimati", "Pacific/Pago_Pago"
    [(in_the_east, in_the_west)] = await query(
        "SELECT (now() AT TIME ZONE %(east)s)::date, (now() AT TIME ZONE %(west)s)::date", east=east, west=west
    )
    assert in_the_east > in_the_west
    for timezone, expected in ((west, []), (east, [(1, in_the_east, in_the_east, ["Year 1"])])):
        await query("UPDATE projects SET timezone = %(zone)s WHERE id = %(id)s", zone=timezone, id=dated["id"])
        booking = await cast.booking(buyer, await cast.unit(owner, dated))
        await falls_due(query, booking, 0, in_the_east)
        assert await asked(query, booking) == expected


async def test_nobody_is_asked_who_owes_nothing_on_that_day(
    cast: Cast, owner: Person, buyer: Person, stranger: Person, dated: Json, query: Query
) -> None:
    cancelled, lapsed, ahead, waiting = [
        await cast.booking(person, await cast.unit(owner, dated)) for person in (buyer, buyer, stranger, stranger)
    ]
    for booking in (cancelled, lapsed, ahead):
        await falls_due(query, booking, 0, TODAY)
    await put_into(query, cancelled, "cancelled", forfeited_amount=0, refund_owed=0)
    await lapse(query, lapsed)
    await query("UPDATE booking_stages SET paid_amount = amount WHERE booking_id = %(id)s", id=ahead["id"])
    # Stages that fall due by something else are asked for when that happens.
    await falls_due(query, waiting, 2, TODAY)
    for booking in (cancelled, lapsed, ahead, waiting):
        assert await asked(query, booking) == []
        assert not await ask_for_dues(booking["id"])
    assert {booking["id"] for booking in (cancelled, lapsed, ahead, waiting)}.isdisjoint(await bookings_to_ask(MANY))


async def test_only_what_is_open_is_asked_for(
    cast: Cast, owner: Person, buyer: Person, bought: Json, query: Query
) -> None:
    await cast.payment(owner, bought, "118400.00")
    await falls_due(query, bought, 0, TODAY)
    await asked(query, bought)
    [(amount,)] = await query("SELECT amount FROM demand_notes WHERE booking_id = %(id)s", id=bought["id"])
    assert str(amount) == "4617600.00"


async def test_a_booking_that_cannot_be_asked_keeps_no_other_one_waiting(
    cast: Cast, owner: Person, buyer: Person, dated: Json, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed: list[Json] = []
    quiet = SimpleNamespace(info=lambda *_, **__: None, exception=lambda _, **about: failed.append(about))
    monkeypatch.setattr(jobs.dues, "log", quiet)
    broken, other = [await cast.booking(buyer, await cast.unit(owner, dated)) for _ in range(2)]
    for booking in (broken, other):
        await falls_due(query, booking, 0, TODAY)

    async def stumbling(booking_id: int) -> bool:
        if booking_id == broken["id"]:
            raise ConnectionError
        return await ask_for_dues(booking_id)

    monkeypatch.setattr(jobs.dues, "ask_for_dues", stumbling)
    assert len(await asked(query, other)) == 1
    assert {"booking_id": broken["id"]} in failed
    monkeypatch.setattr(jobs.dues, "ask_for_dues", ask_for_dues)
    assert len(await asked(query, broken)) == 1
