"""The books verified: nothing is found where all is right, and each check finds what it is there for."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from typing import Any, NamedTuple

import httpx2
import psycopg
import pytest
import pytest_asyncio
from sqlalchemy.exc import DBAPIError

import jobs.books
from database.crud import verification
from database.crud.verification import CHECKS, MOST_SHOWN, verify_books
from database.database import close_database, open_database
from database.schemas.verification import Check, Finding
from tests.books import Row, assert_books_hold, violations
from tests.cast import Cast, Json, Person
from tests.conftest import Databases
from tests.races.conftest import ROOT


class Scene(NamedTuple):
    """A database with books in which everything is right; its addresses, and whom the books are about."""

    app: str
    owner: str
    superuser: str
    ids: dict[str, Any]


async def _answered(request: Any, status: int = 201) -> Json:
    answer = await request
    assert answer.status_code == status, answer.text
    made: Json = answer.json()
    return made


async def _business(cast: Cast) -> tuple[Person, dict[str, Any]]:
    """A hold with a part of its token, a firm booking with refunds, and a home that was given up and sold again."""
    owner, rival = await cast.builder(), await cast.builder()
    project = await cast.project(owner)
    extras = {"extras": [{"name": "Car park", "price": "100000.00", "quantity": 5}]}
    put = await _answered(owner.put(f"/api/projects/{project['id']}/extras", extras), 200)
    park = [{"extra_id": put["extras"][0]["id"], "quantity": 2}]
    buyers = [await cast.customer() for _ in range(3)]
    homes = [await cast.unit(owner, project) for _ in range(3)]
    held = await cast.booking(buyers[0], homes[0])
    await cast.payment(owner, held, "1000.00")
    firm = await cast.booking(buyers[1], homes[1], extras=park)
    for amount in ("200000.00", "50000.00", "30000.00"):
        await cast.payment(owner, firm, amount)
    back = await cast.payment(owner, firm, "20000.00")
    await _answered(owner.post(f"/api/payments/{back['id']}/refund", {"amount": "5000.00", "reason": "Too much"}))
    whole = await cast.payment(owner, firm, "7000.00")
    await _answered(owner.post(f"/api/payments/{whole['id']}/refund", {"reason": "Paid twice"}))
    for outcome in ("pending", "completed", "failed"):
        cheque = await cast.payment(owner, firm, "9000.00", payment_method="cheque", payment_status="pending")
        if outcome != "pending":
            said = {"payment_status": outcome, "reason": "As the bank says"}
            await _answered(owner.patch(f"/api/payments/{cheque['id']}/status", said), 200)
    gone = await cast.booking(buyers[0], homes[2], extras=park)
    await cast.payment(owner, gone, "300000.00")
    given_up = {"status": "cancelled", "reason": "A home closer to work"}
    await _answered(buyers[0].patch(f"/api/bookings/{gone['id']}/status", given_up), 200)
    again = await cast.booking(buyers[2], homes[2])
    await cast.payment(owner, again, "300000.00")
    return owner, {
        "held": held["id"], "firm": firm["id"], "gone": gone["id"], "again": again["id"], "builder": owner.builder_id,
        "rival": rival.builder_id, "user": owner.user_id, "whole": whole["id"],
    }  # fmt: skip


# What has not come through the API: interest, the gateway, the bank, and the papers.
REST = """
UPDATE bookings SET interest_waived = 70, interest_paid = 40, interest_pending = 30 WHERE id = %(firm)s;
INSERT INTO interest_waivers (booking_id, builder_id, amount, reason, waived_by)
SELECT %(firm)s, %(builder)s, 35, 'The lift stood still', %(user)s FROM generate_series(1, 2);
UPDATE receipt_counters SET last_sequence = last_sequence + 1 WHERE builder_id = %(builder)s;
INSERT INTO payments (booking_id, project_id, builder_id, customer_id, payment_type, amount, currency, payment_method,
    payment_status, paid_at, financial_year, receipt_sequence)
SELECT b.id, project_id, b.builder_id, customer_id, 'penalty', 40, currency, 'cash', 'completed', now(),
    financial_year, last_sequence
