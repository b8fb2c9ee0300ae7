"""What money does to a booking: a payment that comes in, clears or bounces, and one that came too late."""

from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller, Caller
from database.crud.booking_moves import (
    BOTH,
    database_time,
    end_if_lapsed,
    has_its_extras,
    lock_booking,
    lock_extras,
    move_booking,
)
from database.crud.books import read_books
from database.crud.notices import tell_builder, tell_customer
from database.crud.payment_documents import PAYMENT_AFTER
from database.crud.projects import touch
from database.crud.records import record
from database.crud.schedules import day_at, spread
from database.database import read_in, refusing
from database.models import Booking, Payment, Project, ReceiptCounter, Unit, hold_lapsed
from database.schemas.payments import PaymentCreate, PaymentStatusUpdate
from database.versions import Document, Versions, check_version
from domain.bookings import ENDED, BookingStatus
from domain.money import spelled
from domain.notifications import Notice, NotificationType, Priority
from domain.payments import (
    BEFORE_AGREEMENT,
    PAYMENT_MOVES,
    PaymentStatus,
    PaymentType,
    advance_cap,
    financial_year,
)
from domain.people import Permission
from domain.units import UnitStatus
from errors import InvalidRequest, InvalidTransition, NotFound, PaymentAlreadyRecorded

NOTHING = Decimal("0.00")
TWICE = {"payments_reference_key": PaymentAlreadyRecorded, "payments_online_reference_key": PaymentAlreadyRecorded}


async def money_arrives(
    db: AsyncSession, booking: Booking, unit: Unit, amount: Decimal, *, by: Caller | None, may_return: bool
) -> None:
    """Moves the booking, which is locked with its unit, as the amount that is about to be added to it makes it move.

    A hold whose token is now paid becomes firm. One that ran out comes back with its token, if the home and its extras
    are free and `may_return`; otherwise both sides are told that the money will be paid back. Leaves the booking as it
    then is.
    """
    await _end_what_ran_out(db, booking, unit)
    pays_token = booking.paid_amount + amount >= booking.token_amount
    held = booking.status is BookingStatus.RESERVED
    returns = booking.status is BookingStatus.EXPIRED and may_return and unit.status is UnitStatus.AVAILABLE
    if pays_token and (held or (returns and await has_its_extras(db, booking))):
        at = await database_time(db)
        reason = "The token amount is paid." if held else "The token amount arrived while the home was still free."
        await move_booking(db, booking, unit, BookingStatus.TOKEN_PAID, by=by, reason=reason, at=at, told=BOTH)
        await db.flush()
        await db.refresh(booking)
    elif booking.status in ENDED:
        await _tell_too_late(db, booking, unit, amount)


async def _end_what_ran_out(db: AsyncSession, booking: Booking, unit: Unit) -> None:
    # The unit is locked, so nobody else can end them or make new ones meanwhile.
    rows = select(Booking).where(Booking.unit_id == unit.id, hold_lapsed()).with_for_update(key_share=True)
    lapsed = list(await db.scalars(rows))
    if lapsed or booking.status is BookingStatus.EXPIRED:
        # All of them now: when the unit is free again, its project is locked, and extras come before that.
        await lock_extras(db, [booking.id, *(each.id for each in lapsed)])
    for each in lapsed:
        await end_if_lapsed(db, each, unit)
        await db.flush()
    await db.refresh(booking)


async def _tell_too_late(db: AsyncSession, booking: Booking, unit: Unit, amount: Decimal) -> None:
    notice = Notice(
        NotificationType.PAYMENT_RECEIVED,
        title=f"{unit.unit_number}: a payment came too late",
        message=f"{spelled(amount, booking.currency)} arrived for booking {booking.reference}, which has ended. "
        "It will be paid back.",
        entity_type="booking",
        entity_id=booking.id,
        priority=Priority.HIGH,
    )
    await tell_customer(db, booking.customer_id, booking.builder_id, notice)
    await tell_builder(db, booking.builder_id, Permission.MANAGE_PAYMENTS, notice)


