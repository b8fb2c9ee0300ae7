"""Units: made, changed one by one or many at once, taken off the market and put back."""

import asyncio
from typing import Any

import pytest

from tests.cast import Cast, Json, Person
from tests.conftest import Query

HUGE = 10**400
FAULTY = [
    ("unit_number", ""),
    ("unit_number", "A\x00"),
    ("unit_number", "A\u202e1"),
    ("unit_number", "x" * 51),
    ("unit_number", "x" * 10_000),
    ("unit_number", None),
    ("unit_type", "cave"),
    ("unit_type", None),
    ("floor_number", 301),
    ("floor_number", -11),
    ("floor_number", 1.0),
    ("floor_number", True),
    ("floor_number", "3"),
    ("floor_number", HUGE),
    ("floor_number", None),
    ("area_sqft", 0),
    ("area_sqft", -5),
    ("area_sqft", 0.99),
    ("area_sqft", 700.001),
    ("area_sqft", "1e400"),
    ("area_sqft", HUGE),
    ("area_sqft", True),
    ("area_sqft", None),
    ("price", 7000000),
    ("price", 7000000.5),
    ("price", "0.00"),
    ("price", "-1.00"),
    ("price", "1.001"),
    ("price", "1,000.00"),
    ("price", "1e6"),
    ("price", "NaN"),
    ("price", "Infinity"),
    ("price", "१००"),
    ("price", " 100.00"),
    ("price", "12345678901234"),
    ("price", True),
    ("price", None),
    ("tower", "  "),
    ("tower", "A\nB"),
    ("tower", "x" * 51),
    ("position", -1),
    ("position", 1001),
    ("bathrooms", None),
    ("bathrooms", True),
    ("balconies", 1.5),
    ("parking_spaces", HUGE),
    ("facing", "up"),
    ("features", None),
    ("features", ["x" * 101]),
    ("features", ["Garden"] * 61),
    ("status", "reserved"),
    ("status", "booked"),
    ("status", "sold"),
    ("status", None),
    # What follows from other things.
    ("held_until", "2030-01-01T00:00:00Z"),
    ("builder_id", 1),
    ("currency", "USD"),
    ("version", 7),
]
CASES = [pytest.param(*case, id=f"{case[0]} {case[1]!r}"[:50]) for case in FAULTY]


def body(project: Json, **values: Any) -> Json:
    """A unit of the project as it is sent."""
    plain = {"unit_number": "A-1", "unit_type": "3BHK", "floor_number": 3, "area_sqft": 900, "price": "9000000.00"}
    return {"project_id": project["id"], **plain, **values}


def faults(response: Any) -> list[list[str | int]]:
    """The places that a 422 names."""
    assert response.status_code == 422, response.text
    problem = response.json()
    assert problem["code"] == "invalid_request"
    assert problem["request_id"] == response.headers["x-request-id"]
    return [fault["loc"] for fault in problem["errors"]]


async def status_of(person: Person, unit: Json) -> str:
    """The unit's status now."""
    status: str = (await person.get(f"/api/units/{unit['id']}")).json()["status"]
    return status


