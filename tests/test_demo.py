"""The demo: what it promises to be, and that nothing in it contradicts itself."""

import asyncio
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from hashlib import sha256
from itertools import pairwise
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

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
from domain.appointments import AppointmentStatus, AppointmentType, MeetingLocation, is_open
from domain.bookings import ENDED, MOVES, UNIT_STATUS, BookingStatus
from domain.messages import Side
from domain.payments import PaymentMethod, PaymentStatus, financial_year
from domain.progress import PhaseStatus, UpdateType, agree, weighted_percent
from domain.projects import DatePrecision, ProjectStatus, ProjectType
from domain.schedule import FallsDue, PlanType
from domain.units import UnitStatus, UnitType
from jobs.agreements import seal_agreements
from tests.books import assert_books_hold
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
    assert loaded.one("SELECT count(*) FROM customers") == 47
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
        ("SELECT DISTINCT payment_status FROM payments", PaymentStatus),
        ("SELECT DISTINCT payment_method FROM payments", PaymentMethod),
        ("SELECT DISTINCT status FROM phases", PhaseStatus),
        ("SELECT DISTINCT update_type FROM project_updates", UpdateType),
        ("SELECT DISTINCT status FROM appointments", AppointmentStatus),
        ("SELECT DISTINCT appointment_type FROM appointments", AppointmentType),
        ("SELECT DISTINCT meeting_location FROM appointments", MeetingLocation),
        ("SELECT DISTINCT sender_side FROM messages", Side),
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
        if status == "reserved":
            assert paid == 0
        if status == "token_paid":
            assert paid == token
        if status == "completed":
            assert paid == total
        if status not in ("reserved", *ENDED):
            assert paid >= token
        if cap is not None and signed_at is None:
            assert paid <= total * cap / 100 + Decimal("0.01")
        assert (forfeited is not None) == (refund is not None) == (status in ENDED)
        assert status not in ENDED or forfeited + refund == paid
        assert status != "expired" or forfeited == 0


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
        ("payments", "updated_at"),
        ("payments", "settled_at"),
        ("payment_refunds", "at"),
        ("phases", "updated_at"),
        ("phases", "actual_end_date"),
        ("phase_changes", "changed_at"),
        ("project_updates", "published_at"),
        ("completion_promises", "promised_at"),
        ("appointments", "updated_at"),
        ("appointments", "reminded_day_at"),
        ("messages", "sent_at"),
        ("conversations", "customer_read_at"),
        ("conversations", "builder_read_at"),
        ("notifications", "created_at"),
        ("notifications", "read_at"),
        ("agreements", "updated_at"),
        ("agreement_signatures", "signed_at"),
    ):
        assert loaded.one(f"SELECT count(*) FROM {table} WHERE {column} > now()") == 0
    early = "SELECT count(*) FROM bookings b JOIN projects p ON p.id = b.project_id WHERE b.created_at < p.published_at"
    assert loaded.one(early) == 0
    assert loaded.one("SELECT count(*) FROM bookings WHERE status = 'reserved' AND hold_expires_at <= now()") == 0
    for table, column in (
        ("bookings", "created_at"),
        ("payments", "created_at"),
        ("payment_refunds", "at"),
        ("phase_changes", "changed_at"),
        ("project_updates", "created_at"),
        ("appointments", "created_at"),
        ("messages", "sent_at"),
        ("notifications", "created_at"),
        ("agreement_signatures", "signed_at"),
        ("audit_log", "at"),
    ):
        in_order = loaded.rows(f"SELECT {column} FROM {table} ORDER BY id")
        assert in_order == sorted(in_order), table


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


def test_the_books_of_every_booking_balance(loaded: Loaded) -> None:
    """To the last paisa: the stages make up the total, and what is on them is what was paid and not paid back."""
    wrong = loaded.rows(
        "SELECT b.id FROM bookings b "
        "CROSS JOIN LATERAL (SELECT sum(amount) AS total, sum(paid_amount) AS paid FROM booking_stages s "
        "WHERE s.booking_id = b.id) s "
        "CROSS JOIN LATERAL (SELECT "
        "coalesce(sum(amount - refunded_amount) FILTER (WHERE payment_status IN ('completed', 'refunded')), 0) "
        "AS paid, "
        "coalesce(sum(amount) FILTER (WHERE payment_status = 'pending'), 0) AS pending "
        "FROM payments p WHERE p.booking_id = b.id) p "
        "WHERE (b.total_amount, b.paid_amount, b.paid_amount, b.pending_amount) "
        "IS DISTINCT FROM (s.total, s.paid, p.paid, p.pending)"
    )
    assert wrong == []