async def change_payment_status(
    db: AsyncSession, caller: BuilderCaller, payment_id: int, asked: PaymentStatusUpdate, expected: Versions
) -> None:
    """Says what has become of a pending payment: it is ours, or it failed.

    Raises `NotFound`, `Stale`, `InvalidTransition`, `InvalidRequest` when a failure has no reason.
    """
    payment, booking, unit = await lock_payment(db, caller, payment_id, expected)
    seen = payment.payment_status
    if asked.payment_status not in PAYMENT_MOVES[seen]:
        raise InvalidTransition(seen, asked.payment_status, PAYMENT_MOVES[seen])
    if asked.payment_status is PaymentStatus.FAILED and asked.reason is None:
        raise InvalidRequest(
            errors=[{"loc": ["body", "reason"], "msg": "This is needed for this move.", "type": "missing"}]
        )
    _count_pending(booking, payment, -1)
    if asked.payment_status is PaymentStatus.COMPLETED:
        await complete(db, payment, booking, unit, by=caller)
        title, what = "Payment received", "has cleared."
    else:
        payment.payment_status, payment.settled_at = PaymentStatus.FAILED, await database_time(db)
        payment.failure_reason = asked.reason
        title, what = "Payment failed", f"has failed: {asked.reason}"
    await write_down(
        db,
        caller.user_id,
        "payment.settled",
        payment,
        booking,
        before={"payment_status": seen},
        after={"payment_status": asked.payment_status, "reason": asked.reason},
        title=title,
        message=f"{spelled(payment.amount, payment.currency)} for booking {booking.reference} {what}",
    )


def _count_pending(booking: Booking, payment: Payment, sign: int) -> None:
    """Counts the payment as handed over (+1), or no longer (-1): towards the interest, or towards the price."""
    if payment.payment_type is PaymentType.PENALTY:
        booking.interest_pending += sign * payment.amount
    else:
        booking.pending_amount += sign * payment.amount


async def complete(db: AsyncSession, payment: Payment, booking: Booking, unit: Unit, *, by: Caller | None) -> None:
    """Puts a payment, new or no longer pending, into the books of its booking, which is locked with its unit.

    `by`: who made the booking move with it, none for the platform. What pays interest goes to no stage and moves
    nothing.
    """
    project = await db.get_one(Project, booking.project_id)
    for_the_price = payment.payment_type is not PaymentType.PENALTY
    if for_the_price:
        cap = advance_cap(booking.total_amount, project.advance_cap_percent, booking.currency)
        taken = booking.paid_amount + booking.pending_amount + payment.amount
        within = cap is None or booking.status not in BEFORE_AGREEMENT or taken <= cap
        await db.flush()
        await money_arrives(db, booking, unit, payment.amount, by=by, may_return=within)
    today: date = (await db.execute(select(day_at(project.timezone)))).scalar_one()
    year, now = financial_year(today), await database_time(db)
    number = await next_receipt(db, booking.builder_id, year)
    # Each of the two at once, since the database takes them only as a whole.
    payment.payment_status, payment.settled_at = PaymentStatus.COMPLETED, now
    payment.financial_year, payment.receipt_sequence = year, number
    db.add(payment)
    if for_the_price:
        booking.paid_amount += payment.amount
        if booking.status in ENDED:
            booking.refund_owed = (booking.refund_owed or NOTHING) + payment.amount
            booking.forfeited_amount = booking.forfeited_amount or NOTHING
        with refusing(TWICE):
            await db.flush()
        await spread(db, payment, payment.amount)
    else:
        booking.interest_paid += payment.amount
        with refusing(TWICE):
            await db.flush()


