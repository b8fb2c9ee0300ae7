"""What a unit costs: everything that its price is made of, read at once, and the quote worked out from it."""

import json
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, any_, bindparam, or_, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import Reader
from database.callers import for_anyone
from database.crud.project_documents import visible
from database.database import read_in
from database.models import Charge, Extra, PaymentPlan, PaymentPlanStage, Project, Tax, Unit
from database.projections import Statement, Statements, array_of, json_object, projection
from database.schemas.pricing import (
    ChargeResponse,
    StageResponse,
    TaxResponse,
)
from domain.cost_sheet import Charge as ChargeTerms
from domain.cost_sheet import ChargeKind, ChosenExtra, CostSheet, cost_sheet
from domain.cost_sheet import Tax as TaxTerms
from domain.money import LARGEST_AMOUNT, share, split
from domain.payments import advance_cap
from errors import NoSuchExtra, NoSuchPlan, NotFound, TotalOutOfRange

Json = dict[str, Any]
_EXACT = json.JSONDecoder(parse_float=Decimal)

CHARGES = array_of(projection(ChargeResponse, Charge), Charge.project_id == Project.id, order=Charge.position)
TAXES = array_of(projection(TaxResponse, Tax), Tax.project_id == Project.id, order=Tax.position)
_plan_stages = array_of(
    projection(StageResponse, PaymentPlanStage),
    PaymentPlanStage.payment_plan_id == PaymentPlan.id,
    order=PaymentPlanStage.position,
)
_plan = (
    select(
        json_object(
            {"id": PaymentPlan.id, "name": PaymentPlan.name, "plan_type": PaymentPlan.plan_type, "stages": _plan_stages}
        )
    )
    .where(
        PaymentPlan.project_id == Project.id,
        or_(
            bindparam("payment_plan_id", type_=BigInteger).is_(None),
            PaymentPlan.id == bindparam("payment_plan_id", type_=BigInteger),
        ),
    )
    .order_by(PaymentPlan.position)
    .limit(1)
    .scalar_subquery()
)
_extras = array_of(
    json_object(
        {
            "id": Extra.id,
            "name": Extra.name,
            "price": Extra.price,
            "taxable": Extra.taxable,
            "available": Extra.quantity - Extra.taken,
        }
    ),
    Extra.project_id == Project.id,
    Extra.id == any_(bindparam("extra_ids", type_=ARRAY(BigInteger))),
    order=Extra.id,
)
# Everything that a price is made of, in the order of the fields of `Offer`.
OFFER = (
    Unit.id.label("unit_id"),
    Unit.version.label("unit_version"),
    Unit.project_id,
    Unit.builder_id,
    Project.version.label("project_version"),
    Project.currency,
    Project.hold_hours,
    Project.token_percent,
    Project.advance_cap_percent,
    Project.interest_percent,
    Unit.price,
    Unit.area_sqft,
    Unit.floor_number,
    CHARGES.label("charges"),
    TAXES.label("taxes"),
    _extras.label("extras"),
    _plan.label("plan"),
)
OFFER_FROM = Unit.__table__.join(Project.__table__, Project.id == Unit.project_id)
_OFFER = Statements[bool](
    lambda signed: for_anyone(
        signed,
        lambda caller: select(*OFFER).select_from(OFFER_FROM).where(Unit.id == bindparam("unit_id"), visible(caller)),
    )
)

_PLAN = Statement(select(_plan).select_from(Project).where(Project.id == bindparam("project_id")))

# A project that has not said how it wants to be paid is paid in full when the agreement is signed.
DEFAULT_PLAN: Json = {
    "id": None,
    "name": "Full payment",
    "plan_type": "full_payment",
    "stages": [
        {
            "name": "On agreement",
            "percent": 100,
            "falls_due": "on_agreement",
            "due_date": None,
            "phase_id": None,
            "grace_days": 0,
        }
    ],
}


@dataclass(frozen=True)
class Offer:
    """A unit and everything that its price is made of, as it was read at the versions that it names."""

    unit_id: int
    unit_version: int
    project_id: int
    builder_id: int
    project_version: int
    currency: str
    hold_hours: int
    token_percent: Decimal
    advance_cap_percent: Decimal | None
    interest_percent: Decimal
    price: Decimal
    area_sqft: Decimal
    floor_number: int
    charges: bytes
    taxes: bytes
    extras: bytes
    plan: bytes | None


