"""Lines of builders' bank statements."""

from datetime import date, datetime

from sqlalchemy import CHAR, CheckConstraint, DateTime, Index, UniqueConstraint
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, Id, Money, Versioned, choice, refers, text
from domain.bank_lines import BankLineStatus


class BankLine(Versioned, Base):
    """Money that came in on a builder's account, as the bank's statement says.

    `fingerprint`: of day, amount, wording and reference, and of which of several such it is; a statement that is read
    in twice adds nothing. A line becomes one payment at most.
    """

    __tablename__ = "bank_lines"

    id: Mapped[Id]
    builder_id: Mapped[int] = refers("builders.id")
    booked_on: Mapped[date]
    amount: Mapped[Money]
    currency: Mapped[str] = mapped_column(CHAR(3))
    narration: Mapped[str] = text(500)
    reference: Mapped[str | None] = text(100)
    fingerprint: Mapped[str] = mapped_column(CHAR(64))
    line_status: Mapped[BankLineStatus] = mapped_column(
        choice(BankLineStatus), default=BankLineStatus.OPEN, server_default=BankLineStatus.OPEN.value
    )
    payment_id: Mapped[int | None] = refers("payments.id", nullable=True)
    dismissal_reason: Mapped[str | None] = text(1000)
    imported_by: Mapped[int] = refers("users.id")
    settled_by: Mapped[int | None] = refers("users.id", nullable=True)
    settled_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    __table_args__ = (
        UniqueConstraint("builder_id", "fingerprint"),
        UniqueConstraint("payment_id"),
        Index("bank_lines_builder_id_idx", builder_id, "line_status", sql("booked_on DESC"), sql("id DESC")),
        CheckConstraint("amount > 0", "amount"),
        CheckConstraint("(payment_id IS NOT NULL) = (line_status = 'recorded')", "payment_id"),
        CheckConstraint("(dismissal_reason IS NOT NULL) = (line_status = 'dismissed')", "dismissal_reason"),
        CheckConstraint("(settled_at IS NOT NULL) = (line_status <> 'open')", "settled_at"),
    )
