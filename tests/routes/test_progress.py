"""How far a project is: phases and their history, what falls due with them, and the dates that were promised."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest

from domain.money import spelled
from domain.people import MemberRole
from domain.progress import weighted_percent
from tests.cast import Cast, Json, Person, lapse, put_into
from tests.conftest import Query

HUGE = 10**400
TIMEZONE = "Asia/Kolkata"
AddPhase = Callable[..., Awaitable[Json]]


def of(project: Json, more: str = "") -> str:
    """The address of the project's progress."""
    return f"/api/projects/{project['id']}/progress{more}"


def at(phase: Json, more: str = "") -> str:
    """The address of the phase."""
    return f"/api/projects/{phase['project_id']}/progress/{phase['id']}{more}"


def faults(response: Any) -> list[list[str | int]]:
    """The places that a 422 names."""
    assert response.status_code == 422, response.text
    assert response.json()["code"] == "invalid_request"
    return [fault["loc"] for fault in response.json()["errors"]]


async def add(owner: Person, project: Json, **values: Any) -> Json:
    """A phase of the project."""
    response = await owner.post(of(project), {"name": f"Phase {uuid4().hex[:8]}", **values})
    assert response.status_code == 201, response.text
    made: Json = response.json()
    return made


async def change(owner: Person, phase: Json, **values: Any) -> Json:
    """The phase after this change of it."""
    response = await owner.patch(at(phase), values)
    assert response.status_code == 200, response.text
    changed: Json = response.json()
    return changed


async def progress(reader: Person, project: Json) -> Json:
    """The project's progress as somebody reads it."""
    response = await reader.get(of(project))
    assert response.status_code == 200, response.text
    read: Json = response.json()
    return read


async def history(owner: Person, phase: Json) -> list[Json]:
    """The phase's changes, the first one first."""
    items: list[Json] = (await owner.get(at(phase, "/history"))).json()["items"]
    return items[::-1]


async def today_at(query: Query, timezone: str = TIMEZONE) -> date:
    [(day,)] = await query("SELECT (now() AT TIME ZONE %(timezone)s)::date", timezone=timezone)
    assert isinstance(day, date)
    return day


async def sell_by_plan(owner: Person, project: Json, *stages: Json) -> None:
    """Has the project's homes be paid in these stages."""
    plan = {"name": "As it grows", "plan_type": "construction_linked", "stages": list(stages)}
    response = await owner.put(f"/api/projects/{project['id']}/payment-plans", {"payment_plans": [plan]})
    assert response.status_code == 200, response.text


async def stages(query: Query, booking: Json) -> list[tuple[Any, ...]]:
    """The booking's stages: the phase of each, since when it is due, and until when it is to be paid."""
    return await query(
        "SELECT phase_id, fell_due_on, due_date FROM booking_stages WHERE booking_id = %(id)s ORDER BY position",
        id=booking["id"],
    )


async def told(query: Query, person: Person, kind: str) -> list[tuple[Any, ...]]:
    """What the person has been told of this kind, the first first: title, message, address and priority."""
    return await query(
        "SELECT title, message, action_url, priority FROM notifications "
        "WHERE user_id = %(user)s AND notification_type = %(kind)s ORDER BY id",
        user=person.user_id,
        kind=kind,
    )


