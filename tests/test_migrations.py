"""Migrations: up, down, up again, by two at once, on the oldest server; and what the application's role may do."""

import json
import os
import pwd
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple
from uuid import UUID, uuid4

import httpx2
import psycopg
import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from psycopg import sql

from database.auth import create_access_token
from database.migrate import (
    APP_ROLE,
    APPEND_ONLY,
    FOR_EVER,
    WITHHELD,
    DatabaseUnavailable,
    acting_as_app,
    alembic_config,
    engine_for,
    head,
    migrate,
)
from database.models import Base
from tests.books import BOOKS
from tests.cast import PASSWORD_HASH
from tests.conftest import Databases
from tests.races.conftest import PEOPLE, ROOT, serving

OLDEST = Path("/usr/lib/postgresql/15/bin")


def silence(_: str) -> None:
    """Says nothing."""


@pytest.fixture
def empty(databases: Databases) -> Iterator[str]:
    """A database without tables, by its owner's address."""
    name = f"migrations_{uuid4().hex[:12]}"
    yield databases.empty(name)
    databases.drop(name)


def rows(address: str, statement: str, *values: object) -> list[tuple[Any, ...]]:
    with psycopg.connect(address, autocommit=True) as connection:
        cursor = connection.execute(statement, values)
        return cursor.fetchall() if cursor.description else []


# What extensions bring stays: they may have been there before us. Alembic keeps its own empty table.
LEFT_OVERS = """
SELECT 'table or the like', c.relname FROM pg_class c
WHERE c.relnamespace = 'public'::regnamespace AND c.relname NOT LIKE 'alembic_version%%'
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.deptype = 'e')
UNION ALL
SELECT 'function', p.proname FROM pg_proc p
WHERE p.pronamespace = 'public'::regnamespace
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = p.oid AND d.deptype = 'e')
UNION ALL
SELECT 'type', t.typname FROM pg_type t
WHERE t.typnamespace = 'public'::regnamespace AND t.typname NOT LIKE '%%alembic_version'
  AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = t.oid AND d.deptype = 'e')
  AND NOT EXISTS (SELECT FROM pg_type e JOIN pg_depend d ON d.objid = e.oid AND d.deptype = 'e' WHERE e.oid = t.typelem)
UNION ALL
SELECT 'trigger', tgname FROM pg_trigger WHERE NOT tgisinternal
"""


def differences(address: str) -> list[Any]:
    """What `alembic check` would name: where the tables are not what the models say."""
    with engine_for(address).connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={
                "include_object": lambda _, name, kind, *__: (
                    not (kind == "table" and str(name).startswith("procrastinate_"))
                )
            },
        )
        return list(compare_metadata(context, Base.metadata))


def test_the_migrations_make_what_the_models_say(empty: str) -> None:
    migrate(empty, silence)
    command.check(alembic_config(empty))
    assert differences(empty) == []
    assert rows(empty, "SELECT version_num FROM alembic_version") == [(head(),)]
    # The comparison would notice: a column too many, and an index too few.
    rows(empty, "ALTER TABLE bookings ADD COLUMN forgotten int")
    rows(empty, "DROP INDEX bookings_one_live_per_unit_key")
    assert {difference[0] for difference in differences(empty)} == {"remove_column", "add_index"}


def test_what_goes_up_comes_down_and_goes_up_again(empty: str) -> None:
    migrate(empty, silence)
    assert {kind for kind, _ in rows(empty, LEFT_OVERS)} == {"table or the like", "function", "type", "trigger"}
    command.downgrade(alembic_config(empty), "base")
    assert rows(empty, LEFT_OVERS) == []
    said: list[str] = []
    migrate(empty, said.append)
    assert len(said) == 1
    assert differences(empty) == []
    assert rows(empty, "SELECT has_table_privilege('plinth_app', 'bookings', 'INSERT')") == [(True,)]
    # A second time there is nothing to do, and nothing to say.
    migrate(empty, said.append)
    assert len(said) == 1


