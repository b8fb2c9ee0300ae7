"""Paying online when everything happens at once: no payment twice, none lost, whoever is faster."""

import asyncio
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any

import httpx2
import pytest

from domain.checkouts import IntentStatus
from jobs.gateway import send_refunds, settle_gateway_event, sweep_checkouts
from services.gateways import get_development_gateway
from tests.cast import Cast, Json, Person, lapse
from tests.conftest import Query
from tests.races.conftest import Apis, OneTruth
from tests.races.test_races import codes
from tests.services.working import do_jobs

Question = Callable[[int], Awaitable[httpx2.Response]]
ROUNDS = 4
TOKEN = "118400.00"


class Customers:
    """What customers ask the two processes for, and what becomes of it."""

    def __init__(self, apis: Apis, query: Query) -> None:
        self.apis, self._query = apis, query

    def open(self, buyer: Person, booking: Json, amount: str = TOKEN) -> Question:
        body = {"booking_id": booking["id"], "amount": amount}
        return lambda number: self.apis.at(number, buyer).post("/api/payments/checkout", body)

    def press(self, buyer: Person, checkout: Json) -> Question:
        body = {"client_secret": checkout["client_secret"], "outcome": "succeeded"}
        path = f"/api/payments/development/{checkout['intent_id']}"
        return lambda number: self.apis.at(number, buyer).post(path, body)

    def give_up(self, buyer: Person, checkout: Json) -> Question:
        return lambda number: self.apis.at(number, buyer).delete(f"/api/payments/checkouts/{checkout['id']}")

    def record(self, clerk: Person, booking: Json, amount: str) -> Question:
        body = {
            "booking_id": booking["id"],
            "payment_type": "installment",
            "amount": amount,
            "payment_method": "bank_transfer",
        }
        return lambda number: self.apis.at(number, clerk).post("/api/payments", body)

    async def opened(self, buyer: Person, booking: Json, amount: str = TOKEN) -> Json:
        answer = await self.open(buyer, booking, amount)(0)
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def payments(self, booking: Json) -> list[tuple[Any, ...]]:
        return await self._query(
            "SELECT payment_method, payment_status, amount - refunded_amount FROM payments WHERE booking_id = %(id)s "
            "ORDER BY payment_method",
            id=booking["id"],
        )

    async def stands(self, booking: Json) -> list[tuple[str, str]]:
        """Each payment that was set out to be made, as we have it and as the gateway has it."""
        return await self._query(
            "SELECT checkout_status, intent_status FROM checkouts c JOIN development_intents i ON i.id = c.intent_id "
            "WHERE booking_id = %(id)s ORDER BY c.id",
            id=booking["id"],
        )


@pytest.fixture
def customers(two_apis: Apis, query: Query) -> Customers:
    return Customers(two_apis, query)


@pytest.fixture
async def uncapped(cast: Cast, owner: Person) -> Json:
    return await cast.project(owner, advance_cap_percent=None)


@pytest.mark.endpoint("POST /api/payments/webhook")
async def test_one_message_at_all_doors_at_once_is_kept_once(
    customers: Customers,
    visitor: Person,
    buyer: Person,
    booking: Json,
    query: Query,
    project: Json,
    one_truth: OneTruth,
) -> None:
    checkout = await customers.opened(buyer, booking)
    gateway = get_development_gateway()
    await gateway.finish(checkout["intent_id"], checkout["client_secret"], IntentStatus.SUCCEEDED)
    body, headers = gateway.message(checkout["intent_id"], IntentStatus.SUCCEEDED)

    def send(number: int) -> Awaitable[httpx2.Response]:
        there = customers.apis.at(number, visitor)
        return there.ask("POST", "/api/payments/webhook", content=body, headers=headers)

    assert codes(await customers.apis.at_once([send] * 20)) == {"200": 20}
    kept = "SELECT count(*) FROM gateway_events WHERE intent_id = %(id)s"
    assert await query(kept, id=checkout["intent_id"]) == [(1,)]
    assert await do_jobs(query) == ["settle_gateway_event"]
    assert await customers.payments(booking) == [("online", "completed", Decimal(TOKEN))]
    await one_truth(project)


