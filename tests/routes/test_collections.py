"""The money desk: what came in, what is to be collected, and quickly finding the home or the buyer it is about."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import pytest

from domain.people import MemberRole
from tests.cast import TODAY, Cast, Json, Person, lapse, put_into
from tests.conftest import Query

PAYMENTS = "/api/builder/payments"
DUES = "/api/builder/dues"
FIND = "/api/builder/find"
CUSTOMERS = "/api/builder/customers"
STAGES = [
    {"name": "On booking", "percent": 10, "falls_due": "on_booking", "grace_days": 7},
    {"name": "On handover", "percent": 90, "falls_due": "on_handover"},
]
PLAN = {"name": "In two steps", "plan_type": "installments", "stages": STAGES}


async def read(person: Person, path: str) -> Any:
    answer = await person.get(path)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def faults(person: Person, path: str) -> set[str]:
    """The parameters that are named as what is wrong with the request."""
    answer = await person.get(path)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid_request"), path
    places = [error["loc"] for error in answer.json()["errors"]]
    assert {place[0] for place in places} == {"query"}
    return {place[-1] for place in places}


def ago(days: int) -> str:
    return str(TODAY - timedelta(days=days))


# What came in


class Receipts:
    """A builder's payments of every kind, in two projects, and who paid them."""

    def __init__(self, clerk: Person, bookings: list[Json], made: dict[str, Json], projects: list[Json]) -> None:
        self.clerk, self.bookings, self.made, self.projects = clerk, bookings, made, projects

    async def found(self, query: str = "") -> list[str]:
        """The payments that the list shows, by their names here."""
        page = await read(self.clerk, f"{PAYMENTS}?{query}")
        names = {payment["id"]: name for name, payment in self.made.items()}
        found = [names[item["id"]] for item in page["items"]]
        assert page["total"] == len(found) == sum(page["stats"]["by_status"].values())
        return found


@pytest.fixture
async def receipts(cast: Cast, owner: Person, rival: Person, query: Query) -> Receipts:
    clerk = await cast.member(owner.builder_id, MemberRole.ACCOUNTS)
    one, other = await cast.project(owner), await cast.project(owner)
    asha, odd = await cast.customer("Asha", "Rao"), await cast.customer("100%", "O_Neil")
    first = await cast.booking(asha, await cast.unit(owner, one, unit_number="A-101"))
    second = await cast.booking(odd, await cast.unit(owner, other, unit_number="B_202"))
    cheque: Json = {"payment_method": "cheque", "payment_status": "pending"}
    made = {
        "token": await cast.payment(clerk, first, "5000.50", payment_type="token", reference="UTR 77"),
        "pending": await cast.payment(clerk, first, "700.00", reference="000123", **cheque),
        "bounced": await cast.payment(clerk, second, "900.00", **cheque),
        "cash": await cast.payment(clerk, second, "300.00", payment_method="cash", payment_type="final"),
        "returned": await cast.payment(clerk, second, "250.00", notes="Brought by a brother"),
    }
    failed = {"payment_status": "failed", "reason": "No funds."}
    assert (await clerk.patch(f"/api/payments/{made['bounced']['id']}/status", failed)).status_code == 200
    for name, body in (("token", {"amount": "1000.25"}), ("returned", {})):
        refund = {"reason": "A slip.", **body}
        assert (await clerk.post(f"/api/payments/{made[name]['id']}/refund", refund)).status_code == 201
    theirs = await cast.booking(await cast.customer(), await cast.unit(rival, await cast.project(rival)))
    await cast.payment(rival, theirs, "1.00")
    return Receipts(clerk, [first, second], made, [one, other])


