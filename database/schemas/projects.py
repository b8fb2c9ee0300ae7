"""Requests and answers about projects."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Annotated, Literal, Self

from pydantic import BaseModel, Field, StringConstraints, model_validator

from database.schemas.base import (
    LARGEST_ID,
    Address,
    Amount,
    Area,
    Body,
    Count,
    Currency,
    Day,
    Flag,
    Money,
    Name,
    Number,
    Page,
    Paged,
    Percent,
    Timezone,
    Title,
    line,
    prose,
    unset,
)
from database.schemas.pictures import PictureResponse
from database.schemas.pricing import ExtraResponse, PaymentPlanResponse
from domain.bookings import BookingStatus
from domain.projects import DatePrecision, ProjectStatus, ProjectType
from domain.units import UnitStatus, UnitType
from sentences import explained

CLOCK = explained(r"^([01][0-9]|2[0-3]):[0-5][0-9]$", "A time of day is expected, such as 09:30.")
Clock = Annotated[str, StringConstraints(pattern=CLOCK)]
Description = Annotated[str, prose(10_000)]
Amenities = Annotated[list[Name], Field(max_length=60)]
HoldHours = Annotated[int, Field(strict=True, ge=1, le=720)]
CoolingOffDays = Annotated[int, Field(strict=True, ge=0, le=90)]
Capacity = Annotated[int, Field(strict=True, ge=1, le=100)]
Latitude = Annotated[float, Field(strict=True, ge=-90, le=90, allow_inf_nan=False)]
Longitude = Annotated[float, Field(strict=True, ge=-180, le=180, allow_inf_nan=False)]
TokenPercent = Annotated[Decimal, Number(most=10, decimals=4)]
Zipcode = Annotated[str, line(20)]
Rera = Annotated[str, line(100)]
MOST_SPECIFICATIONS = 60


class OpenFrom(Body):
    opens: Clock
    closes: Clock

    @model_validator(mode="after")
    def _opens_first(self) -> Self:
        if self.opens >= self.closes:
            raise ValueError("it closes before it opens")
        return self


class OpeningHours(Body):
    """When visitors are received, in the project's own time; null: closed that day."""

    monday: OpenFrom | None = None
    tuesday: OpenFrom | None = None
    wednesday: OpenFrom | None = None
    thursday: OpenFrom | None = None
    friday: OpenFrom | None = None
    saturday: OpenFrom | None = None
    sunday: OpenFrom | None = None


class Specification(Body):
    """What is promised of one part of the homes: what it is, such as "Flooring", and how it is done."""

    title: Annotated[str, line(120)]
    text: Annotated[str, prose(2_000)]


class ForfeitPercent(Body):
    """How much of what was paid is forfeited by a cancellation, in per cent, by the status that the booking had."""

    reserved: Percent = Decimal(0)
    token_paid: Percent = Decimal(0)
    confirmed: Percent = Decimal(0)
    agreement_signed: Percent = Decimal(0)


Specifications = Annotated[list[Specification], Field(max_length=MOST_SPECIFICATIONS)]


def _dates_in_order(start: date | None, ends: Sequence[date | None]) -> None:
    if start and any(end and end < start for end in ends):
        raise ValueError("a project cannot be completed before it starts")


class ProjectCreate(Body):
    name: Title
    project_type: ProjectType
    address: Address
    city: Name
    state: Name
    zipcode: Zipcode
    description: Description | None = None
    status: ProjectStatus = ProjectStatus.PLANNING
    latitude: Latitude | None = None
    longitude: Longitude | None = None
    total_units: Count | None = None
    project_area: Area | None = None
    amenities: Amenities = Field(default_factory=list)
    start_date: Day | None = None
    expected_completion_date: Day | None = None
    expected_completion_precision: DatePrecision = DatePrecision.DAY
    actual_completion_date: Day | None = None
    rera_number: Rera | None = None
    currency: Currency | None = Field(default=None, description="Default: the builder's.")
    timezone: Timezone | None = Field(default=None, description="Default: the builder's.")
    hold_hours: HoldHours = 72
    cooling_off_days: CoolingOffDays = 0
    token_percent: TokenPercent = Decimal(1)
    advance_cap_percent: Percent | None = Decimal(10)
    interest_percent: Percent = Decimal(0)
    project_account_percent: Percent | None = Decimal(70)
    forfeit_percent: ForfeitPercent = ForfeitPercent()
    visit_capacity: Capacity = 1
    opening_hours: OpeningHours = Field(
        default_factory=lambda: OpeningHours.model_validate(
            {day: {"opens": "10:00", "closes": "18:00"} for day in OpeningHours.model_fields if day != "sunday"}
        ),
        description="Default: Monday to Saturday, 10:00 to 18:00.",
    )
    specifications: Specifications = Field(
        default_factory=list, description="What is promised of the homes: an annex of each agreement."
    )
    published: Flag = False

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        _dates_in_order(self.start_date, [self.expected_completion_date, self.actual_completion_date])
        return self


