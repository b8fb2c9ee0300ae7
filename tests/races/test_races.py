"""Many people, one home: what the database holds, whoever comes at the same moment."""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable
from uuid import uuid4

import httpx2
import pytest

from database.crud.booking_moves import expire_hold
from tests.cast import Cast, Json, Person, lapse
from tests.conftest import Query
from tests.races.conftest import Apis, Crowd, OneTruth

Question = Callable[[int], Awaitable[httpx2.Response]]


def statuses(answers: list[httpx2.Response]) -> Counter[int]:
    return Counter(answer.status_code for answer in answers)


def codes(answers: list[httpx2.Response]) -> Counter[str]:
    """How often each outcome came: `201` and the like, or the code of the problem."""
    return Counter(str(answer.status_code) if answer.status_code < 400 else answer.json()["code"] for answer in answers)


async def units_of(cast: Cast, owner: Person, project: Json, number: int) -> list[Json]:
    return [await cast.unit(owner, project) for _ in range(number)]


async def extra_of(owner: Person, project: Json, quantity: int) -> int:
    body = {"extras": [{"name": "Car park", "price": "350000.00", "quantity": quantity}]}
    answer = await owner.put(f"/api/projects/{project['id']}/extras", body)
    assert answer.status_code == 200, answer.text
    return int(answer.json()["extras"][0]["id"])


async def live_bookings(query: Query, unit: Json) -> int:
    rows = await query(
        "SELECT count(*) FROM bookings WHERE unit_id = %(id)s AND status NOT IN ('cancelled', 'expired')", id=unit["id"]
    )
    return int(rows[0][0])


