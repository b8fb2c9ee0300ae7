"""Receipts and demand notes: both parties get them, made once and never changed, and nobody else does."""

import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from hashlib import sha256

import httpx2
import pytest

from database.crud import progress
from database.crud.schedules import agreement_signed
from database.database import own_transaction
from domain.people import MemberRole
from domain.words import in_words
from services.storage import get_storage
from services.wording import day, money
from settings import get_settings
from tests.cast import TODAY, Cast, Json, Person, demand, lapse, put_into
from tests.conftest import Footprint, Query
from tests.services.reading import says, text_of, without_spaces

RECEIPT = "GET /api/bookings/{booking_id}/receipts/{payment_id}"
NOTES = "GET /api/bookings/{booking_id}/demand-notes"
NOTE = "GET /api/bookings/{booking_id}/demand-notes/{sequence}"
COMPLETE = "PATCH /api/projects/{project_id}/progress/{phase_id}"
FILES = get_settings().data_dir / "files"


def of(booking: Json, what: str) -> str:
    return f"/api/bookings/{booking['id']}/{what}"


async def receipt(person: Person, booking: Json, paid: Json, **headers: str) -> httpx2.Response:
    return await person.get(of(booking, f"receipts/{paid['id']}"), headers=headers)


async def notes(person: Person, booking: Json) -> list[Json]:
    """The booking's demand notes, as this person reads them."""
    answer = await person.get(of(booking, "demand-notes"))
    assert answer.status_code == 200, answer.text
    assert answer.json()["total"] == len(answer.json()["items"])
    items: list[Json] = answer.json()["items"]
    return items


async def note(person: Person, booking: Json, sequence: int = 1, **headers: str) -> httpx2.Response:
    return await person.get(of(booking, f"demand-notes/{sequence}"), headers=headers)


async def sell_by_plan(owner: Person, project: Json, *stages: Json) -> None:
    """Has the project's homes be paid in these stages."""
    plan = {"name": "As it grows", "plan_type": "construction_linked", "stages": list(stages)}
    answer = await owner.put(f"/api/projects/{project['id']}/payment-plans", {"payment_plans": [plan]})
    assert answer.status_code == 200, answer.text


def on_phase(phase: Json, percent: float, name: str = "Frame", grace_days: int = 10) -> Json:
    tied = {"falls_due": "on_phase", "phase_id": phase["id"]}
    return {"name": name, "percent": percent, "grace_days": grace_days, **tied}


async def complete(owner: Person, phase: Json, percentage: int = 100) -> httpx2.Response:
    path = f"/api/projects/{phase['project_id']}/progress/{phase['id']}"
    return await owner.patch(path, {"progress_percentage": percentage, "reason": "So it is."})


def code(response: httpx2.Response) -> tuple[int, str]:
    return response.status_code, response.json()["code"]


def says_all(pdf: bytes, texts: Iterable[str]) -> None:
    for text in texts:
        assert says(pdf, text), text


# Receipts


@pytest.mark.endpoint(RECEIPT)
async def test_a_receipt_says_what_was_received_from_whom_and_for_what(
    cast: Cast, owner: Person, buyer: Person, project: Json
) -> None:
    change = {"rera_number": "P52100012345", "advance_cap_percent": 100}
    assert (await owner.patch(f"/api/projects/{project['id']}", change)).status_code == 200
    assert (await buyer.patch("/api/auth/me", {"customer": {"address": "5 Lake Road, Pune"}})).status_code == 200
    stages = [{"name": f"Step {n}", "percent": 50, "falls_due": "on_booking"} for n in (1, 2)]
    await sell_by_plan(owner, project, *stages)
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    paid = await cast.payment(
        owner, booking, "6000000.50", payment_method="cheque", reference="004512", paid_at="2026-11-20T20:00:00Z"
    )
    for person in (owner, buyer):
        answer = await receipt(person, booking, paid)
        assert answer.status_code == 200, answer.text
    says_all(
        answer.content,
        [
            "Lintel & Sons", "1 Brick Lane, Pune", "+912012345678", "Licence number LIC-", "Asha Rao",
            "5 Lake Road, Pune", paid["receipt_number"], booking["reference"], booking["unit"]["unit_number"],
            "tower A", project["name"], "P52100012345", "Cheque", "004512", "The cheque has cleared.", "Instalment",
            # Late in the evening of UTC it is the next day where the project is.
            "21 November 2026", "₹60,00,000.50", "Sixty lakh rupees and fifty paise only",
            "Step 1 ₹59,20,000.00", "Step 2 ₹80,000.50", "Total ₹60,00,000.50",
        ],
    )  # fmt: skip