def test_what_came_in_lies_on_the_stages(loaded: Loaded) -> None:
    parts = "SELECT coalesce(sum(amount), 0) FROM payment_allocations a WHERE"
    of_payments = loaded.rows(
        f"SELECT p.id FROM payments p WHERE ({parts} a.payment_id = p.id) <> "
        "CASE WHEN payment_status IN ('completed', 'refunded') THEN amount - refunded_amount ELSE 0 END"
    )
    of_stages = loaded.rows(f"SELECT s.id FROM booking_stages s WHERE ({parts} a.stage_id = s.id) <> s.paid_amount")
    of_others = loaded.rows(
        "SELECT 1 FROM payment_allocations a JOIN payments p ON p.id = a.payment_id "
        "JOIN booking_stages s ON s.id = a.stage_id WHERE s.booking_id <> p.booking_id"
    )
    assert of_payments == of_stages == of_others == []


def test_schedules_are_those_of_the_plans(loaded: Loaded) -> None:
    for plan, stages in loaded.rows(
        "SELECT payment_plan, json_agg(json_build_object('name', s.name, 'percent', s.percent, 'amount', "
        "s.amount::text, 'falls_due', s.falls_due, 'phase_id', s.phase_id, 'grace_days', s.grace_days) "
        "ORDER BY position) FROM bookings b JOIN booking_stages s ON s.booking_id = b.id GROUP BY b.id"
    ):
        kept = [{name: value for name, value in stage.items() if name != "due_date"} for stage in plan["stages"]]
        assert [{**stage, "percent": float(stage["percent"])} for stage in stages] == [
            {**stage, "percent": float(stage["percent"])} for stage in kept
        ]


def test_stages_fell_due_when_what_they_wait_for_happened(loaded: Loaded) -> None:
    rows = loaded.rows(
        "SELECT s.falls_due, s.fell_due_on, s.due_date, s.grace_days, (b.created_at AT TIME ZONE p.timezone)::date, "
        "(b.agreement_signed_at AT TIME ZONE p.timezone)::date, (b.ended_at AT TIME ZONE p.timezone)::date, "
        "f.actual_end_date, p.actual_completion_date FROM booking_stages s JOIN bookings b ON b.id = s.booking_id "
        "JOIN projects p ON p.id = b.project_id LEFT JOIN phases f ON f.id = s.phase_id"
    )
    kinds = set()
    for falls_due, fell_due_on, due_date, grace, booked, signed, ended, reached, completed in rows:
        happened = {"on_booking": booked, "on_agreement": signed, "on_phase": reached, "on_handover": completed}
        if falls_due == FallsDue.ON_DATE:
            assert fell_due_on == due_date
            continue
        day = happened[falls_due]
        if falls_due in ("on_phase", "on_handover"):
            day = day and (None if ended and day > ended else max(booked, day))
        assert fell_due_on == day
        assert due_date == (day and day + timedelta(days=grace))
        kinds.add((falls_due, day is None))
    assert {(kind, True) for kind in ("on_agreement", "on_phase", "on_handover")} <= kinds


def test_receipts_are_numbered_without_gaps_as_the_money_came_in(loaded: Loaded) -> None:
    rows = loaded.rows(
        "SELECT p.builder_id, financial_year, receipt_sequence, settled_at, j.timezone FROM payments p "
        "JOIN projects j ON j.id = p.project_id WHERE receipt_sequence IS NOT NULL ORDER BY 1, settled_at, p.id"
    )
    counted: Counter[tuple[int, str]] = Counter()
    for builder_id, year, number, settled_at, timezone in rows:
        assert financial_year(settled_at.astimezone(ZoneInfo(timezone)).date()) == year
        counted[builder_id, year] += 1
        assert number == counted[builder_id, year]
    kept = loaded.rows("SELECT builder_id, financial_year, last_sequence FROM receipt_counters")
    assert {(builder_id, year): last for builder_id, year, last in kept} == counted


