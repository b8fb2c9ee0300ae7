"""Requests and answers about payments and the schedule that they fill."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from database.schemas.base import Amount, Body, Moment, PositiveMoney, Reason, Reference, line, prose, unset
from domain.payments import PaymentMethod, PaymentStatus, PaymentType, StageStatus, TransferStatus
from domain.schedule import FallsDue

Receipt = Annotated[str, Field(pattern=r"^[0-9]{4}-[0-9]{2}/[0-9]{6,}$", examples=["2026-27/000041"])]


ByHand = Literal[PaymentMethod.CASH, PaymentMethod.CHEQUE, PaymentMethod.BANK_TRANSFER, PaymentMethod.LOAN]


class PaymentCreate(Body):
    """Money that a customer has handed over. What is paid online comes through the payment gateway, not from here.

    `payment_type`: a `penalty` pays interest on what was overdue, everything else the price. `payment_status`:
    `pending` for what is not ours yet, such as a cheque. `paid_at`: when it was received (now).
    """

    booking_id: Reference
    payment_type: PaymentType
    amount: PositiveMoney
    payment_method: ByHand
    payment_status: Literal[PaymentStatus.COMPLETED, PaymentStatus.PENDING] = PaymentStatus.COMPLETED
    reference: Annotated[str, line(100)] | None = None
    paid_at: Moment | None = None
    notes: Annotated[str, prose(1000)] | None = None


class PaymentStatusUpdate(Body):
    """What has become of a pending payment; a reason is needed when it failed."""

    payment_status: Literal[PaymentStatus.COMPLETED, PaymentStatus.FAILED]
    reason: Reason | None = None


class RefundCreate(Body):
    """Money that is paid back; `amount`: all that is left of the payment unless another is named.

    `refund_method`: how it was paid back. Without one it goes back as it came: what was paid online through the
    gateway, which takes some days.
    """

    amount: PositiveMoney = unset()
    reason: Reason
    refund_method: ByHand | None = None
    reference: Annotated[str, line(100)] | None = None


class PayoutCreate(RefundCreate):
    """What is owed for a booking that has ended and is paid back now; `amount`: all of it unless another is named."""


class RefundTransferUpdate(Body):
    """How a refund was paid back that the gateway could not send."""

    refund_method: ByHand
    reference: Annotated[str, line(100)] | None = None


class InterestWaiverCreate(Body):
    """Interest that a customer is let off; `amount`: all that is owed now unless another is named."""

    amount: PositiveMoney = unset()
    reason: Reason


class AllocationResponse(BaseModel):
    """What of a payment went to a stage of the schedule."""

    stage_id: int
    amount: Amount


class RefundResponse(BaseModel):
    """Money that was paid back. `transfer_status`: whether it has reached the customer; one that failed has a reason,
    and is paid back in another way."""

    id: int
    amount: Amount
    reason: str
    at: datetime
    refund_method: PaymentMethod
    transfer_status: TransferStatus
    reference: str | None
    failure_reason: str | None
    settled_at: datetime | None


class PaymentResponse(BaseModel):
    """A payment. `notes` are the builder's own; the customer does not see them."""

    id: int
    booking_id: int
    payment_type: PaymentType
    amount: Amount
    currency: str
    payment_method: PaymentMethod
    payment_status: PaymentStatus
    reference: str | None
    paid_at: datetime
    settled_at: datetime | None
    failure_reason: str | None
    receipt_number: Receipt | None
    refunded_amount: Amount
    refunds: list[RefundResponse]
    allocations: list[AllocationResponse]
    notes: str | None
    created_at: datetime


class ScheduleStage(BaseModel):
    """One stage of a booking's schedule. `due_date`: the last day on which it is paid in time, null until known.

    `interest_amount`: the interest that it has borne until today, which is no part of its amount.
    """

    id: int
    name: str
    percent: float
    amount: Amount
    falls_due: FallsDue
    phase_id: int | None
    fell_due_on: date | None
    due_date: date | None
    status: StageStatus
    paid_amount: Amount
    interest_amount: Amount


class WaiverResponse(BaseModel):
    id: int
    amount: Amount
    reason: str
    at: datetime


class InterestResponse(BaseModel):
    """Interest on what was overdue, beside the price: what the stages have borne until today, and what became of it.

    `percent`: the yearly rate. `owed_amount`: what has still to be paid; what is pending counts as paid.
    """

    percent: float
    accrued_amount: Amount
    waived_amount: Amount
    paid_amount: Amount
    pending_amount: Amount
    owed_amount: Amount
    waivers: list[WaiverResponse]


class BookingPaymentsResponse(BaseModel):
    """The books of one booking: `due_amount` is what should have been paid by today and has not been.

    `payable_amount`: the most that may be paid now, since before the agreement is signed no more than the advance may
    be taken.
    """

    booking_id: int
    payments: list[PaymentResponse]
    schedule: list[ScheduleStage]
    currency: str
    total_amount: Amount
    paid_amount: Amount
    pending_amount: Amount
    outstanding_amount: Amount
    due_amount: Amount
    payable_amount: Amount
    interest: InterestResponse
    forfeited_amount: Amount | None
    refund_owed: Amount | None
