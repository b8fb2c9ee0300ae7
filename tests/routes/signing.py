"""How the tests draw up, sign and seal."""

from typing import Any

import httpx2

from tests.cast import Json, Person
from tests.conftest import Query
from tests.services.working import do_jobs

SEALING = "jobs.agreements."


def path_of(booking: Json, what: str) -> str:
    return f"/api/bookings/{booking['id']}/{what}"


async def drawn_up(person: Person, booking: Json) -> Json:
    """The next version of the booking's agreement."""
    response = await person.post(path_of(booking, "generate-agreement"))
    assert response.status_code == 201, response.text
    made: Json = response.json()
    return made


async def agreement_of(person: Person, booking: Json) -> Json:
    """The agreement as the person sees it."""
    response = await person.get(path_of(booking, "agreement"))
    assert response.status_code == 200, response.text
    seen: Json = response.json()
    return seen


async def sign(
    person: Person, booking: Json, made: Json, *, headers: dict[str, str] | None = None, **values: Any
) -> httpx2.Response:
    """Signs this version, or as the values say."""
    body = {"sha256": made["sha256"], "full_name": "Asha Rao", "consent": True, **values}
    return await person.post(path_of(booking, "agreement/sign"), body, headers=headers or {})


async def signed_by(made: Json, booking: Json, *people: Person) -> Json:
    """What the last of them was answered."""
    answer: Json = {}
    for person in people:
        response = await sign(person, booking, made)
        assert response.status_code == 200, response.text
        answer = response.json()
    return answer


async def sealed(owner: Person, buyer: Person, booking: Json, query: Query) -> tuple[Json, bytes]:
    """The sealed agreement of the booking, which is confirmed, and its file."""
    await signed_by(await drawn_up(owner, booking), booking, owner, buyer)
    await do_jobs(query, SEALING)
    file = await buyer.get(path_of(booking, "download-agreement"))
    assert file.status_code == 200, file.text
    return await agreement_of(buyer, booking), file.content