@pytest.mark.endpoint("GET /api/builder/payments")
async def test_the_payments_are_the_builders_newest_first_with_whose_they_are(receipts: Receipts) -> None:
    assert await receipts.found() == list(receipts.made)[::-1]
    newest = (await read(receipts.clerk, PAYMENTS))["items"][0]
    booking, project = receipts.bookings[1], receipts.projects[1]
    payment = await read(receipts.clerk, f"/api/payments/{newest['id']}")
    assert (payment["notes"], payment["payment_status"]) == ("Brought by a brother", "refunded")
    customer = booking["customer"]
    assert newest == payment | {
        "booking": {"id": booking["id"], "reference": booking["reference"], "status": "reserved"},
        "unit_number": "B_202",
        "project": {"id": project["id"], "name": project["name"], "timezone": "Asia/Kolkata"},
        "customer": {name: customer[name] for name in ("id", "first_name", "last_name")},
    }


@pytest.mark.endpoint("GET /api/builder/payments")
@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("status=pending", ["pending"]),
        ("status=completed", ["cash", "token"]),
        ("status=failed", ["bounced"]),
        ("status=refunded", ["returned"]),
        ("payment_method=cheque", ["bounced", "pending"]),
        ("payment_method=cash", ["cash"]),
        ("payment_method=online", []),
        ("payment_type=token", ["token"]),
        ("payment_type=final", ["cash"]),
        ("payment_type=installment&payment_method=bank_transfer", ["returned"]),
        ("q=asha", ["pending", "token"]),
        ("q=ASHA R", ["pending", "token"]),
        ("q=a-101", ["pending", "token"]),
        ("q=utr", ["token"]),
        ("q=00012", ["pending"]),
        # What LIKE would take for "anything" is itself here.
        ("q=%25", ["returned", "cash", "bounced"]),
        ("q=b_2", ["returned", "cash", "bounced"]),
        ("q=a_101", []),
        ("q=%5C", []),
        ("q=nobody at all", []),
        ("q=asha&status=pending", ["pending"]),
        ("sort=oldest", ["token", "pending", "bounced", "cash", "returned"]),
        ("sort=amount", ["returned", "cash", "pending", "bounced", "token"]),
        ("sort=-amount", ["token", "bounced", "pending", "cash", "returned"]),
    ],
)
async def test_the_payments_are_narrowed_and_sorted_as_asked(asked: str, found: list[str], receipts: Receipts) -> None:
    assert await receipts.found(asked) == found


@pytest.mark.endpoint("GET /api/builder/payments")
async def test_a_payment_is_found_by_project_reference_address_and_receipt(
    receipts: Receipts, cast: Cast, rival: Person
) -> None:
    first, second = receipts.bookings
    assert await receipts.found(f"project_id={receipts.projects[0]['id']}") == ["pending", "token"]
    assert await receipts.found(f"project_id={(await cast.project(rival))['id']}") == []
    assert await receipts.found(f"q={second['reference'].lower()}") == ["returned", "cash", "bounced"]
    assert await receipts.found(f"q={first['customer']['email'].upper()}") == ["pending", "token"]
    number = receipts.made["cash"]["receipt_number"]
    assert await receipts.found(f"q={number}") == ["cash"]


@pytest.mark.endpoint("GET /api/builder/payments")
async def test_the_days_are_those_of_the_builders_calendar(receipts: Receipts, query: Query) -> None:
    # In Kolkata the 9th of March ends at 18:30 UTC.
    moments = {
        "token": "2026-03-08 18:29:59Z",
        "pending": "2026-03-08 18:30:00Z",
        "bounced": "2026-03-09 18:29:59Z",
        "cash": "2026-03-09 18:30:00Z",
        "returned": "2026-03-10 12:00:00Z",
    }
    for name, at in moments.items():
        await query("UPDATE payments SET created_at = %(at)s WHERE id = %(id)s", at=at, id=receipts.made[name]["id"])
    day = "from=2026-03-09&to=2026-03-09&sort=oldest"
    assert await receipts.found(day) == ["pending", "bounced"]
    assert await receipts.found("to=2026-03-08") == ["token"]
    assert await receipts.found("from=2026-03-10&sort=oldest") == ["cash", "returned"]
    await query("UPDATE builders SET timezone = 'UTC' WHERE id = %(id)s", id=receipts.clerk.builder_id)
    assert await receipts.found(day) == ["bounced", "cash"]


