"""The life of a booking as data: which moves exist, who may make them, and what they do to the unit."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from domain.units import UnitStatus


class BookingStatus(StrEnum):
    RESERVED = "reserved"
    TOKEN_PAID = "token_paid"  # noqa: S105 (the token amount, no secret)
    CONFIRMED = "confirmed"
    AGREEMENT_SIGNED = "agreement_signed"
    REGISTERED = "registered"
    COMPLETED = "completed"
    CANCELLED = "cancelled"
    EXPIRED = "expired"


ENDED = frozenset({BookingStatus.CANCELLED, BookingStatus.EXPIRED})
LIVE = tuple(status for status in BookingStatus if status not in ENDED)


class Party(StrEnum):
    """Who makes a move."""

    CUSTOMER = "customer"
    BUILDER = "builder"
    PAYMENTS = "payments"
    SIGNATURES = "signatures"
    CLOCK = "clock"


@dataclass(frozen=True)
class Move:
    """One allowed change of status: who may make it and what it needs."""

    to: BookingStatus
    by: frozenset[Party]
    needs_reason: bool = False
    needs_registration: bool = False
    needs_zero_balance: bool = False


def _cancelled(*by: Party) -> Move:
    return Move(BookingStatus.CANCELLED, frozenset(by), needs_reason=True)


MOVES: dict[BookingStatus, tuple[Move, ...]] = {
    BookingStatus.RESERVED: (
        Move(BookingStatus.TOKEN_PAID, frozenset({Party.PAYMENTS})),
        Move(BookingStatus.EXPIRED, frozenset({Party.CLOCK})),
        _cancelled(Party.CUSTOMER, Party.BUILDER),
    ),
    BookingStatus.TOKEN_PAID: (
        Move(BookingStatus.CONFIRMED, frozenset({Party.BUILDER})),
        _cancelled(Party.CUSTOMER, Party.BUILDER),
    ),
    BookingStatus.CONFIRMED: (
        Move(BookingStatus.AGREEMENT_SIGNED, frozenset({Party.SIGNATURES})),
        _cancelled(Party.CUSTOMER, Party.BUILDER),
    ),
    BookingStatus.AGREEMENT_SIGNED: (
        Move(BookingStatus.REGISTERED, frozenset({Party.BUILDER}), needs_registration=True),
        _cancelled(Party.BUILDER),
    ),
    BookingStatus.REGISTERED: (Move(BookingStatus.COMPLETED, frozenset({Party.BUILDER}), needs_zero_balance=True),),
    BookingStatus.COMPLETED: (),
    BookingStatus.CANCELLED: (),
    # Money that arrives after the hold ran out brings the booking back, if the home is still free.
    BookingStatus.EXPIRED: (Move(BookingStatus.TOKEN_PAID, frozenset({Party.PAYMENTS})),),
}

# What both parties are told of a move: in a few words, and in a sentence.
TOLD: dict[BookingStatus, tuple[str, str]] = {
    BookingStatus.RESERVED: ("held", "The home is held."),
    BookingStatus.TOKEN_PAID: ("token paid", "The token amount has been received in full, and the hold is firm."),
    BookingStatus.CONFIRMED: ("booking confirmed", "The builder has allotted the home."),
    BookingStatus.AGREEMENT_SIGNED: ("agreement signed", "Both parties have signed the agreement."),
    BookingStatus.REGISTERED: ("sale registered", "The sale has been registered with the authority."),
    BookingStatus.COMPLETED: ("handed over", "The home has been handed over, and nothing is outstanding."),
    BookingStatus.CANCELLED: ("booking cancelled", "The booking has been cancelled."),
    BookingStatus.EXPIRED: ("hold ran out", "The hold ran out, and the home is free again."),
}

UNIT_STATUS: dict[BookingStatus, UnitStatus] = {
    BookingStatus.RESERVED: UnitStatus.RESERVED,
    BookingStatus.TOKEN_PAID: UnitStatus.RESERVED,
    BookingStatus.CONFIRMED: UnitStatus.BOOKED,
    BookingStatus.AGREEMENT_SIGNED: UnitStatus.BOOKED,
    BookingStatus.REGISTERED: UnitStatus.SOLD,
    BookingStatus.COMPLETED: UnitStatus.SOLD,
    BookingStatus.CANCELLED: UnitStatus.AVAILABLE,
    BookingStatus.EXPIRED: UnitStatus.AVAILABLE,
}

# Letters and digits that cannot be taken for one another, read out over the telephone.
REFERENCE_LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
REFERENCE_LENGTH = 8
MOST_HOLDS_PER_PROJECT = 3
HOLD_COOLDOWN = timedelta(hours=24)
MOST_CO_APPLICANTS = 3
# Until the agreement is signed the parties may still change who applies, the plan, the loan and the wishes.
EDITABLE = frozenset({BookingStatus.RESERVED, BookingStatus.TOKEN_PAID, BookingStatus.CONFIRMED})
# A discount changes the price, so it is given before the unit is allotted at that price.
DISCOUNTABLE = frozenset({BookingStatus.RESERVED, BookingStatus.TOKEN_PAID})


def moves(status: BookingStatus, party: Party, *, cooling_off: bool = False) -> tuple[Move, ...]:
    """The moves that the party may make from this status; `cooling_off`: the agreement is not yet firm."""
    allowed = tuple(move for move in MOVES[status] if party in move.by)
    if cooling_off and status is BookingStatus.AGREEMENT_SIGNED and party is Party.CUSTOMER:
        allowed += (_cancelled(Party.CUSTOMER),)
    return allowed


def reference(number: int) -> str:
    """The number as people write it on a booking: eight letters and digits."""
    letters = []
    for _ in range(REFERENCE_LENGTH):
        number, place = divmod(number, len(REFERENCE_LETTERS))
        letters.append(REFERENCE_LETTERS[place])
    return "".join(letters)


def firm_on(agreement_signed_at: datetime, cooling_off_days: int, timezone: str) -> date:
    """The day, where the project is, on which a signed booking can no longer be given up without forfeit."""
    return agreement_signed_at.astimezone(ZoneInfo(timezone)).date() + timedelta(days=cooling_off_days)
