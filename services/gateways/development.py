"""The gateway for development: it moves no money, and says so. Its payments are rows of a table, paid by pressing a
button; everything around it is as with any other gateway."""

import hmac
import json
import time
from collections.abc import Mapping
from decimal import Decimal
from secrets import token_hex
from typing import Literal

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from database.database import own_transaction
from database.models import DevelopmentIntent
from domain.checkouts import GatewayNews, GatewayRefund, Intent, IntentStatus
from domain.payments import TransferStatus
from errors import CheckoutNotOpen, GatewayRefused, InvalidSignature, NotFound
from services.gateways.signatures import check_signature, sign

SIGNATURE = "plinth-signature"
NOTHING = Decimal("0.00")
# What may still become of it: as long as it has not been paid, it may be given up.
UNPAID = (IntentStatus.OPEN, IntentStatus.FAILED)
Outcome = Literal[IntentStatus.SUCCEEDED, IntentStatus.FAILED]


class DevelopmentGateway:
    """A gateway that moves no money. `secret_key`: the platform's own, from which it takes one to sign with."""

    name = "development"
    publishable_key = "development"

    def __init__(self, secret_key: str) -> None:
        self._secret = hmac.digest(secret_key.encode(), b"messages of the development gateway", "sha256").hex()

    async def create_intent(self, key: str, amount: Decimal, currency: str, about: Mapping[str, str]) -> Intent:
        """Sets up a payment. Raises `GatewayRefused` when the key was another payment's."""
        intent_id = f"dev_{token_hex(12)}"
        values = {
            "id": intent_id,
            "gateway_key": key,
            "amount": amount,
            "currency": currency,
            "intent_status": IntentStatus.OPEN,
            "about": dict(about),
            "client_secret": f"{intent_id}_secret_{token_hex(16)}",
        }
        async with own_transaction() as db:
            made = upsert(DevelopmentIntent).values(values).on_conflict_do_nothing(index_elements=["gateway_key"])
            await db.execute(made)
            row = (await db.scalars(select(DevelopmentIntent).where(DevelopmentIntent.gateway_key == key))).one()
        if (row.amount, row.currency, row.about) != (amount, currency, about):
            raise GatewayRefused("This key was used for another payment before.")
        return _intent(row)

    async def fetch(self, intent_id: str) -> Intent:
        """The payment as it is now. Raises `GatewayRefused` when there is none of this name."""
        async with own_transaction() as db:
            row = await db.get(DevelopmentIntent, intent_id)
        if row is None:
            raise GatewayRefused("There is no such payment.")
        return _intent(row)

    async def cancel(self, intent_id: str) -> Intent:
        """Gives the payment up, unless it has been made. Raises `GatewayRefused` when there is none of this name."""
        async with own_transaction() as db:
            await db.execute(
                update(DevelopmentIntent)
                .where(DevelopmentIntent.id == intent_id, DevelopmentIntent.intent_status.in_(UNPAID))
                .values(intent_status=IntentStatus.CANCELLED)
            )
        return await self.fetch(intent_id)

    async def refund(self, intent_id: str, amount: Decimal, currency: str, key: str) -> GatewayRefund:
        """Pays back so much of a payment; never more than came in."""
        async with own_transaction() as db:
            row = await _locked(db, intent_id)
            if row is None or row.intent_status is not IntentStatus.SUCCEEDED or row.currency != currency:
                return GatewayRefund(None, TransferStatus.FAILED, "There is no such payment to pay back.")
            known = row.refunds.get(key)
            if known is None:
                if sum((Decimal(each["amount"]) for each in row.refunds.values()), NOTHING) + amount > row.amount:
                    return GatewayRefund(None, TransferStatus.FAILED, "That is more than is left of the payment.")
                known = {"id": f"{row.id}_refund_{len(row.refunds) + 1}", "amount": str(amount)}
                row.refunds = {**row.refunds, key: known}
        return GatewayRefund(known["id"], TransferStatus.COMPLETED)

    async def fetch_refund(self, refund_id: str) -> GatewayRefund:
        """The refund, which was complete as soon as it was made."""
        return GatewayRefund(refund_id, TransferStatus.COMPLETED)

    async def finish(self, intent_id: str, client_secret: str, outcome: Outcome) -> tuple[bytes, dict[str, str]]:
        """What pressing the button does: the payment is made, or fails. The signed message about it, body and headers.

        Raises `NotFound` unless the secret is that of the payment, `CheckoutNotOpen` when it has been given up, or
        would fail after it was made.
        """
        async with own_transaction() as db:
            row = await _locked(db, intent_id)
            if row is None or not hmac.compare_digest(row.client_secret.encode(), client_secret.encode()):
                raise NotFound
            if row.intent_status not in (*UNPAID, outcome):
                raise CheckoutNotOpen
            row.intent_status = outcome
            row.failure_reason = "The card was declined." if outcome is IntentStatus.FAILED else None
        return self.message(intent_id, outcome)

    def message(self, intent_id: str, outcome: IntentStatus) -> tuple[bytes, dict[str, str]]:
        """A signed message that there is news of the payment: body and headers."""
        said = {"id": f"evt_{token_hex(12)}", "kind": f"payment.{outcome}", "intent_id": intent_id}
        body = json.dumps(said).encode()
        return body, {SIGNATURE: sign(body, self._secret, int(time.time()))}

    def parse_webhook(self, body: bytes, headers: Mapping[str, str]) -> GatewayNews:
        """What a message says. Raises `InvalidSignature` for one that was not signed just now."""
        check_signature(body, headers.get(SIGNATURE), self._secret, time.time())
        try:
            return GatewayNews(**json.loads(body))
        except (ValueError, TypeError):
            raise InvalidSignature from None


async def _locked(db: AsyncSession, intent_id: str) -> DevelopmentIntent | None:
    return await db.get(DevelopmentIntent, intent_id, with_for_update=True)


def _intent(row: DevelopmentIntent) -> Intent:
    return Intent(
        id=row.id,
        status=row.intent_status,
        amount=row.amount,
        currency=row.currency,
        received=row.amount if row.intent_status is IntentStatus.SUCCEEDED else NOTHING,
        about=row.about,
        client_secret=row.client_secret,
        failure_reason=row.failure_reason,
    )
