"""What the builder's office has before it today: what waits, how things stand, and the money of the months."""

import re
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from domain.people import MemberRole
from domain.today import Urgency
from tests.cast import Cast, Json, Person, lapse, put_into, visiting_time
from tests.conftest import Query

TODAY = "/api/builder/today"
# The zones farthest ahead of and behind UTC: at no moment have both of them its day.
FARTHEST = ("Pacific/Kiritimati", "Pacific/Pago_Pago")
PENDING = {"payment_method": "cheque", "payment_status": "pending"}


async def today(person: Person, query: str = "") -> Json:
    """What the person has before them."""
    answer = await person.get(f"{TODAY}?{query}")
    assert answer.status_code == 200, answer.text
    document: Json = answer.json()
    return document


async def waiting(person: Person, query: str = "") -> list[str]:
    """The kinds of what waits, in their order."""
    document = await today(person, query)
    kinds = [item["kind"] for item in document["waiting"]]
    assert document["waiting_total"] == len(kinds) == sum(document["waiting_counts"].values())
    assert {kind: kinds.count(kind) for kind in kinds} == document["waiting_counts"]
    return kinds


async def one(person: Person) -> Json:
    """The only thing that waits."""
    [item] = (await today(person))["waiting"]
    found: Json = item
    return found


async def ends_in(query: Query, booking: Json, left: str) -> None:
    """Lets the booking's hold run out so long from now."""
    await query(
        "UPDATE bookings SET hold_expires_at = now() + %(left)s::interval WHERE id = %(id)s",
        id=booking["id"],
        left=left,
    )


async def due(query: Query, booking: Json, *days: int, amount: str = "1000.00") -> None:
    """Gives the booking stages whose last day lies so many days ahead, by the calendar of its project."""
    await query("DELETE FROM booking_stages WHERE booking_id = %(id)s", id=booking["id"])
    await query(
        """INSERT INTO booking_stages
        (booking_id, builder_id, position, name, percent, amount, falls_due, fell_due_on, due_date)
        SELECT b.id, b.builder_id, place, 'Stage ' || place, 1, %(amount)s, 'on_date', day, day
        FROM bookings b JOIN projects p ON p.id = b.project_id,
        unnest(%(days)s::int[]) WITH ORDINALITY AS each (days, place),
        LATERAL (SELECT (now() AT TIME ZONE p.timezone)::date + days AS day) AS falls WHERE b.id = %(id)s""",
        id=booking["id"],
        days=list(days),
        amount=amount,
    )


async def signed(query: Query, booking: Json, party: str, user: Person) -> None:
    """Puts the party's signature under the booking's agreement."""
    await query(
        """INSERT INTO agreement_signatures (agreement_id, builder_id, party, user_id, full_name, consent, sha256)
        SELECT id, builder_id, %(party)s, %(user)s, 'As typed', 'I agree.', sha256 FROM agreements
        WHERE booking_id = %(id)s AND status <> 'superseded'""",
        id=booking["id"],
        party=party,
        user=user.user_id,
    )


@pytest.mark.endpoint("GET /api/builder/today")
async def test_a_booking_waits_for_one_thing_after_another(
    cast: Cast, owner: Person, buyer: Person, booking: Json, unit: Json, project: Json, query: Query
) -> None:
    assert await waiting(owner) == []
    await ends_in(query, booking, "23 hours")
    held = await one(owner)
    moment = datetime.fromisoformat(held["at"]) - datetime.fromisoformat((await today(owner))["as_of"])
    assert timedelta(hours=22, minutes=59) < moment < timedelta(hours=23)
    assert held == {
        "kind": "hold_ending", "urgency": "today", "at": held["at"], "since": None, "may_act": True,
        "booking_id": booking["id"], "payment_id": None, "appointment_id": None, "conversation_id": None,
        "reference": booking["reference"], "unit_number": unit["unit_number"],
        "project": {"id": project["id"], "name": project["name"], "timezone": "Asia/Kolkata"},
        "customer": {"id": buyer.customer_id, "name": "Asha Rao"},
        "amount": booking["token_amount"], "currency": "INR", "count": None, "due_date": None, "payment_method": None,
        "appointment_type": None, "appointment_status": None,
    }  # fmt: skip
    await ends_in(query, booking, "3 hours")
    await cast.payment(owner, booking, "400.00")
    held = await one(owner)
    assert (held["urgency"], Decimal(held["amount"])) == ("now", Decimal(booking["token_amount"]) - 400)
    await cast.payment(owner, booking, held["amount"])
    paid = await one(owner)
    assert (paid["kind"], paid["urgency"], paid["amount"]) == ("to_confirm", "today", booking["total_amount"])
    history = (await owner.get(f"/api/bookings/{booking['id']}")).json()["history"]
    assert (paid["since"], paid["at"]) == (history[-1]["at"], None)
    assert (await owner.patch(f"/api/bookings/{booking['id']}/status", {"status": "confirmed"})).status_code == 200
    allotted = await one(owner)
    assert (allotted["kind"], allotted["urgency"], allotted["amount"]) == ("agreement_to_draw_up", "soon", None)
    made = await owner.post(f"/api/bookings/{booking['id']}/generate-agreement")
    assert made.status_code == 201
    drawn = await one(owner)
    assert (drawn["kind"], drawn["since"]) == ("agreement_to_sign", made.json()["generated_at"])
    await signed(query, booking, "customer", buyer)
    assert await waiting(owner) == ["agreement_to_sign"]
    await signed(query, booking, "builder", owner)
    assert await waiting(owner) == []


