"""Many people, one phase: what is complete is so once, and whatever waits for it falls due, whoever books meanwhile."""

from collections.abc import Awaitable, Callable
from itertools import pairwise
from typing import Any

import httpx2
import pytest

from domain.people import MemberRole
from tests.cast import NEWS, Cast, Json, Person
from tests.conftest import Query
from tests.races.conftest import Apis, Crowd, OneTruth
from tests.races.test_races import codes, units_of

Question = Callable[[int], Awaitable[httpx2.Response]]
ROUNDS = 5
KEYS = {"name": "Keys", "percent": 40, "falls_due": "on_handover"}


class Site:
    """What the people of a builder and its buyers ask the two processes for."""

    def __init__(self, apis: Apis) -> None:
        self.apis = apis

    def change(self, person: Person, path: str, tag: str | None = None, **values: Any) -> Question:
        headers = {"If-Match": tag} if tag else {}
        return lambda number: self.apis.at(number, person).patch(path, values, headers=headers)

    def add(self, person: Person, path: str, **values: Any) -> Question:
        return lambda number: self.apis.at(number, person).post(path, values)

    def book(self, person: Person, unit: Json) -> Question:
        return self.add(person, "/api/bookings", unit_id=unit["id"])


@pytest.fixture
def site(two_apis: Apis) -> Site:
    return Site(two_apis)


def at(phase: Json) -> str:
    return f"/api/projects/{phase['project_id']}/progress/{phase['id']}"


async def plans(owner: Person, phase: Json, *more: Json) -> list[int]:
    """Two plans, of which each has a stage that waits for the phase, in this place and in that."""
    tied = {"percent": 30, "falls_due": "on_phase", "phase_id": phase["id"]}
    stages: list[Json] = [{"name": "Slab", **tied}, {**KEYS, "percent": 40}, {"name": "Crane", **tied}]
    body = [
        {"name": "One", "plan_type": "construction_linked", "stages": stages},
        {"name": "Other", "plan_type": "construction_linked", "stages": [stages[2], stages[0], stages[1]]},
    ]
    response = await owner.put(f"/api/projects/{phase['project_id']}/payment-plans", {"payment_plans": body})
    assert response.status_code == 200, response.text
    return [plan["id"] for plan in response.json()["payment_plans"]]


async def notices(query: Query, project: Json, kind: str) -> list[tuple[int, int]]:
    """How often each customer of the project has been told of this kind of thing, of each entity."""
    return await query(
        "SELECT user_id, related_entity_id, count(*) FROM notifications WHERE notification_type = %(kind)s "
        "AND user_id IN (SELECT user_id FROM customers c JOIN bookings b ON b.customer_id = c.id "
        "WHERE b.project_id = %(project)s) GROUP BY 1, 2",
        kind=kind,
        project=project["id"],
    )


async def overlooked(query: Query, project: Json, falls_due: str) -> list[tuple[Any, ...]]:
    """The stages of the project's live bookings that wait for what has happened."""
    return await query(
        "SELECT s.booking_id, s.id FROM booking_stages s JOIN bookings b ON b.id = s.booking_id "
        "WHERE b.project_id = %(project)s AND s.falls_due = %(falls_due)s AND s.fell_due_on IS NULL "
        "AND b.status NOT IN ('cancelled', 'expired')",
        project=project["id"],
        falls_due=falls_due,
    )


@pytest.mark.endpoint("PATCH /api/projects/{project_id}/progress/{phase_id}")
async def test_of_two_who_change_what_they_have_read_one_does(
    site: Site, cast: Cast, owner: Person, project: Json
) -> None:
    colleague = await cast.member(owner.builder_id, MemberRole.SITE)
    for _ in range(ROUNDS):
        phase = await cast.phase(owner, project)
        tag = (await owner.get(at(phase))).headers["etag"]
        asking = [
            site.change(person, at(phase), tag, progress_percentage=number + 1)
            for number, person in enumerate([owner, colleague] * 5)
        ]
        answers = await site.apis.at_once(asking)
        assert codes(answers) == {"200": 1, "stale": 9}
        [winner] = [answer for answer in answers if answer.status_code == 200]
        assert (await owner.get(at(phase))).json() == winner.json()
        items = (await owner.get(f"{at(phase)}/history")).json()["items"]
        assert [row["to_percentage"] for row in items] == [winner.json()["progress_percentage"], 0]


