"""Many clerks, one set of books: no paisa twice, none too many, none lost, whoever presses at the same moment."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from decimal import Decimal
from typing import Any
from uuid import uuid4

import httpx2
import pytest

from database.crud.booking_moves import expire_hold
from domain.people import MemberRole
from tests.cast import Cast, Json, Person, lapse
from tests.conftest import Query
from tests.races.conftest import Apis, Crowd, OneTruth
from tests.races.test_races import codes, extra_of, units_of

Question = Callable[[int], Awaitable[httpx2.Response]]
CANCELLED = {"status": "cancelled", "reason": "I changed my mind"}
ROUNDS = 5


class Office:
    """What the people of a builder and its buyers ask the two processes for."""

    def __init__(self, apis: Apis) -> None:
        self.apis = apis

    def pay(self, clerk: Person, booking: Json, amount: str, key: str | None = None, **values: Any) -> Question:
        body = {
            "booking_id": booking["id"],
            "payment_type": "installment",
            "amount": amount,
            "payment_method": "bank_transfer",
            **values,
        }
        headers = {"Idempotency-Key": key} if key else {}
        return lambda number: self.apis.at(number, clerk).post("/api/payments", body, headers=headers)

    def settle(self, clerk: Person, payment: Json, status: str) -> Question:
        body = {"payment_status": status, "reason": "As the bank says"}
        return lambda number: self.apis.at(number, clerk).patch(f"/api/payments/{payment['id']}/status", body)

    def pay_back(self, clerk: Person, payment: Json, amount: str | None = None, key: str | None = None) -> Question:
        body = {"reason": "A mistake"} | ({"amount": amount} if amount else {})
        headers = {"Idempotency-Key": key} if key else {}
        path = f"/api/payments/{payment['id']}/refund"
        return lambda number: self.apis.at(number, clerk).post(path, body, headers=headers)

    def cancel(self, person: Person, booking: Json) -> Question:
        return lambda number: self.apis.at(number, person).patch(f"/api/bookings/{booking['id']}/status", CANCELLED)

    def change(self, person: Person, booking: Json, **values: Any) -> Question:
        return lambda number: self.apis.at(number, person).patch(f"/api/bookings/{booking['id']}", values)

    def book(self, person: Person, unit: Json, **values: Any) -> Question:
        body = {"unit_id": unit["id"], **values}
        return lambda number: self.apis.at(number, person).post("/api/bookings", body)


@pytest.fixture
def office(two_apis: Apis) -> Office:
    return Office(two_apis)


@pytest.fixture
async def clerks(cast: Cast, owner: Person) -> list[Person]:
    """Ten who keep the builder's accounts."""
    return [await cast.member(owner.builder_id, MemberRole.ACCOUNTS) for _ in range(10)]


@pytest.fixture
async def uncapped(cast: Cast, owner: Person) -> Json:
    """A project that takes the whole price before the agreement, which saves the tests from signing one."""
    return await cast.project(owner, advance_cap_percent=None)


async def books(query: Query, booking: Json) -> tuple[Any, ...]:
    """The booking's status, what is paid of it, what is pending, and what is owed back."""
    [row] = await query(
        "SELECT status, paid_amount, pending_amount, refund_owed FROM bookings WHERE id = %(id)s", id=booking["id"]
    )
    return row


async def history(query: Query, booking: Json) -> list[str]:
    rows = await query("SELECT to_status FROM booking_history WHERE booking_id = %(id)s ORDER BY id", id=booking["id"])
    return [status for (status,) in rows]


