"""A builder's bookings: the list, what it adds up to, and the files made from it."""

import csv
import io
import zipfile
from datetime import UTC, datetime
from decimal import Decimal
from typing import Any
from xml.etree import ElementTree

import httpx2
import pytest

from database.schemas.bookings import BookedProject, BookingCard
from domain.people import MemberRole
from tests.cast import Cast, Json, Person, lapse, put_into
from tests.conftest import Query

LIST = "/api/builder/bookings"
EXPORT = "/api/builder/bookings/export"


class Books:
    """Six bookings of a builder in two projects, one of each kind that matters."""

    def __init__(self, owner: Person, projects: list[Json], made: dict[str, Json], people: dict[str, Person]) -> None:
        self.owner, self.projects, self.made, self.people = owner, projects, made, people

    async def found(self, query: str = "") -> list[str]:
        """The bookings that the list shows, by their names here."""
        answer = await self.owner.get(f"{LIST}?{query}")
        assert answer.status_code == 200, answer.text
        names = {booking["id"]: name for name, booking in self.made.items()}
        found = [names[item["id"]] for item in answer.json()["items"]]
        assert answer.json()["total"] == len(found)
        return found


@pytest.fixture
async def books(cast: Cast, owner: Person, rival: Person, query: Query) -> Books:
    one, other = await cast.project(owner), await cast.project(owner)
    people = {
        "asha": await cast.customer("Asha", "Rao"),
        "percent": await cast.customer("100%", "O_Neil"),
        "zoe": await cast.customer("Zoë", "Ångström"),
    }
    plan = [
        ("held", "asha", one, "1000000.00", "A-101"),
        ("lapsed", "asha", one, "2000000.00", "A-102"),
        ("paid token", "percent", one, "3000000.00", "A_103"),
        ("confirmed", "percent", other, "4000000.00", "B-201"),
        ("completed", "zoe", other, "5000000.00", "B-202"),
        ("cancelled", "zoe", other, "6000000.00", "B-203"),
    ]
    made = {}
    for name, who, project, price, number in plan:
        unit = await cast.unit(owner, project, price=price, unit_number=number)
        made[name] = await cast.booking(people[who], unit)
    await lapse(query, made["lapsed"])
    await put_into(query, made["paid token"], "token_paid", paid_amount="30000.00")
    await put_into(query, made["confirmed"], "confirmed", paid_amount="400000.50")
    await put_into(query, made["completed"], "completed")
    await put_into(query, made["cancelled"], "cancelled", paid_amount="60000.00")
    await cast.booking(await cast.customer(), await cast.unit(rival, await cast.project(rival)))
    return Books(owner, [one, other], made, people)


@pytest.mark.endpoint("GET /api/builder/bookings")
async def test_the_list_is_of_the_builders_bookings_newest_first(books: Books) -> None:
    names = list(books.made)
    assert await books.found() == names[::-1]
    page = (await books.owner.get(LIST)).json()
    newest = books.made["cancelled"]
    whole = (await books.owner.get(f"/api/bookings/{newest['id']}")).json()
    whole["project"] = {name: whole["project"][name] for name in BookedProject.model_fields}
    assert page["items"][0] == {name: whole[name] for name in BookingCard.model_fields}


@pytest.mark.endpoint("GET /api/builder/bookings")
@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("status=reserved", ["held"]),
        ("status=expired", ["lapsed"]),
        ("status=token_paid", ["paid token"]),
        ("status=cancelled", ["cancelled"]),
        ("status=registered", []),
        ("payment_status=unpaid", ["lapsed", "held"]),
        ("payment_status=partly_paid", ["cancelled", "confirmed", "paid token"]),
        ("payment_status=paid", ["completed"]),
        ("payment_status=partly_paid&status=confirmed", ["confirmed"]),
        ("q=asha", ["lapsed", "held"]),
        ("q=ASHA RAO", ["lapsed", "held"]),
        ("q=a-10", ["lapsed", "held"]),
        ("q=ångström", ["cancelled", "completed"]),
        ("q=0%25 O_N", ["confirmed", "paid token"]),
        # What LIKE would take for "anything" is itself here.
        ("q=%25", ["confirmed", "paid token"]),
        ("q=_", ["confirmed", "paid token"]),
        ("q=A_1", ["paid token"]),
        ("q=A%251", []),
        ("q=%5C", []),
        ("q=9812345678", ["cancelled", "completed", "confirmed", "paid token", "lapsed", "held"]),
        ("q=nobody at all", []),
        ("q=asha&status=expired&payment_status=unpaid", ["lapsed"]),
    ],
)
async def test_the_list_is_narrowed_by_what_is_asked(asked: str, found: list[str], books: Books) -> None:
    assert await books.found(asked) == found
    rows = list(csv.reader(io.StringIO((await books.owner.get(f"{EXPORT}?{asked}")).content.decode("utf-8-sig"))))
    assert [row[0] for row in rows[1:]] == [books.made[name]["reference"] for name in found]


