"""Bookings: holding a home, and what follows."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import psycopg
import pytest

from database.schemas.bookings import BookedProject, BookingCard
from domain.people import MemberRole
from tests.cast import UNIT_STATUS, Cast, Json, Person, lapse, put_into
from tests.conftest import Query

STATUSES = [
    "reserved", "token_paid", "confirmed", "agreement_signed", "registered", "completed", "cancelled", "expired",
]  # fmt: skip
# Who may do what by hand; what is not here is refused.
MOVES = {
    ("reserved", "customer"): {"cancelled"},
    ("reserved", "builder"): {"cancelled"},
    ("token_paid", "customer"): {"cancelled"},
    ("token_paid", "builder"): {"confirmed", "cancelled"},
    ("confirmed", "customer"): {"cancelled"},
    ("confirmed", "builder"): {"cancelled"},
    ("agreement_signed", "builder"): {"registered", "cancelled"},
    ("registered", "builder"): {"completed"},
}
EVERYTHING = {"reason": "It is time", "registration_number": "MH-77", "registration_date": "2031-05-04"}


async def moved(person: Person, booking: Json, status: str, **values: str) -> Any:
    """The answer to the person's wish to move the booking."""
    return await person.patch(f"/api/bookings/{booking['id']}/status", {"status": status, **values})


async def give_up(person: Person, booking: Json) -> None:
    answer = await moved(person, booking, "cancelled", reason="I changed my mind")
    assert answer.status_code == 200, answer.text


async def bookings_of(query: Query, unit: Json) -> list[str]:
    """The statuses of all bookings that the unit has had."""
    rows = await query("SELECT status FROM bookings WHERE unit_id = %(id)s ORDER BY id", id=unit["id"])
    return [status for (status,) in rows]


# Holding a home


@pytest.mark.endpoint("POST /api/bookings")
async def test_a_customer_holds_a_free_home(buyer: Person, unit: Json, visitor: Person, project: Json) -> None:
    asked_at = datetime.now(UTC)
    response = await buyer.post("/api/bookings", {"unit_id": unit["id"]})
    assert response.status_code == 201
    made = response.json()
    assert made["status"] == "reserved"
    assert made["total_amount"] == made["outstanding_amount"] == "11840000.00"
    assert made["token_amount"] == "118400.00"
    assert made["paid_amount"] == "0.00"
    assert made["currency"] == "INR"
    assert made["allowed_transitions"] == ["cancelled"]
    assert made["cost_sheet"]["lines"] == [
        {"label": "Base price", "amount": "11840000.00", "kind": "base", "taxable": True, "percent": None}
    ]
    assert [stage["amount"] for stage in made["payment_plan"]["stages"]] == ["11840000.00"]
    assert made["customer"]["email"] == buyer.email
    assert made["project"]["id"] == project["id"]
    held_for = datetime.fromisoformat(made["hold_expires_at"]) - asked_at
    assert timedelta(hours=72) <= held_for < timedelta(hours=72, minutes=1)
    seen = await buyer.get(f"/api/bookings/{made['id']}")
    assert seen.json() == made
    assert seen.headers["ETag"] == response.headers["ETag"]
    assert (await visitor.get(f"/api/units/{unit['id']}")).json()["status"] == "reserved"


@pytest.mark.endpoint("POST /api/bookings")
async def test_a_held_home_cannot_be_held_by_another(stranger: Person, booking: Json) -> None:
    response = await stranger.post("/api/bookings", {"unit_id": booking["unit_id"]})
    assert response.status_code == 409
    assert response.json()["code"] == "unit_not_available"


@pytest.mark.endpoint("POST /api/bookings")
@pytest.mark.parametrize("status", STATUSES[:6])
async def test_a_home_is_taken_as_long_as_its_booking_lives(
    status: str, stranger: Person, booking: Json, query: Query
) -> None:
    await put_into(query, booking, status)
    response = await stranger.post("/api/bookings", {"unit_id": booking["unit_id"]})
    assert (response.status_code, response.json()["code"]) == (409, "unit_not_available")


@pytest.mark.endpoint("POST /api/bookings")
async def test_what_is_not_on_sale_cannot_be_held(
    cast: Cast, owner: Person, buyer: Person, rival: Person, project: Json, unit: Json, visitor: Person
) -> None:
    draft = await cast.unit(owner, await cast.project(owner, published=False))
    assert (await buyer.post("/api/bookings", {"unit_id": draft["id"]})).status_code == 404
    assert (await buyer.post("/api/bookings", {"unit_id": 2**62})).status_code == 404
    withheld = await cast.unit(owner, project, status="withheld")
    answer = await buyer.post("/api/bookings", {"unit_id": withheld["id"]})
    assert (answer.status_code, answer.json()["code"]) == (409, "unit_not_available")
    assert (await visitor.post("/api/bookings", {"unit_id": unit["id"]})).status_code == 401
    # A builder's people have to say for whom (tests/routes/test_walk_ins.py).
    for builder in (owner, rival):
        assert (await builder.post("/api/bookings", {"unit_id": unit["id"]})).status_code == 422


@pytest.mark.endpoint("POST /api/bookings")
@pytest.mark.parametrize(
    "body",
    [
        {},
        {"unit_id": "1"},
        {"unit_id": 0},
        {"unit_id": 2**63},
        {"unit_id": True},
        {"unit_id": 1, "total_amount": "1.00"},
        {"unit_id": 1, "status": "completed"},
        {"unit_id": 1, "discount": "5.00"},
        {"unit_id": 1, "loan_amount": 5},
        {"unit_id": 1, "loan_amount": "-5.00"},
        {"unit_id": 1, "loan_amount": "0.00"},
        {"unit_id": 1, "special_requests": "nul \u0000"},
        {"unit_id": 1, "co_applicants": [{"first_name": "A", "last_name": "B"}] * 4},
        {"unit_id": 1, "extras": [{"extra_id": 1, "quantity": 0}]},
        {"unit_id": 1, "extras": [{"extra_id": 1, "quantity": 101}]},
        {"unit_id": 1, "extras": [{"extra_id": 1}, {"extra_id": 1}]},
    ],
)
async def test_a_request_that_is_no_booking_is_refused(body: Json, buyer: Person) -> None:
    answer = await buyer.post("/api/bookings", body)
    assert answer.status_code == 422
    assert answer.json()["errors"]


@pytest.mark.endpoint("POST /api/bookings")
async def test_what_the_buyer_says_is_kept(buyer: Person, unit: Json) -> None:
    said = {
        "co_applicants": [
            {"first_name": "Ravi", "last_name": "Rao", "relationship": "brother", "phone": "+91 98123 45679"},
            {"first_name": "Uma", "last_name": "Rao", "email": "Uma@Example.com"},
        ],
        "loan_amount": "4000000.5",
        "special_requests": "A quiet floor,\nplease",
    }
    made = (await buyer.post("/api/bookings", {"unit_id": unit["id"], **said})).json()
    nothing = {"relationship": None, "phone": None, "email": None}
    assert made["co_applicants"] == [
        {**nothing, "first_name": "Ravi", "last_name": "Rao", "relationship": "brother", "phone": "+919812345679"},
        {**nothing, "first_name": "Uma", "last_name": "Rao", "email": "uma@example.com"},
    ]
    assert made["loan_amount"] == "4000000.50"
    assert made["special_requests"] == "A quiet floor,\nplease"


@pytest.mark.endpoint("POST /api/bookings")
async def test_a_booking_keeps_the_price_that_it_was_made_at(
    buyer: Person, owner: Person, unit: Json, booking: Json
) -> None:
    assert (await owner.patch(f"/api/units/{unit['id']}", {"price": "99000000.00"})).status_code == 200
    charges = {"charges": [{"name": "Club", "kind": "fixed", "rate": 5}], "taxes": [{"name": "GST", "percent": 5}]}
    assert (await owner.put(f"/api/projects/{unit['project_id']}/charges", charges)).status_code == 200
    later = (await buyer.get(f"/api/bookings/{booking['id']}")).json()
    for kept in ("total_amount", "cost_sheet", "payment_plan", "token_amount"):
        assert later[kept] == booking[kept]


