"""What makes a price: charges, taxes, extras, payment plans, and the cost sheets that come of them."""

from decimal import Decimal
from typing import Any

import pytest

from tests.cast import Cast, Json, Person

HUGE = 10**400
CHARGE = {"name": "Club", "kind": "fixed", "rate": 1000}
EXTRA = {"name": "Car park", "price": "250000.00", "quantity": 2}
STAGE = {"name": "All of it", "percent": 100, "falls_due": "on_agreement"}
PLAN = {"name": "In full", "plan_type": "full_payment", "stages": [STAGE]}
LISTS = ("charges", "extras", "payment-plans")


def of(project: Json, what: str) -> str:
    """The address of one of the project's lists."""
    return f"/api/projects/{project['id']}/{what}"


def faults(response: Any) -> list[list[str | int]]:
    """The places that a 422 names."""
    assert response.status_code == 422, response.text
    problem = response.json()
    assert problem["code"] == "invalid_request"
    assert problem["request_id"] == response.headers["x-request-id"]
    return [fault["loc"] for fault in problem["errors"]]


async def put(owner: Person, project: Json, what: str, **body: Any) -> Json:
    """Sets one of the project's lists; the answer, which is what is read afterwards."""
    response = await owner.put(of(project, what), body)
    assert response.status_code == 200, response.text
    read = await owner.get(of(project, what))
    assert read.json() == response.json()
    assert read.headers["etag"] == response.headers["etag"]
    answer: Json = response.json()
    return answer


async def sheet(person: Person, unit: Json, **asked: Any) -> Json:
    """The unit's cost sheet as the person sees it."""
    response = await person.get(f"/api/units/{unit['id']}/cost-sheet", params=asked)
    assert response.status_code == 200, response.text
    answer: Json = response.json()
    return answer


def amounts(answer: Json) -> list[tuple[str, str]]:
    """The lines and their amounts, which always add up to the total."""
    lines = [(line["label"], line["amount"]) for line in answer["lines"]]
    assert sum(Decimal(amount) for _, amount in lines) == Decimal(answer["total_amount"])
    return lines


@pytest.mark.endpoint("PUT /api/projects/{project_id}/charges", "GET /api/projects/{project_id}/charges")
class TestCharges:
    async def test_a_project_begins_without_any(self, owner: Person, project: Json) -> None:
        read = (await owner.get(of(project, "charges"))).json()
        assert read == {"currency": "INR", "charges": [], "taxes": []}

    async def test_they_are_kept_in_the_order_in_which_they_were_put(self, owner: Person, project: Json) -> None:
        charges = [
            {"name": "Floor rise", "kind": "per_floor", "rate": 125.5, "taxable": True, "from_floor": 4},
            {"name": "Club", "kind": "fixed", "rate": 200000, "taxable": False, "from_floor": 0},
            {"name": "Legal", "kind": "percent_of_base", "rate": 0.0001, "taxable": True, "from_floor": 0},
        ]
        taxes = [{"name": "GST", "percent": 5}, {"name": "Cess", "percent": 0.5}]
        answer = await put(owner, project, "charges", charges=charges, taxes=taxes)
        assert answer == {"currency": "INR", "charges": charges, "taxes": taxes}
        answer = await put(owner, project, "charges", charges=charges[::-1])
        assert [charge["name"] for charge in answer["charges"]] == ["Legal", "Club", "Floor rise"]
        assert answer["taxes"] == []

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("name", ""), ("name", "C\x00"), ("name", "C\u202e"), ("name", "x" * 101), ("name", None),
            ("kind", "per_moon"), ("kind", None), ("rate", -1), ("rate", "1e400"), ("rate", HUGE), ("rate", True),
            ("rate", None), ("rate", 1.00001), ("rate", 10_000_000_000), ("rate", "٣"), ("taxable", 1),
            ("taxable", None), ("from_floor", -1), ("from_floor", 301), ("from_floor", True), ("from_floor", HUGE),
            ("amount", "1.00"), ("id", 1),
        ],
        ids=lambda value: repr(value)[:30],
    )  # fmt: skip
    async def test_a_faulty_charge_is_named_and_nothing_is_changed(
        self, field: str, value: object, owner: Person, project: Json
    ) -> None:
        before = await put(owner, project, "charges", charges=[CHARGE], taxes=[{"name": "GST", "percent": 5}])
        sent = {"charges": [CHARGE, {**CHARGE, field: value}]}
        assert faults(await owner.put(of(project, "charges"), sent)) == [["body", "charges", 1, field]]
        assert (await owner.get(of(project, "charges"))).json() == before

    @pytest.mark.parametrize(
        "sent",
        [
            {}, {"charges": None}, {"charges": CHARGE}, {"charges": [CHARGE] * 31}, {"charges": [], "discounts": []},
            {"charges": [{**CHARGE, "kind": "percent_of_base", "rate": 100.01}]}, {"charges": [None]},
            {"charges": [], "taxes": [{"name": "GST", "percent": 100.1}]},
            {"charges": [], "taxes": [{"name": "GST", "percent": -1}]},
            {"charges": [], "taxes": [{"name": "GST", "percent": 1.00001}]},
            {"charges": [], "taxes": [{"name": "GST", "percent": 1}] * 11}, {"charges": [], "taxes": None}, [], "x",
        ],
        ids=lambda sent: str(sent)[:40],
    )  # fmt: skip
    async def test_a_faulty_list_is_refused_and_nothing_is_changed(
        self, sent: Any, owner: Person, project: Json
    ) -> None:
        before = await put(owner, project, "charges", charges=[CHARGE])
        assert faults(await owner.put(of(project, "charges"), sent))
        assert (await owner.get(of(project, "charges"))).json() == before