@pytest.mark.endpoint("GET /api/builder/payments")
async def test_the_payments_add_up_to_what_the_books_say(receipts: Receipts) -> None:
    stats = (await read(receipts.clerk, f"{PAYMENTS}?limit=1"))["stats"]
    assert stats == {
        "by_status": {"completed": 2, "pending": 1, "failed": 1, "refunded": 1},
        "currency": "INR",
        "pending": "700.00",
        "completed": "5300.50",
        "failed": "900.00",
        "refunded": "250.00",
        "refunded_amount": "1250.25",
        "paid_amount": "4300.25",
        "other_currencies": [],
    }
    books = [await read(receipts.clerk, f"/api/bookings/{booking['id']}/payments") for booking in receipts.bookings]
    for name, total in (("paid_amount", stats["paid_amount"]), ("pending_amount", stats["pending"])):
        assert sum(Decimal(shown[name]) for shown in books) == Decimal(total)
    narrowed = (await read(receipts.clerk, f"{PAYMENTS}?q=asha"))["stats"]
    assert (narrowed["paid_amount"], narrowed["refunded_amount"]) == (books[0]["paid_amount"], "1000.25")
    nothing = (await read(receipts.clerk, f"{PAYMENTS}?q=nobody"))["stats"]
    assert (nothing["by_status"], nothing["currency"], nothing["paid_amount"]) == ({}, "INR", "0.00")


@pytest.mark.endpoint("GET /api/builder/payments")
async def test_payments_in_different_currencies_are_never_added(cast: Cast, owner: Person, buyer: Person) -> None:
    for currency, amount in (("INR", "10.00"), ("AED", "20.25"), ("AED", "30.00")):
        project = await cast.project(owner, currency=currency)
        await cast.payment(owner, await cast.booking(buyer, await cast.unit(owner, project)), amount)
    stats = (await read(owner, PAYMENTS))["stats"]
    assert (stats["currency"], stats["completed"], stats["paid_amount"]) == ("INR", "10.00", "10.00")
    [abroad] = stats["other_currencies"]
    assert (abroad["currency"], abroad["completed"], abroad["pending"]) == ("AED", "50.25", "0.00")


@pytest.mark.endpoint("GET /api/builder/payments")
async def test_the_payments_come_in_pages(receipts: Receipts) -> None:
    seen: list[int] = []
    for number in (1, 2, 3):
        page = await read(receipts.clerk, f"{PAYMENTS}?page={number}&limit=2&sort=oldest")
        assert [page[name] for name in ("total", "page", "limit", "pages")] == [5, number, 2, 3]
        assert page["stats"]["completed"] == "5300.50"
        seen += [item["id"] for item in page["items"]]
    assert seen == [payment["id"] for payment in receipts.made.values()]
    beyond = await read(receipts.clerk, f"{PAYMENTS}?page=4&limit=2")
    assert (beyond["items"], beyond["total"]) == ([], 5)


@pytest.mark.endpoint("GET /api/builder/payments")
@pytest.mark.parametrize(
    ("asked", "wrong"),
    [
        ("status=paid", {"status"}),
        ("payment_method=barter", {"payment_method"}),
        ("payment_type=gift", {"payment_type"}),
        ("project_id=0", {"project_id"}),
        ("q=", {"q"}),
        (f"q={'x' * 101}", {"q"}),
        ("from=9.3.2026", {"from"}),
        ("to=2026-02-30", {"to"}),
        ("from=2026-03-10&to=2026-03-09", {"to"}),
        ("since=2026-03-10", {"since"}),
        ("sort=status", {"sort"}),
        ("page=0&limit=101", {"page", "limit"}),
    ],
)
async def test_a_question_about_payments_that_makes_no_sense_is_refused(
    asked: str, wrong: set[str], owner: Person
) -> None:
    assert await faults(owner, f"{PAYMENTS}?{asked}") == wrong


