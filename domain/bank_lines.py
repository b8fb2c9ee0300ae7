"""Lines of a builder's bank statement: money that came in, what has become of each, and what tells whose it is."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from hashlib import sha256


class BankLineStatus(StrEnum):
    """Open: nobody has said yet what it is. Dismissed: it is no customer's payment."""

    OPEN = "open"
    RECORDED = "recorded"
    DISMISSED = "dismissed"


class ProposalKind(StrEnum):
    """What a line is taken for: a payment that was handed over and has now cleared, or a new one for a booking."""

    PENDING_PAYMENT = "pending_payment"
    BOOKING = "booking"


class Reason(StrEnum):
    """What of a line points to a booking."""

    REFERENCE = "reference"
    CHEQUE = "cheque"
    AMOUNT = "amount"
    UNIT = "unit"
    NAME = "name"


# What points to a booking, and how strongly.
REFERENCE_NAMED = 90
# The number of a cheque alone says little: only a payment of the same amount is ever looked at.
SAME_CHEQUE = 60
PENDING_AMOUNT = 45
AMOUNT_OWED = 40
UNIT_NAMED = 30
# There are many numbers in the wording of a bank.
UNIT_OF_DIGITS = 15
LAST_NAME = 25
FIRST_NAME = 15
CERTAIN = 100
LEAST_POINTS = 20
# A name or an amount that more bookings share does not by itself lead to any of them.
MOST_ALIKE = 50
MOST_PROPOSED = 3
SHORTEST_NAME = 3
# Of a unit, without its dashes: `A1`, but not `12`.
SHORTEST_UNIT = 2
SHORTEST_NUMBER = 3


@dataclass(frozen=True)
class StatementLine:
    """Money that came in, as a bank's statement says. `row`: of the file, counted from 1 as a spreadsheet does."""

    row: int
    booked_on: date
    amount: Decimal
    narration: str
    reference: str | None


@dataclass(frozen=True)
class BankStatement:
    """What a file holds: the money that came in, and how many rows were left out since none did."""

    lines: list[StatementLine]
    left_out: int


def fingerprints(lines: Sequence[StatementLine], currency: str) -> list[str]:
    """What each line is known by when the same statement, or a longer one, is read in again.

    Two lines that are alike in everything are told apart by which of them comes first: banks write whole days, so the
    second of a day is the second in every file.
    """
    seen: Counter[str] = Counter()
    marks = []
    for line in lines:
        wording = "\n".join(
            (str(line.booked_on), str(line.amount), currency, line.narration.casefold(), (line.reference or ""))
        )
        seen[wording] += 1
        marks.append(sha256(f"{wording}\n{seen[wording]}".encode()).hexdigest())
    return marks
