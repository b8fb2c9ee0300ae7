"""What people are told, who is told, and what they have read of it."""

import asyncio
from typing import Any

import httpx2
import pytest

from domain.people import MemberRole
from tests.cast import Cast, Json, Person, put_into
from tests.conftest import Query

FEED = "/api/notifications"


async def told(person: Person, **asked: Any) -> Json:
    answer = await person.get(FEED, params=asked)
    assert answer.status_code == 200, answer.text
    feed: Json = answer.json()
    return feed


async def titles(person: Person) -> list[str]:
    return [item["title"] for item in (await told(person))["items"]]


async def tell(query: Query, person: Person, number: int, kind: str = "system") -> list[int]:
    """Tells the person so many things; their ids, the oldest first."""
    rows = await query(
        "INSERT INTO notifications (user_id, notification_type, title, message) "
        "SELECT %(user)s, %(kind)s, 'News ' || n, 'Something happened.' "
        "FROM generate_series(1, %(number)s) n RETURNING id",
        user=person.user_id,
        kind=kind,
        number=number,
    )
    return sorted(number for (number,) in rows)


@pytest.mark.endpoint("GET /api/notifications", "POST /api/bookings")
async def test_a_hold_tells_the_builders_owner_and_sales_and_nobody_else(
    cast: Cast, owner: Person, rival: Person, buyer: Person, stranger: Person, unit: Json
) -> None:
    colleagues = {role: await cast.member(owner.builder_id, role) for role in MemberRole}
    booking = await cast.booking(buyer, unit)
    for person in (owner, colleagues[MemberRole.OWNER], colleagues[MemberRole.SALES]):
        [notice] = (await told(person))["items"]
        assert notice["title"] == f"{unit['unit_number']} is held"
        assert booking["reference"] in notice["message"]
        assert "Asha Rao" in notice["message"]
        assert (notice["notification_type"], notice["related_entity_type"]) == ("booking_update", "booking")
        assert notice["related_entity_id"] == booking["id"]
        assert notice["action_url"] == f"/office/bookings/{booking['id']}"
        assert (notice["is_read"], notice["read_at"], notice["priority"]) == (False, None, "normal")
    for person in (colleagues[MemberRole.ACCOUNTS], colleagues[MemberRole.SITE], rival, buyer, stranger):
        assert await told(person) == {"items": [], "next_cursor": None, "unread_count": 0}


@pytest.mark.endpoint("GET /api/notifications", "PATCH /api/bookings/{booking_id}/status")
async def test_a_move_tells_the_other_side(
    cast: Cast, owner: Person, buyer: Person, booking: Json, query: Query
) -> None:
    await put_into(query, booking, "token_paid", paid_amount=booking["token_amount"])
    path = f"/api/bookings/{booking['id']}/status"
    number = booking["unit"]["unit_number"]
    assert (await owner.patch(path, {"status": "confirmed"})).status_code == 200
    assert await titles(buyer) == [f"{number}: booking confirmed"]
    assert await titles(owner) == [f"{number} is held"]
    assert (await buyer.patch(path, {"status": "cancelled", "reason": "The loan fell through."})).status_code == 200
    assert len(await titles(buyer)) == 1
    [last, _] = (await told(owner))["items"]
    assert last["title"] == f"{number}: booking cancelled"
    assert "The loan fell through." in last["message"]
    assert last["priority"] == "high"


@pytest.mark.endpoint("GET /api/notifications", "PATCH /api/bookings/{booking_id}/status")
async def test_what_is_refused_tells_nobody(owner: Person, buyer: Person, booking: Json) -> None:
    before = [await told(person) for person in (owner, buyer)]
    path = f"/api/bookings/{booking['id']}/status"
    assert (await owner.patch(path, {"status": "confirmed"})).status_code == 409
    assert (await buyer.patch(path, {"status": "cancelled"})).status_code == 422
    assert (await buyer.post("/api/bookings", {"unit_id": booking["unit_id"]})).status_code == 409
    assert [await told(person) for person in (owner, buyer)] == before


@pytest.mark.endpoint("GET /api/notifications", "PATCH /api/bookings/{booking_id}/status")
async def test_of_two_who_press_at_once_one_tells(owner: Person, buyer: Person, booking: Json, query: Query) -> None:
    await put_into(query, booking, "token_paid", paid_amount=booking["token_amount"])
    path = f"/api/bookings/{booking['id']}/status"
    answers = await asyncio.gather(*(owner.patch(path, {"status": "confirmed"}) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409, 409]
    assert len(await titles(buyer)) == 1


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}", "POST /api/bookings/{booking_id}/extend-hold")
async def test_a_changed_booking_tells_the_other_side_what_was_changed(
    owner: Person, buyer: Person, booking: Json
) -> None:
    path, number = f"/api/bookings/{booking['id']}", booking["unit"]["unit_number"]
    assert (await owner.patch(path, {"discount": "1000.00"})).status_code == 200
    [discounted] = (await told(buyer))["items"]
    assert discounted["title"] == f"{number}: booking changed"
    assert discounted["message"].endswith("the discount.")
    assert (await buyer.patch(path, {"special_requests": "A quiet neighbour."})).status_code == 200
    assert await titles(owner) == [f"{number}: booking changed", f"{number} is held"]
    extension = {"hours": 5, "reason": "The bank is slow."}
    assert (await owner.post(f"{path}/extend-hold", extension)).status_code == 200
    assert (await titles(buyer))[0] == f"{number}: hold extended"