@pytest.mark.endpoint("PATCH /api/projects/{project_id}/progress/{phase_id}")
async def test_the_history_of_a_phase_that_all_change_at_once_follows_from_itself(
    site: Site, cast: Cast, owner: Person, project: Json
) -> None:
    phase = await cast.phase(owner, project)
    asking = [
        site.change(owner, at(phase), progress_percentage=number * 5, reason="As it is.") for number in range(1, 21)
    ]
    assert codes(await site.apis.at_once(asking)) == {"200": 20}
    rows = (await owner.get(f"{at(phase)}/history?limit=100")).json()["items"][::-1]
    assert len(rows) == 21
    for before, after in pairwise(rows):
        assert (after["from_percentage"], after["from_status"]) == (before["to_percentage"], before["to_status"])
    last = (await owner.get(at(phase))).json()
    assert (last["progress_percentage"], last["status"]) == (rows[-1]["to_percentage"], rows[-1]["to_status"])


@pytest.mark.endpoint("PATCH /api/projects/{project_id}/progress/{phase_id}")
async def test_a_phase_that_twenty_complete_is_complete_once(
    site: Site, cast: Cast, owner: Person, project: Json, crowd: Crowd, query: Query, one_truth: OneTruth
) -> None:
    phase, people = await cast.phase(owner, project), await crowd(5)
    await plans(owner, phase)
    for unit, person in zip(await units_of(cast, owner, project, 5), people, strict=True):
        await cast.booking(person, unit)
    answers = await site.apis.at_once([site.change(owner, at(phase), progress_percentage=100)] * 20)
    assert codes(answers) == {"200": 20}
    assert await overlooked(query, project, "on_phase") == []
    for kind in ("payment_due", "progress_update"):
        told = await notices(query, project, kind)
        assert [times for *_, times in told] == [1] * 5, kind
    assert [row["to_percentage"] for row in (await owner.get(f"{at(phase)}/history")).json()["items"]] == [100, 0]
    await one_truth(project)


@pytest.mark.endpoint("PATCH /api/projects/{project_id}/progress/{phase_id}", "POST /api/bookings")
async def test_whoever_books_while_a_phase_is_completed_has_its_stage_due(
    site: Site, cast: Cast, owner: Person, project: Json, crowd: Crowd, query: Query, one_truth: OneTruth
) -> None:
    for _ in range(ROUNDS):
        phase, people = await cast.phase(owner, project), await crowd(30)
        await plans(owner, phase)
        units = await units_of(cast, owner, project, 30)
        asking = [site.book(person, unit) for person, unit in zip(people, units, strict=True)]
        asking.insert(8, site.change(owner, at(phase), progress_percentage=100))
        assert codes(await site.apis.at_once(asking)) == {"201": 30, "200": 1}
        assert await overlooked(query, project, "on_phase") == []
    assert {times for *_, times in await notices(query, project, "payment_due")} <= {1}
    await one_truth(project)


@pytest.mark.endpoint("PATCH /api/projects/{project_id}", "POST /api/bookings")
async def test_whoever_books_while_a_project_is_completed_has_the_handover_due(
    site: Site, cast: Cast, owner: Person, crowd: Crowd, query: Query, one_truth: OneTruth
) -> None:
    for _ in range(ROUNDS):
        project = await cast.project(owner, status="construction")
        phase, people = await cast.phase(owner, project), await crowd(30)
        await plans(owner, phase)
        units = await units_of(cast, owner, project, 30)
        asking = [site.book(person, unit) for person, unit in zip(people, units, strict=True)]
        for place in (8, 16):
            asking.insert(place, site.change(owner, f"/api/projects/{project['id']}", status="completed"))
        assert codes(await site.apis.at_once(asking)) == {"201": 30, "200": 2}
        assert await overlooked(query, project, "on_handover") == []
        assert {times for *_, times in await notices(query, project, "payment_due")} <= {1}
        await one_truth(project)


