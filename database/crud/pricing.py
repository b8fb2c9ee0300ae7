"""What makes a price: a project's charges, taxes, extras and payment plans, and the quote of a unit."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, any_, bindparam, delete, or_, select
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import ANYBODY, BuilderCaller, Signed, as_caller, builders, caller_cte, for_anyone, own
from database.crud.projects import EXTRAS, PLANS, own_project, touch, visible
from database.crud.records import record
from database.database import Pool, read_in, refusing
from database.models import Charge, Extra, PaymentPlan, PaymentPlanStage, Project, Tax, Unit
from database.projections import Statement, Statements, array_of, json_object, projection
from database.schemas.pricing import (
    ChargeResponse,
    ChargesIn,
    ChargesResponse,
    ExtrasIn,
    ExtrasResponse,
    PaymentPlansIn,
    PaymentPlansResponse,
    StageResponse,
    TaxResponse,
)
from database.versions import Document, Versions
from domain.cost_sheet import Charge as ChargeTerms
from domain.cost_sheet import ChargeKind, ChosenExtra, CostSheet, cost_sheet
from domain.cost_sheet import Tax as TaxTerms
from domain.money import share, split
from errors import NoSuchExtra, NoSuchPlan, NotFound, Problem, StillInUse

Json = dict[str, Any]

_charges = array_of(projection(ChargeResponse, Charge), Charge.project_id == Project.id, order=Charge.position)
_taxes = array_of(projection(TaxResponse, Tax), Tax.project_id == Project.id, order=Tax.position)
_DOCUMENTS = {
    "charges": projection(ChargesResponse, Project, charges=_charges, taxes=_taxes),
    "extras": projection(ExtrasResponse, Project, extras=EXTRAS),
    "payment_plans": projection(PaymentPlansResponse, payment_plans=PLANS),
}
_AFTER = {
    name: Statement(select(Project.version, document).where(Project.id == bindparam("id")))
    for name, document in _DOCUMENTS.items()
}


def _of_builder(document: ColumnElement[Any]) -> Statement:
    me = caller_cte()
    rows = select(Project.version, document.label("document"))
    return as_caller(me, rows.where(Project.id == bindparam("id"), Project.builder_id == own(me.c.builder_id)))


_OF_BUILDER = {name: _of_builder(document) for name, document in _DOCUMENTS.items()}

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
    Unit.price,
    Unit.area_sqft,
    Unit.floor_number,
    _charges.label("charges"),
    _taxes.label("taxes"),
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
        {"name": "On agreement", "percent": 100, "falls_due": "on_agreement", "due_date": None, "grace_days": 0}
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
    """The quote of an offer. Raises `NoSuchPlan` or `NoSuchExtra` for what the project does not have."""
    if payment_plan_id is not None and offer.plan is None:
        raise NoSuchPlan()
    taken = [
        TakenExtra(**{**extra, "price": Decimal(extra["price"])}, quantity=quantities[extra["id"]])
        for extra in _parsed(offer.extras)
    ]
    if len(taken) < len(quantities):
        raise NoSuchExtra()
    sheet = cost_sheet(
        price=offer.price,
        area_sqft=offer.area_sqft,
        floor=offer.floor_number,
        charges=[ChargeTerms(**{**charge, "kind": ChargeKind(charge["kind"])}) for charge in _parsed(offer.charges)],
        extras=[ChosenExtra(extra.name, extra.price, extra.taxable, extra.quantity) for extra in taken],
        taxes=[TaxTerms(**tax) for tax in _parsed(offer.taxes)],
        currency=offer.currency,
    )
    token = share(sheet.total, offer.token_percent, offer.currency)
    plan = json.loads(offer.plan) if offer.plan else DEFAULT_PLAN
    return Quote(sheet, token, plan_for(plan, sheet.total, offer.currency), taken)


async def read_plan(db: AsyncSession, project_id: int, payment_plan_id: int) -> Json:
    """A payment plan of the project. Raises `NoSuchPlan`."""
    row = await read_in(db, _PLAN, project_id=project_id, payment_plan_id=payment_plan_id)
    if row is None or row[0] is None:
        raise NoSuchPlan()
    plan: Json = json.loads(row[0])
    return plan


def _parsed(document: bytes) -> list[Json]:
    rows: list[Json] = json.loads(document, parse_float=Decimal)
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


async def get_quote(
    pool: Pool, token: Signed | None, unit_id: int, payment_plan_id: int | None, quantities: dict[int, int]
) -> bytes:
    """What a booking of the unit would cost now. Raises `NotFound`, `NoSuchPlan`, `NoSuchExtra`."""
    given = {"unit_id": unit_id, "payment_plan_id": payment_plan_id, "extra_ids": list(quantities)}
    statement = _OFFER[token is not None]
    row = await token.read(pool, statement, ANYBODY, **given) if token else await pool.row(statement, given)
    if row is None or row[0] is None:
        raise NotFound()
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


async def get_charges(pool: Pool, token: Signed, project_id: int) -> Document:
    """The charges and taxes of the builder's project. Raises `NotFound`."""
    return await _read(pool, token, "charges", project_id)


async def get_extras(pool: Pool, token: Signed, project_id: int) -> Document:
    """The extras of the builder's project. Raises `NotFound`."""
    return await _read(pool, token, "extras", project_id)


