"""The statement of account: every line with its balance, in books that agree with themselves whatever happens."""

import io
import re
import zipfile
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any
from xml.etree import ElementTree

import pytest
import pytest_asyncio

from domain.people import MemberRole
from services.wording import day, money
from tests.cast import TODAY, Cast, Json, Person, lapse, put_into
from tests.conftest import Footprint, Query
from tests.services.reading import says, text_of

STATEMENT = "GET /api/bookings/{booking_id}/statement"
NOTHING = Decimal(0)
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
PENDING = {"payment_method": "cheque", "payment_status": "pending"}
ENDED = ("cancelled", "expired")


def path(booking: Json, kind: str = "") -> str:
    return f"/api/bookings/{booking['id']}/statement{kind and f'?format={kind}'}"


def total(items: list[Json], name: str) -> Decimal:
    """What the items' amounts of this name add up to; those without one count for nothing."""
    return sum((Decimal(item[name] or 0) for item in items), NOTHING)


async def account(person: Person, booking: Json) -> Json:
    """The booking's statement, which agrees with itself and with the booking's books."""
    answer = await person.get(path(booking))
    assert answer.status_code == 200, answer.text
    shown: Json = answer.json()
    lines, upcoming = shown["lines"], shown["upcoming"]
    balance = NOTHING
    for line in lines:
        assert (line["debit"] is None) != (line["credit"] is None)
        balance += Decimal(line["debit"] or 0) - Decimal(line["credit"] or 0)
        assert Decimal(line["balance"]) == balance
    assert [line["date"] for line in lines] == sorted(line["date"] for line in lines)
    assert all(line["date"] <= shown["as_of"] for line in lines)
    amounts = {name: Decimal(value) for name, value in shown.items() if name.endswith(("_amount", "_paid", "_waived"))
               and value is not None}  # fmt: skip
    paid, price = amounts["paid_amount"], amounts["total_amount"]
    closing, interest_owed = Decimal(shown["closing_balance"]), Decimal(shown["interest_owed"])
    assert closing == balance
    assert price == paid + amounts["outstanding_amount"]
    by_kind = {kind: [line for line in lines if line["kind"] == kind] for kind in ("stage", "interest", "waiver")}
    assert total(by_kind["interest"], "debit") == amounts["interest_amount"]
    assert total(by_kind["waiver"], "credit") == amounts["interest_waived"]
    if shown["booking"]["status"] in ENDED:
        assert closing == -Decimal(shown["refund_owed"])
        assert not upcoming
        assert not by_kind["stage"]
    else:
        assert interest_owed == amounts["interest_amount"] - amounts["interest_paid"] - amounts["interest_waived"]
        assert closing == total(by_kind["stage"], "debit") - paid + interest_owed
        assert total(by_kind["stage"], "debit") + total(upcoming, "amount") == price
        assert closing - interest_owed + total(upcoming, "amount") == amounts["outstanding_amount"]
    books = (await person.get(f"/api/bookings/{booking['id']}/payments")).json()
    for name in ("total_amount", "paid_amount", "pending_amount", "outstanding_amount", "forfeited_amount"):
        assert shown[name] == books[name], name
    counted = [each for each in books["payments"] if each["receipt_number"]]
    assert sorted(line["reference"] for line in lines if line["kind"] == "payment") == sorted(
        each["receipt_number"] for each in counted
    )
    waiting = [each for each in books["payments"] if each["payment_status"] == "pending"]
    assert [each["payment_id"] for each in shown["pending"]] == [each["id"] for each in waiting]
    return shown


@pytest_asyncio.fixture
async def phases(cast: Cast, owner: Person, project: Json) -> list[Json]:
    """Two phases that the project's homes are paid by: 20 per cent on booking, 30 and 40 with them, 10 on handover."""
    made = [await cast.phase(owner, project, name=name) for name in ("Frame", "Roof")]
    stages = [
        {"name": "Booking", "percent": 20, "falls_due": "on_booking"},
        *(
            {"name": phase["name"], "percent": percent, "falls_due": "on_phase", "phase_id": phase["id"]}
            for phase, percent in zip(made, (30, 40), strict=True)
        ),
        {"name": "Keys", "percent": 10, "falls_due": "on_handover"},
    ]
    plan = {"name": "By progress", "plan_type": "construction_linked", "stages": stages}
    terms = {"advance_cap_percent": 100, "interest_percent": 18}
    answers = [
        await owner.put(f"/api/projects/{project['id']}/payment-plans", {"payment_plans": [plan]}),
        await owner.patch(f"/api/projects/{project['id']}", terms),
    ]
    assert [answer.status_code for answer in answers] == [200, 200]
    return made


