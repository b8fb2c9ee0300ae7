"""Paying back: what is owed for a booking that has ended, and money whose way back is still open."""

import asyncio
from typing import Any

import pytest

from domain.people import MemberRole
from tests.cast import Cast, Json, Person
from tests.conftest import Footprint, Query
from tests.routes.test_payments import books, pay_back, per_stage, refusal

PAYOUT = pytest.mark.endpoint("POST /api/bookings/{booking_id}/payout")
REFUNDS = pytest.mark.endpoint("GET /api/builder/refunds")
SETTLE = pytest.mark.endpoint("PATCH /api/payments/{payment_id}/refunds/{refund_id}")


async def pay_out(person: Person, booking: Json, **values: object) -> Any:
    return await person.post(f"/api/bookings/{booking['id']}/payout", {"reason": "As agreed", **values})


@pytest.fixture
async def cancelled(cast: Cast, owner: Person, buyer: Person) -> Json:
    """A booking for which 300 rupees were paid, in two parts, and of which a tenth is forfeited."""
    project = await cast.project(owner, forfeit_percent={"reserved": 10}, token_percent=5)
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    for amount in ("100.00", "200.00"):
        await cast.payment(owner, booking, amount, payment_method="cheque")
    answer = await buyer.patch(f"/api/bookings/{booking['id']}/status", {"status": "cancelled", "reason": "Moving"})
    assert answer.status_code == 200, answer.text
    assert (answer.json()["refund_owed"], answer.json()["forfeited_amount"]) == ("270.00", "30.00")
    return booking


@PAYOUT
async def test_what_is_owed_is_paid_out_of_the_last_payment_first(
    owner: Person, buyer: Person, cancelled: Json, query: Query
) -> None:
    answer = await pay_out(owner, cancelled, refund_method="bank_transfer", reference="UTR 9")
    assert answer.status_code == 201, answer.text
    shown = await books(owner, cancelled)
    assert answer.json() == shown
    assert (shown["paid_amount"], shown["refund_owed"], shown["forfeited_amount"]) == ("30.00", "0.00", "30.00")
    first, last = shown["payments"]
    assert (first["refunded_amount"], first["payment_status"]) == ("70.00", "completed")
    assert (last["refunded_amount"], last["payment_status"]) == ("200.00", "refunded")
    for each in (first, last):
        [refund] = each["refunds"]
        assert {name: refund[name] for name in ("refund_method", "transfer_status", "reference", "reason")} == {
            "refund_method": "bank_transfer",
            "transfer_status": "completed",
            "reference": "UTR 9",
            "reason": "As agreed",
        }
    audited = await query(
        "SELECT count(*) FROM audit_log WHERE action = 'payment.refunded' AND actor_id = %(id)s", id=owner.user_id
    )
    assert audited == [(2,)]
    titles = await query("SELECT title FROM notifications WHERE user_id = %(id)s ORDER BY id", id=buyer.user_id)
    assert titles[-1] == ("Payment paid back",)
    # There is nothing left to pay out.
    assert refusal(await pay_out(owner, cancelled)) == (409, "not_refundable")


@PAYOUT
async def test_a_part_is_paid_out_and_the_rest_stays_owed(owner: Person, cancelled: Json) -> None:
    assert (await pay_out(owner, cancelled, amount="250.00")).json()["refund_owed"] == "20.00"
    shown = await books(owner, cancelled)
    assert [each["refunded_amount"] for each in shown["payments"]] == ["50.00", "200.00"]
    # As it came, unless another way is named.
    assert {refund["refund_method"] for each in shown["payments"] for refund in each["refunds"]} == {"cheque"}
    assert sum(map(float, per_stage(shown))) == 50


@PAYOUT
async def test_what_is_not_owed_is_not_paid_out(
    cast: Cast, owner: Person, buyer: Person, booking: Json, cancelled: Json, footprint: Footprint
) -> None:
    await cast.payment(owner, booking, "100.00")
    before = await footprint()
    assert refusal(await pay_out(owner, booking)) == (409, "not_refundable")
    assert refusal(await pay_out(owner, cancelled, amount="270.01")) == (409, "refund_too_large")
    for wrong in (
        {"amount": "0.00"}, {"amount": "-5.00"}, {"amount": "5.001"}, {"amount": 5}, {"reason": "  "},
        {"refund_method": "online"}, {"currency": "USD"},
    ):  # fmt: skip
        assert (await pay_out(owner, cancelled, **wrong)).status_code == 422, wrong
    assert await footprint() == before


