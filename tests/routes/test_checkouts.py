"""Paying online: set out, paid at the gateway, heard of, and in the books once; and what does not fit goes back."""

import json
import time
from collections.abc import Callable, Iterator
from datetime import datetime
from decimal import Decimal
from typing import Any
from uuid import uuid4

import httpx2
import pytest
import pytest_asyncio
from procrastinate import PsycopgConnector
from stripe import InvalidRequestError

import middleware
import services.gateways
from database.crud import checkouts, online_payments
from database.crud.books import read_books
from database.database import own_transaction
from domain.checkouts import GatewayRefund, IntentStatus
from domain.payments import TransferStatus
from domain.people import MemberRole
from errors import GatewayUnavailable
from jobs.app import queue
from jobs.gateway import send_refunds, settle_gateway_event, sweep_checkouts
from services.gateways import configured, get_development_gateway
from services.gateways.signatures import sign
from services.gateways.stripe import StripeGateway
from tests.cast import Cast, Json, Person, lapse
from tests.conftest import Query
from tests.services.stripe_stand_in import DECLINED_CARD, WEBHOOK_SECRET, StandIn, serving_stripe
from tests.services.working import do_jobs
from throttle import Throttle

CHECKOUT, WEBHOOK = "/api/payments/checkout", "/api/payments/webhook"
TOKEN, REST = "118400.00", "1000.00"
CANCELLED = {"status": "cancelled", "reason": "I changed my mind"}
KEYS = {
    "id", "booking_id", "amount", "currency", "payment_type", "status", "gateway", "intent_id", "client_secret",
    "publishable_key", "failure_reason", "expires_at", "payment_id", "created_at",
}  # fmt: skip


class Till:
    """What is done at the gateway, and what follows from it."""

    def __init__(self, visitor: Person, query: Query) -> None:
        self._visitor, self._query = visitor, query

    async def open(self, buyer: Person, booking: Json, amount: str = TOKEN, **values: Any) -> Json:
        """A payment that the buyer has set out to make."""
        answer = await buyer.post(CHECKOUT, {"booking_id": booking["id"], "amount": amount, **values})
        assert answer.status_code == 201, answer.text
        made: Json = answer.json()
        return made

    async def press(self, checkout: Json, outcome: str = "succeeded") -> httpx2.Response:
        """What the customer does on the development gateway's page."""
        body = {"client_secret": checkout["client_secret"], "outcome": outcome}
        return await self._visitor.post(f"/api/payments/development/{checkout['intent_id']}", body)

    async def pay(self, checkout: Json, outcome: str = "succeeded") -> None:
        """The same, and what the worker makes of it."""
        assert (await self.press(checkout, outcome)).status_code == 200
        await do_jobs(self._query)

    async def work(self) -> list[str]:
        return await do_jobs(self._query)

    async def books(self, booking: Json) -> tuple[Any, ...]:
        """The booking's status, and what is paid, pending and owed back."""
        [row] = await self._query(
            "SELECT status, paid_amount, pending_amount, refund_owed FROM bookings WHERE id = %(id)s", id=booking["id"]
        )
        return row

    async def payments(self, booking: Json) -> list[tuple[Any, ...]]:
        """Each payment of the booking: its status, amount and what was paid back of it."""
        return await self._query(
            "SELECT payment_status, amount::text, refunded_amount::text FROM payments WHERE booking_id = %(id)s "
            "ORDER BY id",
            id=booking["id"],
        )

    async def refunds(self, booking: Json) -> list[tuple[Any, ...]]:
        """Each refund of the booking: its amount, how it stands with its transfer, and why it is paid back."""
        return await self._query(
            "SELECT r.amount::text, t.transfer_status, r.reason FROM payment_refunds r "
            "JOIN refund_transfers t ON t.refund_id = r.id WHERE r.booking_id = %(id)s ORDER BY r.id",
            id=booking["id"],
        )

    async def told(self, person: Person) -> list[str]:
        """The titles of what somebody has been told about payments, the oldest first."""
        rows = await self._query(
            "SELECT title FROM notifications WHERE user_id = %(id)s AND notification_type = 'payment_received' "
            "ORDER BY id",
            id=person.user_id,
        )
        return [title for (title,) in rows]


@pytest.fixture
async def till(visitor: Person, query: Query) -> Till:
    # What other tests have left to the worker is not done here.
    await query("DELETE FROM procrastinate_jobs WHERE status = 'todo' AND task_name LIKE 'jobs.gateway.%%'")
    return Till(visitor, query)


@pytest.fixture(scope="module")
def stand_in() -> Iterator[StandIn]:
    with serving_stripe() as stripe:
        yield stripe


@pytest.fixture
def stripe(stand_in: StandIn, monkeypatch: pytest.MonkeyPatch) -> StandIn:
    """Stripe is the gateway that customers pay with."""
    monkeypatch.setattr(services.gateways, "configured", lambda: {"stripe": stand_in.gateway})
    return stand_in


@pytest_asyncio.fixture
async def uncapped(cast: Cast, owner: Person) -> Json:
    """A project that takes the whole price before the agreement."""
    return await cast.project(owner, advance_cap_percent=None)


async def state(buyer: Person, checkout: Json) -> Json:
    answer = await buyer.get(f"/api/payments/checkouts/{checkout['id']}")
    assert answer.status_code == 200, answer.text
    found: Json = answer.json()
    return found


# The way that it mostly goes


