"""The demo: what it promises to be, and that nothing in it contradicts itself."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import httpx2
import psycopg
import pytest
import pytest_asyncio
from pydantic import TypeAdapter

import demo
import demo.load
from database.auth import refuse_weak_password
from database.database import close_database, open_database
from database.schemas.base import Phone
from database.schemas.projects import ProjectCreate
from domain.bookings import ENDED, MOVES, UNIT_STATUS, BookingStatus
from domain.projects import DatePrecision, ProjectStatus, ProjectType
from domain.schedule import FallsDue, PlanType
from domain.units import UnitStatus, UnitType
from tests.conftest import Databases

ROOT = Path(__file__).parent.parent
Row = tuple[Any, ...]


class Loaded:
    """A database with the demo in it."""

    def __init__(self, app: str, owner: str) -> None:
        self.app = app
        self.owner = owner

    def rows(self, statement: str) -> list[Row]:
        """What the statement finds."""
        with psycopg.connect(self.owner) as connection:
            return connection.execute(statement.encode()).fetchall()

    def values(self, statement: str) -> set[Any]:
        """The first column of what the statement finds."""
        return {row[0] for row in self.rows(statement)}

    def one(self, statement: str) -> Any:
        """The first value of what the statement finds."""
        return self.rows(statement)[0][0]


@pytest.fixture(scope="session")
def loaded(databases: Databases) -> Iterator[Loaded]:
    """A database of this worker's own, with the demo loaded as the application's role."""
    name = f"plinth_demo_{os.getpid()}"
    app, owner = databases.clone(name)
    assert demo.load.load(app, demo.PASSWORD)
    yield Loaded(app, owner)
    databases.drop(name)


@pytest.fixture
def empty(databases: Databases, request: pytest.FixtureRequest) -> Iterator[Loaded]:
    """A database without anybody in it."""
    name = f"plinth_demo_{os.getpid()}_empty"
    yield Loaded(*databases.clone(name))
    databases.drop(name)


@pytest_asyncio.fixture
async def api(
    client: httpx2.AsyncClient, own_database: tuple[str, str], loaded: Loaded
) -> AsyncIterator[httpx2.AsyncClient]:
    """A visitor's client of the app, on the demo's database for the time of the test."""
    await close_database()
    await open_database(loaded.app)
    try:
        yield client
    finally:
        await close_database()
        await open_database(own_database[0])


def test_the_market_has_the_size_that_was_promised(loaded: Loaded) -> None:
    assert loaded.one("SELECT count(*) FROM builders") == 4
    assert loaded.one("SELECT count(*) FROM projects") == 10
    assert loaded.one("SELECT count(*) FROM customers") == 40
    assert 850 <= loaded.one("SELECT count(*) FROM units") <= 950
    assert 350 <= loaded.one("SELECT count(*) FROM bookings WHERE ended_at IS NULL") <= 450
    assert loaded.one("SELECT count(DISTINCT city) FROM projects") == 8
    assert loaded.values("SELECT count(*) FROM builder_members GROUP BY builder_id") == {4}


@pytest.mark.parametrize(
    ("statement", "kinds"),
    [
        ("SELECT DISTINCT status FROM bookings", BookingStatus),
        ("SELECT DISTINCT status FROM projects WHERE published_at IS NOT NULL", ProjectStatus),
        ("SELECT DISTINCT project_type FROM projects", ProjectType),
        ("SELECT DISTINCT status FROM units", UnitStatus),
        ("SELECT DISTINCT unit_type FROM units", UnitType),
        ("SELECT DISTINCT plan_type FROM payment_plans", PlanType),
        ("SELECT DISTINCT falls_due FROM payment_plan_stages", FallsDue),
        ("SELECT DISTINCT currency FROM projects", ("INR", "AED")),
    ],
)
def test_every_kind_occurs(loaded: Loaded, statement: str, kinds: Any) -> None:
    assert loaded.values(statement) == {str(kind) for kind in kinds}


def test_there_is_a_draft_and_there_are_dates_that_are_no_days(loaded: Loaded) -> None:
    assert loaded.one("SELECT count(*) FROM projects WHERE published_at IS NULL") == 1
    precisions = loaded.values("SELECT DISTINCT expected_completion_precision FROM projects")
    assert precisions == {DatePrecision.MONTH, DatePrecision.QUARTER}


def test_some_projects_are_sold_out_nearly_sold_out_and_brand_new(loaded: Loaded) -> None:
    free: dict[str, int] = dict(loaded.rows("SELECT slug, available_units FROM projects"))
    assert free["casuarina-terrace"] == free["tamarind-fields"] == 0
    assert free["orchard-row"] == 3
    assert free["mill-wharf"] > 100


def test_kiln_house_is_as_drawn(loaded: Loaded) -> None:
    project = loaded.rows(
        "SELECT total_units, available_units, price_min, is_featured, city FROM projects WHERE slug = 'kiln-house'"
    )
    assert project == [(214, 61, Decimal("8450000.00"), True, "Pune")]
    floors = loaded.rows(
        "SELECT t.name, max(floor_number) FROM units u JOIN towers t ON t.id = u.tower_id JOIN projects p "
        "ON p.id = u.project_id WHERE slug = 'kiln-house' GROUP BY 1 ORDER BY 1"
    )
    assert floors == [("A", 16), ("B", 22), ("C", 11)]
    meeras = loaded.rows(
        "SELECT b.status, b.total_amount, b.paid_amount FROM bookings b JOIN units u ON u.id = b.unit_id "
        "JOIN customers c ON c.id = b.customer_id WHERE unit_number = 'B-1204' AND first_name = 'Meera'"
    )
    assert meeras == [("agreement_signed", Decimal("13153140.00"), Decimal("3945942.00"))]


def test_a_position_is_laid_out_alike_up_the_tower(loaded: Loaded) -> None:
    mixed = loaded.rows(
        "SELECT tower_id, position FROM units WHERE floor_number > 0 AND unit_type <> 'penthouse' "
        "GROUP BY 1, 2 HAVING count(DISTINCT (unit_type, area_sqft, facing)) > 1"
    )
    assert mixed == []


def test_higher_homes_of_one_kind_cost_no_less(loaded: Loaded) -> None:
    """Among those that are free, and so have today's price."""
    cheaper = loaded.rows(
        "SELECT low.unit_number, high.unit_number FROM units low JOIN units high USING (tower_id, position, unit_type) "
        "WHERE low.status = 'available' AND high.status = 'available' AND high.floor_number > low.floor_number "
        "AND high.price < low.price"
    )
    assert cheaper == []


