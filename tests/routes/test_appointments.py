"""Appointments: making, moving, cancelling and listing them, and the times that are free."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
import pytest_asyncio

from domain.people import MemberRole
from tests.cast import Cast, Json, Person, visiting_time
from tests.conftest import Query

PATH = "/api/appointments"
EVERY_DAY = {
    day: {"opens": "00:00", "closes": "23:59"}
    for day in ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
}
STATUSES = ["scheduled", "confirmed", "completed", "no_show", "cancelled"]


def wish(project: Json, **values: Any) -> Json:
    """What a request for an appointment says."""
    return {"project_id": project["id"], "appointment_type": "site_visit", "starts_at": visiting_time()} | values


def refused(answer: Any, status: int, code: str) -> None:
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text


async def moved(person: Person, appointment: Json, status: str, **values: str) -> Any:
    return await person.patch(f"{PATH}/{appointment['id']}/status", {"status": status, **values})


async def rescheduled(person: Person, appointment: Json, starts_at: str, **values: Any) -> Any:
    body = {"starts_at": starts_at, "reason": "The train is late.", **values}
    return await person.patch(f"{PATH}/{appointment['id']}/reschedule", body)


async def told(query: Query, *people: Person, kind: str = "appointment_update") -> list[list[str]]:
    """What each of the people has been told, in order."""
    statement = "SELECT message FROM notifications WHERE user_id = %(id)s AND notification_type = %(kind)s ORDER BY id"
    return [[message for (message,) in await query(statement, id=each.user_id, kind=kind)] for each in people]


async def put_at(query: Query, appointment: Json, offset: str, **values: object) -> None:
    """Lets the appointment begin so long from now (or, with a minus, before now)."""
    columns = "".join(f", {name} = %({name})s" for name in values)
    await query(
        f"""UPDATE appointments SET starts_at = now() + %(offset)s::interval,
        ends_at = now() + %(offset)s::interval + make_interval(mins => duration_minutes){columns}
        WHERE id = %(id)s""",
        id=appointment["id"], offset=offset, **values,
    )  # fmt: skip


@pytest_asyncio.fixture
async def visit(cast: Cast, buyer: Person, project: Json) -> Json:
    """The buyer's site visit, not confirmed yet."""
    return await cast.appointment(buyer, project)


# Making one


@pytest.mark.endpoint("POST /api/appointments", "GET /api/appointments/{appointment_id}")
async def test_a_customer_asks_for_a_visit_and_both_sides_see_it(
    cast: Cast, buyer: Person, owner: Person, project: Json, query: Query
) -> None:
    seller = await cast.member(owner.builder_id, MemberRole.SALES)
    mason = await cast.member(owner.builder_id, MemberRole.SITE)
    at = visiting_time(2, 12, 30)
    answer = await buyer.post(PATH, wish(project, starts_at=at, duration_minutes=45, agenda=" The show flat. "))
    assert answer.status_code == 201
    made = answer.json()
    assert datetime.fromisoformat(made["starts_at"]) == datetime.fromisoformat(at)
    assert made["starts_at"].endswith("+00:00")
    assert datetime.fromisoformat(made["ends_at"]) - datetime.fromisoformat(made["starts_at"]) == timedelta(minutes=45)
    assert (made["status"], made["proposed_by"], made["sequence"]) == ("scheduled", "customer", 0)
    assert (made["meeting_location"], made["agenda"]) == ("site", "The show flat.")
    assert made["customer"]["id"] == made["customer_id"] == buyer.customer_id
    assert made["project"]["name"] == project["name"]
    assert made["project"]["builder_name"] == "Lintel & Sons"
    assert made["allowed_transitions"] == ["cancelled"]
    seen = await buyer.get(f"{PATH}/{made['id']}")
    assert (seen.json(), seen.headers["ETag"]) == (made, answer.headers["ETag"])
    for member in (owner, seller, mason):
        theirs = (await member.get(f"{PATH}/{made['id']}")).json()
        assert theirs == {**made, "allowed_transitions": ["confirmed", "cancelled"]}
    day = datetime.fromisoformat(at)
    when = f"{day:%A}, {day.day} {day:%B %Y} at 12:30 (Asia/Kolkata)"
    sentence = f"Asha Rao would like a site visit for {project['name']} on {when}."
    # The site's people come along, but do not keep the calendar.
    assert await told(query, buyer, owner, seller, mason) == [[], [sentence], [sentence], []]
    [(url, entity, to)] = await query(
        "SELECT action_url, related_entity_id, builder_id FROM notifications WHERE user_id = %(id)s", id=seller.user_id
    )
    assert (url, entity, to) == (f"/office/appointments/{made['id']}", made["id"], owner.builder_id)


@pytest.mark.endpoint("POST /api/appointments")
@pytest.mark.parametrize("role", MemberRole)
async def test_anybody_of_the_builder_makes_one_for_a_customer_who_has_dealt_with_them(
    role: MemberRole, cast: Cast, owner: Person, buyer: Person, booking: Json, project: Json, query: Query
) -> None:
    member = await cast.member(owner.builder_id, role)
    other = await cast.project(owner, published=False)
    asked = wish(other, customer_id=buyer.customer_id, appointment_type="documentation", meeting_location="office")
    answer = await member.post(PATH, asked)
    assert answer.status_code == 201, answer.text
    made = answer.json()
    assert (made["customer_id"], made["proposed_by"]) == (buyer.customer_id, "builder")
    assert made["allowed_transitions"] == ["confirmed", "cancelled"]
    [[mine], theirs] = await told(query, buyer, owner)
    assert mine.startswith(f"Lintel & Sons invites you to a documentation appointment for {other['name']} on ")
    assert theirs == []
    assert (await buyer.get(f"{PATH}/{made['id']}")).json()["allowed_transitions"] == ["confirmed", "cancelled"]


