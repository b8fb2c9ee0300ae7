"""The builder's today: what waits for somebody, how things stand, and the money of the months, in one statement."""

from typing import Any

from sqlalchemy import (
    CTE,
    ColumnElement,
    Date,
    DateTime,
    Integer,
    and_,
    case,
    func,
    literal,
    literal_column,
    or_,
    select,
    union_all,
)
from sqlalchemy import cast as sql_cast

from database.auth import Signed
from database.callers import as_caller, builders, caller_cte, own
from database.crud.schedules import day_at
from database.crud.today_statements import URGENCIES, Sources, dues, live, may, overdue, waiting
from database.models import Builder, Customer, MoneyType, Payment, Project, Unit, current_unit_status
from database.projections import NOTHING, Document, Statement, Statements, array_of, projection
from database.schemas.today import (
    MoneyNumbers,
    MonthMoney,
    OwnMoneyNumbers,
    Stock,
    TodayFilter,
    TodayNumbers,
    TodayResponse,
    WaitingCustomer,
    WaitingItem,
    WaitingProject,
)
from domain.bookings import BookingStatus
from domain.payments import PaymentStatus
from domain.people import Permission
from domain.today import MONTHS_AHEAD, MONTHS_BEFORE, MOST_SHOWN
from domain.units import UnitStatus

MEMBERS = builders()
_ZERO: ColumnElement[Any] = literal_column("0.00", MoneyType())
_BEFORE: ColumnElement[Any] = literal_column(f"interval '{MONTHS_BEFORE} months'")
_AHEAD: ColumnElement[Any] = literal_column(f"interval '{MONTHS_AHEAD} months'")


def _month(of: Any) -> ColumnElement[Any]:
    return sql_cast(func.date_trunc(literal_column("'month'"), of), Date)


def _clock(sources: Sources) -> CTE:
    """The builder's currency and calendar: its day, the first ones of its month and year, and of the months shown."""
    local = func.timezone(Builder.timezone, func.now())
    return (
        select(
            Builder.currency,
            Builder.timezone,
            day_at(Builder.timezone).label("today"),
            _month(local).label("month"),
            sql_cast(_month(local) - _BEFORE, Date).label("first_month"),
            sql_cast(func.date_trunc(literal_column("'year'"), local), Date).label("year"),
        )
        .where(Builder.id == sources.builder)
        .cte("clock")
    )


def _shown(rows: CTE) -> Document:
    # Names are looked up for what is shown only.
    place = (rows.c.urgency, rows.c.moment, rows.c.kind, rows.c.booking_id, rows.c.payment_id, rows.c.conversation_id)
    first = (
        select(*rows.c, func.row_number().over(order_by=place).label("place"))
        .order_by(literal_column("place"))
        .limit(literal(MOST_SHOWN))
        .subquery("first")
    )
    about = (
        first.join(Project.__table__, Project.id == first.c.project_id)
        .join(Customer.__table__, Customer.id == first.c.customer_id)
        .outerjoin(Unit.__table__, Unit.id == first.c.unit_id)
    )
    named = [(first.c.urgency == place, urgency.value) for place, urgency in enumerate(URGENCIES)]
    item = projection(
        WaitingItem,
        first.c,
        urgency=case(*named),
        unit_number=Unit.unit_number,
        project=projection(WaitingProject, Project),
        customer=projection(WaitingCustomer, Customer, name=Customer.first_name + " " + Customer.last_name),
    )
    return array_of(item, order=first.c.place, over=about)


def _counted(column: Any) -> Document:
    each = select(column.label("value"), func.count().label("rows")).group_by(column).subquery()
    return select(func.coalesce(func.json_object_agg(each.c.value, each.c.rows), NOTHING)).scalar_subquery()


def _stock(sources: Sources) -> Document:
    by_status = {
        status.value: func.count().filter(current_unit_status() == status.value).label(status.value)
        for status in UnitStatus
    }
    counted = projection(Stock, total=func.count(), **by_status)
    # A unit is found by its project.
    rows = select(counted).select_from(Unit).join(Project, Project.id == Unit.project_id)
    return rows.where(Project.builder_id == sources.builder, *sources.narrowed(Project.id)).scalar_subquery()


def _taken(bookings: CTE) -> ColumnElement[bool]:
    """Whether the booking counts as one: it lives, and is more than a hold."""
    return and_(live(bookings), bookings.c.status != BookingStatus.RESERVED.value)


def _received(sources: Sources, clock: CTE) -> CTE:
    """What came in and stayed, by the months shown and by currency."""
    timezone = own(clock.c.timezone)
    since = own(clock.c.first_month)
    month = _month(func.timezone(timezone, Payment.settled_at)).label("month")
    kept = func.sum(Payment.amount - Payment.refunded_amount, type_=MoneyType()).label("amount")
    counted = [Payment.payment_status == status for status in (PaymentStatus.COMPLETED, PaymentStatus.REFUNDED)]
    return (
        select(Payment.currency, month, kept)
        .where(
            Payment.builder_id == sources.books,
            or_(*counted),
            Payment.settled_at >= func.timezone(timezone, sql_cast(since, DateTime())),
            *sources.narrowed(Payment.project_id),
        )
        .group_by(Payment.currency, literal_column("month"))
        .cte("received")
    )