@pytest.mark.endpoint("GET /api/builder/today")
async def test_a_new_version_of_the_agreement_wants_a_new_signature(owner: Person, booking: Json, query: Query) -> None:
    await put_into(query, booking, "confirmed")
    for _ in range(2):
        path = f"/api/bookings/{booking['id']}/generate-agreement"
        assert (await owner.post(path)).status_code == 201
        assert await waiting(owner) == ["agreement_to_sign"]
        await signed(query, booking, "builder", owner)
        assert await waiting(owner) == []
    await query("DELETE FROM agreement_signatures WHERE user_id = %(id)s", id=owner.user_id)
    assert await waiting(owner) == ["agreement_to_sign"]
    given_up = {"status": "cancelled", "reason": "Found another home."}
    assert (await owner.patch(f"/api/bookings/{booking['id']}/status", given_up)).status_code == 200
    assert await waiting(owner) == []


@pytest.mark.endpoint("GET /api/builder/today")
async def test_an_agreement_that_the_booking_contradicts_waits_to_be_drawn_up_again(
    owner: Person, booking: Json, query: Query
) -> None:
    path = f"/api/bookings/{booking['id']}"
    await put_into(query, booking, "confirmed")
    assert (await owner.post(f"{path}/generate-agreement")).status_code == 201
    assert await waiting(owner) == ["agreement_to_sign"]
    for signed_by in (None, "customer", "builder"):
        if signed_by:
            await signed(query, booking, signed_by, owner)
        mother = {"first_name": "Jaya", "last_name": "Rao", "relationship": signed_by or "Mother"}
        changed = await owner.patch(path, {"co_applicants": [mother]})
        assert changed.status_code == 200, changed.text
        assert await waiting(owner) == ["agreement_to_draw_up"]
        assert (await owner.post(f"{path}/generate-agreement")).status_code == 201
        assert await waiting(owner) == ["agreement_to_sign"]


@pytest.mark.endpoint("GET /api/builder/today")
async def test_a_hold_that_ran_out_waits_for_nobody(owner: Person, booking: Json, query: Query) -> None:
    await due(query, booking, -3)
    await ends_in(query, booking, "1 hour")
    assert await waiting(owner) == ["hold_ending", "overdue"]
    await lapse(query, booking)
    document = await today(owner)
    assert (document["waiting"], document["waiting_total"], document["waiting_counts"]) == ([], 0, {})
    numbers = document["numbers"]
    assert numbers["bookings"] == {"expired": 1}
    assert (numbers["stock"]["available"], numbers["stock"]["reserved"]) == (1, 0)
    assert (numbers["money"]["overdue_amount"], numbers["money"]["overdue_bookings"]) == ("0.00", 0)
    assert [month["planned"] for month in document["months"]] == ["0.00"] * 15


