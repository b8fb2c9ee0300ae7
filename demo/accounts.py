"""Schedules and payments into their tables, with receipts numbered as the builders' accounts do it."""

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from database.models import BookingStage, Payment, PaymentAllocation, PaymentRefund, ReceiptCounter, RefundTransfer
from demo.books import Sale
from demo.payments import Paid
from demo.rows import add, note
from demo.till import Entry
from demo.trail import Trail
from domain.payments import PaymentStatus, TransferStatus, financial_year

Row = dict[str, Any]


def add_money(connection: Connection, sales: list[Sale], trail: Trail) -> None:
    """The schedule of every booking, what was paid, what of it went where, and what was paid back."""
    sales = sorted(sales, key=lambda sale: sale.id)
    _add_stages(connection, sales)
    payments = [(sale, paid) for sale in sales for paid in sale.books.payments]
    _number(connection, payments)
    payments.sort(key=lambda each: each[1].created_at)
    for (_, paid), number in zip(
        payments, add(connection, Payment, [_payment(*each) for each in payments]), strict=True
    ):
        paid.id = number
    note(
        connection,
        PaymentAllocation,
        [
            {
                "payment_id": paid.id,
                "stage_id": sale.books.stages[position].id,
                "builder_id": sale.claim.offering.company.id,
                "amount": part,
            }
            for sale, paid in payments
            for position, part in paid.parts.items()
        ],
    )
    _add_refunds(connection, payments)
    for sale in sales:
        for entry in sale.books.entries:
            _audit(sale, entry, trail)


def _add_stages(connection: Connection, sales: list[Sale]) -> None:
    stages = [(sale, stage) for sale in sales for stage in sale.books.stages]
    rows = [
        {
            "booking_id": sale.id,
            "builder_id": sale.claim.offering.company.id,
            "position": stage.position,
            "name": stage.name,
            "percent": stage.percent,
            "amount": stage.amount,
            "falls_due": stage.falls_due,
            "phase_id": stage.phase_id,
            "grace_days": stage.grace_days,
            "fell_due_on": stage.fell_due_on,
            "due_date": stage.due_date,
            "paid_amount": stage.paid,
        }
        for sale, stage in stages
    ]
    for (_, stage), number in zip(stages, add(connection, BookingStage, rows), strict=True):
        stage.id = number


def _number(connection: Connection, payments: list[tuple[Sale, Paid]]) -> None:
    """Numbers the receipts, without gaps per builder and financial year, in the order in which the money was ours."""
    counted: Counter[tuple[int, str]] = Counter()
    settled: list[tuple[datetime, Sale, Paid]] = [
        (paid.settled_at, sale, paid)
        for sale, paid in payments
        if paid.settled_at and paid.status in (PaymentStatus.COMPLETED, PaymentStatus.REFUNDED)
    ]
    for at, sale, paid in sorted(settled, key=lambda each: (each[0], each[1].id)):
        offering = sale.claim.offering
        year = financial_year(at.astimezone(ZoneInfo(offering.timezone)).date())
        counted[offering.company.id, year] += 1
        paid.financial_year, paid.sequence = year, counted[offering.company.id, year]
    note(
        connection,
        ReceiptCounter,
        [
            {"builder_id": builder_id, "financial_year": year, "last_sequence": last}
            for (builder_id, year), last in counted.items()
        ],
    )


def _payment(sale: Sale, paid: Paid) -> Row:
    claim = sale.claim
    settles_later = paid.settled_at is not None and paid.was_pending
    moments = [
        paid.created_at,
        *([paid.settled_at] if paid.settled_at else []),
        *(refund.at for refund in paid.refunds),
    ]
    return {
        "booking_id": sale.id,
        **claim.offering.owned,
        "customer_id": claim.buyer.id,
        "payment_type": paid.payment_type,
        "amount": paid.amount,
        "currency": claim.offering.currency,
        "payment_method": paid.method,
        "payment_status": paid.status,
        "reference": paid.reference,
        "notes": paid.notes,
        "paid_at": paid.paid_at,
        "refunded_amount": paid.refunded,
        "financial_year": paid.financial_year,
        "receipt_sequence": paid.sequence,
        "recorded_by": paid.recorded_by,
        "settled_at": paid.settled_at,
        "failure_reason": paid.failure_reason,
        "version": 1 + settles_later + len(paid.refunds),
        "created_at": paid.created_at,
        "updated_at": max(moments),
    }


def _add_refunds(connection: Connection, payments: list[tuple[Sale, Paid]]) -> None:
    """What was paid back, by hand and in the way in which it had come."""
    refunds = [(row, paid) for sale, paid in payments for row in _refunds(sale, paid)]
    refunds.sort(key=lambda each: each[0]["at"])
    numbers = add(connection, PaymentRefund, [row for row, _ in refunds])
    transfers = [
        {
            "refund_id": number,
            "builder_id": row["builder_id"],
            "method": paid.method,
            "transfer_status": TransferStatus.COMPLETED,
            "settled_at": row["at"],
        }
        for (row, paid), number in zip(refunds, numbers, strict=True)
    ]
    note(connection, RefundTransfer, transfers)


def _refunds(sale: Sale, paid: Paid) -> Iterator[Row]:
    for refund in paid.refunds:
        yield {
            "payment_id": paid.id,
            "booking_id": sale.id,
            "builder_id": sale.claim.offering.company.id,
            "customer_id": sale.claim.buyer.id,
            "amount": refund.amount,
            "reason": refund.reason,
            "refunded_by": refund.by,
            "at": refund.at,
        }


def _audit(sale: Sale, entry: Entry, trail: Trail) -> None:
    paid, builder_id = entry.payment, sale.claim.offering.company.id
    booked: Row = {"booking_id": sale.id, "paid_amount": entry.paid_amount}
    actor = entry.refund.by if entry.refund else paid.recorded_by
    if entry.refund:
        so_far = sum((refund.amount for refund in paid.refunds if refund.at <= entry.at), -entry.refund.amount)
        action = "payment.refunded"
        before: Row | None = {"refunded_amount": so_far}
        after: Row = {"refunded_amount": so_far + entry.refund.amount, "reason": entry.refund.reason, **booked}
    elif entry.at == paid.created_at:
        action, before, after = "payment.recorded", None, {**booked, "amount": paid.amount}
        after["payment_status"] = PaymentStatus.PENDING if paid.was_pending else PaymentStatus.COMPLETED
    else:
        action = "payment.settled"
        before = {"payment_status": PaymentStatus.PENDING}
        settled = PaymentStatus.FAILED if paid.failure_reason else PaymentStatus.COMPLETED
        after = {"payment_status": settled, "reason": paid.failure_reason, **booked}
    trail.record(entry.at, action, "payment", paid.id, actor, builder_id, before=before, after=after)