def _planned(stages: CTE) -> CTE:
    """What of live bookings is due in each month, by currency."""
    month = _month(sql_cast(stages.c.due_date, DateTime())).label("month")
    amount = func.sum(stages.c.amount, type_=MoneyType()).label("amount")
    return select(stages.c.currency, month, amount).group_by(stages.c.currency, literal_column("month")).cte("planned")


def _sums(clock: CTE, bookings: CTE, received: CTE, planned: CTE, owed: CTE) -> CTE:
    """The sums of each currency; the builder's own is always among them."""
    year = _month(func.timezone(own(clock.c.timezone), bookings.c.created_at)) >= own(clock.c.year)
    month = own(clock.c.month)
    empty: dict[str, Any] = {
        "booked": _ZERO,
        "received": _ZERO,
        "planned": _ZERO,
        "overdue": _ZERO,
        "late": literal_column("0", Integer),
        "days": literal_column("NULL::integer", Integer),
    }

    def part(currency: Any, **given: Any) -> Any:
        return select(currency.label("currency"), *(value.label(name) for name, value in (empty | given).items()))

    def of_month(amounts: CTE) -> Any:
        return case((amounts.c.month == month, amounts.c.amount), else_=_ZERO)

    parts = union_all(
        part(clock.c.currency),
        part(bookings.c.currency, booked=case((and_(_taken(bookings), year), bookings.c.total_amount), else_=_ZERO))
        .where(live(bookings)),
        part(received.c.currency, received=of_month(received)),
        part(planned.c.currency, planned=of_month(planned)),
        part(owed.c.currency, overdue=owed.c.amount, late=literal_column("1", Integer), days=owed.c.days),
    ).subquery("parts")  # fmt: skip

    def total(name: str) -> ColumnElement[Any]:
        return func.sum(parts.c[name], type_=MoneyType())

    return (
        select(
            parts.c.currency,
            total("booked").label("booked_this_year"),
            total("received").label("received_this_month"),
            total("planned").label("planned_this_month"),
            total("overdue").label("overdue_amount"),
            func.sum(parts.c.late).label("overdue_bookings"),
            func.max(parts.c.days).label("overdue_days"),
        )
        .group_by(parts.c.currency)
        .cte("sums")
    )


def _money(clock: CTE, sums: CTE) -> Document:
    other = sums.alias("other")
    others = array_of(
        projection(MoneyNumbers, other.c), other.c.currency != own(clock.c.currency), order=other.c.currency
    )
    mine = select(projection(OwnMoneyNumbers, sums.c, other_currencies=others)).select_from(sums)
    return mine.where(sums.c.currency == own(clock.c.currency)).scalar_subquery()


def _months(clock: CTE, planned: CTE, received: CTE) -> Document:
    series = func.generate_series(
        own(clock.c.first_month),
        own(clock.c.month) + _AHEAD,
        literal_column("interval '1 month'"),
    ).column_valued("first_day")

    def of(amounts: CTE) -> ColumnElement[Any]:
        found = select(amounts.c.amount).where(
            amounts.c.currency == own(clock.c.currency), amounts.c.month == sql_cast(series, Date)
        )
        return func.coalesce(found.scalar_subquery(), _ZERO)

    name = func.to_char(series, literal_column("'YYYY-MM'"))
    month = projection(MonthMoney, month=name, planned=of(planned), received=of(received))
    return array_of(month, order=series)


def _today(asked: frozenset[str]) -> Statement:
    me = caller_cte()
    sources = Sources(me, of_project="project_id" in asked)
    clock, bookings = _clock(sources), sources.bookings()
    stages = dues(bookings, own(clock.c.first_month))
    owed, planned, received = overdue(stages), _planned(stages), _received(sources, clock)
    rows = waiting(sources, bookings, owed)
    reads = may(me, Permission.READ_BOOKINGS)
    taken = (
        select(func.count())
        .select_from(bookings)
        .where(
            _taken(bookings),
            _month(func.timezone(own(clock.c.timezone), bookings.c.created_at)) == own(clock.c.month),
        )
        .scalar_subquery()
    )
    numbers = projection(
        TodayNumbers,
        stock=_stock(sources),
        bookings=case((reads, _counted(bookings.c.status))),
        taken_this_month=case((reads, taken)),
        money=case((reads, _money(clock, _sums(clock, bookings, received, planned, owed)))),
    )
    document = projection(
        TodayResponse,
        clock.c,
        as_of=func.now(),
        waiting=_shown(rows),
        waiting_total=select(func.count()).select_from(rows).scalar_subquery(),
        waiting_counts=_counted(rows.c.kind),
        numbers=numbers,
        months=case((reads, _months(clock, planned, received))),
    )
    return as_caller(me, select(document.label("document")).select_from(clock))


_TODAY = Statements[frozenset[str]](_today)


async def get_today(reader: Signed, asked: TodayFilter) -> bytes:
    """What is before the builder's people today, as far as the reader's role may see it."""
    given = asked.model_dump(exclude_none=True)
    (document,) = await reader.read(_TODAY[frozenset(given)], given, MEMBERS)
    body: bytes = document
    return body