def test_units_stand_as_their_live_bookings_say(loaded: Loaded) -> None:
    rows = loaded.rows(
        "SELECT u.status, b.status, u.held_until, CASE WHEN b.status = 'reserved' THEN b.hold_expires_at END "
        "FROM units u LEFT JOIN bookings b ON b.unit_id = u.id AND b.ended_at IS NULL"
    )
    assert len(rows) == loaded.one("SELECT count(*) FROM units")  # at most one live booking for each
    for unit_status, booking_status, held_until, hold_expires_at in rows:
        assert held_until == hold_expires_at
        if booking_status is None:
            assert unit_status in (UnitStatus.AVAILABLE, UnitStatus.WITHHELD)
        else:
            assert unit_status == UNIT_STATUS[BookingStatus(booking_status)]


def test_projects_count_and_price_their_free_units(loaded: Loaded) -> None:
    wrong = loaded.rows(
        "SELECT p.slug FROM projects p JOIN LATERAL (SELECT count(*) AS units, "
        "count(*) FILTER (WHERE status = 'available') AS free, "
        "coalesce(min(price) FILTER (WHERE status = 'available'), min(price)) AS least, "
        "coalesce(max(price) FILTER (WHERE status = 'available'), max(price)) AS most "
        "FROM units WHERE project_id = p.id) u ON true "
        "WHERE (p.total_units, p.available_units, p.price_min, p.price_max) IS DISTINCT FROM (units, free, least, most)"
    )
    assert wrong == []