async def test_many_workers_at_once_record_a_payment_once(
    customers: Customers, cast: Cast, owner: Person, buyer: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    for _ in range(3):
        booking = await cast.booking(buyer, await cast.unit(owner, project))
        checkout = await customers.opened(buyer, booking)
        for _ in range(4):
            # Each time another message about the same.
            assert (await customers.press(buyer, checkout)(0)).status_code == 200
        await query("DELETE FROM procrastinate_jobs WHERE task_name LIKE 'jobs.gateway.%%'")
        await query("UPDATE checkouts SET updated_at = now() - interval '1 hour' WHERE id = %(id)s", id=checkout["id"])
        events = await query("SELECT event_id FROM gateway_events WHERE intent_id = %(id)s", id=checkout["intent_id"])
        assert len(events) == 4
        work = [settle_gateway_event(gateway="development", event_id=event) for (event,) in events * 2]
        await asyncio.gather(*work, sweep_checkouts(timestamp=0))
        assert await customers.payments(booking) == [("online", "completed", Decimal(TOKEN))]
        assert await customers.stands(booking) == [("succeeded", "succeeded")]
        told = "SELECT count(*) FROM notifications WHERE user_id = %(id)s AND title = 'Payment received'"
        assert await query(f"{told} AND related_entity_id = %(booking)s", id=buyer.user_id, booking=booking["id"]) == [
            (1,)
        ]
    await one_truth(project)


@pytest.mark.endpoint("DELETE /api/payments/checkouts/{checkout_id}")
@pytest.mark.endpoint("POST /api/payments/development/{intent_id}")
async def test_a_payment_is_either_made_or_given_up(
    customers: Customers, cast: Cast, owner: Person, buyer: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    made = 0
    for number in range(ROUNDS * 2):
        checkout = await customers.opened(buyer, booking, "1000.00")
        questions = [customers.press(buyer, checkout), customers.give_up(buyer, checkout)]
        answers = await customers.apis.at_once(questions if number % 2 else questions[::-1])
        await do_jobs(query)
        paid = any(answer.request.method == "POST" and answer.status_code == 200 for answer in answers)
        made += paid
        assert codes(answers) == {"200": 1, "checkout_not_open": 1}
        expected = "succeeded" if paid else "cancelled"
        assert (await customers.stands(booking))[-1] == (expected, expected)
    assert await customers.payments(booking) == [("online", "completed", Decimal(1000))] * made
    await one_truth(project)


@pytest.mark.endpoint("POST /api/payments/checkout")
async def test_of_many_devices_that_set_out_to_pay_the_same_all_pay_one(
    customers: Customers, cast: Cast, owner: Person, buyer: Person, project: Json
) -> None:
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    answers = await customers.apis.at_once([customers.open(buyer, booking)] * 10)
    assert codes(answers) == {"201": 10}
    assert len({(answer.json()["id"], answer.json()["client_secret"]) for answer in answers}) == 1
    assert await customers.stands(booking) == [("open", "open")]


@pytest.mark.endpoint("POST /api/payments/checkout")
async def test_two_devices_that_set_out_to_pay_something_else_leave_one_open(
    customers: Customers, cast: Cast, owner: Person, buyer: Person, project: Json
) -> None:
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    for number in range(ROUNDS):
        amounts = (f"{1000 + number}.00", f"{2000 + number}.00")
        answers = await customers.apis.at_once(customers.open(buyer, booking, amount) for amount in amounts)
        assert codes(answers) == {"201": 2}
        stands = await customers.stands(booking)
        assert set(stands) <= {("open", "open"), ("cancelled", "cancelled")}
        assert stands.count(("open", "open")) == 1


@pytest.mark.endpoint("POST /api/payments")
async def test_a_clerk_and_the_gateway_record_the_whole_balance_at_once(
    customers: Customers, cast: Cast, owner: Person, buyer: Person, uncapped: Json, query: Query, one_truth: OneTruth
) -> None:
    """One of the two is the payment; the gateway's money, if it is not that, goes back."""
    for _ in range(3):
        booking = await cast.booking(buyer, await cast.unit(owner, uncapped))
        whole = booking["total_amount"]
        checkout = await customers.opened(buyer, booking, whole)
        assert (await customers.press(buyer, checkout)(0)).status_code == 200

        async def clerk(booking: Json = booking, whole: str = whole) -> str:
            [answer] = await customers.apis.at_once([customers.record(owner, booking, whole)])
            return "".join(codes([answer]))

        said, _ = await asyncio.gather(clerk(), do_jobs(query))
        await do_jobs(query)
        online = ("online", "completed", Decimal(whole))
        if said == "201":
            expected = [("bank_transfer", "completed", Decimal(whole)), ("online", "refunded", 0)]
        else:
            assert said == "overpayment"
            expected = [online]
        assert await customers.payments(booking) == expected
        paid = "SELECT status, paid_amount FROM bookings WHERE id = %(id)s"
        assert await query(paid, id=booking["id"]) == [("token_paid", Decimal(whole))]
    await one_truth(uncapped)


@pytest.mark.endpoint("POST /api/bookings")
async def test_late_money_and_the_next_buyer_want_the_same_home(
    customers: Customers, cast: Cast, owner: Person, buyer: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    for _ in range(ROUNDS):
        booking = await cast.booking(buyer, await cast.unit(owner, project))
        checkout = await customers.opened(buyer, booking)
        await lapse(query, booking)
        assert (await customers.press(buyer, checkout)(0)).status_code == 200
        other = await cast.customer()

        async def book(booking: Json = booking, other: Person = other) -> int:
            answer = await customers.apis.at(1, other).post("/api/bookings", {"unit_id": booking["unit_id"]})
            return answer.status_code

        status, _ = await asyncio.gather(book(), do_jobs(query))
        await do_jobs(query)
        [(came_to,)] = await query("SELECT status FROM bookings WHERE id = %(id)s", id=booking["id"])
        if status == 201:
            assert came_to == "expired"
            assert await customers.payments(booking) == [("online", "refunded", 0)]
        else:
            assert (status, came_to) == (409, "token_paid")
            assert await customers.payments(booking) == [("online", "completed", Decimal(TOKEN))]
    await one_truth(project)


async def test_many_workers_at_once_send_a_refund_once(
    customers: Customers, cast: Cast, owner: Person, buyer: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    checkout = await customers.opened(buyer, booking, "1000.00")
    ended = {"status": "cancelled", "reason": "I changed my mind"}
    assert (await buyer.patch(f"/api/bookings/{booking['id']}/status", ended)).status_code == 200
    assert (await customers.press(buyer, checkout)(0)).status_code == 200
    [(event,)] = await query("SELECT event_id FROM gateway_events WHERE intent_id = %(id)s", id=checkout["intent_id"])
    await settle_gateway_event(gateway="development", event_id=event)
    await asyncio.gather(*(send_refunds() for _ in range(8)))
    [(there,)] = await query("SELECT refunds FROM development_intents WHERE id = %(id)s", id=checkout["intent_id"])
    assert [refund["amount"] for refund in there.values()] == ["1000.00"]
    settled = await query(
        "SELECT count(*) FROM audit_log WHERE action = 'refund.settled' AND builder_id = %(id)s", id=owner.builder_id
    )
    assert settled == [(1,)]
    await one_truth(project)
