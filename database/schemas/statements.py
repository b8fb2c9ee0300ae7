"""Answers about the account of a buyer: all that was asked for and paid, with the balance after each."""

from datetime import date
from typing import Literal

from pydantic import BaseModel, Field

from database.schemas.base import Amount, Body
from database.schemas.bookings import CoApplicantResponse
from database.schemas.papers import Letterhead
from domain.papers import LineKind
from domain.payments import PaymentMethod, PaymentType
from domain.schedule import FallsDue


class StatementAsked(Body):
    format: Literal["json", "pdf", "xlsx"] = Field(default="json", description="As data, as a letter, or as a table.")


class StatementLine(BaseModel):
    """One line: a `debit` is owed by the customer, a `credit` is not any more; `balance`: what is then owed.

    `reference`: the demand note that asked for a stage, or the number of the receipt. `stage_id` and `payment_id`: what
    the line is about, null where it is neither.
    """

    date: date
    kind: LineKind
    text: str
    reference: str | None
    debit: Amount | None
    credit: Amount | None
    balance: Amount
    stage_id: int | None
    payment_id: int | None
    payment_method: PaymentMethod | None


class UpcomingStage(BaseModel):
    """A stage that has not fallen due; `due_date`: null until it is known. `paid_amount`: in advance."""

    stage_id: int
    name: str
    falls_due: FallsDue
    due_date: date | None
    amount: Amount
    paid_amount: Amount


class WaitingPayment(BaseModel):
    """Money that has been handed over and is not the builder's yet, such as a cheque: it is in no balance."""

    payment_id: int
    date: date
    payment_type: PaymentType
    payment_method: PaymentMethod
    reference: str | None
    amount: Amount


class StatementResponse(Letterhead):
    """The account of a booking on the day `as_of`, by the calendar of its project.

    `closing_balance` is what is to be paid now, below zero when more has been paid than has fallen due: the stages that
    fell due, less what was paid of the price, plus the interest that is owed. Of a booking that has ended it is what is
    owed to the customer, below zero. With `upcoming` it makes up what is outstanding, interest apart.
    """

    co_applicants: list[CoApplicantResponse]
    as_of: date
    lines: list[StatementLine]
    closing_balance: Amount
    upcoming: list[UpcomingStage]
    pending: list[WaitingPayment]
    total_amount: Amount
    paid_amount: Amount
    pending_amount: Amount
    outstanding_amount: Amount
    interest_amount: Amount
    interest_paid: Amount
    interest_pending: Amount
    interest_waived: Amount
    interest_owed: Amount
    forfeited_amount: Amount | None
    refund_owed: Amount | None
