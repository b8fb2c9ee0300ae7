"""What people are told of bookings and money, in the sentences of the operations that tell them."""

from collections import defaultdict
from datetime import date, datetime, time
from decimal import Decimal
from zoneinfo import ZoneInfo

from database.crud.booking_moves import PLATFORM
from demo.books import EXTENDED, Sale
from demo.clock import Clock
from demo.herald import Herald
from demo.lives import Step
from demo.projects import Offering
from demo.schedule import Stage
from demo.till import Entry
from domain.bookings import ENDED, TOLD, BookingStatus
from domain.money import spelled
from domain.notifications import Notice, NotificationType, Priority
from domain.people import Permission
from domain.schedule import FallsDue


def tell_of_bookings(herald: Herald, sales: list[Sale], clock: Clock) -> None:
    """Every move of every booking, what was paid for it, and what fell due."""
    for sale in sales:
        first, *moves = sale.steps
        _of_the_hold(herald, sale, first)
        for step in moves:
            _of_a_move(herald, sale, step)
        for entry in sale.books.entries:
            _of_money(herald, sale, entry)
        _of_what_fell_due(herald, sale, clock)


def _of_the_hold(herald: Herald, sale: Sale, step: Step) -> None:
    claim, offering = sale.claim, sale.claim.offering
    home = f"{claim.home.number} in {offering.scheme.name} ({sale.reference})"
    title = f"{claim.home.number} is held"
    if step.by_user_id == claim.buyer.user_id:
        notice = _about(sale, title, f"{claim.buyer.name} made a booking, of {home}.")
        herald.members(step.at, offering, Permission.MANAGE_BOOKINGS, notice)
    else:
        notice = _about(sale, title, f"{step.by} made a booking for you, of {home}.")
        herald.customer(step.at, claim.buyer, offering, notice)


def _of_a_move(herald: Herald, sale: Sale, step: Step) -> None:
    claim, offering = sale.claim, sale.claim.offering
    number = claim.home.number
    if step.from_status is step.to_status:
        message = f"The hold of booking {sale.reference} runs {claim.extended} hours longer: {EXTENDED}"
        herald.customer(step.at, claim.buyer, offering, _about(sale, f"{number}: hold extended", message))
        return
    what, sentence = TOLD[step.to_status]
    because = f" Reason: {step.reason}" if step.reason and step.to_status is BookingStatus.CANCELLED else ""
    message = f"{sentence} {number} in {offering.scheme.name}, booking {sale.reference}.{because}"
    priority = Priority.HIGH if step.to_status in ENDED else Priority.NORMAL
    notice = _about(sale, f"{number}: {what}", message, priority)
    both = step.by == PLATFORM or step.to_status in (BookingStatus.TOKEN_PAID, BookingStatus.AGREEMENT_SIGNED)
    by_buyer = step.by_user_id == claim.buyer.user_id
    if both or not by_buyer:
        herald.customer(step.at, claim.buyer, offering, notice)
    if both or by_buyer:
        herald.members(step.at, offering, Permission.MANAGE_BOOKINGS, notice, but=step.by_user_id)


def _of_money(herald: Herald, sale: Sale, entry: Entry) -> None:
    claim, offering, paid = sale.claim, sale.claim.offering, entry.payment
    amount = spelled(entry.refund.amount if entry.refund else paid.amount, offering.currency)
    if entry.refund:
        title = "Payment paid back"
        message = f"{amount} of booking {sale.reference} were paid back: {entry.refund.reason}"
    elif entry.at == paid.created_at:
        title = "Payment noted" if paid.was_pending else "Payment received"
        said = "has been handed over and is waiting to clear" if paid.was_pending else "has been received"
        message = f"{amount} {said} for {claim.home.number}, booking {sale.reference}."
    else:
        title = "Payment failed" if paid.failure_reason else "Payment received"
        said = f"has failed: {paid.failure_reason}" if paid.failure_reason else "has cleared."
        message = f"{amount} for booking {sale.reference} {said}"
    kind = NotificationType.PAYMENT_RECEIVED
    herald.customer(entry.at, claim.buyer, offering, Notice(kind, title, message, "booking", sale.id))
    last = sale.steps[-1]
    if last.to_status in ENDED and entry.at == paid.created_at and entry.at > last.at:
        title = f"{claim.home.number}: a payment came too late"
        message = f"{amount} arrived for booking {sale.reference}, which has ended. It will be paid back."
        late = Notice(kind, title, message, "booking", sale.id, Priority.HIGH)
        herald.customer(entry.at, claim.buyer, offering, late)
        herald.members(entry.at, offering, Permission.MANAGE_PAYMENTS, late)


def _of_what_fell_due(herald: Herald, sale: Sale, clock: Clock) -> None:
    """Of what fell due with a phase or with the whole building while the booking was there."""
    offering, booked = sale.claim.offering, sale.claim.made_at
    fell: defaultdict[datetime, list[Stage]] = defaultdict(list)
    for stage in sale.books.stages:
        at = _reached_at(offering, stage, clock)
        if stage.fell_due_on and at and booked < at:
            fell[at].append(stage)
    for at, stages in fell.items():
        unpaid = {stage: _open_at(sale, stage, at) for stage in stages if _open_at(sale, stage, at)}
        if not unpaid:
            continue
        by = min(stage.due_date for stage in unpaid if stage.due_date)
        names = ", ".join(stage.name for stage in unpaid)
        notice = Notice(
            NotificationType.PAYMENT_DUE,
            f"{sale.claim.home.number}: a payment is due",
            f"{spelled(sum(unpaid.values(), Decimal(0)), offering.currency)} is to be paid by {_day(by)} for "
            f"{sale.claim.home.number} in {offering.scheme.name}, booking {sale.reference} ({names}).",
            "booking",
            sale.id,
            Priority.HIGH,
        )
        herald.customer(at, sale.claim.buyer, offering, notice)


def _reached_at(offering: Offering, stage: Stage, clock: Clock) -> datetime | None:
    if stage.phase_id is not None:
        return offering.completed_at(stage.phase_id)
    completed = offering.completed_on(clock)
    if stage.falls_due is not FallsDue.ON_HANDOVER or completed is None:
        return None
    return datetime.combine(completed.date(), time(11), ZoneInfo(offering.timezone))


def _open_at(sale: Sale, stage: Stage, at: datetime) -> Decimal:
    """What was still to be paid of the stage at that moment."""
    before = (paid for paid in sale.books.payments if paid.settled_at and paid.settled_at < at)
    return stage.amount - sum((paid.given.get(stage.position, Decimal(0)) for paid in before), Decimal(0))


def _about(sale: Sale, title: str, message: str, priority: Priority = Priority.NORMAL) -> Notice:
    return Notice(NotificationType.BOOKING_UPDATE, title, message, "booking", sale.id, priority)


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"
