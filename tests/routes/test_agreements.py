"""Sale agreements: the builder has one made, both parties read it, and nobody else does."""

import json
from collections.abc import Awaitable, Callable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

import httpx2
import pytest

from database.crud import agreements
from database.database import engine
from database.schemas.agreements import AgreementTerms
from domain.people import MemberRole
from routes import agreements as routes
from services.agreements import agreement_pdf, draw_up
from services.storage import get_storage
from settings import get_settings
from tests.cast import Cast, Json, Person, put_into
from tests.conftest import Footprint, Query
from tests.races.conftest import serving
from tests.services.reading import attached, says
from tests.services.s3 import Bucket, serving_s3

GENERATE = "POST /api/bookings/{booking_id}/generate-agreement"
DOWNLOAD = "GET /api/bookings/{booking_id}/download-agreement"
READ = "GET /api/bookings/{booking_id}/agreement"
FILES = get_settings().data_dir / "files"


def path_of(booking: Json, what: str) -> str:
    return f"/api/bookings/{booking['id']}/{what}"


async def generate(person: Person, booking: Json, **headers: str) -> httpx2.Response:
    return await person.post(path_of(booking, "generate-agreement"), headers=headers)


async def generated(person: Person, booking: Json) -> Json:
    response = await generate(person, booking)
    assert response.status_code == 201, response.text
    made: Json = response.json()
    return made


async def download(
    person: Person, booking: Json, version: int | None = None, *, known: str | None = None
) -> httpx2.Response:
    params = {} if version is None else {"version": version}
    headers = {} if known is None else {"If-None-Match": known}
    return await person.get(path_of(booking, "download-agreement"), params=params, headers=headers)


def code(response: httpx2.Response) -> tuple[int, str]:
    return response.status_code, response.json()["code"]


@pytest.mark.endpoint(GENERATE, DOWNLOAD)
async def test_the_builder_has_an_agreement_made_and_the_buyer_reads_it(
    owner: Person, buyer: Person, confirmed: Json, project: Json
) -> None:
    made = await generated(owner, confirmed)
    assert made == {
        "version": 1,
        "status": "draft",
        "agreement_url": f"{path_of(confirmed, 'download-agreement')}?version=1",
        "sha256": made["sha256"],
        "generated_at": made["generated_at"],
        "signatures": [],
        "sealed_at": None,
        "sealed_sha256": None,
        "seal": None,
    }
    for reader in (owner, buyer):
        response = await reader.get(made["agreement_url"])
        assert response.status_code == 200
        assert sha256(response.content).hexdigest() == made["sha256"]
    for text in ("Asha Rao", confirmed["reference"], project["name"], confirmed["unit"]["unit_number"], "Version 1,"):
        assert says(response.content, text), text


