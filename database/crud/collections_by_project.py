"""The money of each of the builder's projects, in one statement. See `database/crud/collections.py`."""

from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    DateTime,
    Integer,
    and_,
    bindparam,
    func,
    literal_column,
    or_,
    select,
)
from sqlalchemy import cast as sql_cast

from database.callers import as_caller, caller_cte, own
from database.crud.dues import fallen_due, stage_status
from database.crud.schedules import day_at
from database.models import Booking, BookingStage, Builder, MoneyType, Payment, Project, current_booking_status
from database.projections import Statement, Statements, page_of, projection
from database.schemas.collections import CollectionProject, ProjectCollection
from domain.bookings import ENDED
from domain.payments import PaymentStatus, StageStatus

UPCOMING_DAYS = 90
_NO_MONEY: ColumnElement[Any] = literal_column("0.00", MoneyType())
_live = and_(*(current_booking_status() != status.value for status in sorted(ENDED)))


def _sum(amount: Any, condition: ColumnElement[bool]) -> ColumnElement[Any]:
    total = func.sum(amount, type_=MoneyType()).filter(condition)
    return func.coalesce(total, _NO_MONEY, type_=MoneyType())


def _owed(builder: ColumnElement[Any]) -> CTE:
    """What is still to be paid of live bookings, by project. Nobody owes anything for one that has ended."""
    open_amount = BookingStage.amount - BookingStage.paid_amount
    soon = day_at(Project.timezone) + literal_column(str(UPCOMING_DAYS), Integer)
    return (
        select(
            Booking.project_id,
            _sum(open_amount, fallen_due()).label("due_amount"),
            _sum(open_amount, stage_status() == StageStatus.OVERDUE.value).label("overdue_amount"),
            _sum(open_amount, and_(~fallen_due(), BookingStage.due_date <= soon)).label("upcoming_amount"),
        )
        .select_from(BookingStage)
        .join(Booking, Booking.id == BookingStage.booking_id)
        .join(Project, Project.id == Booking.project_id)
        .where(Booking.builder_id == builder, BookingStage.paid_amount < BookingStage.amount, _live)
        .group_by(Booking.project_id)
        .cte("owed")
    )


def _paid(builder: ColumnElement[Any]) -> CTE:
    """What came in less what was paid back, and what has been handed over, by project; the month is the builder's."""
    timezone = select(Builder.timezone).where(Builder.id == builder).scalar_subquery()
    month = func.date_trunc(literal_column("'month'"), func.timezone(timezone, func.now()))
    begins = func.timezone(timezone, sql_cast(month, DateTime))
    kept = Payment.amount - Payment.refunded_amount
    counted = or_(
        Payment.payment_status == PaymentStatus.COMPLETED.value, Payment.payment_status == PaymentStatus.REFUNDED.value
    )
    pending = Payment.payment_status == PaymentStatus.PENDING.value
    return (
        select(
            Payment.project_id,
            _sum(kept, counted).label("received_amount"),
            _sum(kept, and_(counted, Payment.settled_at >= begins)).label("received_this_month"),
            _sum(Payment.amount, pending).label("pending_amount"),
        )
        .where(Payment.builder_id == builder)
        .group_by(Payment.project_id)
        .cte("paid")
    )


def _page(of_project: bool) -> Statement:
    me = caller_cte()
    builder = own(me.c.builder_id)
    sums = _owed(builder), _paid(builder)
    amounts = {
        name: func.coalesce(each.c[name], _NO_MONEY, type_=MoneyType())
        for each in sums
        for name in each.c.keys()  # noqa: SIM118 (a collection of columns is walked by its columns)
        if name != "project_id"
    }
    rows = select(projection(ProjectCollection, project=projection(CollectionProject, Project), **amounts))
    rows = rows.select_from(Project).where(Project.builder_id == builder)
    for each in sums:
        rows = rows.outerjoin(each, each.c.project_id == Project.id)
    if of_project:
        rows = rows.where(Project.id == bindparam("project_id", type_=BigInteger))
    return as_caller(me, select(page_of(rows, func.lower(Project.name), Project.id).label("document")))


BY_PROJECT = Statements[bool](_page)
