"""Payments: what is recorded, what becomes of it, and books that agree with themselves throughout."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

import psycopg
import pytest

from database.crud.booking_moves import expire_hold
from database.crud.schedules import agreement_signed
from database.database import own_transaction
from domain.people import MemberRole
from tests.cast import Cast, Json, Person, lapse, put_into
from tests.conftest import Footprint, Query
from tests.races.conftest import contradictions

TOTAL, TOKEN, CAP = "11840000.00", "118400.00", "1184000.00"


def payment(booking: Json, amount: object = "100.00", **values: object) -> Json:
    """The body of a request to record a payment."""
    return {
        "booking_id": booking["id"],
        "payment_type": "installment",
        "amount": amount,
        "payment_method": "bank_transfer",
        **values,
    }


async def pay(clerk: Person, booking: Json, amount: object = "100.00", **values: object) -> Any:
    """The answer to the clerk's wish to record a payment."""
    return await clerk.post("/api/payments", payment(booking, amount, **values))


async def cheque(cast: Cast, clerk: Person, booking: Json, amount: str, **values: Any) -> Json:
    """A cheque that has been handed over and has not cleared."""
    return await cast.payment(clerk, booking, amount, payment_method="cheque", payment_status="pending", **values)


async def settle(clerk: Person, paid: Json, status: str, **values: object) -> Any:
    return await clerk.patch(f"/api/payments/{paid['id']}/status", {"payment_status": status, **values})


async def pay_back(clerk: Person, paid: Json, amount: str | None = None, **values: object) -> Any:
    body = {"reason": "A mistake", **values} | ({"amount": amount} if amount else {})
    return await clerk.post(f"/api/payments/{paid['id']}/refund", body)


async def books(person: Person, booking: Json) -> Any:
    """The booking's books, which agree with themselves."""
    answer = await person.get(f"/api/bookings/{booking['id']}/payments")
    assert answer.status_code == 200, answer.text
    shown = answer.json()
    total, paid, outstanding, pending = (
        Decimal(shown[name]) for name in ("total_amount", "paid_amount", "outstanding_amount", "pending_amount")
    )
    assert total == paid + outstanding
    assert total == sum(Decimal(stage["amount"]) for stage in shown["schedule"])
    assert paid == sum(Decimal(stage["paid_amount"]) for stage in shown["schedule"])
    kept = Decimal(0)
    for each in shown["payments"]:
        left = Decimal(each["amount"]) - Decimal(each["refunded_amount"])
        counted = each["payment_status"] in ("completed", "refunded")
        assert sum(Decimal(part["amount"]) for part in each["allocations"]) == (left if counted else 0)
        assert sum(Decimal(part["amount"]) for part in each["refunds"]) == Decimal(each["refunded_amount"])
        kept += left if counted else 0
    assert paid == kept
    waiting = [Decimal(each["amount"]) for each in shown["payments"] if each["payment_status"] == "pending"]
    assert pending == sum(waiting)
    if shown["refund_owed"] is not None:
        assert paid == Decimal(shown["refund_owed"]) + Decimal(shown["forfeited_amount"])
    return shown


def per_stage(shown: Json) -> list[str]:
    """What each stage of the schedule has been paid."""
    return [stage["paid_amount"] for stage in shown["schedule"]]


async def told(query: Query, person: Person) -> list[str]:
    """The titles of all that the person has been told, oldest first."""
    rows = await query("SELECT title FROM notifications WHERE user_id = %(id)s ORDER BY id", id=person.user_id)
    return [title for (title,) in rows]