@pytest.mark.endpoint("GET /api/builder/today")
async def test_what_is_overdue_waits_until_it_is_paid(
    cast: Cast, owner: Person, booking: Json, project: Json, query: Query
) -> None:
    await put_into(query, booking, "agreement_signed")
    # Due today is not overdue yet.
    await due(query, booking, 1, 0)
    assert await waiting(owner) == []
    await due(query, booking, 0, -1, -9)
    await cast.payment(owner, booking, "400.00")
    late = await one(owner)
    local = datetime.now(ZoneInfo(project["timezone"]))
    oldest = local.date() - timedelta(days=9)
    assert (late["kind"], late["urgency"], late["amount"], late["currency"]) == ("overdue", "now", "1600.00", "INR")
    assert (late["count"], late["due_date"], late["booking_id"]) == (2, str(oldest), booking["id"])
    midnight = datetime.combine(oldest + timedelta(days=1), datetime.min.time(), local.tzinfo)
    assert datetime.fromisoformat(late["since"]) == midnight
    money = (await today(owner))["numbers"]["money"]
    assert (money["overdue_amount"], money["overdue_bookings"], money["overdue_days"]) == ("1600.00", 1, 9)
    await cast.payment(owner, booking, "600.00")
    fresh = await one(owner)
    assert (fresh["urgency"], fresh["amount"], fresh["count"]) == ("today", "1000.00", 1)
    await cast.payment(owner, booking, "1000.00")
    assert await waiting(owner) == []
    money = (await today(owner))["numbers"]["money"]
    assert (money["overdue_amount"], money["overdue_bookings"], money["overdue_days"]) == ("0.00", 0, None)


@pytest.mark.endpoint("GET /api/builder/today")
async def test_what_is_overdue_is_so_by_the_calendar_of_the_project(
    cast: Cast, owner: Person, buyer: Person, query: Query
) -> None:
    bookings = []
    for zone in FARTHEST:
        project = await cast.project(owner, timezone=zone)
        bookings.append(await cast.booking(buyer, await cast.unit(owner, project)))
        await put_into(query, bookings[-1], "confirmed")
    behind = datetime.now(ZoneInfo(FARTHEST[1])).date()
    for booking in bookings:
        await due(query, booking, 0)
        await query(
            "UPDATE booking_stages SET fell_due_on = %(day)s, due_date = %(day)s WHERE booking_id = %(id)s",
            id=booking["id"],
            day=behind,
        )
    late = [item for item in (await today(owner))["waiting"] if item["kind"] == "overdue"]
    assert [item["booking_id"] for item in late] == [bookings[0]["id"]]


@pytest.mark.endpoint("GET /api/builder/today")
@pytest.mark.parametrize("outcome", [{"payment_status": "completed"}, {"payment_status": "failed", "reason": "Empty."}])
async def test_a_cheque_waits_until_it_has_cleared_or_failed(
    outcome: Json, cast: Cast, owner: Person, booking: Json, query: Query
) -> None:
    cheque = await cast.payment(owner, booking, "75.00", **PENDING)
    item = await one(owner)
    assert (item["kind"], item["urgency"]) == ("cheque_pending", "soon")
    assert (item["payment_id"], item["booking_id"]) == (cheque["id"], booking["id"])
    assert (item["amount"], item["currency"], item["payment_method"]) == ("75.00", "INR", "cheque")
    assert item["since"] == cheque["paid_at"]
    await query("UPDATE payments SET paid_at = now() - interval '3 days' WHERE id = %(id)s", id=cheque["id"])
    assert (await one(owner))["urgency"] == "today"
    # Also of a booking that has ended: what clears then is owed back.
    given_up = {"status": "cancelled", "reason": "Found another home."}
    assert (await owner.patch(f"/api/bookings/{booking['id']}/status", given_up)).status_code == 200
    assert await waiting(owner) == ["cheque_pending"]
    assert (await owner.patch(f"/api/payments/{cheque['id']}/status", outcome)).status_code == 200
    assert await waiting(owner) == []


