"""Reminders of appointments: who is reminded when, and that nobody is reminded twice."""

from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

import jobs.appointments
from database.crud.appointment_reminders import remind
from domain.people import MemberRole
from jobs.appointments import send_reminders
from tests.cast import Cast, Json, Person, visiting_time
from tests.conftest import Query

PATH = "/api/appointments"


async def begins_in(query: Query, appointment: Json, offset: str) -> None:
    """Lets the appointment begin so long from now."""
    await query(
        "UPDATE appointments SET starts_at = now() + %(offset)s::interval, ends_at = now() + %(offset)s::interval "
        "+ make_interval(mins => duration_minutes) WHERE id = %(id)s",
        id=appointment["id"], offset=offset,
    )  # fmt: skip


async def reminders(query: Query, appointment: Json) -> list[tuple[Any, ...]]:
    """Who has been reminded of the appointment, and under which title, in order."""
    return await query(
        "SELECT user_id, title FROM notifications WHERE related_entity_type = 'appointment' "
        "AND related_entity_id = %(id)s AND notification_type = 'appointment_reminder' ORDER BY id",
        id=appointment["id"],
    )


async def reminded(query: Query, appointment: Json) -> int:
    """How many reminders of the appointment have been written in all, after the job has run twice."""
    for _ in range(2):
        await send_reminders(timestamp=0)
    return len(await reminders(query, appointment))


