"""Requests and answers of whoever collects the money: what came in, what is to come, and for which home it is."""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import BaseModel, Field, ValidationInfo, field_validator

from database.schemas.base import LARGEST_ID, Amount, Body, Day, Page, Paged, line
from database.schemas.bookings import BookingCustomer, NextDue
from database.schemas.payments import PaymentResponse
from domain.bookings import BookingStatus
from domain.payments import PaymentMethod, PaymentStatus, PaymentType, StageStatus, TransferStatus

AnyId = Annotated[int, Field(ge=1, le=LARGEST_ID)]
Words = Annotated[str, line(100)]
PaymentSort = Literal["newest", "oldest", "amount", "-amount"]


class BuilderPaymentFilter(Paged):
    """Which of the builder's payments, in which order; days are those on which they were recorded, by the builder's
    calendar."""

    status: PaymentStatus | None = None
    payment_method: PaymentMethod | None = None
    payment_type: PaymentType | None = None
    project_id: AnyId | None = None
    q: Words | None = Field(
        default=None,
        description="Part of a booking's reference, unit, name, e-mail or phone, of a receipt's number, or of the "
        "payment's own reference.",
    )
    since: Day | None = Field(default=None, alias="from", description="From this day on.")
    until: Day | None = Field(default=None, alias="to", description="Up to and including this day.")
    sort: PaymentSort = "newest"

    @field_validator("until")
    @classmethod
    def _in_order(cls, until: date | None, info: ValidationInfo) -> date | None:
        since = info.data.get("since")
        if since is not None and until is not None and until < since:
            raise ValueError("the last day is not before the first")
        return until


class DuesFilter(Paged):
    """Which of what is to be collected; `status`: both what is due and what is overdue unless one is named."""

    status: Literal[StageStatus.DUE, StageStatus.OVERDUE, StageStatus.UPCOMING] | None = None
    project_id: AnyId | None = None
    q: Words | None = Field(default=None, description="Part of a reference, unit, name, e-mail or phone.")


class CollectionFilter(Paged):
    """Which of the builder's projects, by name."""

    project_id: AnyId | None = None


class BookingSearch(Body):
    """What is known of the booking."""

    q: Words = Field(description="Part of a unit, a name, a reference, an e-mail or a phone number.")


class CustomerFilter(Paged):
    """Which of the people whom the builder knows."""

    q: Words | None = Field(default=None, description="Part of a name, an e-mail or a phone number.")


class BookingBrief(BaseModel):
    id: int
    reference: str
    status: BookingStatus


class UnitBrief(BaseModel):
    id: int
    unit_number: str
    tower: str | None


class ProjectBrief(BaseModel):
    id: int
    name: str
    timezone: str


class CustomerBrief(BaseModel):
    id: int
    first_name: str
    last_name: str


class BuilderPayment(PaymentResponse):
    """A payment, with whose it is and for which home."""

    booking: BookingBrief
    unit_number: str
    project: ProjectBrief
    customer: CustomerBrief


class PaymentTotals(BaseModel):
    """What the payments in one currency add up to, by their status.

    `refunded_amount`: what was paid back of them, in full and in part. `paid_amount`: what was completed less that,
    which is what their bookings count as paid.
    """

    currency: str
    pending: Amount
    completed: Amount
    failed: Amount
    refunded: Amount
    refunded_amount: Amount
    paid_amount: Amount


class PaymentStats(PaymentTotals):
    """Over all payments that the filters leave, not only this page: in the builder's own currency, and in each other
    one that occurs."""

    by_status: dict[PaymentStatus, int]
    other_currencies: list[PaymentTotals]


class BuilderPaymentPage(Page):
    items: list[BuilderPayment]
    stats: PaymentStats


class DueBooking(BookingBrief):
    """The booking that something is owed for. `pending_amount`: handed over already, but not yet ours."""

    pending_amount: Amount


class DueResponse(BaseModel):
    """A stage of a schedule that is still to be paid, and by whom.

    `open_amount`: what of it has not been paid. `due_date`: the last day on which it is paid in time, null until known.
    `days_overdue`: how many days ago that was, by the calendar of the project; zero when it is not overdue.
    `interest_amount`: the interest that it has borne until today, which is no part of its amount.
    """

    stage_id: int
    name: str
    status: StageStatus
    currency: str
    amount: Amount
    paid_amount: Amount
    open_amount: Amount
    due_date: date | None
    days_overdue: int
    interest_amount: Amount
    booking: DueBooking
    unit: UnitBrief
    project: ProjectBrief
    customer: BookingCustomer


class DueTotals(BaseModel):
    """What is open in one currency, and what of it is overdue."""

    currency: str
    open_amount: Amount
    overdue_amount: Amount


class DueStats(DueTotals):
    """Over all stages that the filters leave, not only this page: in the builder's own currency, and in each other one
    that occurs."""

    by_status: dict[StageStatus, int]
    other_currencies: list[DueTotals]


class DuePage(Page):
    items: list[DueResponse]
    stats: DueStats


class CollectionProject(BaseModel):
    id: int
    name: str
    currency: str


class ProjectCollection(BaseModel):
    """The money of a project, in its currency.

    `due_amount`: what is open of stages that have fallen due; `overdue_amount`: what of that is late.
    `upcoming_amount`: what of stages whose date is known falls due within the next ninety days. `received_amount`: what
    was completed less what was paid back, of ended bookings too; `received_this_month`: of the payments that were
    completed in it. `pending_amount`: what was handed over and is not yet ours.
    """

    project: CollectionProject
    due_amount: Amount
    overdue_amount: Amount
    upcoming_amount: Amount
    received_amount: Amount
    received_this_month: Amount
    pending_amount: Amount


class CollectionPage(Page):
    items: list[ProjectCollection]


class FoundBooking(BookingBrief):
    """A booking that was looked for, with what a payment for it has to go by."""

    unit: UnitBrief
    project: ProjectBrief
    customer: CustomerBrief
    currency: str
    total_amount: Amount
    paid_amount: Amount
    pending_amount: Amount
    outstanding_amount: Amount
    interest_owed: Amount
    next_due: NextDue | None


class FoundBookings(BaseModel):
    """The bookings that fit best, ten at most: live ones first, and among them what was named exactly."""

    items: list[FoundBooking]


class OwedRefund(BaseModel):
    """A booking that has ended and for which money is owed back to its customer."""

    booking: BookingBrief
    unit: UnitBrief
    project: ProjectBrief
    customer: BookingCustomer
    currency: str
    paid_amount: Amount
    forfeited_amount: Amount
    refund_owed: Amount
    ended_at: datetime
    end_reason: str | None


class OpenTransfer(BaseModel):
    """A refund whose money has not reached the customer: on its way through the gateway, or refused by it."""

    refund_id: int
    payment_id: int
    amount: Amount
    currency: str
    reason: str
    at: datetime
    transfer_status: TransferStatus
    failure_reason: str | None
    booking: BookingBrief
    unit: UnitBrief
    customer: BookingCustomer


class RefundsResponse(BaseModel):
    """What is to be paid back, the oldest first, a hundred of each at most; the totals are of all."""

    owed: list[OwedRefund]
    owed_total: int
    transfers: list[OpenTransfer]
    transfers_total: int


class KnownCustomer(BookingCustomer):
    """Somebody who has booked at the builder's, met its people, or written to them; `live_bookings`: with it."""

    live_bookings: int


class KnownCustomerPage(Page):
    items: list[KnownCustomer]