@pytest.mark.endpoint("GET /api/units/{unit_id}/cost-sheet")
class TestCostSheets:
    async def test_without_charges_it_is_the_price(self, visitor: Person, unit: Json) -> None:
        answer = await sheet(visitor, unit)
        assert answer == {
            "lines": [
                {"label": "Base price", "amount": "11840000.00", "kind": "base", "taxable": True, "percent": None}
            ],
            "total_amount": "11840000.00",
            "unit_id": unit["id"],
            "currency": "INR",
            "token_amount": "118400.00",
            "payment_plan": {
                "id": None,
                "name": "Full payment",
                "plan_type": "full_payment",
                "stages": [
                    {
                        "name": "On agreement",
                        "percent": 100,
                        "amount": "11840000.00",
                        "falls_due": "on_agreement",
                        "due_date": None,
                        "phase_id": None,
                        "grace_days": 0,
                    }
                ],
            },
        }

    async def test_every_kind_of_charge_is_worked_out_as_by_hand(
        self, cast: Cast, owner: Person, visitor: Person, project: Json
    ) -> None:
        unit = await cast.unit(owner, project, price="5000000.00", area_sqft="1000.50", floor_number=12)
        await put(
            owner,
            project,
            "charges",
            charges=[
                {"name": "Club", "kind": "fixed", "rate": 150000},
                {"name": "View", "kind": "per_sqft", "rate": 75.25},
                {"name": "Legal", "kind": "percent_of_base", "rate": 1.5, "taxable": False},
                {"name": "Floor rise", "kind": "per_floor", "rate": 20000, "from_floor": 4},
            ],
            taxes=[{"name": "GST", "percent": 5}, {"name": "Cess", "percent": 0.1}],
        )
        answer = await sheet(visitor, unit)
        # View: 75.25 by 1000.50 is 75,287.625, half-up. Floor rise: floors 5 to 12. Taxed: all but Legal, 5,385,287.63.
        assert amounts(answer) == [
            ("Base price", "5000000.00"),
            ("Club", "150000.00"),
            ("View", "75287.63"),
            ("Legal", "75000.00"),
            ("Floor rise", "160000.00"),
            ("GST", "269264.38"),
            ("Cess", "5385.29"),
        ]
        assert answer["total_amount"] == "5734937.30"
        assert answer["token_amount"] == "57349.37"
        assert [line["percent"] for line in answer["lines"]] == [None] * 5 + [5, 0.1]
        assert [line["taxable"] for line in answer["lines"]] == [True, True, True, False, True, False, False]
        assert [line["kind"] for line in answer["lines"]] == ["base"] + ["charge"] * 4 + ["tax"] * 2

    @pytest.mark.parametrize(
        ("price", "percent", "tax"),
        [
            ("100.10", 5, "5.01"),  # 5.005
            ("100.09", 5, "5.00"),  # 5.0045
            ("100.30", 5, "5.02"),  # 5.015, which a float holds as 5.01499…
            ("0.10", 5, "0.01"),  # 0.005
            ("33.33", "33.3333", "11.11"),
            ("9999999999.99", 18, "1800000000.00"),
        ],
    )
    async def test_taxes_are_rounded_half_up(
        self, price: str, percent: object, tax: str, cast: Cast, owner: Person, visitor: Person, project: Json
    ) -> None:
        unit = await cast.unit(owner, project, price=price)
        await put(owner, project, "charges", charges=[], taxes=[{"name": "GST", "percent": percent}])
        assert amounts(await sheet(visitor, unit)) == [("Base price", price), ("GST", tax)]

    @pytest.mark.parametrize(("floor", "rise"), [(-2, None), (4, None), (5, "100.00"), (10, "600.00")])
    async def test_floor_rise_counts_the_floors_above_its_first(
        self, floor: int, rise: str | None, cast: Cast, owner: Person, visitor: Person, project: Json
    ) -> None:
        unit = await cast.unit(owner, project, price="1000.00", floor_number=floor)
        rising = {"name": "Floor rise", "kind": "per_floor", "rate": 100, "from_floor": 4}
        await put(owner, project, "charges", charges=[rising])
        lines = amounts(await sheet(visitor, unit))
        assert lines == [("Base price", "1000.00")] + ([("Floor rise", rise)] if rise else [])

    async def test_a_currency_without_minor_units_is_rounded_to_whole_ones(
        self, cast: Cast, owner: Person, visitor: Person
    ) -> None:
        project = await cast.project(owner, currency="JPY", token_percent=1)
        unit = await cast.unit(owner, project, price="50000050.00", area_sqft="70.5")
        charges = [{"name": "View", "kind": "per_sqft", "rate": 101}]
        await put(owner, project, "charges", charges=charges, taxes=[{"name": "Tax", "percent": 10}])
        answer = await sheet(visitor, unit)
        # View: 7,120.5. Tax: 10 % of 50,007,171 is 5,000,717.1. Token: 550,078.88.
        assert amounts(answer) == [("Base price", "50000050.00"), ("View", "7121.00"), ("Tax", "5000717.00")]
        assert answer["currency"] == "JPY"
        assert answer["token_amount"] == "550079.00"

    async def test_extras_are_counted(self, cast: Cast, owner: Person, visitor: Person, project: Json) -> None:
        unit = await cast.unit(owner, project, price="1000000.00")
        store = {"name": "Storage", "price": "33333.33", "quantity": 9, "taxable": False}
        extras = (await put(owner, project, "extras", extras=[EXTRA, store]))["extras"]
        await put(owner, project, "charges", charges=[], taxes=[{"name": "GST", "percent": 5}])
        parking, storage = (extra["id"] for extra in extras)
        answer = await sheet(visitor, unit, extra=[f"{parking}:2", f"{storage}:3"])
        assert amounts(answer) == [
            ("Base price", "1000000.00"),
            ("Car park × 2", "500000.00"),
            ("Storage × 3", "99999.99"),
            ("GST", "75000.00"),
        ]
        one = await sheet(visitor, unit, extra=str(parking))
        assert amounts(one)[1] == ("Car park", "250000.00")
        assert amounts(await sheet(visitor, unit, extra=[str(parking), str(parking)])) == amounts(
            await sheet(visitor, unit, extra=f"{parking}:2")
        )

    async def test_a_quote_is_split_over_the_stages_to_the_last_minor_unit(
        self, cast: Cast, owner: Person, visitor: Person, project: Json
    ) -> None:
        unit = await cast.unit(owner, project, price="100.00")
        thirds = [
            {**STAGE, "name": str(n), "percent": percent} for n, percent in enumerate((33.3333, 33.3333, 33.3334))
        ]
        first, second = (
            await put(
                owner,
                project,
                "payment-plans",
                payment_plans=[PLAN, {"name": "Thirds", "plan_type": "installments", "stages": thirds}],
            )
        )["payment_plans"]
        by_default = (await sheet(visitor, unit))["payment_plan"]
        assert (by_default["id"], by_default["name"]) == (first["id"], "In full")
        asked = (await sheet(visitor, unit, payment_plan_id=second["id"]))["payment_plan"]
        assert [stage["amount"] for stage in asked["stages"]] == ["33.33", "33.33", "33.34"]

    @pytest.mark.parametrize(
        "asked",
        [
            {"payment_plan_id": 0}, {"payment_plan_id": 2**63}, {"payment_plan_id": "x"}, {"extra": "0"},
            {"extra": "1:0"}, {"extra": "1:1000"}, {"extra": "-1"}, {"extra": "x"}, {"extra": "9" * 19},
            {"extra": "\x00"}, {"discount": "5"},
        ],
        ids=str,
    )  # fmt: skip
    async def test_a_faulty_question_is_named(self, asked: Json, visitor: Person, unit: Json) -> None:
        named = faults(await visitor.get(f"/api/units/{unit['id']}/cost-sheet", params=asked))
        (name,) = asked
        assert named[0][:2] == ["query", name]

    async def test_what_the_project_does_not_offer_is_not_quoted(
        self, cast: Cast, owner: Person, rival: Person, visitor: Person, unit: Json
    ) -> None:
        theirs = await cast.project(rival)
        plan = (await put(rival, theirs, "payment-plans", payment_plans=[PLAN]))["payment_plans"][0]["id"]
        extra = (await put(rival, theirs, "extras", extras=[EXTRA]))["extras"][0]["id"]
        path = f"/api/units/{unit['id']}/cost-sheet"
        for asked, code in (
            ({"payment_plan_id": plan}, "no_such_payment_plan"),
            ({"payment_plan_id": 999_999_999}, "no_such_payment_plan"),
            ({"extra": str(extra)}, "no_such_extra"),
            ({"extra": "999999999"}, "no_such_extra"),
        ):
            response = await visitor.get(path, params=asked)
            assert (response.status_code, response.json()["code"]) == (422, code)
        assert (await visitor.get("/api/units/999999999/cost-sheet")).status_code == 404

    @pytest.mark.endpoint("POST /api/bookings")
    async def test_a_total_that_no_amount_can_hold_is_refused(
        self, cast: Cast, owner: Person, buyer: Person, project: Json
    ) -> None:
        unit = await cast.unit(owner, project, price="9999999999999.99", area_sqft=10_000_000)
        assert (await sheet(buyer, unit))["total_amount"] == "9999999999999.99"
        await put(owner, project, "charges", charges=[{"name": "View", "kind": "per_sqft", "rate": 9_999_999_999}])
        for response in (
            await buyer.get(f"/api/units/{unit['id']}/cost-sheet"),
            await buyer.post("/api/bookings", {"unit_id": unit["id"]}),
        ):
            assert (response.status_code, response.json()["code"]) == (422, "total_out_of_range")
        assert (await owner.get(f"/api/units/{unit['id']}")).json()["status"] == "available"


