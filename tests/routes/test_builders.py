"""Builders as visitors see them."""

from uuid import uuid4

import pytest

from tests.cast import Cast, Json, Person
from tests.conftest import Query

ONE = "GET /api/builders/{builder_id}"
MANY = "GET /api/builders"


async def found(person: Person, **asked: str) -> list[Json]:
    answer = await person.get("/api/builders", params=asked)
    assert answer.status_code == 200, answer.text
    items: list[Json] = answer.json()["items"]
    return items


@pytest.mark.endpoint(ONE)
async def test_a_builder_says_who_they_are_and_nothing_that_is_not_for_everybody(
    cast: Cast, visitor: Person, query: Query
) -> None:
    about = {"website": "https://lintel.example", "description": "Since 1911.", "verified": True, "currency": "AED"}
    owner = await cast.builder("Lintel & Daughters", **about)
    for city in ("Pune", "Nashik", "pune"):
        await cast.project(owner, city=city)
    await cast.project(owner, city="Goa", published=False)
    answer = await visitor.get(f"/api/builders/{owner.builder_id}")
    made = answer.json()
    [(license_number, created_at)] = await query(
        "SELECT license_number, to_json(created_at) #>> '{}' FROM builders WHERE id = %(id)s", id=owner.builder_id
    )
    assert made == {
        **about,
        "id": owner.builder_id,
        "company_name": "Lintel & Daughters",
        "license_number": license_number,
        "address": "1 Brick Lane, Pune",
        "timezone": "Asia/Kolkata",
        "member_since": created_at,
        "projects": 3,
        "homes_delivered": 0,
        "cities": ["Nashik", made["cities"][1]],
    }
    assert made["cities"][1].lower() == "pune"
    assert "@" not in answer.text
    tag = {"If-None-Match": answer.headers["etag"]}
    assert (await visitor.get(f"/api/builders/{owner.builder_id}", headers=tag)).status_code == 304


@pytest.mark.endpoint(ONE)
async def test_homes_count_as_delivered_when_they_were_sold_and_their_project_was_handed_over(
    cast: Cast, owner: Person, visitor: Person, query: Query
) -> None:
    for status in ("completed", "delivered"):
        project = await cast.project(owner)
        for sold in (True, True, False):
            unit = await cast.unit(owner, project)
            if sold:
                await query("UPDATE units SET status = 'sold' WHERE id = %(id)s", id=unit["id"])
        await query("UPDATE projects SET status = %(status)s WHERE id = %(id)s", status=status, id=project["id"])
    assert (await visitor.get(f"/api/builders/{owner.builder_id}")).json()["homes_delivered"] == 2


@pytest.mark.endpoint(ONE, MANY)
async def test_a_builder_with_nothing_to_show_is_not_shown(cast: Cast, visitor: Person, buyer: Person) -> None:
    name = f"Brick {uuid4().hex[:8]}"
    owner = await cast.builder(name)
    draft = await cast.project(owner, published=False)
    for person in (visitor, buyer, owner):
        assert (await person.get(f"/api/builders/{owner.builder_id}")).status_code == 404
        assert (await person.get("/api/builders/999999999")).status_code == 404
        assert await found(person, q=name) == []
    await owner.patch(f"/api/projects/{draft['id']}", {"published": True})
    for person in (visitor, buyer, owner):
        whole = (await person.get(f"/api/builders/{owner.builder_id}")).json()
        [item] = await found(person, q=name)
        assert item == {name: whole[name] for name in item}


@pytest.mark.endpoint(MANY)
async def test_builders_are_found_by_words_of_their_names_in_the_order_that_is_asked_for(
    cast: Cast, visitor: Person
) -> None:
    mark = uuid4().hex[:8]
    for name, projects in (("Cedar 100%", 1), ("alder", 2), ("Birch_", 3)):
        owner = await cast.builder(f"{name} {mark} Homes", verified=name == "alder")
        for _ in range(projects):
            await cast.project(owner)

    async def names(**asked: str) -> list[str]:
        return [item["company_name"].split()[0] for item in await found(visitor, **{"q": f"homes {mark}"} | asked)]

    assert await names() == ["Birch_", "alder", "Cedar"]
    assert await names(sort="name") == ["alder", "Birch_", "Cedar"]
    assert await names(sort="newest") == ["Birch_", "alder", "Cedar"]
    assert await names(verified="true") == ["alder"]
    assert await names(q=f"{mark.upper()} %") == ["Cedar"]
    assert await names(q=f"{mark} _") == ["Birch_"]
    page = (await visitor.get("/api/builders", params={"q": mark, "limit": 2, "page": 2})).json()
    assert ([page[name] for name in ("total", "page", "limit", "pages")], len(page["items"])) == ([3, 2, 2, 2], 1)
    for wrong in ("q=", "sort=-name", "verified=perhaps", "limit=101", "color=red"):
        assert (await visitor.get(f"/api/builders?{wrong}")).status_code == 422