def test_payments_could_have_been_recorded_as_they_are(loaded: Loaded) -> None:
    """In the order of time: never more than the total, nor than the advance before the agreement."""
    for (entries,) in loaded.rows(
        "SELECT json_agg(json_build_array(a.at, a.action, a.after, b.total_amount, j.advance_cap_percent, "
        "b.agreement_signed_at, b.ended_at) ORDER BY a.id) FROM audit_log a JOIN payments p ON p.id = a.entity_id "
        "JOIN bookings b ON b.id = p.booking_id JOIN projects j ON j.id = b.project_id "
        "WHERE entity_type = 'payment' GROUP BY b.id"
    ):
        for at, _, after, total, cap, signed_at, ended_at in entries:
            paid = Decimal(after["paid_amount"])
            assert 0 <= paid <= Decimal(str(total))
            if cap is not None and (signed_at is None or at < signed_at) and ended_at is None:
                assert paid <= Decimal(str(total)) * Decimal(str(cap)) / 100 + Decimal("0.01")


def test_there_is_money_in_every_state(loaded: Loaded) -> None:
    assert loaded.one("SELECT count(*) FROM payments WHERE payment_status = 'failed' AND failure_reason IS NULL") == 0
    assert loaded.one("SELECT count(*) FROM payments WHERE payment_status = 'pending' AND settled_at IS NOT NULL") == 0
    of_cancelled = (
        "SELECT count(*) FROM bookings b WHERE status = 'cancelled' AND EXISTS "
        "(SELECT 1 FROM payment_refunds r WHERE r.booking_id = b.id) AND refund_owed"
    )
    assert loaded.one(f"{of_cancelled} = 0") > 0
    assert loaded.one(f"{of_cancelled} > 0") > 0
    twice = (
        "SELECT count(*) FROM payments p JOIN bookings b ON b.id = p.booking_id "
        "WHERE payment_status = 'refunded' AND b.ended_at IS NULL"
    )
    assert loaded.one(twice) > 0
    overdue = (
        "SELECT count(*) FROM booking_stages s JOIN bookings b ON b.id = s.booking_id "
        "WHERE ended_at IS NULL AND s.paid_amount < s.amount AND due_date < current_date - 1 AND project_id = "
        "(SELECT id FROM projects WHERE slug = 'kiln-house')"
    )
    assert loaded.one(overdue) > 0
    methods = loaded.values("SELECT DISTINCT payment_method FROM payments WHERE reference IS NULL")
    assert methods == {PaymentMethod.CASH}


def test_payments_are_in_the_audit_trail(loaded: Loaded) -> None:
    def audited(action: str) -> Any:
        return loaded.one(f"SELECT count(*) FROM audit_log WHERE action = '{action}' AND entity_type = 'payment'")

    assert audited("payment.recorded") == loaded.one("SELECT count(*) FROM payments")
    assert audited("payment.refunded") == loaded.one("SELECT count(*) FROM payment_refunds")
    assert audited("payment.settled") == loaded.one("SELECT count(*) FROM payments WHERE settled_at <> created_at")
    last = loaded.rows(
        "SELECT b.id FROM bookings b JOIN LATERAL (SELECT after ->> 'paid_amount' AS paid FROM audit_log a "
        "JOIN payments p ON p.id = a.entity_id WHERE entity_type = 'payment' AND p.booking_id = b.id "
        "ORDER BY a.id DESC LIMIT 1) l ON true WHERE l.paid::numeric <> b.paid_amount"
    )
    assert last == []


def test_a_hold_runs_no_longer_once_the_token_is_paid(loaded: Loaded) -> None:
    running = "SELECT count(*) FROM bookings WHERE hold_expires_at IS NOT NULL AND hold_slot IS NOT NULL"
    past = " AND status NOT IN ('reserved', 'expired', 'cancelled')"
    assert loaded.one(running) > 0
    assert loaded.one(running + past) == 0
    assert loaded.one("SELECT count(*) FROM bookings WHERE status = 'reserved' AND pending_amount > 0") > 0


def test_somebody_walked_in_and_was_booked_by_sales(loaded: Loaded) -> None:
    made = loaded.rows(
        "SELECT h.by, m.role, u.is_verified, b.status FROM bookings b JOIN booking_history h ON h.booking_id = b.id "
        "JOIN builder_members m ON m.user_id = h.by_user_id JOIN customers c ON c.id = b.customer_id "
        "JOIN users u ON u.id = c.user_id WHERE h.from_status IS NULL"
    )
    assert made == [("Lintel & Sons", "sales", False, "confirmed")]