@pytest.mark.endpoint("POST /api/bookings")
async def test_the_sheet_of_a_booking_is_the_quote_that_was_shown(
    cast: Cast, owner: Person, buyer: Person, project: Json
) -> None:
    unit = await cast.unit(owner, project, price="10000000.00", area_sqft="1000.50", floor_number=12)
    path = f"/api/projects/{project['id']}"
    charges = {
        "charges": [
            {"name": "Legal", "kind": "fixed", "rate": "25000.55", "taxable": False},
            {"name": "Development", "kind": "per_sqft", "rate": "150.25"},
            {"name": "Facing the park", "kind": "percent_of_base", "rate": "1.5"},
            {"name": "Floor rise", "kind": "per_floor", "rate": "20000", "from_floor": 4},
        ],
        "taxes": [{"name": "GST", "percent": "5"}, {"name": "Cess", "percent": "0.333"}],
    }
    assert (await owner.put(f"{path}/charges", charges)).status_code == 200
    extras = {"extras": [{"name": "Car park", "price": "350000.00", "quantity": 5, "taxable": False}]}
    extra = (await owner.put(f"{path}/extras", extras)).json()["extras"][0]["id"]
    plans = {
        "payment_plans": [
            {
                "name": "In thirds",
                "plan_type": "installments",
                "stages": [
                    {"name": "First", "percent": "33.3333", "falls_due": "on_booking"},
                    {"name": "Second", "percent": "33.3333", "falls_due": "on_date", "due_date": "2031-01-01"},
                    {"name": "Third", "percent": "33.3334", "falls_due": "on_handover", "grace_days": 7},
                ],
            },
            {
                "name": "All at once",
                "plan_type": "full_payment",
                "stages": [{"name": "All", "percent": 100, "falls_due": "on_agreement"}],
            },
        ]
    }
    first, second = (await owner.put(f"{path}/payment-plans", plans)).json()["payment_plans"]
    quote = (await buyer.get(f"/api/units/{unit['id']}/cost-sheet?extra={extra}:2")).json()
    made = await cast.booking(buyer, unit, extras=[{"extra_id": extra, "quantity": 2}])
    amounts = {line["label"]: line["amount"] for line in made["cost_sheet"]["lines"]}
    # 1000.50 * 150.25 = 150325.125, 10,000,000 * 1.5 %, 12 - 4 floors; taxed: 10,460,325.13.
    assert amounts == {
        "Base price": "10000000.00",
        "Legal": "25000.55",
        "Development": "150325.13",
        "Facing the park": "150000.00",
        "Floor rise": "160000.00",
        "Car park × 2": "700000.00",
        "GST": "523016.26",
        "Cess": "34832.88",
    }
    assert Decimal(made["total_amount"]) == sum(map(Decimal, amounts.values())) == Decimal("11743174.82")
    assert made["token_amount"] == "117431.75"
    assert made["cost_sheet"]["lines"] == quote["lines"]
    assert made["payment_plan"] == quote["payment_plan"]
    assert made["payment_plan"]["id"] == first["id"]
    assert [stage["amount"] for stage in made["payment_plan"]["stages"]] == ["3914387.69", "3914387.69", "3914399.44"]
    assert made["extras"] == [{"extra_id": extra, "name": "Car park", "price": "350000.00", "quantity": 2}]
    other = await cast.booking(buyer, await cast.unit(owner, project), payment_plan_id=second["id"])
    assert other["payment_plan"]["name"] == "All at once"


@pytest.mark.endpoint("POST /api/bookings")
async def test_a_plan_or_extra_of_another_project_is_refused(
    cast: Cast, rival: Person, buyer: Person, unit: Json, query: Query
) -> None:
    theirs = f"/api/projects/{(await cast.project(rival))['id']}"
    stages = [{"name": "All", "percent": 100, "falls_due": "on_agreement"}]
    plans = {"payment_plans": [{"name": "Theirs", "plan_type": "full_payment", "stages": stages}]}
    plan = (await rival.put(f"{theirs}/payment-plans", plans)).json()["payment_plans"][0]["id"]
    extras = {"extras": [{"name": "Car park", "price": "1.00", "quantity": 5}]}
    extra = (await rival.put(f"{theirs}/extras", extras)).json()["extras"][0]["id"]
    for choice, code in (
        ({"payment_plan_id": plan}, "no_such_payment_plan"),
        ({"payment_plan_id": 2**62}, "no_such_payment_plan"),
        ({"extras": [{"extra_id": extra}]}, "no_such_extra"),
        ({"extras": [{"extra_id": 2**62}]}, "no_such_extra"),
    ):
        answer = await buyer.post("/api/bookings", {"unit_id": unit["id"], **choice})
        assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert await bookings_of(query, unit) == []


@pytest.mark.endpoint("POST /api/bookings")
async def test_a_price_too_large_to_be_kept_is_no_surprise(
    cast: Cast, owner: Person, buyer: Person, project: Json
) -> None:
    """The largest price and taxes on top of it: more than any book can hold, and a refusal rather than a failure."""
    unit = await cast.unit(owner, project, price="9999999999999.99")
    charges = {"charges": [], "taxes": [{"name": "GST", "percent": "50"}]}
    assert (await owner.put(f"/api/projects/{project['id']}/charges", charges)).status_code == 200
    answer = await buyer.post("/api/bookings", {"unit_id": unit["id"]})
    assert (answer.status_code, answer.json()["code"]) == (422, "total_out_of_range")
    yen = await cast.unit(owner, await cast.project(owner, currency="JPY"), price="0.40")
    answer = await buyer.post("/api/bookings", {"unit_id": yen["id"]})
    assert (answer.status_code, answer.json()["code"]) == (422, "total_out_of_range")


@pytest.mark.endpoint("POST /api/bookings")
async def test_a_token_of_nothing_makes_the_hold_firm_at_once(
    cast: Cast, owner: Person, buyer: Person, stranger: Person
) -> None:
    project = await cast.project(owner, token_percent=0)
    made = await cast.booking(buyer, await cast.unit(owner, project))
    assert made["status"] == "token_paid"
    assert made["token_amount"] == "0.00"
    assert made["hold_expires_at"] is None
    assert [entry["to_status"] for entry in made["history"]] == ["token_paid"]
    assert made["unit"]["status"] == "reserved"
    assert (await stranger.post("/api/bookings", {"unit_id": made["unit_id"]})).status_code == 409
    # What is paid for is no hold: it does not count against the three.
    for _ in range(3):
        await cast.booking(buyer, await cast.unit(owner, project))
    assert (await moved(owner, made, "confirmed")).status_code == 200


@pytest.mark.endpoint("POST /api/bookings")
async def test_a_token_that_rounds_to_nothing_is_a_token_of_nothing(cast: Cast, owner: Person, buyer: Person) -> None:
    project = await cast.project(owner, token_percent="0.0001")
    made = await cast.booking(buyer, await cast.unit(owner, project, price="4999.00"))
    assert (made["token_amount"], made["status"]) == ("0.00", "token_paid")
    held = await cast.booking(buyer, await cast.unit(owner, project, price="5000.00"))
    assert (held["token_amount"], held["status"]) == ("0.01", "reserved")


# Three holds


@pytest.mark.endpoint("POST /api/bookings")
async def test_a_buyer_holds_three_homes_of_a_project_at_most(
    cast: Cast, owner: Person, buyer: Person, stranger: Person, project: Json, query: Query
) -> None:
    units = [await cast.unit(owner, project) for _ in range(5)]
    held = [await cast.booking(buyer, unit) for unit in units[:3]]
    refused = await buyer.post("/api/bookings", {"unit_id": units[3]["id"]})
    assert (refused.status_code, refused.json()["code"]) == (409, "too_many_holds")
    assert await bookings_of(query, units[3]) == []
    # Others, and other projects, have nothing to do with it.
    await cast.booking(stranger, units[4])
    await cast.booking(buyer, await cast.unit(owner, await cast.project(owner)))
    # Nor has a hold that ran out, one that was paid for, or one that was given up.
    await lapse(query, held[0])
    await cast.booking(buyer, units[3])
    assert await bookings_of(query, units[0]) == ["expired"]
    fourth = await cast.unit(owner, project)
    assert (await buyer.post("/api/bookings", {"unit_id": fourth["id"]})).json()["code"] == "too_many_holds"
    await put_into(query, held[1], "token_paid")
    await cast.booking(buyer, fourth)
    fifth = await cast.unit(owner, project)
    assert (await buyer.post("/api/bookings", {"unit_id": fifth["id"]})).json()["code"] == "too_many_holds"
    await give_up(buyer, held[2])
    await cast.booking(buyer, fifth)