@pytest.mark.endpoint("POST /api/units")
class TestCreating:
    async def test_a_unit_is_free_unless_it_is_withheld(self, owner: Person, project: Json) -> None:
        response = await owner.post("/api/units", body(project))
        assert response.status_code == 201
        made = response.json()
        assert made["status"] == "available"
        assert (made["price"], made["currency"], made["area_sqft"]) == ("9000000.00", "INR", 900)
        assert (made["bathrooms"], made["balconies"], made["parking_spaces"], made["features"]) == (0, 0, 0, [])
        assert made["tower"] is made["position"] is made["facing"] is None
        withheld = await owner.post("/api/units", body(project, unit_number="A-2", status="withheld"))
        assert withheld.json()["status"] == "withheld"

    async def test_what_is_answered_is_what_is_read_afterwards(
        self, owner: Person, visitor: Person, project: Json
    ) -> None:
        said = body(
            project, unit_number=" P-1 ", unit_type="4BHK+", floor_number=-2, area_sqft="1234.50", price="1", tower="T",
            position=4, bathrooms=3, balconies=2, parking_spaces=1, facing="south-west", features=["Garden", "Corner"],
        )  # fmt: skip
        response = await owner.post("/api/units", said)
        made = response.json()
        assert {name: made[name] for name in said} == said | {
            "unit_number": "P-1", "area_sqft": 1234.5, "price": "1.00",
        }  # fmt: skip
        read = await visitor.get(f"/api/units/{made['id']}")
        assert read.json() == made
        assert read.headers["etag"] == response.headers["etag"]

    async def test_a_unit_number_stands_once_in_a_project(self, cast: Cast, owner: Person, project: Json) -> None:
        assert (await owner.post("/api/units", body(project))).status_code == 201
        for number in ("A-1", "  A-1  "):
            again = await owner.post("/api/units", body(project, unit_number=number))
            assert (again.status_code, again.json()["code"]) == (409, "unit_number_taken")
        elsewhere = await cast.project(owner)
        assert (await owner.post("/api/units", body(elsewhere))).status_code == 201
        assert (await owner.get(f"/api/projects/{project['id']}/units")).json()["total"] == 1

    async def test_of_several_who_add_the_same_number_at_once_one_succeeds(self, owner: Person, project: Json) -> None:
        answers = await asyncio.gather(*(owner.post("/api/units", body(project)) for _ in range(5)))
        assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409, 409]

    async def test_towers_named_at_once_are_made_once(self, owner: Person, project: Json) -> None:
        answers = await asyncio.gather(
            *(owner.post("/api/units", body(project, unit_number=f"N-{n}", tower="North")) for n in range(5))
        )
        assert {answer.status_code for answer in answers} == {201}
        assert (await owner.get(f"/api/projects/{project['id']}")).json()["towers"] == ["North"]

    @pytest.mark.endpoint("PATCH /api/units/{unit_id}", "PATCH /api/units/bulk")
    @pytest.mark.parametrize(("field", "value"), CASES)
    async def test_a_faulty_field_is_named_and_nothing_is_changed(
        self, field: str, value: object, owner: Person, project: Json, unit: Json
    ) -> None:
        named = faults(await owner.post("/api/units", body(project, **{field: value})))
        assert named
        assert all(loc[:2] == ["body", field] for loc in named)
        assert faults(await owner.patch(f"/api/units/{unit['id']}", {field: value})) == named
        many = {"units": [{"id": unit["id"], "price": "5.00"}, {"id": unit["id"], field: value}]}
        in_bulk = faults(await owner.patch("/api/units/bulk", many))
        assert in_bulk == [["body", "units", 1, *loc[1:]] for loc in named]
        assert (await owner.get(f"/api/units/{unit['id']}")).json() == unit
        assert (await owner.get(f"/api/projects/{project['id']}/units")).json()["total"] == 1

    @pytest.mark.parametrize(
        "nobody", [0, -1, 1.0, True, "1", 2**63, HUGE, None, [1]], ids=lambda value: str(value)[:9]
    )
    async def test_what_can_be_no_project_is_refused(self, nobody: object, owner: Person, project: Json) -> None:
        assert faults(await owner.post("/api/units", body(project) | {"project_id": nobody})) == [
            ["body", "project_id"]
        ]

    async def test_there_is_no_adding_to_what_there_is_not(self, owner: Person) -> None:
        for nobody in (999_999_999, 2**63 - 1):
            response = await owner.post("/api/units", body({"id": nobody}))
            assert (response.status_code, response.json()["code"]) == (404, "not_found")

    @pytest.mark.parametrize(
        "missing", ["unit_number", "unit_type", "floor_number", "area_sqft", "price", "project_id"]
    )
    async def test_what_is_needed_is_named(self, missing: str, owner: Person, project: Json) -> None:
        sent = body(project)
        del sent[missing]
        assert faults(await owner.post("/api/units", sent)) == [["body", missing]]

    async def test_the_same_key_makes_one_unit(self, owner: Person, project: Json) -> None:
        key = {"Idempotency-Key": "one-unit"}
        first = await owner.post("/api/units", body(project), headers=key)
        again = await owner.post("/api/units", body(project), headers=key)
        assert (first.status_code, again.status_code) == (201, 201)
        assert again.content == first.content
        assert again.headers["idempotency-replayed"] == "true"
        assert "idempotency-replayed" not in first.headers

    async def test_a_refusal_is_not_kept_under_the_key(self, owner: Person, project: Json) -> None:
        key = {"Idempotency-Key": "second-try"}
        made = (await owner.post("/api/units", body(project))).json()
        assert (await owner.post("/api/units", body(project), headers=key)).status_code == 409
        await owner.patch(f"/api/units/{made['id']}", {"unit_number": "A-9"})
        assert (await owner.post("/api/units", body(project), headers=key)).status_code == 201