def test_phases_agree_with_their_project(loaded: Loaded) -> None:
    rows = loaded.rows(
        "SELECT p.slug, p.status, p.actual_completion_date, json_agg(json_build_array(f.progress_percentage, f.status, "
        "f.weight, f.start_date, f.expected_end_date, f.actual_end_date)) FROM projects p "
        "JOIN phases f ON f.project_id = p.id GROUP BY p.id"
    )
    whole = {}
    for slug, status, completed_on, phases in rows:
        for percent, phase_status, _, start, expected, actual in phases:
            assert agree(PhaseStatus(phase_status), Decimal(str(percent)))
            assert start < expected
            assert actual is None or start < actual
            assert actual is None or completed_on is None or actual <= completed_on.isoformat()
        whole[slug] = weighted_percent((Decimal(str(phase[0])), Decimal(str(phase[2]))) for phase in phases)
        done = status in (ProjectStatus.COMPLETED, ProjectStatus.DELIVERED)
        assert done == (whole[slug] == 100)
        assert (status == ProjectStatus.PLANNING) == (whole[slug] < 10)
    assert len(whole) == 10
    assert whole["kiln-house"] == 58
    assert loaded.one("SELECT count(*) FROM phases WHERE NOT customer_visible") > 0
    assert loaded.one("SELECT count(*) FROM phases WHERE contractor_notes IS NOT NULL") > 5


def test_whatever_waits_for_a_phase_names_it(loaded: Loaded) -> None:
    unnamed = "SELECT count(*) FROM {} WHERE falls_due = 'on_phase' AND phase_id IS NULL"
    elsewhere = (
        "SELECT count(*) FROM {} s JOIN phases f ON f.id = s.phase_id WHERE f.builder_id <> s.builder_id "
        "OR replace(s.name, 'Bank: ', '') <> f.name"
    )
    for table in ("payment_plan_stages", "booking_stages"):
        assert loaded.one(unnamed.format(table)) == 0
        assert loaded.one(elsewhere.format(table)) == 0


def test_the_history_of_a_phase_leads_to_where_it_stands(loaded: Loaded) -> None:
    rows = loaded.rows(
        "SELECT f.progress_percentage, f.status, f.actual_end_date, p.timezone, p.created_at, f.version, "
        "json_agg(json_build_array(from_percentage, to_percentage, from_status, to_status, reason, changed_at) "
        "ORDER BY c.id) FROM phases f JOIN phase_changes c ON c.phase_id = f.id JOIN projects p ON p.id = f.project_id "
        "GROUP BY f.id, p.id"
    )
    assert len(rows) == loaded.one("SELECT count(*) FROM phases")
    setbacks = 0
    for percent, status, ended, timezone, created_at, version, changes in rows:
        assert len(changes) == version
        assert changes[0][0] is None
        assert changes[0][2] is None
        assert changes[-1][1] == percent
        assert changes[-1][3] == status
        assert datetime.fromisoformat(changes[0][5]) == created_at
        for before, after in pairwise(changes):
            assert (after[0], after[2]) == (before[1], before[3])
            assert datetime.fromisoformat(before[5]) < datetime.fromisoformat(after[5])
            assert after[1] >= before[1] or after[4]
            setbacks += after[1] < before[1]
        if ended and len(changes) > 1:
            assert datetime.fromisoformat(changes[-1][5]).astimezone(ZoneInfo(timezone)).date() == ended
    assert setbacks > 0


def test_promised_dates_are_kept_with_what_moved_them(loaded: Loaded) -> None:
    rows = loaded.rows(
        "SELECT p.slug, p.expected_completion_date, p.expected_completion_precision, "
        "json_agg(json_build_array(c.expected_completion_date, c.precision, c.reason) ORDER BY c.id) "
        "FROM projects p JOIN completion_promises c ON c.project_id = p.id GROUP BY p.id"
    )
    moved = {}
    for slug, expected, precision, promises in rows:
        assert promises[-1][:2] == [expected.isoformat(), precision]
        assert promises[0][2] is None
        for before, after in pairwise(promises):
            assert after[0] > before[0]
            assert after[2]
        moved[slug] = len(promises) - 1
    assert len(moved) == 10
    assert {slug for slug, times in moved.items() if times} == {
        "jacaranda-court", "lantern-quay", "orchard-row", "oryx-terraces"
    }  # fmt: skip
    delays = (
        "SELECT count(*) FROM project_updates u JOIN completion_promises c USING (project_id, "
        "expected_completion_date) WHERE c.reason = u.title AND c.promised_at = u.published_at"
    )
    assert loaded.one(delays) == sum(moved.values())


