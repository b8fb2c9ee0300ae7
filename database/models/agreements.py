"""Sale agreements, version by version."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    CHAR,
    JSON,
    BigInteger,
    CheckConstraint,
    DateTime,
    ForeignKeyConstraint,
    Index,
    SmallInteger,
    UniqueConstraint,
)
from sqlalchemy import text as sql
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, CreatedAt, Id, Moment, Versioned, choice, refers, text
from domain.agreements import AgreementStatus
from domain.bookings import Party


class Agreement(Versioned, Base):
    """One version of a booking's agreement: what it says, frozen, and the PDF that was made of it.

    The file is named by the SHA-256 of its content (`file_key`), so that it can neither change nor be mistaken for
    another; a booking has one version at most that is not superseded.
    """

    __tablename__ = "agreements"

    id: Mapped[Id]
    booking_id: Mapped[int] = mapped_column(BigInteger)
    builder_id: Mapped[int] = mapped_column(BigInteger)
    customer_id: Mapped[int] = refers("customers.id")
    number: Mapped[int] = mapped_column(SmallInteger)
    status: Mapped[AgreementStatus] = mapped_column(choice(AgreementStatus))
    terms: Mapped[dict[str, Any]] = mapped_column(JSON)
    sha256: Mapped[str] = mapped_column(CHAR(64))
    file_key: Mapped[str] = text(200)
    file_size: Mapped[int]
    generated_at: Mapped[Moment]
    generated_by: Mapped[int] = refers("users.id")
    superseded_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    sealed_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    __table_args__ = (
        ForeignKeyConstraint(["booking_id", "builder_id"], ["bookings.id", "bookings.builder_id"]),
        UniqueConstraint("booking_id", "number"),
        Index("agreements_one_current_key", booking_id, unique=True, postgresql_where=sql("status <> 'superseded'")),
        Index("agreements_builder_id_idx", builder_id, sql("id DESC")),
        CheckConstraint("number > 0", "number"),
        CheckConstraint("sha256 ~ '^[0-9a-f]{64}$'", "sha256"),
        CheckConstraint("(superseded_at IS NOT NULL) = (status = 'superseded')", "superseded_at"),
        CheckConstraint("(sealed_at IS NOT NULL) = (status = 'sealed')", "sealed_at"),
    )


class AgreementSignature(Base):
    """A party's signature under one version, and what shows that it is theirs.

    `full_name`: as they typed it. `consent`: the words that they agreed to. `sha256`: of the file that they saw.
    """

    __tablename__ = "agreement_signatures"

    id: Mapped[Id]
    agreement_id: Mapped[int] = refers("agreements.id")
    builder_id: Mapped[int] = refers("builders.id")
    party: Mapped[Party] = mapped_column(choice(Party))
    user_id: Mapped[int] = refers("users.id")
    full_name: Mapped[str] = text(200)
    consent: Mapped[str] = text(1000)
    sha256: Mapped[str] = mapped_column(CHAR(64))
    signed_at: Mapped[CreatedAt]
    address: Mapped[str | None] = text(45)
    user_agent: Mapped[str | None] = text(500)

    __table_args__ = (
        UniqueConstraint("agreement_id", "party"),
        CheckConstraint("party IN ('builder', 'customer')", "signing_party"),
    )