@pytest_asyncio.fixture
async def bought(cast: Cast, owner: Person, buyer: Person, project: Json, phases: list[Json], query: Query) -> Json:
    """The buyer's booking by these phases, for which both have signed."""
    person = {"first_name": "Ravi", "last_name": "Rao"}
    booking = await cast.booking(buyer, await cast.unit(owner, project), co_applicants=[person])
    signed = datetime.now(UTC) - timedelta(days=400)
    await put_into(query, booking, "agreement_signed", agreement_signed_at=signed, firm_on=TODAY)
    return booking


async def complete(owner: Person, phase: Json) -> None:
    address = f"/api/projects/{phase['project_id']}/progress/{phase['id']}"
    assert (await owner.patch(address, {"progress_percentage": 100})).status_code == 200


async def fell_due(query: Query, booking: Json, position: int, ago: int) -> None:
    """Has the stage have fallen due so many days ago."""
    when = TODAY - timedelta(days=ago)
    await query(
        "UPDATE booking_stages SET fell_due_on = %(when)s, due_date = %(when)s "
        "WHERE booking_id = %(id)s AND position = %(position)s",
        id=booking["id"], position=position, when=when,
    )  # fmt: skip


def told(shown: Json) -> list[tuple[Any, ...]]:
    return [(line["kind"], line["text"], line["debit"], line["credit"], line["balance"]) for line in shown["lines"]]


@pytest.mark.endpoint(STATEMENT)
async def test_a_statement_says_what_was_asked_for_and_what_was_paid(
    cast: Cast, owner: Person, buyer: Person, project: Json, phases: list[Json], bought: Json, query: Query
) -> None:
    await fell_due(query, bought, 0, 100)
    first = await cast.payment(
        owner, bought, "2368000.00", reference="UTR 77", paid_at=f"{TODAY - timedelta(100)}T06:00:00Z"
    )
    await complete(owner, phases[0])
    cash = await cast.payment(owner, bought, "1000000.00", payment_method="cash")
    slip = {"amount": "400000.00", "reason": "A slip."}
    assert (await owner.post(f"/api/payments/{cash['id']}/refund", slip)).status_code == 201
    waiting = await cast.payment(owner, bought, "75.00", reference="004512", **PENDING)
    shown = await account(buyer, bought)
    assert await account(owner, bought) == shown
    assert told(shown) == [
        ("stage", "Booking", "2368000.00", None, "2368000.00"),
        ("payment", "Bank transfer UTR 77", None, "2368000.00", "0.00"),
        ("stage", "Frame", "3552000.00", None, "3552000.00"),
        ("payment", "Cash", None, "1000000.00", "2552000.00"),
        ("refund", "Paid back: A slip.", "400000.00", None, "2952000.00"),
    ]
    assert [line["reference"] for line in shown["lines"]] == [
        None,
        first["receipt_number"],
        f"{bought['reference']}/D1",
        cash["receipt_number"],
        cash["receipt_number"],
    ]
    assert [line["payment_method"] for line in shown["lines"]] == [None, "bank_transfer", None, "cash", None]
    assert shown["booking"] == {"id": bought["id"], "reference": bought["reference"], "status": "agreement_signed"}
    assert (shown["as_of"], shown["currency"], shown["closing_balance"]) == (str(TODAY), "INR", "2952000.00")
    assert shown["customer"]["first_name"] == "Asha"
    assert [person["first_name"] for person in shown["co_applicants"]] == ["Ravi"]
    assert shown["project"]["name"] == project["name"]
    assert [(stage["name"], stage["amount"], stage["due_date"]) for stage in shown["upcoming"]] == [
        ("Roof", "4736000.00", None),
        ("Keys", "1184000.00", None),
    ]
    assert shown["pending"] == [
        {
            "payment_id": waiting["id"],
            "date": str(TODAY),
            "payment_type": "installment",
            "payment_method": "cheque",
            "reference": "004512",
            "amount": "75.00",
        }
    ]