@pytest.mark.endpoint(GENERATE)
async def test_the_agreement_says_what_was_booked(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    path = f"/api/projects/{project['id']}"
    terms = {
        "rera_number": "P52100012345", "cooling_off_days": 15, "advance_cap_percent": 20,
        "forfeit_percent": {"confirmed": 2.5}, "expected_completion_date": "2031-06-30",
    }  # fmt: skip
    assert (await owner.patch(path, terms)).status_code == 200
    taxes = [{"name": "GST", "percent": 5}]
    charges = [{"name": "Club house", "kind": "fixed", "rate": 250000}]
    assert (await owner.put(f"{path}/charges", {"charges": charges, "taxes": taxes})).status_code == 200
    extras = await owner.put(f"{path}/extras", {"extras": [{"name": "Car park", "price": "350000.00", "quantity": 2}]})
    phase = await cast.phase(owner, project, name="Plinth")
    stages = [
        {"name": "Now", "percent": 10, "falls_due": "on_booking"},
        {"name": "Ground", "percent": 40, "falls_due": "on_phase", "phase_id": phase["id"], "grace_days": 15},
        {"name": "Later", "percent": 50, "falls_due": "on_date", "due_date": "2030-02-28"},
    ]
    plan = {"name": "Steps", "plan_type": "construction_linked", "stages": stages}
    assert (await owner.put(f"{path}/payment-plans", {"payment_plans": [plan]})).status_code == 200
    profile = {"address": "5 Lake Road, Pune"}
    assert (await buyer.patch("/api/auth/me", {"customer": profile})).status_code == 200
    booking = await cast.booking(
        buyer,
        await cast.unit(owner, project),
        extras=[{"extra_id": extras.json()["extras"][0]["id"], "quantity": 2}],
        co_applicants=[{"first_name": "राजेश", "last_name": "राव", "relationship": "Father"}],
        loan_amount="5000000.00",
        special_requests="No tenants with drums upstairs.",
    )
    # 11,840,000 and 250,000 and twice 350,000, and 5 per cent of that.
    assert booking["total_amount"] == "13429500.00"
    await put_into(query, booking, "confirmed", paid_amount="129500.00")
    await generated(owner, booking)
    pdf = (await download(buyer, booking)).content
    for text in (
        "P52100012345", "Car park × 2 ₹7,00,000.00", "GST (5%) ₹6,39,500.00", "Total price ₹1,34,29,500.00",
        "Paid up to the date of this agreement ₹1,29,500.00", "Balance ₹1,33,00,000.00", "राजेश राव", "Father",
        "5 Lake Road, Pune", buyer.email, "Loan ₹50,00,000.00", "Within 15 days after both parties have signed",
        "Most before signing 20% of the total price", "2.5% of the payments received", "By 30 June 2031",
        "2 Ground On completion of Plinth, within 15 days 40% ₹53,71,800.00",
        "3 Later By 28 February 2030 50% ₹67,14,750.00",
    ):  # fmt: skip
        assert says(pdf, text), text
    # A wish is no term of the contract.
    assert not says(pdf, "drums")


@pytest.mark.endpoint(GENERATE, READ, DOWNLOAD)
async def test_a_new_version_takes_the_place_of_an_unsigned_one(
    owner: Person, buyer: Person, confirmed: Json, query: Query
) -> None:
    first = await generated(owner, confirmed)
    change = {"co_applicants": [{"first_name": "Ravi", "last_name": "Rao"}]}
    assert (await buyer.patch(f"/api/bookings/{confirmed['id']}", change)).status_code == 200
    await query(
        "UPDATE agreements SET status = 'partly_signed' WHERE booking_id = %(id)s AND number = 1", id=confirmed["id"]
    )
    second = await generated(owner, confirmed)
    assert second["version"] == 2
    assert second["sha256"] != first["sha256"]
    current = (await buyer.get(path_of(confirmed, "agreement"))).json()
    assert {key: current[key] for key in second} == second
    assert current["versions"] == [second, first | {"status": "superseded"}]
    old, new = [(await download(buyer, confirmed, version)).content for version in (1, 2)]
    assert (await download(buyer, confirmed)).content == new
    assert [sha256(file).hexdigest() for file in (old, new)] == [first["sha256"], second["sha256"]]
    assert [says(file, "Ravi Rao") for file in (old, new)] == [False, True]


@pytest.mark.endpoint(READ)
async def test_signatures_stay_with_the_version_that_they_are_under(
    owner: Person, buyer: Person, confirmed: Json, query: Query
) -> None:
    await generated(owner, confirmed)
    await query(
        """INSERT INTO agreement_signatures (agreement_id, builder_id, party, user_id, full_name, consent, sha256)
        SELECT id, builder_id, 'customer', %(user)s, 'Asha Rao', 'I agree.', sha256 FROM agreements
        WHERE booking_id = %(id)s""",
        id=confirmed["id"],
        user=buyer.user_id,
    )
    (signature,) = (await owner.get(path_of(confirmed, "agreement"))).json()["signatures"]
    assert (signature["party"], signature["name"]) == ("customer", "Asha Rao")
    await generated(owner, confirmed)
    current = (await owner.get(path_of(confirmed, "agreement"))).json()
    assert current["signatures"] == []
    assert [version["signatures"] for version in current["versions"]] == [[], [signature]]


@pytest.mark.endpoint(GENERATE)
@pytest.mark.parametrize(
    "status", ["reserved", "token_paid", "agreement_signed", "registered", "completed", "cancelled", "expired"]
)
async def test_only_a_confirmed_booking_gets_an_agreement(
    status: str, owner: Person, booking: Json, query: Query, footprint: Footprint
) -> None:
    values: Json = {"forfeited_amount": 0, "refund_owed": 0} if status in ("cancelled", "expired") else {}
    await put_into(query, booking, status, **values)
    before = await footprint()
    assert code(await generate(owner, booking)) == (409, "booking_not_confirmed")
    assert await footprint() == before


@pytest.mark.endpoint(GENERATE)
@pytest.mark.parametrize("status", ["confirmed", "agreement_signed"])
async def test_what_both_have_signed_is_never_replaced(
    status: str, owner: Person, confirmed: Json, query: Query, footprint: Footprint
) -> None:
    await generated(owner, confirmed)
    await query(
        "UPDATE agreements SET status = 'signed', signed_at = now() WHERE booking_id = %(id)s", id=confirmed["id"]
    )
    await put_into(query, confirmed, status)
    before = await footprint()
    assert code(await generate(owner, confirmed)) == (409, "agreement_signed")
    assert await footprint() == before
    assert (await owner.get(path_of(confirmed, "agreement"))).json()["status"] == "signed"


@pytest.mark.endpoint(GENERATE)
async def test_a_retry_gets_the_first_answer_and_makes_no_second_version(
    owner: Person, confirmed: Json, query: Query
) -> None:
    first = await generate(owner, confirmed, **{"Idempotency-Key": "once-only"})
    again = await generate(owner, confirmed, **{"Idempotency-Key": '"once-only"'})
    assert (again.status_code, again.headers["Idempotency-Replayed"]) == (201, "true")
    assert again.content == first.content
    assert again.headers["ETag"] == first.headers["ETag"]
    assert "Idempotency-Replayed" not in first.headers
    # Also when the booking could no longer have one made.
    await put_into(query, confirmed, "agreement_signed")
    assert (await generate(owner, confirmed, **{"Idempotency-Key": "once-only"})).content == first.content
    assert await query("SELECT count(*) FROM agreements WHERE booking_id = %(id)s", id=confirmed["id"]) == [(1,)]


@pytest.mark.endpoint(GENERATE)
async def test_a_key_is_good_for_one_booking(
    cast: Cast, owner: Person, buyer: Person, project: Json, confirmed: Json, query: Query
) -> None:
    other = await cast.booking(buyer, await cast.unit(owner, project))
    await put_into(query, other, "confirmed")
    headers = {"Idempotency-Key": "for-one"}
    assert (await generate(owner, confirmed, **headers)).status_code == 201
    assert code(await generate(owner, other, **headers)) == (422, "idempotency_key_reused")
    assert (await other_agreement(buyer, other)).status_code == 404


async def other_agreement(person: Person, booking: Json) -> httpx2.Response:
    return await person.get(path_of(booking, "agreement"))


@pytest.mark.endpoint(DOWNLOAD)
async def test_who_has_the_file_is_not_sent_it_again(owner: Person, buyer: Person, confirmed: Json) -> None:
    made = await generated(owner, confirmed)
    first = await download(buyer, confirmed)
    assert first.headers["ETag"] == f'"{made["sha256"]}"'
    for tags in (first.headers["ETag"], f'"other", W/{first.headers["ETag"]}', "*"):
        again = await download(buyer, confirmed, known=tags)
        assert (again.status_code, again.content) == (304, b"")
        assert again.headers["ETag"] == first.headers["ETag"]
    await generated(owner, confirmed)
    newer = await download(buyer, confirmed, known=first.headers["ETag"])
    assert newer.status_code == 200
    assert newer.headers["ETag"] != first.headers["ETag"]


@pytest.mark.endpoint(DOWNLOAD)
async def test_the_file_is_a_private_pdf_with_a_telling_name(owner: Person, buyer: Person, confirmed: Json) -> None:
    await generated(owner, confirmed)
    await generated(owner, confirmed)
    response = await download(buyer, confirmed)
    assert response.headers["Content-Type"] == "application/pdf"
    assert response.headers["Content-Disposition"] == (
        f'attachment; filename="Agreement-{confirmed["reference"]}-v2.pdf"'
    )
    assert response.headers["Cache-Control"] == "private, no-cache"
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    assert response.content.startswith(b"%PDF-")
    old = await download(buyer, confirmed, 1)
    assert old.headers["Content-Disposition"].endswith('-v1.pdf"')


@pytest.mark.endpoint(DOWNLOAD, READ)
async def test_where_there_is_no_agreement_there_is_nothing(owner: Person, buyer: Person, confirmed: Json) -> None:
    for person in (owner, buyer):
        assert code(await download(person, confirmed)) == (404, "not_found")
        assert code(await other_agreement(person, confirmed)) == (404, "not_found")
    await generated(owner, confirmed)
    assert code(await download(buyer, confirmed, 2)) == (404, "not_found")


@pytest.mark.endpoint(DOWNLOAD, READ, GENERATE)
async def test_an_outsider_cannot_tell_whether_there_is_an_agreement(
    cast: Cast, owner: Person, rival: Person, stranger: Person, confirmed: Json
) -> None:
    site = await cast.member(owner.builder_id, MemberRole.SITE)
    await generated(owner, confirmed)
    nothing = {"id": 999_999_999}
    for outsider in (rival, stranger):
        for ask in (download, other_agreement):
            theirs, none = await ask(outsider, confirmed), await ask(outsider, nothing)
            assert code(theirs) == code(none) == (404, "not_found")
            assert {**theirs.json(), "request_id": ""} == {**none.json(), "request_id": ""}
    assert code(await generate(rival, confirmed)) == (404, "not_found")
    assert code(await generate(stranger, confirmed)) == (403, "wrong_role")
    for ask in (download, other_agreement):
        assert code(await ask(site, confirmed)) == (403, "wrong_role")
        assert code(await ask(Person(owner._client, None), confirmed)) == (401, "not_authenticated")


@pytest.mark.endpoint(DOWNLOAD)
async def test_the_agreement_of_a_cancelled_booking_can_still_be_read(
    owner: Person, buyer: Person, confirmed: Json
) -> None:
    made = await generated(owner, confirmed)
    given_up = {"status": "cancelled", "reason": "Another home."}
    assert (await buyer.patch(f"/api/bookings/{confirmed['id']}/status", given_up)).status_code == 200
    assert sha256((await download(buyer, confirmed)).content).hexdigest() == made["sha256"]
    assert code(await generate(owner, confirmed)) == (409, "booking_not_confirmed")


@pytest.mark.endpoint(DOWNLOAD, READ, GENERATE)
@pytest.mark.parametrize("number", ["0", "-1", "x", "1.5", str(2**63), "%00"])
async def test_a_booking_that_cannot_be_is_a_mistake(number: str, owner: Person) -> None:
    for method, what in (("POST", "generate-agreement"), ("GET", "agreement"), ("GET", "download-agreement")):
        assert code(await owner.ask(method, f"/api/bookings/{number}/{what}")) == (422, "invalid_request"), what


@pytest.mark.endpoint(DOWNLOAD)
@pytest.mark.parametrize(
    "asked", ["version=0", "version=-1", "version=x", "version=", "version=32768", "version=99999999999", "vers=1"]
)
async def test_a_version_that_cannot_be_is_a_mistake(asked: str, owner: Person, confirmed: Json) -> None:
    await generated(owner, confirmed)
    refused = await owner.get(f"{path_of(confirmed, 'download-agreement')}?{asked}")
    assert code(refused) == (422, "invalid_request")
    assert refused.json()["errors"][0]["loc"][0] == "query"


@pytest.mark.endpoint(GENERATE)
@pytest.mark.parametrize("key", ["", "two words", "x" * 256])
async def test_a_key_that_cannot_be_is_a_mistake(key: str, owner: Person, confirmed: Json) -> None:
    assert code(await generate(owner, confirmed, **{"Idempotency-Key": key})) == (422, "invalid_request")


HOSTILE = ['#read("/etc/passwd")', "$x$ *b* _i_", "<script>alert(1)</script>", "______", "'; DROP TABLE users; --"]


@pytest.mark.endpoint(GENERATE)
@pytest.mark.parametrize("name", HOSTILE)
async def test_a_name_that_looks_like_source_is_printed_as_a_name(
    name: str, cast: Cast, owner: Person, unit: Json, query: Query
) -> None:
    buyer = await cast.customer(name, name)
    booking = await cast.booking(buyer, unit, co_applicants=[{"first_name": name, "last_name": name}])
    await put_into(query, booking, "confirmed")
    await generated(owner, booking)
    pdf = (await download(buyer, booking)).content
    assert says(pdf, f"Name {name} {name} Address")
    assert says(pdf, f"CO-ALLOTTEE {name} {name} Signature")


@pytest.mark.endpoint(GENERATE)
async def test_a_character_that_cannot_be_printed_is_named(
    owner: Person, buyer: Person, confirmed: Json, footprint: Footprint
) -> None:
    change = {
        "co_applicants": [{"first_name": "Ravi", "last_name": "Rao"}, {"first_name": "山田", "last_name": "花子"}]
    }
    assert (await buyer.patch(f"/api/bookings/{confirmed['id']}", change)).status_code == 200
    before = await footprint()
    refused = await generate(owner, confirmed, **{"Idempotency-Key": "unprintable"})
    assert code(refused) == (422, "unsupported_character")
    (fault,) = refused.json()["errors"]
    assert fault["loc"] == ["co_applicants", 1, "first_name"]
    assert "“山”" in fault["msg"]
    assert await footprint() == before
    assert (await buyer.patch(f"/api/bookings/{confirmed['id']}", {"co_applicants": []})).status_code == 200
    assert (await generate(owner, confirmed, **{"Idempotency-Key": "unprintable"})).status_code == 201


@pytest.mark.endpoint(GENERATE)
async def test_both_sides_are_told_and_the_audit_trail_has_it(
    cast: Cast, owner: Person, buyer: Person, confirmed: Json, query: Query
) -> None:
    colleague = await cast.member(owner.builder_id, MemberRole.SALES)
    made = await generated(colleague, confirmed)
    told = await query(
        """SELECT user_id, title, message, related_entity_id, action_url FROM notifications
        WHERE notification_type = 'agreement_update' AND builder_id = %(id)s""",
        id=owner.builder_id,
    )
    # Both sides, but not who did it.
    pages = {buyer.user_id: f"/home/bookings/{confirmed['id']}", owner.user_id: f"/office/bookings/{confirmed['id']}"}
    assert {user_id: page for user_id, *_, page in told} == pages
    for _, title, message, entity_id, _ in told:
        assert entity_id == confirmed["id"]
        assert title == f"{confirmed['unit']['unit_number']}: the agreement is ready"
        assert "Version 1" in message
    trail = await query(
        """SELECT a.actor_id, a.after FROM audit_log a JOIN agreements g ON g.id = a.entity_id
        WHERE a.action = 'agreement.generated' AND g.booking_id = %(id)s""",
        id=confirmed["id"],
    )
    after = {"booking_id": confirmed["id"], "version": 1, "sha256": made["sha256"]}
    assert trail == [(colleague.user_id, after)]


@pytest.mark.endpoint(GENERATE)
async def test_what_the_document_says_is_frozen_with_it(
    owner: Person, buyer: Person, confirmed: Json, project: Json, query: Query
) -> None:
    made = await generated(owner, confirmed)
    pdf = (await download(buyer, confirmed)).content
    assert (await owner.patch(f"/api/projects/{project['id']}", {"name": "Another Name"})).status_code == 200
    ((terms, size),) = await query(
        "SELECT terms, file_size FROM agreements WHERE booking_id = %(id)s", id=confirmed["id"]
    )
    assert size == len(pdf)
    assert json.loads(attached(pdf)) == terms
    read = await buyer.get(path_of(confirmed, "agreement"))
    assert read.json()["terms"] == terms
    assert terms["facts"]["project"]["name"] == project["name"]
    again = agreement_pdf(AgreementTerms.model_validate(terms))
    assert sha256(again).hexdigest() == made["sha256"]


@pytest.fixture
def rendering(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[int], Awaitable[None]]], None]:
    """Has something happen while the document is made; it is told how often one was."""

    def meanwhile(happens: Callable[[int], Awaitable[None]]) -> None:
        times = 0

        async def draw_up_meanwhile(*facts: Any) -> tuple[AgreementTerms, bytes]:
            nonlocal times
            times += 1
            await happens(times)
            return await draw_up(*facts)

        monkeypatch.setattr(routes, "draw_up", draw_up_meanwhile)

    return meanwhile


