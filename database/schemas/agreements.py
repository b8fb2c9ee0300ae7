"""Answers about sale agreements, and what an agreement is made from: the facts of its booking, and its terms."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BaseModel, Field

from database.schemas.base import Amount, Body
from database.schemas.bookings import BookedExtra, CoApplicantResponse
from database.schemas.pricing import CostSheetResponse
from domain.agreements import AgreementStatus
from domain.bookings import BookingStatus, Party
from domain.projects import DatePrecision, ProjectType
from domain.schedule import FallsDue, PlanType
from domain.units import Facing, UnitType

MOST_VERSIONS = 32_767  # of SMALLINT


class AgreementAsked(Body):
    version: Annotated[int, Field(ge=1, le=MOST_VERSIONS)] | None = Field(
        default=None, description="Left out: the current version."
    )


class SignatureResponse(BaseModel):
    party: Party
    name: str
    signed_at: datetime


class AgreementVersion(BaseModel):
    """One version: its file, named by its SHA-256, and who has signed it."""

    version: int
    status: AgreementStatus
    agreement_url: str
    sha256: str
    generated_at: datetime
    signatures: list[SignatureResponse]
    sealed_at: datetime | None


class AgreementResponse(AgreementVersion):
    """The current version, and all that there have been, the newest first."""

    versions: list[AgreementVersion]


class AgreedBuilder(BaseModel):
    company_name: str
    license_number: str
    address: str
    phone: str


class AgreedCustomer(BaseModel):
    first_name: str
    last_name: str
    address: str | None
    phone: str
    email: str


class AgreedUnit(BaseModel):
    unit_number: str
    tower: str | None
    unit_type: UnitType
    floor_number: int
    area_sqft: float
    facing: Facing | None
    balconies: int
    bathrooms: int
    parking_spaces: int


class AgreedProject(BaseModel):
    name: str
    project_type: ProjectType
    address: str
    city: str
    state: str
    zipcode: str
    rera_number: str | None
    timezone: str
    expected_completion_date: date | None
    expected_completion_precision: DatePrecision
    cooling_off_days: int
    advance_cap_percent: float | None
    forfeit_percent: dict[BookingStatus, float]


class AgreedStage(BaseModel):
    """A stage of the schedule; `due_date`: where it is known already. `phase`: the work that it waits for."""

    name: str
    percent: float
    amount: Amount
    falls_due: FallsDue
    phase: str | None
    grace_days: int
    due_date: date | None


class AgreementFacts(BaseModel):
    """What the platform knew of a booking when its agreement was made."""

    booking_id: int
    reference: str
    booked_on: date
    agreed_on: date
    currency: str
    builder: AgreedBuilder
    customer: AgreedCustomer
    co_applicants: list[CoApplicantResponse]
    unit: AgreedUnit
    project: AgreedProject
    cost_sheet: CostSheetResponse
    extras: list[BookedExtra]
    plan_name: str
    plan_type: PlanType
    stages: list[AgreedStage]
    total_amount: Amount
    token_amount: Amount
    paid_amount: Amount
    outstanding_amount: Amount
    loan_amount: Amount | None


class AgreedClause(BaseModel):
    title: str
    paragraphs: list[str]


class AgreementTerms(BaseModel):
    """Everything that one version of an agreement says; kept with it, and attached to its file.

    `form`: the name of the clauses that it was made from, whose words stand here as they are in the document.
    """

    form: str
    version: int
    generated_at: datetime
    facts: AgreementFacts
    recitals: list[str]
    clauses: list[AgreedClause]
