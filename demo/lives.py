"""The life of one booking: its moves with their times and authors, and what was paid along the way."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from itertools import pairwise
from random import Random
from typing import Any

from database.crud.booking_moves import PLATFORM
from demo.blueprint import Pin
from demo.clock import Clock, awake
from demo.people import Buyer
from demo.projects import Offering
from domain.bookings import BookingStatus
from domain.money import share
from domain.people import MemberRole
from domain.schedule import FallsDue

PATH = (
    BookingStatus.RESERVED,
    BookingStatus.TOKEN_PAID,
    BookingStatus.CONFIRMED,
    BookingStatus.AGREEMENT_SIGNED,
    BookingStatus.REGISTERED,
    BookingStatus.COMPLETED,
)
# Hours from the move before, at least and at most.
HOURS = {
    BookingStatus.CONFIRMED: (20, 110),
    BookingStatus.AGREEMENT_SIGNED: (12 * 24, 32 * 24),
    BookingStatus.REGISTERED: (14 * 24, 45 * 24),
    BookingStatus.CANCELLED: (20, 9 * 24),
}
TOKEN, BALANCE = "Token", "Balance"
LATE = 0.3  # the share of those who owe what fell due last, unless that is long ago
LATE_SINCE = timedelta(days=110)
BY_BUYER = (
    "We found a home nearer to my parents.",
    "The bank did not sanction the loan.",
    "I am moving abroad for work.",
    "We decided for a larger flat in another project.",
    "Plans in the family have changed.",
)
BY_BUILDER = (
    "The papers asked for did not come in spite of two reminders.",
    "At the buyer's request by telephone.",
    "The agreed instalments were not paid.",
)


@dataclass(frozen=True)
class Step:
    """A move; without an author it was the platform's. `from_status` is none when the booking was made."""

    at: datetime
    from_status: BookingStatus | None
    to_status: BookingStatus
    by: str
    by_user_id: int | None
    reason: str | None = None


@dataclass(frozen=True)
class Receipt:
    """Money that came in, and for which stage."""

    at: datetime
    amount: Decimal
    stage: str


def steps_to(
    offering: Offering,
    buyer: Buyer,
    status: BookingStatus,
    made_at: datetime,
    until: datetime,
    clock: Clock,
    rng: Random,
    *,
    walked_in: bool = False,
) -> list[Step]:
    """The moves of a booking that stands at this status, all of them before `until`."""
    path = PATH[: PATH.index(status) + 1]
    if not offering.scheme.terms.token_percent:
        path = path[1:]
    company = offering.company
    maker = (company.name, company.members[MemberRole.SALES]) if walked_in else (buyer.name, buyer.user_id)
    steps = [Step(made_at, None, path[0], *maker)]
    for seen, to in pairwise(path):
        last = steps[-1].at
        at = _handed_over(offering, last, clock, rng) if to is BookingStatus.COMPLETED else None
        at = at or last + _gap(offering, to, until - last, rng)
        at = awake(rng, at, last, until, offering.timezone)
        by, user_id = _author(offering, buyer, to, rng)
        reason = "The token amount is paid." if to is BookingStatus.TOKEN_PAID else None
        steps.append(Step(at, seen, to, by, user_id, reason))
    return steps


def expiry(seen: list[Step], at: datetime) -> Step:
    """The end of a hold that ran out."""
    return Step(at, seen[-1].to_status, BookingStatus.EXPIRED, PLATFORM, None, "The hold ran out.")


def cancellation(offering: Offering, buyer: Buyer, seen: list[Step], until: datetime, rng: Random) -> Step:
    """The end of a booking that one of the parties gave up; after the signatures only the builder can."""
    last = seen[-1]
    at = awake(
        rng,
        last.at + _gap(offering, BookingStatus.CANCELLED, until - last.at, rng),
        last.at,
        until,
        offering.timezone,
    )
    if last.to_status is BookingStatus.AGREEMENT_SIGNED or rng.random() < 0.3:
        company = offering.company
        reason = BY_BUILDER[2] if last.to_status is BookingStatus.AGREEMENT_SIGNED else rng.choice(BY_BUILDER[:2])
        return Step(
            at, last.to_status, BookingStatus.CANCELLED, company.name, company.members[MemberRole.SALES], reason
        )
    return Step(at, last.to_status, BookingStatus.CANCELLED, buyer.name, buyer.user_id, rng.choice(BY_BUYER))