@pytest.mark.endpoint(STATEMENT)
async def test_interest_has_lines_of_its_own(
    cast: Cast, owner: Person, buyer: Person, bought: Json, query: Query
) -> None:
    await fell_due(query, bought, 0, 100)
    await fell_due(query, bought, 1, 50)
    paid_on = TODAY - timedelta(days=90)
    await cast.payment(owner, bought, "2368000.00", paid_at=f"{paid_on}T06:00:00Z")
    # Ten days of 18 per cent on the first, which is paid; fifty on the second, which is not.
    shown = await account(buyer, bought)
    interest = [line for line in shown["lines"] if line["kind"] == "interest"]
    assert [(line["text"], line["debit"], line["date"]) for line in interest] == [
        ("Interest on Booking", "11677.81", str(paid_on)),
        ("Interest on Frame", "87583.56", str(TODAY)),
    ]
    assert (shown["interest_amount"], shown["interest_owed"]) == ("99261.37", "99261.37")
    assert shown["closing_balance"] == "3651261.37"
    penalty = await cast.payment(owner, bought, "9261.37", payment_type="penalty")
    waiver = {"amount": "50000.00", "reason": "The lift was late."}
    answer = await owner.post(f"/api/bookings/{bought['id']}/interest-waivers", waiver)
    assert answer.status_code == 201, answer.text
    shown = await account(buyer, bought)
    assert [row for row in told(shown) if row[0] == "waiver"] == [
        ("waiver", "Interest waived: The lift was late.", None, "50000.00", "3592000.00")
    ]
    assert shown["closing_balance"] == "3592000.00"
    assert (shown["interest_owed"], shown["paid_amount"]) == ("40000.00", "2368000.00")
    receipt = await buyer.get(f"/api/bookings/{bought['id']}/receipts/{penalty['id']}")
    assert says(receipt.content, "Interest on what was overdue ₹9,261.37")


@pytest.mark.endpoint(STATEMENT)
async def test_of_a_booking_that_has_ended_it_says_what_is_owed_back(
    cast: Cast, owner: Person, buyer: Person, bought: Json, project: Json, query: Query
) -> None:
    await owner.patch(f"/api/projects/{project['id']}", {"forfeit_percent": {"agreement_signed": 10}})
    paid = await cast.payment(owner, bought, "1000000.00")
    move = {"status": "cancelled", "reason": "The bank said no."}
    answer = await owner.patch(f"/api/bookings/{bought['id']}/status", move)
    assert answer.status_code == 200, answer.text
    shown = await account(buyer, bought)
    kept = Decimal(shown["forfeited_amount"])
    assert Decimal(shown["closing_balance"]) == kept - 1000000
    some = {"amount": "250000.00", "reason": "On the way."}
    assert (await owner.post(f"/api/payments/{paid['id']}/refund", some)).status_code == 201
    shown = await account(buyer, bought)
    assert Decimal(shown["closing_balance"]) == kept - 750000
    pdf = (await buyer.get(path(bought, "pdf"))).content
    assert says(pdf, f"Owed to the customer: {money(750000 - kept, 'INR')}.")


@pytest.mark.endpoint(STATEMENT)
async def test_of_a_hold_that_ran_out_nothing_is_asked(
    cast: Cast, owner: Person, buyer: Person, booking: Json, query: Query
) -> None:
    await cast.payment(owner, booking, "5000.00")
    await lapse(query, booking)
    shown = await account(buyer, booking)
    assert (shown["booking"]["status"], shown["closing_balance"]) == ("expired", "-5000.00")


@pytest.mark.endpoint(STATEMENT)
async def test_a_statement_of_nothing_is_empty(buyer: Person, booking: Json) -> None:
    shown = await account(buyer, booking)
    assert (shown["lines"], shown["pending"], shown["closing_balance"]) == ([], [], "0.00")
    assert [stage["amount"] for stage in shown["upcoming"]] == [booking["total_amount"]]
    assert says((await buyer.get(path(booking, "pdf"))).content, "Nothing is to be paid now.")