# Lapse


@pytest.mark.endpoint("POST /api/bookings")
@pytest.mark.endpoint("GET /api/bookings/{booking_id}")
async def test_a_hold_that_ran_out_frees_its_home_at_once(
    stranger: Person, buyer: Person, owner: Person, booking: Json, visitor: Person, query: Query
) -> None:
    await lapse(query, booking)
    assert (await visitor.get(f"/api/units/{booking['unit_id']}")).json()["status"] == "available"
    for person in (buyer, owner):
        seen = (await person.get(f"/api/bookings/{booking['id']}")).json()
        assert (seen["status"], seen["unit"]["status"], seen["allowed_transitions"]) == ("expired", "available", [])
    assert (await stranger.post("/api/bookings", {"unit_id": booking["unit_id"]})).status_code == 201
    ended = (await buyer.get(f"/api/bookings/{booking['id']}")).json()
    assert [entry["to_status"] for entry in ended["history"]] == ["reserved", "expired"]
    last = ended["history"][-1]
    assert (last["from_status"], last["by"]) == ("reserved", "Plinth")
    assert last["at"] == ended["ended_at"] == ended["hold_expires_at"]
    assert ended["refund_owed"] in (None, "0.00")


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
@pytest.mark.parametrize("target", STATUSES)
async def test_nothing_can_be_done_with_a_hold_that_ran_out(
    target: str, buyer: Person, owner: Person, booking: Json, query: Query
) -> None:
    await lapse(query, booking, "1 millisecond")
    for person in (buyer, owner):
        answer = await moved(person, booking, target, **EVERYTHING)
        assert (answer.status_code, answer.json()["code"]) == (409, "invalid_transition")
        assert answer.json()["allowed"] == []
        assert (await person.patch(f"/api/bookings/{booking['id']}", {"special_requests": "x"})).status_code == 409
    assert (await buyer.get(f"/api/bookings/{booking['id']}/cancellation")).status_code == 409


# Holding again


async def hold_again(buyer: Person, booking: Json) -> tuple[int, str | None]:
    answer = await buyer.post("/api/bookings", {"unit_id": booking["unit_id"]})
    return answer.status_code, answer.json().get("code")


@pytest.mark.endpoint("POST /api/bookings")
async def test_who_gave_a_home_up_waits_a_day_to_hold_it_again(
    cast: Cast, owner: Person, buyer: Person, stranger: Person, project: Json, booking: Json, query: Query
) -> None:
    await give_up(buyer, booking)
    assert await hold_again(buyer, booking) == (409, "hold_cooldown")
    # Another home of the project, and another buyer, have nothing to do with it.
    await cast.booking(buyer, await cast.unit(owner, project))
    theirs = await cast.booking(stranger, {"id": booking["unit_id"]})
    await give_up(stranger, theirs)
    assert await hold_again(buyer, booking) == (409, "hold_cooldown")
    travel = "UPDATE bookings SET ended_at = now() - %(ago)s::interval WHERE id = %(id)s"
    await query(travel, id=booking["id"], ago="23 hours 59 minutes")
    assert await hold_again(buyer, booking) == (409, "hold_cooldown")
    await query(travel, id=booking["id"], ago="24 hours 1 second")
    assert await hold_again(buyer, booking) == (201, None)


@pytest.mark.endpoint("POST /api/bookings")
async def test_who_let_a_hold_run_out_waits_a_day_from_then(buyer: Person, booking: Json, query: Query) -> None:
    await lapse(query, booking, "23 hours 59 minutes")
    assert await hold_again(buyer, booking) == (409, "hold_cooldown")
    await query(
        "UPDATE bookings SET ended_at = now() - interval '24 hours 1 second', "
        "hold_expires_at = now() - interval '24 hours 1 second' WHERE id = %(id)s",
        id=booking["id"],
    )
    assert await hold_again(buyer, booking) == (201, None)


@pytest.mark.endpoint("POST /api/bookings")
async def test_who_comes_back_a_day_after_a_lapse_that_nobody_swept_may_hold_again(
    buyer: Person, booking: Json, query: Query
) -> None:
    await lapse(query, booking, "25 hours")
    assert await hold_again(buyer, booking) == (201, None)
    assert await bookings_of(query, {"id": booking["unit_id"]}) == ["expired", "reserved"]


@pytest.mark.endpoint("POST /api/bookings")
async def test_who_lost_a_home_to_the_builder_may_hold_it_again(buyer: Person, owner: Person, booking: Json) -> None:
    await give_up(owner, booking)
    assert await hold_again(buyer, booking) == (201, None)


@pytest.mark.endpoint("POST /api/bookings/{booking_id}/allow-rehold")
async def test_the_builder_may_let_a_buyer_hold_again_at_once(
    cast: Cast, buyer: Person, owner: Person, rival: Person, booking: Json
) -> None:
    path, reason = f"/api/bookings/{booking['id']}/allow-rehold", {"reason": "They asked nicely"}
    running = await owner.post(path, reason)
    assert (running.status_code, running.json()["code"]) == (409, "not_editable")
    await give_up(buyer, booking)
    assert (await buyer.post(path, reason)).status_code == 403
    assert (await rival.post(path, reason)).status_code == 404
    assert (await owner.post(path, {})).status_code == 422
    for role in (MemberRole.ACCOUNTS, MemberRole.SITE):
        assert (await (await cast.member(owner.builder_id, role)).post(path, reason)).status_code == 403
    assert await hold_again(buyer, booking) == (409, "hold_cooldown")
    assert (await owner.post(path, reason)).status_code == 200
    again = await cast.booking(buyer, {"id": booking["unit_id"]})
    # Allowed once: giving up the second time counts again.
    await give_up(buyer, again)
    assert await hold_again(buyer, booking) == (409, "hold_cooldown")


@pytest.mark.endpoint("POST /api/bookings/{booking_id}/allow-rehold")
async def test_a_hold_that_ran_out_may_be_allowed_again_before_the_sweep(
    buyer: Person, owner: Person, booking: Json, query: Query
) -> None:
    await lapse(query, booking)
    answer = await owner.post(f"/api/bookings/{booking['id']}/allow-rehold", {"reason": "The bank was slow"})
    assert answer.status_code == 200, answer.text
    assert answer.json()["status"] == "expired"
    assert await hold_again(buyer, booking) == (201, None)