@pytest.mark.endpoint(RECEIPT)
async def test_a_receipt_is_a_private_pdf_with_a_telling_name(
    cast: Cast, owner: Person, buyer: Person, booking: Json, query: Query
) -> None:
    paid = await cast.payment(owner, booking, "100.00")
    answer = await receipt(buyer, booking, paid)
    assert answer.content.startswith(b"%PDF-")
    assert answer.headers["Content-Type"] == "application/pdf"
    number = paid["receipt_number"].replace("/", "-")
    assert answer.headers["Content-Disposition"] == f'attachment; filename="Receipt {number}.pdf"'
    assert answer.headers["Cache-Control"] == "private, no-cache"
    assert answer.headers["ETag"] == f'"{sha256(answer.content).hexdigest()}"'
    again = await receipt(buyer, booking, paid, **{"If-None-Match": answer.headers["ETag"]})
    assert (again.status_code, again.content, again.headers["ETag"]) == (304, b"", answer.headers["ETag"])
    other = await receipt(buyer, booking, paid, **{"If-None-Match": '"something else"'})
    assert (other.status_code, other.content) == (200, answer.content)
    [kept] = await query(
        "SELECT kind, booking_id, builder_id, sha256, file_size FROM papers WHERE payment_id = %(id)s", id=paid["id"]
    )
    assert kept == (
        "receipt", booking["id"], owner.builder_id, sha256(answer.content).hexdigest(), len(answer.content)
    )  # fmt: skip


@pytest.mark.endpoint(RECEIPT)
async def test_a_receipt_stays_as_it_was_whatever_comes_after(
    cast: Cast, owner: Person, buyer: Person, booking: Json, project: Json, query: Query
) -> None:
    paid = await cast.payment(owner, booking, "1000.00")
    first = await receipt(buyer, booking, paid)
    assert (await owner.post(f"/api/payments/{paid['id']}/refund", {"reason": "A slip."})).status_code == 201
    assert (await buyer.patch("/api/auth/me", {"customer": {"last_name": "Sen"}})).status_code == 200
    assert (await owner.patch(f"/api/projects/{project['id']}", {"name": "Another Name"})).status_code == 200
    await put_into(query, booking, "cancelled", forfeited_amount=0, refund_owed=0)
    assert (await receipt(buyer, booking, paid)).content == (await receipt(owner, booking, paid)).content
    assert (await receipt(buyer, booking, paid)).content == first.content
    assert await query("SELECT count(*) FROM papers WHERE payment_id = %(id)s", id=paid["id"]) == [(1,)]


@pytest.mark.endpoint(RECEIPT)
async def test_a_receipt_that_is_first_asked_for_after_a_refund_says_all_that_was_received(
    cast: Cast, owner: Person, buyer: Person, project: Json
) -> None:
    await owner.patch(f"/api/projects/{project['id']}", {"advance_cap_percent": 100})
    await sell_by_plan(
        owner,
        project,
        *({"name": f"Step {n}", "percent": 50, "falls_due": "on_booking"} for n in (1, 2)),
    )
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    paid = await cast.payment(owner, booking, "6000000.00")
    for amount in ("100000.00", "250000.00"):
        refund = {"amount": amount, "reason": "Too much."}
        assert (await owner.post(f"/api/payments/{paid['id']}/refund", refund)).status_code == 201
    pdf = (await receipt(buyer, booking, paid)).content
    says_all(pdf, ["Step 1 ₹59,20,000.00", "Step 2 ₹80,000.00", "Total ₹60,00,000.00", "Sixty lakh rupees only"])


@pytest.mark.endpoint(RECEIPT)
async def test_five_who_ask_at_once_get_the_same_bytes(
    cast: Cast, owner: Person, buyer: Person, booking: Json, query: Query
) -> None:
    paid = await cast.payment(owner, booking, "100.00")
    answers = await asyncio.gather(*(receipt(person, booking, paid) for person in (buyer, owner) * 3))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.content for answer in answers}) == 1
    assert await query("SELECT count(*) FROM papers WHERE payment_id = %(id)s", id=paid["id"]) == [(1,)]


