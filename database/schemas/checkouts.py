"""Requests and answers about paying online."""

from datetime import datetime
from typing import Annotated, Literal

from pydantic import BaseModel

from database.schemas.base import Amount, Body, PositiveMoney, Reference, line
from domain.checkouts import CheckoutStatus, IntentStatus
from domain.payments import PaymentType


class CheckoutCreate(Body):
    """What a customer sets out to pay, in the booking's currency. A `penalty` pays the interest that is owed."""

    booking_id: Reference
    amount: PositiveMoney
    payment_type: Literal[PaymentType.TOKEN, PaymentType.INSTALLMENT, PaymentType.FINAL, PaymentType.PENALTY] = (
        PaymentType.INSTALLMENT
    )


class CheckoutResponse(BaseModel):
    """A payment online, from the moment the customer set out to make it.

    `client_secret` and `publishable_key`: what the customer's browser pays it with at the gateway, as long as it is
    open; null for anybody else. `payment_id`: the payment in the books, as soon as the gateway has the money.
    `failure_reason`: why it failed, or of an open one why the last attempt did.
    """

    id: int
    booking_id: int
    amount: Amount
    currency: str
    payment_type: PaymentType
    status: CheckoutStatus
    gateway: str
    intent_id: str | None
    client_secret: str | None
    publishable_key: str | None
    failure_reason: str | None
    expires_at: datetime
    payment_id: int | None
    created_at: datetime


class GatewayResponse(BaseModel):
    """With which gateway customers pay online; null when they cannot."""

    gateway: Literal["stripe", "development"] | None
    publishable_key: str | None


class DevelopmentOutcome(Body):
    """What is to become of a payment at the gateway that moves no money."""

    client_secret: Annotated[str, line(100)]
    outcome: Literal[IntentStatus.SUCCEEDED, IntentStatus.FAILED]


class DevelopmentIntentResponse(BaseModel):
    """What became of it."""

    intent_id: str
    status: IntentStatus


class WebhookResponse(BaseModel):
    """That a message of the gateway has been kept, now or before."""

    received: bool
