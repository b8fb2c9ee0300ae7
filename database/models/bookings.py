"""Bookings: one claim on one unit, what it costs, and everything that happened to it."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    CHAR,
    JSON,
    BigInteger,
    CheckConstraint,
    ColumnElement,
    DateTime,
    ForeignKey,
    ForeignKeyConstraint,
    Index,
    SmallInteger,
    UniqueConstraint,
    and_,
    case,
    func,
)
from sqlalchemy import (
    text as sql,
)
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import (
    Base,
    CreatedAt,
    Id,
    Money,
    Percent,
    Versioned,
    choice,
    refers,
    text,
)
from domain.bookings import ENDED, MOST_HOLDS_PER_PROJECT, BookingStatus

_ended = ", ".join(sorted(f"'{status}'" for status in ENDED))


class Booking(Versioned, Base):
    """A customer's claim on a unit, at the price it had that day.

    A unit has one live booking at most: `bookings_one_live_per_unit_key` holds that, whatever the code does.
    `paid_amount` is what has been paid less what has been paid back, `pending_amount` what has been handed over but is
    not ours yet: both are kept with each payment, and together they never pass the total. Once the booking has ended,
    what was paid is either forfeited or owed to the customer.
    `interest_percent` is the yearly rate that overdue stages bear, as it was when the home was booked. What of the
    interest has been paid, handed over and waived is kept beside the price, which it is no part of.
    `hold_slot` numbers the homes that a customer holds in a project, so that an index can bound them.
    """

    __tablename__ = "bookings"

    id: Mapped[Id]
    reference: Mapped[str] = text(20, unique=True)
    unit_id: Mapped[int] = mapped_column(BigInteger)
    project_id: Mapped[int] = mapped_column(BigInteger)
    builder_id: Mapped[int] = mapped_column(BigInteger)
    customer_id: Mapped[int] = refers("customers.id")
    status: Mapped[BookingStatus] = mapped_column(choice(BookingStatus))
    currency: Mapped[str] = mapped_column(CHAR(3))
    cost_sheet: Mapped[dict[str, Any]] = mapped_column(JSON)
    total_amount: Mapped[Money]
    token_amount: Mapped[Money]
    paid_amount: Mapped[Money] = mapped_column(default=0, server_default="0")
    pending_amount: Mapped[Money] = mapped_column(default=0, server_default="0")
    payment_plan: Mapped[dict[str, Any]] = mapped_column(JSON)
    co_applicants: Mapped[list[dict[str, object]]] = mapped_column(JSON, default=list, server_default=sql("'[]'"))
    loan_amount: Mapped[Money | None]
    special_requests: Mapped[str | None] = text(2000)
    hold_slot: Mapped[int | None] = mapped_column(SmallInteger)
    hold_expires_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    hold_extended_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    agreement_signed_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    firm_on: Mapped[date | None]
    registration_number: Mapped[str | None] = text(100)
    registration_date: Mapped[date | None]
    ended_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    end_reason: Mapped[str | None] = text(1000)
    forfeited_amount: Mapped[Money | None]
    refund_owed: Mapped[Money | None]
    interest_percent: Mapped[Percent] = mapped_column(default=0, server_default="0")
    interest_paid: Mapped[Money] = mapped_column(default=0, server_default="0")
    interest_pending: Mapped[Money] = mapped_column(default=0, server_default="0")
    interest_waived: Mapped[Money] = mapped_column(default=0, server_default="0")
    rehold_allowed_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    __table_args__ = (
        ForeignKeyConstraint(
            ["unit_id", "project_id", "builder_id"], ["units.id", "units.project_id", "units.builder_id"]
        ),
        Index("bookings_one_live_per_unit_key", unit_id, unique=True,
              postgresql_where=sql(f"status NOT IN ({_ended})")),
        Index("bookings_hold_slot_key", customer_id, project_id, hold_slot, unique=True,
              postgresql_where=sql("status = 'reserved'")),
        Index("bookings_running_holds_idx", hold_expires_at, postgresql_where=sql("status = 'reserved'")),
        Index("bookings_customer_id_idx", customer_id, sql("id DESC")),
        Index("bookings_builder_id_idx", builder_id, sql("id DESC")),
        Index("bookings_project_id_idx", project_id, sql("id DESC")),
        Index("bookings_unit_id_customer_id_idx", unit_id, customer_id),
        CheckConstraint("paid_amount >= 0 AND pending_amount >= 0", "paid_amount"),
        CheckConstraint("paid_amount + pending_amount <= total_amount", "overpayment"),
        CheckConstraint("interest_percent BETWEEN 0 AND 100", "interest_percent"),
        CheckConstraint("interest_paid >= 0 AND interest_pending >= 0 AND interest_waived >= 0", "interest"),
        CheckConstraint(
            f"status NOT IN ({_ended}) OR forfeited_amount + refund_owed = paid_amount", "settled_in_the_end"
        ),
        # Lets what belongs to a booking be tied to its builder too.
        UniqueConstraint("id", "builder_id"),
        CheckConstraint("token_amount BETWEEN 0 AND total_amount", "token_amount"),
        CheckConstraint("total_amount > 0", "total_amount"),
        CheckConstraint(
            "status <> 'reserved' OR (hold_expires_at IS NOT NULL AND hold_slot IS NOT NULL "
            f"AND hold_slot BETWEEN 1 AND {MOST_HOLDS_PER_PROJECT})",
            "hold",
        ),
        CheckConstraint(f"(ended_at IS NOT NULL) = (status IN ({_ended}))", "ended_at"),
        CheckConstraint("status <> 'cancelled' OR end_reason IS NOT NULL", "end_reason"),
        CheckConstraint("status <> 'completed' OR paid_amount = total_amount", "completed_at_zero_balance"),
        CheckConstraint(
            "status NOT IN ('registered', 'completed') "
            "OR (registration_number IS NOT NULL AND registration_date IS NOT NULL)",
            "registration",
        ),
    )  # fmt: skip


def hold_lapsed() -> ColumnElement[bool]:
    """Whether the booking is a hold that ran out, swept or not."""
    return and_(Booking.status == BookingStatus.RESERVED, Booking.hold_expires_at <= func.now())


def current_booking_status() -> ColumnElement[BookingStatus]:
    """The status as it is at this moment: a hold that ran out has expired, swept or not."""
    return case((hold_lapsed(), BookingStatus.EXPIRED), else_=Booking.status)


class BookingExtra(Base):
    """An extra that a booking takes, at the price it had then."""

    __tablename__ = "booking_extras"

    booking_id: Mapped[int] = mapped_column(ForeignKey("bookings.id"), primary_key=True)
    extra_id: Mapped[int] = mapped_column(ForeignKey("extras.id"), primary_key=True, index=True)
    builder_id: Mapped[int] = refers("builders.id")
    name: Mapped[str] = text(100)
    price: Mapped[Money]
    quantity: Mapped[int]

    __table_args__ = (CheckConstraint("quantity > 0", "quantity"),)


class BookingHistory(Base):
    """One move of a booking: from which status to which, when, by whom (null: the platform itself), and why."""

    __tablename__ = "booking_history"

    id: Mapped[Id]
    booking_id: Mapped[int] = refers("bookings.id", index=True)
    builder_id: Mapped[int] = refers("builders.id")
    from_status: Mapped[BookingStatus | None] = mapped_column(choice(BookingStatus, "from_status"))
    to_status: Mapped[BookingStatus] = mapped_column(choice(BookingStatus, "to_status"))
    at: Mapped[CreatedAt]
    by_user_id: Mapped[int | None] = refers("users.id", nullable=True)
    by: Mapped[str] = text(200)
    reason: Mapped[str | None] = text(1000)