Rendering = Callable[[Callable[[int], Awaitable[None]]], None]


@pytest.mark.endpoint(GENERATE)
async def test_a_booking_that_changes_meanwhile_is_read_again(
    owner: Person, buyer: Person, confirmed: Json, rendering: Rendering
) -> None:
    async def change(times: int) -> None:
        if times <= 2:
            body = {"co_applicants": [{"first_name": "Ravi", "last_name": f"Number {times}"}]}
            assert (await buyer.patch(f"/api/bookings/{confirmed['id']}", body)).status_code == 200

    rendering(change)
    made = await generated(owner, confirmed)
    pdf = (await download(buyer, confirmed)).content
    assert made["version"] == 1
    assert says(pdf, "Ravi Number 2")
    assert not says(pdf, "Ravi Number 1")


@pytest.mark.endpoint(GENERATE)
async def test_a_booking_that_is_cancelled_meanwhile_gets_no_agreement(
    owner: Person, buyer: Person, confirmed: Json, rendering: Rendering, query: Query
) -> None:
    async def cancel(_: int) -> None:
        given_up = {"status": "cancelled", "reason": "Another home."}
        assert (await buyer.patch(f"/api/bookings/{confirmed['id']}/status", given_up)).status_code == 200

    rendering(cancel)
    assert code(await generate(owner, confirmed)) == (409, "booking_not_confirmed")
    assert await query("SELECT 1 FROM agreements WHERE booking_id = %(id)s", id=confirmed["id"]) == []