FROM bookings b JOIN receipt_counters c ON c.builder_id = b.builder_id WHERE b.id = %(firm)s;
INSERT INTO payments (booking_id, project_id, builder_id, customer_id, payment_type, amount, currency, payment_method,
    payment_status, paid_at)
SELECT id, project_id, builder_id, customer_id, 'penalty', 30, currency, 'cash', 'pending', now()
FROM bookings WHERE id = %(firm)s;
UPDATE payments SET payment_method = 'online', reference = 'pi_1' WHERE booking_id = %(firm)s AND amount = 50000;
INSERT INTO checkouts (booking_id, builder_id, customer_id, payment_type, amount, currency, checkout_status, gateway,
    gateway_key, intent_id, payment_id, expires_at, settled_at)
SELECT booking_id, builder_id, customer_id, payment_type, amount, currency, 'succeeded', 'stripe', 'key', reference, id,
    now(), now()
FROM payments WHERE reference = 'pi_1';
INSERT INTO bank_lines (builder_id, booked_on, amount, currency, narration, fingerprint, line_status, payment_id,
    imported_by, settled_by, settled_at)
SELECT builder_id, current_date, amount, currency, 'NEFT A RAO', repeat('0', 64), 'recorded', id, %(user)s,
    %(user)s, now()
FROM payments WHERE booking_id = %(firm)s AND amount = 30000;
INSERT INTO demand_notes (booking_id, project_id, builder_id, customer_id, sequence, issued_on, due_date, amount,
    currency, stages)
SELECT b.id, b.project_id, b.builder_id, b.customer_id, n, current_date, current_date, s.amount, b.currency,
    json_build_array(json_build_object('stage_id', s.id, 'name', s.name, 'amount', s.amount::text,
        'open_amount', s.amount::text, 'due_date', current_date))
FROM bookings b JOIN booking_stages s ON s.booking_id = b.id CROSS JOIN generate_series(1, 2) n
WHERE b.id = %(firm)s AND s.position = 0;
UPDATE booking_stages s SET demand_note_id = n.id, fell_due_on = current_date, due_date = current_date
FROM demand_notes n WHERE n.booking_id = s.booking_id AND n.sequence = 1 AND s.position = 0;
INSERT INTO papers (kind, booking_id, builder_id, payment_id, sha256, file_key, file_size)
SELECT 'receipt', booking_id, builder_id, id, repeat('0', 64), 'papers/1.pdf', 60000 FROM payments WHERE amount = 50000;
INSERT INTO papers (kind, booking_id, builder_id, demand_note_id, sha256, file_key, file_size)
SELECT 'demand_note', booking_id, builder_id, id, repeat('1', 64), 'papers/2.pdf', 60000 FROM demand_notes
WHERE sequence = 1;
INSERT INTO refund_allocations (refund_id, stage_id, builder_id, amount)
SELECT r.id, s.id, r.builder_id, 5000 FROM payment_refunds r JOIN booking_stages s ON s.booking_id = r.booking_id
WHERE r.amount = 5000 AND s.position = 0 ON CONFLICT DO NOTHING;
"""


@pytest_asyncio.fixture(scope="module")
async def scene(
    databases: Databases, client: httpx2.AsyncClient, own_database: tuple[str, str]
) -> AsyncIterator[Scene]:
    """A database of this module's own, which the app has open while the module is tested."""
    name = f"plinth_books_{os.getpid()}"
    app, owner = databases.clone(name)
    await close_database()
    await open_database(app)
    try:
        _, ids = await _business(Cast(client))
        with psycopg.connect(owner, cursor_factory=psycopg.ClientCursor[Row]) as tables:
            tables.execute(REST.encode(), ids)
        yield Scene(app, owner, databases.address(databases.addresses.superuser, name), ids)
    finally:
        await close_database()
        await open_database(own_database[0])
        databases.drop(name)


async def test_nothing_is_found_where_everything_is_right(scene: Scene) -> None:
    findings = await verify_books(lanes=2)
    assert [finding for finding in findings if finding.found] == []
    assert [finding.name for finding in findings] == [check.name for check in CHECKS]
    # Not because there was nothing to look at.
    assert [finding.name for finding in findings if not finding.looked_at] == []
    await assert_books_hold(scene.owner)


