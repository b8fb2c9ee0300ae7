"""Interest on what is overdue: what it comes to, day by day, who pays it, and who is let off."""

import asyncio
import random
from collections.abc import Awaitable, Callable
from datetime import UTC, date, datetime, time, timedelta
from decimal import ROUND_HALF_UP, Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from domain.people import MemberRole
from tests.cast import TODAY, Cast, Json, Person, put_into
from tests.conftest import Footprint, Query
from tests.routes.test_payments import books, pay, pay_back, refusal, settle

KOLKATA = ZoneInfo("Asia/Kolkata")
PRICE = "3650000.00"  # so that a stage of a tenth bears a hundred rupees a day at ten per cent
WAIVE = pytest.mark.endpoint("POST /api/bookings/{booking_id}/interest-waivers")


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


def noon(day: date) -> str:
    """Noon of the day where the home is; of today the moment that it began."""
    moment = datetime.combine(day, time(0 if day == TODAY else 12), KOLKATA)
    return moment.astimezone(UTC).isoformat()


Late = Callable[..., Awaitable[Json]]


@pytest.fixture
def late(cast: Cast, owner: Person, buyer: Person) -> Late:
    """Makes a booking with a stage of ten per cent that was due so many days ago, and the rest to come."""

    async def make(*days: int, percent: float = 10, **values: Any) -> Json:
        project = await cast.project(
            owner, **{"interest_percent": percent, "advance_cap_percent": None, "token_percent": 0} | values
        )
        stages: list[Json] = [
            {"name": f"Part {place}", "percent": 10, "falls_due": "on_date", "due_date": str(ago(each))}
            for place, each in enumerate(days)
        ]
        stages.append({"name": "The rest", "percent": 100 - 10 * len(days), "falls_due": "on_handover"})
        plan = {"name": "By date", "plan_type": "installments", "stages": stages}
        path = f"/api/projects/{project['id']}/payment-plans"
        assert (await owner.put(path, {"payment_plans": [plan]})).status_code == 200
        unit = await cast.unit(owner, project, price=PRICE)
        return await cast.booking(buyer, unit)

    return make


async def interest(person: Person, booking: Json) -> Any:
    return (await books(person, booking))["interest"]


async def waive(person: Person, booking: Json, **values: object) -> Any:
    return await person.post(f"/api/bookings/{booking['id']}/interest-waivers", {"reason": "He was ill", **values})


@pytest.mark.endpoint("GET /api/bookings/{booking_id}/payments")
async def test_what_is_overdue_bears_interest_for_each_day_after_the_last_in_time(late: Late, buyer: Person) -> None:
    booking = await late(30, 1, 0)
    shown = await books(buyer, booking)
    assert [(stage["status"], stage["interest_amount"]) for stage in shown["schedule"]] == [
        ("overdue", "3000.00"), ("overdue", "100.00"), ("due", "0.00"), ("upcoming", "0.00"),
    ]  # fmt: skip
    assert shown["interest"] == {
        "percent": 10,
        "accrued_amount": "3100.00",
        "waived_amount": "0.00",
        "paid_amount": "0.00",
        "pending_amount": "0.00",
        "owed_amount": "3100.00",
        "waivers": [],
    }
    # It is no part of the price.
    assert (shown["total_amount"], shown["due_amount"]) == (PRICE, "1095000.00")


async def test_grace_days_are_part_of_the_time_that_bears_none(cast: Cast, owner: Person, buyer: Person) -> None:
    project = await cast.project(owner, interest_percent=10, advance_cap_percent=None)
    stage = {"name": "All", "percent": 100, "falls_due": "on_booking", "grace_days": 15}
    plan = {"name": "Soon", "plan_type": "full_payment", "stages": [stage]}
    await owner.put(f"/api/projects/{project['id']}/payment-plans", {"payment_plans": [plan]})
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    [shown] = (await books(buyer, booking))["schedule"]
    assert (shown["due_date"], shown["interest_amount"]) == (str(TODAY + timedelta(days=15)), "0.00")


async def test_a_project_without_a_rate_asks_for_none(late: Late, buyer: Person) -> None:
    booking = await late(400, percent=0)
    assert (await interest(buyer, booking))["accrued_amount"] == "0.00"