@pytest.mark.endpoint("PUT /api/projects/{project_id}/extras", "GET /api/projects/{project_id}/extras")
class TestExtras:
    async def test_they_keep_their_ids_when_they_are_changed(self, owner: Person, project: Json) -> None:
        assert (await owner.get(of(project, "extras"))).json() == {"currency": "INR", "extras": []}
        park, store = (await put(owner, project, "extras", extras=[EXTRA, {**EXTRA, "name": "Storage"}]))["extras"]
        assert park == {**EXTRA, "id": park["id"], "taxable": True, "available": 2}
        swapped = [
            {"id": store["id"], "name": "Car park", "price": "1.00", "quantity": 5, "taxable": False},
            {"id": park["id"], "name": "Storage", "price": "0.00", "quantity": 0},
            {"name": "Garden", "price": "2", "quantity": 1},
        ]
        changed = (await put(owner, project, "extras", extras=swapped))["extras"]
        assert [(extra["id"], extra["name"], extra["price"]) for extra in changed[:2]] == [
            (store["id"], "Car park", "1.00"),
            (park["id"], "Storage", "0.00"),
        ]
        assert changed[2]["id"] not in (park["id"], store["id"])
        read = (await owner.get(f"/api/projects/{project['id']}")).json()
        assert read["extras"] == changed
        # What is left out goes; its name is free for a new one.
        left = (await put(owner, project, "extras", extras=[{**EXTRA, "name": "Garden"}]))["extras"]
        assert len(left) == 1
        assert left[0]["id"] != changed[2]["id"]

    async def test_what_bookings_have_taken_neither_vanishes_nor_shrinks(
        self, cast: Cast, owner: Person, buyer: Person, project: Json, unit: Json
    ) -> None:
        (park,) = (await put(owner, project, "extras", extras=[EXTRA]))["extras"]
        booking = await cast.booking(buyer, unit, extras=[{"extra_id": park["id"], "quantity": 2}])
        before = (await owner.get(of(project, "extras"))).json()
        assert before["extras"][0]["available"] == 0
        kept = {"id": park["id"], "name": "Car park", "price": "1.00"}
        for extras in ([], [{**EXTRA, "name": "Car park"}], [{**kept, "quantity": 1}], [{**kept, "quantity": 0}]):
            refused = await owner.put(of(project, "extras"), {"extras": extras})
            assert (refused.status_code, refused.json()["code"]) == (409, "still_in_use"), extras
            assert (await owner.get(of(project, "extras"))).json() == before
        grown = await put(owner, project, "extras", extras=[{**kept, "name": "Covered park", "quantity": 3}])
        assert grown["extras"][0]["available"] == 1
        taken = (await buyer.get(f"/api/bookings/{booking['id']}")).json()
        assert taken["extras"] == [{"extra_id": park["id"], "name": "Car park", "price": "250000.00", "quantity": 2}]
        await buyer.patch(f"/api/bookings/{booking['id']}/status", {"status": "cancelled", "reason": "No."})
        assert (await owner.get(of(project, "extras"))).json()["extras"][0]["available"] == 3
        # The booking that was ended still says what it had taken.
        assert (await owner.put(of(project, "extras"), {"extras": []})).json()["code"] == "still_in_use"
        assert (await owner.put(of(project, "extras"), {"extras": [{**kept, "quantity": 0}]})).status_code == 200

    async def test_an_extra_of_another_project_is_not_changed_through_this_one(
        self, cast: Cast, owner: Person, rival: Person, project: Json
    ) -> None:
        for person in (owner, rival):
            elsewhere = await cast.project(person)
            (theirs,) = (await put(person, elsewhere, "extras", extras=[EXTRA]))["extras"]
            sent = {"extras": [{**EXTRA, "id": theirs["id"], "price": "1.00"}]}
            refused = await owner.put(of(project, "extras"), sent)
            assert (refused.status_code, refused.json()["code"]) == (422, "no_such_extra")
            assert (await person.get(of(elsewhere, "extras"))).json()["extras"] == [theirs]
        assert (await owner.get(of(project, "extras"))).json()["extras"] == []

    async def test_one_named_twice_is_refused(self, owner: Person, project: Json) -> None:
        (park,) = (await put(owner, project, "extras", extras=[EXTRA]))["extras"]
        twice = [{**EXTRA, "id": park["id"]}, {**EXTRA, "id": park["id"], "name": "Other"}]
        assert (await owner.put(of(project, "extras"), {"extras": twice})).json()["code"] == "no_such_extra"
        assert faults(await owner.put(of(project, "extras"), {"extras": [EXTRA, {**EXTRA, "name": " Car park "}]}))

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("id", 0), ("id", True), ("id", 2**63), ("id", "1"), ("name", ""), ("name", "C\x00"), ("name", None),
            ("name", "x" * 101), ("price", 1), ("price", "-1"), ("price", "1.001"), ("price", "NaN"), ("price", None),
            ("quantity", -1), ("quantity", 1.0), ("quantity", True), ("quantity", HUGE), ("quantity", None),
            ("quantity", 100_001), ("taxable", "yes"), ("taxable", None), ("taken", 1), ("available", 9),
        ],
        ids=lambda value: repr(value)[:30],
    )  # fmt: skip
    async def test_a_faulty_extra_is_named_and_nothing_is_changed(
        self, field: str, value: object, owner: Person, project: Json
    ) -> None:
        before = await put(owner, project, "extras", extras=[EXTRA])
        sent = {"extras": [{**EXTRA, "name": "Other"}, {**EXTRA, field: value}]}
        assert faults(await owner.put(of(project, "extras"), sent)) == [["body", "extras", 1, field]]
        assert (await owner.get(of(project, "extras"))).json() == before