class Break(NamedTuple):
    """The check that finds what is done to the books, and what it says is wrong; `also`: which others find it too."""

    check: str
    what: str
    done: str
    also: frozenset[str] = frozenset()


def booking(what: str, which: str = "firm") -> str:
    return f"UPDATE bookings SET {what} WHERE id = %({which})s;"


def without(name: str) -> str:
    """Takes away the constraint that holds the rule, too."""
    return f"ALTER TABLE {name.split('_', 1)[0]} DROP CONSTRAINT {name};"


PENDING = "WHERE payment_status = 'pending' AND payment_type = 'installment'"
ONLINE = "WHERE payment_method = 'online'"
FIRST = "WHERE booking_id = %(firm)s AND position = 0"
OTHER_STAGE = "(SELECT id FROM booking_stages WHERE booking_id = %(held)s LIMIT 1)"
SUMS, STAGES = frozenset({"booking sums"}), frozenset({"stages"})
BREAKS = [
    Break("booking sums", "paid_amount", booking("paid_amount = paid_amount + 1")),
    Break("booking sums", "pending_amount", booking("pending_amount = 0")),
    Break("booking sums", "interest_paid", booking("interest_paid = 41")),
    Break("booking sums", "interest_pending", booking("interest_pending = 0")),
    # As if a refund had been forgotten in the sum.
    Break("booking sums", "paid_amount", booking("paid_amount = paid_amount + 5000")),
    Break("waived interest", "interest_waived", booking("interest_waived = 0")),
    Break("waived interest", "interest_waived", "DELETE FROM interest_waivers;"),
    Break(
        "cost sheets",
        "the lines of cost_sheet",
        booking("cost_sheet = jsonb_set(cost_sheet::jsonb, '{lines,0,amount}', '\"1.00\"')::json"),
    ),
    Break(
        "cost sheets",
        "the total_amount of cost_sheet",
        booking("cost_sheet = jsonb_set(cost_sheet::jsonb, '{total_amount}', '\"1.00\"')::json"),
    ),
    Break("schedules", "the sum of the stages", f"UPDATE booking_stages SET amount = amount + 0.01 {FIRST};"),
    Break(
        "schedules",
        "the stages",
        "DELETE FROM booking_stages WHERE booking_id = %(held)s;",
        frozenset({"stages", "stages of allocations"}),
    ),
    Break(
        "schedules",
        "the stages",
        booking("payment_plan = jsonb_set(payment_plan::jsonb, '{stages,0,amount}', '\"1.00\"')::json"),
    ),
    Break(
        "balances",
        "paid_amount + pending_amount",
        without("bookings_overpayment_check") + booking("pending_amount = total_amount"),
        SUMS,
    ),
    Break(
        "balances",
        "paid_amount",
        without("bookings_completed_at_zero_balance_check")
        + without("bookings_registration_check")
        + booking("status = 'completed'"),
        frozenset({"homes"}),
    ),
    Break(
        "ends",
        "forfeited_amount + refund_owed",
        without("bookings_settled_in_the_end_check") + booking("refund_owed = refund_owed - 1", "gone"),
    ),
    Break("ends", "forfeited_amount + refund_owed", booking("refund_owed = 0")),
    Break("holds", "status", booking("token_amount = paid_amount", "held")),
    Break("currencies", "currency", "UPDATE projects SET currency = 'USD';"),
    Break("homes", "status", "UPDATE units SET status = 'available' WHERE status = 'reserved' AND held_until IS NULL;"),
    Break("homes", "status", "UPDATE units SET status = 'sold' WHERE status = 'reserved' AND held_until IS NULL;"),
    Break("homes", "held_until", "UPDATE units SET held_until = held_until + interval '1 s';"),
    Break(
        "homes",
        "live bookings",
        "DROP INDEX bookings_one_live_per_unit_key;"
        + booking("status = 'token_paid', ended_at = NULL, forfeited_amount = NULL, refund_owed = NULL", "gone"),
        frozenset({"extras"}),
    ),
    Break("extras", "taken", "UPDATE extras SET taken = taken + 1;"),
    Break("extras", "taken", without("extras_taken_check") + "UPDATE extras SET quantity = 1;"),
    Break("stages", "paid_amount", f"UPDATE booking_stages SET paid_amount = paid_amount - 0.01 {FIRST};"),
    Break(
        "stages",
        "paid_amount",
        "ALTER TABLE booking_stages DROP CONSTRAINT booking_stages_paid_amount_check;"
        f"UPDATE booking_stages SET amount = 1 {FIRST};",
        frozenset({"schedules"}),
    ),
    Break("owners", "currency", f"UPDATE payments SET currency = 'USD' {PENDING};"),
    Break("owners", "customer_id", f"UPDATE payments SET customer_id = customer_id + 1 {PENDING};"),
    Break("owners", "project_id", f"UPDATE payments SET project_id = project_id + 1 {PENDING};"),
    Break("owners", "builder_id", f"UPDATE payments SET builder_id = %(rival)s {PENDING};"),
    Break("owners", "currency", booking("currency = 'USD'"), frozenset({"currencies", "demand notes"})),
    Break(
        "allocations",
        "the allocations",
        f"UPDATE payment_allocations SET payment_id = (SELECT id FROM payments {PENDING}) "
        f"WHERE payment_id = (SELECT id FROM payments {ONLINE});",
    ),
    Break("allocations", "the allocations", "UPDATE payment_allocations SET amount = amount + 1;", STAGES),
    Break("stages of allocations", "builder_id", "UPDATE payment_allocations SET builder_id = %(rival)s;"),
    Break(
        "stages of allocations",
        "booking of the stage",
        f"UPDATE payment_allocations SET stage_id = {OTHER_STAGE} "
        f"WHERE payment_id = (SELECT id FROM payments {ONLINE});",
        STAGES,
    ),
    Break(
        "refunded",
        "refunded_amount",
        "WITH one AS (INSERT INTO payment_refunds (payment_id, booking_id, builder_id, customer_id, amount, reason) "
        f"SELECT id, booking_id, builder_id, customer_id, 1, 'Nobody knows' FROM payments {ONLINE} RETURNING *) "
        "INSERT INTO refund_transfers (refund_id, builder_id, method, transfer_status, settled_at) "
        "SELECT id, builder_id, 'cash', 'completed', now() FROM one;",
    ),
    Break(
        "refunded",
        "payment_status",
        without("payments_refunded_in_full_check") + f"UPDATE payments SET payment_status = 'refunded' {ONLINE};",
    ),
    Break(
        "refunded",
        "refunded_amount",
        without("payments_refunded_was_completed_check") + f"UPDATE payments SET refunded_amount = 1 {PENDING};",
    ),
    Break("refunds", "the transfer", "DELETE FROM refund_transfers;"),
    Break("refunds", "the transfer", "UPDATE refund_transfers SET builder_id = %(rival)s;"),
    Break(
        "refunds",
        "booking_id",
        "UPDATE payment_refunds SET booking_id = %(held)s WHERE payment_id = %(whole)s;",
        frozenset({"stages of refunds"}),
    ),
    Break("refunds", "customer_id", "UPDATE payment_refunds SET customer_id = customer_id + 1;"),
    Break("refunds", "builder_id", "UPDATE payment_refunds SET builder_id = %(rival)s;"),
    Break("stages of refunds", "the allocations", "UPDATE refund_allocations SET amount = amount + 1;"),
    Break(
        "stages of refunds",
        "booking of the stages",
        f"UPDATE refund_allocations SET stage_id = {OTHER_STAGE};",
    ),
    # A gap, a number that is there twice, and one that nobody should have.
    Break("receipts", "receipt_sequence", "UPDATE payments SET receipt_sequence = 0 WHERE receipt_sequence = 2;"),
    Break(
        "receipts",
        "receipt_sequence",
        without("payments_builder_id_financial_year_receipt_sequence_key")
        + "UPDATE payments SET receipt_sequence = 2 WHERE receipt_sequence = 3;",
    ),
    Break(
        "receipts",
        "the receipt",
        without("payments_receipt_check")
        + "UPDATE payments SET receipt_sequence = NULL, financial_year = NULL WHERE receipt_sequence = 2;",
    ),
    Break(
        "receipts",
        "the receipt",
        without("payments_receipt_check")
        + f"UPDATE payments SET receipt_sequence = 1, financial_year = '1999-00' {PENDING};",
        frozenset({"receipt counters"}),
    ),
    Break("receipt counters", "last_sequence", "UPDATE receipt_counters SET last_sequence = last_sequence + 1;"),
    Break("receipt counters", "last_sequence", "DELETE FROM receipt_counters;"),
    Break("online payments", "amount of the payment", "UPDATE checkouts SET amount = amount + 1;"),
    Break("online payments", "currency of the payment", "UPDATE checkouts SET currency = 'USD';"),
    Break("online payments", "booking of the payment", "UPDATE checkouts SET booking_id = %(held)s;"),
    Break("online payments", "reference of the payment", "UPDATE checkouts SET intent_id = 'pi_2';"),
    Break("online payments", "method of the payment", f"UPDATE payments SET payment_method = 'cash' {ONLINE};"),
    Break(
        "online payments",
        "checkout_status",
        without("checkouts_payment_id_check") + "UPDATE checkouts SET checkout_status = 'failed';",
    ),
    Break(
        "online payments",
        "checkout_status",
        without("checkouts_payment_id_check") + "UPDATE checkouts SET payment_id = NULL;",
    ),
    Break(
        "online payments",
        "status of the payment",
        f"UPDATE checkouts SET payment_id = (SELECT id FROM payments {PENDING});",
    ),
    Break("bank lines", "amount of the payment", "UPDATE bank_lines SET amount = amount + 1;"),
    Break("bank lines", "currency of the payment", "UPDATE bank_lines SET currency = 'USD';"),
    Break("bank lines", "builder of the payment", "UPDATE bank_lines SET builder_id = %(rival)s;"),
    Break(
        "bank lines",
        "line_status",
        without("bank_lines_payment_id_check").replace("TABLE bank ", "TABLE bank_lines ")
        + "UPDATE bank_lines SET payment_id = NULL;",
    ),
    Break(
        "bank lines",
        "status of the payment",
        f"UPDATE bank_lines SET payment_id = (SELECT id FROM payments {PENDING});",
    ),
    Break("demand notes", "amount", "UPDATE demand_notes SET amount = amount + 1;"),
    Break("demand notes", "currency", "UPDATE demand_notes SET currency = 'USD';"),
    Break("demand notes", "customer_id", "UPDATE demand_notes SET customer_id = customer_id + 1;"),
    Break("demand notes", "project_id", "UPDATE demand_notes SET project_id = project_id + 1;"),
    Break("demand notes", "sequence", "UPDATE demand_notes SET sequence = 3 WHERE sequence = 2;"),
    Break(
        "demanded stages",
        "booking of the demand note",
        "UPDATE booking_stages SET demand_note_id = (SELECT max(id) FROM demand_notes), fell_due_on = current_date, "
        "due_date = current_date WHERE booking_id = %(held)s;",
    ),
    Break("demanded stages", "fell_due_on", f"UPDATE booking_stages SET fell_due_on = NULL {FIRST};"),
    Break("papers", "booking_id", "UPDATE papers SET booking_id = %(held)s;"),
    Break(
        "papers",
        "receipt",
        f"UPDATE papers SET payment_id = (SELECT id FROM payments {PENDING}) WHERE payment_id IS NOT NULL;",
    ),
    Break("guards", "trigger", "ALTER TABLE units DISABLE TRIGGER ALL;"),
    Break(
        "guards",
        "constraint",
        "ALTER TABLE bookings ADD CONSTRAINT bookings_new_check CHECK (total_amount > 1) NOT VALID;",
    ),
    Break(
        "guards",
        "unique index",
        "UPDATE pg_index SET indisvalid = false WHERE indexrelid = 'bookings_one_live_per_unit_key'::regclass;",
    ),
]


