"""Requests and answers about bookings."""

from datetime import date, datetime
from typing import Annotated, Literal, Self

from pydantic import BaseModel, Field, model_validator

from database.schemas.base import (
    LARGEST_ID,
    Amount,
    Body,
    Day,
    Email,
    Money,
    Name,
    Page,
    Paged,
    Phone,
    PositiveMoney,
    Reason,
    Reference,
    line,
    prose,
    unset,
)
from database.schemas.pictures import PictureResponse
from database.schemas.pricing import CostSheetResponse, PlanPreview
from domain.bookings import MOST_CO_APPLICANTS, BookingStatus
from domain.payments import StageStatus
from domain.schedule import FallsDue
from domain.units import UnitStatus, UnitType

Wishes = Annotated[str, prose(2000)]


class ExtraChoice(Body):
    extra_id: Reference
    quantity: Annotated[int, Field(strict=True, ge=1, le=100)] = 1


class CoApplicant(Body):
    first_name: Name
    last_name: Name
    relationship: Name | None = None
    phone: Phone | None = None
    email: Email | None = None


CoApplicants = Annotated[list[CoApplicant], Field(max_length=MOST_CO_APPLICANTS)]


class WalkIn(Body):
    """Somebody at the sales office's desk who has no account yet."""

    first_name: Name
    last_name: Name
    email: Email
    phone: Phone


class BookingCreate(Body):
    """A booking of a unit. A builder's people say for whom it is: by id, if they know them, or somebody new."""

    unit_id: Reference
    payment_plan_id: Reference | None = None
    extras: Annotated[list[ExtraChoice], Field(max_length=30)] = Field(default_factory=list)
    co_applicants: CoApplicants = Field(default_factory=list)
    loan_amount: PositiveMoney | None = None
    special_requests: Wishes | None = None
    customer_id: Reference | None = Field(default=None, description="For builders: a customer who has dealt with them.")
    customer: WalkIn | None = Field(default=None, description="For builders: somebody new, who gets an account.")

    @model_validator(mode="after")
    def _one_buyer(self) -> Self:
        if self.customer_id is not None and self.customer is not None:
            raise ValueError("either customer_id or customer is given, not both")
        return self

    @model_validator(mode="after")
    def _each_extra_once(self) -> Self:
        if len({extra.extra_id for extra in self.extras}) < len(self.extras):
            raise ValueError("an extra is named twice; give its quantity instead")
        return self


class BookingUpdate(Body):
    """What may change until the agreement is signed; a discount: by the builder, until the unit is allotted."""

    payment_plan_id: Reference = unset()
    co_applicants: CoApplicants = unset()
    loan_amount: PositiveMoney | None = None
    special_requests: Wishes | None = None
    discount: Money = unset()


class BookingStatusUpdate(Body):
    """A move of the booking. A reason is needed to cancel, a registration's number and date to register."""

    status: BookingStatus
    reason: Reason | None = None
    registration_number: Annotated[str, line(100)] | None = None
    registration_date: Day | None = None


class HoldExtension(Body):
    hours: Annotated[int, Field(strict=True, ge=1, le=720)]
    reason: Reason


class ReholdPermission(Body):
    reason: Reason


class BookingFilter(Paged):
    """Which of one's bookings, newest first."""

    status: BookingStatus | None = None


BookingSort = Literal["newest", "oldest", "amount", "-amount", "outstanding", "hold"]


class BuilderBookingFilter(BookingFilter):
    """Which of the builder's bookings, in which order."""

    project_id: Annotated[int, Field(ge=1, le=LARGEST_ID)] | None = None
    payment_status: Literal["unpaid", "partly_paid", "paid"] | None = None
    q: Annotated[str, line(100)] | None = Field(default=None, description="Part of a reference, unit, name or e-mail.")
    sort: BookingSort = "newest"


class BuilderBookingExport(Body):
    """Which bookings go into the file; the same filters as the list."""

    status: BookingStatus | None = None
    project_id: Annotated[int, Field(ge=1, le=LARGEST_ID)] | None = None
    payment_status: Literal["unpaid", "partly_paid", "paid"] | None = None
    q: Annotated[str, line(100)] | None = None
    sort: BookingSort = "newest"
    format: Literal["csv", "xlsx"] = "csv"