@pytest.mark.endpoint("POST /api/appointments")
async def test_a_builder_meets_nobody_who_has_never_dealt_with_them(
    owner: Person, rival: Person, buyer: Person, project: Json, booking: Json, stranger: Person, query: Query
) -> None:
    for member, customer in ((owner, stranger.customer_id), (rival, buyer.customer_id), (owner, 999_999_999)):
        answer = await member.post(PATH, wish(project, customer_id=customer))
        refused(answer, 404, "not_found")
    assert await query("SELECT id FROM appointments WHERE project_id = %(id)s", id=project["id"]) == []


@pytest.mark.endpoint("POST /api/appointments")
async def test_whom_it_is_with_is_said_by_builders_only(
    owner: Person, buyer: Person, stranger: Person, project: Json
) -> None:
    for person, values, kind in (
        (owner, {}, "missing"),
        (buyer, {"customer_id": stranger.customer_id}, "not_yours"),
    ):
        answer = await person.post(PATH, wish(project, **values))
        refused(answer, 422, "invalid_request")
        [fault] = answer.json()["errors"]
        assert (fault["loc"], fault["type"]) == (["body", "customer_id"], kind)
    own = await buyer.post(PATH, wish(project, customer_id=buyer.customer_id))
    assert own.status_code == 201


@pytest.mark.endpoint(
    "POST /api/appointments", "GET /api/appointments/slots", "GET /api/appointments/project/{project_id}"
)
async def test_a_draft_receives_nobody_who_may_not_see_it(cast: Cast, owner: Person, buyer: Person) -> None:
    draft = await cast.project(owner, published=False)
    refused(await buyer.post(PATH, wish(draft)), 404, "not_found")
    params = {"project_id": draft["id"], "date": visiting_time()[:10]}
    refused(await buyer.get(f"{PATH}/slots", params=params), 404, "not_found")
    refused(await buyer.get(f"{PATH}/project/{draft['id']}"), 404, "not_found")
    assert (await owner.get(f"{PATH}/slots", params=params)).status_code == 200
    assert (await owner.get(f"{PATH}/project/{draft['id']}")).status_code == 200


@pytest.mark.endpoint("POST /api/appointments", "PATCH /api/appointments/{appointment_id}/reschedule")
@pytest.mark.parametrize(
    "values",
    [
        {"starts_at": "2026-11-26T11:00:00"}, {"starts_at": "tomorrow"}, {"starts_at": 1_800_000_000},
        {"starts_at": "1800000000"}, {"starts_at": None}, {"starts_at": "2026-13-01T11:00:00Z"},
        {"starts_at": "2026-11-26 11:00:00+05:30"}, {"starts_at": "0001-01-01T00:00:00+14:00"},
        {"starts_at": "9999-12-31T23:59:59-14:00"}, {"starts_at": "2026-11-26T11:00:00+99:00"},
        {"duration_minutes": 14}, {"duration_minutes": 481}, {"duration_minutes": 3 * 24 * 60},
        {"duration_minutes": "60"}, {"duration_minutes": 60.5}, {"duration_minutes": -60}, {"duration_minutes": None},
        {"price": "1.00"},
    ],
    ids=str,
)  # fmt: skip
async def test_a_request_that_is_no_time_is_refused(
    values: Json, buyer: Person, project: Json, visit: Json, query: Query
) -> None:
    before = await query("SELECT * FROM appointments WHERE project_id = %(id)s", id=project["id"])
    refused(await buyer.post(PATH, wish(project) | values), 422, "invalid_request")
    body = {"starts_at": visiting_time(4), "reason": "Rain"} | values
    refused(await buyer.patch(f"{PATH}/{visit['id']}/reschedule", body), 422, "invalid_request")
    assert await query("SELECT * FROM appointments WHERE project_id = %(id)s", id=project["id"]) == before


@pytest.mark.endpoint("POST /api/appointments")
@pytest.mark.parametrize(
    "values",
    [
        {"project_id": None}, {"project_id": "1"}, {"project_id": 0}, {"project_id": 2**63}, {"agenda": "\x00"},
        {"appointment_type": "party"}, {"meeting_location": "moon"}, {"agenda": "x" * 2001}, {"agenda": "\u202e"},
        {"customer_id": "1"}, {"customer_id": -1}, {"status": "confirmed"}, {"notes": "Hello"},
    ],
    ids=str,
)  # fmt: skip
async def test_a_request_that_is_no_appointment_is_refused(values: Json, buyer: Person, project: Json) -> None:
    refused(await buyer.post(PATH, wish(project) | values), 422, "invalid_request")


@pytest.mark.endpoint("POST /api/appointments", "PATCH /api/appointments/{appointment_id}/reschedule")
async def test_it_begins_in_the_future_and_not_too_far_ahead(
    cast: Cast, owner: Person, buyer: Person, query: Query
) -> None:
    project = await cast.project(owner, opening_hours=EVERY_DAY)
    made = await cast.appointment(buyer, project, starts_at=visiting_time(5), duration_minutes=15)
    now = datetime.now(UTC)
    cases = [
        (now - timedelta(seconds=1), "starts_in_the_past"),
        (now - timedelta(days=4000), "starts_in_the_past"),
        (now + timedelta(days=366), "starts_too_far_ahead"),
        (datetime(9000, 1, 1, tzinfo=UTC), "starts_too_far_ahead"),
    ]
    for at, code in cases:
        for answer in (
            await buyer.post(PATH, wish(project, starts_at=at.isoformat())),
            await rescheduled(buyer, made, at.isoformat()),
        ):
            refused(answer, 422, code)
            assert answer.json()["errors"][0]["loc"] == ["body", "starts_at"]
    far = (now + timedelta(days=364)).replace(hour=6, minute=0).isoformat()
    assert (await buyer.post(PATH, wish(project, starts_at=far))).status_code == 201