def test_there_is_a_check_that_finds_each_thing_and_a_thing_that_each_check_finds() -> None:
    assert {each.check for each in BREAKS} == {check.name for check in CHECKS}


@pytest.fixture
def broken(scene: Scene) -> Iterator[psycopg.ClientCursor[Row]]:
    """The books under the hands of a superuser whom no key and no trigger holds back, until the test is over."""
    with psycopg.connect(scene.superuser) as tables:
        tables.execute("SET LOCAL session_replication_role = replica")
        yield psycopg.ClientCursor(tables)
        tables.rollback()


@pytest.mark.parametrize("each", BREAKS, ids=[f"{each.check}: {each.what}" for each in BREAKS])
def test_what_is_wrong_is_found(scene: Scene, broken: psycopg.ClientCursor[Row], each: Break) -> None:
    broken.execute(each.done.encode(), scene.ids)
    found = violations(broken.connection)
    assert each.what in {row[1] for row in found.get(each.check, [])}, found
    assert found.keys() == {each.check, *each.also}
    # What it says is not what it should say.
    assert all(row[0] is not None and row[2] != row[3] for rows in found.values() for row in rows)


def test_a_violation_names_what_it_says_and_what_it_should_say(scene: Scene, broken: psycopg.ClientCursor[Row]) -> None:
    broken.execute(booking("paid_amount = paid_amount + 1").encode(), scene.ids)
    [(number, what, says, should)] = violations(broken.connection)["booking sums"]
    assert (number, what, says - should) == (scene.ids["firm"], "paid_amount", 1)


