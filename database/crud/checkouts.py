"""Payments that customers set out to make online: begun, read, and looked through for those that nobody hears of.

The gateway is asked between two transactions. The first keeps what is to be paid, with the key that makes the request
to the gateway safe to repeat; the second, what the gateway calls it. A crash in between leaves a row without that name,
which the next attempt or the sweep asks for again with the same key.
"""

from dataclasses import dataclass
from datetime import timedelta
from uuid import uuid4

from sqlalchemy import String, and_, bindparam, func, null, or_, select, update
from sqlalchemy import cast as sql_cast
from sqlalchemy.dialects.postgresql import insert as upsert
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import CustomerCaller, Signed
from database.callers import PARTIES, as_caller, caller_cte, own
from database.crud.booking_moves import lock_booking
from database.crud.books import read_books
from database.crud.queueing import SETTLE_GATEWAY_EVENT, enqueue
from database.crud.records import Kept, Key, claim_key, count_attempt, keep_answer
from database.database import own_transaction, read_in
from database.models import Booking, Checkout, GatewayEvent
from database.projections import Document as JsonDocument
from database.projections import Statement, projection
from database.schemas.checkouts import CheckoutCreate, CheckoutResponse
from database.versions import Document, Versions, check_version
from domain.bookings import ENDED, BookingStatus
from domain.checkouts import CHECKOUT_LASTS, NEWS_LASTS, CheckoutStatus, GatewayNews
from errors import BookingEnded, NotFound

# Whoever tries stolen cards tries many; whoever pays for a home, a few.
CHECKOUTS_AN_HOUR = 60
# The worker has done it long before, unless it was away.
EVENT_OVERDUE = timedelta(minutes=2)

_nothing = sql_cast(null(), String)


def _checkout() -> JsonDocument:
    return projection(
        CheckoutResponse,
        Checkout,
        status=Checkout.checkout_status,
        client_secret=_nothing,
        publishable_key=_nothing,
    )


_me = caller_cte()
_mine = or_(Checkout.customer_id == own(_me.c.customer_id), Checkout.builder_id == own(_me.c.builder_id))
_ONE = as_caller(
    _me,
    select(
        Checkout.version,
        _checkout().label("document"),
        (Checkout.customer_id == own(_me.c.customer_id)).label("own"),
    ).where(Checkout.id == bindparam("id"), _mine),
)
_AFTER = Statement(select(Checkout.version, _checkout()).where(Checkout.id == bindparam("id")))


@dataclass(frozen=True)
class Begun:
    """The payment that is to be made; or, `in_the_way`, another one that is open and has to be given up before."""

    checkout: Checkout
    in_the_way: bool


async def begin_checkout(caller: CustomerCaller, asked: CheckoutCreate, gateway: str, key: Key | None) -> Begun | Kept:
    """Keeps what the customer sets out to pay, if the books have room for it, in a transaction of its own.

    The same amount for the same purpose is the same payment, as long as it is open. Gives the answer that this request
    got before, if it did.

    Raises `NotFound`, `InvalidRequest`, `BookingEnded`, `Overpayment`, `AdvanceCapExceeded`, `RateLimited`,
    `IdempotencyKeyReused`, `StillUnderWay`.
    """
    await count_attempt((f"checkout:{caller.user_id}", CHECKOUTS_AN_HOUR, timedelta(hours=1)))
    async with own_transaction() as db:
        kept = await claim_key(db, caller.user_id, key.key, key.fingerprint) if key else None
        if kept is not None:
            return Kept(kept.status, kept.body.encode())
        # The lock has two who begin at once take turns; the index on open ones stands beneath it.
        booking, _, _ = await lock_booking(db, caller, asked.booking_id)
        books = await read_books(db, booking.id)
        if books.status in ENDED or books.has_run_out:
            raise BookingEnded
        books.check(asked.amount, asked.payment_type)
        lasts = Checkout.expires_at > func.now()
        open_one = select(Checkout, lasts).where(
            Checkout.booking_id == booking.id, Checkout.checkout_status == CheckoutStatus.OPEN
        )
        found = (await db.execute(open_one)).one_or_none()
        if found is not None:
            checkout, still_lasts = found
            same = (checkout.amount, checkout.payment_type) == (asked.amount, asked.payment_type)
            return Begun(checkout, in_the_way=not (same and still_lasts and checkout.gateway == gateway))
        checkout = Checkout(
            booking_id=booking.id,
            builder_id=booking.builder_id,
            customer_id=booking.customer_id,
            payment_type=asked.payment_type,
            amount=asked.amount,
            currency=booking.currency,
            checkout_status=CheckoutStatus.OPEN,
            gateway=gateway,
            gateway_key=f"checkout-{uuid4().hex}",
            expires_at=books.now + CHECKOUT_LASTS,
        )
        db.add(checkout)
        await db.flush()
        await db.refresh(checkout)
        return Begun(checkout, in_the_way=False)


