"""Files of pictures: who may have them, and how they are handed over."""

from hashlib import sha256

import pytest

from domain.people import MemberRole
from services.storage import get_storage
from tests.cast import Cast, Json, Person
from tests.conftest import Query

FILE = "GET /api/files/{file_id}"
pytestmark = pytest.mark.endpoint(FILE)


def at(picture: Json, number: int = 0) -> str:
    return f"/api/files/{picture['files'][number]}"


async def test_a_file_of_a_published_project_is_everybodys_and_kept_for_good(
    cast: Cast, owner: Person, visitor: Person, stranger: Person, project: Json, query: Query
) -> None:
    picture = await cast.picture(query, project)
    for number, content in enumerate(picture["contents"]):
        for person in (visitor, stranger, owner):
            answer = await person.get(at(picture, number))
            assert (answer.status_code, answer.content) == (200, content)
            assert answer.headers["content-type"] == "image/avif"
            assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
            assert answer.headers["etag"] == f'"{sha256(content).hexdigest()}"'
            assert answer.headers["accept-ranges"] == "bytes"
            assert answer.headers["x-content-type-options"] == "nosniff"
            assert "sandbox" in answer.headers.get_list("content-security-policy")


async def test_who_has_it_already_gets_no_body_and_the_storage_is_not_asked(
    cast: Cast, visitor: Person, project: Json, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    picture = await cast.picture(query, project)
    tag = (await visitor.get(at(picture))).headers["etag"]

    async def unasked(_: str) -> bytes:
        raise AssertionError("the storage was asked")

    monkeypatch.setattr(get_storage(), "get", unasked)
    for known in (tag, f'"other", {tag}', "*"):
        answer = await visitor.get(at(picture), headers={"If-None-Match": known})
        assert (answer.status_code, answer.content, answer.headers["etag"]) == (304, b"", tag)
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"


async def test_a_drafts_file_is_its_builders_only_and_no_shared_cache_keeps_it(
    cast: Cast, owner: Person, rival: Person, buyer: Person, visitor: Person, query: Query
) -> None:
    draft = await cast.project(owner, published=False)
    picture = await cast.picture(query, draft)
    members = [await cast.member(owner.builder_id, role) for role in MemberRole]
    for person in (visitor, buyer, rival):
        refused = await person.get(at(picture))
        assert (refused.status_code, refused.json()["code"]) == (404, "not_found")
        tag = f'"{sha256(picture["contents"][0]).hexdigest()}"'
        assert (await person.get(at(picture), headers={"If-None-Match": tag})).status_code == 404
    for person in (owner, *members):
        answer = await person.get(at(picture))
        assert (answer.status_code, answer.content) == (200, picture["contents"][0])
        assert answer.headers["cache-control"] == "private, max-age=31536000, immutable"
    await owner.patch(f"/api/projects/{draft['id']}", {"published": True})
    assert (await visitor.get(at(picture))).status_code == 200


async def test_a_file_of_a_phase_is_shown_to_whom_the_phase_is(
    cast: Cast, owner: Person, buyer: Person, visitor: Person, project: Json, query: Query
) -> None:
    hidden = await cast.phase(owner, project, customer_visible=False)
    picture = await cast.picture(query, project, phase_id=hidden["id"])
    assert [(await person.get(at(picture))).status_code for person in (visitor, buyer, owner)] == [404, 404, 200]
    await owner.patch(f"/api/projects/{project['id']}/progress/{hidden['id']}", {"customer_visible": True})
    assert [(await person.get(at(picture))).status_code for person in (visitor, buyer, owner)] == [200, 200, 200]


async def test_what_no_picture_shows_nobody_may_have(
    cast: Cast, owner: Person, visitor: Person, project: Json, query: Query
) -> None:
    picture = await cast.picture(query, project)
    await query("DELETE FROM picture_files WHERE file_id = %(id)s", id=picture["files"][0])
    for person in (visitor, owner):
        assert (await person.get(at(picture))).status_code == 404
        assert (await person.get("/api/files/999999999")).status_code == 404
        assert (await person.get(at(picture, 1))).status_code == 200
    for wrong in ("0", "-1", "one", "9" * 30):
        assert (await visitor.get(f"/api/files/{wrong}")).status_code == 422


async def test_a_project_takes_its_pictures_with_it(
    cast: Cast, owner: Person, visitor: Person, project: Json, query: Query
) -> None:
    phase = await cast.phase(owner, project)
    pictures = [await cast.picture(query, project), await cast.picture(query, project, phase_id=phase["id"])]
    assert (await owner.delete(f"/api/projects/{project['id']}")).status_code == 204
    for picture in pictures:
        assert (await owner.get(at(picture))).status_code == 404
        assert await query("SELECT id FROM pictures WHERE id = %(id)s", id=picture["id"]) == []


# Parts


@pytest.mark.parametrize(
    ("asked", "part"),
    [
        ("bytes=0-0", (0, 1)),
        ("bytes=2-5", (2, 6)),
        ("bytes=4-", (4, None)),
        ("bytes=-3", (-3, None)),
        ("bytes=-999999", (0, None)),
        ("bytes=5-999999999999999999", (5, None)),
        ("bytes = 1 - 2", (1, 3)),
    ],
)
async def test_a_part_of_it_can_be_asked_for(
    asked: str, part: tuple[int, int | None], cast: Cast, visitor: Person, project: Json, query: Query
) -> None:
    picture = await cast.picture(query, project)
    content = picture["contents"][0]
    answer = await visitor.get(at(picture), headers={"Range": asked})
    assert (answer.status_code, answer.content) == (206, content[slice(*part)])
    first = part[0] if part[0] >= 0 else len(content) + part[0]
    last = first + len(answer.content) - 1
    assert answer.headers["content-range"] == f"bytes {first}-{last}/{len(content)}"
    assert answer.headers["content-length"] == str(len(answer.content))
    assert answer.headers["etag"] == f'"{sha256(content).hexdigest()}"'


@pytest.mark.parametrize("asked", ["bytes=", "bytes=-", "bytes=5-2", "bytes=0-1,3-4", "bytes=a-b", "lines=1-2", "0-5"])
async def test_what_is_no_part_gets_the_whole(
    asked: str, cast: Cast, visitor: Person, project: Json, query: Query
) -> None:
    picture = await cast.picture(query, project)
    answer = await visitor.get(at(picture), headers={"Range": asked})
    assert (answer.status_code, answer.content) == (200, picture["contents"][0])


@pytest.mark.parametrize("asked", ["bytes=100000-", "bytes=100000-100001", "bytes=-0"])
async def test_what_lies_behind_its_end_is_refused(
    asked: str, cast: Cast, visitor: Person, project: Json, query: Query
) -> None:
    picture = await cast.picture(query, project)
    answer = await visitor.get(at(picture), headers={"Range": asked})
    assert (answer.status_code, answer.json()["code"]) == (416, "range_not_satisfiable")
    assert answer.headers["content-range"] == f"bytes */{len(picture['contents'][0])}"


async def test_whoever_has_a_part_of_another_file_gets_the_whole(
    cast: Cast, visitor: Person, project: Json, query: Query
) -> None:
    picture = await cast.picture(query, project)
    tag = (await visitor.get(at(picture))).headers["etag"]
    for known, status in ((tag, 206), ('"another"', 200), (f"W/{tag}", 200), ("Wed, 21 Oct 2026 07:28:00 GMT", 200)):
        answer = await visitor.get(at(picture), headers={"Range": "bytes=0-3", "If-Range": known})
        assert answer.status_code == status, known
    # Whoever has it already needs no part either.
    answer = await visitor.get(at(picture), headers={"Range": "bytes=0-3", "If-None-Match": tag})
    assert answer.status_code == 304


async def test_a_file_that_is_gone_or_changed_is_not_handed_out(
    cast: Cast, visitor: Person, project: Json, query: Query
) -> None:
    picture = await cast.picture(query, project)
    await query(
        "UPDATE files SET key = 'pictures/00/' || repeat('0', 64) || '.avif' WHERE id = %(id)s", id=picture["files"][0]
    )
    answer = await visitor.get(at(picture))
    assert (answer.status_code, answer.json()["code"]) == (503, "storage_unavailable")
    assert "cache-control" not in answer.headers or "immutable" not in answer.headers["cache-control"]