async def test_all_checks_see_one_instant(scene: Scene) -> None:
    """Money that comes in meanwhile is not taken for a contradiction."""

    def meanwhile(finding: Finding) -> None:
        if finding.name == CHECKS[0].name:
            with psycopg.connect(scene.owner) as tables:
                tables.execute("UPDATE receipt_counters SET last_sequence = last_sequence + 1")

    findings = await verify_books(meanwhile, lanes=2)
    assert [finding.name for finding in findings if finding.found] == []
    later = await verify_books(lanes=2)
    with psycopg.connect(scene.owner) as tables:
        tables.execute("UPDATE receipt_counters SET last_sequence = last_sequence - 1")
    assert [finding.name for finding in later if finding.found] == ["receipt counters"]


@pytest.mark.parametrize("lanes", [1, 3])
async def test_nothing_can_be_changed_by_a_check(scene: Scene, monkeypatch: pytest.MonkeyPatch, lanes: int) -> None:
    taking = "SELECT nextval(pg_get_serial_sequence('payments', 'id')) AS id, '' AS what, '' AS says, '' AS should"
    check = Check("a number taken", "Nobody takes one.", "payments", taking)
    monkeypatch.setattr(verification, "CHECKS", [check] * lanes)
    with pytest.raises(DBAPIError, match="read-only transaction"):
        await verify_books(lanes=lanes)
    monkeypatch.undo()
    assert len(await verify_books(lanes=lanes)) == len(CHECKS)


