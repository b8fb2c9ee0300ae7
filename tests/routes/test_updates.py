"""The news of a project: drafts, what everybody may read, who is told of it, and delays."""

from typing import Any
from uuid import uuid4

import pytest

from domain.people import MemberRole
from tests.cast import Cast, Json, Person, put_into
from tests.conftest import Query

HUGE = 10**400
NEWS = {"title": "The tenth floor", "content": "It was cast last night.", "update_type": "milestone"}
DELAY = {"title": "Late monsoon", "content": "It rained for a month.", "update_type": "delay"}


def of(project: Json, more: str = "") -> str:
    """The address of the project's news."""
    return f"/api/projects/{project['id']}/updates{more}"


def at(update: Json) -> str:
    """The address of one piece of news."""
    return f"/api/projects/{update['project_id']}/updates/{update['id']}"


def faults(response: Any) -> list[list[str | int]]:
    """The places that a 422 names."""
    assert response.status_code == 422, response.text
    assert response.json()["code"] == "invalid_request"
    return [fault["loc"] for fault in response.json()["errors"]]


async def write(owner: Person, project: Json, **values: Any) -> Json:
    """News of the project: published, unless told otherwise."""
    response = await owner.post(of(project), {**NEWS, "is_published": True, **values})
    assert response.status_code == 201, response.text
    made: Json = response.json()
    return made


async def titles(reader: Person, project: Json, **asked: Any) -> list[str]:
    """What the project's news is called, as somebody reads it."""
    response = await reader.get(of(project), params=asked)
    assert response.status_code == 200, response.text
    return [update["title"] for update in response.json()["items"]]


async def told(query: Query, person: Person) -> list[tuple[Any, ...]]:
    """What the person has been told of progress, the first first: title, message, address and priority."""
    return await query(
        "SELECT title, message, action_url, priority FROM notifications "
        "WHERE user_id = %(user)s AND notification_type = 'progress_update' ORDER BY id",
        user=person.user_id,
    )


async def promised(reader: Person, project: Json) -> list[tuple[str | None, str | None]]:
    """The dates that were promised, the last one first, and why."""
    progress = (await reader.get(f"/api/projects/{project['id']}/progress")).json()
    return [(promise["expected_completion_date"], promise["reason"]) for promise in progress["promised_dates"]]