def refusal(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


@pytest.fixture
async def clerk(cast: Cast, owner: Person) -> Person:
    """Who keeps the builder's accounts."""
    return await cast.member(owner.builder_id, MemberRole.ACCOUNTS)


# Recording a payment


@pytest.mark.endpoint("POST /api/payments")
async def test_a_clerk_records_what_a_buyer_has_paid(clerk: Person, buyer: Person, booking: Json, query: Query) -> None:
    asked_at = datetime.now(UTC)
    answer = await clerk.post(
        "/api/payments",
        payment(booking, "50000.5", payment_type="token", reference="UTR 77", notes="Brought by her brother"),
        headers={"X-Request-ID": "the-payment-1"},
    )
    assert answer.status_code == 201, answer.text
    made = answer.json()
    shown = await books(clerk, booking)
    assert made == {
        "id": made["id"],
        "booking_id": booking["id"],
        "payment_type": "token",
        "amount": "50000.50",
        "currency": "INR",
        "payment_method": "bank_transfer",
        "payment_status": "completed",
        "reference": "UTR 77",
        "paid_at": made["created_at"],
        "settled_at": made["created_at"],
        "failure_reason": None,
        "receipt_number": made["receipt_number"],
        "refunded_amount": "0.00",
        "refunds": [],
        "allocations": [{"stage_id": shown["schedule"][0]["id"], "amount": "50000.50"}],
        "notes": "Brought by her brother",
        "created_at": made["created_at"],
    }
    assert asked_at <= datetime.fromisoformat(made["created_at"]) <= datetime.now(UTC)
    assert made["receipt_number"].endswith("/000001")
    seen = await clerk.get(f"/api/payments/{made['id']}")
    assert (seen.content, seen.headers["ETag"]) == (answer.content, answer.headers["ETag"])
    assert shown["payments"] == [made]
    assert (shown["paid_amount"], shown["outstanding_amount"]) == ("50000.50", "11789999.50")
    assert (shown["pending_amount"], shown["currency"]) == ("0.00", "INR")
    assert (shown["refund_owed"], shown["forfeited_amount"]) == (None, None)
    whole = (await buyer.get(f"/api/bookings/{booking['id']}")).json()
    assert (whole["paid_amount"], whole["outstanding_amount"], whole["status"]) == (
        "50000.50",
        "11789999.50",
        "reserved",
    )
    assert await query(
        "SELECT actor_id, builder_id, action, after, request_id FROM audit_log "
        "WHERE entity_type = 'payment' AND entity_id = %(id)s",
        id=made["id"],
    ) == [
        (
            clerk.user_id,
            clerk.builder_id,
            "payment.recorded",
            {
                "booking_id": booking["id"],
                "amount": "50000.50",
                "payment_status": "completed",
                "paid_amount": "50000.50",
            },
            "the-payment-1",
        )
    ]
    assert await query(
        "SELECT recorded_by, project_id, customer_id FROM payments WHERE id = %(id)s", id=made["id"]
    ) == [(clerk.user_id, booking["project"]["id"], buyer.customer_id)]


@pytest.mark.endpoint("POST /api/payments")
async def test_only_those_who_keep_the_accounts_record_payments(
    cast: Cast,
    owner: Person,
    clerk: Person,
    rival: Person,
    buyer: Person,
    stranger: Person,
    visitor: Person,
    booking: Json,
    footprint: Footprint,
) -> None:
    sales, site = [await cast.member(owner.builder_id, role) for role in (MemberRole.SALES, MemberRole.SITE)]
    before = await footprint()
    for person, status in ((sales, 403), (site, 403), (buyer, 403), (stranger, 403), (rival, 404), (visitor, 401)):
        assert (await pay(person, booking)).status_code == status
    nowhere = await pay(rival, {"id": 2**62})
    assert {**nowhere.json(), "request_id": ""} == {**(await pay(rival, booking)).json(), "request_id": ""}
    assert await footprint() == before
    for person in (owner, clerk):
        assert (await pay(person, booking)).status_code == 201


@pytest.mark.endpoint("POST /api/payments")
@pytest.mark.parametrize(
    "values",
    [
        {"payment_method": "online"},
        {"payment_method": "barter"},
        {"payment_method": None},
        {"payment_type": "gift"},
        {"payment_status": "failed"},
        {"payment_status": "refunded"},
        {"payment_status": None},
        {"amount": "0"},
        {"amount": "0.00"},
        {"amount": "-1.00"},
        {"amount": "+1.00"},
        {"amount": "1.001"},
        {"amount": "1e3"},
        {"amount": "1,000.00"},
        {"amount": "01.00"},
        {"amount": " "},
        {"amount": "NaN"},
        {"amount": "١٠"},
        {"amount": 100},
        {"amount": 100.5},
        {"amount": True},
        {"amount": None},
        {"amount": "10000000000000.00"},
        {"amount": "1" * 400},
        {"paid_at": "2026-01-01T10:00:00"},
        {"paid_at": "2026-01-01"},
        {"paid_at": "yesterday"},
        {"paid_at": 1767225600},
        {"paid_at": "0000-01-01T00:00:00Z"},
        {"paid_at": "0001-01-01T00:00:00+05:30"},
        {"paid_at": "2026-02-30T00:00:00Z"},
        {"reference": ""},
        {"reference": "x" * 101},
        {"reference": "two\nlines"},
        {"reference": "nul \u0000"},
        {"reference": 77},
        {"notes": "x" * 1001},
        {"notes": " "},
        {"notes": "turned \u202e round"},
        {"booking_id": "1"},
        {"booking_id": 0},
        {"booking_id": -1},
        {"booking_id": 2**63},
        {"booking_id": None},
        {"currency": "INR"},
        {"receipt_number": "2026-27/000001"},
        {"allocations": []},
        {"customer_id": 1},
    ],
    ids=str,
)
async def test_a_request_that_is_no_payment_is_refused(
    values: Json, owner: Person, booking: Json, footprint: Footprint
) -> None:
    before = await footprint()
    answer = await owner.post("/api/payments", payment(booking) | values)
    assert refusal(answer) == (422, "invalid_request")
    assert {error["loc"][-1] for error in answer.json()["errors"]} == values.keys()
    assert await footprint() == before


@pytest.mark.endpoint("POST /api/payments")
@pytest.mark.parametrize("missing", ["booking_id", "payment_type", "amount", "payment_method"])
async def test_a_payment_says_for_what_how_much_and_how(missing: str, owner: Person, booking: Json) -> None:
    body = payment(booking)
    del body[missing]
    answer = await owner.post("/api/payments", body)
    assert answer.status_code == 422
    assert [error["loc"] for error in answer.json()["errors"]] == [["body", missing]]


@pytest.mark.endpoint("POST /api/payments")
async def test_an_amount_has_no_smaller_parts_than_its_currency(cast: Cast, owner: Person, buyer: Person) -> None:
    project = await cast.project(owner, currency="JPY")
    booking = await cast.booking(buyer, await cast.unit(owner, project, price="60000000.00"))
    for amount in ("100.50", "0.01"):
        refused = await pay(owner, booking, amount)
        assert refusal(refused) == (422, "invalid_request")
        assert refused.json()["errors"][0]["loc"] == ["body", "amount"]
    assert (await books(owner, booking))["payments"] == []
    made = await cast.payment(owner, booking, "100")
    assert (made["amount"], made["allocations"][0]["amount"], made["currency"]) == ("100.00", "100.00", "JPY")
    too_precise = await pay_back(owner, made, "0.50")
    assert (too_precise.status_code, too_precise.json()["errors"][0]["loc"]) == (422, ["body", "amount"])


@pytest.mark.endpoint("POST /api/payments")
async def test_money_is_not_received_in_the_future(owner: Person, booking: Json, footprint: Footprint) -> None:
    before = await footprint()
    late = await pay(owner, booking, paid_at=(datetime.now(UTC) + timedelta(minutes=6)).isoformat())
    assert refusal(late) == (422, "invalid_request")
    assert late.json()["errors"][0]["loc"] == ["body", "paid_at"]
    assert await footprint() == before
    # Clocks differ a little.
    soon = datetime.now(UTC) + timedelta(minutes=4)
    paid = (await pay(owner, booking, paid_at=soon.isoformat())).json()
    assert datetime.fromisoformat(paid["paid_at"]) == soon
    earlier = await pay(owner, booking, paid_at="2025-03-31T23:59:59+05:30")
    assert earlier.json()["paid_at"] == "2025-03-31T18:29:59+00:00"
    # A receipt is of the year in which it is written, not of the one in which the money came.
    assert earlier.json()["receipt_number"].endswith("/000002")


# Never more than is owed


@pytest.mark.endpoint("POST /api/payments")
async def test_nobody_pays_more_than_is_owed(
    cast: Cast, owner: Person, booking: Json, query: Query, footprint: Footprint
) -> None:
    await put_into(query, booking, "agreement_signed")
    await cast.payment(owner, booking, "10000000.00")
    await cheque(cast, owner, booking, "1000000.00")
    before = await footprint()
    # 840,000 are left, what is pending counted.
    refused = await pay(owner, booking, "840000.01")
    assert refusal(refused) == (409, "overpayment")
    assert "₹8,40,000.00" in refused.json()["detail"]
    assert refusal(await pay(owner, booking, "840000.01", payment_status="pending")) == (409, "overpayment")
    assert refusal(await pay(owner, booking, "9999999999999.99")) == (409, "overpayment")
    assert await footprint() == before
    await cast.payment(owner, booking, "840000.00")
    assert refusal(await pay(owner, booking, "0.01")) == (409, "overpayment")
    shown = await books(owner, booking)
    assert (shown["paid_amount"], shown["pending_amount"], shown["outstanding_amount"]) == (
        "10840000.00",
        "1000000.00",
        "1000000.00",
    )


@pytest.mark.endpoint("POST /api/payments")
async def test_before_the_agreement_no_more_than_the_advance_is_taken(
    cast: Cast, owner: Person, booking: Json, query: Query, footprint: Footprint
) -> None:
    await cast.payment(owner, booking, "184000.00")
    await cheque(cast, owner, booking, "500000.00")
    before = await footprint()
    for status in ("completed", "pending"):
        refused = await pay(owner, booking, "500000.01", payment_status=status)
        assert refusal(refused) == (409, "advance_cap_exceeded")
        assert "₹11,84,000.00" in refused.json()["detail"]
    assert await footprint() == before
    await cast.payment(owner, booking, "500000.00")
    assert refusal(await pay(owner, booking, "0.01")) == (409, "advance_cap_exceeded")
    await put_into(query, booking, "confirmed")
    assert refusal(await pay(owner, booking, "0.01")) == (409, "advance_cap_exceeded")
    await put_into(query, booking, "agreement_signed")
    await cast.payment(owner, booking, "0.01")
    assert refusal(await pay(owner, booking, TOTAL)) == (409, "overpayment")


@pytest.mark.endpoint("POST /api/payments")
@pytest.mark.parametrize(("cap", "most"), [(None, "11840000.00"), ("2.5", "296000.00"), (100, "11840000.00")])
async def test_the_advance_is_what_the_project_says(
    cap: object, most: str, cast: Cast, owner: Person, buyer: Person
) -> None:
    project = await cast.project(owner, advance_cap_percent=cap)
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    assert (await pay(owner, booking, str(Decimal(most) + Decimal("0.01")))).status_code == 409
    await cast.payment(owner, booking, most)


@pytest.mark.endpoint("POST /api/bookings")
async def test_a_token_is_never_more_than_may_be_paid(cast: Cast, owner: Person, buyer: Person) -> None:
    """Else it could not be paid before the agreement, and no hold would ever become firm."""
    project = await cast.project(owner, token_percent=5, advance_cap_percent=2)
    unit = await cast.unit(owner, project)
    quote = (await buyer.get(f"/api/units/{unit['id']}/cost-sheet")).json()
    booking = await cast.booking(buyer, unit)
    assert quote["token_amount"] == booking["token_amount"] == "236800.00"
    await cast.payment(owner, booking, "236800.00")
    assert (await buyer.get(f"/api/bookings/{booking['id']}")).json()["status"] == "token_paid"


# The token


@pytest.mark.endpoint("POST /api/payments")
async def test_a_hold_becomes_firm_at_the_paisa_that_completes_its_token(
    cast: Cast,
    owner: Person,
    clerk: Person,
    rival: Person,
    buyer: Person,
    stranger: Person,
    booking: Json,
    query: Query,
) -> None:
    sales, site = [await cast.member(owner.builder_id, role) for role in (MemberRole.SALES, MemberRole.SITE)]
    everybody = (owner, clerk, sales, site, buyer, rival, stranger)
    already = {person.user_id: len(await told(query, person)) for person in everybody}
    path = f"/api/bookings/{booking['id']}"
    for amount, missing in (("60000.00", "58400.00"), ("58399.99", "0.01")):
        await cast.payment(clerk, booking, amount, payment_type="token")
        held = (await buyer.get(path)).json()
        assert (held["status"], held["hold_expires_at"]) == ("reserved", booking["hold_expires_at"]), missing
    await cast.payment(clerk, booking, "0.01", payment_type="token")
    firm = (await buyer.get(path)).json()
    assert (firm["status"], firm["unit"]["status"], firm["paid_amount"]) == ("token_paid", "reserved", TOKEN)
    assert firm["hold_expires_at"] is None
    assert await query("SELECT held_until FROM units WHERE id = %(id)s", id=booking["unit_id"]) == [(None,)]
    assert [entry["to_status"] for entry in firm["history"]] == ["reserved", "token_paid"]
    last = firm["history"][-1]
    assert (last["from_status"], last["by"], last["reason"]) == (
        "reserved",
        "Lintel & Sons",
        "The token amount is paid.",
    )
    assert (await owner.get(path)).json()["allowed_transitions"] == ["confirmed", "cancelled"]
    number = booking["unit"]["unit_number"]
    news = {person.user_id: (await told(query, person))[already[person.user_id] :] for person in everybody}
    received = ["Payment received"] * 3
    assert sorted(news.pop(buyer.user_id)) == sorted([*received, f"{number}: token paid"])
    # Whoever pressed knows; the site and others have nothing to do with it.
    assert news == {
        owner.user_id: [f"{number}: token paid"],
        sales.user_id: [f"{number}: token paid"],
        **{person.user_id: [] for person in (clerk, site, rival, stranger)},
    }
    [(message, entity, url)] = await query(
        "SELECT message, related_entity_id, action_url FROM notifications WHERE user_id = %(id)s "
        "AND notification_type = 'payment_received' ORDER BY id DESC LIMIT 1",
        id=buyer.user_id,
    )
    assert message == f"₹0.01 has been received for {number}, booking {booking['reference']}."
    assert (entity, url) == (booking["id"], f"/home/bookings/{booking['id']}")
    # It never runs out again.
    await lapse(query, booking)
    assert await expire_hold(booking["id"]) is False


@pytest.mark.endpoint("POST /api/payments")
async def test_more_than_the_token_at_once_makes_a_hold_firm(cast: Cast, owner: Person, booking: Json) -> None:
    await cast.payment(owner, booking, CAP)
    firm = (await owner.get(f"/api/bookings/{booking['id']}")).json()
    assert (firm["status"], firm["paid_amount"], firm["token_amount"]) == ("token_paid", CAP, TOKEN)


@pytest.mark.endpoint("POST /api/payments")
async def test_what_is_paid_without_a_token_moves_nothing(cast: Cast, owner: Person, buyer: Person) -> None:
    project = await cast.project(owner, token_percent=0)
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    await cast.payment(owner, booking, "500.00")
    later = (await owner.get(f"/api/bookings/{booking['id']}")).json()
    assert (later["status"], later["paid_amount"]) == ("token_paid", "500.00")
    assert len(later["history"]) == 1


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
async def test_a_discount_that_makes_the_token_less_than_what_is_paid_makes_the_hold_firm(
    cast: Cast, owner: Person, buyer: Person, query: Query
) -> None:
    """The token is never more than the advance, so a lower price may lower it."""
    project = await cast.project(owner, token_percent=10)
    booking = await cast.booking(buyer, await cast.unit(owner, project, price="10000000.00"))
    await cast.payment(owner, booking, "950000.00")
    answer = await owner.patch(f"/api/bookings/{booking['id']}", {"discount": "1000000.00"})
    assert answer.status_code == 200, answer.text
    firm = answer.json()
    assert (firm["total_amount"], firm["token_amount"]) == ("9000000.00", "900000.00")
    assert (firm["status"], firm["hold_expires_at"]) == ("token_paid", None)
    assert [entry["to_status"] for entry in firm["history"]] == ["reserved", "token_paid"]
    assert f"{booking['unit']['unit_number']}: token paid" in await told(query, buyer)
    await books(buyer, booking)


# What is not ours yet


@pytest.mark.endpoint("PATCH /api/payments/{payment_id}/status")
async def test_a_cheque_is_pending_until_it_clears(
    cast: Cast, clerk: Person, buyer: Person, booking: Json, query: Query
) -> None:
    made = await cheque(cast, clerk, booking, TOKEN, payment_type="token", reference="000123")
    assert (made["payment_status"], made["receipt_number"], made["settled_at"]) == ("pending", None, None)
    assert made["allocations"] == []
    shown = await books(buyer, booking)
    assert (shown["paid_amount"], shown["pending_amount"], shown["outstanding_amount"]) == ("0.00", TOKEN, TOTAL)
    whole = (await buyer.get(f"/api/bookings/{booking['id']}")).json()
    assert (whole["status"], whole["pending_amount"]) == ("reserved", TOKEN)
    assert (await told(query, buyer))[-1] == "Payment noted"

    answer = await settle(clerk, made, "completed")
    assert answer.status_code == 200, answer.text
    cleared = answer.json()
    assert answer.content == (await clerk.get(f"/api/payments/{made['id']}")).content
    shown = await books(buyer, booking)
    assert cleared == {
        **made,
        "payment_status": "completed",
        "receipt_number": cleared["receipt_number"],
        "settled_at": cleared["settled_at"],
        "allocations": [{"stage_id": shown["schedule"][0]["id"], "amount": TOKEN}],
    }
    assert cleared["receipt_number"].endswith("/000001")
    assert cleared["settled_at"] > cleared["created_at"]
    assert (shown["paid_amount"], shown["pending_amount"]) == (TOKEN, "0.00")
    assert (await buyer.get(f"/api/bookings/{booking['id']}")).json()["status"] == "token_paid"
    assert {"Payment received", f"{booking['unit']['unit_number']}: token paid"} <= set(await told(query, buyer))
    assert (
        await query(
            "SELECT action, before, after ->> 'payment_status' FROM audit_log "
            "WHERE entity_type = 'payment' AND entity_id = %(id)s ORDER BY id",
            id=made["id"],
        )
    )[1:] == [("payment.settled", {"payment_status": "pending"}, "completed")]


@pytest.mark.endpoint("PATCH /api/payments/{payment_id}/status")
async def test_a_cheque_that_bounces_was_never_paid(
    cast: Cast, clerk: Person, buyer: Person, booking: Json, query: Query, footprint: Footprint
) -> None:
    made = await cheque(cast, clerk, booking, TOKEN)
    before = await footprint()
    for wrong in ({}, {"reason": None}, {"reason": " "}, {"reason": "x" * 1001}):
        refused = await settle(clerk, made, "failed", **wrong)
        assert refusal(refused) == (422, "invalid_request"), wrong
        assert refused.json()["errors"][0]["loc"] == ["body", "reason"]
    assert await footprint() == before
    failed = (await settle(clerk, made, "failed", reason="No funds")).json()
    assert (failed["payment_status"], failed["failure_reason"]) == ("failed", "No funds")
    assert (failed["receipt_number"], failed["allocations"]) == (None, [])
    assert failed["settled_at"]
    shown = await books(buyer, booking)
    assert (shown["paid_amount"], shown["pending_amount"], shown["outstanding_amount"]) == ("0.00", "0.00", TOTAL)
    assert (await buyer.get(f"/api/bookings/{booking['id']}")).json()["status"] == "reserved"
    assert (await told(query, buyer))[-1] == "Payment failed"


@pytest.mark.endpoint("PATCH /api/payments/{payment_id}/status")
@pytest.mark.parametrize("outcome", ["completed", "failed", "at once", "refunded"])
async def test_what_has_become_of_a_payment_is_said_once(
    outcome: str, cast: Cast, clerk: Person, booking: Json, footprint: Footprint
) -> None:
    if outcome == "at once":
        made = await cast.payment(clerk, booking, "500.00")
    else:
        made = await cheque(cast, clerk, booking, "500.00")
        first = "failed" if outcome == "failed" else "completed"
        assert (await settle(clerk, made, first, reason="So it is")).status_code == 200
    if outcome == "refunded":
        assert (await pay_back(clerk, made)).status_code == 201
    before = await footprint()
    for status in ("completed", "failed"):
        refused = await settle(clerk, made, status, reason="Another thought")
        assert refusal(refused) == (409, "invalid_transition")
        assert refused.json()["allowed"] == []
    assert await footprint() == before


@pytest.mark.endpoint("PATCH /api/payments/{payment_id}/status")
@pytest.mark.parametrize(
    "body",
    [
        {},
        {"payment_status": None},
        {"payment_status": "pending"},
        {"payment_status": "refunded", "reason": "x"},
        {"payment_status": "cleared"},
        {"payment_status": "completed", "amount": "1.00"},
        {"status": "completed"},
        {"payment_status": "failed", "reason": "nul \u0000"},
    ],
)
async def test_an_outcome_that_cannot_be_understood_is_refused(
    body: Json, cast: Cast, clerk: Person, booking: Json
) -> None:
    made = await cheque(cast, clerk, booking, "500.00")
    assert (await clerk.patch(f"/api/payments/{made['id']}/status", body)).status_code == 422
    assert (await clerk.get(f"/api/payments/{made['id']}")).json() == made


@pytest.mark.endpoint("PATCH /api/payments/{payment_id}/status")
async def test_an_outcome_of_what_is_no_longer_so_is_refused(cast: Cast, clerk: Person, booking: Json) -> None:
    made = await cheque(cast, clerk, booking, "500.00")
    path = f"/api/payments/{made['id']}"
    seen = (await clerk.get(path)).headers["ETag"]
    body = {"payment_status": "completed"}
    for stale in (f"W/{seen}", '"nonsense"', "", '"7-00000000"'):
        answer = await clerk.patch(f"{path}/status", body, headers={"If-Match": stale})
        assert refusal(answer) == (412, "stale"), stale
    assert (await clerk.get(path)).json() == made
    cleared = await clerk.patch(f"{path}/status", body, headers={"If-Match": f'"9-00000000", {seen}'})
    assert cleared.status_code == 200
    assert cleared.headers["ETag"] != seen
    # That it has changed is said before that it can no longer be.
    assert refusal(await clerk.patch(f"{path}/status", body, headers={"If-Match": seen})) == (412, "stale")


@pytest.mark.endpoint("PATCH /api/payments/{payment_id}/status")
@pytest.mark.endpoint("POST /api/payments/{payment_id}/refund")
async def test_only_those_who_keep_the_accounts_settle_and_pay_back(
    cast: Cast,
    owner: Person,
    clerk: Person,
    rival: Person,
    buyer: Person,
    stranger: Person,
    visitor: Person,
    booking: Json,
    footprint: Footprint,
) -> None:
    sales, site = [await cast.member(owner.builder_id, role) for role in (MemberRole.SALES, MemberRole.SITE)]
    made = await cheque(cast, owner, booking, "500.00")
    before = await footprint()
    for person, status in ((sales, 403), (site, 403), (buyer, 403), (stranger, 403), (rival, 404), (visitor, 401)):
        assert (await settle(person, made, "completed")).status_code == status
        assert (await pay_back(person, made)).status_code == status
    for nothing in (2**62, 2**63 - 1):
        assert (await settle(owner, {"id": nothing}, "completed")).status_code == 404
        assert (await pay_back(owner, {"id": nothing})).status_code == 404
    assert await footprint() == before
    assert (await settle(clerk, made, "completed")).status_code == 200
    assert (await pay_back(owner, made, "1.00")).status_code == 201


# Which stage gets it


async def sold_by(cast: Cast, owner: Person, buyer: Person, stages: list[Json], **values: Any) -> Json:
    """The buyer's booking in a project that is paid in these stages, without a token or a cap on what is advanced."""
    terms: Json = {"token_percent": 0, "advance_cap_percent": None, **values}
    price = terms.pop("price", "1000000.00")
    project = await cast.project(owner, **terms)
    plan = {"name": "Steps", "plan_type": "installments", "stages": stages}
    answer = await owner.put(f"/api/projects/{project['id']}/payment-plans", {"payment_plans": [plan]})
    assert answer.status_code == 200, answer.text
    return await cast.booking(buyer, await cast.unit(owner, project, price=price))


async def today_in(query: Query, zone: str) -> Any:
    [(today,)] = await query("SELECT (now() AT TIME ZONE %(zone)s)::date", zone=zone)
    return today


@pytest.fixture
async def mixed(cast: Cast, owner: Person, buyer: Person, query: Query) -> Json:
    """A booking of 1,000,000 whose stages come in another order than they fall due in."""
    today = await today_in(query, "Asia/Kolkata")
    stages = [
        {"name": "Keys", "percent": 30, "falls_due": "on_handover", "grace_days": 10},
        {"name": "Agreement", "percent": 25, "falls_due": "on_agreement", "grace_days": 15},
        {"name": "Next year", "percent": 15, "falls_due": "on_date", "due_date": str(today + timedelta(days=365))},
        {"name": "At booking", "percent": 10, "falls_due": "on_booking", "grace_days": 7},
        {"name": "Last week", "percent": 12, "falls_due": "on_date", "due_date": str(today - timedelta(days=7))},
        {"name": "Today", "percent": 8, "falls_due": "on_date", "due_date": str(today)},
    ]
    return await sold_by(cast, owner, buyer, stages)


@pytest.mark.endpoint("GET /api/bookings/{booking_id}/payments")
async def test_a_schedule_says_what_is_due_and_since_when(buyer: Person, mixed: Json, query: Query) -> None:
    today = await today_in(query, "Asia/Kolkata")
    shown = await books(buyer, mixed)
    assert [
        (each["name"], each["amount"], each["percent"], each["fell_due_on"], each["due_date"], each["status"])
        for each in shown["schedule"]
    ] == [
        ("Keys", "300000.00", 30, None, None, "upcoming"),
        ("Agreement", "250000.00", 25, None, None, "upcoming"),
        *[
            (name, amount, percent, str(fell), str(due), status)
            for name, amount, percent, fell, due, status in (
                ("Next year", "150000.00", 15, today + timedelta(365), today + timedelta(365), "upcoming"),
                ("At booking", "100000.00", 10, today, today + timedelta(7), "due"),
                ("Last week", "120000.00", 12, today - timedelta(7), today - timedelta(7), "overdue"),
                ("Today", "80000.00", 8, today, today, "due"),
            )
        ],
    ]
    assert shown["due_amount"] == "300000.00"
    assert [each["falls_due"] for each in shown["schedule"]][:2] == ["on_handover", "on_agreement"]


@pytest.mark.endpoint("POST /api/payments")
async def test_money_goes_to_what_is_due_first_and_then_to_what_comes_next(
    cast: Cast, owner: Person, buyer: Person, mixed: Json
) -> None:
    keys, agreement, next_year, at_booking, last_week, now = [
        each["id"] for each in (await books(buyer, mixed))["schedule"]
    ]
    paid = []
    for amount, parts in (
        # Last week's, before that of today, before that of the booking, which has a week left.
        ("119999.99", {last_week: "119999.99"}),
        ("100000.01", {last_week: "0.01", now: "80000.00", at_booking: "20000.00"}),
        ("80000.00", {at_booking: "80000.00"}),
        # Then in the order of the plan.
        ("550000.01", {keys: "300000.00", agreement: "250000.00", next_year: "0.01"}),
        ("149999.99", {next_year: "149999.99"}),
    ):
        made = await cast.payment(owner, mixed, amount)
        assert {part["stage_id"]: part["amount"] for part in made["allocations"]} == parts
        assert (await owner.get(f"/api/payments/{made['id']}")).json() == made
        paid.append(made)
        shown = await books(buyer, mixed)
        due = max(Decimal("300000.00") - sum(Decimal(each["amount"]) for each in paid), Decimal("0.00"))
        assert Decimal(shown["due_amount"]) == due
    assert {each["status"] for each in shown["schedule"]} == {"paid"}
    assert shown["outstanding_amount"] == shown["due_amount"] == "0.00"
    # What is taken back comes first from the stage that would be paid last.
    for amount, parts in (
        ("30000.00", {last_week: "0.01", now: "70000.00"}),
        ("70000.00", {last_week: "0.01"}),
    ):
        refunded = (await pay_back(owner, paid[1], amount)).json()
        assert {part["stage_id"]: part["amount"] for part in refunded["allocations"]} == parts
    assert (await books(buyer, mixed))["due_amount"] == "100000.00"
    again = await cast.payment(owner, mixed, "100000.00")
    assert {part["stage_id"] for part in again["allocations"]} == {now, at_booking}
    for amount, parts in (
        ("50000.00", {keys: "300000.00", agreement: "200000.01"}),
        ("200000.02", {keys: "299999.99"}),
        ("299999.99", {}),
    ):
        refunded = (await pay_back(owner, paid[3], amount)).json()
        assert {part["stage_id"]: part["amount"] for part in refunded["allocations"]} == parts
        await books(buyer, mixed)
    statuses = {each["name"]: each["status"] for each in (await books(buyer, mixed))["schedule"]}
    assert statuses == {
        "Keys": "upcoming",
        "Agreement": "upcoming",
        "Next year": "upcoming",
        "At booking": "paid",
        "Last week": "paid",
        "Today": "paid",
    }


@pytest.mark.endpoint("POST /api/payments")
async def test_a_stage_that_falls_due_comes_before_those_to_come(
    cast: Cast, owner: Person, buyer: Person, mixed: Json, query: Query
) -> None:
    await cast.payment(owner, mixed, "300000.01")
    assert per_stage(await books(buyer, mixed))[:2] == ["0.01", "0.00"]
    async with own_transaction() as db:
        await agreement_signed(db, mixed["id"], datetime.now(UTC))
    shown = await books(buyer, mixed)
    today = await today_in(query, "Asia/Kolkata")
    signed = shown["schedule"][1]
    assert (signed["status"], signed["fell_due_on"], signed["due_date"]) == (
        "due",
        str(today),
        str(today + timedelta(15)),
    )
    assert shown["due_amount"] == "250000.00"
    await cast.payment(owner, mixed, "250000.00")
    shown = await books(buyer, mixed)
    assert per_stage(shown)[:2] == ["0.01", "250000.00"]
    assert shown["schedule"][1]["status"] == "paid"


ZONES = ["Pacific/Kiritimati", "Asia/Kolkata", "America/New_York", "Pacific/Pago_Pago"]


@pytest.mark.endpoint("GET /api/bookings/{booking_id}/payments")
@pytest.mark.parametrize("zone", ZONES)
async def test_a_stage_is_due_by_the_calendar_of_the_place(
    zone: str, cast: Cast, owner: Person, buyer: Person, query: Query
) -> None:
    """The four zones are never all on the same date, so the server's own date cannot pass for theirs."""
    today = await today_in(query, zone)
    stages: list[Json] = [
        {"name": f"{days:+}", "percent": 25, "falls_due": "on_date", "due_date": str(today + timedelta(days))}
        for days in (-1, 0, 1)
    ]
    stages.append({"name": "booking", "percent": 25, "falls_due": "on_booking"})
    booking = await sold_by(cast, owner, buyer, stages, timezone=zone)
    shown = await books(buyer, booking)
    assert [each["status"] for each in shown["schedule"]] == ["overdue", "due", "upcoming", "due"]
    assert shown["schedule"][3]["due_date"] == str(today)
    assert shown["due_amount"] == "750000.00"


def largest_remainders(total: Decimal, percents: list[str]) -> list[str]:
    """The total in paise by the percents: each gets its whole paise, those left over go to the largest remainders."""
    exact = [Fraction(total) * 100 * Fraction(percent) / 100 for percent in percents]
    whole = [part.numerator // part.denominator for part in exact]
    left = int(Fraction(total) * 100) - sum(whole)
    for place in sorted(range(len(exact)), key=lambda place: (whole[place] - exact[place], place))[:left]:
        whole[place] += 1
    return [f"{Decimal(part) / 100:.2f}" for part in whole]


@pytest.mark.endpoint("GET /api/bookings/{booking_id}/payments")
@pytest.mark.parametrize("price", ["11840000.01", "9999999.97", "100.00", "0.05", "0.01", "9999999999999.99"])
@pytest.mark.parametrize("percents", [["33.3333", "33.3333", "33.3334"], ["14.2857"] * 6 + ["14.2858"]], ids=len)
async def test_stages_add_up_to_the_last_paisa(
    price: str, percents: list[str], cast: Cast, owner: Person, buyer: Person
) -> None:
    stages = [{"name": f"Stage {n}", "percent": part, "falls_due": "on_booking"} for n, part in enumerate(percents)]
    booking = await sold_by(cast, owner, buyer, stages, price=price)
    shown = await books(buyer, booking)
    expected = largest_remainders(Decimal(price), percents)
    assert [each["amount"] for each in shown["schedule"]] == expected
    # Paid in two odd parts, every stage gets what it is worth.
    first = max(Decimal("0.01"), (Decimal(price) / 7).quantize(Decimal("0.01")))
    await cast.payment(owner, booking, str(first))
    if Decimal(price) > first:
        await cast.payment(owner, booking, str(Decimal(price) - first))
    assert per_stage(await books(buyer, booking)) == expected


# Paying back


@pytest.mark.endpoint("POST /api/payments/{payment_id}/refund")
async def test_a_payment_is_paid_back_in_full(
    cast: Cast, clerk: Person, buyer: Person, booking: Json, query: Query
) -> None:
    made = await cast.payment(clerk, booking, "5000.00")
    answer = await clerk.post(f"/api/payments/{made['id']}/refund", {"reason": "Paid twice"})
    assert answer.status_code == 201, answer.text
    refunded = answer.json()
    [refund] = refunded["refunds"]
    assert refunded == {
        **made,
        "payment_status": "refunded",
        "refunded_amount": "5000.00",
        "refunds": [
            {
                "id": refund["id"],
                "amount": "5000.00",
                "reason": "Paid twice",
                "at": refund["at"],
                "refund_method": "bank_transfer",
                "transfer_status": "completed",
                "reference": None,
                "failure_reason": None,
                "settled_at": refund["at"],
            }
        ],
        "allocations": [],
    }
    assert answer.headers["ETag"] == (await clerk.get(f"/api/payments/{made['id']}")).headers["ETag"]
    shown = await books(buyer, booking)
    assert (shown["paid_amount"], shown["outstanding_amount"]) == ("0.00", TOTAL)
    assert (await told(query, buyer))[-1] == "Payment paid back"
    assert (
        await query(
            "SELECT action, actor_id, before ->> 'refunded_amount', after ->> 'refunded_amount', after ->> 'reason' "
            "FROM audit_log WHERE entity_type = 'payment' AND entity_id = %(id)s ORDER BY id",
            id=made["id"],
        )
    )[1:] == [("payment.refunded", clerk.user_id, "0.00", "5000.00", "Paid twice")]
    # What was paid back may be paid anew.
    await cast.payment(clerk, booking, CAP)


@pytest.mark.endpoint("POST /api/payments/{payment_id}/refund")
async def test_a_payment_is_paid_back_in_parts_and_never_more_than_is_left(
    cast: Cast, clerk: Person, booking: Json, footprint: Footprint
) -> None:
    made = await cast.payment(clerk, booking, "5000.00")
    for amount, left in (("1999.99", "3000.01"), ("0.01", "3000.00")):
        refunded = (await pay_back(clerk, made, amount)).json()
        assert refunded["payment_status"] == "completed"
        assert Decimal(refunded["refunded_amount"]) == 5000 - Decimal(left)
        assert refunded["receipt_number"] == made["receipt_number"]
        assert (await books(clerk, booking))["paid_amount"] == left
    before = await footprint()
    for too_much in ("3000.01", "5000.00", "9999999999999.99"):
        refused = await pay_back(clerk, made, too_much)
        assert refusal(refused) == (409, "refund_too_large")
        assert "₹3,000.00" in refused.json()["detail"]
    assert await footprint() == before
    # All that is left, unless another amount is named.
    rest = (await pay_back(clerk, made)).json()
    assert (rest["payment_status"], rest["refunded_amount"]) == ("refunded", "5000.00")
    assert [each["amount"] for each in rest["refunds"]] == ["1999.99", "0.01", "3000.00"]
    for nothing in (None, "0.01"):
        assert refusal(await pay_back(clerk, made, nothing)) == (409, "not_refundable")


@pytest.mark.endpoint("POST /api/payments/{payment_id}/refund")
@pytest.mark.parametrize("outcome", ["pending", "failed"])
async def test_what_was_never_ours_is_not_paid_back(
    outcome: str, cast: Cast, clerk: Person, booking: Json, footprint: Footprint
) -> None:
    made = await cheque(cast, clerk, booking, "5000.00")
    if outcome == "failed":
        await settle(clerk, made, "failed", reason="No funds")
    before = await footprint()
    refused = await pay_back(clerk, made)
    assert refusal(refused) == (409, "not_refundable")
    assert outcome in refused.json()["detail"]
    assert await footprint() == before


@pytest.mark.endpoint("POST /api/payments/{payment_id}/refund")
async def test_when_the_home_is_handed_over_its_books_are_closed(
    cast: Cast, owner: Person, booking: Json, query: Query, footprint: Footprint
) -> None:
    await put_into(query, booking, "registered", registration_number="MH-1", registration_date="2031-05-04")
    made = await cast.payment(owner, booking, TOTAL)
    # Until then it can be taken back.
    assert (await pay_back(owner, made, "1.00")).status_code == 201
    again = await cast.payment(owner, booking, "1.00")
    done = await owner.patch(f"/api/bookings/{booking['id']}/status", {"status": "completed"})
    assert done.status_code == 200, done.text
    before = await footprint()
    for each in (made, again):
        assert refusal(await pay_back(owner, each)) == (409, "not_refundable")
    assert refusal(await pay(owner, booking, "0.01")) == (409, "overpayment")
    assert await footprint() == before


@pytest.mark.endpoint("POST /api/payments/{payment_id}/refund")
@pytest.mark.parametrize(
    "body",
    [
        {},
        {"reason": " "},
        {"reason": None},
        {"reason": "x" * 1001},
        {"reason": "x", "amount": "0.00"},
        {"reason": "x", "amount": "-1.00"},
        {"reason": "x", "amount": "1.001"},
        {"reason": "x", "amount": 1},
        {"reason": "x", "amount": None},
        {"reason": "x", "payment_status": "refunded"},
    ],
)
async def test_a_refund_that_cannot_be_understood_is_refused(
    body: Json, cast: Cast, clerk: Person, booking: Json
) -> None:
    made = await cast.payment(clerk, booking, "500.00")
    assert (await clerk.post(f"/api/payments/{made['id']}/refund", body)).status_code == 422
    assert (await clerk.get(f"/api/payments/{made['id']}")).json() == made


@pytest.mark.endpoint("POST /api/payments/{payment_id}/refund")
async def test_a_token_that_is_paid_back_leaves_the_booking_where_it_is(
    cast: Cast, owner: Person, buyer: Person, booking: Json
) -> None:
    made = await cast.payment(owner, booking, TOKEN)
    await pay_back(owner, made)
    later = (await buyer.get(f"/api/bookings/{booking['id']}")).json()
    assert (later["status"], later["paid_amount"]) == ("token_paid", "0.00")


# Retries


@pytest.mark.endpoint("POST /api/payments")
@pytest.mark.endpoint("POST /api/payments/{payment_id}/refund")
async def test_a_retry_gets_the_first_answer_and_moves_no_money(
    cast: Cast, owner: Person, clerk: Person, booking: Json, footprint: Footprint
) -> None:
    made = await cast.payment(clerk, booking, "5000.00")
    for path, body in (
        ("/api/payments", payment(booking, TOKEN)),
        ("/api/payments", payment(booking, "7.00", payment_status="pending")),
        (f"/api/payments/{made['id']}/refund", {"reason": "Too much", "amount": "10.00"}),
    ):
        headers = {"Idempotency-Key": f"the-same-{path}-{body['amount']}"}
        first = await clerk.post(path, body, headers=headers)
        assert first.status_code == 201, first.text
        assert "Idempotency-Replayed" not in first.headers
        before = await footprint()
        again = await clerk.post(path, body, headers=headers)
        assert (again.status_code, again.content) == (201, first.content)
        assert again.headers["Idempotency-Replayed"] == "true"
        other = await clerk.post(path, {**body, "amount": "11.00"}, headers=headers)
        assert refusal(other) == (422, "idempotency_key_reused")
        assert await footprint() == before
        # Keys are each user's own.
        assert "Idempotency-Replayed" not in (await owner.post(path, body, headers=headers)).headers
    for wrong in ("", "ä", "x" * 256, '"half'):
        refused = await clerk.post("/api/payments", payment(booking), headers={"Idempotency-Key": wrong.encode()})
        assert refused.status_code == 422, wrong
    shown = await books(clerk, booking)
    assert (shown["paid_amount"], shown["pending_amount"]) == ("241780.00", "14.00")


@pytest.mark.endpoint("POST /api/payments")
async def test_a_retry_after_the_booking_has_ended_still_gets_its_answer(
    clerk: Person, buyer: Person, booking: Json
) -> None:
    headers = {"Idempotency-Key": "before-the-end"}
    first = await clerk.post("/api/payments", payment(booking), headers=headers)
    ended = await buyer.patch(f"/api/bookings/{booking['id']}/status", {"status": "cancelled", "reason": "No more"})
    assert ended.status_code == 200
    again = await clerk.post("/api/payments", payment(booking), headers=headers)
    assert (again.status_code, again.content) == (201, first.content)
    assert refusal(await pay(clerk, booking)) == (409, "booking_ended")


@pytest.mark.endpoint("POST /api/payments")
async def test_a_refusal_is_not_kept_for_a_retry(cast: Cast, owner: Person, booking: Json, query: Query) -> None:
    headers = {"Idempotency-Key": "too-early"}
    body = payment(booking, TOTAL)
    assert refusal(await owner.post("/api/payments", body, headers=headers)) == (409, "advance_cap_exceeded")
    await put_into(query, booking, "agreement_signed")
    assert (await owner.post("/api/payments", body, headers=headers)).status_code == 201


@pytest.mark.endpoint("POST /api/payments")
async def test_the_same_cheque_is_recorded_once(
    cast: Cast, owner: Person, clerk: Person, buyer: Person, project: Json, booking: Json, footprint: Footprint
) -> None:
    made = await cheque(cast, clerk, booking, "500.00", reference="HDFC 000123")
    before = await footprint()
    for reference in ("HDFC 000123", "hdfc 000123", "  HDFC 000123 "):
        for status in ("pending", "completed"):
            refused = await pay(
                owner, booking, "1.00", payment_method="cheque", payment_status=status, reference=reference
            )
            assert refusal(refused) == (409, "payment_already_recorded")
    assert await footprint() == before
    # Another number, another way to pay, another booking: another payment.
    await cheque(cast, owner, booking, "1.00", reference="HDFC 000124")
    await cast.payment(owner, booking, "1.00", reference="HDFC 000123")
    await cheque(
        cast, owner, await cast.booking(buyer, await cast.unit(owner, project)), "1.00", reference="HDFC 000123"
    )
    for _ in range(2):
        await cast.payment(owner, booking, "1.00")
    # Presented again after it bounced, recorded again after it was entered wrongly.
    assert (await settle(clerk, made, "failed", reason="Words and figures differ")).status_code == 200
    second = await cast.payment(clerk, booking, "600.00", payment_method="cheque", reference="HDFC 000123")
    await pay_back(clerk, second, "599.99")
    assert (await pay(clerk, booking, payment_method="cheque", reference="HDFC 000123")).status_code == 409
    await pay_back(clerk, second)
    await cast.payment(clerk, booking, "600.00", payment_method="cheque", reference="HDFC 000123")
    await books(buyer, booking)


# Receipts


@pytest.mark.endpoint("POST /api/payments")
async def test_the_millionth_receipt_of_a_year_has_its_whole_number(
    cast: Cast, owner: Person, booking: Json, query: Query
) -> None:
    await cast.payment(owner, booking, "10.00")
    await query(
        "UPDATE receipt_counters SET last_sequence = 999999 WHERE builder_id = %(id)s",
        id=booking["project"]["builder_id"],
    )
    made = await cast.payment(owner, booking, "10.00")
    assert made["receipt_number"].endswith("/1000000")
    assert (await owner.get(f"/api/payments/{made['id']}")).json()["receipt_number"] == made["receipt_number"]


@pytest.mark.endpoint("POST /api/payments")
async def test_receipts_are_numbered_without_gaps(
    cast: Cast, owner: Person, rival: Person, buyer: Person, stranger: Person, project: Json, booking: Json
) -> None:
    """Over all of a builder's projects; nothing that failed or was refused takes a number."""
    other = await cast.booking(stranger, await cast.unit(owner, await cast.project(owner)))
    waiting = [await cheque(cast, owner, booking, "10.00") for _ in range(3)]
    numbers = [(await cast.payment(owner, booking, "10.00", reference="UTR 1"))["receipt_number"]]
    for refused in (
        await pay(owner, booking, "10.00", reference="UTR 1"),
        await pay(owner, booking, TOTAL),
        await pay(owner, booking, "10.00", paid_at="2999-01-01T00:00:00Z"),
    ):
        assert refused.status_code in (409, 422)
    await settle(owner, waiting[0], "failed", reason="No funds")
    numbers.append((await cast.payment(owner, other, TOKEN))["receipt_number"])
    numbers.append((await settle(owner, waiting[2], "completed")).json()["receipt_number"])
    await pay_back(owner, await cast.payment(owner, booking, "20.00"))
    numbers.append((await cast.payment(owner, booking, "20.00"))["receipt_number"])
    numbers.append((await settle(owner, waiting[1], "completed")).json()["receipt_number"])
    year = numbers[0].split("/")[0]
    assert numbers == [f"{year}/{number:06}" for number in (1, 2, 3, 5, 6)]
    assert (int(year[:4]) + 1) % 100 == int(year[5:])
    theirs = await cast.booking(buyer, await cast.unit(rival, await cast.project(rival)))
    assert (await cast.payment(rival, theirs, "10.00"))["receipt_number"] == f"{year}/000001"


# Bookings that have ended


@pytest.mark.endpoint("POST /api/payments")
async def test_nothing_is_recorded_for_a_cancelled_booking(
    cast: Cast, owner: Person, buyer: Person, booking: Json, footprint: Footprint
) -> None:
    await cast.payment(owner, booking, "100.00")
    ended = await buyer.patch(f"/api/bookings/{booking['id']}/status", {"status": "cancelled", "reason": "No more"})
    assert ended.status_code == 200
    before = await footprint()
    for status in ("completed", "pending"):
        assert refusal(await pay(owner, booking, TOKEN, payment_status=status)) == (409, "booking_ended")
    assert await footprint() == before
    shown = await books(buyer, booking)
    assert (shown["refund_owed"], shown["forfeited_amount"], shown["due_amount"]) == ("100.00", "0.00", "0.00")


@pytest.mark.endpoint("POST /api/payments/{payment_id}/refund")
async def test_what_is_owed_after_a_cancellation_is_paid_back_first(cast: Cast, owner: Person, buyer: Person) -> None:
    project = await cast.project(owner, forfeit_percent={"token_paid": 25})
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    first = await cast.payment(owner, booking, TOKEN)
    second = await cast.payment(owner, booking, "81600.00")
    ended = await buyer.patch(f"/api/bookings/{booking['id']}/status", {"status": "cancelled", "reason": "No more"})
    assert (ended.json()["forfeited_amount"], ended.json()["refund_owed"]) == ("50000.00", "150000.00")
    for paid, amount, owed, forfeited in (
        (first, "118400.00", "31600.00", "50000.00"),
        (second, "31599.99", "0.01", "50000.00"),
        # What goes beyond is given back of what was forfeited.
        (second, "20000.01", "0.00", "30000.00"),
        (second, "30000.00", "0.00", "0.00"),
    ):
        assert (await pay_back(owner, paid, amount)).status_code == 201
        shown = await books(buyer, booking)
        assert (shown["refund_owed"], shown["forfeited_amount"]) == (owed, forfeited)
    whole = (await buyer.get(f"/api/bookings/{booking['id']}")).json()
    assert (whole["paid_amount"], whole["refund_owed"], whole["status"]) == ("0.00", "0.00", "cancelled")


@pytest.mark.endpoint("PATCH /api/payments/{payment_id}/status")
async def test_a_cheque_that_clears_after_a_cancellation_is_kept_and_owed_back(
    cast: Cast, owner: Person, clerk: Person, buyer: Person, query: Query
) -> None:
    project = await cast.project(owner, forfeit_percent={"token_paid": 50})
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    await cast.payment(owner, booking, TOKEN)
    cleared, bounced = [await cheque(cast, owner, booking, "1000.00") for _ in range(2)]
    cancelled = {"status": "cancelled", "reason": "No more"}
    assert (await buyer.patch(f"/api/bookings/{booking['id']}/status", cancelled)).status_code == 200
    answer = await settle(clerk, cleared, "completed")
    assert answer.status_code == 200, answer.text
    assert answer.json()["receipt_number"].endswith("/000002")
    assert (await settle(clerk, bounced, "failed", reason="No funds")).status_code == 200
    shown = await books(buyer, booking)
    # Nothing of what came afterwards is forfeited.
    assert (shown["paid_amount"], shown["refund_owed"], shown["forfeited_amount"]) == (
        "119400.00",
        "60200.00",
        "59200.00",
    )
    assert (await buyer.get(f"/api/bookings/{booking['id']}")).json()["status"] == "cancelled"
    late = f"{booking['unit']['unit_number']}: a payment came too late"
    assert [late in await told(query, person) for person in (buyer, owner, clerk)] == [True, True, True]


# Holds that ran out


@pytest.fixture(params=["swept", "not swept"])
def run_out(request: pytest.FixtureRequest, query: Query) -> Callable[[Json], Awaitable[None]]:
    """Lets a booking's hold run out, whether or not somebody has noticed."""

    async def let(booking: Json) -> None:
        await lapse(query, booking)
        if request.param == "swept":
            assert await expire_hold(booking["id"])

    return let


RunOut = Callable[[Json], Awaitable[None]]


@pytest.mark.endpoint("POST /api/payments")
async def test_a_hold_that_ran_out_comes_back_with_its_token(
    cast: Cast,
    owner: Person,
    clerk: Person,
    buyer: Person,
    project: Json,
    run_out: RunOut,
    query: Query,
) -> None:
    extras = {"extras": [{"name": "Car park", "price": "100000.00", "quantity": 1}]}
    extra = (await owner.put(f"/api/projects/{project['id']}/extras", extras)).json()["extras"][0]["id"]
    booking = await cast.booking(buyer, await cast.unit(owner, project), extras=[{"extra_id": extra}])
    await cast.payment(clerk, booking, "50000.00")
    await run_out(booking)
    # Not for what has not arrived.
    refused = await pay(clerk, booking, "69400.00", payment_status="pending")
    assert refusal(refused) == (409, "booking_ended")
    made = await cast.payment(clerk, booking, "69400.00")
    assert made["receipt_number"].endswith("/000002")
    back = (await buyer.get(f"/api/bookings/{booking['id']}")).json()
    assert (back["status"], back["unit"]["status"], back["paid_amount"]) == ("token_paid", "reserved", "119400.00")
    assert [entry["to_status"] for entry in back["history"]] == ["reserved", "expired", "token_paid"]
    assert (back["history"][-1]["from_status"], back["history"][-1]["by"]) == ("expired", "Lintel & Sons")
    for emptied in ("hold_expires_at", "ended_at", "end_reason", "refund_owed", "forfeited_amount"):
        assert back[emptied] is None, emptied
    shown = await books(buyer, booking)
    assert (shown["refund_owed"], shown["forfeited_amount"]) == (None, None)
    assert await query("SELECT taken FROM extras WHERE id = %(id)s", id=extra) == [(1,)]
    back_again = f"{booking['unit']['unit_number']}: token paid"
    assert [back_again in await told(query, person) for person in (buyer, owner, clerk)] == [True, True, False]
    assert (await owner.patch(f"/api/bookings/{booking['id']}/status", {"status": "confirmed"})).status_code == 200
    assert await contradictions(query, project) == {}


@pytest.mark.endpoint("POST /api/payments")
async def test_a_booking_comes_back_past_anothers_hold_that_ran_out_too(
    cast: Cast,
    owner: Person,
    buyer: Person,
    stranger: Person,
    project: Json,
    unit: Json,
    booking: Json,
    query: Query,
) -> None:
    await lapse(query, booking, "2 hours")
    theirs = await cast.booking(stranger, unit)
    await lapse(query, theirs)
    await cast.payment(owner, booking, TOKEN)
    assert (await buyer.get(f"/api/bookings/{booking['id']}")).json()["status"] == "token_paid"
    ended = (await stranger.get(f"/api/bookings/{theirs['id']}")).json()
    assert (ended["status"], ended["ended_at"]) == ("expired", ended["hold_expires_at"])
    assert await contradictions(query, project) == {}


Reason = Callable[[Cast, Person, Json, Query, int], Awaitable[None]]


async def another_has_the_home(cast: Cast, owner: Person, booking: Json, query: Query, extra: int) -> None:
    await cast.booking(await cast.customer(), {"id": booking["unit_id"]})


async def the_home_is_withheld(cast: Cast, owner: Person, booking: Json, query: Query, extra: int) -> None:
    answer = await owner.patch(f"/api/units/{booking['unit_id']}", {"status": "withheld"})
    assert answer.status_code == 200, answer.text


async def others_have_the_extras(cast: Cast, owner: Person, booking: Json, query: Query, extra: int) -> None:
    unit = await cast.unit(owner, {"id": booking["project"]["id"]})
    await cast.booking(await cast.customer(), unit, extras=[{"extra_id": extra}])


async def the_cap_is_lower(cast: Cast, owner: Person, booking: Json, query: Query, extra: int) -> None:
    path = f"/api/projects/{booking['project']['id']}"
    assert (await owner.patch(path, {"advance_cap_percent": "0.5"})).status_code == 200


async def it_is_less_than_the_token(cast: Cast, owner: Person, booking: Json, query: Query, extra: int) -> None:
    await query("UPDATE bookings SET token_amount = token_amount + 0.01 WHERE id = %(id)s", id=booking["id"])


OBSTACLES = [
    another_has_the_home, the_home_is_withheld, others_have_the_extras, the_cap_is_lower, it_is_less_than_the_token,
]  # fmt: skip


@pytest.fixture
async def with_extra(cast: Cast, owner: Person, buyer: Person, project: Json) -> Json:
    """A hold on a home and on the only car park."""
    extras = {"extras": [{"name": "Car park", "price": "100000.00", "quantity": 1}]}
    extra = (await owner.put(f"/api/projects/{project['id']}/extras", extras)).json()["extras"][0]["id"]
    return await cast.booking(buyer, await cast.unit(owner, project), extras=[{"extra_id": extra}])


@pytest.mark.endpoint("POST /api/payments")
@pytest.mark.parametrize("obstacle", OBSTACLES)
async def test_money_that_comes_too_late_is_recorded_and_owed_back(
    obstacle: Reason,
    cast: Cast,
    owner: Person,
    clerk: Person,
    buyer: Person,
    project: Json,
    with_extra: Json,
    query: Query,
) -> None:
    booking, extra = with_extra, with_extra["extras"][0]["extra_id"]
    await cast.payment(clerk, booking, "50000.00")
    await lapse(query, booking)
    await obstacle(cast, owner, booking, query, extra)
    made = await cast.payment(clerk, booking, "69400.00", reference="UTR 9")
    assert (made["payment_status"], made["receipt_number"][-7:]) == ("completed", "/000002")
    shown = await books(buyer, booking)
    assert (shown["paid_amount"], shown["refund_owed"], shown["forfeited_amount"]) == (
        "119400.00",
        "119400.00",
        "0.00",
    )
    assert shown["due_amount"] == "0.00"
    ended = (await buyer.get(f"/api/bookings/{booking['id']}")).json()
    assert (ended["status"], ended["refund_owed"]) == ("expired", "119400.00")
    assert [entry["to_status"] for entry in ended["history"]] == ["reserved", "expired"]
    late = await query(
        "SELECT user_id, priority FROM notifications WHERE title = %(title)s ORDER BY user_id",
        title=f"{booking['unit']['unit_number']}: a payment came too late",
    )
    assert late == sorted((person.user_id, "high") for person in (owner, clerk, buyer))
    # It is paid back like any other.
    refunded = (await pay_back(clerk, made)).json()
    assert refunded["payment_status"] == "refunded"
    assert (await books(buyer, booking))["refund_owed"] == "50000.00"
    assert await contradictions(query, project) == {}


@pytest.mark.endpoint("PATCH /api/payments/{payment_id}/status")
async def test_a_cheque_that_clears_after_the_hold_ran_out_brings_the_booking_back(
    cast: Cast, clerk: Person, buyer: Person, project: Json, booking: Json, run_out: RunOut, query: Query
) -> None:
    made = await cheque(cast, clerk, booking, TOKEN)
    await run_out(booking)
    answer = await settle(clerk, made, "completed")
    assert answer.status_code == 200, answer.text
    back = (await buyer.get(f"/api/bookings/{booking['id']}")).json()
    assert (back["status"], back["unit"]["status"], back["refund_owed"]) == ("token_paid", "reserved", None)
    await books(buyer, booking)
    assert await contradictions(query, project) == {}


@pytest.mark.endpoint("PATCH /api/payments/{payment_id}/status")
@pytest.mark.parametrize("obstacle", OBSTACLES)
async def test_a_cheque_that_clears_too_late_is_kept_and_owed_back(
    obstacle: Reason,
    cast: Cast,
    owner: Person,
    clerk: Person,
    buyer: Person,
    project: Json,
    with_extra: Json,
    query: Query,
) -> None:
    booking, extra = with_extra, with_extra["extras"][0]["extra_id"]
    made = await cheque(cast, clerk, booking, "119400.00")
    await lapse(query, booking)
    await obstacle(cast, owner, booking, query, extra)
    answer = await settle(clerk, made, "completed")
    assert answer.status_code == 200, answer.text
    shown = await books(buyer, booking)
    assert (shown["paid_amount"], shown["refund_owed"]) == ("119400.00", "119400.00")
    assert (await buyer.get(f"/api/bookings/{booking['id']}")).json()["status"] == "expired"
    late = f"{booking['unit']['unit_number']}: a payment came too late"
    assert [late in await told(query, person) for person in (buyer, owner, clerk)] == [True, True, True]
    assert await contradictions(query, project) == {}


@pytest.mark.endpoint("PATCH /api/payments/{payment_id}/status")
async def test_a_cheque_that_bounces_after_the_hold_ran_out_changes_nothing_else(
    cast: Cast, clerk: Person, buyer: Person, booking: Json, run_out: RunOut
) -> None:
    await cast.payment(clerk, booking, "10.00")
    made = await cheque(cast, clerk, booking, TOKEN)
    await run_out(booking)
    assert (await settle(clerk, made, "failed", reason="No funds")).status_code == 200
    shown = await books(buyer, booking)
    assert (shown["paid_amount"], shown["pending_amount"]) == ("10.00", "0.00")
    assert (await buyer.get(f"/api/bookings/{booking['id']}")).json()["status"] == "expired"


@pytest.mark.endpoint("POST /api/payments")
async def test_nobody_pays_more_than_the_home_costs_for_a_hold_that_ran_out(
    clerk: Person, booking: Json, run_out: RunOut, footprint: Footprint
) -> None:
    await run_out(booking)
    before = await footprint()
    assert refusal(await pay(clerk, booking, "11840000.01")) == (409, "overpayment")
    assert await footprint() == before


@pytest.mark.endpoint("GET /api/bookings/{booking_id}/payments")
async def test_of_a_hold_that_ran_out_nothing_is_due_and_what_was_paid_is_owed_back(
    cast: Cast, owner: Person, buyer: Person, run_out: RunOut
) -> None:
    stages = [{"name": "All", "percent": 100, "falls_due": "on_booking"}]
    booking = await sold_by(cast, owner, buyer, stages, token_percent=1)
    await cast.payment(owner, booking, "9999.99")
    assert (await books(buyer, booking))["due_amount"] == "990000.01"
    await run_out(booking)
    shown = await books(buyer, booking)
    assert shown["due_amount"] == "0.00"
    for document in (shown, (await buyer.get(f"/api/bookings/{booking['id']}")).json()):
        assert (document["refund_owed"], document["forfeited_amount"]) == ("9999.99", "0.00")


@pytest.mark.endpoint("POST /api/payments")
async def test_what_fell_due_while_a_booking_was_gone_is_due_when_it_comes_back(
    cast: Cast, owner: Person, buyer: Person, stranger: Person, query: Query
) -> None:
    stages = [{"name": "Keys", "percent": 100, "falls_due": "on_handover", "grace_days": 5}]
    booking = await sold_by(cast, owner, buyer, stages, token_percent=1)
    project = {"id": booking["project"]["id"]}
    theirs = await cast.booking(stranger, await cast.unit(owner, project))
    given_up = await cast.booking(stranger, await cast.unit(owner, project))
    cancelled = {"status": "cancelled", "reason": "No more"}
    assert (await stranger.patch(f"/api/bookings/{given_up['id']}/status", cancelled)).status_code == 200
    await lapse(query, booking)
    assert await expire_hold(booking["id"])
    for status in ("construction", "completed"):
        assert (await owner.patch(f"/api/projects/{project['id']}", {"status": status})).status_code == 200
    assert [title for title in await told(query, buyer) if "is due" in title] == []
    assert len([title for title in await told(query, stranger) if "is due" in title]) == 1
    assert (await books(stranger, given_up))["schedule"][0]["fell_due_on"] is None
    await cast.payment(owner, booking, "10000.00")
    shown = await books(buyer, booking)
    today = await today_in(query, "Asia/Kolkata")
    [keys] = shown["schedule"]
    assert (keys["fell_due_on"], keys["due_date"]) == (str(today), str(today + timedelta(5)))
    assert (keys["status"], shown["due_amount"]) == ("due", "990000.00")
    assert (await books(stranger, theirs))["schedule"][0]["status"] == "due"


# Another price, another plan


@pytest.fixture
async def in_thirds(cast: Cast, owner: Person, buyer: Person) -> tuple[Json, int]:
    """A booking of 1,000,000 in thirds, and the id of the plan in halves."""
    project = await cast.project(owner, token_percent=0, advance_cap_percent=None)
    thirds = [
        {"name": name, "percent": percent, "falls_due": "on_booking"}
        for name, percent in (("One", "33.3333"), ("Two", "33.3333"), ("Three", "33.3334"))
    ]
    halves = [
        {"name": "Later", "percent": 50, "falls_due": "on_handover"},
        {"name": "Now", "percent": 50, "falls_due": "on_booking"},
    ]
    plans = {
        "payment_plans": [
            {"name": "Thirds", "plan_type": "installments", "stages": thirds},
            {"name": "Halves", "plan_type": "installments", "stages": halves},
        ]
    }
    answer = await owner.put(f"/api/projects/{project['id']}/payment-plans", plans)
    booking = await cast.booking(buyer, await cast.unit(owner, project, price="1000000.00"))
    return booking, answer.json()["payment_plans"][1]["id"]


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
async def test_what_was_paid_is_spread_anew_over_a_lower_price(
    cast: Cast, owner: Person, buyer: Person, in_thirds: tuple[Json, int], query: Query
) -> None:
    booking, _ = in_thirds
    path = f"/api/bookings/{booking['id']}"
    first = await cast.payment(owner, booking, "400000.00")
    second = await cast.payment(owner, booking, "100000.00")
    await pay_back(owner, first, "50000.00")
    await cheque(cast, owner, booking, "50000.00")
    assert per_stage(await books(buyer, booking)) == ["333333.00", "116667.00", "0.00"]
    assert (await owner.patch(path, {"discount": "400000.00"})).status_code == 200
    shown = await books(buyer, booking)
    assert [each["amount"] for each in shown["schedule"]] == ["199999.80", "199999.80", "200000.40"]
    assert per_stage(shown) == ["199999.80", "199999.80", "50000.40"]
    one, two, three = [each["id"] for each in shown["schedule"]]
    # Each payment keeps its order: the first one fills the stages first.
    assert [each["allocations"] for each in shown["payments"]] == [
        [{"stage_id": one, "amount": "199999.80"}, {"stage_id": two, "amount": "150000.20"}],
        [{"stage_id": two, "amount": "49999.60"}, {"stage_id": three, "amount": "50000.40"}],
        [],
    ]
    # Never below what is paid and pending.
    assert refusal(await owner.patch(path, {"discount": "500000.01"})) == (409, "discount_too_large")
    assert (await owner.patch(path, {"discount": "500000.00"})).status_code == 200
    assert (await books(buyer, booking))["outstanding_amount"] == "50000.00"
    assert refusal(await pay(owner, booking, "0.01")) == (409, "overpayment")
    await pay_back(owner, second)
    await books(buyer, booking)
    assert await contradictions(query, {"id": booking["project"]["id"]}) == {}


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
async def test_what_was_paid_is_spread_anew_over_another_plan(
    cast: Cast, owner: Person, buyer: Person, in_thirds: tuple[Json, int], query: Query
) -> None:
    booking, halves = in_thirds
    made = await cast.payment(owner, booking, "600000.00")
    answer = await buyer.patch(f"/api/bookings/{booking['id']}", {"payment_plan_id": halves})
    assert answer.status_code == 200, answer.text
    shown = await books(buyer, booking)
    assert [(each["name"], each["paid_amount"], each["status"]) for each in shown["schedule"]] == [
        ("Later", "100000.00", "upcoming"),
        ("Now", "500000.00", "paid"),
    ]
    seen = (await owner.get(f"/api/payments/{made['id']}")).json()
    assert [part["amount"] for part in seen["allocations"]] == ["100000.00", "500000.00"]
    assert seen["receipt_number"] == made["receipt_number"]
    assert await contradictions(query, {"id": booking["project"]["id"]}) == {}


# Reading


@pytest.mark.endpoint("GET /api/payments/{payment_id}")
@pytest.mark.endpoint("GET /api/bookings/{booking_id}/payments")
async def test_the_books_are_for_their_buyer_and_the_builders_people(
    cast: Cast,
    owner: Person,
    clerk: Person,
    rival: Person,
    buyer: Person,
    stranger: Person,
    visitor: Person,
    booking: Json,
) -> None:
    sales, site = [await cast.member(owner.builder_id, role) for role in (MemberRole.SALES, MemberRole.SITE)]
    made = await cast.payment(clerk, booking, "100.00", notes="He smelled of brandy")
    bounced = await cheque(cast, clerk, booking, "100.00", notes="Again")
    await settle(clerk, bounced, "failed", reason="No funds")
    for path in (f"/api/bookings/{booking['id']}/payments", f"/api/payments/{made['id']}"):
        statuses = {
            who: (await person.get(path)).status_code
            for who, person in {
                "owner": owner, "sales": sales, "accounts": clerk, "buyer": buyer, "site": site, "rival": rival,
                "stranger": stranger, "visitor": visitor,
            }.items()
        }  # fmt: skip
        assert statuses == {
            "owner": 200, "sales": 200, "accounts": 200, "buyer": 200, "site": 403, "rival": 404, "stranger": 404,
            "visitor": 401,
        }  # fmt: skip
        for person in (stranger, rival, owner):
            nowhere = path.replace(str(booking["id"] if "bookings" in path else made["id"]), str(2**62))
            assert (await person.get(nowhere)).status_code == 404
    # The notes are the builder's own.
    for person in (owner, sales, clerk):
        assert [each["notes"] for each in (await books(person, booking))["payments"]] == [
            "He smelled of brandy",
            "Again",
        ]
        assert (await person.get(f"/api/payments/{made['id']}")).json()["notes"] == "He smelled of brandy"
    theirs = await books(buyer, booking)
    assert [each["notes"] for each in theirs["payments"]] == [None, None]
    assert {**(await buyer.get(f"/api/payments/{made['id']}")).json(), "notes": made["notes"]} == made
    assert theirs["payments"][1]["failure_reason"] == "No funds"
    assert b"brandy" not in (await buyer.get(f"/api/bookings/{booking['id']}/payments")).content


@pytest.mark.endpoint("GET /api/bookings/{booking_id}/payments")
@pytest.mark.endpoint("GET /api/payments/{payment_id}")
async def test_books_that_did_not_change_are_not_sent_again(
    cast: Cast, owner: Person, buyer: Person, booking: Json
) -> None:
    made = await cast.payment(owner, booking, "100.00")
    paths = [f"/api/bookings/{booking['id']}/payments", f"/api/payments/{made['id']}"]
    seen = [(await buyer.get(path)).headers["ETag"] for path in paths]
    for path, tag in zip(paths, seen, strict=True):
        again = await buyer.get(path, headers={"If-None-Match": tag})
        assert (again.status_code, again.content) == (304, b"")
    await pay_back(owner, made, "1.00")
    for path, tag in zip(paths, seen, strict=True):
        changed = await buyer.get(path, headers={"If-None-Match": tag})
        assert changed.status_code == 200
        assert changed.headers["ETag"] != tag


@pytest.mark.endpoint("GET /api/bookings/{booking_id}/payments")
async def test_the_books_of_a_new_booking_are_empty(buyer: Person, booking: Json) -> None:
    shown = await books(buyer, booking)
    [stage] = shown["schedule"]
    assert shown == {
        "booking_id": booking["id"],
        "payments": [],
        "schedule": [
            {
                "id": stage["id"],
                "name": "On agreement",
                "percent": 100,
                "amount": TOTAL,
                "falls_due": "on_agreement",
                "phase_id": None,
                "fell_due_on": None,
                "due_date": None,
                "status": "upcoming",
                "paid_amount": "0.00",
                "interest_amount": "0.00",
            }
        ],
        "currency": "INR",
        "total_amount": TOTAL,
        "paid_amount": "0.00",
        "pending_amount": "0.00",
        "outstanding_amount": TOTAL,
        "due_amount": "0.00",
        "payable_amount": CAP,
        "interest": {
            "percent": 0,
            "accrued_amount": "0.00",
            "waived_amount": "0.00",
            "paid_amount": "0.00",
            "pending_amount": "0.00",
            "owed_amount": "0.00",
            "waivers": [],
        },
        "forfeited_amount": None,
        "refund_owed": None,
    }


# What the database itself holds


CONTRADICTIONS: list[Callable[[Json], str]] = [
    lambda p: f"UPDATE payments SET refunded_amount = amount + 1 WHERE id = {p['id']}",
    lambda p: f"UPDATE payments SET refunded_amount = amount WHERE id = {p['id']}",
    lambda p: f"UPDATE payments SET payment_status = 'refunded' WHERE id = {p['id']}",
    lambda p: f"UPDATE payments SET payment_status = 'failed' WHERE id = {p['id']}",
    lambda p: f"UPDATE payments SET receipt_sequence = NULL WHERE id = {p['id']}",
    lambda p: f"UPDATE payments SET amount = 0 WHERE id = {p['id']}",
    lambda p: f"UPDATE payments SET builder_id = builder_id + 1 WHERE id = {p['id']}",
    lambda p: f"UPDATE payment_allocations SET amount = 0 WHERE payment_id = {p['id']}",
    lambda p: f"UPDATE booking_stages SET paid_amount = amount + 1 WHERE booking_id = {p['booking_id']}",
    lambda p: f"UPDATE booking_stages SET paid_amount = -1 WHERE booking_id = {p['booking_id']}",
    lambda p: f"UPDATE bookings SET pending_amount = total_amount WHERE id = {p['booking_id']}",
    lambda p: f"UPDATE bookings SET pending_amount = -1 WHERE id = {p['booking_id']}",
    lambda p: (
        "UPDATE bookings SET status = 'cancelled', ended_at = now(), end_reason = 'x', forfeited_amount = 0, "
        f"refund_owed = 0 WHERE id = {p['booking_id']}"
    ),
]


@pytest.mark.parametrize("number", range(len(CONTRADICTIONS)))
async def test_the_database_itself_refuses_books_that_cannot_be(
    number: int, cast: Cast, owner: Person, booking: Json, query: Query
) -> None:
    made = await cast.payment(owner, booking, "100.00")
    with pytest.raises(psycopg.IntegrityError):
        await query(CONTRADICTIONS[number](made))


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM payments",
        "TRUNCATE payments CASCADE",
        "UPDATE payment_refunds SET amount = 1",
        "DELETE FROM payment_refunds",
        "TRUNCATE payment_refunds",
    ],
)
async def test_the_application_cannot_take_a_payment_or_a_refund_away(
    statement: str, own_database: tuple[str, str]
) -> None:
    async with await psycopg.AsyncConnection.connect(own_database[0], autocommit=True) as application:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            await application.execute(statement.encode())


@pytest.mark.endpoint("POST /api/payments")
async def test_what_cannot_be_chosen_is_refused_in_the_words_of_the_contract(owner: Person, booking: Json) -> None:
    paid = {"booking_id": booking["id"], "payment_type": "token", "amount": "1.00", "payment_method": "online"}
    [fault] = (await owner.post("/api/payments", paid)).json()["errors"]
    assert fault["loc"] == ["body", "payment_method"]
    assert fault["msg"] == "Input should be 'cash', 'cheque', 'bank_transfer' or 'loan'"