# Moves


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
@pytest.mark.parametrize("target", STATUSES)
@pytest.mark.parametrize("party", ["customer", "builder"])
@pytest.mark.parametrize("status", STATUSES)
async def test_a_booking_moves_as_its_life_allows_and_not_otherwise(
    status: str, party: str, target: str, buyer: Person, owner: Person, booking: Json, query: Query
) -> None:
    paid = {"paid_amount": booking["total_amount"]} if status == "registered" else {}
    await put_into(query, booking, status, **paid)
    person, allowed = {"customer": buyer, "builder": owner}[party], MOVES.get((status, party), set())
    before = await person.get(f"/api/bookings/{booking['id']}")
    assert before.json()["status"] == status
    assert set(before.json()["allowed_transitions"]) == allowed
    answer = await moved(person, booking, target, **EVERYTHING)
    after = await person.get(f"/api/bookings/{booking['id']}")
    if target not in allowed:
        assert (answer.status_code, answer.json()["code"]) == (409, "invalid_transition")
        assert set(answer.json()["allowed"]) == allowed
        assert all(move in answer.json()["detail"] for move in allowed)
        assert after.content == before.content
        return
    assert answer.status_code == 200
    assert answer.content == after.content
    now = after.json()
    assert (now["status"], now["unit"]["status"]) == (target, UNIT_STATUS[target])
    assert set(now["allowed_transitions"]) == MOVES.get((target, party), set()) - {"completed"}
    last = now["history"][-1]
    who = {"customer": "Asha Rao", "builder": "Lintel & Sons"}[party]
    assert (last["from_status"], last["to_status"], last["by"], last["reason"]) == (status, target, who, "It is time")
    assert len(now["history"]) == len(before.json()["history"]) + 1
    audited = await query(
        "SELECT actor_id, builder_id, before ->> 'status', after ->> 'status', request_id FROM audit_log "
        "WHERE entity_type = 'booking' AND entity_id = %(id)s ORDER BY id DESC LIMIT 1",
        id=booking["id"],
    )
    assert audited == [(person.user_id, owner.builder_id, status, target, answer.headers["X-Request-ID"])]


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
@pytest.mark.parametrize(
    ("status", "target", "given", "missing"),
    [
        ("reserved", "cancelled", {}, {"reason"}),
        ("confirmed", "cancelled", {}, {"reason"}),
        ("agreement_signed", "cancelled", {"registration_number": "MH-1"}, {"reason"}),
        ("agreement_signed", "registered", {}, {"registration_number", "registration_date"}),
        ("agreement_signed", "registered", {"registration_number": "MH-1"}, {"registration_date"}),
        ("agreement_signed", "registered", {"registration_date": "2031-05-04"}, {"registration_number"}),
    ],
)
async def test_a_move_needs_what_belongs_to_it(
    status: str, target: str, given: Json, missing: set[str], owner: Person, booking: Json, query: Query
) -> None:
    await put_into(query, booking, status)
    answer = await moved(owner, booking, target, **given)
    assert answer.status_code == 422
    assert {error["loc"][-1] for error in answer.json()["errors"]} == missing
    assert (await owner.get(f"/api/bookings/{booking['id']}")).json()["status"] == status


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
@pytest.mark.parametrize(
    "body",
    [
        {"status": "cancelled", "reason": " "},
        {"status": "cancelled", "reason": None},
        {"status": "cancelled", "reason": "x" * 1001},
        {"status": "sold", "reason": "x"},
        {"status": None},
        {"reason": "x"},
        {"status": "cancelled", "reason": "x", "unit_status": "available"},
    ],
)
async def test_a_move_that_cannot_be_understood_is_refused(body: Json, buyer: Person, booking: Json) -> None:
    assert (await buyer.patch(f"/api/bookings/{booking['id']}/status", body)).status_code == 422
    assert (await buyer.get(f"/api/bookings/{booking['id']}")).json()["status"] == "reserved"


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
async def test_a_registration_is_kept(owner: Person, buyer: Person, booking: Json, query: Query) -> None:
    await put_into(query, booking, "agreement_signed")
    await moved(owner, booking, "registered", registration_number="MH-77/2031", registration_date="2031-05-04")
    seen = (await buyer.get(f"/api/bookings/{booking['id']}")).json()
    assert (seen["registration_number"], seen["registration_date"]) == ("MH-77/2031", "2031-05-04")


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
async def test_a_booking_is_completed_only_when_nothing_is_outstanding(
    owner: Person, booking: Json, query: Query
) -> None:
    await put_into(query, booking, "registered", paid_amount="11839999.99")
    assert (await owner.get(f"/api/bookings/{booking['id']}")).json()["allowed_transitions"] == []
    answer = await moved(owner, booking, "completed")
    assert (answer.status_code, answer.json()["code"]) == (409, "balance_outstanding")
    await put_into(query, booking, "registered", paid_amount="11840000.00")
    assert (await owner.get(f"/api/bookings/{booking['id']}")).json()["allowed_transitions"] == ["completed"]
    assert (await moved(owner, booking, "completed")).status_code == 200


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
async def test_what_ended_stays_ended_and_is_kept(
    cast: Cast, buyer: Person, stranger: Person, owner: Person, unit: Json, booking: Json, query: Query
) -> None:
    await give_up(buyer, booking)
    await cast.booking(stranger, unit)
    assert await bookings_of(query, unit) == ["cancelled", "reserved"]
    # The home is another's now; the old booking moves nothing of it.
    assert (await moved(buyer, booking, "cancelled", reason="again")).status_code == 409
    assert (await owner.get(f"/api/units/{unit['id']}")).json()["status"] == "reserved"
    assert (await buyer.get(f"/api/bookings/{booking['id']}")).json()["end_reason"] == "I changed my mind"


# Money at the end

FORFEITS = {"reserved": 1, "token_paid": "12.5", "confirmed": "33.3333", "agreement_signed": 100}


@pytest.mark.endpoint("GET /api/bookings/{booking_id}/cancellation")
@pytest.mark.parametrize(
    ("status", "paid", "percent", "forfeited", "refund"),
    [
        ("reserved", "0.00", 1, "0.00", "0.00"),
        ("reserved", "50.50", 1, "0.51", "49.99"),
        ("token_paid", "118400.00", 12.5, "14800.00", "103600.00"),
        ("token_paid", "118400.04", 12.5, "14800.01", "103600.03"),
        ("confirmed", "1000.01", 33.3333, "333.34", "666.67"),
        ("agreement_signed", "1184000.00", 100, "1184000.00", "0.00"),
    ],
)
async def test_a_cancellation_costs_what_was_shown_before(
    status: str,
    paid: str,
    percent: float,
    forfeited: str,
    refund: str,
    cast: Cast,
    owner: Person,
    buyer: Person,
    query: Query,
) -> None:
    project = await cast.project(owner, forfeit_percent=FORFEITS)
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    await put_into(query, booking, status, paid_amount=paid)
    shown = await owner.get(f"/api/bookings/{booking['id']}/cancellation")
    assert shown.json() == {
        "booking_id": booking["id"],
        "status": status,
        "currency": "INR",
        "paid_amount": paid,
        "forfeit_percent": percent,
        "forfeited_amount": forfeited,
        "refund_amount": refund,
        "cooling_off": False,
    }
    ended = (await moved(owner, booking, "cancelled", reason="It is over")).json()
    assert (ended["forfeited_amount"], ended["refund_owed"]) == (forfeited, refund)
    assert (ended["paid_amount"], ended["end_reason"]) == (paid, "It is over")


@pytest.mark.endpoint("GET /api/bookings/{booking_id}/cancellation")
@pytest.mark.parametrize(
    ("status", "parties"),
    [
        ("reserved", {"customer", "builder"}),
        ("token_paid", {"customer", "builder"}),
        ("confirmed", {"customer", "builder"}),
        ("agreement_signed", {"builder"}),
        ("registered", set()),
        ("completed", set()),
        ("cancelled", set()),
        ("expired", set()),
    ],
)
async def test_a_cancellation_is_shown_to_those_who_may_cancel(
    status: str,
    parties: set[str],
    owner: Person,
    buyer: Person,
    stranger: Person,
    rival: Person,
    visitor: Person,
    booking: Json,
    query: Query,
) -> None:
    await put_into(query, booking, status)
    path = f"/api/bookings/{booking['id']}/cancellation"
    answers = {"customer": await buyer.get(path), "builder": await owner.get(path)}
    assert {party for party, answer in answers.items() if answer.status_code == 200} == parties
    refused = [answer for answer in answers.values() if answer.status_code != 200]
    assert all((answer.status_code, answer.json()["code"]) == (409, "invalid_transition") for answer in refused)
    assert [(await who.get(path)).status_code for who in (stranger, rival, visitor)] == [404, 404, 401]


ZONES = ["Pacific/Kiritimati", "Asia/Kolkata", "America/New_York", "Pacific/Pago_Pago"]


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
@pytest.mark.parametrize("days", [1, 0, -1])
@pytest.mark.parametrize("zone", ZONES)
async def test_cooling_off_ends_with_the_day_where_the_project_is(
    zone: str, days: int, cast: Cast, owner: Person, buyer: Person, query: Query
) -> None:
    """The four zones are never all on the same date, so the server's own date cannot pass for theirs."""
    project = await cast.project(owner, timezone=zone, cooling_off_days=7, forfeit_percent=FORFEITS)
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    [(today,)] = await query("SELECT (now() AT TIME ZONE %(zone)s)::date", zone=zone)
    firm_on = today + timedelta(days=days)
    signed = {"agreement_signed_at": datetime.now(UTC) - timedelta(days=7 - days), "firm_on": firm_on}
    await put_into(query, booking, "agreement_signed", paid_amount="200000.00", **signed)
    seen = (await buyer.get(f"/api/bookings/{booking['id']}")).json()
    assert seen["firm_on"] == firm_on.isoformat()
    assert seen["allowed_transitions"] == (["cancelled"] if days == 1 else [])
    shown = await buyer.get(f"/api/bookings/{booking['id']}/cancellation")
    answer = await moved(buyer, booking, "cancelled", reason="Within the days")
    if days == 1:
        assert shown.json()["cooling_off"] is True
        assert (shown.json()["forfeited_amount"], shown.json()["refund_amount"]) == ("0.00", "200000.00")
        assert (answer.json()["forfeited_amount"], answer.json()["refund_owed"]) == ("0.00", "200000.00")
        assert answer.json()["status"] == "cancelled"
    else:
        assert (shown.status_code, answer.status_code) == (409, 409)
        assert answer.json()["allowed"] == []


