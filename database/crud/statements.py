"""The account of a buyer, in one statement: what was asked for, what was paid, and the balance after each line."""

from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    Integer,
    Select,
    String,
    bindparam,
    case,
    func,
    literal_column,
    null,
    or_,
    select,
    union_all,
)
from sqlalchemy import cast as sql_cast

from database.auth import Signed
from database.callers import PARTIES, as_caller, caller_cte, own
from database.crud.booking_documents import BOOKINGS, settled
from database.crud.demand_notes import note_reference
from database.crud.dues import fallen_due
from database.crud.interest import stage_interest
from database.crud.papers import letterhead
from database.crud.payment_documents import receipt_number
from database.crud.schedules import day_at
from database.models import (
    Booking,
    BookingStage,
    DemandNote,
    InterestWaiver,
    MoneyType,
    Payment,
    PaymentAllocation,
    PaymentRefund,
    Project,
    current_booking_status,
    hold_lapsed,
)
from database.projections import Document as JsonDocument
from database.projections import Statement, array_of, as_text, projection
from database.schemas.statements import StatementLine, StatementResponse, UpcomingStage, WaitingPayment
from database.versions import Document
from domain.bookings import ENDED
from domain.papers import LineKind
from domain.payments import PaymentMethod, PaymentStatus
from errors import NotFound

_ID = bindparam("id", type_=BigInteger)
_NOTHING: ColumnElement[Any] = literal_column("0.00", MoneyType())
_HAS_ENDED = or_(*(current_booking_status() == status.value for status in sorted(ENDED)))
_COUNTED = or_(
    *(Payment.payment_status == status.value for status in (PaymentStatus.COMPLETED, PaymentStatus.REFUNDED))
)
_METHODS = {
    PaymentMethod.CASH: "Cash",
    PaymentMethod.CHEQUE: "Cheque",
    PaymentMethod.BANK_TRANSFER: "Bank transfer",
    PaymentMethod.ONLINE: "Online",
    PaymentMethod.LOAN: "Loan",
}
# Lines of one day stand in this order: what was asked for before what was paid of it.
_ORDER = (LineKind.STAGE, LineKind.INTEREST, LineKind.FORFEIT, LineKind.PAYMENT, LineKind.REFUND, LineKind.WAIVER)


def _sum(column: Any) -> ColumnElement[Any]:
    return func.coalesce(func.sum(column, type_=MoneyType()), _NOTHING, type_=MoneyType())


def _line(kind: LineKind, day: Any, key: Any, text: Any, **given: Any) -> Select[*tuple[Any, ...]]:
    """Lines of this kind, in order of their `key` if they are of one day."""
    nothing: dict[str, ColumnElement[Any]] = {
        "reference": sql_cast(null(), String),
        "debit": sql_cast(null(), MoneyType()),
        "credit": sql_cast(null(), MoneyType()),
        "stage_id": sql_cast(null(), BigInteger),
        "payment_id": sql_cast(null(), BigInteger),
        "payment_method": sql_cast(null(), String),
    }
    columns = {
        "date": day,
        "place": literal_column(str(_ORDER.index(kind)), Integer),
        "key": key,
        "kind": literal_column(f"'{kind.value}'", String),
        "text": text,
        **{name: given.get(name, none) for name, none in nothing.items()},
    }
    return select(*(column.label(name) for name, column in columns.items()))


def _of_booking(rows: Select[*tuple[Any, ...]], table: Any) -> Select[*tuple[Any, ...]]:
    """The rows of the booking's own in the table, with the booking and its project beside them."""
    joined = rows.select_from(table).join(Booking, Booking.id == table.booking_id)
    return joined.join(Project, Project.id == Booking.project_id).where(Booking.id == _ID)


def _stages() -> CTE:
    """The stages of the booking: whether each has fallen due, and what interest it has borne."""
    asked = _of_booking(
        select(
            BookingStage.id.label("stage_id"),
            BookingStage.position,
            BookingStage.name,
            BookingStage.falls_due,
            BookingStage.fell_due_on,
            BookingStage.due_date,
            BookingStage.amount,
            BookingStage.paid_amount,
            note_reference(DemandNote).label("reference"),
            fallen_due().label("fallen"),
            stage_interest().label("interest"),
        ),
        BookingStage,
    )
    # Nobody is asked for anything of a booking that has ended.
    return asked.outerjoin(DemandNote, DemandNote.id == BookingStage.demand_note_id).where(~_HAS_ENDED).cte("stages")