@pytest.mark.endpoint(GENERATE)
async def test_a_booking_that_never_comes_to_rest_is_given_up(
    owner: Person, confirmed: Json, rendering: Rendering, query: Query
) -> None:
    async def change(_: int) -> None:
        await query("UPDATE bookings SET version = version + 1 WHERE id = %(id)s", id=confirmed["id"])

    rendering(change)
    refused = await generate(owner, confirmed, **{"Idempotency-Key": "restless"})
    assert code(refused) == (503, "try_again")
    assert await query("SELECT 1 FROM agreements WHERE booking_id = %(id)s", id=confirmed["id"]) == []
    assert await query("SELECT 1 FROM idempotency_keys WHERE key = 'restless'") == []


@pytest.mark.endpoint(GENERATE)
async def test_nothing_is_locked_and_no_connection_held_while_the_document_is_made(
    owner: Person, confirmed: Json, rendering: Rendering, query: Query
) -> None:
    seen = []

    async def look(_: int) -> None:
        ((open_transactions,),) = await query(
            """SELECT count(*) FROM pg_stat_activity
            WHERE datname = current_database() AND pid <> pg_backend_pid() AND xact_start IS NOT NULL"""
        )
        seen.append((engine.pool.checkedout(), open_transactions))  # type: ignore[attr-defined]

    rendering(look)
    await generated(owner, confirmed)
    assert seen == [(0, 0)]