OLD_BUILDER = """
WITH person AS (
    INSERT INTO users (email, password_hash, user_type) VALUES (gen_random_uuid() || '@example.com', '', 'customer')
    RETURNING id
), buyer AS (
    INSERT INTO customers (user_id, first_name, last_name, phone) SELECT id, 'Asha', 'Rao', '+919812345678' FROM person
    RETURNING id
), company AS (
    INSERT INTO builders (company_name, license_number, phone, address)
    VALUES ('Lintel', gen_random_uuid(), '+912012345678', 'Pune') RETURNING id
)
INSERT INTO projects (builder_id, slug, name, project_type, address, city, state, zipcode, currency, timezone,
                      opening_hours, status, actual_completion_date)
SELECT company.id, gen_random_uuid(), 'Kiln House', 'residential', 'Road', 'Pune', 'MH', '411045', 'INR', %s, '{}',
    %s, %s
FROM company RETURNING id, builder_id, (SELECT id FROM buyer)
"""
OLD_BOOKING = """
WITH home AS (
    INSERT INTO units (unit_number, unit_type, floor_number, area_sqft, price, project_id, builder_id, status)
    VALUES (gen_random_uuid(), 'villa', 0, 1, 1, %(project)s, %(builder)s, 'withheld') RETURNING id
)
INSERT INTO bookings (reference, unit_id, project_id, builder_id, customer_id, status, currency, cost_sheet,
    total_amount, token_amount, paid_amount, payment_plan, created_at, updated_at, agreement_signed_at, hold_slot,
    hold_expires_at, ended_at, end_reason, forfeited_amount, refund_owed, registration_number, registration_date)
SELECT left(gen_random_uuid()::text, 20), id, %(project)s, %(builder)s, %(buyer)s, %(status)s, 'INR', '{"lines": []}',
    %(total)s, 0.01, %(paid)s, %(plan)s, %(made)s, %(changed)s, %(signed)s, 1, now(), %(ended)s, 'It is over',
    %(forfeited)s, %(owed)s, 'R-1', '2026-01-01'
FROM home RETURNING id
"""


def old_plan(*stages: tuple[str, str, str | None]) -> str:
    """A payment plan as bookings kept it at revision 0002, of stages by what makes them fall due, amount and date."""
    kept = [
        {"name": f"Stage {n}", "percent": 1, "falls_due": falls, "due_date": day, "grace_days": 7, "amount": amount}
        for n, (falls, amount, day) in enumerate(stages)
    ]
    return json.dumps({"id": 1, "name": "Steps", "plan_type": "installments", "stages": kept})


STEPS = old_plan(
    ("on_booking", "100.00", None), ("on_agreement", "0.00", None), ("on_date", "200.00", "2026-02-03"),
    ("on_agreement", "300.00", None), ("on_handover", "400.01", None),
)  # fmt: skip
ONE = old_plan(("on_agreement", "500.00", None))
# A minute before and a minute after midnight in Kolkata, on the last day of a financial year and of a month.
BEFORE, AFTER = "2026-03-31 18:29:00+00", "2026-03-31 18:31:00+00"


