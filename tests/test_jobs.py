"""What happens by the clock: holds that ran out, records that have served their time, and the worker itself."""

import asyncio
import os
import signal
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from procrastinate import PsycopgConnector
from psycopg.types.json import Jsonb

import jobs.holds
from jobs.app import queue
from jobs.holds import end_lapsed_holds
from jobs.records import clear_jobs, clear_records, retry_stalled
from tests.cast import Cast, Json, Person, lapse
from tests.conftest import Query
from tests.races.conftest import ROOT


async def statuses(query: Query, *bookings: Json) -> list[str]:
    rows = await query(
        "SELECT status FROM bookings WHERE id = ANY (%(ids)s) ORDER BY id", ids=[each["id"] for each in bookings]
    )
    return [status for (status,) in rows]


async def test_holds_that_ran_out_are_ended_and_no_others(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query
) -> None:
    extras = {"extras": [{"name": "Car park", "price": "1.00", "quantity": 5}]}
    extra = (await owner.put(f"/api/projects/{project['id']}/extras", extras)).json()["extras"][0]["id"]
    made = [
        await cast.booking(buyer, await cast.unit(owner, project), extras=[{"extra_id": extra, "quantity": 2}])
        for _ in range(2)
    ]
    await lapse(query, made[0], "3 hours")
    await end_lapsed_holds(timestamp=0)
    assert await statuses(query, *made) == ["expired", "reserved"]
    assert await query("SELECT status, held_until FROM units WHERE id = %(id)s", id=made[0]["unit_id"]) == [
        ("available", None)
    ]
    assert await query("SELECT taken FROM extras WHERE id = %(id)s", id=extra) == [(2,)]
    assert await query("SELECT available_units FROM projects WHERE id = %(id)s", id=project["id"]) == [(1,)]
    ended = (await buyer.get(f"/api/bookings/{made[0]['id']}")).json()
    assert ended["ended_at"] == ended["hold_expires_at"]
    assert [entry["to_status"] for entry in ended["history"]] == ["reserved", "expired"]
    audited = "SELECT action, actor_id FROM audit_log WHERE entity_type = 'booking' AND entity_id = %(id)s ORDER BY id"
    assert (await query(audited, id=made[0]["id"]))[1:] == [("booking.moved", None)]
    # A second sweep finds nothing to do.
    await end_lapsed_holds(timestamp=0)
    assert len((await buyer.get(f"/api/bookings/{made[0]['id']}")).json()["history"]) == 2


async def test_two_sweeps_at_once_end_a_hold_once(buyer: Person, booking: Json, query: Query) -> None:
    await lapse(query, booking)
    await asyncio.gather(*(end_lapsed_holds(timestamp=0) for _ in range(4)))
    history = (await buyer.get(f"/api/bookings/{booking['id']}")).json()["history"]
    assert [entry["to_status"] for entry in history] == ["reserved", "expired"]


async def test_a_hold_that_cannot_be_ended_keeps_no_other_one_waiting(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, Json]] = []
    quiet = SimpleNamespace(info=lambda *_, **__: None, exception=lambda event, **about: said.append((event, about)))
    monkeypatch.setattr(jobs.holds, "log", quiet)
    extras = {"extras": [{"name": "Car park", "price": "1.00", "quantity": 5}]}
    extra = (await owner.put(f"/api/projects/{project['id']}/extras", extras)).json()["extras"][0]["id"]
    unit = await cast.unit(owner, project)
    broken = await cast.booking(buyer, unit, extras=[{"extra_id": extra, "quantity": 2}])
    others = [await cast.booking(buyer, await cast.unit(owner, project)) for _ in range(2)]
    await lapse(query, broken, "3 hours")
    for other in others:
        await lapse(query, other)
    # What it has taken is not on the books: giving it back would make them negative, which the database refuses.
    await query("UPDATE extras SET taken = 0 WHERE id = %(id)s", id=extra)
    await end_lapsed_holds(timestamp=0)
    assert await statuses(query, broken, *others) == ["reserved", "expired", "expired"]
    assert said == [("a hold could not be ended", {"booking_id": broken["id"]})]
    # The next minute tries again.
    await query("UPDATE extras SET taken = 2 WHERE id = %(id)s", id=extra)
    await end_lapsed_holds(timestamp=0)
    assert await statuses(query, broken) == ["expired"]