@pytest.mark.endpoint(GENERATE)
async def test_a_crash_after_the_file_is_kept_leaves_nothing_but_the_file(
    owner: Person, confirmed: Json, footprint: Footprint, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def crash(*_: object) -> None:
        raise RuntimeError("the machine went away")

    before = await footprint()
    with monkeypatch.context() as broken:
        broken.setattr(agreements, "issue_agreement", crash)
        assert code(await generate(owner, confirmed)) == (500, "internal_error")
    assert await footprint() == before
    assert (await generated(owner, confirmed))["version"] == 1


@pytest.mark.endpoint(DOWNLOAD)
@pytest.mark.parametrize("damage", ["changed", "gone"])
async def test_a_file_that_is_lost_or_changed_is_never_handed_out(
    damage: str, owner: Person, buyer: Person, confirmed: Json, query: Query
) -> None:
    await generated(owner, confirmed)
    ((key,),) = await query("SELECT file_key FROM agreements WHERE booking_id = %(id)s", id=confirmed["id"])
    file = FILES / key
    content = file.read_bytes()
    file.unlink()
    if damage == "changed":
        file.write_bytes(content.replace(b"2026", b"2062"))
    refused = await download(buyer, confirmed)
    assert code(refused) == (503, "storage_unavailable")
    assert refused.headers["Retry-After"]
    assert str(file.parent) not in refused.text


@pytest.mark.endpoint(GENERATE)
async def test_the_files_are_in_the_platforms_own_folder(owner: Person, confirmed: Json, query: Query) -> None:
    made = await generated(owner, confirmed)
    ((key, name),) = await query(
        "SELECT file_key, sha256 FROM agreements WHERE booking_id = %(id)s", id=confirmed["id"]
    )
    assert (name, key) == (made["sha256"], f"agreements/{name[:2]}/{name}.pdf")
    assert sha256((FILES / key).read_bytes()).hexdigest() == name
    assert sha256(await get_storage().get(key)).hexdigest() == name


@pytest.fixture
def bucket() -> Iterator[Bucket]:
    """A bucket for the platform's files."""
    with serving_s3() as made:
        yield made


@pytest.mark.endpoint(GENERATE, DOWNLOAD)
async def test_a_platform_that_keeps_its_files_in_a_bucket(
    bucket: Bucket, own_database: tuple[str, str], owner: Person, buyer: Person, confirmed: Json, tmp_path: Path,
    footprint: Footprint,
) -> None:  # fmt: skip
    settings = {
        "STORAGE_URL": bucket.url(), "AWS_ACCESS_KEY_ID": "the-key", "AWS_SECRET_ACCESS_KEY": "the-secret",
        "DATA_DIR": str(tmp_path / "data"),
    }  # fmt: skip
    with serving(own_database, tmp_path / "api.log", **settings) as server:
        async with httpx2.AsyncClient(base_url=server.address, timeout=60) as client:
            clerk, reader = Person(client, owner.token), Person(client, buyer.token)
            made = await generated(clerk, confirmed)
            assert list(bucket.kept) == [f"/homes/of/plinth/agreements/{made['sha256'][:2]}/{made['sha256']}.pdf"]
            assert (await download(reader, confirmed)).content == next(iter(bucket.kept.values()))
            bucket.failing = True
            before = await footprint()
            for refused in (
                await generate(clerk, confirmed, **{"Idempotency-Key": "bucket"}),
                await download(reader, confirmed),
            ):
                assert code(refused) == (503, "storage_unavailable")
                assert "bucket-7" not in refused.text
                assert refused.json()["detail"].endswith("please try again.")
            assert await footprint() == before
            # Who has the file already need not ask for it.
            assert (await download(reader, confirmed, known=f'"{made["sha256"]}"')).status_code == 304
            bucket.failing = False
            again = await generate(clerk, confirmed, **{"Idempotency-Key": "bucket"})
            assert (again.status_code, again.json()["version"]) == (201, 2)
    assert not (tmp_path / "data" / "files").exists()
