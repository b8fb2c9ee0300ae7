"""Bank statements: read in once, each line with whose money it may be, and made one payment at most."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import httpx2
import pytest

from database.crud import bank_line_documents, bank_line_search
from domain.people import MemberRole
from services.bank_statements import MOST_BYTES
from tests.cast import TODAY, Cast, Json, Person, lapse, put_into
from tests.conftest import Footprint, Query

LINES = "/api/builder/bank-lines"
IMPORT = "POST /api/builder/bank-lines/import"
LIST = "GET /api/builder/bank-lines"
RECORD = "POST /api/builder/bank-lines/{line_id}/record"
DISMISS = "POST /api/builder/bank-lines/{line_id}/dismiss"
REOPEN = "POST /api/builder/bank-lines/{line_id}/reopen"
YESTERDAY = f"{TODAY - timedelta(days=1):%d/%m/%Y}"
STAGES = [
    {"name": "On booking", "percent": 10, "falls_due": "on_booking", "grace_days": 7},
    {"name": "Slab", "percent": 20, "falls_due": "on_agreement"},
    {"name": "Roof", "percent": 30, "falls_due": "on_handover"},
    {"name": "Keys", "percent": 40, "falls_due": "on_handover"},
]
PLAN = {"name": "In steps", "plan_type": "installments", "stages": STAGES}


def row(narration: str, amount: str = "1,000.00", reference: str = "", day: str = YESTERDAY) -> str:
    return f'{day},"{narration}",{reference},,"{amount}"'


def statement(*rows: str) -> bytes:
    return "\n".join(["Date,Narration,Chq/Ref No,Debit,Credit", *rows]).encode()


async def send(
    person: Person, content: bytes, currency: str | None = None, headers: Json | None = None
) -> httpx2.Response:
    files = {"file": ("statement.csv", content, "text/csv")}
    data = {"currency": currency} if currency else {}
    return await person.ask("POST", f"{LINES}/import", files=files, data=data, headers=headers or {})


async def bring(person: Person, *rows: str) -> list[Json]:
    """Reads a statement in; the builder's lines, the oldest first."""
    answer = await send(person, statement(*rows))
    assert answer.status_code == 201, answer.text
    items: list[Json] = (await read(person, "limit=100"))["items"]
    return items[::-1]


async def read(person: Person, query: str = "") -> Any:
    answer = await person.get(f"{LINES}?{query}")
    assert answer.status_code == 200, answer.text
    return answer.json()


async def line_of(person: Person, narration: str, amount: str = "1,000.00", reference: str = "") -> Json:
    """The line of a statement with this row, as the list shows it."""
    await send(person, statement(row(narration, amount, reference)))
    line: Json = (await read(person))["items"][0]
    assert line["narration"] == narration
    return line