def test_the_books_of_an_old_installation_balance_when_it_has_been_brought_up(empty: str) -> None:
    """What had been paid becomes payments with receipts, spread over stages that have fallen due as they would have."""
    command.upgrade(alembic_config(empty), "0002")
    [one] = rows(empty, OLD_BUILDER, "Asia/Kolkata", "construction", None)
    [other] = rows(empty, OLD_BUILDER, "Asia/Kolkata", "delivered", "2026-03-01")

    def booked(where: tuple[Any, ...], status: str, paid: str, plan: str, total: str, **values: object) -> int:
        project, builder, buyer = where
        given: dict[str, object] = {
            "made": "2026-01-10 20:00:00+00", "changed": BEFORE, "signed": None, "forfeited": None, "owed": None,
            "ended": "2026-03-01" if status in ("cancelled", "expired") else None,
        }  # fmt: skip
        given |= {"project": project, "builder": builder, "buyer": buyer, "status": status, "paid": paid, "plan": plan}
        with psycopg.connect(empty, autocommit=True) as connection:
            made = connection.execute(OLD_BOOKING, given | {"total": total} | values).fetchone()
        assert made
        return int(made[0])

    held = booked(one, "reserved", "0.00", STEPS, "1000.01")
    firm = booked(one, "token_paid", "150.00", STEPS, "1000.01")
    signed = booked(one, "agreement_signed", "300.00", STEPS, "1000.01", signed=AFTER, changed=AFTER)
    handed_over = booked(other, "completed", "1000.01", STEPS, "1000.01", signed=BEFORE, changed=AFTER)
    unpaid = booked(one, "confirmed", "0.00", ONE, "500.00")
    cancelled = booked(one, "cancelled", "100.01", STEPS, "1000.01", forfeited="25.00", owed="75.01", changed=AFTER)
    expired = booked(one, "expired", "30.00", ONE, "500.00")

    migrate(empty, silence)

    for project, _, _ in (one, other):
        # The old bookings here have no cost sheet to speak of, and nobody has moved their homes.
        for lie, statement in [each for each in BOOKS.items() if each[0] not in ("cost sheets", "homes")]:
            with psycopg.connect(empty) as connection:
                assert not connection.execute(sql.SQL(statement), {"project": project}).fetchall(), lie
    day, paid = "to_char(fell_due_on, 'YYYY-MM-DD'), to_char(due_date, 'YYYY-MM-DD')", "paid_amount::text"
    stages = f"SELECT {paid}, {day} FROM booking_stages WHERE booking_id = %s ORDER BY position"
    booking, dated, waits = ("2026-01-11", "2026-01-18"), ("2026-02-03", "2026-02-03"), (None, None)
    assert [rows(empty, stages, each) for each in (held, firm, signed, handed_over)] == [
        [("0.00", *booking), ("0.00", *waits), ("0.00", *dated), ("0.00", *waits), ("0.00", *waits)],
        [("100.00", *booking), ("0.00", *waits), ("50.00", *dated), ("0.00", *waits), ("0.00", *waits)],
        [
            ("100.00", *booking),
            ("0.00", "2026-04-01", "2026-04-08"),
            ("200.00", *dated),
            ("0.00", "2026-04-01", "2026-04-08"),
            ("0.00", *waits),
        ],
        [
            ("100.00", *booking),
            ("0.00", "2026-03-31", "2026-04-07"),
            ("200.00", *dated),
            ("300.00", "2026-03-31", "2026-04-07"),
            ("400.01", "2026-03-01", "2026-03-08"),
        ],
    ]
    # In the year in which it was paid, by the calendar of the place.
    receipts = "SELECT booking_id, amount::text, financial_year, receipt_sequence FROM payments ORDER BY booking_id"
    assert rows(empty, receipts) == [
        (firm, "150.00", "2025-26", 1),
        (signed, "300.00", "2026-27", 1),
        (handed_over, "1000.01", "2026-27", 1),
        (cancelled, "100.01", "2026-27", 2),
        (expired, "30.00", "2025-26", 2),
    ]
    settled = "SELECT forfeited_amount::text, refund_owed::text FROM bookings WHERE id = %s"
    assert [rows(empty, settled, each) for each in (unpaid, cancelled, expired)] == [
        [(None, None)],
        [("25.00", "75.01")],
        [("0.00", "30.00")],
    ]
    plans = "SELECT DISTINCT jsonb_path_query_array(payment_plan::jsonb, '$.stages[*].phase_id')::text FROM bookings"
    assert sorted(rows(empty, plans)) == [("[null, null, null, null, null]",), ("[null]",)]
    # Down again nothing is lost of what there was before.
    command.downgrade(alembic_config(empty), "0002")
    assert rows(empty, "SELECT sum(paid_amount)::text, count(*) FROM bookings") == [("1580.02", 7)]