async def open_checkout(caller: CustomerCaller, checkout_id: int, intent_id: str, key: Key | None) -> Document | Kept:
    """Keeps what the gateway calls the payment, and the answer to the request, in a transaction of its own.

    Raises `StillUnderWay` when another copy of the request is doing the same at this moment.
    """
    async with own_transaction() as db:
        kept = await claim_key(db, caller.user_id, key.key, key.fingerprint) if key else None
        if kept is not None:
            return Kept(kept.status, kept.body.encode())
        await db.execute(
            update(Checkout)
            .where(Checkout.id == checkout_id, Checkout.intent_id.is_(None))
            .values(intent_id=intent_id)
            .execution_options(synchronize_session=False)
        )
        document = await read_checkout(db, checkout_id)
        if key is not None:
            # Without the secret, which is the gateway's, and is asked for again if the answer is.
            body = document.body.decode()
            await keep_answer(db, caller.user_id, key.key, key.fingerprint, status=201, body=body)
        return document


async def read_checkout(db: AsyncSession, checkout_id: int) -> Document:
    """The payment as it is inside the transaction."""
    row = await read_in(db, _AFTER, id=checkout_id)
    assert row is not None
    return Document(*row)


async def get_checkout(reader: Signed, checkout_id: int) -> tuple[Document, bool]:
    """A payment, for its customer and its builder's people; whether it is the reader's own. Raises `NotFound`."""
    version, document, is_own = await reader.read(_ONE, {"id": checkout_id}, PARTIES)
    if version is None:
        raise NotFound
    return Document(version, document), bool(is_own)


async def find_checkout(caller: CustomerCaller, checkout_id: int, expected: Versions) -> Checkout:
    """The customer's own payment. Raises `NotFound`, `Stale`."""
    async with own_transaction() as db:
        checkout = await db.get(Checkout, checkout_id)
    if checkout is None or checkout.customer_id != caller.customer_id:
        raise NotFound
    check_version(checkout.version, expected)
    return checkout


async def quiet_checkouts(most: int) -> list[tuple[Checkout, bool]]:
    """Open payments that nothing was heard of for a while, and those to be given up, whose `True` stands beside them:
    the customer's time is over, or the booking has been cancelled. The oldest news first."""
    ran_out = or_(Checkout.expires_at <= func.now(), Booking.status == BookingStatus.CANCELLED)
    async with own_transaction() as db:
        rows = await db.execute(
            select(Checkout, ran_out)
            .join(Booking, Booking.id == Checkout.booking_id)
            .where(
                Checkout.checkout_status == CheckoutStatus.OPEN,
                or_(ran_out, Checkout.updated_at < func.now() - NEWS_LASTS),
            )
            .order_by(Checkout.updated_at)
            .limit(most)
        )
        return [(checkout, bool(over)) for checkout, over in rows]


# What gateways say


async def receive_event(db: AsyncSession, gateway: str, news: GatewayNews) -> bool:
    """Keeps what a gateway said and has the worker see to it; nothing if it was said before. Whether it was new."""
    values = {"gateway": gateway, "event_id": news.id, "kind": news.kind, "intent_id": news.intent_id}
    added = upsert(GatewayEvent).values(values).on_conflict_do_nothing().returning(GatewayEvent.event_id)
    if await db.scalar(added) is None:
        return False
    await enqueue(db, SETTLE_GATEWAY_EVENT, gateway=gateway, event_id=news.id)
    return True


async def find_event(gateway: str, event_id: str) -> GatewayEvent | None:
    """What the gateway said, if it has not been seen to."""
    async with own_transaction() as db:
        event = await db.get(GatewayEvent, (gateway, event_id))
    return event if event is not None and event.processed_at is None else None


async def event_seen_to(gateway: str, event_id: str) -> None:
    """Notes that everything that follows from it has been done."""
    async with own_transaction() as db:
        await db.execute(
            update(GatewayEvent)
            .where(
                and_(GatewayEvent.gateway == gateway, GatewayEvent.event_id == event_id),
                GatewayEvent.processed_at.is_(None),
            )
            .values(processed_at=func.now())
        )


async def overdue_events(most: int) -> list[tuple[str, str]]:
    """What gateways said and nobody has seen to, by gateway and name, the oldest first."""
    async with own_transaction() as db:
        rows = await db.execute(
            select(GatewayEvent.gateway, GatewayEvent.event_id)
            .where(GatewayEvent.processed_at.is_(None), GatewayEvent.received_at < func.now() - EVENT_OVERDUE)
            .order_by(GatewayEvent.received_at)
            .limit(most)
        )
        return [(gateway, event_id) for gateway, event_id in rows]