@pytest.mark.endpoint(STATEMENT)
@pytest.mark.parametrize("seed", range(4))
async def test_a_statement_agrees_with_the_books_whatever_happens(
    seed: int, cast: Cast, owner: Person, buyer: Person, phases: list[Json], bought: Json, query: Query
) -> None:
    chance = Random(seed)
    for position, ago in ((0, 200), (1, 60)):
        await fell_due(query, bought, position, ago)
    paid: list[Json] = []
    pending: list[Json] = []

    async def pay() -> None:
        days = chance.randrange(0, 220)
        kind = chance.choice(["installment", "installment", "penalty"])
        amount = f"{chance.randrange(1, 120_000_000) / 100:.2f}"
        body = {
            "booking_id": bought["id"], "payment_type": kind, "amount": amount, "payment_method": "bank_transfer",
            "paid_at": f"{TODAY - timedelta(days=days)}T06:00:00Z",
        }  # fmt: skip
        answer = await owner.post("/api/payments", body)
        assert answer.status_code in (201, 409), answer.text
        if answer.status_code == 201:
            paid.append(answer.json())

    async def hand_over() -> None:
        answer = await owner.post(
            "/api/payments",
            {"booking_id": bought["id"], "payment_type": "installment", "amount": "12345.67", **PENDING},
        )
        if answer.status_code == 201:
            pending.append(answer.json())

    async def settle() -> None:
        if pending:
            cheque = pending.pop(chance.randrange(len(pending)))
            outcome = chance.choice([{"payment_status": "completed"}, {"payment_status": "failed", "reason": "None."}])
            answer = await owner.patch(f"/api/payments/{cheque['id']}/status", outcome)
            assert answer.status_code == 200, answer.text
            if outcome["payment_status"] == "completed":
                paid.append(cheque)

    async def refund() -> None:
        if paid:
            which = chance.choice(paid)
            amount = {"amount": f"{chance.randrange(1, 500_000) / 100:.2f}"} if chance.random() < 0.7 else {}
            answer = await owner.post(f"/api/payments/{which['id']}/refund", {"reason": "A slip.", **amount})
            assert answer.status_code in (201, 409), answer.text

    async def waive() -> None:
        waiver = {"amount": "10.01", "reason": "The lift was late."}
        answer = await owner.post(f"/api/bookings/{bought['id']}/interest-waivers", waiver)
        assert answer.status_code in (201, 409), answer.text

    async def build() -> None:
        await complete(owner, chance.choice(phases))

    steps: list[Callable[[], Awaitable[None]]] = [pay, pay, pay, hand_over, settle, refund, refund, waive, build]
    for _ in range(25):
        await chance.choice(steps)()
        await account(buyer, bought)
    assert paid


@pytest.mark.endpoint(STATEMENT)
async def test_the_letter_says_what_the_data_say(
    cast: Cast, owner: Person, buyer: Person, bought: Json, query: Query
) -> None:
    await fell_due(query, bought, 0, 100)
    await cast.payment(owner, bought, "1000000.00", reference="UTR 77")
    await cast.payment(owner, bought, "75.00", reference="004512", **PENDING)
    shown = await account(buyer, bought)
    answer = await buyer.get(path(bought, "pdf"))
    assert answer.status_code == 200, answer.text
    assert answer.headers["Content-Type"] == "application/pdf"
    assert answer.headers["Cache-Control"] == "private, no-cache"
    name = f"Statement {bought['reference']} {TODAY}.pdf"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{name}"'
    figures = {name: money(shown[name], "INR") for name in ("total_amount", "paid_amount", "closing_balance")}
    for text in (
        "Statement of account", "Asha Rao", "Ravi Rao", bought["reference"], f"AS OF {day(TODAY)}",
        f"Total price {figures['total_amount']}", f"Paid of it {figures['paid_amount']}", "Bank transfer UTR 77",
        f"Balance on {day(TODAY)}", f"To be paid now: {figures['closing_balance']}.", "Interest on Booking",
        "Keys On handover 11,84,000.00", "Handed over, not cleared yet", "004512", "All amounts are in INR.",
    ):  # fmt: skip
        assert says(answer.content, text), text
    for line in shown["lines"]:
        figure = money(line["balance"], "INR").removeprefix("₹")
        assert says(answer.content, figure), line