@pytest.mark.endpoint("POST /api/appointments", "PATCH /api/appointments/{appointment_id}/reschedule")
@pytest.mark.parametrize(
    ("starts_at", "minutes", "fits"),
    [
        ((9, 59), 30, False), ((10, 0), 30, True), ((10, 0), 480, True), ((10, 1), 480, False), ((17, 30), 30, True),
        ((17, 31), 30, False), ((18, 0), 15, False), ((23, 50), 30, False),
    ],
)  # fmt: skip
async def test_the_whole_of_it_lies_within_the_opening_hours(
    starts_at: tuple[int, int], minutes: int, fits: bool, cast: Cast, buyer: Person, project: Json
) -> None:
    at = visiting_time(3, *starts_at)
    answer = await buyer.post(PATH, wish(project, starts_at=at, duration_minutes=minutes))
    made = answer.json() if fits else await cast.appointment(buyer, project, starts_at=visiting_time(5))
    moved_there = await rescheduled(buyer, made, at, duration_minutes=minutes)
    if fits:
        assert (answer.status_code, moved_there.status_code) == (201, 200)
    else:
        refused(answer, 422, "outside_opening_hours")
        refused(moved_there, 422, "outside_opening_hours")


@pytest.mark.endpoint("POST /api/appointments", "GET /api/appointments/slots")
async def test_nobody_is_received_on_a_day_on_which_the_project_is_closed(buyer: Person, project: Json) -> None:
    today = datetime.now(ZoneInfo("Asia/Kolkata")).date()
    sunday = today + timedelta(days=7 + (6 - today.weekday()) % 7)
    refused(await buyer.post(PATH, wish(project, starts_at=f"{sunday}T11:00:00+05:30")), 422, "outside_opening_hours")
    answer = await buyer.get(f"{PATH}/slots", params={"project_id": project["id"], "date": str(sunday)})
    assert answer.json() == {"date": str(sunday), "timezone": "Asia/Kolkata", "slots": []}


def utc_offset(moment: datetime) -> timedelta:
    offset = moment.utcoffset()
    assert offset is not None
    return offset


def changeover(where: str, *, longer: bool) -> datetime:
    """Noon of the next day there on which the clocks go back (the day is longer), or forward."""
    zone = ZoneInfo(where)
    noon = datetime.now(zone).replace(hour=12, minute=0, second=0, microsecond=0) + timedelta(days=2)
    while True:
        before, after = (utc_offset(noon.replace(hour=hour)) for hour in (0, 12))
        if after != before and (after < before) == longer:
            return noon
        noon += timedelta(days=1)


@pytest.mark.endpoint("POST /api/appointments", "GET /api/appointments/slots")
@pytest.mark.parametrize("longer", [False, True], ids=["forward", "back"])
@pytest.mark.parametrize("where", ["Europe/Berlin", "America/New_York"])
async def test_opening_hours_are_those_of_the_clock_on_the_wall_when_it_changes(
    where: str, longer: bool, cast: Cast, owner: Person, buyer: Person
) -> None:
    """Both changes come at night: by ten in the morning the day is an hour shorter, or longer, in UTC."""
    project = await cast.project(owner, timezone=where, opening_hours={**EVERY_DAY, "sunday": OFFICE_HOURS})
    noon = changeover(where, longer=longer)
    before, after = (utc_offset(noon.replace(hour=hour)) for hour in (0, 12))
    ten = noon.replace(hour=10, tzinfo=None)
    params = {"project_id": project["id"], "date": str(noon.date()), "duration_minutes": 60}
    slots = (await buyer.get(f"{PATH}/slots", params=params)).json()["slots"]
    assert len(slots) == 15
    assert datetime.fromisoformat(slots[0]["starts_at"]) == ten.replace(tzinfo=UTC) - after
    # Ten o'clock by yesterday's clock is nine, or eleven, by today's: of the last hour, only one of the two is left.
    by_the_old_clock = (noon.replace(hour=17, tzinfo=UTC) - before).isoformat()
    by_the_new_clock = (noon.replace(hour=17, tzinfo=UTC) - after).isoformat()
    old = await buyer.post(PATH, wish(project, starts_at=by_the_old_clock))
    if longer:
        assert old.status_code == 201, old.text
        first = (noon.replace(hour=10, tzinfo=UTC) - before).isoformat()
        refused(await buyer.post(PATH, wish(project, starts_at=first)), 422, "outside_opening_hours")
    else:
        refused(old, 422, "outside_opening_hours")
    assert (await buyer.post(PATH, wish(project, starts_at=by_the_new_clock))).status_code == 201


OFFICE_HOURS = {"opens": "10:00", "closes": "18:00"}


