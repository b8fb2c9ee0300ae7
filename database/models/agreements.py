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
from domain.agreements import AgreementFormName, AgreementStatus
from domain.bookings import Party


class Agreement(Versioned, Base):
    """One version of a booking's agreement: what it says, frozen, and the PDF that was made of it.

    The file is named by the SHA-256 of its content (`file_key`), so that it can neither change nor be mistaken for
    another; a booking has one version at most that is not superseded. `signed_at`: when the second party signed.
    `sealed_…`: of the file that was made then, which begins with the one that both signed. `seal`: who vouches for it,
    as `Seal` has it; `seal_sha256`: of the signature itself, by which a file that was changed is still known.
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
    signed_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    sealed_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))
    sealed_sha256: Mapped[str | None] = mapped_column(CHAR(64))
    sealed_file_key: Mapped[str | None] = text(200)
    sealed_file_size: Mapped[int | None]
    seal: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    seal_sha256: Mapped[str | None] = mapped_column(CHAR(64))

    __table_args__ = (
        ForeignKeyConstraint(["booking_id", "builder_id"], ["bookings.id", "bookings.builder_id"]),
        UniqueConstraint("booking_id", "number"),
        Index("agreements_one_current_key", booking_id, unique=True, postgresql_where=sql("status <> 'superseded'")),
        Index("agreements_builder_id_idx", builder_id, sql("id DESC")),
        CheckConstraint("number > 0", "number"),
        CheckConstraint("sha256 ~ '^[0-9a-f]{64}$'", "sha256"),
        CheckConstraint("(superseded_at IS NOT NULL) = (status = 'superseded')", "superseded_at"),
        Index("agreements_sha256_idx", sha256),
        Index("agreements_sealed_sha256_key", sealed_sha256, unique=True),
        Index("agreements_seal_sha256_key", seal_sha256, unique=True),
        # Those that are to be sealed: few, and soon none.
        Index("agreements_signed_idx", signed_at, postgresql_where=sql("status = 'signed'")),
        CheckConstraint("(signed_at IS NOT NULL) = (status IN ('signed', 'sealed'))", "signed_at"),
        CheckConstraint("(sealed_at IS NOT NULL) = (status = 'sealed')", "sealed_at"),
        CheckConstraint(
            "num_nonnulls(sealed_sha256, sealed_file_key, sealed_file_size, seal, seal_sha256) = "
            "CASE WHEN status = 'sealed' THEN 5 ELSE 0 END",
            "sealed_file",
        ),
    )


class AgreementForm(Base):
    """A builder's own clauses, version by version; the last is what agreements are made from.

    `content`: as `FormContent` has it; without it the builder has gone back to the platform's clauses.
    """

    __tablename__ = "agreement_forms"

    id: Mapped[Id]
    builder_id: Mapped[int] = refers("builders.id")
    form: Mapped[AgreementFormName] = mapped_column(choice(AgreementFormName))
    number: Mapped[int] = mapped_column(SmallInteger)
    content: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    note: Mapped[str | None] = text(500)
    saved_by: Mapped[int] = refers("users.id")
    saved_at: Mapped[CreatedAt]

    __table_args__ = (UniqueConstraint("builder_id", "form", "number"), CheckConstraint("number > 0", "number"))


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
