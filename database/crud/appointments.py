"""Appointments as they are read: lists, one of them, and the times of a day that are still free."""

import json
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Date, DateTime, Text, and_, bindparam, case, exists, func, or_, select, true
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects.postgresql import aggregate_order_by

from database.auth import Signed
from database.callers import EITHER_PARTY, as_caller, caller_cte, own
from database.crud.appointment_documents import appointment_document
from database.crud.customers import dealt_with
from database.crud.project_documents import PUBLISHED, visible
from database.models import Appointment, Project
from database.projections import NOTHING, Statement, Statements, page_of, projection
from database.projections import Document as Projected
from database.schemas.appointments import AppointmentFilter, AppointmentStats, SlotFilter
from database.versions import Document
from domain.appointments import LONGEST_MINUTES, STANDING, Span, slots
from domain.bookings import Party
from errors import NotFound

# No clock in the world is further from UTC than this.
FARTHEST_ZONE = timedelta(hours=14)


class _Whose(StrEnum):
    OWN = "own"
    CUSTOMERS = "a customer's"
    PROJECTS = "a project's"


_me = caller_cte()
_standing = or_(*(Appointment.status == status.value for status in STANDING))
_card = appointment_document(Appointment, own(_me.c.user_type))
_there = select(Project.timezone).where(Project.id == Appointment.project_id).scalar_subquery()
_local_day = sql_cast(func.timezone(_there, Appointment.starts_at), Date)
_moment = DateTime(timezone=True)
_CONDITIONS: dict[str, ColumnElement[bool]] = {
    "status": Appointment.status == bindparam("status", type_=Text),
    "appointment_type": Appointment.appointment_type == bindparam("appointment_type", type_=Text),
    "project_id": Appointment.project_id == bindparam("project_id"),
    # The day is the project's; the moment before which it begins nowhere is what an index can look for.
    "since": and_(
        Appointment.starts_at >= bindparam("since_at", type_=_moment), _local_day >= bindparam("since", type_=Date)
    ),
    "until": and_(
        Appointment.starts_at < bindparam("until_at", type_=_moment), _local_day <= bindparam("until", type_=Date)
    ),
}
_asked_id: ColumnElement[Any] = bindparam("id")
_OF_PARTY: dict[Party, ColumnElement[bool]] = {
    Party.CUSTOMER: Appointment.customer_id == own(_me.c.customer_id),
    Party.BUILDER: Appointment.builder_id == own(_me.c.builder_id),
}
# Which of the caller's appointments each list shows, and for whom it exists at all.
_LISTS: dict[_Whose, tuple[ColumnElement[bool], ColumnElement[bool]]] = {
    _Whose.OWN: (true(), true()),
    _Whose.CUSTOMERS: (
        Appointment.customer_id == _asked_id,
        or_(own(_me.c.customer_id) == _asked_id, dealt_with(own(_me.c.builder_id), _asked_id)),
    ),
    _Whose.PROJECTS: (
        Appointment.project_id == _asked_id,
        exists().where(
            Project.id == _asked_id,
            or_(
                Project.builder_id == own(_me.c.builder_id),
                and_(PUBLISHED, own(_me.c.customer_id).is_not(None)),
                exists().where(Appointment.project_id == _asked_id, Appointment.customer_id == own(_me.c.customer_id)),
            ),
        ),
    ),
}


def _stats(party: Party, shown: Sequence[ColumnElement[bool]]) -> Projected:
    upcoming = and_(_standing, Appointment.starts_at > func.now())
    counted = (
        select(Appointment.status, func.count().label("appointments"), func.count().filter(upcoming).label("upcoming"))
        .where(*shown)
        .group_by(Appointment.status)
        .cte(f"by_status_of_{party.value}")
    )
    by_status = select(func.coalesce(func.json_object_agg(counted.c.status, counted.c.appointments), NOTHING))
    return projection(
        AppointmentStats,
        by_status=by_status.scalar_subquery(),
        upcoming=select(func.coalesce(func.sum(counted.c.upcoming), 0)).scalar_subquery(),
    )


def _page(key: tuple[_Whose, frozenset[str]]) -> Statement:
    whose, asked = key
    listed, exists_for = _LISTS[whose]
    pages = {}
    for party, of_party in _OF_PARTY.items():
        shown = [of_party, listed, *(_CONDITIONS[name] for name in sorted(asked))]
        rows = select(_card).select_from(Appointment).where(*shown)
        latest = Appointment.starts_at.desc(), Appointment.id.desc()
        pages[party] = page_of(rows, *latest, stats=_stats(party, shown))
    # One page for each side, of which one is read: a page of "mine, on whichever side" would look through everybody's.
    page = case((own(_me.c.customer_id).is_not(None), pages[Party.CUSTOMER]), else_=pages[Party.BUILDER])
    return as_caller(_me, select(page.label("document")).where(exists_for))