@pytest.mark.endpoint("POST /api/appointments", "GET /api/appointments/slots")
@pytest.mark.parametrize(
    ("longer", "hours", "first", "last"),
    [
        # Half past two is skipped: it is counted from the time before, which makes it half past three.
        (False, ("02:30", "05:00"), "01:30", "03:00"),
        (False, ("01:00", "02:30"), "00:00", "01:30"),
        (False, ("00:00", "06:00"), "-1:00", "04:00"),
        # Half past two comes twice: the first of the two opens, and the first of the two closes.
        (True, ("02:30", "05:00"), "00:30", "04:00"),
        (True, ("01:00", "02:30"), "-1:00", "00:30"),
        (True, ("00:00", "06:00"), "-2:00", "05:00"),
    ],
)
async def test_in_the_night_of_the_change_an_hour_is_skipped_or_comes_twice(
    longer: bool, hours: tuple[str, str], first: str, last: str, cast: Cast, owner: Person, buyer: Person
) -> None:
    night = {"opens": hours[0], "closes": hours[1]}
    project = await cast.project(owner, timezone="Europe/Berlin", opening_hours={"sunday": night}, visit_capacity=9)
    day = changeover("Europe/Berlin", longer=longer).date()
    opens, closes = (_utc(day, clock) for clock in (first, last))
    params = {"project_id": project["id"], "date": str(day), "duration_minutes": 30}
    slots = (await buyer.get(f"{PATH}/slots", params=params)).json()["slots"]
    assert datetime.fromisoformat(slots[0]["starts_at"]) == opens
    assert datetime.fromisoformat(slots[-1]["ends_at"]) == closes
    # Half hours that follow each other, whatever the clock on the wall shows.
    starts = [datetime.fromisoformat(slot["starts_at"]) for slot in slots]
    assert starts == [opens + number * timedelta(minutes=30) for number in range(len(slots))]
    minutes = int((closes - opens).total_seconds() / 60)
    whole = {"starts_at": opens.isoformat(), "duration_minutes": minutes}
    too_long = {**whole, "duration_minutes": minutes + 1}
    refused(await buyer.post(PATH, wish(project, **too_long)), 422, "outside_opening_hours")
    early = {**whole, "starts_at": (opens - timedelta(minutes=1)).isoformat()}
    refused(await buyer.post(PATH, wish(project, **early)), 422, "outside_opening_hours")
    assert (await buyer.post(PATH, wish(project, **whole))).status_code == 201


def _utc(day: Any, clock: str) -> datetime:
    hours, minutes = clock.split(":")
    return datetime.combine(day, datetime.min.time(), UTC) + timedelta(hours=int(hours), minutes=int(minutes))


# Who has which time


@pytest.mark.endpoint("POST /api/appointments", "PATCH /api/appointments/{appointment_id}/reschedule")
async def test_a_customer_is_in_one_place_at_a_time(cast: Cast, buyer: Person, visit: Json, project: Json) -> None:
    elsewhere = await cast.project(await cast.builder(), visit_capacity=5)
    for starts_at, minutes in (((11, 0), 60), ((10, 30), 31), ((11, 59), 15), ((10, 0), 300), ((11, 15), 15)):
        asked = wish(elsewhere, starts_at=visiting_time(3, *starts_at), duration_minutes=minutes)
        refused(await buyer.post(PATH, asked), 409, "customer_busy")
    # One after the other is no trouble.
    before = wish(elsewhere, starts_at=visiting_time(3, 10), duration_minutes=60)
    after = wish(elsewhere, starts_at=visiting_time(3, 12), duration_minutes=60)
    assert [(await buyer.post(PATH, body)).status_code for body in (before, after)] == [201, 201]
    refused(await rescheduled(buyer, visit, visiting_time(3, 12, 30)), 409, "customer_busy")
    assert (await rescheduled(buyer, visit, visiting_time(3, 13))).status_code == 200


@pytest.mark.endpoint("POST /api/appointments", "PATCH /api/appointments/{appointment_id}/reschedule")
async def test_a_project_receives_no_more_than_it_can(
    cast: Cast, buyer: Person, stranger: Person, visit: Json, project: Json
) -> None:
    refused(await stranger.post(PATH, wish(project)), 409, "time_not_available")
    refused(await stranger.post(PATH, wish(project, starts_at=visiting_time(3, 10, 30))), 409, "time_not_available")
    other = await cast.appointment(stranger, project, starts_at=visiting_time(3, 12))
    refused(await rescheduled(stranger, other, visiting_time(3, 11, 30)), 409, "time_not_available")
    # Within one's own time one may move: nobody is in one's own way.
    assert (await rescheduled(stranger, other, visiting_time(3, 12, 30))).status_code == 200
    assert (await moved(buyer, visit, "cancelled")).status_code == 200
    assert (await rescheduled(stranger, other, visiting_time(3, 11))).status_code == 200


@pytest.mark.endpoint("POST /api/appointments", "GET /api/appointments/slots")
async def test_visitors_who_come_one_after_the_other_are_never_more_at_once_than_there_is_room_for(
    cast: Cast, owner: Person, query: Query
) -> None:
    project = await cast.project(owner, visit_capacity=2)

    async def comes(hour: int, minute: int, minutes: int) -> int:
        person, at = await cast.customer(), visiting_time(3, hour, minute)
        return (await person.post(PATH, wish(project, starts_at=at, duration_minutes=minutes))).status_code

    assert await comes(10, 0, 120) == 201
    assert await comes(12, 0, 120) == 201
    # Three overlap this one, but never more than one at a time.
    assert await comes(11, 0, 120) == 201
    assert await comes(10, 0, 60) == 201
    assert await comes(11, 59, 15) == 409
    assert await comes(13, 0, 60) == 201
    assert await comes(13, 30, 60) == 409
    assert await comes(14, 0, 60) == 201
    params = {"project_id": project["id"], "date": visiting_time(3)[:10], "duration_minutes": 60}
    slots = (await owner.get(f"{PATH}/slots", params=params)).json()["slots"]
    free = {datetime.fromisoformat(slot["starts_at"]) for slot in slots if slot["free"]}
    there = {datetime.fromisoformat(visiting_time(3, *at)) for at in ((14, 0), (14, 30), (15, 0), (15, 30), (16, 0))}
    assert free == there | {datetime.fromisoformat(visiting_time(3, *at)) for at in ((16, 30), (17, 0))}


