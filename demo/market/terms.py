"""Ways to pay and to charge that several of the demo's projects share."""

from decimal import Decimal

from demo.blueprint import BANKS, Plan, PlanStage
from domain.bookings import BookingStatus
from domain.cost_sheet import Charge, ChargeKind, Tax
from domain.schedule import FallsDue, PlanType

LENIENT = {BookingStatus.TOKEN_PAID: 10.0, BookingStatus.CONFIRMED: 25.0, BookingStatus.AGREEMENT_SIGNED: 50.0}
STRICT = {BookingStatus.TOKEN_PAID: 100.0, BookingStatus.CONFIRMED: 50.0, BookingStatus.AGREEMENT_SIGNED: 20.0}
GST_5 = Tax("GST 5 %", Decimal(5))
GST_1 = Tax("GST 1 %", Decimal(1))
GST_12 = Tax("GST 12 %", Decimal(12))
VAT_0 = Tax("VAT, zero-rated", Decimal(0))


def stage(name: str, percent: int | str, falls_due: FallsDue, grace_days: int = 0) -> PlanStage:
    return PlanStage(name, Decimal(percent), falls_due, grace_days=grace_days)


def in_full(days: int = 15) -> Plan:
    """Everything when the agreement is signed, but for what is paid on booking."""
    return Plan(
        "Full payment",
        PlanType.FULL_PAYMENT,
        (stage("On booking", 10, FallsDue.ON_BOOKING, 15), stage("On agreement", 90, FallsDue.ON_AGREEMENT, days)),
    )


def monthly(number: int, name: str) -> Plan:
    """Equal parts: the first on booking, then one each month."""
    part = Decimal(100) / number
    stages = [PlanStage("On booking", part, FallsDue.ON_BOOKING, grace_days=10)]
    stages += [
        PlanStage(f"Instalment {n + 1} of {number}", part, FallsDue.ON_DATE, month=n + 1, grace_days=7)
        for n in range(1, number)
    ]
    return Plan(name, PlanType.INSTALLMENTS, tuple(stages))


def linked(*phases: tuple[str, int], booking: int = 10, agreement: int = 20, handover: int = 10) -> Plan:
    """With the building: what its phases do not take falls due on booking, on agreement and on handover."""
    return Plan(
        "Construction-linked",
        PlanType.CONSTRUCTION_LINKED,
        (
            stage("On booking", booking, FallsDue.ON_BOOKING, 15),
            stage("On agreement", agreement, FallsDue.ON_AGREEMENT, 15),
            *(stage(name, percent, FallsDue.ON_PHASE, 15) for name, percent in phases),
            stage("On handover", handover, FallsDue.ON_HANDOVER, 7),
        ),
    )


def bank_loan(*phases: tuple[str, int], own: int = 10, handover: int = 5) -> Plan:
    """The buyer's own part first, then the bank's disbursements as the building grows."""
    return Plan(
        "With a home loan",
        PlanType.LOAN,
        (
            stage("Own part, on booking", 10, FallsDue.ON_BOOKING, 15),
            stage("Own part, on agreement", own, FallsDue.ON_AGREEMENT, 15),
            *(stage(f"{BANKS}{name}", percent, FallsDue.ON_PHASE, 21) for name, percent in phases),
            stage(f"{BANKS}on handover", handover, FallsDue.ON_HANDOVER, 21),
        ),
    )


def per_floor(rate: int, above: int) -> Charge:
    return Charge("Floor rise", ChargeKind.PER_FLOOR, Decimal(rate), taxable=True, from_floor=above)


def fixed(name: str, amount: int, *, taxable: bool = True) -> Charge:
    return Charge(name, ChargeKind.FIXED, Decimal(amount), taxable)


def per_sqft(name: str, rate: int | str, *, taxable: bool = True) -> Charge:
    return Charge(name, ChargeKind.PER_SQFT, Decimal(rate), taxable)


def of_base(name: str, percent: str, *, taxable: bool = False) -> Charge:
    return Charge(name, ChargeKind.PERCENT_OF_BASE, Decimal(percent), taxable)
