"""Money that arrived through a gateway: in the books once, and never dropped.

What the gateway itself says of a payment comes in here, by whatever way it was heard of: its signed message, the sweep,
or a customer who gives up what they have just paid. However often and in whatever order, the outcome is the same.

Money that does not fit (the booking was cancelled, the home has gone, somebody else has paid) is recorded with a
receipt and sent back in the same transaction: it has been ours, and the books say so.
"""

from dataclasses import dataclass
from decimal import Decimal

import structlog
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from database.crud.booking_moves import lock_booking
from database.crud.books import Books, read_books
from database.crud.notices import tell_builder
from database.crud.payment_moves import NOTHING, complete, money_arrives, next_receipt, write_down
from database.crud.projects import touch
from database.crud.queueing import SEND_REFUNDS, enqueue
from database.crud.records import record
from database.crud.schedules import day_at
from database.database import own_transaction
from database.models import Booking, Checkout, Payment, PaymentRefund, Project, RefundTransfer, Unit
from domain.bookings import ENDED, BookingStatus
from domain.checkouts import CheckoutStatus, Intent, IntentStatus, about, mismatch
from domain.money import spelled
from domain.notifications import Notice, NotificationType, Priority
from domain.payments import PaymentMethod, PaymentStatus, PaymentType, TransferStatus, financial_year
from domain.people import Permission

log = structlog.get_logger()
LONGEST_NUMBER = 18


@dataclass(frozen=True)
class Place:
    """Where the money belongs: a booking, locked with its unit, and the payment that was set out to be made for it."""

    booking: Booking
    unit: Unit
    checkout: Checkout


async def settle_intent(gateway: str, intent: Intent) -> CheckoutStatus | None:
    """Takes in how it stands with a payment at the gateway, of which only that is known. None when it is not ours."""
    async with own_transaction() as db:
        named = select(Checkout.id).where(Checkout.gateway == gateway, Checkout.intent_id == intent.id)
        checkout_id = await db.scalar(named)
        told = intent.about.get("checkout_id", "")
        if checkout_id is None and told.isascii() and told.isdigit() and len(told) <= LONGEST_NUMBER:
            # Its name has not been kept, since something failed between the two transactions that began it.
            checkout_id = await db.scalar(
                select(Checkout.id).where(Checkout.gateway == gateway, Checkout.id == int(told))
            )
    if checkout_id is None:
        log.warning("a payment at the gateway is none of ours", gateway=gateway, intent_id=intent.id)
        return None
    return await settle_checkout(checkout_id, intent)


async def settle_checkout(checkout_id: int, intent: Intent) -> CheckoutStatus:
    """Takes in how it stands with a payment at the gateway, in a transaction of its own; how it then is.

    `intent`: read from the gateway just now. What has been paid is recorded once, whoever else does the same.
    """
    async with own_transaction() as db:
        booking_id = (await db.execute(select(Checkout.booking_id).where(Checkout.id == checkout_id))).scalar_one()
        booking, unit, _ = await lock_booking(db, None, booking_id)
        checkout = await db.get_one(Checkout, checkout_id, with_for_update=True)
        # What is in the books stays as it is; another payment at the gateway in its name has no place there.
        if checkout.payment_id is None or intent.id != checkout.intent_id:
            await _take_in(db, Place(booking, unit, checkout), intent)
        return checkout.checkout_status


async def refuse_checkout(checkout_id: int, reason: str) -> None:
    """Ends a payment that the gateway would not set up, in a transaction of its own."""
    async with own_transaction() as db:
        checkout = await db.get_one(Checkout, checkout_id, with_for_update=True)
        if checkout.checkout_status is CheckoutStatus.OPEN and checkout.intent_id is None:
            _end(checkout, CheckoutStatus.FAILED, reason)