class BookedUnit(BaseModel):
    id: int
    unit_number: str
    tower: str | None
    unit_type: UnitType
    floor_number: int
    position: int | None
    area_sqft: float
    status: UnitStatus


class BookedProject(BaseModel):
    id: int
    name: str
    slug: str
    city: str
    timezone: str
    builder_id: int
    builder_name: str


class BookedProjectResponse(BookedProject):
    """The project of a booking, with how far it is, all phases together, in per cent."""

    cover: PictureResponse | None
    overall_progress: float


class NextDue(BaseModel):
    """The stage of the schedule that is paid next. `due_date`: the last day on which it is paid in time, null until
    known; what is still to be paid of it is `amount` less `paid_amount`."""

    stage_id: int
    name: str
    percent: float
    amount: Amount
    paid_amount: Amount
    falls_due: FallsDue
    due_date: date | None
    status: StageStatus


class BookingCustomer(BaseModel):
    id: int
    first_name: str
    last_name: str
    email: str
    phone: str


class BookedExtra(BaseModel):
    extra_id: int
    name: str
    price: Amount
    quantity: int


class CoApplicantResponse(BaseModel):
    first_name: str
    last_name: str
    relationship: str | None
    phone: str | None
    email: str | None


class HistoryEntry(BaseModel):
    from_status: BookingStatus | None
    to_status: BookingStatus
    at: datetime
    by: str
    reason: str | None


class BookingCard(BaseModel):
    """A booking in a list, as one of its parties sees it.

    `pending_amount`: handed over, but not yet ours, such as a cheque that has not cleared. `allowed_transitions`: the
    moves that this party may make.
    """

    id: int
    reference: str
    status: BookingStatus
    unit_id: int
    unit: BookedUnit
    project: BookedProject
    customer_id: int
    customer: BookingCustomer
    currency: str
    total_amount: Amount
    token_amount: Amount
    paid_amount: Amount
    pending_amount: Amount
    outstanding_amount: Amount
    hold_expires_at: datetime | None
    allowed_transitions: list[BookingStatus]
    created_at: datetime
    updated_at: datetime


class BookingResponse(BookingCard):
    """A booking with all that belongs to it.

    `interest_percent`: the yearly rate of interest that overdue stages bear, as it was when the home was booked.

    `firm_on`: the day from which a signed booking can no longer be given up without forfeit. `next_due`: null when all
    is paid, and when the booking has ended.
    """

    project: BookedProjectResponse
    next_due: NextDue | None
    cost_sheet: CostSheetResponse
    extras: list[BookedExtra]
    payment_plan: PlanPreview
    interest_percent: float
    co_applicants: list[CoApplicantResponse]
    loan_amount: Amount | None
    special_requests: str | None
    hold_extended_at: datetime | None
    agreement_signed_at: datetime | None
    firm_on: date | None
    registration_number: str | None
    registration_date: date | None
    ended_at: datetime | None
    end_reason: str | None
    forfeited_amount: Amount | None
    refund_owed: Amount | None
    history: list[HistoryEntry]


class BookingPage(Page):
    items: list[BookingCard]


class MoneyTotals(BaseModel):
    currency: str
    total_value: Amount
    paid: Amount
    outstanding: Amount


class BookingStats(MoneyTotals):
    """Over all bookings that the filters leave, not only this page. Money of live bookings: in the builder's own
    currency, and in each other one that occurs."""

    by_status: dict[BookingStatus, int]
    other_currencies: list[MoneyTotals]


class BuilderBookingPage(BookingPage):
    stats: BookingStats


class CancellationResponse(BaseModel):
    """What a cancellation now would mean in money."""

    booking_id: int
    status: BookingStatus
    currency: str
    paid_amount: Amount
    forfeit_percent: float
    forfeited_amount: Amount
    refund_amount: Amount
    cooling_off: bool