# What is to be collected


class Debts:
    """A builder's bookings, of each of which a first stage of ten per cent has fallen due."""

    def __init__(self, owner: Person, bookings: dict[str, Json]) -> None:
        self.owner, self.bookings = owner, bookings

    async def found(self, query: str = "") -> list[str]:
        """Whose stages the list shows, by the bookings' names here."""
        page = await read(self.owner, f"{DUES}?{query}")
        names = {booking["id"]: name for name, booking in self.bookings.items()}
        found = [names[item["booking"]["id"]] for item in page["items"]]
        assert page["total"] == len(found) == sum(page["stats"]["by_status"].values())
        return found


async def fell_due(query: Query, booking: Json, days: int, due: int) -> None:
    """Lets the first stage have fallen due so many days ago, to be paid by a day that was so many days ago."""
    await query(
        "UPDATE booking_stages SET fell_due_on = %(fell)s, due_date = %(due)s WHERE booking_id = %(id)s "
        "AND position = 0",
        fell=ago(days),
        due=ago(due),
        id=booking["id"],
    )


@pytest.fixture
async def debts(cast: Cast, owner: Person, rival: Person, query: Query) -> Debts:
    one, abroad, theirs = [
        await cast.project(who, currency=currency) for who, currency in ((owner, "INR"), (owner, "AED"), (rival, "INR"))
    ]
    for who, project in ((owner, one), (owner, abroad), (rival, theirs)):
        kept = await who.put(f"/api/projects/{project['id']}/payment-plans", {"payment_plans": [PLAN]})
        assert kept.status_code == 200
    plan = [
        ("late", "Asha", one, 30, 20),
        ("part paid", "Ravi", one, 10, 3),
        ("last day", "Uma", abroad, 7, 0),
        ("just booked", "Ira", one, 0, -7),
        ("paid", "Dev", one, 30, 20),
        ("cancelled", "Dev", one, 30, 20),
        ("lapsed", "Dev", one, 30, 20),
        ("to come", "Mira", one, -1, -8),
    ]
    bookings = {}
    for number, (name, buyer, project, days, due) in enumerate(plan, 101):
        unit = await cast.unit(owner, project, price="1000000.00", unit_number=f"A-{number}")
        bookings[name] = await cast.booking(await cast.customer(buyer, "Sen"), unit)
        await fell_due(query, bookings[name], days, due)
    await cast.payment(owner, bookings["part paid"], "40000.50")
    await cast.payment(owner, bookings["late"], "70000.00", payment_method="cheque", payment_status="pending")
    await cast.payment(owner, bookings["paid"], "100000.00")
    await put_into(query, bookings["cancelled"], "cancelled", forfeited_amount="0.00", refund_owed="0.00")
    await lapse(query, bookings["lapsed"])
    other = await cast.booking(await cast.customer(), await cast.unit(rival, theirs))
    await fell_due(query, other, 30, 20)
    return Debts(owner, bookings)


@pytest.mark.endpoint("GET /api/builder/dues")
async def test_what_is_to_be_collected_is_what_has_been_due_for_longest_first(debts: Debts) -> None:
    assert await debts.found() == ["late", "part paid", "last day", "just booked"]
    first, second, third, _ = (await read(debts.owner, DUES))["items"]
    booking = await read(debts.owner, f"/api/bookings/{debts.bookings['late']['id']}")
    assert first == {
        "stage_id": booking["next_due"]["stage_id"],
        "name": "On booking",
        "status": "overdue",
        "currency": "INR",
        "amount": "100000.00",
        "paid_amount": "0.00",
        "open_amount": "100000.00",
        "interest_amount": "0.00",
        "due_date": ago(20),
        "days_overdue": 20,
        "booking": {
            "id": booking["id"],
            "reference": booking["reference"],
            "status": "reserved",
            "pending_amount": "70000.00",
        },
        "unit": {"id": booking["unit_id"], "unit_number": "A-101", "tower": "A"},
        "project": {name: booking["project"][name] for name in ("id", "name", "timezone")},
        "customer": booking["customer"],
    }
    assert (first["customer"]["phone"], "@" in first["customer"]["email"]) == ("+919812345678", True)
    assert (second["paid_amount"], second["open_amount"], second["days_overdue"]) == ("40000.50", "59999.50", 3)
    # The last day is not too late.
    assert (third["status"], third["days_overdue"], third["currency"]) == ("due", 0, "AED")


