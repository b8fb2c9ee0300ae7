"""The documents that were made of what is in the books: made once, kept, never made anew."""

from sqlalchemy import CHAR, BigInteger, CheckConstraint, ForeignKeyConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, CreatedAt, Id, choice, refers, text
from domain.papers import PaperKind


class Paper(Base):
    """The PDF of a payment's receipt, or of a demand note. Its file is named by the SHA-256 of its content."""

    __tablename__ = "papers"

    id: Mapped[Id]
    kind: Mapped[PaperKind] = mapped_column(choice(PaperKind, "kind"))
    booking_id: Mapped[int] = mapped_column(BigInteger)
    builder_id: Mapped[int] = mapped_column(BigInteger)
    payment_id: Mapped[int | None] = refers("payments.id", nullable=True)
    demand_note_id: Mapped[int | None] = refers("demand_notes.id", nullable=True)
    sha256: Mapped[str] = mapped_column(CHAR(64))
    file_key: Mapped[str] = text(200)
    file_size: Mapped[int]
    made_at: Mapped[CreatedAt]

    __table_args__ = (
        ForeignKeyConstraint(["booking_id", "builder_id"], ["bookings.id", "bookings.builder_id"]),
        UniqueConstraint("payment_id"),
        UniqueConstraint("demand_note_id"),
        CheckConstraint(
            "CASE kind WHEN 'receipt' THEN payment_id IS NOT NULL AND demand_note_id IS NULL "
            "ELSE payment_id IS NULL AND demand_note_id IS NOT NULL END",
            "about",
        ),
        CheckConstraint("sha256 ~ '^[0-9a-f]{64}$'", "sha256"),
    )
