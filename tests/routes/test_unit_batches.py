"""Many units at once: added with their towers, taken back, and changed by two who do not overwrite each other."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from sqlalchemy import event

from database.database import engine
from domain.people import MemberRole
from tests.cast import Cast, Json, Person, lapse
from tests.conftest import Query
from tests.routes.test_units import CASES, HUGE, body, faults

ADD, TAKE, CHANGE = "/api/units/bulk", "/api/units/bulk-delete", "/api/units/bulk"
NOT_THERE = 999_999_999
DERIVED = """
    SELECT p.available_units, p.price_min::text, p.price_max::text, p.unit_types, p.massing
    FROM projects p WHERE p.id = %(id)s
"""


def home(number: str, **values: Any) -> Json:
    """A unit among several as it is sent."""
    sent = body({"id": 0}, unit_number=number, **values)
    del sent["project_id"]
    return sent


def batch(project: Json, *units: Json) -> Json:
    return {"project_id": project["id"], "units": list(units)}


async def added(owner: Person, project: Json, *units: Json) -> list[Json]:
    answer = await owner.post(ADD, batch(project, *units))
    assert answer.status_code == 201, answer.text
    made: list[Json] = answer.json()["items"]
    return made


def in_the_way(response: Any, code: str) -> list[tuple[list[str | int], str]]:
    """The places that a refusal names, and why."""
    assert (response.status_code, response.json()["code"]) == (409, code), response.text
    return [(fault["loc"], fault["type"]) for fault in response.json()["errors"]]


@contextmanager
def counting() -> Iterator[list[str]]:
    """The statements that are run in transactions of requests meanwhile."""
    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        seen.append(statement)

    event.listen(engine.sync_engine, "before_cursor_execute", note)
    try:
        yield seen
    finally:
        event.remove(engine.sync_engine, "before_cursor_execute", note)


async def listed(person: Person, project: Json) -> Json:
    found: Json = (await person.get(f"/api/projects/{project['id']}/units")).json()
    return found


async def towers_of(person: Person, project: Json) -> list[str]:
    towers: list[str] = (await person.get(f"/api/projects/{project['id']}")).json()["towers"]
    return towers


@pytest.mark.endpoint("POST /api/units/bulk")
class TestAddingMany:
    async def test_all_of_them_are_added_in_their_order(
        self, owner: Person, visitor: Person, project: Json, query: Query
    ) -> None:
        sent = [
            home(" B-2 ", tower="West", floor_number=2, price="3", features=["Garden", "Corner"], facing="south-west"),
            home("A-1", status="withheld", unit_type="shop", area_sqft="70.25", position=4, bathrooms=3, balconies=2),
            home("C-1", tower="East", parking_spaces=1),
        ]
        answer = await owner.post(ADD, batch(project, *sent))
        assert answer.status_code == 201
        made = answer.json()
        assert made["total"] == 3
        assert [unit["unit_number"] for unit in made["items"]] == ["B-2", "A-1", "C-1"]
        for unit, said in zip(made["items"], sent, strict=True):
            same = said | {"unit_number": said["unit_number"].strip(), "area_sqft": float(said["area_sqft"])}
            same["price"] = f"{float(said['price']):.2f}"
            assert {name: unit[name] for name in said} == same
            assert (unit["project_id"], unit["currency"], unit["version"]) == (project["id"], "INR", 1)
        shown = await listed(visitor, project)
        assert sorted(shown["items"], key=lambda unit: unit["id"]) == made["items"]
        massing = [{"tower": tower, "floors": 1, "per_floor": 1} for tower in ("West", "East", None)]
        derived = (2, "3.00", "9000000.00", ["3BHK", "shop"], massing)
        assert await query(DERIVED, id=project["id"]) == [derived]

    async def test_new_towers_stand_in_the_order_in_which_they_are_named_behind_the_old(
        self, cast: Cast, owner: Person, project: Json
    ) -> None:
        await cast.unit(owner, project, tower="Middle")
        await added(
            owner, project, home("1", tower="West"), home("2", tower="Middle"), home("3"), home("4", tower="East"),
            home("5", tower="West"),
        )  # fmt: skip
        assert await towers_of(owner, project) == ["Middle", "West", "East"]
        units = {unit["unit_number"]: unit["tower"] for unit in (await listed(owner, project))["items"]}
        assert [units[number] for number in "12345"] == ["West", "Middle", None, "East", "West"]

    async def test_a_tower_of_another_project_is_not_taken_for_ones_own(
        self, cast: Cast, owner: Person, project: Json
    ) -> None:
        elsewhere = await cast.project(owner)
        await cast.unit(owner, elsewhere, tower="North")
        await added(owner, project, home("1", tower="North"))
        assert await towers_of(owner, project) == await towers_of(owner, elsewhere) == ["North"]

    async def test_a_number_that_is_taken_or_stands_twice_stops_them_all_and_is_named(
        self, cast: Cast, owner: Person, project: Json
    ) -> None:
        old = await cast.unit(owner, project, unit_number="7", tower="A")
        await cast.unit(owner, await cast.project(owner), unit_number="1")
        refused = await owner.post(
            ADD, batch(project, home("1"), home("7", tower="Never"), home("2"), home(" 1 "), home("7"), home("2"))
        )
        assert in_the_way(refused, "units_not_added") == [
            (["body", "units", 1, "unit_number"], "unit_number_taken"),
            (["body", "units", 3, "unit_number"], "named_twice"),
            (["body", "units", 4, "unit_number"], "unit_number_taken"),
            (["body", "units", 5, "unit_number"], "named_twice"),
        ]
        assert [unit["id"] for unit in (await listed(owner, project))["items"]] == [old["id"]]
        assert await towers_of(owner, project) == ["A"]

    async def test_what_differs_in_case_is_another_number(self, owner: Person, project: Json) -> None:
        assert len(await added(owner, project, home("a-1"), home("A-1"))) == 2

    @pytest.mark.parametrize(("field", "value"), [*CASES, pytest.param("project_id", 1, id="project_id")])
    async def test_a_faulty_field_is_named_by_its_place(
        self, field: str, value: object, owner: Person, project: Json
    ) -> None:
        named = faults(await owner.post(ADD, batch(project, home("1"), home("2") | {field: value})))
        assert named
        assert all(loc[:4] == ["body", "units", 1, field] for loc in named)
        assert (await listed(owner, project))["total"] == 0

    @pytest.mark.parametrize(
        "sent", [{}, {"units": []}, {"units": None}, {"units": [{}]}, {"units": [7]}, {"units": [None] * 2001}, []],
        ids=lambda sent: str(sent)[:30],
    )  # fmt: skip
    async def test_a_faulty_list_is_refused(self, sent: Any, owner: Person, project: Json) -> None:
        assert faults(await owner.post(ADD, {"project_id": project["id"], **sent} if isinstance(sent, dict) else sent))

    @pytest.mark.parametrize("nobody", [0, -1, 1.0, True, "1", 2**63, HUGE, None], ids=lambda value: str(value)[:9])
    async def test_what_can_be_no_project_is_refused(self, nobody: object, owner: Person) -> None:
        assert faults(await owner.post(ADD, {"project_id": nobody, "units": [home("1")]})) == [["body", "project_id"]]

    async def test_nobody_adds_to_anothers_project(self, owner: Person, rival: Person, project: Json) -> None:
        for person, where in ((rival, project["id"]), (owner, NOT_THERE)):
            refused = await person.post(ADD, {"project_id": where, "units": [home("1")]})
            assert (refused.status_code, refused.json()["code"]) == (404, "not_found")
        assert (await listed(owner, project))["total"] == 0

    async def test_the_same_key_adds_them_once(self, owner: Person, project: Json) -> None:
        key = {"Idempotency-Key": "a-batch"}
        first = await owner.post(ADD, batch(project, home("1"), home("2")), headers=key)
        again = await owner.post(ADD, batch(project, home("1"), home("2")), headers=key)
        assert (first.status_code, again.status_code) == (201, 201)
        assert again.content == first.content
        assert again.headers["idempotency-replayed"] == "true"
        assert (await listed(owner, project))["total"] == 2
        other = await owner.post(ADD, batch(project, home("3")), headers=key)
        assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")

    async def test_a_refusal_is_not_kept_under_the_key(self, owner: Person, project: Json) -> None:
        key = {"Idempotency-Key": "second-try"}
        [old] = await added(owner, project, home("1"))
        assert (await owner.post(ADD, batch(project, home("1")), headers=key)).status_code == 409
        assert (await owner.patch(f"/api/units/{old['id']}", {"unit_number": "9"})).status_code == 200
        assert (await owner.post(ADD, batch(project, home("1")), headers=key)).status_code == 201

    @pytest.mark.endpoint("POST /api/units/bulk-delete")
    async def test_the_most_there_may_be_take_no_more_statements_than_a_few(
        self, owner: Person, project: Json, query: Query
    ) -> None:
        units = [home(f"U-{n}", tower=f"T{n % 7}", floor_number=n % 40, price=f"{n + 1}.00") for n in range(2000)]
        with counting() as adding:
            made = await added(owner, project, *units)
        assert [unit["unit_number"] for unit in made] == [unit["unit_number"] for unit in units]
        [(available, least, most, _, _)] = await query(DERIVED, id=project["id"])
        assert (available, least, most) == (2000, "1.00", "2000.00")
        for one_more in (
            await owner.post(ADD, batch(project, home("V"))),
            await owner.post("/api/units", body(project)),
        ):
            assert (one_more.status_code, one_more.json()["code"]) == (409, "too_many_units")
        with counting() as removing:
            answer = await owner.post(TAKE, {"units": [unit["id"] for unit in made]})
        assert (answer.status_code, answer.json()) == (200, {"deleted": 2000})
        assert await query(DERIVED, id=project["id"]) == [(0, None, None, [], [])]
        assert 0 < len(adding) < 20
        assert 0 < len(removing) < 20

    async def test_more_than_the_project_may_have_are_refused_as_a_whole(
        self, owner: Person, project: Json, query: Query
    ) -> None:
        await query(
            "INSERT INTO units (project_id, builder_id, unit_number, unit_type, floor_number, area_sqft, price) "
            "SELECT %(project)s, %(builder)s, 'U-' || n, 'plot', 0, 100, 100 FROM generate_series(1, 1999) AS n",
            project=project["id"],
            builder=owner.builder_id,
        )
        refused = await owner.post(ADD, batch(project, home("1"), home("2")))
        assert (refused.status_code, refused.json()["code"]) == (409, "too_many_units")
        await added(owner, project, home("1"))


@pytest.mark.endpoint("POST /api/units/bulk-delete")
class TestTakingBack:
    async def test_they_are_gone_and_what_they_were_is_written_down(
        self, cast: Cast, owner: Person, visitor: Person, project: Json, query: Query
    ) -> None:
        made = await added(
            owner, project, home("1", tower="A", price="10"), home("2", price="20", status="withheld"),
            home("3", tower="A", price="30", floor_number=9, unit_type="2BHK"),
        )  # fmt: skip
        await owner.patch(f"/api/units/{made[0]['id']}", {"price": "11.00"})
        answer = await owner.post(TAKE, {"units": [made[1]["id"], made[0]["id"]]})
        assert (answer.status_code, answer.json()) == (200, {"deleted": 2})
        for unit in made[:2]:
            assert (await visitor.get(f"/api/units/{unit['id']}")).status_code == 404
            assert (await owner.get(f"/api/units/{unit['id']}/price-history")).status_code == 404
        assert [unit["id"] for unit in (await listed(visitor, project))["items"]] == [made[2]["id"]]
        assert await query(DERIVED, id=project["id"]) == [
            (1, "30.00", "30.00", ["2BHK"], [{"tower": "A", "floors": 1, "per_floor": 1}])
        ]
        trail = await query(
            "SELECT entity_id, actor_id, before, after, request_id FROM audit_log "
            "WHERE action = 'unit.deleted' AND entity_type = 'unit' AND builder_id = %(builder)s ORDER BY id",
            builder=owner.builder_id,
        )
        was = {"project_id": project["id"], "floor_number": 3}
        request = answer.headers["x-request-id"]
        assert trail == [
            (made[0]["id"], owner.user_id, was | {"unit_number": "1", "tower": "A", "price": "11.00"}, None, request),
            (made[1]["id"], owner.user_id, was | {"unit_number": "2", "tower": None, "price": "20.00"}, None, request),
        ]
        changes = "SELECT count(*) FROM audit_log WHERE action = 'unit.price_changed' AND entity_id = %(id)s"
        assert await query(changes, id=made[0]["id"]) == [(1,)]

    async def test_a_tower_without_units_goes_and_its_number_may_be_given_again(
        self, owner: Person, project: Json, query: Query
    ) -> None:
        made = await added(owner, project, home("1", tower="A"), home("2", tower="B"), home("3", tower="B"))
        assert (await owner.post(TAKE, {"units": [made[0]["id"], made[1]["id"]]})).status_code == 200
        assert await towers_of(owner, project) == ["B"]
        await added(owner, project, home("1", tower="A"))
        assert await towers_of(owner, project) == ["B", "A"]

    async def test_units_of_several_projects_are_taken_back_together(
        self, cast: Cast, owner: Person, project: Json, query: Query
    ) -> None:
        elsewhere = await cast.project(owner, published=False)
        [here], [there] = await added(owner, project, home("1")), await added(owner, elsewhere, home("1"))
        assert (await owner.post(TAKE, {"units": [there["id"], here["id"]]})).json() == {"deleted": 2}
        for place in (project, elsewhere):
            assert await query(DERIVED, id=place["id"]) == [(0, None, None, [], [])]

    @pytest.mark.parametrize("how", ["held", "ended", "lapsed"])
    async def test_whoever_booked_one_once_keeps_them_all(
        self, how: str, cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
    ) -> None:
        made = await added(owner, project, home("1", tower="A"), home("2"), home("3"))
        booking = await cast.booking(buyer, made[1])
        if how == "ended":
            given_up = {"status": "cancelled", "reason": "Another home."}
            assert (await buyer.patch(f"/api/bookings/{booking['id']}/status", given_up)).status_code == 200
        if how == "lapsed":
            await lapse(query, booking)
        before = await listed(owner, project)
        refused = await owner.post(TAKE, {"units": [unit["id"] for unit in made]})
        assert in_the_way(refused, "units_have_bookings") == [(["body", "units", 1], "unit_has_bookings")]
        assert await listed(owner, project) == before
        assert (await buyer.get(f"/api/bookings/{booking['id']}")).status_code == 200
        assert await query("SELECT 1 FROM audit_log WHERE action = 'unit.deleted' AND builder_id = %(id)s",
                           id=owner.builder_id) == []  # fmt: skip

    async def test_what_is_not_ones_own_looks_like_what_is_not_there(
        self, cast: Cast, owner: Person, rival: Person, buyer: Person, project: Json
    ) -> None:
        [mine, booked] = await added(owner, project, home("1"), home("2"))
        [theirs, sold] = await added(rival, await cast.project(rival), home("1"), home("2"))
        for unit in (booked, sold):
            await cast.booking(buyer, unit)
        missing = [(["body", "units", place], "not_found") for place in (1, 2, 3)]
        asked = [mine["id"], theirs["id"], NOT_THERE, sold["id"]]
        refused = await owner.post(TAKE, {"units": asked})
        assert in_the_way(refused, "units_not_changed") == missing
        assert len({fault["msg"] for fault in refused.json()["errors"]}) == 1
        refused = await owner.post(TAKE, {"units": [*asked, booked["id"], mine["id"]]})
        assert in_the_way(refused, "units_have_bookings") == [
            *missing,
            (["body", "units", 4], "unit_has_bookings"),
            (["body", "units", 5], "named_twice"),
        ]
        for unit in (mine, theirs):
            assert (await owner.get(f"/api/units/{unit['id']}")).status_code == 200

    async def test_who_takes_them_back_a_second_time_is_told(self, owner: Person, project: Json) -> None:
        [unit] = await added(owner, project, home("1"))
        asked = {"units": [unit["id"]]}
        assert (await owner.post(TAKE, asked)).status_code == 200
        assert in_the_way(await owner.post(TAKE, asked), "units_not_changed") == [(["body", "units", 0], "not_found")]

    @pytest.mark.parametrize(
        "sent", [{}, {"units": []}, {"units": None}, {"units": [{}]}, {"units": ["1"]}, {"units": [True]},
                 {"units": [0]}, {"units": [2**63]}, {"units": [1] * 2001}, {"units": [1], "force": True}, []],
        ids=lambda sent: str(sent)[:30],
    )  # fmt: skip
    async def test_a_faulty_list_is_refused(self, sent: Any, owner: Person) -> None:
        assert faults(await owner.post(TAKE, sent))

    @pytest.mark.parametrize("role", [MemberRole.ACCOUNTS, MemberRole.SITE])
    async def test_only_who_manages_projects_may(self, role: MemberRole, cast: Cast, owner: Person, unit: Json) -> None:
        colleague = await cast.member(owner.builder_id, role)
        assert (await colleague.post(TAKE, {"units": [unit["id"]]})).status_code == 403
        assert (await owner.get(f"/api/units/{unit['id']}")).status_code == 200


@pytest.mark.endpoint("PATCH /api/units/bulk")
class TestWhatSomebodyElseHasChanged:
    async def test_a_version_goes_up_with_every_change_wherever_it_is_read(
        self, cast: Cast, owner: Person, visitor: Person, buyer: Person, project: Json
    ) -> None:
        [unit] = await added(owner, project, home("1"))
        path = f"/api/units/{unit['id']}"

        async def version() -> int:
            one, of_list = (await visitor.get(path)).json(), (await listed(visitor, project))["items"][0]
            assert one["version"] == of_list["version"]
            return int(one["version"])

        assert await version() == unit["version"] == 1
        changed = await owner.patch(CHANGE, {"units": [{"id": unit["id"], "price": "2.00"}]})
        assert await version() == changed.json()["items"][0]["version"] == 2
        assert (await owner.patch(path, {"price": "3.00"})).json()["version"] == await version() == 3
        await cast.booking(buyer, unit)
        assert await version() == 4

    async def test_of_two_who_edit_the_same_units_the_later_is_told_which_and_changes_none(
        self, owner: Person, project: Json
    ) -> None:
        units = await added(owner, project, home("1"), home("2"), home("3"))
        seen = [{"id": unit["id"], "expected_version": unit["version"]} for unit in units]
        earlier = await owner.patch(CHANGE, {"units": [{**seen[1], "price": "5.00"}]})
        assert earlier.status_code == 200
        later = {"units": [{**unit, "price": "6.00", "tower": "Never"} for unit in seen]}
        refused = await owner.patch(CHANGE, later)
        assert in_the_way(refused, "units_not_changed") == [(["body", "units", 1, "expected_version"], "stale")]
        now = (await listed(owner, project))["items"]
        assert [unit["price"] for unit in now] == ["9000000.00", "5.00", "9000000.00"]
        assert await towers_of(owner, project) == []
        assert (await owner.get(f"/api/units/{units[0]['id']}/price-history")).json()["items"] == []
        fresh = {"units": [{"id": unit["id"], "expected_version": unit["version"], "price": "6.00"} for unit in now]}
        assert (await owner.patch(CHANGE, fresh)).status_code == 200
        assert {unit["price"] for unit in (await listed(owner, project))["items"]} == {"6.00"}

    async def test_what_is_not_said_to_be_expected_is_changed_whatever_happened(
        self, owner: Person, project: Json
    ) -> None:
        units = await added(owner, project, home("1"), home("2"))
        await owner.patch(f"/api/units/{units[0]['id']}", {"price": "5.00"})
        change = [{"id": units[0]["id"], "price": "6.00"}, {"id": units[1]["id"], "expected_version": 1, "price": "6"}]
        answer = await owner.patch(CHANGE, {"units": change})
        assert [(unit["price"], unit["version"]) for unit in answer.json()["items"]] == [("6.00", 3), ("6.00", 2)]

    async def test_a_number_taken_is_named_whatever_else_changes(self, owner: Person, project: Json) -> None:
        units = await added(owner, project, home("1"), home("2"), home("3"))
        change = [{"id": units[0]["id"], "unit_number": "3"}, {"id": units[1]["id"], "price": "1.00", "tower": "T"}]
        for order in (change, change[::-1]):
            refused = await owner.patch(CHANGE, {"units": order})
            assert (refused.status_code, refused.json()["code"]) == (409, "unit_number_taken")
        assert (await listed(owner, project))["items"] == units

    @pytest.mark.parametrize("version", [0, -1, 1.0, "1", True, None, 2**31, HUGE], ids=lambda value: str(value)[:9])
    async def test_what_can_be_no_version_is_refused(self, version: object, owner: Person, unit: Json) -> None:
        change = {"id": unit["id"], "price": "1.00", "expected_version": version}
        assert faults(await owner.patch(CHANGE, {"units": [change]})) == [["body", "units", 0, "expected_version"]]
        alone = {"price": "1.00", "expected_version": 1}
        assert faults(await owner.patch(f"/api/units/{unit['id']}", alone)) == [["body", "expected_version"]]

    async def test_a_hold_makes_an_edit_stale(self, cast: Cast, owner: Person, buyer: Person, unit: Json) -> None:
        await cast.booking(buyer, unit)
        change = {"id": unit["id"], "expected_version": unit["version"], "price": "1.00"}
        refused = await owner.patch(CHANGE, {"units": [change]})
        assert in_the_way(refused, "units_not_changed") == [(["body", "units", 0, "expected_version"], "stale")]

    async def test_a_hold_that_ran_out_unnoticed_does_not(
        self, owner: Person, visitor: Person, booking: Json, query: Query
    ) -> None:
        await lapse(query, booking)
        seen = (await visitor.get(f"/api/units/{booking['unit_id']}")).json()
        assert seen["status"] == "available"
        withheld = {"id": seen["id"], "expected_version": seen["version"], "status": "withheld"}
        answer = await owner.patch(CHANGE, {"units": [withheld]})
        assert answer.status_code == 200, answer.text
        assert answer.json()["items"][0]["status"] == "withheld"

    async def test_a_change_before_a_hold_that_ran_out_does(
        self, owner: Person, unit: Json, cast: Cast, buyer: Person, query: Query
    ) -> None:
        await lapse(query, await cast.booking(buyer, unit))
        withheld = {"id": unit["id"], "expected_version": unit["version"], "status": "withheld"}
        refused = await owner.patch(CHANGE, {"units": [withheld]})
        assert in_the_way(refused, "units_not_changed") == [(["body", "units", 0, "expected_version"], "stale")]

    async def test_of_several_who_edit_what_all_have_seen_one_does(self, owner: Person, project: Json) -> None:
        units = await added(owner, project, home("1"), home("2"))

        async def change(number: int) -> int:
            order = units if number % 2 else units[::-1]
            edits = [{"id": unit["id"], "expected_version": 1, "price": f"{number}.00"} for unit in order]
            return (await owner.patch(CHANGE, {"units": edits})).status_code

        statuses = await asyncio.gather(*map(change, range(1, 7)))
        assert sorted(statuses) == [200, 409, 409, 409, 409, 409]
        prices = {unit["price"] for unit in (await listed(owner, project))["items"]}
        assert prices == {f"{statuses.index(200) + 1}.00"}
