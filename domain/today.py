"""What waits for somebody at the builder's office: whose business it is, and from when on it presses."""

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from domain.people import Permission


class Waiting(StrEnum):
    """A kind of thing that waits until somebody does something about it."""

    HOLD_ENDING = "hold_ending"
    TO_CONFIRM = "to_confirm"
    AGREEMENT_TO_DRAW_UP = "agreement_to_draw_up"
    AGREEMENT_TO_SIGN = "agreement_to_sign"
    OVERDUE = "overdue"
    CHEQUE_PENDING = "cheque_pending"
    VISIT = "visit"
    MESSAGE = "message"


class Urgency(StrEnum):
    """How soon something is to be done; the most pressing comes first."""

    NOW = "now"
    TODAY = "today"
    SOON = "soon"


@dataclass(frozen=True)
class Patience:
    """From when on a thing is for today, and from when on for now (none: never), counted from its own moment.

    Before that it is for soon. Negative: so long before the moment.
    """

    today: timedelta
    now: timedelta | None


_AT_ONCE = timedelta(0)
HOLD_ENDS_WITHIN = timedelta(hours=24)
# Counted from when a hold runs out, from when a visit begins, and of the rest from when they began to wait: a booking
# to be confirmed or drawn up from its last move, an agreement from when it was made, an instalment from the day after
# its last day, a cheque from when it was handed over, a conversation from its oldest unread message.
PATIENCE: dict[Waiting, Patience] = {
    Waiting.HOLD_ENDING: Patience(-HOLD_ENDS_WITHIN, -timedelta(hours=4)),
    Waiting.TO_CONFIRM: Patience(_AT_ONCE, timedelta(hours=24)),
    Waiting.AGREEMENT_TO_DRAW_UP: Patience(timedelta(days=2), timedelta(days=7)),
    Waiting.AGREEMENT_TO_SIGN: Patience(timedelta(days=1), timedelta(days=7)),
    Waiting.OVERDUE: Patience(_AT_ONCE, timedelta(days=7)),
    Waiting.CHEQUE_PENDING: Patience(timedelta(days=2), timedelta(days=7)),
    Waiting.VISIT: Patience(-timedelta(hours=24), -timedelta(hours=2)),
    Waiting.MESSAGE: Patience(_AT_ONCE, timedelta(hours=4)),
}
# A visit that is over, of which nobody has noted how it went; counted from its end.
VISIT_TO_NOTE = Patience(_AT_ONCE, None)
# On how many days to come a visit that nobody has agreed to is shown.
VISITS_AHEAD_DAYS = 7

# Who may do something about it; none: every member.
ACTS: dict[Waiting, Permission | None] = {
    Waiting.HOLD_ENDING: Permission.MANAGE_BOOKINGS,
    Waiting.TO_CONFIRM: Permission.MANAGE_BOOKINGS,
    Waiting.AGREEMENT_TO_DRAW_UP: Permission.MANAGE_BOOKINGS,
    Waiting.AGREEMENT_TO_SIGN: Permission.MANAGE_BOOKINGS,
    Waiting.OVERDUE: Permission.MANAGE_PAYMENTS,
    Waiting.CHEQUE_PENDING: Permission.MANAGE_PAYMENTS,
    Waiting.VISIT: None,
    Waiting.MESSAGE: None,
}

# The months whose money is shown: the running one, those before it, and those to come.
MONTHS_BEFORE, MONTHS_AHEAD = 11, 3
MOST_SHOWN = 100