# Extending a hold


@pytest.mark.endpoint("POST /api/bookings/{booking_id}/extend-hold")
async def test_the_builder_extends_a_running_hold_once(
    cast: Cast, owner: Person, buyer: Person, visitor: Person, query: Query
) -> None:
    project = await cast.project(owner, hold_hours=48)
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    path = f"/api/bookings/{booking['id']}/extend-hold"
    too_long = await owner.post(path, {"hours": 49, "reason": "Bank holiday"})
    assert (too_long.status_code, too_long.json()["errors"][0]["loc"]) == (422, ["body", "hours"])
    answer = await owner.post(path, {"hours": 48, "reason": "Bank holiday"})
    assert answer.status_code == 200
    before, after = (datetime.fromisoformat(each["hold_expires_at"]) for each in (booking, answer.json()))
    assert after - before == timedelta(hours=48)
    last = answer.json()["history"][-1]
    assert (last["from_status"], last["to_status"], last["by"]) == ("reserved", "reserved", "Lintel & Sons")
    assert "Bank holiday" in last["reason"]
    again = await owner.post(path, {"hours": 1, "reason": "Another"})
    assert (again.status_code, again.json()["code"]) == (409, "hold_already_extended")
    # The home stays held beyond the first end.
    for table, column in (("bookings", "hold_expires_at"), ("units", "held_until")):
        which = booking["id"] if table == "bookings" else booking["unit_id"]
        await query(f"UPDATE {table} SET {column} = {column} - interval '60 hours' WHERE id = %(id)s", id=which)
    assert (await visitor.get(f"/api/units/{booking['unit_id']}")).json()["status"] == "reserved"


@pytest.mark.endpoint("POST /api/bookings/{booking_id}/extend-hold")
@pytest.mark.parametrize("status", STATUSES[1:])
async def test_what_is_not_a_running_hold_is_not_extended(
    status: str, owner: Person, booking: Json, query: Query
) -> None:
    await put_into(query, booking, status)
    answer = await owner.post(f"/api/bookings/{booking['id']}/extend-hold", {"hours": 1, "reason": "x"})
    assert (answer.status_code, answer.json()["code"]) == (409, "hold_not_running")


@pytest.mark.endpoint("POST /api/bookings/{booking_id}/extend-hold")
async def test_a_hold_that_ran_out_is_not_extended(owner: Person, booking: Json, query: Query) -> None:
    await lapse(query, booking, "1 millisecond")
    answer = await owner.post(f"/api/bookings/{booking['id']}/extend-hold", {"hours": 1, "reason": "x"})
    assert (answer.status_code, answer.json()["code"]) == (409, "hold_not_running")


@pytest.mark.endpoint("POST /api/bookings/{booking_id}/extend-hold")
async def test_only_those_who_sell_extend_a_hold(
    cast: Cast, owner: Person, buyer: Person, rival: Person, visitor: Person, booking: Json
) -> None:
    path, body = f"/api/bookings/{booking['id']}/extend-hold", {"hours": 1, "reason": "x"}
    for person, status in ((buyer, 403), (rival, 404), (visitor, 401)):
        assert (await person.post(path, body)).status_code == status
    for role, status in ((MemberRole.SITE, 403), (MemberRole.ACCOUNTS, 403), (MemberRole.SALES, 200)):
        assert (await (await cast.member(owner.builder_id, role)).post(path, body)).status_code == status
    for wrong in ({"hours": 1}, {"hours": 0, "reason": "x"}, {"hours": "1", "reason": "x"}, {"reason": "x"}):
        assert (await owner.post(path, wrong)).status_code == 422


# Changing a booking


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
@pytest.mark.parametrize("status", STATUSES)
async def test_a_booking_may_be_changed_until_the_agreement_is_signed(
    status: str, buyer: Person, owner: Person, booking: Json, query: Query
) -> None:
    await put_into(query, booking, status)
    path = f"/api/bookings/{booking['id']}"
    before = (await buyer.get(path)).json()
    for number, person in enumerate((buyer, owner)):
        change = {
            "special_requests": f"Number {number}",
            "loan_amount": f"{number + 1}.00",
            "co_applicants": [{"first_name": f"N{number}", "last_name": "Rao"}],
        }
        answer = await person.patch(path, change)
        now = (await buyer.get(path)).json()
        if status in ("reserved", "token_paid", "confirmed"):
            assert answer.status_code == 200
            assert now["special_requests"] == f"Number {number}"
            assert now["loan_amount"] == f"{number + 1}.00"
            assert [each["first_name"] for each in now["co_applicants"]] == [f"N{number}"]
        else:
            assert (answer.status_code, answer.json()["code"]) == (409, "not_editable")
            assert now == before


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
async def test_what_was_said_may_be_taken_back(cast: Cast, buyer: Person, unit: Json) -> None:
    booking = await cast.booking(buyer, unit, loan_amount="5.00", special_requests="A quiet floor")
    path = f"/api/bookings/{booking['id']}"
    changed = (await buyer.patch(path, {"loan_amount": None, "special_requests": None})).json()
    assert (changed["loan_amount"], changed["special_requests"]) == (None, None)
    for wrong in (
        {"payment_plan_id": None},
        {"co_applicants": None},
        {"co_applicants": [{"first_name": "A", "last_name": "B"}] * 4},
        {"total_amount": "1.00"},
        {"status": "completed"},
        {"unit_id": 1},
        {"discount": None},
    ):
        assert (await buyer.patch(path, wrong)).status_code == 422


THIRDS = {
    "name": "In thirds",
    "plan_type": "installments",
    "stages": [
        {"name": "First", "percent": "33.3333", "falls_due": "on_booking"},
        {"name": "Second", "percent": "33.3333", "falls_due": "on_agreement"},
        {"name": "Third", "percent": "33.3334", "falls_due": "on_handover"},
    ],
}


@pytest.fixture
async def taxed(cast: Cast, owner: Person, buyer: Person, project: Json) -> Json:
    """A booking with a charge that is taxed, one that is not, two taxes and a plan of three stages."""
    path = f"/api/projects/{project['id']}"
    charges = {
        "charges": [
            {"name": "Club", "kind": "fixed", "rate": "160000"},
            {"name": "Deposit", "kind": "fixed", "rate": "50000", "taxable": False},
        ],
        "taxes": [{"name": "GST", "percent": 5}, {"name": "Cess", "percent": "0.1"}],
    }
    assert (await owner.put(f"{path}/charges", charges)).status_code == 200
    assert (await owner.put(f"{path}/payment-plans", {"payment_plans": [THIRDS]})).status_code == 200
    return await cast.booking(buyer, await cast.unit(owner, project))


def amounts(booking: Json) -> dict[str, Decimal]:
    return {line["label"]: Decimal(line["amount"]) for line in booking["cost_sheet"]["lines"]}


