"""Many people, one time: who is received when, whoever comes at the same moment."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from uuid import uuid4

import httpx2
import pytest

from jobs.appointments import send_reminders
from tests.cast import Cast, Json, Person, visiting_time
from tests.conftest import Query
from tests.races.conftest import Apis, Crowd

Question = Callable[[int], Awaitable[httpx2.Response]]
PATH = "/api/appointments"
# Each finds what may never be.
LIES = {
    "a customer in two places at once": """
        SELECT a.id, b.id FROM appointments a JOIN appointments b ON b.customer_id = a.customer_id AND b.id > a.id
        WHERE a.project_id = %(project)s AND a.status IN ('scheduled', 'confirmed')
          AND b.status IN ('scheduled', 'confirmed') AND a.starts_at < b.ends_at AND b.starts_at < a.ends_at
    """,
    "more visitors at once than there is room for": """
        SELECT a.id FROM appointments a JOIN projects p ON p.id = a.project_id
        WHERE p.id = %(project)s AND a.status IN ('scheduled', 'confirmed') AND p.visit_capacity < (
            SELECT count(*) FROM appointments b WHERE b.project_id = p.id AND b.status IN ('scheduled', 'confirmed')
              AND b.starts_at <= a.starts_at AND b.ends_at > a.starts_at)
    """,
    "a change of which the other side was not told once": """
        SELECT a.id FROM appointments a JOIN customers c ON c.id = a.customer_id
        WHERE a.project_id = %(project)s AND a.version <> (
            SELECT count(*) FROM notifications n
            WHERE n.related_entity_type = 'appointment' AND n.related_entity_id = a.id
              AND n.notification_type = 'appointment_update')
    """,
}


def codes(answers: list[httpx2.Response]) -> Counter[str]:
    """How often each outcome came: `201` and the like, or the code of the problem."""
    return Counter(str(answer.status_code) if answer.status_code < 400 else answer.json()["code"] for answer in answers)


async def no_lies(query: Query, *projects: Json) -> None:
    for project in projects:
        for lie, statement in LIES.items():
            found = await query(statement, project=project["id"])
            assert not found, f"{lie}: {found}"


def wish(project: Json, **values: object) -> Json:
    return {"project_id": project["id"], "appointment_type": "site_visit", "starts_at": visiting_time(), **values}


@pytest.mark.endpoint("POST /api/appointments")
@pytest.mark.parametrize("capacity", [1, 3])
async def test_of_fifty_who_want_the_same_time_as_many_get_it_as_there_is_room_for(
    capacity: int, two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, query: Query
) -> None:
    for _ in range(3):
        project, people = await cast.project(owner, visit_capacity=capacity), await crowd(50)
        # Not the very same time: each overlaps all the others.
        bodies = [wish(project, starts_at=visiting_time(3, 11, number % 60)) for number in range(50)]
        answers = await two_apis.posts(people, PATH, bodies)
        assert codes(answers) == {"201": capacity, "time_not_available": 50 - capacity}
        await no_lies(query, project)


@pytest.mark.endpoint("POST /api/appointments")
async def test_a_customer_who_asks_in_many_projects_at_once_is_received_in_one(
    two_apis: Apis, crowd: Crowd, cast: Cast, query: Query
) -> None:
    owners = [await cast.builder() for _ in range(4)]
    for _ in range(6):
        [buyer] = await crowd(1)
        projects = [await cast.project(owner, visit_capacity=9) for owner in owners]
        answers = await two_apis.posts([buyer] * 8, PATH, [wish(project) for project in projects * 2])
        # In the same project, too, the customer is the one who is busy; whoever of the two is noticed first.
        assert codes(answers) == {"201": 1, "customer_busy": 7}
        await no_lies(query, *projects)


@pytest.mark.endpoint("POST /api/appointments")
async def test_two_builders_ask_the_same_customer_at_once(
    two_apis: Apis, crowd: Crowd, cast: Cast, query: Query
) -> None:
    owners = [await cast.builder() for _ in range(2)]
    projects = [await cast.project(owner) for owner in owners]
    people = await crowd(5)
    for buyer in people:
        for number, project in enumerate(projects):
            # A first appointment makes them known to the builder.
            met = await buyer.post(PATH, wish(project, starts_at=visiting_time(9, 10 + number)))
            assert (await buyer.delete(f"{PATH}/{met.json()['id']}")).status_code == 204
        day = 3 + people.index(buyer)
        bodies = [wish(project, customer_id=buyer.customer_id, starts_at=visiting_time(day)) for project in projects]
        answers = await two_apis.posts(owners * 3, PATH, bodies * 3)
        assert codes(answers)["201"] == 1
        assert set(codes(answers)) <= {"201", "customer_busy", "time_not_available"}
    await no_lies(query, *projects)


@pytest.mark.endpoint("POST /api/appointments")
async def test_twenty_retries_at_once_make_one_appointment(
    two_apis: Apis, crowd: Crowd, project: Json, query: Query
) -> None:
    for day in range(3, 8):
        [buyer] = await crowd(1)
        headers = {"Idempotency-Key": f"visit-{uuid4()}"}
        body = wish(project, starts_at=visiting_time(day))

        async def ask(
            number: int, buyer: Person = buyer, body: Json = body, headers: dict[str, str] = headers
        ) -> httpx2.Response:
            return await two_apis.at(number, buyer).post(PATH, body, headers=headers)

        answers = await two_apis.at_once([ask] * 20)
        assert set(codes(answers)) <= {"201", "idempotency_key_in_use"}
        made = [answer for answer in answers if answer.status_code == 201]
        assert [answer.headers.get("Idempotency-Replayed") for answer in made].count(None) == 1
        assert len({answer.content for answer in made}) == 1
        again = await ask(0)
        assert (again.status_code, again.content) == (201, made[0].content)
    assert await query("SELECT count(*) FROM appointments WHERE project_id = %(id)s", id=project["id"]) == [(5,)]
    await no_lies(query, project)


@pytest.mark.endpoint("PATCH /api/appointments/{appointment_id}/reschedule", "POST /api/appointments")
async def test_a_time_goes_either_to_who_moves_there_or_to_who_asks_anew(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, query: Query
) -> None:
    for _ in range(5):
        project, people = await cast.project(owner), await crowd(12)
        # Three have other times and would like this one, as those do who have none yet.
        others = [
            await cast.appointment(person, project, starts_at=visiting_time(4, 10 + number))
            for number, person in enumerate(people[:3])
        ]

        def move(person: Person, appointment: Json) -> Question:
            body = {"starts_at": visiting_time(), "reason": "It suits me better."}
            path = f"{PATH}/{appointment['id']}/reschedule"
            return lambda at: two_apis.at(at, person).patch(path, body)

        def ask(person: Person, project: Json = project) -> Question:
            return lambda at: two_apis.at(at, person).post(PATH, wish(project))

        questions = [*map(move, people[:3], others), *map(ask, people[3:])]
        answers = await two_apis.at_once(questions)
        outcomes = codes(answers)
        assert outcomes["200"] + outcomes["201"] == 1
        assert outcomes["time_not_available"] == 11
        await no_lies(query, project)


@pytest.mark.endpoint("PATCH /api/appointments/{appointment_id}/reschedule")
async def test_two_who_change_places_at_once_never_share_one(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, query: Query
) -> None:
    project, people = await cast.project(owner), await crowd(6)
    hours = range(10, 16)
    visits = [
        await cast.appointment(person, project, starts_at=visiting_time(3, hour))
        for person, hour in zip(people, hours, strict=True)
    ]

    def move(number: int, person: Person) -> Question:
        to = visiting_time(3, hours[(number + 1) % 6])
        path, body = f"{PATH}/{visits[number]['id']}/reschedule", {"starts_at": to, "reason": "Earlier, please."}
        return lambda at: two_apis.at(at, person).patch(path, body)

    answers = await two_apis.at_once([move(number, person) for number, person in enumerate(people)] * 3)
    assert set(codes(answers)) <= {"200", "time_not_available"}
    await no_lies(query, project)


@pytest.mark.endpoint("PATCH /api/appointments/{appointment_id}/status", "DELETE /api/appointments/{appointment_id}")
async def test_of_a_confirmation_and_a_cancellation_the_second_sees_the_first(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, query: Query
) -> None:
    for _ in range(8):
        project, [buyer] = await cast.project(owner), await crowd(1)
        path = f"{PATH}/{(await cast.appointment(buyer, project))['id']}"

        async def confirm(number: int, path: str = path) -> httpx2.Response:
            return await two_apis.at(number, owner).patch(f"{path}/status", {"status": "confirmed"})

        async def cancel(number: int, path: str = path, buyer: Person = buyer) -> httpx2.Response:
            return await two_apis.at(number, buyer).delete(path)

        answers = await two_apis.at_once([confirm, cancel, confirm, cancel, confirm, cancel])
        confirmed, cancelled = codes(answers[::2]), codes(answers[1::2])
        # What is confirmed can still be cancelled, what is cancelled is never confirmed.
        assert confirmed["200"] <= 1
        assert confirmed["200"] + confirmed["invalid_transition"] == 3
        assert cancelled == {"204": 1, "invalid_transition": 2}
        assert (await buyer.get(path)).json()["status"] == "cancelled"
        await no_lies(query, project)


@pytest.mark.endpoint("PATCH /api/appointments/{appointment_id}/status")
@pytest.mark.endpoint("PATCH /api/appointments/{appointment_id}/reschedule")
async def test_of_several_changes_of_what_all_saw_one_is_made(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, query: Query
) -> None:
    for _ in range(5):
        project, [buyer] = await cast.project(owner), await crowd(1)
        path = f"{PATH}/{(await cast.appointment(buyer, project))['id']}"
        seen, theirs = [(await person.get(path)).headers["ETag"] for person in (owner, buyer)]

        async def confirm(number: int, path: str = path, seen: str = seen) -> httpx2.Response:
            body = {"status": "confirmed"}
            return await two_apis.at(number, owner).patch(f"{path}/status", body, headers={"If-Match": seen})

        async def move(number: int, path: str = path, seen: str = theirs, buyer: Person = buyer) -> httpx2.Response:
            body = {"starts_at": visiting_time(4), "reason": "Rain"}
            return await two_apis.at(number, buyer).patch(f"{path}/reschedule", body, headers={"If-Match": seen})

        answers = await two_apis.at_once([confirm, move, confirm, move])
        assert codes(answers) == {"200": 1, "stale": 3}
        await no_lies(query, project)


@pytest.mark.endpoint("POST /api/appointments", "PATCH /api/appointments/{appointment_id}/status")
async def test_a_customer_who_does_everything_at_once_waits_for_nobody_for_ever(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, query: Query
) -> None:
    """What is changed and what is asked for meet at one constraint: nobody may wait for whoever waits for them."""
    for _ in range(5):
        project, other = [await cast.project(owner, visit_capacity=3) for _ in range(2)]
        [buyer] = await crowd(1)
        visit = await cast.appointment(buyer, project)

        async def ask(number: int, buyer: Person = buyer, other: Json = other) -> httpx2.Response:
            at = visiting_time(3, 11, number % 30)
            return await two_apis.at(number, buyer).post(PATH, wish(other, starts_at=at))

        async def confirm(number: int, visit: Json = visit) -> httpx2.Response:
            path = f"{PATH}/{visit['id']}/status"
            return await two_apis.at(number, owner).patch(path, {"status": "confirmed"})

        async def move(number: int, buyer: Person = buyer, visit: Json = visit) -> httpx2.Response:
            body = {"starts_at": visiting_time(3, 11 + number % 2), "reason": "Rain"}
            return await two_apis.at(number, buyer).patch(f"{PATH}/{visit['id']}/reschedule", body)

        answers = await two_apis.at_once([ask, confirm, move, ask, confirm, move] * 2)
        assert set(codes(answers)) <= {"200", "201", "customer_busy", "invalid_transition"}
        await no_lies(query, project, other)


@pytest.mark.endpoint("DELETE /api/projects/{project_id}", "POST /api/appointments")
async def test_a_project_that_is_deleted_meanwhile_receives_nobody(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, query: Query
) -> None:
    for _ in range(8):
        project, people = await cast.project(owner, visit_capacity=9), await crowd(4)

        async def delete(number: int, project: Json = project) -> httpx2.Response:
            return await two_apis.at(number, owner).delete(f"/api/projects/{project['id']}")

        def ask(person: Person, project: Json = project) -> Question:
            return lambda number: two_apis.at(number, person).post(PATH, wish(project))

        deleted, *asked = await two_apis.at_once([delete, *map(ask, people)])
        assert deleted.status_code == 204
        assert set(codes(asked)) <= {"201", "not_found"}
        assert await query("SELECT id FROM appointments WHERE project_id = %(id)s", id=project["id"]) == []


async def test_reminders_that_are_written_by_two_workers_at_once_are_written_once(
    crowd: Crowd, cast: Cast, owner: Person, query: Query
) -> None:
    project, people = await cast.project(owner, visit_capacity=30), await crowd(20)
    made = [await cast.appointment(person, project) for person in people]
    await query(
        "UPDATE appointments SET starts_at = now() + interval '50 minutes', ends_at = now() + interval '110 minutes' "
        "WHERE project_id = %(id)s",
        id=project["id"],
    )
    given_up = asyncio.gather(
        *(person.delete(f"{PATH}/{visit['id']}") for person, visit in zip(people, made, strict=True))
    )
    await asyncio.gather(*(send_reminders(timestamp=0) for _ in range(4)), given_up)
    rows = await query(
        """SELECT count(n.id), count(DISTINCT n.user_id) FROM appointments a
        LEFT JOIN notifications n ON n.related_entity_id = a.id AND n.notification_type = 'appointment_reminder'
        WHERE a.project_id = %(id)s GROUP BY a.id""",
        id=project["id"],
    )
    # The customer and the owner, or, of what was cancelled before, nobody.
    assert len(rows) == 20
    assert set(rows) <= {(2, 2), (0, 0)}
