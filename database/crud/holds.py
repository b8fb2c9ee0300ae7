"""Holding a unit: the one claim that nobody may win twice.

Two statements. The first reads everything that the price and the rules depend on, together with the unit's version;
the second makes the booking only if the unit still has that version, so whatever happened in between, to the unit or to
those who want it, sends us back to the first. Beneath both stand the database's own constraints, which no code path can
go round: one live booking per unit, at most so many holds per customer and project, never more extras than exist.
"""

import json
import secrets
from typing import Any

from psycopg.errors import CheckViolation, UniqueViolation

from database.auth import Signed
from database.callers import CUSTOMERS
from database.crud.booking_moves import expire_hold
from database.crud.hold_statements import ASKED, CLAIM
from database.crud.quotes import Offer, quote, sheet_document
from database.crud.records import Kept, Key, key_values, replayed
from database.database import primary
from database.schemas.bookings import BookingCreate
from database.versions import Document
from domain.bookings import MOST_HOLDS_PER_PROJECT, BookingStatus, Party, moves, reference
from domain.units import UnitStatus
from errors import (
    ExtraNotAvailable,
    HoldCooldown,
    NotFound,
    StillUnderWay,
    TooManyHolds,
    TryAgain,
    UnitNotAvailable,
)
from logs import REQUEST_ID

MOST_TRIES = 8
RACED = {"bookings_hold_slot_key", "bookings_one_live_per_unit_key", "bookings_reference_key", "idempotency_keys_pkey"}


_ALLOWED = {
    status: json.dumps([move.to.value for move in moves(status, Party.CUSTOMER)])
    for status in (BookingStatus.RESERVED, BookingStatus.TOKEN_PAID)
}


async def hold_unit(reader: Signed, asked: BookingCreate, key: Key | None) -> Document | Kept:
    """Makes the caller's booking of a unit, at today's price; or gives the answer that this request got before.

    Raises `NotFound`, `UnitNotAvailable`, `TooManyHolds`, `HoldCooldown`, `ExtraNotAvailable`, `NoSuchPlan`,
    `NoSuchExtra`, `IdempotencyKeyReused`, `StillUnderWay`.
    """
    given = {
        "unit_id": asked.unit_id,
        "payment_plan_id": asked.payment_plan_id,
        "extra_ids": [extra.extra_id for extra in asked.extras],
        "key": key.key if key else None,
    }
    for _ in range(MOST_TRIES):
        kept, customer_id, *offered = await reader.read(ASKED, given, CUSTOMERS)
        if kept is not None and key is not None:
            return replayed(kept, key)
        *terms, unit_status, slots, lapsed, let_go = offered
        if unit_status is None:
            raise NotFound
        if unit_status != UnitStatus.AVAILABLE:
            raise UnitNotAvailable
        if lapsed:
            # What ran out is ended first, so that it neither keeps the unit nor counts as a hold.
            for booking_id in lapsed:
                await expire_hold(booking_id)
            continue
        if let_go:
            raise HoldCooldown
        made = await _claim(_values(asked, Offer(*terms), slots), customer_id, reader.user_id, key)
        if made is not None:
            return made
    raise TryAgain


async def _claim(values: dict[str, Any], customer_id: int, user_id: int, key: Key | None) -> Document | None:
    """The booking, or none when the unit, or something else that was read, is no longer as it was."""
    values |= {"customer_id": customer_id, "user_id": user_id, **key_values(user_id, key)}
    try:
        row = await primary.once(CLAIM[bool(values["extra_ids"]), key is not None], values)
    except UniqueViolation as lost:
        if lost.diag.constraint_name not in RACED:
            raise
        return None
    except CheckViolation as refused:
        if refused.diag.constraint_name != "extras_taken_check":
            raise
        raise ExtraNotAvailable from None
    assert row is not None
    got, version, document = row
    if not got:
        raise StillUnderWay
    return None if document is None else Document(version, document)


def _free_slot(taken: list[int]) -> int:
    for slot in range(1, MOST_HOLDS_PER_PROJECT + 1):
        if slot not in taken:
            return slot
    raise TooManyHolds


def _values(asked: BookingCreate, offer: Offer, slots: list[int]) -> dict[str, Any]:
    made = quote(offer, {extra.extra_id: extra.quantity for extra in asked.extras}, asked.payment_plan_id)
    if any(extra.available < extra.quantity for extra in made.extras):
        raise ExtraNotAvailable
    # Nothing to pay first: the hold is firm at once and does not run out.
    status = BookingStatus.RESERVED if made.token else BookingStatus.TOKEN_PAID
    return {
        "unit_id": offer.unit_id,
        "unit_version": offer.unit_version,
        "project_id": offer.project_id,
        "project_version": offer.project_version,
        "hold_hours": offer.hold_hours if made.token else None,
        "hold_slot": _free_slot(slots) if made.token else None,
        "status": status.value,
        "reference": reference(secrets.randbits(64)),
        "currency": offer.currency,
        "cost_sheet": json.dumps(sheet_document(made.sheet)),
        "total_amount": made.sheet.total,
        "token_amount": made.token,
        "payment_plan": json.dumps(made.plan),
        "co_applicants": json.dumps([person.model_dump() for person in asked.co_applicants]),
        "loan_amount": asked.loan_amount,
        "special_requests": asked.special_requests,
        "extras": json.dumps(
            [
                {"extra_id": extra.id, "name": extra.name, "price": str(extra.price), "quantity": extra.quantity}
                for extra in made.extras
            ]
        ),
        "extra_ids": [extra.id for extra in made.extras],
        "extra_quantities": [extra.quantity for extra in made.extras],
        "allowed": _ALLOWED[status],
        "request_id": REQUEST_ID.get(),
    }
