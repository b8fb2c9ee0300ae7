"""Many clerks, one bank statement: a line is read in once and becomes one payment, and no account is overdrawn."""

from collections.abc import Awaitable, Callable
from decimal import Decimal

import httpx2
import pytest

from domain.people import MemberRole
from tests.cast import TODAY, Cast, Json, Person
from tests.conftest import Query
from tests.races.conftest import Apis, OneTruth
from tests.races.test_races import codes

Question = Callable[[int], Awaitable[httpx2.Response]]
LINES = "/api/builder/bank-lines"
ROUNDS = 5


def statement(*amounts: str, narration: str = "NEFT") -> bytes:
    rows = [f"{TODAY:%d/%m/%Y},{narration} {number},{amount}" for number, amount in enumerate(amounts)]
    return "\n".join(["Date,Narration,Credit", *rows]).encode()


class Desk:
    """What the clerks of a builder ask the two processes for."""

    def __init__(self, apis: Apis) -> None:
        self.apis = apis

    def bring(self, clerk: Person, content: bytes) -> Question:
        files = {"file": ("statement.csv", content)}
        return lambda number: self.apis.at(number, clerk).ask("POST", f"{LINES}/import", files=files)

    def record(self, clerk: Person, line: int, booking: Json, **values: object) -> Question:
        body = {"booking_id": booking["id"], **values}
        return lambda number: self.apis.at(number, clerk).post(f"{LINES}/{line}/record", body)

    def pay(self, clerk: Person, booking: Json, amount: str) -> Question:
        body = {"booking_id": booking["id"], "payment_type": "final", "amount": amount, "payment_method": "cash"}
        return lambda number: self.apis.at(number, clerk).post("/api/payments", body)

    def dismiss(self, clerk: Person, line: int) -> Question:
        body = {"reason": "No customer's."}
        return lambda number: self.apis.at(number, clerk).post(f"{LINES}/{line}/dismiss", body)

    def withdraw(self, clerk: Person, project: Json, amount: str) -> Question:
        body = {"amount": amount, "withdrawn_on": str(TODAY)}
        path = f"/api/projects/{project['id']}/account/withdrawals"
        return lambda number: self.apis.at(number, clerk).post(path, body)

    async def lines(self, clerk: Person, *amounts: str, narration: str = "NEFT") -> list[int]:
        """The ids of new lines of these amounts, in their order."""
        [answer] = await self.apis.at_once([self.bring(clerk, statement(*amounts, narration=narration))])
        assert answer.json()["added"] == len(amounts), answer.text
        page = (await clerk.get(f"{LINES}?q={narration}&limit=100")).json()
        found = {line["narration"]: line["id"] for line in page["items"]}
        return [found[f"{narration} {number}"] for number in range(len(amounts))]


@pytest.fixture
def desk(two_apis: Apis) -> Desk:
    return Desk(two_apis)


@pytest.fixture
async def clerks(cast: Cast, owner: Person) -> list[Person]:
    """Eight who keep the builder's accounts."""
    return [await cast.member(owner.builder_id, MemberRole.ACCOUNTS) for _ in range(8)]


async def paid(query: Query, booking: Json) -> tuple[Decimal, int]:
    """What is paid of the booking, and by how many payments."""
    [row] = await query(
        "SELECT b.paid_amount, (SELECT count(*) FROM payments p WHERE p.booking_id = b.id) FROM bookings b "
        "WHERE b.id = %(id)s",
        id=booking["id"],
    )
    return row[0], row[1]


@pytest.mark.endpoint("POST /api/builder/bank-lines/import")
async def test_a_statement_that_many_read_in_is_read_in_once(desk: Desk, clerks: list[Person], query: Query) -> None:
    amounts = [f"{number}.00" for number in range(1, 201)]
    for turn in range(ROUNDS):
        # The banks' newest first and oldest first: the same lines in another order.
        contents = [statement(*amounts, narration=f"T{turn}"), statement(*amounts, narration=f"T{turn}")]
        head, *rows = contents[1].splitlines()
        contents[1] = b"\n".join([head, *reversed(rows)])
        answers = await desk.apis.at_once(
            desk.bring(clerk, contents[number % 2]) for number, clerk in enumerate(clerks)
        )
        assert codes(answers) == {"201": 8}
        assert sum(answer.json()["added"] for answer in answers) == len(amounts)
        assert all(answer.json()["added"] + answer.json()["known"] == len(amounts) for answer in answers)
    kept = await query(
        "SELECT count(*), count(DISTINCT fingerprint) FROM bank_lines WHERE builder_id = %(id)s",
        id=clerks[0].builder_id,
    )
    assert kept == [(ROUNDS * 200, ROUNDS * 200)]