@pytest.mark.endpoint("POST /api/projects/{project_id}/updates", "GET /api/projects/{project_id}/updates/{update_id}")
class TestWriting:
    async def test_news_is_kept_as_it_was_sent(self, owner: Person, visitor: Person, project: Json) -> None:
        sent = {
            "title": "Rain",
            "content": "It rained.\nA lot.",
            "update_type": "delay",
            "priority": "low",
            "video_urls": ["https://videos.example.com/watch?v=a-b_c&t=1s#x", "https://a.example.org:8443/"],
            "estimated_delay_days": 14,
            "expected_completion_date": "2029-01-31",
            "tags": ["monsoon", "tower A"],
            "is_published": True,
        }
        response = await owner.post(of(project), sent)
        assert response.status_code == 201
        made = response.json()
        moments = {name: made[name] for name in ("published_at", "created_at", "updated_at")}
        assert made == {**sent, **moments, "id": made["id"], "project_id": project["id"], "photos": []}
        assert made["published_at"] == made["created_at"]
        read = await visitor.get(at(made))
        assert read.json() == made
        assert read.headers["etag"] == response.headers["etag"]
        assert (await visitor.get(of(project))).json() == {"items": [made], "next_cursor": None}

    async def test_it_is_a_draft_unless_it_is_published_at_once(self, owner: Person, project: Json) -> None:
        draft = (await owner.post(of(project), NEWS)).json()
        assert (draft["is_published"], draft["published_at"]) == (False, None)
        assert (draft["priority"], draft["video_urls"], draft["tags"]) == ("normal", [], [])

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("title", ""), ("title", None), ("title", "two\nlines"), ("title", "x" * 201), ("title", "N\x00"),
            ("title", "N\u202e"), ("content", " "), ("content", None), ("content", "x" * 10_001), ("content", "\x1b"),
            ("update_type", "rumour"), ("update_type", None), ("priority", "urgent"), ("priority", None),
            ("estimated_delay_days", 0), ("estimated_delay_days", -1), ("estimated_delay_days", 3651),
            ("estimated_delay_days", HUGE), ("estimated_delay_days", True), ("estimated_delay_days", 1.5),
            ("expected_completion_date", "soon"), ("expected_completion_date", "2026-02-30"),
            ("is_published", 1), ("is_published", None), ("video_urls", None), ("video_urls", "https://a.example.com"),
            ("video_urls", ["https://a.example.com/v"] * 11), ("tags", None), ("tags", ["x"] * 21), ("tags", "monsoon"),
            # Photos come with files.
            ("photo_ids", []), ("published_at", "2026-01-01T00:00:00Z"), ("created_by", 1),
        ],
        ids=lambda value: repr(value)[:30],
    )  # fmt: skip
    async def test_faulty_news_is_refused_and_the_fault_is_named(
        self, field: str, value: object, owner: Person, project: Json
    ) -> None:
        assert faults(await owner.post(of(project), {**NEWS, field: value})) == [["body", field]]
        assert await titles(owner, project) == []

    @pytest.mark.parametrize(
        "address",
        [
            "http://a.example.com/v", "javascript:alert(1)", "https://", "https://localhost/v", "https://127.0.0.1/v",
            "https://[::1]/v", "https://a.example.com@b.example.com/v", "https://user:word@a.example.com/v",
            "//a.example.com/v", "https://a.example.com/a b", 'https://a.example.com/"><script>', "https://a..com/v",
            "https://-a.example.com/v", "ftp://a.example.com/v", "https://a.example.com:123456/v", "", None, 7,
            "https://a.example.com/\u202e", "https://a.example.com/v\nx", "data:text/html,x",
            f"https://a.example.com/{'v' * 500}",
        ],
        ids=lambda value: repr(value)[:40],
    )  # fmt: skip
    async def test_a_video_is_at_a_plain_and_safe_address(self, address: object, owner: Person, project: Json) -> None:
        videos = {"video_urls": ["https://a.example.com/v", address]}
        assert faults(await owner.post(of(project), {**NEWS, **videos})) == [["body", "video_urls", 1]]

    async def test_a_retry_writes_and_tells_nothing_twice(
        self, cast: Cast, owner: Person, buyer: Person, project: Json, unit: Json, query: Query
    ) -> None:
        await cast.booking(buyer, unit)
        headers = {"Idempotency-Key": uuid4().hex}
        sent = {**NEWS, "is_published": True}
        first = await owner.post(of(project), sent, headers=headers)
        again = await owner.post(of(project), sent, headers=headers)
        assert (again.status_code, again.content) == (201, first.content)
        assert again.headers["Idempotency-Replayed"] == "true"
        other = await owner.post(of(project), NEWS, headers=headers)
        assert (other.status_code, other.json()["code"]) == (422, "idempotency_key_reused")
        assert len(await titles(owner, project)) == len(await told(query, buyer)) == 1

    async def test_a_rival_writes_nothing(self, owner: Person, rival: Person, project: Json) -> None:
        assert (await rival.post(of(project), NEWS)).status_code == 404
        assert await titles(owner, project) == []