@dataclass(frozen=True)
class TakenExtra:
    """An extra of the project and how many of it are taken."""

    id: int
    name: str
    price: Decimal
    taxable: bool
    available: int
    quantity: int


@dataclass(frozen=True)
class Quote:
    """What a booking costs: the sheet, the token that makes the hold firm, and how the total is paid."""

    sheet: CostSheet
    token: Decimal
    plan: Json
    extras: list[TakenExtra]


def quote(offer: Offer, quantities: dict[int, int], payment_plan_id: int | None) -> Quote:
    """The quote of an offer.

    Raises `NoSuchPlan` or `NoSuchExtra` for what the project does not have, `TotalOutOfRange`.
    """
    if payment_plan_id is not None and offer.plan is None:
        raise NoSuchPlan
    taken = [
        TakenExtra(**{**extra, "price": Decimal(extra["price"])}, quantity=quantities[extra["id"]])
        for extra in _parsed(offer.extras)
    ]
    if len(taken) < len(quantities):
        raise NoSuchExtra
    sheet = cost_sheet(
        price=offer.price,
        area_sqft=offer.area_sqft,
        floor=offer.floor_number,
        charges=[ChargeTerms(**{**charge, "kind": ChargeKind(charge["kind"])}) for charge in _parsed(offer.charges)],
        extras=[ChosenExtra(extra.name, extra.price, extra.taxable, extra.quantity) for extra in taken],
        taxes=[TaxTerms(**tax) for tax in _parsed(offer.taxes)],
        currency=offer.currency,
    )
    if not 0 < sheet.total <= LARGEST_AMOUNT:
        raise TotalOutOfRange
    token = share(sheet.total, offer.token_percent, offer.currency)
    cap = advance_cap(sheet.total, offer.advance_cap_percent, offer.currency)
    # More than may be taken before the agreement could never be paid, and every hold would run out.
    token = token if cap is None else min(token, cap)
    plan = json.loads(offer.plan) if offer.plan else DEFAULT_PLAN
    return Quote(sheet, token, plan_for(plan, sheet.total, offer.currency), taken)


async def read_plan(db: AsyncSession, project_id: int, payment_plan_id: int) -> Json:
    """A payment plan of the project. Raises `NoSuchPlan`."""
    row = await read_in(db, _PLAN, project_id=project_id, payment_plan_id=payment_plan_id)
    if row is None or row[0] is None:
        raise NoSuchPlan
    plan: Json = json.loads(row[0])
    return plan


def _parsed(document: bytes) -> list[Json]:
    rows: list[Json] = _EXACT.decode(document.decode())
    return rows


def plan_for(plan: Json, total: Decimal, currency: str) -> Json:
    """The plan with each stage's part of the total."""
    parts = split(total, [Decimal(str(stage["percent"])) for stage in plan["stages"]], currency)
    stages = [{**stage, "amount": str(part)} for stage, part in zip(plan["stages"], parts, strict=True)]
    return {**plan, "stages": stages}


def sheet_document(sheet: CostSheet) -> Json:
    """The sheet as it is stored with a booking and shown."""
    lines = [
        {
            "label": line.label,
            "amount": str(line.amount),
            "kind": line.kind.value,
            "taxable": line.taxable,
            "percent": None if line.percent is None else float(line.percent),
        }
        for line in sheet.lines
    ]
    return {"lines": lines, "total_amount": str(sheet.total)}


async def get_quote(reader: Reader, unit_id: int, payment_plan_id: int | None, quantities: dict[int, int]) -> bytes:
    """What a booking of the unit would cost now. Raises `NotFound`, `NoSuchPlan`, `NoSuchExtra`."""
    given = {"unit_id": unit_id, "payment_plan_id": payment_plan_id, "extra_ids": list(quantities)}
    statement = _OFFER[reader.signed]
    row = await reader.read(statement, given)
    if row is None or row[0] is None:
        raise NotFound
    offer = Offer(*row)
    made = quote(offer, quantities, payment_plan_id)
    document = {
        **sheet_document(made.sheet),
        "unit_id": offer.unit_id,
        "currency": offer.currency,
        "token_amount": str(made.token),
        "payment_plan": made.plan,
    }
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()
