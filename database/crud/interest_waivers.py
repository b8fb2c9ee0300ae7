"""Letting a customer off interest."""

from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller
from database.crud.booking_moves import lock_booking
from database.crud.books import check_precision, read_books
from database.crud.notices import tell_customer
from database.crud.payment_documents import BOOKS_AFTER
from database.crud.projects import touch
from database.crud.records import record
from database.database import read_in
from database.models import InterestWaiver
from database.schemas.payments import InterestWaiverCreate
from database.versions import Document
from domain.money import spelled
from domain.notifications import Notice, NotificationType
from errors import NoInterestOwed, WaiverTooLarge


async def waive_interest(
    db: AsyncSession, caller: BuilderCaller, booking_id: int, asked: InterestWaiverCreate
) -> Document:
    """Lets the customer off interest that is owed, all of it or a part; the books of the booking as they then are.

    Raises `NotFound`, `InvalidRequest`, `NoInterestOwed`, `WaiverTooLarge`.
    """
    booking, unit, _ = await lock_booking(db, caller, booking_id)
    books = await read_books(db, booking.id)
    owed = books.interest_owed
    if not owed:
        raise NoInterestOwed
    amount = asked.amount if "amount" in asked.sent() else owed
    check_precision(amount, booking.currency)
    if amount > owed:
        raise WaiverTooLarge(f"The interest that is owed is {spelled(owed, booking.currency)}. Nothing was waived.")
    db.add(
        InterestWaiver(
            booking_id=booking.id,
            builder_id=booking.builder_id,
            amount=amount,
            reason=asked.reason,
            waived_by=caller.user_id,
        )
    )
    booking.interest_waived += amount
    touch(booking)
    await db.flush()
    await record(
        db,
        "interest.waived",
        "booking",
        booking.id,
        actor_id=caller.user_id,
        builder_id=booking.builder_id,
        before={"interest_owed": owed},
        after={"interest_owed": owed - amount, "reason": asked.reason},
    )
    notice = Notice(
        NotificationType.PAYMENT_DUE,
        title=f"{unit.unit_number}: interest waived",
        message=f"Of the interest on booking {booking.reference} you are let off "
        f"{spelled(amount, booking.currency)}: {asked.reason}",
        entity_type="booking",
        entity_id=booking.id,
    )
    await tell_customer(db, booking.customer_id, booking.builder_id, notice)
    row = await read_in(db, BOOKS_AFTER, id=booking.id)
    assert row is not None
    return Document(*row)