@pytest.mark.endpoint("GET /api/units/{unit_id}")
class TestReading:
    @pytest.mark.parametrize("nobody", ["999999999", str(2**63 - 1)])
    async def test_what_there_is_not_is_404(self, nobody: str, visitor: Person, owner: Person) -> None:
        for person in (visitor, owner):
            response = await person.get(f"/api/units/{nobody}")
            assert (response.status_code, response.json()["code"]) == (404, "not_found")

    @pytest.mark.endpoint("PATCH /api/units/{unit_id}", "GET /api/units/{unit_id}/price-history")
    @pytest.mark.parametrize("nobody", ["0", "-1", "abc", "1.5", str(2**63), "9" * 400, "%00", "%F0%9F%8F%A0"])
    async def test_what_can_be_no_id_is_refused(self, nobody: str, owner: Person) -> None:
        path = f"/api/units/{nobody}"
        answers = [await owner.get(path), await owner.get(f"{path}/price-history"), await owner.patch(path, {})]
        for response in answers:
            assert faults(response) == [["path", "unit_id"]]

    async def test_who_has_it_already_gets_no_body(
        self, cast: Cast, visitor: Person, buyer: Person, unit: Json
    ) -> None:
        path = f"/api/units/{unit['id']}"
        tag = (await visitor.get(path)).headers["etag"]
        again = await visitor.get(path, headers={"If-None-Match": f"W/{tag}"})
        assert (again.status_code, again.content) == (304, b"")
        await cast.booking(buyer, unit)
        held = await visitor.get(path, headers={"If-None-Match": tag})
        assert (held.status_code, held.json()["status"]) == (200, "reserved")

    async def test_a_hold_that_runs_out_shows_in_the_tag(self, visitor: Person, booking: Json, query: Query) -> None:
        path = f"/api/units/{booking['unit_id']}"
        tag = (await visitor.get(path)).headers["etag"]
        await query("UPDATE units SET held_until = now() - interval '1 s' WHERE id = %(id)s", id=booking["unit_id"])
        freed = await visitor.get(path, headers={"If-None-Match": tag})
        assert (freed.status_code, freed.json()["status"]) == (200, "available")


