"""What is owed back when a booking is cancelled."""

from dataclasses import dataclass
from decimal import Decimal

from domain.money import share


@dataclass(frozen=True)
class Refund:
    """How what was paid is divided when the booking ends."""

    paid: Decimal
    forfeited: Decimal
    refund: Decimal


def refund_due(paid: Decimal, forfeit_percent: Decimal, currency: str, *, cooling_off: bool = False) -> Refund:
    """The refund by the project's policy: a per cent of what was paid is forfeited, nothing while cooling off."""
    forfeited = Decimal("0.00") if cooling_off else share(paid, forfeit_percent, currency)
    return Refund(paid=paid, forfeited=forfeited, refund=paid - forfeited)