@pytest.mark.endpoint("GET /api/projects/{project_id}/progress")
class TestProgress:
    async def test_a_project_begins_at_nothing(self, visitor: Person, project: Json) -> None:
        assert await progress(visitor, project) == {
            "project_id": project["id"],
            "overall_percentage": 0,
            "phases": [],
            "promised_dates": [],
        }

    async def test_phases_stand_in_the_order_in_which_they_were_added(
        self, owner: Person, visitor: Person, project: Json
    ) -> None:
        names = ["Zero level", "Frame", "Bricks", "Above all"]
        for name in names:
            await add(owner, project, name=name)
        assert [phase["name"] for phase in (await progress(visitor, project))["phases"]] == names

    @pytest.mark.parametrize(
        ("parts", "overall"),
        [
            ([(0, 1)], 0),
            ([(100, 1)], 100),
            ([(50, 1), (100, 3)], 87.5),
            ([(100, 1), (0, 1), (0, 1)], 33.3),
            ([(100, 2), (0, 1)], 66.7),
            # Halves go up, to the even and to the odd.
            ([(33.2, 1), (33.3, 1)], 33.3),
            ([(33.3, 1), (33.4, 1)], 33.4),
            ([("0.05", 1)], 0.1),
            ([("0.0499", 1)], 0),
            ([("99.9499", "0.0001")], 99.9),
            ([("99.9999", 10_000), (0, "0.0001")], 100),
        ],
        ids=str,
    )
    async def test_the_whole_is_the_weighted_mean_of_all_phases(
        self, parts: list[tuple[Any, Any]], overall: float, owner: Person, visitor: Person, project: Json
    ) -> None:
        for percentage, weight in parts:
            await add(owner, project, progress_percentage=percentage, weight=weight)
        assert (await progress(visitor, project))["overall_percentage"] == overall
        # What buyers are told of is worked out by the domain, and is the same.
        assert weighted_percent((Decimal(str(p)), Decimal(str(w))) for p, w in parts) == Decimal(str(overall))

    async def test_what_is_not_for_customers_counts_but_is_not_shown_to_them(
        self, cast: Cast, owner: Person, rival: Person, buyer: Person, visitor: Person, project: Json, unit: Json
    ) -> None:
        await cast.booking(buyer, unit)
        shown = await add(owner, project, name="Frame", contractor_notes="Mixer 3 leaks.")
        hidden = await add(owner, project, name="Penalties", progress_percentage=50, customer_visible=False)
        for outsider in (visitor, buyer, rival):
            read = await progress(outsider, project)
            assert read["overall_percentage"] == 25
            assert [phase["id"] for phase in read["phases"]] == [shown["id"]]
            assert read["phases"][0] == {**shown, "contractor_notes": None}
            assert "Mixer" not in (await outsider.get(of(project))).text
            alone = await outsider.get(at(shown))
            assert alone.json() == {**shown, "contractor_notes": None}
            nothing = await outsider.get(at({**hidden, "id": 999_999_999}))
            secret = await outsider.get(at(hidden))
            assert (secret.status_code, secret.json()["code"]) == (404, "not_found")
            assert {**secret.json(), "request_id": ""} == {**nothing.json(), "request_id": ""}
        for role in MemberRole:
            member = await cast.member(owner.builder_id, role)
            assert (await progress(member, project))["phases"] == [shown, hidden]
            assert (await member.get(at(hidden))).json() == hidden

    async def test_it_is_read_by_id_and_by_slug(self, owner: Person, visitor: Person, project: Json) -> None:
        await add(owner, project, name="Frame")
        by_slug = await visitor.get(f"/api/projects/{project['slug']}/progress")
        assert by_slug.json() == await progress(visitor, project)
        for nothing in ("no-such-house", "999999999", 2**63, "0", "%20", "a_b", "x" * 101, "%00"):
            response = await visitor.get(f"/api/projects/{nothing}/progress")
            assert (response.status_code, response.json()["code"]) == (404, "not_found"), nothing

    async def test_it_is_not_sent_again_to_whoever_has_it(self, owner: Person, visitor: Person, project: Json) -> None:
        phase = await add(owner, project)
        tag = (await visitor.get(of(project))).headers["etag"]
        same = {"If-None-Match": tag}
        assert (await visitor.get(of(project), headers=same)).status_code == 304
        await change(owner, phase, progress_percentage=1)
        assert (await visitor.get(of(project), headers=same)).status_code == 200


@pytest.mark.endpoint(
    "GET /api/projects/{project_id}/progress", "POST /api/projects", "PATCH /api/projects/{project_id}"
)
class TestPromisedDates:
    async def test_every_date_that_was_promised_stays_to_be_seen(
        self, cast: Cast, owner: Person, visitor: Person
    ) -> None:
        project = await cast.project(owner, expected_completion_date="2028-06-30")
        path = f"/api/projects/{project['id']}"
        for values in (
            {"expected_completion_date": "2028-12-31"},
            # Neither of these promises anything else.
            {"expected_completion_date": "2028-12-31", "description": "Forty homes."},
            {"name": "Kiln Court"},
            {"expected_completion_precision": "quarter"},
            {"expected_completion_date": None},
            {"expected_completion_precision": "month"},
            {"expected_completion_date": "2029-03-31"},
        ):
            assert (await owner.patch(path, values)).status_code == 200
        promised = (await progress(visitor, project))["promised_dates"]
        assert [(promise["expected_completion_date"], promise["precision"]) for promise in promised] == [
            ("2029-03-31", "month"),
            (None, "quarter"),
            ("2028-12-31", "quarter"),
            ("2028-12-31", "day"),
            ("2028-06-30", "day"),
        ]
        assert {promise["reason"] for promise in promised} == {None}
        moments = [datetime.fromisoformat(promise["promised_at"]) for promise in promised]
        assert moments == sorted(moments, reverse=True)

    async def test_a_refused_change_promises_nothing(self, cast: Cast, owner: Person, visitor: Person) -> None:
        project = await cast.project(owner, start_date="2026-01-01", expected_completion_date="2028-06-30")
        before = await progress(visitor, project)
        path = f"/api/projects/{project['id']}"
        assert (await owner.patch(path, {"expected_completion_date": "2025-12-31"})).status_code == 422
        stale = {"If-Match": '"9-00000000"'}
        assert (await owner.patch(path, {"expected_completion_date": "2029-01-01"}, headers=stale)).status_code == 412
        assert await progress(visitor, project) == before

    async def test_the_last_fifty_are_shown(self, owner: Person, visitor: Person, project: Json, query: Query) -> None:
        await query(
            "INSERT INTO completion_promises (project_id, builder_id, expected_completion_date, precision, promised_by)"
            " SELECT %(id)s, %(builder)s, date '2028-01-01' + n, 'day', %(user)s FROM generate_series(1, 60) AS n",
            id=project["id"],
            builder=owner.builder_id,
            user=owner.user_id,
        )
        promised = [
            promise["expected_completion_date"] for promise in (await progress(visitor, project))["promised_dates"]
        ]
        assert promised == [str(date(2028, 1, 1) + timedelta(days=n)) for n in range(60, 10, -1)]


