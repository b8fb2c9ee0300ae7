"""How bookings move: the one door, and those who may go through it."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import Caller
from database.crud.notices import tell_builder, tell_customer
from database.crud.projects import touch
from database.crud.records import record
from database.crud.schedules import agreement_signed
from database.database import own_transaction, refusing
from database.models import Booking, BookingExtra, BookingHistory, Builder, Customer, Extra, Project, Unit, hold_lapsed
from domain.bookings import ENDED, TOLD, UNIT_STATUS, BookingStatus, Party
from domain.notifications import Notice, NotificationType, Priority
from domain.people import Permission, UserType
from errors import ExtraNotAvailable, InvalidTransition, NotFound

PLATFORM = "Plinth"
BOTH = frozenset({Party.CUSTOMER, Party.BUILDER})


def party(caller: Caller) -> Party:
    """The side on which the caller stands."""
    return Party.CUSTOMER if caller.user_type is UserType.CUSTOMER else Party.BUILDER


async def lock_booking(db: AsyncSession, caller: Caller | None, booking_id: int) -> tuple[Booking, Unit, Project]:
    """The caller's booking, locked together with its unit; any booking when there is no caller.

    Everything that touches both locks the unit first, so that no two can wait for each other. Raises `NotFound`.
    """
    wanted = select(Unit).join(Booking, Booking.unit_id == Unit.id).where(Booking.id == booking_id)
    if caller is not None:
        wanted = wanted.where(belongs_to(caller))
    unit = await db.scalar(wanted.with_for_update(of=Unit, key_share=True).execution_options(populate_existing=True))
    if unit is None:
        raise NotFound
    booking = await db.get_one(Booking, booking_id, with_for_update={"key_share": True}, populate_existing=True)
    return booking, unit, await db.get_one(Project, booking.project_id)


def belongs_to(caller: Caller) -> ColumnElement[bool]:
    """Whether a booking is the caller's: the customer's own, or in one of the builder's projects."""
    if party(caller) is Party.CUSTOMER:
        return Booking.customer_id == caller.customer_id
    return Booking.builder_id == caller.builder_id


async def move_booking(
    db: AsyncSession,
    booking: Booking,
    unit: Unit,
    to: BookingStatus,
    *,
    by: Caller | None,
    reason: str | None,
    at: datetime,
    told: frozenset[Party],
    values: Mapping[str, Any] | None = None,
) -> None:
    """The one door: status, unit, extras, history, audit entry and notices together; `InvalidTransition` if too late.

    `told`: which of the parties are told; whoever made the move knows. Raises `ExtraNotAvailable` when a booking that
    had ended would come back, and others have its extras (see `has_its_extras`).
    """
    seen = booking.status
    changes: dict[str, Any] = {"status": to, "version": Booking.version + 1, "updated_at": at, **(values or {})}
    if to in ENDED:
        changes |= {"ended_at": at, "end_reason": reason}
    elif seen in ENDED:
        changes |= {"ended_at": None, "end_reason": None, "forfeited_amount": None, "refund_owed": None}
    if to is BookingStatus.TOKEN_PAID:
        changes |= {"hold_slot": None, "hold_expires_at": None}
    won = await db.execute(
        update(Booking)
        .where(Booking.id == booking.id, Booking.status == seen)
        .values(changes)
        .returning(Booking.id)
        .execution_options(synchronize_session=False)
    )
    if won.one_or_none() is None:
        raise InvalidTransition(seen, to, [])
    if seen in ENDED:
        await _count_extras(db, booking.id, +1)
    if to in ENDED:
        # Extras before the unit's new status, which locks the project: a booking takes them in this order too.
        await _count_extras(db, booking.id, -1)
    unit.status, unit.held_until = UNIT_STATUS[to], None
    touch(unit)
    name = PLATFORM if by is None else await name_of(db, by)
    db.add(
        BookingHistory(
            booking_id=booking.id,
            builder_id=booking.builder_id,
            from_status=seen,
            to_status=to,
            at=at,
            by_user_id=by.user_id if by else None,
            by=name,
            reason=reason,
        )
    )
    await record(
        db,
        "booking.moved",
        "booking",
        booking.id,
        actor_id=by.user_id if by else None,
        builder_id=booking.builder_id,
        before={"status": seen},
        after={"status": to, "reason": reason, **(values or {})},
    )
    if to is BookingStatus.AGREEMENT_SIGNED:
        await agreement_signed(db, booking.id, at)
    await _tell(db, booking, unit, to, by=by, told=told, reason=reason)


