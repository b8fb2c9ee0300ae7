"""Bookings: who may see them, and what may be changed about them."""

from datetime import timedelta
from decimal import Decimal

import structlog
from sqlalchemy import Text, bindparam, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from database.auth import BuilderCaller, Caller, Signed
from database.callers import CUSTOMERS, PARTIES, as_caller, caller_cte, own
from database.crud.booking_documents import BOOKINGS, card_for, document_for, party_of
from database.crud.booking_moves import (
    BOTH,
    database_time,
    has_lapsed,
    lock_booking,
    move_booking,
    name_of,
    party,
)
from database.crud.notices import tell_builder, tell_customer
from database.crud.projects import touch
from database.crud.quotes import plan_for, read_plan, sheet_document
from database.crud.records import record
from database.crud.schedules import reschedule
from database.database import read_in
from database.models import Booking, BookingHistory, Project, current_booking_status
from database.projections import Statement, Statements, page_of
from database.schemas.bookings import (
    BookingFilter,
    BookingUpdate,
    HoldExtension,
    ReholdPermission,
)
from database.versions import Document, Versions, check_version
from domain.bookings import DISCOUNTABLE, EDITABLE, ENDED, BookingStatus, Party
from domain.cost_sheet import CostSheet, Line, LineKind, with_discount
from domain.notifications import Notice, NotificationType
from domain.payments import advance_cap
from domain.people import Permission, roles_with
from errors import (
    DiscountTooLarge,
    HoldAlreadyExtended,
    HoldNotRunning,
    InvalidRequest,
    NotEditable,
    NotFound,
    WrongRole,
)

log = structlog.get_logger()
# What people are told when a booking is changed.
CHANGED = {
    "discount": "the discount",
    "payment_plan_id": "the payment plan",
    "co_applicants": "the co-applicants",
    "loan_amount": "the loan",
    "special_requests": "the wishes",
}
MAY_MOVE = frozenset(role.value for role in roles_with(Permission.MANAGE_BOOKINGS))

_me = caller_cte()
_mine = or_(Booking.customer_id == own(_me.c.customer_id), Booking.builder_id == own(_me.c.builder_id))
_my_party = party_of(own(_me.c.user_type), own(_me.c.role), MAY_MOVE)
_ONE = as_caller(
    _me,
    select(Booking.version, document_for(_my_party).label("document"))
    .select_from(BOOKINGS)
    .where(Booking.id == bindparam("id"), _mine),
)
_AFTER = Statement(
    select(Booking.version, document_for(bindparam("party", type_=Text)))
    .select_from(BOOKINGS)
    .where(Booking.id == bindparam("id"))
)


def _customers(by_status: bool) -> Statement:
    rows = select(card_for(_my_party)).select_from(BOOKINGS).where(Booking.customer_id == own(_me.c.customer_id))
    if by_status:
        rows = rows.where(current_booking_status() == bindparam("status", type_=Text))
    page = select(page_of(rows, Booking.id.desc()).label("document"))
    return as_caller(_me, page.where(own(_me.c.customer_id) == bindparam("customer_id")))


_OF_CUSTOMER = Statements[bool](_customers)


async def get_customer_bookings(reader: Signed, customer_id: int, asked: BookingFilter) -> bytes:
    """The customer's own bookings, newest first. Raises `NotFound` for another customer's."""
    given = {"customer_id": customer_id, "page": asked.page, "limit": asked.limit, "status": asked.status}
    (document,) = await reader.read(_OF_CUSTOMER[asked.status is not None], given, CUSTOMERS)
    if document is None:
        raise NotFound
    body: bytes = document
    return body


async def get_booking(reader: Signed, booking_id: int) -> Document:
    """The booking as its customer or its builder's people see it. Raises `NotFound` for anybody else."""
    row = await reader.read(_ONE, {"id": booking_id}, PARTIES)
    if row[0] is None:
        raise NotFound
    return Document(*row)


async def read_booking(db: AsyncSession, caller: Caller, booking_id: int) -> Document:
    """The booking as it is inside the transaction."""
    row = await read_in(db, _AFTER, id=booking_id, party=party(caller).value)
    assert row is not None
    return Document(*row)


async def update_booking(
    db: AsyncSession, caller: Caller, booking_id: int, change: BookingUpdate, expected: Versions
) -> None:
    """Changes what may change until the agreement is signed; a discount is for the builder to give.

    Raises `NotFound`, `Stale`, `NotEditable`, `WrongRole`, `NoSuchPlan`, `DiscountTooLarge`.
    """
    booking, unit, project = await lock_booking(db, caller, booking_id)
    check_version(booking.version, expected)
    sent = change.sent()
    if "discount" in sent and party(caller) is not Party.BUILDER:
        raise WrongRole("Only the builder can give a discount.")
    editable = DISCOUNTABLE if "discount" in sent else EDITABLE
    if booking.status not in editable or has_lapsed(booking, await database_time(db)):
        raise NotEditable
    before: dict[str, object] = {"total_amount": booking.total_amount, "payment_plan": booking.payment_plan["name"]}
    if "payment_plan_id" in sent:
        plan = await read_plan(db, booking.project_id, change.payment_plan_id)
        booking.payment_plan = plan_for(plan, booking.total_amount, booking.currency)
    if "discount" in sent:
        _set_discount(booking, project, change.discount)
    for name in sent.keys() & {"loan_amount", "special_requests"}:
        setattr(booking, name, sent[name])
    if "co_applicants" in sent:
        booking.co_applicants = [person.model_dump() for person in change.co_applicants]
    touch(booking)
    await db.flush()
    if sent.keys() & {"payment_plan_id", "discount"}:
        await reschedule(db, booking)
    await record(
        db,
        "booking.changed",
        "booking",
        booking.id,
        actor_id=caller.user_id,
        builder_id=booking.builder_id,
        before=before,
        after={
            "total_amount": booking.total_amount,
            "payment_plan": booking.payment_plan["name"],
            "fields": sorted(sent),
        },
    )
    what = ", ".join(CHANGED[name] for name in CHANGED if name in sent)
    if what:
        sides = {Party.CUSTOMER: "The buyer", Party.BUILDER: "The builder"}
        message = f"{sides[party(caller)]} changed this about booking {booking.reference}: {what}."
        await _tell_the_other(db, caller, booking, f"{unit.unit_number}: booking changed", message)
    if booking.status is BookingStatus.RESERVED and booking.paid_amount >= booking.token_amount:
        # Of the lower total the token is less, and so much had been paid already.
        reason, at = "The token amount is paid.", await database_time(db)
        await move_booking(db, booking, unit, BookingStatus.TOKEN_PAID, by=caller, reason=reason, at=at, told=BOTH)


