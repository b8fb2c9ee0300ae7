"""Bookings: holding a home, and what follows."""

from typing import Any

from tests.cast import Person
from tests.conftest import Query

Json = dict[str, Any]


async def test_a_customer_holds_a_free_home(buyer: Person, unit: Json, visitor: Person) -> None:
    response = await buyer.post("/api/bookings", {"unit_id": unit["id"]})
    assert response.status_code == 201
    made = response.json()
    assert made["status"] == "reserved"
    assert made["total_amount"] == "11840000.00"
    assert made["token_amount"] == "118400.00"
    assert made["allowed_transitions"] == ["cancelled"]
    assert (await visitor.get(f"/api/units/{unit['id']}")).json()["status"] == "reserved"


async def test_a_held_home_cannot_be_held_by_another(stranger: Person, booking: Json) -> None:
    response = await stranger.post("/api/bookings", {"unit_id": booking["unit_id"]})
    assert response.status_code == 409
    assert response.json()["code"] == "unit_not_available"


async def test_a_hold_that_ran_out_frees_its_home_at_once(
    stranger: Person, buyer: Person, booking: Json, visitor: Person, query: Query
) -> None:
    await query("UPDATE bookings SET hold_expires_at = now() - interval '1 s' WHERE id = %(id)s", id=booking["id"])
    await query("UPDATE units SET held_until = now() - interval '1 s' WHERE id = %(id)s", id=booking["unit_id"])
    assert (await visitor.get(f"/api/units/{booking['unit_id']}")).json()["status"] == "available"
    assert (await buyer.get(f"/api/bookings/{booking['id']}")).json()["status"] == "expired"
    assert (await stranger.post("/api/bookings", {"unit_id": booking["unit_id"]})).status_code == 201
    ended = (await buyer.get(f"/api/bookings/{booking['id']}")).json()
    assert [entry["to_status"] for entry in ended["history"]] == ["reserved", "expired"]
