"""The statements that write appointments: see `database/crud/appointment_changes.py`."""

from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    DateTime,
    Integer,
    SmallInteger,
    String,
    and_,
    bindparam,
    case,
    exists,
    func,
    insert,
    literal,
    literal_column,
    null,
    or_,
    select,
    true,
    update,
)

from database.callers import EITHER_PARTY, as_caller, caller_cte, own
from database.crud.appointment_documents import Change, appointment_document, customers_name, told
from database.crud.customers import dealt_with
from database.crud.project_documents import PUBLISHED
from database.crud.records import answer_kept, got_key, kept_answer
from database.models import Appointment, Builder, Customer, Project
from database.projections import Statement, Statements
from domain.appointments import AppointmentStatus
from domain.bookings import Party

_DAY_BEFORE: ColumnElement[Any] = literal_column("interval '24 hours'")
_moment = DateTime(timezone=True)
_starts_at, _ends_at = bindparam("starts_at", type_=_moment), bindparam("ends_at", type_=_moment)
_duration = bindparam("duration_minutes", type_=SmallInteger)
# Whoever is told of a time within a day of it needs no reminder that it is within a day.
_reminded_day_at = case((_starts_at <= func.now() + _DAY_BEFORE, func.now()), else_=null())
_CHANGED_STATUS = {
    Change.CONFIRMED: AppointmentStatus.CONFIRMED,
    Change.COMPLETED: AppointmentStatus.COMPLETED,
    Change.NO_SHOW: AppointmentStatus.NO_SHOW,
    Change.CANCELLED: AppointmentStatus.CANCELLED,
    Change.RESCHEDULED: AppointmentStatus.SCHEDULED,
}


def _asked() -> Statement:
    """What a new appointment depends on: who asks, the answer kept for their key, the project, and the customer."""
    me = caller_cte()
    with_whom = func.coalesce(own(me.c.customer_id), bindparam("customer_id", type_=BigInteger))
    project = (
        select(Project.builder_id, Project.timezone, Project.opening_hours)
        .where(
            Project.id == bindparam("project_id", type_=BigInteger),
            or_(
                and_(PUBLISHED, own(me.c.customer_id).is_not(None)),
                and_(Project.builder_id == own(me.c.builder_id), dealt_with(Project.builder_id, with_whom)),
            ),
        )
        .subquery()
    )
    one = select(literal(1).label("one")).subquery()
    return as_caller(
        me,
        select(
            kept_answer().label("kept"),
            own(me.c.customer_id).label("customer_id"),
            func.now().label("now"),
            *project.c,
        ).select_from(one.outerjoin(project, true())),
    )


def _make(by: Party, with_key: bool) -> Statement:
    """Makes the appointment, tells the other party, keeps the answer: all, or nothing."""
    me = caller_cte()
    locked = select(got_key(with_key).label("got")).select_from(me).where(EITHER_PARTY.met_by(me)).cte("locked")
    values: dict[str, Any] = {
        "project_id": bindparam("project_id", type_=BigInteger),
        "builder_id": bindparam("builder_id", type_=BigInteger),
        "customer_id": bindparam("customer_id", type_=BigInteger),
        "appointment_type": bindparam("appointment_type", type_=String),
        "meeting_location": bindparam("meeting_location", type_=String),
        "status": literal(AppointmentStatus.SCHEDULED.value, String),
        "proposed_by": literal(by.value, String),
        "starts_at": _starts_at,
        "ends_at": _ends_at,
        "duration_minutes": _duration,
        "agenda": bindparam("agenda", type_=String),
        "reminded_day_at": _reminded_day_at,
        "created_by": own(me.c.user_id),
    }
    made = (
        insert(Appointment)
        .from_select(
            list(values), select(*values.values()).select_from(locked).where(locked.c.got), include_defaults=False
        )
        .returning(*Appointment.__table__.c)
        .cte("made")
    )
    document = _document(me, made)
    answer = (
        select(locked.c.got, document.c.version, document.c.document)
        .select_from(locked.outerjoin(document, true()))
        .add_cte(told(made, Change.MADE, by))
    )
    if with_key:
        answer = answer.add_cte(answer_kept(document, document.c.document).cte("answer"))
    return as_caller(me, answer)


def _document(me: CTE, written: CTE) -> CTE:
    document = appointment_document(written.c, own(me.c.user_type)).label("document")
    return select(written.c.version, document).select_from(written).cte("document")


def _seen() -> Statement:
    """An appointment of the caller's, with what its next change depends on, and the caller's name for the other."""
    me = caller_cte()
    who = case((own(me.c.customer_id).is_not(None), customers_name()), else_=Builder.company_name)
    rows = (
        select(
            Appointment.version,
            Appointment.status,
            Appointment.proposed_by,
            Appointment.starts_at,
            Appointment.duration_minutes,
            Project.timezone,
            Project.opening_hours,
            func.now().label("now"),
            own(me.c.user_type).label("party"),
            who.label("who"),
        )
        .select_from(Appointment)
        .join(Project, Project.id == Appointment.project_id)
        .join(Builder, Builder.id == Appointment.builder_id)
        .join(Customer, Customer.id == Appointment.customer_id)
        .where(Appointment.id == bindparam("id", type_=BigInteger), _own(me))
    )
    return as_caller(me, rows)


def _own(me: CTE) -> ColumnElement[bool]:
    return or_(Appointment.customer_id == own(me.c.customer_id), Appointment.builder_id == own(me.c.builder_id))


def _change(change: Change, by: Party) -> Statement:
    """Changes the appointment if it still has the version that was read, and tells the other party: all, or nothing."""
    me = caller_cte()
    values: dict[str, Any] = {
        "status": literal(_CHANGED_STATUS[change].value, String),
        "version": Appointment.version + 1,
        "updated_at": func.now(),
    }
    if change is Change.RESCHEDULED:
        values |= {
            "starts_at": _starts_at,
            "ends_at": _ends_at,
            "duration_minutes": _duration,
            "proposed_by": literal(by.value, String),
            "sequence": Appointment.sequence + 1,
            "reminded_day_at": _reminded_day_at,
            "reminded_hour_at": null(),
        }
    if change in (Change.RESCHEDULED, Change.CANCELLED):
        values["reason"] = bindparam("reason", type_=String)
    else:
        values["notes"] = func.coalesce(bindparam("notes", type_=String), Appointment.notes)
    changed = (
        update(Appointment)
        .where(
            Appointment.id == bindparam("id", type_=BigInteger),
            Appointment.version == bindparam("seen_version", type_=Integer),
            _own(me),
            exists().where(EITHER_PARTY.met_by(me)),
        )
        .values(values)
        .returning(*Appointment.__table__.c)
        .cte("changed")
    )
    document = _document(me, changed)
    answer = select(document.c.version, document.c.document).add_cte(told(changed, change, by))
    return as_caller(me, answer)


ASKED, SEEN = _asked(), _seen()
MAKE = Statements[tuple[Party, bool]](lambda key: _make(*key))
CHANGE = Statements[tuple[Change, Party]](lambda key: _change(*key))
