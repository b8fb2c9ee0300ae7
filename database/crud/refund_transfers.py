"""How the money of refunds gets back to customers through a gateway."""

from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from database.crud.notices import tell_builder
from database.crud.projects import touch
from database.crud.records import record
from database.database import own_transaction
from database.models import Booking, Payment, PaymentRefund, RefundTransfer
from database.projections import Rows
from domain.checkouts import GatewayRefund
from domain.money import spelled
from domain.notifications import Notice, NotificationType, Priority
from domain.payments import PaymentMethod, TransferStatus
from domain.people import Permission

LONGEST_REASON = 1000


@dataclass(frozen=True)
class Transfer:
    """Money that goes back through a gateway. `gateway_refund_id`: what the gateway calls it, once it has it."""

    refund_id: int
    gateway: str
    intent_id: str
    amount: Decimal
    currency: str
    gateway_refund_id: str | None

    @property
    def key(self) -> str:
        """Makes the request to the gateway safe to repeat."""
        return f"refund-{self.refund_id}"


def _through_gateways() -> Rows:
    columns = (
        RefundTransfer.refund_id,
        RefundTransfer.gateway,
        RefundTransfer.intent_id,
        PaymentRefund.amount,
        Payment.currency,
        RefundTransfer.gateway_refund_id,
    )
    return (
        select(*columns)
        .join(PaymentRefund, PaymentRefund.id == RefundTransfer.refund_id)
        .join(Payment, Payment.id == PaymentRefund.payment_id)
        .where(RefundTransfer.gateway.is_not(None), RefundTransfer.method == PaymentMethod.ONLINE)
        .order_by(RefundTransfer.refund_id)
    )


async def waiting_transfers(most: int) -> list[Transfer]:
    """What has still to go back, or is on its way, the oldest first."""
    async with own_transaction() as db:
        rows = _through_gateways().where(RefundTransfer.transfer_status == TransferStatus.PENDING).limit(most)
        return [Transfer(*row) for row in await db.execute(rows)]


async def transfers_of(gateway: str, intent_id: str) -> list[Transfer]:
    """What the gateway has been asked to pay back of a payment, whatever became of it."""
    async with own_transaction() as db:
        rows = _through_gateways().where(
            # The payment's reference is its name at the gateway, and there is an index on that.
            Payment.payment_method == PaymentMethod.ONLINE,
            Payment.reference == intent_id,
            RefundTransfer.gateway == gateway,
            RefundTransfer.gateway_refund_id.is_not(None),
        )
        return [Transfer(*row) for row in await db.execute(rows)]


async def settle_refund(refund_id: int, answer: GatewayRefund) -> TransferStatus:
    """Takes in what the gateway says of a refund, in a transaction of its own; how it then stands with it.

    A refund that arrived may come back later, when the customer's account is closed: then it has failed after all. What
    people have paid back in another way since is no longer the gateway's business.
    """
    async with own_transaction() as db:
        # Payment before transfer, as everybody locks them.
        found = select(PaymentRefund.payment_id).where(PaymentRefund.id == refund_id)
        payment_id = (await db.execute(found)).scalar_one()
        payment = await db.get_one(Payment, payment_id, with_for_update={"key_share": True})
        transfer = await db.get_one(RefundTransfer, refund_id, with_for_update=True)
        seen = transfer.transfer_status
        ours = transfer.method is PaymentMethod.ONLINE and seen is not TransferStatus.FAILED
        came_back = seen is TransferStatus.COMPLETED and answer.status is TransferStatus.FAILED
        if not ours or not (seen is TransferStatus.PENDING or came_back):
            return seen
        transfer.gateway_refund_id = answer.id or transfer.gateway_refund_id
        if answer.status is not seen:
            await _settled(db, payment, transfer, answer)
        return transfer.transfer_status


async def _settled(db: AsyncSession, payment: Payment, transfer: RefundTransfer, answer: GatewayRefund) -> None:
    seen, failed = transfer.transfer_status, answer.status is TransferStatus.FAILED
    reason = (answer.failure_reason or "The gateway gives no reason.")[:LONGEST_REASON] if failed else None
    transfer.transfer_status, transfer.failure_reason = answer.status, reason
    transfer.settled_at = None if failed else func.now()
    touch(payment)
    await db.flush()
    await record(
        db,
        "refund.failed" if failed else "refund.settled",
        "payment",
        payment.id,
        actor_id=None,
        builder_id=payment.builder_id,
        before={"transfer_status": seen},
        after={
            "booking_id": payment.booking_id,
            "refund_id": transfer.refund_id,
            "transfer_status": answer.status,
            "reason": reason,
        },
    )
    if failed:
        booking = await db.get_one(Booking, payment.booking_id)
        refund = await db.get_one(PaymentRefund, transfer.refund_id)
        notice = Notice(
            NotificationType.PAYMENT_RECEIVED,
            title="A refund could not be sent",
            message=f"{spelled(refund.amount, payment.currency)} of booking {booking.reference} could not be sent back "
            f"online: {reason} Please pay it back in another way.",
            entity_type="booking",
            entity_id=booking.id,
            priority=Priority.HIGH,
        )
        await tell_builder(db, payment.builder_id, Permission.MANAGE_PAYMENTS, notice)
