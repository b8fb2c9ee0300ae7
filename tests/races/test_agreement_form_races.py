"""Owners who save the same form at once: one of them has read what they change, and no version is made twice."""

import httpx2
import pytest

from domain.people import MemberRole
from tests.cast import Cast, Person
from tests.conftest import Query
from tests.races.conftest import Apis
from tests.races.test_races import codes
from tests.test_authorisation import FORM

PATH = "/api/builder/agreement-forms/general"
SAVE = "PUT /api/builder/agreement-forms/{form}"
ROUNDS = 5


async def numbers(query: Query, owner: Person) -> list[int]:
    """The versions of the form that there are, each with its audit entry."""
    rows = await query(
        """SELECT f.number FROM agreement_forms f JOIN audit_log a
        ON a.entity_type = 'agreement_form' AND a.entity_id = f.id AND (a.after ->> 'version')::int = f.number
        WHERE f.builder_id = %(id)s ORDER BY f.number""",
        id=owner.builder_id,
    )
    return [number for (number,) in rows]


@pytest.mark.endpoint(SAVE, "DELETE /api/builder/agreement-forms/{form}")
async def test_of_owners_who_have_read_the_same_one_is_heard(
    two_apis: Apis, cast: Cast, owner: Person, query: Query
) -> None:
    owners = [owner, *[await cast.member(owner.builder_id, MemberRole.OWNER) for _ in range(5)]]
    for turn in range(1, ROUNDS + 1):
        tag = (await owner.get(PATH)).headers["ETag"]

        async def save(number: int, tag: str = tag, turn: int = turn) -> httpx2.Response:
            body = {**FORM, "title": f"By owner {number} in round {turn}"}
            return await two_apis.at(number, owners[number]).put(PATH, body, headers={"If-Match": tag})

        async def drop(number: int, tag: str = tag) -> httpx2.Response:
            return await two_apis.at(number, owners[number]).delete(PATH, headers={"If-Match": tag})

        # In the last round one of them wants the platform's form back.
        answers = await two_apis.at_once([save] * 5 + [drop if turn == ROUNDS else save])
        assert codes(answers) == {"200": 1, "stale": 5}
        [won] = [answer.json() for answer in answers if answer.status_code == 200]
        assert won == (await owner.get(PATH)).json()
        assert await numbers(query, owner) == list(range(1, turn + 1))


@pytest.mark.endpoint(SAVE)
async def test_of_those_who_do_not_mind_each_is_a_version(two_apis: Apis, owner: Person, query: Query) -> None:
    async def save(number: int) -> httpx2.Response:
        return await two_apis.at(number, owner).put(PATH, {**FORM, "title": f"The {number}th"})

    async def same(number: int) -> httpx2.Response:
        return await two_apis.at(number, owner).put(PATH, FORM)

    answers = await two_apis.at_once([save] * 8)
    assert codes(answers) == {"200": 8}
    assert sorted(answer.json()["version"] for answer in answers) == list(range(1, 9))
    assert await numbers(query, owner) == list(range(1, 9))
    answers = await two_apis.at_once([same] * 8)
    assert {answer.json()["version"] for answer in answers} == {9}
    assert await numbers(query, owner) == list(range(1, 10))
