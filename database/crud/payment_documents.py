"""Payments and schedules as the parties of a booking see them."""

from typing import Any

from sqlalchemy import ColumnElement, Text, bindparam, case, func, literal, literal_column, null, or_, select
from sqlalchemy import cast as sql_cast

from database.auth import Signed
from database.callers import PARTIES, as_caller, caller_cte, own
from database.crud.booking_documents import settled
from database.crud.dues import fallen_due, room, stage_status
from database.crud.interest import interest_accrued, interest_owed, stage_interest
from database.models import (
    Booking,
    BookingStage,
    InterestWaiver,
    MoneyType,
    Payment,
    PaymentAllocation,
    PaymentRefund,
    Project,
    RefundTransfer,
    current_booking_status,
)
from database.projections import Document as JsonDocument
from database.projections import Statement, array_of, as_text, projection
from database.schemas.payments import (
    AllocationResponse,
    BookingPaymentsResponse,
    InterestResponse,
    PaymentResponse,
    RefundResponse,
    ScheduleStage,
    WaiverResponse,
)
from database.versions import Document
from domain.bookings import ENDED
from domain.people import UserType
from errors import NotFound

# Of a payment in the tables.
ALLOCATIONS = array_of(
    projection(AllocationResponse, PaymentAllocation),
    PaymentAllocation.payment_id == Payment.id,
    order=PaymentAllocation.stage_id,
)
REFUNDS = array_of(
    projection(
        RefundResponse,
        PaymentRefund,
        refund_method=RefundTransfer.method,
        transfer_status=RefundTransfer.transfer_status,
        reference=RefundTransfer.reference,
        failure_reason=RefundTransfer.failure_reason,
        settled_at=RefundTransfer.settled_at,
    ),
    PaymentRefund.payment_id == Payment.id,
    order=PaymentRefund.id,
    over=PaymentRefund.__table__.join(RefundTransfer.__table__, RefundTransfer.refund_id == PaymentRefund.id),
)


def receipt_number(source: Any) -> ColumnElement[Any]:
    """The number of the payment's receipt. Null as long as there is none: `||` with a null gives null."""
    sequence = sql_cast(source.receipt_sequence, Text)
    # The millionth of a year has seven digits: padding to six would cut it.
    number = func.lpad(sequence, func.greatest(6, func.length(sequence)), "0")
    written: ColumnElement[Any] = source.financial_year + literal("/") + number
    return written


def payment_document(
    source: Any,
    *,
    allocations: JsonDocument,
    refunds: JsonDocument,
    notes: Any,
    schema: type[PaymentResponse] = PaymentResponse,
    **beside: Any,
) -> JsonDocument:
    """The document of a payment whose columns are on `source`; `beside`: what the schema has more than a payment."""
    return projection(
        schema,
        source,
        receipt_number=receipt_number(source),
        allocations=allocations,
        refunds=refunds,
        notes=notes,
        **beside,
    )


_me = caller_cte()
_notes = case((own(_me.c.user_type) == UserType.BUILDER.value, Payment.notes), else_=null())


def _payment(notes: Any) -> JsonDocument:
    return payment_document(Payment, allocations=ALLOCATIONS, refunds=REFUNDS, notes=notes)


_schedule = array_of(
    projection(ScheduleStage, BookingStage, status=stage_status(), interest_amount=as_text(stage_interest())),
    BookingStage.booking_id == Booking.id,
    order=BookingStage.position,
)
_NOTHING: ColumnElement[Any] = literal_column("0.00", MoneyType())
_ended = or_(*(current_booking_status() == status.value for status in sorted(ENDED)))
_fallen = (
    select(func.coalesce(func.sum(BookingStage.amount - BookingStage.paid_amount, type_=MoneyType()), _NOTHING))
    .where(BookingStage.booking_id == Booking.id, fallen_due())
    .correlate(Booking, Project)
    .scalar_subquery()
)
# `least` passes over the null of a booking that only its total bounds.
_payable = func.least(Booking.total_amount - Booking.paid_amount - Booking.pending_amount, room(), type_=MoneyType())
_interest = projection(
    InterestResponse,
    Booking,
    percent=Booking.interest_percent,
    accrued_amount=as_text(interest_accrued()),
    waived_amount=Booking.interest_waived,
    paid_amount=Booking.interest_paid,
    pending_amount=Booking.interest_pending,
    owed_amount=as_text(interest_owed()),
    waivers=array_of(
        projection(WaiverResponse, InterestWaiver), InterestWaiver.booking_id == Booking.id, order=InterestWaiver.id
    ),
)


def _books(notes: Any) -> JsonDocument:
    """The books of a booking in the tables. Nobody owes anything for one that has ended."""
    return projection(
        BookingPaymentsResponse,
        Booking,
        booking_id=Booking.id,
        payments=array_of(_payment(notes), Payment.booking_id == Booking.id, order=Payment.id),
        schedule=_schedule,
        outstanding_amount=as_text(Booking.total_amount - Booking.paid_amount),
        due_amount=as_text(case((_ended, _NOTHING), else_=_fallen)),
        payable_amount=as_text(case((_ended, _NOTHING), else_=_payable)),
        interest=_interest,
        **settled(),
    )


_mine = or_(Booking.customer_id == own(_me.c.customer_id), Booking.builder_id == own(_me.c.builder_id))
_BOOKS = as_caller(
    _me,
    select(
        Booking.version,
        _books(_notes).label("document"),
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
BOOKS_AFTER = Statement(
    select(Booking.version, _books(Payment.notes))
    .join(Project, Project.id == Booking.project_id)
    .where(Booking.id == bindparam("id"))
)
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