@pytest.mark.endpoint("POST /api/projects/{project_id}/progress", "GET /api/projects/{project_id}/progress/{phase_id}")
class TestNewPhases:
    async def test_a_phase_is_kept_as_it_was_sent(self, owner: Person, project: Json) -> None:
        sent = {
            "name": "Frame",
            "description": "Columns and slabs.\nAll floors.",
            "start_date": "2026-01-01",
            "expected_end_date": "2027-06-30",
            "progress_percentage": 12.5,
            "weight": 2.75,
            "customer_visible": False,
            "contractor_notes": "Two crews.",
        }
        response = await owner.post(of(project), sent)
        made = response.json()
        more = {"project_id": project["id"], "status": "in_progress", "actual_end_date": None, "photos": []}
        assert made == {**sent, **more, **{name: made[name] for name in ("id", "created_at", "updated_at")}}
        read = await owner.get(at(made))
        assert read.json() == made
        assert read.headers["etag"] == response.headers["etag"]

    @pytest.mark.parametrize(
        ("sent", "status"),
        [
            ({}, "not_started"),
            ({"status": "not_started"}, "not_started"),
            # It has begun, and there is nothing to show yet.
            ({"status": "in_progress"}, "in_progress"),
            ({"status": "delayed"}, "delayed"),
            ({"progress_percentage": "0.0001"}, "in_progress"),
            ({"progress_percentage": 99.9999, "status": "delayed"}, "delayed"),
            ({"progress_percentage": 100}, "completed"),
            ({"progress_percentage": 100, "status": "completed"}, "completed"),
        ],
        ids=str,
    )
    async def test_its_status_is_the_one_that_was_said_or_follows_from_the_percentage(
        self, sent: Json, status: str, owner: Person, project: Json, query: Query
    ) -> None:
        before = await today_at(query)
        phase = await add(owner, project, **sent)
        assert phase["status"] == status
        if status == "completed":
            assert phase["actual_end_date"] in (str(before), str(await today_at(query)))
        else:
            assert phase["actual_end_date"] is None
        assert await history(owner, phase) == [
            {
                "id": (await history(owner, phase))[0]["id"],
                "from_percentage": None,
                "to_percentage": phase["progress_percentage"],
                "from_status": None,
                "to_status": status,
                "reason": None,
                "changed_by": owner.email,
                "changed_at": phase["created_at"],
            }
        ]

    async def test_what_is_recorded_as_complete_from_the_start_is_no_news(
        self, cast: Cast, owner: Person, buyer: Person, project: Json, unit: Json, query: Query
    ) -> None:
        await cast.booking(buyer, unit)
        await add(owner, project, progress_percentage=100, actual_end_date="2026-03-01", start_date="2026-01-01")
        assert await told(query, buyer, "progress_update") == []

    @pytest.mark.parametrize(
        ("sent", "place"),
        [
            ({"status": "completed"}, "status"),
            ({"progress_percentage": 1, "status": "not_started"}, "status"),
            ({"progress_percentage": 100, "status": "delayed"}, "status"),
            ({"progress_percentage": 100, "status": "in_progress"}, "status"),
            ({"progress_percentage": 99, "actual_end_date": "2026-01-01"}, "actual_end_date"),
            ({"progress_percentage": 100, "actual_end_date": "2999-01-01"}, "actual_end_date"),
        ],
        ids=str,
    )
    async def test_a_status_or_an_end_that_contradicts_the_percentage_is_refused(
        self, sent: Json, place: str, owner: Person, project: Json
    ) -> None:
        assert faults(await owner.post(of(project), {"name": "Frame", **sent})) == [["body", place]]
        assert (await progress(owner, project))["phases"] == []

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("name", ""), ("name", " "), ("name", None), ("name", 7), ("name", "F\x00"), ("name", "F\u202e"),
            ("name", "x" * 101), ("name", "two\nlines"), ("description", ""), ("description", "x" * 2001),
            ("contractor_notes", "\x1b"), ("contractor_notes", "x" * 5001), ("progress_percentage", 101),
            ("progress_percentage", -1), ("progress_percentage", HUGE), ("progress_percentage", "1e2"),
            ("progress_percentage", True), ("progress_percentage", None), ("progress_percentage", "٣"),
            ("progress_percentage", 0.00001), ("progress_percentage", 100.0001), ("progress_percentage", "NaN"),
            ("weight", 0), ("weight", -1), ("weight", None), ("weight", HUGE), ("weight", 10_001), ("weight", 0.00001),
            ("weight", "x"), ("customer_visible", 1), ("customer_visible", None), ("status", "finished"),
            ("start_date", "2026-02-30"), ("start_date", 20260101), ("expected_end_date", "soon"),
            ("actual_end_date", "2026-01-01T00:00:00Z"), ("id", 1), ("builder_id", 1), ("reason", "x"),
            # Photos come with files.
            ("photo_ids", []),
        ],
        ids=lambda value: repr(value)[:30],
    )  # fmt: skip
    async def test_a_faulty_phase_is_refused_and_the_fault_is_named(
        self, field: str, value: object, owner: Person, project: Json
    ) -> None:
        assert faults(await owner.post(of(project), {"name": "Frame", field: value})) == [["body", field]]
        assert (await progress(owner, project))["phases"] == []

    @pytest.mark.parametrize(
        "sent",
        [
            {"start_date": "2026-02-02", "expected_end_date": "2026-02-01"},
            {"start_date": "2026-02-02", "actual_end_date": "2026-02-01", "progress_percentage": 100},
            # Complete today, and beginning later: the day that follows from it is held to the same.
            {"start_date": "2999-01-01", "progress_percentage": 100},
        ],
        ids=str,
    )
    async def test_a_phase_does_not_end_before_it_starts(self, sent: Json, owner: Person, project: Json) -> None:
        response = await owner.post(of(project), {"name": "Frame", **sent})
        assert (response.status_code, response.json()["code"]) == (422, "invalid_request")
        assert (await progress(owner, project))["phases"] == []

    async def test_a_name_is_taken_once_in_a_project(self, cast: Cast, owner: Person, project: Json) -> None:
        await add(owner, project, name="Frame")
        refused = await owner.post(of(project), {"name": " Frame "})
        assert (refused.status_code, refused.json()["code"]) == (409, "phase_name_taken")
        await add(owner, await cast.project(owner), name="Frame")
        other = await add(owner, project, name="Bricks")
        refused = await owner.patch(at(other), {"name": "Frame"})
        assert (refused.status_code, refused.json()["code"]) == (409, "phase_name_taken")

    async def test_a_project_has_a_hundred_phases_at_most(
        self, owner: Person, visitor: Person, project: Json, query: Query
    ) -> None:
        await query(
            "INSERT INTO phases (project_id, builder_id, position, name, status) "
            "SELECT %(id)s, %(builder)s, n, 'Phase ' || n, 'not_started' FROM generate_series(0, 98) AS n",
            id=project["id"],
            builder=owner.builder_id,
        )
        await add(owner, project, name="The last")
        refused = await owner.post(of(project), {"name": "One more"})
        assert (refused.status_code, refused.json()["code"]) == (409, "too_many_phases")
        phases = (await progress(visitor, project))["phases"]
        assert (len(phases), phases[-1]["name"]) == (100, "The last")

    async def test_a_retry_adds_no_second_phase(self, owner: Person, project: Json) -> None:
        headers = {"Idempotency-Key": uuid4().hex}
        first = await owner.post(of(project), {"name": "Frame"}, headers=headers)
        again = await owner.post(of(project), {"name": "Frame"}, headers=headers)
        assert (again.status_code, again.content) == (201, first.content)
        assert again.headers["Idempotency-Replayed"] == "true"
        other = await owner.post(of(project), {"name": "Bricks"}, headers=headers)
        assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
        assert len((await progress(owner, project))["phases"]) == 1

    async def test_a_rival_adds_nothing(self, owner: Person, rival: Person, project: Json) -> None:
        assert (await rival.post(of(project), {"name": "Frame"})).status_code == 404
        assert (await progress(owner, project))["phases"] == []