async def test_a_booking_keeps_the_rate_that_it_was_made_at(late: Late, owner: Person, buyer: Person) -> None:
    booking = await late(10)
    assert booking["interest_percent"] == 10
    changed = await owner.patch(f"/api/projects/{booking['project']['id']}", {"interest_percent": 18})
    assert changed.json()["interest_percent"] == 18
    assert (await interest(buyer, booking))["accrued_amount"] == "1000.00"


async def test_money_counts_from_the_day_on_which_it_was_received(late: Late, owner: Person, buyer: Person) -> None:
    booking = await late(30)
    # Half of the stage, received ten days ago and recorded today.
    assert (await pay(owner, booking, "182500.00", paid_at=noon(ago(10)))).status_code == 201
    assert (await interest(buyer, booking))["accrued_amount"] == "2500.00"
    # The other half today; no more is added from now on.
    assert (await pay(owner, booking, "182500.00", paid_at=noon(TODAY))).status_code == 201
    shown = await books(buyer, booking)
    assert (shown["schedule"][0]["status"], shown["interest"]["owed_amount"]) == ("paid", "2500.00")


async def test_money_that_was_paid_back_bore_none_while_it_was_there(
    late: Late, owner: Person, buyer: Person, query: Query
) -> None:
    booking = await late(30)
    made = (await pay(owner, booking, "365000.00", paid_at=noon(ago(20)))).json()
    assert (await pay_back(owner, made)).status_code == 201
    # Ten days before it came, and none since.
    assert (await interest(buyer, booking))["accrued_amount"] == "1000.00"
    await query("UPDATE payment_refunds SET at = %(at)s WHERE payment_id = %(id)s", at=noon(ago(5)), id=made["id"])
    assert (await interest(buyer, booking))["accrued_amount"] == "1500.00"


@pytest.mark.parametrize("seed", range(6))
async def test_it_is_what_one_gets_by_going_through_the_days(
    seed: int, late: Late, owner: Person, buyer: Person, query: Query
) -> None:
    chance = random.Random(seed)
    due = sorted((chance.randint(1, 90) for _ in range(2)), reverse=True)
    rate = Decimal(chance.choice(["9.5", "18", "12.3456"]))
    booking = await late(*due, percent=float(rate))
    stages = [ago(each) for each in due]
    # What is open of each stage at the end of each day, as the payments and refunds say.
    flows: list[tuple[date, int, Decimal]] = []
    for _ in range(4):
        amount, day = Decimal(chance.randint(1, 9_000_000)) / 100, ago(chance.randint(0, 100))
        answer = await pay(owner, booking, str(amount), paid_at=noon(day))
        assert answer.status_code == 201, answer.text
        made = answer.json()
        shown = (await books(owner, booking))["schedule"]
        place = {stage["id"]: number for number, stage in enumerate(shown)}
        flows += [(day, place[part["stage_id"]], -Decimal(part["amount"])) for part in made["allocations"]]
        if chance.random() < 0.5:
            back, at = amount / 2, ago(chance.randint(0, (TODAY - day).days))
            back = back.quantize(Decimal("0.01"), ROUND_HALF_UP)
            refunded = (await pay_back(owner, made, str(back))).json()
            left = {part["stage_id"]: Decimal(part["amount"]) for part in refunded["allocations"]}
            flows += [
                (at, place[part["stage_id"]], Decimal(part["amount"]) - left.get(part["stage_id"], Decimal(0)))
                for part in made["allocations"]
            ]
            await query("UPDATE payment_refunds SET at = %(at)s WHERE payment_id = %(id)s", at=noon(at), id=made["id"])
    shown = (await books(buyer, booking))["schedule"]
    for number, due_date in enumerate(stages):
        borne = Decimal(0)
        for days in range(1, (TODAY - due_date).days + 1):
            # What was open when the day began.
            before = due_date + timedelta(days=days)
            moved = sum((amount for at, place, amount in flows if place == number and at < before), Decimal(0))
            borne += (Decimal("365000.00") + moved) * rate / 36500
        assert shown[number]["interest_amount"] == str(borne.quantize(Decimal("0.01"), ROUND_HALF_UP))