@pytest.mark.endpoint("GET /api/projects/{project_id}/updates")
class TestReading:
    async def test_drafts_are_for_the_builders_people_only(
        self, cast: Cast, owner: Person, rival: Person, buyer: Person, visitor: Person, project: Json, unit: Json
    ) -> None:
        await cast.booking(buyer, unit)
        await write(owner, project, title="Out")
        draft = await write(owner, project, title="Not yet", is_published=False)
        for outsider in (visitor, buyer, rival):
            assert await titles(outsider, project) == ["Out"]
            nothing = await outsider.get(at({**draft, "id": 999_999_999}))
            secret = await outsider.get(at(draft))
            assert (secret.status_code, secret.json()["code"]) == (404, "not_found")
            assert {**secret.json(), "request_id": ""} == {**nothing.json(), "request_id": ""}
        for role in MemberRole:
            member = await cast.member(owner.builder_id, role)
            assert await titles(member, project) == ["Not yet", "Out"]
            assert (await member.get(at(draft))).json() == draft

    async def test_the_latest_stands_first_a_draft_where_it_was_published(
        self, owner: Person, visitor: Person, project: Json
    ) -> None:
        draft = await write(owner, project, title="Long in the drawer", is_published=False)
        for title in ("One", "Two"):
            await write(owner, project, title=title)
        assert await titles(owner, project) == ["Two", "One", "Long in the drawer"]
        assert (await owner.patch(at(draft), {"is_published": True})).status_code == 200
        assert await titles(visitor, project) == ["Long in the drawer", "Two", "One"]

    async def test_it_is_read_in_parts_and_none_comes_twice(
        self, owner: Person, visitor: Person, project: Json, query: Query
    ) -> None:
        # Many of the same moment, as a builder brings them along from elsewhere.
        await query(
            "INSERT INTO project_updates (project_id, builder_id, title, content, update_type, created_by, created_at,"
            " published_at) SELECT %(id)s, %(builder)s, n::text, 'x', CASE WHEN n %% 2 = 0 THEN 'safety' ELSE 'general'"
            " END, %(user)s, now(), CASE WHEN n %% 5 > 0 THEN timestamptz '2026-01-01 00:00:00.123457Z'"
            " + (n / 4) * interval '1 microsecond' END FROM generate_series(1, 40) AS n",
            id=project["id"],
            builder=owner.builder_id,
            user=owner.user_id,
        )
        for reader, update_type, number in (
            (visitor, None, 32),
            (visitor, "safety", 16),
            (owner, None, 40),
            (owner, "general", 20),
            (owner, "quality", 0),
        ):
            asked: Json = {"limit": 3} | ({"update_type": update_type} if update_type else {})
            whole = await titles(reader, project, **{**asked, "limit": 100})
            assert len(set(whole)) == len(whole) == number
            seen: list[str] = []
            cursor: str | None = ""
            while cursor is not None:
                part = (await reader.get(of(project), params=asked | ({"cursor": cursor} if cursor else {}))).json()
                seen += [update["title"] for update in part["items"]]
                cursor = part["next_cursor"]
            assert seen == whole

    async def test_it_is_found_by_id_and_by_slug(self, owner: Person, visitor: Person, project: Json) -> None:
        await write(owner, project)
        by_slug = await visitor.get(f"/api/projects/{project['slug']}/updates")
        assert by_slug.json() == (await visitor.get(of(project))).json()
        for nothing in ("no-such-house", "999999999", 2**63, "0", "a_b", "%00"):
            response = await visitor.get(f"/api/projects/{nothing}/updates")
            assert (response.status_code, response.json()["code"]) == (404, "not_found"), nothing

    async def test_a_drafts_news_is_as_hidden_as_the_draft(self, cast: Cast, owner: Person, visitor: Person) -> None:
        draft = await cast.project(owner, published=False)
        update = await write(owner, draft)
        assert await titles(owner, draft) == [update["title"]]
        for path in (of(draft), at(update), f"/api/projects/{draft['id']}/progress"):
            assert (await owner.get(path)).status_code == 200
            assert (await visitor.get(path)).status_code == 404

    @pytest.mark.parametrize(
        "query_string",
        [
            "limit=0", "limit=101", "limit=x", "cursor=", "cursor=x", "cursor=1", "cursor=1-", "cursor=-1-1",
            "cursor=1-1-1", "cursor=99999999999999999-1", "cursor=1-9999999999999999999", "cursor=%D9%A3-1",
            "cursor=1-1%00", "update_type=rumour", "update_type=", "page=1", "q=x",
        ],
    )  # fmt: skip
    async def test_a_faulty_question_is_refused(self, query_string: str, visitor: Person, project: Json) -> None:
        assert faults(await visitor.get(of(project, f"?{query_string}")))[0][0] == "query"

    @pytest.mark.parametrize("cursor", ["0-0", "9999999999999999-999999999999999999", "1-1"])
    async def test_a_cursor_that_was_made_up_is_good_for_nothing_worse_than_an_empty_part(
        self, cursor: str, owner: Person, visitor: Person, project: Json
    ) -> None:
        await write(owner, project)
        response = await visitor.get(of(project), params={"cursor": cursor})
        assert response.status_code == 200
        assert len(response.json()["items"]) == (1 if cursor.startswith("9") else 0)