def _lines(stages: CTE) -> CTE:
    # Interest ends on the day on which the last of its stage was paid; until then it ends today.
    paid_in_full_on = (
        select(func.max(day_at(Project.timezone, Payment.paid_at)))
        .select_from(PaymentAllocation)
        .join(Payment, Payment.id == PaymentAllocation.payment_id)
        .join(Project, Project.id == Payment.project_id)
        .where(PaymentAllocation.stage_id == stages.c.stage_id)
        .correlate(stages)
        .scalar_subquery()
    )
    today = select(day_at(Project.timezone)).join(Booking, Booking.project_id == Project.id).where(Booking.id == _ID)
    paid = stages.c.paid_amount == stages.c.amount
    method = case({kind.value: name for kind, name in _METHODS.items()}, value=Payment.payment_method)
    ended_at = func.coalesce(Booking.ended_at, Booking.hold_expires_at)
    forfeited = case((hold_lapsed(), _NOTHING), else_=Booking.forfeited_amount)
    return union_all(
        _line(
            LineKind.STAGE, stages.c.fell_due_on, stages.c.position, stages.c.name,
            reference=stages.c.reference, debit=stages.c.amount, stage_id=stages.c.stage_id,
        ).where(stages.c.fallen),
        _line(
            LineKind.INTEREST,
            case((paid, paid_in_full_on), else_=today.scalar_subquery()),
            stages.c.position,
            literal_column("'Interest on '", String) + stages.c.name,
            debit=stages.c.interest,
            stage_id=stages.c.stage_id,
        ).where(stages.c.interest > 0),
        _of_booking(
            _line(
                LineKind.PAYMENT, day_at(Project.timezone, Payment.paid_at), Payment.id,
                func.concat_ws(literal_column("' '"), method, Payment.reference),
                reference=receipt_number(Payment), credit=Payment.amount, payment_id=Payment.id,
                payment_method=Payment.payment_method,
            ),
            Payment,
        ).where(_COUNTED),
        _of_booking(
            _line(
                LineKind.REFUND, day_at(Project.timezone, PaymentRefund.at), PaymentRefund.id,
                literal_column("'Paid back: '", String) + PaymentRefund.reason,
                reference=receipt_number(Payment), debit=PaymentRefund.amount, payment_id=Payment.id,
            ),
            PaymentRefund,
        ).join(Payment, Payment.id == PaymentRefund.payment_id),
        _of_booking(
            _line(
                LineKind.WAIVER, day_at(Project.timezone, InterestWaiver.at), InterestWaiver.id,
                literal_column("'Interest waived: '", String) + InterestWaiver.reason, credit=InterestWaiver.amount,
            ),
            InterestWaiver,
        ).where(~_HAS_ENDED),
        *(
            _line(kind, day_at(Project.timezone, ended_at), Booking.id, literal_column(f"'{text}'", String), debit=kept)
            .select_from(Booking)
            .join(Project, Project.id == Booking.project_id)
            .where(Booking.id == _ID, _HAS_ENDED, kept > 0)
            for kind, text, kept in (
                (LineKind.FORFEIT, "Kept by the builder when the booking ended", forfeited),
                (LineKind.INTEREST, "Interest that was paid", Booking.interest_paid),
            )
        ),
    ).cte("lines")  # fmt: skip


def _statement() -> Statement:
    me = caller_cte()
    mine = or_(Booking.customer_id == own(me.c.customer_id), Booking.builder_id == own(me.c.builder_id))
    stages = _stages()
    lines = _lines(stages)
    order = (lines.c.date, lines.c.place, lines.c.key)
    owed = func.coalesce(lines.c.debit, _NOTHING) - func.coalesce(lines.c.credit, _NOTHING)
    balance = func.sum(owed, type_=MoneyType()).over(order_by=order)
    balanced = select(lines, balance.label("balance")).subquery("balanced")
    shown = array_of(
        projection(StatementLine, balanced.c),
        order=func.row(balanced.c.date, balanced.c.place, balanced.c.key),
    )
    upcoming = array_of(
        projection(UpcomingStage, stages.c),
        ~stages.c.fallen,
        order=func.row(stages.c.due_date, stages.c.position),
    )
    waiting = array_of(
        projection(WaitingPayment, Payment, payment_id=Payment.id, date=day_at(Project.timezone, Payment.paid_at)),
        Payment.booking_id == Booking.id,
        Payment.payment_status == PaymentStatus.PENDING.value,
        order=Payment.id,
    )
    borne = select(_sum(stages.c.interest)).scalar_subquery()
    settled_of_it = Booking.interest_paid + Booking.interest_waived
    document: JsonDocument = projection(
        StatementResponse,
        Booking,
        **letterhead(),
        as_of=day_at(Project.timezone),
        lines=shown,
        closing_balance=as_text(select(_sum(owed)).scalar_subquery()),
        upcoming=upcoming,
        pending=waiting,
        outstanding_amount=as_text(Booking.total_amount - Booking.paid_amount),
        interest_amount=as_text(case((_HAS_ENDED, Booking.interest_paid), else_=borne)),
        interest_waived=as_text(case((_HAS_ENDED, _NOTHING), else_=Booking.interest_waived)),
        interest_owed=as_text(case((_HAS_ENDED, _NOTHING), else_=borne - settled_of_it)),
        **settled(),
    )
    rows = select(Booking.version, document.label("document")).select_from(BOOKINGS)
    return as_caller(me, rows.where(Booking.id == _ID, mine))


_STATEMENT = _statement()


async def get_statement(reader: Signed, booking_id: int) -> Document:
    """The account of a booking as of today, for its customer and its builder's people.

    Raises `NotFound` for anybody else.
    """
    row = await reader.read(_STATEMENT, {"id": booking_id}, PARTIES)
    if row[0] is None:
        raise NotFound
    return Document(*row)