async def _tell_the_other(db: AsyncSession, caller: Caller, booking: Booking, title: str, message: str) -> None:
    notice = Notice(NotificationType.BOOKING_UPDATE, title, message, "booking", booking.id)
    if party(caller) is Party.BUILDER:
        await tell_customer(db, booking.customer_id, booking.builder_id, notice)
    else:
        await tell_builder(db, booking.builder_id, Permission.MANAGE_BOOKINGS, notice)


def _set_discount(booking: Booking, project: Project, discount: Decimal) -> None:
    document = booking.cost_sheet
    lines = tuple(
        Line(
            label=line["label"],
            amount=Decimal(line["amount"]),
            kind=LineKind(line["kind"]),
            taxable=line["taxable"],
            percent=None if line["percent"] is None else Decimal(str(line["percent"])),
        )
        for line in document["lines"]
    )
    try:
        sheet = with_discount(CostSheet(lines, booking.total_amount), discount, booking.currency)
    except ValueError:
        raise DiscountTooLarge from None
    cap = advance_cap(sheet.total, project.advance_cap_percent, booking.currency)
    # Of less money the same token may be more than the law lets anybody take in advance.
    token = booking.token_amount if cap is None else min(booking.token_amount, cap)
    if sheet.total <= 0 or sheet.total < max(booking.paid_amount + booking.pending_amount, token):
        raise DiscountTooLarge
    booking.token_amount = token
    booking.cost_sheet = sheet_document(sheet)
    booking.total_amount = sheet.total
    booking.payment_plan = plan_for(booking.payment_plan, sheet.total, booking.currency)


async def extend_hold(
    db: AsyncSession, caller: BuilderCaller, booking_id: int, asked: HoldExtension, expected: Versions
) -> None:
    """Lets a running hold run longer, once, by at most the project's hold_hours.

    Raises `NotFound`, `Stale`, `HoldNotRunning`, `HoldAlreadyExtended`, `InvalidRequest` for too many hours.
    """
    booking, unit, project = await lock_booking(db, caller, booking_id)
    check_version(booking.version, expected)
    if booking.status is not BookingStatus.RESERVED or has_lapsed(booking, await database_time(db)):
        raise HoldNotRunning
    if booking.hold_extended_at is not None:
        raise HoldAlreadyExtended
    if asked.hours > project.hold_hours:
        most = f"A hold of this project is extended by {project.hold_hours} hours at most."
        raise InvalidRequest(most, errors=[{"loc": ["body", "hours"], "msg": most, "type": "too_many_hours"}])
    assert booking.hold_expires_at is not None
    before = booking.hold_expires_at
    booking.hold_expires_at = unit.held_until = before + timedelta(hours=asked.hours)
    booking.hold_extended_at = func.now()
    touch(booking)
    touch(unit)
    db.add(
        BookingHistory(
            booking_id=booking.id,
            builder_id=booking.builder_id,
            from_status=booking.status,
            to_status=booking.status,
            by_user_id=caller.user_id,
            by=await name_of(db, caller),
            reason=f"Hold extended by {asked.hours} hours: {asked.reason}"[:1000],
        )
    )
    await record(
        db,
        "booking.hold_extended",
        "booking",
        booking.id,
        actor_id=caller.user_id,
        builder_id=booking.builder_id,
        before={"hold_expires_at": before},
        after={"hold_expires_at": booking.hold_expires_at, "reason": asked.reason},
    )
    message = f"The hold of booking {booking.reference} runs {asked.hours} hours longer: {asked.reason}"
    await _tell_the_other(db, caller, booking, f"{unit.unit_number}: hold extended", message)


async def allow_rehold(db: AsyncSession, caller: BuilderCaller, booking_id: int, asked: ReholdPermission) -> None:
    """Lets the customer hold the home again before the 24 hours are over. Raises `NotFound`, `NotEditable`."""
    booking, unit, _ = await lock_booking(db, caller, booking_id)
    if booking.status not in ENDED and not has_lapsed(booking, await database_time(db)):
        raise NotEditable("This booking has not ended.")
    booking.rehold_allowed_at = func.now()
    touch(booking)
    # Whoever is about to hold the unit read its facts before this: the new version makes them read again.
    touch(unit)
    await record(
        db,
        "booking.rehold_allowed",
        "booking",
        booking.id,
        actor_id=caller.user_id,
        builder_id=booking.builder_id,
        after={"reason": asked.reason},
    )
    message = f"You may hold {unit.unit_number} again at once: {asked.reason}"
    await _tell_the_other(db, caller, booking, f"{unit.unit_number}: you may hold it again", message)
