"""How bookings move: the one door, and those who may go through it."""

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import Caller
from database.crud.projects import touch
from database.crud.records import record
from database.database import own_transaction
from database.models import Booking, BookingExtra, BookingHistory, Builder, Customer, Extra, Project, Unit, hold_lapsed
from database.schemas.bookings import BookingStatusUpdate, CancellationResponse
from database.versions import Versions, check_version
from domain.bookings import ENDED, UNIT_STATUS, BookingStatus, Move, Party, moves
from domain.people import UserType
from domain.refunds import Refund, refund_due
from errors import BalanceOutstanding, InvalidRequest, InvalidTransition, NotFound

PLATFORM = "Plinth"


def party(caller: Caller) -> Party:
    """The side on which the caller stands."""
    return Party.CUSTOMER if caller.user_type is UserType.CUSTOMER else Party.BUILDER


async def lock_booking(db: AsyncSession, caller: Caller | None, booking_id: int) -> tuple[Booking, Unit, Project]:
    """The caller's booking, locked together with its unit; any booking when there is no caller.

    Everything that touches both locks the unit first, so that no two can wait for each other. Raises `NotFound`.
    """
    wanted = select(Unit).join(Booking, Booking.unit_id == Unit.id).where(Booking.id == booking_id)
    if caller is not None:
        wanted = wanted.where(_belongs_to(caller))
    unit = await db.scalar(wanted.with_for_update(of=Unit, key_share=True).execution_options(populate_existing=True))
    if unit is None:
        raise NotFound
    booking = await db.get_one(Booking, booking_id, with_for_update={"key_share": True}, populate_existing=True)
    return booking, unit, await db.get_one(Project, booking.project_id)


def _belongs_to(caller: Caller) -> ColumnElement[bool]:
    if party(caller) is Party.CUSTOMER:
        return Booking.customer_id == caller.customer_id
    return Booking.builder_id == caller.builder_id


async def change_status(
    db: AsyncSession, caller: Caller, booking_id: int, asked: BookingStatusUpdate, expected: Versions
) -> None:
    """Moves the caller's booking.

    Raises `NotFound`, `Stale`, `InvalidTransition` (which names the allowed moves), `InvalidRequest` when a reason or a
    registration is missing, `BalanceOutstanding`.
    """
    booking, unit, project = await lock_booking(db, caller, booking_id)
    check_version(booking.version, expected)
    now = await database_time(db)
    seen = BookingStatus.EXPIRED if has_lapsed(booking, now) else booking.status
    cooling_off = _cooling_off(booking, project, now)
    allowed = moves(seen, party(caller), cooling_off=cooling_off)
    move = next((move for move in allowed if move.to is asked.status), None)
    if move is None:
        raise InvalidTransition(seen, asked.status, [move.to for move in allowed])
    _check_needs(move, asked, booking)
    values: dict[str, Any] = {}
    if move.needs_registration:
        values = {"registration_number": asked.registration_number, "registration_date": asked.registration_date}
    if move.to is BookingStatus.CANCELLED:
        refund = _refund(booking, project, cooling_off=cooling_off)
        values = {"forfeited_amount": refund.forfeited, "refund_owed": refund.refund}
        # The customer did not let the home go: nothing keeps them from holding it again.
        values["rehold_allowed_at"] = now if party(caller) is Party.BUILDER else None
    await _move(db, booking, unit, move.to, by=caller, reason=asked.reason, at=now, values=values)


def _check_needs(move: Move, asked: BookingStatusUpdate, booking: Booking) -> None:
    missing = [
        name
        for name, needed in (
            ("reason", move.needs_reason),
            ("registration_number", move.needs_registration),
            ("registration_date", move.needs_registration),
        )
        if needed and getattr(asked, name) is None
    ]
    if missing:
        raise InvalidRequest(
            errors=[
                {"loc": ["body", name], "msg": "This is needed for this move.", "type": "missing"} for name in missing
            ]
        )
    if move.needs_zero_balance and booking.paid_amount < booking.total_amount:
        raise BalanceOutstanding


