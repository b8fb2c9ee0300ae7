"""Requests and answers about what makes a price: charges, taxes, extras, payment plans, and the cost sheet."""

from datetime import date
from decimal import Decimal
from typing import Annotated, Self

from pydantic import BaseModel, Field, StringConstraints, model_validator

from database.schemas.base import (
    LARGEST_ID,
    Amount,
    Body,
    Count,
    Day,
    Flag,
    Money,
    Name,
    Number,
    Percent,
    Reference,
)
from domain.cost_sheet import ChargeKind, LineKind
from domain.schedule import FallsDue, PlanType
from sentences import explained

EXTRA = explained(r"^[1-9][0-9]{0,17}(:[1-9][0-9]{0,2})?$", "An extra's id is expected, or id:quantity.")
Rate = Annotated[Decimal, Number(most=9_999_999_999, decimals=4)]
StagePercent = Annotated[Decimal, Number(most=100, least=Decimal("0.0001"), decimals=4)]


class StageResponse(BaseModel):
    name: str
    percent: float
    falls_due: FallsDue
    due_date: date | None
    phase_id: int | None
    grace_days: int


class PaymentPlanResponse(BaseModel):
    id: int
    name: str
    plan_type: PlanType
    stages: list[StageResponse]


class ExtraResponse(BaseModel):
    id: int
    name: str
    price: Amount
    taxable: bool
    quantity: int
    available: int


class ChargeIn(Body):
    """A charge on every unit; `rate`: an amount, an amount per sq ft or per floor, or a per cent, by its kind."""

    name: Name
    kind: ChargeKind
    rate: Rate
    taxable: Flag = True
    from_floor: Annotated[int, Field(strict=True, ge=0, le=300)] = Field(
        default=0, description="A charge per floor counts the floors above this one."
    )

    @model_validator(mode="after")
    def _a_per_cent(self) -> Self:
        if self.kind is ChargeKind.PERCENT_OF_BASE and self.rate > 100:
            raise ValueError("a charge of more than 100 per cent of the base price is refused")
        return self


class TaxIn(Body):
    name: Name
    percent: Percent


class ChargesIn(Body):
    """All charges and taxes of the project's cost sheets, in the order in which they stand there."""

    charges: Annotated[list[ChargeIn], Field(max_length=30)]
    taxes: Annotated[list[TaxIn], Field(max_length=10)] = Field(default_factory=list)


class ChargeResponse(BaseModel):
    name: str
    kind: ChargeKind
    rate: float
    taxable: bool
    from_floor: int


class TaxResponse(BaseModel):
    name: str
    percent: float


class ChargesResponse(BaseModel):
    currency: str
    charges: list[ChargeResponse]
    taxes: list[TaxResponse]


class ExtraIn(Body):
    """Something that may be bought along with a unit; with the `id` of one that exists, that one is changed."""

    id: Reference | None = None
    name: Name
    price: Money
    taxable: Flag = True
    quantity: Count


class ExtrasIn(Body):
    """All extras of the project; those that are left out are taken off the list, unless a booking has one."""

    extras: Annotated[list[ExtraIn], Field(max_length=30)]

    @model_validator(mode="after")
    def _names_differ(self) -> Self:
        _all_different("extras", [extra.name for extra in self.extras])
        return self


class ExtrasResponse(BaseModel):
    currency: str
    extras: list[ExtraResponse]


class StageIn(Body):
    name: Name
    percent: StagePercent
    falls_due: FallsDue
    due_date: Day | None = None
    phase_id: Reference | None = Field(default=None, description="The phase of the project with which it falls due.")
    grace_days: Annotated[int, Field(strict=True, ge=0, le=365)] = 0

    @model_validator(mode="after")
    def _dated(self) -> Self:
        if (self.falls_due is FallsDue.ON_DATE) != (self.due_date is not None):
            raise ValueError("a due_date is given when the stage falls due on_date, and only then")
        if self.phase_id is not None and self.falls_due is not FallsDue.ON_PHASE:
            raise ValueError("a phase_id is given only when the stage falls due on_phase")
        return self


class PaymentPlanIn(Body):
    """A way to pay: its stages make up 100 per cent. With the `id` of one that exists, that one is changed."""

    id: Reference | None = None
    name: Name
    plan_type: PlanType
    stages: Annotated[list[StageIn], Field(min_length=1, max_length=120)]

    @model_validator(mode="after")
    def _whole(self) -> Self:
        whole = sum(stage.percent for stage in self.stages)
        if whole != 100:
            raise ValueError(f"the stages add up to {whole} per cent, not to 100")
        return self


class PaymentPlansIn(Body):
    """All payment plans of the project, the first being the one that a booking gets if it names none."""

    payment_plans: Annotated[list[PaymentPlanIn], Field(max_length=20)]

    @model_validator(mode="after")
    def _names_differ(self) -> Self:
        _all_different("payment plans", [plan.name for plan in self.payment_plans])
        return self


class PaymentPlansResponse(BaseModel):
    payment_plans: list[PaymentPlanResponse]


def _all_different(what: str, names: list[str]) -> None:
    if len(set(names)) < len(names):
        raise ValueError(f"two {what} have the same name")


class CostSheetAsked(Body):
    payment_plan_id: Annotated[int, Field(ge=1, le=LARGEST_ID)] | None = None
    extra: list[Annotated[str, StringConstraints(pattern=EXTRA)]] = Field(
        default=[], max_length=30, description="An extra's id, or id:quantity; may be given several times."
    )

    def quantities(self) -> dict[int, int]:
        """How many of each extra."""
        chosen: dict[int, int] = {}
        for text in self.extra:
            number, _, quantity = text.partition(":")
            chosen[int(number)] = chosen.get(int(number), 0) + int(quantity or 1)
        return chosen


class LineResponse(BaseModel):
    """A line; taxes are worked out from the taxable ones, `percent` is set on taxes."""

    label: str
    amount: Amount
    kind: LineKind
    taxable: bool
    percent: float | None


class CostSheetResponse(BaseModel):
    lines: list[LineResponse]
    total_amount: Amount


class StagePreview(BaseModel):
    """A stage and its part of the total."""

    name: str
    percent: float
    amount: Amount
    falls_due: FallsDue
    due_date: str | None
    phase_id: int | None
    grace_days: int


class PlanPreview(BaseModel):
    id: int | None
    name: str
    plan_type: PlanType
    stages: list[StagePreview]


class QuoteResponse(CostSheetResponse):
    """What a booking made now would cost, what holds it, and when the rest falls due."""

    unit_id: int
    currency: str
    token_amount: Amount
    payment_plan: PlanPreview
