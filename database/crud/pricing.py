"""What makes a price: a project's charges, taxes, extras and payment plans, and the quote of a unit."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller, Signed
from database.callers import as_caller, builders, caller_cte, own
from database.crud.project_documents import EXTRAS, PLANS
from database.crud.projects import own_project, touch
from database.crud.quotes import CHARGES, TAXES
from database.crud.records import record
from database.database import read_in, refusing
from database.models import Charge, Extra, PaymentPlan, PaymentPlanStage, Phase, Project, Tax
from database.projections import Statement, projection
from database.schemas.pricing import (
    ChargesIn,
    ChargesResponse,
    ExtrasIn,
    ExtrasResponse,
    PaymentPlansIn,
    PaymentPlansResponse,
)
from database.versions import Document, Versions
from errors import NoSuchExtra, NoSuchPhase, NoSuchPlan, NotFound, Problem, StillInUse

Json = dict[str, Any]

_DOCUMENTS = {
    "charges": projection(ChargesResponse, Project, charges=CHARGES, taxes=TAXES),
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


async def get_charges(reader: Signed, project_id: int) -> Document:
    """The charges and taxes of the builder's project. Raises `NotFound`."""
    return await _read(reader, "charges", project_id)


async def get_extras(reader: Signed, project_id: int) -> Document:
    """The extras of the builder's project. Raises `NotFound`."""
    return await _read(reader, "extras", project_id)


async def get_payment_plans(reader: Signed, project_id: int) -> Document:
    """The payment plans of the builder's project. Raises `NotFound`."""
    return await _read(reader, "payment_plans", project_id)


async def _read(reader: Signed, name: str, project_id: int) -> Document:
    row = await reader.read(_OF_BUILDER[name], {"id": project_id}, builders())
    if row[0] is None:
        raise NotFound
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

    Raises `NotFound`, `Stale`, `NoSuchPlan` or `NoSuchPhase` for an id that is not the project's.
    """
    project = await own_project(db, caller, project_id, expected)
    before = await _document(db, "payment_plans", project_id)
    phases = {stage.phase_id for plan in asked.payment_plans for stage in plan.stages} - {None}
    of_project = select(func.count()).where(Phase.project_id == project_id, Phase.id.in_(phases))
    if phases and await db.scalar(of_project) != len(phases):
        raise NoSuchPhase
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