@pytest.mark.endpoint("POST /api/builder/bank-lines/{line_id}/record", "POST /api/builder/bank-lines/{line_id}/dismiss")
async def test_a_line_becomes_one_payment_whoever_presses(
    desk: Desk,
    clerks: list[Person],
    cast: Cast,
    owner: Person,
    buyer: Person,
    project: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    booking, other = [await cast.booking(buyer, await cast.unit(owner, project)) for _ in range(2)]
    taken = 0
    for turn in range(ROUNDS):
        [line] = await desk.lines(clerks[0], "1000.00", narration=f"T{turn}")
        recording = [
            desk.record(clerk, line, booking if number % 2 else other) for number, clerk in enumerate(clerks[:6])
        ]
        answers = await desk.apis.at_once([*recording, desk.dismiss(clerks[6], line), desk.dismiss(clerks[7], line)])
        outcome = codes(answers)
        assert outcome in ({"201": 1, "bank_line_settled": 7}, {"200": 1, "bank_line_settled": 7})
        taken += outcome["201"]
    found = [await paid(query, each) for each in (booking, other)]
    assert sum(amount for amount, _ in found) == 1000 * taken
    assert sum(number for _, number in found) == taken
    await one_truth(project)


@pytest.mark.endpoint("POST /api/builder/bank-lines/{line_id}/record")
async def test_of_two_lines_for_the_same_balance_one_is_recorded(
    desk: Desk, clerks: list[Person], cast: Cast, owner: Person, query: Query, one_truth: OneTruth
) -> None:
    project = await cast.project(owner, advance_cap_percent=None)
    for turn in range(ROUNDS):
        # Somebody else each time: where the paisa by hand is first, the home stays on hold, and those are few.
        booking = await cast.booking(await cast.customer(), await cast.unit(owner, project, price="1000000.00"))
        lines = await desk.lines(clerks[0], "1000000.00", "1000000.00", narration=f"T{turn}")
        pressed = [desk.record(clerk, line, booking) for clerk, line in zip(clerks[:2], lines, strict=True)]
        answers = await desk.apis.at_once([*pressed, desk.pay(clerks[2], booking, "0.01")])
        by_hand = answers.pop()
        if by_hand.status_code == 201:
            expected = {"overpayment": 2}, (Decimal("0.01"), 1), [("open", 2)]
        else:
            assert by_hand.json()["code"] == "overpayment"
            expected = {"201": 1, "overpayment": 1}, (Decimal("1000000.00"), 1), [("open", 1), ("recorded", 1)]
        statuses = await query(
            "SELECT line_status, count(*) FROM bank_lines WHERE id = ANY(%(ids)s) GROUP BY 1 ORDER BY 1", ids=lines
        )
        assert (codes(answers), await paid(query, booking), statuses) == expected
    await one_truth(project)


@pytest.mark.endpoint("POST /api/builder/bank-lines/{line_id}/record")
async def test_of_two_lines_that_would_clear_one_cheque_one_does(
    desk: Desk,
    clerks: list[Person],
    cast: Cast,
    owner: Person,
    buyer: Person,
    project: Json,
    query: Query,
    one_truth: OneTruth,
) -> None:
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    for turn in range(ROUNDS):
        cheque = {"payment_method": "cheque", "payment_status": "pending"}
        payment = await cast.payment(owner, booking, "1000.00", **cheque)
        lines = await desk.lines(clerks[0], "1000.00", "1000.00", narration=f"T{turn}")
        answers = await desk.apis.at_once(
            desk.record(clerk, line, booking, payment_id=payment["id"])
            for clerk, line in zip(clerks[:2], lines, strict=True)
        )
        assert codes(answers) == {"201": 1, "invalid_transition": 1}
        assert await paid(query, booking) == (Decimal(1000 * (turn + 1)), turn + 1)
    await one_truth(project)


@pytest.mark.endpoint("POST /api/projects/{project_id}/account/withdrawals")
async def test_an_account_is_never_overdrawn(
    desk: Desk, clerks: list[Person], cast: Cast, owner: Person, buyer: Person, query: Query
) -> None:
    for _ in range(ROUNDS):
        project = await cast.project(owner)
        await cast.payment(owner, await cast.booking(buyer, await cast.unit(owner, project)), "100000.00")
        whole = {"percent": 50, "certified_on": str(TODAY), "certified_by": "Kulkarni"}
        made = await owner.post(f"/api/projects/{project['id']}/account/certificates", whole)
        assert made.json()["available_amount"] == "35000.00"
        answers = await desk.apis.at_once(desk.withdraw(clerk, project, "10000.00") for clerk in clerks)
        assert codes(answers) == {"201": 3, "withdrawal_too_large": 5}
        [(taken,)] = await query(
            "SELECT sum(amount) FROM account_withdrawals WHERE project_id = %(id)s", id=project["id"]
        )
        assert taken == 30000
        left = {answer.json()["available_amount"] for answer in answers if answer.status_code == 201}
        assert left == {"25000.00", "15000.00", "5000.00"}
