"""Payments that customers make online, from the moment they set out to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from enum import StrEnum

from domain.payments import TransferStatus


class CheckoutStatus(StrEnum):
    """Open: the customer may still pay it. Cancelled: given up, or another one took its place."""

    OPEN = "open"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"


class IntentStatus(StrEnum):
    """How it stands with a payment at a gateway. `failed` may still be tried again; what is cancelled may not."""

    OPEN = "open"
    PROCESSING = "processing"
    FAILED = "failed"
    SUCCEEDED = "succeeded"
    CANCELLED = "cancelled"


# How long a customer may take; then the payment is given up at the gateway, so that it cannot come by surprise.
CHECKOUT_LASTS = timedelta(hours=24)
# Older news than this of an open payment is not relied on: the gateway is asked, lest a lost message lose money.
NEWS_LASTS = timedelta(minutes=10)


@dataclass(frozen=True)
class Intent:
    """A payment as its gateway has it at this moment. `received`: what of the amount has come in. `about`: what we
    told the gateway that it is for. `client_secret`: lets the customer's browser pay it, and nobody else's."""

    id: str
    status: IntentStatus
    amount: Decimal
    currency: str
    received: Decimal
    about: Mapping[str, str]
    client_secret: str | None
    failure_reason: str | None = None


@dataclass(frozen=True)
class GatewayRefund:
    """A refund as its gateway has it; without an id when the gateway would not make it at all."""

    id: str | None
    status: TransferStatus
    failure_reason: str | None = None


@dataclass(frozen=True)
class GatewayNews:
    """What a gateway says has happened, signed: that there is news of a payment, if it is about one. `id`: the same
    each time that the same news is sent."""

    id: str
    kind: str
    intent_id: str | None


def about(checkout_id: int, booking_id: int) -> dict[str, str]:
    """What a gateway is told of a payment: which of ours it is, and nothing about the person who pays."""
    return {"checkout_id": str(checkout_id), "booking_id": str(booking_id)}


def mismatch(intent: Intent, *, amount: Decimal, currency: str, told: Mapping[str, str]) -> str | None:
    """How the payment at the gateway differs from the one that was asked for, in words; none when it does not."""
    if intent.currency != currency:
        return f"The gateway has it in {intent.currency}, and {currency} was asked for."
    if intent.amount != amount:
        return f"The gateway has {intent.amount}, and {amount} was asked for."
    if intent.status is IntentStatus.SUCCEEDED and intent.received != amount:
        return f"The gateway has received {intent.received}, and {amount} was asked for."
    if {name: intent.about.get(name) for name in told} != dict(told):
        return "The gateway has it for something else than what it was asked for."
    return None