@pytest.mark.endpoint("PATCH /api/projects/{project_id}/updates/{update_id}")
class TestChanging:
    async def test_what_is_left_out_stays_as_it_is(self, owner: Person, project: Json) -> None:
        update = await write(owner, project, tags=["a"], estimated_delay_days=3)
        changed = (await owner.patch(at(update), {"title": "Corrected", "estimated_delay_days": None})).json()
        assert changed == {
            **update,
            "title": "Corrected",
            "estimated_delay_days": None,
            "updated_at": changed["updated_at"],
        }
        assert (await owner.get(at(update))).json() == changed

    async def test_what_is_published_stays_so(self, owner: Person, project: Json) -> None:
        update = await write(owner, project, **DELAY, expected_completion_date="2029-01-31")
        for sent in (
            {"is_published": False},
            {"update_type": "general"},
            {"expected_completion_date": "2029-02-28"},
            {"expected_completion_date": None},
        ):
            refused = await owner.patch(at(update), sent)
            assert (refused.status_code, refused.json()["code"]) == (409, "not_editable"), sent
        assert (await owner.get(at(update))).json() == update
        # To say again what it is changes nothing.
        same = {name: update[name] for name in ("update_type", "expected_completion_date", "is_published")}
        again = await owner.patch(at(update), same)
        assert (again.status_code, again.json()["published_at"]) == (200, update["published_at"])

    @pytest.mark.parametrize(
        ("field", "value"),
        [
            ("title", None), ("title", ""), ("content", None), ("update_type", None), ("update_type", "x"),
            ("priority", None), ("video_urls", None), ("video_urls", ["http://a.example.com"]), ("tags", ["\x00"]),
            ("estimated_delay_days", 0), ("is_published", None), ("is_published", "yes"), ("photo_ids", [1]), ("id", 1),
            ("expected_completion_date", "1-1-2030"),
        ],
        ids=lambda value: repr(value)[:30],
    )  # fmt: skip
    async def test_a_faulty_change_is_refused_and_the_fault_is_named(
        self, field: str, value: object, owner: Person, project: Json
    ) -> None:
        update = await write(owner, project)
        assert faults(await owner.patch(at(update), {field: value}))[0][:2] == ["body", field]
        assert (await owner.get(at(update))).json() == update

    @pytest.mark.endpoint("DELETE /api/projects/{project_id}/updates/{update_id}")
    async def test_whoever_has_read_something_older_is_told_so(self, owner: Person, project: Json) -> None:
        update = await write(owner, project)
        tag = (await owner.get(at(update))).headers["etag"]
        first = await owner.patch(at(update), {"title": "One"}, headers={"If-Match": tag})
        assert first.status_code == 200
        for late in (
            await owner.patch(at(update), {"title": "Two"}, headers={"If-Match": tag}),
            await owner.delete(at(update), headers={"If-Match": tag}),
        ):
            assert (late.status_code, late.json()["code"]) == (412, "stale")
        assert (await owner.get(at(update))).json() == first.json()
        assert (await owner.delete(at(update), headers={"If-Match": first.headers["etag"]})).status_code == 204

    @pytest.mark.endpoint("DELETE /api/projects/{project_id}/updates/{update_id}")
    async def test_news_is_found_in_its_own_project_only(
        self, cast: Cast, owner: Person, rival: Person, visitor: Person, project: Json
    ) -> None:
        update = await write(owner, project)
        elsewhere = {**update, "project_id": (await cast.project(owner))["id"]}
        assert (await visitor.get(at(elsewhere))).status_code == 404
        for person, path in ((owner, at(elsewhere)), (rival, at(update)), (owner, at({**update, "id": 999_999_999}))):
            assert (await person.patch(path, {"title": "Mine"})).status_code == 404
            assert (await person.patch(path, {"is_published": True})).status_code == 404
            assert (await person.delete(path)).status_code == 404
        assert (await owner.get(at(update))).json() == update
        for nothing in (0, 2**63, "x"):
            assert faults(await owner.patch(at({**update, "id": nothing}), {})) == [["path", "update_id"]]
            assert faults(await owner.delete(at({**update, "project_id": nothing}))) == [["path", "project_id"]]


