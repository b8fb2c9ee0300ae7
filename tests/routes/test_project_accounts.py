"""The separate account of a project: its share of what is received, and what certified progress lets be taken out."""

from datetime import timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

import httpx2
import pytest

from domain.money import share
from domain.people import MemberRole
from tests.cast import TODAY, Cast, Json, Person, put_into
from tests.conftest import Footprint, Query

ACCOUNTS = "/api/builder/project-accounts"
COLLECTIONS = "/api/builder/collections"
LIST = "GET /api/builder/project-accounts"
CERTIFY = "POST /api/projects/{project_id}/account/certificates"
WITHDRAW = "POST /api/projects/{project_id}/account/withdrawals"
BY_PROJECT = "GET /api/builder/collections"


def ago(days: int) -> str:
    return str(TODAY - timedelta(days=days))


async def account_of(person: Person, project: Json) -> Json:
    answer = await person.get(f"{ACCOUNTS}?project_id={project['id']}")
    assert answer.status_code == 200, answer.text
    [account] = answer.json()["items"]
    found: Json = account
    return found


async def certify(person: Person, project: Json, percent: float, days: int = 0, **values: Any) -> httpx2.Response:
    body = {"percent": percent, "certified_on": ago(days), "certified_by": "Kulkarni & Associates", **values}
    return await person.post(f"/api/projects/{project['id']}/account/certificates", body)


async def withdraw(person: Person, project: Json, amount: str, days: int = 0, **values: Any) -> httpx2.Response:
    headers = values.pop("headers", {})
    body = {"amount": amount, "withdrawn_on": ago(days), **values}
    return await person.post(f"/api/projects/{project['id']}/account/withdrawals", body, headers=headers)