async def test_nobody_owes_interest_on_what_they_may_not_pay_yet(
    late: Late, owner: Person, buyer: Person, query: Query
) -> None:
    booking = await late(30, advance_cap_percent=10)
    shown = await books(buyer, booking)
    assert (shown["schedule"][0]["status"], shown["interest"]["accrued_amount"]) == ("overdue", "0.00")
    assert shown["payable_amount"] == "365000.00"
    # The advance is used up: what else has fallen due waits for the agreement, and nobody is late with it.
    other = await late(30, 20, advance_cap_percent=10)
    assert (await pay(owner, other, "365000.00")).status_code == 201
    shown = await books(buyer, other)
    assert [stage["status"] for stage in shown["schedule"]] == ["paid", "due", "upcoming"]
    assert shown["payable_amount"] == "0.00"
    # Signed a week ago, it runs from then on.
    signed = datetime.combine(ago(7), time(12), KOLKATA)
    await put_into(query, booking, "agreement_signed", agreement_signed_at=signed)
    shown = await books(buyer, booking)
    assert (shown["interest"]["accrued_amount"], shown["payable_amount"]) == ("700.00", PRICE)


@pytest.mark.parametrize("status", ["cancelled", "expired"])
async def test_nobody_owes_interest_for_a_booking_that_has_ended(
    status: str, late: Late, buyer: Person, query: Query
) -> None:
    booking = await late(30)
    await put_into(query, booking, status, forfeited_amount=0, refund_owed=0)
    assert (await interest(buyer, booking))["owed_amount"] == "0.00"


# Paying it


@pytest.mark.endpoint("POST /api/payments")
async def test_a_penalty_pays_interest_and_no_part_of_the_price(late: Late, owner: Person, buyer: Person) -> None:
    booking = await late(30)
    answer = await pay(owner, booking, "1000.00", payment_type="penalty")
    assert answer.status_code == 201, answer.text
    made = answer.json()
    assert (made["allocations"], made["receipt_number"][-7:]) == ([], "/000001")
    shown = await books_with_interest(buyer, booking)
    assert (shown["paid_amount"], shown["interest"]["paid_amount"]) == ("0.00", "1000.00")
    assert shown["interest"]["owed_amount"] == "2000.00"
    assert (await pay_back(owner, made, "400.00")).status_code == 201
    assert (await interest_of(buyer, booking))["owed_amount"] == "2400.00"


async def books_with_interest(person: Person, booking: Json) -> Any:
    return (await person.get(f"/api/bookings/{booking['id']}/payments")).json()


async def interest_of(person: Person, booking: Json) -> Any:
    return (await books_with_interest(person, booking))["interest"]


@pytest.mark.endpoint("POST /api/payments")
async def test_more_than_the_interest_that_is_owed_is_refused(late: Late, owner: Person, footprint: Footprint) -> None:
    booking = await late(30)
    before = await footprint()
    for amount in ("3000.01", PRICE):
        answer = await pay(owner, booking, amount, payment_type="penalty")
        assert refusal(answer) == (409, "overpayment")
        assert "₹3,000.00" in answer.json()["detail"]
    assert await footprint() == before


@pytest.mark.endpoint("PATCH /api/payments/{payment_id}/status")
@pytest.mark.parametrize("cleared", [True, False])
async def test_a_cheque_for_interest_clears_or_bounces(cleared: bool, late: Late, owner: Person, buyer: Person) -> None:
    booking = await late(30)
    given = {"payment_type": "penalty", "payment_method": "cheque", "payment_status": "pending"}
    made = (await pay(owner, booking, "3000.00", **given)).json()
    owed = await interest_of(buyer, booking)
    assert (owed["pending_amount"], owed["owed_amount"]) == ("3000.00", "0.00")
    assert refusal(await pay(owner, booking, "0.01", payment_type="penalty")) == (409, "overpayment")
    answer = await settle(owner, made, "completed" if cleared else "failed", reason="As the bank says")
    assert answer.status_code == 200, answer.text
    owed = await interest_of(buyer, booking)
    assert (owed["pending_amount"], owed["paid_amount"], owed["owed_amount"]) == (
        ("0.00", "3000.00", "0.00") if cleared else ("0.00", "0.00", "3000.00")
    )


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
async def test_a_home_is_not_handed_over_while_interest_is_owed(
    late: Late, owner: Person, buyer: Person, query: Query
) -> None:
    booking = await late(30)
    assert (await pay(owner, booking, PRICE)).status_code == 201
    await put_into(query, booking, "registered")
    path = f"/api/bookings/{booking['id']}"
    assert (await owner.get(path)).json()["allowed_transitions"] == []
    handed = await owner.patch(f"{path}/status", {"status": "completed"})
    assert refusal(handed) == (409, "balance_outstanding")
    assert (await pay(owner, booking, "3000.00", payment_type="penalty")).status_code == 201
    assert (await owner.get(path)).json()["allowed_transitions"] == ["completed"]
    assert (await owner.patch(f"{path}/status", {"status": "completed"})).status_code == 200