# The command


async def command(scene: Scene, *arguments: str, **settings: str) -> tuple[int, str, str]:
    """`python verify.py`: its status, what it printed, and what it complained of."""
    environment = {**os.environ, "DATABASE_URL": scene.app, "DATABASE_OWNER_URL": scene.owner, **settings}
    process = await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "verify.py", *arguments],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return process.returncode, process.stdout, process.stderr


async def test_the_command_says_that_all_is_right(scene: Scene) -> None:
    status, said, complained = await command(scene)
    assert (status, complained) == (0, "")
    assert [line.split("  ")[0] for line in said.splitlines()[:-1]] == [check.name for check in CHECKS]
    assert all(" fine " in line for line in said.splitlines()[:-1])
    assert said.splitlines()[-1].startswith("All is as it should be; 25 checks")


async def test_the_command_names_what_is_wrong_and_the_first_of_it(scene: Scene) -> None:
    with psycopg.connect(scene.owner) as tables:
        [(waiver,)] = tables.execute("SELECT max(id) FROM interest_waivers").fetchall()
        tables.execute("UPDATE interest_waivers SET amount = amount + 0.5 WHERE id = %s", [waiver])
        tables.execute("UPDATE bookings SET refund_owed = 0 WHERE id = %s", [scene.ids["firm"]])
        # More of them than are shown.
        tables.execute(
            "INSERT INTO receipt_counters SELECT %s, to_char(n, 'FM0000') || '-00', 1 FROM generate_series(1, 30) n",
            [scene.ids["rival"]],
        )
    try:
        status, said, _ = await command(scene)
        as_json, document, _ = await command(scene, "--json")
    finally:
        with psycopg.connect(scene.owner) as tables:
            tables.execute("UPDATE interest_waivers SET amount = amount - 0.5 WHERE id = %s", [waiver])
            tables.execute("UPDATE bookings SET refund_owed = NULL WHERE id = %s", [scene.ids["firm"]])
            tables.execute("DELETE FROM receipt_counters WHERE builder_id = %s", [scene.ids["rival"]])
    assert (status, as_json) == (1, 1)
    assert f"bookings {scene.ids['firm']}: interest_waived says 70.00 and should say 70.50\n" in said
    assert f"{scene.ids['firm']}: forfeited_amount + refund_owed says 0.00 and should say nothing\n" in said
    assert "    and 10 more\n" in said
    assert said.splitlines()[-1].startswith("3 of 25 checks found something wrong")
    found = json.loads(document)
    wrong = {check["name"]: check for check in found["checks"] if check["found"]}
    assert found["holds"] is False
    assert wrong.keys() == {"waived interest", "ends", "receipt counters"}
    assert wrong["waived interest"]["violations"] == [
        {"id": str(scene.ids["firm"]), "what": "interest_waived", "says": "70.00", "should": "70.50"}
    ]
    counters = wrong["receipt counters"]
    assert (counters["found"], len(counters["violations"])) == (30, MOST_SHOWN)