@pytest.mark.endpoint(
    "PATCH /api/projects/{project_id}/progress/{phase_id}",
    "GET /api/projects/{project_id}/progress/{phase_id}/history",
)
class TestChanges:
    async def test_what_is_left_out_stays_as_it_is(self, owner: Person, project: Json) -> None:
        phase = await add(owner, project, description="All of it.", start_date="2026-01-01", weight=3)
        moved = await change(owner, phase, progress_percentage=40)
        assert moved == {**phase, "progress_percentage": 40, "status": "in_progress", "updated_at": moved["updated_at"]}
        bare = await change(owner, phase, description=None, start_date=None, customer_visible=False, weight=1)
        assert (bare["description"], bare["start_date"], bare["weight"]) == (None, None, 1)
        assert (bare["progress_percentage"], bare["status"]) == (40, "in_progress")

    async def test_going_down_takes_a_reason(self, owner: Person, project: Json) -> None:
        phase = await add(owner, project, progress_percentage=60)
        for sent in ({"progress_percentage": 59.9999}, {"progress_percentage": 0, "reason": None}):
            assert faults(await owner.patch(at(phase), sent)) == [["body", "reason"]]
        assert (await owner.get(at(phase))).json() == phase
        lower = await change(owner, phase, progress_percentage=40, reason="A slab has to be cast anew.")
        assert (lower["progress_percentage"], lower["status"]) == (40, "in_progress")
        await change(owner, phase, progress_percentage=0, reason="All of it has.")
        last = (await history(owner, phase))[-2:]
        assert [(row["from_percentage"], row["to_percentage"], row["to_status"], row["reason"]) for row in last] == [
            (60, 40, "in_progress", "A slab has to be cast anew."),
            (40, 0, "not_started", "All of it has."),
        ]

    async def test_a_delay_lasts_until_somebody_ends_it(self, owner: Person, project: Json) -> None:
        phase = await add(owner, project, progress_percentage=10)
        assert (await change(owner, phase, status="delayed"))["status"] == "delayed"
        assert (await change(owner, phase, progress_percentage=20))["status"] == "delayed"
        assert (await change(owner, phase, status="in_progress"))["status"] == "in_progress"
        await change(owner, phase, status="delayed", reason="No sand.")
        assert (await change(owner, phase, progress_percentage=100))["status"] == "completed"
        rows = await history(owner, phase)
        assert [(row["from_status"], row["to_status"], row["reason"]) for row in rows] == [
            (None, "in_progress", None),
            ("in_progress", "delayed", None),
            ("delayed", "delayed", None),
            ("delayed", "in_progress", None),
            ("in_progress", "delayed", "No sand."),
            ("delayed", "completed", None),
        ]

    @pytest.mark.parametrize(
        ("has", "sent"),
        [
            (50, {"status": "not_started"}),
            (50, {"status": "completed"}),
            (50, {"status": "in_progress", "progress_percentage": 100}),
            (50, {"status": "delayed", "progress_percentage": 100}),
            (100, {"status": "in_progress"}),
            (100, {"status": "delayed", "reason": "x"}),
            (100, {"status": "completed", "progress_percentage": 99, "reason": "x"}),
            (0, {"status": "not_started", "progress_percentage": 1}),
        ],
        ids=str,
    )
    async def test_a_status_that_contradicts_the_percentage_is_refused(
        self, has: int, sent: Json, owner: Person, project: Json
    ) -> None:
        phase = await add(owner, project, progress_percentage=has)
        assert faults(await owner.patch(at(phase), sent)) == [["body", "status"]]
        assert (await owner.get(at(phase))).json() == phase
        assert len(await history(owner, phase)) == 1

    async def test_a_complete_phase_has_the_day_on_which_it_ended(
        self, cast: Cast, owner: Person, query: Query
    ) -> None:
        """By the calendar of the project: where it is tomorrow already, and where it is still yesterday."""
        for timezone in ("Pacific/Kiritimati", "Pacific/Niue"):
            project = await cast.project(owner, timezone=timezone)
            phase = await add(owner, project, start_date="2020-01-01")
            before = await today_at(query, timezone)
            done = await change(owner, phase, progress_percentage=100)
            assert done["actual_end_date"] in (str(before), str(await today_at(query, timezone)))
            tomorrow = datetime.now(ZoneInfo(timezone)).date() + timedelta(days=1)
            refused = await owner.patch(at(phase), {"actual_end_date": str(tomorrow + timedelta(days=1))})
            assert faults(refused) == [["body", "actual_end_date"]]
            assert (await change(owner, phase, actual_end_date="2020-01-01"))["actual_end_date"] == "2020-01-01"
            # Other changes leave it, and giving up completion takes it away.
            assert (await change(owner, phase, weight=2))["actual_end_date"] == "2020-01-01"
            open_again = await change(owner, phase, progress_percentage=99, reason="Cracks.")
            assert (open_again["actual_end_date"], open_again["status"]) == (None, "in_progress")
            assert faults(await owner.patch(at(phase), {"actual_end_date": "2020-01-02"})) == [
                ["body", "actual_end_date"]
            ]
            given = await change(owner, phase, progress_percentage=100, actual_end_date="2020-02-02")
            assert given["actual_end_date"] == "2020-02-02"

    @pytest.mark.parametrize(
        "sent",
        [
            {"expected_end_date": "2026-01-31"},
            {"start_date": "2026-06-02"},
            {"start_date": "2027-01-01", "expected_end_date": "2026-12-31"},
            {"progress_percentage": 100, "actual_end_date": "2026-01-31"},
        ],
        ids=str,
    )
    async def test_dates_follow_each_other_those_that_are_kept_among_them(
        self, sent: Json, owner: Person, project: Json
    ) -> None:
        phase = await add(owner, project, start_date="2026-02-01", expected_end_date="2026-06-01")
        response = await owner.patch(at(phase), sent)
        assert (response.status_code, response.json()["code"]) == (422, "invalid_request")
        assert "end before it starts" in response.json()["detail"]
        assert (await owner.get(at(phase))).json() == phase

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("name", None), ("name", ""), ("name", "F\u2066"), ("progress_percentage", 101), ("weight", 0),
            ("progress_percentage", -1), ("progress_percentage", None), ("progress_percentage", HUGE), ("status", None),
            ("status", "done"), ("weight", None), ("customer_visible", None), ("actual_end_date", None), ("reason", ""),
            ("reason", "x" * 1001), ("reason", "a\nb"), ("start_date", "01-02-2026"), ("photo_ids", [1]),
            ("position", 3), ("project_id", 1), ("version", 1),
        ],
        ids=lambda value: repr(value)[:30],
    )  # fmt: skip
    async def test_a_faulty_change_is_refused_and_the_fault_is_named(
        self, field: str, value: object, owner: Person, project: Json
    ) -> None:
        phase = await add(owner, project)
        assert faults(await owner.patch(at(phase), {field: value})) == [["body", field]]
        assert (await owner.get(at(phase))).json() == phase

    async def test_whoever_has_read_something_older_is_told_so(self, owner: Person, project: Json) -> None:
        phase = await add(owner, project)
        tag = (await owner.get(at(phase))).headers["etag"]
        first = await owner.patch(at(phase), {"progress_percentage": 10}, headers={"If-Match": tag})
        assert first.status_code == 200
        late = await owner.patch(at(phase), {"progress_percentage": 20}, headers={"If-Match": tag})
        assert (late.status_code, late.json()["code"]) == (412, "stale")
        assert (await owner.get(at(phase))).json() == first.json()
        fresh = {"If-Match": first.headers["etag"]}
        assert (await owner.patch(at(phase), {"progress_percentage": 20}, headers=fresh)).status_code == 200

    async def test_a_phase_is_found_in_its_own_project_only(
        self, cast: Cast, owner: Person, rival: Person, visitor: Person, project: Json
    ) -> None:
        phase = await add(owner, project)
        elsewhere = {**phase, "project_id": (await cast.project(owner))["id"]}
        for path in (at(elsewhere), at(elsewhere, "/history"), at({**phase, "id": 999_999_999})):
            assert (await owner.get(path)).status_code == 404
        assert (await visitor.get(at(elsewhere))).status_code == 404
        for person, path in ((owner, at(elsewhere)), (rival, at(phase))):
            assert (await person.patch(path, {"name": "Mine"})).status_code == 404
        assert (await owner.get(at(phase))).json() == phase
        for nothing in (0, 2**63, "x"):
            assert faults(await owner.get(at({**phase, "id": nothing}))) == [["path", "phase_id"]]
            assert faults(await owner.patch(at({**phase, "project_id": nothing}), {})) == [["path", "project_id"]]

    async def test_the_history_is_read_in_parts(self, owner: Person, project: Json) -> None:
        phase = await add(owner, project)
        for percentage in range(1, 8):
            await change(owner, phase, progress_percentage=percentage)
        # What changes neither percentage nor status is no part of it.
        await change(owner, phase, name="Frame", weight=2, progress_percentage=7)
        seen, cursor, parts = [], "", 0
        while True:
            part = (await owner.get(at(phase, f"/history?limit=3{cursor}"))).json()
            seen += [row["to_percentage"] for row in part["items"]]
            parts += 1
            if part["next_cursor"] is None:
                break
            cursor = f"&cursor={part['next_cursor']}"
        assert seen == [7, 6, 5, 4, 3, 2, 1, 0]
        assert parts == 3
        whole = (await owner.get(at(phase, "/history?limit=8"))).json()
        assert (len(whole["items"]), whole["next_cursor"]) == (8, None)
        for query_string in ("cursor=x", "cursor=0", f"cursor={2**63}", "limit=0", "limit=101", "page=1", "cursor="):
            assert faults(await owner.get(at(phase, f"/history?{query_string}")))[0][0] == "query"