def test_two_processes_that_migrate_at_once_take_turns(empty: str) -> None:
    script = "import sys; from database.migrate import migrate; migrate(sys.argv[1], print)"
    running = [
        subprocess.Popen(
            [sys.executable, "-c", script, empty], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    said = [process.communicate(timeout=120) for process in running]
    assert [process.returncode for process in running] == [0, 0, 0], said
    assert differences(empty) == []
    assert rows(empty, "SELECT count(*) FROM alembic_version") == [(1,)]


def test_a_server_that_cannot_be_reached_is_said_in_a_sentence(databases: Databases) -> None:
    nowhere = Databases.address(databases.addresses.owner, "no_such_database")
    with pytest.raises(DatabaseUnavailable, match="cannot be reached"):
        migrate(nowhere, silence)


# What the application may do


def test_the_application_owns_nothing_and_is_nobody(own_database: tuple[str, str]) -> None:
    app = own_database[0]
    assert rows(app, "SELECT current_user::text") == [(APP_ROLE,)]
    [able] = rows(
        app,
        "SELECT rolsuper, rolcreatedb, rolcreaterole, rolreplication, rolbypassrls FROM pg_roles WHERE rolname = %s",
        APP_ROLE,
    )
    assert able == (False, False, False, False, False)
    assert rows(app, "SELECT roleid::regrole::text FROM pg_auth_members WHERE member = %s::regrole", APP_ROLE) == []
    owned = "SELECT relname FROM pg_class WHERE relowner = %s::regrole"
    assert rows(app, owned, APP_ROLE) == []
    assert rows(app, "SELECT proname FROM pg_proc WHERE proowner = %s::regrole", APP_ROLE) == []


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE mine (id int)",
        "CREATE SCHEMA mine",
        "CREATE FUNCTION mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
        "CREATE EXTENSION dblink",
        "CREATE ROLE mine",
        "ALTER TABLE bookings DISABLE TRIGGER ALL",
        "ALTER TABLE units DISABLE TRIGGER stock_after_update",
        "ALTER TABLE bookings DROP CONSTRAINT bookings_paid_amount_check",
        "DROP INDEX bookings_one_live_per_unit_key",
        "DROP TABLE idempotency_keys",
        "TRUNCATE audit_log",
        "UPDATE alembic_version SET version_num = '0000'",
        "SET ROLE plinth_owner",
        "SET SESSION AUTHORIZATION plinth_owner",
        "COPY users TO '/tmp/users'",
        "COPY users FROM PROGRAM 'true'",
        "SELECT pg_read_file('/etc/passwd')",
        "SELECT * FROM pg_authid",
    ],
)
def test_the_application_has_no_rights_beyond_its_work(statement: str, own_database: tuple[str, str]) -> None:
    with (
        psycopg.connect(own_database[0], autocommit=True) as application,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        application.execute(sql.SQL(statement))


def test_what_only_grows_can_only_be_added_to(own_database: tuple[str, str]) -> None:
    assert {table for table, rights in WITHHELD.items() if rights == APPEND_ONLY} == {
        "account_withdrawals",
        "agreement_forms",
        "agreement_signatures",
        "audit_log",
        "booking_history",
        "completion_promises",
        "demand_notes",
        "interest_waivers",
        "messages",
        "papers",
        "payment_refunds",
        "phase_changes",
        "progress_certificates",
        "unit_price_changes",
    }
    # What may change, but stays: a payment is settled, an agreement is superseded.
    assert {table for table, rights in WITHHELD.items() if rights == FOR_EVER} == {
        "agreements",
        "bank_lines",
        "checkouts",
        "payments",
        "refund_transfers",
    }
    rights = "SELECT table_name, privilege_type FROM information_schema.role_table_grants WHERE grantee = %s"
    held: dict[str, set[str]] = {}
    for table, right in rows(own_database[1], rights, APP_ROLE):
        held.setdefault(table, set()).add(right)
    changes = {APPEND_ONLY: set[str](), FOR_EVER: {"UPDATE"}, None: {"UPDATE", "DELETE"}}
    for table in Base.metadata.tables:
        assert held[table] == {"SELECT", "INSERT"} | changes[WITHHELD.get(table)], table
    assert held["alembic_version"] == {"SELECT"}


def test_a_mightier_address_is_used_with_the_applications_rights_only(
    databases: Databases, own_database: tuple[str, str]
) -> None:
    """As when DATABASE_URL alone is given: connections begin as the application's role, whoever it names."""
    name = psycopg.conninfo.conninfo_to_dict(own_database[1])["dbname"]
    mighty = databases.address(databases.addresses.superuser, str(name)) + " options='-c work_mem=5MB'"
    with psycopg.connect(acting_as_app(mighty), autocommit=True) as connection:
        assert connection.execute("SELECT current_user::text, current_setting('work_mem')").fetchone() == (
            APP_ROLE,
            "5MB",
        )
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("DELETE FROM audit_log")


# The oldest server


class Account(NamedTuple):
    """Whom the server runs as."""

    uid: int
    gid: int


def unprivileged() -> Account | None:
    """PostgreSQL refuses to run as root; then as somebody else."""
    if os.geteuid() != 0:
        return None
    for name in ("postgres", "nobody"):
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        return Account(found.pw_uid, found.pw_gid)
    return None


@pytest.fixture(scope="module")
def oldest_server() -> Iterator[str]:
    """A PostgreSQL 15 of our own, by the address of its superuser."""
    if not (OLDEST / "initdb").exists():
        pytest.skip("there is no PostgreSQL 15 on this machine")
    account = unprivileged()
    who: dict[str, Any] = {} if account is None else {"user": account.uid, "group": account.gid, "extra_groups": []}
    with tempfile.TemporaryDirectory(prefix="plinth15-", dir="/tmp") as folder:
        if account is not None:
            os.chown(folder, account.uid, account.gid)
        cluster = f"{folder}/cluster"

        def run(program: str, *arguments: str) -> None:
            subprocess.run(
                [OLDEST / program, "-D", cluster, *arguments],
                check=True, cwd=folder, stdout=subprocess.DEVNULL, timeout=120, env={"PATH": os.defpath, "LC_ALL": "C"},
                **who,
            )  # fmt: skip

        run("initdb", "--no-sync", "--auth=trust", "--username=superuser", "--encoding=UTF8")
        options = f"-c listen_addresses='' -c unix_socket_directories={folder} -c fsync=off"
        run("pg_ctl", "start", "-w", "-l", f"{folder}/log", "-o", options)
        try:
            yield f"host={folder} user=superuser dbname=postgres"
        finally:
            run("pg_ctl", "stop", "-m", "fast", "-w")


def test_everything_works_on_postgresql_15(oldest_server: str, tmp_path: Path) -> None:
    """As somebody would set it up by hand: one user, who owns the database and is no superuser."""
    rows(oldest_server, "CREATE ROLE builder_owner LOGIN CREATEROLE")
    rows(oldest_server, "CREATE DATABASE homes OWNER builder_owner")
    owner = oldest_server.replace("superuser", "builder_owner").replace("postgres", "homes")
    [(version,)] = rows(owner, "SELECT current_setting('server_version_num')::int / 10000")
    assert version == 15
    log = tmp_path / "api.log"
    with (
        serving((owner, ""), log, DATABASE_OWNER_URL="") as server,
        httpx2.Client(base_url=server.address, timeout=30) as http,
    ):
        assert differences(owner) == []
        [(customer, user, session)] = rows(
            owner, PEOPLE.replace("%(people)s", "1").replace("%(password)s", "%s"), PASSWORD_HASH
        )
        company = {"company_name": "L", "license_number": "L-15", "phone": "+912012345678", "address": "Pune"}
        registration = {"email": "owner@example.com", "password": "seven grey herons", "user_type": "builder"}
        made = http.post("/api/auth/register", json=registration | {"builder": company}).json()
        office = {"Authorization": f"Bearer {made['access_token']}"}
        buyer = {"Authorization": f"Bearer {create_access_token(user, UUID(str(session)))}"}
        place = {"address": "Baner Road", "city": "Pune", "state": "Maharashtra", "zipcode": "411045"}
        body: Any = {"name": "Kiln House", "project_type": "residential", "published": True, **place}
        project = http.post("/api/projects", json=body, headers=office).json()["id"]
        extras = {"extras": [{"name": "Car park", "price": "1.00", "quantity": 1}]}
        extra = http.put(f"/api/projects/{project}/extras", json=extras, headers=office).json()["extras"][0]["id"]
        body = {"project_id": project, "unit_number": "A", "unit_type": "villa", "floor_number": 0, "area_sqft": 1}
        unit = http.post("/api/units", json=body | {"price": "4000000.00"}, headers=office).json()["id"]
        body = {"unit_id": unit, "extras": [{"extra_id": extra}]}
        booking = http.post("/api/bookings", json=body, headers=buyer | {"Idempotency-Key": "fifteen"})
        assert booking.status_code == 201, booking.text
        assert booking.json()["customer_id"] == customer
        again = http.post("/api/bookings", json=body, headers=buyer | {"Idempotency-Key": "fifteen"})
        assert again.content == booking.content
        path = f"/api/bookings/{booking.json()['id']}/status"
        ended = http.patch(path, json={"status": "cancelled", "reason": "x"}, headers=buyer)
        assert (ended.status_code, ended.json()["status"]) == (200, "cancelled")
        assert http.get("/api/builder/bookings", headers=office).json()["stats"]["by_status"] == {"cancelled": 1}
        assert http.get("/api/projects?q=kiln").json()["total"] == 1
    # It was served with the rights of the application's role, not the owner's.
    assert rows(owner, "SELECT DISTINCT tableowner::text FROM pg_tables WHERE schemaname = 'public'") == [
        ("builder_owner",)
    ]
    assert rows(owner, "SELECT pg_has_role('builder_owner', 'plinth_app', 'MEMBER')") == [(True,)]
