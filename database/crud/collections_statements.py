"""The statements behind what is to be collected and what came in. See `database/crud/collections.py`."""

from typing import Any

from pydantic import BaseModel
from sqlalchemy import (
    CTE,
    ColumnElement,
    Date,
    DateTime,
    Integer,
    Text,
    and_,
    bindparam,
    case,
    func,
    literal_column,
    or_,
    select,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects.postgresql import aggregate_order_by

from database.callers import as_caller, caller_cte, own
from database.crud.booking_documents import BOOKINGS, customer
from database.crud.builder import MATCHES
from database.crud.customers import those_who_dealt_with
from database.crud.dues import NEXT_DUE, fallen_due, stage_status
from database.crud.interest import interest_owed, stage_interest
from database.crud.payment_documents import ALLOCATIONS, REFUNDS, payment_document, receipt_number
from database.crud.schedules import day_at
from database.models import (
    Booking,
    BookingStage,
    Builder,
    Customer,
    MoneyType,
    Payment,
    Project,
    Tower,
    Unit,
    User,
    current_booking_status,
)
from database.projections import (
    EMPTY,
    NOTHING,
    Document,
    Statement,
    Statements,
    as_text,
    json_object,
    page_of,
    projection,
)
from database.schemas.collections import (
    BookingBrief,
    BuilderPayment,
    CustomerBrief,
    DueBooking,
    DueResponse,
    DueStats,
    DueTotals,
    FoundBooking,
    KnownCustomer,
    PaymentStats,
    PaymentTotals,
    ProjectBrief,
    UnitBrief,
)
from domain.bookings import ENDED
from domain.payments import PaymentStatus, StageStatus

MOST_FOUND = 10
_me = caller_cte()
_pattern = bindparam("q", type_=Text)
_digits = bindparam("digits", type_=Text)
_live = and_(*(current_booking_status() != status.value for status in sorted(ENDED)))
_project = projection(ProjectBrief, Project)
_unit = projection(UnitBrief, Unit, tower=Tower.name)
_customer = projection(CustomerBrief, Customer)
_NO_MONEY: ColumnElement[Any] = literal_column("0.00", MoneyType())


def _stats(stats: type[BaseModel], each: type[BaseModel], totals: CTE, by_status: Document) -> Document:
    """What is totalled in the builder's own currency, if only with nothing, and in each other one that occurs."""
    mine = select(Builder.currency).where(Builder.id == own(_me.c.builder_id)).scalar_subquery()

    def of_own(column: str) -> ColumnElement[Any]:
        total = select(totals.c[column]).where(totals.c.currency == mine).scalar_subquery()
        return as_text(func.coalesce(total, _NO_MONEY))

    others = select(func.coalesce(func.json_agg(projection(each, totals.c)), EMPTY)).where(totals.c.currency != mine)
    return projection(
        stats,
        by_status=by_status,
        currency=mine,
        **{name: of_own(name) for name in each.model_fields if name != "currency"},
        other_currencies=others.scalar_subquery(),
    )


def _counted(found: CTE) -> Document:
    """How many of the found rows there are of each status that occurs."""
    each = select(found.c.status, func.count().label("rows")).group_by(found.c.status).subquery()
    return select(func.coalesce(func.json_object_agg(each.c.status, each.c.rows), NOTHING)).scalar_subquery()


def _sum(amount: ColumnElement[Any], *conditions: ColumnElement[bool]) -> ColumnElement[Any]:
    total = func.sum(amount, type_=MoneyType())
    return func.coalesce(total.filter(*conditions) if conditions else total, _NO_MONEY, type_=MoneyType())


def _begins(day: ColumnElement[Any]) -> ColumnElement[Any]:
    """The moment at which a day of the builder's calendar begins."""
    moment = func.timezone(Builder.timezone, sql_cast(day, DateTime))
    return select(moment).where(Builder.id == own(_me.c.builder_id)).scalar_subquery()


_payment = payment_document(
    Payment,
    allocations=ALLOCATIONS,
    refunds=REFUNDS,
    notes=Payment.notes,
    schema=BuilderPayment,
    booking=select(projection(BookingBrief, Booking, status=current_booking_status()))
    .where(Booking.id == Payment.booking_id)
    .scalar_subquery(),
    unit_number=select(Unit.unit_number)
    .join(Booking, Booking.unit_id == Unit.id)
    .where(Booking.id == Payment.booking_id)
    .scalar_subquery(),
    project=select(_project).where(Project.id == Payment.project_id).scalar_subquery(),
    customer=select(_customer).where(Customer.id == Payment.customer_id).scalar_subquery(),
)
# The tables that a booking is found by; what is said of the few that fit is read afterwards.
_NAMED_IN = (
    Booking.__table__.join(Unit.__table__, Unit.id == Booking.unit_id)
    .join(Customer.__table__, Customer.id == Booking.customer_id)
    .join(User.__table__, User.id == Customer.user_id)
)
_matched = (
    select(Booking.id).select_from(_NAMED_IN).where(Booking.builder_id == own(_me.c.builder_id), MATCHES).cte("matched")
)
_PAYMENT_CONDITIONS: dict[str, ColumnElement[bool]] = {
    "status": Payment.payment_status == bindparam("status", type_=Text),
    "payment_method": Payment.payment_method == bindparam("payment_method", type_=Text),
    "payment_type": Payment.payment_type == bindparam("payment_type", type_=Text),
    "project_id": Payment.project_id == bindparam("project_id"),
    "q": or_(
        func.lower(Payment.reference).like(_pattern),
        receipt_number(Payment).like(_pattern),
        Payment.booking_id.in_(select(_matched.c.id)),
    ),
    "since": Payment.created_at >= _begins(bindparam("since", type_=Date)),
    "until": Payment.created_at < _begins(bindparam("until", type_=Date) + literal_column("1", Integer)),
}


def _payment_page(key: tuple[frozenset[str], str]) -> Statement:
    """The payments are found once, for the page and for what they add up to."""
    asked, sort = key
    found = (
        select(
            Payment.id,
            Payment.currency,
            Payment.payment_status.label("status"),
            Payment.amount,
            Payment.refunded_amount,
        )
        .where(Payment.builder_id == own(_me.c.builder_id), *(_PAYMENT_CONDITIONS[name] for name in sorted(asked)))
        .cte("found")
    )
    amounts, paid_back = found.c.amount, found.c.refunded_amount
    counted = or_(found.c.status == PaymentStatus.COMPLETED.value, found.c.status == PaymentStatus.REFUNDED.value)
    totals = (
        select(
            found.c.currency,
            *(_sum(amounts, found.c.status == status.value).label(status.value) for status in PaymentStatus),
            _sum(paid_back).label("refunded_amount"),
            _sum(amounts - paid_back, counted).label("paid_amount"),
        )
        .group_by(found.c.currency)
        .cte("totals")
    )
    orders = {
        "newest": (found.c.id.desc(),),
        "oldest": (found.c.id,),
        "amount": (amounts, found.c.id),
        "-amount": (amounts.desc(), found.c.id.desc()),
    }
    rows = select(select(_payment).where(Payment.id == found.c.id).scalar_subquery()).select_from(found)
    stats = _stats(PaymentStats, PaymentTotals, totals, _counted(found))
    return as_caller(_me, select(page_of(rows, *orders[sort], stats=stats).label("document")))


_status = stage_status()
_open = BookingStage.amount - BookingStage.paid_amount
_late = _status == StageStatus.OVERDUE.value
_due = projection(
    DueResponse,
    BookingStage,
    stage_id=BookingStage.id,
    status=_status,
    currency=Booking.currency,
    open_amount=as_text(_open),
    interest_amount=as_text(stage_interest()),
    days_overdue=case((_late, day_at(Project.timezone) - BookingStage.due_date), else_=literal_column("0", Integer)),
    booking=projection(DueBooking, Booking, status=current_booking_status()),
    unit=_unit,
    project=_project,
    customer=customer,
)
_DUE_CONDITIONS: dict[str, ColumnElement[bool]] = {
    "to_collect": fallen_due(),
    "status": _status == bindparam("status", type_=Text),
    "project_id": Booking.project_id == bindparam("project_id"),
    "q": MATCHES,
}
_OWED_IN = BookingStage.__table__.join(Booking.__table__, Booking.id == BookingStage.booking_id).join(
    Project.__table__, Project.id == Booking.project_id
)
_SHOWN_IN = BOOKINGS.join(BookingStage.__table__, BookingStage.booking_id == Booking.id)


def _due_page(asked: frozenset[str]) -> Statement:
    """What is owed is found once, for the page and for what it adds up to; what is said of it is read for the page."""
    found = (
        select(
            BookingStage.id,
            BookingStage.booking_id,
            BookingStage.position,
            BookingStage.due_date,
            Booking.currency,
            _status.label("status"),
            _open.label("open"),
        )
        .select_from(_SHOWN_IN if "q" in asked else _OWED_IN)
        .where(
            BookingStage.builder_id == own(_me.c.builder_id),
            # The same in other words, so that nobody else's projects are looked at.
            Project.builder_id == own(_me.c.builder_id),
            BookingStage.paid_amount < BookingStage.amount,
            # Nobody owes anything for a booking that has ended.
            _live,
            *(_DUE_CONDITIONS[name] for name in sorted(asked)),
        )
        .cte("found")
    )
    totals = (
        select(
            found.c.currency,
            _sum(found.c.open).label("open_amount"),
            _sum(found.c.open, found.c.status == StageStatus.OVERDUE.value).label("overdue_amount"),
        )
        .group_by(found.c.currency)
        .cte("totals")
    )
    due = select(_due).select_from(_SHOWN_IN).where(BookingStage.id == found.c.id).scalar_subquery()
    oldest = found.c.due_date.asc().nulls_last(), found.c.booking_id, found.c.position
    stats = _stats(DueStats, DueTotals, totals, _counted(found))
    return as_caller(_me, select(page_of(select(due).select_from(found), *oldest, stats=stats).label("document")))


def _found() -> Statement:
    """The bookings that fit best: of those that live and then of those that ended, what was named exactly first."""
    document = projection(
        FoundBooking,
        Booking,
        status=current_booking_status(),
        unit=_unit,
        project=_project,
        customer=_customer,
        outstanding_amount=as_text(Booking.total_amount - Booking.paid_amount),
        interest_owed=as_text(interest_owed()),
        next_due=NEXT_DUE,
    )
    named = bindparam("named", type_=Text)
    exact = or_(func.lower(Unit.unit_number) == named, func.lower(Booking.reference) == named)
    best = (
        select(Booking.id, _live.label("live"), exact.label("exact"))
        .select_from(_NAMED_IN)
        .where(Booking.builder_id == own(_me.c.builder_id), or_(MATCHES, Customer.phone.like(_digits)))
        .order_by(_live.desc(), exact.desc(), Booking.id.desc())
        .limit(MOST_FOUND)
        .subquery("best")
    )
    in_order = best.c.live.desc(), best.c.exact.desc(), best.c.id.desc()
    items = (
        select(func.coalesce(func.json_agg(aggregate_order_by(document, *in_order)), EMPTY))
        .select_from(BOOKINGS.join(best, best.c.id == Booking.id))
        .scalar_subquery()
    )
    return as_caller(_me, select(json_object({"items": items}).label("document")))


_KNOWN_CONDITIONS: dict[str, ColumnElement[bool]] = {
    "q": or_(
        func.lower(Customer.first_name + " " + Customer.last_name).like(_pattern),
        func.lower(User.email).like(_pattern),
        Customer.phone.like(_pattern),
        Customer.phone.like(_digits),
    )
}


def _known_page(asked: frozenset[str]) -> Statement:
    live = (
        select(func.count())
        .where(Booking.builder_id == own(_me.c.builder_id), Booking.customer_id == Customer.id, _live)
        .scalar_subquery()
    )
    known = those_who_dealt_with(own(_me.c.builder_id)).subquery("known")
    rows = (
        select(projection(KnownCustomer, Customer, email=User.email, live_bookings=live))
        .select_from(known)
        .join(Customer, Customer.id == known.c.customer_id)
        .join(User, User.id == Customer.user_id)
        .where(*(_KNOWN_CONDITIONS[name] for name in sorted(asked)))
    )
    by_name = func.lower(Customer.first_name), func.lower(Customer.last_name), Customer.id
    return as_caller(_me, select(page_of(rows, *by_name).label("document")))


PAYMENTS = Statements[tuple[frozenset[str], str]](_payment_page)
DUES = Statements[frozenset[str]](_due_page)
FOUND = _found()
KNOWN = Statements[frozenset[str]](_known_page)