@pytest.mark.endpoint("GET /api/builder/bookings")
async def test_a_booking_is_found_by_project_reference_and_address(books: Books, rival: Person, cast: Cast) -> None:
    one, other = (project["id"] for project in books.projects)
    assert await books.found(f"project_id={one}") == ["paid token", "lapsed", "held"]
    assert await books.found(f"project_id={other}&status=confirmed") == ["confirmed"]
    assert await books.found(f"project_id={(await cast.project(rival))['id']}") == []
    reference = books.made["held"]["reference"]
    assert await books.found(f"q={reference.lower()}") == ["held"]
    assert await books.found(f"q={books.people['zoe'].email.upper()}") == ["cancelled", "completed"]


@pytest.mark.endpoint("GET /api/builder/bookings")
@pytest.mark.parametrize(
    ("sort", "order"),
    [
        ("newest", ["cancelled", "completed", "confirmed", "paid token", "lapsed", "held"]),
        ("oldest", ["held", "lapsed", "paid token", "confirmed", "completed", "cancelled"]),
        ("amount", ["held", "lapsed", "paid token", "confirmed", "completed", "cancelled"]),
        ("-amount", ["cancelled", "completed", "confirmed", "paid token", "lapsed", "held"]),
        ("outstanding", ["cancelled", "confirmed", "paid token", "lapsed", "held", "completed"]),
        ("hold", ["lapsed", "held", "paid token", "confirmed", "completed", "cancelled"]),
    ],
)
async def test_the_list_is_sorted_as_asked(sort: str, order: list[str], books: Books) -> None:
    assert await books.found(f"sort={sort}") == order


@pytest.mark.endpoint("GET /api/builder/bookings")
async def test_the_list_comes_in_pages(books: Books) -> None:
    seen: list[int] = []
    for number in (1, 2, 3):
        page = (await books.owner.get(f"{LIST}?page={number}&limit=2&sort=oldest")).json()
        assert {name: page[name] for name in ("total", "page", "limit", "pages")} == {
            "total": 6, "page": number, "limit": 2, "pages": 3,
        }  # fmt: skip
        # What it adds up to is of all pages.
        assert sum(page["stats"]["by_status"].values()) == 6
        seen += [item["id"] for item in page["items"]]
    assert seen == [booking["id"] for booking in books.made.values()]
    beyond = (await books.owner.get(f"{LIST}?page=4&limit=2")).json()
    assert (beyond["items"], beyond["total"], beyond["pages"]) == ([], 6, 3)
    for wrong in (
        "page=0",
        "limit=101",
        "sort=color",
        "status=sold",
        "payment_status=some",
        "project_id=0",
        "x=1",
        "q=",
    ):
        assert (await books.owner.get(f"{LIST}?{wrong}")).status_code == 422, wrong


@pytest.mark.endpoint("GET /api/builder/bookings")
async def test_what_the_bookings_add_up_to_is_exact(books: Books) -> None:
    stats = (await books.owner.get(LIST)).json()["stats"]
    assert stats == {
        "by_status": {
            "reserved": 1, "expired": 1, "token_paid": 1, "confirmed": 1, "completed": 1, "cancelled": 1,
        },
        # Of live bookings only: 1 + 3 + 4 + 5 million.
        "currency": "INR",
        "total_value": "13000000.00",
        "paid": "5430000.50",
        "outstanding": "7569999.50",
        "other_currencies": [],
    }  # fmt: skip
    narrowed = (await books.owner.get(f"{LIST}?q=100%25&limit=1")).json()
    assert narrowed["stats"]["by_status"] == {"token_paid": 1, "confirmed": 1}
    assert narrowed["stats"]["total_value"] == "7000000.00"
    nothing = (await books.owner.get(f"{LIST}?q=nobody")).json()["stats"]
    assert (nothing["by_status"], nothing["total_value"], nothing["paid"]) == ({}, "0.00", "0.00")
    ended = (await books.owner.get(f"{LIST}?status=cancelled")).json()["stats"]
    assert (ended["by_status"], ended["total_value"]) == ({"cancelled": 1}, "0.00")


