"""Payments and schedules as the parties of a booking see them."""

from typing import Any

from sqlalchemy import ColumnElement, Text, bindparam, case, func, literal, literal_column, null, or_, select
from sqlalchemy import cast as sql_cast

from database.auth import Signed
from database.callers import PARTIES, as_caller, caller_cte, own
from database.crud.booking_documents import settled
from database.crud.dues import fallen_due, stage_status
from database.models import (
    Booking,
    BookingStage,
    MoneyType,
    Payment,
    PaymentAllocation,
    PaymentRefund,
    Project,
    current_booking_status,
)
from database.projections import Document as JsonDocument
from database.projections import Statement, array_of, as_text, projection
from database.schemas.payments import (
    AllocationResponse,
    BookingPaymentsResponse,
    PaymentResponse,
    RefundResponse,
    ScheduleStage,
)
from database.versions import Document
from domain.bookings import ENDED
from domain.people import UserType
from errors import NotFound

_allocations = array_of(
    projection(AllocationResponse, PaymentAllocation),
    PaymentAllocation.payment_id == Payment.id,
    order=PaymentAllocation.stage_id,
)
_refunds = array_of(
    projection(RefundResponse, PaymentRefund), PaymentRefund.payment_id == Payment.id, order=PaymentRefund.id
)


def payment_document(
    source: Any, *, allocations: JsonDocument, refunds: JsonDocument, notes: ColumnElement[Any]
) -> JsonDocument:
    """The document of a payment whose columns are on `source`."""
    number = func.lpad(sql_cast(source.receipt_sequence, Text), 6, "0")
    return projection(
        PaymentResponse,
        source,
        # Null as long as there is none: `||` with a null gives null.
        receipt_number=source.financial_year + literal("/") + number,
        allocations=allocations,
        refunds=refunds,
        notes=notes,
    )


_me = caller_cte()
_notes = case((own(_me.c.user_type) == UserType.BUILDER.value, Payment.notes), else_=null())


def _payment(notes: Any) -> JsonDocument:
    return payment_document(Payment, allocations=_allocations, refunds=_refunds, notes=notes)


_schedule = array_of(
    projection(ScheduleStage, BookingStage, status=stage_status()),
    BookingStage.booking_id == Booking.id,
    order=BookingStage.position,
)
# Nobody owes anything for a booking that has ended.
_due = (
    select(
        func.coalesce(
            func.sum(BookingStage.amount - BookingStage.paid_amount, type_=MoneyType()), literal_column("0.00")
        )
    )
    .where(
        BookingStage.booking_id == Booking.id,
        fallen_due(),
        *(current_booking_status() != status.value for status in ENDED),
    )
    .correlate(Booking, Project)
    .scalar_subquery()
)
_mine = or_(Booking.customer_id == own(_me.c.customer_id), Booking.builder_id == own(_me.c.builder_id))
_BOOKS = as_caller(
    _me,
    select(
        Booking.version,
        projection(
            BookingPaymentsResponse,
            Booking,
            booking_id=Booking.id,
            payments=array_of(_payment(_notes), Payment.booking_id == Booking.id, order=Payment.id),
            schedule=_schedule,
            outstanding_amount=as_text(Booking.total_amount - Booking.paid_amount),
            due_amount=as_text(_due),
            **settled(),
        ).label("document"),
    )
    .select_from(Booking)
    .join(Project, Project.id == Booking.project_id)
    .where(Booking.id == bindparam("id"), _mine),
)
_mine_too = or_(Payment.customer_id == own(_me.c.customer_id), Payment.builder_id == own(_me.c.builder_id))
_ONE = as_caller(
    _me,
    select(Payment.version, _payment(_notes).label("document")).where(Payment.id == bindparam("id"), _mine_too),
)
# As the builder's people see it, inside the transaction that has just changed it.
PAYMENT_AFTER = Statement(select(Payment.version, _payment(Payment.notes)).where(Payment.id == bindparam("id")))


async def get_booking_payments(reader: Signed, booking_id: int) -> Document:
    """The books of a booking, for its customer and its builder's people. Raises `NotFound` for anybody else."""
    row = await reader.read(_BOOKS, {"id": booking_id}, PARTIES)
    if row[0] is None:
        raise NotFound
    return Document(*row)


async def get_payment(reader: Signed, payment_id: int) -> Document:
    """One payment, for the same people. Raises `NotFound`."""
    row = await reader.read(_ONE, {"id": payment_id}, PARTIES)
    if row[0] is None:
        raise NotFound
    return Document(*row)