async def get_payment_plans(pool: Pool, token: Signed, project_id: int) -> Document:
    """The payment plans of the builder's project. Raises `NotFound`."""
    return await _read(pool, token, "payment_plans", project_id)


async def _read(pool: Pool, token: Signed, name: str, project_id: int) -> Document:
    row = await token.read(pool, _OF_BUILDER[name], builders(), id=project_id)
    if row[0] is None:
        raise NotFound()
    return Document(*row)


async def set_charges(
    db: AsyncSession, caller: BuilderCaller, project_id: int, asked: ChargesIn, expected: Versions
) -> Document:
    """Puts these charges and taxes in place of the project's. Bookings keep the sheet that they were made with."""
    project = await own_project(db, caller, project_id, expected)
    before = await _document(db, "charges", project_id)
    ids = {"project_id": project_id, "builder_id": caller.builder_id}
    await db.execute(delete(Charge).where(Charge.project_id == project_id))
    await db.execute(delete(Tax).where(Tax.project_id == project_id))
    db.add_all(Charge(**charge.model_dump(), position=n, **ids) for n, charge in enumerate(asked.charges))
    db.add_all(Tax(**tax.model_dump(), position=n, **ids) for n, tax in enumerate(asked.taxes))
    return await _changed(db, caller, project, "charges", before)


async def set_extras(
    db: AsyncSession, caller: BuilderCaller, project_id: int, asked: ExtrasIn, expected: Versions
) -> Document:
    """Puts these extras in place of the project's.

    Raises `NotFound`, `Stale`, `NoSuchExtra` for an id that is not the project's, `StillInUse` when one that bookings
    have taken would go, or shrink below what is taken.
    """
    # Extras before their project, as every booking does, so that the two cannot wait for each other.
    rows = select(Extra).where(Extra.project_id == project_id, Extra.builder_id == caller.builder_id)
    known = {extra.id: extra for extra in await db.scalars(rows.order_by(Extra.id).with_for_update())}
    project = await own_project(db, caller, project_id, expected)
    before = await _document(db, "extras", project_id)
    kept = _named([extra.id for extra in asked.extras], known, NoSuchExtra)
    in_use: dict[str, type[Problem]] = {"booking_extras_extra_id_fkey": StillInUse, "extras_taken_check": StillInUse}
    with refusing(in_use):
        await db.execute(delete(Extra).where(Extra.project_id == project_id, Extra.id.not_in(kept)))
        for position, extra in enumerate(asked.extras):
            values = extra.model_dump(exclude={"id"}) | {"position": position}
            if extra.id is None:
                db.add(Extra(**values, project_id=project_id, builder_id=caller.builder_id))
            else:
                for name, value in values.items():
                    setattr(known[extra.id], name, value)
        return await _changed(db, caller, project, "extras", before)


async def set_payment_plans(
    db: AsyncSession, caller: BuilderCaller, project_id: int, asked: PaymentPlansIn, expected: Versions
) -> Document:
    """Puts these payment plans in place of the project's. Bookings keep the plan that they were made with.

    Raises `NotFound`, `Stale`, `NoSuchPlan` for an id that is not the project's.
    """
    project = await own_project(db, caller, project_id, expected)
    before = await _document(db, "payment_plans", project_id)
    known = {
        plan.id: plan for plan in await db.scalars(select(PaymentPlan).where(PaymentPlan.project_id == project_id))
    }
    kept = _named([plan.id for plan in asked.payment_plans], known, NoSuchPlan)
    await db.execute(delete(PaymentPlan).where(PaymentPlan.project_id == project_id, PaymentPlan.id.not_in(kept)))
    await db.execute(delete(PaymentPlanStage).where(PaymentPlanStage.payment_plan_id.in_(kept)))
    for position, plan in enumerate(asked.payment_plans):
        row = (
            known[plan.id] if plan.id is not None else PaymentPlan(project_id=project_id, builder_id=caller.builder_id)
        )
        row.name, row.plan_type, row.position = plan.name, plan.plan_type, position
        db.add(row)
        await db.flush()
        db.add_all(
            PaymentPlanStage(**stage.model_dump(), position=place, payment_plan_id=row.id, builder_id=caller.builder_id)
            for place, stage in enumerate(plan.stages)
        )
    return await _changed(db, caller, project, "payment_plans", before)


def _named(ids: Sequence[int | None], known: dict[int, Any], problem: type[Problem]) -> set[int]:
    named = [number for number in ids if number is not None]
    if len(set(named)) < len(named) or not set(named) <= known.keys():
        raise problem()
    return set(named)


async def _document(db: AsyncSession, name: str, project_id: int) -> Document:
    row = await read_in(db, _AFTER[name], id=project_id)
    assert row is not None
    return Document(*row)


async def _changed(db: AsyncSession, caller: BuilderCaller, project: Project, name: str, before: Document) -> Document:
    touch(project)
    await db.flush()
    after = await _document(db, name, project.id)
    await record(
        db,
        f"project.{name}_changed",
        "project",
        project.id,
        actor_id=caller.user_id,
        builder_id=caller.builder_id,
        before=json.loads(before.body),
        after=json.loads(after.body),
    )
    return after