_PAGE = Statements[tuple[_Whose, frozenset[str]]](_page)
_ONE = as_caller(
    _me,
    select(Appointment.version, _card.label("document"))
    .select_from(Appointment)
    .where(Appointment.id == bindparam("id"), or_(*_OF_PARTY.values())),
)


async def get_appointments(reader: Signed, asked: AppointmentFilter) -> bytes:
    """One page of the caller's appointments, the latest first: a customer's own, or all of the builder's."""
    return await _listed(reader, _Whose.OWN, None, asked)


async def get_customer_appointments(reader: Signed, customer_id: int, asked: AppointmentFilter) -> bytes:
    """The customer's own appointments; to a builder's people, those with this builder.

    Raises `NotFound` for another customer's, and for somebody who has never dealt with the builder.
    """
    return await _listed(reader, _Whose.CUSTOMERS, customer_id, asked)


async def get_project_appointments(reader: Signed, project_id: int, asked: AppointmentFilter) -> bytes:
    """The appointments in the builder's own project; to a customer, their own ones in it.

    Raises `NotFound` for another builder's project, and for one that the customer cannot see.
    """
    return await _listed(reader, _Whose.PROJECTS, project_id, asked)


async def _listed(reader: Signed, whose: _Whose, asked_id: int | None, asked: AppointmentFilter) -> bytes:
    names = frozenset(name for name in _CONDITIONS if getattr(asked, name) is not None)
    given: dict[str, object] = {name: getattr(asked, name) for name in names}
    if asked.since is not None:
        given["since_at"] = _midnight(asked.since) - FARTHEST_ZONE
    if asked.until is not None:
        given["until_at"] = _midnight(asked.until) + timedelta(days=1) + FARTHEST_ZONE
    given |= {"id": asked_id, "page": asked.page, "limit": asked.limit}
    (document,) = await reader.read(_PAGE[whose, names], given, EITHER_PARTY)
    if document is None:
        raise NotFound
    body: bytes = document
    return body


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), UTC)


async def get_appointment(reader: Signed, appointment_id: int) -> Document:
    """The appointment as its customer or its builder's people see it. Raises `NotFound` for anybody else."""
    row = await reader.read(_ONE, {"id": appointment_id}, EITHER_PARTY)
    if row[0] is None:
        raise NotFound
    return Document(*row)


def _taken(column: Any) -> ColumnElement[Any]:
    """That end of all times around the day that are kept for somebody, in one order for both ends."""
    return (
        select(func.array_agg(aggregate_order_by(column, Appointment.id)))
        .where(
            Appointment.project_id == Project.id,
            _standing,
            Appointment.starts_at > bindparam("since_at", type_=_moment),
            Appointment.starts_at < bindparam("until_at", type_=_moment),
        )
        .scalar_subquery()
    )


_DAY = as_caller(
    _me,
    select(
        Project.timezone,
        Project.opening_hours,
        Project.visit_capacity,
        func.now().label("now"),
        _taken(Appointment.starts_at).label("starts"),
        _taken(Appointment.ends_at).label("ends"),
    ).where(Project.id == bindparam("project_id"), visible(_me)),
)


async def get_slots(reader: Signed, asked: SlotFilter) -> bytes:
    """The times of a day at which somebody can ask to be received. Raises `NotFound` when its project is not shown."""
    start = _midnight(asked.date) - FARTHEST_ZONE
    given = {
        "project_id": asked.project_id,
        "since_at": start - timedelta(minutes=LONGEST_MINUTES),
        "until_at": start + timedelta(days=1) + 2 * FARTHEST_ZONE,
    }
    where, hours, capacity, now, starts, ends = await reader.read(_DAY, given)
    if where is None:
        raise NotFound
    taken: list[Span] = list(zip(starts or (), ends or (), strict=True))
    found = slots(
        asked.date,
        json.loads(hours),
        where,
        minutes=asked.duration_minutes,
        taken=taken,
        capacity=capacity,
        now=now,
    )
    shown = [
        {"starts_at": slot.starts_at.isoformat(), "ends_at": slot.ends_at.isoformat(), "free": slot.free}
        for slot in found
    ]
    return json.dumps({"date": asked.date.isoformat(), "timezone": where, "slots": shown}).encode()
