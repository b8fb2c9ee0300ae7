"""The payments of a booking: what was handed over and how, what cleared, what bounced, and what was paid back."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from decimal import Decimal
from random import Random

from database.crud.booking_moves import PLATFORM
from demo.blueprint import BANKS, Pin
from demo.clock import Clock, awake
from demo.lives import BALANCE, TOKEN, Receipt, Step
from demo.projects import Offering
from demo.schedule import NOTHING, Stage
from domain.bookings import ENDED, BookingStatus
from domain.payments import PaymentMethod, PaymentStatus, PaymentType, advance_cap
from domain.people import MemberRole

DAY = timedelta(days=1)
LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
# Banks that do not exist: Deccan Mercantile, Coromandel Union, Sahyadri Cooperative, and the Gulf Pearl of Dubai.
BANK_CODES = ("DMBK", "CRUN", "SYCB")
BOUNCED = (
    "Returned by the bank: funds insufficient.",
    "Returned by the bank: the signature differs.",
    "Returned by the bank: words and figures differ.",
    "Stopped by the drawer, who pays by transfer instead.",
)
NOTES = (
    "Counterfoil handed to the buyer's brother.",
    "Came in two parts on one day; booked as one.",
    "Buyer asks for the receipt on both names.",
    "Less TDS of 1 %, certificate to follow.",
)
MOST_CASH = 199_999  # India's Income-tax Act, section 269ST
DUPLICATE = "Recorded twice by mistake: it is the transfer that is already there under its right reference."
CANCELLATION = "What is owed after the cancellation."
FIRST_PART = "First part of what is owed after the cancellation; the rest follows when the home is sold again."
TOO_LATE = "It came after the hold had run out, and was less than the token."


@dataclass(frozen=True)
class Refunding:
    """Money that was paid back."""

    at: datetime
    amount: Decimal
    reason: str
    by: int


@dataclass
class Paid:
    """A payment, as `payments` has it. `parts`: what of it is left on which stage, by position."""

    payment_type: PaymentType
    amount: Decimal
    method: PaymentMethod
    status: PaymentStatus
    paid_at: datetime
    created_at: datetime
    settled_at: datetime | None
    recorded_by: int | None
    reference: str | None = None
    notes: str | None = None
    failure_reason: str | None = None
    refunds: list[Refunding] = field(default_factory=list)
    parts: dict[int, Decimal] = field(default_factory=dict)
    # The parts as they were before anything was paid back.
    given: dict[int, Decimal] = field(default_factory=dict)
    financial_year: str | None = None
    sequence: int | None = None
    id: int = 0

    @property
    def was_pending(self) -> bool:
        """Whether it waited to clear."""
        return self.status is PaymentStatus.PENDING or self.settled_at != self.created_at

    @property
    def refunded(self) -> Decimal:
        """What was paid back of it."""
        return sum((refund.amount for refund in self.refunds), NOTHING)


class Cashier:
    """Turns the money that came in for one booking into payments."""

    def __init__(self, offering: Offering, steps: list[Step], clock: Clock, rng: Random) -> None:
        self._offering = offering
        self._steps = steps
        self._clock = clock
        self._rng = rng
        self._clerk = offering.company.members[MemberRole.ACCOUNTS]
        self._moved = {step.to_status: step for step in steps}

    def received(self, receipts: list[Receipt], total: Decimal) -> list[Paid]:
        """What came in, with the cheques that bounced before and the mistakes that were made."""
        made: list[Paid] = []
        upto = NOTHING
        for receipt in receipts:
            upto += receipt.amount
            paid = self._paid(receipt, upto == total)
            made += self._bounced(paid, receipt)
            made.append(paid)
            if upto + receipt.amount <= total:
                made += self._twice(paid)
        return made

    def still_to_clear(self, stages: list[Stage], total: Decimal, token: Decimal, pin: Pin | None) -> Iterator[Paid]:
        """A cheque that was handed over in the last days, of some who owe something."""
        last, now = self._steps[-1], self._clock.now
        if pin or last.to_status in ENDED or last.to_status is BookingStatus.COMPLETED or self._rng.random() > 0.3:
            return
        paid = sum((stage.paid for stage in stages), NOTHING)
        if last.to_status is BookingStatus.RESERVED:
            amount = token
        else:
            due = [stage.amount - stage.paid for stage in stages if stage.is_due(self._clock.today)]
            amount = next((part for part in due if part), NOTHING)
            cap = advance_cap(total, self._offering.scheme.terms.advance_cap_percent, self._offering.currency)
            if cap is not None and BookingStatus.AGREEMENT_SIGNED not in self._moved:
                amount = min(amount, cap - paid)
        at = now - self._rng.uniform(0.1, 2.4) * DAY
        if amount <= 0 or at <= last.at + timedelta(hours=1):
            return
        at = self._awake(at, last.at, now)
        kind = PaymentType.TOKEN if last.to_status is BookingStatus.RESERVED else PaymentType.INSTALLMENT
        yield Paid(
            kind, amount, PaymentMethod.CHEQUE, PaymentStatus.PENDING, at, at, None, self._clerk, self._cheque()
        )  # fmt: skip

    def too_late(self, token: Decimal) -> Iterator[Paid]:
        """A part of the token that came when the hold had run out."""
        ended = self._steps[-1]
        at = ended.at + timedelta(hours=self._rng.uniform(4, 40))
        part = (token / 2).quantize(Decimal(1)).quantize(NOTHING)
        if (
            ended.to_status is not BookingStatus.EXPIRED
            or not part
            or self._rng.random() > 0.15
            or at > self._clock.now
        ):
            return
        at = self._awake(at, ended.at, self._clock.now)
        paid = self._transfer(PaymentType.TOKEN, part, at)
        back = at + self._rng.uniform(6, 15) * DAY
        if back < self._clock.now:
            paid.refunds.append(Refunding(self._awake(back, at, self._clock.now), part, TOO_LATE, self._clerk))
        yield paid

    def pay_back(self, payments: list[Paid], owed: Decimal) -> None:
        """Pays out what is owed of a cancelled booking, the last payment first; of some only a part so far."""
        ended = self._steps[-1].at
        age = (self._clock.now - ended) / DAY
        if age < 9 or (age < 30 and self._rng.random() < 0.3):
            return
        first = self._awake(ended + self._rng.uniform(5, min(age - 1, 24)) * DAY, ended, self._clock.now)
        in_part = self._rng.random() < 0.25
        left = (owed / 2).quantize(Decimal(1)).quantize(NOTHING) if in_part else owed
        for number, paid in enumerate(reversed(payments)):
            amount = min(left, paid.amount - paid.refunded)
            if paid.status is PaymentStatus.COMPLETED and amount > 0:
                at = min(first + timedelta(minutes=4 * number), self._clock.now)
                paid.refunds.append(Refunding(at, amount, FIRST_PART if in_part else CANCELLATION, self._clerk))
                left -= amount

    def _paid(self, receipt: Receipt, is_last: bool) -> Paid:
        if receipt.stage == TOKEN:
            return self._token(receipt)
        kind = PaymentType.FINAL if is_last or receipt.stage == BALANCE else PaymentType.INSTALLMENT
        if receipt.stage.startswith(BANKS):
            return replace(self._transfer(kind, receipt.amount, receipt.at), method=PaymentMethod.LOAN)
        chance = self._rng.random()
        if chance < 0.1:
            return self._online(kind, receipt.amount, receipt.at)
        if chance < 0.35 and (cheque := self._cleared(kind, receipt.amount, receipt.at)):
            return cheque
        notes = self._rng.choice(NOTES) if self._rng.random() < 0.05 else None
        return replace(self._transfer(kind, receipt.amount, receipt.at), notes=notes)

    def _token(self, receipt: Receipt) -> Paid:
        kind = PaymentType.TOKEN
        if self._moved[BookingStatus.TOKEN_PAID].by == PLATFORM:
            return self._online(kind, receipt.amount, receipt.at)
        chance = self._rng.random()
        if chance < 0.1 and receipt.amount <= MOST_CASH:
            cash = self._transfer(kind, receipt.amount, receipt.at)
            return replace(cash, method=PaymentMethod.CASH, reference=None, paid_at=receipt.at)
        if chance < 0.4 and (cheque := self._cleared(kind, receipt.amount, receipt.at)):
            return cheque
        return self._transfer(kind, receipt.amount, receipt.at)

    def _online(self, kind: PaymentType, amount: Decimal, at: datetime) -> Paid:
        reference = "pay_" + "".join(self._rng.choices(LETTERS, k=14))
        return Paid(kind, amount, PaymentMethod.ONLINE, PaymentStatus.COMPLETED, at, at, at, None, reference)

    def _transfer(self, kind: PaymentType, amount: Decimal, at: datetime) -> Paid:
        came = max(at - timedelta(hours=self._rng.uniform(0.5, 14)), self._since(at))
        method = PaymentMethod.BANK_TRANSFER
        return Paid(kind, amount, method, PaymentStatus.COMPLETED, came, at, at, self._clerk, self._reference(at))

    def _cleared(self, kind: PaymentType, amount: Decimal, at: datetime) -> Paid | None:
        """A cheque, handed over days before it cleared; none when there was no time for that."""
        handed = self._awake(at - self._rng.uniform(1.1, 3.2) * DAY, self._since(at), at)
        if handed <= self._since(at) + timedelta(minutes=20):
            return None
        method = PaymentMethod.CHEQUE
        return Paid(kind, amount, method, PaymentStatus.COMPLETED, handed, handed, at, self._clerk, self._cheque())

    def _bounced(self, paid: Paid, receipt: Receipt) -> Iterator[Paid]:
        handed = receipt.at - self._rng.uniform(6.2, 7.8) * DAY
        unlikely = self._rng.random() > 0.06
        if unlikely or paid.method is not PaymentMethod.BANK_TRANSFER or handed <= self._since(receipt.at):
            return
        settled = self._awake(handed + self._rng.uniform(2.2, 2.9) * DAY, handed, receipt.at)
        yield Paid(
            paid.payment_type, paid.amount, PaymentMethod.CHEQUE, PaymentStatus.FAILED, handed, handed, settled,
            self._clerk, self._cheque(), failure_reason=self._rng.choice(BOUNCED),
        )  # fmt: skip

    def _twice(self, paid: Paid) -> Iterator[Paid]:
        """The same transfer once more, with a slip of the pen in its reference, and paid back when that was seen."""
        assert paid.settled_at is not None
        unlikely = self._rng.random() > 0.025
        again, back = paid.settled_at + timedelta(hours=20), paid.settled_at + self._rng.uniform(1.6, 2.4) * DAY
        signed = self._moved.get(BookingStatus.AGREEMENT_SIGNED)
        ends = self._steps[-1].at if self._steps[-1].to_status in ENDED else self._clock.now
        lawful = signed is not None and signed.at < paid.paid_at and BookingStatus.COMPLETED not in self._moved
        if unlikely or paid.method is not PaymentMethod.BANK_TRANSFER or not lawful or back >= ends:
            return
        assert paid.reference is not None
        slip = paid.reference[:-2] + paid.reference[-2:][::-1] + "0"
        refund = Refunding(back, paid.amount, DUPLICATE, self._clerk)
        yield replace(
            paid, reference=slip, created_at=again, settled_at=again, status=PaymentStatus.REFUNDED,
            refunds=[refund], parts={}, given={},
        )  # fmt: skip

    def _since(self, at: datetime) -> datetime:
        """Since when the money could have been handed over: the booking, and after the agreement that as well."""
        signed = self._moved.get(BookingStatus.AGREEMENT_SIGNED)
        return signed.at if signed and signed.at < at else self._steps[0].at

    def _awake(self, at: datetime, after: datetime, before: datetime) -> datetime:
        return awake(self._rng, at, after, before, self._offering.timezone)

    def _reference(self, at: datetime) -> str:
        if self._offering.currency == "AED":
            return f"FT{at:%y%j}{self._rng.randrange(10**6):06}"
        return f"{self._rng.choice(BANK_CODES)}R{at:%Y%m%d}{self._rng.randrange(10**8):08}"

    def _cheque(self) -> str:
        return f"{self._rng.randrange(120_000, 990_000):06}"