@pytest.mark.endpoint("GET /api/builder/dues")
@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("status=overdue", ["late", "part paid"]),
        ("status=due", ["last day", "just booked"]),
        ("q=sen", ["late", "part paid", "last day", "just booked"]),
        ("q=ASHA", ["late"]),
        ("q=a-102", ["part paid"]),
        ("q=dev", []),
        ("q=_", []),
        ("q=sen&status=due", ["last day", "just booked"]),
    ],
)
async def test_what_is_to_be_collected_is_narrowed_as_asked(asked: str, found: list[str], debts: Debts) -> None:
    assert await debts.found(asked) == found


@pytest.mark.endpoint("GET /api/builder/dues")
async def test_what_is_not_due_yet_is_shown_when_it_is_asked_for(debts: Debts) -> None:
    page = await read(debts.owner, f"{DUES}?status=upcoming")
    # The one whose day is known comes first; then the handovers, of live bookings only.
    names = [(item["customer"]["first_name"], item["name"]) for item in page["items"]]
    assert names[0] == ("Mira", "On booking")
    handover = ["Asha", "Ravi", "Uma", "Ira", "Dev", "Mira"]
    assert names[1:] == [(name, "On handover") for name in handover]
    assert {item["due_date"] for item in page["items"][1:]} == {None}
    assert {item["status"] for item in page["items"]} == {"upcoming"}
    assert {item["days_overdue"] for item in page["items"]} == {0}


@pytest.mark.endpoint("GET /api/builder/dues")
async def test_what_is_to_be_collected_adds_up_to_what_the_books_say(debts: Debts) -> None:
    stats = (await read(debts.owner, f"{DUES}?limit=1"))["stats"]
    assert stats == {
        "by_status": {"overdue": 2, "due": 2},
        "currency": "INR",
        "open_amount": "259999.50",
        "overdue_amount": "159999.50",
        "other_currencies": [{"currency": "AED", "open_amount": "100000.00", "overdue_amount": "0.00"}],
    }
    due: dict[str, Decimal] = {}
    for booking in debts.bookings.values():
        books = await read(debts.owner, f"/api/bookings/{booking['id']}/payments")
        due[books["currency"]] = due.get(books["currency"], Decimal(0)) + Decimal(books["due_amount"])
    assert due == {"INR": Decimal("259999.50"), "AED": Decimal("100000.00")}
    project_id = debts.bookings["last day"]["project"]["id"]
    abroad = await read(debts.owner, f"{DUES}?project_id={project_id}")
    assert [item["unit"]["unit_number"] for item in abroad["items"]] == ["A-103"]
    assert (abroad["stats"]["open_amount"], abroad["stats"]["by_status"]) == ("0.00", {"due": 1})
    nothing = (await read(debts.owner, f"{DUES}?q=nobody"))["stats"]
    assert (nothing["by_status"], nothing["open_amount"], nothing["other_currencies"]) == ({}, "0.00", [])


