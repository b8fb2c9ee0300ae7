"""Bookings that a builder's people make for somebody at their desk."""

from typing import Any
from uuid import uuid4

import httpx2
import pytest

from database.auth import verify_password
from domain.people import MemberRole
from tests.cast import Cast, Json, Person
from tests.conftest import Query

pytestmark = pytest.mark.endpoint("POST /api/bookings")


def newcomer(**values: Any) -> Json:
    """Somebody who has no account."""
    email = f"walk-in-{uuid4().hex[:10]}@example.com"
    return {"first_name": "Ila", "last_name": "Bose", "email": email, "phone": "+919812345677"} | values


async def book(clerk: Person, unit: Json, **buyer: Any) -> httpx2.Response:
    return await clerk.post("/api/bookings", {"unit_id": unit["id"], **buyer})


async def accounts(query: Query, email: str) -> int:
    [(number,)] = await query("SELECT count(*) FROM users WHERE email = %(email)s", email=email)
    return int(number)


async def test_sales_books_for_a_buyer_who_has_dealt_with_them(
    cast: Cast, owner: Person, buyer: Person, project: Json, booking: Json
) -> None:
    clerk = await cast.member(owner.builder_id, MemberRole.SALES)
    other = await cast.unit(owner, project)
    made = await book(clerk, other, customer_id=buyer.customer_id)
    assert made.status_code == 201, made.text
    body = made.json()
    assert (body["customer_id"], body["status"]) == (buyer.customer_id, "reserved")
    assert body["allowed_transitions"] == ["cancelled"]
    [entry] = body["history"]
    assert (entry["to_status"], entry["by"]) == ("reserved", "Lintel & Sons")
    mine = (await buyer.get(f"/api/bookings/customer/{buyer.customer_id}")).json()
    assert [item["id"] for item in mine["items"]] == [body["id"], booking["id"]]


async def test_the_buyer_is_told_and_the_builders_people_are_not(
    owner: Person, buyer: Person, cast: Cast, project: Json, booking: Json
) -> None:
    before = (await owner.get("/api/notifications")).json()["unread_count"]
    unit = await cast.unit(owner, project)
    body = (await book(owner, unit, customer_id=buyer.customer_id)).json()
    [notice] = (await buyer.get("/api/notifications")).json()["items"]
    assert notice["title"] == f"{unit['unit_number']} is held"
    assert "Lintel & Sons made a booking for you" in notice["message"]
    assert notice["action_url"] == f"/home/bookings/{body['id']}"
    assert (await owner.get("/api/notifications")).json()["unread_count"] == before


async def test_somebody_new_gets_an_account_that_nobody_can_sign_in_to_yet(
    owner: Person, unit: Json, query: Query, visitor: Person
) -> None:
    person = newcomer(email="Ila.Bose@Example.com".replace("@", f"-{uuid4().hex[:8]}@"))
    made = await book(owner, unit, customer=person)
    assert made.status_code == 201, made.text
    customer = made.json()["customer"]
    email = person["email"].lower()
    assert (customer["first_name"], customer["last_name"], customer["email"]) == ("Ila", "Bose", email)
    [(user_type, verified, password_hash)] = await query(
        "SELECT user_type, is_verified, password_hash FROM users WHERE email = %(email)s", email=email
    )
    assert (user_type, verified) == ("customer", False)
    for guess in ("", "password", email, password_hash):
        assert not await verify_password(guess, password_hash)
    signing_in = await visitor.post("/api/auth/login", {"email": email, "password": "a long walk on the beach"})
    assert signing_in.json()["code"] == "invalid_credentials"
    entries = await query(
        "SELECT action, actor_id FROM audit_log WHERE entity_type = 'customer' AND entity_id = %(id)s",
        id=customer["id"],
    )
    assert entries == [("customer.made", owner.user_id)]


async def test_the_same_rules_hold_as_when_they_book_themselves(
    cast: Cast, owner: Person, buyer: Person, project: Json, booking: Json
) -> None:
    assert (await book(owner, booking["unit"], customer_id=buyer.customer_id)).json()["code"] == "unit_not_available"
    for _ in range(2):
        unit = await cast.unit(owner, project)
        assert (await book(owner, unit, customer_id=buyer.customer_id)).status_code == 201
    fourth = await book(owner, await cast.unit(owner, project), customer_id=buyer.customer_id)
    assert fourth.json()["code"] == "too_many_holds"
    assert fourth.json()["detail"].startswith("This buyer already holds")
    given_up = {"status": "cancelled", "reason": "Not that one."}
    assert (await buyer.patch(f"/api/bookings/{booking['id']}/status", given_up)).status_code == 200
    again = await book(owner, booking["unit"], customer_id=buyer.customer_id)
    assert (again.status_code, again.json()["code"]) == (409, "hold_cooldown")
    assert "allow it" in again.json()["detail"]


