"""Projects: made, published, found, changed and taken away."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from tests.cast import Cast, Json, Person
from tests.conftest import Query

PLACE = {
    "project_type": "residential",
    "address": "Baner Road",
    "city": "Pune",
    "state": "Maharashtra",
    "zipcode": "411045",
}
HUGE = 10**400
NOT_A_NAME = [
    pytest.param("", id="empty"),
    pytest.param("   ", id="blank"),
    pytest.param("Brick\x00House", id="NUL"),
    pytest.param("Brick\nHouse", id="two lines"),
    pytest.param("Brick\u202eesuoH", id="bidi override"),
    pytest.param("Brick\u2066House", id="bidi isolate"),
    pytest.param("Brick\x1b[31m", id="escape"),
    pytest.param("x" * 10_000, id="10,000 characters"),
    pytest.param(None, id="null"),
    pytest.param(7, id="a number"),
    pytest.param(["Brick"], id="a list"),
    pytest.param({"name": "Brick"}, id="an object"),
]
# Field by field, what is refused whether it comes with a new project or with a change.
FAULTY = [
    ("project_type", "castle"),
    ("project_type", None),
    ("status", "finished"),
    ("latitude", 90.1),
    ("latitude", "18.5"),
    ("latitude", True),
    ("latitude", HUGE),
    ("longitude", -181),
    ("total_units", -1),
    ("total_units", 1.5),
    ("total_units", True),
    ("total_units", "12"),
    ("total_units", 100_001),
    ("total_units", HUGE),
    ("project_area", -1),
    ("project_area", "1e400"),
    ("project_area", "1_0"),
    ("project_area", "٣"),
    ("project_area", 1.001),
    ("project_area", True),
    ("project_area", HUGE),
    ("amenities", None),
    ("amenities", "Pool"),
    ("amenities", ["Pool", "  "]),
    ("amenities", ["Pool"] * 61),
    ("start_date", "2026-02-30"),
    ("start_date", "2026-2-3"),
    ("start_date", "26-02-03"),
    ("start_date", "2026-02-03T00:00:00Z"),
    ("start_date", 20260203),
    ("start_date", "0001-01-01"),
    ("expected_completion_precision", "year"),
    ("currency", "inr"),
    ("currency", "KWD"),
    ("timezone", "Mars/Olympus"),
    ("timezone", "../etc/passwd"),
    ("hold_hours", 0),
    ("hold_hours", 721),
    ("hold_hours", None),
    ("hold_hours", True),
    ("cooling_off_days", 91),
    ("token_percent", 10.0001),
    ("token_percent", -0.1),
    ("token_percent", "0.00001"),
    ("token_percent", None),
    ("advance_cap_percent", 100.5),
    ("forfeit_percent", {"reserved": 101}),
    ("forfeit_percent", {"completed": 1}),
    ("forfeit_percent", None),
    ("visit_capacity", 0),
    ("opening_hours", {"monday": {"opens": "18:00", "closes": "10:00"}}),
    ("opening_hours", {"monday": {"opens": "24:00", "closes": "25:00"}}),
    ("opening_hours", {"someday": None}),
    ("opening_hours", None),
    ("specifications", None),
    ("specifications", "Marble"),
    ("specifications", [{"title": "Flooring"}]),
    ("specifications", [{"title": "Flooring", "text": "Tiles.", "colour": "red"}]),
    ("specifications", [{"title": "Floor\ning", "text": "Tiles."}]),
    ("specifications", [{"title": "x" * 121, "text": "Tiles."}]),
    ("specifications", [{"title": "Flooring", "text": "x" * 2001}]),
    ("specifications", [{"title": "Flooring", "text": "Tiles\x00."}]),
    ("specifications", [{"title": "Flooring", "text": "Tiles."}] * 61),
    ("published", None),
    ("published", "true"),
    ("published", 1),
    # What follows from other things, or is not the builder's to say.
    ("is_featured", True),
    ("available_units", 5),
    ("price_min", "1.00"),
    ("builder_id", 1),
    ("slug", "my-own"),
    ("published_at", "2026-01-01T00:00:00Z"),
    ("id", 1),
    ("version", 1),
]


def faults(response: Any) -> list[list[str | int]]:
    """The places that a 422 names."""
    assert response.status_code == 422, response.text
    assert response.headers["content-type"] == "application/problem+json"
    problem = response.json()
    assert problem["code"] == "invalid_request"
    assert problem["request_id"] == response.headers["x-request-id"]
    return [fault["loc"] for fault in problem["errors"]]


async def listed(person: Person, **asked: Any) -> list[str]:
    """The names of the projects that the list shows, in its order."""
    response = await person.get("/api/projects", params=asked)
    assert response.status_code == 200, response.text
    return [project["name"] for project in response.json()["items"]]


@pytest.mark.endpoint("POST /api/projects")
class TestCreating:
    async def test_a_project_begins_as_a_draft_in_its_builders_currency_and_time(self, cast: Cast) -> None:
        owner = await cast.builder(currency="AED", timezone="Asia/Dubai")
        response = await owner.post("/api/projects", {"name": "Sand House", **PLACE})
        assert response.status_code == 201
        made = response.json()
        assert made["published"] is False
        assert made["published_at"] is None
        assert made["status"] == "planning"
        assert (made["currency"], made["timezone"]) == ("AED", "Asia/Dubai")
        assert (made["hold_hours"], made["cooling_off_days"], made["visit_capacity"]) == (72, 0, 1)
        assert (made["token_percent"], made["advance_cap_percent"]) == (1, 10)
        assert made["opening_hours"]["monday"] == {"opens": "10:00", "closes": "18:00"}
        assert made["opening_hours"]["sunday"] is None
        assert (made["available_units"], made["price_min"], made["price_max"]) == (0, None, None)
        assert made["units"] == {"total": 0, "by_status": {}, "by_type": {}}
        assert made["builder_id"] == owner.builder_id

    async def test_everything_that_was_said_is_kept(self, owner: Person) -> None:
        said = {
            **PLACE,
            "name": "  River Court ",
            "description": "Forty homes.\n\nBy the river.",
            "status": "construction",
            "latitude": 18.559,
            "longitude": 73.786812,
            "total_units": 40,
            "project_area": "12500.50",
            "amenities": ["Pool", "Library"],
            "start_date": "2026-01-15",
            "expected_completion_date": "2028-06-30",
            "expected_completion_precision": "quarter",
            "rera_number": "P52100012345",
            "currency": "USD",
            "timezone": "Europe/Berlin",
            "hold_hours": 24,
            "cooling_off_days": 7,
            "token_percent": 2.5,
            "advance_cap_percent": None,
            "forfeit_percent": {"token_paid": 25, "confirmed": 50.5},
            "visit_capacity": 3,
            "opening_hours": {"sunday": {"opens": "09:00", "closes": "12:30"}},
            "specifications": [{"title": "Flooring", "text": "Oak.\nTiles in the bathrooms."}],
            "published": True,
        }
        made = (await owner.post("/api/projects", said)).json()
        kept = {name: made[name] for name in said}
        days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday"]
        assert kept == said | {
            "name": "River Court",
            "project_area": 12500.5,
            "forfeit_percent": {"reserved": 0, "token_paid": 25, "confirmed": 50.5, "agreement_signed": 0},
            "opening_hours": dict.fromkeys(days) | said["opening_hours"],  # type: ignore[operator]
        }
        assert made["published_at"].endswith("+00:00")

    async def test_what_is_answered_is_what_is_read_afterwards(self, owner: Person) -> None:
        response = await owner.post("/api/projects", {"name": "Echo House", **PLACE})
        read = await owner.get(f"/api/projects/{response.json()['id']}")
        assert read.json() == response.json()
        assert read.headers["etag"] == response.headers["etag"]

    async def test_two_projects_of_one_name_have_two_addresses(self, owner: Person, rival: Person) -> None:
        made = [
            (await person.post("/api/projects", {"name": "Twin Towers East", "published": True, **PLACE})).json()
            for person in (owner, rival, owner)
        ]
        slugs = [project["slug"] for project in made]
        assert slugs[0] == "twin-towers-east"
        assert all(slug.startswith("twin-towers-east-") for slug in slugs[1:])
        assert len(set(slugs)) == 3
        for project in made:
            assert (await owner.get(f"/api/projects/{project['slug']}")).json()["id"] == project["id"]
            assert project["published_at"] is not None

    async def test_projects_of_one_name_made_at_once_all_succeed(self, owner: Person) -> None:
        body = {"name": "Rush Hour", **PLACE}
        made = await asyncio.gather(*(owner.post("/api/projects", body) for _ in range(4)))
        assert [response.status_code for response in made] == [201] * 4
        assert len({response.json()["slug"] for response in made}) == 4

    @pytest.mark.parametrize(
        ("name", "slug"),
        [
            ("The Old Mill", "the-old-mill"),
            ("Köln & Söhne — Haus Nº 7", "koln-sohne-haus-no-7"),
            ("2047", "project-2047"),
            ("कमल निवास", "project"),
            ("日本の家", "project"),
            ("🏠🏠", "project"),
            ("a" * 200, "a" * 80),
        ],
    )
    async def test_any_name_has_an_address(self, name: str, slug: str, owner: Person) -> None:
        made = (await owner.post("/api/projects", {"name": name, **PLACE})).json()
        assert made["name"] == name
        assert made["slug"] == slug or made["slug"].startswith(f"{slug}-")
        assert not made["slug"].isdigit()
        assert (await owner.get(f"/api/projects/{made['slug']}")).json()["id"] == made["id"]

    @pytest.mark.parametrize("name", NOT_A_NAME)
    async def test_a_name_is_one_line_of_text(self, name: object, owner: Person) -> None:
        assert faults(await owner.post("/api/projects", {**PLACE, "name": name})) == [["body", "name"]]
        assert await listed(owner, mine=True) == []

    @pytest.mark.endpoint("PATCH /api/projects/{project_id}")
    @pytest.mark.parametrize(
        ("field", "value"), [pytest.param(*case, id=f"{case[0]} {case[1]!r}"[:50]) for case in FAULTY]
    )
    async def test_a_faulty_field_is_named_and_nothing_is_changed(
        self, field: str, value: object, owner: Person, project: Json
    ) -> None:
        named = faults(await owner.post("/api/projects", {"name": "Faulty", **PLACE, field: value}))
        assert all(loc[:2] == ["body", field] for loc in named)
        assert named
        changed = faults(await owner.patch(f"/api/projects/{project['id']}", {field: value}))
        assert changed == named
        assert (await owner.get(f"/api/projects/{project['id']}")).json() == project
        assert await listed(owner, mine=True) == [project["name"]]

    @pytest.mark.parametrize("missing", ["name", *PLACE])
    async def test_what_is_needed_is_named(self, missing: str, owner: Person) -> None:
        body = {"name": "Half", **PLACE}
        del body[missing]
        assert faults(await owner.post("/api/projects", body)) == [["body", missing]]

    @pytest.mark.parametrize("end", ["expected_completion_date", "actual_completion_date"])
    async def test_no_project_ends_before_it_starts(self, end: str, owner: Person) -> None:
        body = {"name": "Backwards", **PLACE, "start_date": "2026-05-02"}
        assert faults(await owner.post("/api/projects", {**body, end: "2026-05-01"})) == [["body"]]
        assert (await owner.post("/api/projects", {**body, end: "2026-05-02"})).status_code == 201

    @pytest.mark.parametrize(
        "content",
        [
            b"",
            b"{",
            b"[]",
            b"null",
            b"7",
            b'"name"',
            b"\xff\xfe",
            b'{"name": "\\ud800"}',
            b'{"\\ud800": 1}',
            b'{"name": "\\u0000"}',
            b'{"latitude": NaN}',
            b'{"latitude": Infinity}',
            b'{"latitude": 1e400}',
            b'{"token_percent": 1e400}',
            b'{"token_percent": NaN}',
            b'{"total_units": ' + b"9" * 5000 + b"}",
            b'{"hold_hours": ' + b"9" * 400 + b"}",
            b"[" * 100_000,
            b'{"name":' * 50_000,
            b'{"opening_hours": ' + b'{"monday": ' * 500 + b"null" + b"}" * 501,
        ],
        ids=lambda content: repr(content[:24]),
    )
    @pytest.mark.endpoint("PATCH /api/projects/{project_id}")
    async def test_what_cannot_be_read_is_a_plain_problem(self, content: bytes, owner: Person, project: Json) -> None:
        headers = {"Content-Type": "application/json"}
        for method, path in (("POST", "/api/projects"), ("PATCH", f"/api/projects/{project['id']}")):
            faults(await owner.ask(method, path, content=content, headers=headers))
        assert (await owner.get(f"/api/projects/{project['id']}")).json() == project

    @pytest.mark.parametrize("kind", ["text/plain", "application/xml", "application/x-www-form-urlencoded", None])
    async def test_a_body_of_another_kind_is_refused(self, kind: str | None, owner: Person) -> None:
        headers = {"Content-Type": kind} if kind else {}
        content = b'{"name": "Brick House", "city": "Pune"}'
        assert faults(await owner.ask("POST", "/api/projects", content=content, headers=headers)) == [["body"]]

    async def test_a_body_of_five_megabytes_is_too_large(self, owner: Person) -> None:
        response = await owner.post("/api/projects", {"name": "x" * 5_000_000, **PLACE})
        assert response.status_code == 413
        assert response.json()["code"] == "too_large"

    async def test_the_same_key_makes_one_project(self, owner: Person) -> None:
        body, key = {"name": "Once", **PLACE}, {"Idempotency-Key": '"make-once"'}
        first = await owner.post("/api/projects", body, headers=key)
        again = await owner.post("/api/projects", body, headers=key)
        assert (first.status_code, again.status_code) == (201, 201)
        assert again.content == first.content
        assert again.headers["idempotency-replayed"] == "true"
        assert again.headers["etag"] == first.headers["etag"]
        other = await owner.post("/api/projects", {**body, "name": "Twice"}, headers=key)
        assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
        assert await listed(owner, mine=True) == ["Once"]


@pytest.mark.endpoint("GET /api/projects/{project_id}")
class TestReading:
    async def test_a_project_is_found_by_its_id_and_by_its_slug(self, visitor: Person, project: Json) -> None:
        by_id = await visitor.get(f"/api/projects/{project['id']}")
        by_slug = await visitor.get(f"/api/projects/{project['slug']}")
        assert by_id.json() == by_slug.json() == project

    @pytest.mark.parametrize(
        "nobody",
        [
            "0", "999999999", str(2**63 - 1), str(2**63), "9" * 60, "no-such-house", "-", "-1", "1.0", "a" * 101,
            "a" * 5000, "a%00b", "a%20b", "%F0%9F%8F%A0", "%ff", "%ED%A0%80", "a'--", "%D9%A3", "%25",
        ],
        ids=lambda text: text[:20],
    )  # fmt: skip
    async def test_what_there_is_not_is_404(self, nobody: str, visitor: Person) -> None:
        response = await visitor.get(f"/api/projects/{nobody}")
        assert response.status_code == 404
        assert response.json()["code"] == "not_found"

    async def test_who_has_it_already_gets_no_body(self, visitor: Person, owner: Person, project: Json) -> None:
        path = f"/api/projects/{project['id']}"
        tag = (await visitor.get(path)).headers["etag"]
        for same in (tag, f"W/{tag}", f'"x", {tag}', "*"):
            again = await visitor.get(path, headers={"If-None-Match": same})
            assert (again.status_code, again.content) == (304, b"")
            assert again.headers["etag"] == tag
        assert (await visitor.get(path, headers={"If-None-Match": '"x"'})).status_code == 200
        await owner.patch(path, {"description": "New"})
        changed = await visitor.get(path, headers={"If-None-Match": tag})
        assert changed.status_code == 200
        assert changed.headers["etag"] != tag

    async def test_the_tag_follows_what_the_units_change(
        self, cast: Cast, visitor: Person, owner: Person, project: Json
    ) -> None:
        path = f"/api/projects/{project['id']}"
        tag = (await visitor.get(path)).headers["etag"]
        await cast.unit(owner, project)
        assert (await visitor.get(path, headers={"If-None-Match": tag})).status_code == 200

    async def test_a_visitors_answer_may_be_shared_and_a_members_may_not(
        self, visitor: Person, owner: Person, project: Json
    ) -> None:
        path = f"/api/projects/{project['id']}"
        assert (await visitor.get(path)).headers["cache-control"] == "no-cache"
        assert (await owner.get(path)).headers["cache-control"] == "private, no-cache"

    async def test_it_counts_its_units_and_names_its_towers(self, cast: Cast, owner: Person, project: Json) -> None:
        await cast.unit(owner, project, tower="West", unit_type="2BHK")
        await cast.unit(owner, project, tower="East", unit_type="2BHK", status="withheld")
        await cast.unit(owner, project, tower="East", unit_type="shop")
        read = (await owner.get(f"/api/projects/{project['id']}")).json()
        assert read["units"] == {
            "total": 3,
            "by_status": {"available": 2, "withheld": 1},
            "by_type": {"2BHK": 2, "shop": 1},
        }
        assert read["towers"] == ["West", "East"]


@pytest.mark.endpoint("PATCH /api/projects/{project_id}")
class TestChanging:
    async def test_a_change_changes_what_it_names(self, owner: Person, project: Json) -> None:
        change = {"name": "Kiln Yard", "description": "Red.", "amenities": ["Pool"], "token_percent": "2.5"}
        response = await owner.patch(f"/api/projects/{project['id']}", change)
        assert response.status_code == 200
        changed = response.json()
        assert changed == project | change | {"token_percent": 2.5, "updated_at": changed["updated_at"]}
        assert changed["updated_at"] > project["updated_at"]
        assert (await owner.get(f"/api/projects/{project['id']}")).json() == changed

    async def test_the_slug_stays_when_the_name_changes(self, owner: Person, project: Json) -> None:
        changed = (await owner.patch(f"/api/projects/{project['id']}", {"name": "Quite Another"})).json()
        assert changed["slug"] == project["slug"]

    async def test_specifications_are_replaced_as_a_whole_and_shown_to_everybody(
        self, cast: Cast, owner: Person, visitor: Person, query: Query
    ) -> None:
        project = await cast.project(owner)
        assert project["specifications"] == []
        path = f"/api/projects/{project['id']}"
        many = [{"title": f"Part {number}", "text": "x" * 2000} for number in range(60)]
        for said in (many, [{"title": "Doors", "text": "Teak."}], []):
            changed = (await owner.patch(path, {"specifications": said})).json()
            assert changed["specifications"] == said
            assert (await visitor.get(path)).json()["specifications"] == said
        trail = await query(
            "SELECT after FROM audit_log WHERE action = 'project.changed' AND entity_id = %(id)s ORDER BY id",
            id=project["id"],
        )
        assert [entry["specifications"] for (entry,) in trail] == [many, [{"title": "Doors", "text": "Teak."}], []]

    async def test_what_may_be_empty_is_emptied_with_null(self, cast: Cast, owner: Person) -> None:
        full = {
            "description": "Red.", "latitude": 1.5, "longitude": 2.5, "total_units": 3, "project_area": 4,
            "start_date": "2026-01-01", "expected_completion_date": "2027-01-01",
            "actual_completion_date": "2027-01-02", "rera_number": "P1", "advance_cap_percent": 5,
        }  # fmt: skip
        project = await cast.project(owner, **full)
        empty = dict.fromkeys(full)
        changed = (await owner.patch(f"/api/projects/{project['id']}", empty)).json()
        assert {name: changed[name] for name in full} == empty

    @pytest.mark.parametrize(
        "field",
        [
            "name", "project_type", "address", "city", "state", "zipcode", "status", "amenities", "currency",
            "timezone", "hold_hours", "cooling_off_days", "token_percent", "forfeit_percent", "visit_capacity",
            "opening_hours", "specifications", "published", "expected_completion_precision",
        ],
    )  # fmt: skip
    async def test_what_may_not_be_empty_is_not_emptied(self, field: str, owner: Person, project: Json) -> None:
        named = faults(await owner.patch(f"/api/projects/{project['id']}", {field: None}))
        assert named == [["body", field]]
        assert (await owner.get(f"/api/projects/{project['id']}")).json() == project

    @pytest.mark.parametrize("name", NOT_A_NAME)
    async def test_a_new_name_is_one_line_of_text_too(self, name: object, owner: Person, project: Json) -> None:
        named = faults(await owner.patch(f"/api/projects/{project['id']}", {"name": name}))
        assert named == [["body", "name"]]

    @pytest.mark.parametrize(
        ("stored", "change"),
        [
            ({"start_date": "2026-05-02"}, {"expected_completion_date": "2026-05-01"}),
            ({"start_date": "2026-05-02"}, {"actual_completion_date": "2026-05-01"}),
            ({"expected_completion_date": "2026-05-01"}, {"start_date": "2026-05-02"}),
            ({"actual_completion_date": "2026-05-01"}, {"start_date": "2026-05-02"}),
        ],
    )
    async def test_a_date_must_fit_those_that_are_kept_already(
        self, stored: Json, change: Json, cast: Cast, owner: Person
    ) -> None:
        project = await cast.project(owner, **stored)
        response = await owner.patch(f"/api/projects/{project['id']}", {"city": "Mumbai", **change})
        assert response.status_code == 422
        assert response.json()["code"] == "invalid_request"
        assert "before it starts" in response.json()["detail"]
        assert (await owner.get(f"/api/projects/{project['id']}")).json() == project
        both = {"start_date": "2026-07-01", "expected_completion_date": "2027-01-01", "actual_completion_date": None}
        assert (await owner.patch(f"/api/projects/{project['id']}", both)).status_code == 200

    async def test_a_project_goes_through_its_life_step_by_step(self, owner: Person, project: Json) -> None:
        path = f"/api/projects/{project['id']}"
        life = ["planning", "construction", "completed", "delivered"]
        for place, status in enumerate(life):
            following = life[place + 1 : place + 2]
            for to in life:
                if to in (status, *following):
                    continue
                refused = await owner.patch(path, {"status": to, "city": "Mumbai"})
                assert refused.status_code == 409
                problem = refused.json()
                assert problem["code"] == "invalid_transition"
                assert problem["allowed"] == following
                assert status in problem["detail"]
            assert (await owner.patch(path, {"status": status})).status_code == 200
            if following:
                assert (await owner.patch(path, {"status": following[0]})).json()["status"] == following[0]
        assert (await owner.get(path)).json()["city"] == "Pune"

    async def test_a_draft_is_published_and_taken_back(self, cast: Cast, owner: Person, visitor: Person) -> None:
        draft = await cast.project(owner, published=False)
        path = f"/api/projects/{draft['id']}"
        assert (await visitor.get(path)).status_code == 404
        published = (await owner.patch(path, {"published": True})).json()
        assert published["published"] is True
        assert (await visitor.get(path)).json()["published_at"] == published["published_at"]
        again = (await owner.patch(path, {"published": True})).json()
        assert again["published_at"] == published["published_at"]
        assert (await owner.patch(path, {"published": False})).json()["published_at"] is None
        assert (await visitor.get(path)).status_code == 404
        assert (await owner.get(path)).status_code == 200

    async def test_a_project_with_bookings_is_not_hidden_again(
        self, owner: Person, visitor: Person, booking: Json
    ) -> None:
        path = f"/api/projects/{booking['project']['id']}"
        refused = await owner.patch(path, {"published": False, "city": "Mumbai"})
        assert (refused.status_code, refused.json()["code"]) == (409, "project_has_bookings")
        assert (await visitor.get(path)).json()["city"] == "Pune"

    async def test_the_currency_changes_only_while_nobody_has_booked(
        self, cast: Cast, owner: Person, buyer: Person, project: Json
    ) -> None:
        path, unit = f"/api/projects/{project['id']}", await cast.unit(owner, project)
        assert (await owner.patch(path, {"currency": "USD"})).json()["currency"] == "USD"
        booking = await cast.booking(buyer, unit)
        assert booking["currency"] == "USD"
        refused = await owner.patch(path, {"currency": "EUR"})
        assert (refused.status_code, refused.json()["code"]) == (409, "project_has_bookings")
        assert (await owner.patch(path, {"currency": "USD", "city": "Mumbai"})).status_code == 200
        await buyer.patch(f"/api/bookings/{booking['id']}/status", {"status": "cancelled", "reason": "No."})
        assert (await owner.patch(path, {"currency": "EUR"})).status_code == 409

    async def test_a_stale_edit_is_refused(self, owner: Person, project: Json) -> None:
        path = f"/api/projects/{project['id']}"
        tag = (await owner.get(path)).headers["etag"]
        first = await owner.patch(path, {"city": "Mumbai"}, headers={"If-Match": tag})
        assert first.status_code == 200
        for old in (tag, f'{tag}, "x"', '"x"', "", "1", f"W/{first.headers['etag']}", '"999999999999999999-00000000"'):
            late = await owner.patch(path, {"city": "Nagpur"}, headers={"If-Match": old})
            assert (late.status_code, late.json()["code"]) == (412, "stale"), old
        assert (await owner.get(path)).json()["city"] == "Mumbai"
        now = first.headers["etag"]
        for fresh in (f'"x", {now}', "*", None):
            headers = {"If-Match": fresh} if fresh else {}
            assert (await owner.patch(path, {"city": "Nashik"}, headers=headers)).status_code == 200
            now = (await owner.get(path)).headers["etag"]

    async def test_of_two_who_edit_the_same_version_one_is_told(self, owner: Person, project: Json) -> None:
        path = f"/api/projects/{project['id']}"
        tag = {"If-Match": (await owner.get(path)).headers["etag"]}
        answers = await asyncio.gather(*(owner.patch(path, {"city": f"City {n}"}, headers=tag) for n in range(5)))
        assert sorted(answer.status_code for answer in answers) == [200, 412, 412, 412, 412]

    async def test_every_change_leaves_a_trace_of_what_it_was(self, owner: Person, project: Json, query: Query) -> None:
        response = await owner.patch(
            f"/api/projects/{project['id']}",
            {"city": "Mumbai", "state": project["state"], "advance_cap_percent": 5},
            headers={"X-Request-ID": "the-request-itself"},
        )
        assert response.headers["x-request-id"] == "the-request-itself"
        rows = await query(
            "SELECT actor_id, before, after, request_id FROM audit_log WHERE entity_type = 'project' "
            "AND action = 'project.changed' AND entity_id = %(id)s",
            id=project["id"],
        )
        assert len(rows) == 1
        actor, before, after, request_id = rows[0]
        assert (actor, request_id) == (owner.user_id, "the-request-itself")
        assert (before["city"], after["city"]) == ("Pune", "Mumbai")
        assert before.keys() == after.keys() == {"city", "advance_cap_percent"}

    @pytest.mark.parametrize("nobody", ["0", "-1", "1.5", "abc", str(2**63), "9" * 50, "%00", "1%202"])
    @pytest.mark.endpoint("DELETE /api/projects/{project_id}", "GET /api/projects/{project_id}/units")
    async def test_what_can_be_no_id_is_refused(self, nobody: str, owner: Person) -> None:
        for method, tail in (("PATCH", ""), ("DELETE", ""), ("GET", "/units")):
            body: Json | None = {} if method == "PATCH" else None
            named = faults(await owner.ask(method, f"/api/projects/{nobody}{tail}", json=body))
            assert named == [["path", "project_id"]]


@pytest.mark.endpoint("DELETE /api/projects/{project_id}")
class TestDeleting:
    async def test_a_project_without_bookings_goes_with_all_that_is_in_it(
        self, cast: Cast, owner: Person, project: Json, query: Query
    ) -> None:
        path, unit = f"/api/projects/{project['id']}", await cast.unit(owner, project)
        await owner.patch(f"/api/units/{unit['id']}", {"price": "1.00"})
        await owner.put(f"{path}/charges", {"charges": [{"name": "Club", "kind": "fixed", "rate": 1}]})
        await owner.put(f"{path}/extras", {"extras": [{"name": "Car park", "price": "1.00", "quantity": 1}]})
        stage = {"name": "All", "percent": 100, "falls_due": "on_booking"}
        plan = {"name": "In full", "plan_type": "full_payment", "stages": [stage]}
        await owner.put(f"{path}/payment-plans", {"payment_plans": [plan]})
        response = await owner.delete(path)
        assert (response.status_code, response.content) == (204, b"")
        assert (await owner.get(path)).status_code == 404
        assert (await owner.get(f"/api/units/{unit['id']}")).status_code == 404
        for table in ("units", "towers", "charges", "extras", "payment_plans"):
            assert await query(f"SELECT 1 FROM {table} WHERE project_id = %(id)s", id=project["id"]) == []
        assert (await owner.delete(path)).status_code == 404

    async def test_a_project_that_was_ever_booked_in_stays(
        self, owner: Person, buyer: Person, booking: Json, query: Query
    ) -> None:
        path = f"/api/projects/{booking['project']['id']}"
        before = (await owner.get(path)).json()
        await buyer.patch(f"/api/bookings/{booking['id']}/status", {"status": "cancelled", "reason": "No."})
        refused = await owner.delete(path)
        assert (refused.status_code, refused.json()["code"]) == (409, "project_has_bookings")
        assert (await owner.get(path)).json()["units"]["total"] == before["units"]["total"] == 1
        assert await query("SELECT 1 FROM bookings WHERE id = %(id)s", id=booking["id"])

    async def test_a_stale_delete_is_refused(self, owner: Person, project: Json) -> None:
        path = f"/api/projects/{project['id']}"
        tag = (await owner.get(path)).headers["etag"]
        await owner.patch(path, {"city": "Mumbai"})
        assert (await owner.delete(path, headers={"If-Match": tag})).status_code == 412
        assert (await owner.get(path)).status_code == 200


@pytest.mark.endpoint("GET /api/projects")
class TestFinding:
    async def test_each_filter_leaves_what_it_says(self, cast: Cast, owner: Person, query: Query) -> None:
        here = await cast.project(
            owner, name="Here", city="Thane", state="Goa", project_type="mixed", status="construction"
        )
        there = await cast.project(owner, name="There", rera_number="R-77")
        await cast.unit(owner, here, price="100.00", unit_type="villa")
        await cast.unit(owner, here, price="300.00", unit_type="plot", status="withheld")
        await query("UPDATE projects SET is_featured = true WHERE id = %(id)s", id=there["id"])
        mine = {"builder_id": owner.builder_id}
        assert sorted(await listed(owner, **mine)) == ["Here", "There"]
        leaves_here: list[Json] = [
            {"city": "Thane"}, {"city": "tHANE"}, {"state": "goa"}, {"project_type": "mixed"},
            {"status": "construction"}, {"unit_type": "villa"}, {"unit_type": "plot"}, {"min_price": "100"},
            {"max_price": "100.00"}, {"min_price": "50", "max_price": "200"}, {"featured": "false"},
            {"available": "true"}, {"q": "here", "city": "Thane"}, {"min_price": "100", "currency": "INR"},
        ]  # fmt: skip
        for asked in leaves_here:
            assert await listed(owner, **mine, **asked) == ["Here"], asked
        for asked in ({"featured": "true"}, {"available": "false"}, {"q": "r-77"}, {"status": "planning"}):
            assert await listed(owner, **mine, **asked) == ["There"], asked
        leaves_none: list[Json] = [
            {"city": "Than"}, {"unit_type": "office"}, {"min_price": "100.01"}, {"max_price": "99.99"},
            {"builder_id": 2**63 - 1}, {"q": "here nowhere"}, {"currency": "AED"},
            {"max_price": "100", "currency": "AED"},
        ]  # fmt: skip
        for asked in leaves_none:
            assert await listed(owner, **{**mine, **asked}) == [], asked

    async def test_a_search_finds_all_of_several_words_in_any_order(self, cast: Cast, owner: Person) -> None:
        await cast.project(owner, name="Lotus Court", city="Nashik", address="12 Mill Lane", rera_number="P-991")
        await cast.project(owner, name="Lotus Garden", city="Pune", address="7 Hill Road", rera_number=None)
        mine = {"builder_id": owner.builder_id}
        assert len(await listed(owner, **mine, q="lotus")) == 2
        for words in ("LOTUS nashik", "nashik  lotus", "mill LOT", "p-991", "court"):
            assert await listed(owner, **mine, q=words) == ["Lotus Court"], words
        assert await listed(owner, **mine, q="nashik garden") == []

    async def test_a_search_takes_every_sign_for_itself(self, cast: Cast, owner: Person) -> None:
        for name in ("100% Green", "100 Green", "Plot_9", "Plot 9", r"Back\slash", "O'Brien; DROP TABLE units"):
            await cast.project(owner, name=name)
        mine = {"builder_id": owner.builder_id}
        assert await listed(owner, **mine, q="%") == ["100% Green"]
        assert await listed(owner, **mine, q="_") == ["Plot_9"]
        assert await listed(owner, **mine, q="\\") == [r"Back\slash"]
        assert await listed(owner, **mine, q="o'brien; drop") == ["O'Brien; DROP TABLE units"]
        assert await listed(owner, **mine, q="100%") == ["100% Green"]

    async def test_a_search_reads_other_scripts(self, cast: Cast, owner: Person) -> None:
        await cast.project(owner, name="कमल निवास", city="पुणे")
        await cast.project(owner, name="Ärztehaus Łódź", city="ΑΘΗΝΑ")
        mine = {"builder_id": owner.builder_id}
        for words in ("कमल", "पुणे निवास", "मल"):
            assert await listed(owner, **mine, q=words) == ["कमल निवास"], words
        for words in ("ärzte", "ÄRZTE", "łódź", "αθηνα"):
            assert await listed(owner, **mine, q=words) == ["Ärztehaus Łódź"], words

    async def test_the_list_is_sorted_as_asked(self, cast: Cast, owner: Person, query: Query) -> None:
        made = {}
        for name, price, ready in (("b", "200.00", "2027-01-01"), ("C", "100.00", None), ("a", None, "2026-01-01")):
            made[name] = await cast.project(owner, name=name, expected_completion_date=ready)
            if price:
                await cast.unit(owner, made[name], price=price)
        await query("UPDATE projects SET is_featured = true WHERE id = %(id)s", id=made["C"]["id"])
        orders = {
            "featured": ["C", "a", "b"],
            "newest": ["a", "C", "b"],
            "price": ["C", "b", "a"],
            "-price": ["b", "C", "a"],
            "completion": ["a", "b", "C"],
            "name": ["a", "b", "C"],
        }
        mine = {"builder_id": owner.builder_id}
        for sort, names in orders.items():
            assert await listed(owner, **mine, sort=sort) == names, sort
        assert await listed(owner, **mine) == orders["featured"]

    async def test_the_list_comes_in_pages(self, cast: Cast, owner: Person) -> None:
        for name in "abcde":
            await cast.project(owner, name=name)
        asked = {"builder_id": owner.builder_id, "sort": "name", "limit": 2}
        first = (await owner.get("/api/projects", params=asked)).json()
        assert {name: first[name] for name in ("total", "page", "limit", "pages")} == {
            "total": 5, "page": 1, "limit": 2, "pages": 3,
        }  # fmt: skip
        pages = [await listed(owner, **asked, page=page) for page in (1, 2, 3, 4)]
        assert pages == [["a", "b"], ["c", "d"], ["e"], []]
        assert len(await listed(owner, **asked | {"limit": 100})) == 5
        default = (await owner.get("/api/projects")).json()
        assert (default["page"], default["limit"]) == (1, 20)

    @pytest.mark.parametrize(
        "asked",
        [
            {"limit": 0}, {"limit": 101}, {"limit": -1}, {"limit": "many"}, {"page": 0}, {"page": 100_001},
            {"page": 2**63}, {"page": "9" * 400}, {"sort": "best"}, {"project_type": "castle"}, {"status": "lost"},
            {"unit_type": "9BHK"}, {"min_price": "1e9"}, {"min_price": "-1"}, {"max_price": "NaN"},
            {"max_price": "1.001"}, {"max_price": "99999999999999"}, {"builder_id": 0}, {"builder_id": 2**63},
            {"featured": "maybe"}, {"available": "2"}, {"q": ""}, {"q": " "}, {"q": "x" * 101}, {"q": "a\x00b"},
            {"q": "a\u202eb"}, {"city": "\x00"}, {"colour": "red"}, {"currency": "ZZZ"}, {"currency": "inr"},
        ],
        ids=str,
    )  # fmt: skip
    async def test_a_faulty_question_is_named(self, asked: Json, visitor: Person) -> None:
        response = await visitor.get("/api/projects", params=asked)
        (name,) = asked
        assert faults(response) == [["query", name]]

    async def test_a_lone_surrogate_in_a_question_finds_nothing_and_breaks_nothing(self, visitor: Person) -> None:
        response = await visitor.get("/api/projects?q=%ED%A0%80")
        assert response.status_code in (200, 422)

    async def test_drafts_are_listed_for_their_builder_only(
        self, cast: Cast, owner: Person, rival: Person, visitor: Person, buyer: Person
    ) -> None:
        await cast.project(owner, name="Shown")
        await cast.project(owner, name="Draft", published=False)
        by_builder = {"builder_id": owner.builder_id, "sort": "name"}
        assert await listed(owner, **by_builder) == ["Draft", "Shown"]
        for person in (visitor, rival, buyer):
            assert await listed(person, **by_builder) == ["Shown"]

    async def test_mine_is_what_ones_own_builder_has(self, cast: Cast, owner: Person, rival: Person) -> None:
        await cast.project(owner, name="Ours", published=False)
        await cast.project(rival, name="Theirs")
        assert await listed(owner, mine="true") == ["Ours"]
        assert await listed(rival, mine="true") == ["Theirs"]
        assert "Theirs" in await listed(owner, mine="false", limit=100)


@pytest.mark.endpoint("GET /api/projects/{project_id}", "GET /api/projects")
class TestWhatFollowsFromTheUnits:
    async def test_stock_and_prices_follow_the_units(
        self, cast: Cast, owner: Person, buyer: Person, project: Json
    ) -> None:
        path = f"/api/projects/{project['id']}"

        async def stock() -> tuple[int, str | None, str | None]:
            read = (await owner.get(path)).json()
            (card,) = (await owner.get("/api/projects", params={"mine": "true"})).json()["items"]
            keys = ("available_units", "price_min", "price_max")
            assert [card[key] for key in keys] == [read[key] for key in keys]
            return read["available_units"], read["price_min"], read["price_max"]

        assert await stock() == (0, None, None)
        cheap = await cast.unit(owner, project, price="100.00")
        dear = await cast.unit(owner, project, price="300.50")
        await cast.unit(owner, project, price="900.00", status="withheld")
        assert await stock() == (2, "100.00", "300.50")
        await owner.patch(f"/api/units/{cheap['id']}", {"price": "150.00"})
        assert await stock() == (2, "150.00", "300.50")
        await owner.patch(f"/api/units/{dear['id']}", {"status": "withheld"})
        assert await stock() == (1, "150.00", "150.00")
        booking = await cast.booking(buyer, cheap)
        # With nothing left the prices are those of all units, so that the list can still be searched by price.
        assert await stock() == (0, "150.00", "900.00")
        await buyer.patch(f"/api/bookings/{booking['id']}/status", {"status": "cancelled", "reason": "No."})
        assert await stock() == (1, "150.00", "150.00")
        change = {"units": [{"id": cheap["id"], "price": "10.00"}, {"id": dear["id"], "status": "available"}]}
        assert (await owner.patch("/api/units/bulk", change)).status_code == 200
        assert await stock() == (2, "10.00", "300.50")


@pytest.mark.endpoint("GET /api/projects/{project_id}/units")
class TestTheStackingPlan:
    async def test_all_units_come_tower_by_tower_from_the_ground_up(
        self, cast: Cast, owner: Person, visitor: Person, project: Json
    ) -> None:
        for tower, floor, position, number in (
            ("B", 2, 1, "B-201"), ("B", 1, 2, "B-102"), ("B", 1, 1, "B-101"), ("A", 1, 1, "A-101"), (None, 0, 1, "G-1"),
        ):  # fmt: skip
            await cast.unit(owner, project, tower=tower, floor_number=floor, position=position, unit_number=number)
        answer = (await visitor.get(f"/api/projects/{project['id']}/units")).json()
        assert answer["total"] == 5
        # The tower that was named first stands first; what is in no tower comes last.
        assert [unit["unit_number"] for unit in answer["items"]] == ["B-101", "B-102", "B-201", "A-101", "G-1"]

    async def test_each_filter_leaves_what_it_says(
        self, cast: Cast, owner: Person, buyer: Person, visitor: Person, project: Json
    ) -> None:
        low = await cast.unit(
            owner, project, unit_number="low", tower="A", floor_number=-1, unit_type="shop", area_sqft="500.50",
            price="100.00", facing="north-east",
        )  # fmt: skip
        await cast.unit(owner, project, unit_number="high", tower="B", floor_number=9, area_sqft=900, price="200.00")
        await cast.booking(buyer, low)
        path = f"/api/projects/{project['id']}/units"
        leaves_low: list[Json] = [
            {"tower": "A"}, {"unit_type": "shop"}, {"status": "reserved"}, {"floor_number": -1},
            {"facing": "north-east"}, {"max_price": "100"}, {"max_area": "500.5"}, {"tower": "A", "max_price": "150"},
        ]  # fmt: skip
        leaves_high: list[Json] = [
            {"tower": "B"}, {"status": "available"}, {"floor_number": 9}, {"min_price": "100.01"}, {"min_area": 501},
        ]  # fmt: skip
        for name, questions in (("low", leaves_low), ("high", leaves_high)):
            for asked in questions:
                answer = (await visitor.get(path, params=asked)).json()
                assert [unit["unit_number"] for unit in answer["items"]] == [name], asked
                assert answer["total"] == 1
        none = (await visitor.get(path, params={"tower": "C"})).json()
        assert none == {"items": [], "total": 0}

    async def test_a_project_without_units_has_an_empty_plan(self, visitor: Person, project: Json) -> None:
        response = await visitor.get(f"/api/projects/{project['id']}/units")
        assert (response.status_code, response.json()) == (200, {"items": [], "total": 0})
        assert (await visitor.get("/api/projects/999999999/units")).status_code == 404

    @pytest.mark.parametrize(
        "asked",
        [
            {"tower": "\x00"}, {"unit_type": "cave"}, {"status": "lost"}, {"floor_number": 301},
            {"floor_number": "x"}, {"facing": "up"}, {"min_price": "x"}, {"min_area": "-1"}, {"max_area": "inf"},
            {"page": 1},
        ],
        ids=str,
    )  # fmt: skip
    async def test_a_faulty_question_is_named(self, asked: Json, visitor: Person, project: Json) -> None:
        (name,) = asked
        assert faults(await visitor.get(f"/api/projects/{project['id']}/units", params=asked)) == [["query", name]]


# Cities


@pytest.mark.endpoint("GET /api/projects/cities")
async def test_cities_say_how_many_projects_are_shown_there(
    cast: Cast, owner: Person, buyer: Person, visitor: Person
) -> None:
    ahead, behind, hidden = (f"{name}{uuid4().hex[:8]}" for name in ("Satara", "Karad", "Wai"))
    for city, published in ((behind, True), (ahead, True), (ahead.upper(), True), (hidden, False), (ahead, False)):
        await cast.project(owner, city=city, published=published)
    await cast.project(owner, city=behind, state="Goa")
    for person in (visitor, buyer, owner):
        items = (await person.get("/api/projects/cities")).json()["items"]
        ours = [item for item in items if item["city"].lower() in {ahead.lower(), behind.lower(), hidden.lower()}]
        assert [(item["city"].lower(), item["state"], item["projects"]) for item in ours] == [
            (ahead.lower(), "Maharashtra", 2), (behind.lower(), "Goa", 1), (behind.lower(), "Maharashtra", 1),
        ]  # fmt: skip
        counts = [item["projects"] for item in items]
        assert counts == sorted(counts, reverse=True)
    listed = (await visitor.get("/api/projects", params={"city": ahead})).json()
    assert listed["total"] == 2


@pytest.mark.endpoint("GET /api/projects/{project_id}", "POST /api/projects")
async def test_a_project_that_is_called_cities_has_an_address_of_its_own(
    cast: Cast, owner: Person, visitor: Person
) -> None:
    project = await cast.project(owner, name="Cities!")
    assert project["slug"].startswith("project-cities")
    assert (await visitor.get(f"/api/projects/{project['slug']}")).json()["id"] == project["id"]


@pytest.mark.endpoint("GET /api/projects")
async def test_a_list_says_when_each_project_was_changed(cast: Cast, owner: Person, visitor: Person) -> None:
    project = await cast.project(owner)
    changed = (await owner.patch(f"/api/projects/{project['id']}", {"description": "By the river."})).json()
    [item] = (await visitor.get("/api/projects", params={"q": project["name"]})).json()["items"]
    assert item["updated_at"] == changed["updated_at"] != project["updated_at"]
