"""What the platform keeps for its own sake: the audit trail, answered requests, and how often was too often."""

from sqlalchemy import BigInteger, Index, LargeBinary, SmallInteger
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, CreatedAt, Id, Moment, text


class AuditEntry(Base):
    """Who changed what, from what to what, when, in which request. The application can add rows and read them, no more.

    `actor_id` and `builder_id` are not foreign keys: the entry stays as it is, whatever becomes of what it names.
    """

    __tablename__ = "audit_log"

    id: Mapped[Id]
    at: Mapped[CreatedAt]
    actor_id: Mapped[int | None] = mapped_column(BigInteger)
    builder_id: Mapped[int | None] = mapped_column(BigInteger)
    action: Mapped[str] = text(60)
    entity_type: Mapped[str] = text(40)
    entity_id: Mapped[int] = mapped_column(BigInteger)
    before: Mapped[dict[str, object] | None] = mapped_column(JSONB)
    after: Mapped[dict[str, object] | None] = mapped_column(JSONB)
    request_id: Mapped[str | None] = text(64)

    __table_args__ = (
        Index("audit_log_builder_id_idx", builder_id, sql("id DESC")),
        Index("audit_log_entity_idx", entity_type, entity_id, sql("id DESC")),
    )


class IdempotencyKey(Base):
    """The answer to a request that carried an Idempotency-Key, kept a day so that a retry gets the same one."""

    __tablename__ = "idempotency_keys"

    user_id: Mapped[int] = mapped_column(BigInteger, primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    fingerprint: Mapped[bytes] = mapped_column(LargeBinary(32))
    status: Mapped[int] = mapped_column(SmallInteger)
    body: Mapped[str]
    created_at: Mapped[CreatedAt] = mapped_column(index=True)


class RateLimit(Base):
    """How often something was tried within a window of time; one row counts for all API processes."""

    __tablename__ = "rate_limits"

    key: Mapped[str] = mapped_column(primary_key=True)
    hits: Mapped[int]
    resets_at: Mapped[Moment] = mapped_column(index=True)