def receipts(
    offering: Offering,
    steps: list[Step],
    plan: dict[str, Any],
    total: Decimal,
    token: Decimal,
    clock: Clock,
    rng: Random,
    pin: Pin | None,
) -> list[Receipt]:
    """What was paid: the token, then every stage soon after it fell due, but for those who are late with the last."""
    moved = {step.to_status: step.at for step in steps}
    over = (BookingStatus.CANCELLED, BookingStatus.EXPIRED, BookingStatus.COMPLETED)
    ends = next((moved[status] for status in over if status in moved), clock.now)
    received: list[Receipt] = []

    def receive(at: datetime, upto: Decimal, stage: str) -> None:
        signed = moved.get(BookingStatus.AGREEMENT_SIGNED)
        cap = offering.scheme.terms.advance_cap_percent
        if cap is not None and (signed is None or at < signed):
            upto = min(upto, max(token, share(total, cap, offering.currency)))
        amount = upto - sum((receipt.amount for receipt in received), Decimal(0))
        if stage != TOKEN:
            last = received[-1].at if received else steps[0].at
            at = awake(rng, at, max(last, signed) if signed and signed < at else last, ends, offering.timezone)
        if amount > 0 and at < ends:
            received.append(Receipt(at, amount, stage))

    if BookingStatus.TOKEN_PAID in moved and token:
        receive(moved[BookingStatus.TOKEN_PAID], token, TOKEN)
    due = list(_due(offering, moved, plan, clock))
    if not pin and BookingStatus.COMPLETED not in moved:
        while len(due) > 1 and due[-1][0] > clock.now - LATE_SINCE and rng.random() < LATE:
            due.pop()
    upto = Decimal(0)
    for fell_due, amount, name in due:
        if pin and name == pin.owes:
            break
        upto += amount
        at = fell_due + timedelta(days=rng.uniform(0.5, 11))
        if received:
            at = max(at, received[-1].at + timedelta(hours=3))
        if BookingStatus.COMPLETED in moved:
            at = min(at, moved[BookingStatus.COMPLETED] - timedelta(hours=rng.uniform(45, 90)))
        receive(at, upto, name)
    if BookingStatus.COMPLETED in moved:  # nobody gets the keys before all is paid
        receive(moved[BookingStatus.COMPLETED] - timedelta(hours=rng.uniform(2, 20)), total, BALANCE)
    return received


def _due(
    offering: Offering, moved: dict[BookingStatus, datetime], plan: dict[str, Any], clock: Clock
) -> Iterator[tuple[datetime, Decimal, str]]:
    """The stages that have fallen due, in their order: when, how much, for what."""
    signed = moved.get(BookingStatus.AGREEMENT_SIGNED)
    for stage in plan["stages"]:
        at: datetime | None = None
        match FallsDue(stage["falls_due"]):
            case FallsDue.ON_BOOKING:
                at = moved.get(BookingStatus.CONFIRMED)
            case FallsDue.ON_AGREEMENT:
                at = signed
            case FallsDue.ON_DATE:
                at = signed and max(signed, _morning(date.fromisoformat(stage["due_date"])))
            case FallsDue.ON_PHASE:
                reached = offering.reached.get(stage["phase_id"])
                at = max(signed, _morning(reached)) if signed and reached else None
            case FallsDue.ON_HANDOVER:
                completed = offering.completed_on(clock)
                at = max(signed, completed) if signed and completed else None
        if at is None or at > clock.now:
            return
        yield at, Decimal(stage["amount"]), stage["name"]


def _gap(offering: Offering, to: BookingStatus, room: timedelta, rng: Random) -> timedelta:
    least, most = HOURS.get(to, (1, min(60, offering.scheme.terms.hold_hours * 0.9)))
    return min(timedelta(hours=rng.uniform(least, most)), room * rng.uniform(0.4, 0.7))


def _handed_over(offering: Offering, after: datetime, clock: Clock, rng: Random) -> datetime | None:
    completed = offering.completed_on(clock)
    if completed is None:
        return None
    first = max(after + timedelta(days=3), completed + timedelta(days=5))
    last = min(clock.now - timedelta(hours=4), first + timedelta(days=110))
    return first + (last - first) * rng.random() if last > first else None


def _author(offering: Offering, buyer: Buyer, to: BookingStatus, rng: Random) -> tuple[str, int | None]:
    company = offering.company
    if to is BookingStatus.TOKEN_PAID and rng.random() < 0.65:
        return PLATFORM, None  # paid online
    if to is BookingStatus.AGREEMENT_SIGNED and rng.random() < 0.4:
        return buyer.name, buyer.user_id  # the buyer signed last
    role = {
        BookingStatus.TOKEN_PAID: MemberRole.ACCOUNTS,
        BookingStatus.AGREEMENT_SIGNED: MemberRole.OWNER,
    }.get(to, MemberRole.SALES)
    return company.name, company.members[role]


def _morning(day: date) -> datetime:
    return datetime.combine(day, time(5, 30), UTC)
