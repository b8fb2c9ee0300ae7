"""The schedule of a booking: its stages, when they fall due, and what of the money went to which of them."""

from datetime import datetime
from decimal import Decimal
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
    and_,
    case,
    column,
    delete,
    func,
    insert,
    literal,
    literal_column,
    or_,
    select,
    true,
    update,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased
from sqlalchemy.types import TypeEngine

from database.crud.demand_notes import issue_demand_notes
from database.models import (
    Booking,
    BookingStage,
    Payment,
    PaymentAllocation,
    PaymentRefund,
    Phase,
    Project,
    RefundAllocation,
)
from database.projections import Rows
from domain.bookings import BookingStatus
from domain.payments import OpenStage, PaymentStatus, allocate, take_back
from domain.progress import PhaseStatus
from domain.projects import ProjectStatus
from domain.schedule import FallsDue


def day_at(timezone: Any, moment: Any = None) -> ColumnElement[Any]:
    """The calendar day of the moment in the time zone; of this moment when none is given."""
    return sql_cast(func.timezone(timezone, func.now() if moment is None else moment), Date)


def stages_of(made: FromClause, plan: ColumnElement[Any]) -> Insert:
    """In a statement that makes a booking, or gives it another plan: the stages of that plan.

    `made` has the booking's `id`, `builder_id`, `project_id` and `created_at`; `plan` is the booking's payment plan.
    What has happened already makes a stage fall due at once: the booking itself, its date, a phase that is complete,
    a project that is.
    """
    stages = func.json_array_elements(plan.op("->")(literal_column("'stages'")))
    each = stages.table_valued(column("value", JSON), with_ordinality="place").render_derived(name="stage")

    def field(name: str, kind: TypeEngine[Any]) -> ColumnElement[Any]:
        return sql_cast(each.c.value.op("->>")(literal_column(f"'{name}'")), kind)

    falls_due, phase_id = field("falls_due", Text()), field("phase_id", BigInteger())
    grace_days = field("grace_days", Integer())
    booked = day_at(Project.timezone, made.c.created_at)
    # Phase and project are locked, so that whoever completes one at this moment sees these stages, or is seen by us: a
    # row that is locked is read as it is then, not as it was when the statement began. The project's row is locked only
    # as far as lets others hold homes in it, which alone has been seen to miss who locked it whole at that moment: so
    # the handover has a lock of its own, which comes first.
    complete = (
        select(case((Phase.status == PhaseStatus.COMPLETED.value, func.greatest(booked, Phase.actual_end_date))))
        .where(Phase.id == phase_id)
        .correlate(each, made, Project)
        .with_for_update(read=True)
        .scalar_subquery()
    )
    home = aliased(Project)
    built = or_(home.status == ProjectStatus.COMPLETED.value, home.status == ProjectStatus.DELIVERED.value)
    handed_over = (
        select(case((built, func.greatest(booked, home.actual_completion_date))))
        .where(home.id == made.c.project_id, handover_awaited(home.id))
        .correlate(each, made, Project)
        .with_for_update(read=True, key_share=True)
        .scalar_subquery()
    )
    happened = case(
        (falls_due == FallsDue.ON_BOOKING.value, booked),
        (falls_due == FallsDue.ON_DATE.value, field("due_date", Date())),
        (falls_due == FallsDue.ON_PHASE.value, complete),
        (falls_due == FallsDue.ON_HANDOVER.value, handed_over),
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


def _handover(project_id: ColumnElement[Any]) -> ColumnElement[int]:
    return func.hashtextextended(func.concat("handover:", project_id), 0)


def handover_awaited(project_id: Any) -> ColumnElement[bool]:
    """True, once nobody completes the project; and until the transaction ends nobody does."""
    return sql_cast(func.pg_advisory_xact_lock_shared(_handover(project_id)), Text).is_not(None)


async def begin_handover(db: AsyncSession, project_id: int) -> None:
    """Waits for those who make stages of the project's bookings, and has all others wait; before its row is locked."""
    await db.execute(select(func.pg_advisory_xact_lock(_handover(literal(project_id)))))


async def reschedule(db: AsyncSession, booking: Booking) -> None:
    """Puts the stages of the booking's plan in place of those that it had, and what was paid onto the new ones.

    The booking is locked. Payments keep their order: the one that was settled first fills the stages first.
    """
    # Phases and project before the stages, as whoever completes one locks them, so that the two cannot wait for each
    # other: those of the plan that it had as well as those of the new one.
    phases = select(Phase.id).where(Phase.project_id == booking.project_id).order_by(Phase.id)
    await db.execute(phases.with_for_update(read=True))
    project = select(Project.id).where(Project.id == booking.project_id, handover_awaited(Project.id))
    await db.execute(project.with_for_update(read=True, key_share=True))
    old = select(BookingStage.id).where(BookingStage.booking_id == booking.id)
    await db.execute(delete(PaymentAllocation).where(PaymentAllocation.stage_id.in_(old)))
    await db.execute(delete(BookingStage).where(BookingStage.booking_id == booking.id))
    made = select(Booking.__table__).where(Booking.id == booking.id).subquery("made")
    await db.execute(stages_of(made, made.c.payment_plan))
    paid = select(Payment).where(
        Payment.booking_id == booking.id,
        Payment.payment_status == PaymentStatus.COMPLETED,
        Payment.amount > Payment.refunded_amount,
    )
    for payment in await db.scalars(paid.order_by(Payment.settled_at, Payment.id)):
        await spread(db, payment, payment.amount - payment.refunded_amount)


def payable(timezone: Any, stage: Any = BookingStage) -> tuple[Any, ...]:
    """The order in which stages are paid: those that have fallen due, the oldest first, then those to come."""
    due = and_(stage.fell_due_on.is_not(None), stage.fell_due_on <= day_at(timezone))
    return case((due, 0), else_=1), case((due, stage.due_date)), stage.position


async def spread(db: AsyncSession, payment: Payment, amount: Decimal) -> None:
    """Allocates an amount of the payment to the stages that its booking, which is locked, has still to pay."""
    open_now = (
        select(BookingStage.id, BookingStage.amount - BookingStage.paid_amount)
        .join(Booking, Booking.id == BookingStage.booking_id)
        .join(Project, Project.id == Booking.project_id)
        .where(Booking.id == payment.booking_id, BookingStage.paid_amount < BookingStage.amount)
        .order_by(*payable(Project.timezone))
    )
    stages = [OpenStage(*row) for row in await db.execute(open_now)]
    for stage_id, part in allocate(amount, stages).items():
        db.add(PaymentAllocation(payment_id=payment.id, stage_id=stage_id, builder_id=payment.builder_id, amount=part))
        await _pay_stage(db, stage_id, part)
    await db.flush()


async def unspread(db: AsyncSession, payment: Payment, refund: PaymentRefund) -> None:
    """Takes the refund of the payment back from the stages that it went to: first what would be paid last."""
    rows = (
        select(PaymentAllocation)
        .join(BookingStage, BookingStage.id == PaymentAllocation.stage_id)
        .join(Booking, Booking.id == BookingStage.booking_id)
        .join(Project, Project.id == Booking.project_id)
        .where(PaymentAllocation.payment_id == payment.id)
        .order_by(*payable(Project.timezone))
    )
    given = {allocation.stage_id: allocation for allocation in await db.scalars(rows)}
    parts = take_back(refund.amount, [(row.stage_id, row.amount) for row in given.values()])
    for stage_id, part in parts.items():
        allocation = given[stage_id]
        db.add(RefundAllocation(refund_id=refund.id, stage_id=stage_id, builder_id=refund.builder_id, amount=part))
        if allocation.amount == part:
            await db.delete(allocation)
        else:
            allocation.amount -= part
        await _pay_stage(db, stage_id, -part)
    await db.flush()


async def _pay_stage(db: AsyncSession, stage_id: int, part: Decimal) -> None:
    await db.execute(
        update(BookingStage)
        .where(BookingStage.id == stage_id)
        .values(paid_amount=BookingStage.paid_amount + part)
        .execution_options(synchronize_session=False)
    )


async def agreement_signed(db: AsyncSession, booking_id: int, at: datetime) -> None:
    """Has the stages fall due that wait for the agreement, and asks the customer for them."""
    timezone = (
        select(Project.timezone)
        .join(Booking, Booking.project_id == Project.id)
        .where(Booking.id == booking_id)
        .scalar_subquery()
    )
    day = day_at(timezone, literal(at))
    due = (
        update(BookingStage)
        .where(BookingStage.booking_id == booking_id, BookingStage.falls_due == FallsDue.ON_AGREEMENT)
        .values(fell_due_on=day, due_date=day + BookingStage.grace_days)
        .returning(BookingStage.id)
        .execution_options(synchronize_session=False)
    )
    await issue_demand_notes(db, (await db.scalars(due)).all(), day_at(Project.timezone))


def _waiting(*what: ColumnElement[bool]) -> Rows:
    """The stages that wait for something, locked in the one order; with what the day is there.

    Those of expired bookings too, which may come back: nobody is asked for them, but they fall due with the others.
    """
    return (
        select(BookingStage.id, day_at(Project.timezone).label("today"))
        .join(Booking, Booking.id == BookingStage.booking_id)
        .join(Project, Project.id == Booking.project_id)
        .where(BookingStage.fell_due_on.is_(None), Booking.status != BookingStatus.CANCELLED, *what)
        .order_by(BookingStage.id)
        .with_for_update(of=BookingStage)
    )


async def phase_reached(db: AsyncSession, phase_id: int) -> int:
    """Has the stages fall due that wait for the phase, which is locked and complete, and asks the customers for them.

    How many fell due. What has fallen due once does not do so again.
    """
    return await _fall_due(db, BookingStage.phase_id == phase_id)


async def project_completed(db: AsyncSession, project_id: int) -> int:
    """The same of the stages that wait for the handover, when the project, which is locked, is complete."""
    return await _fall_due(db, *_at_handover(project_id))


def _at_handover(project_id: int) -> tuple[ColumnElement[bool], ...]:
    return Booking.project_id == project_id, BookingStage.falls_due == FallsDue.ON_HANDOVER


async def _fall_due(db: AsyncSession, *what: ColumnElement[bool]) -> int:
    waiting = _waiting(*what).cte("waiting")
    due = (
        update(BookingStage)
        .where(BookingStage.id == waiting.c.id)
        .values(fell_due_on=waiting.c.today, due_date=waiting.c.today + BookingStage.grace_days)
        .returning(BookingStage.id)
        .execution_options(synchronize_session=False)
    )
    fell = (await db.scalars(due)).all()
    await issue_demand_notes(db, fell, day_at(Project.timezone))
    return len(fell)
