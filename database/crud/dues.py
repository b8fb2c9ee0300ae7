"""What of a booking's schedule is to be paid when."""

from typing import Any

from sqlalchemy import CTE, ColumnElement, and_, case, func, literal_column, null, select

from database.crud.interest import before_agreement, rounded_in_sql
from database.crud.schedules import day_at, payable
from database.models import Booking, BookingStage, MoneyType, Project, current_booking_status
from database.projections import Document, projection
from database.schemas.bookings import NextDue
from domain.bookings import ENDED
from domain.payments import StageStatus


def fallen_due(stage: Any = BookingStage) -> ColumnElement[bool]:
    """Whether the stage can be asked for by now, by the calendar of the project."""
    return and_(stage.fell_due_on.is_not(None), stage.fell_due_on <= day_at(Project.timezone))


def room(booking: Any = Booking) -> ColumnElement[Any]:
    """How much more may be taken for the booking before its agreement is signed; null when only its total bounds it.

    The project is the enclosing statement's.
    """
    cap = rounded_in_sql(booking.total_amount * Project.advance_cap_percent / literal_column("100"), booking.currency)
    left = func.greatest(cap - booking.paid_amount - booking.pending_amount, literal_column("0.00", MoneyType()))
    capped = and_(before_agreement(booking), Project.advance_cap_percent.is_not(None))
    return case((capped, left), else_=null())


def stage_status(stage: Any = BookingStage, booking: Any = Booking) -> ColumnElement[Any]:
    """How it stands with the stage, by the calendar of the project.

    Nobody is late with what they are not allowed to pay: as long as the advance is used up and no agreement is signed,
    what has fallen due waits.
    """
    late = and_(stage.due_date < day_at(Project.timezone), func.coalesce(room(booking), 1) > 0)
    return case(
        (stage.paid_amount == stage.amount, StageStatus.PAID.value),
        (and_(fallen_due(stage), late), StageStatus.OVERDUE.value),
        (fallen_due(stage), StageStatus.DUE.value),
        else_=StageStatus.UPCOMING.value,
    )


def next_of(stage: Any, *conditions: ColumnElement[bool], booking: Any = Booking) -> Document:
    """The stage that is paid next, or null; `stage` has the columns, and the booking, which may be one that the
    statement makes, and its project are the enclosing statement's."""
    columns = booking.c if isinstance(booking, CTE) else booking
    return (
        select(projection(NextDue, stage, stage_id=stage.id, status=stage_status(stage, columns)))
        .where(stage.paid_amount < stage.amount, *conditions)
        .order_by(*payable(Project.timezone, stage))
        .limit(1)
        .correlate(booking, Project)
        .scalar_subquery()
    )


# Of a booking in the tables. Nobody owes anything for one that has ended.
NEXT_DUE = next_of(
    BookingStage,
    BookingStage.booking_id == Booking.id,
    *(current_booking_status() != status.value for status in ENDED),
)
