"""What money does to a booking: a payment that clears or bounces, one that is paid back, one that came too late."""

from datetime import date
from decimal import Decimal

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller
from database.crud.booking_moves import (
    BOTH,
    database_time,
    end_if_lapsed,
    has_its_extras,
    lock_booking,
    lock_extras,
    move_booking,
)
from database.crud.notices import tell_builder, tell_customer
from database.crud.payment_documents import PAYMENT_AFTER
from database.crud.projects import touch
from database.crud.records import record
from database.crud.schedules import day_at, spread, unspread
from database.database import read_in
from database.models import Booking, Payment, PaymentRefund, Project, ReceiptCounter, Unit, hold_lapsed
from database.schemas.payments import PaymentStatusUpdate, RefundCreate
from database.versions import Document, Versions, check_version
from domain.bookings import ENDED, BookingStatus
from domain.money import rounded, spelled
from domain.notifications import Notice, NotificationType, Priority
from domain.payments import (
    BEFORE_AGREEMENT,
    PAYMENT_MOVES,
    PaymentStatus,
    advance_cap,
    financial_year,
    settled_in_the_end,
)
from domain.people import Permission
from domain.units import UnitStatus
from errors import InvalidRequest, InvalidTransition, NotFound, NotRefundable, RefundTooLarge

NOTHING = Decimal("0.00")


def check_precision(amount: Decimal, currency: str) -> None:
    """Raises `InvalidRequest` for an amount with parts that the currency does not have."""
    if rounded(amount, currency) != amount:
        fault = f"{currency} has no such small parts."
        raise InvalidRequest(fault, errors=[{"loc": ["body", "amount"], "msg": fault, "type": "too_precise"}])


