"""What many do at once is told once to each who should know, and read once."""

from collections.abc import Awaitable

import httpx2
import pytest

from domain.people import MemberRole
from tests.cast import Cast, Json, Person
from tests.conftest import Query
from tests.races.conftest import Apis, Crowd

FEED = "/api/notifications"


@pytest.mark.endpoint("GET /api/notifications", "POST /api/bookings")
async def test_of_fifty_who_want_a_home_only_the_one_who_gets_it_is_heard_of(
    two_apis: Apis, crowd: Crowd, cast: Cast, owner: Person, unit: Json
) -> None:
    clerk, people = await cast.member(owner.builder_id, MemberRole.SALES), await crowd(50)
    answers = await two_apis.posts(people, "/api/bookings", [{"unit_id": unit["id"]}] * 50)
    [made] = [answer.json() for answer in answers if answer.status_code == 201]
    for person in (owner, clerk):
        [notice] = (await person.get(FEED)).json()["items"]
        assert notice["related_entity_id"] == made["id"]
    for person in people[:10]:
        assert (await person.get(FEED)).json()["items"] == []


@pytest.mark.endpoint("PATCH /api/notifications/{notification_id}/read", "POST /api/notifications/read-all")
async def test_two_tabs_read_everything_at_once_and_the_first_reading_stays(
    two_apis: Apis, buyer: Person, query: Query
) -> None:
    rows = await query(
        "INSERT INTO notifications (user_id, notification_type, title, message) "
        "SELECT %(user)s, 'system', 'News', 'Something happened.' FROM generate_series(1, 60) RETURNING id",
        user=buyer.user_id,
    )
    ids = [number for (number,) in rows]

    def mark(number: int) -> Awaitable[httpx2.Response]:
        path = f"{FEED}/{ids[number]}/read" if number % 3 else f"{FEED}/read-all"
        return two_apis.at(number, buyer).ask("PATCH" if number % 3 else "POST", path)

    answers = await two_apis.at_once([mark] * 60)
    assert {answer.status_code for answer in answers} == {200}
    said = {
        item["id"]: item["read_at"] for number, answer in enumerate(answers) if number % 3 for item in [answer.json()]
    }
    feed = (await buyer.get(FEED, params={"limit": 100})).json()
    assert feed["unread_count"] == 0
    # Whoever was told when it was read was told the truth.
    assert {item["id"]: item["read_at"] for item in feed["items"] if item["id"] in said} == said
