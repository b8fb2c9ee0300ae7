"""Signing: what both have read and signed is sealed, moves the booking, and nobody signs anything else."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from io import BytesIO
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation import async_validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

from domain.agreements import CONSENT
from domain.bookings import Party
from domain.people import MemberRole
from errors import StorageUnavailable
from jobs.agreements import seal_agreements
from services.seals import get_sealer
from services.storage import get_storage
from tests.cast import Cast, Json, Person, put_into
from tests.conftest import Footprint, Query
from tests.routes.signing import SEALING, agreement_of, drawn_up, path_of, sealed, sign, signed_by
from tests.services.reading import bookmarks_of, pages_of, says
from tests.services.working import do_jobs

SIGN = "POST /api/bookings/{booking_id}/agreement/sign"
READ = "GET /api/bookings/{booking_id}/agreement"
DOWNLOAD = "GET /api/bookings/{booking_id}/download-agreement"
GENERATE = "POST /api/bookings/{booking_id}/generate-agreement"
PREVIEW = "GET /api/bookings/{booking_id}/agreement/preview"


def code(response: Any) -> tuple[int, str]:
    return response.status_code, response.json()["code"]


async def told(query: Query, person: Person) -> list[str]:
    rows = await query(
        "SELECT title FROM notifications WHERE user_id = %(id)s AND notification_type IN "
        "('agreement_update', 'booking_update') ORDER BY id",
        id=person.user_id,
    )
    return [title for (title,) in rows]


@pytest.mark.endpoint(SIGN, READ)
async def test_the_second_signature_moves_the_booking_and_the_worker_seals(
    owner: Person, buyer: Person, confirmed: Json, project: Json, query: Query
) -> None:
    unit = confirmed["unit"]["unit_number"]
    made = await drawn_up(owner, confirmed)
    seen = await agreement_of(buyer, confirmed)
    assert (seen["may_sign"], seen["outdated"], seen["consent"]) == (True, False, CONSENT[Party.CUSTOMER])
    first = await sign(buyer, confirmed, made, full_name="  Asha Rao ")
    assert first.status_code == 200, first.text
    half = first.json()
    assert (half["status"], half["sealed_at"], half["seal"]) == ("partly_signed", None, None)
    assert [(one["party"], one["name"]) for one in half["signatures"]] == [("customer", "Asha Rao")]
    assert (await agreement_of(buyer, confirmed))["may_sign"] is False
    seen = await agreement_of(owner, confirmed)
    assert (seen["may_sign"], seen["consent"]) == (True, CONSENT[Party.BUILDER])
    assert (await buyer.get(f"/api/bookings/{confirmed['id']}")).json()["status"] == "confirmed"
    assert (await told(query, owner))[-1] == f"{unit}: the agreement awaits your signature"

    whole = (await sign(owner, confirmed, made, full_name="Rohan Deshmukh")).json()
    assert whole["status"] == "signed"
    assert [one["party"] for one in whole["signatures"]] == ["customer", "builder"]
    booked = (await buyer.get(f"/api/bookings/{confirmed['id']}")).json()
    signed_at = datetime.fromisoformat(booked["agreement_signed_at"])
    assert (booked["status"], booked["unit"]["status"]) == ("agreement_signed", "booked")
    assert datetime.fromisoformat(whole["signatures"][1]["signed_at"]) == signed_at
    assert abs(datetime.now(UTC) - signed_at) < timedelta(minutes=5)
    day = signed_at.astimezone(ZoneInfo(project["timezone"])).date()
    assert booked["firm_on"] == (day + timedelta(days=project["cooling_off_days"])).isoformat()
    move = booked["history"][-1]
    assert (move["from_status"], move["to_status"]) == ("confirmed", "agreement_signed")
    assert move["reason"] == "Both parties have signed version 1 of the agreement."
    # What the parties signed can be had while the seal is being set.
    assert sha256((await buyer.get(made["agreement_url"])).content).hexdigest() == made["sha256"]

    assert await do_jobs(query, SEALING) == ["seal_agreement"]
    final = await agreement_of(buyer, confirmed)
    assert final["status"] == "sealed"
    assert final["seal"]["development"] is True
    assert "development" in final["seal"]["subject"]
    assert final["sha256"] == made["sha256"]
    file = await buyer.get(path_of(confirmed, "download-agreement"))
    assert file.headers["ETag"] == f'"{final["sealed_sha256"]}"'
    assert sha256(file.content).hexdigest() == final["sealed_sha256"]
    assert (await owner.get(made["agreement_url"])).content == file.content
    for person in (owner, buyer):
        assert (await told(query, person))[-1] == f"{unit}: the agreement is sealed"
    assert await do_jobs(query, SEALING) == []


@pytest.mark.endpoint(SIGN, DOWNLOAD)
async def test_the_sealed_file_begins_with_what_was_signed_and_says_who_signed_it(
    owner: Person, buyer: Person, confirmed: Json, query: Query
) -> None:
    made = await drawn_up(owner, confirmed)
    document = (await buyer.get(made["agreement_url"])).content
    agent: Any = {"User-Agent": b"Tab\xe9rnacle/1.0 <script>"}
    assert (await sign(buyer, confirmed, made, full_name="आशा राव", headers=agent)).status_code == 200
    assert (await sign(owner, confirmed, made, full_name='#read("/etc/passwd")')).status_code == 200
    await do_jobs(query, SEALING)
    final = await agreement_of(owner, confirmed)
    content = (await owner.get(path_of(confirmed, "download-agreement"))).content
    assert content.startswith(document)
    assert pages_of(content) == pages_of(document) + 1
    assert bookmarks_of(content) == [*bookmarks_of(document), "Certificate of signing"]
    for text in (
        "Certificate of signing", "आशा राव", '#read("/etc/passwd")', buyer.email, owner.email, made["sha256"],
        CONSENT[Party.CUSTOMER], CONSENT[Party.BUILDER], "127.0.0.1", "/verify", final["seal"]["subject"],
        final["seal"]["fingerprint"], "Sealed with a development certificate", "nacle/1.0 <script>",
    ):  # fmt: skip
        assert says(content, text), text
    rows = await query(
        """SELECT s.party, s.user_id, s.full_name, s.consent, s.sha256, s.address, s.signed_at IS NOT NULL
        FROM agreement_signatures s JOIN agreements a ON a.id = s.agreement_id WHERE a.booking_id = %(id)s
        ORDER BY s.id""",
        id=confirmed["id"],
    )
    assert rows == [
        ("customer", buyer.user_id, "आशा राव", CONSENT[Party.CUSTOMER], made["sha256"], "127.0.0.1", True),
        ("builder", owner.user_id, '#read("/etc/passwd")', CONSENT[Party.BUILDER], made["sha256"], "127.0.0.1", True),
    ]
    audited = await query(
        """SELECT a.action, a.actor_id FROM audit_log a JOIN agreements g ON g.id = a.entity_id
        WHERE a.entity_type = 'agreement' AND g.booking_id = %(id)s ORDER BY a.id""",
        id=confirmed["id"],
    )
    assert audited == [
        ("agreement.generated", owner.user_id), ("agreement.signed", buyer.user_id),
        ("agreement.signed", owner.user_id), ("agreement.sealed", None),
    ]  # fmt: skip


@pytest.mark.endpoint(DOWNLOAD)
async def test_a_reader_of_pdfs_finds_the_seal_valid_and_to_allow_no_change(
    owner: Person, buyer: Person, confirmed: Json, query: Query
) -> None:
    _, content = await sealed(owner, buyer, confirmed, query)
    (signature,) = PdfFileReader(BytesIO(content)).embedded_signatures
    context = ValidationContext(trust_roots=[get_sealer().certificate])
    status = await async_validate_pdf_signature(signature, context)
    assert status.bottom_line
    assert status.coverage is SignatureCoverageLevel.ENTIRE_FILE
    assert signature.sig_object["/SubFilter"] == "/ETSI.CAdES.detached"
    assert signature.docmdp_level is MDPPerm.NO_CHANGES
    assert signature.sig_object["/Reason"] == f"Signed by both parties of booking {confirmed['reference']}"


@pytest.mark.endpoint(SIGN)
async def test_a_stale_version_is_not_signed(
    owner: Person, buyer: Person, confirmed: Json, footprint: Footprint
) -> None:
    first = await drawn_up(owner, confirmed)
    assert (await sign(buyer, confirmed, first)).status_code == 200
    second = await drawn_up(owner, confirmed)
    before = await footprint()
    for person in (buyer, owner):
        refused = await sign(person, confirmed, first)
        assert code(refused) == (409, "agreement_replaced")
        assert "newer version" in refused.json()["detail"]
    assert await footprint() == before
    # The new version takes signatures of its own, from the one who had signed as well.
    seen = await agreement_of(buyer, confirmed)
    assert (seen["signatures"], seen["may_sign"]) == ([], True)
    await signed_by(second, confirmed, buyer, owner)


@pytest.mark.endpoint(SIGN)
async def test_each_side_signs_once(
    cast: Cast, owner: Person, buyer: Person, confirmed: Json, query: Query, footprint: Footprint
) -> None:
    colleague = await cast.member(owner.builder_id, MemberRole.SALES)
    made = await drawn_up(owner, confirmed)
    key = {"Idempotency-Key": "my-signature"}
    first = await sign(owner, confirmed, made, headers=key)
    assert first.status_code == 200
    before = await footprint()
    again = await sign(owner, confirmed, made, headers=key)
    assert (again.status_code, again.headers["Idempotency-Replayed"]) == (200, "true")
    assert again.content == first.content
    for person in (owner, colleague):
        assert code(await sign(person, confirmed, made)) == (409, "already_signed")
    assert code(await sign(owner, confirmed, made, headers=key, full_name="Somebody Else")) == (
        422,
        "idempotency_key_reused",
    )
    assert await footprint() == before
    await signed_by(made, confirmed, buyer)
    assert (await sign(owner, confirmed, made, headers=key)).content == first.content
    for person in (owner, buyer):
        assert code(await sign(person, confirmed, made)) == (409, "already_signed")
    await do_jobs(query, SEALING)
    assert code(await sign(buyer, confirmed, made)) == (409, "already_signed")


@pytest.mark.endpoint(SIGN)
async def test_nobody_else_signs(
    cast: Cast, owner: Person, rival: Person, stranger: Person, confirmed: Json, footprint: Footprint
) -> None:
    made = await drawn_up(owner, confirmed)
    accounts = await cast.member(owner.builder_id, MemberRole.ACCOUNTS)
    before = await footprint()
    for outsider in (rival, stranger):
        assert code(await sign(outsider, confirmed, made)) == (404, "not_found")
    assert code(await sign(accounts, confirmed, made)) == (403, "wrong_role")
    assert code(await sign(Person(owner._client, None), confirmed, made)) == (401, "not_authenticated")
    assert (await agreement_of(accounts, confirmed))["may_sign"] is False
    assert await footprint() == before


@pytest.mark.endpoint(SIGN)
async def test_where_there_is_no_agreement_nothing_is_signed(owner: Person, buyer: Person, confirmed: Json) -> None:
    for person in (owner, buyer):
        assert code(await sign(person, confirmed, {"sha256": "0" * 64})) == (404, "not_found")


@pytest.mark.endpoint(SIGN)
@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("consent", False),
        ("consent", None),
        ("consent", "true"),
        ("consent", 1),
        ("full_name", ""),
        ("full_name", "  "),
        ("full_name", "A"),
        ("full_name", "12 34"),
        ("full_name", "Asha\nRao"),
        ("full_name", "Asha \u202e Rao"),
        ("full_name", "x" * 201),
        ("sha256", ""),
        ("sha256", "A" * 64),
        ("sha256", "0" * 63),
        ("signed_at", "2026-01-01T00:00:00Z"),
    ],
)
async def test_what_cannot_be_a_signature_is_none(
    field: str, value: Any, owner: Person, buyer: Person, confirmed: Json, footprint: Footprint
) -> None:
    made = await drawn_up(owner, confirmed)
    before = await footprint()
    refused = await sign(buyer, confirmed, made, **{field: value})
    assert code(refused) == (422, "invalid_request")
    assert [error["loc"][:2] for error in refused.json()["errors"]] == [["body", field]]
    assert await footprint() == before


@pytest.mark.endpoint(SIGN)
async def test_a_name_that_cannot_be_printed_is_refused_before_it_is_signed(
    owner: Person, buyer: Person, confirmed: Json, footprint: Footprint
) -> None:
    made = await drawn_up(owner, confirmed)
    before = await footprint()
    refused = await sign(buyer, confirmed, made, full_name="山田花子")
    assert code(refused) == (422, "unsupported_character")
    assert refused.json()["errors"][0]["loc"][-1] == "full_name"
    assert await footprint() == before


@pytest.mark.endpoint(SIGN, "PATCH /api/bookings/{booking_id}")
@pytest.mark.parametrize(
    "change",
    [
        {"co_applicants": [{"first_name": "Ravi", "last_name": "Rao"}]},
        {"loan_amount": "5000000.00"},
    ],
)
async def test_what_the_booking_no_longer_says_is_not_signed(
    change: Json, owner: Person, buyer: Person, confirmed: Json
) -> None:
    made = await drawn_up(owner, confirmed)
    assert (await buyer.patch(f"/api/bookings/{confirmed['id']}", change)).status_code == 200
    for person in (owner, buyer):
        seen = await agreement_of(person, confirmed)
        assert (seen["outdated"], seen["may_sign"]) == (True, False)
        assert code(await sign(person, confirmed, made)) == (409, "agreement_outdated")
    made = await drawn_up(owner, confirmed)
    assert (await agreement_of(buyer, confirmed))["outdated"] is False
    await signed_by(made, confirmed, owner, buyer)


@pytest.mark.endpoint(SIGN)
async def test_another_plan_outdates_the_agreement_and_payments_do_not(
    owner: Person, buyer: Person, project: Json, confirmed: Json, query: Query
) -> None:
    halves = [
        {"name": "Now", "percent": 50, "falls_due": "on_agreement"},
        {"name": "Then", "percent": "50", "falls_due": "on_handover"},
    ]
    plan = {"name": "Halves", "plan_type": "installments", "stages": halves}
    plans = await owner.put(f"/api/projects/{project['id']}/payment-plans", {"payment_plans": [plan]})
    made = await drawn_up(owner, confirmed)
    await put_into(query, confirmed, "confirmed", paid_amount="1000.00")
    await query("UPDATE projects SET interest_percent = 9, version = version + 1 WHERE id = %(id)s", id=project["id"])
    assert (await agreement_of(buyer, confirmed))["outdated"] is False
    change = {"payment_plan_id": plans.json()["payment_plans"][0]["id"]}
    assert (await buyer.patch(f"/api/bookings/{confirmed['id']}", change)).status_code == 200
    assert code(await sign(buyer, confirmed, made)) == (409, "agreement_outdated")
    assert (await agreement_of(buyer, confirmed))["outdated"] is True
    made = await drawn_up(owner, confirmed)
    await signed_by(made, confirmed, buyer, owner)
    # What is signed is final, whatever the booking says later.
    await query("UPDATE bookings SET loan_amount = 1 WHERE id = %(id)s", id=confirmed["id"])
    assert (await agreement_of(buyer, confirmed))["outdated"] is False


@pytest.mark.endpoint(SIGN)
async def test_the_agreement_of_a_booking_that_has_ended_is_not_signed(
    owner: Person, buyer: Person, confirmed: Json, footprint: Footprint
) -> None:
    made = await drawn_up(owner, confirmed)
    await signed_by(made, confirmed, owner)
    given_up = {"status": "cancelled", "reason": "Another home."}
    assert (await buyer.patch(f"/api/bookings/{confirmed['id']}/status", given_up)).status_code == 200
    before = await footprint()
    refused = await sign(buyer, confirmed, made)
    assert code(refused) == (409, "booking_not_confirmed")
    assert "signed only while" in refused.json()["detail"]
    assert (await agreement_of(buyer, confirmed))["may_sign"] is False
    assert await footprint() == before


@pytest.mark.endpoint(SIGN)
async def test_the_days_of_cooling_off_are_those_that_were_agreed(
    owner: Person, buyer: Person, confirmed: Json, project: Json
) -> None:
    made = await drawn_up(owner, confirmed)
    assert (await owner.patch(f"/api/projects/{project['id']}", {"cooling_off_days": 60})).status_code == 200
    await signed_by(made, confirmed, owner, buyer)
    booked = (await buyer.get(f"/api/bookings/{confirmed['id']}")).json()
    day = datetime.fromisoformat(booked["agreement_signed_at"]).astimezone(ZoneInfo(project["timezone"])).date()
    assert booked["firm_on"] == (day + timedelta(days=project["cooling_off_days"])).isoformat()


@pytest.mark.endpoint(SIGN)
async def test_what_a_crash_left_unsealed_is_sealed_by_the_clock(
    owner: Person, buyer: Person, confirmed: Json, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    await signed_by(await drawn_up(owner, confirmed), confirmed, owner, buyer)
    # The job is lost; and when it was half done, its file had been kept.
    await query("DELETE FROM procrastinate_jobs WHERE task_name = 'jobs.agreements.seal_agreement'")

    async def crash(*_: object) -> bool:
        raise RuntimeError("the worker is killed here")

    with monkeypatch.context() as patched:
        patched.setattr("database.crud.signing.seal_agreement", crash)
        await seal_agreements()
    seen = await agreement_of(buyer, confirmed)
    assert (seen["status"], seen["sealed_at"], seen["sealed_sha256"]) == ("signed", None, None)
    await seal_agreements()
    seen = await agreement_of(buyer, confirmed)
    content = (await buyer.get(path_of(confirmed, "download-agreement"))).content
    assert (seen["status"], seen["sealed_sha256"]) == ("sealed", sha256(content).hexdigest())
    # A third run finds nothing to do.
    await seal_agreements()
    assert await agreement_of(buyer, confirmed) == seen


@pytest.mark.endpoint(SIGN)
async def test_while_the_files_are_away_the_seal_waits(
    owner: Person, buyer: Person, confirmed: Json, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    await signed_by(await drawn_up(owner, confirmed), confirmed, owner, buyer)

    async def away(*_: object) -> None:
        raise StorageUnavailable

    with monkeypatch.context() as patched:
        patched.setattr(get_storage(), "put", away)
        await seal_agreements()
    assert (await agreement_of(buyer, confirmed))["status"] == "signed"
    await do_jobs(query, SEALING)
    assert (await agreement_of(buyer, confirmed))["status"] == "sealed"


@pytest.mark.endpoint(PREVIEW)
async def test_the_builder_sees_what_would_be_drawn_up_and_nothing_is_kept(
    cast: Cast, owner: Person, rival: Person, buyer: Person, confirmed: Json, query: Query, footprint: Footprint
) -> None:
    accounts = await cast.member(owner.builder_id, MemberRole.ACCOUNTS)
    before = await footprint()
    preview = await owner.get(path_of(confirmed, "agreement/preview"))
    assert preview.status_code == 200, preview.text
    assert (preview.headers["Content-Type"], preview.headers["Cache-Control"]) == ("application/pdf", "no-store")
    for text in ("Preview", confirmed["reference"], "Version 1"):
        assert says(preview.content, text), text
    assert code(await rival.get(path_of(confirmed, "agreement/preview"))) == (404, "not_found")
    for person in (accounts, buyer):
        assert code(await person.get(path_of(confirmed, "agreement/preview"))) == (403, "wrong_role")
    assert await footprint() == before
    made = await drawn_up(owner, confirmed)
    assert not says((await owner.get(made["agreement_url"])).content, "Preview")
    await signed_by(made, confirmed, owner, buyer)
    assert code(await owner.get(path_of(confirmed, "agreement/preview"))) == (409, "agreement_signed")