@pytest.mark.endpoint("GET /api/builder/bookings")
async def test_amounts_of_different_currencies_are_never_added(
    cast: Cast, owner: Person, buyer: Person, query: Query
) -> None:
    for currency, price, paid in (("INR", "1000.00", "0"), ("AED", "2000.50", "20.01"), ("JPY", "300000.00", "3000")):
        project = await cast.project(owner, currency=currency)
        booking = await cast.booking(buyer, await cast.unit(owner, project, price=price))
        await put_into(query, booking, "token_paid", paid_amount=paid)
    stats = (await owner.get(LIST)).json()["stats"]
    assert stats["by_status"] == {"token_paid": 3}
    assert (stats["currency"], stats["total_value"], stats["outstanding"]) == ("INR", "1000.00", "1000.00")
    assert sorted(stats["other_currencies"], key=lambda each: str(each["currency"])) == [
        {"currency": "AED", "total_value": "2000.50", "paid": "20.01", "outstanding": "1980.49"},
        {"currency": "JPY", "total_value": "300000.00", "paid": "3000.00", "outstanding": "297000.00"},
    ]


@pytest.mark.endpoint("GET /api/builder/bookings")
@pytest.mark.endpoint("GET /api/builder/bookings/export")
async def test_the_books_are_for_those_who_may_read_them(
    cast: Cast, books: Books, buyer: Person, visitor: Person, rival: Person
) -> None:
    readers = {role: await cast.member(books.owner.builder_id, role) for role in MemberRole}
    for path in (LIST, EXPORT):
        answers = {role: (await member.get(path)).status_code for role, member in readers.items()}
        assert answers == {
            MemberRole.OWNER: 200, MemberRole.SALES: 200, MemberRole.ACCOUNTS: 200, MemberRole.SITE: 403,
        }  # fmt: skip
        assert (await buyer.get(path)).status_code == 403
        assert (await visitor.get(path)).status_code == 401
    assert (await rival.get(LIST)).json()["total"] == 1
    moves = {
        role: [
            item["allowed_transitions"]
            for item in (await readers[role].get(f"{LIST}?status=confirmed")).json()["items"]
        ]
        for role in (MemberRole.SALES, MemberRole.ACCOUNTS)
    }
    assert moves == {MemberRole.SALES: [["cancelled"]], MemberRole.ACCOUNTS: [[]]}


# Files

HEAD = [
    "Reference", "Status", "Project", "Tower", "Unit", "Customer", "E-mail", "Phone", "Currency", "Total", "Paid",
    "Outstanding", "Hold until (UTC)", "Booked at (UTC)",
]  # fmt: skip


def minute(moment: str) -> str:
    return datetime.fromisoformat(moment).astimezone(UTC).strftime("%Y-%m-%d %H:%M")


def csv_rows(answer: httpx2.Response) -> list[list[str]]:
    assert answer.status_code == 200
    assert answer.content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig"))))


MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def xlsx_rows(answer: httpx2.Response) -> list[dict[str, Any]]:
    """The cells of each row by column letter: text, numbers as `Decimal`, formulas as what begins with "=="."""
    assert answer.status_code == 200
    with zipfile.ZipFile(io.BytesIO(answer.content)) as book:
        assert book.testzip() is None
        shared = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
        texts = ["".join(part.text or "" for part in item.iter(f"{MAIN}t")) for item in shared.findall(f"{MAIN}si")]
        sheet = ElementTree.fromstring(book.read("xl/worksheets/sheet1.xml"))
    rows = []
    for row in sheet.iter(f"{MAIN}row"):
        cells: dict[str, Any] = {}
        for cell in row.findall(f"{MAIN}c"):
            value = cell.findtext(f"{MAIN}v") or ""
            formula = cell.find(f"{MAIN}f")
            column = cell.attrib["r"].rstrip("0123456789")
            if formula is not None:
                cells[column] = f"=={formula.text}"
            else:
                cells[column] = texts[int(value)] if cell.get("t") == "s" else Decimal(value)
        rows.append(cells)
    return rows