def adds_up(booking: Json) -> bool:
    total = Decimal(booking["total_amount"])
    stages = sum(Decimal(stage["amount"]) for stage in booking["payment_plan"]["stages"])
    return total == sum(amounts(booking).values()) == stages == Decimal(booking["cost_sheet"]["total_amount"])


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
async def test_a_discount_lowers_the_taxes_too_and_everything_still_adds_up(owner: Person, taxed: Json) -> None:
    path = f"/api/bookings/{taxed['id']}"
    assert amounts(taxed)["GST"] == Decimal("600000.00")
    assert adds_up(taxed)
    lower = (await owner.patch(path, {"discount": "1000000.01"})).json()
    assert amounts(lower) == {
        "Base price": Decimal("11840000.00"),
        "Club": Decimal("160000.00"),
        "Deposit": Decimal("50000.00"),
        "Discount": Decimal("-1000000.01"),
        "GST": Decimal("550000.00"),
        "Cess": Decimal("11000.00"),
    }
    assert lower["total_amount"] == lower["outstanding_amount"] == "11610999.99"
    assert adds_up(lower)
    # The token was asked for before, and stays.
    assert lower["token_amount"] == taxed["token_amount"]
    # In place of the first one, not on top of it; zero takes it away.
    assert amounts((await owner.patch(path, {"discount": "1.00"})).json())["Discount"] == Decimal("-1.00")
    back = (await owner.patch(path, {"discount": "0.00"})).json()
    assert back["cost_sheet"] == taxed["cost_sheet"]
    assert back["payment_plan"] == taxed["payment_plan"]


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
async def test_a_discount_below_the_smallest_coin_leaves_no_line(cast: Cast, owner: Person, buyer: Person) -> None:
    project = await cast.project(owner, currency="JPY")
    booking = await cast.booking(buyer, await cast.unit(owner, project, price="60000000.00"))
    answer = await owner.patch(f"/api/bookings/{booking['id']}", {"discount": "0.40"})
    assert answer.status_code == 200
    assert answer.json()["cost_sheet"] == booking["cost_sheet"]


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
@pytest.mark.parametrize("discount", ["11840000.01", "11840000.00", "9999999999999.99"])
async def test_a_discount_that_leaves_too_little_is_refused(discount: str, owner: Person, booking: Json) -> None:
    answer = await owner.patch(f"/api/bookings/{booking['id']}", {"discount": discount})
    assert (answer.status_code, answer.json()["code"]) == (409, "discount_too_large")
    assert (await owner.get(f"/api/bookings/{booking['id']}")).json()["cost_sheet"] == booking["cost_sheet"]


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
async def test_a_discount_never_leaves_less_than_what_was_paid(owner: Person, booking: Json, query: Query) -> None:
    await put_into(query, booking, "token_paid", paid_amount="11000000.00")
    path = f"/api/bookings/{booking['id']}"
    assert (await owner.patch(path, {"discount": "840000.01"})).status_code == 409
    lower = (await owner.patch(path, {"discount": "840000.00"})).json()
    assert (lower["total_amount"], lower["outstanding_amount"]) == ("11000000.00", "0.00")


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
@pytest.mark.parametrize("discount", ["-1.00", "1.001", 1, 1.5, "1e3", "", "NaN", "１"])
async def test_a_discount_is_an_amount_of_money(discount: object, owner: Person, booking: Json) -> None:
    assert (await owner.patch(f"/api/bookings/{booking['id']}", {"discount": discount})).status_code == 422


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
async def test_a_discount_is_the_builders_to_give_until_the_home_is_allotted(
    owner: Person, buyer: Person, booking: Json, query: Query
) -> None:
    path = f"/api/bookings/{booking['id']}"
    refused = await buyer.patch(path, {"discount": "5.00", "special_requests": "Cheaper"})
    assert (refused.status_code, refused.json()["code"]) == (403, "wrong_role")
    assert (await buyer.get(path)).json() == booking
    await put_into(query, booking, "confirmed")
    assert (await owner.patch(path, {"discount": "5.00"})).status_code == 409


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
async def test_another_plan_spreads_the_same_total(
    cast: Cast, owner: Person, rival: Person, buyer: Person, project: Json, taxed: Json
) -> None:
    path = f"/api/projects/{project['id']}/payment-plans"
    kept = (await owner.get(path)).json()["payment_plans"][0]["id"]
    halves = [{"name": name, "percent": 50, "falls_due": "on_agreement"} for name in ("One", "Two")]
    other = {"name": "In halves", "plan_type": "installments", "stages": halves}
    made = (await owner.put(path, {"payment_plans": [{**THIRDS, "id": kept}, other]})).json()["payment_plans"]
    answer = await buyer.patch(f"/api/bookings/{taxed['id']}", {"payment_plan_id": made[1]["id"]})
    assert answer.status_code == 200
    assert answer.json()["payment_plan"]["name"] == "In halves"
    assert adds_up(answer.json())
    theirs = f"/api/projects/{(await cast.project(rival))['id']}/payment-plans"
    foreign = (await rival.put(theirs, {"payment_plans": [other]})).json()["payment_plans"][0]["id"]
    refused = await buyer.patch(f"/api/bookings/{taxed['id']}", {"payment_plan_id": foreign})
    assert (refused.status_code, refused.json()["code"]) == (422, "no_such_payment_plan")


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
@pytest.mark.endpoint("POST /api/bookings/{booking_id}/extend-hold")
@pytest.mark.parametrize(
    ("method", "tail", "body"),
    [
        ("PATCH", "", {"special_requests": "Mine"}),
        ("PATCH", "/status", {"status": "cancelled", "reason": "x"}),
        ("POST", "/extend-hold", {"hours": 1, "reason": "x"}),
    ],
)
async def test_a_change_of_what_is_no_longer_so_is_refused(
    method: str, tail: str, body: Json, owner: Person, buyer: Person, booking: Json
) -> None:
    path = f"/api/bookings/{booking['id']}"
    seen = (await owner.get(path)).headers["ETag"]
    assert (await buyer.patch(path, {"special_requests": "First"})).status_code == 200
    current = (await owner.get(path)).headers["ETag"]
    assert current != seen
    for stale in (seen, f"W/{current}", '"nonsense"', "", f'{seen}, "999-00000000"'):
        answer = await owner.ask(method, f"{path}{tail}", json=body, headers={"If-Match": stale})
        assert (answer.status_code, answer.json()["code"]) == (412, "stale"), stale
    assert (await owner.get(path)).json()["special_requests"] == "First"
    fresh = {"If-Match": f"{seen}, {current}"}
    assert (await owner.ask(method, f"{path}{tail}", json=body, headers=fresh)).status_code == 200