@pytest.mark.endpoint("GET /api/builder/today")
async def test_a_visit_waits_until_it_is_agreed_and_again_until_it_is_noted(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    visit = await cast.appointment(buyer, project)
    path = f"/api/appointments/{visit['id']}"
    item = await one(owner)
    assert (item["kind"], item["urgency"], item["at"]) == ("visit", "soon", visit["starts_at"])
    assert (item["appointment_id"], item["appointment_type"]) == (visit["id"], "site_visit")
    assert (item["appointment_status"], item["amount"], item["booking_id"]) == ("scheduled", None, None)
    later = {"starts_at": visiting_time(20), "reason": "Rain."}
    assert (await owner.patch(f"{path}/reschedule", later)).status_code == 200
    assert await waiting(owner) == []
    sooner = {"starts_at": visiting_time(2), "reason": "Sunshine."}
    assert (await owner.patch(f"{path}/reschedule", sooner)).status_code == 200
    assert await waiting(owner) == ["visit"]
    assert (await owner.patch(f"{path}/status", {"status": "confirmed"})).status_code == 200
    assert await waiting(owner) == []
    for starts, urgency in (("-10 minutes", "now"), ("-3 days", "today")):
        await query(
            "UPDATE appointments SET starts_at = now() + %(starts)s::interval, "
            "ends_at = now() + %(starts)s::interval + duration_minutes * interval '1 minute' WHERE id = %(id)s",
            id=visit["id"],
            starts=starts,
        )
        item = await one(owner)
        assert (item["appointment_status"], item["urgency"]) == ("confirmed", urgency)
    assert (await owner.patch(f"{path}/status", {"status": "no_show"})).status_code == 200
    assert await waiting(owner) == []


@pytest.mark.endpoint("GET /api/builder/today")
@pytest.mark.parametrize("zone", FARTHEST)
async def test_a_visit_is_today_by_the_calendar_of_the_project(
    zone: str, cast: Cast, owner: Person, buyer: Person, query: Query
) -> None:
    project = await cast.project(owner, timezone=zone, visit_capacity=2)
    for starts in ("23 hours", "24 hours"):
        await query(
            """INSERT INTO appointments (project_id, builder_id, customer_id, appointment_type, meeting_location,
            status, proposed_by, starts_at, ends_at, duration_minutes, created_by)
            SELECT %(project)s, %(builder)s, %(customer)s, 'site_visit', 'site', 'confirmed', 'customer', starts,
            starts + interval '30 minutes', 30, %(user)s FROM (SELECT
            (date_trunc('day', now() AT TIME ZONE %(zone)s) + %(starts)s::interval) AT TIME ZONE %(zone)s AS starts)""",
            project=project["id"],
            builder=owner.builder_id,
            customer=buyer.customer_id,
            user=buyer.user_id,
            zone=zone,
            starts=starts,
        )
    shown = datetime.fromisoformat((await one(owner))["at"]).astimezone(ZoneInfo(zone))
    assert (shown.hour, shown.date()) == (23, datetime.now(ZoneInfo(zone)).date())


@pytest.mark.endpoint("GET /api/builder/today")
async def test_a_message_waits_until_it_is_read_or_answered(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    first = await cast.message(buyer, project)
    await cast.message(buyer, project, content="Hello?")
    item = await one(owner)
    assert (item["kind"], item["urgency"], item["count"]) == ("message", "today", 2)
    assert (item["conversation_id"], item["since"]) == (first["conversation_id"], first["sent_at"])
    await query("UPDATE messages SET sent_at = sent_at - interval '5 hours' WHERE id = %(id)s", id=first["id"])
    assert (await one(owner))["urgency"] == "now"
    up_to_first = {"up_to_id": first["id"]}
    read = f"/api/messages/conversation/{first['conversation_id']}/read"
    assert (await owner.patch(read, up_to_first)).status_code == 200
    item = await one(owner)
    assert (item["urgency"], item["count"]) == ("today", 1)
    assert (await owner.patch(read)).status_code == 200
    assert await waiting(owner) == []
    await cast.message(buyer, project)
    await cast.message(owner, project, customer_id=buyer.customer_id)
    assert await waiting(owner) == []
    # What the builder's people said in between waits for nobody.
    again = await cast.message(buyer, project)
    assert (await one(owner))["since"] == again["sent_at"]


class Desk:
    """A builder for whom something of each kind waits."""

    def __init__(self, owner: Person, project: Json, bookings: dict[str, Json]) -> None:
        self.owner, self.project, self.bookings = owner, project, bookings


@pytest.fixture
async def desk(cast: Cast, owner: Person, project: Json, query: Query) -> Desk:
    made = {}
    for name in ("held", "late", "very late", "paid", "allotted", "drawn up"):
        made[name] = await cast.booking(await cast.customer(), await cast.unit(owner, project))
    await ends_in(query, made["held"], "2 hours")
    for name, days in (("late", -3), ("very late", -30)):
        await put_into(query, made[name], "agreement_signed")
        await due(query, made[name], days)
    await put_into(query, made["paid"], "token_paid")
    await put_into(query, made["allotted"], "confirmed")
    await put_into(query, made["drawn up"], "confirmed")
    for name, days in (("allotted", 3), ("drawn up", 5)):
        await query(
            "UPDATE booking_history SET at = now() - make_interval(days => %(days)s) WHERE booking_id = %(id)s",
            id=made[name]["id"],
            days=days,
        )
    assert (await owner.post(f"/api/bookings/{made['drawn up']['id']}/generate-agreement")).status_code == 201
    await cast.payment(owner, made["late"], "75.00", **PENDING)
    writer = await cast.customer()
    message = await cast.message(writer, project)
    await query("UPDATE messages SET sent_at = now() - interval '5 hours' WHERE id = %(id)s", id=message["id"])
    await cast.appointment(writer, project)
    return Desk(owner, project, made)


ORDER = [
    ("overdue", "now"), ("message", "now"), ("hold_ending", "now"), ("agreement_to_draw_up", "today"),
    ("overdue", "today"), ("to_confirm", "today"), ("agreement_to_sign", "soon"), ("cheque_pending", "soon"),
    ("visit", "soon"),
]  # fmt: skip


@pytest.mark.endpoint("GET /api/builder/today")
async def test_the_most_urgent_comes_first_and_then_what_has_waited_longest(desk: Desk) -> None:
    document = await today(desk.owner)
    assert [(item["kind"], item["urgency"]) for item in document["waiting"]] == ORDER
    assert document["waiting_counts"] == {kind: 2 if kind == "overdue" else 1 for kind, _ in ORDER}
    order = list(Urgency)
    placed = [
        (order.index(item["urgency"]), datetime.fromisoformat(item["at"] or item["since"]))
        for item in document["waiting"]
    ]
    assert placed == sorted(placed)


@pytest.mark.endpoint("GET /api/builder/today")
async def test_a_hundred_are_shown_and_all_are_counted(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    await cast.message(buyer, project)
    await query(
        """INSERT INTO appointments (project_id, builder_id, customer_id, appointment_type, meeting_location, status,
        proposed_by, starts_at, ends_at, duration_minutes, created_by)
        SELECT %(project)s, %(builder)s, %(customer)s, 'site_visit', 'site', 'confirmed', 'customer',
        now() - hours * interval '1 hour', now() - hours * interval '1 hour' + interval '30 minutes', 30, %(user)s
        FROM generate_series(1, 120) AS hours""",
        project=project["id"],
        builder=owner.builder_id,
        customer=buyer.customer_id,
        user=buyer.user_id,
    )
    document = await today(owner)
    assert (len(document["waiting"]), document["waiting_total"]) == (100, 121)
    assert document["waiting_counts"] == {"visit": 120, "message": 1}
    times = [item["at"] for item in document["waiting"]]
    assert times == sorted(times)
    assert len(set(times)) == 100


@pytest.mark.endpoint("GET /api/builder/today")
async def test_each_role_sees_what_it_may_and_is_told_what_it_may_act_on(desk: Desk, cast: Cast) -> None:
    bookings = {"hold_ending", "to_confirm", "agreement_to_draw_up", "agreement_to_sign"}
    money, talk = {"overdue", "cheque_pending"}, {"visit", "message"}
    acts = {
        MemberRole.OWNER: bookings | money | talk,
        MemberRole.SALES: bookings | talk,
        MemberRole.ACCOUNTS: money | talk,
        MemberRole.SITE: talk,
    }
    for role, may in acts.items():
        member = await cast.member(desk.owner.builder_id, role)
        items = (await today(member))["waiting"]
        assert {item["kind"] for item in items if item["may_act"]} == may, role
        seen = talk if role is MemberRole.SITE else bookings | money | talk
        assert {item["kind"] for item in items} == seen, role


@pytest.mark.endpoint("GET /api/builder/today")
async def test_the_sites_people_see_homes_visits_and_messages_and_nobodys_money(desk: Desk, cast: Cast) -> None:
    site = await cast.member(desk.owner.builder_id, MemberRole.SITE)
    for query in ("", f"project_id={desk.project['id']}"):
        answer = await site.get(f"{TODAY}?{query}")
        document = answer.json()
        assert document["waiting_counts"] == {"visit": 1, "message": 1}
        assert document["waiting_total"] == 2
        assert document["numbers"] == {
            "stock": {"total": 6, "available": 0, "reserved": 2, "booked": 4, "sold": 0, "withheld": 0},
            "bookings": None, "taken_this_month": None, "money": None,
        }  # fmt: skip
        assert document["months"] is None
        assert not re.search(r'"-?\d+\.\d\d"', answer.text)
        assert "INR" not in answer.text
        assert not any(booking["reference"] in answer.text for booking in desk.bookings.values())
        assert set(_filled(document["waiting"])).isdisjoint({"amount", "currency", "booking_id", "payment_id"})
    owners = await desk.owner.get(TODAY)
    assert re.search(r'"-?\d+\.\d\d"', owners.text)
    assert "INR" in owners.text


def _filled(items: list[Json]) -> list[str]:
    return [name for item in items for name, value in item.items() if value is not None]


@pytest.mark.endpoint("GET /api/builder/today")
async def test_nothing_of_another_builders_is_ever_seen(desk: Desk, rival: Person, cast: Cast, buyer: Person) -> None:
    nothing = {"total": 0, "available": 0, "reserved": 0, "booked": 0, "sold": 0, "withheld": 0}
    for query in ("", f"project_id={desk.project['id']}", "project_id=999999999"):
        document = await today(rival, query)
        assert (document["waiting"], document["waiting_counts"]) == ([], {}), query
        numbers = document["numbers"]
        assert (numbers["stock"], numbers["bookings"], numbers["taken_this_month"]) == (nothing, {}, 0)
        assert numbers["money"] == {
            "currency": "INR", "booked_this_year": "0.00", "received_this_month": "0.00",
            "planned_this_month": "0.00", "overdue_amount": "0.00", "overdue_bookings": 0, "overdue_days": None,
            "other_currencies": [],
        }  # fmt: skip
        assert {each["planned"] for each in document["months"]} == {"0.00"}
    before = await today(desk.owner)
    theirs = await cast.project(rival)
    await cast.booking(buyer, await cast.unit(rival, theirs))
    await cast.message(buyer, theirs)
    await cast.appointment(buyer, theirs)
    after = await today(desk.owner)
    assert {**after, "as_of": ""} == {**before, "as_of": ""}
    assert await waiting(rival) == ["message", "visit"]


@pytest.mark.endpoint("GET /api/builder/today")
async def test_one_project_can_be_looked_at_alone(desk: Desk, cast: Cast, buyer: Person) -> None:
    other = await cast.project(desk.owner)
    booking = await cast.booking(buyer, await cast.unit(desk.owner, other))
    await cast.payment(desk.owner, booking, booking["token_amount"])
    await cast.message(buyer, other)
    assert set(await waiting(desk.owner, f"project_id={other['id']}")) == {"to_confirm", "message"}
    assert [(item["kind"], item["urgency"]) for item in (
        await today(desk.owner, f"project_id={desk.project['id']}")
    )["waiting"]] == ORDER  # fmt: skip
    alone = (await today(desk.owner, f"project_id={other['id']}"))["numbers"]
    assert (alone["stock"]["total"], alone["bookings"], alone["taken_this_month"]) == (1, {"token_paid": 1}, 1)
    assert alone["money"]["received_this_month"] == booking["token_amount"]
    assert alone["money"]["overdue_bookings"] == 0
    others = (await today(desk.owner, f"project_id={desk.project['id']}"))["numbers"]
    assert (others["stock"]["total"], others["money"]["received_this_month"]) == (6, "0.00")
    for wrong in ("project_id=0", "project_id=", "project_id=x", "x=1"):
        answer = await desk.owner.get(f"{TODAY}?{wrong}")
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request"), wrong


@pytest.mark.endpoint("GET /api/builder/today")
async def test_the_homes_are_counted_in_the_status_that_they_have_now(
    cast: Cast, owner: Person, project: Json, query: Query
) -> None:
    draft = await cast.project(owner, published=False)
    await cast.unit(owner, draft)
    withheld = await cast.unit(owner, project)
    assert (await owner.patch(f"/api/units/{withheld['id']}", {"status": "withheld"})).status_code == 200
    for status in ("reserved", "token_paid", "confirmed", "completed", "cancelled"):
        booking = await cast.booking(await cast.customer(), await cast.unit(owner, project))
        await put_into(query, booking, status)
    lapsed = await cast.booking(await cast.customer(), await cast.unit(owner, project))
    await lapse(query, lapsed)
    numbers = (await today(owner))["numbers"]
    assert numbers["stock"] == {
        "total": 8, "available": 3, "reserved": 2, "booked": 1, "sold": 1, "withheld": 1,
    }  # fmt: skip
    assert numbers["bookings"] == {
        "reserved": 1, "token_paid": 1, "confirmed": 1, "completed": 1, "cancelled": 1, "expired": 1,
    }  # fmt: skip
    # A hold is not taken yet, and what has ended is taken no longer.
    assert numbers["taken_this_month"] == 3
    assert numbers["money"]["booked_this_year"] == "35520000.00"


async def settle(query: Query, payment: Json, back: int) -> None:
    """Has the payment been completed on the first day of the month so many months before the running one."""
    await query(
        "UPDATE payments SET settled_at = (date_trunc('month', now() AT TIME ZONE 'Asia/Kolkata') "
        "- make_interval(months => %(back)s) + interval '10 hours') AT TIME ZONE 'Asia/Kolkata' WHERE id = %(id)s",
        id=payment["id"],
        back=back,
    )


def month(document: Json, back: int) -> Json:
    """The month so many months before the running one; less than none: after it."""
    found: Json = document["months"][11 - back]
    return found


@pytest.mark.endpoint("GET /api/builder/today")
async def test_the_months_add_up_with_the_books(cast: Cast, owner: Person, project: Json, query: Query) -> None:
    bookings = [
        await cast.booking(await cast.customer(), await cast.unit(owner, project, price="1000000.00")) for _ in range(3)
    ]
    for booking in bookings:
        await put_into(query, booking, "agreement_signed")
    payments = [
        await cast.payment(owner, booking, amount)
        for booking, amount in zip(bookings * 2, ("100.00", "200.00", "300.00", "0.05", "0.50", "5.00"), strict=True)
    ]
    await cast.payment(owner, bookings[0], "9999.00", **PENDING)
    slip = {"amount": "60.00", "reason": "A slip."}
    assert (await owner.post(f"/api/payments/{payments[2]['id']}/refund", slip)).status_code == 201
    assert (await owner.post(f"/api/payments/{payments[5]['id']}/refund", {"reason": "Twice."})).status_code == 201
    given_up = {"status": "cancelled", "reason": "Found another home."}
    assert (await owner.patch(f"/api/bookings/{bookings[1]['id']}/status", given_up)).status_code == 200
    for payment, back in zip(payments, (0, 1, 11, 2, 2, 0), strict=True):
        await settle(query, payment, back)
    document = await today(owner)
    names = [each["month"] for each in document["months"]]
    first = datetime.fromisoformat(document["today"]).replace(day=1)
    places = [first.year * 12 + first.month - 1 + ahead for ahead in range(-11, 4)]
    assert names == [f"{place // 12}-{place % 12 + 1:02}" for place in places]
    received = {back: month(document, back)["received"] for back in range(12)}
    assert {back: amount for back, amount in received.items() if amount != "0.00"} == {
        0: "100.00", 1: "200.00", 2: "0.55", 11: "240.00",
    }  # fmt: skip
    assert document["numbers"]["money"]["received_this_month"] == "100.00"
    [(paid,)] = await query("SELECT sum(paid_amount) FROM bookings WHERE builder_id = %(id)s", id=owner.builder_id)
    assert sum(Decimal(each["received"]) for each in document["months"]) == paid
    # Older than what is shown.
    await settle(query, payments[2], 12)
    later = await today(owner)
    assert month(later, 11)["received"] == "0.00"
    assert sum(Decimal(each["received"]) for each in later["months"]) == paid - 240


@pytest.mark.endpoint("GET /api/builder/today")
async def test_what_is_planned_is_what_live_bookings_have_due_in_the_month(
    cast: Cast, owner: Person, project: Json, query: Query
) -> None:
    kept, given_up = [await cast.booking(await cast.customer(), await cast.unit(owner, project)) for _ in range(2)]
    await put_into(query, kept, "agreement_signed")
    await put_into(query, given_up, "cancelled")
    [(day,)] = await query("SELECT (now() AT TIME ZONE 'Asia/Kolkata')::date")
    for booking in (kept, given_up):
        await due(query, booking, *range(7), amount="10.00")
        for place, months in enumerate((-12, -11, -1, 0, 0, 3, 4), 1):
            await query(
                "UPDATE booking_stages SET fell_due_on = NULL, due_date = date_trunc('month', %(day)s::timestamp) "
                "+ make_interval(months => %(months)s) + %(days)s * interval '1 day' "
                "WHERE booking_id = %(id)s AND position = %(place)s",
                id=booking["id"],
                day=day,
                months=months,
                place=place,
                days=27 if place % 2 else 0,
            )
    document = await today(owner)
    planned = {back: month(document, back)["planned"] for back in range(11, -4, -1)}
    assert {back: amount for back, amount in planned.items() if amount != "0.00"} == {
        11: "10.00", 1: "10.00", 0: "20.00", -3: "10.00",
    }  # fmt: skip
    assert document["numbers"]["money"]["planned_this_month"] == "20.00"


@pytest.mark.endpoint("GET /api/builder/today")
@pytest.mark.parametrize("zone", FARTHEST)
async def test_a_month_begins_when_it_begins_where_the_builder_is(zone: str, cast: Cast, query: Query) -> None:
    owner = await cast.builder(timezone=zone)
    project = await cast.project(owner)
    bookings = [await cast.booking(await cast.customer(), await cast.unit(owner, project)) for _ in range(2)]
    month_begins = "date_trunc('month', now() AT TIME ZONE %(zone)s) AT TIME ZONE %(zone)s"
    for booking, offset, amount in zip(bookings, ("30 minutes", "-30 minutes"), ("1.00", "20.00"), strict=True):
        payment = await cast.payment(owner, booking, amount)
        await put_into(query, booking, "token_paid")
        for statement in (
            f"UPDATE payments SET settled_at = {month_begins} + %(offset)s::interval WHERE id = %(payment)s",
            f"UPDATE bookings SET created_at = {month_begins} + %(offset)s::interval WHERE id = %(id)s",
        ):
            await query(statement, zone=zone, offset=offset, payment=payment["id"], id=booking["id"])
    document = await today(owner)
    local = datetime.now(ZoneInfo(zone)).date()
    assert (document["timezone"], document["today"]) == (zone, str(local))
    assert month(document, 0) == {"month": f"{local:%Y-%m}", "planned": "0.00", "received": "1.00"}
    assert month(document, 1)["received"] == "20.00"
    assert document["numbers"]["taken_this_month"] == 1
    await query(
        "UPDATE payments SET settled_at = (date_trunc('month', now() AT TIME ZONE %(zone)s) "
        "- interval '11 months' + interval '30 minutes') AT TIME ZONE %(zone)s "
        "WHERE builder_id = %(builder)s AND amount = 1",
        zone=zone,
        builder=owner.builder_id,
    )
    assert month(await today(owner), 11)["received"] == "1.00"
    # Made before the year began there, if only by half an hour.
    await query(
        "UPDATE bookings SET created_at = date_trunc('year', now() AT TIME ZONE %(zone)s) AT TIME ZONE %(zone)s "
        "+ (CASE id WHEN %(id)s THEN 1 ELSE -1 END) * interval '30 minutes' WHERE builder_id = %(builder)s",
        zone=zone,
        id=bookings[0]["id"],
        builder=owner.builder_id,
    )
    assert (await today(owner))["numbers"]["money"]["booked_this_year"] == bookings[0]["total_amount"]


@pytest.mark.endpoint("GET /api/builder/today")
async def test_amounts_of_different_currencies_are_kept_apart(
    cast: Cast, owner: Person, buyer: Person, query: Query
) -> None:
    for currency, price, paid in (("INR", "1000.00", "10.00"), ("AED", "2000.50", "20.01"), ("JPY", "300000.00", "0")):
        project = await cast.project(owner, currency=currency)
        booking = await cast.booking(buyer, await cast.unit(owner, project, price=price))
        await due(query, booking, -5, amount="100.00")
        await put_into(query, booking, "agreement_signed")
        if paid != "0":
            await cast.payment(owner, booking, paid)
    document = await today(owner)
    money = document["numbers"]["money"]
    others = money.pop("other_currencies")
    names = ("currency", "booked_this_year", "received_this_month", "overdue_amount", "overdue_bookings")
    assert [[each[name] for name in names] for each in (money, *others)] == [
        ["INR", "1000.00", "10.00", "90.00", 1],
        ["AED", "2000.50", "20.01", "79.99", 1],
        ["JPY", "300000.00", "0.00", "100.00", 1],
    ]
    assert sum(Decimal(each["received"]) for each in document["months"]) == 10
    assert sum(Decimal(each["planned"]) for each in document["months"]) == 100
    late: list[tuple[Any, Any]] = [
        (item["amount"], item["currency"]) for item in document["waiting"] if item["kind"] == "overdue"
    ]
    assert sorted(late) == [("100.00", "JPY"), ("79.99", "AED"), ("90.00", "INR")]