def test_sheets_and_plans_add_up_to_the_total(loaded: Loaded) -> None:
    for sheet, plan, total in loaded.rows("SELECT cost_sheet, payment_plan, total_amount FROM bookings"):
        assert sum(Decimal(line["amount"]) for line in sheet["lines"]) == total == Decimal(sheet["total_amount"])
        assert sum(Decimal(stage["amount"]) for stage in plan["stages"]) == total
    assert loaded.values("SELECT sum(percent) FROM payment_plan_stages GROUP BY payment_plan_id") == {Decimal(100)}


def test_extras_are_taken_by_live_bookings(loaded: Loaded) -> None:
    wrong = loaded.rows(
        "SELECT e.id FROM extras e LEFT JOIN booking_extras x ON x.extra_id = e.id "
        "LEFT JOIN bookings b ON b.id = x.booking_id AND b.ended_at IS NULL "
        "GROUP BY e.id HAVING e.taken <> coalesce(sum(x.quantity) FILTER (WHERE b.id IS NOT NULL), 0)"
    )
    assert wrong == []
    assert loaded.one("SELECT count(*) FROM extras WHERE taken = quantity") > 0


def test_what_was_paid_fits_the_status(loaded: Loaded) -> None:
    rows = loaded.rows(
        "SELECT b.status, paid_amount, token_amount, total_amount, advance_cap_percent, agreement_signed_at, "
        "forfeited_amount, refund_owed FROM bookings b JOIN projects p ON p.id = b.project_id"
    )
    for status, paid, token, total, cap, signed_at, forfeited, refund in rows:
        if status in ("reserved", "expired"):
            assert paid == 0
        if status == "token_paid":
            assert paid == token
        if status == "completed":
            assert paid == total
        if status not in ("reserved", *ENDED):
            assert paid >= token
        if cap is not None and signed_at is None:
            assert paid <= total * cap / 100 + Decimal("0.01")
        assert (forfeited is not None) == (refund is not None) == (status == "cancelled")
        assert status != "cancelled" or forfeited + refund == paid


def test_histories_are_lawful_and_in_order(loaded: Loaded) -> None:
    rows = loaded.rows(
        "SELECT b.id, b.status, b.created_at, coalesce(b.ended_at, now()), json_agg(json_build_array(h.from_status, "
        "h.to_status, extract(epoch FROM h.at), h.by) ORDER BY h.id) FROM bookings b "
        "JOIN booking_history h ON h.booking_id = b.id GROUP BY b.id"
    )
    assert len(rows) == loaded.one("SELECT count(*) FROM bookings")
    for _, status, created_at, until, history in rows:
        assert history[0][0] is None
        assert history[0][2] == pytest.approx(created_at.timestamp())
        assert history[-1][1] == status
        assert history[-1][2] <= until.timestamp() + 0.001
        for (_, reached, before, _), (seen, to, at, _) in pairwise(history):
            assert seen == reached
            assert before < at
            assert seen == to == "reserved" or to in [move.to for move in MOVES[BookingStatus(seen)]]


def test_claims_on_one_unit_do_not_overlap(loaded: Loaded) -> None:
    overlapping = loaded.rows(
        "SELECT a.id, b.id FROM bookings a JOIN bookings b ON b.unit_id = a.unit_id AND b.id > a.id "
        "AND b.created_at < coalesce(a.ended_at, 'infinity')"
    )
    assert overlapping == []