@pytest.mark.endpoint(RECEIPT)
async def test_what_has_not_come_in_has_no_receipt(cast: Cast, owner: Person, buyer: Person, booking: Json) -> None:
    pending = await cast.payment(owner, booking, "100.00", payment_method="cheque", payment_status="pending")
    bounced = await cast.payment(owner, booking, "100.00", payment_method="cheque", payment_status="pending")
    failed = {"payment_status": "failed", "reason": "No funds."}
    assert (await owner.patch(f"/api/payments/{bounced['id']}/status", failed)).status_code == 200
    for paid in (pending, bounced, {"id": 999_999_999}):
        for person in (owner, buyer):
            assert code(await receipt(person, booking, paid)) == (404, "not_found")
    cleared = {"payment_status": "completed"}
    assert (await owner.patch(f"/api/payments/{pending['id']}/status", cleared)).status_code == 200
    assert (await receipt(buyer, booking, pending)).status_code == 200


@pytest.mark.endpoint(RECEIPT, NOTE, NOTES)
async def test_an_outsider_cannot_tell_whether_there_are_papers(
    cast: Cast, owner: Person, buyer: Person, rival: Person, stranger: Person, booking: Json, project: Json,
    query: Query, footprint: Footprint,
) -> None:  # fmt: skip
    paid = await cast.payment(owner, booking, "100.00")
    await demand(query, booking)
    site, clerk = [await cast.member(owner.builder_id, role) for role in (MemberRole.SITE, MemberRole.ACCOUNTS)]
    theirs = await cast.booking(stranger, await cast.unit(owner, project))
    for what in (f"receipts/{paid['id']}", "demand-notes/1", "demand-notes"):
        for outsider in (rival, stranger):
            before = await footprint()
            answers = [await outsider.get(of(each, what)) for each in (booking, {"id": 999_999_999})]
            assert [code(answer) for answer in answers] == [(404, "not_found")] * 2
            assert {**answers[0].json(), "request_id": ""} == {**answers[1].json(), "request_id": ""}
            assert await footprint() == before
        assert code(await site.get(of(booking, what))) == (403, "wrong_role")
        assert code(await Person(owner._client, None).get(of(booking, what))) == (401, "not_authenticated")
        assert (await clerk.get(of(booking, what))).status_code == 200
    # Neither is there a way to one's neighbour's papers through one's own booking.
    assert code(await receipt(stranger, theirs, paid)) == (404, "not_found")
    assert code(await note(stranger, theirs)) == (404, "not_found")


@pytest.mark.endpoint(RECEIPT)
async def test_a_file_that_is_not_what_was_kept_is_not_served(
    cast: Cast, owner: Person, buyer: Person, booking: Json, query: Query
) -> None:
    paid = await cast.payment(owner, booking, "100.00")
    first = await receipt(buyer, booking, paid)
    [(key,)] = await query("SELECT file_key FROM papers WHERE payment_id = %(id)s", id=paid["id"])
    path = FILES / key
    path.chmod(0o600)
    path.write_bytes(first.content.replace(b"%PDF-1", b"%PDF-2"))
    assert code(await receipt(buyer, booking, paid)) == (503, "storage_unavailable")
    path.unlink()
    assert code(await receipt(buyer, booking, paid)) == (503, "storage_unavailable")
    await get_storage().put("papers", ".pdf", first.content)
    assert (await receipt(buyer, booking, paid)).content == first.content


@pytest.mark.endpoint(RECEIPT)
@pytest.mark.parametrize(
    "name", ['#read("/etc/passwd")', "$x$ *b* _i_", "<script>alert(1)</script>", "______", "राजेश", "نور الهدى", "Ω₹"]
)
async def test_a_receipt_prints_any_name_as_a_name(name: str, cast: Cast, owner: Person, unit: Json) -> None:
    buyer = await cast.customer(name, name)
    booking = await cast.booking(buyer, unit)
    paid = await cast.payment(owner, booking, "100.00", reference=name, payment_method="cash")
    pdf = (await receipt(buyer, booking, paid)).content
    # As the customer's, twice, and as the reference; where what is read from the right stands is the reader's guess.
    assert text_of(pdf).count(without_spaces(name)) == 3


@pytest.mark.endpoint(RECEIPT)
async def test_a_character_that_cannot_be_printed_is_named(
    cast: Cast, owner: Person, unit: Json, footprint: Footprint
) -> None:
    buyer = await cast.customer("山田", "Rao")
    booking = await cast.booking(buyer, unit)
    paid = await cast.payment(owner, booking, "100.00")
    before = await footprint()
    refused = await receipt(buyer, booking, paid)
    assert code(refused) == (422, "unsupported_character")
    assert [fault["loc"] for fault in refused.json()["errors"]] == [["customer", "first_name"]]
    assert await footprint() == before


