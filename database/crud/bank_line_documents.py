"""Lines of bank statements as clerks see them, each with whose money it may be."""

from typing import Any

from sqlalchemy import (
    CTE,
    BigInteger,
    ColumnElement,
    Select,
    Text,
    bindparam,
    case,
    func,
    literal_column,
    or_,
    select,
)

from database.callers import as_caller, caller_cte, own
from database.crud.bank_line_search import Search, live, open_amount
from database.crud.dues import fallen_due
from database.crud.payment_documents import receipt_number
from database.models import (
    BankLine,
    Booking,
    BookingStage,
    Customer,
    MoneyType,
    Payment,
    Project,
    Unit,
    current_booking_status,
)
from database.projections import Document, Statement, Statements, array_of, as_text, page_of, projection
from database.schemas.bank_lines import (
    BankLineResponse,
    BankLineStats,
    LinePayment,
    Proposal,
    ProposedBooking,
    ProposedCustomer,
    ProposedProject,
)
from domain.bank_lines import (
    BankLineStatus,
    ProposalKind,
)

_due = (
    select(func.coalesce(func.sum(open_amount, type_=MoneyType()), literal_column("0.00")))
    .where(BookingStage.booking_id == Booking.id, fallen_due(), live)
    .correlate(Booking, Project)
    .scalar_subquery()
)
_payment = (
    select(
        projection(
            LinePayment,
            Payment,
            receipt_number=receipt_number(Payment),
            booking_reference=Booking.reference,
        )
    )
    .join(Booking, Booking.id == Payment.booking_id)
    .where(Payment.id == BankLine.payment_id)
    .correlate(BankLine)
    .scalar_subquery()
)


def _line(shown: CTE, builder: ColumnElement[Any]) -> Document:
    """The document of a line that is among `shown`, with what it may be."""
    best = Search(shown, builder).best()
    about = (
        best.join(Booking.__table__, Booking.id == best.c.booking_id)
        .join(Unit.__table__, Unit.id == Booking.unit_id)
        .join(Project.__table__, Project.id == Booking.project_id)
        .join(Customer.__table__, Customer.id == Booking.customer_id)
    )
    pending = best.c.payment_id.is_not(None)
    proposal = projection(
        Proposal,
        best.c,
        kind=case((pending, ProposalKind.PENDING_PAYMENT.value), else_=ProposalKind.BOOKING.value),
        booking=projection(ProposedBooking, Booking, status=current_booking_status()),
        unit_number=Unit.unit_number,
        project=projection(ProposedProject, Project),
        customer=projection(ProposedCustomer, Customer),
        outstanding_amount=as_text(Booking.total_amount - Booking.paid_amount),
        due_amount=as_text(_due),
    )
    return projection(
        BankLineResponse,
        BankLine,
        status=BankLine.line_status,
        payment=_payment,
        proposals=array_of(proposal, best.c.line_id == BankLine.id, order=best.c.place, over=about),
    )


def _after() -> Statement:
    this = BankLine.id == bindparam("id")
    builder = select(BankLine.builder_id).where(this).scalar_subquery()
    shown = select(BankLine.id).where(this).cte("shown")
    return Statement(select(BankLine.version, _line(shown, builder).label("document")).where(this))


# As it is inside the transaction that has just changed it.
LINE_AFTER = _after()

_pattern = bindparam("q", type_=Text)
_CONDITIONS: dict[str, ColumnElement[bool]] = {
    "status": BankLine.line_status == bindparam("status", type_=Text),
    "q": or_(
        func.lower(BankLine.narration).like(_pattern),
        func.lower(BankLine.reference).like(_pattern),
        as_text(BankLine.amount).like(_pattern),
    ),
}
_ORDER = (BankLine.booked_on.desc(), BankLine.id.desc())


def _page(asked: frozenset[str]) -> Statement:
    me = caller_cte()
    builder = own(me.c.builder_id)

    def found(*columns: Any, names: frozenset[str] = asked) -> Select[Any]:
        conditions = [_CONDITIONS[name] for name in sorted(names)]
        return select(*columns).where(BankLine.builder_id == builder, *conditions)

    page, limit = bindparam("page", type_=BigInteger), bindparam("limit", type_=BigInteger)
    shown = found(BankLine.id).order_by(*_ORDER).limit(limit).offset((page - 1) * limit).cte("shown")
    by_status = {
        status.value: func.count().filter(BankLine.line_status == status.value).label(status.value)
        for status in BankLineStatus
    }
    stats = found(projection(BankLineStats, **by_status), names=asked - {"status"}).scalar_subquery()
    rows = found(_line(shown, builder))
    return as_caller(me, select(page_of(rows, *_ORDER, key=BankLine.id, stats=stats).label("document")))


PAGE = Statements[frozenset[str]](_page)