@pytest.mark.endpoint("PATCH /api/projects/{project_id}/progress/{phase_id}", "POST /api/bookings")
class TestWhatFallsDue:
    async def test_a_stage_falls_due_when_its_phase_is_complete(
        self, cast: Cast, owner: Person, buyer: Person, project: Json, unit: Json, query: Query
    ) -> None:
        frame, roof = await add(owner, project, name="Frame"), await add(owner, project, name="Roof")
        await sell_by_plan(
            owner,
            project,
            {"name": "Frame up", "percent": 25, "falls_due": "on_phase", "phase_id": frame["id"], "grace_days": 10},
            {"name": "Roof on", "percent": 75, "falls_due": "on_phase", "phase_id": roof["id"]},
        )
        booking = await cast.booking(buyer, unit)
        assert [stage["phase_id"] for stage in booking["payment_plan"]["stages"]] == [frame["id"], roof["id"]]
        assert await stages(query, booking) == [(frame["id"], None, None), (roof["id"], None, None)]
        await change(owner, frame, progress_percentage=99.9999)
        assert await told(query, buyer, "payment_due") == []
        day = await today_at(query)
        await change(owner, frame, progress_percentage=100, actual_end_date="2026-01-01")
        assert await stages(query, booking) == [
            (frame["id"], day, day + timedelta(days=10)),
            (roof["id"], None, None),
        ]
        [(title, message, address, priority)] = await told(query, buyer, "payment_due")
        due = day + timedelta(days=10)
        assert unit["unit_number"] in title
        amount = Decimal(booking["payment_plan"]["stages"][0]["amount"])
        assert f"{spelled(amount, 'INR')} is to be paid by {due:%-d %B %Y}" in message
        assert booking["reference"] in message
        assert (address, priority) == (f"/home/bookings/{booking['id']}", "high")
        [(title, message, address, _)] = await told(query, buyer, "progress_update")
        assert title == f"{project['name']}: Frame is complete"
        assert "50.0 %" in message
        assert address == f"/home/projects/{project['id']}"
        [(after,)] = await query(
            "SELECT after FROM audit_log WHERE action = 'phase.completed' AND entity_id = %(id)s", id=frame["id"]
        )
        assert (after["stages_that_fell_due"], after["status"]) == (1, "completed")

    async def test_what_fell_due_once_does_not_do_so_again(
        self, cast: Cast, owner: Person, buyer: Person, project: Json, unit: Json, query: Query
    ) -> None:
        frame = await add(owner, project)
        stage = {"name": "Frame", "percent": 100, "falls_due": "on_phase", "phase_id": frame["id"], "grace_days": 5}
        await sell_by_plan(owner, project, stage)
        booking = await cast.booking(buyer, unit)
        await change(owner, frame, progress_percentage=100)
        await query(
            "UPDATE booking_stages SET fell_due_on = '2026-01-01', due_date = '2026-01-06' WHERE booking_id = %(id)s",
            id=booking["id"],
        )
        before = await stages(query, booking)
        await change(owner, frame, progress_percentage=90, reason="Cracks.")
        assert await stages(query, booking) == before
        await change(owner, frame, progress_percentage=100)
        assert await stages(query, booking) == before
        assert len(await told(query, buyer, "payment_due")) == 1

    async def test_each_booking_is_told_of_once_with_all_that_falls_due(
        self, cast: Cast, owner: Person, buyer: Person, stranger: Person, project: Json, query: Query
    ) -> None:
        frame = await add(owner, project, customer_visible=False)
        tied = {"falls_due": "on_phase", "phase_id": frame["id"]}
        await sell_by_plan(
            owner,
            project,
            {"name": "Frame", "percent": 30, "grace_days": 9, **tied},
            {"name": "Crane", "percent": 20, "grace_days": 3, **tied},
            {"name": "Keys", "percent": 50, "falls_due": "on_handover"},
        )
        one, other, ended, lapsed, ahead = [
            await cast.booking(person, await cast.unit(owner, project))
            for person in (buyer, buyer, buyer, stranger, await cast.customer())
        ]
        await put_into(query, ended, "cancelled")
        await lapse(query, lapsed)
        await query("UPDATE booking_stages SET paid_amount = amount WHERE booking_id = %(id)s", id=ahead["id"])
        day = await today_at(query)
        await change(owner, frame, progress_percentage=100)
        due = [(frame["id"], day, day + timedelta(days=days)) for days in (9, 3)]
        # A hold that ran out may come back to life with late money.
        for booking in (one, other, ahead, lapsed):
            assert await stages(query, booking) == [*due, (None, None, None)]
        assert {fell_due_on for _, fell_due_on, _ in await stages(query, ended)} == {None}
        notices = await told(query, buyer, "payment_due")
        assert [address for *_, address, _ in notices] == [f"/home/bookings/{b['id']}" for b in (one, other)]
        amount = sum((Decimal(stage["amount"]) for stage in one["payment_plan"]["stages"][:2]), Decimal(0))
        first = day + timedelta(days=3)
        assert f"{spelled(amount, 'INR')} is to be paid by {first:%-d %B %Y}" in notices[0][1]
        assert "(Frame, Crane)" in notices[0][1]
        # Who has paid in advance, or let the hold run out, owes nothing now; and of hidden phases nobody is told.
        for person in (stranger, buyer):
            assert await told(query, person, "progress_update") == []
        assert await told(query, stranger, "payment_due") == []
        paid = await query("SELECT user_id FROM customers WHERE id = %(id)s", id=ahead["customer_id"])
        asked = "SELECT count(*) FROM notifications WHERE user_id = %(id)s AND notification_type = 'payment_due'"
        assert await query(asked, id=paid[0][0]) == [(0,)]

    async def test_those_who_buy_there_are_told_once_each_and_nobody_else(
        self, cast: Cast, owner: Person, buyer: Person, stranger: Person, project: Json, query: Query
    ) -> None:
        for _ in range(2):
            await cast.booking(buyer, await cast.unit(owner, project))
        elsewhere = await cast.project(owner)
        await cast.booking(stranger, await cast.unit(owner, elsewhere))
        await put_into(query, await cast.booking(stranger, await cast.unit(owner, project)), "cancelled")
        await change(owner, await add(owner, project), progress_percentage=100)
        assert len(await told(query, buyer, "progress_update")) == 1
        assert await told(query, stranger, "progress_update") == []

    async def test_whoever_books_after_the_phase_is_complete_has_its_stage_due_at_once(
        self, cast: Cast, owner: Person, buyer: Person, project: Json, unit: Json, query: Query
    ) -> None:
        frame = await add(owner, project, progress_percentage=100, actual_end_date="2026-01-01")
        open_again = await add(owner, project, progress_percentage=100)
        await change(owner, open_again, progress_percentage=99, reason="Cracks.")
        untied = {"name": "Some day", "percent": 50, "falls_due": "on_phase"}
        await sell_by_plan(
            owner,
            project,
            {"name": "Frame", "percent": 25, "falls_due": "on_phase", "phase_id": frame["id"], "grace_days": 4},
            {"name": "Roof", "percent": 25, "falls_due": "on_phase", "phase_id": open_again["id"]},
            untied,
        )
        day = await today_at(query)
        booking = await cast.booking(buyer, unit)
        assert await stages(query, booking) == [
            (frame["id"], day, day + timedelta(days=4)),
            (open_again["id"], None, None),
            (None, None, None),
        ]

    async def test_a_change_that_is_refused_has_nothing_fall_due(
        self, cast: Cast, owner: Person, buyer: Person, project: Json, unit: Json, query: Query
    ) -> None:
        frame = await add(owner, project, name="Frame", start_date="2026-01-01")
        await add(owner, project, name="Roof")
        stage = {"name": "Frame", "percent": 100, "falls_due": "on_phase", "phase_id": frame["id"]}
        await sell_by_plan(owner, project, stage)
        booking = await cast.booking(buyer, unit)
        done = {"progress_percentage": 100}
        for sent, status in (({"name": "Roof"}, 409), ({"actual_end_date": "2025-12-31"}, 422)):
            assert (await owner.patch(at(frame), done | sent)).status_code == status
        assert (await owner.patch(at(frame), done, headers={"If-Match": '"9-00000000"'})).status_code == 412
        assert await stages(query, booking) == [(frame["id"], None, None)]
        assert await told(query, buyer, "payment_due") == await told(query, buyer, "progress_update") == []

    @pytest.mark.endpoint("PATCH /api/projects/{project_id}")
    async def test_what_waits_for_the_handover_falls_due_when_the_project_is_complete(
        self, cast: Cast, owner: Person, buyer: Person, stranger: Person, project: Json, unit: Json, query: Query
    ) -> None:
        keys = {"name": "Keys", "percent": 60, "falls_due": "on_handover", "grace_days": 7}
        await sell_by_plan(owner, project, {"name": "Signed", "percent": 40, "falls_due": "on_agreement"}, keys)
        booking = await cast.booking(buyer, unit)
        path = f"/api/projects/{project['id']}"
        assert (await owner.patch(path, {"status": "construction"})).status_code == 200
        assert (
            await owner.patch(path, {"status": "completed"}, headers={"If-Match": '"9-00000000"'})
        ).status_code == 412
        assert await stages(query, booking) == [(None, None, None)] * 2
        day = await today_at(query)
        assert (await owner.patch(path, {"status": "completed"})).status_code == 200
        due = (None, day, day + timedelta(days=7))
        assert await stages(query, booking) == [(None, None, None), due]
        [(_, message, address, _)] = await told(query, buyer, "payment_due")
        amount = Decimal(booking["payment_plan"]["stages"][1]["amount"])
        assert f"{spelled(amount, 'INR')} is to be paid by {due[2]:%-d %B %Y}" in message
        assert address == f"/home/bookings/{booking['id']}"
        # Said again it is no completion, and who books now has it due at once.
        assert (await owner.patch(path, {"status": "completed"})).status_code == 200
        assert len(await told(query, buyer, "payment_due")) == 1
        later = await cast.booking(stranger, await cast.unit(owner, project))
        assert await stages(query, later) == [(None, None, None), due]