@pytest.mark.endpoint(RECEIPT, NOTE)
@pytest.mark.parametrize("number", ["0", "-1", "x", "1.5", str(2**63), "%00"])
async def test_a_number_that_cannot_be_is_a_mistake(number: str, owner: Person, booking: Json) -> None:
    for what in (f"receipts/{number}", f"demand-notes/{number}"):
        assert code(await owner.get(of(booking, what))) == (422, "invalid_request"), what
    assert code(await owner.get(f"/api/bookings/{number}/demand-notes")) == (422, "invalid_request")


# Demand notes


@pytest.mark.endpoint(COMPLETE, NOTES, NOTE)
async def test_when_a_phase_is_complete_each_booking_gets_its_demand_note(
    cast: Cast, owner: Person, buyer: Person, stranger: Person, project: Json, query: Query
) -> None:
    change = {"interest_percent": 12.5, "rera_number": "P52100012345"}
    assert (await owner.patch(f"/api/projects/{project['id']}", change)).status_code == 200
    frame, roof = await cast.phase(owner, project, name="The frame"), await cast.phase(owner, project)
    await sell_by_plan(owner, project, on_phase(frame, 20), on_phase(frame, 30, "Crane", 3), on_phase(roof, 50, "Roof"))
    bookings = [
        await cast.booking(person, await cast.unit(owner, project))
        for person in (buyer, stranger, await cast.customer())
    ]
    await cast.payment(owner, bookings[0], "118400.00")
    assert [await notes(owner, booking) for booking in bookings] == [[], [], []]
    assert (await complete(owner, frame)).status_code == 200
    for booking in bookings:
        plan = booking["payment_plan"]["stages"]
        paid = Decimal("118400.00" if booking is bookings[0] else 0)
        amounts = [Decimal(stage["amount"]) for stage in plan]
        rows = await query(
            "SELECT id, due_date, demand_note_id FROM booking_stages WHERE booking_id = %(id)s ORDER BY position",
            id=booking["id"],
        )
        [made] = await notes(owner, booking)
        assert made == {
            "id": rows[0][2],
            "sequence": 1,
            "reference": f"{booking['reference']}/D1",
            "issued_on": str(TODAY),
            "due_date": str(TODAY + timedelta(days=3)),
            "amount": str(amounts[0] + amounts[1] - paid),
            "currency": "INR",
            "stages": [
                {
                    "stage_id": rows[place][0],
                    "name": name,
                    "amount": str(amounts[place]),
                    "open_amount": str(amounts[place] - part),
                    "due_date": str(TODAY + timedelta(days=days)),
                }
                for place, name, part, days in ((0, "Frame", paid, 10), (1, "Crane", Decimal(0), 3))
            ],
        }
        assert [row[2] for row in rows] == [made["id"], made["id"], None]
    assert await notes(buyer, bookings[0]) == await notes(owner, bookings[0])
    [(message, page)] = await query(
        "SELECT message, action_url FROM notifications WHERE user_id = %(id)s AND notification_type = 'payment_due'",
        id=stranger.user_id,
    )
    assert f"See demand note {bookings[1]['reference']}/D1." in message
    assert page == f"/home/bookings/{bookings[1]['id']}"
    answer = await note(buyer, bookings[0])
    [first] = await notes(buyer, bookings[0])
    amount = Decimal(first["amount"])
    words = in_words(amount, "INR")
    figures = [money(first["stages"][0][name], "INR") for name in ("amount", "open_amount")]
    says_all(
        answer.content,
        [
            "Demand note", first["reference"], "Asha Rao", "Lintel & Sons", project["name"], "P52100012345",
            bookings[0]["unit"]["unit_number"], day(TODAY), f"TO BE PAID BY {day(TODAY + timedelta(days=3))}",
            money(amount, "INR"), f"{words[0].upper()}{words[1:]} only",
            f"Frame {day(TODAY + timedelta(days=10))} {figures[0]} {figures[1]}",
            f"The frame was completed on {day(TODAY)}", "simple interest of 12.5% a year",
            "no more than ₹11,84,000.00 in all",
        ],
    )  # fmt: skip
    reference = f"{bookings[0]['reference']}-D1"
    assert answer.headers["Content-Disposition"] == f'attachment; filename="Demand note {reference}.pdf"'
    assert answer.headers["ETag"] == f'"{sha256(answer.content).hexdigest()}"'
    # The next phase brings the next note, and the first stays as it was.
    await cast.payment(owner, bookings[0], "500000.00")
    assert (await complete(owner, roof)).status_code == 200
    assert [(each["sequence"], each["stages"][0]["name"]) for each in await notes(buyer, bookings[0])] == [
        (2, "Roof"),
        (1, "Frame"),
    ]
    assert (await notes(buyer, bookings[0]))[1] == first
    assert (await note(owner, bookings[0])).content == answer.content
    second = (await note(owner, bookings[0], 2)).content
    assert says(second, f"{bookings[0]['reference']}/D2")
    assert code(await note(owner, bookings[0], 3)) == (404, "not_found")