@pytest.mark.endpoint("DELETE /api/projects/{project_id}/updates/{update_id}")
async def test_what_is_deleted_is_gone_and_its_deletion_on_record(
    owner: Person, visitor: Person, project: Json, query: Query
) -> None:
    update = await write(owner, project, title="Gone")
    kept = await write(owner, project, title="Kept")
    response = await owner.delete(at(update))
    assert (response.status_code, response.content) == (204, b"")
    assert (await owner.delete(at(update))).status_code == 404
    assert (await visitor.get(at(update))).status_code == 404
    assert await titles(visitor, project) == [kept["title"]]
    [(actor, before)] = await query(
        "SELECT actor_id, before FROM audit_log WHERE action = 'update.deleted' AND entity_id = %(id)s", id=update["id"]
    )
    assert (actor, before["title"]) == (owner.user_id, "Gone")


@pytest.mark.endpoint("POST /api/projects/{project_id}/updates", "PATCH /api/projects/{project_id}/updates/{update_id}")
class TestTelling:
    async def test_those_who_buy_there_are_told_once_of_what_is_published(
        self, cast: Cast, owner: Person, buyer: Person, stranger: Person, project: Json, query: Query
    ) -> None:
        for _ in range(2):
            await cast.booking(buyer, await cast.unit(owner, project))
        await put_into(query, await cast.booking(stranger, await cast.unit(owner, project)), "cancelled")
        draft = await write(owner, project, is_published=False, priority="low", content="x" * 3000)
        assert (await owner.patch(at(draft), {"title": "The eleventh floor"})).status_code == 200
        assert await told(query, buyer) == []
        assert (await owner.patch(at(draft), {"is_published": True})).status_code == 200
        title = f"{project['name']}: The eleventh floor"
        once = [(title, "x" * 1000, f"/home/projects/{project['id']}", "low")]
        assert await told(query, buyer) == once
        for sent in ({"title": "The twelfth"}, {"is_published": True}, {"is_published": True, "priority": "high"}):
            assert (await owner.patch(at(draft), sent)).status_code == 200
        assert (await owner.delete(at(draft))).status_code == 204
        assert await told(query, buyer) == once
        assert await told(query, stranger) == []

    async def test_a_delay_is_told_of_as_urgent(
        self, cast: Cast, owner: Person, buyer: Person, project: Json, unit: Json, query: Query
    ) -> None:
        await cast.booking(buyer, unit)
        await write(owner, project, **DELAY, priority="low")
        [(title, message, _, priority)] = await told(query, buyer)
        assert (title, message, priority) == (f"{project['name']}: Late monsoon", DELAY["content"], "high")


