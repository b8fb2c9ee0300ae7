"""Requests and answers about appointments."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, Field

from database.schemas.base import (
    LARGEST_ID,
    Body,
    Day,
    Moment,
    Page,
    Paged,
    Reason,
    Reference,
    prose,
    unset,
)
from database.schemas.bookings import BookedProject, BookingCustomer
from domain.appointments import (
    LONGEST_MINUTES,
    SHORTEST_MINUTES,
    AppointmentStatus,
    AppointmentType,
    MeetingLocation,
)
from domain.bookings import Party

AnyId = Annotated[int, Field(ge=1, le=LARGEST_ID)]
Minutes = Annotated[int, Field(strict=True, ge=SHORTEST_MINUTES, le=LONGEST_MINUTES)]


class AppointmentCreate(Body):
    project_id: Reference
    appointment_type: AppointmentType
    starts_at: Moment
    duration_minutes: Minutes = 60
    meeting_location: MeetingLocation = MeetingLocation.SITE
    agenda: Annotated[str, prose(2000)] | None = None
    customer_id: Reference | None = Field(
        default=None, description="For builders: whom they meet. Customers make appointments for themselves."
    )


class AppointmentReschedule(Body):
    """Another time; how long it takes stays as it was unless it is named."""

    starts_at: Moment
    duration_minutes: Minutes = unset()
    reason: Reason


class AppointmentStatusUpdate(Body):
    """A move of the appointment. When it is cancelled, the notes are the reason that the other side reads."""

    status: AppointmentStatus
    notes: Annotated[str, prose(1000)] | None = None


class AppointmentCancellation(Body):
    reason: Reason | None = None


class AppointmentFilter(Paged):
    """Which appointments, the latest first; days are those of the project's calendar."""

    status: AppointmentStatus | None = None
    appointment_type: AppointmentType | None = None
    project_id: AnyId | None = None
    since: Day | None = Field(default=None, alias="from", description="From this day on.")
    until: Day | None = Field(default=None, alias="to", description="Up to and including this day.")


class SlotFilter(Body):
    """Which times: of a day of the project's calendar, and for how long."""

    project_id: AnyId
    date: Day
    duration_minutes: Annotated[int, Field(ge=SHORTEST_MINUTES, le=LONGEST_MINUTES)] = 60


class AppointmentResponse(BaseModel):
    """An appointment as one of its parties sees it.

    `proposed_by`: who named its time last. `allowed_transitions`: the statuses into which the reader may move it now.
    `reason`: why it was cancelled or given its present time. `sequence` goes up with each new time.
    """

    id: int
    appointment_type: AppointmentType
    status: AppointmentStatus
    meeting_location: MeetingLocation
    starts_at: datetime
    ends_at: datetime
    duration_minutes: int
    project_id: int
    project: BookedProject
    customer_id: int
    customer: BookingCustomer
    agenda: str | None
    notes: str | None
    reason: str | None
    sequence: int
    proposed_by: Party
    allowed_transitions: list[AppointmentStatus]
    created_at: datetime
    updated_at: datetime


class AppointmentStats(BaseModel):
    """Over all appointments that the filters leave, not only this page; `upcoming`: those that still take place."""

    by_status: dict[AppointmentStatus, int]
    upcoming: int


class AppointmentPage(Page):
    items: list[AppointmentResponse]
    stats: AppointmentStats


class Slot(BaseModel):
    starts_at: datetime
    ends_at: datetime
    free: bool


class SlotList(BaseModel):
    """The times of a day; `free`: somebody can still be received then."""

    date: date
    timezone: str
    slots: list[Slot]