@pytest.mark.endpoint("PATCH /api/appointments/{appointment_id}/status", "POST /api/appointments")
async def test_a_capacity_that_is_lowered_takes_nothing_away(cast: Cast, owner: Person) -> None:
    project = await cast.project(owner, visit_capacity=2)
    visits = [await cast.appointment(await cast.customer(), project) for _ in range(2)]
    assert (await owner.patch(f"/api/projects/{project['id']}", {"visit_capacity": 1})).status_code == 200
    assert [(await moved(owner, each, "confirmed")).status_code for each in visits] == [200, 200]
    # A shorter one is no more than there was, a longer one is.
    shorter = await rescheduled(owner, visits[0], visiting_time(), duration_minutes=30)
    assert shorter.status_code == 200
    refused(await rescheduled(owner, visits[0], visiting_time(), duration_minutes=60), 409, "time_not_available")
    refused(await (await cast.customer()).post(PATH, wish(project)), 409, "time_not_available")


@pytest.mark.endpoint("GET /api/appointments/slots")
async def test_the_times_of_a_day_say_which_are_free(
    cast: Cast, buyer: Person, stranger: Person, project: Json, visit: Json, rival: Person
) -> None:
    params = {"project_id": project["id"], "date": visiting_time()[:10]}
    for person in (buyer, stranger, rival):
        answer = (await person.get(f"{PATH}/slots", params=params)).json()
        assert (answer["date"], answer["timezone"]) == (params["date"], "Asia/Kolkata")
        taken = [slot["starts_at"] for slot in answer["slots"] if not slot["free"]]
        at = [datetime.fromisoformat(visiting_time(3, *clock)) for clock in ((10, 30), (11, 0), (11, 30))]
        assert [datetime.fromisoformat(each) for each in taken] == at
        assert len(answer["slots"]) == 15
    every = {slot["starts_at"]: slot["free"] for slot in answer["slots"]}
    assert visit["starts_at"] in every
    # What is said to be free can be had.
    free = next(at for at, is_free in every.items() if is_free)
    assert (await stranger.post(PATH, wish(project, starts_at=free))).status_code == 201


@pytest.mark.endpoint("GET /api/appointments/slots")
async def test_what_has_passed_and_what_is_too_far_is_not_free(buyer: Person, project: Json) -> None:
    today = datetime.now(ZoneInfo("Asia/Kolkata")).date()
    for days in (-7, 371):
        day = today + timedelta(days=days)
        day += timedelta(days=day.weekday() == 6)
        answer = await buyer.get(f"{PATH}/slots", params={"project_id": project["id"], "date": str(day)})
        assert answer.status_code == 200
        assert not any(slot["free"] for slot in answer.json()["slots"])


@pytest.mark.endpoint("GET /api/appointments/slots")
@pytest.mark.parametrize(
    "params",
    [
        {}, {"project_id": "x"}, {"date": "tomorrow"}, {"date": "2026-02-30"}, {"date": "20261126"},
        {"duration_minutes": "14"}, {"duration_minutes": "4320"}, {"duration_minutes": "an hour"}, {"who": "me"},
    ],
    ids=str,
)  # fmt: skip
async def test_a_question_for_times_that_cannot_be_understood_is_refused(
    params: Json, buyer: Person, project: Json
) -> None:
    whole = {"project_id": project["id"], "date": visiting_time()[:10]} | params if params else {}
    refused(await buyer.get(f"{PATH}/slots", params=whole), 422, "invalid_request")


# Its life