async def _move(
    db: AsyncSession,
    booking: Booking,
    unit: Unit,
    to: BookingStatus,
    *,
    by: Caller | None,
    reason: str | None,
    at: datetime,
    values: Mapping[str, Any] | None = None,
) -> None:
    """The one door: status, unit, extras, history and audit entry together, or `InvalidTransition` if too late."""
    seen = booking.status
    changes: dict[str, Any] = {"status": to, "version": Booking.version + 1, "updated_at": at, **(values or {})}
    if to in ENDED:
        changes |= {"ended_at": at, "end_reason": reason}
    won = await db.execute(
        update(Booking)
        .where(Booking.id == booking.id, Booking.status == seen)
        .values(changes)
        .returning(Booking.id)
        .execution_options(synchronize_session=False)
    )
    if won.one_or_none() is None:
        raise InvalidTransition(seen, to, [])
    if to in ENDED:
        # Extras before the unit's new status, which locks the project: a booking takes them in this order too.
        await _give_extras_back(db, booking.id)
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


async def _give_extras_back(db: AsyncSession, booking_id: int) -> None:
    taken = select(BookingExtra.extra_id).where(BookingExtra.booking_id == booking_id)
    # One order for everybody who locks several extras.
    await db.execute(select(Extra.id).where(Extra.id.in_(taken)).order_by(Extra.id).with_for_update())
    await db.execute(
        update(Extra)
        .where(Extra.id == BookingExtra.extra_id, BookingExtra.booking_id == booking_id)
        .values(taken=Extra.taken - BookingExtra.quantity)
        .execution_options(synchronize_session=False)
    )


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
        if not has_lapsed(booking, await database_time(db)):
            return False
        assert booking.hold_expires_at is not None
        await _move(
            db,
            booking,
            unit,
            BookingStatus.EXPIRED,
            by=None,
            reason="The hold ran out.",
            at=booking.hold_expires_at,
        )
        return True


async def lapsed_holds(most: int) -> list[int]:
    """The bookings whose hold ran out and that nobody has ended yet, oldest first."""
    async with own_transaction() as db:
        rows = await db.scalars(select(Booking.id).where(hold_lapsed()).order_by(Booking.hold_expires_at).limit(most))
        return list(rows)


async def preview_cancellation(db: AsyncSession, caller: Caller, booking_id: int) -> CancellationResponse:
    """What a cancellation by the caller would mean in money now.

    Raises `NotFound`, `InvalidTransition` when it cannot be cancelled.
    """
    booking = await db.scalar(select(Booking).where(Booking.id == booking_id, _belongs_to(caller)))
    if booking is None:
        raise NotFound
    project = await db.get_one(Project, booking.project_id)
    now = await database_time(db)
    seen = BookingStatus.EXPIRED if has_lapsed(booking, now) else booking.status
    cooling_off = _cooling_off(booking, project, now)
    allowed = [move.to for move in moves(seen, party(caller), cooling_off=cooling_off)]
    if BookingStatus.CANCELLED not in allowed:
        raise InvalidTransition(seen, BookingStatus.CANCELLED, allowed)
    refund = _refund(booking, project, cooling_off=cooling_off)
    return CancellationResponse(
        booking_id=booking.id,
        status=booking.status,
        currency=booking.currency,
        paid_amount=str(refund.paid),
        forfeit_percent=0.0 if cooling_off else project.forfeit_percent.get(booking.status, 0.0),
        forfeited_amount=str(refund.forfeited),
        refund_amount=str(refund.refund),
        cooling_off=cooling_off,
    )


def _refund(booking: Booking, project: Project, *, cooling_off: bool) -> Refund:
    percent = Decimal(str(project.forfeit_percent.get(booking.status, 0)))
    return refund_due(booking.paid_amount, percent, booking.currency, cooling_off=cooling_off)


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


def _cooling_off(booking: Booking, project: Project, now: datetime) -> bool:
    return (
        booking.status is BookingStatus.AGREEMENT_SIGNED
        and booking.firm_on is not None
        and now.astimezone(ZoneInfo(project.timezone)).date() < booking.firm_on
    )