async def money_arrives(
    db: AsyncSession, booking: Booking, unit: Unit, amount: Decimal, *, by: BuilderCaller, may_return: bool
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
    payment, booking, unit = await _lock_payment(db, caller, payment_id, expected)
    seen = payment.payment_status
    if asked.payment_status not in PAYMENT_MOVES[seen]:
        raise InvalidTransition(seen, asked.payment_status, PAYMENT_MOVES[seen])
    if asked.payment_status is PaymentStatus.FAILED and asked.reason is None:
        raise InvalidRequest(
            errors=[{"loc": ["body", "reason"], "msg": "This is needed for this move.", "type": "missing"}]
        )
    if asked.payment_status is PaymentStatus.COMPLETED:
        await _settle(db, caller, payment, booking, unit)
        title, what = "Payment received", "has cleared."
    else:
        payment.payment_status, payment.settled_at = PaymentStatus.FAILED, await database_time(db)
        payment.failure_reason = asked.reason
        booking.pending_amount -= payment.amount
        title, what = "Payment failed", f"has failed: {asked.reason}"
    await _write_down(
        db,
        caller,
        "payment.settled",
        payment,
        booking,
        before={"payment_status": seen},
        after={"payment_status": asked.payment_status, "reason": asked.reason},
        title=title,
        message=f"{spelled(payment.amount, payment.currency)} for booking {booking.reference} {what}",
    )


async def _settle(db: AsyncSession, caller: BuilderCaller, payment: Payment, booking: Booking, unit: Unit) -> None:
    project = await db.get_one(Project, booking.project_id)
    cap = advance_cap(booking.total_amount, project.advance_cap_percent, booking.currency)
    taken = booking.paid_amount + booking.pending_amount
    within = cap is None or booking.status not in BEFORE_AGREEMENT or taken <= cap
    await money_arrives(db, booking, unit, payment.amount, by=caller, may_return=within)
    today: date = (await db.execute(select(day_at(project.timezone)))).scalar_one()
    year, now = financial_year(today), await database_time(db)
    number = await _next_receipt(db, payment.builder_id, year)
    # Each of the two at once, since the database takes them only as a whole.
    payment.payment_status, payment.settled_at = PaymentStatus.COMPLETED, now
    payment.financial_year, payment.receipt_sequence = year, number
    booking.pending_amount -= payment.amount
    booking.paid_amount += payment.amount
    if booking.status in ENDED:
        booking.refund_owed = (booking.refund_owed or NOTHING) + payment.amount
        booking.forfeited_amount = booking.forfeited_amount or NOTHING
    await db.flush()
    await spread(db, payment, payment.amount)


async def _next_receipt(db: AsyncSession, builder_id: int, year: str) -> int:
    statement = upsert(ReceiptCounter).values(builder_id=builder_id, financial_year=year, last_sequence=1)
    numbered = statement.on_conflict_do_update(
        index_elements=[ReceiptCounter.builder_id, ReceiptCounter.financial_year],
        set_={"last_sequence": ReceiptCounter.last_sequence + 1},
    ).returning(ReceiptCounter.last_sequence)
    number: int = (await db.execute(numbered)).scalar_one()
    return number


async def refund_payment(db: AsyncSession, caller: BuilderCaller, payment_id: int, asked: RefundCreate) -> Document:
    """Pays back a payment, all that is left of it or a part.

    Raises `NotFound`, `InvalidRequest`, `NotRefundable`, `RefundTooLarge`.
    """
    payment, booking, _ = await _lock_payment(db, caller, payment_id, None)
    if payment.payment_status is not PaymentStatus.COMPLETED:
        raise NotRefundable(f"A payment that is {payment.payment_status} cannot be paid back.")
    if booking.status is BookingStatus.COMPLETED:
        raise NotRefundable("The home has been handed over, and the books of this booking are closed.")
    left = payment.amount - payment.refunded_amount
    amount = asked.amount if "amount" in asked.sent() else left
    check_precision(amount, payment.currency)
    if amount > left:
        raise RefundTooLarge(f"Of this payment {spelled(left, payment.currency)} is left. Nothing was paid back.")
    if booking.status in ENDED:
        booking.forfeited_amount, booking.refund_owed = settled_in_the_end(
            booking.paid_amount, booking.refund_owed or NOTHING, amount
        )
    booking.paid_amount -= amount
    payment.refunded_amount += amount
    if payment.refunded_amount == payment.amount:
        payment.payment_status = PaymentStatus.REFUNDED
    db.add(
        PaymentRefund(
            payment_id=payment.id,
            booking_id=booking.id,
            builder_id=payment.builder_id,
            customer_id=payment.customer_id,
            amount=amount,
            reason=asked.reason,
            refunded_by=caller.user_id,
        )
    )
    await unspread(db, payment, amount)
    await _write_down(
        db,
        caller,
        "payment.refunded",
        payment,
        booking,
        before={"refunded_amount": payment.refunded_amount - amount},
        after={"refunded_amount": payment.refunded_amount, "reason": asked.reason},
        title="Payment paid back",
        message=f"{spelled(amount, payment.currency)} of booking {booking.reference} were paid back: {asked.reason}",
    )
    return await read_payment(db, payment_id)


async def read_payment(db: AsyncSession, payment_id: int) -> Document:
    """The payment as it is inside the transaction, for the builder."""
    row = await read_in(db, PAYMENT_AFTER, id=payment_id)
    assert row is not None
    return Document(*row)


async def _lock_payment(
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


async def _write_down(
    db: AsyncSession,
    caller: BuilderCaller,
    action: str,
    payment: Payment,
    booking: Booking,
    *,
    before: dict[str, object],
    after: dict[str, object],
    title: str,
    message: str,
) -> None:
    touch(payment)
    touch(booking)
    await db.flush()
    await record(
        db,
        action,
        "payment",
        payment.id,
        actor_id=caller.user_id,
        builder_id=payment.builder_id,
        before=before,
        after={**after, "booking_id": booking.id, "paid_amount": booking.paid_amount},
    )
    notice = Notice(NotificationType.PAYMENT_RECEIVED, title, message, "booking", booking.id)
    await tell_customer(db, booking.customer_id, booking.builder_id, notice)
