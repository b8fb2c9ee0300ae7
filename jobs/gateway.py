"""What follows from what the payment gateway says, and what is to be done when it says nothing.

A message only says that there is news: the gateway itself is asked how it stands. So it does not matter how often a
message comes, how late, in which order, or that somebody might have forged it.
"""

import structlog
from procrastinate import RetryStrategy

from database.crud import checkouts, refund_transfers
from database.crud.online_payments import refuse_checkout, settle_checkout, settle_intent
from database.crud.refund_transfers import Transfer
from database.models import Checkout
from errors import GatewayRefused, GatewayUnavailable
from jobs.app import queue
from services.gateways import gateway_of, intent_of

log = structlog.get_logger()
MOST_AT_ONCE = 200
# Waits 3, 9, 27 … seconds; after that the sweep sees to it.
AGAIN = RetryStrategy(max_attempts=5, exponential_wait=3)


@queue.task(retry=AGAIN, pass_context=False)
async def settle_gateway_event(gateway: str, event_id: str) -> None:
    """Asks the gateway how it stands with the payment that a message is about, and with what was paid back of it.

    Raises `GatewayUnavailable` when it cannot be asked: the job is then done again.
    """
    event = await checkouts.find_event(gateway, event_id)
    if event is None:
        return
    if event.intent_id is not None:
        asked = gateway_of(gateway)
        try:
            intent = await asked.fetch(event.intent_id)
        except GatewayRefused:
            log.error("the gateway does not know a payment that it spoke of", gateway=gateway, event_id=event_id)  # noqa: TRY400
        else:
            await settle_intent(gateway, intent)
            for transfer in await refund_transfers.transfers_of(gateway, intent.id):
                await _send(transfer)
    await checkouts.event_seen_to(gateway, event_id)


@queue.periodic(cron="* * * * *")
@queue.task(queueing_lock="sweep_checkouts", pass_context=False)
async def sweep_checkouts(timestamp: int) -> None:
    """Sees to messages that were left lying, asks after open payments that nothing was heard of, and gives up those
    whose time is over: no money is lost because a message was."""
    for gateway, event_id in await checkouts.overdue_events(MOST_AT_ONCE):
        try:
            await settle_gateway_event(gateway=gateway, event_id=event_id)
        except GatewayUnavailable:
            log.warning("a message of the gateway could not be seen to", gateway=gateway, event_id=event_id)
        except Exception:
            # The next minute tries again; the others must not wait for it.
            log.exception("a message of the gateway could not be seen to", gateway=gateway, event_id=event_id)
    settled = 0
    for checkout, over in await checkouts.quiet_checkouts(MOST_AT_ONCE):
        try:
            await _ask_after(checkout, give_up=over)
            settled += 1
        except GatewayUnavailable:
            log.warning("a payment could not be asked after", checkout_id=checkout.id)
        except Exception:
            log.exception("a payment could not be settled", checkout_id=checkout.id)
    if settled:
        log.info("payments asked after", checkouts=settled)


async def _ask_after(checkout: Checkout, *, give_up: bool) -> None:
    gateway = gateway_of(checkout.gateway)
    try:
        intent = await intent_of(gateway, checkout)
        if give_up:
            intent = await gateway.cancel(intent.id)
    except GatewayRefused as refused:
        await refuse_checkout(checkout.id, refused.detail)
        return
    await settle_checkout(checkout.id, intent)


@queue.periodic(cron="*/5 * * * *")
@queue.task(queueing_lock="send_refunds", pass_context=False)
async def send_refunds(timestamp: int = 0) -> None:
    """Sends back what customers are owed through the gateway that it came by, and asks after what is on its way."""
    for transfer in await refund_transfers.waiting_transfers(MOST_AT_ONCE):
        try:
            await _send(transfer)
        except GatewayUnavailable:
            log.warning("a refund could not be sent", refund_id=transfer.refund_id)
        except Exception:
            # The next run tries again; the others must not wait for it.
            log.exception("a refund could not be sent", refund_id=transfer.refund_id)


async def _send(transfer: Transfer) -> None:
    gateway = gateway_of(transfer.gateway)
    if transfer.gateway_refund_id is None:
        answer = await gateway.refund(transfer.intent_id, transfer.amount, transfer.currency, transfer.key)
    else:
        answer = await gateway.fetch_refund(transfer.gateway_refund_id)
    await refund_transfers.settle_refund(transfer.refund_id, answer)
