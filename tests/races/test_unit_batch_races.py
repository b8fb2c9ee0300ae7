"""Homes that come and go by the hundred, while others want them, rename them or add the same."""

from typing import Any
from uuid import uuid4

import httpx2
import pytest

from tests.cast import Cast, Json, Person
from tests.conftest import Query
from tests.races.conftest import Apis, Crowd, OneTruth
from tests.races.test_races import Question, codes, units_of

ADD, TAKE, CHANGE = "/api/units/bulk", "/api/units/bulk-delete", "/api/units/bulk"


def home(number: str, **values: Any) -> Json:
    plain = {"unit_type": "2BHK", "floor_number": 1, "area_sqft": 700, "price": "7000000.00"}
    return {"unit_number": number, **plain, **values}


def taking(apis: Apis, owner: Person, units: list[Json]) -> Question:
    return lambda number: apis.at(number, owner).post(TAKE, {"units": [unit["id"] for unit in units]})


def booking(apis: Apis, person: Person, unit: Json) -> Question:
    return lambda number: apis.at(number, person).post("/api/bookings", {"unit_id": unit["id"]})


def adding(apis: Apis, owner: Person, project: Json, units: list[Json], **headers: str) -> Question:
    body = {"project_id": project["id"], "units": units}
    return lambda number: apis.at(number, owner).post(ADD, body, headers=headers)


def changing(apis: Apis, owner: Person, *changes: Json) -> Question:
    return lambda number: apis.at(number, owner).patch(CHANGE, {"units": list(changes)})


async def numbers(query: Query, project: Json) -> list[str]:
    rows = await query("SELECT unit_number FROM units WHERE project_id = %(id)s ORDER BY 1", id=project["id"])
    return [number for (number,) in rows]