async def _tell(
    db: AsyncSession,
    booking: Booking,
    unit: Unit,
    to: BookingStatus,
    *,
    by: Caller | None,
    told: frozenset[Party],
    reason: str | None,
) -> None:
    project = await db.get_one(Project, booking.project_id)
    what, sentence = TOLD[to]
    because = f" Reason: {reason}" if reason and to is BookingStatus.CANCELLED else ""
    notice = Notice(
        NotificationType.BOOKING_UPDATE,
        title=f"{unit.unit_number}: {what}",
        message=f"{sentence} {unit.unit_number} in {project.name}, booking {booking.reference}.{because}",
        entity_type="booking",
        entity_id=booking.id,
        priority=Priority.HIGH if to in ENDED else Priority.NORMAL,
    )
    if Party.CUSTOMER in told:
        await tell_customer(db, booking.customer_id, booking.builder_id, notice)
    if Party.BUILDER in told:
        but = by.user_id if by else None
        await tell_builder(db, booking.builder_id, Permission.MANAGE_BOOKINGS, notice, but=but)


async def _count_extras(db: AsyncSession, booking_id: int, sign: int) -> None:
    """Takes the booking's extras (+1), or gives them back (-1). Raises `ExtraNotAvailable` when they are taken."""
    await lock_extras(db, [booking_id])
    with refusing({"extras_taken_check": ExtraNotAvailable}):
        await db.execute(
            update(Extra)
            .where(Extra.id == BookingExtra.extra_id, BookingExtra.booking_id == booking_id)
            .values(taken=Extra.taken + sign * BookingExtra.quantity)
            .execution_options(synchronize_session=False)
        )


async def lock_extras(db: AsyncSession, booking_ids: list[int]) -> None:
    """Locks the extras of all these bookings, in the one order for everybody who locks several."""
    taken = select(BookingExtra.extra_id).where(BookingExtra.booking_id.in_(booking_ids))
    await db.execute(select(Extra.id).where(Extra.id.in_(taken)).order_by(Extra.id).with_for_update())


async def has_its_extras(db: AsyncSession, booking: Booking) -> bool:
    """Whether an ended booking, whose extras are locked, could have them again."""
    gone = (
        select(Extra.id)
        .join(BookingExtra, BookingExtra.extra_id == Extra.id)
        .where(BookingExtra.booking_id == booking.id, Extra.taken + BookingExtra.quantity > Extra.quantity)
    )
    return (await db.execute(gone)).first() is None


async def name_of(db: AsyncSession, caller: Caller) -> str:
    """The caller's name as the other party reads it: a customer's own, a builder's company's."""
    if caller.customer_id is not None:
        customer = await db.get_one(Customer, caller.customer_id)
        return f"{customer.first_name} {customer.last_name}"
    return (await db.get_one(Builder, caller.builder_id)).company_name


async def expire_hold(booking_id: int) -> bool:
    """Ends a hold that ran out, in a transaction of its own; whether it did."""
    async with own_transaction() as db:
        booking, unit, _ = await lock_booking(db, None, booking_id)
        return await end_if_lapsed(db, booking, unit)


async def end_if_lapsed(db: AsyncSession, booking: Booking, unit: Unit) -> bool:
    """Ends the booking, which is locked with its unit, if it is a hold that ran out; whether it did."""
    if not has_lapsed(booking, await database_time(db)):
        return False
    assert booking.hold_expires_at is not None
    await move_booking(
        db,
        booking,
        unit,
        BookingStatus.EXPIRED,
        by=None,
        reason="The hold ran out.",
        at=booking.hold_expires_at,
        told=BOTH,
        # What was paid of the token is owed back: running out is not giving up.
        values={"forfeited_amount": Decimal("0.00"), "refund_owed": booking.paid_amount},
    )
    await db.refresh(booking)
    return True


async def lapsed_holds(most: int) -> list[int]:
    """The bookings whose hold ran out and that nobody has ended yet, oldest first."""
    async with own_transaction() as db:
        rows = await db.scalars(select(Booking.id).where(hold_lapsed()).order_by(Booking.hold_expires_at).limit(most))
        return list(rows)


async def database_time(db: AsyncSession) -> datetime:
    """This moment, by the clock that decides in every statement."""
    # Not the transaction's start, since it may have waited for a lock.
    now: datetime = (await db.execute(select(func.clock_timestamp()))).scalar_one()
    return now


def has_lapsed(booking: Booking, now: datetime) -> bool:
    """Whether the booking is a hold that has run out by now, swept or not."""
    return (
        booking.status is BookingStatus.RESERVED
        and booking.hold_expires_at is not None
        and booking.hold_expires_at <= now
    )