async def test_what_could_not_be_found_out_is_neither_right_nor_wrong(scene: Scene, databases: Databases) -> None:
    nowhere = psycopg.conninfo.make_conninfo(scene.app, dbname="no_such_database")
    status, said, complained = await command(scene, DATABASE_URL=nowhere)
    assert (status, said) == (2, "")
    assert "cannot be reached" in complained
    name = f"plinth_books_{os.getpid()}_old"
    databases.empty(name)
    try:
        old = databases.address(scene.app, name)
        status, said, complained = await command(scene, DATABASE_URL=old)
    finally:
        databases.drop(name)
    assert (status, said) == (2, "")
    assert "not in the shape" in complained


# The night


class Said:
    """A log that remembers."""

    def __init__(self) -> None:
        self.lines: list[tuple[str, str, dict[str, Any]]] = []

    def info(self, event: str, **values: Any) -> None:
        self.lines.append(("info", event, values))

    def error(self, event: str, **values: Any) -> None:
        self.lines.append(("error", event, values))


async def test_each_night_it_is_said_how_the_books_are(scene: Scene, monkeypatch: pytest.MonkeyPatch) -> None:
    log = Said()
    monkeypatch.setattr(jobs.books, "log", log)
    await jobs.books.look_at_the_books(timestamp=0)
    [(level, event, values)] = log.lines
    assert (level, event, values["checks"]) == ("info", "the books are right", len(CHECKS))
    log.lines.clear()
    with psycopg.connect(scene.owner) as tables:
        tables.execute("UPDATE bookings SET interest_paid = 77.77 WHERE id = %s", [scene.ids["firm"]])
    try:
        await jobs.books.look_at_the_books(timestamp=0)
    finally:
        with psycopg.connect(scene.owner) as tables:
            tables.execute("UPDATE bookings SET interest_paid = 40 WHERE id = %s", [scene.ids["firm"]])
    [(level, event, values)] = log.lines
    assert (level, event) == ("error", "the books are wrong")
    assert (values["check"], values["table"], values["found"]) == ("booking sums", "bookings", 1)
    # How much, never what.
    assert "77.77" not in str(log.lines)