@pytest.mark.endpoint("PATCH /api/units/{unit_id}")
class TestChanging:
    async def test_a_change_changes_what_it_names(self, owner: Person, unit: Json) -> None:
        change = {"unit_number": "Z-9", "tower": "Z", "facing": "north", "features": ["Garden"], "area_sqft": 1000.5}
        changed = (await owner.patch(f"/api/units/{unit['id']}", change)).json()
        assert changed == unit | change | {"updated_at": changed["updated_at"], "version": unit["version"] + 1}
        assert changed["updated_at"] > unit["updated_at"]
        assert (await owner.get(f"/api/units/{unit['id']}")).json() == changed
        emptied = (await owner.patch(f"/api/units/{unit['id']}", {"tower": None, "facing": None})).json()
        assert emptied["tower"] is emptied["facing"] is None

    async def test_a_number_that_another_unit_has_is_refused(
        self, cast: Cast, owner: Person, project: Json, unit: Json
    ) -> None:
        other = await cast.unit(owner, project)
        response = await owner.patch(f"/api/units/{unit['id']}", {"unit_number": other["unit_number"], "price": "1.00"})
        assert (response.status_code, response.json()["code"]) == (409, "unit_number_taken")
        assert (await owner.get(f"/api/units/{unit['id']}")).json() == unit

    async def test_a_unit_is_taken_off_the_market_and_put_back(self, owner: Person, buyer: Person, unit: Json) -> None:
        path = f"/api/units/{unit['id']}"
        assert (await owner.patch(path, {"status": "withheld"})).json()["status"] == "withheld"
        refused = await buyer.post("/api/bookings", {"unit_id": unit["id"]})
        assert (refused.status_code, refused.json()["code"]) == (409, "unit_not_available")
        assert (await owner.patch(path, {"status": "withheld"})).status_code == 200
        assert (await owner.patch(path, {"status": "available"})).json()["status"] == "available"
        assert (await buyer.post("/api/bookings", {"unit_id": unit["id"]})).status_code == 201

    @pytest.mark.parametrize("to", ["withheld", "available"])
    async def test_a_unit_that_somebody_holds_is_not_the_builders_to_take(
        self, to: str, owner: Person, buyer: Person, booking: Json
    ) -> None:
        path = f"/api/units/{booking['unit_id']}"
        before = (await owner.get(path)).json()
        refused = await owner.patch(path, {"status": to, "floor_number": 1})
        assert refused.status_code == 409
        assert refused.json()["code"] == "invalid_transition"
        assert refused.json()["allowed"] == []
        assert (await owner.get(path)).json() == before
        assert (await buyer.get(f"/api/bookings/{booking['id']}")).json()["status"] == "reserved"

    async def test_what_is_sold_stays_sold(self, owner: Person, booking: Json, query: Query) -> None:
        for status in ("booked", "sold"):
            await query(
                "UPDATE units SET status = %(status)s, held_until = NULL WHERE id = %(id)s",
                status=status,
                id=booking["unit_id"],
            )
            refused = await owner.patch(f"/api/units/{booking['unit_id']}", {"status": "withheld"})
            assert (refused.status_code, refused.json()["allowed"]) == (409, [])

    async def test_a_stale_edit_is_refused(self, owner: Person, unit: Json) -> None:
        path = f"/api/units/{unit['id']}"
        tag = (await owner.get(path)).headers["etag"]
        fresh = (await owner.patch(path, {"price": "2.00"}, headers={"If-Match": tag})).headers["etag"]
        for old in (tag, '"x"', f"W/{fresh}"):
            late = await owner.patch(path, {"price": "3.00"}, headers={"If-Match": old})
            assert (late.status_code, late.json()["code"]) == (412, "stale"), old
        assert (await owner.get(path)).json()["price"] == "2.00"
        assert (await owner.patch(path, {"price": "3.00"}, headers={"If-Match": f'"x", {fresh}'})).status_code == 200
        assert (await owner.patch(path, {"price": "4.00"}, headers={"If-Match": "*"})).status_code == 200

    async def test_a_hold_makes_the_builders_edit_stale(
        self, cast: Cast, owner: Person, buyer: Person, unit: Json
    ) -> None:
        path = f"/api/units/{unit['id']}"
        tag = (await owner.get(path)).headers["etag"]
        await cast.booking(buyer, unit)
        assert (await owner.patch(path, {"price": "2.00"}, headers={"If-Match": tag})).status_code == 412

    async def test_a_booking_keeps_the_price_it_was_made_at(self, owner: Person, buyer: Person, booking: Json) -> None:
        await owner.patch(f"/api/units/{booking['unit_id']}", {"price": "99999999.00", "area_sqft": 1})
        kept = (await buyer.get(f"/api/bookings/{booking['id']}")).json()
        assert kept["total_amount"] == booking["total_amount"] == "11840000.00"
        assert kept["cost_sheet"] == booking["cost_sheet"]


@pytest.mark.endpoint("GET /api/units/{unit_id}/price-history", "PATCH /api/units/{unit_id}")
class TestPriceHistory:
    async def test_every_change_of_a_price_is_kept(self, cast: Cast, owner: Person, unit: Json, query: Query) -> None:
        path = f"/api/units/{unit['id']}"
        assert (await owner.get(f"{path}/price-history")).json() == {"items": []}
        await owner.patch(path, {"price": "12000000.00"})
        await owner.patch(path, {"price": "12000000.00", "bathrooms": 2})
        await owner.patch("/api/units/bulk", {"units": [{"id": unit["id"], "price": "12000000.50"}]})
        items = (await owner.get(f"{path}/price-history")).json()["items"]
        assert [(item["old_price"], item["new_price"]) for item in items] == [
            ("12000000.00", "12000000.50"),
            ("11840000.00", "12000000.00"),
        ]
        assert {(item["changed_by"], item["currency"]) for item in items} == {(owner.email, "INR")}
        rows = await query(
            "SELECT before->>'price', after->>'price' FROM audit_log "
            "WHERE action = 'unit.price_changed' AND entity_id = %(id)s ORDER BY id",
            id=unit["id"],
        )
        assert rows == [("11840000.00", "12000000.00"), ("12000000.00", "12000000.50")]

    async def test_what_there_is_not_has_no_history(self, owner: Person) -> None:
        assert (await owner.get("/api/units/999999999/price-history")).status_code == 404


