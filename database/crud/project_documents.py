"""A project as it is shown: the documents that every answer about projects is made of."""

from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    func,
    or_,
    select,
)

from database.callers import own
from database.crud.picture_documents import COVER, IMAGES
from database.models import (
    Builder,
    Extra,
    PaymentPlan,
    PaymentPlanStage,
    Phase,
    Project,
    Tower,
    Unit,
    current_unit_status,
)
from database.projections import NOTHING, array_of, projection
from database.schemas.pricing import ExtraResponse, PaymentPlanResponse, StageResponse
from database.schemas.projects import (
    BuilderBrief,
    ProjectCard,
    ProjectResponse,
    UnitCounts,
)

PUBLISHED = Project.published_at.is_not(None)
_brief = projection(BuilderBrief, Builder)
CARD = projection(ProjectCard, Project, cover=COVER, published=PUBLISHED, builder=_brief)


def visible(caller: CTE | None) -> ColumnElement[bool]:
    """Whether a project is shown: to everybody when it is published, to its builder's people always."""
    return PUBLISHED if caller is None else or_(PUBLISHED, Project.builder_id == own(caller.c.builder_id))


def _counts(column: Any) -> ColumnElement[Any]:
    """How many units of the project there are for each value of the column, as one object."""
    rows = select(column.label("value"), func.count().label("units")).where(Unit.project_id == Project.id)
    each = rows.group_by(column).correlate(Project).subquery()
    return select(func.coalesce(func.json_object_agg(each.c.value, each.c.units), NOTHING)).scalar_subquery()


_counted = select(func.count()).where(Unit.project_id == Project.id).scalar_subquery()
_stages = array_of(
    projection(StageResponse, PaymentPlanStage),
    PaymentPlanStage.payment_plan_id == PaymentPlan.id,
    order=PaymentPlanStage.position,
)
PLANS = array_of(
    projection(PaymentPlanResponse, PaymentPlan, stages=_stages),
    PaymentPlan.project_id == Project.id,
    order=PaymentPlan.position,
)
EXTRAS = array_of(
    projection(ExtraResponse, Extra, available=Extra.quantity - Extra.taken),
    Extra.project_id == Project.id,
    order=Extra.position,
)
_towers = array_of(Tower.name, Tower.project_id == Project.id, order=Tower.position)
# How far it is, as `weighted_percent` in the domain has it.
OVERALL_PROGRESS = (
    select(func.coalesce(func.round(func.sum(Phase.progress_percentage * Phase.weight) / func.sum(Phase.weight), 1), 0))
    .where(Phase.project_id == Project.id)
    .scalar_subquery()
)
PROJECT = projection(
    ProjectResponse,
    Project,
    published=PUBLISHED,
    images=IMAGES,
    builder=_brief,
    units=projection(
        UnitCounts, total=_counted, by_status=_counts(current_unit_status()), by_type=_counts(Unit.unit_type)
    ),
    towers=_towers,
    extras=EXTRAS,
    payment_plans=PLANS,
)