def test_the_news_are_news(loaded: Loaded) -> None:
    drafts = loaded.values("SELECT project_id FROM project_updates WHERE published_at IS NULL")
    assert len(drafts) == loaded.one("SELECT count(*) FROM project_updates WHERE published_at IS NULL") == 2
    early = (
        "SELECT count(*) FROM project_updates u JOIN projects p ON p.id = u.project_id "
        "WHERE p.published_at IS NULL OR u.created_at < p.published_at"
    )
    assert loaded.one(early) == 0
    assert loaded.one("SELECT count(*) FROM project_updates WHERE update_type = 'delay'") == loaded.one(
        "SELECT count(*) FROM project_updates WHERE estimated_delay_days IS NOT NULL"
    )
    by_others = (
        "SELECT count(*) FROM project_updates u LEFT JOIN builder_members m ON m.user_id = u.created_by "
        "AND m.builder_id = u.builder_id WHERE m.user_id IS NULL"
    )
    assert loaded.one(by_others) == 0


def test_appointments_are_where_and_when_people_are_received(loaded: Loaded) -> None:
    rows = loaded.rows(
        "SELECT a.id, a.project_id, a.customer_id, a.status, a.starts_at, a.ends_at, a.created_at, opening_hours, "
        "timezone, visit_capacity FROM appointments a JOIN projects p ON p.id = a.project_id"
    )
    now = datetime.now(UTC)
    for number, project_id, customer_id, status, starts_at, ends_at, made_at, hours, timezone, capacity in rows:
        assert is_open(starts_at, ends_at, hours, timezone)
        assert made_at < starts_at
        if status in (AppointmentStatus.COMPLETED, AppointmentStatus.NO_SHOW):
            assert ends_at < now
        if status == AppointmentStatus.CANCELLED:
            continue
        others = [row for row in rows if row[0] != number and row[3] != "cancelled" and row[4] <= starts_at < row[5]]
        assert sum(row[1] == project_id for row in others) < capacity
        assert all(row[2] != customer_id for row in others)
    upcoming = loaded.one("SELECT count(*) FROM appointments WHERE starts_at > now()")
    assert upcoming > 15
    assert loaded.one("SELECT count(*) FROM appointments WHERE starts_at <= now()") > 40
    assert loaded.one("SELECT count(*) FROM appointments WHERE status = 'scheduled' AND starts_at <= now()") == 0


def test_some_come_only_to_look(loaded: Loaded) -> None:
    without = "SELECT count(DISTINCT customer_id) FROM {} WHERE customer_id NOT IN (SELECT customer_id FROM bookings)"
    assert loaded.one(without.format("appointments")) == loaded.one(without.format("conversations")) == 6


def test_conversations_count_what_has_not_been_read(loaded: Loaded) -> None:
    wrong = loaded.rows(
        "SELECT k.id FROM conversations k CROSS JOIN LATERAL (SELECT max(id) AS last, min(sent_at) AS first, "
        "count(*) FILTER (WHERE sender_side = 'builder' AND id > customer_read_up_to) AS for_customer, "
        "count(*) FILTER (WHERE sender_side = 'customer' AND id > builder_read_up_to) AS for_builder "
        "FROM messages m WHERE m.conversation_id = k.id) m JOIN messages l ON l.id = m.last "
        "WHERE (k.last_message_id, k.created_at, k.customer_unread, k.builder_unread, k.last_message_at, "
        "k.last_message_side, k.last_message) IS DISTINCT FROM (m.last, m.first, m.for_customer, m.for_builder, "
        "l.sent_at, l.sender_side, left(l.content, 200))"
    )
    assert wrong == []
    assert loaded.one("SELECT count(*) FROM conversations") >= 40
    assert loaded.one("SELECT count(*) FROM conversations WHERE customer_unread > 0 AND builder_unread > 0") == 0
    assert loaded.one("SELECT count(*) FROM conversations WHERE customer_unread > 0") > 3
    assert loaded.one("SELECT count(*) FROM conversations WHERE builder_unread > 0") > 3
    assert loaded.one("SELECT count(*) FROM messages GROUP BY conversation_id ORDER BY 1 DESC LIMIT 1") > 60


