"""Payments: what they are, how they move, and which year's receipts they are numbered with."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from domain.bookings import BookingStatus
from domain.money import share


class PaymentType(StrEnum):
    """What a payment is for. A penalty pays interest on what was overdue; all others count towards the price."""

    TOKEN = "token"  # noqa: S105 (the token amount, no secret)
    INSTALLMENT = "installment"
    FINAL = "final"
    MAINTENANCE = "maintenance"
    PENALTY = "penalty"


class PaymentMethod(StrEnum):
    CASH = "cash"
    CHEQUE = "cheque"
    BANK_TRANSFER = "bank_transfer"
    ONLINE = "online"
    LOAN = "loan"


class PaymentStatus(StrEnum):
    """Pending: handed over, but not yet ours (a cheque before it clears). Refunded: paid back in full."""

    PENDING = "pending"
    COMPLETED = "completed"
    FAILED = "failed"
    REFUNDED = "refunded"


# By hand; `refunded` is reached by a refund of all that is left, never by saying so.
PAYMENT_MOVES: dict[PaymentStatus, tuple[PaymentStatus, ...]] = {
    PaymentStatus.PENDING: (PaymentStatus.COMPLETED, PaymentStatus.FAILED),
    PaymentStatus.COMPLETED: (),
    PaymentStatus.FAILED: (),
    PaymentStatus.REFUNDED: (),
}

# Before the agreement is signed no more than the advance may be taken: RERA, 2016, section 13 (1).
BEFORE_AGREEMENT = frozenset(
    {BookingStatus.RESERVED, BookingStatus.TOKEN_PAID, BookingStatus.CONFIRMED, BookingStatus.EXPIRED}
)
FIRST_MONTH = 4


class TransferStatus(StrEnum):
    """What has become of the money of a refund: on its way, at the customer's, or refused by whoever should move it."""

    PENDING = "pending"
    COMPLETED = "completed"
    FAILED = "failed"


class StageStatus(StrEnum):
    UPCOMING = "upcoming"
    DUE = "due"
    OVERDUE = "overdue"
    PAID = "paid"


def financial_year(day: date) -> str:
    """The Indian financial year (April to March) that the day lies in, as it is written on receipts: `2026-27`."""
    first = day.year if day.month >= FIRST_MONTH else day.year - 1
    return f"{first}-{(first + 1) % 100:02d}"


def advance_cap(total: Decimal, percent: Decimal | None, currency: str) -> Decimal | None:
    """The most that may be paid before the agreement is signed; none: no such cap."""
    return None if percent is None else share(total, percent, currency)


@dataclass(frozen=True)
class OpenStage:
    """What is still to be paid of a stage, in the order in which stages are paid."""

    id: int
    open: Decimal


def allocate(amount: Decimal, stages: list[OpenStage]) -> dict[int, Decimal]:
    """How much of the amount goes to which stage: each is filled before the next one gets anything.

    Raises `ValueError` when the stages have less open than the amount.
    """
    parts: dict[int, Decimal] = {}
    for stage in stages:
        part = min(stage.open, amount)
        if part > 0:
            parts[stage.id] = part
            amount -= part
    if amount > 0:
        raise ValueError("more than is owed cannot be allocated")
    return parts


def take_back(amount: Decimal, parts: list[tuple[int, Decimal]]) -> dict[int, Decimal]:
    """How much of a refund comes from which stage; `parts`: what the payment gave to each, in the order of payment.

    The last stage that got something gives back first. Raises `ValueError` when they got less than the amount.
    """
    return allocate(amount, [OpenStage(stage, part) for stage, part in reversed(parts)])


def settled_in_the_end(paid: Decimal, owed: Decimal, refund: Decimal) -> tuple[Decimal, Decimal]:
    """What is forfeited of an ended booking and what is owed to the customer, after a refund is paid out.

    The refund lessens what is owed first; what goes beyond that is given back of what was forfeited.
    """
    owed_then = max(owed - refund, Decimal("0.00"))
    return paid - refund - owed_then, owed_then