@pytest.mark.endpoint("POST /api/payments/checkout")
@pytest.mark.endpoint("GET /api/payments/checkouts/{checkout_id}")
@pytest.mark.endpoint("POST /api/payments/development/{intent_id}")
async def test_a_token_paid_online_makes_the_hold_firm(
    till: Till, cast: Cast, owner: Person, buyer: Person, booking: Json, query: Query
) -> None:
    accounts = await cast.member(owner.builder_id, MemberRole.ACCOUNTS)
    site = await cast.member(owner.builder_id, MemberRole.SITE)
    checkout = await till.open(buyer, booking, payment_type="token")
    assert checkout.keys() == KEYS
    assert (checkout["booking_id"], checkout["amount"], checkout["currency"]) == (booking["id"], TOKEN, "INR")
    assert (checkout["payment_type"], checkout["status"], checkout["payment_id"]) == ("token", "open", None)
    assert checkout["client_secret"].startswith(checkout["intent_id"])
    lasts = datetime.fromisoformat(checkout["expires_at"]) - datetime.fromisoformat(checkout["created_at"])
    assert 23 < lasts.total_seconds() / 3600 <= 24
    assert await state(buyer, checkout) == checkout
    assert await till.books(booking) == ("reserved", 0, 0, None)

    pressed = await till.press(checkout)
    assert pressed.json() == {"intent_id": checkout["intent_id"], "status": "succeeded"}
    assert (await state(buyer, checkout))["status"] == "open"
    assert await till.work() == ["settle_gateway_event"]

    paid = await state(buyer, checkout)
    assert (paid["status"], paid["client_secret"], paid["publishable_key"]) == ("succeeded", None, None)
    assert await till.books(booking) == ("token_paid", Decimal(TOKEN), 0, None)
    payment = (await buyer.get(f"/api/payments/{paid['payment_id']}")).json()
    shown = ("payment_type", "amount", "payment_method", "payment_status", "reference", "refunded_amount")
    expected = ("token", TOKEN, "online", "completed", checkout["intent_id"], "0.00")
    assert tuple(payment[name] for name in shown) == expected
    assert payment["receipt_number"].endswith("/000001")
    assert sum(Decimal(part["amount"]) for part in payment["allocations"]) == Decimal(TOKEN)
    history = (await buyer.get(f"/api/bookings/{booking['id']}")).json()["history"]
    assert (history[-1]["to_status"], history[-1]["by"]) == ("token_paid", "Plinth")
    audited = await query(
        "SELECT action, actor_id FROM audit_log WHERE entity_type = 'payment' AND entity_id = %(id)s",
        id=payment["id"],
    )
    assert audited == [("payment.recorded", None)]
    assert await query("SELECT recorded_by FROM payments WHERE id = %(id)s", id=payment["id"]) == [(None,)]
    assert await till.told(buyer) == ["Payment received"]
    for clerk in (owner, accounts):
        assert [title.partition(": ")[2] for title in await till.told(clerk)] == ["paid online"]
    assert await till.told(site) == []


@pytest.mark.endpoint("POST /api/payments/webhook")
async def test_a_card_payment_at_stripe_comes_back_by_its_signed_message(
    till: Till, buyer: Person, booking: Json, stripe: StandIn, visitor: Person
) -> None:
    checkout = await till.open(buyer, booking)
    assert (checkout["gateway"], checkout["publishable_key"]) == ("stripe", "pk_test_of_the_tests")
    there = stripe.ask(f"/v1/payment_intents/{checkout['intent_id']}", method="GET")
    assert (there["amount"], there["currency"]) == (11840000, "inr")
    assert there["metadata"] == {"checkout_id": str(checkout["id"]), "booking_id": str(booking["id"])}
    assert there["client_secret"] == checkout["client_secret"]

    assert stripe.pay(checkout["intent_id"])["status"] == "succeeded"
    body, headers = await stripe.message(checkout["intent_id"], "payment_intent.succeeded")
    received = await visitor.ask("POST", WEBHOOK, content=body, headers=headers)
    assert (received.status_code, received.json()) == (200, {"received": True})
    await till.work()
    assert (await state(buyer, checkout))["status"] == "succeeded"
    assert await till.books(booking) == ("token_paid", Decimal(TOKEN), 0, None)


async def test_a_worker_does_what_a_message_causes(
    till: Till, buyer: Person, booking: Json, own_database: tuple[str, str]
) -> None:
    checkout = await till.open(buyer, booking)
    assert (await till.press(checkout)).status_code == 200
    with queue.replace_connector(PsycopgConnector(conninfo=own_database[0])) as app:
        async with app.open_async():
            await app.run_worker_async(wait=False, install_signal_handlers=False, listen_notify=False)
    assert (await state(buyer, checkout))["status"] == "succeeded"


