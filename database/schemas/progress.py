"""Requests and answers about phases, and about how far a project is."""

from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Self

from pydantic import BaseModel, Field, model_validator

from database.schemas.base import (
    LARGEST_ID,
    Body,
    Day,
    Feed,
    FeedQuery,
    Flag,
    Name,
    Number,
    Percent,
    Reason,
    prose,
    unset,
)
from database.schemas.pictures import Photos, PictureResponse
from domain.progress import PhaseStatus
from domain.projects import DatePrecision

PhaseDescription = Annotated[str, prose(2000)]
Notes = Annotated[str, prose(5000)]
Weight = Annotated[Decimal, Number(most=10_000, least=Decimal("0.0001"), decimals=4)]


def _dates_in_order(start: date | None, *ends: date | None) -> None:
    if start and any(end and end < start for end in ends):
        raise ValueError("a phase cannot end before it starts")


class PhaseCreate(Body):
    """A part of the work. `status`: left out, it follows from the percentage."""

    name: Name
    description: PhaseDescription | None = None
    start_date: Day | None = None
    expected_end_date: Day | None = None
    actual_end_date: Day | None = Field(default=None, description="Of a phase that is complete; default: today.")
    progress_percentage: Percent = Decimal(0)
    status: PhaseStatus | None = None
    weight: Weight = Field(default=Decimal(1), description="How much it counts in the progress of the whole project.")
    customer_visible: Flag = True
    contractor_notes: Notes | None = Field(default=None, description="Never leave the builder.")
    photos: Photos = Field(default_factory=list)

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        _dates_in_order(self.start_date, self.expected_end_date, self.actual_end_date)
        return self


class PhaseUpdate(Body):
    """What changes about a phase. `reason`: needed when the percentage goes down; kept in its history. `photos`: all
    that it is to have; others are taken down."""

    name: Name = unset()
    description: PhaseDescription | None = None
    start_date: Day | None = None
    expected_end_date: Day | None = None
    actual_end_date: Day = unset()
    progress_percentage: Percent = unset()
    status: PhaseStatus = unset()
    weight: Weight = unset()
    customer_visible: Flag = unset()
    contractor_notes: Notes | None = None
    photos: Photos = unset()
    reason: Reason | None = None


class PhaseResponse(BaseModel):
    """A phase; `photos` show the site as it was then; `contractor_notes` are null for everybody but the builder's
    people."""

    id: int
    project_id: int
    name: str
    description: str | None
    start_date: date | None
    expected_end_date: date | None
    actual_end_date: date | None
    progress_percentage: float
    status: PhaseStatus
    weight: float
    customer_visible: bool
    contractor_notes: str | None
    photos: list[PictureResponse]
    created_at: datetime
    updated_at: datetime


class PromisedDate(BaseModel):
    """A date of completion that was promised, no more exact than its precision; null: it was taken back."""

    expected_completion_date: date | None
    precision: DatePrecision
    promised_at: datetime
    reason: str | None


class ProgressResponse(BaseModel):
    """How far a project is: all phases count, also those that only the builder sees. Promises: the latest first."""

    project_id: int
    overall_percentage: float
    phases: list[PhaseResponse]
    promised_dates: list[PromisedDate]


class HistoryAsked(FeedQuery):
    """Which part of a phase's history."""

    cursor: Annotated[int, Field(ge=1, le=LARGEST_ID)] | None = None


class PhaseChangeResponse(BaseModel):
    """A change of a phase's progress, and by whom; the first is how the phase began."""

    id: int
    from_percentage: float | None
    to_percentage: float
    from_status: PhaseStatus | None
    to_status: PhaseStatus
    reason: str | None
    changed_by: str
    changed_at: datetime


class PhaseHistory(Feed):
    items: list[PhaseChangeResponse]