async def test_both_sides_are_reminded_a_day_before_and_an_hour_before_each_time_once(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    seller, mason = [await cast.member(owner.builder_id, role) for role in (MemberRole.SALES, MemberRole.SITE)]
    visit = await cast.appointment(buyer, project)
    assert await reminded(query, visit) == 0
    await begins_in(query, visit, "24 hours 1 minute")
    assert await reminded(query, visit) == 0
    await begins_in(query, visit, "23 hours 59 minutes")
    assert await reminded(query, visit) == 3
    a_day_before = await reminders(query, visit)
    assert {user for user, _ in a_day_before} == {buyer.user_id, owner.user_id, seller.user_id}
    assert mason.user_id not in {user for user, _ in a_day_before}
    assert {title for _, title in a_day_before} == {"A reminder of your appointment"}
    await begins_in(query, visit, "61 minutes")
    assert await reminded(query, visit) == 3
    await begins_in(query, visit, "59 minutes")
    assert await reminded(query, visit) == 6
    an_hour_before = (await reminders(query, visit))[3:]
    assert {user for user, _ in an_hour_before} == {user for user, _ in a_day_before}
    assert {title for _, title in an_hour_before} == {"Your appointment begins within the hour"}
    # A reminder is no change: whoever has read the appointment may still act on what they saw.
    assert (await query("SELECT version FROM appointments WHERE id = %(id)s", id=visit["id"])) == [(1,)]


async def test_a_reminder_says_what_where_when_and_with_whom(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    visit = await cast.appointment(buyer, project, appointment_type="documentation")
    await begins_in(query, visit, "20 hours")
    [(when,)] = await query(
        """SELECT to_char(starts_at AT TIME ZONE 'Asia/Kolkata', 'FMDay, FMDD FMMonth YYYY "at" HH24:MI')
        FROM appointments WHERE id = %(id)s""",
        id=visit["id"],
    )
    await send_reminders(timestamp=0)
    await query(
        "UPDATE appointments SET reminded_day_at = NULL, status = 'confirmed' WHERE id = %(id)s", id=visit["id"]
    )
    await send_reminders(timestamp=0)
    rows = await query(
        "SELECT user_id, message, action_url, priority, builder_id FROM notifications WHERE related_entity_id = %(id)s "
        "AND notification_type = 'appointment_reminder' ORDER BY id",
        id=visit["id"],
    )
    said = {
        buyer: f"Your documentation appointment for {project['name']} with Lintel & Sons is on {when} (Asia/Kolkata).",
        owner: f"Your documentation appointment for {project['name']} with Asha Rao is on {when} (Asia/Kolkata).",
    }
    pages = {buyer: f"/home/appointments/{visit['id']}", owner: f"/office/appointments/{visit['id']}"}
    expected = [
        (person.user_id, said[person] + unsure, pages[person], "high", owner.builder_id)
        for unsure in (" It has not been confirmed yet.", "")
        for person in (buyer, owner)
    ]
    assert sorted(rows) == sorted(expected)


async def test_what_was_made_within_a_day_is_reminded_of_once(
    cast: Cast, buyer: Person, owner: Person, query: Query
) -> None:
    """Whoever has just asked for a time tomorrow knows that it is tomorrow."""
    days = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
    hours = {day: {"opens": "00:00", "closes": "23:59"} for day in days}
    project = await cast.project(owner, opening_hours=hours)
    soon = (datetime.now(UTC) + timedelta(hours=3)).replace(minute=0, second=0, microsecond=0).isoformat()
    answer = await buyer.post(
        PATH,
        {"project_id": project["id"], "appointment_type": "site_visit", "starts_at": soon, "duration_minutes": 15},
    )
    assert answer.status_code == 201, answer.text
    visit = answer.json()
    assert await reminded(query, visit) == 0
    await begins_in(query, visit, "30 minutes")
    assert await reminded(query, visit) == 2


async def test_whoever_was_not_reminded_the_day_before_is_reminded_once_in_the_last_hour(
    cast: Cast, buyer: Person, project: Json, query: Query
) -> None:
    visit = await cast.appointment(buyer, project)
    await begins_in(query, visit, "30 minutes")
    assert await reminded(query, visit) == 2
    assert {title for _, title in await reminders(query, visit)} == {"Your appointment begins within the hour"}


@pytest.mark.endpoint("PATCH /api/appointments/{appointment_id}/reschedule")
async def test_a_new_time_is_reminded_of_anew(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    visit = await cast.appointment(buyer, project)
    await begins_in(query, visit, "20 hours")
    assert await reminded(query, visit) == 2
    body = {"starts_at": visiting_time(4), "reason": "Rain."}
    assert (await owner.patch(f"{PATH}/{visit['id']}/reschedule", body)).status_code == 200
    assert await reminded(query, visit) == 2
    await begins_in(query, visit, "20 hours")
    assert await reminded(query, visit) == 4


@pytest.mark.parametrize("status", ["cancelled", "completed", "no_show"])
async def test_nobody_is_reminded_of_what_does_not_take_place(
    status: str, cast: Cast, buyer: Person, project: Json, query: Query
) -> None:
    visit = await cast.appointment(buyer, project)
    await query(
        "UPDATE appointments SET status = %(status)s, reason = 'So' WHERE id = %(id)s", id=visit["id"], status=status
    )
    for offset in ("20 hours", "30 minutes"):
        await begins_in(query, visit, offset)
        assert await reminded(query, visit) == 0


async def test_nobody_is_reminded_of_what_has_begun(cast: Cast, buyer: Person, project: Json, query: Query) -> None:
    visit = await cast.appointment(buyer, project)
    await begins_in(query, visit, "-1 minute")
    assert await reminded(query, visit) == 0


async def test_a_reminder_that_cannot_be_written_keeps_no_other_one_waiting(
    cast: Cast, buyer: Person, stranger: Person, project: Json, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    failed: list[Json] = []
    quiet = SimpleNamespace(info=lambda *_, **__: None, exception=lambda _, **about: failed.append(about))
    monkeypatch.setattr(jobs.appointments, "log", quiet)
    broken = await cast.appointment(buyer, project)
    other = await cast.appointment(stranger, project, starts_at=visiting_time(4))
    await begins_in(query, broken, "2 hours")
    await begins_in(query, other, "4 hours")
    working = remind

    async def stumbling(appointment_id: int) -> bool:
        if appointment_id == broken["id"]:
            raise ConnectionError
        return await working(appointment_id)

    monkeypatch.setattr(jobs.appointments, "remind", stumbling)
    assert await reminded(query, other) == 2
    assert {"appointment_id": broken["id"]} in failed
    assert await reminders(query, broken) == []
    # The next run tries again.
    monkeypatch.setattr(jobs.appointments, "remind", working)
    assert await reminded(query, broken) == 2
