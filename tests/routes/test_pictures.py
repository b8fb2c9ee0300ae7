"""Pictures of projects and their phases: where they are shown, and in which order."""

import psycopg
import pytest

from tests.cast import Cast, Json, Person
from tests.conftest import Query

ONE = "GET /api/projects/{project_id}"
MANY = "GET /api/projects"
PROGRESS = "GET /api/projects/{project_id}/progress"


async def card(person: Person, project: Json) -> Json:
    """The project as it stands in the list."""
    [item] = (await person.get("/api/projects", params={"q": project["name"]})).json()["items"]
    found: Json = item
    return found


@pytest.mark.endpoint(ONE, MANY)
async def test_a_project_without_pictures_has_none(visitor: Person, project: Json) -> None:
    assert (await visitor.get(f"/api/projects/{project['id']}")).json()["images"] == []
    assert (await card(visitor, project))["cover"] is None


@pytest.mark.endpoint(ONE, MANY)
async def test_a_gallery_is_in_its_order_and_its_first_picture_is_the_cover(
    cast: Cast, owner: Person, visitor: Person, project: Json, query: Query
) -> None:
    phase = await cast.phase(owner, project)
    await cast.picture(query, project, position=0, phase_id=phase["id"])
    second = await cast.picture(query, project, position=2, kind="plan", caption="The ground floor.")
    first = await cast.picture(query, project, position=1, alt="At dusk.")
    images = (await visitor.get(f"/api/projects/{project['slug']}")).json()["images"]
    assert [image["id"] for image in images] == [first["id"], second["id"]]
    large, small = first["files"]
    assert images[0] == {
        "id": first["id"],
        "kind": "visualisation",
        "alt": "At dusk.",
        "caption": None,
        "unit_types": [],
        "width": 640,
        "height": 480,
        "placeholder": "data:image/avif;base64,AAAA",
        "sources": [
            {"width": 320, "height": 240, "url": f"/api/files/{small}", "media_type": "image/avif"},
            {"width": 640, "height": 480, "url": f"/api/files/{large}", "media_type": "image/avif"},
        ],
    }
    assert (images[1]["kind"], images[1]["caption"]) == ("plan", "The ground floor.")
    assert (await card(visitor, project))["cover"] == images[0]
    for source, content in zip(images[0]["sources"], reversed(first["contents"]), strict=True):
        assert (await visitor.get(source["url"])).content == content


@pytest.mark.endpoint(PROGRESS, "GET /api/projects/{project_id}/progress/{phase_id}")
async def test_a_phase_shows_its_own_pictures(
    cast: Cast, owner: Person, visitor: Person, project: Json, query: Query
) -> None:
    phases = [await cast.phase(owner, project) for _ in range(2)]
    late, early = [
        (await cast.picture(query, project, phase_id=phases[0]["id"], kind="photograph", position=position))["id"]
        for position in (2, 1)
    ]
    await cast.picture(query, project)
    progress = (await visitor.get(f"/api/projects/{project['slug']}/progress")).json()
    assert [[photo["id"] for photo in phase["photos"]] for phase in progress["phases"]] == [[early, late], []]
    one = (await visitor.get(f"/api/projects/{project['id']}/progress/{phases[0]['id']}")).json()
    assert one == progress["phases"][0]
    changed = await owner.patch(f"/api/projects/{project['id']}/progress/{phases[0]['id']}", {"weight": 3})
    assert changed.json()["photos"] == one["photos"]