def code(answer: httpx2.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


@pytest.fixture
async def clerk(cast: Cast, owner: Person) -> Person:
    return await cast.member(owner.builder_id, MemberRole.ACCOUNTS)


@pytest.mark.endpoint(LIST)
async def test_a_project_without_money_has_an_account_of_nothing(clerk: Person, project: Json) -> None:
    answer = await clerk.get(ACCOUNTS)
    assert (answer.json()["total"], answer.json()["pages"]) == (1, 1)
    assert answer.json()["items"] == [
        {
            "project": {"id": project["id"], "name": project["name"], "currency": "INR"},
            "share_percent": 70.0,
            "received_amount": "0.00",
            "designated_amount": "0.00",
            "certified_percent": 0,
            "overall_progress": 0,
            "withdrawable_amount": "0.00",
            "withdrawn_amount": "0.00",
            "available_amount": "0.00",
            "certificates": [],
            "withdrawals": [],
        }
    ]


@pytest.mark.endpoint(LIST, CERTIFY, WITHDRAW)
async def test_what_may_be_taken_out_follows_from_what_came_in_and_what_is_certified(
    cast: Cast, owner: Person, clerk: Person, buyer: Person, project: Json, query: Query
) -> None:
    booking = await cast.booking(buyer, await cast.unit(owner, project))
    payment = await cast.payment(clerk, booking, "100000.33")
    await cast.payment(clerk, booking, "500.00", payment_method="cheque", payment_status="pending")
    refund = {"amount": "0.30", "reason": "A slip."}
    assert (await clerk.post(f"/api/payments/{payment['id']}/refund", refund)).status_code == 201
    # What a booking that has ended brought in is still there until it is paid back.
    ended = await cast.booking(buyer, await cast.unit(owner, project))
    await cast.payment(clerk, ended, "50000.00")
    await put_into(query, ended, "cancelled", forfeited_amount=0, refund_owed=50000)
    await cast.phase(owner, project, progress_percentage=40)
    received = Decimal("150000.03")
    designated = share(received, Decimal(70), "INR")
    account = await account_of(clerk, project)
    assert (account["received_amount"], account["designated_amount"]) == (str(received), str(designated))
    assert (account["overall_progress"], account["available_amount"]) == (40, "0.00")
    answer = await certify(clerk, project, 33.3333, 3, reference="CA/2026/7")
    assert answer.status_code == 201, answer.text
    withdrawable = share(designated, Decimal("33.3333"), "INR")
    account = await account_of(clerk, project)
    assert answer.json() == account
    assert (account["certified_percent"], account["withdrawable_amount"]) == (33.3333, str(withdrawable))
    assert account["available_amount"] == str(withdrawable)
    answer = await withdraw(clerk, project, "30000.00", reference="N-9", notes="Steel.")
    assert answer.status_code == 201, answer.text
    account = await account_of(clerk, project)
    assert answer.json() == account
    assert account["withdrawn_amount"] == "30000.00"
    assert account["available_amount"] == str(withdrawable - 30000)
    [certificate], [withdrawal] = account["certificates"], account["withdrawals"]
    assert certificate == {
        "id": certificate["id"],
        "percent": 33.3333,
        "certified_on": ago(3),
        "certified_by": "Kulkarni & Associates",
        "reference": "CA/2026/7",
        "created_at": certificate["created_at"],
    }
    assert withdrawal == {
        "id": withdrawal["id"],
        "amount": "30000.00",
        "withdrawn_on": ago(0),
        "reference": "N-9",
        "notes": "Steel.",
        "created_at": withdrawal["created_at"],
    }
    entries = await query(
        "SELECT action, actor_id, after ->> 'percent', after ->> 'amount' FROM audit_log "
        "WHERE entity_type = 'project' AND entity_id = %(id)s "
        "AND actor_id = %(actor)s ORDER BY id",
        id=project["id"],
        actor=clerk.user_id,
    )
    assert entries == [
        ("project.progress_certified", clerk.user_id, "33.3333", None),
        ("project.account_withdrawn", clerk.user_id, None, "30000.00"),
    ]


@pytest.fixture
async def funded(cast: Cast, owner: Person, buyer: Person) -> Json:
    """A project that has received 100,000.00, of which 70,000.00 belong in its account."""
    project = await cast.project(owner)
    await cast.payment(owner, await cast.booking(buyer, await cast.unit(owner, project)), "100000.00")
    return project


@pytest.mark.endpoint(WITHDRAW, CERTIFY)
async def test_no_more_is_withdrawn_than_is_available(clerk: Person, funded: Json, footprint: Footprint) -> None:
    refused = await withdraw(clerk, funded, "0.01")
    assert code(refused) == (409, "withdrawal_too_large")
    await certify(clerk, funded, 50)
    assert (await withdraw(clerk, funded, "20000.00")).status_code == 201
    before = await footprint()
    refused = await withdraw(clerk, funded, "15000.01")
    assert code(refused) == (409, "withdrawal_too_large")
    assert "₹15,000.00" in refused.json()["detail"]
    assert await footprint() == before
    assert (await withdraw(clerk, funded, "15000.00")).json()["available_amount"] == "0.00"
    # Corrected downwards: more is out than may be, and nothing is available.
    lower = (await certify(clerk, funded, 10)).json()
    assert (lower["withdrawable_amount"], lower["available_amount"]) == ("7000.00", "0.00")
    whole = (await certify(clerk, funded, 100)).json()
    assert (whole["withdrawable_amount"], whole["available_amount"]) == ("70000.00", "35000.00")


@pytest.mark.endpoint(CERTIFY)
async def test_the_certificate_of_the_latest_day_counts_and_of_one_day_the_last(clerk: Person, funded: Json) -> None:
    for percent, days, counts in ((20, 5, 20), (30, 2, 30), (90, 4, 30), (25, 2, 25), (0, 0, 0)):
        answer = await certify(clerk, funded, percent, days)
        assert answer.json()["certified_percent"] == counts
    certificates = (await account_of(clerk, funded))["certificates"]
    assert [each["percent"] for each in certificates] == [0, 25, 30, 90, 20]


@pytest.mark.endpoint(LIST, WITHDRAW)
async def test_the_newest_twenty_are_shown(clerk: Person, funded: Json) -> None:
    await certify(clerk, funded, 100)
    for number in range(21):
        assert (await withdraw(clerk, funded, f"{number + 1}.00", days=30 - number)).status_code == 201
    account = await account_of(clerk, funded)
    assert [each["amount"] for each in account["withdrawals"]] == [f"{number}.00" for number in range(21, 1, -1)]
    assert account["withdrawn_amount"] == "231.00"


@pytest.mark.endpoint(WITHDRAW)
async def test_the_same_withdrawal_again_gets_the_first_answer(clerk: Person, funded: Json) -> None:
    await certify(clerk, funded, 100)
    key = {"Idempotency-Key": uuid4().hex}
    first, again = [await withdraw(clerk, funded, "100.00", headers=key) for _ in range(2)]
    assert first.json() == again.json()
    assert again.headers["Idempotency-Replayed"] == "true"
    assert (await account_of(clerk, funded))["withdrawn_amount"] == "100.00"


@pytest.mark.endpoint(CERTIFY, WITHDRAW)
async def test_what_cannot_be_is_refused(cast: Cast, owner: Person, clerk: Person, rival: Person, funded: Json) -> None:
    await certify(clerk, funded, 100)
    path = f"/api/projects/{funded['id']}/account"
    certificate = {"percent": 10, "certified_on": ago(0), "certified_by": "K"}
    withdrawal = {"amount": "1.00", "withdrawn_on": ago(0)}
    for where, body, field in (
        ("certificates", certificate | {"certified_on": ago(-1)}, "certified_on"),
        ("certificates", certificate | {"percent": 100.1}, "percent"),
        ("certificates", certificate | {"percent": -1}, "percent"),
        ("certificates", certificate | {"certified_by": " "}, "certified_by"),
        ("withdrawals", withdrawal | {"withdrawn_on": ago(-1)}, "withdrawn_on"),
        ("withdrawals", withdrawal | {"amount": "0.00"}, "amount"),
        ("withdrawals", withdrawal | {"amount": 1}, "amount"),
        ("withdrawals", withdrawal | {"currency": "INR"}, "currency"),
    ):
        refused = await clerk.post(f"{path}/{where}", body)
        assert code(refused) == (422, "invalid_request"), body
        assert [error["loc"] for error in refused.json()["errors"]] == [["body", field]]
    for where, body in (("certificates", certificate), ("withdrawals", withdrawal)):
        assert code(await rival.post(f"{path}/{where}", body)) == (404, "not_found")
    yen = await cast.project(owner, currency="JPY")
    refused = await withdraw(clerk, yen, "1.50")
    assert [error["type"] for error in refused.json()["errors"]] == ["too_precise"]


@pytest.mark.endpoint(LIST, WITHDRAW)
async def test_a_project_without_such_an_account_lets_nothing_be_taken_out(
    cast: Cast, owner: Person, clerk: Person, buyer: Person
) -> None:
    project = await cast.project(owner, project_account_percent=None)
    await cast.payment(clerk, await cast.booking(buyer, await cast.unit(owner, project)), "100.00")
    await certify(clerk, project, 100)
    account = await account_of(clerk, project)
    assert (account["share_percent"], account["received_amount"]) == (None, "100.00")
    assert (account["designated_amount"], account["available_amount"]) == ("0.00", "0.00")
    assert code(await withdraw(clerk, project, "0.01")) == (409, "withdrawal_too_large")


@pytest.mark.endpoint(LIST, BY_PROJECT)
async def test_the_projects_come_by_name_and_only_the_builders(cast: Cast, owner: Person, rival: Person) -> None:
    for name in ("Yew Court", "alder Court", "Birch Court"):
        await cast.project(owner, name=name)
    theirs = await cast.project(rival)
    for path in (ACCOUNTS, COLLECTIONS):
        page = (await owner.get(path)).json()
        assert [item["project"]["name"] for item in page["items"]] == ["alder Court", "Birch Court", "Yew Court"]
        second = (await owner.get(f"{path}?limit=1&page=2")).json()
        assert [item["project"]["name"] for item in second["items"]] == ["Birch Court"]
        assert (second["total"], second["pages"]) == (3, 3)
        assert (await owner.get(f"{path}?project_id={theirs['id']}")).json()["items"] == []
        assert code(await owner.get(f"{path}?project_id=x")) == (422, "invalid_request")


@pytest.mark.endpoint(BY_PROJECT)
async def test_each_project_says_what_it_has_to_collect_and_what_came_in(
    cast: Cast, owner: Person, clerk: Person, buyer: Person, query: Query
) -> None:
    project = await cast.project(owner, advance_cap_percent=None)
    empty = await cast.project(owner, name="zz Nothing yet", currency="AED")
    soon, late = str(TODAY + timedelta(days=90)), str(TODAY + timedelta(days=91))
    stages = [
        {"name": "Now", "percent": 10, "falls_due": "on_booking", "grace_days": 7},
        {"name": "Soon", "percent": 20, "falls_due": "on_date", "due_date": soon},
        {"name": "Late", "percent": 30, "falls_due": "on_date", "due_date": late},
        {"name": "Keys", "percent": 40, "falls_due": "on_handover"},
    ]
    plan = {"name": "In steps", "plan_type": "installments", "stages": stages}
    kept = await owner.put(f"/api/projects/{project['id']}/payment-plans", {"payment_plans": [plan]})
    assert kept.status_code == 200, kept.text
    one, overdue, ended = [
        await cast.booking(buyer, await cast.unit(owner, project, price="1000000.00")) for _ in range(3)
    ]
    await query(
        "UPDATE booking_stages SET fell_due_on = current_date - 30, due_date = current_date - 20 "
        "WHERE booking_id = %(id)s AND position = 0",
        id=overdue["id"],
    )
    payment = await cast.payment(clerk, one, "40000.00")
    refund = {"amount": "10000.00", "reason": "A slip."}
    assert (await clerk.post(f"/api/payments/{payment['id']}/refund", refund)).status_code == 201
    await cast.payment(clerk, overdue, "700.00", payment_method="cheque", payment_status="pending")
    before = await cast.payment(clerk, ended, "500.00")
    await query("UPDATE payments SET settled_at = now() - interval '40 days' WHERE id = %(id)s", id=before["id"])
    await put_into(query, ended, "cancelled", forfeited_amount=0, refund_owed=500)
    page = (await clerk.get(COLLECTIONS)).json()
    assert page["items"] == [
        {
            "project": {"id": project["id"], "name": project["name"], "currency": "INR"},
            "due_amount": "170000.00",
            "overdue_amount": "100000.00",
            "upcoming_amount": "400000.00",
            "received_amount": "30500.00",
            "received_this_month": "30000.00",
            "pending_amount": "700.00",
        },
        {
            "project": {"id": empty["id"], "name": "zz Nothing yet", "currency": "AED"},
            "due_amount": "0.00",
            "overdue_amount": "0.00",
            "upcoming_amount": "0.00",
            "received_amount": "0.00",
            "received_this_month": "0.00",
            "pending_amount": "0.00",
        },
    ]