@pytest.mark.endpoint("PATCH /api/appointments/{appointment_id}/status")
@pytest.mark.parametrize("proposed_by", ["customer", "builder"])
@pytest.mark.parametrize("started", [False, True], ids=["to come", "begun"])
@pytest.mark.parametrize("status", STATUSES)
async def test_an_appointment_moves_as_its_life_allows_and_not_otherwise(
    status: str, started: bool, proposed_by: str, cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    rules: dict[tuple[str, Person], set[str]] = {
        ("scheduled", owner): {"confirmed", "cancelled"},
        ("scheduled", buyer): {"cancelled"} | ({"confirmed"} if proposed_by == "builder" else set()),
        ("confirmed", owner): {"cancelled"} | ({"completed", "no_show"} if started else set()),
        ("confirmed", buyer): {"cancelled"},
    }
    for person in (owner, buyer):
        for to in STATUSES:
            made = await cast.appointment(buyer, project)
            offset = "-10 minutes" if started else "10 minutes"
            await put_at(query, made, offset, status=status, proposed_by=proposed_by, reason="Not before")
            allowed = rules.get((status, person), set())
            seen = (await person.get(f"{PATH}/{made['id']}")).json()
            assert set(seen["allowed_transitions"]) == allowed
            answer = await moved(person, made, to, notes="Bring the plans.")
            if to in allowed:
                assert answer.status_code == 200, answer.text
                after = answer.json()
                assert after["status"] == to
                assert after["reason" if to == "cancelled" else "notes"] == "Bring the plans."
                assert set(after["allowed_transitions"]) == (rules.get((to, person), set()))
                assert (await person.get(f"{PATH}/{made['id']}")).json() == after
            else:
                refused(answer, 409, "invalid_transition")
                assert set(answer.json()["allowed"]) == allowed
                assert (await person.get(f"{PATH}/{made['id']}")).json() == seen
            # Out of the way of the next.
            await query("UPDATE appointments SET status = 'no_show' WHERE id = %(id)s", id=made["id"])


@pytest.mark.endpoint("PATCH /api/appointments/{appointment_id}/reschedule")
@pytest.mark.parametrize("status", STATUSES)
async def test_what_still_takes_place_can_be_given_another_time(
    status: str, owner: Person, buyer: Person, visit: Json, query: Query
) -> None:
    await query(
        "UPDATE appointments SET status = %(status)s, reason = 'So', reminded_day_at = now(), reminded_hour_at = now() "
        "WHERE id = %(id)s",
        id=visit["id"], status=status,
    )  # fmt: skip
    for sequence, (person, party) in enumerate(((owner, "builder"), (buyer, "customer")), start=1):
        answer = await rescheduled(person, visit, visiting_time(4, 14), duration_minutes=90)
        if status not in ("scheduled", "confirmed"):
            refused(answer, 409, "invalid_transition")
            continue
        assert answer.status_code == 200, answer.text
        after = answer.json()
        assert (after["status"], after["proposed_by"], after["sequence"]) == ("scheduled", party, sequence)
        assert (after["reason"], after["duration_minutes"]) == ("The train is late.", 90)
        assert datetime.fromisoformat(after["starts_at"]) == datetime.fromisoformat(visiting_time(4, 14))
        assert datetime.fromisoformat(after["ends_at"]) == datetime.fromisoformat(visiting_time(4, 15, 30))
        reminded = "SELECT reminded_day_at, reminded_hour_at FROM appointments WHERE id = %(id)s"
        assert await query(reminded, id=visit["id"]) == [(None, None)]
        # It is for the other side to agree; the builder, whose calendar it is, may say so in any case.
        assert ("confirmed" in after["allowed_transitions"]) == (party == "builder")
    if status in ("scheduled", "confirmed"):
        assert (await rescheduled(buyer, visit, visiting_time(5, 10))).json()["duration_minutes"] == 90
        assert (await moved(buyer, visit, "confirmed")).status_code == 409
        assert (await moved(owner, visit, "confirmed")).status_code == 200


@pytest.mark.endpoint("PATCH /api/appointments/{appointment_id}/reschedule")
@pytest.mark.endpoint("PATCH /api/appointments/{appointment_id}/status")
@pytest.mark.endpoint("DELETE /api/appointments/{appointment_id}")
async def test_a_change_needs_what_belongs_to_it(buyer: Person, visit: Json) -> None:
    path = f"{PATH}/{visit['id']}"
    at = {"starts_at": visiting_time()}
    times: list[Json] = [{}, {"reason": "Rain"}, at, at | {"reason": " "}, at | {"reason": None}]
    for body in times:
        refused(await buyer.patch(f"{path}/reschedule", body), 422, "invalid_request")
    moves: list[Json] = [{}, {"status": "gone"}, {"status": None}, {"status": "cancelled", "notes": "x" * 1001}]
    for body in [*moves, {"status": "cancelled", "at": 1}]:
        refused(await buyer.patch(f"{path}/status", body), 422, "invalid_request")
    for params in ({"reason": ""}, {"reason": "x" * 1001}, {"why": "Rain"}):
        refused(await buyer.delete(path, params=params), 422, "invalid_request")
    assert (await buyer.get(path)).json() == visit


@pytest.mark.endpoint("DELETE /api/appointments/{appointment_id}")
async def test_who_deletes_an_appointment_cancels_it(
    cast: Cast, owner: Person, buyer: Person, project: Json, visit: Json, query: Query
) -> None:
    answer = await buyer.delete(f"{PATH}/{visit['id']}", params={"reason": "A cold."})
    assert (answer.status_code, answer.content) == (204, b"")
    kept = (await owner.get(f"{PATH}/{visit['id']}")).json()
    assert (kept["status"], kept["reason"], kept["allowed_transitions"]) == ("cancelled", "A cold.", [])
    refused(await buyer.delete(f"{PATH}/{visit['id']}"), 409, "invalid_transition")
    # Its time is free again.
    again = await cast.appointment(buyer, project)
    assert (await owner.delete(f"{PATH}/{again['id']}")).status_code == 204
    assert (await buyer.get(f"{PATH}/{again['id']}")).json()["reason"] == "Cancelled by Lintel & Sons."
    third = await cast.appointment(buyer, project)
    assert (await moved(buyer, third, "cancelled")).json()["reason"] == "Cancelled by Asha Rao."


@pytest.mark.endpoint("PATCH /api/appointments/{appointment_id}/status")
@pytest.mark.endpoint("PATCH /api/appointments/{appointment_id}/reschedule")
@pytest.mark.endpoint("DELETE /api/appointments/{appointment_id}")
async def test_each_change_tells_the_other_side_in_a_sentence(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    name = project["name"]

    def when(at: str) -> str:
        day = datetime.fromisoformat(at)
        return f"on {day:%A}, {day.day} {day:%B %Y} at {day:%H:%M} (Asia/Kolkata)"

    first, second = visiting_time(4, 15), visiting_time(5, 10)
    visit = await cast.appointment(buyer, project, appointment_type="handover")
    await rescheduled(owner, visit, first, reason="The lift is being built.")
    await moved(buyer, visit, "confirmed")
    await rescheduled(buyer, visit, second)
    await moved(owner, visit, "confirmed")
    await put_at(query, visit, "-1 hour")
    [(begun,)] = await query(
        """SELECT 'on ' || to_char(starts_at AT TIME ZONE 'Asia/Kolkata', 'FMDay, FMDD FMMonth YYYY "at" HH24:MI')
        || ' (Asia/Kolkata)' FROM appointments WHERE id = %(id)s""",
        id=visit["id"],
    )
    await moved(owner, visit, "no_show")
    consultation = await cast.appointment(buyer, project, appointment_type="consultation")
    await put_at(query, consultation, "-1 day", status="confirmed")
    await moved(owner, consultation, "completed")
    dropped = await cast.appointment(buyer, project)
    await buyer.delete(f"{PATH}/{dropped['id']}", params={"reason": "A cold."})
    at = visiting_time()
    [to_buyer, to_owner] = await told(query, buyer, owner)
    assert to_buyer[:3] == [
        f"Lintel & Sons has moved the handover for {name}: it is now {when(first)}. Reason: The lift is being built.",
        f"Lintel & Sons has confirmed the handover for {name} {when(second)}.",
        f"Lintel & Sons has noted that you did not come to the handover for {name} {begun}.",
    ]
    assert to_buyer[3].startswith(f"Lintel & Sons has noted that the consultation for {name} on ")
    assert to_buyer[3].endswith("(Asia/Kolkata) took place.")
    assert len(to_buyer) == 4
    assert to_owner == [
        f"Asha Rao would like a handover for {name} {when(at)}.",
        f"Asha Rao has confirmed the handover for {name} {when(first)}.",
        f"Asha Rao has moved the handover for {name}: it is now {when(second)}. Reason: The train is late.",
        f"Asha Rao would like a consultation for {name} {when(at)}.",
        f"Asha Rao would like a site visit for {name} {when(at)}.",
        f"Asha Rao has cancelled the site visit for {name} {when(at)}: A cold.",
    ]


@pytest.mark.endpoint("PATCH /api/appointments/{appointment_id}/reschedule")
async def test_a_reason_as_long_as_it_may_be_still_tells_the_other_side(
    owner: Person, buyer: Person, visit: Json, query: Query
) -> None:
    assert (await rescheduled(buyer, visit, visiting_time(4), reason="ü" * 1000)).status_code == 200
    [[_, message]] = await told(query, owner)
    assert len(message) == 1000


@pytest.mark.endpoint("PATCH /api/appointments/{appointment_id}/status")
@pytest.mark.endpoint("PATCH /api/appointments/{appointment_id}/reschedule")
@pytest.mark.endpoint("DELETE /api/appointments/{appointment_id}")
@pytest.mark.endpoint("GET /api/appointments/{appointment_id}")
async def test_what_is_refused_changes_nothing_and_tells_nobody(
    owner: Person, buyer: Person, stranger: Person, rival: Person, visit: Json, query: Query
) -> None:
    path = f"{PATH}/{visit['id']}"
    told_before = await told(query, owner, buyer)
    for person in (stranger, rival):
        for answer in (
            await person.get(path),
            await moved(person, visit, "cancelled"),
            await rescheduled(person, visit, visiting_time(4)),
            await person.delete(path),
        ):
            refused(answer, 404, "not_found")
    stale = {"If-Match": '"9-00000000"'}
    refused(await owner.patch(f"{path}/status", {"status": "confirmed"}, headers=stale), 412, "stale")
    body = {"starts_at": visiting_time(4), "reason": "Rain"}
    refused(await owner.patch(f"{path}/reschedule", body, headers=stale), 412, "stale")
    refused(await owner.delete(path, headers=stale), 412, "stale")
    assert (await buyer.get(path)).json() == visit
    assert await told(query, owner, buyer) == told_before
    etag = (await owner.get(path)).headers["ETag"]
    assert (await owner.get(path, headers={"If-None-Match": etag})).status_code == 304
    answer = await owner.patch(f"{path}/status", {"status": "confirmed"}, headers={"If-Match": etag})
    assert answer.status_code == 200
    assert answer.headers["ETag"] == (await owner.get(path)).headers["ETag"] != etag


@pytest.mark.endpoint("POST /api/appointments")
async def test_a_retry_makes_no_second_appointment(
    cast: Cast, buyer: Person, stranger: Person, project: Json, query: Query
) -> None:
    headers = {"Idempotency-Key": f"visit-{uuid4()}"}
    first = await buyer.post(PATH, wish(project), headers=headers)
    again = await buyer.post(PATH, wish(project), headers=headers)
    assert (first.status_code, again.status_code) == (201, 201)
    assert (again.content, again.headers["ETag"]) == (first.content, first.headers["ETag"])
    assert (first.headers.get("Idempotency-Replayed"), again.headers["Idempotency-Replayed"]) == (None, "true")
    other = wish(project, starts_at=visiting_time(4))
    refused(await buyer.post(PATH, other, headers=headers), 422, "idempotency_key_reused")
    # Keys are each user's own, and a refusal is not kept.
    refused(await stranger.post(PATH, wish(project), headers=headers), 409, "time_not_available")
    assert (await stranger.post(PATH, other, headers=headers)).status_code == 201
    assert await query("SELECT count(*) FROM appointments WHERE project_id = %(id)s", id=project["id"]) == [(2,)]


# Lists


@pytest.mark.endpoint(
    "GET /api/appointments",
    "GET /api/appointments/customer/{customer_id}",
    "GET /api/appointments/project/{project_id}",
)
async def test_everybody_finds_their_own_appointments_and_nobody_elses(
    cast: Cast, owner: Person, rival: Person, buyer: Person, stranger: Person, project: Json
) -> None:
    second, elsewhere = await cast.project(owner), await cast.project(rival)
    here = await cast.appointment(buyer, project)
    there = await cast.appointment(buyer, second, starts_at=visiting_time(4))
    away = await cast.appointment(buyer, elsewhere, starts_at=visiting_time(5))
    theirs = await cast.appointment(stranger, project, starts_at=visiting_time(6))

    async def ids(person: Person, path: str) -> list[int] | int:
        answer = await person.get(f"{PATH}{path}")
        return [item["id"] for item in answer.json()["items"]] if answer.status_code == 200 else answer.status_code

    of_buyer, of_stranger = f"/customer/{buyer.customer_id}", f"/customer/{stranger.customer_id}"
    in_project, in_second = f"/project/{project['id']}", f"/project/{second['id']}"
    expected: dict[tuple[Person, str], list[Json] | int] = {
        (buyer, ""): [away, there, here], (stranger, ""): [theirs], (owner, ""): [theirs, there, here],
        (rival, ""): [away],
        (buyer, of_buyer): [away, there, here], (buyer, of_stranger): 404, (owner, of_buyer): [there, here],
        (rival, of_buyer): [away], (rival, of_stranger): 404, (owner, of_stranger): [theirs],
        (owner, "/customer/999999999"): 404, (buyer, "/customer/999999999"): 404,
        (owner, in_project): [theirs, here], (buyer, in_project): [here], (stranger, in_project): [theirs],
        (stranger, in_second): [], (rival, in_project): 404, (owner, "/project/999999999"): 404,
        (buyer, "/project/999999999"): 404,
    }  # fmt: skip
    for (person, path), found in expected.items():
        wanted = found if isinstance(found, int) else [each["id"] for each in found]
        assert await ids(person, path) == wanted, path
    shown = (await buyer.get(PATH)).json()
    assert shown["items"][2] == here
    assert (shown["total"], shown["page"], shown["pages"]) == (3, 1, 1)


@pytest.mark.endpoint("GET /api/appointments/project/{project_id}", "GET /api/appointments/{appointment_id}")
async def test_a_customer_keeps_seeing_their_appointments_in_a_project_that_is_no_longer_shown(
    owner: Person, buyer: Person, stranger: Person, project: Json, visit: Json
) -> None:
    assert (await owner.patch(f"/api/projects/{project['id']}", {"published": False})).status_code == 200
    listed = (await buyer.get(f"{PATH}/project/{project['id']}")).json()
    assert [item["id"] for item in listed["items"]] == [visit["id"]]
    assert (await buyer.get(f"{PATH}/{visit['id']}")).status_code == 200
    assert (await stranger.get(f"{PATH}/project/{project['id']}")).status_code == 404


@pytest.mark.endpoint("GET /api/appointments")
async def test_a_list_is_filtered_and_counts_what_is_left(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    second = await cast.project(owner)
    visit = await cast.appointment(buyer, project)
    talk = await cast.appointment(buyer, second, starts_at=visiting_time(4), appointment_type="consultation")
    held = await cast.appointment(buyer, project, starts_at=visiting_time(5))
    dropped = await cast.appointment(buyer, project, starts_at=visiting_time(6))
    await put_at(query, held, "-3 days", status="completed")
    await buyer.delete(f"{PATH}/{dropped['id']}")
    await moved(owner, talk, "confirmed")

    async def found(**params: object) -> tuple[list[int], Json]:
        answer = (await buyer.get(PATH, params=params)).json()
        assert sum(answer["stats"]["by_status"].values()) == answer["total"]
        return [item["id"] for item in answer["items"]], answer["stats"]

    assert await found() == (
        [dropped["id"], talk["id"], visit["id"], held["id"]],
        {"by_status": {"scheduled": 1, "confirmed": 1, "completed": 1, "cancelled": 1}, "upcoming": 2},
    )
    assert await found(status="confirmed") == ([talk["id"]], {"by_status": {"confirmed": 1}, "upcoming": 1})
    assert await found(appointment_type="consultation", project_id=second["id"]) == (
        [talk["id"]], {"by_status": {"confirmed": 1}, "upcoming": 1},
    )  # fmt: skip
    assert await found(appointment_type="consultation", project_id=project["id"]) == (
        [], {"by_status": {}, "upcoming": 0},
    )  # fmt: skip
    day = visiting_time()[:10]
    assert (await found(**{"from": day, "to": day}))[0] == [visit["id"]]
    assert (await found(**{"from": day, "status": "completed"}))[0] == []
    assert (await found(to=visiting_time(1)[:10]))[0] == [held["id"]]
    assert (await found(**{"from": visiting_time(4)[:10]}))[0] == [dropped["id"], talk["id"]]
    assert (await found(page=2, limit=3))[0] == [held["id"]]
    assert (await found(page=9, limit=3))[0] == []


@pytest.mark.endpoint("GET /api/appointments")
@pytest.mark.parametrize(("where", "offset"), [("Pacific/Kiritimati", 14), ("Pacific/Pago_Pago", -11)])
async def test_the_days_of_a_filter_are_those_where_the_project_is(
    where: str, offset: int, cast: Cast, owner: Person, buyer: Person
) -> None:
    project = await cast.project(owner, timezone=where, opening_hours=EVERY_DAY)
    day = (datetime.now(UTC) + timedelta(days=10)).date()
    midnight = datetime.combine(day, datetime.min.time(), UTC) - timedelta(hours=offset)
    first = await cast.appointment(buyer, project, starts_at=midnight.isoformat(), duration_minutes=15)
    last_at = (midnight + timedelta(hours=23, minutes=30)).isoformat()
    last = await cast.appointment(buyer, project, starts_at=last_at, duration_minutes=15)
    for params, wanted in (
        ({"from": day, "to": day}, [last, first]),
        ({"from": day + timedelta(days=1)}, []),
        ({"to": day - timedelta(days=1)}, []),
    ):
        asked = {name: str(value) for name, value in params.items()}
        items = (await buyer.get(PATH, params=asked)).json()["items"]
        assert [item["id"] for item in items] == [each["id"] for each in wanted], asked


@pytest.mark.endpoint("GET /api/appointments")
@pytest.mark.parametrize(
    "params",
    [
        {"status": "gone"}, {"appointment_type": "party"}, {"project_id": "0"}, {"project_id": str(2**63)},
        {"from": "yesterday"}, {"to": "2026-02-30"}, {"page": "0"}, {"limit": "101"}, {"since": "2026-01-01"},
        {"sort": "newest"}, {"status": "\x00"},
    ],
    ids=str,
)  # fmt: skip
async def test_a_filter_that_there_is_not_is_refused(params: Json, buyer: Person) -> None:
    for path in (PATH, f"{PATH}/customer/{buyer.customer_id}", f"{PATH}/project/1"):
        refused(await buyer.get(path, params=params), 422, "invalid_request")


@pytest.mark.endpoint("DELETE /api/projects/{project_id}")
async def test_appointments_go_with_their_project(owner: Person, buyer: Person, project: Json, visit: Json) -> None:
    assert (await owner.delete(f"/api/projects/{project['id']}")).status_code == 204
    refused(await buyer.get(f"{PATH}/{visit['id']}"), 404, "not_found")
    assert (await buyer.get(PATH)).json()["total"] == 0