def test_messages_are_written_by_those_who_may(loaded: Loaded) -> None:
    rows = loaded.rows(
        "SELECT m.sender_side, m.sender_id = c.user_id, r.builder_id = m.builder_id, "
        "m.booking_id IS NULL OR (b.customer_id = m.customer_id AND b.project_id = m.project_id "
        "AND b.created_at <= m.sent_at), "
        "m.reply_to_id IS NULL OR (q.conversation_id = m.conversation_id AND q.id < m.id), "
        "(k.customer_id, k.project_id, k.builder_id) = (m.customer_id, m.project_id, m.builder_id) "
        "FROM messages m JOIN customers c ON c.id = m.customer_id JOIN conversations k ON k.id = m.conversation_id "
        "LEFT JOIN builder_members r ON r.user_id = m.sender_id LEFT JOIN bookings b ON b.id = m.booking_id "
        "LEFT JOIN messages q ON q.id = m.reply_to_id"
    )
    for side, by_customer, by_member, own_booking, own_quote, own_talk in rows:
        assert by_customer == (side == Side.CUSTOMER)
        assert (by_member is True) == (side == Side.BUILDER)
        assert own_booking
        assert own_quote
        assert own_talk
    assert loaded.one("SELECT count(*) FROM messages WHERE booking_id IS NOT NULL") > 20
    assert loaded.one("SELECT count(*) FROM messages WHERE reply_to_id IS NOT NULL") > 20


def test_nobody_says_the_same_twice(loaded: Loaded) -> None:
    """Short answers aside: every conversation is one of its own."""
    again = "SELECT content FROM messages WHERE length(content) > 25 GROUP BY 1 HAVING count(*) > 1"
    assert loaded.rows(again) == []


def test_people_are_told_of_what_is_theirs(loaded: Loaded) -> None:
    rows = loaded.rows(
        "SELECT n.notification_type, n.related_entity_type, n.action_url, n.related_entity_id, u.user_type, "
        "coalesce(m.builder_id = n.builder_id, false) AS works_there, CASE n.related_entity_type "
        "WHEN 'booking' THEN (SELECT (b.customer_id = c.id OR m.user_id IS NOT NULL) AND b.builder_id = n.builder_id "
        "FROM bookings b WHERE b.id = n.related_entity_id) "
        "WHEN 'appointment' THEN (SELECT (a.customer_id = c.id OR m.user_id IS NOT NULL) "
        "AND a.builder_id = n.builder_id FROM appointments a WHERE a.id = n.related_entity_id) "
        "WHEN 'conversation' THEN (SELECT (k.customer_id = c.id OR m.user_id IS NOT NULL) "
        "AND k.builder_id = n.builder_id FROM conversations k WHERE k.id = n.related_entity_id) "
        "WHEN 'project' THEN (SELECT p.builder_id = n.builder_id AND EXISTS (SELECT 1 FROM bookings b "
        "WHERE b.project_id = p.id AND b.customer_id = c.id AND b.created_at <= n.created_at) "
        "FROM projects p WHERE p.id = n.related_entity_id) END "
        "FROM notifications n JOIN users u ON u.id = n.user_id LEFT JOIN customers c ON c.user_id = u.id "
        "LEFT JOIN builder_members m ON m.user_id = u.id"
    )
    pages = {"booking": "bookings", "appointment": "appointments", "conversation": "messages", "project": "projects"}
    for _, about, action_url, number, user_type, works_there, theirs in rows:
        assert theirs
        assert works_there == (user_type == "builder")
        part = "office" if works_there else "home"
        assert action_url == f"/{part}/{pages[about]}/{number}"
    assert len({row[0] for row in rows}) >= 7
    assert loaded.one("SELECT count(*) FROM notifications WHERE read_at < created_at") == 0


def test_messages_and_what_is_told_of_them_are_read_together(loaded: Loaded) -> None:
    unread = loaded.rows(
        "SELECT k.id, k.customer_unread, count(n.id) FROM conversations k JOIN customers c ON c.id = k.customer_id "
        "LEFT JOIN notifications n ON n.related_entity_type = 'conversation' AND n.related_entity_id = k.id "
        "AND n.user_id = c.user_id AND n.read_at IS NULL GROUP BY k.id"
    )
    assert [row for row in unread if row[1] != row[2]] == []


