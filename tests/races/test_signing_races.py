"""Both sides at once, and everything that may come between them: what is signed is one version, whole, and final."""

import asyncio
from collections.abc import Awaitable, Callable

import httpx2
import pytest
import pytest_asyncio

from jobs.agreements import seal_agreement
from services.storage import get_storage
from tests.cast import Cast, Json, Person, put_into
from tests.conftest import Query
from tests.races.conftest import Apis
from tests.races.test_races import codes, units_of
from tests.routes.signing import drawn_up, path_of, signed_by

SIGN = "POST /api/bookings/{booking_id}/agreement/sign"
GENERATE = "POST /api/bookings/{booking_id}/generate-agreement"
Question = Callable[[int], Awaitable[httpx2.Response]]
ROUNDS = 4


class Table:
    """What the two sides ask the two processes for, of one booking."""

    def __init__(self, apis: Apis, owner: Person, buyer: Person, booking: Json) -> None:
        self.apis, self.owner, self.buyer, self.booking = apis, owner, buyer, booking

    def sign(self, person: Person, made: Json) -> Question:
        body = {"sha256": made["sha256"], "full_name": "Asha Rao", "consent": True}
        return lambda number: self.apis.at(number, person).post(path_of(self.booking, "agreement/sign"), body)

    def draw_up(self) -> Question:
        return lambda number: self.apis.at(number, self.owner).post(path_of(self.booking, "generate-agreement"))

    def change(self, **values: object) -> Question:
        return lambda number: self.apis.at(number, self.buyer).patch(f"/api/bookings/{self.booking['id']}", values)

    def give_up(self) -> Question:
        body = {"status": "cancelled", "reason": "Another home."}
        return lambda number: self.apis.at(number, self.buyer).patch(f"/api/bookings/{self.booking['id']}/status", body)


Tables = Callable[[], Awaitable[Table]]


@pytest_asyncio.fixture
async def tables(two_apis: Apis, cast: Cast, owner: Person, buyer: Person, query: Query) -> Tables:
    """A booking that is confirmed, another each time."""
    project = await cast.project(owner)

    async def laid() -> Table:
        (unit,) = await units_of(cast, owner, project, 1)
        booking = await cast.booking(buyer, unit)
        await put_into(query, booking, "confirmed")
        return Table(two_apis, owner, buyer, booking)

    return laid


async def consistent(query: Query, booking: Json) -> list[tuple[int, str, int]]:
    """Fails unless what is signed is what both signed, once, and the booking has moved just then; the versions."""
    versions = await query(
        """SELECT a.number, a.status, count(s.id), count(s.id) FILTER (WHERE s.sha256 = a.sha256),
            a.signed_at = max(s.signed_at)
        FROM agreements a LEFT JOIN agreement_signatures s ON s.agreement_id = a.id
        WHERE a.booking_id = %(id)s GROUP BY a.id ORDER BY a.number""",
        id=booking["id"],
    )
    for _, status, signatures, theirs, last in versions:
        assert signatures == theirs
        allowed = {"draft": {0}, "partly_signed": {1}, "signed": {2}, "superseded": {0, 1}}
        assert signatures in allowed[status]
        assert last is (True if status == "signed" else None)
    ((status, moves, jobs),) = await query(
        """SELECT status,
            (SELECT count(*) FROM booking_history h WHERE h.booking_id = b.id AND h.to_status = 'agreement_signed'),
            (SELECT count(*) FROM procrastinate_jobs j JOIN agreements a ON a.id = (j.args ->> 'agreement_id')::bigint
             WHERE j.task_name = 'jobs.agreements.seal_agreement' AND a.booking_id = b.id)
        FROM bookings b WHERE id = %(id)s""",
        id=booking["id"],
    )
    signed = [number for number, state, *_ in versions if state == "signed"]
    assert (moves, jobs) == (len(signed), len(signed))
    assert signed in ([], [versions[-1][0]])
    assert (status == "agreement_signed") is bool(signed)
    return [(number, state, count) for number, state, count, *_ in versions]


@pytest.mark.endpoint(SIGN)
async def test_both_sides_sign_at_once_and_the_booking_moves_once(tables: Tables, query: Query) -> None:
    for _ in range(ROUNDS):
        table = await tables()
        made = await drawn_up(table.owner, table.booking)
        asking = [table.sign(person, made) for _ in range(5) for person in (table.owner, table.buyer)]
        assert codes(await table.apis.at_once(asking)) == {"200": 2, "already_signed": 8}
        assert await consistent(query, table.booking) == [(1, "signed", 2)]