@PAYOUT
async def test_of_clerks_who_pay_out_at_once_no_two_pay_the_same_money(
    cast: Cast, owner: Person, cancelled: Json
) -> None:
    clerk = await cast.member(owner.builder_id, MemberRole.ACCOUNTS)
    answers = await asyncio.gather(*(pay_out(person, cancelled, amount="100.00") for person in (owner, clerk) * 3))
    assert sorted(answer.status_code for answer in answers) == [201, 201, 409, 409, 409, 409]
    assert (await books(owner, cancelled))["refund_owed"] == "70.00"


@PAYOUT
async def test_a_payout_that_is_asked_for_twice_is_made_once(owner: Person, cancelled: Json) -> None:
    path, body = f"/api/bookings/{cancelled['id']}/payout", {"reason": "As agreed", "amount": "70.00"}
    first = await owner.post(path, body, headers={"Idempotency-Key": "out"})
    again = await owner.post(path, body, headers={"Idempotency-Key": "out"})
    assert (again.content, again.headers["Idempotency-Replayed"]) == (first.content, "true")
    assert (await books(owner, cancelled))["refund_owed"] == "200.00"


# What is to be paid back


@REFUNDS
async def test_what_is_to_be_paid_back_is_listed_until_it_is(
    cast: Cast, owner: Person, rival: Person, cancelled: Json
) -> None:
    sales = await cast.member(owner.builder_id, MemberRole.SALES)
    for person in (owner, sales):
        shown = (await person.get("/api/builder/refunds")).json()
        [owed] = shown["owed"]
        assert (owed["booking"]["id"], owed["refund_owed"], owed["end_reason"]) == (cancelled["id"], "270.00", "Moving")
        assert (shown["owed_total"], shown["transfers"], shown["transfers_total"]) == (1, [], 0)
    await pay_out(owner, cancelled)
    assert (await owner.get("/api/builder/refunds")).json()["owed"] == []
    assert (await rival.get("/api/builder/refunds")).json()["owed_total"] == 0


@SETTLE
@REFUNDS
async def test_what_a_gateway_cannot_send_is_paid_back_in_another_way(
    cast: Cast, owner: Person, rival: Person, booking: Json, query: Query
) -> None:
    made = await cast.payment(owner, booking, "100.00")
    [refund] = (await pay_back(owner, made, "40.00")).json()["refunds"]
    path = f"/api/payments/{made['id']}/refunds/{refund['id']}"
    body = {"refund_method": "cheque", "reference": "000123"}
    # It has arrived already.
    assert refusal(await owner.patch(path, body)) == (409, "invalid_transition")
    await query(
        "UPDATE refund_transfers SET transfer_status = 'failed', settled_at = NULL, failure_reason = 'Card expired' "
        "WHERE refund_id = %(id)s",
        id=refund["id"],
    )
    [open_one] = (await owner.get("/api/builder/refunds")).json()["transfers"]
    assert (open_one["refund_id"], open_one["failure_reason"], open_one["amount"]) == (
        refund["id"], "Card expired", "40.00",
    )  # fmt: skip
    assert refusal(await rival.patch(path, body)) == (404, "not_found")
    assert refusal(await owner.patch(f"/api/payments/{made['id']}/refunds/{2**60}", body)) == (404, "not_found")
    assert (await owner.patch(path, {"refund_method": "online"})).status_code == 422
    answer = await owner.patch(path, body)
    assert answer.status_code == 200, answer.text
    [settled] = answer.json()["refunds"]
    assert (settled["transfer_status"], settled["refund_method"], settled["reference"]) == (
        "completed", "cheque", "000123",
    )  # fmt: skip
    assert (await owner.get("/api/builder/refunds")).json()["transfers"] == []
    [(action,)] = await query(
        "SELECT action FROM audit_log WHERE entity_type = 'payment' AND entity_id = %(id)s ORDER BY id DESC LIMIT 1",
        id=made["id"],
    )
    assert action == "refund.settled"