@pytest.mark.endpoint("POST /api/bookings")
async def test_of_two_hundred_who_want_a_home_one_gets_it(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    for _ in range(5):
        unit, people = await cast.unit(owner, project), await crowd(200)
        answers = await two_apis.posts(people, "/api/bookings", [{"unit_id": unit["id"]}] * 200)
        assert codes(answers) == {"201": 1, "unit_not_available": 199}
        winner = next(number for number, answer in enumerate(answers) if answer.status_code == 201)
        assert answers[winner].json()["customer_id"] == people[winner].customer_id
        assert await query("SELECT customer_id, status FROM bookings WHERE unit_id = %(id)s", id=unit["id"]) == [
            (people[winner].customer_id, "reserved")
        ]
    await one_truth(project)


@pytest.mark.endpoint("POST /api/bookings")
async def test_three_hundred_buyers_take_fifty_homes_and_none_twice(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    units, people = await units_of(cast, owner, project, 50), await crowd(300)
    bodies = [{"unit_id": units[number % 50]["id"]} for number in range(300)]
    answers = await two_apis.posts(people, "/api/bookings", bodies)
    assert codes(answers) == {"201": 50, "unit_not_available": 250}
    assert {answer.json()["unit_id"] for answer in answers if answer.status_code == 201} == {u["id"] for u in units}
    assert await query("SELECT available_units FROM projects WHERE id = %(id)s", id=project["id"]) == [(0,)]
    await one_truth(project)


@pytest.mark.endpoint("POST /api/bookings")
async def test_twenty_retries_at_once_make_one_booking(
    two_apis: Apis, crowd: Crowd, unit: Json, project: Json, query: Query, one_truth: OneTruth
) -> None:
    [buyer] = await crowd(1)
    headers = {"Idempotency-Key": f"retry-{uuid4()}"}

    async def ask(number: int) -> httpx2.Response:
        return await two_apis.at(number, buyer).post("/api/bookings", {"unit_id": unit["id"]}, headers=headers)

    answers = await two_apis.at_once([ask] * 20)
    assert set(codes(answers)) <= {"201", "idempotency_key_in_use"}
    made = [answer for answer in answers if answer.status_code == 201]
    assert [answer.headers.get("Idempotency-Replayed") for answer in made].count(None) == 1
    assert len({answer.content for answer in made}) == 1
    again = await ask(0)
    assert (again.status_code, again.headers["Idempotency-Replayed"]) == (201, "true")
    assert again.content == made[0].content
    assert await query("SELECT count(*) FROM bookings WHERE unit_id = %(id)s", id=unit["id"]) == [(1,)]
    await one_truth(project)


@pytest.mark.endpoint("POST /api/bookings")
async def test_retries_in_the_middle_of_a_race_never_make_a_second_booking(
    two_apis: Apis, crowd: Crowd, unit: Json, project: Json, query: Query, one_truth: OneTruth
) -> None:
    people = await crowd(10)

    def asking(person: Person, key: str) -> Question:
        headers = {"Idempotency-Key": key}
        return lambda number: two_apis.at(number, person).post(
            "/api/bookings", {"unit_id": unit["id"]}, headers=headers
        )

    questions = [asking(person, f"race-{person.user_id}") for person in people]
    answers = await two_apis.at_once(questions * 10)
    assert set(codes(answers)) <= {"201", "idempotency_key_in_use", "unit_not_available"}
    made = [answer for answer in answers if answer.status_code == 201]
    assert [answer.headers.get("Idempotency-Replayed") for answer in made].count(None) == 1
    assert len({answer.content for answer in made}) == 1
    later = await two_apis.at_once(questions)
    assert codes(later) == {"201": 1, "unit_not_available": 9}
    assert await query("SELECT count(*) FROM bookings WHERE unit_id = %(id)s", id=unit["id"]) == [(1,)]
    await one_truth(project)


@pytest.mark.endpoint("POST /api/bookings")
async def test_a_key_used_for_several_homes_at_once_is_good_for_one(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    units, [buyer] = await units_of(cast, owner, project, 8), await crowd(1)
    headers = {"Idempotency-Key": f"several-{uuid4()}"}

    def asking(unit: Json) -> Question:
        return lambda number: two_apis.at(number, buyer).post("/api/bookings", {"unit_id": unit["id"]}, headers=headers)

    answers = await two_apis.at_once(asking(unit) for unit in units)
    assert set(codes(answers)) <= {"201", "idempotency_key_in_use", "idempotency_key_reused"}
    assert statuses(answers)[201] == 1
    assert await query("SELECT count(*) FROM bookings WHERE project_id = %(id)s", id=project["id"]) == [(1,)]
    await one_truth(project)


@pytest.mark.endpoint("POST /api/bookings")
async def test_who_grabs_ten_homes_at_once_gets_three(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, project: Json, one_truth: OneTruth
) -> None:
    for _ in range(3):
        units, [buyer] = await units_of(cast, owner, project, 10), await crowd(1)
        answers = await two_apis.posts([buyer] * 10, "/api/bookings", [{"unit_id": unit["id"]} for unit in units])
        assert codes(answers) == {"201": 3, "too_many_holds": 7}
    await one_truth(project)


@pytest.mark.endpoint("POST /api/bookings")
async def test_five_parking_places_go_to_five_of_thirty(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    units, people = await units_of(cast, owner, project, 30), await crowd(30)
    extra = await extra_of(owner, project, 5)
    bodies = [{"unit_id": unit["id"], "extras": [{"extra_id": extra}]} for unit in units]
    answers = await two_apis.posts(people, "/api/bookings", bodies)
    assert codes(answers) == {"201": 5, "extra_not_available": 25}
    assert await query("SELECT taken FROM extras WHERE id = %(id)s", id=extra) == [(5,)]
    assert await query("SELECT available_units FROM projects WHERE id = %(id)s", id=project["id"]) == [(25,)]
    await one_truth(project)


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
@pytest.mark.endpoint("POST /api/bookings")
async def test_a_lapsed_hold_is_ended_once_whoever_meets_it_first(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    """The sweep, ten new buyers, readers, and the old buyer who tries to cancel, all at once."""
    extra = await extra_of(owner, project, 1)
    for _ in range(5):
        unit, [holder, *people] = await cast.unit(owner, project), await crowd(11)
        held = await cast.booking(holder, unit, extras=[{"extra_id": extra}])
        await lapse(query, held)

        def cancel(number: int, holder: Person = holder, held: Json = held) -> Awaitable[httpx2.Response]:
            body = {"status": "cancelled", "reason": "I changed my mind"}
            return two_apis.at(number, holder).patch(f"/api/bookings/{held['id']}/status", body)

        def take(person: Person, unit: Json = unit) -> Question:
            body = {"unit_id": unit["id"], "extras": [{"extra_id": extra}]}
            return lambda at: two_apis.at(at, person).post("/api/bookings", body)

        sweeps = [asyncio.create_task(expire_hold(held["id"])) for _ in range(3)]
        answers = await two_apis.at_once([cancel, *map(take, people), cancel])
        assert sum(await asyncio.gather(*sweeps)) <= 1
        assert codes([answers[0], answers[-1]]) == {"invalid_transition": 2}
        assert codes(answers[1:-1])["201"] == 1
        assert set(codes(answers[1:-1])) <= {"201", "unit_not_available", "extra_not_available"}
        rows = await query("SELECT status FROM bookings WHERE unit_id = %(id)s ORDER BY id", id=unit["id"])
        assert rows == [("expired",), ("reserved",)]
        await one_truth(project)
        # The one who got it gives the extra back for the next round.
        winner = next(number for number, answer in enumerate(answers[1:-1]) if answer.status_code == 201)
        body = {"status": "cancelled", "reason": "Another round"}
        path = f"/api/bookings/{answers[winner + 1].json()['id']}/status"
        assert (await people[winner].patch(path, body)).status_code == 200


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
async def test_a_cancellation_races_those_who_wait_for_the_home(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    for _ in range(5):
        unit, [holder, *people] = await cast.unit(owner, project), await crowd(21)
        held = await cast.booking(holder, unit)

        def cancel(number: int, holder: Person = holder, held: Json = held) -> Awaitable[httpx2.Response]:
            body = {"status": "cancelled", "reason": "I changed my mind"}
            return two_apis.at(number, holder).patch(f"/api/bookings/{held['id']}/status", body)

        def book(person: Person, unit: Json = unit) -> Question:
            return lambda number: two_apis.at(number, person).post("/api/bookings", {"unit_id": unit["id"]})

        questions: list[Question] = [*map(book, people[:10]), cancel, cancel, *map(book, people[10:])]
        answers = await two_apis.at_once(questions)
        assert codes(answers[10:12]) == {"200": 1, "invalid_transition": 1}
        booked = codes([*answers[:10], *answers[12:]])
        assert set(booked) <= {"201", "unit_not_available"}
        assert booked["201"] <= 1
        assert await live_bookings(query, unit) == booked["201"]
        await one_truth(project)


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
async def test_two_who_press_at_once_make_one_move(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    unit, [buyer] = await cast.unit(owner, project), await crowd(1)
    booking = await cast.booking(buyer, unit)
    await cast.payment(owner, booking, booking["token_amount"])

    async def confirm(number: int) -> httpx2.Response:
        return await two_apis.at(number, owner).patch(f"/api/bookings/{booking['id']}/status", {"status": "confirmed"})

    answers = await two_apis.at_once([confirm] * 12)
    assert codes(answers) == {"200": 1, "invalid_transition": 11}
    moves = await query("SELECT to_status FROM booking_history WHERE booking_id = %(id)s ORDER BY id", id=booking["id"])
    assert moves == [("reserved",), ("token_paid",), ("confirmed",)]
    await one_truth(project)


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}/status")
async def test_of_two_opposite_moves_of_what_both_saw_one_is_made(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    """With If-Match, whoever comes second is told that what they saw is no longer so."""
    for _ in range(5):
        unit, [buyer] = await cast.unit(owner, project), await crowd(1)
        booking = await cast.booking(buyer, unit)
        await cast.payment(owner, booking, booking["token_amount"])
        path = f"/api/bookings/{booking['id']}"
        seen = (await owner.get(path)).headers["ETag"]
        theirs = (await buyer.get(path)).headers["ETag"]

        async def confirm(number: int, path: str = path, seen: str = seen) -> httpx2.Response:
            body = {"status": "confirmed"}
            return await two_apis.at(number, owner).patch(f"{path}/status", body, headers={"If-Match": seen})

        async def cancel(number: int, path: str = path, seen: str = theirs, buyer: Person = buyer) -> httpx2.Response:
            body = {"status": "cancelled", "reason": "I changed my mind"}
            return await two_apis.at(number, buyer).patch(f"{path}/status", body, headers={"If-Match": seen})

        answers = await two_apis.at_once([confirm, cancel, confirm, cancel])
        assert codes(answers) == {"200": 1, "stale": 3}
        await one_truth(project)


@pytest.mark.endpoint("PATCH /api/bookings/{booking_id}")
async def test_changes_of_one_booking_at_once_lose_nothing(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, project: Json, one_truth: OneTruth
) -> None:
    unit, [buyer] = await cast.unit(owner, project), await crowd(1)
    path = f"/api/bookings/{(await cast.booking(buyer, unit))['id']}"

    async def discount(number: int) -> httpx2.Response:
        return await two_apis.at(number, owner).patch(path, {"discount": "100000.00"})

    async def wishes(number: int) -> httpx2.Response:
        return await two_apis.at(number, buyer).patch(path, {"special_requests": "A quiet floor"})

    async def extend(number: int) -> httpx2.Response:
        return await two_apis.at(number, owner).post(f"{path}/extend-hold", {"hours": 5, "reason": "Bank holiday"})

    answers = await two_apis.at_once([discount, wishes, extend, discount, wishes, extend])
    assert codes(answers) == {"200": 5, "hold_already_extended": 1}
    booking = (await buyer.get(path)).json()
    assert booking["total_amount"] == "11740000.00"
    assert booking["special_requests"] == "A quiet floor"
    assert booking["hold_extended_at"]
    await one_truth(project)


@pytest.mark.endpoint("PATCH /api/units/{unit_id}")
@pytest.mark.endpoint("POST /api/bookings")
async def test_a_home_is_either_withheld_or_held(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    for _ in range(8):
        unit, people = await cast.unit(owner, project), await crowd(6)

        async def withhold(number: int, unit: Json = unit) -> httpx2.Response:
            return await two_apis.at(number, owner).patch(f"/api/units/{unit['id']}", {"status": "withheld"})

        def book(person: Person, unit: Json = unit) -> Question:
            return lambda number: two_apis.at(number, person).post("/api/bookings", {"unit_id": unit["id"]})

        answers = await two_apis.at_once([*map(book, people[:3]), withhold, *map(book, people[3:])])
        withheld = answers.pop(3)
        booked = statuses(answers)[201]
        assert (withheld.status_code, booked) in {(200, 0), (409, 1)}
        assert await live_bookings(query, unit) == booked
        await one_truth(project)


@pytest.mark.endpoint("PUT /api/projects/{project_id}/extras")
@pytest.mark.endpoint("PUT /api/projects/{project_id}/charges")
@pytest.mark.endpoint("POST /api/bookings")
async def test_prices_change_while_homes_are_booked_and_given_up(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, project: Json, query: Query, one_truth: OneTruth
) -> None:
    """Everybody takes the same locks in the same order: nothing waits for itself, and every sheet is one of the two."""
    path = f"/api/projects/{project['id']}"
    extras = {
        "extras": [
            {"name": "Car park", "price": "350000.00", "quantity": 500},
            {"name": "Storage room", "price": "90000.00", "quantity": 500},
        ]
    }
    made = (await owner.put(f"{path}/extras", extras)).json()["extras"]
    chosen = [{"extra_id": extra["id"]} for extra in made]
    units, people = await units_of(cast, owner, project, 60), await crowd(60)
    held = [
        await cast.booking(person, unit, extras=chosen) for person, unit in zip(people[:30], units[:30], strict=True)
    ]

    def cancel(person: Person, booking: Json) -> Question:
        body = {"status": "cancelled", "reason": "I changed my mind"}
        return lambda number: two_apis.at(number, person).patch(f"/api/bookings/{booking['id']}/status", body)

    def book(person: Person, unit: Json) -> Question:
        # In the other order than the list has them.
        body = {"unit_id": unit["id"], "extras": chosen[::-1]}
        return lambda number: two_apis.at(number, person).post("/api/bookings", body)

    def price(amount: int) -> Question:
        body = {
            "charges": [{"name": "Club", "kind": "fixed", "rate": amount}],
            "taxes": [{"name": "GST", "percent": 5}],
        }
        return lambda number: two_apis.at(number, owner).put(f"{path}/charges", body)

    def offer(price: str) -> Question:
        body = {"extras": [{**extra, "price": price} for extra in _as_sent(made)]}
        return lambda number: two_apis.at(number, owner).put(f"{path}/extras", body)

    questions: list[Question] = []
    for number in range(30):
        questions += [cancel(people[number], held[number]), book(people[30 + number], units[30 + number])]
        if number % 3 == 0:
            questions += [price(100000 + number), offer(f"{90000 + number}.00")]
    answers = await two_apis.at_once(questions)
    assert set(codes(answers)) == {"200", "201"}
    assert codes(answers)["201"] == 30
    assert await query("SELECT DISTINCT taken FROM extras WHERE project_id = %(id)s", id=project["id"]) == [(30,)]
    await one_truth(project)


def _as_sent(extras: list[Json]) -> list[Json]:
    return [{name: extra[name] for name in ("id", "name", "quantity")} for extra in extras]


@pytest.mark.endpoint("DELETE /api/projects/{project_id}")
@pytest.mark.endpoint("POST /api/bookings")
async def test_a_project_is_either_deleted_or_booked_in(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, query: Query, one_truth: OneTruth
) -> None:
    for _ in range(8):
        project = await cast.project(owner)
        units, people = await units_of(cast, owner, project, 4), await crowd(4)

        async def delete(number: int, project: Json = project) -> httpx2.Response:
            return await two_apis.at(number, owner).delete(f"/api/projects/{project['id']}")

        def book(person: Person, unit: Json) -> Question:
            return lambda number: two_apis.at(number, person).post("/api/bookings", {"unit_id": unit["id"]})

        questions = [book(person, unit) for person, unit in zip(people, units, strict=True)]
        deleted, *booked = await two_apis.at_once([delete, *questions])
        if deleted.status_code == 204:
            assert codes(booked) == {"not_found": 4}
            assert not await query("SELECT id FROM units WHERE project_id = %(id)s", id=project["id"])
        else:
            assert deleted.json()["code"] == "project_has_bookings"
            assert codes(booked) == {"201": 4}
            await one_truth(project)


@pytest.mark.endpoint("POST /api/bookings")
async def test_a_project_without_token_is_sold_at_once_and_once(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, one_truth: OneTruth
) -> None:
    project = await cast.project(owner, token_percent=0)
    unit, people = await cast.unit(owner, project), await crowd(40)
    answers = await two_apis.posts(people, "/api/bookings", [{"unit_id": unit["id"]}] * 40)
    assert codes(answers) == {"201": 1, "unit_not_available": 39}
    assert [answer.json()["status"] for answer in answers if answer.status_code == 201] == ["token_paid"]
    await one_truth(project)
