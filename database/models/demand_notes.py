"""Demand notes: what a customer was asked to pay, and by when."""

from datetime import date
from typing import Any

from sqlalchemy import (
    CHAR,
    JSON,
    BigInteger,
    CheckConstraint,
    ForeignKeyConstraint,
    Index,
    SmallInteger,
    UniqueConstraint,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, CreatedAt, Id, Money, refers


class DemandNote(Base):
    """What was asked for when stages of a booking fell due, as it was then; never changed.

    `sequence` numbers the notes of a booking. `stages`: what of which stage was open. `due_date`: the earliest of
    theirs.
    """

    __tablename__ = "demand_notes"

    id: Mapped[Id]
    booking_id: Mapped[int] = mapped_column(BigInteger)
    # Tied to the booking alone: whoever completes the project has locked it, and waits for those who issue notes.
    project_id: Mapped[int] = mapped_column(BigInteger)
    builder_id: Mapped[int] = mapped_column(BigInteger)
    customer_id: Mapped[int] = refers("customers.id")
    sequence: Mapped[int] = mapped_column(SmallInteger)
    issued_on: Mapped[date]
    due_date: Mapped[date]
    amount: Mapped[Money]
    currency: Mapped[str] = mapped_column(CHAR(3))
    stages: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    created_at: Mapped[CreatedAt]

    __table_args__ = (
        ForeignKeyConstraint(["booking_id", "builder_id"], ["bookings.id", "bookings.builder_id"]),
        UniqueConstraint("booking_id", "sequence"),
        Index("demand_notes_builder_id_idx", builder_id, sql("id DESC")),
        CheckConstraint("amount > 0", "amount"),
        CheckConstraint("due_date >= issued_on", "due_date"),
    )
