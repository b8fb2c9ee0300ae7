"""Many who draw up the same agreement: one current version, numbers without gaps, and a file for each."""

from collections.abc import Awaitable, Callable
from hashlib import sha256
from uuid import uuid4

import httpx2
import pytest

from services.storage import get_storage
from tests.cast import Cast, Json, Person
from tests.conftest import Query
from tests.races.conftest import Apis
from tests.races.test_races import codes
from tests.services.reading import attached

GENERATE = "POST /api/bookings/{booking_id}/generate-agreement"
Question = Callable[[int], Awaitable[httpx2.Response]]


async def whole(query: Query, booking: Json, versions: int) -> None:
    """Fails unless the booking has so many versions, each whole, and the last of them is the current one."""
    rows = await query(
        """SELECT number, status, sha256, file_key, file_size, terms FROM agreements
        WHERE booking_id = %(id)s ORDER BY number""",
        id=booking["id"],
    )
    assert [(number, status) for number, status, *_ in rows] == [
        (number, "superseded" if number < versions else "draft") for number in range(1, versions + 1)
    ]
    for number, _, name, key, size, terms in rows:
        content = await get_storage().get(key)
        assert (sha256(content).hexdigest(), len(content)) == (name, size)
        assert terms["version"] == number
        assert f'"version": {number},'.encode() in attached(content)
    audited = await query(
        """SELECT count(*) FROM audit_log a JOIN agreements g ON g.id = a.entity_id
        WHERE a.action = 'agreement.generated' AND g.booking_id = %(id)s""",
        id=booking["id"],
    )
    told = await query(
        """SELECT count(*) FROM notifications
        WHERE notification_type = 'agreement_update' AND related_entity_id = %(id)s""",
        id=booking["id"],
    )
    assert audited == told == [(versions,)]


@pytest.mark.endpoint(GENERATE)
async def test_ten_who_generate_at_once_make_ten_versions_one_of_them_current(
    two_apis: Apis, cast: Cast, owner: Person, confirmed: Json, query: Query
) -> None:
    path = f"/api/bookings/{confirmed['id']}/generate-agreement"
    answers = await two_apis.at_once([lambda number: two_apis.at(number, owner).post(path)] * 10)
    assert codes(answers) == {"201": 10}
    assert sorted(answer.json()["version"] for answer in answers) == list(range(1, 11))
    await whole(query, confirmed, 10)


@pytest.mark.endpoint(GENERATE)
async def test_ten_retries_at_once_make_one_version(
    two_apis: Apis, owner: Person, confirmed: Json, query: Query
) -> None:
    headers = {"Idempotency-Key": f"agreement-{uuid4()}"}
    path = f"/api/bookings/{confirmed['id']}/generate-agreement"

    async def ask(number: int) -> httpx2.Response:
        return await two_apis.at(number, owner).post(path, headers=headers)

    answers = await two_apis.at_once([ask] * 10)
    assert set(codes(answers)) <= {"201", "idempotency_key_in_use"}
    made = [answer for answer in answers if answer.status_code == 201]
    assert [answer.headers.get("Idempotency-Replayed") for answer in made].count(None) == 1
    assert len({answer.content for answer in made}) == 1
    assert (await ask(1)).content == made[0].content
    await whole(query, confirmed, 1)


@pytest.mark.endpoint(GENERATE, "PATCH /api/bookings/{booking_id}", "PATCH /api/bookings/{booking_id}/status")
async def test_no_agreement_is_made_of_a_booking_that_has_just_ended(
    two_apis: Apis, owner: Person, buyer: Person, confirmed: Json, query: Query
) -> None:
    """Co-applicants change and the buyer cancels while the agreement is made."""
    path = f"/api/bookings/{confirmed['id']}"

    def change(name: str) -> Question:
        body = {"co_applicants": [{"first_name": "Ravi", "last_name": name}]}
        return lambda number: two_apis.at(number, buyer).patch(path, body)

    def generate(number: int) -> Awaitable[httpx2.Response]:
        return two_apis.at(number, owner).post(f"{path}/generate-agreement")

    def cancel(number: int) -> Awaitable[httpx2.Response]:
        return two_apis.at(number, buyer).patch(f"{path}/status", {"status": "cancelled", "reason": "Another home."})

    changes = [change(name) for name in ("Rao", "Sen", "Iyer")]
    answers = await two_apis.at_once([generate, *changes, generate, cancel, generate])
    assert set(codes(answers)) <= {"200", "201", "not_editable", "booking_not_confirmed"}
    made = [answer for answer in answers if answer.status_code == 201]
    ((ended,),) = await query("SELECT ended_at FROM bookings WHERE id = %(id)s", id=confirmed["id"])
    rows = await query(
        "SELECT created_at, status FROM agreements WHERE booking_id = %(id)s ORDER BY number", id=confirmed["id"]
    )
    assert len(rows) == len(made)
    assert all(created <= ended for created, _ in rows)
    if made:
        await whole(query, confirmed, len(made))