def test_nothing_is_recorded_before_it_happened(loaded: Loaded) -> None:
    for table, column in (
        ("bookings", "updated_at"),
        ("booking_history", "at"),
        ("audit_log", "at"),
        ("unit_price_changes", "changed_at"),
        ("units", "updated_at"),
        ("users", "created_at"),
    ):
        assert loaded.one(f"SELECT count(*) FROM {table} WHERE {column} > now()") == 0
    early = "SELECT count(*) FROM bookings b JOIN projects p ON p.id = b.project_id WHERE b.created_at < p.published_at"
    assert loaded.one(early) == 0
    assert loaded.one("SELECT count(*) FROM bookings WHERE status = 'reserved' AND hold_expires_at <= now()") == 0
    newest_first = loaded.rows("SELECT created_at FROM bookings ORDER BY id")
    assert newest_first == sorted(newest_first)


def test_bookings_keep_the_price_of_their_day(loaded: Loaded) -> None:
    """A unit is not repriced while somebody has it, and every rise begins where the last one ended."""
    wrong = loaded.rows(
        "SELECT b.id FROM bookings b JOIN units u ON u.id = b.unit_id WHERE b.ended_at IS NULL "
        "AND (b.cost_sheet -> 'lines' -> 0 ->> 'amount')::numeric <> u.price"
    )
    assert wrong == []
    broken = loaded.rows(
        "SELECT unit_id FROM (SELECT unit_id, new_price, u.price, "
        "lead(old_price, 1, u.price) OVER (PARTITION BY unit_id ORDER BY c.id) AS follows "
        "FROM unit_price_changes c JOIN units u ON u.id = c.unit_id) AS changes WHERE new_price <> follows"
    )
    assert broken == []


def test_every_move_is_in_the_audit_trail(loaded: Loaded) -> None:
    moves = loaded.one("SELECT count(*) FROM booking_history")
    audited = (
        "SELECT count(*) FROM audit_log WHERE action IN ('booking.made', 'booking.moved', 'booking.hold_extended')"
    )
    assert moves == loaded.one(audited)
    assert loaded.one("SELECT count(*) FROM audit_log WHERE action = 'unit.price_changed'") == loaded.one(
        "SELECT count(*) FROM unit_price_changes"
    )


def test_the_api_would_have_taken_what_is_in_it(loaded: Loaded) -> None:
    phone: TypeAdapter[str] = TypeAdapter(Phone)
    for number in loaded.values("SELECT phone FROM customers UNION SELECT phone FROM builders"):
        assert phone.validate_python(number) == number
    assert loaded.one("SELECT count(*) FROM users WHERE email NOT LIKE '%@example.com'") == 0
    assert loaded.one("SELECT count(*) FROM users WHERE email <> lower(email)") == 0
    for (document,) in loaded.rows("SELECT to_json(p) FROM projects p"):
        ProjectCreate.model_validate({name: document[name] for name in ProjectCreate.model_fields if name in document})


async def test_the_passwords_are_not_weak() -> None:
    for _, email, password in demo.LOGINS:
        await refuse_weak_password(password, [email], ["body", "password"])


async def test_each_login_signs_in(api: httpx2.AsyncClient) -> None:
    roles = set()
    for _, email, password in demo.LOGINS:
        answer = await api.post("/api/auth/login", json={"email": email, "password": password})
        assert answer.status_code == 200, answer.text
        user = answer.json()["user"]
        roles.add((user["user_type"], user["builder"] and user["builder"]["role"]))
    assert {role for _, role in roles} == {"owner", "sales", "accounts", "site", None}


async def test_live_bookings_cost_what_the_api_quotes(api: httpx2.AsyncClient, loaded: Loaded) -> None:
    """But for discounts, and for plans by date, which begin with the month of the booking."""
    compared = 0
    for unit_id, plan_id, extras, sheet, plan, token in loaded.rows(
        "SELECT b.unit_id, (b.payment_plan ->> 'id')::bigint, "
        "(SELECT coalesce(json_agg(extra_id), '[]') FROM booking_extras WHERE booking_id = b.id), "
        "b.cost_sheet, b.payment_plan, b.token_amount FROM bookings b WHERE ended_at IS NULL "
        "AND payment_plan ->> 'plan_type' <> 'installments' AND b.cost_sheet::text NOT LIKE '%\"discount\"%' "
        "ORDER BY md5(reference) LIMIT 60"
    ):
        query = urlencode([("payment_plan_id", plan_id), *(("extra", extra) for extra in extras)])
        quoted = (await api.get(f"/api/units/{unit_id}/cost-sheet?{query}")).json()
        assert quoted["lines"] == sheet["lines"]
        assert quoted["payment_plan"] == plan
        assert Decimal(quoted["token_amount"]) == token
        compared += 1
    assert compared == 60