@pytest.mark.endpoint(COMPLETE, NOTES)
async def test_nobody_is_asked_who_owes_nothing_now(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    frame = await cast.phase(owner, project)
    await sell_by_plan(owner, project, on_phase(frame, 100))
    ended, lapsed, ahead = [
        await cast.booking(person, await cast.unit(owner, project)) for person in (buyer, buyer, await cast.customer())
    ]
    await put_into(query, ended, "cancelled")
    await lapse(query, lapsed)
    await query("UPDATE booking_stages SET paid_amount = amount WHERE booking_id = %(id)s", id=ahead["id"])
    assert (await complete(owner, frame)).status_code == 200
    assert [await notes(owner, booking) for booking in (ended, lapsed, ahead)] == [[], [], []]
    # What has fallen due once is not asked for again.
    assert (await complete(owner, frame, 90)).status_code == 200
    assert (await complete(owner, frame)).status_code == 200
    assert [await notes(owner, booking) for booking in (ended, lapsed, ahead)] == [[], [], []]


@pytest.mark.endpoint(COMPLETE, NOTES)
async def test_no_demand_note_is_left_of_a_change_that_fails(
    cast: Cast, owner: Person, buyer: Person, project: Json, monkeypatch: pytest.MonkeyPatch, footprint: Footprint
) -> None:
    frame = await cast.phase(owner, project)
    await sell_by_plan(owner, project, on_phase(frame, 100))
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    before = [row[:2] for row in await footprint()]

    async def broken(*_: object, **__: object) -> None:
        raise RuntimeError("after the stages fell due")

    monkeypatch.setattr(progress, "record", broken)
    assert (await complete(owner, frame)).status_code == 500
    assert [row[:2] for row in await footprint()] == before
    monkeypatch.undo()
    assert await notes(owner, booking) == []
    assert (await complete(owner, frame)).status_code == 200
    assert [each["sequence"] for each in await notes(owner, booking)] == [1]


@pytest.mark.endpoint(NOTES, NOTE)
async def test_what_waits_for_the_agreement_is_asked_for_when_that_is_signed(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    signing = {"name": "Signing", "percent": 40, "falls_due": "on_agreement", "grace_days": 15}
    keys = {"name": "Keys", "percent": 60, "falls_due": "on_handover", "grace_days": 7}
    await sell_by_plan(owner, project, signing, keys)
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    await put_into(query, booking, "agreement_signed", agreement_signed_at=datetime.now(UTC))
    async with own_transaction() as db:
        await agreement_signed(db, booking["id"], datetime.now(UTC))
    for status in ("construction", "completed"):
        assert (await owner.patch(f"/api/projects/{project['id']}", {"status": status})).status_code == 200
    found = await notes(buyer, booking)
    assert [(each["sequence"], each["stages"][0]["name"], each["due_date"]) for each in found] == [
        (2, "Keys", str(TODAY + timedelta(days=7))),
        (1, "Signing", str(TODAY + timedelta(days=15))),
    ]
    signed, handed_over = [(await note(buyer, booking, number)).content for number in (1, 2)]
    assert says(signed, f"The agreement was signed on {day(TODAY)}")
    assert says(handed_over, f"The project was completed on {day(TODAY)}")
    # Both have signed, so that there is no cap any more; and no interest was agreed.
    assert not says(handed_over, "in all may be taken")
    assert not says(handed_over, "interest")


@pytest.mark.endpoint(NOTE)
async def test_a_demand_note_can_still_be_made_when_the_plan_has_changed(
    cast: Cast, owner: Person, buyer: Person, booking: Json, project: Json, query: Query
) -> None:
    await demand(query, booking)
    await sell_by_plan(owner, project, {"name": "All of it", "percent": 100, "falls_due": "on_handover"})
    [plan] = (await owner.get(f"/api/projects/{project['id']}/payment-plans")).json()["payment_plans"]
    answer = await owner.patch(f"/api/bookings/{booking['id']}", {"payment_plan_id": plan["id"]})
    assert answer.status_code == 200, answer.text
    pdf = (await note(buyer, booking)).content
    says_all(pdf, [f"Due by {day(TODAY)}", money(booking["total_amount"], "INR")])