async def _take_in(db: AsyncSession, place: Place, intent: Intent) -> None:
    checkout = place.checkout
    # Heard of, whatever it was: the sweep need not ask so soon again.
    checkout.updated_at = func.now()
    checkout.intent_id = checkout.intent_id or intent.id
    told = about(checkout.id, checkout.booking_id)
    wrong = mismatch(intent, amount=checkout.amount, currency=checkout.currency, told=told)
    if wrong is not None or intent.id != checkout.intent_id:
        await _doubt(db, place, intent, wrong or "The gateway has it twice.")
        return
    match intent.status:
        case IntentStatus.SUCCEEDED:
            # Also of one that was given up or failed: what has arrived is not dropped.
            payment = await _record(db, place, intent)
            checkout.payment_id = payment.id
            _end(checkout, CheckoutStatus.SUCCEEDED, None)
        case IntentStatus.CANCELLED if checkout.checkout_status is CheckoutStatus.OPEN:
            _end(checkout, CheckoutStatus.CANCELLED, checkout.failure_reason)
        case IntentStatus.FAILED if checkout.checkout_status is CheckoutStatus.OPEN:
            if checkout.failure_reason != intent.failure_reason:
                checkout.failure_reason = intent.failure_reason
                touch(checkout)
    await db.flush()


def _end(checkout: Checkout, status: CheckoutStatus, reason: str | None) -> None:
    checkout.checkout_status, checkout.settled_at, checkout.failure_reason = status, func.now(), reason
    touch(checkout)


async def _doubt(db: AsyncSession, place: Place, intent: Intent, wrong: str) -> None:
    """Has people look at a payment that is not what was asked for: nothing of it is recorded."""
    booking, checkout = place.booking, place.checkout
    log.error("a payment at the gateway is not what was asked for", checkout_id=checkout.id, intent_id=intent.id)
    if checkout.checkout_status is not CheckoutStatus.OPEN:
        # They have been told, or it is done without this one.
        return
    _end(checkout, CheckoutStatus.FAILED, wrong)
    await db.flush()
    await record(
        db,
        "checkout.doubted",
        "checkout",
        checkout.id,
        actor_id=None,
        builder_id=checkout.builder_id,
        after={"booking_id": booking.id, "intent_id": intent.id, "intent_status": intent.status, "reason": wrong},
    )
    notice = Notice(
        NotificationType.PAYMENT_RECEIVED,
        title=f"{place.unit.unit_number}: an online payment needs looking at",
        message=f"A payment for booking {booking.reference} at the gateway is not what was asked for. {wrong} "
        f"Nothing was recorded. Please look for {intent.id} there.",
        entity_type="booking",
        entity_id=booking.id,
        priority=Priority.HIGH,
    )
    await tell_builder(db, booking.builder_id, Permission.MANAGE_PAYMENTS, notice)


async def _record(db: AsyncSession, place: Place, intent: Intent) -> Payment:
    """The payment in the books, with its receipt; what does not fit of it is on its way back."""
    booking, unit, checkout = place.booking, place.unit, place.checkout
    books = await read_books(db, booking.id)
    why = await _why_not(db, place, books)
    payment = Payment(
        booking_id=booking.id,
        project_id=booking.project_id,
        builder_id=booking.builder_id,
        customer_id=booking.customer_id,
        payment_type=checkout.payment_type,
        amount=checkout.amount,
        currency=checkout.currency,
        payment_method=PaymentMethod.ONLINE,
        payment_status=PaymentStatus.PENDING,
        reference=intent.id,
        paid_at=books.now,
        recorded_by=None,
    )
    is_interest = checkout.payment_type is PaymentType.PENALTY
    kept = min(checkout.amount, books.interest_owed) if is_interest else checkout.amount if why is None else NOTHING
    if kept:
        await complete(db, payment, booking, unit, by=None)
    else:
        await _in_and_out(db, payment, booking)
    amount = spelled(payment.amount, payment.currency)
    await write_down(
        db,
        None,
        "payment.recorded",
        payment,
        booking,
        before=None,
        after={"amount": payment.amount, "payment_status": payment.payment_status},
        title="Payment received",
        message=f"{amount} has been received online for {unit.unit_number}, booking {booking.reference}.",
    )
    notice = Notice(
        NotificationType.PAYMENT_RECEIVED,
        title=f"{unit.unit_number}: paid online",
        message=f"{amount} has been paid online for {unit.unit_number}, booking {booking.reference}.",
        entity_type="booking",
        entity_id=booking.id,
    )
    await tell_builder(db, booking.builder_id, Permission.MANAGE_PAYMENTS, notice)
    if kept < payment.amount:
        await _send_back(db, place, payment, payment.amount - kept, why or "It was more than the interest owed.")
    return payment


