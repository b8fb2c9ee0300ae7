"""Requests and answers about bank statements: what came in on the builder's accounts, and what becomes of it."""

from datetime import date
from typing import Annotated

from pydantic import BaseModel, Field

from database.schemas.base import Amount, Body, Currency, Page, Paged, Reason, Reference, line
from database.schemas.payments import Receipt
from domain import bank_lines
from domain.bank_lines import BankLineStatus, ProposalKind
from domain.bookings import BookingStatus
from domain.payments import PaymentType


class BankStatementForm(Body):
    """What is said of a statement beside its file."""

    currency: Currency | None = None


class BankStatementResponse(BaseModel):
    """What a statement brought: how many lines were added, how many were known from one before, and how many rows were
    left out, since nothing came in by them."""

    added: int
    known: int
    left_out: int


class BankLineFilter(Paged):
    """Which of the lines, the latest first."""

    status: BankLineStatus | None = None
    q: Annotated[str, line(100)] | None = Field(
        default=None, description="Part of the narration, of the reference or of the amount."
    )


class BankLineRecord(Body):
    """What a line is: a payment for the booking; `payment_id`: one that was handed over before and has now cleared."""

    booking_id: Reference
    payment_type: PaymentType = PaymentType.INSTALLMENT
    payment_id: Reference | None = None


class BankLineDismissal(Body):
    """Why a line is no customer's payment."""

    reason: Reason


class LinePayment(BaseModel):
    """The payment that a line has become."""

    id: int
    receipt_number: Receipt | None
    booking_id: int
    booking_reference: str


class ProposedBooking(BaseModel):
    id: int
    reference: str
    status: BookingStatus


class ProposedProject(BaseModel):
    id: int
    name: str


class ProposedCustomer(BaseModel):
    first_name: str
    last_name: str


class Proposal(BaseModel):
    """What a line may be. `score`: how much points to it, 100 is certain. `payment_id`: of the pending payment.

    `outstanding_amount`: what of the price has not been paid. `due_amount`: what of it should have been by today.
    """

    kind: ProposalKind
    booking: ProposedBooking
    unit_number: str
    project: ProposedProject
    customer: ProposedCustomer
    payment_id: int | None
    outstanding_amount: Amount
    due_amount: Amount
    reasons: list[bank_lines.Reason]
    score: int


class BankLineResponse(BaseModel):
    """Money that came in. `proposals`: what it may be, three at most, the best first; none once it is dealt with."""

    id: int
    booked_on: date
    amount: Amount
    currency: str
    narration: str
    reference: str | None
    status: BankLineStatus
    payment: LinePayment | None
    dismissal_reason: str | None
    proposals: list[Proposal]
    version: int


class BankLineStats(BaseModel):
    """How many lines there are of each status, of all that the search leaves: whatever status is asked for."""

    open: int
    recorded: int
    dismissed: int


class BankLinePage(Page):
    items: list[BankLineResponse]
    stats: BankLineStats