def cells(content: bytes, sheet: int) -> list[list[str | None]]:
    """What the sheet of the workbook says, row by row; numbers as they are kept."""
    space = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        known = ElementTree.fromstring(file.read("xl/sharedStrings.xml"))
        strings = ["".join(text.text or "" for text in item.iter(f"{space}t")) for item in known.iter(f"{space}si")]
        rows = ElementTree.fromstring(file.read(f"xl/worksheets/sheet{sheet}.xml")).iter(f"{space}row")
        found = []
        for row in rows:
            values: list[str | None] = []
            for cell in row.iter(f"{space}c"):
                assert cell.find(f"{space}f") is None
                letters = re.sub(r"\d", "", cell.get("r") or "")
                values += [None] * (ord(letters) - ord("A") - len(values))
                value = cell.findtext(f"{space}v")
                values.append(strings[int(value)] if cell.get("t") == "s" and value else value)
            found.append(values)
        return found


@pytest.mark.endpoint(STATEMENT)
async def test_the_table_says_what_the_data_say(
    cast: Cast, owner: Person, buyer: Person, bought: Json, query: Query
) -> None:
    await fell_due(query, bought, 0, 0)
    paid = await cast.payment(owner, bought, "1000000.50", reference="=1+1")
    answer = await buyer.get(path(bought, "xlsx"))
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, XLSX)
    name = f"Statement {bought['reference']} {TODAY}.xlsx"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="{name}"'
    days = str((TODAY - datetime(1899, 12, 30, tzinfo=UTC).date()).days)
    assert cells(answer.content, 1) == [
        ["Date", "Kind", "What", "Reference", "Owed (INR)", "Paid (INR)", "Balance (INR)"],
        [days, "stage", "Booking", None, "2368000", None, "2368000"],
        [days, "payment", "Bank transfer =1+1", paid["receipt_number"], None, "1000000.5", "1367999.5"],
    ]
    assert [row[0] for row in cells(answer.content, 2)] == ["Stage", "Frame", "Roof", "Keys"]
    assert cells(answer.content, 4)[-1] == [f"Balance on {day(TODAY)}", "1367999.5"]


@pytest.mark.endpoint(STATEMENT)
async def test_a_statement_is_for_the_parties_and_writes_nothing(
    cast: Cast, owner: Person, buyer: Person, rival: Person, stranger: Person, booking: Json, footprint: Footprint
) -> None:
    site, clerk = [await cast.member(owner.builder_id, role) for role in (MemberRole.SITE, MemberRole.ACCOUNTS)]
    before = await footprint()
    for kind in ("", "json", "pdf", "xlsx"):
        for outsider in (rival, stranger):
            answers = [await outsider.get(path(each, kind)) for each in (booking, {"id": 999_999_999})]
            assert [answer.status_code for answer in answers] == [404, 404]
            assert {**answers[0].json(), "request_id": ""} == {**answers[1].json(), "request_id": ""}
        assert (await site.get(path(booking, kind))).status_code == 403
        assert (await Person(owner._client, None).get(path(booking, kind))).status_code == 401
        for party in (owner, clerk, buyer):
            assert (await party.get(path(booking, kind))).status_code == 200
    assert await footprint() == before


@pytest.mark.endpoint(STATEMENT)
async def test_who_has_the_statement_is_not_sent_it_again(
    cast: Cast, owner: Person, buyer: Person, booking: Json
) -> None:
    first = await buyer.get(path(booking))
    known = {"If-None-Match": first.headers["ETag"]}
    again = await buyer.get(path(booking), headers=known)
    assert (again.status_code, again.content) == (304, b"")
    await cast.payment(owner, booking, "100.00")
    assert (await buyer.get(path(booking), headers=known)).status_code == 200


@pytest.mark.endpoint(STATEMENT)
@pytest.mark.parametrize("asked", ["format=docx", "format=", "format=PDF", "as=pdf"])
async def test_a_format_that_there_is_not_is_a_mistake(asked: str, buyer: Person, booking: Json) -> None:
    refused = await buyer.get(f"{path(booking)}?{asked}")
    assert (refused.status_code, refused.json()["code"]) == (422, "invalid_request")
    assert refused.json()["errors"][0]["loc"][0] == "query"


@pytest.mark.endpoint(STATEMENT)
async def test_a_long_statement_names_its_columns_on_every_page(
    cast: Cast, owner: Person, buyer: Person, bought: Json
) -> None:
    for number in range(1, 46):
        await cast.payment(owner, bought, "1000.00", reference=f"UTR {number}")
    pdf = (await buyer.get(path(bought, "pdf"))).content
    assert all(says(pdf, f"Bank transfer UTR {number}") for number in range(1, 46))
    assert text_of(pdf).count("DATEWHATREFERENCEOWEDPAIDBALANCE") == 2