async def _why_not(db: AsyncSession, place: Place, books: Books) -> str | None:
    """Why the money for the price cannot be kept, in words; none when it can. May bring a hold that ran out back."""
    amount = place.checkout.amount
    if place.checkout.payment_type is PaymentType.PENALTY:
        return None
    if books.status is BookingStatus.CANCELLED:
        return "The booking had been cancelled."
    if amount > books.outstanding:
        return "It was more than was still to be paid."
    if books.has_run_out:
        may_return = not books.passes_cap(amount)
        await money_arrives(db, place.booking, place.unit, amount, by=None, may_return=may_return)
        return "The hold had run out, and could not be given back." if place.booking.status in ENDED else None
    if books.passes_cap(amount):
        return "It was more than may be paid before the agreement is signed."
    return None


async def _in_and_out(db: AsyncSession, payment: Payment, booking: Booking) -> None:
    """Puts money into the books that leaves them at once: it has a receipt, and pays nothing."""
    project = await db.get_one(Project, booking.project_id)
    today = (await db.execute(select(day_at(project.timezone)))).scalar_one()
    year = financial_year(today)
    number = await next_receipt(db, booking.builder_id, year)
    payment.payment_status, payment.refunded_amount = PaymentStatus.REFUNDED, payment.amount
    payment.financial_year, payment.receipt_sequence = year, number
    payment.settled_at = func.now()
    db.add(payment)
    await db.flush()


async def _send_back(db: AsyncSession, place: Place, payment: Payment, amount: Decimal, why: str) -> None:
    booking, checkout = place.booking, place.checkout
    if payment.payment_status is not PaymentStatus.REFUNDED:
        booking.interest_paid -= amount
        payment.refunded_amount = amount
    refund = PaymentRefund(
        payment_id=payment.id,
        booking_id=booking.id,
        builder_id=payment.builder_id,
        customer_id=payment.customer_id,
        amount=amount,
        reason=why,
        refunded_by=None,
    )
    db.add(refund)
    await db.flush()
    transfer = RefundTransfer(
        refund_id=refund.id,
        builder_id=refund.builder_id,
        method=PaymentMethod.ONLINE,
        transfer_status=TransferStatus.PENDING,
        gateway=checkout.gateway,
        intent_id=checkout.intent_id,
    )
    db.add(transfer)
    said = f"{spelled(amount, payment.currency)} of booking {booking.reference} are on their way back"
    await write_down(
        db,
        None,
        "payment.refunded",
        payment,
        booking,
        before={"refunded_amount": NOTHING},
        after={"refunded_amount": payment.refunded_amount, "reason": why},
        title="Payment paid back",
        message=f"{said} to you. {why}",
    )
    notice = Notice(
        NotificationType.PAYMENT_RECEIVED,
        title=f"{place.unit.unit_number}: an online payment goes back",
        message=f"{said} to the customer. {why}",
        entity_type="booking",
        entity_id=booking.id,
        priority=Priority.HIGH,
    )
    await tell_builder(db, booking.builder_id, Permission.MANAGE_PAYMENTS, notice)
    await enqueue(db, SEND_REFUNDS)
