"""The books of one booking, and what they say to money that is about to be added to them."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from database.crud.interest import interest_owed
from database.models import Booking, Project, hold_lapsed
from domain.bookings import BookingStatus
from domain.money import rounded, spelled
from domain.payments import BEFORE_AGREEMENT, PaymentType, advance_cap
from errors import AdvanceCapExceeded, BookingEnded, InvalidRequest, Overpayment

# Clocks differ a little; more than that is a slip of the pen.
TOLERANCE = timedelta(minutes=5)


@dataclass(frozen=True)
class Books:
    """A booking's books at one moment."""

    status: BookingStatus
    currency: str
    total: Decimal
    token: Decimal
    paid: Decimal
    pending: Decimal
    interest_owed: Decimal
    advance_cap_percent: Decimal | None
    now: datetime
    lapsed: bool

    @property
    def outstanding(self) -> Decimal:
        """What may still be recorded of the price: what is pending counts as if it were here."""
        return self.total - self.paid - self.pending

    @property
    def has_run_out(self) -> bool:
        """Whether it is a hold that ran out, swept or not."""
        return self.status is BookingStatus.EXPIRED or self.lapsed

    @property
    def cap(self) -> Decimal | None:
        """The most that may have been paid by now; none when only the total bounds it."""
        if self.status not in BEFORE_AGREEMENT:
            return None
        return advance_cap(self.total, self.advance_cap_percent, self.currency)

    def passes_cap(self, amount: Decimal) -> bool:
        """Whether so much more would be more than may be taken by now."""
        return self.cap is not None and self.paid + self.pending + amount > self.cap

    def check(self, amount: Decimal, payment_type: PaymentType) -> None:
        """Raises `InvalidRequest`, `Overpayment` or `AdvanceCapExceeded` for an amount that does not fit."""
        check_precision(amount, self.currency)
        if payment_type is PaymentType.PENALTY:
            if amount > self.interest_owed:
                owed = spelled(self.interest_owed, self.currency)
                raise Overpayment(f"The interest that is still to be paid is {owed}. Nothing was recorded.")
            return
        if amount > self.outstanding:
            left = spelled(self.outstanding, self.currency)
            raise Overpayment(f"Still to be paid are {left}, what is pending counted as paid. Nothing was recorded.")
        # Of a hold that ran out it is kept all the same, and owed back: it has arrived.
        if self.cap is not None and self.passes_cap(amount) and not self.has_run_out:
            raise AdvanceCapExceeded(
                f"Before the agreement is signed no more than {spelled(self.cap, self.currency)} may be paid for this "
                "booking. Nothing was recorded."
            )

    def check_received(
        self, amount: Decimal, payment_type: PaymentType, *, received: datetime | None, completed: bool
    ) -> None:
        """The same for money that somebody records, which may have come too late; `BookingEnded` if so.

        `received`: when, now unless said; a time in the future is refused. `completed`: whether it is ours already.
        """
        if received is not None and received > self.now + TOLERANCE:
            late = "Money cannot have been received in the future."
            raise InvalidRequest(late, errors=[{"loc": ["body", "paid_at"], "msg": late, "type": "in_the_future"}])
        for_the_price = payment_type is not PaymentType.PENALTY
        if self.status is BookingStatus.CANCELLED or (self.has_run_out and not (completed and for_the_price)):
            raise BookingEnded
        self.check(amount, payment_type)


def check_precision(amount: Decimal, currency: str) -> None:
    """Raises `InvalidRequest` for an amount with parts that the currency does not have."""
    if rounded(amount, currency) != amount:
        fault = f"{currency} has no such small parts."
        raise InvalidRequest(fault, errors=[{"loc": ["body", "amount"], "msg": fault, "type": "too_precise"}])


# What the books are read from, in the order of the fields of `Books`; of a booking and its project.
BOOKS = (
    Booking.status,
    Booking.currency,
    Booking.total_amount,
    Booking.token_amount,
    Booking.paid_amount,
    Booking.pending_amount,
    interest_owed().label("interest_owed"),
    Project.advance_cap_percent,
    func.now().label("now"),
    hold_lapsed().label("lapsed"),
)


async def read_books(db: AsyncSession, booking_id: int) -> Books:
    """The books of a booking that this transaction has locked."""
    rows = select(*BOOKS).join(Project, Project.id == Booking.project_id).where(Booking.id == booking_id)
    status, *rest = (await db.execute(rows)).one()
    return Books(BookingStatus(status), *rest)
