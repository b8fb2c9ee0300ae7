"""The schedule of a booking: its stages, when they fall due, and what of the money went to which of them."""

from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    ColumnElement,
    Date,
    FromClause,
    Insert,
    Integer,
    Numeric,
    SmallInteger,
    Text,
    case,
    column,
    func,
    insert,
    literal,
    literal_column,
    select,
    true,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.types import TypeEngine

from database.models import BookingStage, Phase, Project
from domain.progress import PhaseStatus
from domain.projects import ProjectStatus
from domain.schedule import FallsDue


def today_at(timezone: Any) -> ColumnElement[Any]:
    """The calendar day that it is now in the time zone."""
    return sql_cast(func.timezone(timezone, func.now()), Date)


def stages_of(made: FromClause, plan: ColumnElement[Any]) -> Insert:
    """In a statement that makes a booking, or gives it another plan: the stages of that plan.

    `made` has the booking's `id`, `builder_id`, `project_id` and `agreement_signed_at`; `plan` is the booking's payment
    plan. What has happened already makes a stage fall due at once: the booking itself, its date, a phase that is
    complete, a project that is.
    """
    stages = func.json_array_elements(plan.op("->")(literal_column("'stages'")))
    each = stages.table_valued(column("value", JSON), with_ordinality="place").render_derived(name="stage")

    def field(name: str, kind: TypeEngine[Any]) -> ColumnElement[Any]:
        return sql_cast(each.c.value.op("->>")(literal_column(f"'{name}'")), kind)

    falls_due, phase_id = field("falls_due", Text()), field("phase_id", BigInteger())
    grace_days = field("grace_days", Integer())
    today = today_at(Project.timezone)
    complete = (
        select(Phase.id)
        .where(Phase.id == phase_id, Phase.status == PhaseStatus.COMPLETED.value)
        .correlate(each)
        .exists()
    )
    built = (Project.status == ProjectStatus.COMPLETED.value) | (Project.status == ProjectStatus.DELIVERED.value)
    happened = case(
        (falls_due == FallsDue.ON_BOOKING.value, today),
        (falls_due == FallsDue.ON_DATE.value, field("due_date", Date())),
        ((falls_due == FallsDue.ON_PHASE.value) & complete, today),
        ((falls_due == FallsDue.ON_HANDOVER.value) & built, today),
    )
    grace = case((falls_due == FallsDue.ON_DATE.value, literal(0, Integer)), else_=grace_days)
    values: dict[str, Any] = {
        "booking_id": made.c.id,
        "builder_id": made.c.builder_id,
        "position": sql_cast(each.c.place - 1, SmallInteger),
        "name": field("name", Text()),
        "percent": field("percent", Numeric()),
        "amount": field("amount", Numeric()),
        "falls_due": falls_due,
        "phase_id": phase_id,
        "grace_days": grace_days,
        "fell_due_on": happened,
        "due_date": happened + grace,
    }
    rows = select(*values.values()).select_from(made).join(Project, Project.id == made.c.project_id).join(each, true())
    return insert(BookingStage).from_select(list(values), rows, include_defaults=False)