class ProjectUpdate(Body):
    name: Title = unset()
    project_type: ProjectType = unset()
    address: Address = unset()
    city: Name = unset()
    state: Name = unset()
    zipcode: Zipcode = unset()
    description: Description | None = None
    status: ProjectStatus = unset()
    latitude: Latitude | None = None
    longitude: Longitude | None = None
    total_units: Count | None = None
    project_area: Area | None = None
    amenities: Amenities = unset()
    start_date: Day | None = None
    expected_completion_date: Day | None = None
    expected_completion_precision: DatePrecision = unset()
    actual_completion_date: Day | None = None
    rera_number: Rera | None = None
    currency: Currency = unset()
    timezone: Timezone = unset()
    hold_hours: HoldHours = unset()
    cooling_off_days: CoolingOffDays = unset()
    token_percent: TokenPercent = unset()
    advance_cap_percent: Percent | None = None
    interest_percent: Percent = unset()
    project_account_percent: Percent | None = None
    forfeit_percent: ForfeitPercent = unset()
    visit_capacity: Capacity = unset()
    opening_hours: OpeningHours = unset()
    specifications: Specifications = unset()
    published: Flag = unset()


class ProjectFilter(Paged):
    """Which projects, in which order; by default the featured ones first, then the newest."""

    q: Annotated[str, line(100)] | None = Field(default=None, description="Words of the name, place or RERA number.")
    city: Name | None = None
    state: Name | None = None
    project_type: ProjectType | None = None
    status: ProjectStatus | None = None
    unit_type: UnitType | None = None
    min_price: Money | None = Field(default=None, description="With a home at this price or more.")
    max_price: Money | None = Field(default=None, description="With a home at this price or less.")
    currency: Currency | None = Field(default=None, description="Priced in it; without, prices compare as figures.")
    builder_id: Annotated[int, Field(ge=1, le=LARGEST_ID)] | None = None
    featured: bool | None = None
    available: bool | None = Field(default=None, description="With (or without) a home that is free.")
    mine: bool | None = Field(default=None, description="For builders: only their own, drafts included.")
    sort: Literal["featured", "newest", "price", "-price", "completion", "name"] = "featured"


class BuilderBrief(BaseModel):
    id: int
    company_name: str
    verified: bool


class Massing(BaseModel):
    """A tower as it is drawn where there is no picture: its floors, the lowest with a unit to the highest, and the most
    units that one of them has. `tower`: null for what belongs to none."""

    tower: str | None
    floors: int
    per_floor: int


class ProjectCard(BaseModel):
    """A project in a list. `cover`: the first picture of its gallery. `unit_types`: of all its units, free or not."""

    id: int
    slug: str
    name: str
    project_type: ProjectType
    status: ProjectStatus
    city: str
    state: str
    latitude: float | None
    longitude: float | None
    total_units: int | None
    amenities: list[str]
    expected_completion_date: date | None
    expected_completion_precision: DatePrecision
    is_featured: bool
    rera_number: str | None
    currency: str
    available_units: int
    price_min: Amount | None
    price_max: Amount | None
    unit_types: list[UnitType]
    massing: list[Massing]
    cover: PictureResponse | None
    published: bool
    updated_at: datetime
    builder: BuilderBrief


class ProjectPage(Page):
    items: list[ProjectCard]


class CityResponse(BaseModel):
    """A city, and how many projects are shown there."""

    city: str
    state: str
    projects: int


class CityList(BaseModel):
    items: list[CityResponse]


class UnitCounts(BaseModel):
    """How many units there are, by status and by type."""

    total: int
    by_status: dict[UnitStatus, int]
    by_type: dict[UnitType, int]


class ProjectResponse(BaseModel):
    """A project with everything that a visitor may know of it. `images`: its gallery; what a phase looked like is with
    the phases."""

    id: int
    slug: str
    name: str
    description: str | None
    project_type: ProjectType
    status: ProjectStatus
    address: str
    city: str
    state: str
    zipcode: str
    latitude: float | None
    longitude: float | None
    total_units: int | None
    project_area: float | None
    amenities: list[str]
    start_date: date | None
    expected_completion_date: date | None
    expected_completion_precision: DatePrecision
    actual_completion_date: date | None
    is_featured: bool
    rera_number: str | None
    currency: str
    timezone: str
    hold_hours: int
    cooling_off_days: int
    token_percent: float
    advance_cap_percent: float | None
    interest_percent: float
    project_account_percent: float | None
    forfeit_percent: dict[BookingStatus, float]
    visit_capacity: int
    opening_hours: dict[str, OpenFrom | None]
    specifications: list[Specification]
    published: bool
    published_at: datetime | None
    available_units: int
    price_min: Amount | None
    price_max: Amount | None
    unit_types: list[UnitType]
    massing: list[Massing]
    images: list[PictureResponse]
    builder_id: int
    builder: BuilderBrief
    units: UnitCounts
    towers: list[str]
    extras: list[ExtraResponse]
    payment_plans: list[PaymentPlanResponse]
    created_at: datetime
    updated_at: datetime