async def test_visitors_see_the_market_and_not_the_draft(api: httpx2.AsyncClient) -> None:
    shown = (await api.get("/api/projects?limit=50")).json()
    assert shown["total"] == 9
    assert shown["items"][0]["slug"] == "kiln-house"
    assert (await api.get("/api/projects/harbour-lane")).status_code == 404
    for project in shown["items"]:
        units = (await api.get(f"/api/projects/{project['id']}/units")).json()
        assert units["total"] == project["total_units"]


async def test_the_demo_is_loaded_into_an_empty_database_only(loaded: Loaded) -> None:
    before = loaded.one("SELECT count(*) FROM bookings")
    assert not await asyncio.to_thread(demo.load.load, loaded.app, demo.PASSWORD)
    assert loaded.one("SELECT count(*) FROM bookings") == before


@pytest.mark.parametrize("moment", ["2028-02-29T20:45", "2027-01-01T00:05"])
def test_it_is_the_same_each_time_but_for_its_dates(
    databases: Databases, loaded: Loaded, empty: Loaded, moment: str
) -> None:
    assert demo.load.load(empty.app, demo.PASSWORD, datetime.fromisoformat(moment).replace(tzinfo=UTC))
    for statement in (
        "SELECT slug, name, city, status, total_units, rera_number FROM projects ORDER BY id",
        "SELECT project_id, unit_number, unit_type, area_sqft, facing, status, features FROM units ORDER BY id",
        "SELECT project_id, unit_number, price FROM units WHERE status IN ('available', 'withheld') ORDER BY id",
        "SELECT unit_id, customer_id, status FROM bookings WHERE ended_at IS NULL ORDER BY 1",
    ):
        assert empty.rows(statement) == loaded.rows(statement)


def test_two_loads_at_one_moment_are_equal(databases: Databases, empty: Loaded) -> None:
    now = datetime.now(UTC)
    again = Loaded(*databases.clone(f"plinth_demo_{os.getpid()}_again"))
    try:
        assert demo.load.load(empty.app, demo.PASSWORD, now)
        assert demo.load.load(again.app, demo.PASSWORD, now)
        for table in ("projects", "units", "bookings", "booking_history", "audit_log", "unit_price_changes"):
            statement = f"SELECT to_json(t) FROM {table} t ORDER BY id"
            for one, other in zip(empty.rows(statement), again.rows(statement), strict=True):
                assert one == other
    finally:
        databases.drop(f"plinth_demo_{os.getpid()}_again")


def test_a_load_that_fails_leaves_nothing(empty: Loaded, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("the power is gone")

    monkeypatch.setattr(demo.load, "count_extras", fail)
    with pytest.raises(RuntimeError):
        demo.load.load(empty.app, demo.PASSWORD)
    assert empty.one("SELECT count(*) FROM users") == 0
    monkeypatch.undo()
    assert demo.load.load(empty.app, demo.PASSWORD)


def test_of_two_copies_that_start_at_once_one_loads(empty: Loaded) -> None:
    program = "import json, demo; print(json.dumps([demo.load_if_empty(), demo.is_loaded()]))"
    environment = {**os.environ, "DATABASE_URL": empty.app, "DATABASE_OWNER_URL": empty.owner}
    copies = [
        subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, env=environment, stdout=subprocess.PIPE)
        for _ in range(2)
    ]
    said = [json.loads(copy.communicate(timeout=60)[0]) for copy in copies]
    assert sorted(said) == [[False, True], [True, True]]
    assert empty.one("SELECT count(*) FROM builders") == 4