@pytest.mark.endpoint("POST /api/units/bulk-delete", "POST /api/bookings")
async def test_a_home_is_either_booked_or_taken_back(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    for number in range(12):
        unit, people = await cast.unit(owner, project), await crowd(12)
        asking = [booking(two_apis, person, unit) for person in people]
        asking.insert(number, taking(two_apis, owner, [unit]))
        answers = await two_apis.at_once(asking)
        taken = answers.pop(number)
        if taken.status_code == 200:
            assert codes(answers) == {"not_found": 12}
            assert not await query("SELECT id FROM units WHERE id = %(id)s", id=unit["id"])
        else:
            assert taken.json()["code"] == "units_have_bookings"
            assert codes(answers) == {"201": 1, "unit_not_available": 11}
        await one_truth(project)


@pytest.mark.endpoint("POST /api/units/bulk-delete", "POST /api/bookings")
async def test_of_many_homes_all_are_taken_back_or_none(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    for _ in range(8):
        units, people = await units_of(cast, owner, project, 6), await crowd(3)
        wanted = units[::2]
        asking = [booking(two_apis, person, unit) for person, unit in zip(people, wanted, strict=True)]
        # Each names them in another order; the database locks them in one.
        asking[1:1] = [taking(two_apis, owner, units), taking(two_apis, owner, units[::-1])]
        first, *taken, second, third = await two_apis.at_once(asking)
        booked = [first, second, third]
        left = await query("SELECT id FROM units WHERE id = ANY(%(ids)s)", ids=[unit["id"] for unit in units])
        if 200 in {answer.status_code for answer in taken}:
            assert codes(taken) == {"200": 1, "units_not_changed": 1}
            assert codes(booked) == {"not_found": 3}
            assert left == []
        else:
            assert codes(taken) == {"units_have_bookings": 2}
            assert codes(booked) == {"201": 3}
            assert len(left) == 6
        await one_truth(project)


@pytest.mark.endpoint("POST /api/units/bulk")
async def test_of_ten_who_add_the_same_homes_one_does(
    two_apis: Apis, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    units = [home(f"N-{n:02}", tower=f"T{n % 3}") for n in range(30)]
    answers = await two_apis.at_once(
        adding(two_apis, owner, project, units[n:] + units[:n] if n % 2 else units[::-1]) for n in range(10)
    )
    assert codes(answers) == {"201": 1, "units_not_added": 9}
    assert await numbers(query, project) == [unit["unit_number"] for unit in units]
    towers = await query("SELECT name FROM towers WHERE project_id = %(id)s ORDER BY 1", id=project["id"])
    assert towers == [("T0",), ("T1",), ("T2",)]
    await one_truth(project)


@pytest.mark.endpoint("POST /api/units/bulk")
async def test_twenty_retries_at_once_add_them_once(
    two_apis: Apis, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    key = {"Idempotency-Key": f"batch-{uuid4()}"}
    ask = adding(two_apis, owner, project, [home(f"N-{n}") for n in range(20)], **key)
    answers = await two_apis.at_once([ask] * 20)
    assert set(codes(answers)) <= {"201", "idempotency_key_in_use"}
    made = [answer for answer in answers if answer.status_code == 201]
    assert [answer.headers.get("Idempotency-Replayed") for answer in made].count(None) == 1
    assert len({answer.content for answer in made}) == 1
    assert len(await numbers(query, project)) == 20
    await one_truth(project)


@pytest.mark.endpoint("POST /api/units/bulk", "POST /api/units")
async def test_a_project_never_has_more_than_it_may(
    two_apis: Apis, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    await query(
        "INSERT INTO units (project_id, builder_id, unit_number, unit_type, floor_number, area_sqft, price) "
        "SELECT %(project)s, %(builder)s, 'U-' || n, 'plot', 0, 100, 100 FROM generate_series(1, 1990) AS n",
        project=project["id"],
        builder=owner.builder_id,
    )

    def add_one(number: int) -> Question:
        body = {"project_id": project["id"], **home(f"S-{number}")}
        return lambda at: two_apis.at(at, owner).post("/api/units", body)

    batches = [adding(two_apis, owner, project, [home(f"{b}-{n}") for n in range(4)]) for b in range(5)]
    asking = [ask for number, ask in enumerate(batches) for ask in (ask, add_one(number))]
    answers = await two_apis.at_once(asking)
    assert set(codes(answers)) == {"201", "too_many_units"}
    made = sum(answer.json().get("total", 1) for answer in answers if answer.status_code == 201)
    # What is left is too little for a batch that was refused, or nothing.
    assert 7 <= made <= 10
    assert len(await numbers(query, project)) == 1990 + made
    await one_truth(project)


@pytest.mark.endpoint("POST /api/units/bulk-delete", "PATCH /api/units/bulk", "POST /api/units", "POST /api/units/bulk")
async def test_a_tower_goes_with_its_last_home_or_stays_for_the_next(
    two_apis: Apis, cast: Cast, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    for number in range(12):
        name = f"T-{number}"
        last, mover, other = [
            await cast.unit(owner, project, tower=tower) for tower in (name, "Elsewhere", "Elsewhere")
        ]

        async def add(at: int, name: str = name) -> httpx2.Response:
            body = {"project_id": project["id"], **home(f"{name}-new", tower=name)}
            return await two_apis.at(at, owner).post("/api/units", body)

        async def move(at: int, name: str = name, unit: Json = other) -> httpx2.Response:
            return await two_apis.at(at, owner).patch(f"/api/units/{unit['id']}", {"tower": name, "price": "5.00"})

        asking = [
            changing(two_apis, owner, {"id": mover["id"], "tower": name, "price": "4.00"}),
            add,
            taking(two_apis, owner, [last]),
            move,
            adding(two_apis, owner, project, [home(f"{name}-batch", tower=name)]),
        ]
        answers = await two_apis.at_once(asking[number % 5 :] + asking[: number % 5])
        assert set(codes(answers)) == {"200", "201"}
        housed = await query(
            "SELECT count(*), count(DISTINCT t.id) FROM towers t JOIN units u ON u.tower_id = t.id "
            "WHERE t.project_id = %(id)s AND t.name = %(name)s",
            id=project["id"],
            name=name,
        )
        assert housed == [(4, 1)]
        await one_truth(project)


@pytest.mark.endpoint("POST /api/units/bulk-delete", "PATCH /api/units/bulk", "POST /api/units/bulk")
async def test_numbers_that_are_given_up_and_wanted_at_once_are_never_waited_for_in_a_circle(
    two_apis: Apis, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    for _ in range(8):
        prefix = uuid4().hex[:6]
        # Each wants what another has or wants, and all change the project's prices.
        answer = await owner.post(
            ADD, {"project_id": project["id"], "units": [home(f"{prefix}-{n}") for n in range(6)]}
        )
        units = answer.json()["items"]
        wanted = [home(f"{prefix}-{n}", price=f"{n + 1}.00") for n in (0, 1, 7, 8)]
        renamed = [{"id": unit["id"], "unit_number": f"{prefix}-{number}", "price": "3.00"}
                   for unit, number in zip(units[4:], (8, 7), strict=True)]  # fmt: skip
        answers = await two_apis.at_once(
            [
                taking(two_apis, owner, units[:2]),
                adding(two_apis, owner, project, wanted),
                changing(two_apis, owner, *renamed),
                adding(two_apis, owner, project, wanted[::-1]),
                changing(two_apis, owner, *renamed[::-1]),
            ]
        )
        taken, *added_or_changed = answers
        assert taken.status_code == 200
        assert set(codes(added_or_changed)) <= {"200", "201", "units_not_added", "unit_number_taken"}
        assert len(set(await numbers(query, project))) == len(await numbers(query, project))
        await one_truth(project)


@pytest.mark.endpoint("PATCH /api/units/bulk")
async def test_of_clerks_who_edit_what_all_have_seen_one_does(
    two_apis: Apis, cast: Cast, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    units = await units_of(cast, owner, project, 5)

    def edit(number: int) -> Question:
        order = units if number % 2 else units[::-1]
        edits = [{"id": unit["id"], "expected_version": 1, "price": f"{number}.00"} for unit in order]
        return changing(two_apis, owner, *edits)

    answers = await two_apis.at_once(map(edit, range(1, 11)))
    assert codes(answers) == {"200": 1, "units_not_changed": 9}
    winner = [answer.status_code for answer in answers].index(200) + 1
    rows = await query("SELECT DISTINCT price::text, version FROM units WHERE project_id = %(id)s", id=project["id"])
    assert rows == [(f"{winner}.00", 2)]
    refusals = [answer.json()["errors"] for answer in answers if answer.status_code == 409]
    assert {(fault["loc"][3], fault["type"]) for faults in refusals for fault in faults} == {
        ("expected_version", "stale")
    }
    assert {len(faults) for faults in refusals} == {5}
    await one_truth(project)