# Being let off


@WAIVE
async def test_the_owner_lets_a_buyer_off_with_a_reason(late: Late, owner: Person, buyer: Person, query: Query) -> None:
    booking = await late(30)
    answer = await waive(owner, booking, amount="1200.00")
    assert answer.status_code == 201, answer.text
    shown = answer.json()["interest"]
    [waiver] = shown["waivers"]
    assert waiver == {"id": waiver["id"], "amount": "1200.00", "reason": "He was ill", "at": waiver["at"]}
    assert (shown["waived_amount"], shown["owed_amount"]) == ("1200.00", "1800.00")
    assert (await interest(buyer, booking)) == shown
    # All of the rest, unless an amount is named.
    assert (await waive(owner, booking)).json()["interest"]["owed_amount"] == "0.00"
    assert refusal(await waive(owner, booking)) == (409, "no_interest_owed")
    audited = await query(
        "SELECT before ->> 'interest_owed', after ->> 'interest_owed', after ->> 'reason' FROM audit_log "
        "WHERE action = 'interest.waived' AND entity_id = %(id)s ORDER BY id",
        id=booking["id"],
    )
    assert audited == [("3000.00", "1800.00", "He was ill"), ("1800.00", "0.00", "He was ill")]
    titles = await query("SELECT title FROM notifications WHERE user_id = %(id)s ORDER BY id", id=buyer.user_id)
    assert titles[-1][0].endswith(": interest waived")


@WAIVE
async def test_no_more_is_waived_than_is_owed(late: Late, owner: Person, footprint: Footprint) -> None:
    booking = await late(30)
    before = await footprint()
    assert refusal(await waive(owner, booking, amount="3000.01")) == (409, "waiver_too_large")
    for wrong in ({"amount": "0.00"}, {"amount": "-1.00"}, {"amount": "1.001"}, {"reason": ""}, {"why": "?"}):
        assert (await waive(owner, booking, **wrong)).status_code == 422
    assert await footprint() == before


@WAIVE
async def test_only_the_owner_lets_anybody_off(
    late: Late, cast: Cast, owner: Person, buyer: Person, rival: Person, footprint: Footprint
) -> None:
    booking = await late(30)
    others = [await cast.member(owner.builder_id, role) for role in MemberRole if role is not MemberRole.OWNER]
    before = await footprint()
    for person in (*others, buyer):
        assert refusal(await waive(person, booking)) == (403, "wrong_role")
    assert refusal(await waive(rival, booking)) == (404, "not_found")
    assert await footprint() == before


@WAIVE
async def test_of_two_who_waive_all_at_once_one_does(late: Late, owner: Person, buyer: Person) -> None:
    booking = await late(30)
    answers = await asyncio.gather(*(waive(owner, booking) for _ in range(4)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
    assert (await interest(buyer, booking))["waived_amount"] == "3000.00"


@WAIVE
async def test_a_waiver_that_is_asked_for_twice_is_made_once(late: Late, owner: Person, buyer: Person) -> None:
    booking = await late(30)
    path, body = f"/api/bookings/{booking['id']}/interest-waivers", {"reason": "A gesture", "amount": "100.00"}
    first = await owner.post(path, body, headers={"Idempotency-Key": "waive-once"})
    again = await owner.post(path, body, headers={"Idempotency-Key": "waive-once"})
    assert (again.status_code, again.headers["Idempotency-Replayed"]) == (201, "true")
    assert again.content == first.content
    assert (await interest(buyer, booking))["waived_amount"] == "100.00"