async def test_a_sweep_takes_on_no_more_than_it_can(
    cast: Cast, owner: Person, buyer: Person, project: Json, query: Query, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = [await cast.booking(buyer, await cast.unit(owner, project)) for _ in range(3)]
    # No other test's holds are in the way.
    await end_lapsed_holds(timestamp=0)
    for hours, booking in enumerate(made, start=1):
        await lapse(query, booking, f"{hours} hours")
    monkeypatch.setattr(jobs.holds, "MOST_AT_ONCE", 2)
    await end_lapsed_holds(timestamp=0)
    # The oldest first.
    assert await statuses(query, *made) == ["reserved", "expired", "expired"]


async def test_records_that_have_served_their_time_are_deleted_and_no_others(buyer: Person, query: Query) -> None:
    user, mark = buyer.user_id, uuid4().hex
    for name, age in (("old", "24 hours 1 minute"), ("new", "23 hours 59 minutes")):
        await query(
            """INSERT INTO idempotency_keys (user_id, key, fingerprint, status, body, created_at)
            VALUES (%(user)s, %(key)s, '', 201, '{}', now() - %(age)s::interval)""",
            user=user, key=f"{mark}-{name}", age=age,
        )  # fmt: skip
    for name, left in (("old", "-1 second"), ("new", "1 minute")):
        await query(
            "INSERT INTO rate_limits (key, hits, resets_at) VALUES (%(key)s, 1, now() + %(left)s::interval)",
            key=f"{mark}-{name}", left=left,
        )  # fmt: skip
    for name, left in (("old", "-31 days"), ("ended", "-29 days"), ("new", "1 day")):
        await query(
            """INSERT INTO auth_sessions (id, user_id, expires_at, user_agent)
            VALUES (gen_random_uuid(), %(user)s, now() + %(left)s::interval, %(name)s)""",
            user=user, left=left, name=f"{mark}-{name}",
        )  # fmt: skip
        await query(
            """INSERT INTO refresh_tokens (token_hash, session_id, expires_at)
            SELECT sha256(user_agent::bytea), id, now() + %(left)s::interval FROM auth_sessions
            WHERE user_agent = %(name)s""",
            left=left, name=f"{mark}-{name}",
        )  # fmt: skip

    for name, days, read in (("old", 366, True), ("new", 364, True), ("unread", 366, False)):
        await query(
            """INSERT INTO notifications (user_id, notification_type, title, message, created_at, read_at)
            VALUES (%(user)s, 'system', %(title)s, '', now() - make_interval(days => %(days)s),
                    CASE WHEN %(read)s THEN now() END)""",
            user=user, title=f"{mark}-{name}", days=days, read=read,
        )  # fmt: skip

    async def kept(statement: str) -> list[str]:
        return [row[0].rpartition("-")[2] for row in await query(statement, mark=f"{mark}%")]

    await clear_records(timestamp=0)
    assert await kept("SELECT key FROM idempotency_keys WHERE key LIKE %(mark)s") == ["new"]
    assert await kept("SELECT key FROM rate_limits WHERE key LIKE %(mark)s") == ["new"]
    sessions = "SELECT user_agent FROM auth_sessions WHERE user_agent LIKE %(mark)s ORDER BY 1"
    assert await kept(sessions) == ["ended", "new"]
    tokens = "SELECT user_agent FROM auth_sessions s JOIN refresh_tokens ON session_id = s.id "
    assert await kept(tokens + "WHERE user_agent LIKE %(mark)s") == ["new"]
    assert await kept("SELECT title FROM notifications WHERE title LIKE %(mark)s ORDER BY id") == ["new", "unread"]
    # Their own sign-in is not among what was cleared.
    assert (await buyer.get("/api/auth/me")).status_code == 200


JOB = """
INSERT INTO procrastinate_jobs (queue_name, task_name, args, status, worker_id)
VALUES ('default', %(task)s, %(args)s, %(status)s, %(worker)s) RETURNING id
"""


async def test_jobs_of_a_worker_that_died_go_to_another(own_database: tuple[str, str], query: Query) -> None:
    [(dead,)] = await query(
        "INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '10 minutes') RETURNING id"
    )
    [(alive,)] = await query("INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now()) RETURNING id")
    task: dict[str, Any] = {"task": "jobs.records.clear_records", "args": Jsonb({"timestamp": 0}), "status": "doing"}
    [(lost,)] = await query(JOB, **task, worker=dead)
    [(running,)] = await query(JOB, **task, worker=alive)
    with queue.replace_connector(PsycopgConnector(conninfo=own_database[0])) as app:
        async with app.open_async():
            await retry_stalled(timestamp=0)
    rows = await query(
        "SELECT id, status::text FROM procrastinate_jobs WHERE id = ANY (%(ids)s) ORDER BY id", ids=[lost, running]
    )
    assert rows == [(lost, "todo"), (running, "doing")]
    await query("DELETE FROM procrastinate_jobs WHERE id = ANY (%(ids)s)", ids=[lost, running])


async def test_jobs_that_were_done_a_week_ago_are_deleted_and_failed_ones_kept(
    own_database: tuple[str, str], query: Query
) -> None:
    made = {}
    for name, status, age in (("old", "succeeded", 8), ("new", "succeeded", 6), ("failed", "failed", 8)):
        [(job,)] = await query(JOB, task="jobs.records.clear_records", args=Jsonb({}), status=status, worker=None)
        at = datetime.now(UTC) - timedelta(days=age)
        await query("DELETE FROM procrastinate_events WHERE job_id = %(job)s", job=job)
        await query(
            "INSERT INTO procrastinate_events (job_id, type, at) VALUES (%(job)s, %(type)s, %(at)s)",
            job=job, type=status, at=at,
        )  # fmt: skip
        made[job] = name
    with queue.replace_connector(PsycopgConnector(conninfo=own_database[0])) as app:
        async with app.open_async():
            await clear_jobs(timestamp=0)
    rows = await query("SELECT id FROM procrastinate_jobs WHERE id = ANY (%(ids)s) ORDER BY id", ids=list(made))
    assert [made[job] for (job,) in rows] == ["new", "failed"]
    await query("DELETE FROM procrastinate_jobs WHERE id = ANY (%(ids)s)", ids=list(made))


# The worker


class Worker:
    """`python -m jobs` on a database."""

    def __init__(self, database: tuple[str, str], log: Path) -> None:
        self.log = log
        environment = {
            **os.environ, "DATABASE_URL": database[0], "DATABASE_OWNER_URL": database[1], "LOG_LEVEL": "info",
        }  # fmt: skip
        with log.open("wb") as file:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "jobs"], cwd=ROOT, env=environment, stdout=file, stderr=file
            )

    def __enter__(self) -> "Worker":
        return self

    def __exit__(self, *_: object) -> None:
        self.process.kill()
        self.process.wait()

    async def until(self, done: Any) -> None:
        """Waits until something is so, as long as the worker lives."""
        give_up = time.monotonic() + 100
        while not await done():
            assert self.process.poll() is None, self.log.read_text()
            assert time.monotonic() < give_up, self.log.read_text()
            await asyncio.sleep(0.1)


async def test_the_worker_sweeps_and_stops_when_it_is_told_to(
    own_database: tuple[str, str], buyer: Person, booking: Json, query: Query, tmp_path: Path
) -> None:
    await lapse(query, booking)

    async def swept() -> bool:
        return await statuses(query, booking) == ["expired"]

    with Worker(own_database, tmp_path / "worker.log") as worker:
        await worker.until(swept)
        worker.process.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(worker.process.wait, 60) == 0
    said = worker.log.read_text()
    assert "worker ready" in said
    assert "Traceback" not in said
    assert (await buyer.get(f"/api/bookings/{booking['id']}")).json()["history"][-1]["by"] == "Plinth"


async def test_a_worker_without_a_database_says_so_in_a_sentence(own_database: tuple[str, str], tmp_path: Path) -> None:
    nowhere = psycopg.conninfo.make_conninfo(own_database[1], dbname="no_such_database")
    with Worker((nowhere, nowhere), tmp_path / "worker.log") as worker:
        assert await asyncio.to_thread(worker.process.wait, 60) == 1
    said = worker.log.read_text()
    assert "cannot be reached" in said
    assert "Traceback" not in said
