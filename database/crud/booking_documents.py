"""A booking as its parties see it: the one document that every answer about bookings is made of."""

import json
from typing import Any

from sqlalchemy import JSON, ColumnElement, Date, String, and_, case, func, literal_column, null, or_
from sqlalchemy import cast as sql_cast

from database.crud.dues import NEXT_DUE
from database.crud.interest import interest_owed
from database.crud.picture_documents import COVER
from database.crud.project_documents import OVERALL_PROGRESS
from database.models import (
    Booking,
    BookingExtra,
    BookingHistory,
    Builder,
    Customer,
    MoneyType,
    Project,
    Tower,
    Unit,
    User,
    current_booking_status,
    current_unit_status,
    hold_lapsed,
)
from database.projections import EMPTY, Document, array_of, as_text, projection
from database.schemas.bookings import (
    BookedExtra,
    BookedProject,
    BookedProjectResponse,
    BookedUnit,
    BookingCard,
    BookingCustomer,
    BookingResponse,
    HistoryEntry,
)
from domain.bookings import BookingStatus, Party, moves

# The tables that a booking's document is read from.
BOOKINGS = (
    Booking.__table__.join(Unit.__table__, Unit.id == Booking.unit_id)
    .outerjoin(Tower.__table__, Tower.id == Unit.tower_id)
    .join(Project.__table__, Project.id == Booking.project_id)
    .join(Builder.__table__, Builder.id == Booking.builder_id)
    .join(Customer.__table__, Customer.id == Booking.customer_id)
    .join(User.__table__, User.id == Customer.user_id)
)

_history = array_of(
    projection(HistoryEntry, BookingHistory),
    BookingHistory.booking_id == Booking.id,
    order=BookingHistory.id,
)
_extras = array_of(
    projection(BookedExtra, BookingExtra),
    BookingExtra.booking_id == Booking.id,
    order=BookingExtra.extra_id,
)
customer = projection(BookingCustomer, Customer, email=User.email)
project = projection(BookedProject, Project, builder_name=Builder.company_name)
_project = projection(
    BookedProjectResponse,
    Project,
    builder_name=Builder.company_name,
    cover=COVER,
    overall_progress=OVERALL_PROGRESS,
)


def unit(source: Any, status: ColumnElement[Any]) -> Document:
    """The unit of a booking; `source` has the unit's columns."""
    return projection(BookedUnit, source, tower=Tower.name, status=status)


def cooling_off() -> ColumnElement[bool]:
    """Whether the customer may still give up the signed booking without forfeit, by the calendar of the project."""
    today = sql_cast(func.timezone(Project.timezone, func.now()), Date)
    return and_(Booking.status == BookingStatus.AGREEMENT_SIGNED, today < Booking.firm_on)


def _allowed() -> ColumnElement[Any]:
    table = {
        who.value: {status.value: [move.to.value for move in moves(status, who)] for status in BookingStatus}
        for who in (Party.CUSTOMER, Party.BUILDER)
    }
    return literal_column(f"'{json.dumps(table)}'::json", JSON)


_ALLOWED = _allowed()
_CANCELLED: ColumnElement[Any] = literal_column(f"""'["{BookingStatus.CANCELLED}"]'::json""")


def allowed_transitions(party: ColumnElement[Any]) -> ColumnElement[Any]:
    """The moves that the party (`customer`, `builder`, or null for somebody who only reads) may make now."""
    unpaid = and_(
        Booking.status == BookingStatus.REGISTERED,
        or_(Booking.paid_amount < Booking.total_amount, interest_owed() > 0),
    )
    may_withdraw = and_(cooling_off(), party == Party.CUSTOMER.value)
    by_status = _ALLOWED.op("->")(party).op("->")(current_booking_status())
    return case((unpaid, EMPTY), (may_withdraw, _CANCELLED), else_=func.coalesce(by_status, EMPTY))


def settled() -> dict[str, ColumnElement[Any]]:
    """What is forfeited of an ended booking and what is owed back; of a hold that ran out too, swept or not."""
    nothing = literal_column("0.00", MoneyType())
    return {
        "forfeited_amount": case((hold_lapsed(), nothing), else_=Booking.forfeited_amount),
        "refund_owed": case((hold_lapsed(), Booking.paid_amount), else_=Booking.refund_owed),
    }


def booking_document(
    source: Any,
    *,
    status: ColumnElement[Any],
    unit: Document,
    extras: Document,
    history: Document,
    next_due: Document,
    allowed: ColumnElement[Any],
    **settled: ColumnElement[Any],
) -> Document:
    """The document of a booking whose columns are on `source`; `settled`: if it may have ended (see there)."""
    return projection(
        BookingResponse,
        source,
        status=status,
        unit=unit,
        project=_project,
        customer=customer,
        outstanding_amount=as_text(source.total_amount - source.paid_amount),
        extras=extras,
        history=history,
        next_due=next_due,
        allowed_transitions=allowed,
        **settled,
    )


def document_for(party: ColumnElement[Any]) -> Document:
    """The document of a booking in the tables, as this party sees it (see `allowed_transitions`)."""
    return booking_document(
        Booking,
        status=current_booking_status(),
        unit=unit(Unit, current_unit_status()),
        extras=_extras,
        history=_history,
        next_due=NEXT_DUE,
        allowed=allowed_transitions(party),
        **settled(),
    )


def card_for(party: ColumnElement[Any]) -> Document:
    """The document of a booking in a list, as this party sees it."""
    return projection(
        BookingCard,
        Booking,
        status=current_booking_status(),
        unit=unit(Unit, current_unit_status()),
        project=project,
        customer=customer,
        outstanding_amount=as_text(Booking.total_amount - Booking.paid_amount),
        allowed_transitions=allowed_transitions(party),
    )


def party_of(user_type: ColumnElement[Any], role: ColumnElement[Any], may_move: frozenset[str]) -> ColumnElement[Any]:
    """Which party a caller is: `customer`, `builder` if their role may move bookings, else null."""
    return case(
        (user_type == Party.CUSTOMER.value, literal_column("'customer'", String)),
        (or_(*(role == name for name in sorted(may_move))), literal_column("'builder'", String)),
        else_=null(),
    )
