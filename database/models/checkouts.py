"""Payments that customers make online: what they set out to pay, and what the gateway has said about it."""

from datetime import datetime
from typing import Any

from sqlalchemy import (
    CHAR,
    BigInteger,
    CheckConstraint,
    DateTime,
    ForeignKeyConstraint,
    Index,
    String,
    UniqueConstraint,
)
from sqlalchemy import text as sql
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from database.models.base import Base, CreatedAt, Id, Moment, Money, Versioned, choice, refers, text
from domain.checkouts import CheckoutStatus, IntentStatus
from domain.payments import PaymentType


class Checkout(Versioned, Base):
    """A payment that a customer set out to make through a gateway.

    No money is in the books for it until the gateway has it: then there is a payment, `payment_id`, once and no more.
    `intent_id` is what the gateway calls it, null until it has answered; `gateway_key` makes the request to it safe to
    repeat.
    """

    __tablename__ = "checkouts"

    id: Mapped[Id]
    booking_id: Mapped[int] = mapped_column(BigInteger)
    builder_id: Mapped[int] = mapped_column(BigInteger)
    customer_id: Mapped[int] = refers("customers.id")
    payment_type: Mapped[PaymentType] = mapped_column(choice(PaymentType))
    amount: Mapped[Money]
    currency: Mapped[str] = mapped_column(CHAR(3))
    checkout_status: Mapped[CheckoutStatus] = mapped_column(choice(CheckoutStatus))
    gateway: Mapped[str] = text(20)
    gateway_key: Mapped[str] = text(64, unique=True)
    intent_id: Mapped[str | None] = text(100)
    failure_reason: Mapped[str | None] = text(1000)
    payment_id: Mapped[int | None] = refers("payments.id", nullable=True)
    expires_at: Mapped[Moment]
    settled_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    __table_args__ = (
        ForeignKeyConstraint(["booking_id", "builder_id"], ["bookings.id", "bookings.builder_id"]),
        UniqueConstraint("gateway", "intent_id"),
        UniqueConstraint("payment_id"),
        Index("checkouts_one_open_key", booking_id, unique=True, postgresql_where=sql("checkout_status = 'open'")),
        Index("checkouts_expires_at_idx", "expires_at", postgresql_where=sql("checkout_status = 'open'")),
        Index("checkouts_booking_id_idx", booking_id, sql("id DESC")),
        CheckConstraint("amount > 0", "amount"),
        CheckConstraint("(payment_id IS NOT NULL) = (checkout_status = 'succeeded')", "payment_id"),
        CheckConstraint("(settled_at IS NOT NULL) = (checkout_status <> 'open')", "settled_at"),
    )


class GatewayEvent(Base):
    """Something that a gateway told us, signed: kept once, however often it comes.

    Nothing in it is believed but that there is news of `intent_id`, of which the gateway is then asked itself.
    """

    __tablename__ = "gateway_events"

    gateway: Mapped[str] = mapped_column(String(20), primary_key=True)
    event_id: Mapped[str] = mapped_column(String(100), primary_key=True)
    kind: Mapped[str] = text(100)
    intent_id: Mapped[str | None] = text(100)
    received_at: Mapped[CreatedAt]
    processed_at: Mapped[datetime | None] = mapped_column(DateTime(timezone=True))

    __table_args__ = (
        Index("gateway_events_unprocessed_idx", "received_at", postgresql_where=sql("processed_at IS NULL")),
    )


class DevelopmentIntent(Base):
    """A payment at the development gateway, which moves no money: what a real gateway would keep of it."""

    __tablename__ = "development_intents"

    id: Mapped[str] = mapped_column(String(100), primary_key=True)
    gateway_key: Mapped[str] = text(64, unique=True)
    amount: Mapped[Money]
    currency: Mapped[str] = mapped_column(CHAR(3))
    intent_status: Mapped[IntentStatus] = mapped_column(choice(IntentStatus))
    about: Mapped[dict[str, Any]] = mapped_column(JSONB)
    client_secret: Mapped[str] = text(100)
    failure_reason: Mapped[str | None] = text(200)
    refunds: Mapped[dict[str, Any]] = mapped_column(JSONB, default=dict, server_default=sql("'{}'"))
    created_at: Mapped[CreatedAt]