@pytest.mark.endpoint("PATCH /api/projects/{project_id}/progress/{phase_id}", "PATCH /api/bookings/{booking_id}")
async def test_whoever_takes_another_plan_or_pays_while_a_phase_and_the_project_are_completed_owes_the_same(
    site: Site, cast: Cast, owner: Person, crowd: Crowd, query: Query, one_truth: OneTruth
) -> None:
    for _ in range(ROUNDS):
        project = await cast.project(owner, status="construction", advance_cap_percent=None)
        phase, people = await cast.phase(owner, project), await crowd(8)
        one, other = await plans(owner, phase)
        units = await units_of(cast, owner, project, 8)
        bookings = [await cast.booking(person, unit) for person, unit in zip(people, units, strict=True)]
        asking = [
            site.change(person, f"/api/bookings/{booking['id']}", payment_plan_id=plan)
            for plan in (other, one)
            for person, booking in zip(people, bookings, strict=True)
        ]
        paid = {"payment_type": "installment", "amount": "200000.00", "payment_method": "cash"}
        asking[4:4] = [site.add(owner, "/api/payments", booking_id=booking["id"], **paid) for booking in bookings]
        asking.insert(3, site.change(owner, at(phase), progress_percentage=100))
        asking.insert(9, site.change(owner, f"/api/projects/{project['id']}", status="completed"))
        assert codes(await site.apis.at_once(asking)) == {"200": 18, "201": 8}
        assert await overlooked(query, project, "on_phase") == []
        assert await overlooked(query, project, "on_handover") == []
        await one_truth(project)


@pytest.mark.endpoint("POST /api/projects/{project_id}/progress")
async def test_phases_that_are_added_at_once_differ_in_name_and_place(
    site: Site, owner: Person, project: Json, query: Query
) -> None:
    path = f"/api/projects/{project['id']}/progress"
    answers = await site.apis.at_once([site.add(owner, path, name=f"Floor {number % 10}") for number in range(30)])
    assert codes(answers) == {"201": 10, "phase_name_taken": 20}
    rows = await query("SELECT position FROM phases WHERE project_id = %(id)s ORDER BY 1", id=project["id"])
    assert rows == [(number,) for number in range(10)]


@pytest.mark.endpoint("POST /api/projects/{project_id}/progress")
async def test_of_all_who_add_the_last_phase_one_does(site: Site, owner: Person, project: Json, query: Query) -> None:
    await query(
        "INSERT INTO phases (project_id, builder_id, position, name, status) "
        "SELECT %(id)s, %(builder)s, n, 'Phase ' || n, 'not_started' FROM generate_series(0, 98) AS n",
        id=project["id"],
        builder=owner.builder_id,
    )
    path = f"/api/projects/{project['id']}/progress"
    answers = await site.apis.at_once([site.add(owner, path, name=f"Floor {number}") for number in range(10)])
    assert codes(answers) == {"201": 1, "too_many_phases": 9}


@pytest.mark.endpoint("PATCH /api/projects/{project_id}/updates/{update_id}")
async def test_a_delay_that_ten_publish_is_told_of_and_promised_once(
    site: Site, cast: Cast, owner: Person, project: Json, crowd: Crowd, query: Query
) -> None:
    path = f"/api/projects/{project['id']}"
    for unit, person in zip(await units_of(cast, owner, project, 3), await crowd(3), strict=True):
        await cast.booking(person, unit)
    delay = {**NEWS, "update_type": "delay", "expected_completion_date": "2030-01-31"}
    draft = (await owner.post(f"{path}/updates", delay)).json()
    asking = [site.change(owner, f"{path}/updates/{draft['id']}", is_published=True)] * 10
    # Who changes the date by hand meanwhile makes a promise of their own, and loses none.
    asking.insert(5, site.change(owner, path, expected_completion_date="2030-06-30"))
    assert codes(await site.apis.at_once(asking)) == {"200": 11}
    assert [times for *_, times in await notices(query, project, "progress_update")] == [1] * 3
    promised = (await owner.get(f"{path}/progress")).json()["promised_dates"]
    assert {promise["expected_completion_date"] for promise in promised} == {"2030-01-31", "2030-06-30"}
    assert len(promised) == 2
    project_now = (await owner.get(path)).json()
    assert project_now["expected_completion_date"] == promised[0]["expected_completion_date"]
