"""Stripe, by PaymentIntents: with what a payment can be made, its account says (in Stripe's Dashboard).

Stripe's library is asked in a thread, since its asynchronous half wants one more HTTP library than it brings along.
"""

import json
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from decimal import Decimal
from typing import Any, TypeVar

import structlog
from anyio import CapacityLimiter, to_thread
from stripe import (
    APIConnectionError,
    CardError,
    InvalidRequestError,
    PaymentIntent,
    Refund,
    RequestsClient,
    StripeClient,
    StripeError,
)

from domain.checkouts import GatewayNews, GatewayRefund, Intent, IntentStatus
from domain.money import MINOR_UNITS, in_minor_units, of_minor_units
from domain.payments import TransferStatus
from errors import GatewayRefused, GatewayUnavailable, InvalidSignature
from services.gateways.signatures import check_signature

log = structlog.get_logger()
Answer = TypeVar("Answer")
ADDRESS = "https://api.stripe.com"
SIGNATURE = "stripe-signature"
# To connect, and between two bytes of the answer: somebody is waiting before a screen.
PATIENCE = (3.05, 10.0)
MOST_RETRIES = 1
MOST_AT_ONCE = 10
LONGEST_NAME = 100
LONGEST_REASON = 1000
STATUS = {
    # We never ask for a payment that is to be captured later.
    "requires_capture": IntentStatus.PROCESSING,
    "processing": IntentStatus.PROCESSING,
    "succeeded": IntentStatus.SUCCEEDED,
    "canceled": IntentStatus.CANCELLED,
}
REFUNDED = {
    "succeeded": TransferStatus.COMPLETED,
    "failed": TransferStatus.FAILED,
    "canceled": TransferStatus.FAILED,
}


class StripeGateway:
    """Stripe, with one account's keys. `address`: another one only for what stands in for Stripe in tests."""

    name = "stripe"

    def __init__(self, secret_key: str, publishable_key: str, webhook_secret: str, *, address: str = ADDRESS) -> None:
        self.publishable_key = publishable_key
        self._webhook_secret = webhook_secret
        self._limiter = CapacityLimiter(MOST_AT_ONCE)
        self._stripe = StripeClient(
            secret_key,
            base_addresses={"api": address},
            max_network_retries=MOST_RETRIES,
            http_client=RequestsClient(timeout=PATIENCE),
        )

    async def create_intent(self, key: str, amount: Decimal, currency: str, about: Mapping[str, str]) -> Intent:
        """Sets up a payment. Raises `GatewayRefused`, for an amount that Stripe does not take for example."""
        made = await self._ask(
            lambda: self._stripe.v1.payment_intents.create(
                {
                    "amount": in_minor_units(amount, currency),
                    "currency": currency.lower(),
                    "metadata": dict(about),
                },
                {"idempotency_key": key},
            )
        )
        return _intent(made)

    async def fetch(self, intent_id: str) -> Intent:
        """The payment as it is now. Raises `GatewayRefused` when there is none of this name."""
        return _intent(await self._ask(lambda: self._stripe.v1.payment_intents.retrieve(intent_id)))

    async def cancel(self, intent_id: str) -> Intent:
        """Gives the payment up, unless it has been made already or is being made: the answer says how it then is."""
        try:
            return _intent(await self._ask(lambda: self._stripe.v1.payment_intents.cancel(intent_id)))
        except GatewayRefused:
            # It is too late, or it was given up before.
            return await self.fetch(intent_id)

    async def refund(self, intent_id: str, amount: Decimal, currency: str, key: str) -> GatewayRefund:
        """Pays back so much of a payment. What Stripe will not do is a failed refund."""
        units = in_minor_units(amount, currency)
        try:
            made = await self._ask(
                lambda: self._stripe.v1.refunds.create(
                    {"payment_intent": intent_id, "amount": units}, {"idempotency_key": key}
                )
            )
        except GatewayRefused as refused:
            return GatewayRefund(None, TransferStatus.FAILED, refused.detail)
        return _refund(made)

    async def fetch_refund(self, refund_id: str) -> GatewayRefund:
        """The refund as it is now."""
        return _refund(await self._ask(lambda: self._stripe.v1.refunds.retrieve(refund_id)))

    def parse_webhook(self, body: bytes, headers: Mapping[str, str]) -> GatewayNews:
        """What a message says: about a payment itself, or about a charge or refund of it.

        Raises `InvalidSignature` for one that Stripe has not signed just now.
        """
        check_signature(body, headers.get(SIGNATURE), self._webhook_secret, time.time())
        try:
            said = json.loads(body)
            of = said["data"]["object"]
            intent_id = of["id"] if of.get("object") == "payment_intent" else of.get("payment_intent")
            names: list[Any] = [said["id"], said["type"], intent_id or ""]
        except (ValueError, TypeError, KeyError, AttributeError):
            raise InvalidSignature from None
        if not all(isinstance(each, str) and len(each) <= LONGEST_NAME for each in names):
            raise InvalidSignature
        return GatewayNews(names[0], names[1], names[2] or None)

    async def _ask(self, question: Callable[[], Answer]) -> Answer:
        with _as_problems():
            return await to_thread.run_sync(question, limiter=self._limiter)


@contextmanager
def _as_problems() -> Iterator[None]:
    try:
        yield
    except (InvalidRequestError, CardError) as refused:
        log.warning("the gateway refused", code=refused.code, reason=str(refused)[:500])
        raise GatewayRefused(
            (refused.user_message or "The payment service does not take this.")[:LONGEST_REASON]
        ) from None
    except StripeError as failure:
        # What it says goes into the log: a wrong key, or a network that leads nowhere, is nobody's business outside.
        away = isinstance(failure, APIConnectionError)
        log.error("the gateway cannot be asked", kind=type(failure).__name__, away=away, reason=str(failure)[:500])  # noqa: TRY400
        raise GatewayUnavailable from None


def _intent(found: PaymentIntent) -> Intent:
    given: Mapping[str, Any] = found.to_dict()
    currency = str(given["currency"]).upper()
    if currency not in MINOR_UNITS:
        raise GatewayRefused("This payment is in a currency that we do not take.")
    failure = given.get("last_payment_error") or {}
    status = STATUS.get(given["status"], IntentStatus.FAILED if failure else IntentStatus.OPEN)
    arrived = given["amount"] if status is IntentStatus.SUCCEEDED else 0
    reason = failure.get("message") or failure.get("code")
    return Intent(
        id=given["id"],
        status=status,
        amount=of_minor_units(given["amount"], currency),
        currency=currency,
        received=of_minor_units(given.get("amount_received", arrived), currency),
        about=dict(given.get("metadata") or {}),
        client_secret=given.get("client_secret"),
        failure_reason=str(reason)[:LONGEST_REASON] if reason else None,
    )


def _refund(found: Refund) -> GatewayRefund:
    given: Mapping[str, Any] = found.to_dict()
    status = REFUNDED.get(given["status"], TransferStatus.PENDING)
    return GatewayRefund(given["id"], status, given.get("failure_reason"))