@pytest.mark.endpoint("GET /api/notifications")
async def test_a_feed_goes_back_page_by_page_while_more_is_told(buyer: Person, query: Query) -> None:
    ids = await tell(query, buyer, 45)
    first = await told(buyer)
    assert [item["id"] for item in first["items"]] == ids[:-21:-1]
    late = await tell(query, buyer, 3)
    second = await told(buyer, cursor=first["next_cursor"])
    third = await told(buyer, cursor=second["next_cursor"], limit=100)
    seen = [item["id"] for part in (first, second, third) for item in part["items"]]
    assert seen == ids[::-1]
    assert third["next_cursor"] is None
    assert not set(late) & set(seen)
    assert third["unread_count"] == 48


@pytest.mark.endpoint("GET /api/notifications")
async def test_a_feed_shows_what_is_asked_for(buyer: Person, query: Query) -> None:
    [old] = await tell(query, buyer, 1)
    [news] = await tell(query, buyer, 1, "progress_update")
    assert (await buyer.patch(f"{FEED}/{old}/read")).status_code == 200
    assert [item["id"] for item in (await told(buyer, unread_only="true"))["items"]] == [news]
    assert [item["id"] for item in (await told(buyer, notification_type="system"))["items"]] == [old]
    nothing = await told(buyer, notification_type="system", unread_only="true")
    assert (nothing["items"], nothing["unread_count"]) == ([], 1)


@pytest.mark.endpoint("GET /api/notifications")
@pytest.mark.parametrize(
    "asked", ["limit=0", "limit=101", "cursor=x", "cursor=0", "unread_only=perhaps", "notification_type=gossip", "q=1"]
)
async def test_a_feed_that_cannot_be_understood_is_refused(asked: str, buyer: Person) -> None:
    answer = await buyer.get(f"{FEED}?{asked}")
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")


@pytest.mark.endpoint("GET /api/notifications")
async def test_a_thousand_unread_are_counted_and_no_more(buyer: Person, query: Query) -> None:
    await tell(query, buyer, 999)
    assert (await told(buyer, limit=1))["unread_count"] == 999
    await tell(query, buyer, 5)
    assert (await told(buyer, limit=1))["unread_count"] == 1000


@pytest.mark.endpoint("PATCH /api/notifications/{notification_id}/read")
async def test_what_is_read_stays_read_since_then(buyer: Person, query: Query) -> None:
    first, second = await tell(query, buyer, 2)
    read = await buyer.patch(f"{FEED}/{first}/read")
    assert (read.status_code, read.json()["is_read"]) == (200, True)
    assert (await told(buyer))["unread_count"] == 1
    again = await buyer.patch(f"{FEED}/{first}/read")
    assert again.json() == read.json()
    assert {item["id"]: item["is_read"] for item in (await told(buyer))["items"]} == {first: True, second: False}


@pytest.mark.endpoint("PATCH /api/notifications/{notification_id}/read", "POST /api/notifications/read-all")
async def test_nobody_reads_or_marks_what_another_is_told(buyer: Person, stranger: Person, query: Query) -> None:
    [number] = await tell(query, buyer, 1)
    refused = await stranger.patch(f"{FEED}/{number}/read")
    nothing = await stranger.patch(f"{FEED}/999999999/read")
    assert (refused.status_code, nothing.status_code) == (404, 404)
    assert refused.json() | {"request_id": ""} == nothing.json() | {"request_id": ""}
    assert (await stranger.post(f"{FEED}/read-all")).json() == {"unread_count": 0}
    assert (await told(stranger))["items"] == []
    assert (await told(buyer))["unread_count"] == 1


@pytest.mark.endpoint("POST /api/notifications/read-all")
async def test_all_is_read_but_what_came_since_the_page_was_drawn(buyer: Person, query: Query) -> None:
    ids = await tell(query, buyer, 5)
    answer = await buyer.post(f"{FEED}/read-all", {"up_to_id": ids[2]})
    assert (answer.status_code, answer.json()) == (200, {"unread_count": 2})
    assert [item["is_read"] for item in (await told(buyer))["items"]] == [False, False, True, True, True]
    assert (await buyer.post(f"{FEED}/read-all")).json() == {"unread_count": 0}
    assert (await told(buyer))["unread_count"] == 0


@pytest.mark.endpoint("POST /api/notifications/read-all")
@pytest.mark.parametrize("body", [{"up_to_id": 0}, {"up_to_id": "1"}, {"up_to": 1}, []])
async def test_a_mark_that_cannot_be_understood_is_refused(body: Any, buyer: Person, query: Query) -> None:
    await tell(query, buyer, 1)
    answer: httpx2.Response = await buyer.post(f"{FEED}/read-all", body)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request")
    assert (await told(buyer))["unread_count"] == 1