@pytest.mark.endpoint("PUT /api/projects/{project_id}/payment-plans", "GET /api/projects/{project_id}/payment-plans")
class TestPaymentPlans:
    async def test_they_are_kept_as_they_were_put(self, owner: Person, project: Json) -> None:
        assert (await owner.get(of(project, "payment-plans"))).json() == {"payment_plans": []}
        stages = [
            {"name": "Token", "percent": 0.5, "falls_due": "on_booking", "due_date": None, "grace_days": 0},
            {"name": "March", "percent": 49.25, "falls_due": "on_date", "due_date": "2027-03-01", "grace_days": 15},
            {"name": "Keys", "percent": 50.25, "falls_due": "on_handover", "due_date": None, "grace_days": 365},
        ]
        stages = [{**stage, "phase_id": None} for stage in stages]
        plan = {"name": "Steps", "plan_type": "installments", "stages": stages}
        plans = (await put(owner, project, "payment-plans", payment_plans=[plan, PLAN]))["payment_plans"]
        assert plans[0] == {**plan, "id": plans[0]["id"]}
        read = (await owner.get(f"/api/projects/{project['id']}")).json()
        assert read["payment_plans"] == plans

    async def test_names_are_swapped_and_order_is_changed(self, owner: Person, project: Json) -> None:
        other = {**PLAN, "name": "By loan", "plan_type": "loan"}
        first, second = (await put(owner, project, "payment-plans", payment_plans=[PLAN, other]))["payment_plans"]
        swapped = [{**other, "id": first["id"]}, {**PLAN, "id": second["id"]}]
        plans = (await put(owner, project, "payment-plans", payment_plans=swapped))["payment_plans"]
        assert [(plan["id"], plan["name"]) for plan in plans] == [
            (first["id"], "By loan"),
            (second["id"], "In full"),
        ]
        plans = (await put(owner, project, "payment-plans", payment_plans=swapped[::-1]))["payment_plans"]
        assert [plan["id"] for plan in plans] == [second["id"], first["id"]]
        assert (await put(owner, project, "payment-plans", payment_plans=[]))["payment_plans"] == []

    async def test_a_plan_of_another_project_is_not_changed_through_this_one(
        self, cast: Cast, owner: Person, project: Json
    ) -> None:
        elsewhere = await cast.project(owner)
        before = await put(owner, elsewhere, "payment-plans", payment_plans=[PLAN])
        sent = {"payment_plans": [{**PLAN, "id": before["payment_plans"][0]["id"], "name": "Mine"}]}
        refused = await owner.put(of(project, "payment-plans"), sent)
        assert (refused.status_code, refused.json()["code"]) == (422, "no_such_payment_plan")
        assert (await owner.get(of(elsewhere, "payment-plans"))).json() == before

    @pytest.mark.parametrize(
        "percents",
        [
            [],
            [99.9999],
            [100, 0],
            [50, 50.0001],
            [60, 60],
            [0],
            [101],
            [33.33, 33.33, 33.33],
            [-50, 150],
            [50.00001] * 2,
        ],
        ids=str,
    )
    async def test_the_stages_make_up_a_hundred_per_cent(
        self, percents: list[float], owner: Person, project: Json
    ) -> None:
        before = await put(owner, project, "payment-plans", payment_plans=[PLAN])
        stages = [{**STAGE, "name": str(n), "percent": percent} for n, percent in enumerate(percents)]
        sent = {"payment_plans": [{**PLAN, "stages": stages}]}
        named = faults(await owner.put(of(project, "payment-plans"), sent))
        assert all(loc[:3] == ["body", "payment_plans", 0] for loc in named)
        assert (await owner.get(of(project, "payment-plans"))).json() == before

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("name", None), ("name", "\u2066x"), ("percent", "1e2"), ("percent", True), ("percent", None),
            ("percent", HUGE), ("falls_due", "someday"), ("due_date", "2027-03-01"), ("due_date", "soon"),
            ("falls_due", "on_date"), ("grace_days", -1), ("grace_days", 366), ("grace_days", True), ("amount", "1"),
        ],
        ids=lambda value: repr(value)[:30],
    )  # fmt: skip
    async def test_a_faulty_stage_is_named_and_nothing_is_changed(
        self, field: str, value: object, owner: Person, project: Json
    ) -> None:
        sent = {"payment_plans": [{**PLAN, "stages": [{**STAGE, field: value}]}]}
        named = faults(await owner.put(of(project, "payment-plans"), sent))
        assert all(loc[:5] == ["body", "payment_plans", 0, "stages", 0] for loc in named)
        assert (await owner.get(of(project, "payment-plans"))).json() == {"payment_plans": []}

    @pytest.mark.parametrize(
        "sent",
        [
            {}, {"payment_plans": None}, {"payment_plans": [PLAN, PLAN]}, {"payment_plans": [{**PLAN, "id": 0}]},
            {"payment_plans": [{**PLAN, "plan_type": "barter"}]}, {"payment_plans": [{**PLAN, "stages": None}]},
            {"payment_plans": [{**PLAN, "name": f"{n}"} for n in range(21)]},
            {"payment_plans": [{**PLAN, "stages": [{**STAGE, "percent": "0.8"}] * 125}]},
        ],
        ids=lambda sent: str(sent)[:40],
    )  # fmt: skip
    async def test_a_faulty_list_is_refused(self, sent: Json, owner: Person, project: Json) -> None:
        assert faults(await owner.put(of(project, "payment-plans"), sent))