@pytest.mark.endpoint(SIGN, GENERATE)
async def test_a_new_version_comes_before_the_last_signature_or_not_at_all(tables: Tables, query: Query) -> None:
    seen: set[str] = set()
    for turn in range(ROUNDS):
        table = await tables()
        made = await drawn_up(table.owner, table.booking)
        asking = [table.draw_up(), table.sign(table.owner, made), table.sign(table.buyer, made)]
        # Drawing up takes longer than signing, so that whoever signs gets a start of some rounds and not of others.
        if turn % 2:
            await signed_by(made, table.booking, table.buyer)
            asking.pop()
        answers = await table.apis.at_once(asking)
        generated, *signed = codes([answers[0]]), *(codes([answer]) for answer in answers[1:])
        versions = await consistent(query, table.booking)
        if generated == {"201": 1}:
            assert [state for _, state, _ in versions] == ["superseded", "draft"]
            assert all(answer in ({"200": 1}, {"agreement_replaced": 1}) for answer in signed)
        else:
            assert generated in ({"agreement_signed": 1}, {"booking_not_confirmed": 1})
            assert versions == [(1, "signed", 2)]
        seen |= set(generated)
    assert seen


@pytest.mark.endpoint(SIGN, "PATCH /api/bookings/{booking_id}")
async def test_what_both_signed_is_what_the_booking_says(tables: Tables, query: Query) -> None:
    for turn in range(ROUNDS):
        table = await tables()
        made = await drawn_up(table.owner, table.booking)
        change = table.change(co_applicants=[{"first_name": "Ravi", "last_name": "Rao"}])
        asking = [table.sign(table.owner, made), table.sign(table.buyer, made)]
        asking.insert(turn % 3, change)
        answers = await table.apis.at_once(asking)
        changed = answers.pop(turn % 3)
        await consistent(query, table.booking)
        if changed.status_code == 200:
            # At least one of them came too late, and nothing is signed by both.
            assert "agreement_outdated" in codes(answers)
        else:
            assert codes([changed]) == {"not_editable": 1}
            assert codes(answers) == {"200": 2}


@pytest.mark.endpoint(SIGN, "PATCH /api/bookings/{booking_id}/status")
async def test_giving_up_and_signing_do_not_both_win(tables: Tables, query: Query) -> None:
    for turn in range(ROUNDS):
        table = await tables()
        made = await drawn_up(table.owner, table.booking)
        await signed_by(made, table.booking, table.buyer)
        asking = [table.sign(table.owner, made), table.give_up()]
        signed, given_up = sorted(
            zip((0, 1), await table.apis.at_once(asking if turn % 2 else asking[::-1]), strict=True),
            key=lambda pair: pair[1].request.url.path.endswith("status"),
        )
        (status,) = (await query("SELECT status FROM bookings WHERE id = %(id)s", id=table.booking["id"]))[0]
        if signed[1].status_code == 200:
            # Whoever gives it up after that does so within the days of cooling off.
            assert status in ("agreement_signed", "cancelled")
            assert (status == "cancelled") is (given_up[1].status_code == 200)
        else:
            assert codes([signed[1]]) == {"booking_not_confirmed": 1}
            assert status == "cancelled"


async def test_three_workers_at_once_make_one_seal(tables: Tables, query: Query) -> None:
    table = await tables()
    await signed_by(await drawn_up(table.owner, table.booking), table.booking, table.buyer, table.owner)
    ((agreement_id,),) = await query("SELECT id FROM agreements WHERE booking_id = %(id)s", id=table.booking["id"])
    before = set(await get_storage().names("agreements"))
    await asyncio.gather(*(seal_agreement(agreement_id=agreement_id) for _ in range(3)))
    rows = await query(
        "SELECT status, sealed_file_key FROM agreements WHERE booking_id = %(id)s", id=table.booking["id"]
    )
    ((status, key),) = rows
    assert status == "sealed"
    assert await get_storage().get(key)
    # Of what the others made nothing is left.
    assert set(await get_storage().names("agreements")) - before == {key}
    audited = await query(
        "SELECT count(*) FROM audit_log WHERE action = 'agreement.sealed' AND entity_id = %(id)s", id=agreement_id
    )
    assert audited == [(1,)]