async def add_payment(db: AsyncSession, caller: BuilderCaller, asked: PaymentCreate) -> Payment:
    """Records money that was handed over, as `record_payment` does, inside the transaction of something else.

    Raises `NotFound`, `InvalidRequest`, `BookingEnded`, `Overpayment`, `AdvanceCapExceeded`, `PaymentAlreadyRecorded`.
    """
    booking, unit, _ = await lock_booking(db, caller, asked.booking_id)
    completed = asked.payment_status is PaymentStatus.COMPLETED
    books = await read_books(db, booking.id)
    books.check_received(asked.amount, asked.payment_type, received=asked.paid_at, completed=completed)
    payment = Payment(
        booking_id=booking.id,
        project_id=booking.project_id,
        builder_id=booking.builder_id,
        customer_id=booking.customer_id,
        payment_type=asked.payment_type,
        amount=asked.amount,
        currency=booking.currency,
        payment_method=asked.payment_method,
        payment_status=PaymentStatus.PENDING,
        reference=asked.reference,
        notes=asked.notes,
        paid_at=asked.paid_at or books.now,
        recorded_by=caller.user_id,
    )
    if completed:
        await complete(db, payment, booking, unit, by=caller)
    else:
        db.add(payment)
        _count_pending(booking, payment, +1)
        with refusing(TWICE):
            await db.flush()
    what = "has been received" if completed else "has been handed over and is waiting to clear"
    await write_down(
        db,
        caller.user_id,
        "payment.recorded",
        payment,
        booking,
        before=None,
        after={"amount": payment.amount, "payment_status": payment.payment_status},
        title="Payment received" if completed else "Payment noted",
        message=f"{spelled(asked.amount, booking.currency)} {what} for {unit.unit_number}, "
        f"booking {booking.reference}.",
    )
    return payment


async def next_receipt(db: AsyncSession, builder_id: int, year: str) -> int:
    """The builder's next receipt number of the financial year; others wait for it until this transaction ends."""
    statement = upsert(ReceiptCounter).values(builder_id=builder_id, financial_year=year, last_sequence=1)
    numbered = statement.on_conflict_do_update(
        index_elements=[ReceiptCounter.builder_id, ReceiptCounter.financial_year],
        set_={"last_sequence": ReceiptCounter.last_sequence + 1},
    ).returning(ReceiptCounter.last_sequence)
    number: int = (await db.execute(numbered)).scalar_one()
    return number


async def read_payment(db: AsyncSession, payment_id: int) -> Document:
    """The payment as it is inside the transaction, for the builder."""
    row = await read_in(db, PAYMENT_AFTER, id=payment_id)
    assert row is not None
    return Document(*row)


async def lock_payment(
    db: AsyncSession, caller: BuilderCaller, payment_id: int, expected: Versions
) -> tuple[Payment, Booking, Unit]:
    """The builder's payment, locked with its booking and unit. Raises `NotFound`, `Stale`."""
    found = select(Payment.booking_id).where(Payment.id == payment_id, Payment.builder_id == caller.builder_id)
    booking_id = await db.scalar(found)
    if booking_id is None:
        raise NotFound
    booking, unit, _ = await lock_booking(db, caller, booking_id)
    payment = await db.get_one(Payment, payment_id, with_for_update={"key_share": True}, populate_existing=True)
    check_version(payment.version, expected)
    return payment, booking, unit


async def write_down(
    db: AsyncSession,
    actor_id: int | None,
    action: str,
    payment: Payment,
    booking: Booking,
    *,
    before: dict[str, object] | None,
    after: dict[str, object],
    title: str,
    message: str,
) -> None:
    """Notes in the audit trail what became of a payment, and tells the customer; `actor_id`: none for the platform."""
    if before is not None:
        touch(payment)
    touch(booking)
    await db.flush()
    await record(
        db,
        action,
        "payment",
        payment.id,
        actor_id=actor_id,
        builder_id=payment.builder_id,
        before=before,
        after={**after, "booking_id": booking.id, "paid_amount": booking.paid_amount},
    )
    notice = Notice(NotificationType.PAYMENT_RECEIVED, title, message, "booking", booking.id)
    await tell_customer(db, booking.customer_id, booking.builder_id, notice)
