"""The rows behind the builder's today: the bookings that a caller may read, their dues, and whatever waits."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    Boolean,
    ColumnElement,
    CompoundSelect,
    Date,
    DateTime,
    Integer,
    SmallInteger,
    Text,
    and_,
    bindparam,
    case,
    exists,
    func,
    literal,
    literal_column,
    null,
    or_,
    select,
    true,
    union_all,
)
from sqlalchemy import cast as sql_cast
from sqlalchemy.types import TypeEngine

from database.callers import own
from database.crud.agreement_state import is_outdated
from database.crud.dues import stage_status
from database.crud.schedules import day_at
from database.models import (
    Agreement,
    AgreementSignature,
    Appointment,
    Booking,
    BookingHistory,
    BookingStage,
    Conversation,
    Message,
    MoneyType,
    Payment,
    Project,
    current_booking_status,
)
from database.projections import Rows
from domain.agreements import REPLACEABLE, AgreementStatus
from domain.appointments import STANDING, AppointmentStatus
from domain.bookings import ENDED, BookingStatus, Party
from domain.messages import Side
from domain.payments import PaymentStatus, StageStatus
from domain.people import Permission, roles_with
from domain.today import (
    ACTS,
    HOLD_ENDS_WITHIN,
    PATIENCE,
    VISIT_TO_NOTE,
    VISITS_AHEAD_DAYS,
    Patience,
    Urgency,
    Waiting,
)

URGENCIES = tuple(Urgency)
_moment = DateTime(timezone=True)
# What a row has beside its kind, its urgency and the moment that it is placed by; null where it does not apply.
COLUMNS: dict[str, TypeEngine[Any]] = {
    "at": _moment,
    "since": _moment,
    "booking_id": BigInteger(),
    "payment_id": BigInteger(),
    "appointment_id": BigInteger(),
    "conversation_id": BigInteger(),
    "reference": Text(),
    "unit_id": BigInteger(),
    "project_id": BigInteger(),
    "customer_id": BigInteger(),
    "amount": MoneyType(),
    "currency": Text(),
    "count": Integer(),
    "due_date": Date(),
    "payment_method": Text(),
    "appointment_type": Text(),
    "appointment_status": Text(),
}


def span(length: timedelta) -> ColumnElement[Any]:
    """The length of time in SQL."""
    return literal_column(f"interval '{int(length.total_seconds())} seconds'")


def may(caller: CTE, permission: Permission) -> ColumnElement[bool]:
    """Whether the caller's role carries the permission."""
    return or_(*(own(caller.c.role) == role.value for role in sorted(roles_with(permission))))


@dataclass(frozen=True)
class Sources:
    """Whose records are read, of one project only if `of_project`."""

    caller: CTE
    of_project: bool

    @property
    def builder(self) -> ColumnElement[Any]:
        """The builder for whom the caller works."""
        return own(self.caller.c.builder_id)

    @property
    def books(self) -> ColumnElement[Any]:
        """The builder whose bookings and money the caller may read.

        It is null for a role that may not, so that there are none, whatever a statement makes of them.
        """
        return case((may(self.caller, Permission.READ_BOOKINGS), self.builder))

    def narrowed(self, column: Any) -> list[ColumnElement[bool]]:
        """The condition that keeps to the project that is asked for; `column`: of which project a row is."""
        return [column == bindparam("project_id", type_=BigInteger)] if self.of_project else []

    def bookings(self) -> CTE:
        """The bookings that the caller may read, each in its status of this moment."""
        kept = ("id", "reference", "unit_id", "project_id", "customer_id", "currency", "created_at", "hold_expires_at")
        sums = ("total_amount", "token_amount", "paid_amount", "pending_amount")
        return (
            select(
                *(getattr(Booking, name) for name in kept + sums),
                current_booking_status().label("status"),
                Project.timezone,
                day_at(Project.timezone).label("today"),
            )
            .join(Project, Project.id == Booking.project_id)
            .where(Booking.builder_id == self.books, *self.narrowed(Booking.project_id))
            .cte("bookings_read")
        )


def live(bookings: CTE) -> ColumnElement[bool]:
    """Whether the booking has not ended."""
    return and_(*(bookings.c.status != status.value for status in sorted(ENDED)))


