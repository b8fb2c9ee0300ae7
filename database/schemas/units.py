"""Requests and answers about units and their prices."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import BaseModel, Field

from database.schemas.base import (
    Amount,
    Body,
    Floor,
    Money,
    Name,
    Number,
    PositiveMoney,
    Reference,
    Small,
    line,
    unset,
)
from domain.units import Facing, UnitStatus, UnitType

UnitNumber = Annotated[str, line(50)]
TowerName = Annotated[str, line(50)]
CarpetArea = Annotated[Decimal, Number(least=Decimal(1), most=10_000_000)]
AreaBound = Annotated[Decimal, Number(most=10_000_000)]
Features = Annotated[list[Name], Field(max_length=60)]
Version = Annotated[int, Field(strict=True, ge=1, le=2**31 - 1)]
MOST_UNITS_AT_ONCE = 2000


class NewUnit(Body):
    """A unit of a project that is said elsewhere."""

    unit_number: UnitNumber
    unit_type: UnitType
    floor_number: Floor
    area_sqft: CarpetArea
    price: PositiveMoney
    tower: TowerName | None = None
    position: Small | None = None
    bathrooms: Small = 0
    balconies: Small = 0
    parking_spaces: Small = 0
    facing: Facing | None = None
    features: Features = Field(default_factory=list)
    status: Literal[UnitStatus.AVAILABLE, UnitStatus.WITHHELD] = UnitStatus.AVAILABLE


class UnitCreate(NewUnit):
    project_id: Reference


class UnitsCreate(Body):
    """Many units for one project: all of them, or none if one cannot be added."""

    project_id: Reference
    units: Annotated[list[NewUnit], Field(min_length=1, max_length=MOST_UNITS_AT_ONCE)]


class UnitUpdate(Body):
    """A change by the builder; `status` may only be set to available or withheld."""

    unit_number: UnitNumber = unset()
    unit_type: UnitType = unset()
    floor_number: Floor = unset()
    area_sqft: CarpetArea = unset()
    price: PositiveMoney = unset()
    tower: TowerName | None = None
    position: Small | None = None
    bathrooms: Small = unset()
    balconies: Small = unset()
    parking_spaces: Small = unset()
    facing: Facing | None = None
    features: Features = unset()
    status: Literal[UnitStatus.AVAILABLE, UnitStatus.WITHHELD] = unset()


class UnitChange(UnitUpdate):
    """The change of one unit among several; `expected_version`: it is refused if the unit has another by now."""

    id: Reference
    expected_version: Version = unset()


class UnitsUpdate(Body):
    """Changes of many units: all of them, or none if one cannot be made."""

    units: Annotated[list[UnitChange], Field(min_length=1, max_length=MOST_UNITS_AT_ONCE)]


class UnitsDelete(Body):
    """Units that are taken back, by their ids: all of them, or none if one cannot be."""

    units: Annotated[list[Reference], Field(min_length=1, max_length=MOST_UNITS_AT_ONCE)]


class UnitsDeleted(BaseModel):
    deleted: int


class UnitFilter(Body):
    tower: TowerName | None = None
    unit_type: UnitType | None = None
    status: UnitStatus | None = None
    floor_number: Annotated[int, Field(ge=-10, le=300)] | None = None
    facing: Facing | None = None
    min_price: Money | None = None
    max_price: Money | None = None
    min_area: AreaBound | None = None
    max_area: AreaBound | None = None


class UnitCard(BaseModel):
    """A unit among the others of its project; `version` goes up with every change, also of who has it."""

    id: int
    project_id: int
    unit_number: str
    tower: str | None
    position: int | None
    unit_type: UnitType
    floor_number: int
    area_sqft: float
    price: Amount
    currency: str
    facing: Facing | None
    balconies: int
    bathrooms: int
    parking_spaces: int
    features: list[str]
    status: UnitStatus
    version: int


class UnitList(BaseModel):
    items: list[UnitCard]
    total: int


class UnitResponse(UnitCard):
    created_at: datetime
    updated_at: datetime


class PriceChangeResponse(BaseModel):
    old_price: Amount
    new_price: Amount
    currency: str
    changed_at: datetime
    changed_by: str


class PriceHistoryResponse(BaseModel):
    items: list[PriceChangeResponse]