@pytest.mark.endpoint("GET /api/builder/dues")
async def test_a_stage_is_off_the_list_as_soon_as_it_is_paid_and_back_when_that_is_undone(
    debts: Debts, cast: Cast
) -> None:
    rest = await cast.payment(debts.owner, debts.bookings["part paid"], "59999.50")
    assert await debts.found() == ["late", "last day", "just booked"]
    back = {"amount": "0.50", "reason": "A slip."}
    assert (await debts.owner.post(f"/api/payments/{rest['id']}/refund", back)).status_code == 201
    assert await debts.found() == ["late", "part paid", "last day", "just booked"]
    assert (await read(debts.owner, f"{DUES}?q=ravi"))["stats"]["overdue_amount"] == "0.50"


@pytest.mark.endpoint("GET /api/builder/dues")
async def test_what_is_overdue_is_so_by_the_calendar_of_the_project(debts: Debts, query: Query) -> None:
    [(east, west)] = await query(
        "SELECT (now() AT TIME ZONE 'Pacific/Kiritimati')::date, (now() AT TIME ZONE 'Pacific/Pago_Pago')::date"
    )
    assert east > west
    booking = debts.bookings["late"]
    await query("UPDATE booking_stages SET due_date = %(day)s WHERE booking_id = %(id)s AND position = 0",
                day=west, id=booking["id"])  # fmt: skip
    for zone, status, days in (("Pacific/Pago_Pago", "due", 0), ("Pacific/Kiritimati", "overdue", (east - west).days)):
        await query("UPDATE projects SET timezone = %(zone)s WHERE id = %(id)s", zone=zone, id=booking["project"]["id"])
        [item] = (await read(debts.owner, f"{DUES}?q=asha"))["items"]
        assert (item["status"], item["days_overdue"]) == (status, days)


@pytest.mark.endpoint("GET /api/builder/dues")
async def test_what_is_to_be_collected_comes_in_pages(debts: Debts) -> None:
    pages = [await read(debts.owner, f"{DUES}?page={number}&limit=3") for number in (1, 2, 3)]
    assert [[page["total"], page["pages"], len(page["items"])] for page in pages] == [[4, 2, 3], [4, 2, 1], [4, 2, 0]]
    assert pages[1]["items"][0]["unit"]["unit_number"] == "A-104"
    for asked, wrong in (
        ("status=paid", {"status"}),
        ("status=late", {"status"}),
        ("project_id=x", {"project_id"}),
        ("q=", {"q"}),
        ("limit=0", {"limit"}),
        ("sort=newest", {"sort"}),
    ):
        assert await faults(debts.owner, f"{DUES}?{asked}") == wrong


# Finding a booking


@pytest.mark.endpoint("GET /api/builder/find")
async def test_a_booking_is_found_by_whatever_is_known_of_it(
    cast: Cast, owner: Person, rival: Person, project: Json, query: Query
) -> None:
    asha, odd = await cast.customer("Asha", "Rao"), await cast.customer("100%", "O_Neil")
    await query("UPDATE customers SET phone = '+912012300077' WHERE id = %(id)s", id=odd.customer_id)
    held = await cast.booking(asha, await cast.unit(owner, project, unit_number="A-1203"))
    other = await cast.booking(odd, await cast.unit(owner, project, unit_number="B-7"))
    theirs = await cast.unit(rival, await cast.project(rival), unit_number="A-1203")
    await cast.booking(await cast.customer("Asha", "Rao"), theirs)
    for words, booking in (
        ("a-1203", held),
        ("1203", held),
        ("asha rao", held),
        (held["reference"].lower(), held),
        (asha.email.upper(), held),
        ("9812345678", held),
        ("%2B91 98123-45678", held),
        ("098123 45678", held),
        ("(020) 1230 0077", other),
        ("0%25 o_", other),
        ("b-", other),
    ):
        assert [item["id"] for item in (await read(owner, f"{FIND}?q={words}"))["items"]] == [booking["id"]], words
    for words in ("nobody at all", "a_1203", "%5C", "0 00", "7-7"):
        assert (await read(owner, f"{FIND}?q={words}")) == {"items": []}, words


