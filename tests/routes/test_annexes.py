"""What a project promises of its homes, and the plan of one, in the annexes of its agreement."""

from io import BytesIO

import pytest
from PIL import Image

from tests.cast import Cast, Json, Person, put_into
from tests.conftest import Query
from tests.services.reading import bookmarks_of, says

GENERATE = "POST /api/bookings/{booking_id}/generate-agreement"
GALLERY = "PUT /api/projects/{project_id}/pictures"
SPECIFICATIONS = [{"title": "Flooring", "text": "Oak in the rooms.\nTiles in the bathrooms."}]


def plan(colour: str) -> bytes:
    buffer = BytesIO()
    Image.new("RGB", (1200, 900), colour).save(buffer, "PNG")
    return buffer.getvalue()


async def drawn_up(owner: Person, booking: Json) -> tuple[Json, list[str], bytes]:
    """What the facts of a new version say, its annexes, and its document."""
    made = await owner.post(f"/api/bookings/{booking['id']}/generate-agreement")
    assert made.status_code == 201, made.text
    read = (await owner.get(f"/api/bookings/{booking['id']}/agreement")).json()
    pdf = (await owner.get(made.json()["agreement_url"])).content
    return read["terms"]["facts"], [title for title in bookmarks_of(pdf) if title.startswith("Annex")], pdf


@pytest.mark.endpoint(GENERATE, GALLERY)
async def test_an_agreement_has_the_specifications_and_the_plan_of_its_home(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    path = f"/api/projects/{project['id']}"
    unit = await cast.unit(owner, project, unit_type="2BHK")
    booking = await cast.booking(buyer, unit)
    await put_into(query, booking, "confirmed")
    known, annexes, _ = await drawn_up(owner, booking)
    assert (known["specifications"], known["floor_plan"], annexes) == ([], None, [])

    assert (await owner.patch(path, {"specifications": SPECIFICATIONS})).status_code == 200
    uploads = [await cast.upload(owner, plan(colour)) for colour in ("white", "red", "green", "blue")]
    whole, others, first, later = uploads
    pictures = [
        {"id": whole["id"], "alt": "The site.", "kind": "plan"},
        {"id": others["id"], "alt": "A large home.", "kind": "plan", "unit_types": ["3BHK", "villa"]},
        {"id": first["id"], "alt": "Two rooms.", "kind": "plan", "unit_types": ["1BHK", "2BHK"], "caption": "Type B"},
        {"id": later["id"], "alt": "Two rooms again.", "kind": "plan", "unit_types": ["2BHK"]},
    ]
    assert (await owner.put(f"{path}/pictures", {"pictures": pictures})).status_code == 200
    known, annexes, pdf = await drawn_up(owner, booking)
    assert known["specifications"] == SPECIFICATIONS
    [(key, sha256)] = await query(
        "SELECT f.key, f.sha256 FROM files f JOIN picture_files p ON p.file_id = f.id WHERE p.picture_id = %(id)s "
        "ORDER BY f.width DESC LIMIT 1",
        id=first["id"],
    )
    assert known["floor_plan"] == {
        "caption": "Type B", "alt": "Two rooms.", "file_key": key, "sha256": sha256, "width": 1200, "height": 900,
    }  # fmt: skip
    assert annexes == ["Annex A: Specifications", "Annex B: Floor plan"]
    assert says(pdf, "Flooring Oak in the rooms. Tiles in the bathrooms.")
    assert says(pdf, "Type B")

    # Hung elsewhere, a picture is no plan of anything.
    assert (await owner.put(f"{path}/pictures", {"pictures": pictures[:2]})).status_code == 200
    known, annexes, _ = await drawn_up(owner, booking)
    assert known["floor_plan"] is None
    assert annexes == ["Annex A: Specifications"]


@pytest.mark.endpoint(GENERATE)
async def test_a_plan_that_is_not_to_be_had_makes_no_agreement(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    unit = await cast.unit(owner, project, unit_type="studio")
    booking = await cast.booking(buyer, unit)
    await put_into(query, booking, "confirmed")
    picture = await cast.picture(query, project, kind="plan", unit_types=["studio"])
    await query(
        "UPDATE files SET key = %(key)s WHERE id = ANY(%(ids)s)",
        key=f"pictures/00/{'0' * 64}.avif",
        ids=picture["files"][:1],
    )
    refused = await owner.post(f"/api/bookings/{booking['id']}/generate-agreement")
    assert (refused.status_code, refused.json()["code"]) == (503, "storage_unavailable")
    assert await query("SELECT 1 FROM agreements WHERE booking_id = %(id)s", id=booking["id"]) == []