async def test_a_booking_for_somebody_takes_extras_and_terms(cast: Cast, owner: Person, project: Json) -> None:
    extras = {"extras": [{"name": "Car park", "price": "350000.00", "quantity": 1}]}
    [extra] = (await owner.put(f"/api/projects/{project['id']}/extras", extras)).json()["extras"]
    unit, other = await cast.unit(owner, project), await cast.unit(owner, project)
    chosen = [{"extra_id": extra["id"], "quantity": 1}]
    made = await book(owner, unit, customer=newcomer(), extras=chosen, special_requests="A low floor next time.")
    assert made.status_code == 201, made.text
    assert [taken["name"] for taken in made.json()["extras"]] == ["Car park"]
    assert (await book(owner, other, customer=newcomer(), extras=chosen)).json()["code"] == "extra_not_available"


async def test_an_address_that_has_an_account_is_its_owners(
    owner: Person, buyer: Person, unit: Json, query: Query
) -> None:
    refused = await book(owner, unit, customer=newcomer(email=buyer.email.upper()))
    assert (refused.status_code, refused.json()["code"]) == (409, "email_taken")
    assert await query("SELECT id FROM bookings WHERE unit_id = %(id)s", id=unit["id"]) == []
    assert await accounts(query, buyer.email) == 1


async def test_a_home_that_is_gone_leaves_no_account_behind(owner: Person, booking: Json, query: Query) -> None:
    person = newcomer()
    assert (await book(owner, booking["unit"], customer=person)).json()["code"] == "unit_not_available"
    assert await accounts(query, person["email"]) == 0


async def test_a_retry_makes_neither_a_second_booking_nor_a_second_account(
    owner: Person, unit: Json, query: Query
) -> None:
    person, headers = newcomer(), {"Idempotency-Key": uuid4().hex}
    body = {"unit_id": unit["id"], "customer": person}
    first, second = [await owner.post("/api/bookings", body, headers=headers) for _ in range(2)]
    assert (first.status_code, second.status_code) == (201, 201)
    assert second.headers["Idempotency-Replayed"] == "true"
    assert first.content == second.content
    assert await accounts(query, person["email"]) == 1


async def test_a_buyer_whom_the_builder_does_not_know_is_not_there(
    owner: Person, buyer: Person, stranger: Person, unit: Json, rival: Person, cast: Cast
) -> None:
    await cast.booking(buyer, await cast.unit(rival, await cast.project(rival)))
    answers = [await book(owner, unit, customer_id=number) for number in (stranger.customer_id, buyer.customer_id)]
    answers.append(await book(owner, unit, customer_id=999_999_999))
    assert {answer.status_code for answer in answers} == {404}
    assert len({str(answer.json() | {"request_id": ""}) for answer in answers}) == 1


async def test_nobody_books_anothers_homes_or_drafts(
    cast: Cast, owner: Person, rival: Person, unit: Json, query: Query
) -> None:
    person = newcomer()
    assert (await book(rival, unit, customer=person)).status_code == 404
    draft = await cast.unit(owner, await cast.project(owner, published=False))
    assert (await book(owner, draft, customer=person)).status_code == 404
    assert await accounts(query, person["email"]) == 0


@pytest.mark.parametrize("role", [MemberRole.ACCOUNTS, MemberRole.SITE])
async def test_who_does_not_sell_does_not_book(role: MemberRole, cast: Cast, owner: Person, unit: Json) -> None:
    colleague = await cast.member(owner.builder_id, role)
    for buyer in ({}, {"customer": newcomer()}):
        assert (await book(colleague, unit, **buyer)).json()["code"] == "wrong_role"


async def test_a_customer_books_for_nobody_else(buyer: Person, stranger: Person, unit: Json) -> None:
    for other in ({"customer_id": stranger.customer_id}, {"customer": newcomer()}):
        refused = await book(buyer, unit, **other)
        assert (refused.status_code, refused.json()["code"]) == (403, "wrong_role")


@pytest.mark.parametrize(
    ("buyer", "place"),
    [
        ({}, ["body", "customer_id"]),
        ({"customer_id": 0}, ["body", "customer_id"]),
        ({"customer_id": 1, "customer": newcomer()}, ["body"]),
        ({"customer": newcomer(phone="12")}, ["body", "customer", "phone"]),
        ({"customer": newcomer(email="nobody")}, ["body", "customer", "email"]),
        ({"customer": newcomer(first_name=" ")}, ["body", "customer", "first_name"]),
        ({"customer": newcomer(password="a house of bricks")}, ["body", "customer", "password"]),
    ],
)
async def test_a_buyer_who_is_not_named_rightly_is_refused(
    buyer: Json, place: list[str], owner: Person, unit: Json, query: Query
) -> None:
    refused = await book(owner, unit, **buyer)
    assert (refused.status_code, refused.json()["code"]) == (422, "invalid_request")
    assert refused.json()["errors"][0]["loc"] == place
    assert await query("SELECT id FROM bookings WHERE unit_id = %(id)s", id=unit["id"]) == []