@pytest.mark.endpoint("GET /api/builder/find")
async def test_a_booking_that_is_found_says_what_a_payment_needs_to_know(
    cast: Cast, owner: Person, booking: Json
) -> None:
    await cast.payment(owner, booking, "100.50")
    await cast.payment(owner, booking, "50.00", payment_method="cheque", payment_status="pending")
    whole = await read(owner, f"/api/bookings/{booking['id']}")
    same = {"id", "reference", "status", "currency", "total_amount", "paid_amount", "pending_amount"}
    same |= {"outstanding_amount", "next_due"}
    [found] = (await read(owner, f"{FIND}?q={booking['reference']}"))["items"]
    assert found == {name: whole[name] for name in same} | {
        "interest_owed": "0.00",
        "unit": {name: whole["unit"][name] for name in ("id", "unit_number", "tower")},
        "project": {name: whole["project"][name] for name in ("id", "name", "timezone")},
        "customer": {name: whole["customer"][name] for name in ("id", "first_name", "last_name")},
    }
    assert (found["paid_amount"], found["pending_amount"]) == ("100.50", "50.00")
    assert found["next_due"]["name"]


@pytest.mark.endpoint("GET /api/builder/find")
async def test_live_bookings_come_first_and_what_was_named_exactly_before_the_rest(
    cast: Cast, owner: Person, project: Json, query: Query
) -> None:
    made = {}
    for number in ("C-10", "C-101", "C-1", "C-102"):
        made[number] = await cast.booking(await cast.customer(), await cast.unit(owner, project, unit_number=number))
    await put_into(query, made["C-1"], "cancelled", forfeited_amount="0.00", refund_owed="0.00")
    await lapse(query, made["C-101"])

    async def found(words: str) -> list[tuple[str, str]]:
        items = (await read(owner, f"{FIND}?q={words}"))["items"]
        return [(item["unit"]["unit_number"], item["status"]) for item in items]

    lapsed, cancelled = ("C-101", "expired"), ("C-1", "cancelled")
    assert await found("c-1") == [("C-102", "reserved"), ("C-10", "reserved"), cancelled, lapsed]
    assert await found("C-10") == [("C-10", "reserved"), ("C-102", "reserved"), lapsed]
    [ended] = (await read(owner, f"{FIND}?q={made['C-1']['reference']}"))["items"]
    assert ended["next_due"] is None


@pytest.mark.endpoint("GET /api/builder/find")
async def test_the_ten_bookings_that_fit_best_are_found(cast: Cast, owner: Person, project: Json, query: Query) -> None:
    made = [
        await cast.booking(await cast.customer(), await cast.unit(owner, project, unit_number=number))
        for number in ("D", *(f"D-{number}" for number in range(1, 12)))
    ]
    await put_into(query, made[11], "cancelled", forfeited_amount="0.00", refund_owed="0.00")
    newest = [booking["id"] for booking in made[10:0:-1]]
    assert [item["id"] for item in (await read(owner, f"{FIND}?q=d-"))["items"]] == newest
    named = [made[0]["id"], *newest[:-1]]
    assert [item["id"] for item in (await read(owner, f"{FIND}?q=d"))["items"]] == named
    assert [item["id"] for item in (await read(owner, f"{FIND}?q=D-11"))["items"]] == [made[11]["id"]]
    for asked in ("", "q=", "q=%20", f"q={'x' * 101}", "q=%00"):
        assert await faults(owner, f"{FIND}?{asked}") == {"q"}, asked
    assert await faults(owner, f"{FIND}?q=x&limit=3") == {"limit"}


# Finding a customer