@pytest.mark.endpoint("GET /api/payments/gateway")
async def test_everybody_can_know_whether_online_payment_is_possible(
    buyer: Person, owner: Person, booking: Json, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def said(person: Person) -> Json:
        found: Json = (await person.get("/api/payments/gateway")).json()
        return found

    for person in (buyer, owner):
        assert await said(person) == {"gateway": "development", "publishable_key": "development"}
    monkeypatch.setattr(services.gateways, "configured", lambda: {"stripe": stand_in.gateway})
    assert await said(buyer) == {"gateway": "stripe", "publishable_key": "pk_test_of_the_tests"}
    nowhere = await buyer.post(f"/api/payments/development/dev_{'0' * 24}", {"client_secret": "a", "outcome": "failed"})
    assert nowhere.status_code == 404
    monkeypatch.setattr(services.gateways, "configured", dict)
    assert await said(buyer) == {"gateway": None, "publishable_key": None}
    refused = await buyer.post(CHECKOUT, {"booking_id": booking["id"], "amount": TOKEN})
    assert (refused.status_code, refused.json()["code"]) == (409, "online_payment_unavailable")


# Setting out


@pytest.mark.endpoint("POST /api/payments/checkout")
async def test_the_same_payment_is_set_out_once_and_another_takes_its_place(
    till: Till, buyer: Person, booking: Json, query: Query
) -> None:
    first = await till.open(buyer, booking)
    assert await till.open(buyer, booking) == first
    second = await till.open(buyer, booking, "1000.00")
    third = await till.open(buyer, booking, "1000.00", payment_type="token")
    assert len({first["id"], second["id"], third["id"]}) == 3
    assert [(await state(buyer, each))["status"] for each in (first, second, third)] == [
        "cancelled", "cancelled", "open",
    ]  # fmt: skip
    there = "SELECT intent_status FROM development_intents WHERE id = %(id)s"
    assert [(await query(there, id=each["intent_id"]))[0][0] for each in (first, second, third)] == [
        "cancelled", "cancelled", "open",
    ]  # fmt: skip
    assert (await till.press(first)).json()["code"] == "checkout_not_open"


@pytest.mark.endpoint("POST /api/payments/checkout")
async def test_a_retry_with_the_same_key_gets_the_first_answer_and_no_secret_is_kept(
    buyer: Person, booking: Json, query: Query
) -> None:
    headers = {"Idempotency-Key": uuid4().hex}
    body = {"booking_id": booking["id"], "amount": TOKEN}
    first = await buyer.post(CHECKOUT, body, headers=headers)
    again = await buyer.post(CHECKOUT, body, headers=headers)
    assert (first.status_code, again.status_code, again.headers["Idempotency-Replayed"]) == (201, 201, "true")
    assert again.json() == first.json()
    assert again.headers["ETag"] == first.headers["ETag"]
    assert first.json()["client_secret"]
    other = await buyer.post(CHECKOUT, {**body, "amount": REST}, headers=headers)
    assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
    for table in ("idempotency_keys", "checkouts", "gateway_events", "audit_log", "notifications"):
        found = await query(
            f"SELECT count(*) FROM {table} t WHERE t::text LIKE '%%' || %(secret)s || '%%'",
            secret=first.json()["client_secret"],
        )
        assert found == [(0,)], table


@pytest.mark.endpoint("POST /api/payments/checkout")
async def test_only_the_bookings_own_customer_sets_out_to_pay(
    buyer: Person, stranger: Person, owner: Person, rival: Person, booking: Json
) -> None:
    body = {"booking_id": booking["id"], "amount": TOKEN}
    for person, status in ((stranger, 404), (owner, 403), (rival, 403)):
        assert (await person.post(CHECKOUT, body)).status_code == status
    assert (await buyer.post(CHECKOUT, {**body, "booking_id": 999_999_999})).status_code == 404


@pytest.mark.endpoint("POST /api/payments/checkout")
@pytest.mark.parametrize(
    "wrong",
    [
        {"amount": "0.00"}, {"amount": "-1.00"}, {"amount": 118400}, {"amount": "1e3"}, {"amount": "1.001"},
        {"currency": "USD"}, {"payment_type": "maintenance"}, {"payment_type": "loan"}, {"payment_status": "completed"},
    ],
    ids=str,
)  # fmt: skip
async def test_what_is_no_payment_is_refused(wrong: Json, buyer: Person, booking: Json) -> None:
    answer = await buyer.post(CHECKOUT, {"booking_id": booking["id"], "amount": TOKEN, **wrong})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


@pytest.mark.endpoint("POST /api/payments/checkout")
async def test_what_the_books_have_no_room_for_is_refused_before_anything_is_paid(
    till: Till, cast: Cast, owner: Person, buyer: Person, project: Json, uncapped: Json, query: Query
) -> None:
    async def code(booking: Json, amount: str, **values: Any) -> str:
        answer = await buyer.post(CHECKOUT, {"booking_id": booking["id"], "amount": amount, **values})
        assert answer.status_code == 409, answer.text
        return str(answer.json()["code"])

    free = await cast.booking(buyer, await cast.unit(owner, uncapped))
    await cast.payment(owner, free, "1000.00", payment_method="cheque", payment_status="pending")
    assert await code(free, "11839000.01") == "overpayment"
    assert await code(free, "0.01", payment_type="penalty") == "overpayment"
    capped = await cast.booking(buyer, await cast.unit(owner, project))
    assert await code(capped, "1184000.01") == "advance_cap_exceeded"
    await lapse(query, capped)
    assert await code(capped, TOKEN) == "booking_ended"
    assert (await buyer.patch(f"/api/bookings/{free['id']}/status", CANCELLED)).status_code == 200
    assert await code(free, TOKEN) == "booking_ended"
    assert await query("SELECT count(*) FROM checkouts WHERE customer_id = %(id)s", id=buyer.customer_id) == [(0,)]


@pytest.mark.endpoint("POST /api/payments/checkout")
async def test_a_currency_without_small_change_has_none_online_either(
    till: Till, cast: Cast, owner: Person, buyer: Person, stripe: StandIn
) -> None:
    tokyo = await cast.project(owner, currency="JPY")
    booking = await cast.booking(buyer, await cast.unit(owner, tokyo))
    answer = await buyer.post(CHECKOUT, {"booking_id": booking["id"], "amount": "500.50"})
    assert (answer.status_code, answer.json()["errors"][0]["type"]) == (422, "too_precise")
    checkout = await till.open(buyer, booking, "500.00")
    there = stripe.ask(f"/v1/payment_intents/{checkout['intent_id']}", method="GET")
    assert (there["amount"], there["currency"]) == (500, "jpy")


@pytest.mark.endpoint("POST /api/payments/checkout")
async def test_when_the_gateway_is_away_nothing_is_lost_and_the_next_attempt_goes_on(
    till: Till, buyer: Person, booking: Json, stripe: StandIn, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = StripeGateway("sk_test_1", "pk_test_of_the_tests", WEBHOOK_SECRET, address="http://127.0.0.1:1")
    with monkeypatch.context() as patch:
        patch.setattr(services.gateways, "configured", lambda: {"stripe": away})
        answer = await buyer.post(CHECKOUT, {"booking_id": booking["id"], "amount": TOKEN})
        assert (answer.status_code, answer.json()["code"]) == (503, "gateway_unavailable")
        assert answer.headers["Retry-After"] == "5"
    [(begun, intent)] = await query("SELECT id, intent_id FROM checkouts WHERE booking_id = %(id)s", id=booking["id"])
    assert intent is None
    assert (await till.open(buyer, booking))["id"] == begun


@pytest.mark.endpoint("POST /api/payments/checkout")
async def test_a_crash_between_the_two_transactions_leaves_one_payment_at_the_gateway(
    till: Till, buyer: Person, booking: Json, query: Query
) -> None:
    checkout = await till.open(buyer, booking)
    await query("UPDATE checkouts SET intent_id = NULL WHERE id = %(id)s", id=checkout["id"])
    assert await till.open(buyer, booking) == checkout
    # And when somebody pays before anybody has asked for it again.
    await query("UPDATE checkouts SET intent_id = NULL WHERE id = %(id)s", id=checkout["id"])
    await till.pay(checkout)
    assert (await state(buyer, checkout))["intent_id"] == checkout["intent_id"]
    assert await till.books(booking) == ("token_paid", Decimal(TOKEN), 0, None)


@pytest.mark.endpoint("POST /api/payments/checkout")
async def test_what_the_gateway_does_not_take_is_said_and_does_not_stand_in_the_way(
    till: Till, buyer: Person, booking: Json, stripe: StandIn, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(stripe.gateway, "_stripe", _Refusing())
        answer = await buyer.post(CHECKOUT, {"booking_id": booking["id"], "amount": TOKEN})
    assert (answer.status_code, answer.json()["code"]) == (409, "gateway_refused")
    assert answer.json()["detail"] == "This is too much for a card."
    rows = await query(
        "SELECT checkout_status, failure_reason FROM checkouts WHERE booking_id = %(id)s", id=booking["id"]
    )
    assert rows == [("failed", "This is too much for a card.")]
    assert (await till.open(buyer, booking, REST))["status"] == "open"


class _Refusing:
    """A client of Stripe that is told what Stripe says to an amount that is too large."""

    def __getattr__(self, _: str) -> Any:
        return self

    def create(self, *_: Any) -> Any:
        said = InvalidRequestError("This is too much for a card.", "amount")  # type: ignore[no-untyped-call]
        raise said


# Looking, and giving up


@pytest.mark.endpoint("GET /api/payments/checkouts/{checkout_id}")
async def test_a_payment_is_seen_by_its_two_sides_and_paid_by_one(
    till: Till, cast: Cast, owner: Person, buyer: Person, stranger: Person, rival: Person, booking: Json
) -> None:
    checkout = await till.open(buyer, booking)
    path = f"/api/payments/checkouts/{checkout['id']}"
    seen = (await owner.get(path)).json()
    assert seen == {**checkout, "client_secret": None, "publishable_key": None}
    site = await cast.member(owner.builder_id, MemberRole.SITE)
    for person, status in ((stranger, 404), (rival, 404), (site, 403)):
        assert (await person.get(path)).status_code == status
    answer = await buyer.get(path)
    assert (await buyer.get(path, headers={"If-None-Match": answer.headers["ETag"]})).status_code == 304
    await till.pay(checkout, "failed")
    failed = (await buyer.get(path, headers={"If-None-Match": answer.headers["ETag"]})).json()
    assert (failed["status"], failed["failure_reason"]) == ("open", "The card was declined.")
    assert failed["client_secret"] == checkout["client_secret"]


async def test_how_it_stands_is_known_when_the_gateway_is_away(
    till: Till, buyer: Person, booking: Json, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkout = await till.open(buyer, booking)
    monkeypatch.setattr(services.gateways, "configured", dict)
    assert await state(buyer, checkout) == {**checkout, "client_secret": None, "publishable_key": None}


@pytest.mark.endpoint("DELETE /api/payments/checkouts/{checkout_id}")
async def test_a_customer_gives_a_payment_up(till: Till, buyer: Person, stranger: Person, booking: Json) -> None:
    checkout = await till.open(buyer, booking)
    path = f"/api/payments/checkouts/{checkout['id']}"
    assert (await stranger.delete(path)).status_code == 404
    assert (await buyer.delete(path, headers={"If-Match": '"7-00000000"'})).status_code == 412
    for _ in range(2):
        given_up = await buyer.delete(path)
        assert (given_up.status_code, given_up.json()["status"]) == (200, "cancelled")
    assert (await till.press(checkout)).status_code == 409
    assert (await till.open(buyer, booking))["id"] != checkout["id"]


@pytest.mark.endpoint("DELETE /api/payments/checkouts/{checkout_id}")
async def test_what_has_been_paid_is_not_given_up_but_recorded(till: Till, buyer: Person, booking: Json) -> None:
    checkout = await till.open(buyer, booking)
    # The message is still on its way.
    assert (await till.press(checkout)).status_code == 200
    refused = await buyer.delete(f"/api/payments/checkouts/{checkout['id']}")
    assert (refused.status_code, refused.json()["code"]) == (409, "checkout_not_open")
    assert await till.books(booking) == ("token_paid", Decimal(TOKEN), 0, None)
    await till.work()
    assert await till.payments(booking) == [("completed", TOKEN, "0.00")]
    again = await buyer.delete(f"/api/payments/checkouts/{checkout['id']}")
    assert again.json()["code"] == "checkout_not_open"


@pytest.mark.endpoint("POST /api/payments/checkout")
async def test_whoever_has_just_paid_is_not_led_to_pay_again(till: Till, buyer: Person, booking: Json) -> None:
    for amount in (REST, "1500.00"):
        checkout = await till.open(buyer, booking, REST)
        assert (await till.press(checkout)).status_code == 200
        answer = await buyer.post(CHECKOUT, {"booking_id": booking["id"], "amount": amount})
        assert (answer.status_code, answer.json()["code"]) == (409, "checkout_not_open")
        assert (await state(buyer, checkout))["status"] == "succeeded"
    await till.work()
    assert await till.payments(booking) == [("completed", REST, "0.00")] * 2


# What the gateway says


def signed(body: bytes, at: float | None = None, secret: str = WEBHOOK_SECRET) -> Json:
    return {"stripe-signature": sign(body, secret, int(at or time.time())), "content-type": "application/json"}


def event(intent_id: str, kind: str = "payment_intent.succeeded", event_id: str | None = None) -> bytes:
    said = {"object": "payment_intent", "id": intent_id}
    return json.dumps({"id": event_id or f"evt_{uuid4().hex}", "type": kind, "data": {"object": said}}).encode()


@pytest.mark.endpoint("POST /api/payments/webhook")
async def test_a_message_that_is_forged_old_or_for_later_changes_nothing(
    till: Till, buyer: Person, booking: Json, stripe: StandIn, visitor: Person, query: Query
) -> None:
    checkout = await till.open(buyer, booking)
    stripe.pay(checkout["intent_id"])
    body, now = event(checkout["intent_id"]), time.time()
    other = event(checkout["intent_id"])
    for headers in (
        {},
        {"stripe-signature": "t=1,v1=abc"},
        signed(body, secret="another secret"),
        signed(other),
        signed(body, now - 301),
        signed(body, now + 330),
    ):
        answer = await visitor.ask("POST", WEBHOOK, content=body, headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (400, "invalid_signature")
    kept = "SELECT count(*) FROM gateway_events WHERE intent_id = %(id)s"
    assert await query(kept, id=checkout["intent_id"]) == [(0,)]
    assert await till.work() == []
    assert await till.books(booking) == ("reserved", 0, 0, None)


@pytest.mark.endpoint("POST /api/payments/webhook")
async def test_messages_may_come_twice_late_and_in_any_order(
    till: Till, buyer: Person, booking: Json, stripe: StandIn, visitor: Person, query: Query
) -> None:
    async def send(body: bytes) -> None:
        answer = await visitor.ask("POST", WEBHOOK, content=body, headers=signed(body))
        assert (answer.status_code, answer.json()) == (200, {"received": True})

    checkout = await till.open(buyer, booking)
    intent = checkout["intent_id"]
    # Of a failure and of a beginning that are long past, and the same twice, all before and after the one that counts.
    early = [event(intent, kind) for kind in ("payment_intent.payment_failed", "payment_intent.created")]
    paid = event(intent)
    stripe.pay(intent)
    for body in (*early, paid, paid):
        await send(body)
    assert await till.work() == ["settle_gateway_event"] * 3
    for body in (paid, event(intent, "payment_intent.canceled"), event(intent), *early):
        await send(body)
    await till.work()
    assert await till.payments(booking) == [("completed", TOKEN, "0.00")]
    assert (await state(buyer, checkout))["status"] == "succeeded"
    assert await query(
        "SELECT count(*), count(processed_at) FROM gateway_events WHERE intent_id = %(id)s", id=intent
    ) == [(5, 5)]


@pytest.mark.endpoint("POST /api/payments/webhook")
async def test_the_gateways_address_sends_as_much_as_it_has_to_say(
    till: Till, visitor: Person, stripe: StandIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    throttle = Throttle(burst=1, per_minute=1)
    monkeypatch.setattr(throttle, "_on", True)
    monkeypatch.setattr(middleware, "ADDRESSES", throttle)
    assert [(await visitor.get("/health")).status_code for _ in range(2)] == [200, 429]
    for _ in range(3):
        body = event("pi_nothing")
        assert (await visitor.ask("POST", WEBHOOK, content=body, headers=signed(body))).status_code == 200
    assert (await visitor.ask("POST", WEBHOOK, content=b"x" * (1024 * 1024 + 1))).status_code == 413
    await till.work()


async def test_the_message_is_not_believed_but_the_gateway(
    till: Till, buyer: Person, booking: Json, stripe: StandIn, visitor: Person
) -> None:
    checkout = await till.open(buyer, booking)
    body = event(checkout["intent_id"])
    assert (await visitor.ask("POST", WEBHOOK, content=body, headers=signed(body))).status_code == 200
    await till.work()
    assert (await state(buyer, checkout))["status"] == "open"
    assert await till.books(booking) == ("reserved", 0, 0, None)
    # Of payments that are none of ours, or that there are not, there is nothing to be done.
    other = stripe.ask("/v1/payment_intents", {"amount": 100, "currency": "inr"})
    for intent in (other["id"], "pi_nothing"):
        body = event(intent)
        assert (await visitor.ask("POST", WEBHOOK, content=body, headers=signed(body))).status_code == 200
    assert await till.work() == ["settle_gateway_event"] * 2


async def test_a_card_that_is_declined_leaves_the_payment_open(
    till: Till, buyer: Person, booking: Json, stripe: StandIn, visitor: Person
) -> None:
    checkout = await till.open(buyer, booking)
    stripe.pay(checkout["intent_id"], DECLINED_CARD)
    body, headers = await stripe.message(checkout["intent_id"], "payment_intent.payment_failed")
    assert (await visitor.ask("POST", WEBHOOK, content=body, headers=headers)).status_code == 200
    await till.work()
    found = await state(buyer, checkout)
    assert (found["status"], found["failure_reason"]) == ("open", "Your card was declined.")
    assert await till.payments(booking) == []


@pytest.mark.endpoint("POST /api/payments/development/{intent_id}")
async def test_a_payment_that_failed_may_be_tried_again(till: Till, buyer: Person, booking: Json) -> None:
    checkout = await till.open(buyer, booking)
    for outcome, status, reason in (
        ("failed", "open", "The card was declined."),
        ("failed", "open", "The card was declined."),
        ("succeeded", "succeeded", None),
    ):
        await till.pay(checkout, outcome)
        found = await state(buyer, checkout)
        assert (found["status"], found["failure_reason"]) == (status, reason)
    guessed = await till.press({**checkout, "client_secret": "guessed"})
    assert guessed.status_code == 404
    assert (await till.press(checkout, "failed")).json()["code"] == "checkout_not_open"
    assert await till.payments(booking) == [("completed", TOKEN, "0.00")]


@pytest.mark.parametrize(
    "change",
    ["amount = 1.00", "currency = 'JPY'", """about = '{"checkout_id": "1", "booking_id": "1"}'"""],
)
async def test_a_payment_that_is_not_what_was_asked_for_is_not_recorded_but_looked_at(
    change: str, till: Till, owner: Person, buyer: Person, booking: Json, query: Query
) -> None:
    checkout = await till.open(buyer, booking)
    await query(f"UPDATE development_intents SET {change} WHERE id = %(id)s", id=checkout["intent_id"])
    await till.pay(checkout)
    found = await state(buyer, checkout)
    assert (found["status"], found["payment_id"]) == ("failed", None)
    assert found["failure_reason"].startswith("The gateway has")
    assert await till.payments(booking) == []
    assert [title.partition(": ")[2] for title in await till.told(owner)] == ["an online payment needs looking at"]
    assert await till.told(buyer) == []
    # Heard of once more, nobody is told again.
    await till.pay(checkout)
    assert len(await till.told(owner)) == 1


# When nobody says anything


async def ago(query: Query, checkout: Json, **columns: str) -> None:
    """Lets things about a payment have happened so long ago."""
    changes = ", ".join(f"{name} = now() - %({name})s::interval" for name in columns)
    await query(f"UPDATE checkouts SET {changes} WHERE id = %(id)s", id=checkout["id"], **columns)


async def test_a_message_that_is_lost_loses_no_money(till: Till, buyer: Person, booking: Json, query: Query) -> None:
    checkout = await till.open(buyer, booking)
    gateway = get_development_gateway()
    await gateway.finish(checkout["intent_id"], checkout["client_secret"], IntentStatus.SUCCEEDED)
    await sweep_checkouts(timestamp=0)
    assert (await state(buyer, checkout))["status"] == "open"
    await ago(query, checkout, updated_at="11 minutes")
    await sweep_checkouts(timestamp=0)
    assert (await state(buyer, checkout))["status"] == "succeeded"
    assert await till.payments(booking) == [("completed", TOKEN, "0.00")]


async def test_a_message_that_was_left_lying_is_seen_to(till: Till, buyer: Person, booking: Json, query: Query) -> None:
    checkout = await till.open(buyer, booking)
    assert (await till.press(checkout)).status_code == 200
    await query("DELETE FROM procrastinate_jobs WHERE task_name = 'jobs.gateway.settle_gateway_event'")
    await query(
        "UPDATE gateway_events SET received_at = now() - interval '3 minutes' WHERE intent_id = %(id)s",
        id=checkout["intent_id"],
    )
    await sweep_checkouts(timestamp=0)
    assert (await state(buyer, checkout))["status"] == "succeeded"


async def test_a_payment_whose_time_is_over_is_given_up(
    till: Till, cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    bookings = [await cast.booking(buyer, await cast.unit(owner, project)) for _ in range(3)]
    late, cancelled, begun = [await till.open(buyer, each) for each in bookings]
    await ago(query, late, expires_at="1 minute")
    assert (await buyer.patch(f"/api/bookings/{bookings[1]['id']}/status", CANCELLED)).status_code == 200
    # Nobody knows what the gateway calls it.
    await query("UPDATE checkouts SET intent_id = NULL WHERE id = %(id)s", id=begun["id"])
    await ago(query, begun, expires_at="1 minute", updated_at="11 minutes")
    await sweep_checkouts(timestamp=0)
    for checkout in (late, cancelled, begun):
        assert (await state(buyer, checkout))["status"] == "cancelled"
        assert (await till.press(checkout)).status_code == 409
    # Paid in the last second, and not yet heard of.
    again = await till.open(buyer, bookings[0])
    assert (await till.press(again)).status_code == 200
    await ago(query, again, expires_at="1 minute")
    await sweep_checkouts(timestamp=0)
    assert (await state(buyer, again))["status"] == "succeeded"


async def test_one_payment_that_cannot_be_asked_after_keeps_no_other_one_waiting(
    till: Till, cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    bookings = [await cast.booking(buyer, await cast.unit(owner, project)) for _ in range(2)]
    lost, paid = [await till.open(buyer, each) for each in bookings]
    assert (await till.press(paid)).status_code == 200
    await query("UPDATE checkouts SET gateway = 'gone' WHERE id = %(id)s", id=lost["id"])
    await ago(query, lost, updated_at="20 minutes")
    await ago(query, paid, updated_at="11 minutes")
    await sweep_checkouts(timestamp=0)
    assert (await state(buyer, paid))["status"] == "succeeded"
    await query("UPDATE checkouts SET gateway = 'development' WHERE id = %(id)s", id=lost["id"])


async def test_a_job_that_cannot_ask_the_gateway_is_done_again(
    till: Till, buyer: Person, booking: Json, monkeypatch: pytest.MonkeyPatch, query: Query
) -> None:
    checkout = await till.open(buyer, booking)
    assert (await till.press(checkout)).status_code == 200
    [(event_id,)] = await query(
        "SELECT event_id FROM gateway_events WHERE intent_id = %(id)s", id=checkout["intent_id"]
    )
    with monkeypatch.context() as patch:
        patch.setattr(services.gateways, "configured", dict)
        with pytest.raises(GatewayUnavailable):
            await settle_gateway_event(gateway="development", event_id=event_id)
    assert await checkouts.find_event("development", event_id) is not None
    await till.work()
    assert await checkouts.find_event("development", event_id) is None
    assert (await state(buyer, checkout))["status"] == "succeeded"


# Money that comes too late, or twice, or not at all as it should


async def test_money_for_a_hold_that_ran_out_brings_it_back_while_the_home_is_free(
    till: Till, buyer: Person, booking: Json, query: Query
) -> None:
    checkout = await till.open(buyer, booking)
    await lapse(query, booking)
    await till.pay(checkout)
    assert await till.books(booking) == ("token_paid", Decimal(TOKEN), 0, None)
    assert await till.payments(booking) == [("completed", TOKEN, "0.00")]
    history = (await buyer.get(f"/api/bookings/{booking['id']}")).json()["history"]
    assert [entry["to_status"] for entry in history] == ["reserved", "expired", "token_paid"]


async def test_money_for_a_home_that_has_gone_has_a_receipt_and_goes_back(
    till: Till, cast: Cast, owner: Person, buyer: Person, booking: Json, stripe: StandIn, visitor: Person, query: Query
) -> None:
    checkout = await till.open(buyer, booking)
    await lapse(query, booking)
    await cast.booking(await cast.customer(), {"id": booking["unit_id"]})
    stripe.pay(checkout["intent_id"])
    body = event(checkout["intent_id"])
    assert (await visitor.ask("POST", WEBHOOK, content=body, headers=signed(body))).status_code == 200
    assert await till.work() == ["settle_gateway_event", "send_refunds"]
    found = await state(buyer, checkout)
    assert found["status"] == "succeeded"
    payment = (await buyer.get(f"/api/payments/{found['payment_id']}")).json()
    assert (payment["payment_status"], payment["refunded_amount"], payment["allocations"]) == ("refunded", TOKEN, [])
    assert payment["receipt_number"]
    assert await till.refunds(booking) == [(TOKEN, "completed", "The hold had run out, and could not be given back.")]
    assert stripe.refunds(checkout["intent_id"]) == [11840000]
    assert await till.books(booking) == ("expired", 0, 0, 0)
    audited = await query(
        "SELECT action FROM audit_log WHERE entity_type = 'payment' AND entity_id = %(id)s ORDER BY id",
        id=payment["id"],
    )
    assert [action for (action,) in audited] == ["payment.recorded", "payment.refunded", "refund.settled"]
    assert "Payment paid back" in await till.told(buyer)
    assert [title.partition(": ")[2] for title in await till.told(owner)][-1] == "an online payment goes back"
    # Whatever comes after, it goes back once.
    again = event(checkout["intent_id"], "charge.refunded")
    assert (await visitor.ask("POST", WEBHOOK, content=again, headers=signed(again))).status_code == 200
    await till.work()
    await send_refunds()
    assert stripe.refunds(checkout["intent_id"]) == [11840000]


async def test_money_for_a_booking_that_was_cancelled_goes_back(till: Till, buyer: Person, booking: Json) -> None:
    checkout = await till.open(buyer, booking, REST)
    assert (await buyer.patch(f"/api/bookings/{booking['id']}/status", CANCELLED)).status_code == 200
    await till.pay(checkout)
    assert await till.books(booking) == ("cancelled", 0, 0, 0)
    assert await till.payments(booking) == [("refunded", REST, REST)]
    assert await till.refunds(booking) == [(REST, "completed", "The booking had been cancelled.")]


async def test_what_somebody_else_has_paid_meanwhile_goes_back(
    till: Till, cast: Cast, owner: Person, buyer: Person, uncapped: Json, project: Json
) -> None:
    full = await cast.booking(buyer, await cast.unit(owner, uncapped))
    checkout = await till.open(buyer, full, "11840000.00")
    await cast.payment(owner, full, "0.01")
    await till.pay(checkout)
    assert await till.payments(full) == [("completed", "0.01", "0.00"), ("refunded", "11840000.00", "11840000.00")]
    assert (await till.refunds(full))[0][2] == "It was more than was still to be paid."
    capped = await cast.booking(buyer, await cast.unit(owner, project))
    checkout = await till.open(buyer, capped, "1184000.00")
    await cast.payment(owner, capped, TOKEN)
    await till.pay(checkout)
    assert await till.books(capped) == ("token_paid", Decimal(TOKEN), 0, None)
    assert (await till.refunds(capped))[0][2] == "It was more than may be paid before the agreement is signed."


async def test_a_part_of_the_token_for_a_hold_that_ran_out_goes_back(
    till: Till, buyer: Person, booking: Json, query: Query
) -> None:
    checkout = await till.open(buyer, booking, REST)
    await lapse(query, booking)
    await till.pay(checkout)
    assert await till.books(booking) == ("expired", 0, 0, 0)
    assert await till.payments(booking) == [("refunded", REST, REST)]


async def test_what_fails_half_way_is_not_done_and_done_later(
    till: Till, buyer: Person, booking: Json, monkeypatch: pytest.MonkeyPatch, query: Query
) -> None:
    checkout = await till.open(buyer, booking)
    assert (await till.press(checkout)).status_code == 200

    async def broken(*_: object, **__: object) -> None:
        raise RuntimeError("after the payment was recorded")

    with monkeypatch.context() as patch:
        patch.setattr(online_payments, "tell_builder", broken)
        with pytest.raises(RuntimeError):
            await till.work()
    assert (await till.payments(booking), await till.books(booking)) == ([], ("reserved", 0, 0, None))
    await query(
        "UPDATE gateway_events SET received_at = now() - interval '3 minutes' WHERE intent_id = %(id)s",
        id=checkout["intent_id"],
    )
    await sweep_checkouts(timestamp=0)
    assert await till.payments(booking) == [("completed", TOKEN, "0.00")]


# Interest


OVERDUE = """
UPDATE booking_stages SET fell_due_on = current_date - 100, due_date = current_date - 100 WHERE booking_id = %(id)s
"""


@pytest_asyncio.fixture
async def overdue(cast: Cast, owner: Person, buyer: Person, uncapped: Json, query: Query) -> Json:
    """A booking that owes interest: 36.5 per cent a year for a hundred days on what is open of 1,000.00."""
    booking = await cast.booking(buyer, await cast.unit(owner, uncapped, price="1000.00"))
    await cast.payment(owner, booking, booking["token_amount"])
    await query("UPDATE bookings SET interest_percent = 36.5 WHERE id = %(id)s", id=booking["id"])
    await query(OVERDUE, id=booking["id"])
    return booking


async def interest(query: Query, booking: Json) -> tuple[Any, ...]:
    [row] = await query("SELECT interest_paid, paid_amount FROM bookings WHERE id = %(id)s", id=booking["id"])
    return row


@pytest.mark.endpoint("POST /api/payments/checkout")
async def test_a_penalty_pays_interest_and_no_part_of_the_price(
    till: Till, buyer: Person, overdue: Json, query: Query
) -> None:
    _, paid = await interest(query, overdue)
    checkout = await till.open(buyer, overdue, "10.00", payment_type="penalty")
    await till.pay(checkout)
    assert await interest(query, overdue) == (10, paid)
    payment = (await buyer.get(f"/api/payments/{(await state(buyer, checkout))['payment_id']}")).json()
    assert (payment["payment_type"], payment["payment_status"], payment["allocations"]) == ("penalty", "completed", [])
    too_much = {"booking_id": overdue["id"], "amount": "5000.00", "payment_type": "penalty"}
    assert (await buyer.post(CHECKOUT, too_much)).json()["code"] == "overpayment"


async def test_interest_that_is_no_longer_owed_goes_back(
    till: Till, owner: Person, buyer: Person, overdue: Json, query: Query
) -> None:
    for kept in ("4.00", "0.00"):
        checkout = await till.open(buyer, overdue, "10.00", payment_type="penalty")
        before, paid = await interest(query, overdue)
        # All but a part is let off while the customer pays.
        owed = await _owed(overdue)
        await query(
            "UPDATE bookings SET interest_waived = %(waived)s WHERE id = %(id)s",
            id=overdue["id"],
            waived=owed - Decimal(kept),
        )
        await till.pay(checkout)
        assert await interest(query, overdue) == (before + Decimal(kept), paid)
        await query("UPDATE bookings SET interest_waived = 0 WHERE id = %(id)s", id=overdue["id"])
    assert (await till.payments(overdue))[1:] == [("completed", "10.00", "6.00"), ("refunded", "10.00", "10.00")]
    reason = "It was more than the interest owed."
    assert await till.refunds(overdue) == [("6.00", "completed", reason), ("10.00", "completed", reason)]


async def _owed(booking: Json) -> Decimal:
    async with own_transaction() as db:
        return (await read_books(db, booking["id"])).interest_owed


# Paying back


@pytest.mark.endpoint("POST /api/payments/{payment_id}/refund")
async def test_what_a_clerk_pays_back_of_an_online_payment_goes_back_by_the_gateway(
    till: Till, owner: Person, buyer: Person, booking: Json, stripe: StandIn, visitor: Person
) -> None:
    checkout = await till.open(buyer, booking)
    stripe.pay(checkout["intent_id"])
    body = event(checkout["intent_id"])
    assert (await visitor.ask("POST", WEBHOOK, content=body, headers=signed(body))).status_code == 200
    await till.work()
    payment_id = (await state(buyer, checkout))["payment_id"]
    refund = {"amount": "400.00", "reason": "A slip."}
    assert (await owner.post(f"/api/payments/{payment_id}/refund", refund)).status_code == 201
    assert await till.refunds(booking) == [("400.00", "pending", "A slip.")]
    assert stripe.refunds(checkout["intent_id"]) == []
    assert await till.work() == ["send_refunds"]
    assert await till.refunds(booking) == [("400.00", "completed", "A slip.")]
    assert stripe.refunds(checkout["intent_id"]) == [40000]


@pytest.fixture
def refunds(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Has the gateway say something about refunds."""

    def say(refund_id: str | None, status: str, reason: str | None = None) -> None:
        async def answer(*_: object) -> GatewayRefund:
            return GatewayRefund(refund_id, TransferStatus(status), reason)

        gateway = get_development_gateway()
        monkeypatch.setattr(gateway, "refund", answer)
        monkeypatch.setattr(gateway, "fetch_refund", answer)

    return say


async def paid_back(till: Till, buyer: Person, booking: Json) -> Json:
    """A payment that is on its way back, since its booking was cancelled."""
    checkout = await till.open(buyer, booking, REST)
    assert (await buyer.patch(f"/api/bookings/{booking['id']}/status", CANCELLED)).status_code == 200
    await till.pay(checkout)
    return checkout


async def test_a_refund_that_the_gateway_will_not_make_is_for_people_to_make(
    till: Till, owner: Person, buyer: Person, booking: Json, refunds: Callable[..., None], query: Query
) -> None:
    refunds(None, "failed", "The card has expired.")
    await paid_back(till, buyer, booking)
    assert [row[1] for row in await till.refunds(booking)] == ["failed"]
    assert (await till.told(owner))[-1] == "A refund could not be sent"
    # It is not tried again, and nobody is told again.
    await send_refunds()
    assert (await till.told(owner)).count("A refund could not be sent") == 1
    failed = "SELECT count(*) FROM audit_log WHERE action = 'refund.failed' AND builder_id = %(id)s"
    assert await query(failed, id=owner.builder_id) == [(1,)]


async def test_a_refund_may_take_days_and_may_come_back(
    till: Till, owner: Person, buyer: Person, booking: Json, refunds: Callable[..., None]
) -> None:
    name = f"re_{uuid4().hex}"
    refunds(name, "pending")
    checkout = await paid_back(till, buyer, booking)
    assert [row[1] for row in await till.refunds(booking)] == ["pending"]
    refunds(name, "completed")
    await send_refunds()
    assert [row[1] for row in await till.refunds(booking)] == ["completed"]
    refunds(name, "failed", "The account is closed.")
    # News of the payment, whatever it is, has its refunds looked at too.
    await till.pay(checkout)
    assert [row[1] for row in await till.refunds(booking)] == ["failed"]
    assert (await till.told(owner))[-1] == "A refund could not be sent"


async def test_a_refund_that_cannot_be_sent_now_is_sent_later(
    till: Till, buyer: Person, booking: Json, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away(*_: object) -> None:
        raise GatewayUnavailable

    with monkeypatch.context() as patch:
        patch.setattr(get_development_gateway(), "refund", away)
        await paid_back(till, buyer, booking)
    assert [row[1] for row in await till.refunds(booking)] == ["pending"]
    await send_refunds()
    assert [row[1] for row in await till.refunds(booking)] == ["completed"]


def test_the_tests_have_the_gateway_that_development_has() -> None:
    assert list(configured()) == ["development"]
