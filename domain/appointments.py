"""Appointments: the life of one, when a project receives people, and which times are still free."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.bookings import Party


class AppointmentType(StrEnum):
    SITE_VISIT = "site_visit"
    CONSULTATION = "consultation"
    DOCUMENTATION = "documentation"
    HANDOVER = "handover"


class MeetingLocation(StrEnum):
    SITE = "site"
    OFFICE = "office"
    ONLINE = "online"


class AppointmentStatus(StrEnum):
    SCHEDULED = "scheduled"
    CONFIRMED = "confirmed"
    COMPLETED = "completed"
    NO_SHOW = "no_show"
    CANCELLED = "cancelled"


# What still takes place: it keeps its time for itself, and may be given another one.
STANDING = (AppointmentStatus.SCHEDULED, AppointmentStatus.CONFIRMED)
SHORTEST_MINUTES, LONGEST_MINUTES = 15, 480
FARTHEST = timedelta(days=365)
SLOT_STEP = timedelta(minutes=30)
# What people call them in a sentence, after "a" or "the".
IN_WORDS: dict[AppointmentType, str] = {
    AppointmentType.SITE_VISIT: "site visit",
    AppointmentType.CONSULTATION: "consultation",
    AppointmentType.DOCUMENTATION: "documentation appointment",
    AppointmentType.HANDOVER: "handover",
}


@dataclass(frozen=True)
class Move:
    """One allowed change of status: who may make it, and when.

    `agrees`: it says yes to the time that the other side named last, so whoever named it cannot make it; the builder,
    whose calendar it is, always can. `needs_start`: not before the appointment has begun.
    """

    to: AppointmentStatus
    by: frozenset[Party]
    agrees: bool = False
    needs_start: bool = False


_EITHER, _BUILDER = frozenset({Party.CUSTOMER, Party.BUILDER}), frozenset({Party.BUILDER})
_CANCELLED = Move(AppointmentStatus.CANCELLED, _EITHER)

MOVES: dict[AppointmentStatus, tuple[Move, ...]] = {
    AppointmentStatus.SCHEDULED: (Move(AppointmentStatus.CONFIRMED, _EITHER, agrees=True), _CANCELLED),
    AppointmentStatus.CONFIRMED: (
        Move(AppointmentStatus.COMPLETED, _BUILDER, needs_start=True),
        Move(AppointmentStatus.NO_SHOW, _BUILDER, needs_start=True),
        _CANCELLED,
    ),
    AppointmentStatus.COMPLETED: (),
    AppointmentStatus.NO_SHOW: (),
    AppointmentStatus.CANCELLED: (),
}


def moves(status: AppointmentStatus, party: Party, *, proposed_by: Party, started: bool) -> list[AppointmentStatus]:
    """The statuses into which the party may move the appointment now; `proposed_by`: who named its time last."""
    return [
        move.to
        for move in MOVES[status]
        if party in move.by
        and (started or not move.needs_start)
        and not (move.agrees and party is Party.CUSTOMER and proposed_by is Party.CUSTOMER)
    ]


WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
# Of each weekday when it opens and closes, `{"opens": "10:00", "closes": "18:00"}`, or null: closed that day.
Hours = Mapping[str, Mapping[str, str] | None]
Span = tuple[datetime, datetime]


def opening(day: date, hours: Hours, where: str) -> Span | None:
    """From when to when a project in the time zone `where` is open on that day of its calendar; none: it is closed.

    On the days on which the clocks change, a time of day that comes twice is the first of the two, and one that is
    skipped is counted from the time before the change, as in calendars (RFC 5545, 3.3.5).
    """
    of_day = hours.get(WEEKDAYS[day.weekday()])
    if of_day is None:
        return None
    opens, closes = (_moment(day, of_day[end], where) for end in ("opens", "closes"))
    return (opens, closes) if opens < closes else None


def _moment(day: date, clock: str, where: str) -> datetime:
    # In UTC, where an hour is an hour: Python counts within one zone by the clock on the wall.
    return datetime.fromisoformat(f"{day}T{clock}").replace(tzinfo=ZoneInfo(where)).astimezone(UTC)


def is_open(starts_at: datetime, ends_at: datetime, hours: Hours, where: str) -> bool:
    """Whether the whole time lies within the opening hours of the day on which it begins there."""
    span = opening(starts_at.astimezone(ZoneInfo(where)).date(), hours, where)
    return span is not None and span[0] <= starts_at and ends_at <= span[1]


def busiest(starts_at: datetime, ends_at: datetime, taken: Iterable[Span]) -> int:
    """How many of the times overlap at once, at most, within this one.

    The number rises only when one begins, so it is enough to count at the beginnings.
    """
    there = [(start, end) for start, end in taken if start < ends_at and end > starts_at]
    moments = {starts_at, *(start for start, _ in there if start >= starts_at)}
    return max(sum(start <= moment < end for start, end in there) for moment in moments)


@dataclass(frozen=True)
class Slot:
    """A time that can be asked for, and whether somebody can still be received then."""

    starts_at: datetime
    ends_at: datetime
    free: bool


def slots(
    day: date, hours: Hours, where: str, *, minutes: int, taken: Sequence[Span], capacity: int, now: datetime
) -> list[Slot]:
    """The times of this length on a day of the project's calendar, one every half hour from the opening on.

    `taken`: the times that are kept for others. What has begun or lies more than a year ahead is not free.
    """
    span = opening(day, hours, where)
    if span is None:
        return []
    found = []
    starts_at, closes = span
    while (ends_at := starts_at + timedelta(minutes=minutes)) <= closes:
        in_time = now < starts_at <= now + FARTHEST
        found.append(Slot(starts_at, ends_at, in_time and busiest(starts_at, ends_at, taken) < capacity))
        starts_at += SLOT_STEP
    return found