@pytest.mark.endpoint("POST /api/payments")
async def test_of_two_clerks_who_record_the_whole_balance_one_does(
    office: Office,
    clerks: list[Person],
    cast: Cast,
    owner: Person,
    buyer: Person,
    uncapped: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    for firm in (True, False) * 3:
        booking = await cast.booking(buyer, await cast.unit(owner, uncapped))
        if firm:
            await cast.payment(owner, booking, booking["token_amount"])
        left = "11721600.00" if firm else "11840000.00"
        answers = await office.apis.at_once(office.pay(clerk, booking, left) for clerk in clerks[:2])
        assert codes(answers) == {"201": 1, "overpayment": 1}
        assert await books(query, booking) == ("token_paid", Decimal("11840000.00"), 0, None)
        assert await history(query, booking) == ["reserved", "token_paid"]
    await one_truth(uncapped)


@pytest.mark.endpoint("POST /api/payments")
async def test_forty_small_payments_at_once_are_all_kept(
    office: Office,
    clerks: list[Person],
    cast: Cast,
    owner: Person,
    buyer: Person,
    project: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    """The token is reached somewhere among them, and the stages are filled over."""
    path = f"/api/projects/{project['id']}/payment-plans"
    stages = [{"name": f"Part {n}", "percent": 1, "falls_due": "on_booking"} for n in range(100)]
    plan = {"name": "Hundredths", "plan_type": "installments", "stages": stages}
    assert (await owner.put(path, {"payment_plans": [plan]})).status_code == 200
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    amounts = [f"{9_000 + number}.{number:02}" for number in range(40)]
    questions = [office.pay(clerks[number % 10], booking, amount) for number, amount in enumerate(amounts)]
    answers = await office.apis.at_once(questions)
    assert codes(answers) == {"201": 40}
    total = sum(map(Decimal, amounts))
    assert await books(query, booking) == ("token_paid", total, 0, None)
    assert await history(query, booking) == ["reserved", "token_paid"]
    receipts = sorted(answer.json()["receipt_number"] for answer in answers)
    assert [receipt.split("/")[1] for receipt in receipts] == [f"{number:06}" for number in range(1, 41)]
    assert sum(Decimal(answer.json()["amount"]) for answer in answers) == total
    await one_truth(project)


@pytest.mark.endpoint("POST /api/payments")
@pytest.mark.endpoint("PATCH /api/payments/{payment_id}/status")
@pytest.mark.endpoint("POST /api/payments/{payment_id}/refund")
async def test_receipts_of_many_bookings_at_once_have_no_gaps(
    office: Office,
    clerks: list[Person],
    cast: Cast,
    owner: Person,
    crowd: Crowd,
    project: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    """Whole tokens, cheques that clear, money paid back and payments that are refused, in ten bookings at once."""
    people = await crowd(10)
    bookings = [await cast.booking(person, await cast.unit(owner, project)) for person in people]
    cheque = {"payment_method": "cheque", "payment_status": "pending"}
    waiting = [await cast.payment(owner, booking, "10.00", **cheque) for booking in bookings]
    paid = [await cast.payment(owner, booking, "20.00") for booking in bookings]
    questions: list[Question] = []
    for clerk, booking, pending, made in zip(clerks, bookings, waiting, paid, strict=True):
        questions += [
            office.pay(clerk, booking, booking["token_amount"]),
            office.settle(clerk, pending, "completed"),
            office.pay(clerk, booking, "5000000.00"),
            office.pay_back(clerk, made),
        ]
    answers = await office.apis.at_once(questions)
    assert codes(answers) == {"201": 20, "200": 10, "advance_cap_exceeded": 10}
    for booking in bookings:
        assert await books(query, booking) == ("token_paid", Decimal("118410.00"), 0, None)
    numbers = await query("SELECT receipt_sequence FROM payments WHERE builder_id = %(id)s", id=owner.builder_id)
    assert sorted(number for (number,) in numbers) == list(range(1, 31))
    await one_truth(project)


@pytest.mark.endpoint("POST /api/payments")
@pytest.mark.endpoint("PATCH /api/payments/{payment_id}/status")
async def test_the_same_cheque_is_recorded_by_one_of_ten_clerks(
    office: Office,
    clerks: list[Person],
    cast: Cast,
    owner: Person,
    buyer: Person,
    project: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    for amount in ("500.00", "118400.00"):
        booking = await cast.booking(buyer, await cast.unit(owner, project))
        for status, reference in (("pending", "000123"), ("completed", "000124")):
            cheque = {"payment_method": "cheque", "payment_status": status, "reference": reference}
            answers = await office.apis.at_once(office.pay(clerk, booking, amount, **cheque) for clerk in clerks)
            assert codes(answers) == {"201": 1, "payment_already_recorded": 9}
        status = "reserved" if amount == "500.00" else "token_paid"
        assert await books(query, booking) == (status, Decimal(amount), Decimal(amount), None)
        # And cleared by one of them.
        [made] = await query(
            "SELECT id FROM payments WHERE booking_id = %(id)s AND payment_status = 'pending'", id=booking["id"]
        )
        answers = await office.apis.at_once(office.settle(clerk, {"id": made[0]}, "completed") for clerk in clerks)
        assert codes(answers) == {"200": 1, "invalid_transition": 9}
    await one_truth(project)


@pytest.mark.endpoint("POST /api/payments")
@pytest.mark.endpoint("POST /api/payments/{payment_id}/refund")
@pytest.mark.parametrize("amount", ["500.00", "118400.00"])
async def test_twenty_retries_at_once_record_one_payment_and_one_refund(
    amount: str,
    office: Office,
    cast: Cast,
    owner: Person,
    buyer: Person,
    project: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    pay = office.pay(owner, booking, amount, key=f"retry-{uuid4()}")
    made = await once(office, pay)
    assert await books(query, booking) == ("reserved" if amount == "500.00" else "token_paid", Decimal(amount), 0, None)
    pay_back = office.pay_back(owner, made, "100.00", key=f"retry-{uuid4()}")
    await once(office, pay_back)
    assert (await books(query, booking))[1] == Decimal(amount) - 100
    assert await query("SELECT count(*) FROM payments WHERE booking_id = %(id)s", id=booking["id"]) == [(1,)]
    await one_truth(project)


async def once(office: Office, question: Question) -> Any:
    """What the question makes: once, however often it is asked at the same moment."""
    answers = await office.apis.at_once([question] * 20)
    assert set(codes(answers)) <= {"201", "idempotency_key_in_use"}
    made = [answer for answer in answers if answer.status_code == 201]
    assert [answer.headers.get("Idempotency-Replayed") for answer in made].count(None) == 1
    assert len({answer.content for answer in made}) == 1
    again = await question(0)
    assert (again.status_code, again.headers["Idempotency-Replayed"]) == (201, "true")
    assert again.content == made[0].content
    return again.json()


@pytest.mark.endpoint("POST /api/payments")
async def test_a_key_used_for_several_tokens_at_once_is_good_for_one(
    office: Office,
    cast: Cast,
    owner: Person,
    crowd: Crowd,
    project: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    """A booking whose payment was refused has not moved either."""
    for _ in range(ROUNDS):
        bookings = [await cast.booking(person, await cast.unit(owner, project)) for person in await crowd(8)]
        key = f"several-{uuid4()}"
        answers = await office.apis.at_once(
            office.pay(owner, booking, booking["token_amount"], key=key) for booking in bookings
        )
        assert set(codes(answers)) <= {"201", "idempotency_key_in_use", "idempotency_key_reused"}
        assert codes(answers)["201"] == 1
        for booking, answer in zip(bookings, answers, strict=True):
            firm = answer.status_code == 201
            paid = Decimal(booking["token_amount"]) if firm else 0
            assert await books(query, booking) == ("token_paid" if firm else "reserved", paid, 0, None)
    await one_truth(project)


# A booking that moves meanwhile


@pytest.mark.endpoint("POST /api/payments")
@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
@pytest.mark.parametrize("parts", [1, 2, 4])
async def test_a_token_races_the_cancellation(
    parts: int,
    office: Office,
    clerks: list[Person],
    cast: Cast,
    owner: Person,
    buyer: Person,
    project: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    """Either it is recorded, and divided by the cancellation, or it is refused: never lost between the two."""
    for _ in range(ROUNDS):
        booking = await cast.booking(buyer, await cast.unit(owner, project))
        part = f"{Decimal(booking['token_amount']) / parts:.2f}"
        paying = [office.pay(clerk, booking, part) for clerk in clerks[:parts]]
        *paid, cancelled = await office.apis.at_once([*paying, office.cancel(buyer, booking)])
        assert cancelled.status_code == 200
        assert set(codes(paid)) <= {"201", "booking_ended"}
        taken = Decimal(part) * codes(paid)["201"]
        assert await books(query, booking) == ("cancelled", taken, 0, taken)
        firm = ["token_paid"] if codes(paid)["201"] == parts else []
        assert await history(query, booking) == ["reserved", *firm, "cancelled"]
    await one_truth(project)


@pytest.mark.endpoint("PATCH /api/payments/{payment_id}/status")
@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
async def test_a_cheque_that_clears_races_the_cancellation(
    office: Office,
    cast: Cast,
    owner: Person,
    buyer: Person,
    project: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    for _ in range(ROUNDS):
        booking = await cast.booking(buyer, await cast.unit(owner, project))
        cheque = {"payment_method": "cheque", "payment_status": "pending"}
        made = await cast.payment(owner, booking, booking["token_amount"], **cheque)
        answers = await office.apis.at_once([office.settle(owner, made, "completed"), office.cancel(buyer, booking)])
        assert codes(answers) == {"200": 2}
        token = Decimal(booking["token_amount"])
        assert await books(query, booking) == ("cancelled", token, 0, token)
    await one_truth(project)


@pytest.mark.endpoint("POST /api/payments")
@pytest.mark.parametrize("amount", ["118400.00", "118399.99"])
async def test_a_token_races_the_sweep_of_its_hold(
    amount: str,
    office: Office,
    cast: Cast,
    owner: Person,
    buyer: Person,
    project: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    for _ in range(ROUNDS):
        booking = await cast.booking(buyer, await cast.unit(owner, project))
        await lapse(query, booking)
        sweeps = [asyncio.create_task(expire_hold(booking["id"])) for _ in range(3)]
        [paid] = await office.apis.at_once([office.pay(owner, booking, amount)])
        assert sum(await asyncio.gather(*sweeps)) <= 1
        assert paid.status_code == 201
        if amount == "118400.00":
            assert await books(query, booking) == ("token_paid", Decimal(amount), 0, None)
            assert await history(query, booking) == ["reserved", "expired", "token_paid"]
        else:
            assert await books(query, booking) == ("expired", Decimal(amount), 0, Decimal(amount))
            assert await history(query, booking) == ["reserved", "expired"]
    await one_truth(project)


@pytest.mark.endpoint("POST /api/payments")
@pytest.mark.endpoint("POST /api/bookings")
async def test_a_token_races_those_who_want_the_home_that_it_was_for(
    office: Office,
    cast: Cast,
    owner: Person,
    crowd: Crowd,
    project: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    """The home goes to one of them: to whoever held it, with the money, or to another, and the money is owed back."""
    outcomes = Counter[str]()
    for _ in range(2 * ROUNDS):
        unit, [holder, *people] = await cast.unit(owner, project), await crowd(7)
        booking = await cast.booking(holder, unit)
        await lapse(query, booking)
        wanting = [office.book(person, unit) for person in people]
        pay = office.pay(owner, booking, booking["token_amount"])
        answers = await office.apis.at_once([*wanting[:3], pay, *wanting[3:]])
        paid = answers.pop(3)
        assert paid.status_code == 201
        token = Decimal(booking["token_amount"])
        if codes(answers)["201"]:
            assert codes(answers) == {"201": 1, "unit_not_available": 5}
            assert await books(query, booking) == ("expired", token, 0, token)
            outcomes["another"] += 1
        else:
            assert codes(answers) == {"unit_not_available": 6}
            assert await books(query, booking) == ("token_paid", token, 0, None)
            outcomes["holder"] += 1
    assert outcomes.total() == 2 * ROUNDS
    await one_truth(project)


@pytest.mark.endpoint("POST /api/payments")
async def test_of_two_holds_that_ran_out_on_one_home_one_comes_back(
    office: Office,
    clerks: list[Person],
    cast: Cast,
    owner: Person,
    crowd: Crowd,
    project: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    for _ in range(ROUNDS):
        unit, people = await cast.unit(owner, project), await crowd(3)
        bookings = []
        for person in people:
            bookings.append(await cast.booking(person, unit))
            await lapse(query, bookings[-1])
        answers = await office.apis.at_once(
            office.pay(clerk, booking, booking["token_amount"])
            for clerk, booking in zip(clerks[:3], bookings, strict=True)
        )
        assert codes(answers) == {"201": 3}
        token = Decimal("118400.00")
        found = sorted([await books(query, booking) for booking in bookings], key=str)
        assert found == [
            ("expired", token, 0, token),
            ("expired", token, 0, token),
            ("token_paid", token, 0, None),
        ]
    await one_truth(project)


@pytest.mark.endpoint("POST /api/payments")
@pytest.mark.endpoint("POST /api/bookings")
async def test_bookings_that_come_back_race_others_for_their_extras(
    office: Office,
    cast: Cast,
    owner: Person,
    crowd: Crowd,
    project: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    """Everybody takes extras before the project: those who come back past a hold that ran out, too."""
    for _ in range(3 * ROUNDS):
        place = await cast.project(owner)
        extra = [{"extra_id": await extra_of(owner, place, 4)}]
        units, people = await units_of(cast, owner, place, 12), await crowd(16)
        bookings = []
        for number in range(4):
            bookings.append(await cast.booking(people[number], units[number], extras=extra))
            await lapse(query, bookings[number])
            # Another's hold without extras is in the way, and ran out too.
            await lapse(query, await cast.booking(people[4 + number], units[number]))
        wanting = [office.book(person, unit, extras=extra) for person, unit in zip(people[8:], units[4:], strict=True)]
        paying = [office.pay(owner, booking, booking["token_amount"]) for booking in bookings]
        questions = [question for each in zip(wanting[:4], paying, wanting[4:], strict=True) for question in each]
        answers = await office.apis.at_once(questions)
        assert codes(answers[1::3]) == {"201": 4}
        others = [*answers[0::3], *answers[2::3]]
        assert set(codes(others)) <= {"201", "extra_not_available"}
        back = [(await books(query, booking))[0] for booking in bookings].count("token_paid")
        assert back + codes(others)["201"] == 4
        await one_truth(place)
    await one_truth(project)


# Money that goes back, or never came


@pytest.mark.endpoint("POST /api/payments/{payment_id}/refund")
async def test_never_more_is_paid_back_than_came(
    office: Office,
    clerks: list[Person],
    cast: Cast,
    owner: Person,
    buyer: Person,
    project: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    for _ in range(ROUNDS):
        whole, several = [await cast.payment(owner, booking, "1000.00") for _ in range(2)]
        answers = await office.apis.at_once(office.pay_back(clerk, whole) for clerk in clerks)
        assert codes(answers) == {"201": 1, "not_refundable": 9}
        answers = await office.apis.at_once(office.pay_back(clerk, several, "300.00") for clerk in clerks)
        assert codes(answers) == {"201": 3, "refund_too_large": 7}
        answers = await office.apis.at_once(
            [office.pay_back(clerks[0], several), office.pay_back(clerks[1], several, "100.00")]
        )
        assert codes(answers) == {"201": 1, "not_refundable": 1}
        assert await books(query, booking) == ("reserved", 0, 0, None)
    await one_truth(project)


@pytest.mark.endpoint("PATCH /api/payments/{payment_id}/status")
async def test_a_cheque_either_clears_or_bounces(
    office: Office,
    clerks: list[Person],
    cast: Cast,
    owner: Person,
    buyer: Person,
    project: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    for _ in range(ROUNDS):
        booking = await cast.booking(buyer, await cast.unit(owner, project))
        cheque = {"payment_method": "cheque", "payment_status": "pending"}
        made = await cast.payment(owner, booking, booking["token_amount"], **cheque)
        answers = await office.apis.at_once(
            office.settle(clerk, made, "failed" if number % 2 else "completed") for number, clerk in enumerate(clerks)
        )
        assert codes(answers) == {"200": 1, "invalid_transition": 9}
        cleared = next(answer for answer in answers if answer.status_code == 200).json()["payment_status"]
        token = Decimal(booking["token_amount"])
        expected = ("token_paid", token, 0, None) if cleared == "completed" else ("reserved", 0, 0, None)
        assert await books(query, booking) == expected
        # The customer holds three homes at most.
        assert (await buyer.patch(f"/api/bookings/{booking['id']}/status", CANCELLED)).status_code == 200
    await one_truth(project)


# Another price, another plan


@pytest.mark.endpoint("POST /api/payments")
@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
@pytest.mark.endpoint("POST /api/payments/{payment_id}/refund")
async def test_payments_race_another_plan_and_another_price(
    office: Office,
    clerks: list[Person],
    cast: Cast,
    owner: Person,
    buyer: Person,
    uncapped: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    def plan(name: str, percents: list[str]) -> Json:
        stages = [
            {"name": f"{name} {n}", "percent": part, "falls_due": "on_booking"} for n, part in enumerate(percents)
        ]
        return {"name": name, "plan_type": "installments", "stages": stages}

    path = f"/api/projects/{uncapped['id']}/payment-plans"
    body = {"payment_plans": [plan("Thirds", ["33.3333", "33.3333", "33.3334"]), plan("Halves", ["50", "50"])]}
    plans = [each["id"] for each in (await owner.put(path, body)).json()["payment_plans"]]
    for _ in range(ROUNDS):
        booking = await cast.booking(buyer, await cast.unit(owner, uncapped))
        made = await cast.payment(owner, booking, "5000000.00")
        questions = [
            *(office.pay(clerk, booking, "777777.77") for clerk in clerks[:4]),
            *(office.change(buyer, booking, payment_plan_id=plan) for plan in (*plans, *plans)),
            *(office.change(owner, booking, discount=f"{amount}.00") for amount in (1000000, 3000000)),
            *(office.pay_back(clerk, made, "11111.11") for clerk in clerks[:3]),
        ]
        answers = await office.apis.at_once(questions)
        paid, changed, lowered, refunded = answers[:4], answers[4:8], answers[8:10], answers[10:]
        assert (codes(paid), codes(changed), codes(refunded)) == ({"201": 4}, {"200": 4}, {"201": 3})
        assert codes(lowered) == {"200": 2}
        expected = Decimal("5000000.00") + 4 * Decimal("777777.77") - 3 * Decimal("11111.11")
        assert await books(query, booking) == ("token_paid", expected, 0, None)
        await one_truth(uncapped)


@pytest.mark.endpoint("POST /api/payments")
@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
async def test_a_discount_and_the_last_payment_never_make_too_much(
    office: Office,
    cast: Cast,
    owner: Person,
    buyer: Person,
    uncapped: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    for _ in range(ROUNDS):
        booking = await cast.booking(buyer, await cast.unit(owner, uncapped))
        await cast.payment(owner, booking, "11000000.00")
        questions = [office.change(owner, booking, discount="0.01"), office.pay(owner, booking, "840000.00")]
        discount, paid = await office.apis.at_once(questions)
        outcome = codes([discount, paid])
        assert outcome in ({"200": 1, "overpayment": 1}, {"discount_too_large": 1, "201": 1})
        total = Decimal("11840000.00") if paid.status_code == 201 else Decimal("11000000.00")
        assert (await books(query, booking))[1] == total
    await one_truth(uncapped)


@pytest.mark.endpoint("POST /api/payments")
@pytest.mark.endpoint("PATCH /api/projects/{project_id}")
async def test_a_project_is_completed_while_its_buyers_pay(
    office: Office,
    clerks: list[Person],
    cast: Cast,
    owner: Person,
    crowd: Crowd,
    query: Query,
    one_truth: OneTruth,
) -> None:
    """What falls due at the handover does so for everybody, those who come back at that moment among them."""
    for _ in range(ROUNDS):
        project = await cast.project(owner, status="construction")
        stages = [
            {"name": "Keys", "percent": 50, "falls_due": "on_handover"},
            {"name": "Now", "percent": 50, "falls_due": "on_booking"},
        ]
        plan = {"name": "Halves", "plan_type": "installments", "stages": stages}
        path = f"/api/projects/{project['id']}"
        assert (await owner.put(f"{path}/payment-plans", {"payment_plans": [plan]})).status_code == 200
        people = await crowd(10)
        bookings = [await cast.booking(person, await cast.unit(owner, project)) for person in people]
        for booking in bookings[:5]:
            await lapse(query, booking)
        paying = [
            office.pay(clerk, booking, booking["token_amount"]) for clerk, booking in zip(clerks, bookings, strict=True)
        ]

        def complete(number: int, path: str = path) -> Awaitable[httpx2.Response]:
            return office.apis.at(number, owner).patch(path, {"status": "completed"})

        answers = await office.apis.at_once([*paying[3:7], complete, *paying[:3], *paying[7:]])
        assert codes(answers) == {"201": 10, "200": 1}
        for booking in bookings:
            assert (await books(query, booking))[:2] == ("token_paid", Decimal("118400.00"))
        fell_due = await query(
            "SELECT count(*) FROM booking_stages s JOIN bookings b ON b.id = s.booking_id "
            "WHERE b.project_id = %(id)s AND fell_due_on IS NOT NULL",
            id=project["id"],
        )
        assert fell_due == [(20,)]
        await one_truth(project)
