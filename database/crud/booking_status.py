"""What people do to a booking's status: the moves that they may make, and what cancelling would mean in money."""

from datetime import datetime
from decimal import Decimal
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import Caller
from database.crud.booking_moves import belongs_to, database_time, has_lapsed, lock_booking, move_booking, party
from database.crud.books import read_books
from database.models import Booking, Project
from database.schemas.bookings import BookingStatusUpdate, CancellationResponse
from database.versions import Versions, check_version
from domain.bookings import BookingStatus, Move, Party, moves
from domain.refunds import Refund, refund_due
from errors import BalanceOutstanding, InvalidRequest, InvalidTransition, NotFound


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
    way = next((move for move in allowed if move.to is asked.status), None)
    if way is None:
        raise InvalidTransition(seen, asked.status, [move.to for move in allowed])
    _check_needs(way, asked)
    if way.needs_zero_balance:
        books = await read_books(db, booking.id)
        if books.paid < books.total or books.interest_owed:
            raise BalanceOutstanding
    values: dict[str, Any] = {}
    if way.needs_registration:
        values = {"registration_number": asked.registration_number, "registration_date": asked.registration_date}
    if way.to is BookingStatus.CANCELLED:
        refund = _refund(booking, project, cooling_off=cooling_off)
        values = {"forfeited_amount": refund.forfeited, "refund_owed": refund.refund}
        # The customer did not let the home go: nothing keeps them from holding it again.
        values["rehold_allowed_at"] = now if party(caller) is Party.BUILDER else None
    other = Party.BUILDER if party(caller) is Party.CUSTOMER else Party.CUSTOMER
    await move_booking(
        db, booking, unit, way.to, by=caller, reason=asked.reason, at=now, told=frozenset({other}), values=values
    )


def _check_needs(move: Move, asked: BookingStatusUpdate) -> None:
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


async def preview_cancellation(db: AsyncSession, caller: Caller, booking_id: int) -> CancellationResponse:
    """What a cancellation by the caller would mean in money now.

    Raises `NotFound`, `InvalidTransition` when it cannot be cancelled.
    """
    booking = await db.scalar(select(Booking).where(Booking.id == booking_id, belongs_to(caller)))
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


def _cooling_off(booking: Booking, project: Project, now: datetime) -> bool:
    return (
        booking.status is BookingStatus.AGREEMENT_SIGNED
        and booking.firm_on is not None
        and now.astimezone(ZoneInfo(project.timezone)).date() < booking.firm_on
    )