async def test_its_books_are_right(loaded: Loaded) -> None:
    await assert_books_hold(loaded.owner)


async def signed_in(api: httpx2.AsyncClient, email: str) -> dict[str, str]:
    """The headers of somebody of the demo."""
    answer = await api.post("/api/auth/login", json={"email": email, "password": demo.PASSWORD})
    return {"Authorization": f"Bearer {answer.json()['access_token']}"}


@pytest.mark.parametrize("who", ["meera.joshi", "farhan.qureshi"])
async def test_customers_who_sign_in_find_something_to_see(api: httpx2.AsyncClient, loaded: Loaded, who: str) -> None:
    headers = await signed_in(api, f"{who}@example.com")
    notices = (await api.get("/api/notifications", headers=headers)).json()
    assert notices["unread_count"] > 0
    talks = (await api.get("/api/messages/conversations", headers=headers)).json()
    assert any(talk["unread_count"] for talk in talks["items"])
    visits = (await api.get("/api/appointments", headers=headers)).json()
    assert visits["stats"]["upcoming"] >= 2
    soon = [visit for visit in visits["items"] if visit["status"] == "confirmed"]
    starts = datetime.fromisoformat(soon[-1]["starts_at"])
    assert timedelta(0) < starts - datetime.now(UTC) < timedelta(days=3)
    me = (await api.get("/api/auth/me", headers=headers)).json()
    bookings = (await api.get(f"/api/bookings/customer/{me['customer']['id']}", headers=headers)).json()
    due = []
    for booking in bookings["items"]:
        books = (await api.get(f"/api/bookings/{booking['id']}/payments", headers=headers)).json()
        due += [stage for stage in books["schedule"] if stage["status"] == "due"]
    assert due


async def test_meeras_next_payment_is_that_of_the_fifteenth_slab(api: httpx2.AsyncClient, loaded: Loaded) -> None:
    headers = await signed_in(api, "meera.joshi@example.com")
    booking_id = loaded.one(
        "SELECT b.id FROM bookings b JOIN units u ON u.id = b.unit_id WHERE unit_number = 'B-1204' AND ended_at IS NULL"
    )
    books = (await api.get(f"/api/bookings/{booking_id}/payments", headers=headers)).json()
    assert books["due_amount"] == "1315314.00"
    [due] = [stage for stage in books["schedule"] if stage["status"] == "due"]
    assert (due["name"], due["amount"]) == ("Fifteenth slab", "1315314.00")
    assert [payment["payment_status"] for payment in books["payments"]] == ["completed"] * 3


async def test_agreements_say_what_was_agreed_and_stand_where_their_bookings_do(
    api: httpx2.AsyncClient, loaded: Loaded
) -> None:
    stand = loaded.rows(
        "SELECT u.email, b.id, a.status, b.status, a.generated_at, "
        "(SELECT min(at) FROM booking_history WHERE booking_id = b.id AND to_status = 'confirmed'), "
        "b.agreement_signed_at, a.signed_at FROM agreements a JOIN bookings b ON b.id = a.booking_id "
        "JOIN customers c ON c.id = b.customer_id JOIN users u ON u.id = c.user_id"
    )
    moved = {(agreement, booking) for _, _, agreement, booking, *_ in stand}
    open_ones = {("draft", "confirmed"), ("partly_signed", "confirmed")}
    assert moved in (open_ones | {("signed", "agreement_signed")}, open_ones | {("sealed", "agreement_signed")})
    for email, booking_id, *_, generated, confirmed, booked, signed in stand:
        assert confirmed < generated < (signed or datetime.now(UTC))
        assert booked == signed
        headers = await signed_in(api, email)
        agreement = (await api.get(f"/api/bookings/{booking_id}/agreement", headers=headers)).json()
        assert not agreement["outdated"]
        assert agreement["may_sign"] is (agreement["status"] == "draft")
        booking = (await api.get(f"/api/bookings/{booking_id}", headers=headers)).json()
        facts = agreement["terms"]["facts"]
        for name in ("reference", "total_amount", "token_amount", "loan_amount"):
            assert facts[name] == booking[name], name
        paid, rest = Decimal(facts["paid_amount"]), Decimal(facts["outstanding_amount"])
        assert Decimal(0) < paid <= Decimal(booking["paid_amount"])
        assert paid + rest == Decimal(booking["total_amount"])
        assert facts["floor_plan"] is not None
        file = await api.get(agreement["agreement_url"], headers=headers)
        assert sha256(file.content).hexdigest() == (agreement["sealed_sha256"] or agreement["sha256"])