async def test_a_picture_cannot_be_tied_to_what_is_another_projects(
    cast: Cast, owner: Person, rival: Person, project: Json, query: Query
) -> None:
    other = await cast.project(owner)
    foreign = await cast.project(rival)
    phase = await cast.phase(owner, other)
    for wrong in ({"phase_id": phase["id"]}, {"builder_id": rival.builder_id}):
        with pytest.raises(psycopg.errors.ForeignKeyViolation):
            await cast.picture(query, project, **wrong)
    theirs, ours = await cast.picture(query, foreign), await cast.picture(query, project)
    for builder_id in (owner.builder_id, rival.builder_id):
        with pytest.raises(psycopg.errors.ForeignKeyViolation):
            await query(
                "INSERT INTO picture_files VALUES (%(picture)s, %(file)s, %(builder)s)",
                picture=ours["id"],
                file=theirs["files"][0],
                builder=builder_id,
            )


@pytest.mark.endpoint(ONE)
async def test_a_file_that_is_taken_out_of_a_picture_is_no_longer_offered(
    cast: Cast, visitor: Person, project: Json, query: Query
) -> None:
    pictures = [await cast.picture(query, project) for _ in range(2)]
    gone = pictures[0]["files"][0]
    await query("DELETE FROM picture_files WHERE file_id = %(id)s", id=gone)
    images = (await visitor.get(f"/api/projects/{project['id']}")).json()["images"]
    assert [len(image["sources"]) for image in images] == [1, 2]
    assert f"/api/files/{gone}" not in [source["url"] for image in images for source in image["sources"]]


# The shape of a project, for where it has no picture


@pytest.mark.endpoint(ONE, MANY)
async def test_a_project_says_which_types_of_units_it_has_and_how_its_towers_are_built_up(
    cast: Cast, owner: Person, visitor: Person, project: Json
) -> None:
    shape = ("unit_types", "massing")

    async def shown() -> tuple[object, ...]:
        whole = (await visitor.get(f"/api/projects/{project['id']}")).json()
        assert [whole[name] for name in shape] == [(await card(visitor, project))[name] for name in shape]
        return tuple(whole[name] for name in shape)

    assert await shown() == ([], [])
    shop = await cast.unit(owner, project, unit_type="shop", tower=None, floor_number=0)
    for floor in (2, 2, 2, 5):
        await cast.unit(owner, project, unit_type="3BHK", tower="West", floor_number=floor)
    low = await cast.unit(owner, project, unit_type="1BHK", tower="East", floor_number=1)
    west, east = {"tower": "West", "floors": 4, "per_floor": 3}, {"tower": "East", "floors": 1, "per_floor": 1}
    alone = {"tower": None, "floors": 1, "per_floor": 1}
    assert await shown() == (["1BHK", "3BHK", "shop"], [west, east, alone])
    change = {"unit_type": "penthouse", "floor_number": -1}
    assert (await owner.patch(f"/api/units/{low['id']}", change)).status_code == 200
    moved = {"units": [{"id": shop["id"], "tower": "East", "floor_number": 8}]}
    assert (await owner.patch("/api/units/bulk", moved)).status_code == 200
    assert await shown() == (["3BHK", "penthouse", "shop"], [west, {"tower": "East", "floors": 10, "per_floor": 1}])


@pytest.mark.endpoint(MANY, "POST /api/bookings")
async def test_what_is_taken_is_still_part_of_the_shape(
    cast: Cast, owner: Person, buyer: Person, visitor: Person, project: Json
) -> None:
    unit = await cast.unit(owner, project)
    before = await card(visitor, project)
    await cast.booking(buyer, unit)
    after = await card(visitor, project)
    assert (after["unit_types"], after["massing"]) == (before["unit_types"], before["massing"])
    assert after["available_units"] == before["available_units"] - 1


async def test_units_that_are_taken_away_leave_the_shape(
    cast: Cast, owner: Person, visitor: Person, project: Json, query: Query
) -> None:
    unit = await cast.unit(owner, project, unit_type="studio", tower="North")
    await cast.unit(owner, project, unit_type="2BHK", tower="South")
    await query("DELETE FROM units WHERE id = %(id)s", id=unit["id"])
    shown = await card(visitor, project)
    assert (shown["unit_types"], [block["tower"] for block in shown["massing"]]) == (["2BHK"], ["South"])