@pytest.mark.endpoint("PUT /api/projects/{project_id}/payment-plans", "GET /api/projects/{project_id}/payment-plans")
class TestPhasesInPlans:
    async def test_a_stage_names_a_phase_of_its_own_project(
        self, cast: Cast, owner: Person, rival: Person, project: Json
    ) -> None:
        phase = await add(owner, project)
        theirs = await add(rival, await cast.project(rival))
        elsewhere = await add(owner, await cast.project(owner))
        path = f"/api/projects/{project['id']}/payment-plans"

        def plans(*phase_ids: object) -> Json:
            stages = [
                {"name": f"Stage {n}", "percent": 100 // len(phase_ids), "falls_due": "on_phase", "phase_id": phase_id}
                for n, phase_id in enumerate(phase_ids)
            ]
            return {"payment_plans": [{"name": "Steps", "plan_type": "construction_linked", "stages": stages}]}

        kept = (await owner.put(path, plans(phase["id"], phase["id"], None, None))).json()
        assert [stage["phase_id"] for stage in kept["payment_plans"][0]["stages"]] == [phase["id"]] * 2 + [None] * 2
        for wrong in (theirs["id"], elsewhere["id"], 999_999_999):
            refused = await owner.put(path, plans(phase["id"], wrong))
            assert (refused.status_code, refused.json()["code"]) == (422, "no_such_phase")
        for wrong in (0, 2**63, "1", True, 1.5):
            assert faults(await owner.put(path, plans(wrong)))
        assert (await owner.get(path)).json() == kept

    @pytest.mark.parametrize(
        "falls_due",
        [
            {"falls_due": "on_booking"},
            {"falls_due": "on_handover"},
            {"falls_due": "on_agreement"},
            {"falls_due": "on_date", "due_date": "2030-01-01"},
        ],
        ids=str,
    )
    async def test_only_a_stage_that_waits_for_a_phase_names_one(
        self, falls_due: Json, owner: Person, project: Json
    ) -> None:
        phase = await add(owner, project)
        stage = {"name": "All", "percent": 100, "phase_id": phase["id"], **falls_due}
        plan = {"name": "In full", "plan_type": "full_payment", "stages": [stage]}
        refused = await owner.put(f"/api/projects/{project['id']}/payment-plans", {"payment_plans": [plan]})
        assert faults(refused) == [["body", "payment_plans", 0, "stages", 0]]