async def test_what_both_have_signed_is_sealed_by_the_worker(api: httpx2.AsyncClient, loaded: Loaded) -> None:
    await seal_agreements()
    sealed = "SELECT sealed_sha256 FROM agreements WHERE status = 'sealed'"
    assert len(loaded.values(sealed)) == 3
    assert loaded.one("SELECT count(*) FROM agreements WHERE status = 'signed'") == 0
    for digest in loaded.values(sealed):
        answer = (await api.get("/api/agreements/verify", params={"sha256": digest})).json()
        assert (answer["verdict"], answer["seal"]["development"]) == ("genuine", True)


@pytest.mark.parametrize("who", ["asha.kulkarni", "rohan.deshmukh", "layla.haddad"])
async def test_builders_who_sign_in_find_something_to_do(api: httpx2.AsyncClient, who: str) -> None:
    headers = await signed_in(api, f"{who}@example.com")
    assert (await api.get("/api/notifications", headers=headers)).json()["unread_count"] > 0
    talks = (await api.get("/api/messages/conversations", headers=headers)).json()
    assert any(talk["unread_count"] for talk in talks["items"])
    assert (await api.get("/api/appointments", headers=headers)).json()["stats"]["upcoming"] > 0


async def test_a_long_conversation_goes_on_page_after_page(api: httpx2.AsyncClient, loaded: Loaded) -> None:
    headers = await signed_in(api, "meera.joshi@example.com")
    customer_id, project_id = loaded.rows(
        "SELECT customer_id, project_id FROM messages GROUP BY 1, 2 ORDER BY count(*) DESC LIMIT 1"
    )[0]
    address = f"/api/messages/conversation/{customer_id}/{project_id}"
    seen: list[int] = []
    cursor = ""
    for _ in range(10):
        page = (await api.get(f"{address}?limit=20{cursor}", headers=headers)).json()
        seen += [message["id"] for message in page["items"]]
        if page["next_cursor"] is None:
            break
        cursor = f"&cursor={page['next_cursor']}"
    assert len(seen) == len(set(seen)) > 60
    assert seen == sorted(seen, reverse=True)


async def test_visitors_see_progress_and_news_but_no_builders_secrets(api: httpx2.AsyncClient) -> None:
    progress = (await api.get("/api/projects/kiln-house/progress")).json()
    assert progress["overall_percentage"] == 58
    assert "Claims and retention" not in [phase["name"] for phase in progress["phases"]]
    assert {phase["contractor_notes"] for phase in progress["phases"]} == {None}
    news = (await api.get("/api/projects/kiln-house/updates?limit=50")).json()
    assert news["items"][0]["title"] == "The fifteenth slab is cast"
    assert all(update["is_published"] for update in news["items"])
    promised = (await api.get("/api/projects/lantern-quay/progress")).json()["promised_dates"]
    assert len(promised) == 2


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
        "SELECT project_id, name, progress_percentage, status, contractor_notes FROM phases ORDER BY id",
        "SELECT project_id, title, content, published_at IS NULL FROM project_updates ORDER BY 1, 2",
        "SELECT customer_id, project_id, status, agenda, notes FROM appointments ORDER BY 1, 2, 3, 4, 5",
        "SELECT customer_id, project_id, customer_unread, builder_unread FROM conversations ORDER BY 1, 2",
        "SELECT customer_id, project_id, sender_side, content FROM messages ORDER BY 1, 2, 3, 4",
    ):
        assert empty.rows(statement) == loaded.rows(statement)


def test_two_loads_at_one_moment_are_equal(databases: Databases, empty: Loaded) -> None:
    now = datetime.now(UTC)
    again = Loaded(*databases.clone(f"plinth_demo_{os.getpid()}_again"))
    try:
        assert demo.load.load(empty.app, demo.PASSWORD, now)
        assert demo.load.load(again.app, demo.PASSWORD, now)
        for table in (
            *("projects", "units", "bookings", "booking_history", "audit_log", "unit_price_changes"),
            *("booking_stages", "payments", "payment_refunds", "phases", "phase_changes", "project_updates"),
            *("completion_promises", "appointments", "conversations", "messages", "notifications"),
        ):
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