@pytest.mark.endpoint("GET /api/builder/bookings/export")
async def test_the_bookings_are_exported_as_csv(books: Books) -> None:
    answer = await books.owner.get(f"{EXPORT}?sort=oldest")
    assert answer.headers["Content-Type"].startswith("text/csv")
    assert answer.headers["Content-Disposition"] == 'attachment; filename="bookings.csv"'
    assert "private" in answer.headers["Cache-Control"]
    head, *rows = csv_rows(answer)
    assert head == HEAD
    assert [row[1] for row in rows] == ["reserved", "expired", "token_paid", "confirmed", "completed", "cancelled"]
    held, zoe = books.made["held"], books.made["completed"]
    assert rows[0] == [
        held["reference"], "reserved", books.projects[0]["name"], "A", "A-101", "Asha Rao", books.people["asha"].email,
        "'+919812345678", "INR", "1000000.00", "0.00", "1000000.00", minute(held["hold_expires_at"]),
        minute(held["created_at"]),
    ]  # fmt: skip
    assert (rows[4][5], rows[4][9:12]) == ("Zoë Ångström", ["5000000.00", "5000000.00", "0.00"])
    assert rows[4][0] == zoe["reference"]


@pytest.mark.endpoint("GET /api/builder/bookings/export")
async def test_the_bookings_are_exported_as_a_spreadsheet(books: Books) -> None:
    answer = await books.owner.get(f"{EXPORT}?format=xlsx&sort=oldest")
    assert answer.headers["Content-Type"] == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    assert answer.headers["Content-Disposition"] == 'attachment; filename="bookings.xlsx"'
    head, *rows = xlsx_rows(answer)
    assert list(head.values()) == HEAD
    assert len(rows) == 6
    held = books.made["held"]
    assert rows[0] == {
        "A": held["reference"],
        "B": "reserved",
        "C": books.projects[0]["name"],
        "D": "A",
        "E": "A-101",
        "F": "Asha Rao",
        "G": books.people["asha"].email,
        "H": "+919812345678",
        "I": "INR",
        "J": Decimal(1000000),
        "K": Decimal(0),
        "L": Decimal(1000000),
        "M": minute(held["hold_expires_at"]),
        "N": minute(held["created_at"]),
    }
    assert (rows[3]["K"], rows[3]["L"]) == (Decimal("400000.5"), Decimal("3599999.5"))


@pytest.mark.endpoint("GET /api/builder/bookings/export")
@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
async def test_what_looks_like_a_formula_is_harmless(start: str, cast: Cast, owner: Person) -> None:
    evil = f"{start}HYPERLINK(CMD|' /C calc'!A0)"
    buyer = await cast.customer(evil, "Rao")
    project = await cast.project(owner, name=evil)
    await cast.booking(buyer, await cast.unit(owner, project, unit_number=evil, tower=evil))
    [_, row] = csv_rows(await owner.get(EXPORT))
    assert row[2:6] == [f"'{evil}", f"'{evil}", f"'{evil}", f"'{evil} Rao"]
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r")) for cell in row)
    [_, cells] = xlsx_rows(await owner.get(f"{EXPORT}?format=xlsx"))
    assert (cells["C"], cells["D"], cells["E"], cells["F"]) == (evil, evil, evil, f"{evil} Rao")


@pytest.mark.endpoint("GET /api/builder/bookings/export")
async def test_a_file_of_nothing_has_its_head(owner: Person) -> None:
    assert csv_rows(await owner.get(EXPORT)) == [HEAD]
    assert [list(row.values()) for row in xlsx_rows(await owner.get(f"{EXPORT}?format=xlsx"))] == [HEAD]
    for wrong in ("format=pdf", "page=1", "sort=color"):
        assert (await owner.get(f"{EXPORT}?{wrong}")).status_code == 422