def dues(bookings: CTE, since: ColumnElement[Any]) -> CTE:
    """The stages of live bookings with a due date since that day, or an earlier one and still something to pay.

    Nobody owes anything for a booking that has ended.
    """
    return (
        select(
            BookingStage.booking_id,
            bookings.c.currency,
            BookingStage.amount,
            (BookingStage.amount - BookingStage.paid_amount).label("open"),
            BookingStage.due_date,
            (bookings.c.today - BookingStage.due_date).label("days"),
            (stage_status(booking=bookings.c) == StageStatus.OVERDUE.value).label("overdue"),
        )
        .join(bookings, bookings.c.id == BookingStage.booking_id)
        .join(Project, Project.id == bookings.c.project_id)
        .where(
            live(bookings),
            or_(BookingStage.due_date >= since, BookingStage.paid_amount < BookingStage.amount),
            BookingStage.due_date.is_not(None),
        )
        .cte("dues")
    )


def overdue(stages: CTE) -> CTE:
    """What is overdue of each booking."""
    return (
        select(
            stages.c.booking_id,
            stages.c.currency,
            func.sum(stages.c.open, type_=MoneyType()).label("amount"),
            func.count().label("count"),
            func.min(stages.c.due_date).label("due_date"),
            func.max(stages.c.days).label("days"),
        )
        .where(stages.c.overdue)
        .group_by(stages.c.booking_id, stages.c.currency)
        .cte("overdue")
    )


def pressing(patience: Patience, moment: Any) -> ColumnElement[Any]:
    """The place of its urgency among all, counted from the moment."""
    steps = [(Urgency.NOW, patience.now), (Urgency.TODAY, patience.today)]
    reached = [
        (func.now() >= moment + span(after), literal(URGENCIES.index(urgency), SmallInteger))
        for urgency, after in steps
        if after is not None
    ]
    return case(*reached, else_=literal(URGENCIES.index(Urgency.SOON), SmallInteger))


def waiting(sources: Sources, bookings: CTE, owed: CTE) -> CTE:
    """Everything that waits, however much that is."""
    each: list[Rows] = [
        *_of_bookings(sources, bookings),
        _overdue(sources, bookings, owed),
        _pending(sources, bookings),
        _visits(sources),
        _messages(sources),
    ]
    rows: CompoundSelect[*tuple[Any, ...]] = union_all(*each)
    return rows.cte("waiting")


def _waits(
    sources: Sources,
    kind: Waiting,
    moment: Any,
    urgency: ColumnElement[Any] | None = None,
    **given: Any,
) -> Rows:
    permission = ACTS[kind]
    columns = [
        (given[name] if name in given else sql_cast(null(), of_type)).label(name) for name, of_type in COLUMNS.items()
    ]
    return select(
        literal(kind.value, Text).label("kind"),
        (pressing(PATIENCE[kind], moment) if urgency is None else urgency).label("urgency"),
        moment.label("moment"),
        (may(sources.caller, permission) if permission else sql_cast(true(), Boolean)).label("may_act"),
        *columns,
    )


def _of(bookings: CTE) -> dict[str, Any]:
    same = {name: bookings.c[name] for name in ("reference", "unit_id", "project_id", "customer_id")}
    return {"booking_id": bookings.c.id, **same}


def _of_bookings(sources: Sources, bookings: CTE) -> list[Rows]:
    moved = (
        select(func.max(BookingHistory.at))
        .where(BookingHistory.booking_id == bookings.c.id)
        .correlate(bookings)
        .scalar_subquery()
    )
    current = and_(Agreement.booking_id == bookings.c.id, Agreement.status != AgreementStatus.SUPERSEDED)
    signed = exists().where(
        AgreementSignature.agreement_id == Agreement.id, AgreementSignature.party == Party.BUILDER.value
    )
    ends, about = bookings.c.hold_expires_at, _of(bookings)
    status, priced = bookings.c.status, {"currency": bookings.c.currency}
    missing = bookings.c.token_amount - bookings.c.paid_amount
    held = _waits(sources, Waiting.HOLD_ENDING, ends, at=ends, amount=missing, **priced, **about)
    confirm = _waits(sources, Waiting.TO_CONFIRM, moved, since=moved, amount=bookings.c.total_amount, **priced, **about)
    draw_up = _waits(sources, Waiting.AGREEMENT_TO_DRAW_UP, moved, since=moved, **about)
    made = Agreement.generated_at
    sign = _waits(sources, Waiting.AGREEMENT_TO_SIGN, made, since=made, **about)
    open_versions = or_(*(Agreement.status == still.value for still in sorted(REPLACEABLE)))
    confirmed = status == BookingStatus.CONFIRMED.value
    # A version that says something else than its booking cannot be signed: another one has to be drawn up.
    holding = select(Agreement.id).join(Booking, Booking.id == Agreement.booking_id).where(current, ~is_outdated())
    return [
        held.where(status == BookingStatus.RESERVED.value, ends <= func.now() + span(HOLD_ENDS_WITHIN)),
        confirm.where(status == BookingStatus.TOKEN_PAID.value),
        draw_up.where(confirmed, ~holding.correlate(bookings).exists()),
        sign.join(bookings, current)
        .join(Booking, Booking.id == bookings.c.id)
        .where(confirmed, open_versions, ~signed, ~is_outdated()),
    ]


