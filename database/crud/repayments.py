"""What is to be paid back: owed for bookings that have ended, and refunds whose money has not arrived."""

from typing import Any

from sqlalchemy import func, select
from sqlalchemy.dialects.postgresql import aggregate_order_by

from database.auth import Signed
from database.callers import as_caller, builders, caller_cte, own
from database.crud.booking_documents import BOOKINGS, customer, settled
from database.models import (
    Booking,
    Payment,
    PaymentRefund,
    Project,
    RefundTransfer,
    Tower,
    Unit,
    current_booking_status,
)
from database.projections import EMPTY, Document, Rows, as_text, projection
from database.schemas.collections import (
    BookingBrief,
    OpenTransfer,
    OwedRefund,
    ProjectBrief,
    RefundsResponse,
    UnitBrief,
)
from domain.payments import TransferStatus
from domain.people import Permission

READERS = builders(Permission.READ_BOOKINGS)
MOST = 100
_me = caller_cte()
_booking = projection(BookingBrief, Booking, status=current_booking_status())
_unit = projection(UnitBrief, Unit, tower=Tower.name)
_mine = own(_me.c.builder_id)


def _oldest(document: Document, rows: Rows, order: Any) -> tuple[Any, Any]:
    """The documents of the first rows in this order, and how many rows there are."""
    found = rows.with_only_columns(document.label("document"), order.label("place"), maintain_column_froms=True)
    shown = found.order_by(order).limit(MOST).subquery()
    items = select(func.coalesce(func.json_agg(aggregate_order_by(shown.c.document, shown.c.place)), EMPTY))
    counted = rows.with_only_columns(func.count(), maintain_column_froms=True)
    return items.scalar_subquery(), counted.scalar_subquery()


_settled = settled()
_owed, _owed_total = _oldest(
    projection(
        OwedRefund,
        Booking,
        booking=_booking,
        unit=_unit,
        project=projection(ProjectBrief, Project),
        customer=customer,
        forfeited_amount=as_text(_settled["forfeited_amount"]),
        refund_owed=as_text(_settled["refund_owed"]),
        # Of a hold that ran out, and that the sweep has not met yet, when it did.
        ended_at=func.coalesce(Booking.ended_at, Booking.hold_expires_at),
    ),
    select(Booking.id).select_from(BOOKINGS).where(Booking.builder_id == _mine, _settled["refund_owed"] > 0),
    Booking.id,
)
_transfers, _transfers_total = _oldest(
    projection(
        OpenTransfer,
        PaymentRefund,
        refund_id=PaymentRefund.id,
        currency=Payment.currency,
        transfer_status=RefundTransfer.transfer_status,
        failure_reason=RefundTransfer.failure_reason,
        booking=_booking,
        unit=_unit,
        customer=customer,
    ),
    select(PaymentRefund.id)
    .select_from(
        BOOKINGS.join(PaymentRefund.__table__, PaymentRefund.booking_id == Booking.id)
        .join(Payment.__table__, Payment.id == PaymentRefund.payment_id)
        .join(RefundTransfer.__table__, RefundTransfer.refund_id == PaymentRefund.id)
    )
    .where(RefundTransfer.builder_id == _mine, RefundTransfer.transfer_status != TransferStatus.COMPLETED.value),
    PaymentRefund.id,
)
_REFUNDS = as_caller(
    _me,
    select(
        projection(
            RefundsResponse,
            owed=_owed,
            owed_total=_owed_total,
            transfers=_transfers,
            transfers_total=_transfers_total,
        ).label("document")
    ),
)


async def get_refunds(reader: Signed) -> bytes:
    """What the builder has still to pay back."""
    body: bytes
    (body,) = await reader.read(_REFUNDS, {}, READERS)
    return body