@pytest.mark.endpoint(
    "POST /api/projects/{project_id}/updates",
    "PATCH /api/projects/{project_id}/updates/{update_id}",
    "GET /api/projects/{project_id}/progress",
)
class TestDelays:
    async def test_a_delay_that_says_so_moves_the_completion_when_it_is_published(
        self, cast: Cast, owner: Person, visitor: Person, query: Query
    ) -> None:
        project = await cast.project(
            owner, expected_completion_date="2028-06-30", expected_completion_precision="quarter"
        )
        path = f"/api/projects/{project['id']}"
        tag = (await owner.get(path)).headers["etag"]
        draft = await write(owner, project, **DELAY, expected_completion_date="2028-12-31", is_published=False)
        assert (await owner.get(path)).headers["etag"] == tag
        assert await promised(visitor, project) == [("2028-06-30", None)]
        assert (await owner.patch(at(draft), {"is_published": True})).status_code == 200
        read = await owner.get(path)
        assert (read.json()["expected_completion_date"], read.json()["expected_completion_precision"]) == (
            "2028-12-31",
            "quarter",
        )
        assert await promised(visitor, project) == [("2028-12-31", "Late monsoon"), ("2028-06-30", None)]
        # Whoever was changing the project meanwhile is told that it has changed.
        stale = await owner.patch(path, {"description": "x"}, headers={"If-Match": tag})
        assert stale.status_code == 412
        [(before, after)] = await query(
            "SELECT before, after FROM audit_log WHERE action = 'project.changed' AND entity_id = %(id)s",
            id=project["id"],
        )
        assert before == {"expected_completion_date": "2028-06-30"}
        assert after == {"expected_completion_date": "2028-12-31", "reason": "Late monsoon"}
        # Its deletion takes no promise back.
        assert (await owner.delete(at(draft))).status_code == 204
        assert len(await promised(visitor, project)) == 2

    async def test_a_delay_without_a_date_or_with_the_same_one_promises_nothing_new(
        self, cast: Cast, owner: Person, visitor: Person
    ) -> None:
        project = await cast.project(owner, expected_completion_date="2028-06-30")
        await write(owner, project, **DELAY)
        await write(owner, project, **DELAY, expected_completion_date="2028-06-30")
        assert await promised(visitor, project) == [("2028-06-30", None)]

    async def test_only_a_delay_moves_the_completion(self, owner: Person, visitor: Person, project: Json) -> None:
        dated = {"expected_completion_date": "2029-01-31"}
        refused = await owner.post(of(project), {**NEWS, **dated})
        assert faults(refused) == [["body"]]
        draft = await write(owner, project, is_published=False)
        assert faults(await owner.patch(at(draft), dated)) == [["body", "expected_completion_date"]]
        delay = await write(owner, project, **DELAY, **dated, is_published=False)
        assert faults(await owner.patch(at(delay), {"update_type": "general", "is_published": True})) == [
            ["body", "expected_completion_date"]
        ]
        assert (await owner.get(at(delay))).json() == delay
        # It may become something else along with its date.
        sent = {"update_type": "general", "expected_completion_date": None, "is_published": True}
        assert (await owner.patch(at(delay), sent)).status_code == 200
        assert await promised(visitor, project) == []

    async def test_a_completion_before_the_start_is_refused_and_nobody_is_told(
        self, cast: Cast, owner: Person, buyer: Person, query: Query
    ) -> None:
        project = await cast.project(owner, start_date="2026-06-01")
        await cast.booking(buyer, await cast.unit(owner, project))
        sent = {**DELAY, "expected_completion_date": "2026-05-31"}
        refused = await owner.post(of(project), {**sent, "is_published": True})
        assert (refused.status_code, refused.json()["code"]) == (422, "invalid_request")
        draft = (await owner.post(of(project), sent)).json()
        assert (await owner.patch(at(draft), {"is_published": True})).status_code == 422
        assert (await owner.get(at(draft))).json() == draft
        assert await titles(buyer, project) == []
        assert await told(query, buyer) == []
        assert await promised(buyer, project) == []