@pytest.mark.endpoint("GET /api/bookings/{booking_id}")
async def test_a_booking_that_did_not_change_is_not_sent_again(buyer: Person, booking: Json) -> None:
    path = f"/api/bookings/{booking['id']}"
    first = await buyer.get(path)
    again = await buyer.get(path, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")
    await buyer.patch(path, {"special_requests": "New"})
    assert (await buyer.get(path, headers={"If-None-Match": first.headers["ETag"]})).status_code == 200


# Who may see and do what


@pytest.mark.endpoint("GET /api/bookings/{booking_id}")
async def test_a_booking_is_seen_by_its_parties_and_nobody_else(
    cast: Cast, owner: Person, rival: Person, buyer: Person, stranger: Person, visitor: Person, booking: Json
) -> None:
    path = f"/api/bookings/{booking['id']}"
    sales = await cast.member(owner.builder_id, MemberRole.SALES)
    accounts = await cast.member(owner.builder_id, MemberRole.ACCOUNTS)
    site = await cast.member(owner.builder_id, MemberRole.SITE)
    people = {buyer: 200, owner: 200, sales: 200, accounts: 200, site: 403, stranger: 404, rival: 404, visitor: 401}
    for person, status in people.items():
        assert (await person.get(path)).status_code == status
    assert (await accounts.get(path)).json()["allowed_transitions"] == []
    assert (await sales.get(path)).json()["allowed_transitions"] == ["cancelled"]
    # What is not theirs looks like what does not exist.
    missing = {**(await stranger.get("/api/bookings/4611686018427387904")).json(), "request_id": ""}
    assert {**(await stranger.get(path)).json(), "request_id": ""} == missing


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
async def test_a_booking_is_changed_by_its_parties_and_nobody_else(
    cast: Cast, owner: Person, rival: Person, stranger: Person, visitor: Person, booking: Json, query: Query
) -> None:
    path = f"/api/bookings/{booking['id']}"
    accounts = await cast.member(owner.builder_id, MemberRole.ACCOUNTS)
    site = await cast.member(owner.builder_id, MemberRole.SITE)
    for person, status in ((stranger, 404), (rival, 404), (visitor, 401), (accounts, 403), (site, 403)):
        assert (await moved(person, booking, "cancelled", reason="x")).status_code == status
        assert (await person.patch(path, {"special_requests": "x"})).status_code == status
    [(status, version)] = await query("SELECT status, version FROM bookings WHERE id = %(id)s", id=booking["id"])
    assert (status, version) == ("reserved", 1)
    sales = await cast.member(owner.builder_id, MemberRole.SALES)
    assert (await moved(sales, booking, "cancelled", reason="x")).status_code == 200


@pytest.mark.endpoint("GET /api/bookings/customer/{customer_id}")
async def test_a_customer_finds_their_bookings_newest_first(
    cast: Cast, owner: Person, buyer: Person, stranger: Person, visitor: Person, project: Json, query: Query
) -> None:
    made = [await cast.booking(buyer, await cast.unit(owner, project)) for _ in range(3)]
    await cast.booking(stranger, await cast.unit(owner, project))
    await lapse(query, made[0])
    path = f"/api/bookings/customer/{buyer.customer_id}"
    page = (await buyer.get(path)).json()
    assert [item["id"] for item in page["items"]] == [booking["id"] for booking in reversed(made)]
    assert {name: page[name] for name in ("total", "page", "limit", "pages")} == {
        "total": 3, "page": 1, "limit": 20, "pages": 1,
    }  # fmt: skip
    whole = (await buyer.get(f"/api/bookings/{made[2]['id']}")).json()
    whole["project"] = {name: whole["project"][name] for name in BookedProject.model_fields}
    assert page["items"][0] == {name: whole[name] for name in BookingCard.model_fields}
    second = (await buyer.get(f"{path}?page=2&limit=2")).json()
    assert ([item["id"] for item in second["items"]], second["pages"]) == ([made[0]["id"]], 2)
    expired = (await buyer.get(f"{path}?status=expired")).json()
    assert ([item["id"] for item in expired["items"]], expired["total"]) == ([made[0]["id"]], 1)
    for person, status in ((stranger, 404), (owner, 403), (visitor, 401)):
        assert (await person.get(path)).status_code == status
    for wrong in ("page=0", "limit=0", "limit=101", "status=sold", "color=red"):
        assert (await buyer.get(f"{path}?{wrong}")).status_code == 422


# Extras


@pytest.mark.endpoint("POST /api/bookings")
async def test_no_more_extras_are_taken_than_there_are(
    cast: Cast, owner: Person, buyer: Person, stranger: Person, project: Json, visitor: Person, query: Query
) -> None:
    path = f"/api/projects/{project['id']}"
    extras = {"extras": [{"name": "Car park", "price": "350000.00", "quantity": 3}]}
    extra = (await owner.put(f"{path}/extras", extras)).json()["extras"][0]["id"]

    async def left() -> int:
        return int((await visitor.get(path)).json()["extras"][0]["available"])

    def taking(quantity: int) -> Json:
        return {"extras": [{"extra_id": extra, "quantity": quantity}]}

    units = [await cast.unit(owner, project) for _ in range(4)]
    first = await cast.booking(buyer, units[0], **taking(2))
    assert await left() == 1
    refused = await stranger.post("/api/bookings", {"unit_id": units[1]["id"], **taking(2)})
    assert (refused.status_code, refused.json()["code"]) == (409, "extra_not_available")
    assert await bookings_of(query, units[1]) == []
    assert (await visitor.get(f"/api/units/{units[1]['id']}")).json()["status"] == "available"
    second = await cast.booking(stranger, units[1], **taking(1))
    assert await left() == 0
    # They come back with the end of a booking, by whichever way it ends.
    await give_up(buyer, first)
    assert await left() == 2
    await lapse(query, second)
    await cast.booking(buyer, units[1])
    assert await left() == 3
    await cast.booking(buyer, units[2], **taking(3))
    assert await left() == 0


@pytest.mark.endpoint("POST /api/bookings")
async def test_extras_of_a_hold_that_ran_out_are_free_at_once(
    cast: Cast, owner: Person, buyer: Person, stranger: Person, project: Json, query: Query
) -> None:
    """Also for who wants another home: the hold that ran out is neither theirs nor on their unit."""
    extras = {"extras": [{"name": "Car park", "price": "350000.00", "quantity": 1}]}
    extra = (await owner.put(f"/api/projects/{project['id']}/extras", extras)).json()["extras"][0]["id"]
    wanted = {"extras": [{"extra_id": extra}]}
    await lapse(query, await cast.booking(stranger, await cast.unit(owner, project), **wanted))
    made = await cast.booking(buyer, await cast.unit(owner, project), **wanted)
    assert made["extras"][0]["extra_id"] == extra
    assert await query("SELECT taken FROM extras WHERE id = %(id)s", id=extra) == [(1,)]


# Retries


@pytest.fixture
def key() -> dict[str, str]:
    return {"Idempotency-Key": f"key-{uuid4()}"}


@pytest.mark.endpoint("POST /api/bookings")
async def test_a_retry_gets_the_first_answer_again_byte_by_byte(
    buyer: Person, unit: Json, key: dict[str, str], query: Query
) -> None:
    body = {"unit_id": unit["id"], "special_requests": "दूसरी मंज़िल"}
    first = await buyer.post("/api/bookings", body, headers=key)
    assert (first.status_code, first.headers.get("Idempotency-Replayed")) == (201, None)
    await give_up(buyer, first.json())
    again = await buyer.post("/api/bookings", body, headers=key)
    assert (again.status_code, again.headers["Idempotency-Replayed"]) == (201, "true")
    assert again.content == first.content
    assert again.headers["ETag"] == first.headers["ETag"]
    assert again.headers["Content-Type"] == first.headers["Content-Type"]
    quoted = {"Idempotency-Key": f'"{key["Idempotency-Key"]}"'}
    assert (await buyer.post("/api/bookings", body, headers=quoted)).content == first.content
    assert await bookings_of(query, unit) == ["cancelled"]


@pytest.mark.endpoint("POST /api/bookings")
async def test_a_key_is_not_good_for_another_request(
    cast: Cast, owner: Person, buyer: Person, project: Json, unit: Json, key: dict[str, str], query: Query
) -> None:
    assert (await buyer.post("/api/bookings", {"unit_id": unit["id"]}, headers=key)).status_code == 201
    other = await cast.unit(owner, project)
    for body in ({"unit_id": other["id"]}, {"unit_id": unit["id"], "special_requests": "x"}):
        answer = await buyer.post("/api/bookings", body, headers=key)
        assert (answer.status_code, answer.json()["code"]) == (422, "idempotency_key_reused")
    assert await bookings_of(query, other) == []


@pytest.mark.endpoint("POST /api/bookings")
async def test_two_users_may_have_the_same_key(
    cast: Cast, owner: Person, buyer: Person, stranger: Person, project: Json, key: dict[str, str]
) -> None:
    one, other = await cast.unit(owner, project), await cast.unit(owner, project)
    first = await buyer.post("/api/bookings", {"unit_id": one["id"]}, headers=key)
    second = await stranger.post("/api/bookings", {"unit_id": other["id"]}, headers=key)
    assert (first.status_code, second.status_code) == (201, 201)
    assert "Idempotency-Replayed" not in second.headers
    assert second.json()["customer_id"] == stranger.customer_id
    third = await stranger.post("/api/bookings", {"unit_id": one["id"]}, headers=key)
    assert third.json()["code"] == "idempotency_key_reused"


@pytest.mark.endpoint("POST /api/bookings")
async def test_an_attempt_that_failed_leaves_no_trace(
    cast: Cast, buyer: Person, stranger: Person, unit: Json, key: dict[str, str], query: Query
) -> None:
    theirs = await cast.booking(stranger, unit)
    body = {"unit_id": unit["id"]}
    for _ in range(2):
        assert (await buyer.post("/api/bookings", body, headers=key)).json()["code"] == "unit_not_available"
    kept = "SELECT count(*) FROM idempotency_keys WHERE user_id = %(id)s"
    assert await query(kept, id=buyer.user_id) == [(0,)]
    await give_up(stranger, theirs)
    made = await buyer.post("/api/bookings", body, headers=key)
    assert (made.status_code, made.headers.get("Idempotency-Replayed")) == (201, None)
    assert await query(kept, id=buyer.user_id) == [(1,)]


@pytest.mark.endpoint("POST /api/bookings")
@pytest.mark.parametrize("value", ["", " ", '""', "two words", "x" * 256, '"open', "tab\there", b"caf\xe9", "a,b\x7f"])
async def test_a_key_that_is_none_is_refused(value: str | bytes, buyer: Person, unit: Json, query: Query) -> None:
    answer = await buyer.post("/api/bookings", {"unit_id": unit["id"]}, headers={"Idempotency-Key": value})
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["loc"] == ["header", "Idempotency-Key"]
    assert await bookings_of(query, unit) == []


# Records


@pytest.mark.endpoint("POST /api/bookings")
async def test_a_booking_leaves_its_audit_entry(buyer: Person, owner: Person, unit: Json, query: Query) -> None:
    made = await buyer.post("/api/bookings", {"unit_id": unit["id"]}, headers={"X-Request-ID": "the-request-1"})
    entries = "SELECT action, actor_id, builder_id, before, after, request_id FROM audit_log "
    entries += "WHERE entity_type = 'booking' AND entity_id = %(id)s ORDER BY id"
    assert await query(entries, id=made.json()["id"]) == [
        (
            "booking.made",
            buyer.user_id,
            owner.builder_id,
            None,
            {"status": "reserved", "total_amount": "11840000.00"},
            "the-request-1",
        )
    ]
    await owner.patch(f"/api/bookings/{made.json()['id']}", {"discount": "40000.00"})
    action, actor, builder, before, after, _ = (await query(entries, id=made.json()["id"]))[-1]
    assert (action, actor, builder) == ("booking.changed", owner.user_id, owner.builder_id)
    assert (before["total_amount"], after["total_amount"]) == ("11840000.00", "11800000.00")
    await owner.post(f"/api/bookings/{made.json()['id']}/extend-hold", {"hours": 1, "reason": "Slow bank"})
    await give_up(buyer, made.json())
    await owner.post(f"/api/bookings/{made.json()['id']}/allow-rehold", {"reason": "They asked"})
    actions = [action for action, *_ in await query(entries, id=made.json()["id"])]
    assert actions[2:] == ["booking.hold_extended", "booking.moved", "booking.rehold_allowed"]


@pytest.mark.parametrize("table", ["audit_log", "booking_history", "unit_price_changes"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id", "DELETE FROM {}", "TRUNCATE {}", "DROP TABLE {}"])
async def test_the_application_cannot_rewrite_what_happened(
    table: str, statement: str, booking: Json, own_database: tuple[str, str]
) -> None:
    async with await psycopg.AsyncConnection.connect(own_database[0], autocommit=True) as application:
        assert await (await application.execute(f"SELECT id FROM {table} LIMIT 1")).fetchall() is not None
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            await application.execute(statement.format(table))


CONTRADICTIONS: list[Callable[[Json], str]] = [
    lambda b: f"UPDATE bookings SET status = 'token_paid' WHERE unit_id = {b['unit_id']}",
    lambda b: f"UPDATE bookings SET paid_amount = total_amount + 1 WHERE id = {b['id']}",
    lambda b: f"UPDATE bookings SET paid_amount = -1 WHERE id = {b['id']}",
    lambda b: f"UPDATE bookings SET status = 'cancelled' WHERE id = {b['id']}",
    lambda b: f"UPDATE bookings SET status = 'registered' WHERE id = {b['id']}",
    lambda b: f"UPDATE bookings SET hold_expires_at = NULL WHERE id = {b['id']}",
    lambda b: f"UPDATE bookings SET hold_slot = 4 WHERE id = {b['id']}",
    lambda b: f"UPDATE bookings SET builder_id = builder_id + 1 WHERE id = {b['id']}",
]


@pytest.mark.parametrize("number", range(len(CONTRADICTIONS)))
async def test_the_database_itself_refuses_what_cannot_be(
    number: int, cast: Cast, stranger: Person, buyer: Person, unit: Json, query: Query
) -> None:
    given_up = await cast.booking(stranger, unit)
    await give_up(stranger, given_up)
    held = await cast.booking(buyer, unit)
    with pytest.raises(psycopg.IntegrityError):
        await query(CONTRADICTIONS[number](held))


# What "my home" shows


@pytest.mark.endpoint("GET /api/bookings/{booking_id}", "POST /api/bookings")
async def test_a_booking_says_how_far_its_project_is_and_shows_its_cover(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    await cast.picture(query, project)
    await cast.phase(owner, project, progress_percentage=100, weight=3)
    await cast.phase(owner, project, progress_percentage=10, customer_visible=False)
    made = await cast.booking(buyer, await cast.unit(owner, project, position=4))
    shown = (await buyer.get(f"/api/projects/{project['id']}")).json()
    assert made["project"]["cover"] == shown["images"][0]
    progress = (await buyer.get(f"/api/projects/{project['id']}/progress")).json()
    assert made["project"]["overall_progress"] == progress["overall_percentage"] == 77.5
    assert (made["unit"]["tower"], made["unit"]["position"]) == ("A", 4)
    assert (await buyer.get(f"/api/bookings/{made['id']}")).json() == made


STAGES = [
    {"name": "To begin with", "percent": 20, "falls_due": "on_booking", "grace_days": 7},
    {"name": "By the new year", "percent": 30, "falls_due": "on_date", "due_date": "2020-01-01"},
    {"name": "With the keys", "percent": 50, "falls_due": "on_handover"},
]


@pytest.mark.endpoint("GET /api/bookings/{booking_id}", "POST /api/bookings")
async def test_a_booking_names_the_stage_that_is_paid_next(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    plan = {"name": "Steps", "plan_type": "installments", "stages": STAGES}
    await query("UPDATE projects SET advance_cap_percent = NULL WHERE id = %(id)s", id=project["id"])
    kept = await owner.put(f"/api/projects/{project['id']}/payment-plans", {"payment_plans": [plan]})
    assert kept.status_code == 200, kept.text
    booking = await cast.booking(buyer, await cast.unit(owner, project, price="1000000.00"))
    path = f"/api/bookings/{booking['id']}"

    async def next_due() -> Json | None:
        for person in (buyer, owner):
            whole = (await person.get(path)).json()
        due: Json | None = whole["next_due"]
        books = (await buyer.get(f"{path}/payments")).json()
        if due is not None:
            [stage] = [stage for stage in books["schedule"] if stage["id"] == due["stage_id"]]
            assert due == {"stage_id": stage["id"]} | {name: stage[name] for name in due if name != "stage_id"}
        return due

    # The one whose day is long past comes first, though it stands second.
    first = await next_due()
    assert booking["next_due"] == first is not None
    assert (first["name"], first["status"], first["amount"]) == ("By the new year", "overdue", "300000.00")
    await cast.payment(owner, booking, "250000.00")
    partly = await next_due()
    assert partly is not None
    assert (partly["stage_id"], partly["paid_amount"]) == (first["stage_id"], "250000.00")
    await cast.payment(owner, booking, "50000.00")
    second = await next_due()
    assert second is not None
    assert (second["name"], second["status"], second["percent"]) == ("To begin with", "due", 20)
    await cast.payment(owner, booking, "200000.00")
    third = await next_due()
    assert third is not None
    assert (third["name"], third["status"], third["due_date"]) == ("With the keys", "upcoming", None)
    await cast.payment(owner, booking, "500000.00")
    assert await next_due() is None


@pytest.mark.endpoint("GET /api/bookings/{booking_id}")
async def test_nothing_is_paid_next_of_what_has_ended(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    given_up, lapsed = [await cast.booking(buyer, await cast.unit(owner, project)) for _ in range(2)]
    assert given_up["next_due"] is not None
    move = {"status": "cancelled", "reason": "Another home."}
    answer = await buyer.patch(f"/api/bookings/{given_up['id']}/status", move)
    assert (answer.status_code, answer.json()["next_due"]) == (200, None)
    await lapse(query, lapsed)
    assert (await buyer.get(f"/api/bookings/{lapsed['id']}")).json()["next_due"] is None
