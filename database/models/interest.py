"""Interest on what was overdue, as far as it is not worked out from the schedule and the payments."""

from sqlalchemy import BigInteger, CheckConstraint, ForeignKeyConstraint
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, CreatedAt, Id, Money, refers, text


class InterestWaiver(Base):
    """Interest that the builder's owner let a customer off. Never taken back."""

    __tablename__ = "interest_waivers"

    id: Mapped[Id]
    booking_id: Mapped[int] = mapped_column(BigInteger, index=True)
    builder_id: Mapped[int] = mapped_column(BigInteger)
    amount: Mapped[Money]
    reason: Mapped[str] = text(1000)
    waived_by: Mapped[int] = refers("users.id")
    at: Mapped[CreatedAt]

    __table_args__ = (
        ForeignKeyConstraint(["booking_id", "builder_id"], ["bookings.id", "bookings.builder_id"]),
        CheckConstraint("amount > 0", "amount"),
    )
