"""Money: the schedule of a booking, what was paid, what of it went where, and what was paid back."""

from datetime import date, datetime

from sqlalchemy import (
    CHAR,
    BigInteger,
    CheckConstraint,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    SmallInteger,
    UniqueConstraint,
    func,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, CreatedAt, Id, Moment, Money, Percent, Versioned, choice, refers, text
from domain.payments import PaymentMethod, PaymentStatus, PaymentType, TransferStatus
from domain.schedule import FallsDue

_counted = "('completed', 'refunded')"


class BookingStage(Base):
    """One stage of a booking's schedule; all of them together make up its total.

    `fell_due_on`: the day on which it became payable, null until whatever makes it so has happened. `due_date`: the
    last day on which it is paid in time. `paid_amount`: what its allocations add up to.
    """

    __tablename__ = "booking_stages"

    id: Mapped[Id]
    booking_id: Mapped[int] = mapped_column(BigInteger)
    builder_id: Mapped[int] = mapped_column(BigInteger)
    position: Mapped[int] = mapped_column(SmallInteger)
    name: Mapped[str] = text(100)
    percent: Mapped[Percent]
    amount: Mapped[Money]
    falls_due: Mapped[FallsDue] = mapped_column(choice(FallsDue))
    phase_id: Mapped[int | None] = refers("phases.id", nullable=True)
    grace_days: Mapped[int] = mapped_column(SmallInteger, default=0, server_default="0")
    fell_due_on: Mapped[date | None]
    demand_note_id: Mapped[int | None] = refers("demand_notes.id", nullable=True)
    due_date: Mapped[date | None]
    paid_amount: Mapped[Money] = mapped_column(default=0, server_default="0")

    __table_args__ = (
        ForeignKeyConstraint(["booking_id", "builder_id"], ["bookings.id", "bookings.builder_id"]),
        UniqueConstraint("booking_id", "position", deferrable=True, initially="DEFERRED"),
        # What falls due by its date and has not been asked for yet.
        Index(
            "booking_stages_to_ask_idx",
            "fell_due_on",
            postgresql_where=sql("demand_note_id IS NULL AND falls_due = 'on_date'"),
        ),
        Index("booking_stages_phase_id_idx", phase_id, postgresql_where=sql("phase_id IS NOT NULL")),
        CheckConstraint("amount >= 0", "amount"),
        CheckConstraint("paid_amount BETWEEN 0 AND amount", "paid_amount"),
        CheckConstraint("fell_due_on IS NULL OR due_date >= fell_due_on", "due_date"),
    )


class Payment(Versioned, Base):
    """Money that came in for a booking, or is about to. Never taken away: a mistake is reversed by a refund.

    `paid_at`: when the money was received (of a pending one: handed over). The receipt's number, `financial_year` and
    `receipt_sequence`, has no gaps per builder and year.
    """

    __tablename__ = "payments"

    id: Mapped[Id]
    booking_id: Mapped[int] = mapped_column(BigInteger)
    project_id: Mapped[int] = mapped_column(BigInteger)
    builder_id: Mapped[int] = mapped_column(BigInteger)
    customer_id: Mapped[int] = refers("customers.id")
    payment_type: Mapped[PaymentType] = mapped_column(choice(PaymentType))
    amount: Mapped[Money]
    currency: Mapped[str] = mapped_column(CHAR(3))
    payment_method: Mapped[PaymentMethod] = mapped_column(choice(PaymentMethod))
    payment_status: Mapped[PaymentStatus] = mapped_column(choice(PaymentStatus))
    reference: Mapped[str | None] = text(100)
    notes: Mapped[str | None] = text(1000)
    paid_at: Mapped[Moment]
    refunded_amount: Mapped[Money] = mapped_column(default=0, server_default="0")
    financial_year: Mapped[str | None] = mapped_column(CHAR(7))
    receipt_sequence: Mapped[int | None]
    recorded_by: Mapped[int | None] = refers("users.id", nullable=True)
    settled_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    failure_reason: Mapped[str | None] = text(1000)

    __table_args__ = (
        ForeignKeyConstraint(["booking_id", "builder_id"], ["bookings.id", "bookings.builder_id"]),
        Index("payments_booking_id_idx", booking_id, "id"),
        Index("payments_builder_id_idx", builder_id, sql("id DESC")),
        Index("payments_project_id_idx", project_id, "paid_at"),
        Index("payments_customer_id_idx", customer_id, sql("id DESC")),
        # The same cheque is recorded once, also by two clerks at the same moment.
        Index("payments_reference_key", booking_id, payment_method, func.lower(reference), unique=True,
              postgresql_where=sql("reference IS NOT NULL AND payment_status IN ('pending', 'completed')")),
        # Nor is what came through the gateway, whatever became of it.
        Index("payments_online_reference_key", reference, unique=True,
              postgresql_where=sql("payment_method = 'online' AND reference IS NOT NULL")),
        UniqueConstraint("builder_id", "financial_year", "receipt_sequence"),
        CheckConstraint("amount > 0", "amount"),
        CheckConstraint("refunded_amount BETWEEN 0 AND amount", "refunded_amount"),
        CheckConstraint(f"refunded_amount = 0 OR payment_status IN {_counted}", "refunded_was_completed"),
        CheckConstraint("(payment_status = 'refunded') = (refunded_amount = amount)", "refunded_in_full"),
        CheckConstraint(
            f"(payment_status IN {_counted}) = (financial_year IS NOT NULL AND receipt_sequence IS NOT NULL)", "receipt"
        ),
    )  # fmt: skip


class PaymentAllocation(Base):
    """What of a payment went to which stage of its booking, less what was paid back."""

    __tablename__ = "payment_allocations"

    payment_id: Mapped[int] = mapped_column(ForeignKey("payments.id"), primary_key=True)
    stage_id: Mapped[int] = mapped_column(
        ForeignKey("booking_stages.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    builder_id: Mapped[int] = refers("builders.id")
    amount: Mapped[Money]

    __table_args__ = (CheckConstraint("amount > 0", "amount"),)


class PaymentRefund(Base):
    """Money that was paid back, of one payment: in full or in part, once or several times."""

    __tablename__ = "payment_refunds"

    id: Mapped[Id]
    payment_id: Mapped[int] = refers("payments.id", index=True)
    booking_id: Mapped[int] = refers("bookings.id", index=True)
    builder_id: Mapped[int] = refers("builders.id")
    customer_id: Mapped[int] = refers("customers.id")
    amount: Mapped[Money]
    reason: Mapped[str] = text(1000)
    refunded_by: Mapped[int | None] = refers("users.id", nullable=True)
    at: Mapped[CreatedAt]

    __table_args__ = (CheckConstraint("amount > 0", "amount"),)


class RefundAllocation(Base):
    """What of a refund came back from which stage: for as long as the money was there, the stage bore no interest."""

    __tablename__ = "refund_allocations"

    refund_id: Mapped[int] = mapped_column(ForeignKey("payment_refunds.id"), primary_key=True)
    stage_id: Mapped[int] = mapped_column(
        ForeignKey("booking_stages.id", ondelete="CASCADE"), primary_key=True, index=True
    )
    builder_id: Mapped[int] = refers("builders.id")
    amount: Mapped[Money]

    __table_args__ = (CheckConstraint("amount > 0", "amount"),)


class RefundTransfer(Base):
    """How the money of a refund reaches the customer: by hand with the refund, or later through a gateway.

    The refund itself is in the books at once and for good; a transfer that failed is made in another way. `gateway` and
    `intent_id` name the payment there that it goes back to, `gateway_refund_id` the refund there once it is known.
    """

    __tablename__ = "refund_transfers"

    refund_id: Mapped[int] = mapped_column(ForeignKey("payment_refunds.id"), primary_key=True)
    builder_id: Mapped[int] = refers("builders.id")
    method: Mapped[PaymentMethod] = mapped_column(choice(PaymentMethod, "method"))
    transfer_status: Mapped[TransferStatus] = mapped_column(choice(TransferStatus))
    reference: Mapped[str | None] = text(100)
    gateway: Mapped[str | None] = text(20)
    intent_id: Mapped[str | None] = text(100)
    gateway_refund_id: Mapped[str | None] = text(100)
    failure_reason: Mapped[str | None] = text(1000)
    settled_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    __table_args__ = (
        Index("refund_transfers_open_idx", builder_id, "refund_id",
              postgresql_where=sql("transfer_status <> 'completed'")),
        UniqueConstraint("gateway", "gateway_refund_id"),
        CheckConstraint("(transfer_status = 'completed') = (settled_at IS NOT NULL)", "settled_at"),
        CheckConstraint("(gateway IS NULL) = (intent_id IS NULL)", "gateway"),
        CheckConstraint("method <> 'online' OR gateway IS NOT NULL OR transfer_status = 'completed'", "online"),
    )  # fmt: skip


class ReceiptCounter(Base):
    """The last receipt number of a builder in a financial year; its row lock is what keeps the numbers without gaps."""

    __tablename__ = "receipt_counters"

    builder_id: Mapped[int] = mapped_column(ForeignKey("builders.id"), primary_key=True)
    financial_year: Mapped[str] = mapped_column(CHAR(7), primary_key=True)
    last_sequence: Mapped[int]