@pytest.mark.endpoint("PATCH /api/units/bulk")
class TestChangingMany:
    async def test_all_of_them_are_changed(self, cast: Cast, owner: Person, project: Json) -> None:
        units = [await cast.unit(owner, project) for _ in range(3)]
        change = [
            {"id": units[2]["id"], "price": "3.00"},
            {"id": units[0]["id"], "price": "1.00", "tower": "New"},
            {"id": units[1]["id"], "status": "withheld"},
        ]
        response = await owner.patch("/api/units/bulk", {"units": change})
        assert response.status_code == 200
        answer = response.json()
        assert answer["total"] == 3
        assert [unit["id"] for unit in answer["items"]] == [unit["id"] for unit in units]
        listed = (await owner.get(f"/api/projects/{project['id']}/units")).json()["items"]
        assert sorted(listed, key=lambda unit: unit["id"]) == answer["items"]
        assert [unit["price"] for unit in answer["items"]] == ["1.00", "11840000.00", "3.00"]
        assert answer["items"][1]["status"] == "withheld"

    async def test_one_in_the_way_stops_them_all_and_each_is_named(
        self, cast: Cast, owner: Person, rival: Person, buyer: Person, project: Json
    ) -> None:
        free, held = await cast.unit(owner, project), await cast.unit(owner, project)
        theirs = await cast.unit(rival, await cast.project(rival))
        await cast.booking(buyer, held)
        before = [(await owner.get(f"/api/units/{unit['id']}")).json() for unit in (free, held, theirs)]
        change = [
            {"id": free["id"], "price": "1.00", "tower": "Never"},
            {"id": held["id"], "status": "withheld"},
            {"id": theirs["id"], "price": "1.00"},
            {"id": 999_999_999, "price": "1.00"},
            {"id": free["id"], "price": "2.00"},
        ]
        response = await owner.patch("/api/units/bulk", {"units": change})
        assert response.status_code == 409
        problem = response.json()
        assert problem["code"] == "units_not_changed"
        assert [(fault["loc"], fault["type"]) for fault in problem["errors"]] == [
            (["body", "units", 1, "status"], "invalid_transition"),
            (["body", "units", 2, "id"], "not_found"),
            (["body", "units", 3, "id"], "not_found"),
            (["body", "units"], "named_twice"),
        ]
        after = [(await owner.get(f"/api/units/{unit['id']}")).json() for unit in (free, held, theirs)]
        assert after == before
        assert "Never" not in (await owner.get(f"/api/projects/{project['id']}")).json()["towers"]
        assert (await owner.get(f"/api/units/{free['id']}/price-history")).json()["items"] == []

    async def test_a_number_taken_stops_them_all(self, cast: Cast, owner: Person, project: Json) -> None:
        units = [await cast.unit(owner, project, unit_number=number) for number in ("1", "2", "3")]
        change = [{"id": units[0]["id"], "price": "1.00"}, {"id": units[1]["id"], "unit_number": "3"}]
        response = await owner.patch("/api/units/bulk", {"units": change})
        assert (response.status_code, response.json()["code"]) == (409, "unit_number_taken")
        assert (await owner.get(f"/api/units/{units[0]['id']}")).json() == units[0]

    @pytest.mark.parametrize(
        "sent",
        [{}, {"units": []}, {"units": None}, {"units": [{}]}, {"units": [{"price": "1.00"}]}, {"units": [7]}, [],
         {"units": [{"id": 2**63}]}, {"units": [{"id": True}]}, {"units": [{"id": 1}] * 2001}],
        ids=lambda sent: str(sent)[:30],
    )  # fmt: skip
    async def test_a_faulty_list_is_refused(self, sent: Any, owner: Person) -> None:
        assert faults(await owner.patch("/api/units/bulk", sent))

    async def test_the_most_at_once_are_changed_in_good_time(self, owner: Person, project: Json, query: Query) -> None:
        rows = await query(
            "INSERT INTO units (project_id, builder_id, unit_number, unit_type, floor_number, area_sqft, price) "
            "SELECT %(project)s, %(builder)s, 'U-' || n, 'plot', 0, 100, 100 FROM generate_series(1, 2000) AS n "
            "RETURNING id",
            project=project["id"],
            builder=owner.builder_id,
        )
        change = [{"id": number, "facing": "east"} for (number,) in rows]
        response = await owner.patch("/api/units/bulk", {"units": change})
        assert response.status_code == 200
        assert response.json()["total"] == 2000
        assert {unit["facing"] for unit in response.json()["items"]} == {"east"}
        one_more = await owner.post("/api/units", body(project))
        assert (one_more.status_code, one_more.json()["code"]) == (409, "too_many_units")
