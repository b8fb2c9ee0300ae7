"""Asking for what falls due by its date: nobody does anything on that day, so the clock has it asked for."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from database.crud.demand_notes import issue_demand_notes
from database.crud.notices import Value
from database.crud.schedules import day_at
from database.database import own_transaction
from database.models import Booking, BookingStage, Project, current_booking_status
from database.projections import Rows
from domain.bookings import ENDED
from domain.schedule import FallsDue

# What fell due longer ago has been talked about otherwise: a note that comes so late would only confuse.
DAYS_BACK = 31
# No time zone is further from UTC than a day.
A_DAY = 1


async def bookings_to_ask(most: int) -> list[int]:
    """The bookings that run and have stages which fell due by their date and have not been asked for yet."""
    async with own_transaction() as db:
        rows = _unasked(BookingStage.booking_id, func.min(BookingStage.fell_due_on).label("since"))
        oldest_first = rows.group_by(BookingStage.booking_id).order_by("since", BookingStage.booking_id).limit(most)
        return [booking_id for booking_id, _ in await db.execute(oldest_first)]


async def ask_for_dues(booking_id: int) -> bool:
    """Asks for what has fallen due of the booking by its date, in a transaction of its own; whether there was any.

    Whoever comes a moment later, such as another worker, waits and finds nothing left to ask for.
    """
    async with own_transaction() as db:
        # It must not end, nor get another plan, while it is asked.
        await db.execute(select(Booking.id).where(Booking.id == booking_id).with_for_update(read=True))
        return await _ask(db, booking_id)


async def _ask(db: AsyncSession, booking_id: int) -> bool:
    rows = _unasked(BookingStage.id).where(BookingStage.booking_id == booking_id).order_by(BookingStage.id)
    stages = (await db.scalars(rows.with_for_update(of=BookingStage))).all()
    return await issue_demand_notes(db, stages, day_at(Project.timezone)) > 0


def _unasked(*columns: Value) -> Rows:
    today = day_at(Project.timezone)
    return (
        select(*columns)
        .select_from(BookingStage)
        .join(Booking, Booking.id == BookingStage.booking_id)
        .join(Project, Project.id == Booking.project_id)
        .where(
            BookingStage.falls_due == FallsDue.ON_DATE,
            BookingStage.demand_note_id.is_(None),
            # By the calendar of UTC, and a day more on each side, so that the index finds them.
            BookingStage.fell_due_on.between(func.current_date() - DAYS_BACK - A_DAY, func.current_date() + A_DAY),
            BookingStage.fell_due_on.between(today - DAYS_BACK + 1, today),
            BookingStage.paid_amount < BookingStage.amount,
            *(current_booking_status() != status.value for status in sorted(ENDED)),
        )
    )