@pytest.mark.endpoint("GET /api/builder/customers")
async def test_the_people_that_a_builder_knows_are_those_it_may_book_for(
    cast: Cast, owner: Person, rival: Person, project: Json, query: Query
) -> None:
    booked, wrote, met = [await cast.customer(name, "Sen") for name in ("Zara", "Anil", "mira")]
    stranger, theirs = await cast.customer("Bela", "Sen"), await cast.customer("Chand", "Sen")
    units = [await cast.unit(owner, project) for _ in range(3)]
    held, lapsed, cancelled = [await cast.booking(booked, unit) for unit in units]
    await lapse(query, lapsed)
    await put_into(query, cancelled, "cancelled", forfeited_amount="0.00", refund_owed="0.00")
    await cast.message(wrote, project)
    await cast.appointment(met, project)
    other = await cast.project(rival)
    await cast.booking(theirs, await cast.unit(rival, other))
    # With another builder, that is none of this one's business.
    await cast.booking(wrote, await cast.unit(rival, other))
    await cast.message(booked, project)

    page = await read(owner, CUSTOMERS)
    assert [(item["id"], item["live_bookings"]) for item in page["items"]] == [
        (wrote.customer_id, 0), (met.customer_id, 0), (booked.customer_id, 1),
    ]  # fmt: skip
    assert page["total"] == 3
    assert page["items"][2] == {**held["customer"], "live_bookings": 1}
    for person, status in ((wrote, 201), (met, 201), (booked, 201), (stranger, 404), (theirs, 404)):
        body = {"unit_id": (await cast.unit(owner, project))["id"], "customer_id": person.customer_id}
        assert (await owner.post("/api/bookings", body)).status_code == status


@pytest.mark.endpoint("GET /api/builder/customers")
async def test_a_customer_is_found_by_name_address_or_phone(
    cast: Cast, owner: Person, project: Json, query: Query
) -> None:
    asha, odd = await cast.customer("Asha", "Rao"), await cast.customer("100%", "O_Neil")
    await query("UPDATE customers SET phone = '+912012300077' WHERE id = %(id)s", id=odd.customer_id)
    for person in (asha, odd):
        await cast.message(person, project)
    for words, people in (
        ("ASHA R", [asha]),
        (asha.email.upper(), [asha]),
        ("098123 45678", [asha]),
        ("%2B9120", [odd]),
        ("_", [odd]),
        ("example.com", [odd, asha]),
        ("nobody", []),
    ):
        items = (await read(owner, f"{CUSTOMERS}?q={words}"))["items"]
        assert [item["id"] for item in items] == [person.customer_id for person in people], words
    pages = [await read(owner, f"{CUSTOMERS}?page={number}&limit=1") for number in (1, 2, 3)]
    assert [[page["total"], page["pages"]] for page in pages] == [[2, 2]] * 3
    assert [[item["id"] for item in page["items"]] for page in pages] == [[odd.customer_id], [asha.customer_id], []]
    for asked, wrong in (("q=", {"q"}), ("page=0", {"page"}), ("name=x", {"name"})):
        assert await faults(owner, f"{CUSTOMERS}?{asked}") == wrong


# Who may look


@pytest.mark.endpoint(
    "GET /api/builder/payments",
    "GET /api/builder/dues",
    "GET /api/builder/find",
    "GET /api/builder/customers",
)
async def test_the_money_desk_is_for_those_who_may_read_bookings(
    debts: Debts, cast: Cast, rival: Person, buyer: Person, visitor: Person
) -> None:
    people = {role: await cast.member(debts.owner.builder_id, role) for role in MemberRole}
    for path, mine, theirs in (
        (PAYMENTS, 3, 0), (f"{DUES}?limit=100", 4, 1), (f"{FIND}?q=sen", 8, 0), (f"{CUSTOMERS}?q=sen", 8, 0),
    ):  # fmt: skip
        for role in (MemberRole.OWNER, MemberRole.SALES, MemberRole.ACCOUNTS):
            assert len((await read(people[role], path))["items"]) == mine, (path, role)
        assert (await people[MemberRole.SITE].get(path)).status_code == 403
        assert (await buyer.get(path)).status_code == 403
        assert (await visitor.get(path)).status_code == 401
        assert len((await read(rival, path))["items"]) == theirs, path
