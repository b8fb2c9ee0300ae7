"""The sales office and the buyers at home want the same homes at the same moment."""

from uuid import uuid4

import httpx2
import pytest

from tests.cast import Cast, Json, Person
from tests.conftest import Query
from tests.races.conftest import Apis, Crowd, OneTruth

pytestmark = pytest.mark.endpoint("POST /api/bookings")


def newcomer(email: str | None = None) -> Json:
    email = email or f"walk-in-{uuid4().hex}@example.com"
    return {"first_name": "Ila", "last_name": "Bose", "email": email, "phone": "+919812345677"}


def codes(answers: list[httpx2.Response]) -> list[str]:
    return sorted("201" if answer.status_code == 201 else answer.json()["code"] for answer in answers)


async def made_accounts(query: Query, emails: list[str]) -> int:
    [(number,)] = await query("SELECT count(*) FROM users WHERE email = ANY(%(emails)s)", emails=emails)
    return int(number)


async def test_a_home_that_the_desk_and_fifty_buyers_want_is_booked_once(
    two_apis: Apis, crowd: Crowd, owner: Person, unit: Json, project: Json, query: Query, one_truth: OneTruth
) -> None:
    guests = [newcomer() for _ in range(10)]
    bodies: list[Json] = [{"unit_id": unit["id"], "customer": guest} for guest in guests]
    people = [owner] * 10 + await crowd(50)
    answers = await two_apis.posts(people, "/api/bookings", bodies + [{"unit_id": unit["id"]}] * 50)
    assert codes(answers) == ["201"] + ["unit_not_available"] * 59
    by_desk = any(answer.status_code == 201 for answer in answers[:10])
    assert await made_accounts(query, [guest["email"] for guest in guests]) == (1 if by_desk else 0)
    await one_truth(project)


async def test_two_desks_make_one_account_of_one_address(
    two_apis: Apis, cast: Cast, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    guest = newcomer()
    units = [await cast.unit(owner, project) for _ in range(6)]
    bodies = [{"unit_id": unit["id"], "customer": guest} for unit in units]
    answers = await two_apis.posts([owner] * 6, "/api/bookings", bodies)
    assert codes(answers) == ["201"] + ["email_taken"] * 5
    assert await made_accounts(query, [guest["email"]]) == 1
    [(number,)] = await query(
        "SELECT count(*) FROM units WHERE project_id = %(id)s AND status = 'reserved'", id=project["id"]
    )
    assert number == 1
    await one_truth(project)


async def test_retries_at_once_make_one_booking_and_one_account(
    two_apis: Apis, owner: Person, unit: Json, project: Json, query: Query, one_truth: OneTruth
) -> None:
    guest, headers = newcomer(), {"Idempotency-Key": uuid4().hex}

    async def ask(number: int) -> httpx2.Response:
        body = {"unit_id": unit["id"], "customer": guest}
        return await two_apis.at(number, owner).post("/api/bookings", body, headers=headers)

    answers = await two_apis.at_once([ask] * 10)
    assert set(codes(answers)) <= {"201", "idempotency_key_in_use"}
    made = [answer for answer in answers if answer.status_code == 201]
    assert [answer.headers.get("Idempotency-Replayed") for answer in made].count(None) == 1
    assert len({answer.content for answer in made}) == 1
    assert await made_accounts(query, [guest["email"]]) == 1
    await one_truth(project)


async def test_guests_who_miss_the_last_parking_place_get_no_account(
    two_apis: Apis, cast: Cast, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    extras = {"extras": [{"name": "Car park", "price": "350000.00", "quantity": 2}]}
    [extra] = (await owner.put(f"/api/projects/{project['id']}/extras", extras)).json()["extras"]
    guests = [newcomer() for _ in range(8)]
    bodies = [
        {"unit_id": (await cast.unit(owner, project))["id"], "customer": guest, "extras": [{"extra_id": extra["id"]}]}
        for guest in guests
    ]
    answers = await two_apis.posts([owner] * 8, "/api/bookings", bodies)
    assert codes(answers) == ["201"] * 2 + ["extra_not_available"] * 6
    assert await made_accounts(query, [guest["email"] for guest in guests]) == 2
    await one_truth(project)


async def test_the_desk_and_the_buyer_together_hold_no_more_than_three(
    two_apis: Apis, cast: Cast, owner: Person, buyer: Person, booking: Json, project: Json, one_truth: OneTruth
) -> None:
    units = [await cast.unit(owner, project) for _ in range(8)]
    for_buyer = {"customer_id": buyer.customer_id}
    bodies = [{"unit_id": unit["id"]} | (for_buyer if n % 2 else {}) for n, unit in enumerate(units)]
    answers = await two_apis.posts([owner if n % 2 else buyer for n in range(8)], "/api/bookings", bodies)
    assert codes(answers) == ["201"] * 2 + ["too_many_holds"] * 6
    await one_truth(project)
