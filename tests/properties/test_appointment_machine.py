"""The life of appointments as the rules tell it, played at random against the running API.

The model is a list of spans written from the rules alone. After every step the API has to show what the model says, to
each side, and the times that it calls free are those that the model has free.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import ClassVar
from uuid import UUID, uuid4

import httpx2
import psycopg
import pytest
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from database.auth import create_access_token
from tests.cast import PASSWORD_HASH, Json, visiting_time
from tests.properties.conftest import World, play
from tests.races.conftest import PEOPLE, serving
from tests.races.test_appointment_races import LIES

PATH = "/api/appointments"
CUSTOMERS = 3
STEP = timedelta(minutes=30)
# The day that everybody asks for, from ten to six.
OPENS = datetime.fromisoformat(visiting_time(3, 10)).astimezone(UTC)
CLOSES = OPENS + timedelta(hours=8)
STATUSES = ["scheduled", "confirmed", "completed", "no_show", "cancelled"]
STANDING = ("scheduled", "confirmed")


@dataclass
class Meeting:
    """What the rules say about an appointment."""

    id: int
    project: int
    customer: int
    start: datetime
    minutes: int
    proposed_by: str
    status: str = "scheduled"
    sequence: int = 0
    changes: int = 1
    started: bool = False

    @property
    def end(self) -> datetime:
        return self.start + timedelta(minutes=self.minutes)

    @property
    def stands(self) -> bool:
        return self.status in STANDING

    def allows(self, party: str) -> set[str]:
        if self.status == "scheduled":
            return {"cancelled"} | ({"confirmed"} if "builder" in (party, self.proposed_by) else set())
        if self.status == "confirmed":
            return {"cancelled"} | ({"completed", "no_show"} if party == "builder" and self.started else set())
        return set()


which = st.integers(0, 30)
customers = st.integers(0, CUSTOMERS - 1)
places = st.integers(0, 1)
parties = st.sampled_from(["customer", "builder"])
# Half hours before and after the opening, too.
halves = st.integers(-1, 17)
lengths = st.sampled_from([15, 30, 60, 90, 240])


class Calendar(RuleBasedStateMachine):
    """Customers and a builder who ask for times, agree, move, cancel, come or do not come."""

    world: ClassVar[World]

    @initialize(capacity=st.integers(1, 3))
    def open(self, capacity: int) -> None:
        world = self.world
        body = {
            "project_type": "residential", "address": "Baner Road", "city": "Pune", "state": "Maharashtra",
            "zipcode": "411045", "published": True,
        }  # fmt: skip
        # The second has room for one.
        self.capacities = [capacity, 1]
        self.projects: list[int] = [
            world.ask(
                world.owner, "POST", "/api/projects", body | {"name": f"Kiln {uuid4().hex}", "visit_capacity": room}
            ).json()["id"]
            for room in self.capacities
        ]
        people = world.rows(PEOPLE, people=CUSTOMERS, password=PASSWORD_HASH)
        self.ids = [customer for customer, _, _ in people]
        self.customers = [create_access_token(user, UUID(str(session))) for _, user, session in people]
        self.meetings: list[Meeting] = []
        self.kept: list[tuple[str, str, Json, bytes]] = []
        self.days_past = 0

    # The model

    def at_once(self, project: int, start: datetime, end: datetime, but: Meeting | None) -> int:
        """How many others are in the project at most, while somebody is there from start to end."""
        there = [
            (each.start, each.end)
            for each in self.meetings
            if each is not but and each.stands and each.project == project and each.start < end and each.end > start
        ]
        return max(sum(a <= moment < b for a, b in there) for moment in [start, *(max(a, start) for a, _ in there)])

    def against(self, project: int, customer: int, start: datetime, minutes: int, but: Meeting | None) -> set[str]:
        """Every reason to refuse the time."""
        end = start + timedelta(minutes=minutes)
        if start < OPENS or end > CLOSES:
            return {"outside_opening_hours"}
        reasons = set()
        mine = [each for each in self.meetings if each is not but and each.stands and each.customer == customer]
        if any(each.start < end and start < each.end for each in mine):
            reasons.add("customer_busy")
        if self.at_once(project, start, end, but) >= self.capacities[project]:
            reasons.add("time_not_available")
        return reasons

    def token_of(self, party: str, customer: int) -> str:
        return self.customers[customer] if party == "customer" else self.world.owner

    # What people do

    @rule(party=parties, customer=customers, place=places, half=halves, minutes=lengths)
    def ask(self, party: str, customer: int, place: int, half: int, minutes: int) -> None:
        start = OPENS + half * STEP
        body: Json = {
            "project_id": self.projects[place], "appointment_type": "handover", "starts_at": start.isoformat(),
            "duration_minutes": minutes,
        }  # fmt: skip
        if party == "builder":
            body["customer_id"] = self.ids[customer]
        token, key = self.token_of(party, customer), uuid4().hex
        answer = self.world.ask(token, "POST", PATH, body, **{"Idempotency-Key": key})
        if party == "builder" and not any(each.customer == customer for each in self.meetings):
            assert answer.status_code == 404
            return
        refused = self.against(place, customer, start, minutes, None)
        if refused:
            assert answer.json()["code"] in refused
            return
        assert answer.status_code == 201, answer.text
        made = answer.json()
        self.meetings.append(Meeting(made["id"], place, customer, start, minutes, party))
        self.kept.append((token, key, body, answer.content))

    @precondition(lambda self: self.kept)
    @rule(number=which)
    def ask_again(self, number: int) -> None:
        token, key, body, first = self.kept[number % len(self.kept)]
        answer = self.world.ask(token, "POST", PATH, body, **{"Idempotency-Key": key})
        assert (answer.status_code, answer.content) == (201, first)

    @precondition(lambda self: self.meetings)
    @rule(number=which, party=parties, to=st.sampled_from(STATUSES))
    def move(self, number: int, party: str, to: str) -> None:
        meeting = self.meetings[number % len(self.meetings)]
        path = f"{PATH}/{meeting.id}/status"
        answer = self.world.ask(self.token_of(party, meeting.customer), "PATCH", path, {"status": to})
        if to not in meeting.allows(party):
            assert (answer.status_code, answer.json()["code"]) == (409, "invalid_transition")
            assert set(answer.json()["allowed"]) == meeting.allows(party)
            return
        assert answer.status_code == 200, answer.text
        meeting.status = to
        meeting.changes += 1

    @precondition(lambda self: self.meetings)
    @rule(number=which, party=parties)
    def delete(self, number: int, party: str) -> None:
        meeting = self.meetings[number % len(self.meetings)]
        answer = self.world.ask(self.token_of(party, meeting.customer), "DELETE", f"{PATH}/{meeting.id}")
        assert answer.status_code == (204 if meeting.stands else 409)
        if meeting.stands:
            meeting.status = "cancelled"
            meeting.changes += 1

    @precondition(lambda self: self.meetings)
    @rule(number=which, party=parties, half=halves, minutes=st.none() | lengths)
    def reschedule(self, number: int, party: str, half: int, minutes: int | None) -> None:
        meeting = self.meetings[number % len(self.meetings)]
        start, length = OPENS + half * STEP, minutes or meeting.minutes
        body: Json = {"starts_at": start.isoformat(), "reason": "It suits me better."}
        if minutes:
            body["duration_minutes"] = minutes
        path = f"{PATH}/{meeting.id}/reschedule"
        answer = self.world.ask(self.token_of(party, meeting.customer), "PATCH", path, body)
        if not meeting.stands:
            assert (answer.status_code, answer.json()["code"]) == (409, "invalid_transition")
            return
        refused = self.against(meeting.project, meeting.customer, start, length, meeting)
        if refused:
            assert answer.json()["code"] in refused
            return
        assert answer.status_code == 200, answer.text
        meeting.start, meeting.minutes, meeting.started = start, length, False
        meeting.status, meeting.proposed_by = "scheduled", party
        meeting.sequence += 1
        meeting.changes += 1

    @precondition(lambda self: any(each.stands and not each.started for each in self.meetings))
    @rule(number=which)
    def begin(self, number: int) -> None:
        """Its time has come: each on a day of its own in the past, so that none is in the way of another."""
        waiting = [each for each in self.meetings if each.stands and not each.started]
        meeting = waiting[number % len(waiting)]
        self.days_past += 1
        meeting.start -= timedelta(days=self.days_past + 30)
        meeting.started = True
        self.world.rows(
            "UPDATE appointments SET starts_at = %(start)s, ends_at = %(end)s WHERE id = %(id)s",
            start=meeting.start, end=meeting.end, id=meeting.id,
        )  # fmt: skip

    # What must hold after every step

    @invariant()
    def the_tables_do_not_contradict_themselves(self) -> None:
        for project in self.projects:
            for lie, statement in LIES.items():
                found = self.world.rows(statement, project=project)
                assert not found, f"{lie}: {found}"

    @invariant()
    def each_side_sees_what_the_rules_say(self) -> None:
        for place, project in enumerate(self.projects):
            here = [each for each in self.meetings if each.project == place]
            self.compare(self.world.owner, f"/project/{project}", "builder", here)
        for customer, token in enumerate(self.customers):
            own = [each for each in self.meetings if each.customer == customer]
            self.compare(token, f"/customer/{self.ids[customer]}", "customer", own)

    def compare(self, token: str, path: str, party: str, expected: list[Meeting]) -> None:
        shown = self.world.ask(token, "GET", f"{PATH}{path}?limit=100").json()
        assert [item["id"] for item in shown["items"]] == [
            each.id for each in sorted(expected, key=lambda each: (each.start, each.id), reverse=True)
        ]
        by_id = {item["id"]: item for item in shown["items"]}
        for meeting in expected:
            item = by_id[meeting.id]
            assert (item["status"], item["sequence"]) == (meeting.status, meeting.sequence)
            assert (item["proposed_by"], item["duration_minutes"]) == (meeting.proposed_by, meeting.minutes)
            assert datetime.fromisoformat(item["starts_at"]) == meeting.start
            assert datetime.fromisoformat(item["ends_at"]) == meeting.end
            assert set(item["allowed_transitions"]) == meeting.allows(party)
        found = [meeting.status for meeting in expected]
        assert shown["stats"]["by_status"] == {status: found.count(status) for status in set(found)}
        assert shown["stats"]["upcoming"] == sum(each.stands and not each.started for each in expected)

    @invariant()
    def what_is_said_to_be_free_is_free(self) -> None:
        for place, project in enumerate(self.projects):
            path = f"{PATH}/slots?project_id={project}&date={visiting_time(3)[:10]}&duration_minutes=60"
            slots = self.world.ask(self.customers[0], "GET", path).json()["slots"]
            assert len(slots) == 15
            for slot in slots:
                start, end = (datetime.fromisoformat(slot[name]) for name in ("starts_at", "ends_at"))
                assert slot["free"] == (self.at_once(place, start, end, None) < self.capacities[place])


@pytest.fixture(scope="module")
def world(own_database: tuple[str, str], tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    log = tmp_path_factory.mktemp("machine") / "api.log"
    with (
        serving(own_database, log) as server,
        httpx2.Client(base_url=server.address, timeout=30) as http,
        psycopg.connect(own_database[1], autocommit=True) as tables,
    ):
        yield World(http, tables)


def test_appointments_live_as_the_rules_say(world: World) -> None:
    play(Calendar, world, games=15)
