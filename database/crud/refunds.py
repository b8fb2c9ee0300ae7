"""Paying back: a mistake that is reversed, and what is owed when a booking has ended.

A refund is in the books at once and for good. How its money reaches the customer is a matter of its own, the transfer:
what is paid back by hand has arrived with the refund, what goes back through a gateway is on its way.
"""

from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller
from database.crud.booking_moves import end_if_lapsed, lock_booking
from database.crud.books import check_precision
from database.crud.payment_documents import BOOKS_AFTER
from database.crud.payment_moves import NOTHING, lock_payment, read_payment, write_down
from database.crud.projects import touch
from database.crud.queueing import SEND_REFUNDS, enqueue
from database.crud.records import record
from database.crud.schedules import unspread
from database.database import read_in
from database.models import Booking, Checkout, Payment, PaymentRefund, RefundTransfer
from database.schemas.payments import PayoutCreate, RefundCreate, RefundTransferUpdate
from database.versions import Document
from domain.bookings import ENDED, BookingStatus
from domain.money import spelled
from domain.payments import PaymentMethod, PaymentStatus, PaymentType, TransferStatus, settled_in_the_end
from errors import InvalidTransition, NotFound, NotRefundable, RefundTooLarge


@dataclass(frozen=True)
class Way:
    """How money is paid back: the method, and what the bank calls it. Without a method as it came."""

    method: PaymentMethod | None = None
    reference: str | None = None


async def refund_payment(db: AsyncSession, caller: BuilderCaller, payment_id: int, asked: RefundCreate) -> Document:
    """Pays back a payment, all that is left of it or a part.

    Raises `NotFound`, `InvalidRequest`, `NotRefundable`, `RefundTooLarge`.
    """
    payment, booking, _ = await lock_payment(db, caller, payment_id, None)
    if payment.payment_status is not PaymentStatus.COMPLETED:
        raise NotRefundable(f"A payment that is {payment.payment_status} cannot be paid back.")
    if booking.status is BookingStatus.COMPLETED:
        raise NotRefundable("The home has been handed over, and the books of this booking are closed.")
    left = payment.amount - payment.refunded_amount
    amount = asked.amount if "amount" in asked.sent() else left
    check_precision(amount, payment.currency)
    if amount > left:
        raise RefundTooLarge(f"Of this payment {spelled(left, payment.currency)} is left. Nothing was paid back.")
    await _pay_back(db, caller, payment, booking, amount, asked.reason, Way(asked.refund_method, asked.reference))
    return await read_payment(db, payment_id)


async def pay_out(db: AsyncSession, caller: BuilderCaller, booking_id: int, asked: PayoutCreate) -> Document:
    """Pays the customer of an ended booking what is owed back, all of it or a part: the last payment first.

    Raises `NotFound`, `InvalidRequest`, `NotRefundable` when nothing is owed, `RefundTooLarge`.
    """
    booking, unit, _ = await lock_booking(db, caller, booking_id)
    # A hold that ran out has ended, whether the sweep has met it yet or not.
    await end_if_lapsed(db, booking, unit)
    owed = booking.refund_owed or NOTHING
    if booking.status not in ENDED or not owed:
        raise NotRefundable("Nothing is owed back for this booking.")
    amount = asked.amount if "amount" in asked.sent() else owed
    check_precision(amount, booking.currency)
    if amount > owed:
        raise RefundTooLarge(f"{spelled(owed, booking.currency)} is owed back. Nothing was paid back.")
    payments = await db.scalars(
        select(Payment)
        .where(
            Payment.booking_id == booking.id,
            Payment.payment_status == PaymentStatus.COMPLETED,
            Payment.payment_type != PaymentType.PENALTY,
        )
        .order_by(Payment.settled_at.desc(), Payment.id.desc())
        .with_for_update(key_share=True)
    )
    way = Way(asked.refund_method, asked.reference)
    for payment in payments.all():
        part = min(payment.amount - payment.refunded_amount, amount)
        if part:
            await _pay_back(db, caller, payment, booking, part, asked.reason, way)
            amount -= part
    assert not amount, "what is owed back was paid in"
    row = await read_in(db, BOOKS_AFTER, id=booking.id)
    assert row is not None
    return Document(*row)


