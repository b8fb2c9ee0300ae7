"""Appointments: when each takes place, given the diary and the hours of the project, and what became of it."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from random import Random
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from database.crud.appointment_documents import Change
from database.models import Appointment
from database.models.projects import EVERY_DAY_BUT_SUNDAY
from demo.chance import seeded
from demo.clock import Clock, awake
from demo.diary import VISITS
from demo.encounters import Visit
from demo.people import Buyer
from demo.projects import Offering
from demo.rows import add
from domain.appointments import AppointmentStatus, Span, opening, slots
from domain.bookings import Party
from domain.people import MemberRole

DAY, HOUR = timedelta(days=1), timedelta(hours=1)
OVER = (AppointmentStatus.COMPLETED, AppointmentStatus.NO_SHOW)


@dataclass(eq=False)
class Meeting:
    """An appointment, and what happened to it: what, when, and by whom."""

    offering: Offering
    buyer: Buyer
    visit: Visit
    starts_at: datetime
    made_at: datetime
    changes: list[tuple[datetime, Change, Party]] = field(default_factory=list)
    reminded_day_at: datetime | None = None
    reminded_hour_at: datetime | None = None
    id: int = 0

    @property
    def ends_at(self) -> datetime:
        """When it is over."""
        return self.starts_at + timedelta(minutes=self.visit.minutes)


class Calendar:
    """Finds times for visits: no project has more people at a time than it can receive, nobody is at two places."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._projects: defaultdict[int, list[Span]] = defaultdict(list)
        self._people: defaultdict[int, list[Span]] = defaultdict(list)

    def start_of(self, visit: Visit, offering: Offering, person: Buyer) -> datetime:
        """The first time at or after the wished one at which the project is open and can receive the buyer."""
        scheme, where = offering.scheme, offering.timezone
        hours = scheme.opening_hours or EVERY_DAY_BUT_SUNDAY
        day = self._clock.now.astimezone(ZoneInfo(where)).date() + timedelta(days=visit.days)
        while True:
            span = opening(day, hours, where)
            found = slots(
                day,
                hours,
                where,
                minutes=visit.minutes,
                taken=self._projects[offering.id],
                capacity=scheme.terms.visit_capacity,
                now=span[0] - HOUR if span else self._clock.now,
            )
            free = [slot for slot in found if slot.free and not self._busy(person, slot.starts_at, slot.ends_at)]
            wished = [slot for slot in free if _hour(slot.starts_at, where) >= visit.hour]
            if free:
                return (wished or free[-1:])[0].starts_at
            day += timedelta(days=1 if visit.days > 0 else -1)

    def keep(self, meeting: Meeting) -> None:
        """Nobody else gets this time."""
        if meeting.visit.status is not AppointmentStatus.CANCELLED:
            span = meeting.starts_at, meeting.ends_at
            self._projects[meeting.offering.id].append(span)
            self._people[meeting.buyer.id].append(span)

    def _busy(self, person: Buyer, starts_at: datetime, ends_at: datetime) -> bool:
        return any(start < ends_at and end > starts_at for start, end in self._people[person.id])


def add_visits(connection: Connection, clock: Clock, offerings: list[Offering], buyers: list[Buyer]) -> list[Meeting]:
    """All appointments, in the order in which they were made."""
    by_key, calendar = {buyer.key: buyer for buyer in buyers}, Calendar(clock)
    meetings = []
    for offering in offerings:
        for number, visit in enumerate(VISITS.get(offering.scheme.name, ())):
            person, rng = by_key[visit.buyer], seeded(f"{offering.scheme.name}, visit {number}")
            starts_at = calendar.start_of(visit, offering, person)
            since = clock.now if visit.days > 0 else starts_at
            made_at = since - visit.asked * rng.uniform(0.85, 1.1) * DAY
            made_at = awake(rng, made_at, made_at - DAY, since, offering.timezone)
            meeting = Meeting(offering, person, visit, starts_at, made_at)
            meeting.changes = list(_changes(meeting, clock, rng))
            _remind(meeting, clock)
            calendar.keep(meeting)
            meetings.append(meeting)
    meetings.sort(key=lambda meeting: meeting.made_at)
    for meeting, number in zip(meetings, add(connection, Appointment, list(map(_row, meetings))), strict=True):
        meeting.id = number
    return meetings


def _hour(at: datetime, where: str) -> float:
    local = at.astimezone(ZoneInfo(where))
    return local.hour + local.minute / 60


def _changes(meeting: Meeting, clock: Clock, rng: Random) -> Iterator[tuple[datetime, Change, Party]]:
    """What happened to it, each some time after the one before; nothing lies ahead."""
    visit, other = meeting.visit, Party.BUILDER if meeting.visit.by is Party.CUSTOMER else Party.CUSTOMER
    yield meeting.made_at, Change.MADE, visit.by
    at, until = meeting.made_at, min(meeting.starts_at, clock.now)

    def later() -> datetime:
        return awake(rng, at + (until - at) * rng.uniform(0.1, 0.5), at, until, meeting.offering.timezone)

    if visit.moved:
        at = later()
        yield at, Change.RESCHEDULED, visit.by
    if visit.status is AppointmentStatus.CANCELLED:
        yield later(), Change.CANCELLED, visit.by
    elif visit.status is not AppointmentStatus.SCHEDULED:
        at = later()
        yield at, Change.CONFIRMED, other
    if visit.status in OVER:
        change = Change.COMPLETED if visit.status is AppointmentStatus.COMPLETED else Change.NO_SHOW
        yield min(meeting.ends_at + rng.uniform(0.1, 2) * HOUR, clock.now), change, Party.BUILDER


def _remind(meeting: Meeting, clock: Clock) -> None:
    """As the platform reminds: a day and an hour before, and not of what was only just arranged."""
    settled = [at for at, change, _ in meeting.changes if change in (Change.MADE, Change.RESCHEDULED)][-1]
    if meeting.visit.status is AppointmentStatus.CANCELLED:
        return
    day, hour = meeting.starts_at - DAY, meeting.starts_at - HOUR
    if max(day, settled) <= clock.now:
        meeting.reminded_day_at = max(day, settled)
    if settled < hour <= clock.now:
        meeting.reminded_hour_at = hour


def _row(meeting: Meeting) -> dict[str, object]:
    visit, offering = meeting.visit, meeting.offering
    sales = offering.company.members[MemberRole.SALES]
    return {
        **offering.owned,
        "customer_id": meeting.buyer.id,
        "appointment_type": visit.kind,
        "meeting_location": visit.place,
        "status": visit.status,
        "proposed_by": visit.by,
        "starts_at": meeting.starts_at,
        "ends_at": meeting.ends_at,
        "duration_minutes": visit.minutes,
        "agenda": visit.agenda,
        "notes": visit.notes,
        "reason": visit.reason or visit.moved,
        "sequence": 1 if visit.moved else 0,
        "reminded_day_at": meeting.reminded_day_at,
        "reminded_hour_at": meeting.reminded_hour_at,
        "created_by": sales if visit.by is Party.BUILDER else meeting.buyer.user_id,
        "version": len(meeting.changes),
        "created_at": meeting.made_at,
        "updated_at": meeting.changes[-1][0],
    }