@pytest.mark.endpoint(
    "PUT /api/projects/{project_id}/charges",
    "PUT /api/projects/{project_id}/extras",
    "PUT /api/projects/{project_id}/payment-plans",
)
class TestAllThree:
    BODIES: dict[str, Json] = {  # noqa: RUF012
        "charges": {"charges": [CHARGE]},
        "extras": {"extras": [EXTRA]},
        "payment-plans": {"payment_plans": [PLAN]},
    }

    @pytest.mark.endpoint("GET /api/bookings/{booking_id}")
    async def test_a_booking_keeps_what_it_was_made_with(
        self, cast: Cast, owner: Person, buyer: Person, project: Json, unit: Json
    ) -> None:
        for what, body in self.BODIES.items():
            await put(owner, project, what, **body)
        (park,) = (await owner.get(of(project, "extras"))).json()["extras"]
        quote = await sheet(buyer, unit, extra=str(park["id"]))
        booking = await cast.booking(buyer, unit, extras=[{"extra_id": park["id"]}])
        assert booking["cost_sheet"] == {name: quote[name] for name in ("lines", "total_amount")}
        assert booking["payment_plan"] == quote["payment_plan"]
        assert booking["token_amount"] == quote["token_amount"]
        halves = [{**STAGE, "name": str(n), "percent": 50} for n in range(2)]
        await put(owner, project, "charges", charges=[{**CHARGE, "rate": 7}], taxes=[{"name": "GST", "percent": 18}])
        await put(owner, project, "extras", extras=[{**EXTRA, "id": park["id"], "price": "9.00"}])
        await put(owner, project, "payment-plans", payment_plans=[{**PLAN, "name": "Halves", "stages": halves}])
        await owner.patch(f"/api/units/{unit['id']}", {"price": "1.00"})
        await owner.patch(f"/api/projects/{project['id']}", {"token_percent": 10, "hold_hours": 1})
        assert (await buyer.get(f"/api/bookings/{booking['id']}")).json() == booking
        assert (await sheet(buyer, unit))["total_amount"] != quote["total_amount"]

    @pytest.mark.parametrize("what", LISTS)
    async def test_a_stale_edit_is_refused(self, what: str, owner: Person, project: Json) -> None:
        path, body = of(project, what), self.BODIES[what]
        tag = (await owner.get(path)).headers["etag"]
        first = await owner.put(path, body, headers={"If-Match": tag})
        assert first.status_code == 200
        empty: Json = {name: [] for name in body}
        for old in (tag, '"x"', f"W/{first.headers['etag']}"):
            late = await owner.put(path, empty, headers={"If-Match": old})
            assert (late.status_code, late.json()["code"]) == (412, "stale")
        assert (await owner.get(path)).json() == first.json()
        assert (await owner.get(path, headers={"If-None-Match": first.headers["etag"]})).status_code == 304
        fresh = {"If-Match": first.headers["etag"]}
        assert (await owner.put(path, empty, headers=fresh)).status_code == 200
        assert (await owner.put(path, body, headers={"If-Match": "*"})).status_code == 200

    @pytest.mark.parametrize("what", LISTS)
    async def test_there_is_nothing_to_set_where_there_is_no_project(self, what: str, owner: Person) -> None:
        path = of({"id": 999_999_999}, what)
        assert (await owner.get(path)).status_code == 404
        assert (await owner.put(path, self.BODIES[what])).status_code == 404
        for nobody in (0, 2**63, "x"):
            assert faults(await owner.put(of({"id": nobody}, what), self.BODIES[what])) == [["path", "project_id"]]
            assert faults(await owner.get(of({"id": nobody}, what))) == [["path", "project_id"]]

    @pytest.mark.parametrize("what", LISTS)
    @pytest.mark.parametrize(
        "content",
        [b"", b"{", b"null", b'{"charges": NaN}', b'{"extras": "\\ud800"}', b"[" * 100_000, b"\xff", b" " * 1_048_577],
        ids=lambda content: repr(content[:12]),
    )
    async def test_what_cannot_be_read_is_a_plain_problem(
        self, what: str, content: bytes, owner: Person, project: Json
    ) -> None:
        before = (await owner.get(of(project, what))).json()
        headers = {"Content-Type": "application/json"}
        response = await owner.ask("PUT", of(project, what), content=content, headers=headers)
        assert response.status_code == (413 if len(content) > 1_048_576 else 422)
        assert response.headers["content-type"] == "application/problem+json"
        assert response.json()["request_id"] == response.headers["x-request-id"]
        assert (await owner.get(of(project, what))).json() == before