async def _pay_back(
    db: AsyncSession, caller: BuilderCaller, payment: Payment, booking: Booking, amount: Decimal, reason: str, way: Way
) -> None:
    if payment.payment_type is PaymentType.PENALTY:
        booking.interest_paid -= amount
    else:
        if booking.status in ENDED:
            booking.forfeited_amount, booking.refund_owed = settled_in_the_end(
                booking.paid_amount, booking.refund_owed or NOTHING, amount
            )
        booking.paid_amount -= amount
    payment.refunded_amount += amount
    if payment.refunded_amount == payment.amount:
        payment.payment_status = PaymentStatus.REFUNDED
    refund = PaymentRefund(
        payment_id=payment.id,
        booking_id=booking.id,
        builder_id=payment.builder_id,
        customer_id=payment.customer_id,
        amount=amount,
        reason=reason,
        refunded_by=caller.user_id,
    )
    db.add(refund)
    await db.flush()
    if payment.payment_type is not PaymentType.PENALTY:
        await unspread(db, payment, refund)
    on_its_way = await _transfer(db, payment, refund, way)
    how = "are on their way back to you" if on_its_way else "were paid back"
    await write_down(
        db,
        caller.user_id,
        "payment.refunded",
        payment,
        booking,
        before={"refunded_amount": payment.refunded_amount - amount},
        after={"refunded_amount": payment.refunded_amount, "reason": reason},
        title="Payment paid back",
        message=f"{spelled(amount, payment.currency)} of booking {booking.reference} {how}: {reason}",
    )


async def _transfer(db: AsyncSession, payment: Payment, refund: PaymentRefund, way: Way) -> bool:
    """Notes how the money goes back; whether it is a gateway that has still to send it."""
    source = None
    if way.method is None and payment.payment_method is PaymentMethod.ONLINE:
        source = await db.scalar(select(Checkout).where(Checkout.payment_id == payment.id))
    transfer = RefundTransfer(
        refund_id=refund.id,
        builder_id=refund.builder_id,
        method=way.method or payment.payment_method,
        transfer_status=TransferStatus.PENDING if source else TransferStatus.COMPLETED,
        reference=way.reference,
        gateway=source.gateway if source else None,
        intent_id=source.intent_id if source else None,
        settled_at=None if source else func.now(),
    )
    db.add(transfer)
    await db.flush()
    if source:
        await enqueue(db, SEND_REFUNDS)
    return source is not None


async def settle_transfer(
    db: AsyncSession, caller: BuilderCaller, payment_id: int, refund_id: int, asked: RefundTransferUpdate
) -> None:
    """Says that a refund which the gateway could not send was paid back in another way.

    Raises `NotFound`, `InvalidTransition` when it is on its way or has arrived.
    """
    payment, booking, _ = await lock_payment(db, caller, payment_id, None)
    transfer = await db.scalar(
        select(RefundTransfer)
        .join(PaymentRefund, PaymentRefund.id == RefundTransfer.refund_id)
        .where(PaymentRefund.id == refund_id, PaymentRefund.payment_id == payment.id)
        .with_for_update(of=RefundTransfer)
        .execution_options(populate_existing=True)
    )
    if transfer is None:
        raise NotFound
    if transfer.transfer_status is not TransferStatus.FAILED:
        raise InvalidTransition(transfer.transfer_status, TransferStatus.COMPLETED, [])
    transfer.transfer_status, transfer.settled_at = TransferStatus.COMPLETED, func.now()
    transfer.method, transfer.reference = asked.refund_method, asked.reference
    touch(payment)
    await db.flush()
    await record(
        db,
        "refund.settled",
        "payment",
        payment.id,
        actor_id=caller.user_id,
        builder_id=payment.builder_id,
        before={"transfer_status": TransferStatus.FAILED},
        after={
            "booking_id": booking.id,
            "refund_id": refund_id,
            "transfer_status": TransferStatus.COMPLETED,
            "method": asked.refund_method,
        },
    )
