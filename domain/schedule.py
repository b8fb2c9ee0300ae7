"""Payment plans, and how a total is spread over their stages."""

from enum import StrEnum


class PlanType(StrEnum):
    FULL_PAYMENT = "full_payment"
    INSTALLMENTS = "installments"
    CONSTRUCTION_LINKED = "construction_linked"
    LOAN = "loan"


class FallsDue(StrEnum):
    """What makes a stage fall due."""

    ON_BOOKING = "on_booking"
    ON_AGREEMENT = "on_agreement"
    ON_DATE = "on_date"
    ON_PHASE = "on_phase"
    ON_HANDOVER = "on_handover"