def code(answer: httpx2.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


@pytest.fixture
async def clerk(cast: Cast, owner: Person) -> Person:
    return await cast.member(owner.builder_id, MemberRole.ACCOUNTS)


# Reading a statement in


@pytest.mark.endpoint(IMPORT, LIST)
async def test_what_came_in_becomes_a_line_each(clerk: Person) -> None:
    content = statement(row("NEFT ASHA RAO", "1,18,400.00", "N-1"), f"{YESTERDAY},Cement,,500.00,")
    answer = await send(clerk, content)
    assert (answer.status_code, answer.json()) == (201, {"added": 1, "known": 0, "left_out": 1})
    page = await read(clerk)
    [line] = page.pop("items")
    assert page == {"total": 1, "page": 1, "limit": 20, "pages": 1, "stats": {"open": 1, "recorded": 0, "dismissed": 0}}
    assert line == {
        "id": line["id"],
        "booked_on": str(TODAY - timedelta(days=1)),
        "amount": "118400.00",
        "currency": "INR",
        "narration": "NEFT ASHA RAO",
        "reference": "N-1",
        "status": "open",
        "payment": None,
        "dismissal_reason": None,
        "proposals": [],
        "version": 1,
    }


@pytest.mark.endpoint(IMPORT)
async def test_a_statement_that_is_read_in_again_adds_what_is_new(clerk: Person, rival: Person, query: Query) -> None:
    first = [row("UPI"), row("UPI"), row("NEFT")]
    assert (await send(clerk, statement(*first))).json() == {"added": 3, "known": 0, "left_out": 0}
    assert (await send(clerk, statement(*first))).json() == {"added": 0, "known": 3, "left_out": 0}
    longer = statement(row("Before"), *first, row("UPI"))
    assert (await send(clerk, longer)).json() == {"added": 2, "known": 3, "left_out": 0}
    # The same figures in another currency are another account's, and another builder's are its own.
    assert (await send(clerk, statement(*first), currency="AED")).json()["added"] == 3
    assert (await send(rival, statement(*first))).json()["added"] == 3
    assert (await read(clerk))["stats"]["open"] == 8
    entries = await query(
        "SELECT entity_id, after FROM audit_log WHERE action = 'bank_statement.imported' AND actor_id = %(id)s "
        "ORDER BY id",
        id=clerk.user_id,
    )
    assert entries[0] == (clerk.builder_id, {"added": 3, "known": 0, "left_out": 0})
    assert len(entries) == 4


@pytest.mark.endpoint(IMPORT)
async def test_the_same_request_again_gets_the_first_answer(clerk: Person) -> None:
    key = {"Idempotency-Key": uuid4().hex}
    first = await send(clerk, statement(row("UPI")), headers=key)
    again = await send(clerk, statement(row("UPI")), headers=key)
    assert first.json() == again.json() == {"added": 1, "known": 0, "left_out": 0}
    assert again.headers["Idempotency-Replayed"] == "true"
    assert first.headers["ETag"] == again.headers["ETag"]
    assert code(await send(clerk, statement(row("Other")), headers=key)) == (422, "idempotency_key_reused")
    assert code(await send(clerk, statement(row("UPI")), headers=key, currency="AED")) == (
        422,
        "idempotency_key_reused",
    )


@pytest.mark.endpoint(IMPORT)
async def test_a_faulty_statement_is_named_row_by_row_and_leaves_nothing(clerk: Person, footprint: Footprint) -> None:
    before = await footprint()
    tomorrow = f"{TODAY + timedelta(days=2):%d/%m/%Y}"
    faulty = {
        statement(row("Good"), row("Odd", "1.2.3"), row("Never", day="31/02/2026")): [3, 4],
        statement(row("Good"), row("Early", day=tomorrow)): [3],
    }
    for content, rows in faulty.items():
        refused = await send(clerk, content)
        assert code(refused) == (422, "invalid_bank_statement")
        assert [error["loc"] for error in refused.json()["errors"]] == [["body", "file", number] for number in rows]
    refused = await send(clerk, statement(row("Good", "1.50")), currency="JPY")
    assert [error["type"] for error in refused.json()["errors"]] == ["too_precise"]
    for content in (b"", b"\x00", b"Hello", b"%PDF-1.7", statement(*[row("x")] * 5001)):
        refused = await send(clerk, content)
        assert code(refused) == (422, "invalid_bank_statement")
        assert [error["loc"] for error in refused.json()["errors"]] == [["body", "file"]]
    assert await footprint() == before
    only_debits = await send(clerk, f"Date,Narration,Debit,Credit\n{YESTERDAY},Rent,5.00,\n".encode())
    assert only_debits.json() == {"added": 0, "known": 0, "left_out": 1}


@pytest.mark.endpoint(IMPORT)
async def test_a_form_that_is_not_as_it_should_be_is_refused(clerk: Person) -> None:
    file = ("a.csv", statement(row("UPI")))
    forms: list[dict[str, Any]] = [
        {"json": {"file": "x"}},
        {"data": {"file": "x"}},
        {"files": {"statement": file}},
        {"files": [("file", file), ("file", file)]},
        {"files": {"file": file}, "data": {"bank": "HDFC"}},
        {"files": {"file": file}, "data": {"currency": "XAU"}},
        {"files": {"file": file}, "data": {"currency": "INR", "more": "x"}},
        {"content": b"nonsense", "headers": {"Content-Type": "multipart/form-data; boundary=x"}},
        {},
    ]
    for form in forms:
        refused = await clerk.ask("POST", f"{LINES}/import", **form)
        assert code(refused) == (422, "invalid_request"), form
    assert (await read(clerk))["total"] == 0


@pytest.mark.endpoint(IMPORT)
async def test_more_than_two_mebibytes_are_refused_whether_they_say_so_or_not(clerk: Person) -> None:
    for size in (MOST_BYTES + 1, MOST_BYTES + 100_000):
        assert code(await send(clerk, bytes(size))) == (413, "too_large")

    async def endless() -> AsyncIterator[bytes]:
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
        for _ in range(4):
            yield bytes(1024 * 1024)
        raise AssertionError("all of it was taken in")

    headers = {"Content-Type": "multipart/form-data; boundary=x"}
    refused = await clerk.ask("POST", f"{LINES}/import", content=endless(), headers=headers)
    assert code(refused) == (413, "too_large")


@pytest.mark.endpoint(IMPORT)
async def test_nothing_is_read_of_what_somebody_sends_who_may_not(
    visitor: Person, buyer: Person, cast: Cast, owner: Person
) -> None:
    async def unread() -> AsyncIterator[bytes]:
        raise AssertionError("the body was read")
        yield b""

    sales = await cast.member(owner.builder_id, MemberRole.SALES)
    for person, status in ((visitor, 401), (buyer, 403), (sales, 403)):
        headers = {"Content-Type": "multipart/form-data; boundary=x"}
        refused = await person.ask("POST", f"{LINES}/import", content=unread(), headers=headers)
        assert refused.status_code == status


# The list


@pytest.mark.endpoint(LIST, DISMISS)
async def test_the_lines_are_narrowed_as_asked_the_latest_first(clerk: Person) -> None:
    days = [f"{TODAY - timedelta(days=ago):%d/%m/%Y}" for ago in (3, 1, 2)]
    lines = await bring(
        clerk,
        row("NEFT 100% ASHA", "10.00", "UTR_1", day=days[0]),
        row("UPI ravi", "20.50", day=days[1]),
        row("=cmd|x", "30.00", day=days[2]),
    )
    assert [line["narration"] for line in lines] == ["NEFT 100% ASHA", "=cmd|x", "UPI ravi"]
    asked = {"q=asha": 1, "q=utr_1": 1, "q=utr-1": 0, "q=%25": 1, "q=20.5": 1, "q=%3Dcmd": 1, "status=open": 3, "": 3}
    for query, number in (asked | {"status=recorded": 0, "status=open&q=RAVI": 1}).items():
        assert (await read(clerk, query))["total"] == number, query
    reason = {"reason": "A refund of the electricity board."}
    assert (await clerk.post(f"{LINES}/{lines[0]['id']}/dismiss", reason)).status_code == 200
    page = await read(clerk, "status=open&limit=1&page=2")
    assert [line["narration"] for line in page["items"]] == ["=cmd|x"]
    assert (page["total"], page["pages"]) == (2, 2)
    # Whatever status is asked for: they are the numbers beside the tabs.
    assert page["stats"] == {"open": 2, "recorded": 0, "dismissed": 1}
    for query in ("status=gone", "limit=101", "page=0", "sort=x", "q=", "q=%00"):
        assert code(await clerk.get(f"{LINES}?{query}")) == (422, "invalid_request"), query


class Street:
    """A builder with a few homes that are being paid for."""

    def __init__(self, clerk: Person, bookings: dict[str, Json]) -> None:
        self.clerk, self.bookings = clerk, bookings

    async def proposed(self, narration: str, amount: str = "1.23", reference: str = "") -> dict[str, tuple[int, str]]:
        """For whose bookings the line is proposed, with the score and the reasons, the best first."""
        line = await line_of(self.clerk, narration, amount, reference)
        names = {booking["id"]: name for name, booking in self.bookings.items()}
        return {names[each["booking"]["id"]]: (each["score"], " ".join(each["reasons"])) for each in line["proposals"]}


@pytest.fixture
async def street(cast: Cast, owner: Person, rival: Person, clerk: Person) -> Street:
    project = await cast.project(owner, advance_cap_percent=None)
    plans = {"payment_plans": [PLAN]}
    assert (await owner.put(f"/api/projects/{project['id']}/payment-plans", plans)).status_code == 200
    homes = {
        "asha": ("Asha Devi", "Rao", "A-101", "10000000.00"),
        "ravi": ("Ravi", "van der Berg", "1204", "20000000.00"),
        "uma": ("Uma", "Iyer", "T2/B/7", "30000000.00"),
        "ended": ("Vikram", "Seth", "C-9", "40000000.00"),
    }
    bookings = {}
    for name, (first, last, number, price) in homes.items():
        unit = await cast.unit(owner, project, unit_number=number, price=price)
        bookings[name] = await cast.booking(await cast.customer(first, last), unit)
    given_up = {"status": "cancelled", "reason": "Another home."}
    assert (await owner.patch(f"/api/bookings/{bookings['ended']['id']}/status", given_up)).status_code == 200
    theirs = await cast.unit(rival, await cast.project(rival), unit_number="A-101", price="10000000.00")
    await cast.booking(await cast.customer("Asha", "Rao"), theirs)
    return Street(clerk, bookings)


@pytest.mark.endpoint(LIST)
async def test_a_line_is_proposed_for_the_booking_whose_reference_it_names(street: Street, rival: Person) -> None:
    asha, ended = street.bookings["asha"], street.bookings["ended"]
    assert await street.proposed(f"NEFT-{asha['reference']}-HDFC") == {"asha": (90, "reference")}
    assert await street.proposed(f"imps {asha['reference'].lower()} a-101 rao") == {
        "asha": (100, "name reference unit")
    }
    assert await street.proposed("NEFT", reference=asha["reference"]) == {"asha": (90, "reference")}
    # One that has ended only by its reference, and more than can be paid for it too.
    assert await street.proposed("Vikram Seth C-9") == {}
    assert await street.proposed(f"Vikram Seth {ended['reference']}", "99,00,00,000.00") == {"ended": (90, "reference")}
    line = await line_of(rival, f"NEFT {asha['reference']} RAO")
    assert [each["booking"]["id"] for each in line["proposals"]] != [asha["id"]]


@pytest.mark.endpoint(LIST)
async def test_a_line_is_proposed_by_name_and_unit(street: Street) -> None:
    expected = {
        "NEFT CR SBIN0001 MRS RAO": {"asha": (25, "name")},
        "NEFT CR SBIN0001 ASHA DEVI RAO": {"asha": (40, "name")},
        "UPI/Asha": {},
        "RTGS R VAN DER BERG": {"ravi": (25, "name")},
        "ASHOK RAOTE": {},
        "FLAT A101": {"asha": (30, "unit")},
        "Flat A-101, second slab": {"asha": (30, "unit")},
        "Flat A 101": {"asha": (30, "unit")},
        "Flat AA101": {},
        "T2 B 7 roof": {"uma": (30, "unit")},
        # A number alone says too little.
        "CHQ 1204": {},
        "1204 BERG": {"ravi": (40, "name unit")},
        "IYER and RAO for A-101": {"asha": (55, "name unit"), "uma": (25, "name")},
        "": {},
        "*** --- !!!": {},
    }
    for narration, proposals in expected.items():
        assert await street.proposed(narration) == proposals, narration
    # More than is left of the home.
    assert await street.proposed("MRS RAO", "1,00,00,000.01") == {}


@pytest.mark.endpoint(LIST)
async def test_a_line_is_proposed_for_whoever_owes_that_amount(street: Street, cast: Cast, query: Query) -> None:
    # The stage that has fallen due, the next one, the token, and all of it.
    expected = {
        "10,00,000.00": {"asha": (40, "amount")},
        "20,00,000.00": {"asha": (40, "amount"), "ravi": (40, "amount")},
        "40,00,000.00": {"ravi": (40, "amount")},
        "90,00,000.00": {},
        "1,00,000.00": {"asha": (40, "amount")},
        "1,00,00,000.00": {"asha": (40, "amount")},
        "12,00,000.00": {},
    }
    for amount, proposals in expected.items():
        assert await street.proposed("NEFT", amount) == proposals, amount
    # All that is due of several stages.
    asha = street.bookings["asha"]
    await query(
        "UPDATE booking_stages SET fell_due_on = current_date, due_date = current_date "
        "WHERE booking_id = %(id)s AND position = 1",
        id=asha["id"],
    )
    both = await street.proposed("Both", "30,00,000.00")
    assert list(both.items()) == [("uma", (40, "amount")), ("asha", (40, "amount"))]
    await cast.payment(street.clerk, asha, "400000.00")
    assert await street.proposed("The rest", "26,00,000.00") == {"asha": (40, "amount")}
    [line] = (await read(street.clerk, "q=2600000"))["items"]
    [proposal] = line["proposals"]
    assert proposal == {
        "kind": "booking",
        "booking": {"id": asha["id"], "reference": asha["reference"], "status": "token_paid"},
        "unit_number": "A-101",
        "project": {"id": asha["project"]["id"], "name": asha["project"]["name"]},
        "customer": {"first_name": "Asha Devi", "last_name": "Rao"},
        "payment_id": None,
        "outstanding_amount": "9600000.00",
        "due_amount": "2600000.00",
        "reasons": ["amount"],
        "score": 40,
    }


@pytest.mark.endpoint(LIST)
async def test_a_line_is_proposed_for_what_was_handed_over(street: Street, cast: Cast) -> None:
    asha = street.bookings["asha"]
    cheque: Json = {"payment_method": "cheque", "payment_status": "pending"}
    other = await cast.payment(street.clerk, asha, "500.00", reference="000999", **cheque)
    named = await cast.payment(street.clerk, asha, "500.00", reference="000-123", **cheque)
    expected = {
        ("CLG", ""): (45, "amount", other),
        ("CLG CHQ 123", ""): (100, "amount cheque", named),
        ("CLG", "0000000123"): (100, "amount cheque", named),
        ("CLG CHQ 999 RAO", ""): (100, "amount cheque name", other),
        (asha["reference"], ""): (100, "amount reference", other),
    }
    for (narration, reference), (score, reasons, payment) in expected.items():
        line = await line_of(street.clerk, narration, "500.00", reference)
        [proposal] = line["proposals"]
        assert (proposal["kind"], proposal["payment_id"]) == ("pending_payment", payment["id"]), narration
        assert (proposal["score"], " ".join(proposal["reasons"])) == (score, reasons), narration
    # The number alone is not enough: what clears is what was handed over.
    assert await street.proposed("CLG CHQ 123", "500.01") == {}


@pytest.mark.endpoint(LIST)
async def test_at_most_three_bookings_are_proposed_and_none_of_another_currency_or_that_lapsed(
    cast: Cast, owner: Person, clerk: Person, query: Query
) -> None:
    project = await cast.project(owner)
    buyer = await cast.customer("Zubin", "Mehta")
    bookings = [
        await cast.booking(await cast.customer("Zubin", "Mehta"), await cast.unit(owner, project)) for _ in range(5)
    ]
    abroad = await cast.booking(buyer, await cast.unit(owner, await cast.project(owner, currency="AED")))
    await lapse(query, bookings[4])
    line = await line_of(clerk, "ZUBIN MEHTA")
    assert [each["booking"]["id"] for each in line["proposals"]] == [booking["id"] for booking in bookings[3:0:-1]]
    assert (await line_of(clerk, f"{abroad['reference']} of another currency"))["proposals"] == []
    await send(clerk, statement(row("ZUBIN MEHTA")), currency="AED")
    [line] = (await read(clerk, "q=zubin&limit=1"))["items"]
    assert [each["booking"]["id"] for each in line["proposals"]] == [abroad["id"]]


@pytest.mark.endpoint(LIST)
async def test_what_many_share_brings_up_nobody_but_counts_for_whoever_is_named(
    street: Street, cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bank_line_search, "MOST_ALIKE", 1)
    monkeypatch.setattr(bank_line_documents.PAGE, "_kept", {})
    # 2,000,000.00 is Asha's next stage and what Ravi owes by now.
    assert await street.proposed("NEFT", "20,00,000.00") == {}
    assert await street.proposed("RTGS BERG", "20,00,000.00") == {"ravi": (65, "amount name")}
    assert await street.proposed("RTGS IYER", "20,00,000.00") == {"uma": (25, "name")}
    asha = street.bookings["asha"]
    homes = {"id": asha["project"]["id"]}
    owner = await cast.member(street.clerk.builder_id, MemberRole.OWNER)
    street.bookings["other"] = await cast.booking(
        await cast.customer("Kiran", "Rao"), await cast.unit(owner, homes, unit_number="D-4")
    )
    assert await street.proposed("MRS RAO") == {}
    assert await street.proposed("MRS RAO FOR A-101") == {"asha": (55, "name unit")}


# What becomes of a line


@pytest.mark.endpoint(RECORD, LIST)
async def test_a_line_becomes_a_payment_of_its_day(
    clerk: Person, cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    line = await line_of(clerk, "NEFT ASHA RAO", "1,18,400.00", "N-77")
    answer = await clerk.post(f"{LINES}/{line['id']}/record", {"booking_id": booking["id"]})
    assert answer.status_code == 201, answer.text
    recorded = answer.json()
    payment_id = recorded["payment"]["id"]
    payment = (await clerk.get(f"/api/payments/{payment_id}")).json()
    assert recorded == line | {
        "status": "recorded",
        "payment": {
            "id": payment_id,
            "receipt_number": payment["receipt_number"],
            "booking_id": booking["id"],
            "booking_reference": booking["reference"],
        },
        "proposals": [],
        "version": 2,
    }
    assert (payment["amount"], payment["payment_method"], payment["payment_type"]) == (
        "118400.00", "bank_transfer", "installment",
    )  # fmt: skip
    assert (payment["payment_status"], payment["reference"]) == ("completed", "N-77")
    # Noon in Pune.
    assert payment["paid_at"].startswith(f"{TODAY - timedelta(days=1)}T06:30:00")
    assert (await buyer.get(f"/api/bookings/{booking['id']}")).json()["status"] == "token_paid"
    page = await read(clerk)
    assert (page["items"], page["stats"]) == ([recorded], {"open": 0, "recorded": 1, "dismissed": 0})
    [entry] = await query(
        "SELECT action, before, after FROM audit_log WHERE entity_type = 'bank_line' AND entity_id = %(id)s",
        id=line["id"],
    )
    after = {"status": "recorded", "payment_id": payment_id, "reason": None}
    assert entry == ("bank_line.recorded", {"status": "open"}, after)
    again = await clerk.post(f"{LINES}/{line['id']}/record", {"booking_id": booking["id"]})
    assert code(again) == (409, "bank_line_settled")


@pytest.mark.endpoint(RECORD)
async def test_a_line_of_today_is_not_recorded_for_later_and_has_a_reference_of_its_own(
    clerk: Person, booking: Json
) -> None:
    await send(clerk, statement(row("CASH", day=f"{TODAY:%d/%m/%Y}"), row("CASH", day=f"{TODAY:%d/%m/%Y}")))
    for line in (await read(clerk))["items"]:
        body = {"booking_id": booking["id"], "payment_type": "token"}
        recorded = await clerk.post(f"{LINES}/{line['id']}/record", body)
        assert recorded.status_code == 201, recorded.text
        payment = (await clerk.get(f"/api/payments/{recorded.json()['payment']['id']}")).json()
        assert (payment["reference"], payment["payment_type"]) == (f"bank line {line['id']}", "token")
        assert payment["paid_at"] <= payment["created_at"]


@pytest.mark.endpoint(RECORD)
async def test_a_line_clears_a_payment_that_was_handed_over(clerk: Person, cast: Cast, booking: Json) -> None:
    cheque: Json = {"payment_method": "cheque", "payment_status": "pending", "reference": "000123"}
    payment = await cast.payment(clerk, booking, "1000.00", **cheque)
    line, dearer = await line_of(clerk, "CLG"), await line_of(clerk, "CLG", "1,000.01")
    body = {"booking_id": booking["id"], "payment_id": payment["id"]}
    refused = await clerk.post(f"{LINES}/{dearer['id']}/record", body)
    assert code(refused) == (409, "bank_line_mismatch")
    assert "₹1,000.01" in refused.json()["detail"]
    answer = await clerk.post(f"{LINES}/{line['id']}/record", body)
    assert answer.status_code == 201, answer.text
    assert answer.json()["payment"]["id"] == payment["id"]
    cleared = (await clerk.get(f"/api/payments/{payment['id']}")).json()
    assert (cleared["payment_status"], cleared["reference"]) == ("completed", "000123")
    # It has cleared: another line of the same amount cannot clear it again.
    other = await line_of(clerk, "CLG again")
    assert code(await clerk.post(f"{LINES}/{other['id']}/record", body)) == (409, "invalid_transition")
    assert (await read(clerk, "status=open"))["total"] == 2


@pytest.mark.endpoint(RECORD)
async def test_the_rules_of_recording_hold_for_lines_too(
    clerk: Person, cast: Cast, owner: Person, buyer: Person, rival: Person, project: Json, query: Query,
    footprint: Footprint,
) -> None:  # fmt: skip
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    ended = await cast.booking(buyer, await cast.unit(owner, project))
    await put_into(query, ended, "cancelled", forfeited_amount=0, refund_owed=0)
    abroad = await cast.booking(buyer, await cast.unit(owner, await cast.project(owner, currency="AED")))
    theirs = await cast.booking(buyer, await cast.unit(rival, await cast.project(rival)))
    payment = await cast.payment(clerk, booking, "10.00", reference="N-1")
    small = await line_of(clerk, "UPI", "10.00", "N-1")
    capped, too_much = await line_of(clerk, "UPI", "20,00,000.00"), await line_of(clerk, "UPI", "2,00,00,000.00")
    elsewhere = {"booking_id": ended["id"], "payment_id": payment["id"]}
    before = await footprint()
    for line, body, refusal in (
        (small, {"booking_id": booking["id"]}, (409, "payment_already_recorded")),
        (small, {"booking_id": ended["id"]}, (409, "booking_ended")),
        (small, {"booking_id": abroad["id"]}, (409, "bank_line_mismatch")),
        (small, {"booking_id": theirs["id"]}, (404, "not_found")),
        (small, elsewhere, (404, "not_found")),
        (small, {"booking_id": booking["id"], "payment_id": 999_999_999}, (404, "not_found")),
        (small, {"booking_id": booking["id"], "payment_id": payment["id"]}, (409, "invalid_transition")),
        (small, {"booking_id": booking["id"], "amount": "10.00"}, (422, "invalid_request")),
        (capped, {"booking_id": booking["id"]}, (409, "advance_cap_exceeded")),
        (too_much, {"booking_id": booking["id"]}, (409, "overpayment")),
    ):
        refused = await clerk.post(f"{LINES}/{line['id']}/record", body)
        assert code(refused) == refusal, body
    assert await footprint() == before


@pytest.mark.endpoint(RECORD)
async def test_the_same_recording_again_gets_the_first_answer(clerk: Person, booking: Json) -> None:
    line = await line_of(clerk, "UPI")
    path, body, key = f"{LINES}/{line['id']}/record", {"booking_id": booking["id"]}, {"Idempotency-Key": uuid4().hex}
    first = await clerk.post(path, body, headers=key)
    again = await clerk.post(path, body, headers=key)
    assert (first.status_code, again.status_code) == (201, 201)
    assert again.json() == first.json()
    assert again.headers["Idempotency-Replayed"] == "true"


@pytest.mark.endpoint(DISMISS, REOPEN, RECORD)
async def test_a_line_is_dismissed_with_a_reason_and_opened_again(
    clerk: Person, rival: Person, booking: Json, query: Query
) -> None:
    line = await line_of(clerk, f"INTEREST {booking['reference']}")
    path, reason = f"{LINES}/{line['id']}", {"reason": "The bank's own interest."}
    assert code(await clerk.post(f"{path}/reopen")) == (409, "bank_line_settled")
    assert code(await rival.post(f"{path}/dismiss", reason)) == (404, "not_found")
    assert code(await clerk.post(f"{path}/dismiss", {"reason": ""})) == (422, "invalid_request")
    dismissed = await clerk.post(f"{path}/dismiss", reason)
    expected = {"status": "dismissed", "dismissal_reason": reason["reason"], "proposals": [], "version": 2}
    assert (dismissed.status_code, dismissed.json()) == (200, line | expected)
    for what, body in (("dismiss", reason), ("record", {"booking_id": booking["id"]})):
        assert code(await clerk.post(f"{path}/{what}", body)) == (409, "bank_line_settled")
    opened = await clerk.post(f"{path}/reopen")
    assert (opened.status_code, opened.json()) == (200, line | {"version": 3})
    assert len(line["proposals"]) == 1
    recorded = await clerk.post(f"{path}/record", {"booking_id": booking["id"]})
    assert recorded.status_code == 201
    assert code(await clerk.post(f"{path}/reopen")) == (409, "bank_line_settled")
    actions = await query(
        "SELECT action FROM audit_log WHERE entity_type = 'bank_line' AND entity_id = %(id)s ORDER BY id", id=line["id"]
    )
    assert [action for (action,) in actions] == ["bank_line.dismissed", "bank_line.reopened", "bank_line.recorded"]
