"""Answers about demand notes, and what receipts and demand notes are made from."""

from datetime import date, datetime

from pydantic import BaseModel

from database.schemas.agreements import AgreedBuilder, AgreedCustomer
from database.schemas.base import Amount
from domain.bookings import BookingStatus
from domain.payments import PaymentMethod, PaymentType
from domain.schedule import FallsDue


class DemandedStage(BaseModel):
    """A stage that a demand note asks for, as it was then; `open_amount`: what had not been paid of it."""

    stage_id: int
    name: str
    amount: Amount
    open_amount: Amount
    due_date: date


class DemandNoteResponse(BaseModel):
    """What the customer was asked to pay when stages fell due, as it was then; `due_date`: by when."""

    id: int
    sequence: int
    reference: str
    issued_on: date
    due_date: date
    amount: Amount
    currency: str
    stages: list[DemandedStage]


class DemandNoteList(BaseModel):
    """All demand notes of a booking, the newest first."""

    items: list[DemandNoteResponse]
    total: int


class PaperBooking(BaseModel):
    id: int
    reference: str
    status: BookingStatus


class PaperUnit(BaseModel):
    id: int
    unit_number: str
    tower: str | None


class PaperProject(BaseModel):
    id: int
    name: str
    address: str
    city: str
    state: str
    zipcode: str
    rera_number: str | None


class Letterhead(BaseModel):
    """Who writes to whom about which home: what every document of the books begins with."""

    booking: PaperBooking
    builder: AgreedBuilder
    customer: AgreedCustomer
    unit: PaperUnit
    project: PaperProject
    currency: str


class ReceivedFor(BaseModel):
    """What of a payment went to a stage when it was received."""

    name: str
    amount: Amount


class ReceiptFacts(Letterhead):
    """What a receipt is made from. `lines`: which stages it was for, those before a refund included."""

    receipt_number: str
    received_on: date
    settled_at: datetime
    amount: Amount
    payment_type: PaymentType
    payment_method: PaymentMethod
    reference: str | None
    lines: list[ReceivedFor]


class WhyDue(BaseModel):
    """What made a stage fall due, and on which day. `phase`: the work that it waited for."""

    stage_id: int
    falls_due: FallsDue
    phase: str | None
    happened_on: date


class DemandFacts(Letterhead):
    """What a demand note is made from. `reasons`: of those of its stages that the schedule still has.

    `advance_cap`: the most that may be paid in all before the agreement is signed; null when that is signed, or when
    there is no such cap.
    """

    note: DemandNoteResponse
    created_at: datetime
    reasons: list[WhyDue]
    interest_percent: float
    advance_cap: Amount | None
