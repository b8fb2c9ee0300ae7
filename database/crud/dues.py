"""What of a booking's schedule is to be paid when."""

from typing import Any

from sqlalchemy import ColumnElement, and_, case, select

from database.crud.schedules import day_at, payable
from database.models import Booking, BookingStage, Project, current_booking_status
from database.projections import Document, projection
from database.schemas.bookings import NextDue
from domain.bookings import ENDED
from domain.payments import StageStatus


def fallen_due(stage: Any = BookingStage) -> ColumnElement[bool]:
    """Whether the stage can be asked for by now, by the calendar of the project."""
    return and_(stage.fell_due_on.is_not(None), stage.fell_due_on <= day_at(Project.timezone))


def stage_status(stage: Any = BookingStage) -> ColumnElement[Any]:
    """How it stands with the stage, by the calendar of the project."""
    return case(
        (stage.paid_amount == stage.amount, StageStatus.PAID.value),
        (and_(fallen_due(stage), stage.due_date < day_at(Project.timezone)), StageStatus.OVERDUE.value),
        (fallen_due(stage), StageStatus.DUE.value),
        else_=StageStatus.UPCOMING.value,
    )


def next_of(stage: Any, *conditions: ColumnElement[bool]) -> Document:
    """The stage that is paid next, or null; `stage` has the columns, and the project is the enclosing statement's."""
    return (
        select(projection(NextDue, stage, stage_id=stage.id, status=stage_status(stage)))
        .where(stage.paid_amount < stage.amount, *conditions)
        .order_by(*payable(Project.timezone, stage))
        .limit(1)
        .correlate(Booking, Project)
        .scalar_subquery()
    )


# Of a booking in the tables. Nobody owes anything for one that has ended.
NEXT_DUE = next_of(
    BookingStage,
    BookingStage.booking_id == Booking.id,
    *(current_booking_status() != status.value for status in ENDED),
)
