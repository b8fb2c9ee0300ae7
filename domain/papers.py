"""The documents that are made of the books."""

from enum import StrEnum


class PaperKind(StrEnum):
    RECEIPT = "receipt"
    DEMAND_NOTE = "demand_note"


class LineKind(StrEnum):
    """What a line of a statement of account is: money that was asked for, came in, went out or was let off.

    Of a booking that has ended nothing is asked any more but what is kept of what was paid.
    """

    STAGE = "stage"
    INTEREST = "interest"
    PAYMENT = "payment"
    REFUND = "refund"
    WAIVER = "waiver"
    FORFEIT = "forfeit"