def _overdue(sources: Sources, bookings: CTE, owed: CTE) -> Rows:
    # The day after the last on which it was in time begins at the project's midnight.
    midnight = sql_cast(owed.c.due_date + literal_column("1"), DateTime())
    since = func.timezone(bookings.c.timezone, midnight, type_=_moment)
    given = {name: owed.c[name] for name in ("amount", "currency", "count", "due_date")}
    rows = _waits(sources, Waiting.OVERDUE, since, since=since, **given, **_of(bookings))
    return rows.join(owed, owed.c.booking_id == bookings.c.id)


def _pending(sources: Sources, bookings: CTE) -> Rows:
    handed_over = Payment.paid_at
    rows = _waits(
        sources,
        Waiting.CHEQUE_PENDING,
        handed_over,
        since=handed_over,
        payment_id=Payment.id,
        amount=Payment.amount,
        currency=Payment.currency,
        payment_method=Payment.payment_method,
        **_of(bookings),
    )
    # Few bookings have something pending, whereas nothing but the booking says which payments are.
    return rows.join(bookings, and_(bookings.c.id == Payment.booking_id, bookings.c.pending_amount > 0)).where(
        Payment.payment_status == PaymentStatus.PENDING
    )


def _visits(sources: Sources) -> Rows:
    over = Appointment.ends_at <= func.now()
    moment = case((over, Appointment.ends_at), else_=Appointment.starts_at)
    urgency = case(
        (over, pressing(VISIT_TO_NOTE, Appointment.ends_at)),
        else_=pressing(PATIENCE[Waiting.VISIT], Appointment.starts_at),
    )
    day, today = day_at(Project.timezone, Appointment.starts_at), day_at(Project.timezone)
    unsettled = and_(
        Appointment.status == AppointmentStatus.SCHEDULED, day <= today + literal_column(str(VISITS_AHEAD_DAYS))
    )
    rows = _waits(
        sources,
        Waiting.VISIT,
        moment,
        urgency,
        at=Appointment.starts_at,
        appointment_id=Appointment.id,
        project_id=Appointment.project_id,
        customer_id=Appointment.customer_id,
        appointment_type=Appointment.appointment_type,
        appointment_status=Appointment.status,
    )
    return rows.join(Project, Project.id == Appointment.project_id).where(
        Appointment.builder_id == sources.builder,
        or_(*(Appointment.status == status.value for status in STANDING)),
        # The day is the project's; no day that is shown ends later than this, which an index can look for.
        Appointment.starts_at < func.now() + span(timedelta(days=VISITS_AHEAD_DAYS + 2)),
        or_(day <= today, unsettled),
        *sources.narrowed(Appointment.project_id),
    )


def _messages(sources: Sources) -> Rows:
    oldest = (
        select(Message.sent_at)
        .where(
            Message.conversation_id == Conversation.id,
            Message.id > Conversation.builder_read_up_to,
            Message.sender_side == Side.CUSTOMER,
        )
        .order_by(Message.id)
        .limit(literal(1))
        .correlate(Conversation)
        .scalar_subquery()
    )
    rows = _waits(
        sources,
        Waiting.MESSAGE,
        oldest,
        since=oldest,
        conversation_id=Conversation.id,
        project_id=Conversation.project_id,
        customer_id=Conversation.customer_id,
        count=Conversation.builder_unread,
    )
    return rows.where(
        Conversation.builder_id == sources.builder,
        Conversation.builder_unread > 0,
        *sources.narrowed(Conversation.project_id),
    )
