"""The books of one booking: its schedule and its payments, gone through in the order in which things happened."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from random import Random

from demo.blueprint import Pin
from demo.clock import Clock
from demo.lives import Receipt, Step
from demo.payments import Cashier, Paid, Refunding
from demo.projects import Offering
from demo.schedule import NOTHING, Stage, spread, unspread
from domain.bookings import ENDED
from domain.payments import PaymentStatus, settled_in_the_end
from domain.refunds import Refund


@dataclass(frozen=True)
class Entry:
    """A payment was recorded, settled or paid back; and what had been paid by then."""

    at: datetime
    payment: Paid
    refund: Refunding | None
    paid_amount: Decimal


@dataclass
class Books:
    """What is kept of the money of a booking; of one that has ended, what is forfeited and what is owed."""

    stages: list[Stage]
    payments: list[Paid]
    entries: list[Entry]
    paid: Decimal = NOTHING
    pending: Decimal = NOTHING
    forfeited: Decimal | None = None
    owed: Decimal | None = None


def keep_books(
    offering: Offering, steps: list[Step], stages: list[Stage], receipts: list[Receipt], refund: Refund | None,
    total: Decimal, token: Decimal, pin: Pin | None, clock: Clock, rng: Random,
) -> Books:  # fmt: skip
    """The books as they stand today."""
    cashier = Cashier(offering, steps, clock, rng)
    payments = [*cashier.received(receipts, total), *cashier.too_late(token)]
    if refund and refund.refund:
        cashier.pay_back(payments, refund.refund)
    books = Books(stages, payments, [])
    if steps[-1].to_status in ENDED:
        books.forfeited, books.owed = (refund.forfeited, refund.refund) if refund else (NOTHING, NOTHING)
    _go_through(books, offering, steps[-1])
    for cheque in cashier.still_to_clear(stages, total, token, pin):
        books.payments.append(cheque)
        books.pending += cheque.amount
        books.entries.append(Entry(cheque.created_at, cheque, None, books.paid))
    return books


def _go_through(books: Books, offering: Offering, last: Step) -> None:
    happened: list[tuple[datetime, int, Paid, Refunding | None]] = []
    for number, paid in enumerate(books.payments):
        if paid.was_pending:
            happened.append((paid.created_at, number, paid, None))
        assert paid.settled_at is not None
        happened.append((paid.settled_at, number, paid, None))
        happened += [(refund.at, number, paid, refund) for refund in paid.refunds]
    for at, _, paid, refund in sorted(happened, key=lambda each: each[:2]):
        if refund:
            if books.owed is not None and last.at < at:
                books.forfeited, books.owed = settled_in_the_end(books.paid, books.owed, refund.amount)
            books.paid -= refund.amount
            unspread(refund.amount, books.stages, paid.parts)
        elif at == paid.settled_at and paid.status is not PaymentStatus.FAILED:
            books.paid += paid.amount
            paid.parts = spread(paid.amount, books.stages, at, offering.timezone)
            paid.given = dict(paid.parts)
            if books.owed is not None and last.at < at:
                books.owed += paid.amount
        books.entries.append(Entry(at, paid, refund, books.paid))
    for paid in books.payments:
        if paid.refunded == paid.amount:
            paid.status = PaymentStatus.REFUNDED
